from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.client import Child, Client
from resmatch.matching.who import who_words

FACTS: dict[str, st.SearchStrategy[Any]] = {
    "gender": st.sampled_from(("woman", "man", "nonbinary")),
    "age": st.integers(0, 120),
    "trans": st.just(True),
    "lgbtq": st.just(True),
    "native": st.just(True),
    "veteran": st.just(True),
    "pregnant": st.just(True),
    "couple": st.just(True),
    "gps": st.just(True),
    "pet": st.sampled_from(("pet", "service_animal")),
    "car": st.just(False),
    "internet": st.just(False),
    "phone_voice": st.just(False),
    "supervision": st.sampled_from(("probation", "parole")),
    "asker": st.just("family"),
    "days_abstinent": st.integers(0, 900),
    "record": st.just({"other": True}),
    "children": st.lists(
        st.one_of(
            st.just(Child()),
            st.builds(Child, st.integers(0, 17), st.sampled_from((None, "boy", "girl"))),
        ),
        min_size=1,
        max_size=3,
    ).map(lambda found: tuple(sorted(found, key=str))),
}
facts = st.fixed_dictionaries({}, optional=FACTS)


@given(facts)
def test_what_is_said_reads_back_as_the_same_facts(known: dict[str, Any]) -> None:
    client = Client(**known)
    again = Client(facts=filter(None, who_words(client).split(",")))
    assert set(again.given()) == set(client.given())
    for name in known:
        if name == "children":
            assert sorted(map(_key, again.children or ())) == sorted(map(_key, client.children or ()))
        else:
            assert getattr(again, name) == getattr(client, name)


def _key(child: Child) -> tuple[int, str]:
    return (-1 if child.age is None else child.age, child.sex or "")


def test_nothing_known_says_nothing() -> None:
    assert who_words(Client()) == ""
    assert who_words(Client(car=True, veteran=False)) == ""
