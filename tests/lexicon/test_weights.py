from __future__ import annotations

import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from resmatch.lexicon.weights import NOTHING, telling_places, weigh, weights
from resmatch.vocab import NEEDS

WORDS = st.lists(st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=8), min_size=1, max_size=12)


def best(words: str) -> str:
    needs = weigh(words.split()).needs
    return weights().needs[needs.index(max(needs))]


def test_every_need_has_weights_and_so_has_nothing_at_all() -> None:
    by_patterns_only = {"mental_health.group", "mental_health.co_occurring"}
    assert set(weights().needs) == {*NEEDS.ids, NOTHING} - by_patterns_only


def test_words_no_pattern_names_point_to_a_need() -> None:
    assert best("collectors keep blowing up my phone") == "finance.budget_debt"
    assert best("thanks see you thursday") == NOTHING


def test_an_alert_is_heard_in_words_that_name_no_danger() -> None:
    alerts = weigh(
        ["my", "kids", "would", "be", "better", "off", "with", "the", "insurance", "money", "than", "with", "me"],
    ).alerts
    assert weights().alerts[alerts.index(max(alerts))] == "988"


@given(WORDS)
def test_points_of_needs_are_shares_of_one_whole(words: list[str]) -> None:
    needs, whole, _ = weigh(words)
    assert max(needs) <= whole
    assert 0.9 < sum(2.718281828 ** ((points - whole) / 10) for points in needs) < 1.1


@given(WORDS)
def test_the_same_words_always_weigh_the_same(words: list[str]) -> None:
    assert weigh(words) == weigh(list(words))


@given(WORDS, st.sampled_from(["988", "housing.utilities"]))
def test_telling_places_are_places_of_the_words(words: list[str], label: str) -> None:
    places = telling_places(words, label)
    assert list(places) == sorted(set(places))
    assert all(0 <= place < len(words) for place in places)


def test_the_telling_words_are_those_that_weigh_most() -> None:
    words = ["they", "are", "cutting", "my", "lights", "off", "monday"]
    assert "lights" in {words[place] for place in telling_places(words, "housing.utilities")}


def test_a_word_nobody_has_seen_weighs_nothing() -> None:
    assert weights().row("qqzzvv") == ""
    assert weigh(["qqzzvv"]) == weigh(["vvzzqq"])


def test_importing_the_package_does_not_read_the_table() -> None:
    code = "from resmatch.lexicon import read; from resmatch.lexicon.weights import weights; "
    code += "assert weights.cache_info().currsize == 0; read('hello'); assert weights.cache_info().currsize == 1"
    subprocess.run([sys.executable, "-c", code], check=True)
