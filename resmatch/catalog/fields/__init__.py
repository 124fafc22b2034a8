"""The fields of a catalog entry, one module per question they answer."""
