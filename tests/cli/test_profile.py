from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.cli.profile import read_profile
from resmatch.errors import BadOption
from resmatch.matching.client import Client
from tests.cli.sessions import run


@pytest.fixture
def profile(tmp_path: Path) -> Any:
    def write(text: str) -> str:
        path = tmp_path / "client.yaml"
        path.write_text(text, "utf-8")
        return str(path)

    return write


def refusal(path: str) -> BadOption:
    with pytest.raises(BadOption) as caught:
        read_profile(path)
    return caught.value


def test_field_names_and_option_names_are_both_read(profile: Any) -> None:
    values = read_profile(profile("need: [housing]\nwho: [man]\nrather-not: 12-step\nnot: faith-based\n"))
    made = Client(**values)
    assert made.needs == ("housing.recovery_residence",)
    assert made.gender == "man"
    assert made.rather_not == ("twelve_step",)
    assert made.leave_out == ("faith-based",)


def test_a_zip_code_keeps_its_zero_and_yes_is_yes(profile: Any) -> None:
    made = Client(**read_profile(profile("near: 01609\nveteran: yes\npregnant: false\nage: 34\n")))
    assert (made.near, made.veteran, made.pregnant, made.age) == ("01609", True, False, 34)


def test_children_are_ages_or_age_and_sex(profile: Any) -> None:
    made = Client(**read_profile(profile("children: [6, {age: 3, sex: girl}]\n")))
    assert made.children is not None
    assert [(child.age, child.sex) for child in made.children] == [(6, None), (3, "girl")]


def test_times_keep_their_commas(profile: Any) -> None:
    assert Client(**read_profile(profile("busy: mon,wed 9am-12pm\n"))).busy == ("mon,wed 9am-12pm",)


def test_times_that_cannot_be_read_are_refused_by_their_line(profile: Any) -> None:
    assert "'when' cannot take" in refusal(profile("when: sometime\n")).message
    assert "'busy' cannot take" in refusal(profile("busy: [mon 9am-12pm, whenever]\n")).message


def test_a_person_asked_about_is_a_client_too(profile: Any) -> None:
    made = Client(**read_profile(profile("about: {age: 16, takes: methadone}\n")))
    assert made.about is not None
    assert (made.about.age, made.about.takes) == (16, ("methadone",))


def test_json_is_read_as_well(profile: Any) -> None:
    assert read_profile(profile('{"needs": ["housing"], "record": {"arson": "yes"}}'))["record"] == {"arson": "yes"}


def test_an_empty_value_is_not_known(profile: Any) -> None:
    assert read_profile(profile("age:\nneeds: [housing]\n")) == {"needs": ("housing",)}


def test_a_refusal_names_the_line_and_key_and_never_the_value(profile: Any) -> None:
    error = refusal(profile("needs: [housing]\ntakes: [methadne]\n"))
    assert error.message == "line 2 of the profile has a value that 'takes' cannot take"
    assert "methadne" not in error.message + error.hint


def test_an_unknown_key_gets_a_suggestion(profile: Any) -> None:
    error = refusal(profile("neds: [housing]\n"))
    assert error.message == "line 1 of the profile has a key that is not known"
    assert error.hint == "did you mean 'needs'?"


def test_a_name_is_sent_away(profile: Any) -> None:
    error = refusal(profile("needs: [housing]\nname: Maria\n"))
    assert "take it out" in error.hint
    assert "Maria" not in error.message + error.hint


@pytest.mark.parametrize("text", ["- a\n- b\n", "just text\n", "needs: [housing\n", "", "needs: {a: b}\nage: [1]\n"])
def test_what_is_no_profile_is_refused(profile: Any, text: str) -> None:
    assert refusal(profile(text)).message.startswith("line ")


def test_a_missing_file_is_named_and_facts_in_its_place_are_not_repeated() -> None:
    assert refusal("client-of-may.yaml").message == "the profile cannot be read: there is no file client-of-may.yaml"
    assert "34" not in str(refusal("{age: 34}"))


def test_a_profile_can_come_from_stdin() -> None:
    result = run(["find", "--profile", "-", "--format", "ids"], given="needs: [housing]\nnear: 01609\n")
    assert result.exit_code == 0
    assert "harbor-house" in result.stdout


def test_stdin_that_is_not_text_is_refused() -> None:
    result = run(["find", "--profile", "-"], given=b"\xff\xfe")  # type: ignore[arg-type]
    assert result.exit_code == 2
    assert "not UTF-8" in result.stderr


SECRET = "zqxsecret"
FIELDS = sorted(set(Client.__dataclass_fields__) - {"now", "place", "wanted", "blocked"})


@given(
    field=st.sampled_from(FIELDS),
    value=st.sampled_from(
        [SECRET, f"[{SECRET}]", f"{{{SECRET}: 1}}", f"[{{age: {SECRET}}}]", f"[[{SECRET}]]", "[1, {}]"]
    ),
)
def test_no_message_ever_repeats_what_a_profile_says(field: str, value: str) -> None:
    result = run(["find", "housing", "--profile", "-", "--no-echo"], given=f"{field}: {value}\n")
    assert result.exit_code in (0, 1, 2)
    # A place that is not known is named, so that a slip can be seen.
    assert field == "near" or SECRET not in result.stderr
