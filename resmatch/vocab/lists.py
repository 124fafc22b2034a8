"""The closed lists that are plain vocabularies, one name each."""

from __future__ import annotations

from resmatch.vocab import _tables
from resmatch.vocab.terms import Vocabulary

PATHWAYS = Vocabulary(_tables.PATHWAYS)
PAYERS = Vocabulary(_tables.PAYERS)
MEDICINES = Vocabulary(_tables.MEDICINES)
