from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.catalog.editing import RemoveValue, SetValue, rewrite, rewrite_entries
from resmatch.catalog.editing.changes import expected, find, same
from resmatch.errors import CannotEdit
from resmatch.yamlsource import Source, read_text
from tests.catalog.editing.documents import SCALARS, VALUES, paths, sources

HOUSE = """\
# Homes
resources:
  - id: elm-house   # the first
    name: 'Elm House'
    # medicine
    moud: {methadone: yes, naltrexone: no}  # asked
    languages:
      - en
      - es   # at night
    notes: >-
      Ask for the manager.

      Ring twice.
  - id: oak-house
    name: "Oak House"
"""


def changed(text: str, *steps: SetValue | RemoveValue) -> str:
    return rewrite(read_text(text, "f.yaml"), steps).text


def lines(text: str) -> Counter[str]:
    return Counter(text.splitlines())


def entry(number: int, *path: str | int) -> tuple[str | int, ...]:
    return ("resources", number, *path)


@pytest.mark.parametrize(
    ("path", "value", "before", "after"),
    [
        (("name",), "Elm Home", "name: 'Elm House'", "name: 'Elm Home'"),
        (("moud", "naltrexone"), "both", "naltrexone: no}  # asked", "naltrexone: both}  # asked"),
        (("moud", "buprenorphine"), "yes", "naltrexone: no}", 'naltrexone: no, buprenorphine: "yes"}'),
        (("languages", 1), "pt", "- es   # at night", "- pt   # at night"),
        (("languages", 2), "no", "      - es   # at night\n", '      - es   # at night\n      - "no"\n'),
        (("languages",), ["en"], "languages:\n      - en\n      - es   # at night", "languages: [en]   # at night"),
        (("notes",), "Ring.", ">-\n      Ask for the manager.\n\n      Ring twice.", "Ring."),
        (("beds",), 4, "      Ring twice.\n", "      Ring twice.\n    beds: 4\n"),
        (("housing", "curfew"), "23:00", "Ring twice.\n", 'Ring twice.\n    housing: {curfew: "23:00"}\n'),
    ],
)
def test_a_value_is_written_where_and_how_a_person_would(
    path: tuple[str | int, ...], value: object, before: str, after: str
) -> None:
    assert changed(HOUSE, SetValue(entry(0, *path), value)) == HOUSE.replace(before, after)  # type: ignore[arg-type]


def test_quotes_stay_where_they_were() -> None:
    assert '"Oak Home"' in changed(HOUSE, SetValue(entry(1, "name"), "Oak Home"))


def test_a_removed_field_takes_its_line_along_and_no_other() -> None:
    assert changed(HOUSE, RemoveValue(entry(0, "moud"))) == HOUSE.replace(
        "    moud: {methadone: yes, naltrexone: no}  # asked\n", ""
    )


def test_a_removed_entry_leaves_the_others_as_they_were() -> None:
    assert changed(HOUSE, RemoveValue(entry(1))) == HOUSE[: HOUSE.index("  - id: oak-house")]


def test_removing_what_is_not_there_changes_nothing() -> None:
    assert changed(HOUSE, RemoveValue(entry(0, "website"))) == HOUSE


def test_entries_have_their_fields_in_order_and_their_words_as_people_write_them() -> None:
    source = read_text("resources:\n- id: a\n  kind: housing\n  verified: {date: 2026-01-02}\n", "f.yaml")
    steps = [
        SetValue(entry(0, "moud", "methadone"), "yes"),
        SetValue(entry(0, "languages"), ["en", "no"]),
        SetValue(entry(0, "checked", "moud"), {"method": "phone", "date": "2026-11-21"}),
        SetValue(entry(0, "cost_options"), [{"amount": 180, "per": "week"}]),
    ]
    assert rewrite_entries(source, steps).text == (
        'resources:\n- id: a\n  kind: housing\n  languages: [en, "no"]\n  moud: {methadone: yes}\n'
        "  cost_options:\n    - {amount: 180, per: week}\n  verified: {date: 2026-01-02}\n"
        "  checked: {moud: {date: 2026-11-21, method: phone}}\n"
    )


def test_a_file_without_a_last_line_break_gets_none() -> None:
    assert changed("resources:\n- id: a", SetValue(entry(0, "beds"), 1)) == "resources:\n- id: a\n  beds: 1"


def test_windows_line_ends_stay() -> None:
    text = HOUSE.replace("\n", "\r\n")
    after = changed(text, SetValue(entry(0, "beds"), 1))
    assert after.count("\n") == after.count("\r\n") == text.count("\r\n") + 1


def test_a_file_with_faults_is_not_edited() -> None:
    with pytest.raises(CannotEdit, match="cannot be read"):
        changed("resources:\n- id: a\n  id: b\n", SetValue(entry(0, "name"), "x"))


def test_a_path_into_a_text_is_refused() -> None:
    with pytest.raises(CannotEdit, match="does not go into"):
        changed(HOUSE, SetValue(entry(0, "name", "first"), "x"))


def test_a_value_that_a_file_cannot_hold_is_refused() -> None:
    with pytest.raises(CannotEdit):
        changed(HOUSE, SetValue(entry(0, "name"), "\x00"))


@given(st.data(), sources(), VALUES)
def test_loading_gives_exactly_the_new_value(data: st.DataObject, source: Source, value: object) -> None:
    step = SetValue(data.draw(paths(source.data)), value)  # type: ignore[arg-type]
    try:
        wanted = expected(source.data, step)
    except CannotEdit:
        return
    assert same(rewrite(source, [step]).data, wanted)


@given(st.data(), sources(), SCALARS)
def test_only_the_lines_of_the_value_change(data: st.DataObject, source: Source, value: object) -> None:
    path = data.draw(paths(source.data))
    depth, old = find(source.data, path)
    if depth < len(path) and not isinstance(old, dict | list):
        return
    after = rewrite(source, [SetValue(path, value)]).text  # type: ignore[arg-type]
    lost = lines(source.text) - lines(after)
    mark = source.mark(path[:depth])
    first = source.mark(path[:depth], key=True).line
    own = lines("\n".join(source.line_text(line) for line in range(first, mark.end_line + 1)))
    assert not lost - own


@given(st.data(), sources())
def test_what_is_removed_is_gone_and_nothing_else(data: st.DataObject, source: Source) -> None:
    path = data.draw(paths(source.data))
    step = RemoveValue(path)
    try:
        after = rewrite(source, [step])
    except CannotEdit:
        return  # an item whose dash stands alone on a line above
    assert same(after.data, expected(source.data, step))


@given(st.data(), sources(), SCALARS)
def test_a_new_field_taken_out_again_leaves_the_file_as_it_was(
    data: st.DataObject, source: Source, value: object
) -> None:
    path = (*data.draw(paths(source.data)), "fresh")
    depth, there = find(source.data, path)
    if depth < len(path) - 1 or not isinstance(there, dict) or not there:
        return
    with_it = rewrite(source, [SetValue(path, value)])  # type: ignore[arg-type]
    without = rewrite(with_it, [RemoveValue(path)]).text
    assert without.splitlines() == source.text.splitlines()


@given(st.data(), sources())
def test_setting_what_is_there_changes_no_byte(data: st.DataObject, source: Source) -> None:
    path = data.draw(paths(source.data))
    depth, there = find(source.data, path)
    if depth == len(path):
        assert rewrite(source, [SetValue(path, there)]).text == source.text
