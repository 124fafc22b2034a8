"""Entries written and read back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from resmatch.catalog import Resource, bundled, check_text
from resmatch.catalog.info import CatalogInfo
from resmatch.catalog.models import model_of
from resmatch.catalog.rules import ENTRY_RULES
from resmatch.catalog.run import Run
from resmatch.catalog.write import _parts, write_catalog, write_entries, write_entry, write_info
from resmatch.yamlsource import Limits, read_text
from tests.catalog.test_yamltext import TEXTS

GROUP: dict[str, Any] = {"id": "harbor-group", "name": "Harbor Group", "kind": "support_group"}


def read_back(text: str) -> list[dict[str, Any]]:
    source = read_text(text, "x.yaml")
    assert not source.faults
    run = Run(ENTRY_RULES, today=date(2026, 11, 21))
    entries = list(run.read_source(source, CatalogInfo(name="x")))
    assert all(entry.resource is not None for entry in entries), run.report().problems
    return [entry.resource.record() for entry in entries if entry.resource]


def test_every_bundled_entry_comes_back() -> None:
    records = [resource.record() for resource in bundled()]
    assert read_back(write_entries(records)) == records


def test_writing_what_was_written_changes_nothing() -> None:
    text = write_entries(resource.record() for resource in bundled("demo"))
    assert write_entries(read_back(text)) == text


def test_the_shipped_entries_raise_no_warning_when_written_but_that_unknown_funding_is_left_out() -> None:
    text = write_entries(resource.record() for resource in bundled())
    assert {problem.code for problem in check_text(text, "x.yaml").problems} == {"L831"}


def test_other_readers_lose_nothing_but_yes_and_no() -> None:
    records = [resource.record() for resource in bundled("demo")]
    assert _with_words(yaml.safe_load(write_entries(records))["resources"]) == records


def _with_words(value: Any) -> Any:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return {key: _with_words(item) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_with_words(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def test_fields_stand_in_the_order_of_the_models_however_they_come() -> None:
    assert write_entry(dict(reversed(GROUP.items()))) == write_entry(GROUP)


def test_the_norwegian_language_is_quoted_and_an_answer_is_not() -> None:
    text = write_entry({**GROUP, "languages": ["no"], "transit": "no"})
    assert 'languages: ["no"]' in text
    assert "transit: no\n" in text


def test_an_entry_reads_like_one_typed_by_a_person() -> None:
    schedule = {"kind": "meeting", "days": ["tue"], "start": "18:30", "end": "19:30"}
    place = {"city": "Worcester", "postal_code": "01609"}
    text = write_entries([{**GROUP, "location": place, "schedules": [schedule], "verified": {"date": "2026-11-02"}}])
    assert text == (
        "resources:\n"
        "  - id: harbor-group\n"
        "    name: Harbor Group\n"
        "    kind: support_group\n"
        '    location: {city: Worcester, postal_code: "01609"}\n'
        "    schedules:\n"
        '      - {kind: meeting, days: [tue], start: "18:30", end: "19:30"}\n'
        "    verified: {date: 2026-11-02}\n"
    )


def test_no_entries_are_an_empty_list() -> None:
    assert read_text(write_entries([]), "x.yaml").data == {"resources": []}


def test_the_words_about_a_catalog_come_back() -> None:
    info = CatalogInfo(name="No: 1", region="02139", demo="yes")
    assert read_text(write_info(info.record()), "catalog.yaml").data == info.record()


def test_a_catalog_is_split_where_a_file_would_be_too_large() -> None:
    records = [{**GROUP, "id": f"group-{number}"} for number in range(5)]
    sizes = [len(part) for part in _parts(records, Limits(items=2))]
    assert sizes == [2, 2, 1]
    assert [len(part) for part in _parts(records, Limits(nodes=40))] == [2, 2, 1]
    assert [len(part) for part in _parts(records, Limits(size=300))] == [2, 2, 1]


def test_a_small_catalog_is_two_files() -> None:
    files = write_catalog({"name": "Harbor"}, [GROUP], stem="meetings")
    assert list(files) == ["catalog.yaml", "meetings.yaml"]


WORDS = TEXTS.map(str.strip).filter(bool)
TRI = st.sampled_from(["yes", "no", "case_by_case"])
DATES = st.dates(date(2000, 1, 1), date(2026, 11, 21)).map(date.isoformat)
TIMES = st.tuples(st.integers(0, 23), st.integers(0, 59)).map(lambda time: f"{time[0]:02}:{time[1]:02}")
DAYS = st.lists(st.sampled_from(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]), min_size=1, max_size=7, unique=True)
CHECKS = st.fixed_dictionaries({"date": DATES}, optional={"by": WORDS, "method": st.sampled_from(["phone", "import"])})
FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "description": WORDS,
    "notes": WORDS,
    "tags": st.lists(WORDS.filter(lambda word: len(word) <= 64), min_size=1, max_size=3),
    "phones": st.lists(
        st.fixed_dictionaries({"number": st.just("508-555-0142")}, optional={"description": WORDS}), min_size=1
    ),
    "intake": st.fixed_dictionaries({"walk_in": TRI}, optional={"say": WORDS}),
    "point": st.fixed_dictionaries({"latitude": st.floats(1, 59), "longitude": st.floats(-170, -60)}),
    "schedules": st.lists(
        st.fixed_dictionaries({"kind": st.just("meeting"), "days": DAYS, "start": TIMES}, optional={"note": WORDS}),
        min_size=1,
        max_size=3,
    ),
    "languages": st.lists(st.sampled_from(["en", "no", "es", "ase"]), min_size=1, unique=True),
    "payers": st.dictionaries(st.sampled_from(["medicaid", "self_pay", "free"]), TRI, min_size=1),
    "moud": st.fixed_dictionaries({"methadone": TRI}, optional={"condition": WORDS}),
    "cost_upfront": st.floats(0, 1_000_000) | st.integers(0, 1_000_000),
    "verified": CHECKS,
    "checked": st.dictionaries(st.sampled_from(["moud", "price", "hours"]), CHECKS, min_size=1),
    "housing": st.fixed_dictionaries({}, optional={"curfew": TIMES, "beds": st.integers(0, 99), "house_rules": WORDS}),
}
ENTRIES = st.fixed_dictionaries(
    {"id": st.from_regex(r"[a-z0-9-]{1,64}", fullmatch=True), "name": WORDS, "kind": st.just("housing")},
    optional=FIELDS,
).map(lambda entry: {**entry, "type": "recovery_residence"})


def _canonical(entry: dict[str, Any]) -> dict[str, Any]:
    model: type[Resource] = model_of("housing")
    return model.model_validate(entry).record()


@given(st.lists(ENTRIES, min_size=1, max_size=4, unique_by=lambda entry: entry["id"]))
def test_reading_what_was_written_gives_the_same_entries(entries: list[dict[str, Any]]) -> None:
    records = [_canonical(entry) for entry in entries]
    assert read_back(write_entries(records)) == records
