"""What a coach heard about a listing becomes a patch, or a text to send to the maintainer; never client data."""

from __future__ import annotations

from resmatch.upkeep.suggest.private import refuse_private_words
from resmatch.upkeep.suggest.report import Suggestion, suggest

__all__ = ["Suggestion", "refuse_private_words", "suggest"]
