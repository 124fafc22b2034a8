from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from resmatch.errors import BadOption, ResmatchError, UnknownPlace
from resmatch.matching.client import Child, Client
from tests.matching.build import NOW, WORCESTER

VALUES: dict[str, Any] = {
    "near": "01609",
    "within": 7.77,
    "age": 83,
    "takes": ["methadone"],
    "doses_mg": {"methadone": 117},
    "children": [{"age": 13, "sex": "boy"}],
    "record": {"arson": True},
    "fellowship": "Canary Fellowship",
    "busy": ["Mon 06:13-06:47"],
    "avoid": ["canary-house"],
}


def test_the_repr_shows_counts_and_no_value() -> None:
    client = Client(needs=["housing", "mat"], **VALUES)
    assert repr(client) == "<Client 2 needs, 10 facts>"
    assert repr(Client()) == "<Client 0 needs, 0 facts>"
    assert f"{client}" == repr(client)
    assert repr(Child(6, "boy")) == "<Child>"


def test_a_resolved_client_shows_no_value_either() -> None:
    client = Client(**VALUES).resolve(now=NOW)
    assert all(word not in repr(client) for word in ("Worcester", "01609", "42.", "methadone", "83"))


def test_a_client_cannot_be_pickled_or_copied_out() -> None:
    client = Client(**VALUES)
    for leave in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError) as raised:
            leave(client)
        assert "117" not in str(raised.value)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("age", 987),
        ("within", 98765),
        ("max_upfront", "98765 dollars"),
        ("max_week", -98765),
        ("days_abstinent", "98765"),
        ("last_use_hours", "98765 hours"),
        ("doses_mg", {"methadone": 98765}),
        ("doses_mg", {"methadone": "98765 mg"}),
        ("children", [{"age": 987}]),
        ("veteran", "98765"),
        ("record", {"arson": "98765"}),
    ],
)
def test_a_value_out_of_range_is_refused_without_being_printed(field: str, value: object) -> None:
    with pytest.raises(BadOption) as raised:
        Client(**{field: value})
    shown = [raised.value.message, raised.value.hint, repr(raised.value), *map(str, raised.value.args)]
    chain = [error for error in (raised.value.__cause__, raised.value.__context__) if error]
    assert not [text for text in (*shown, *map(repr, chain)) if "987" in text]


def test_words_become_ids() -> None:
    client = Client(needs="sober living", takes="suboxone", pathways=["12-step"], insurance=["masshealth"])
    assert client.needs == ("housing.recovery_residence",)
    assert client.takes[0].startswith("buprenorphine")
    assert client.pathways == ("twelve_step",)
    assert client.insurance == ("medicaid",)


def test_one_word_is_a_list_of_one() -> None:
    client = Client(must="insurance", prefer="distance", mandate="proof")
    assert (client.must, client.prefer, client.mandate) == ({"insurance"}, {"distance"}, {"proof"})


def test_a_wish_is_no_must() -> None:
    assert Client(must=["lgbtq", "pet"], prefer=["pet"]).must == {"lgbtq"}


def test_no_in_words_is_no() -> None:
    assert Client(veteran="no").veteran is False  # type: ignore[arg-type]
    assert Client(veteran="unknown").veteran is None  # type: ignore[arg-type]


def test_short_facts_fill_fields_and_leave_no_trace() -> None:
    client = Client(facts={"man", "age=34", "child=6"})
    assert (client.gender, client.age, client.children, client.facts) == ("man", 34, (Child(6),), ())


def test_given_names_what_is_known_and_nothing_else() -> None:
    assert Client(age=0, car=False, children=(), takes=()).given() == ("age", "car")
    assert "children" in Client(children=[{}]).given()


def test_unknown_is_none_and_no_children_is_not_unknown() -> None:
    assert Client().children is None
    assert Client(children=()).children == ()


def test_replacing_a_place_or_a_time_looks_it_up_anew() -> None:
    client = Client(near=WORCESTER, when="mon 9am-12pm", busy=["tue 9am-12pm"]).resolve(now=NOW)
    assert client.place is WORCESTER
    changed = client.replace(near=None, when=None, busy=())
    assert (changed.place, changed.wanted, changed.blocked) == (None, None, None)
    assert changed.resolve(now=NOW).blocked is None


def test_resolving_looks_up_place_state_and_times() -> None:
    client = Client(near="01609", when="mon 9am-12pm", busy=["tue 9am-10am", "wed 9am-10am"]).resolve(now=NOW)
    assert client.place is not None
    assert client.state == "MA"
    assert client.wanted is not None
    assert client.wanted.minutes == 180
    assert client.blocked is not None
    assert client.blocked.minutes == 120


def test_a_place_that_is_not_known_is_refused() -> None:
    with pytest.raises(UnknownPlace):
        Client(near="Nowhereton, ZZ").resolve(now=NOW)


def test_a_client_has_no_name() -> None:
    with pytest.raises(TypeError):
        Client(name="Canary")  # type: ignore[call-arg]


def test_a_field_cannot_be_set_later() -> None:
    with pytest.raises(AttributeError) as raised:
        Client(age=83).age = 84  # type: ignore[misc]
    assert "84" not in str(raised.value)


def test_every_refusal_is_one_of_ours() -> None:
    for field in ("age", "within", "gender", "state", "hearing", "language", "takes", "must"):
        with pytest.raises(ResmatchError):
            Client(**{field: "no such word"})
