from __future__ import annotations

from pathlib import Path

import pytest

from tests.phrases import Score, is_told, report, score_files, score_phrase

CASES = Path(__file__).resolve().parent / "cases"
READ_AT_LEAST = {"first": 0.93, "in_three": 0.97, "alerts": 0.98, "quiet": 0.93, "traps": 0.9}


def test_the_development_phrases_are_all_read() -> None:
    score = score_files([CASES / "need_phrases_dev.yaml"])
    assert score.misses == []
    assert score.passed


@pytest.mark.parametrize("file", sorted(CASES.glob("need_phrases_*.yaml")), ids=lambda file: file.stem)
def test_phrases_of_every_author_are_read(file: Path) -> None:
    """They were scored before use (docs/intake.md); now nothing that was read may be lost."""
    score = score_files([file])
    shares = {name: getattr(score, name).share for name in ("first", "in_three", "alerts", "quiet", "traps")}
    assert {name: share for name, share in shares.items() if share < READ_AT_LEAST[name]} == {}, report(score)


LONG_TEXTS_READ_AT_LEAST = {"first": 0.73, "in_three": 0.88, "alerts": 0.9, "quiet": 0.92, "traps": 0.9, "facts": 0.93}


@pytest.mark.parametrize("file", sorted(CASES.glob("long_texts*.yaml")), ids=lambda file: file.stem)
def test_the_story_of_a_life_is_read_without_crying_wolf(file: Path) -> None:
    """Intake notes and messages of many sentences: history, denials, relatives, and somewhere a wish."""
    score = score_files([file])
    shares = {name: getattr(score, name).share for name in LONG_TEXTS_READ_AT_LEAST}
    missed = {name: share for name, share in shares.items() if share < LONG_TEXTS_READ_AT_LEAST[name]}
    assert missed == {}, report(score)


HELD_OUT = {
    "held_out_phrases": (148, 153, 38, 124, 33),
    "held_out_phrases_2": (153, 156, 49, 115, 41),
    "held_out_phrases_3": (152, 154, 44, 116, 38),
}


@pytest.mark.parametrize("name", HELD_OUT)
def test_phrases_nothing_was_learned_from_are_read_as_well_as_ever(name: str) -> None:
    score = score_files([CASES / f"{name}.yaml"])
    counts = (score.first, score.in_three, score.alerts, score.quiet, score.traps)
    assert all(count.right >= least for count, least in zip(counts, HELD_OUT[name], strict=True)), report(score)


def test_a_miss_is_printed_and_counted() -> None:
    score = Score()
    score_phrase(score, {"phrase": "need a dentist", "needs": ["basics.food"], "alerts": ["988"]})
    assert score.first.right == 0
    assert [miss.split(":")[0] for miss in score.misses] == ["first", "in three", "alert not found"]
    assert not score.passed


def test_an_alarm_without_a_crisis_fails() -> None:
    score = Score()
    score_phrase(score, {"phrase": "I want to kill myself", "needs": ["crisis.suicide"]})
    assert score.quiet.right == 0
    assert not score.passed


def test_unknown_words_of_a_file_are_an_error() -> None:
    with pytest.raises(SystemExit, match="not known"):
        score_phrase(Score(), {"phrase": "food", "need": ["basics.food"]})
    with pytest.raises(SystemExit, match="not known"):
        score_phrase(Score(), {"phrase": "food", "needs": ["basics.food"], "attrs": {"shoe_size": 9}})


def test_a_condition_that_is_met_counts_as_found() -> None:
    score = Score()
    score_phrase(score, {"phrase": "just left detox", "needs": [], "alerts": ["tolerance_if_opioids"]})
    assert score.alerts.share == 1


def test_facts_are_compared_by_meaning() -> None:
    from resmatch.lexicon import read

    assert is_told(read("Zoom meeting"), "format", "online")
    assert not is_told(read("in person meeting"), "format", "online")
