from __future__ import annotations

from resmatch.upkeep.differences import Version, compare_catalogs, differences_markdown, differences_text
from tests.upkeep.differences.test_compare import ELM, OAK

NEW = [
    {**ELM, "moud": {"methadone": "no"}, "verified": {"date": "2026-11-21", "method": "phone"}},
    {"id": "ash", "name": "Ash <b>House</b>", "kind": "housing"},
]
CHANGES = compare_catalogs(Version([ELM, OAK]), Version(NEW))


def test_a_review_reads_what_happened_in_words() -> None:
    assert differences_text(CHANGES) == (
        "Added\n"
        "  Ash <b>House</b> (ash), housing\n"
        "Removed\n"
        "  Oak House (oak), housing\n"
        "Changed\n"
        "  Elm House (elm), housing\n"
        "    moud.methadone: yes -> no\n"
        "Checked again\n"
        "  Elm House (elm), housing\n"
        "    21 Nov 2026\n"
        "1 added, 1 removed, 1 changed, 1 checked again; 0 listings as before.\n"
    )


def test_no_difference_is_said_in_one_line() -> None:
    assert differences_text(compare_catalogs(Version([ELM]), Version([ELM]))) == "No listing differs.\n"


def test_nothing_of_the_catalog_is_markup_in_a_pull_request() -> None:
    text = differences_markdown(CHANGES)
    assert "\\<b\\>" in text
    assert "- Elm House (elm), housing\n  - moud.methadone: yes -\\> no" in text
    assert text.startswith("**1 added")


def test_another_id_is_told_with_the_former_one() -> None:
    found = compare_catalogs(Version([ELM]), Version([{**ELM, "id": "elm-house"}]))
    assert differences_text(found) == (
        "Another id\n"
        "  Elm House (elm-house), housing\n"
        "    was elm; links and saved lists still hold it\n"
        "1 with another id; 0 listings as before.\n"
    )
