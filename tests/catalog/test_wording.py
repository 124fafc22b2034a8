from __future__ import annotations

import pytest

from resmatch.catalog import check_text
from resmatch.diagnostics import Problem
from tests.catalog.examples import TODAY, group


def problems(text: str) -> tuple[Problem, ...]:
    return check_text(text, "f.yaml", today=TODAY).problems


def only(text: str) -> Problem:
    found = problems(text)
    assert len(found) == 1
    return found[0]


def test_an_unknown_field_hides_a_missing_one_because_it_may_be_it() -> None:
    problem = only("resources:\n  - {id: a, nam: A, kind: service}\n")
    assert problem.code == "E102"
    assert problem.hint == "did you mean 'name'? (name is required)"


def test_an_unknown_kind_hides_the_block_that_follows_from_it() -> None:
    assert only("resources:\n  - {id: a, name: A, kind: houseing, housing: {beds: 2}}\n").code == "E104"


def test_two_causes_give_two_messages() -> None:
    found = problems(group("    webiste: https://example.org\n    pets: maybe\n"))
    assert [problem.code for problem in found] == ["E102", "E110"]


@pytest.mark.parametrize(
    ("field", "hint"),
    [
        ("zip: '02121'", "write it inside 'location' as 'postal_code'"),
        ("city: Boston", "write it inside 'location'"),
        ("lat: 42.1", "write it inside 'point' as 'latitude'"),
        ("insurance: [x]", "did you mean 'payers'?"),
        ("hours: x", "did you mean 'schedules'?"),
        ("fellowship: aa", "write it inside 'support_group'"),
        ("qqqqq: x", "all fields: resmatch schema"),
    ],
)
def test_a_field_by_another_name_is_led_home(field: str, hint: str) -> None:
    assert only(group(f"    {field}\n")).hint == hint


def test_a_misspelt_name_gets_a_safe_fix() -> None:
    assert only(group("    webiste: https://example.org\n")).is_fixable


def test_a_name_is_not_mended_into_one_that_is_there_already() -> None:
    text = group("    webiste: https://a.example.org\n    website: https://b.example.org\n")
    assert only(text).fix is None


def test_a_name_from_another_format_is_no_spelling_mistake() -> None:
    assert only(group("    url: https://example.org\n")).fix is None


def test_an_unknown_field_inside_a_block_says_where() -> None:
    assert only(group("    intake: {wolk_in: yes}\n")).message == "unknown field 'wolk_in' in intake"


def test_a_list_of_groups_is_shown_as_one() -> None:
    hint = only(group("    phones: 988\n")).hint
    assert hint == 'write it like this: [{number: "508-555-0142", description: intake}]'
    assert only(group("    phones: 508-555-0142\n")).hint == "write [{number: 508-555-0142}]"


def test_a_guess_that_may_change_the_meaning_is_no_safe_fix() -> None:
    problem = only(group("    website: www.example.org\n"))
    assert problem.fix is not None
    assert not problem.is_fixable


def test_values_in_messages_are_short_and_printable() -> None:
    problem = only(group('    email: "' + "x" * 200 + '\\e[31m"\n'))
    assert len(problem.message) < 100
    assert problem.message.isprintable()


def test_a_key_of_a_group_is_pointed_at_itself() -> None:
    problem = only(group("    payers: {mediciad: yes}\n"))
    assert (problem.line, problem.column) == (5, 14)


def test_a_value_glued_to_its_field_is_not_lost_in_silence() -> None:
    problem = only(group("    moud: {methadone:no, buprenorphine: yes}\n"))
    assert problem.code == "E102"
    assert problem.hint == "write methadone: no"
    assert problem.fix is not None
    assert problem.fix.edits[0].text == "methadone: no"


def test_a_misspelt_field_without_a_value_is_told_as_well() -> None:
    assert only(group("    acepts_supervision:\n")).hint == "did you mean 'accepts_supervision'?"


def test_a_field_of_another_kind_says_whose_it_is() -> None:
    assert only(group('    curfew: "22:00"\n')).hint.startswith(
        "it belongs to listings of kind housing, inside 'housing'"
    )


def test_a_type_of_another_kind_says_which() -> None:
    problem = only(group("    type: detox\n"))
    assert problem.hint.endswith("write kind: treatment and type: detox")


def test_a_list_and_a_group_in_the_place_of_a_text_say_what_to_write() -> None:
    assert only(group("    notes: [Ring twice]\n")).hint == "take the [ ] away: write Ring twice"
    assert "as one text" in only(group("    notes: {en: Ring twice}\n")).hint
