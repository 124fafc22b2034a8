"""Groups of fields inside an entry: a phone, an address, a schedule, a price, a check."""
