"""The short closed lists that only the catalog format needs, one type each.

``unknown`` is always allowed where a field holds one word, and is the same as leaving the field out.
"""

from __future__ import annotations

from typing import Annotated

from resmatch.catalog.base import Reads
from resmatch.catalog.words import Choices, closed, one_of, one_of_or_unknown, reader

_STATUS = closed("status", active="open", inactive="", temporarily_closed="paused", defunct="closed")
_GENDER = closed("gender", women="woman, female", men="man, male", nonbinary="", all="any, everyone")
_GENDER_POLICY = closed("gender policy", self_identified="", assigned_at_birth="", case_by_case="")
_VA_ELIGIBILITY = closed("VA eligibility", required="yes", not_required="no")
_PHONE_TYPE = closed("phone type", voice="", text="sms", fax="", tty="tdd")
_TIMES = closed("kind of times", hours="open", meeting="", intake="", dosing="")
_DAYS = closed(
    "day",
    mon="monday, mo",
    tue="tuesday, tu, tues",
    wed="wednesday, we",
    thu="thursday, th, thurs",
    fri="friday, fr",
    sat="saturday, sa",
    sun="sunday, su",
)
_WEEKS = closed(
    "week", **{"1": "first", "2": "second", "3": "third", "4": "fourth", "last": "", "every_2": "every other"}
)
_AREAS = closed(
    "type of service area",
    nationwide="national",
    states="state, statewide",
    counties="county",
    towns="town, cities",
    postal_codes="zip, zips, zip codes",
    radius="",
    polygon="",
)
_PARTICIPATION = closed("faith participation", required="", optional="", none="")
_MEETINGS = closed("meeting requirement", none="", any_pathway="", twelve_step_only="")
_STORAGE = closed("medicine storage", self="", locked="lockbox", staff="", none="")
_PRIVATE = closed(
    "private matter",
    immigration_status="immigration",
    ssn="social security number",
    record="criminal record",
    income="",
    health="medical history",
    religion="",
)
_COST = closed("cost", free="", sliding="sliding scale", fixed="")
_PERIOD = closed("period", week="weekly", month="monthly", day="daily", session="", once="")
_PRICE = closed("price", rent="", deposit="", intake_fee="application fee", fee="")
_ROOM = closed("availability", open="", waitlist="waiting list", full="")
_METHOD = closed(
    "way of checking",
    phone="call, called",
    visit="",
    website="web, site",
    email="mail",
    **{"import": ""},
    self_report="",
)
FACTS = closed(
    "group of facts",
    moud="medicine",
    price="cost",
    payers="insurance",
    hours="schedules",
    beds="availability",
    waitlist="",
    phone="phones",
    address="location",
)
_CONFIDENCE = closed("confidence", high="", medium="")
_FUNDING = closed("funding", government="public", nonprofit="", advertiser="ads", members="")
_AUDIENCE = closed("audience", everyone="all", family_and_friends="family, friends")
_NARR = closed("NARR level", narr_1="1", narr_2="2", narr_3="3", narr_4="4", oxford_house="oxford", uncertified="")
_RETURN = closed("answer to a return to use", case_by_case="", discharge="", retain="keep")
_COACHING = closed("way of coaching", individual="", group="", both="")

_named_week = reader(_WEEKS)


def read_week(value: object) -> str | None:
    """Read which weeks of the month count; every week is the same as leaving the field out."""
    if value is None or value == "every":
        return None
    return _named_week(str(value) if isinstance(value, int) else value)


Status = Annotated[str, one_of(_STATUS)]
GenderServed = Annotated[str, one_of(_GENDER)]
GenderPolicy = Annotated[str | None, one_of_or_unknown(_GENDER_POLICY)]
VaEligibility = Annotated[str | None, one_of_or_unknown(_VA_ELIGIBILITY)]
PhoneType = Annotated[str | None, one_of_or_unknown(_PHONE_TYPE)]
ScheduleKind = Annotated[str | None, one_of_or_unknown(_TIMES)]
Weekday = Annotated[str, one_of(_DAYS)]
Week = Annotated[str | None, Reads(read_week, Choices(_WEEKS, ("every", 1, 2, 3, 4)))]
AreaType = Annotated[str, one_of(_AREAS)]
FaithParticipation = Annotated[str | None, one_of_or_unknown(_PARTICIPATION)]
MeetingRequirement = Annotated[str | None, one_of_or_unknown(_MEETINGS)]
MedicineStorage = Annotated[str | None, one_of_or_unknown(_STORAGE)]
MayAsk = Annotated[str, one_of(_PRIVATE)]
Cost = Annotated[str | None, one_of_or_unknown(_COST)]
CostPeriod = Annotated[str | None, one_of_or_unknown(_PERIOD)]
CostItem = Annotated[str | None, one_of_or_unknown(_PRICE)]
Room = Annotated[str | None, one_of_or_unknown(_ROOM)]
Method = Annotated[str | None, one_of_or_unknown(_METHOD)]
CheckedGroup = Annotated[str, one_of(FACTS)]
Confidence = Annotated[str | None, one_of_or_unknown(_CONFIDENCE)]
Funding = Annotated[str | None, one_of_or_unknown(_FUNDING)]
Audience = Annotated[str | None, one_of_or_unknown(_AUDIENCE)]
NarrLevel = Annotated[str | None, one_of_or_unknown(_NARR)]
ReturnToUse = Annotated[str | None, one_of_or_unknown(_RETURN)]
CoachingMode = Annotated[str | None, one_of_or_unknown(_COACHING)]
