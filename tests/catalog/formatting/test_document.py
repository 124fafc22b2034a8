from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.catalog import bundled
from resmatch.catalog.formatting import formatted
from resmatch.catalog.write import write_entries
from resmatch.errors import CannotEdit
from resmatch.yamlsource import read_file, read_text

ROOT = Path(__file__).resolve().parents[3]
FILES = sorted((ROOT / "catalogs").rglob("*.yaml"))
CASES = ROOT / "tests" / "cases" / "catalogs" / "good" / "county"
NESTED = """\
# A header.

resources:
  - id: harbor-street-house
    kind: housing
    name: Harbor Street House
    type: recovery_residence
    notes: >-
      Ring the bell
      at the side door.
    point: {latitude: 42.3,
      longitude: -71.1}
    languages: [
      en,
      es,
    ]
    phones:
      - number: 508-555-0101
        description: Intake
      - {number: 508-555-0102}
    payers:
      medicaid: yes
  - {id: two, name: Two, kind: service}
"""


def fmt(text: str) -> str:
    return formatted(read_text(text, "f.yaml"))


def comments(text: str) -> list[str]:
    return sorted(comment.text for comment in read_text(text, "f.yaml").comments())


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_the_shipped_files_keep_their_words_and_comments(file: Path) -> None:
    source = read_file(file)
    once = read_text(formatted(source), file.name)
    assert once.data == source.data
    assert comments(once.text) == comments(source.text)
    assert formatted(once) == once.text


def test_fields_stand_in_the_order_of_the_models_and_small_groups_on_one_line() -> None:
    assert (
        fmt(NESTED)
        == """\
# A header.

resources:
  - id: harbor-street-house
    name: Harbor Street House
    kind: housing
    type: recovery_residence
    notes: >-
      Ring the bell
      at the side door.
    phones:
      - {number: 508-555-0101, description: Intake}
      - {number: 508-555-0102}
    point: {latitude: 42.3, longitude: -71.1}
    languages: [en, es]
    payers: {medicaid: yes}

  - id: two
    name: Two
    kind: service
"""
    )


def test_what_other_programs_misread_gets_quotes() -> None:
    text = "resources:\n  - id: a\n    name: A\n    kind: service\n    languages: [en, no]\n    pets: no\n"
    assert 'languages: [en, "no"]\n' in fmt(text)
    assert "pets: no\n" in fmt(text)


def test_what_a_program_writes_is_canonical_already() -> None:
    text = write_entries(resource.record() for resource in bundled("demo"))
    assert fmt(text) == text


def test_the_file_about_a_catalog_has_its_own_order() -> None:
    assert fmt("demo: yes\nname: Test # ours\n") == "name: Test  # ours\ndemo: yes\n"


def test_an_empty_catalog_stays_one() -> None:
    assert fmt("resources:\n") == "resources:\n"
    assert fmt("# none yet\nresources: [] # soon\n") == "# none yet\nresources: []  # soon\n"


def test_comments_stay_with_what_they_are_about() -> None:
    text = """\
resources:  # all of them
  # The first.
  - id: a  # never change it
    # It takes pets.
    pets: yes  # asked in May
    name: A
    kind: service
    payers: {medicaid: yes,  # both plans
      medicare: no}
    languages:
      - en
      # Mondays only.
      - es
    # To do: ask about beds.

  # The second.

  - {id: b, name: B, kind: service}  # short
# The end.
"""
    assert (
        fmt(text)
        == """\
resources:  # all of them
  # The first.
  - id: a  # never change it
    name: A
    kind: service
    # It takes pets.
    pets: yes  # asked in May
    languages:
      - en
      # Mondays only.
      - es
    payers:
      medicaid: yes  # both plans
      medicare: no
    # To do: ask about beds.

  # The second.

  - id: b  # short
    name: B
    kind: service

# The end.
"""
    )


def test_an_ignore_comment_still_silences_its_problem() -> None:
    text = "resources:\n  - id: a\n    kind: service\n    # resmatch: ignore Y014\n    pets: true\n    name: A\n"
    assert "    # resmatch: ignore Y014\n    pets: true\n" in fmt(text)


def test_line_ends_stay_as_they_are() -> None:
    text = "resources:\r\n  - {id: a, name: A, kind: service} # one\r\n"
    assert fmt(text) == "resources:\r\n  - id: a  # one\r\n    name: A\r\n    kind: service\r\n"


def test_a_file_with_faults_is_not_touched() -> None:
    with pytest.raises(CannotEdit, match=r"f\.yaml has 1 fault"):
        fmt("resources: 'open\n")


BASES = [NESTED, *(file.read_text("utf-8") for file in sorted(CASES.glob("e*.y*ml")))]
INSERTS = st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 12), st.booleans(), st.booleans()), max_size=12)


def with_comments(text: str, inserts: list[tuple[int, int, bool, bool]]) -> str:
    """Put comments into a text: behind lines, or on lines of their own at any indent, with blank lines or without."""
    lines = text.splitlines()
    for number, (place, indent, alone, blank) in enumerate(inserts):
        at = place % len(lines)
        if alone:
            lines[at:at] = [" " * indent + f"# note {number}", *([""] if blank else [])]
        else:
            lines[at] += f" # note {number}"
    return "\n".join(lines) + "\n"


@given(st.sampled_from(BASES), INSERTS)
def test_formatting_twice_changes_nothing_more_wherever_comments_stand(
    base: str, inserts: list[tuple[int, int, bool, bool]]
) -> None:
    source = read_text(with_comments(base, inserts), "f.yaml")
    if source.faults:
        return
    once = read_text(formatted(source), "f.yaml")
    assert once.data == source.data
    assert comments(once.text) == comments(source.text)
    assert formatted(once) == once.text
