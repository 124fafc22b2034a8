from __future__ import annotations

import io
import sys

import pytest

from resmatch.cli import terminal
from resmatch.cli.settings import Settings
from resmatch.output.page import Letters


class Stream(io.TextIOWrapper):
    """Standard output as a terminal or a pipe of some encoding."""

    def __init__(self, encoding: str = "utf-8", *, is_terminal: bool = False) -> None:
        super().__init__(io.BytesIO(), encoding=encoding)
        self.is_terminal = is_terminal

    def isatty(self) -> bool:
        return self.is_terminal

    def text(self) -> str:
        return self.buffer.getvalue().decode(self.encoding)  # type: ignore[attr-defined,no-any-return]


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "LC_ALL", "LANG", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")


def stdout(monkeypatch: pytest.MonkeyPatch, stream: Stream) -> Stream:
    monkeypatch.setattr(sys, "stdout", stream)
    return stream


def test_a_pipe_is_eighty_columns_wide(monkeypatch: pytest.MonkeyPatch) -> None:
    stdout(monkeypatch, Stream())
    monkeypatch.setattr(sys, "__stdout__", None)
    assert terminal.page_of(Settings()).width == 80


@pytest.mark.parametrize(("columns", "width"), [("40", 60), ("72", 72), ("300", terminal.WIDEST_COLUMNS)])
def test_the_width_of_the_terminal_is_kept_within_bounds(
    monkeypatch: pytest.MonkeyPatch, columns: str, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert terminal.page_of(Settings()).width == width


@pytest.mark.parametrize(
    ("settings", "encoding", "lang", "letters"),
    [
        (Settings(), "utf-8", "en_US.UTF-8", Letters.UNICODE),
        (Settings(ascii=True), "utf-8", "en_US.UTF-8", Letters.ASCII),
        (Settings(plain=True), "utf-8", "en_US.UTF-8", Letters.ASCII),
        (Settings(), "latin-1", "en_US.UTF-8", Letters.ASCII),
        (Settings(), "utf-8", "C", Letters.ASCII),
        (Settings(), "utf-8", "", Letters.UNICODE),
    ],
)
def test_letters_are_those_the_terminal_shows(
    monkeypatch: pytest.MonkeyPatch, settings: Settings, encoding: str, lang: str, letters: Letters
) -> None:
    stdout(monkeypatch, Stream(encoding))
    monkeypatch.setenv("LANG", lang)
    assert terminal.letters_of(settings) is letters


@pytest.mark.parametrize(
    ("settings", "is_terminal", "environment", "colour"),
    [
        (Settings(), True, {}, True),
        (Settings(), False, {}, False),
        (Settings(), True, {"NO_COLOR": "1"}, False),
        (Settings(), True, {"TERM": "dumb"}, False),
        (Settings(color="always"), False, {"NO_COLOR": "1"}, True),
        (Settings(color="never"), True, {}, False),
        (Settings(plain=True, color="always"), True, {}, False),
    ],
)
def test_colour_is_for_terminals_that_want_it(
    monkeypatch: pytest.MonkeyPatch,
    settings: Settings,
    is_terminal: bool,
    environment: dict[str, str],
    colour: bool,
) -> None:
    stdout(monkeypatch, Stream(is_terminal=is_terminal))
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert terminal.wants_colour(settings) is colour


def test_colour_is_written_only_where_it_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    piped = stdout(monkeypatch, Stream())
    terminal.write("    ✓ yes\n", Settings())
    assert piped.text() == "    ✓ yes\n"
    shown = stdout(monkeypatch, Stream(is_terminal=True))
    terminal.write("    ✓ yes\n", Settings())
    assert "\x1b[" in shown.text()


def test_what_an_encoding_cannot_hold_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = stdout(monkeypatch, Stream("ascii"))
    terminal.write("Casa Mañana\n", Settings())
    assert stream.text() == "Casa Ma?ana\n"


def test_data_is_utf_8_on_every_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = stdout(monkeypatch, Stream("ascii"))
    terminal.write_data('{"name": "Mañana"}\n')
    assert stream.buffer.getvalue().decode("utf-8") == '{"name": "Mañana"}\n'  # type: ignore[attr-defined]


def test_messages_are_wrapped_on_a_terminal_and_whole_in_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    long = "error: " + "word " * 30
    for is_terminal, lines in ((True, 3), (False, 1)):
        stream = Stream(is_terminal=is_terminal)
        monkeypatch.setattr(sys, "stderr", stream)
        monkeypatch.setenv("COLUMNS", "80")
        terminal.say(long.strip())
        assert len(stream.text().splitlines()) == lines


@pytest.mark.parametrize(
    ("settings", "piped", "may"),
    [
        (Settings(), "", True),
        (Settings(), "stdin", False),
        (Settings(), "stdout", False),
        (Settings(), "stderr", False),
        (Settings(no_input=True), "", False),
    ],
)
def test_questions_are_asked_only_where_a_person_sits_at_both_ends(
    monkeypatch: pytest.MonkeyPatch, settings: Settings, piped: str, may: bool
) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, Stream(is_terminal=name != piped))
    assert terminal.may_ask(settings) is may
