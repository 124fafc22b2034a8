from __future__ import annotations

from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result

from resmatch.cli import asking
from resmatch.cli.app import root
from resmatch.cli.commands import intake
from resmatch.cli.commands.intake import command_words
from resmatch.matching.client import Client
from tests.small import FOLDER

Talk = Callable[..., Result]
SKIP_ALL = [""] * 7


@pytest.fixture
def talk(monkeypatch: pytest.MonkeyPatch) -> Talk:
    """Run intake with these answers, as if at a terminal."""

    def run(*answers: str) -> Result:
        rest = iter(answers)
        monkeypatch.setattr(intake, "may_ask", lambda settings: True)
        monkeypatch.setattr(asking.click, "prompt", lambda *args, **options: next(rest))
        return CliRunner().invoke(root, ["intake", "--catalog", str(FOLDER)])

    return run


def test_answers_lead_to_places_and_nothing_is_kept(talk: Talk) -> None:
    done = talk("1", "01609", *SKIP_ALL[2:], "", "q")
    assert done.exit_code == 0
    assert "within 25 mi (default)" in done.stdout
    assert "Harbor House" in done.stdout
    assert "--explain" not in done.stdout
    assert done.stderr.rstrip().endswith("nothing is kept")


def test_after_the_places_enter_quits(talk: Talk) -> None:
    done = talk("1", "01609", *SKIP_ALL[2:], "", "")
    assert done.exit_code == 0
    assert "(Enter: quit)" in done.stderr


def test_one_answer_can_be_changed(talk: Talk) -> None:
    done = talk("1", "01609", *SKIP_ALL[2:], "c", "4", "woman, 34", "s", "q")
    assert "--who woman,age=34" in done.stderr.replace(" \\\n  ", " ")


def test_another_letter_is_answered_with_the_letters_there_are(talk: Talk) -> None:
    assert "please type f, p, c, s or q" in talk(*SKIP_ALL, "x", "q").stderr


def test_a_place_that_cannot_be_used_does_not_end_the_talk(talk: Talk) -> None:
    done = talk("a sober house in Springfield", *SKIP_ALL[1:], "f", "q")
    assert done.exit_code == 0
    assert "nothing is kept" in done.stderr


def test_answers_that_options_cannot_say_are_named_as_left_out(talk: Talk) -> None:
    assert "some answers have no option" in talk("1, daily drinking of vodka", *SKIP_ALL[1:], "s", "q").stderr


def test_the_command_asks_for_someone_to_help_where_no_need_is_named() -> None:
    assert command_words(Client(access=("wheelchair",))) == [
        "resmatch",
        "find",
        "navigation.general",
        "--access",
        "wheelchair",
    ]
