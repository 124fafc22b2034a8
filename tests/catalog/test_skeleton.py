from __future__ import annotations

import re

import pytest

from resmatch.catalog import check_text
from resmatch.catalog.models import MODELS
from resmatch.catalog.skeleton import skeleton
from resmatch.vocab import types_of
from tests.catalog.examples import TODAY


def filled(kind: str) -> str:
    types = types_of(kind).ids
    text = skeleton(kind).replace("id: ___", "id: our-place").replace("name: ___", "name: Our Place")
    return text.replace("type: ___", f"type: {types[0]}") if types else text


def opened(text: str) -> str:
    """Take the # away from every line that states a fact."""
    return re.sub(r"^    # ", "    ", text, flags=re.MULTILINE)


def errors(text: str) -> list[str]:
    return [f"{p.line}:{p.column} {p.code} {p.message}" for p in check_text(text, "new.yaml", today=TODAY).errors]


@pytest.mark.parametrize("kind", MODELS)
def test_a_form_is_right_as_soon_as_its_blanks_are_filled(kind: str) -> None:
    assert errors(filled(kind)) == []


@pytest.mark.parametrize("kind", MODELS)
def test_every_blank_is_told_until_it_is_filled(kind: str) -> None:
    text = skeleton(kind)
    report = check_text(text, "new.yaml", today=TODAY)
    blanks = {number for number, line in enumerate(text.splitlines(), start=1) if ": ___" in line}
    assert {problem.line for problem in report.errors} == blanks


@pytest.mark.parametrize("kind", MODELS)
def test_every_line_that_is_offered_is_right_as_it_stands(kind: str) -> None:
    assert errors(opened(filled(kind))) == []


@pytest.mark.parametrize("kind", MODELS)
def test_every_line_says_what_it_is_for(kind: str) -> None:
    for line in skeleton(kind).splitlines()[2:]:
        assert line.count("#") > line.lstrip().startswith("#") or line.endswith(f"{kind}:") or "kind:" in line, line
