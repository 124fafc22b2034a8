"""The pure Python parser reads the same data and finds the same faults, only more slowly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.yamlsource import events, read_text

TEXT = "# c\na: [1, 'two', {b: 02139}]\nc: |\n  text\n  more\nd:\n- x: café\n  y: 🏠\nd: &x 2\n1: !t 3\n"
PIECES = [*"ab1:-,?{}[]&*!|>'\"%@#~\\ \n\t", "\\U0FFFFFFF", "\\xZ", "%YAML "]


@pytest.fixture(name="_pure")
def _pure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "cyaml", None)


def test_both_parsers_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    fast = read_text(TEXT, "f.yaml")
    monkeypatch.setattr(events, "cyaml", None)
    slow = read_text(TEXT, "f.yaml")
    assert (fast.data, fast.faults) == (slow.data, slow.faults)
    for path in [("a", 1), ("a", 2, "b"), ("c",), ("d", 0, "y")]:
        assert fast.mark(path) == slow.mark(path)


@pytest.mark.usefixtures("_pure")
@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('a: "\\UFFFFFFFF"\n', "Y004"),
        ("a:\n\tb: 1\n", "Y001"),
        ('a: "x\n', "Y003"),
        ("[" * 2000, "Y022"),
        ("a: *b c\n", "Y004"),
    ],
)
def test_the_python_parser_has_no_error_but_faults(text: str, code: str) -> None:
    assert code in [fault.code for fault in read_text(text, "f.yaml").faults]


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_any_text_is_safe_with_the_python_parser(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(events, "cyaml", None)
        source = read_text(text, "f.yaml")
    assert source.faults or source.data is not None
