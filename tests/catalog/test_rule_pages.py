from __future__ import annotations

import pytest

from resmatch.catalog.rule_pages import FAMILIES, how_to_silence, in_families, rule_text, rules_list, rules_markdown
from resmatch.catalog.rules import ALL, BY_CODE
from resmatch.catalog.rules.rule import Described


def test_every_code_is_in_one_family() -> None:
    assert {rule.code[0] for rule in ALL} == set(FAMILIES)
    assert sorted(rule.code for _, rules in in_families() for rule in rules) == [rule.code for rule in ALL]


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)
def test_a_page_answers_five_questions(rule: Described) -> None:
    text = rule_text(rule)
    heads = ["What", "Why it matters to a client", *(["Bad", "Good"] if rule.bad else []), "How to silence"]
    assert [line for line in text.splitlines() if line and not line.startswith(" ")][1:] == heads
    assert rule.why in text


def test_the_list_and_the_document_name_every_code() -> None:
    for rule in ALL:
        assert f"  {rule.code}  " in rules_list()
        assert f"\n### {rule.code}\n" in rules_markdown()


def test_silencing_is_told_as_it_is() -> None:
    assert how_to_silence(BY_CODE["P401"]) == "Write # resmatch: ignore P401 behind the line or above it, and say why."
    assert "left out" in how_to_silence(BY_CODE["E131"])
    assert "left out" not in how_to_silence(BY_CODE["E113"])
    for code in ("P403", "N801", "M811", "Y003"):
        assert how_to_silence(BY_CODE[code]).startswith("It cannot be silenced")
