from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.understood import understood
from tests.matching.build import NOW, WORCESTER


def test_it_says_back_the_needs_the_place_and_the_limits() -> None:
    client = Client(needs=["mat"], near=WORCESTER, within="10mi", insurance=["masshealth"], never=["12-step"])
    said = understood(client.resolve(now=NOW))
    assert said["needs"] == [{"id": "med.moud", "label": said["needs"][0]["label"]}]
    assert said["near"] == {"label": "Worcester, MA", "about": True}
    assert said["within_mi"] == 10
    assert said["must"][0] == "within 10 mi"
    assert any("never" in words for words in said["must"])


def test_coordinates_are_nobodys_to_read_off_an_answer() -> None:
    said = str(understood(Client(near=WORCESTER).resolve(now=NOW)))
    assert "42.27" not in said
    assert "-71.8" not in said


def test_what_filters_is_a_must_and_what_ranks_a_wish() -> None:
    client = Client(
        age=34, gender="woman", children=[{"age": 3}], takes=["methadone"], pathways=["secular"], when="mon evening"
    )
    said = understood(client)
    assert "woman, age 34, 1 child" in said["must"]
    assert "takes methadone" in [words.lower() for words in said["must"]]
    assert "free mon evening" in said["prefer"]


def test_every_limit_a_client_sets_is_said_back() -> None:
    client = Client(
        busy=["mon 9am-12pm"],
        access=["wheelchair"],
        max_upfront=200,
        max_week=150,
        language="es",
        only_language=True,
        must=["pathway"],
        pathways=["secular"],
    )
    must = " ".join(understood(client)["must"]).lower()
    for words in ("mon 9am-12pm", "step-free", "$200", "$150", "spanish", "secular"):
        assert words in must


def test_nothing_known_says_nothing() -> None:
    assert understood(Client()) == {"needs": [], "near": None, "within_mi": None, "must": [], "prefer": []}
