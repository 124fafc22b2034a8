"""Catalogs of other formats: one package or module per format, and the account every import gives."""

from resmatch.catalog.exchange.account import Account, Guess, Import, LeftOut, Lost, NotTaken

__all__ = ["Account", "Guess", "Import", "LeftOut", "Lost", "NotTaken"]
