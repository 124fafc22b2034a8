"""Religious content: never against the client's word, and never without asking where worship is required."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, Record, choice, has_any, pluck, present
from resmatch.matching.grading import Mask, first_case
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag, is_kind
from resmatch.matching.meeting_rule import ANY_PATHWAY, MEETING_RULE, NO_MEETINGS
from resmatch.matching.outcome import Grades, Outcome, outcome_of, variant, variant_of
from resmatch.matching.pathways import FAITH, PATHWAY_SET, is_faith, pathway_mask, refuses_faith

PARTICIPATION = ("required", "optional", "none")
REQUIRED, OPTIONAL, NO_FAITH_CONTENT = range(len(PARTICIPATION))
FAITH_GROUP = variant(Outcome.CONFLICT, 1)
OPTIONAL_FAITH = variant(Outcome.MET, 1)
_PARTICIPATION = choice("faith.participation", PARTICIPATION)


class NoFaith(Check):
    """For who wants no religious content: required worship is a no, worship by choice is said."""

    name = "no_faith"
    topic = "worship"
    owns = ("P2",)
    columns = (
        _PARTICIPATION,
        present("faith"),
        PATHWAY_SET,
        MEETING_RULE,
        flag("housing"),
        is_kind("support_group"),
    )
    field = "faith"
    label = "requires worship"
    favourable = "none"

    def concerns(self, client: Client) -> bool:
        """Ask only where the client wants no religious content."""
        return refuses_faith(client)

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade the part of worship; silence is called about where people live."""
        part, rule = columns["faith.participation"], columns[MEETING_RULE.name]
        faith_group = has_any(columns[PATHWAY_SET.name], pathway_mask((FAITH,)))
        housing = columns["flag:housing"] == YES
        return first_case(
            (part == REQUIRED, Outcome.CONFLICT),
            ((columns["kind:support_group"] == YES) & faith_group, FAITH_GROUP),
            (part == OPTIONAL, OPTIONAL_FAITH),
            (part == NO_FAITH_CONTENT, Outcome.MET),
            (columns["faith"] == YES, Outcome.VERIFY),
            (housing & ((rule == ANY_PATHWAY) | (rule == NO_MEETINGS)), Outcome.MET),
            (housing, Outcome.VERIFY),
            otherwise=Outcome.NA,
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say what part worship has, and whose."""
        whose = f" ({listed})" if listed else ""
        if outcome_of(grade) is Outcome.CONFLICT:
            return f"a faith-based group{whose}" if variant_of(grade) else f"requires worship{whose}"
        if outcome_of(grade) is Outcome.VERIFY:
            return f"does not say if worship is required{whose}"
        return f"has faith content{whose}, by choice" if variant_of(grade) == 1 else "no faith content is required"

    def listed(self, record: Record) -> str:
        """Name the faith."""
        return str(pluck(record, "faith.affiliation") or "")

    def question(self, grade: int, listed: str) -> str:
        """Ask the place what is required."""
        return "Is worship or prayer required here?"


class FaithConsent(Check):
    """Where nobody asked about faith, required worship is asked about first: it never just fits."""

    name = "faith_consent"
    topic = "faith content ok"
    owns = ("P3",)
    columns = (_PARTICIPATION, PATHWAY_SET)
    field = "faith.participation"
    label = "requires worship"
    favourable = "none"

    def concerns(self, client: Client) -> bool:
        """Ask where the client has not said that faith is fine, or which."""
        return client.faith_ok is None and not refuses_faith(client)

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Ask where worship is required, unless that faith is wanted."""
        required = columns["faith.participation"] == REQUIRED
        return first_case((required & ~_is_wanted(columns, client), Outcome.ASK), otherwise=Outcome.NA)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say what is required."""
        return "requires worship"

    def question(self, grade: int, listed: str) -> str:
        """Ask the client."""
        return "This program requires worship. Is that OK?"


def _is_wanted(columns: Rows, client: Client) -> Mask:
    """Tell the rows of a faith the client wants or is open to; a row that names no faith is of any."""
    wanted = [pathway for pathway in (*client.pathways, *client.pathways_open) if is_faith(pathway)]
    own = columns[PATHWAY_SET.name]
    names_a_faith = has_any(own, pathway_mask((FAITH,)))
    return has_any(own, pathway_mask(wanted)) | (~names_a_faith & bool(wanted))


CHECKS = (NoFaith(), FaithConsent())
