"""Whether staff may treat people at a distance in the client's state."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, Column, Record, bits, has_any, members, tri
from resmatch.matching.grading import first_case, only_where
from resmatch.matching.index import Rows
from resmatch.matching.kinds import REMOTE, flag
from resmatch.matching.means import MEANS, REMOTE_MODALITIES, means_bits
from resmatch.matching.outcome import Grades, Outcome, outcome_of, soften
from resmatch.text import join_words
from resmatch.vocab import STATES

_LICENSED: Column = members("licensed_states", STATES.ids)
_REMOTE_BITS = means_bits(REMOTE_MODALITIES)


class LicensedStates(Check):
    """Only for treatment at a distance. Where people can also come in, the answer is only a warning.

    The list is open unless the listing says it is complete.
    """

    name = "licensed_states"
    owns = ("G4",)
    columns = (_LICENSED, tri("licensed_states_complete"), flag("treatment"), REMOTE, MEANS)
    field = "licensed_states"
    topic = "state"
    label = "not licensed in the state"

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Look for the state in the list; without a state, ask where there is a list."""
        silent, remote_only = columns["licensed_states"] == 0, columns["remote"] == YES
        grades = first_case(
            (silent, only_where(remote_only, Outcome.NA if client.state is None else Outcome.VERIFY)),
            otherwise=_listed_or_not(columns, client.state),
        )
        at_a_distance = remote_only | has_any(columns[MEANS.name], _REMOTE_BITS)
        return soften(only_where((columns["flag:treatment"] == YES) & at_a_distance, grades), ~remote_only)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Name the states."""
        if not listed:
            return "does not say in which states it is licensed"
        if outcome_of(grade) is Outcome.CONFLICT:
            return f"licensed in {listed}, not in {asked}"
        if outcome_of(grade) is Outcome.VERIFY:
            return f"licensed in {listed}; does not name {asked}"
        return f"licensed in {listed}"

    def asked(self, client: Client) -> str:
        """Name the client's state."""
        return STATES.label(client.state) if client.state else ""

    def listed(self, record: Record) -> str:
        """Name the states of the license."""
        states = record.get("licensed_states")
        return join_words([STATES.label(str(state)) for state in states]) if isinstance(states, list | tuple) else ""

    def question(self, grade: int, listed: str) -> str:
        """Ask the client for the state, or the place for its states."""
        if outcome_of(grade) is Outcome.ASK:
            return "In which state will the visits be?"
        return "In which states can your staff treat people by video or phone?"


def _listed_or_not(columns: Rows, state: str | None) -> Grades:
    if state is None:
        return columns.full(Outcome.ASK)
    return first_case(
        (has_any(columns["licensed_states"], bits(STATES.ids, (state,))), Outcome.MET),
        (columns["licensed_states_complete"] == YES, Outcome.CONFLICT),
        otherwise=Outcome.VERIFY,
    )


CHECK = LicensedStates()
