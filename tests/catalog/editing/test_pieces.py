from __future__ import annotations

from resmatch.catalog.editing.pieces import Shape, behind_key, pair_piece, value_like, value_piece
from resmatch.catalog.yamltext import PLAIN, Style


def test_new_text_takes_over_the_quotes_of_the_old() -> None:
    assert value_like("it's", PLAIN, Shape.LINE, old="'old'") == "'it''s'"
    assert value_like("two\nlines", PLAIN, Shape.LINE, old="'old'") == '"two\\nlines"'
    assert value_like(3, PLAIN, Shape.LINE, old="'old'") == "3"


def test_commas_need_quotes_inside_brackets_only() -> None:
    assert value_piece("a, b", PLAIN, Shape.LINE) == "a, b"
    assert value_piece("a, b", PLAIN, Shape.INSIDE) == '"a, b"'


def test_yes_and_dates_stand_without_quotes_where_the_field_holds_them() -> None:
    assert pair_piece("methadone", "yes", Style(answers=True)) == "methadone: yes"
    assert pair_piece("date", "2026-11-21", Style(dates=True)) == "date: 2026-11-21"


def test_a_list_of_groups_gets_a_line_for_each() -> None:
    assert behind_key([{"a": 1}, {"a": 2}], PLAIN, "  ") == ["", "    - {a: 1}", "    - {a: 2}"]
