"""Whether a program is only for students of one school."""

from __future__ import annotations

from hashlib import blake2b

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import Column, Record
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades, Outcome
from resmatch.text import fold

_SCHOOL = "requires_enrolled_at"
_ANY_SCHOOL = -1
_KEY_BYTES = 7


class Enrolled(Check):
    """A campus program takes the students of its own school; other schools' students are set aside."""

    name = "enrolled"
    owns = ()
    columns = (Column(_SCHOOL, (_SCHOOL,), "int64", _ANY_SCHOOL, lambda record: _key(record[_SCHOOL])),)
    field = _SCHOOL
    topic = "enrollment"
    label = "students of another school"

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Compare the schools; a client whose school is not known is asked."""
        school = columns[_SCHOOL]
        unlike = Outcome.ASK if client.enrolled_at is None else Outcome.CONFLICT
        return first_case(
            (school == _ANY_SCHOOL, Outcome.NA),
            (school == _key(client.enrolled_at), Outcome.MET),
            otherwise=unlike,
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say which school's students are taken."""
        return f"only for people enrolled at {listed}"

    def asked(self, client: Client) -> str:
        """Say the client's school."""
        return client.enrolled_at or ""

    def listed(self, record: Record) -> str:
        """Say the school."""
        return str(record.get(_SCHOOL, ""))

    def question(self, grade: int, listed: str) -> str:
        """Ask the client."""
        return f"Are you a student at {listed}?"


def _key(school: object) -> int:
    """Give a number that two spellings of one school share; numbers compare faster than names."""
    digest = blake2b(fold(str(school)).encode(), digest_size=_KEY_BYTES).digest()
    return int.from_bytes(digest, "big")


CHECK = Enrolled()
