"""The catalogs that come with the package: they load without a complaint and keep their promises."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from resmatch.catalog.catalog import Catalog
from resmatch.catalog.loader import check, load
from resmatch.catalog.models import Resource
from resmatch.vocab import NEEDS
from resmatch.vocab.kinds import KINDS, kind_of, types_of

CATALOGS = Path(__file__).resolve().parents[2] / "catalogs"
TODAY = date(2026, 11, 22)
MINIMUM_DEMO_ENTRIES = 120
NEEDS_ANSWERED_SHARE = 0.9

# Dates that say when something was true; those of schedules, certificates and "call again" may lie ahead.
DATES_OF_THE_PAST = {"verified", "checked", "sources", "availability", "court_approved"}

# Numbers in circulation that are wrong, retired or not what they seem (facts gathered for this project, 2026-11-21).
BAD_NUMBERS = {
    "800-622-4357": "SAMHSA with a digit changed",
    "800-839-1686": "called an AA hotline, which does not exist",
    "714714": "741741 with digits swapped",
    "800-848-4311": "Never Use Alone with digits swapped",
    "800-426-2537": "no longer the national gambling line",
    "800-273-8255": "the old number of 988",
    "800-931-2237": "the closed NEDA helpline",
    "800-514-0383": "the older TTY of the ADA line",
    "855-648-7288": "paid by advertisers",
    "866-929-7369": "the admissions line of a company",
}

# Known from memory alone, so they wait until a person has checked them.
UNCHECKED = {
    "us-millati", "us-jacs", "us-arhe", "us-hudcounsel", "us-ssa", "us-marketplace", "us-medicare", "us-lawhelp",
}  # fmt: skip

CRISIS_LINES = {
    "us-911": ["911"],
    "us-988": ["988"],
    "us-vcl": ["988"],
    "us-crisis-text": [],
    "us-ndvh": ["800-799-7233", "800-787-3224"],
    "us-stronghearts": ["844-762-8483"],
    "us-rainn": ["800-656-4673"],
    "us-trafficking": ["888-373-7888"],
    "us-childhelp": ["800-422-4453"],
    "us-poison": ["800-222-1222"],
    "us-trevor": ["866-488-7386"],
    "us-runaway": ["800-786-2929"],
    "us-disaster": ["800-985-5990"],
    "us-maternal": ["833-852-6262"],
    "us-nua": ["800-484-3731", "877-696-1996"],
    "us-safespot": ["800-972-0590"],
    "ma-bhhl": ["833-773-2445"],
}


@pytest.fixture(scope="module")
def national() -> Catalog:
    return load(CATALOGS / "national")


@pytest.fixture(scope="module")
def demo() -> Catalog:
    return load(CATALOGS / "demo")


def leaves(value: object, *path: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every text of a record with the keys that lead to it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, *path, key)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from leaves(inner, *path)
    elif isinstance(value, str):
        yield path, value


def texts(catalog: Catalog) -> Iterator[tuple[str, tuple[str, ...], str]]:
    for resource in catalog:
        for path, text in leaves(resource.record()):
            yield resource.id, path, text


def digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def answered_needs(catalog: Catalog) -> set[str]:
    answered: set[str] = set()
    for resource in catalog:
        kind = kind_of(resource.kind, resource.type)
        answered.update(resource.needs or kind.answers, kind.also_answers)
    return answered


# ---- both


@pytest.mark.parametrize("folder", ["national", "demo"])
def test_a_shipped_catalog_has_no_error_and_no_warning(folder: str) -> None:
    report = check(CATALOGS / folder, today=TODAY)
    assert [f"{p.file}:{p.line} {p.code} {p.message}" for p in (*report.errors, *report.warnings)] == []


def test_the_two_catalogs_load_together_and_share_no_id() -> None:
    together = load(CATALOGS / "national", CATALOGS / "demo")
    assert len({resource.id for resource in together}) == len(together)


def test_only_the_invented_county_is_marked_as_a_demonstration(national: Catalog, demo: Catalog) -> None:
    assert demo.demo
    assert not national.demo


def test_nearly_every_need_is_answered_by_some_entry(national: Catalog, demo: Catalog) -> None:
    answered = answered_needs(national) | answered_needs(demo)
    assert len(answered & set(NEEDS.ids)) >= NEEDS_ANSWERED_SHARE * len(NEEDS.ids)


def test_every_kind_and_every_type_has_an_example(national: Catalog, demo: Catalog) -> None:
    seen = {(resource.kind, resource.type) for catalog in (national, demo) for resource in catalog}
    assert set(KINDS.ids) == {kind for kind, _ in seen}
    assert [(kind, t) for kind in KINDS.ids for t in types_of(kind).ids if (kind, t) not in seen] == []


@pytest.mark.parametrize("folder", ["national", "demo"])
def test_no_fact_was_seen_in_the_future(folder: str) -> None:
    for entry, path, text in texts(load(CATALOGS / folder)):
        is_past = path[0] in DATES_OF_THE_PAST and path[-1] in {"date", "as_of"}
        assert not (is_past and text > TODAY.isoformat()), (entry, path, text)


# ---- the invented county


def test_the_invented_county_is_large_enough_to_try_everything(demo: Catalog) -> None:
    assert len(demo) >= MINIMUM_DEMO_ENTRIES


def test_every_demo_phone_is_a_number_that_no_one_can_have(demo: Catalog) -> None:
    for resource in demo:
        for phone in resource.phones:
            assert re.fullmatch(r"(508|774|978)-555-01\d\d", phone.number), resource.id


def test_every_demo_text_names_no_number_that_someone_could_have(demo: Catalog) -> None:
    for entry, path, text in texts(demo):
        for number in re.findall(r"\b\d{3}-\d{3}-\d{4}\b", text):
            assert number[3:10] == "-555-01", (entry, path)


def test_a_demo_number_belongs_to_one_organization(demo: Catalog) -> None:
    holders: dict[str, set[str]] = defaultdict(set)
    for resource in demo:
        for phone in resource.phones:
            holders[phone.number].add(resource.organization or resource.id)
    assert {number: names for number, names in holders.items() if len(names) > 1} == {}


def test_every_demo_site_and_address_ends_in_example_org(demo: Catalog) -> None:
    for entry, path, text in texts(demo):
        for host in re.findall(r"(?:https?://|@)([\w.-]+)", text):
            assert host.endswith(".example.org"), (entry, path)


def test_a_demo_safe_shelter_gives_no_hint_of_where_it_is(demo: Catalog) -> None:
    hidden = [resource for resource in demo if resource.confidential_location]
    assert len(hidden) >= 2
    for resource in hidden:
        assert resource.location is None, resource.id
        assert resource.point is None, resource.id
        assert resource.service_area is not None, resource.id


def house_for_an_ordinary_man(resource: Resource) -> bool:
    """A recovery home near Worcester that, medicine aside, has nothing against a man of 34."""
    record = resource.record()
    return (
        resource.type == "recovery_residence"
        and resource.status == "active"
        and bool({"men", "all"} & set(resource.serves_gender))
        and resource.minimum_age is not None
        and resource.minimum_age <= 34 <= (resource.maximum_age or 34)
        and resource.min_days_abstinent is not None
        and not resource.veterans_only
        and record.get("rent_tied_to_treatment") != "yes"
        and record.get("location", {}).get("city") in {"Worcester", "Shrewsbury", "Auburn", "Holden", "Leicester"}
        and date.fromisoformat(record["verified"]["date"]) >= TODAY - timedelta(days=180)
    )


def test_a_man_on_methadone_finds_houses_that_accept_are_silent_and_refuse(demo: Catalog) -> None:
    answers = [
        resource.record().get("moud", {}).get("methadone", "silent")
        for resource in demo
        if house_for_an_ordinary_man(resource)
    ]
    for answer in ("yes", "silent", "no"):
        assert answers.count(answer) >= 2, answer


# ---- the real lines


def test_every_national_entry_says_how_sure_it_is_and_where_it_was_seen(national: Catalog) -> None:
    for resource in national:
        assert resource.confidence in {"high", "medium"}, resource.id
        assert resource.sources, resource.id


def test_nothing_known_from_memory_alone_is_listed(national: Catalog) -> None:
    assert UNCHECKED.isdisjoint(resource.id for resource in national)


def test_no_check_is_claimed_that_nobody_made(national: Catalog) -> None:
    assert [resource.id for resource in national if resource.verified or resource.checked] == []


@pytest.mark.parametrize("number", BAD_NUMBERS)
def test_a_wrong_number_in_circulation_is_nowhere(number: str, national: Catalog) -> None:
    for entry, path, text in texts(national):
        assert digits(number) not in digits(text), (entry, path)


def test_the_ended_988_option_is_nowhere(national: Catalog) -> None:
    for entry, path, text in texts(national):
        assert not re.search(r"press 3\b", text, re.IGNORECASE), (entry, path)


def test_samhsas_number_stands_under_its_own_name_only(national: Catalog) -> None:
    holders = [r.id for r in national if any(phone.number == "800-662-4357" for phone in r.phones)]
    assert holders == ["us-samhsa"]


@pytest.mark.parametrize("line", CRISIS_LINES)
def test_a_crisis_line_is_there_with_its_exact_numbers(line: str, national: Catalog) -> None:
    record = national[line].record()
    assert [phone["number"] for phone in record.get("phones", [])] == CRISIS_LINES[line]
    assert record["helpline"]["crisis_line"] in {"yes", True}


def test_every_crisis_line_of_the_catalog_is_known_to_this_test(national: Catalog) -> None:
    marked = {r.id for r in national if r.record().get("helpline", {}).get("crisis_line") in {"yes", True}}
    assert marked == set(CRISIS_LINES)


def test_the_crisis_text_codes_are_exact(national: Catalog) -> None:
    assert national["us-crisis-text"].text_line == "text HOME to 741741"
    assert national["us-vcl"].text_line == "text 838255"
    assert national["us-vcl"].record()["helpline"]["press"] == "1"
    assert national["us-ndvh"].text_line == "text START to 88788"
    assert national["us-trevor"].text_line == "text START to 678-678"


def test_medicine_is_called_welcome_only_where_the_fellowship_says_so(national: Catalog) -> None:
    welcome = {r.id for r in national if "medication_welcome" in r.record().get("support_group", {})}
    assert welcome == {"us-mara", "us-smart", "us-lifering"}


def test_government_is_named_as_funder_only_for_government_lines(national: Catalog) -> None:
    government = {r.id for r in national if r.funding == "government"}
    assert government == {
        "us-911", "us-vcl", "us-maternal", "us-samhsa", "us-findtreatment", "us-findsupport", "us-niaaa-nav",
        "us-quitline", "us-cdcinfo", "us-eldercare", "us-homelessvets", "us-fheo", "us-ada", "us-ajc",
        "ma-helpline", "ma-bhhl",
    }  # fmt: skip
