"""The laws of matching, over random catalogs and clients; ``-m laws`` runs them long."""
