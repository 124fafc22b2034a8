"""How well the recovery pathways of a listing match those the client wants."""

from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.columns import UNKNOWN, Column, Record, has_any
from resmatch.matching.criterion import FULL, NOT_KNOWN, NOT_WANTED, Criterion
from resmatch.matching.grading import first_case
from resmatch.matching.groups import fellowship_of, named_fellowship
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades
from resmatch.matching.pathways import ALL_RECOVERY, PATHWAY_SET, pathway_mask, pathway_words, pathways_of
from resmatch.vocab import FELLOWSHIPS

SAME_PATHWAY = 85
"""Grade of another fellowship of the pathway, where the client named one fellowship."""
OPEN_TO_ALL = 70
"""Grade of a group that welcomes every pathway."""
ANOTHER = 50
"""Grade of a pathway the client neither asked for nor refused: as much as not known."""
_NO_FELLOWSHIP = -2
"""Stands for no fellowship named by the client; no row has it."""


def _read_fellowship(record: Record) -> int:
    fellowship = fellowship_of(record)
    return FELLOWSHIPS.ids.index(fellowship.id) if fellowship else UNKNOWN


FELLOWSHIP = Column("fellowship", ("support_group",), "int16", UNKNOWN, _read_fellowship)
"""The fellowship of a group as its place in ``FELLOWSHIPS.ids``; -1 where none is known."""


class Pathway(Criterion):
    """The best of the wanted pathways counts, because people use several side by side.

    Silence earns half, as does a pathway nobody spoke of; one the client would rather not have stays,
    at the bottom, and says so.
    """

    name = "pathway"
    owns = ("P1",)
    columns = (PATHWAY_SET, FELLOWSHIP)
    field = "pathways"

    def concerns(self, client: Client) -> bool:
        """Count where the client wants, or would rather not have, a pathway or a fellowship."""
        return bool(client.pathways or client.rather_not or client.never or client.fellowship)

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Compare the sets, the wanted first."""
        follows, named = columns[PATHWAY_SET.name], _fellowship_place(client)
        return first_case(
            (columns[FELLOWSHIP.name] == named, FULL),
            (has_any(follows, pathway_mask(_wanted(client))), FULL if client.pathways else SAME_PATHWAY),
            (has_any(follows, pathway_mask((ALL_RECOVERY,))), OPEN_TO_ALL),
            (has_any(follows, pathway_mask((*client.rather_not, *client.never))), NOT_WANTED),
            (follows == 0, NOT_KNOWN),
            otherwise=ANOTHER,
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Name the pathway of the listing beside what was asked."""
        if grade == NOT_KNOWN:
            return "does not say which pathway it follows"
        if grade == NOT_WANTED:
            return f"follows {listed}, which is not wanted"
        if grade == OPEN_TO_ALL:
            return "open to every pathway"
        return f"follows {listed}" + (f"; asked for: {asked}" if grade == ANOTHER and asked else "")

    def asked(self, client: Client) -> str:
        """Name the fellowship or the pathways wanted."""
        named = named_fellowship(client.fellowship) if client.fellowship else None
        return named.label if named else pathway_words(client.pathways)

    def listed(self, record: Record) -> str:
        """Name the pathways, with the fellowship where there is one."""
        fellowship = fellowship_of(record)
        words = pathway_words(pathways_of(record))
        return f"{words} ({fellowship.label})" if fellowship and words else words


def _fellowship_place(client: Client) -> int:
    named = named_fellowship(client.fellowship) if client.fellowship else None
    return FELLOWSHIPS.ids.index(named.id) if named else _NO_FELLOWSHIP


def _wanted(client: Client) -> tuple[str, ...]:
    """Give the pathways wanted, else those of the fellowship the client named."""
    named = named_fellowship(client.fellowship) if client.fellowship else None
    return client.pathways or (named.words("pathways") if named else ())


CRITERION = Pathway()
