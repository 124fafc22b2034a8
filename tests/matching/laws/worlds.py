"""Random catalogs and clients, wide enough that every check and criterion has something to say."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from resmatch.matching.client import Child, Client
from resmatch.matching.compile import all_columns
from resmatch.matching.engine import match_index, with_excluded
from resmatch.matching.index import CatalogFacts, Index, compile_records
from resmatch.matching.result import Match, MatchResult
from tests.matching.build import NOW, WORCESTER

Entry = dict[str, Any]

NEEDS = (
    "housing.recovery_residence",
    "housing.emergency_shelter",
    "housing.dv_shelter",
    "housing.family",
    "support.mutual_aid",
    "med.moud",
    "treatment.residential",
    "treatment.detox",
    "employment.job_search",
    "mental_health.counseling",
)
KINDS = (
    ("housing", "recovery_residence"),
    ("housing", "emergency_shelter"),
    ("housing", "dv_shelter"),
    ("support_group", "mutual_aid"),
    ("medication", "otp"),
    ("medication", "telehealth"),
    ("treatment", "residential"),
    ("treatment", "detox"),
    ("employment", "program"),
    ("mental_health", "therapy"),
)
TRI = st.sampled_from(("yes", "no", "case_by_case"))
DATES = st.sampled_from(("2023-05-01", "2026-04-01", "2026-11-01", "2026-11-20"))

TRI_FIELDS: dict[str, str] = {
    "moud.methadone": "yes",
    "moud.buprenorphine": "yes",
    "accepts_pregnant": "yes",
    "children.accepted": "yes",
    "child_care": "yes",
    "couples": "yes",
    "pets": "yes",
    "lgbtq_affirming": "yes",
    "accepts_supervision": "yes",
    "accepts_gps": "yes",
    "accepts_registry": "yes",
    "attendance_proof": "yes",
    "scholarship": "yes",
    "record.violent": "yes",
    "accessibility.wheelchair": "yes",
    "medical_support.insulin_fridge": "yes",
    "payers.medicaid": "yes",
    "interpreter": "yes",
    "referral_fee": "no",
    "rent_tied_to_treatment": "no",
    "children_on_site": "no",
    "abstinence_required": "no",
}
"""Yes/no facts and the value that is good news for a client."""


def _optional(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Entry]:
    return st.fixed_dictionaries({}, optional=fields)


def _some(*words: str) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(words), min_size=1, max_size=3, unique=True)


def put(record: Entry, path: str, value: object) -> Entry:
    """Give a copy of a record that says ``value`` at a dotted path."""
    head, _, tail = path.partition(".")
    inner = put(dict(record.get(head, {})), tail, value) if tail else value
    return {**record, head: inner}


def without(record: Entry, path: str) -> Entry:
    """Give a copy of a record that is silent at a dotted path."""
    head, _, tail = path.partition(".")
    if head not in record or not tail:
        return {name: value for name, value in record.items() if name != head}
    return {**record, head: without(record[head], tail)}


_POINT = st.builds(
    lambda north, east: {"latitude": 42.27 + north, "longitude": -71.8 + east},
    st.floats(-0.6, 0.6).map(lambda x: round(x, 4)),
    st.floats(-0.6, 0.6).map(lambda x: round(x, 4)),
)
_SCHEDULES = st.lists(
    st.builds(
        lambda kind, day, hour: {"kind": kind, "days": [day], "start": f"{hour:02}:00", "end": f"{hour + 1:02}:00"},
        st.sampled_from(("meeting", "hours", "intake")),
        st.sampled_from(("mon", "tue", "sat")),
        st.integers(6, 21),
    ),
    min_size=1,
    max_size=3,
)
_FACTS = _optional(
    verified=st.builds(lambda day: {"date": day, "method": "phone"}, DATES),
    serves_gender=_some("women", "men", "all"),
    gender_policy=st.sampled_from(("self_identified", "assigned_at_birth", "case_by_case")),
    minimum_age=st.sampled_from((18, 21)),
    maximum_age=st.sampled_from((25, 64)),
    min_days_abstinent=st.sampled_from((0, 7, 30)),
    pathways=_some("twelve_step", "secular", "buddhist", "faith_christian"),
    faith=_optional(participation=st.sampled_from(("required", "optional", "none"))),
    meeting_requirement=st.sampled_from(("none", "any_pathway", "twelve_step_only")),
    point=_POINT,
    modality=_some("in_person", "video", "phone"),
    service_area=st.sampled_from(
        ({"type": "nationwide"}, {"type": "states", "states": ["MA"]}, {"type": "states", "states": ["NY"]})
    ),
    languages=_some("en", "es", "pt"),
    cost=st.sampled_from(("free", "sliding", "fixed")),
    cost_upfront=st.sampled_from((0, 100, 400)),
    veterans_only=TRI,
    moud_provided=_some("methadone", "buprenorphine"),
    schedules=_SCHEDULES,
    status=st.sampled_from(("active", "temporarily_closed")),
    sponsored=st.just("yes"),
    owner=st.just("An owner"),
    organization=st.sampled_from(("One", "Two")),
    confidential_location=st.just("yes"),
)


@st.composite
def records(draw: st.DrawFn) -> Entry:
    """One listing with any of the facts the checks read."""
    kind, kind_type = draw(st.sampled_from(KINDS))
    record: Entry = {"kind": kind, "type": kind_type, **draw(_FACTS)}
    for path in draw(st.lists(st.sampled_from(sorted(TRI_FIELDS)), max_size=8, unique=True)):
        record = put(record, path, draw(TRI))
    return record


def catalogs(*, least: int = 1, most: int = 8) -> st.SearchStrategy[list[Entry]]:
    """A few listings, each with an id and a name of its own."""
    return st.lists(records(), min_size=least, max_size=most).map(_named)


def _named(found: list[Entry]) -> list[Entry]:
    return [{"id": f"r{place}", "name": f"Place {place}", **record} for place, record in enumerate(found)]


CLIENT_FACTS: dict[str, st.SearchStrategy[Any]] = {
    "age": st.sampled_from((16, 19, 34, 67)),
    "gender": st.sampled_from(("woman", "man", "nonbinary")),
    "trans": st.booleans(),
    "lgbtq": st.booleans(),
    "veteran": st.booleans(),
    "pregnant": st.booleans(),
    "children": st.sampled_from(((), (Child(3),), (Child(14, "boy"), Child(6, "girl")))),
    "takes": st.sampled_from((("methadone",), ("buprenorphine",), ("methadone", "naltrexone"))),
    "starts": st.sampled_from((("any",), ("buprenorphine",))),
    "substances": st.sampled_from((("opioids",), ("alcohol",), ("cannabis",))),
    "days_abstinent": st.sampled_from((0, 10, 240)),
    "abstinent": st.booleans(),
    "pathways": st.sampled_from((("twelve_step",), ("secular",), ("buddhist", "secular"))),
    "rather_not": st.just(("twelve_step",)),
    "never": st.sampled_from((("twelve_step",), ("faith",))),
    "faith_ok": st.booleans(),
    "insurance": st.sampled_from((("medicaid",), ("medicare",), ("none",), ("medicaid", "sliding_scale"))),
    "max_upfront": st.sampled_from((0.0, 200.0)),
    "language": st.sampled_from(("en", "es", "ase")),
    "only_language": st.booleans(),
    "access": st.just(("wheelchair",)),
    "internet": st.booleans(),
    "car": st.booleans(),
    "medical": st.just(("insulin_fridge",)),
    "record": st.just({"violent": True}),
    "supervision": st.sampled_from(("probation", "parole")),
    "gps": st.booleans(),
    "registry": st.booleans(),
    "mandate": st.just(frozenset({"proof"})),
    "within": st.sampled_from((5.0, 25.0)),
    "busy": st.just(("Mon 09:00-12:00",)),
    "when": st.just("weekdays evening"),
    "state": st.just("MA"),
    "couple": st.booleans(),
    "pet": st.sampled_from(("pet", "service_animal")),
}


@st.composite
def clients(draw: st.DrawFn, *, without: tuple[str, ...] = ()) -> Client:
    """A resolved client near Worcester with any of the facts, or none."""
    known = draw(st.lists(st.sampled_from(sorted(set(CLIENT_FACTS) - set(without))), max_size=8, unique=True))
    facts = {name: draw(CLIENT_FACTS[name]) for name in known}
    near = draw(st.sampled_from((WORCESTER, None)))
    return Client(needs=draw(_some(*NEEDS)), near=near, **facts).resolve(now=NOW)


def index_of(found: list[Entry]) -> Index:
    """Compile a random catalog."""
    return compile_records(found, all_columns(), CatalogFacts("random", "random", len(found), None, demo=False))


def answer(found: list[Entry], client: Client) -> MatchResult:
    """Match without a limit, set-aside listings included."""
    index = index_of(found)
    return with_excluded(match_index(index, client, limit=1000), index, client)


def matches(result: MatchResult, need: str | None = None) -> list[Match]:
    """Give every match of a result, or of one need of it."""
    blocks = [block for block in result.needs if need in (None, block.need)]
    return [match for block in blocks for match in (*block.matches, *block.excluded)]
