"""Laws that every vocabulary keeps: clear words, plain language, a current twin."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from resmatch import vocab
from resmatch.text import fold
from resmatch.vocab import KINDS, LANGUAGES, NEEDS, Term, Vocabulary, types_of

ROOT = Path(__file__).resolve().parents[2]
LISTS = [value for value in vars(vocab).values() if isinstance(value, Vocabulary)]
TYPES = [types_of(kind) for kind in KINDS.ids]
ALL = [*LISTS, *TYPES]
TERMS = [(vocabulary, term) for vocabulary in ALL for term in vocabulary]

LONGEST_SENTENCE_WORDS = 14
HIGHEST_GRADE = 6.0


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_vocab", ROOT / "tools" / "build_vocab.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    return tool


def test_the_generated_twin_is_current() -> None:
    tool = _tool()
    assert tool.TWIN.read_text("utf-8") == tool.source(), "run python tools/build_vocab.py"


def test_the_build_refuses_a_word_with_two_undeclared_meanings() -> None:
    red = {"label": "Red", "description": "Warm.", "aliases": ["paint"]}
    blue = {"label": "Blue", "description": "Cold.", "aliases": ["Paint"]}
    with pytest.raises(SystemExit, match="'paint' means red and blue"):
        _tool().table("color", {"red": red, "blue": blue}, {})


def test_the_build_refuses_an_ambiguous_word_that_is_not() -> None:
    red = {"label": "Red", "description": "Warm.", "aliases": []}
    with pytest.raises(SystemExit, match="'paint' is not ambiguous"):
        _tool().table("color", {"red": red}, {"paint": ["red"]})


@pytest.mark.parametrize("vocabulary", ALL, ids=lambda vocabulary: vocabulary.name)
def test_every_word_means_one_term_or_is_declared_ambiguous(vocabulary: Vocabulary) -> None:
    meant: dict[str, set[str]] = {}
    for term in vocabulary:
        for word in (term.id, term.label, *term.aliases):
            meant.setdefault(fold(word), set()).add(term.id)
    assert {word: ids for word, ids in meant.items() if len(ids) > 1} == {}
    assert meant.keys().isdisjoint(map(fold, vocabulary.ambiguous))
    for word, ids in meant.items():
        assert vocabulary.find(word) in ids


@pytest.mark.parametrize("vocabulary", ALL, ids=lambda vocabulary: vocabulary.name)
def test_ambiguous_words_have_two_known_meanings(vocabulary: Vocabulary) -> None:
    for candidates in vocabulary.ambiguous.values():
        assert len(set(candidates)) > 1
        assert set(candidates) <= set(vocabulary.ids)


@pytest.mark.parametrize("vocabulary", ALL, ids=lambda vocabulary: vocabulary.name)
def test_ids_are_unique_and_parents_exist(vocabulary: Vocabulary) -> None:
    assert len(vocabulary.terms) == len(vocabulary)
    assert {term.text("parent") for term in vocabulary} <= {"", *vocabulary.ids}


def test_every_list_is_public_and_has_a_name_of_its_own() -> None:
    assert len({vocabulary.name for vocabulary in ALL}) == len(ALL)
    public = {name for name, value in vars(vocab).items() if isinstance(value, Vocabulary)}
    assert public <= set(vocab.__all__)
    assert vocab.__all__ == sorted(vocab.__all__, key=lambda name: (not name.isupper(), name[0].islower(), name))


def test_every_term_has_a_label_and_one_sentence() -> None:
    for _, term in TERMS:
        assert term.label
        assert term.description.endswith(".")
        assert ". " not in term.description.removesuffix(".")


def test_every_need_has_two_other_words() -> None:
    assert [need.id for need in NEEDS if len(need.aliases) < 2] == []


def _syllables(word: str) -> int:
    groups = len(re.findall(r"[aeiouy]+", word.removesuffix("e")))
    return max(1, groups)


def _grade(sentences: list[str]) -> float:
    """The Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59."""
    words = [word for sentence in sentences for word in re.findall(r"[a-z']+", sentence.lower())]
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(_syllables, words)) / len(words) - 15.59


@pytest.mark.parametrize("vocabulary", [*LISTS, *filter(len, TYPES)], ids=lambda vocabulary: vocabulary.name)
def test_descriptions_read_at_sixth_grade(vocabulary: Vocabulary) -> None:
    sentences = [term.description for term in vocabulary]
    if vocabulary is LANGUAGES or vocabulary.name == "state":
        pytest.skip("the sentences are names")
    assert _grade(sentences) <= HIGHEST_GRADE


def test_sentences_are_short() -> None:
    assert [
        (vocabulary.name, term.id)
        for vocabulary, term in TERMS
        if len(term.description.split()) > LONGEST_SENTENCE_WORDS
    ] == []


def _refused_words(shared: Path) -> list[tuple[re.Pattern[str], list[str]]]:
    rules: list[dict[str, Any]] = yaml.safe_load((shared / "vocab" / "language_lint.yaml").read_text("utf-8"))["rules"]
    found = []
    for rule in rules:
        if rule["level"] != "error":
            continue
        before = "|".join(map(re.escape, rule.get("only_with", ())))
        for word in rule["avoid"]:
            pattern = rf"\b{re.escape(str(word))}\b"
            pattern = rf"\b(?:{before})\s+{pattern}" if before else pattern
            found.append((re.compile(pattern, re.IGNORECASE), list(map(str, rule.get("allow", ())))))
    return found


def _printed(term: Term) -> str:
    return f"{term.label}. {term.description}"


def test_labels_and_descriptions_hold_no_word_that_the_language_rules_refuse(shared: Path) -> None:
    refused = _refused_words(shared)
    found = []
    for vocabulary, term in TERMS:
        for pattern, allowed in refused:
            text = _printed(term)
            for phrase in allowed:
                text = re.sub(re.escape(phrase), "", text, flags=re.IGNORECASE)
            if pattern.search(text):
                found.append((vocabulary.name, term.id, pattern.pattern))
    assert found == []


@given(st.sampled_from(TERMS), st.sampled_from(["lower", "upper", "title", "swapcase"]), st.sampled_from("-_ "))
def test_case_and_separators_never_change_what_a_word_means(
    chosen: tuple[Vocabulary, Term], case: str, separator: str
) -> None:
    vocabulary, term = chosen
    for word in (term.id, term.label, *term.aliases):
        typed = getattr(word, case)().replace(" ", separator)
        if fold(typed) == fold(word):
            assert vocabulary.find(typed) == vocabulary.find(word)


def test_importing_the_vocabularies_reads_no_yaml_and_no_heavy_library() -> None:
    code = (
        "import sys, resmatch.vocab as v; v.NEEDS.find('mat');"
        "print(sorted({'yaml', 'pydantic', 'numpy', 'rapidfuzz', 'shapely', 'geopy', 'click'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
