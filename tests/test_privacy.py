"""A client stays in memory: no value in a repr, a log, an error, a handout or a call script; no file, no socket."""

from __future__ import annotations

import json
import logging
import os
import re
import subprocess
import sys
import traceback
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from resmatch.api import explain, match, plan
from resmatch.catalog import Catalog
from resmatch.errors import ResmatchError
from resmatch.matching.call_script import call_script
from resmatch.matching.checks import CHECKS
from resmatch.matching.client import Client
from resmatch.output.explanation import explanation_text
from resmatch.output.find_text import find_text
from resmatch.output.handout import handout_text
from resmatch.output.page import Page
from tests.matching.build import NOW

ROOT = Path(__file__).parents[1]
NEEDS = ("housing.recovery_residence", "support.mutual_aid")

CANARIES: dict[str, tuple[Any, tuple[str, ...]]] = {
    "needs": (("legal.immigration",), ("immigration",)),
    "near": ("Leominster, MA", ("Leominster",)),
    "within": (77.31, ("77.31",)),
    "state": ("VT", ("Vermont", '"VT"')),
    "age": (119, ("119",)),
    "gender": ("nonbinary", ("nonbinary",)),
    "trans": (True, ("trans ", "transgender")),
    "lgbtq": (True, ("lgbtq",)),
    "native": (True, ("tribal", "Native American")),
    "veteran": (True, ("veteran",)),
    "pregnant": (True, ("pregnan",)),
    "couple": (True, ("couple",)),
    "children": (({"age": 118, "sex": "boy"},), ("118", " boy")),
    "pet": ("service_animal", ("service animal", "service_animal")),
    "homeless_tonight": (True, ("homeless",)),
    "asker": ("family", ("asker",)),
    "about": (Client(age=117, substances=("kratom",)), ("117", "kratom")),
    "takes": (("naltrexone_xr",), ("naltrexone", "vivitrol")),
    "starts": (("buprenorphine_xr",), ("buprenorphine", "sublocade")),
    "doses_mg": ({"methadone": 117.31}, ("117.31",)),
    "medicine_storage": ("locked", ("lockbox",)),
    "dosing": (("Mon 05:13-05:47",), ("5:13",)),
    "substances": (("kratom",), ("kratom",)),
    "behaviors": (("gambling",), ("gambling",)),
    "days_abstinent": (7733, ("7733",)),
    "last_use_hours": (7734.5, ("7734",)),
    "abstinent": (False, ("abstinent: false",)),
    "goal": ("safer_use", ("safer_use", "safer use")),
    "leaving": ("jail", (" jail",)),
    "pathways": (("buddhist",), ("buddhist",)),
    "pathways_open": (("native",), ("wellbriety",)),
    "rather_not": (("faith_jewish",), ("jewish",)),
    "never": (("faith_muslim",), ("muslim",)),
    "fellowship": ("Canary Fellowship", ("Canary Fellowship",)),
    "faith_ok": (False, ("faith_ok",)),
    "group_gender": ("men", ("men only", "men's group")),
    "culture": (("latinx",), ("latinx", "latino")),
    "narr_level": ("narr_3", ("narr_3", "level 3")),
    "insurance": (("medicare",), ("medicare",)),
    "can_self_pay": (True, ("self_pay",)),
    "max_upfront": (7735.31, ("7735", "7,735")),
    "max_week": (7736.31, ("7736", "7,736")),
    "language": ("pt", ("portug",)),
    "only_language": (True, ("only_language",)),
    "access": (("large_print",), ("large print", "large_print")),
    "hearing": ("deaf", ("is deaf",)),
    "phone_voice": (False, ("phone_voice",)),
    "internet": (False, ("no internet",)),
    "car": (False, ("no car",)),
    "format": (("home_visit",), ("home visit", "home_visit")),
    "medical": (("oxygen",), ("oxygen",)),
    "missing_documents": (("birth_certificate",), ("birth certificate",)),
    "record": ({"arson": True}, ("arson",)),
    "supervision": ("parole", ("parole",)),
    "gps": (True, ("gps",)),
    "registry": (True, ("registry", "offense")),
    "mandate": (frozenset({"parenting"}), ("parenting",)),
    "when": ("tue 19:13-19:47", ("19:13", "7:13")),
    "busy": (("mon 06:13-06:47",), ("06:13", "6:13")),
    "urgent": ("today", ("urgent",)),
    "enrolled_at": ("Canary College", ("Canary College",)),
    "avoid": (("canary-house",), ("canary-house",)),
    "must": (frozenset({"couple"}), ("couple",)),
    "prefer": (frozenset({"distance"}), ("prefer",)),
    "leave_out": (("canary-tag",), ("canary-tag",)),
    "said_alerts": (("broker_warning",), ("broker",)),
    "also_needs": (("legal.immigration",), ("immigration",)),
    "facts": (frozenset({"sober-days=7733"}), ("7733",)),
}
MADE_BY_RESOLVING = {"now", "place", "wanted", "blocked"}
ASKED_IN_A_CALL = {
    "takes",
    "starts",
    "medicine_storage",
    "culture",
    "language",
    "pet",
    "children",
    "pregnant",
    "couple",
}
"""Facts whose question, put in general words, is what a call is for; their values are looked for by number only."""
ASKED_IN_A_CALL |= {"access", "medical", "insurance", "mandate", "supervision", "gps", "registry", "record", "needs"}
ASKED_IN_A_CALL |= {"substances", "never", "pathways", "lgbtq", "must", "also_needs", "native", "rather_not", "gender"}
OUT: list[dict[str, Any]] = [
    {
        "id": "elm",
        "name": "Elm Place",
        "kind": "housing",
        "type": "recovery_residence",
        "phones": [{"number": "508-555-0142"}],
    },
    {"id": "hill", "name": "Hill Group", "kind": "support_group", "type": "mutual_aid"},
]


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    path = tmp_path_factory.mktemp("catalog") / "places.yaml"
    path.write_text(json.dumps({"resources": OUT}), encoding="utf-8")
    return Catalog.load(path)


def client_with(field: str) -> Client:
    value = CANARIES[field][0]
    facts = {"needs": (*NEEDS, *value)} if field == "needs" else {"needs": NEEDS, field: value}
    return Client(**facts).resolve(now=NOW)


def leaks(text: str, field: str) -> list[str]:
    return [canary for canary in CANARIES[field][1] if canary.lower() in text.lower()]


def test_every_field_of_a_client_has_a_canary() -> None:
    assert {item.name for item in fields(Client)} - MADE_BY_RESOLVING == set(CANARIES)


@pytest.mark.parametrize("field", CANARIES)
def test_no_repr_shows_a_value(field: str, catalog: Catalog) -> None:
    client = client_with(field)
    result, made = match(catalog, client, now=NOW), plan(catalog, client, start=NOW)
    explained = explain(catalog, client, "elm", need="housing", now=NOW)
    matches = [found for need in result.needs for found in need.matches]
    values = [client, result, *result.needs, *matches, *result.alerts, *result.relaxations, made, *made.steps]
    values += [*made.gaps, *made.bring, *made.clashes, explained, *explained.match.checks, *explained.reasons]
    values += [question for need in result.needs for question in need.questions]
    assert leaks(" ".join(map(repr, values)), field) == []


@pytest.mark.parametrize("field", CANARIES)
def test_no_handout_says_a_value(field: str, catalog: Catalog) -> None:
    result = match(catalog, client_with(field), now=NOW)
    matches = [found for need in result.needs for found in (*need.matches, *need.near_misses)]
    assert leaks(handout_text(matches, made=NOW.date()), field) == []


@pytest.mark.parametrize("field", CANARIES)
def test_no_call_script_says_who_it_is_for(field: str, catalog: Catalog) -> None:
    result = match(catalog, client_with(field), now=NOW)
    script = " ".join(line for need in result.needs for found in need.matches for line in call_script(found))
    assert script
    if field not in ASKED_IN_A_CALL:
        assert leaks(script, field) == []
    assert not re.search(r"\d", script)
    assert not re.search(r"(?i)\b(my client|the client|she|he|they are|who is|i am|i have)\b", script)


@pytest.mark.parametrize("field", CANARIES)
def test_nothing_is_logged(field: str, catalog: Catalog, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        client = client_with(field)
        result = match(catalog, client, now=NOW)
        find_text(result, Page())
        plan(catalog, client, start=NOW)
        explanation_text(explain(catalog, client, "elm", need="housing", now=NOW).match, weights="default/1")
    assert [record.getMessage() for record in caplog.records] == []


ERRORS: dict[str, Callable[[Catalog, Client], object]] = {
    "a listing that does not exist": lambda catalog, client: explain(catalog, client, "no such place", now=NOW),
    "a need that does not exist": lambda catalog, client: explain(catalog, client, "elm", need="hosing", now=NOW),
    "a place that does not exist": lambda catalog, client: match(
        catalog, client.replace(near="Nowhereton, ZZ"), now=NOW
    ),
    "a time that cannot be read": lambda catalog, client: match(catalog, client.replace(when="someday"), now=NOW),
    "an age out of range": lambda catalog, client: client.replace(age=116_116),
    "a distance out of range": lambda catalog, client: client.replace(within=116_116),
    "an amount that is none": lambda catalog, client: client.replace(max_week="116116 a week"),
}


@pytest.mark.parametrize("fault", ERRORS)
@pytest.mark.parametrize("field", CANARIES)
def test_no_error_tells_a_value(field: str, fault: str, catalog: Catalog) -> None:
    client = client_with(field)
    with pytest.raises(ResmatchError) as raised:
        ERRORS[fault](catalog, client)
    error = raised.value
    told = [str(error), repr(error), error.hint, *map(str, error.args), *getattr(error, "__notes__", ())]
    told += ["".join(traceback.format_exception(error)).partition("Traceback")[0], repr(error.__context__)]
    told += [str(value) for name, value in vars(error).items() if name not in ("suggestions", "candidates")]
    assert leaks(" ".join(told), field) == []
    assert "116116" not in " ".join(told)


@pytest.mark.parametrize("field", CANARIES)
def test_the_traceback_of_a_bug_tells_no_value(field: str, catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    def bug(self: object, columns: object, client: object) -> object:
        raise RuntimeError("a bug")

    monkeypatch.setattr(type(CHECKS[0]), "grade", bug)
    client = client_with(field)
    with pytest.raises(RuntimeError) as raised:
        match(catalog, client, now=NOW)
    frames = traceback.extract_tb(raised.value.__traceback__)
    inside = [frame for frame in frames if f"{os.sep}resmatch{os.sep}" in frame.filename]
    assert inside
    shown = "".join(traceback.format_list(inside)) + "".join(traceback.format_exception_only(raised.value))
    assert leaks(shown, field) == []


WATCHED = """
import os, sys

BROKEN = []

def watch(event, arguments):
    if event.startswith("socket.") or event in ("subprocess.Popen", "os.system", "os.mkdir", "os.rename", "os.remove"):
        BROKEN.append((event, str(arguments)))
    if event == "open":
        path, mode, flags = arguments
        writes = isinstance(mode, str) and set(mode) & set("wax+")
        if writes or (flags or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND):
            BROKEN.append((event, str(path)))

sys.addaudithook(watch)
from datetime import date, datetime
from zoneinfo import ZoneInfo
from resmatch import Catalog, Client, explain, match, plan
from resmatch.output.find_text import find_text
from resmatch.output.handout import handout_text
from resmatch.output.page import Page

now = datetime(2026, 11, 21, 12, tzinfo=ZoneInfo("America/New_York"))
catalog = Catalog.bundled()
client = Client(needs=["housing", "mat", "support-group", "food"], near="01609", takes=["methadone"],
                facts={"man", "age=34"}, when="tue evening", busy=["mon 9am-12pm"], insurance=["masshealth"])
result = match(catalog, client, now=now)
assert result and len(result.needs) == 4
result.to_json()
find_text(result, Page())
plan(catalog, client, start=now)
explain(catalog, client, result.needs[0].matches[0].resource.id, now=now).to_text()
handout_text(result.needs[0].matches, made=date(2026, 11, 21))
print(BROKEN)
"""


def test_matching_writes_no_file_and_opens_no_socket(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-B", "-c", WATCHED],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
    assert done.stderr == ""
    assert list(tmp_path.iterdir()) == []


def test_nothing_in_the_package_logs() -> None:
    sources = [path for path in (ROOT / "resmatch").rglob("*.py") if "import logging" in path.read_text("utf-8")]
    assert sources == []
