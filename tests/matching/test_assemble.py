from __future__ import annotations

from typing import Any

from hypothesis import given

from resmatch.matching import assemble
from resmatch.matching.client import Client
from resmatch.matching.judge import Judgement, judge_need
from resmatch.matching.outcome import Outcome, Tier
from resmatch.matching.profile import DEFAULT
from resmatch.matching.result import Match, Verdict
from tests.matching.build import NEED, WORCESTER, Entry, answered, compiled, house, ids, resolved
from tests.matching.laws.worlds import catalogs, clients, index_of

OLD = {"verified": {"date": "2023-05-01", "method": "phone"}}


def judged(client: Client, *records: Entry) -> Judgement:
    return judge_need(compiled(*records), NEED, resolved(client), DEFAULT)


def verdict(check: str, client: Client, record: Entry) -> Verdict:
    block = answered(client, record).needs[0]
    (match,) = (*block.matches, *block.excluded)
    return next(row for row in match.checks if row.check == check)


TAKES = Client(needs=[NEED], takes=["methadone"])


def test_an_old_yes_says_when_it_was_checked_and_asks_again() -> None:
    found = verdict("methadone", TAKES, house(moud={"methadone": "yes"}, **OLD))
    assert found.outcome is Outcome.VERIFY
    assert "last checked 2023-05-01" in found.text
    assert found.question.endswith("?")
    undated = verdict("methadone", TAKES, house(moud={"methadone": "yes"}))
    assert "nobody has said when" in undated.text


def test_an_old_no_is_marked_as_old_information() -> None:
    found = verdict("methadone", TAKES, house(moud={"methadone": "no"}, **OLD))
    assert found.outcome is Outcome.CONFLICT
    assert "old information" in found.text
    assert "2023-05-01" in found.text
    fresh = house(moud={"methadone": "no"}, verified={"date": "2026-11-01", "method": "phone"})
    assert "old information" not in verdict("methadone", TAKES, fresh).text


def test_a_no_that_ends_says_on_which_day() -> None:
    found = verdict("days_abstinent", Client(needs=[NEED], days_abstinent=10), house(min_days_abstinent=30))
    assert found.opens_on == "2026-12-11"
    assert found.text.endswith("opens to you on 2026-12-11")


def test_a_verdict_names_its_field_source_and_day() -> None:
    record = house(moud={"methadone": "yes"}, checked={"moud": {"date": "2026-11-01", "method": "visit"}}, **OLD)
    found = verdict("methadone", TAKES, record)
    assert (found.field, found.source, found.as_of) == ("moud.methadone", "by a visit", "2026-11-01")


def test_settled_answers_carry_no_question() -> None:
    found = verdict("gender", Client(needs=[NEED], gender="man"), house(serves_gender=["men"]))
    assert (found.outcome, found.question, found.topic) == (Outcome.MET, "", "")


def test_a_question_that_does_not_arise_is_not_listed() -> None:
    match = answered(Client(needs=[NEED]), house()).needs[0].matches[0]
    assert "methadone" not in {row.check for row in match.checks}
    assert all(row.outcome is not Outcome.NA for row in match.checks)


def test_miles_are_rounded_to_a_tenth_and_hidden_for_a_private_place() -> None:
    client = Client(needs=[NEED], near=WORCESTER)
    placed: dict[str, Any] = {"point": {"latitude": 42.3123, "longitude": -71.8}}
    shown, hidden = answered(client, house(**placed), house(**placed, confidential_location="yes")).needs[0].matches
    assert shown.miles == 2.9
    assert shown.about
    assert hidden.miles is None


def test_what_was_set_aside_is_counted_once_by_its_first_reason_most_frequent_first() -> None:
    closed, women = house(status="defunct", serves_gender=["women"]), house(serves_gender=["women"])
    rows = assemble.set_aside(judged(Client(needs=[NEED], gender="man"), closed, women, women))
    assert [(row.reason, row.count) for row in rows] == [("gender", 2), ("closed", 1)]
    assert all(row.label and "_" not in row.label for row in rows)


@given(catalogs(), clients())
def test_counts_and_reasons_add_up(found: list[Entry], client: Client) -> None:
    for need in client.needs:
        result = judge_need(index_of(found), need, client, DEFAULT)
        counted = assemble.counts(result)
        assert counted.fits + counted.call_first + counted.excluded == counted.looked_at == len(result.rows)
        assert sum(row.count for row in assemble.set_aside(result)) == counted.excluded


def test_matches_are_made_only_when_asked_for() -> None:
    matches = assemble.ranked(judged(Client(needs=[NEED]), house(), house()), resolved(Client()), (Tier.CALL_FIRST,))
    assert next(iter(matches)).rank == 1
    assert ids(assemble.first(matches, 5)) == ["r1"]


@given(catalogs(), clients())
def test_every_sentence_is_one_line_in_lower_case_without_marks(found: list[Entry], client: Client) -> None:
    for block in answered(client, *found).needs:
        for match in (*block.matches, *block.excluded):
            for text in _texts(match):
                assert text.strip() == text != ""
                assert "\n" not in text
                assert not text.endswith(".")


def _texts(match: Match) -> list[str]:
    return [row.text for row in (*match.reasons, *match.checks)]
