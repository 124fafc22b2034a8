from __future__ import annotations

import gc
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.catalog import Catalog, Policy, bundled, check, check_text, load
from resmatch.errors import CatalogError
from tests.catalog.examples import TODAY, catalog_folder, group


def test_loading_a_folder_gives_its_entries_in_file_order(tmp_path: Path) -> None:
    catalog_folder(tmp_path, group(name="zebra"), group(name="ant"))
    assert [resource.id for resource in load(tmp_path)] == ["zebra", "ant"]


def test_a_lone_file_is_a_catalog(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(group(), encoding="utf-8")
    catalog = load(file)
    assert len(catalog) == 1
    assert catalog.report.problems == ()


def test_a_lone_file_beside_a_catalog_file_keeps_its_demo_mark(tmp_path: Path) -> None:
    catalog_folder(tmp_path, group())
    (tmp_path / "catalog.yaml").write_text("name: Invented\ndemo: yes\n", encoding="utf-8")
    assert load(tmp_path / "part_0.yaml").demo


def test_strict_loading_refuses_everything_with_the_whole_report(tmp_path: Path) -> None:
    catalog_folder(tmp_path, group(), group("    pets: maybe\n    email: x\n", name="b"))
    with pytest.raises(CatalogError) as refused:
        load(tmp_path)
    assert refused.value.report is not None
    assert [problem.code for problem in refused.value.report.errors] == ["E110", "E133"]
    assert "part_1.yaml:5:11: E110" in refused.value.message


def test_keeping_going_leaves_out_what_is_wrong_and_says_so(tmp_path: Path) -> None:
    catalog_folder(tmp_path, group(), group("    pets: maybe\n", name="b"))
    catalog = load(tmp_path, policy=Policy.KEEP_GOING)
    assert [resource.id for resource in catalog] == ["harbor-street-group"]
    assert [problem.code for problem in catalog.report.errors] == ["E110"]


def test_keeping_going_with_nothing_left_still_raises(tmp_path: Path) -> None:
    catalog_folder(tmp_path, group("    pets: maybe\n"))
    with pytest.raises(CatalogError):
        load(tmp_path, policy=Policy.KEEP_GOING)


def test_keeping_going_never_uses_a_file_whose_yaml_is_broken(tmp_path: Path) -> None:
    catalog_folder(tmp_path, group(), group("    notes: a\n    notes: b\n", name="b"))
    assert [resource.id for resource in load(tmp_path, policy=Policy.KEEP_GOING)] == ["harbor-street-group"]


def test_listings_of_a_broken_catalog_file_are_left_out_because_they_may_be_invented(tmp_path: Path) -> None:
    real, invented = tmp_path / "real", tmp_path / "invented"
    real.mkdir()
    invented.mkdir()
    catalog_folder(real, group())
    catalog_folder(invented, group(name="invented"))
    (invented / "catalog.yaml").write_text("name: Invented\ndemmo: yes\n", encoding="utf-8")
    catalog = load(tmp_path, policy=Policy.KEEP_GOING)
    assert [resource.id for resource in catalog] == ["harbor-street-group"]


def test_the_second_of_two_equal_ids_is_left_out(tmp_path: Path) -> None:
    catalog_folder(tmp_path, group(), group())
    catalog = load(tmp_path, policy=Policy.KEEP_GOING)
    assert len(catalog) == 1
    assert "part_0.yaml:2" in catalog.report.errors[0].message


def test_a_missing_path_is_one_clear_error() -> None:
    with pytest.raises(CatalogError) as refused:
        load("no/such/folder")
    assert refused.value.report is not None
    assert [problem.code for problem in refused.value.report.problems] == ["Y023"]


def test_an_empty_folder_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(CatalogError) as refused:
        load(tmp_path)
    assert refused.value.report is not None
    assert len(refused.value.report.problems) == 1


def test_a_pipe_in_the_folder_does_not_hang(tmp_path: Path) -> None:
    catalog_folder(tmp_path, group())
    os.mkfifo(tmp_path / "pipe.yaml")
    assert "Y023" in [problem.code for problem in check(tmp_path, today=TODAY).problems]


def test_too_many_entries_are_refused_quickly_with_one_message() -> None:
    report = check_text("resources:\n" + "  - id: a\n" * 30_000, "big.yaml", today=TODAY)
    assert [problem.code for problem in report.problems] == ["Y022"]


def test_a_folder_without_catalog_file_gets_a_note(tmp_path: Path) -> None:
    catalog_folder(tmp_path, group())
    (tmp_path / "catalog.yaml").unlink()
    report = check(tmp_path, today=TODAY)
    assert ("E181", "info") in [(problem.code, problem.severity.value) for problem in report.problems]
    assert report.ok


def test_the_report_counts_files_and_listings(tmp_path: Path) -> None:
    catalog_folder(tmp_path, group(), group(name="b"))
    report = check(tmp_path, today=TODAY)
    assert (report.files, report.resources) == (3, 2)


def test_problems_come_in_file_order_whatever_finds_them(tmp_path: Path) -> None:
    catalog_folder(tmp_path, group("    languages: [no]\n    pets: maybe\n"), group("    pets: maybe\n"))
    report = check(tmp_path, today=TODAY)
    assert [problem.code for problem in report.problems] == ["Y011", "E110", "E101", "E110"]


def test_the_shipped_catalogs_have_no_errors_and_load_by_name() -> None:
    both = bundled()
    assert both.demo
    assert not bundled("national").demo
    assert len(bundled("national")) + len(bundled("demo")) == len(both)
    assert all(record["source"]["file"].startswith("catalogs/") for record in both.records)


def test_demo_places_are_marked_one_by_one() -> None:
    marked = {record["source"]["catalog"] for record in Catalog.bundled().records if record.get("demo")}
    assert len(marked) == 1


def test_the_garbage_collector_runs_again_after_a_load() -> None:
    check_text(group(), "f.yaml", today=TODAY)
    with pytest.raises(CatalogError):
        load("no/such/folder")
    assert gc.isenabled()


@given(st.binary(max_size=400))
def test_any_bytes_give_a_catalog_or_a_catalog_error(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    file = tmp_path_factory.mktemp("bytes") / "f.yaml"
    file.write_bytes(data)
    report = check(file, today=TODAY)
    if report.ok:
        assert isinstance(load(file), Catalog)
    else:
        with pytest.raises(CatalogError):
            load(file)


_WORDS = st.sampled_from(
    ["resources", "id", "name", "kind", "housing", "type", "phones", "moud", "yes", "02121", "9:00", "", "x"]
)
_YAML = st.recursive(
    _WORDS | st.none() | st.booleans() | st.integers() | st.floats(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_WORDS, inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(_WORDS, _YAML, max_size=6))
def test_an_entry_of_any_shape_is_checked_without_an_exception(entry: dict[str, object]) -> None:
    text = json.dumps({"resources": [{"id": "a", "name": "A", "kind": "housing", **entry}]})
    report = check_text(text, "f.yaml", today=TODAY)
    assert report.resources == 1
    assert all(problem.line == 1 for problem in report.problems)
