from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.plan.order import in_working_order, why_before
from resmatch.vocab import NEEDS
from tests.matching.build import NEED, answered, entry, house


def test_what_opens_a_door_comes_before_the_door() -> None:
    asked = ("employment.job_search", NEED, "id_documents", "med.moud", "safety.domestic_violence")
    assert in_working_order(asked, Client()) == (
        "safety.domestic_violence",
        "med.moud",
        "id_documents",
        NEED,
        "employment.job_search",
    )


def test_equal_needs_keep_the_order_in_which_they_were_asked() -> None:
    assert in_working_order(("basics.hygiene", "basics.food"), Client()) == ("basics.hygiene", "basics.food")


def test_every_need_is_kept() -> None:
    assert sorted(in_working_order(NEEDS.ids, Client())) == sorted(NEEDS.ids)


def test_in_a_pregnancy_medicine_comes_before_detox_from_opioids() -> None:
    asked = ("treatment.detox", "med.moud", "health.perinatal")
    pregnant = Client(pregnant=True, substances=["opioids"])
    assert in_working_order(asked, pregnant)[-1] == "treatment.detox"
    assert in_working_order(asked, Client())[0] == "treatment.detox"
    assert in_working_order(asked, Client(pregnant=True, substances=["alcohol"]))[0] == "treatment.detox"


def test_sober_days_and_papers_are_said_before_the_step() -> None:
    strict = house(min_days_abstinent=30, required_documents=["photo_id"])
    first = answered(Client(needs=[NEED]), strict).needs[0].matches[0]
    clinic = answered(Client(needs=["med.moud"]), entry("medication", "otp", name="Clinic")).needs[0].matches[0]
    papers = answered(Client(needs=["id_documents"]), entry("service", needs=["id_documents"])).needs[0].matches[0]
    said = why_before(first, {"med.moud": clinic, "id_documents": papers, NEED: first})
    assert "asks for 30 days since last use; start with Clinic" in said
    assert "get papers first" in said


def test_where_nothing_stands_before_nothing_is_said() -> None:
    first = answered(Client(needs=[NEED]), house(min_days_abstinent=0)).needs[0].matches[0]
    assert why_before(first, {NEED: first}) == ""
