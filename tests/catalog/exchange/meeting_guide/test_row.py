"""The words of a row: name, group, notes, pages, checks, fellowship."""

from __future__ import annotations

import pytest

from resmatch.catalog.exchange.meeting_guide import Settings
from tests.catalog.exchange.feeds import TODAY, imported, left_out, reason, record, row


def test_a_plain_row_is_a_plain_entry() -> None:
    assert record() == {
        "id": "lamplight",
        "name": "Lamplight Group",
        "kind": "support_group",
        "type": "mutual_aid",
        "location": {
            "address_1": "12 Lantern Way",
            "city": "Worcester",
            "state_province": "MA",
            "postal_code": "01609",
        },
        "point": {"latitude": 42.27, "longitude": -71.81},
        "modality": ["in_person"],
        "schedules": [{"kind": "meeting", "days": ["tue"], "start": "18:30", "end": "19:30"}],
        "verified": {"date": "2026-10-02", "method": "import"},
        "support_group": {"fellowship": "aa", "formats": ["open", "discussion"]},
    }


def test_html_and_entities_become_plain_text() -> None:
    assert record(name="Tea &amp; Talk")["name"] == "Tea & Talk"
    notes = "<p>Ring the <b>bell</b>.</p><script>x()</script><br>Stairs &lt; 10"
    assert record(notes=notes)["notes"] == "Ring the bell. Stairs < 10"


def test_all_notes_are_kept_once() -> None:
    assert record(notes="Ring.", location_notes="Stairs.", group_notes="Ring.")["notes"] == "Ring. Stairs."


def test_a_pass_code_in_the_notes_is_taken_out_and_said() -> None:
    assert record(notes="Passcode: 1234. Stairs")["notes"] == "(ask the group for the pass code). Stairs"
    assert left_out(notes="Passcode: 1234")[0][0] == "notes"


def test_the_group_runs_the_meeting_unless_it_is_its_name() -> None:
    assert record(group="Lantern Fellowship")["organization"] == "Lantern Fellowship"
    assert "organization" not in record(group="Lamplight Group")


def test_the_own_page_comes_before_the_page_of_the_listing() -> None:
    own, page = "https://lamplight.example.org", "https://office.example.org/lamplight"
    assert record(url=page)["website"] == page
    both = record(url=page, website=own)
    assert both["website"] == own
    assert both["sources"] == [{"name": "Meeting Guide feed", "url": page}]


def test_the_office_that_published_it_stands_with_the_date() -> None:
    assert record(entity="Lantern Office")["verified"]["by"] == "Lantern Office"


@pytest.mark.parametrize("name", [None, "", "  ", 5, "<b></b>"])
def test_a_row_without_a_name_is_not_taken(name: object) -> None:
    assert reason(name=name) == "there is no name"


def test_a_name_too_long_is_cut_and_said() -> None:
    assert len(record(name="x" * 300)["name"]) == 200
    assert left_out(name="x" * 300) == [("name", "what comes after 200 characters")]


def test_types_may_be_one_text_and_nothing_else() -> None:
    assert record(types="O, X")["accessibility"] == {"wheelchair": "yes"}
    assert left_out(types={"O": 1}) == [("types", "it is not a list of codes")]


def test_the_fellowship_is_never_guessed() -> None:
    found = imported(row(name="AA Lamplight"), settings=Settings(TODAY, time_zone="America/New_York"))
    assert "fellowship" not in found.entries[0].record()["support_group"]
    assert "fellowship" in found.account.remarks[0]


def test_the_pathways_of_the_fellowship_stay_beside_those_of_the_codes() -> None:
    assert record(types=["A", "W"])["pathways"] == ["twelve_step", "secular", "women"]
    assert "pathways" not in record(types=["O"])


def test_a_family_fellowship_makes_family_groups() -> None:
    settings = Settings(TODAY, fellowship="al_anon", time_zone="America/New_York")
    found = imported(row(), settings=settings)
    entry = found.entries[0].record()
    assert (entry["type"], entry["support_group"]["audience"]) == ("family_group", "family_and_friends")
    assert found.account.remarks == (
        "type codes are read by the list that AA uses; ask whether Al-Anon means the same by them",
    )
