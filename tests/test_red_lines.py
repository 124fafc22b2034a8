"""The red lines R1 to R20 of the matching design: each test fails when its rule is broken.

Which change of the code each of them was seen to catch stands in docs/red-lines.md.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

import resmatch
from resmatch.api import index_of
from resmatch.catalog import Catalog
from resmatch.catalog.lint.numbers import wrong_numbers
from resmatch.catalog.loader import bundled, check_text
from resmatch.errors import CannotEdit
from resmatch.lexicon import read
from resmatch.matching.alerts import ALERT_TABLE, alerts_for
from resmatch.matching.client import Child, Client
from resmatch.matching.engine import match_index
from resmatch.matching.helplines import HELP_LINES
from resmatch.matching.intake import client_from
from resmatch.matching.kinds import flag
from resmatch.matching.medicine import MOUD
from resmatch.matching.outcome import Tier
from resmatch.matching.result import Match
from resmatch.upkeep.check_made import check_made, is_crisis_line, refuse_crisis_line
from resmatch.upkeep.stale import Way, due_listings
from tests.cli.sessions import run
from tests.everywhere import said
from tests.matching.build import NEED, NOW, WORCESTER, Entry, answered, compiled, entry, house, meeting, resolved
from tests.matching.laws.worlds import catalogs, clients

GROUP, DETOX, SHELTER = "support.mutual_aid", "treatment.detox", "housing.emergency_shelter"
FRESH: Entry = {"verified": {"date": "2026-11-20", "method": "phone"}}
OPEN: Entry = {"serves_gender": ["all"], "abstinence_required": "no", **FRESH}


def tiers(client: Client, *records: Entry) -> list[str]:
    """Give the tier of each listing for the first need, in the order of the records."""
    block = answered(client, *records).needs[0]
    found = {match.resource.id: match.tier.value for match in (*block.matches, *block.excluded)}
    return [found[f"r{place}"] for place in range(len(records))]


def fitting(client: Client, *records: Entry) -> Iterator[Match]:
    for block in answered(client, *records).needs:
        yield from (match for match in block.matches if match.tier is Tier.FITS)


def ranking(client: Client, *records: Entry) -> list[tuple[str, Tier, int]]:
    blocks = answered(client, *records).needs
    return [(row.resource.id, row.tier, row.score) for block in blocks for row in (*block.matches, *block.excluded)]


def alert_ids(client: Client) -> list[str]:
    return [alert.id for alert in alerts_for(client)]


def from_words(text: str, **given_facts: Any) -> Client:
    return resolved(client_from(read(text), Client(**given_facts)))


# R1
REFUSALS = [
    (NEED, house(moud={"methadone": "no"}, **OPEN)),
    (NEED, house(moud={"methadone": "no", "condition": "must taper within 90 days"}, **OPEN)),
    (NEED, house(moud={"methadone": "yes", "condition": "must taper within 90 days"}, **OPEN)),
    (SHELTER, entry("housing", "emergency_shelter", moud={"methadone": "no"}, **OPEN)),
    ("treatment.residential", entry("treatment", "residential", moud={"methadone": "no"}, **OPEN)),
    (GROUP, meeting(support_group={"medication_welcome": {"attend": "no"}}, **FRESH)),
]


@pytest.mark.parametrize(("need", "record"), REFUSALS)
def test_r1_who_takes_methadone_is_never_sent_where_it_is_refused(need: str, record: Entry) -> None:
    client = Client(needs=[need], takes=["methadone"])
    assert tiers(client, record) == ["excluded"]


@given(catalogs(), clients())
def test_r1_nothing_fits_that_does_not_say_yes_to_the_medicine(found: list[Entry], client: Client) -> None:
    asks = flag("moud_policy_applies")
    for match in fitting(client, *found):
        record = match.resource.record
        for medicine in MOUD if asks.read(record) and record["kind"] != "support_group" else ():
            if medicine in client.takes:
                assert record.get("moud", {}).get(medicine) == "yes"  # type: ignore[attr-defined]


def test_r1_silence_is_a_call_with_the_question_and_a_refusal_shows_the_rights() -> None:
    client = Client(needs=[NEED], takes=["buprenorphine"])
    assert tiers(client, house(**OPEN)) == ["call_first"]
    found = said(client, house(**OPEN), house(moud={"buprenorphine": "no"}))
    assert "Can people take buprenorphine here" in found.call_scripts
    for number in ("800-669-9777", "800-514-0301"):
        assert number in found.text
        assert number in found.outputs["json"]


# R2
def test_r2_a_pregnant_person_goes_first_and_never_to_detox_from_opioids_first() -> None:
    client = Client(needs=["treatment.detox", "med.moud", "health.perinatal"], pregnant=True, substances=["opioids"])
    clinic, detox = entry("medication", "otp", **FRESH), entry("treatment", "detox", withdrawal_of=["opioids"], **FRESH)
    found = said(client, clinic, detox)
    assert [block.need for block in found.result.needs][-1] == DETOX
    assert [step.need for step in found.plan.steps][-1] == DETOX
    for output in (found.text, found.outputs["json"], found.outputs["plan"]):
        flat = " ".join(output.split())
        assert "priority admission because of pregnancy" in flat
        assert "Do not stop opioids suddenly while pregnant" in flat


# R3
@pytest.mark.parametrize("left", ["jail", "detox", "hospital", "treatment"])
def test_r3_after_a_break_the_old_amount_can_kill_and_that_is_said_unasked(left: str) -> None:
    client = Client(needs=["housing"], leaving=left, substances=["opioids"])
    found = said(client, house())
    flat = " ".join(found.text.split())
    assert "the old amount can be deadly" in flat
    assert "Carry naloxone" in flat
    assert "800-484-3731" in flat
    assert found.result.needs[0].need == "harm_reduction.naloxone"


def test_r3_words_say_it_too() -> None:
    assert "tolerance" in alert_ids(from_words("got out of jail yesterday, used to shoot heroin, need a bed"))


# R4
def test_r4_withdrawal_comes_before_anything_and_detox_is_listed() -> None:
    client = Client(needs=[GROUP], substances=["alcohol"], last_use_hours=20)
    found = said(client, meeting(), entry("treatment", "detox", name="Hill Detox", **FRESH))
    assert found.result.alerts[0].id == "withdrawal"
    assert [block.need for block in found.result.needs] == [DETOX, GROUP]
    flat = " ".join(found.text.split())
    assert flat.index("go to an emergency room or call 911") < flat.index("Hill Detox")
    assert "Hill Detox" in found.outputs["plan"]


def test_r4_words_raise_it_and_nobody_is_told_how_to_detox_at_home() -> None:
    client = from_words("quit drinking yesterday, shaking and sweating bad, just need an aa meeting")
    assert "withdrawal" in alert_ids(client)
    text = said(client, meeting(), entry("treatment", "detox")).everything.lower()
    assert not re.search(r"taper|wean|drink less each|home detox|detox at home|\d ?mg\b", text)


# R5
@pytest.mark.parametrize("words", ["i want to kill myself", "i dont want to be here anymore", "thinking about suicide"])
def test_r5_thoughts_of_suicide_bring_988_first(words: str) -> None:
    found = said(from_words(words), meeting())
    assert found.result.alerts[0].id == "988"
    assert "thoughts of suicide" in found.text.splitlines()[0]
    assert json.loads(found.outputs["json"])["alerts"][0]["id"] == "988"


def test_r5_988_stands_before_every_other_banner_but_one_of_a_body_in_danger() -> None:
    client = Client(
        needs=["crisis.suicide", "safety.domestic_violence"],
        substances=["alcohol", "opioids"],
        last_use_hours=10,
        leaving="jail",
        pregnant=True,
        said_alerts=["911"],
    )
    assert alert_ids(client)[0] == "988"


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({"veteran": True}, "press 1"),
        ({"veteran": True}, "838255"),
        ({"language": "es"}, "oprima 2"),
        ({"hearing": "deaf"}, "videophone"),
        ({"lgbtq": True, "age": 19}, "Trevor"),
    ],
)
def test_r5_988_names_the_way_in_for_this_person(facts: dict[str, Any], line: str) -> None:
    assert line in " ".join(said(Client(needs=["crisis.suicide"], **facts)).text.split())


def test_r5_press_3_of_988_is_never_printed() -> None:
    printed = [line for rule in ALERT_TABLE for line in rule.lines(Client(lgbtq=True, age=17, veteran=True))]
    printed += [str(line.contact) for line in HELP_LINES]
    printed += [json.dumps(dict(record), default=str) for record in Catalog.bundled().records]
    assert not [text for text in printed if re.search(r"(?i)\b(press|oprima|marque)\s+(el\s+)?3\b", text)]


# R6
@pytest.mark.parametrize(
    "client",
    [
        Client(needs=["crisis.overdose", "housing"]),
        from_words("my friend overdosed he is blue and not breathing and we need housing"),
    ],
)
def test_r6_an_overdose_now_is_alone_on_the_first_screen(client: Client) -> None:
    found = said(client, house(name="Elm House"), meeting(name="Hill Group"))
    assert found.result.alerts_alone
    flat = " ".join(found.text.split())
    assert "call 911" in flat
    assert "naloxone" in flat
    assert found.result.alerts[0].id == "911"
    assert not [words for words in ("Elm House", "Hill Group", "Near", "HOUSING", "ask the client") if words in flat]
    body = " ".join(line for alert in found.result.alerts for line in alert.lines if alert.id == "911")
    assert "?" not in body


# R7
HIDDEN: Entry = {
    "name": "Safe Harbor",
    "confidential_location": "yes",
    "location": {
        "address_1": "12 Canary Lane",
        "city": "Canaryton",
        "state_province": "MA",
        "postal_code": "01999",
        "county": "Canary County",
    },
    "point": {"latitude": 42.31234, "longitude": -71.81234},
    "transit_note": "Canary stop of bus 4",
    "transit": "yes",
    "approximate_location": "yes",
    "phones": [{"number": "+15085550142"}],
    **OPEN,
}
SHOWING = [
    Client(needs=["housing.dv_shelter"], near=WORCESTER, within=1, gender="woman"),
    Client(needs=["housing.dv_shelter"], near=WORCESTER, couple=True, must=["couple"]),
    Client(needs=["housing.dv_shelter"], near=WORCESTER, car=False, children=[Child(6)], never=["12-step"]),
    Client(needs=["housing.dv_shelter"], near=WORCESTER, gender="man", age=15),
]


@pytest.mark.parametrize("client", SHOWING)
@pytest.mark.parametrize("extra", [{}, {"status": "defunct"}, {"couples": "no"}, {"serves_gender": ["women"]}])
def test_r7_a_hidden_place_shows_in_no_output(client: Client, extra: Entry) -> None:
    found = said(client, entry("housing", "dv_shelter", **{**HIDDEN, **extra}), house())
    assert "Safe Harbor" in found.everything
    for name, text in found.outputs.items():
        leaks = [word for word in ("Canary", "01999", "42.31", "71.81", "bus 4") if word in text]
        assert not leaks, name
    match = next(match for match in found.matches if match.resource.name == "Safe Harbor")
    assert match.miles is None
    assert "mi away" not in str(match.to_dict())


@pytest.mark.parametrize("client", SHOWING)
def test_r7_moving_a_hidden_place_changes_no_byte_of_any_output(client: Client) -> None:
    moved = {
        **HIDDEN,
        "point": {"latitude": 41.9, "longitude": -70.9},
        "location": {"city": "Elsewhere", "postal_code": "02360"},
        "transit_note": "another stop",
    }
    here = said(client, entry("housing", "dv_shelter", **HIDDEN), house(point={"latitude": 42.28, "longitude": -71.8}))
    there = said(client, entry("housing", "dv_shelter", **moved), house(point={"latitude": 42.28, "longitude": -71.8}))
    assert here.outputs == there.outputs


def test_r7_violence_brings_the_hotline_and_the_loader_refuses_the_address() -> None:
    found = said(from_words("my boyfriend hits me and i need somewhere to go"), house())
    assert "800-799-7233" in found.text
    written = {"id": "safe-harbor", "kind": "housing", "type": "dv_shelter", **HIDDEN}
    report = check_text(json.dumps({"resources": [written]}), "a.yaml")
    assert not report.ok
    assert any("confidential" in problem.message or "private" in problem.message for problem in report.errors)


# R8
@pytest.mark.parametrize(
    ("need", "record"),
    [
        (NEED, house(**OPEN)),
        (NEED, house(minimum_age=18, **OPEN)),
        (NEED, house(minors="no", **OPEN)),
        (GROUP, meeting(minors="no")),
        (GROUP, meeting(minimum_age=18)),
    ],
)
def test_r8_a_minor_gets_no_adult_house_and_no_adult_group(need: str, record: Entry) -> None:
    found = said(Client(needs=[need], age=16), record)
    assert found.result.needs[0].counts.excluded == 1
    assert found.result.needs[0].near_misses == ()
    assert found.plan.steps == ()


def test_r8_a_minor_sees_the_lines_for_the_young_and_the_coach_asks_a_supervisor() -> None:
    flat = " ".join(said(Client(needs=["housing"], age=16), house()).text.split())
    assert "800-422-4453" in flat
    assert "ask your supervisor" in flat
    assert tiers(Client(needs=["housing"], age=16), house(minors="yes", **OPEN)) != ["excluded"]


# R9
@pytest.mark.parametrize("wanted", [(), ("twelve_step",)])
def test_r9_who_is_mandated_always_sees_a_secular_group(wanted: tuple[str, ...]) -> None:
    steps = [meeting(pathways=["twelve_step"], attendance_proof="yes", **FRESH) for _ in range(80)]
    client = resolved(Client(needs=[GROUP], mandate=["proof"], pathways=wanted))
    shown = match_index(compiled(*steps, meeting(name="Zed Group", pathways=["secular"])), client, limit=3)
    assert "Zed Group" in [match.resource.name for match in shown.needs[0].matches]


def test_r9_nothing_says_that_a_court_requires_a_group() -> None:
    client = Client(needs=[GROUP], mandate=["proof"], supervision="probation")
    found = said(client, meeting(pathways=["twelve_step"], attendance_proof="yes", **FRESH))
    text = " ".join(found.everything.lower().split())
    assert not re.search(r"(court|judge|officer|probation) (requires|orders|wants) (aa|na|12-step|the 12)", text)
    assert "ask your lawyer or probation officer what counts" in text
    assert "court approved" not in text


# R10
WORSHIP = {"faith": {"affiliation": "Christian", "participation": "required"}}


@pytest.mark.parametrize(
    ("facts", "tier"),
    [
        ({}, "call_first"),
        ({"faith_ok": False}, "excluded"),
        ({"never": ["faith"]}, "excluded"),
        ({"faith_ok": True}, "fits"),
        ({"pathways": ["faith_christian"]}, "fits"),
    ],
)
def test_r10_required_worship_only_with_consent(facts: dict[str, Any], tier: str) -> None:
    assert tiers(Client(needs=[NEED], **facts), house(**WORSHIP, meeting_requirement="none", **OPEN)) == [tier]


@given(catalogs(), clients())
def test_r10_nothing_with_required_worship_fits_who_did_not_say_yes(found: list[Entry], client: Client) -> None:
    if client.faith_ok is not True:
        for match in fitting(client, *found):
            wants = {word for word in (*client.pathways, *client.pathways_open) if word.startswith("faith")}
            assert match.resource.text("faith.participation") != "required" or wants


# R11
CLINICAL = re.compile(
    r"(?i)\byou (need|should (go|take|start|stop)|must (go|take|stop))\b|\bwe (recommend|advise|diagnose)\b"
    r"|\byou have (a|an) \w+ (disorder|addiction|problem)|\bdiagnos|\blevel of care (for you|you need)"
    r"|\b(increase|lower|reduce|change) (your|the) (dose|medication)\b|\btaper (off|down)\b"
)


def _texts_of_the_package() -> Iterator[tuple[Path, str]]:
    """Give every text in the code that may be printed: not docstrings, not the patterns that read words."""
    root = Path(resmatch.__file__).parent
    for folder in ("matching", "output", "upkeep", "cli"):
        for path in sorted((root / folder).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            described = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
            for node in ast.walk(tree):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in described:
                    yield path, node.value


def test_r11_no_text_of_the_package_diagnoses_doses_or_recommends_a_level_of_care() -> None:
    found = [f"{path.name}: {text}" for path, text in _texts_of_the_package() if CLINICAL.search(text)]
    assert found == []


@given(catalogs(), clients())
def test_r11_no_answer_does_either(found: list[Entry], client: Client) -> None:
    text = " ".join(said(client, *found).everything.split())
    assert not CLINICAL.search(text)


# R12
def test_r12_commitment_is_information_a_last_option_and_never_suggested() -> None:
    client = from_words("can i section 35 my son", asker="family")
    found = said(client, entry("service", needs=["legal.civil_commitment"], name="Court Clerk"))
    flat = " ".join(found.everything.split())
    assert "last option" in flat
    assert "information only" in flat
    assert "court clerk" in flat
    assert "family support" in flat
    assert not [rule.id for rule in ALERT_TABLE if "legal.civil_commitment" in rule.adds]
    assert "legal.civil_commitment" not in from_words("my son uses heroin and will not get help").needs


# R13
def test_r13_no_place_is_called_legal_and_the_officer_is_asked() -> None:
    client = Client(needs=[NEED], registry=True, supervision="parole")
    found = said(client, house(accepts_registry="yes", **OPEN), house(**OPEN))
    flat = " ".join(found.everything.split())
    assert "Check with your parole officer before you move" in flat
    assert not re.search(r"(?i)legal (for you )?to live|law allows|is legal", flat)
    assert not [word for word in ("registry", "offen", "officer", "parole") if word in found.handout.lower()]
    assert not [word for word in ("you", "client") if f"the {word} is on" in found.call_scripts]


@pytest.mark.parametrize(
    "record",
    [
        house(children_on_site="yes", **OPEN),
        entry("housing", "dv_shelter", needs=[NEED], **OPEN),
        house(accepts_registry="no", **OPEN),
    ],
)
def test_r13_no_house_with_children_without_an_explicit_yes(record: Entry) -> None:
    client = Client(needs=[NEED], registry=True)
    assert tiers(client, record) == ["excluded"]
    assert tiers(client, house(**OPEN)) == ["call_first"]


# R14
@pytest.mark.parametrize("facts", [{"gender": "woman", "trans": True}, {"gender": "nonbinary"}])
def test_r14_a_house_that_names_no_gender_policy_is_called_first_and_nobody_is_outed(facts: dict[str, Any]) -> None:
    client = Client(needs=[NEED], **facts)
    found = said(client, house(serves_gender=["women"], abstinence_required="no", **FRESH))
    assert {match.tier.value for match in found.matches} == {"call_first"}
    assert "gender policy" in found.call_scripts
    for text in (found.call_scripts, found.handout):
        assert not re.search(r"(?i)\btrans\b|transgender|nonbinary|\bshe\b|\bhe\b|my client", text)


def test_r14_assigned_at_birth_is_set_aside() -> None:
    record = house(serves_gender=["women"], gender_policy="assigned_at_birth", **FRESH)
    assert tiers(Client(needs=[NEED], gender="woman", trans=True), record) == ["excluded"]


# R15
EVIL: Entry = {
    "id": "us-988",
    "name": "988 Suicide & Crisis Lifeline",
    "kind": "helpline",
    "type": "crisis_line",
    "needs": ["crisis.suicide"],
    "phones": [{"number": "+15085550199"}],
    "funding": "advertiser",
}


def test_r15_no_catalog_changes_a_crisis_number() -> None:
    client = resolved(Client(needs=["crisis.suicide", "housing.dv_shelter"], substances=["opioids"]))
    full, empty = match_index(compiled(EVIL), client), match_index(compiled(), client)
    assert full.alerts == empty.alerts
    assert [need.people_to_call for need in full.needs] == [need.people_to_call for need in empty.needs]
    assert "508-555-0199" not in str(full.alerts)


@pytest.mark.parametrize("wrong", sorted(wrong_numbers()))
def test_r15_a_wrong_number_of_a_national_line_is_an_error_no_comment_can_silence(wrong: str) -> None:
    entry_text = (
        "resources:\n"
        "  - id: a-line\n    name: A Line\n    kind: helpline\n    funding: government\n"
        f"    phones: [{{number: '{wrong}'}}]  # resmatch: ignore N801\n"
    )
    texted = (
        "resources:\n"
        "  - id: a-line\n    name: A Line\n    kind: helpline\n    funding: government\n"
        f"    text_line: text HOME to {wrong}  # resmatch: ignore N801\n"
    )
    report = check_text(entry_text if len(wrong) > 6 else texted, "a.yaml")
    assert "N801" in [problem.code for problem in report.errors]


def test_r15_the_numbers_of_the_package_are_the_known_ones() -> None:
    expected = {
        "988": ("988", "838255"),
        "dv": ("800-799-7233", "88788", "844-762-8483"),
        "sexual_assault": ("800-656-4673",),
        "trafficking": ("888-373-7888", "233733"),
        "child_abuse": ("800-422-4453",),
        "elder_abuse": ("800-677-1116",),
        "poison": ("800-222-1222",),
        "tolerance": ("800-484-3731",),
        "minor": ("800-786-2929",),
    }
    for alert_id, numbers in expected.items():
        rule = next(rule for rule in ALERT_TABLE if rule.id == alert_id)
        text = " ".join(rule.lines(Client(veteran=True)))
        assert all(number in text for number in numbers), alert_id
    assert "800-662-4357" in " ".join(str(line.contact) for line in HELP_LINES)


# R16
def test_r16_a_crisis_line_is_never_called_to_check_it() -> None:
    lines = [record for record in Catalog.bundled().records if is_crisis_line(record)]
    assert len(lines) >= 5
    for record in lines:
        for method in ("phone", "visit"):
            with pytest.raises(CannotEdit):
                refuse_crisis_line(record, method)
    assert check_made(date(2026, 11, 21), "website").method == "website"


def test_r16_no_call_list_holds_a_crisis_line() -> None:
    catalog = bundled("national")
    due = due_listings(catalog, index_of(catalog), NOW.replace(year=2036))
    crisis = [row for row in due if is_crisis_line(row.listing.record)]
    assert crisis
    assert not [row.listing.id for row in crisis if row.way is Way.CALL or row.script]


# R17
PAID = [{"referral_fee": "yes"}, {"rent_tied_to_treatment": "yes"}, {"funding": "advertiser"}]


@pytest.mark.parametrize("sign", PAID)
def test_r17_paid_referrals_never_fit_and_carry_a_warning(sign: Entry) -> None:
    record = entry("treatment", "residential", **{**OPEN, **sign})
    found = said(Client(needs=["treatment.residential"]), record)
    assert {match.tier for match in found.matches} == {Tier.CALL_FIRST}
    flat = " ".join(found.everything.split())
    assert "18 USC 220" in flat
    assert "attorney general" in flat


@given(catalogs(), clients())
def test_r17_nothing_with_a_referral_fee_fits_and_paying_moves_nothing(found: list[Entry], client: Client) -> None:
    for match in fitting(client, *found):
        record = match.resource.record
        assert "yes" not in (record.get("referral_fee"), record.get("rent_tied_to_treatment"))
    bought = [{**record, "sponsored": "yes", "owner": f"owner {place}"} for place, record in enumerate(found)]
    assert ranking(client, *found) == ranking(client, *bought)


# R18
def test_r18_an_empty_catalog_still_prints_alerts_and_whom_to_call(tmp_path: Path) -> None:
    empty = tmp_path / "empty.yaml"
    empty.write_text("resources: []\n", encoding="utf-8")
    result = run(["find", "crisis.suicide", "housing", "--near", "01609", "--catalog", str(empty)])
    assert result.exit_code == 1
    flat = " ".join(result.stdout.split())
    for words in ("Call or text 988", "call 911", "800-662-4357", "call 211"):
        assert words in flat
    plain = json.loads(run(["find", "crisis.suicide", "--catalog", str(empty), "--json"]).stdout)
    assert plain["alerts"][0]["id"] == "988"
    assert "988" in " ".join(plain["notes"])


@pytest.mark.parametrize("text", [None, "resources: [", "resources:\n  - id: a\n"])
def test_r18_a_broken_catalog_prints_them_too_and_says_that_it_is_an_error(tmp_path: Path, text: str | None) -> None:
    broken = tmp_path / "broken.yaml"
    if text is not None:
        broken.write_text(text, encoding="utf-8")
    for need, banner in (("housing", ""), ("crisis.suicide", "Someone will listen now")):
        result = run(["find", need, "--near", "01609", "--catalog", str(broken)])
        assert result.exit_code == 3
        assert result.stdout == ""
        flat = " ".join(result.stderr.split())
        for words in ("988", "911", "211", banner):
            assert words in flat
    assert "800-662-4357" in " ".join(run(["find", "housing", "--catalog", str(broken)]).stderr.split())


# R19
@given(catalogs(), clients())
def test_r19_a_no_is_never_final(found: list[Entry], client: Client) -> None:
    result = answered(client, *found)
    for block in result.needs:
        assert block.people_to_call
        kept_out = {row.blockers[0].check for row in block.excluded if len(row.blockers) == 1}
        if not block.matches and kept_out & {"distance", "budget_upfront", "budget_week", "busy"}:
            assert block.relaxations
            assert block.near_misses
    assert bool(result) or result.notes


def test_r19_the_nearest_change_is_said_with_its_count_and_option() -> None:
    client = Client(needs=[NEED], near=WORCESTER, within=5)
    far = house(point={"latitude": 42.45, "longitude": -71.8}, **OPEN)
    found = said(client, far, far)
    flat = " ".join(found.text.split())
    assert "go up to 15 mi" in flat
    assert "2 fit" in flat
    assert "--within 15mi" in flat
    assert "Talk to a person" in flat


# R20
HURTFUL = "i am a dirty junkie and an addict, an alcoholic abuser, clean for two days, need a sober house"


def test_r20_hurtful_words_are_not_said_back() -> None:
    found = said(from_words(HURTFUL), house(name="Elm House"))
    assert found.client.needs
    text = found.everything.lower()
    assert not [word for word in ("junkie", "dirty", "addict", "abuser", "clean") if re.search(rf"\b{word}\b", text)]


def test_r20_free_text_of_a_client_stands_on_no_handout() -> None:
    client = Client(
        needs=[NEED, GROUP],
        fellowship="canary fellowship",
        when="tue 19:13-19:47",
        busy=["mon 06:13-06:47"],
        enrolled_at="Canary College",
        avoid=["canary-house"],
        dosing=["daily 05:13-05:47"],
    )
    found = said(client, house(**OPEN), meeting(**FRESH))
    for text in (found.handout, found.call_scripts):
        assert not [word for word in ("canary", "19:13", "06:13", "05:13", "7:13", "6:13") if word in text.lower()]


def test_every_red_line_has_a_test() -> None:
    names = {name.split("_")[1] for name in globals() if name.startswith("test_r")}
    assert names >= {f"r{number}" for number in range(1, 21)}
