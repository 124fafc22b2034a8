from __future__ import annotations

from pathlib import Path

import pytest

from resmatch.cli.query import DEFAULT_WITHIN_MILES, Query, asked, default_within, positive
from resmatch.errors import AmbiguousTerm, BadOption, UnknownTerm
from resmatch.matching.client import Client


def client(**options: object) -> Client:
    return asked(Query(**options)).client  # type: ignore[arg-type]


def test_words_on_the_line_become_ids() -> None:
    made = client(needs=("housing", "mat"), pathway=("12-step",), insurance=("masshealth",), takes=("subs",))
    assert made.needs == ("housing.recovery_residence", "med.moud")
    assert made.pathways == ("twelve_step",)
    assert made.insurance == ("medicaid",)
    assert made.takes == ("buprenorphine",)


def test_facts_fill_the_fields_they_stand_for() -> None:
    made = client(who=("man", "age=34", "child=6", "sober-days=3"))
    assert (made.gender, made.age, made.days_abstinent) == ("man", 34, 3)
    assert made.children is not None
    assert made.children[0].age == 6


@pytest.mark.parametrize(
    ("word", "field", "value"),
    [("wheelchair", "access", ("wheelchair",)), ("phone", "format", ("phone",)), ("transit", "car", False)],
)
def test_access_words_go_where_they_belong(word: str, field: str, value: object) -> None:
    assert getattr(client(access=(word,)), field) == value


def test_a_named_company_is_matched_as_its_kind_and_said_so() -> None:
    read = asked(Query(insurance=("private:Acme",)))
    assert read.client.insurance == ("private",)
    assert read.notes == ("'private:Acme' is matched as private insurance: ask each place about Acme",)


def test_slang_is_said_back_and_plain_words_are_not() -> None:
    assert asked(Query(needs=("bupe",))).notes == ("read 'bupe' as medicine for opioid use",)
    assert asked(Query(needs=("housing", "support group"))).notes == ()


def test_narcan_is_naloxone_and_never_a_meeting() -> None:
    assert client(needs=("narcan",)).needs == ("harm_reduction.naloxone",)


def test_kinds_are_left_out_by_any_of_their_names() -> None:
    assert client(leave_out=("meeting", "faith-based")).leave_out == ("support_group", "faith-based")


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"needs": ("hosing",)}, UnknownTerm),
        ({"needs": ("shelter",)}, AmbiguousTerm),
        ({"needs": ("a place for my brother",)}, UnknownTerm),
        ({"who": ("tall",)}, UnknownTerm),
        ({"within": "far"}, BadOption),
        ({"must": ("luck",)}, UnknownTerm),
        ({"access": ("lift-off",)}, UnknownTerm),
    ],
)
def test_what_is_not_known_is_refused(options: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error):
        client(**options)


def test_the_line_wins_over_the_profile(tmp_path: Path) -> None:
    profile = tmp_path / "client.yaml"
    profile.write_text("needs: [housing]\nnear: 01610\nage: 50\ninsurance: [medicare]\n")
    made = client(profile=str(profile), near="01609", who=("age=34",), insurance=("none",))
    assert (made.needs, made.near, made.age) == (("housing.recovery_residence",), "01609", 34)
    assert made.insurance == ("none",)


def test_the_default_distance_needs_a_place_and_silence() -> None:
    near = Client(near="01609")
    assert default_within(near, is_limited=True) == (near.replace(within=DEFAULT_WITHIN_MILES), True)
    assert default_within(near, is_limited=False) == (near, False)
    assert default_within(Client(), is_limited=True) == (Client(), False)
    assert default_within(near.replace(within=5), is_limited=True)[1] is False


@pytest.mark.parametrize("text", ["0", "-1", "x", "", "1.5", "²"])
def test_a_number_of_places_is_a_whole_number_from_one(text: str) -> None:
    with pytest.raises(BadOption):
        positive("--limit", text)
