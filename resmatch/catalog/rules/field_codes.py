"""The codes of the models: fields that are missing, unknown, or hold something they cannot hold."""

from __future__ import annotations

from resmatch.catalog.rules.rule import Code
from resmatch.diagnostics import Severity

_GROUP = """\
resources:
  - id: harbor-street-group
    name: Harbor Street Group
    kind: support_group
"""
_LOST = "A fact that cannot be read is a fact that no client gets."
_WRONG_CALL = "A wrong number, link or address costs a person the courage to try again."
_FAR_AWAY = "A wrong point puts the place into another town, or into the sea, and nobody near it is told."
_WRONG_DAY = "A wrong day or time sends a person to a closed door."


def _code(code: str, summary: str, why: str, bad: str, good: str) -> Code:
    return Code(code, Severity.ERROR, summary, why, _GROUP + bad, _GROUP + good)


CODES = (
    _code(
        "E101",
        "Two entries have the same id.",
        "Links, notes and check dates would go to the wrong place.",
        _GROUP.removeprefix("resources:\n"),
        "",
    ),
    _code(
        "E102",
        "A field is not known.",
        "What stands in it would never be shown to anyone.",
        "    webiste: https://example.org\n",
        "    website: https://example.org\n",
    ),
    Code(
        "E103",
        Severity.ERROR,
        "A field that every such entry needs is missing.",
        "Without it the place cannot be named, or it is not known what it is.",
        _GROUP.replace("    name: Harbor Street Group\n", ""),
        _GROUP,
    ),
    _code("E104", "A word is not in its list.", _LOST, "    pathways: [smart recvery]\n", "    pathways: [secular]\n"),
    _code(
        "E105",
        "A group of facts names the same word twice.",
        "One of the two answers would be lost, and nobody would know which.",
        "    payers: {MassHealth: yes, medicaid: no}\n",
        "    payers: {medicaid: yes}\n",
    ),
    _code(
        "E106",
        "A word can mean several things.",
        "Guessing could send a person to the wrong help.",
        "    modality: [telehealth]\n",
        "    modality: [video]\n",
    ),
    _code(
        "E107",
        "A block of details belongs to another kind of listing.",
        "One of the two is a mistake: the kind, or the block.",
        "    housing: {beds: 8}\n",
        "    support_group: {newcomers: yes}\n",
    ),
    _code("E110", "A value has the wrong shape.", _LOST, "    languages: en\n", "    languages: [en]\n"),
    _code("E111", "A text is empty, too long, or has letters it may not have.", _LOST, "    notes: ''\n", ""),
    _code("E112", "A number is out of range.", _LOST, "    minimum_age: -18\n", "    minimum_age: 18\n"),
    _code(
        "E121",
        "A ZIP code is not one.",
        _FAR_AWAY,
        '    location: {postal_code: "0160"}\n',
        '    location: {postal_code: "01609"}\n',
    ),
    _code(
        "E131",
        "A phone number is not one.",
        _WRONG_CALL,
        "    phones: [{number: 508-555-014}]\n",
        "    phones: [{number: 508-555-0142}]\n",
    ),
    _code(
        "E132",
        "A web address is not one.",
        _WRONG_CALL,
        "    website: example.org\n",
        "    website: https://example.org\n",
    ),
    _code("E133", "An e-mail address is not one.", _WRONG_CALL, "    email: group\n", "    email: group@example.org\n"),
    _code(
        "E141",
        "A latitude or longitude is out of range.",
        _FAR_AWAY,
        "    point: {latitude: 142.3079, longitude: -71.0892}\n",
        "    point: {latitude: 42.3079, longitude: -71.0892}\n",
    ),
    _code(
        "E142",
        "Latitude and longitude are swapped.",
        _FAR_AWAY,
        "    point: {latitude: -71.0892, longitude: 42.3079}\n",
        "    point: {latitude: 42.3079, longitude: -71.0892}\n",
    ),
    _code(
        "E143",
        "A point is 0, 0.",
        _FAR_AWAY,
        "    point: {latitude: 0, longitude: 0}\n",
        "    point: {latitude: 42.3079, longitude: -71.0892}\n",
    ),
    _code(
        "E151",
        "A date is not one.",
        _WRONG_DAY,
        "    verified: {date: 2026-13-04}\n",
        "    verified: {date: 2026-10-04}\n",
    ),
    _code(
        "E153",
        "A time of day is not one.",
        _WRONG_DAY,
        "    schedules: [{kind: meeting, days: [mon], start: 6pm}]\n",
        '    schedules: [{kind: meeting, days: [mon], start: "18:00"}]\n',
    ),
    _code(
        "E161",
        "A line of a schedule does not hang together.",
        _WRONG_DAY,
        '    schedules: [{kind: meeting, start: "18:00"}]\n',
        '    schedules: [{kind: meeting, days: [mon], start: "18:00"}]\n',
    ),
    _code(
        "E162",
        "A time zone is not known.",
        _WRONG_DAY,
        '    schedules: [{kind: meeting, days: [mon], start: "18:00", tz: Amercia/New_York}]\n',
        '    schedules: [{kind: meeting, days: [mon], start: "18:00", tz: America/New_York}]\n',
    ),
    _code(
        "E171",
        "A service area cannot be read.",
        "People who live there would be sent away, or others sent in vain.",
        "    service_area: {type: radius}\n",
        "    service_area: {type: radius, miles: 20}\n",
    ),
    Code(
        "E181",
        Severity.INFO,
        "A folder has no catalog.yaml.",
        "Nobody can tell who keeps these listings up to date, and for which area.",
    ),
)
