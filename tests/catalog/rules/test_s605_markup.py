from __future__ import annotations

import pytest

from tests.catalog.rules.running import codes, entry, file, messages


@pytest.mark.parametrize("mark", ["<b>", "</p>", "<br/>", "&nbsp;", "&#8217;"])
def test_a_tag_and_an_entity_are_named(mark: str) -> None:
    text = file(entry(f'    description: "Food {mark} clothes"\n'))
    assert messages(text, "S605") == [f"'{mark}' is HTML and is shown as it stands"]


def test_one_sentence_is_told_once() -> None:
    assert codes(file(entry('    description: "<b>Food</b> and <i>clothes</i>"\n'))) == ["S605"]


@pytest.mark.parametrize("words", ["Food & clothes; ask", "For ages <18 and >65", "Write to <desk@example.org>"])
def test_signs_that_people_write_are_fine(words: str) -> None:
    assert codes(file(entry(f'    description: "{words}"\n'))) == []
