from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.medicine import PROVIDED, dose_mg, medicine_mask, roots, takes, takes_or_starts
from tests.matching.build import entry


def test_a_form_is_its_medicine() -> None:
    assert roots(["buprenorphine_xr", "buprenorphine", "methadone", "any"]) == ("buprenorphine", "methadone")


def test_taking_and_starting_are_told_apart() -> None:
    client = Client(takes=["vivitrol"], starts=["methadone"])
    assert takes(client, "naltrexone")
    assert not takes(client, "methadone")
    assert takes_or_starts(client, "methadone")


def test_the_highest_dose_of_all_forms_counts() -> None:
    client = Client(takes=["suboxone"], doses_mg={"suboxone": 16, "sublocade": 24})
    assert dose_mg(client, "buprenorphine") == 24
    assert dose_mg(client, "methadone") is None


def test_any_stands_for_every_medicine_that_is_provided() -> None:
    provided = PROVIDED.read(entry("medication", "office", moud_provided=["buprenorphine_xr"]))
    assert provided == medicine_mask(["buprenorphine"])
    assert medicine_mask(["any"]) & medicine_mask(["methadone"]) == medicine_mask(["methadone"])
    assert PROVIDED.read(entry("medication", "office")) == 0
