"""Turn the lexicon that people edit (resmatch/lexicon/data/*.yaml) into the tables that programs load.

    python tools/build_lexicon.py           write resmatch/lexicon/data/patterns.txt
    python tools/build_lexicon.py --check   exit 1 when it is not current

How a line of the lexicon is written is told in docs/intake.md.
"""

from __future__ import annotations

import itertools
import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from resmatch.lexicon.lookups import EDGE, Pattern, needed_sets
from resmatch.lexicon.rows import text_of
from resmatch.lexicon.tables import TABLES
from resmatch.lexicon.words import split_words, word_set

FOLDER = Path(__file__).resolve().parents[1] / "resmatch" / "lexicon" / "data"
FACT_FILES = ("facts_person", "facts_recovery", "facts_life", "facts_states")
NEED_FILES = ("needs_care", "needs_health", "needs_home", "needs_purpose", "needs_community")
LEVELS = ("asks", "tells", "with", "hints", "quiet")
MARKS = frozenset("()[]~@^$")
GAPS = {"..": -3, "...": -6}
PLURAL_FROM_LETTERS = 4
_ELEMENT = re.compile(r"\[[^\]]*\]|\([^)]*\)|\S+")
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_DOUBLED = word_set(
    "stop shop cut hit beg rob stab grab nod get quit put let drop slip trip ship shut run plan chat rip wrap "
    "step skip rub tap hug jog fit sit dig tip refer"
)
_IRREGULAR = {
    "be": "be am is are was were been being im hes shes theyre",
    "beat": "beat beats beating beaten",
    "bet": "bet bets betting",
    "break": "break breaks broke broken breaking",
    "buy": "buy buys buying bought",
    "catch": "catch catches catching caught",
    "choke": "choke chokes choked choking",
    "die": "die dies died dying",
    "do": "do does did doing done",
    "drink": "drink drinks drank drunk drinking",
    "eat": "eat eats ate eating eaten",
    "fall": "fall falls fell falling fallen",
    "feel": "feel feels felt feeling",
    "find": "find finds found finding",
    "get": "get gets got getting gotten",
    "give": "give gives gave giving given",
    "go": "go goes went going gone gonna",
    "hang": "hang hangs hung hanged hanging",
    "have": "have has had having ive hes shes theyve",
    "hear": "hear hears heard hearing",
    "hit": "hit hits hitting",
    "hurt": "hurt hurts hurting",
    "keep": "keep keeps kept keeping",
    "kick": "kick kicks kicked kicking",
    "leave": "leave leaves left leaving",
    "lose": "lose loses lost losing",
    "make": "make makes made making",
    "meet": "meet meets met",
    "need": "need needs needed needing",
    "pay": "pay pays paid paying",
    "put": "put puts putting",
    "quit": "quit quits quitting",
    "read": "read reads reading",
    "ride": "ride rides riding",
    "run": "run runs ran running",
    "say": "say says said saying",
    "see": "see sees saw seeing seen",
    "sell": "sell sells sold selling",
    "shake": "shake shakes shook shaking shaky",
    "shoot": "shoot shoots shot shooting",
    "shut": "shut shuts shutting",
    "sleep": "sleep sleeps slept sleeping",
    "speak": "speak speaks spoke speaking",
    "spend": "spend spends spent spending",
    "steal": "steal steals stole stealing stolen",
    "stick": "stick sticks stuck sticking",
    "take": "take takes took taking taken",
    "teach": "teach teaches taught teaching",
    "think": "think thinks thought thinking",
    "throw": "throw throws threw throwing thrown",
    "wake": "wake wakes woke waking",
    "wear": "wear wears wore wearing",
    "write": "write writes wrote writing written",
    "cut": "cut cuts cutting",
    "bite": "bite bites bit biting bitten",
    "know": "know knows knew knowing",
    "tell": "tell tells told telling",
    "come": "come comes came coming",
    "fight": "fight fights fought fighting",
    "burn": "burn burns burned burnt burning",
}


_NO_PLURAL = ("s", "ed", "ing", "men", "women", "children", "people")


class Lexicon:
    """All sets of words and phrases used so far; equal sets are stored once."""

    def __init__(self, classes: dict[str, str]) -> None:
        self.ids: dict[frozenset[tuple[str, ...]], int] = {}
        self.classes = {name: _split_list(text) for name, text in classes.items()}

    def patterns(self, line: str) -> list[tuple[Any, Any]]:
        """All (parts, forbidden parts) that one line of the lexicon stands for."""
        wanted, forbidden = [], []
        for part in line.split(" & "):
            target = forbidden if part.startswith("! ") else wanted
            target.append(self._sequences(part.removeprefix("! ")))
        refused = tuple(itertools.chain.from_iterable(forbidden))
        return [(parts, refused) for parts in itertools.product(*wanted)]

    def _sequences(self, text: str) -> list[tuple[int, ...]]:
        text = text.strip()
        if "|" in _BRACKETS.sub("", text):
            if "(" in text or "[" in text:
                raise SystemExit(f"put brackets around the choices: {text}")
            return [(self._set(text.split("|")),)]
        choices = [self._choices(element) for element in _ELEMENT.findall(text)]
        return [tuple(itertools.chain.from_iterable(picked)) for picked in itertools.product(*choices)]

    def _choices(self, element: str) -> list[tuple[int, ...]]:
        """What an element can be: one thing, or for a bracketed one also nothing."""
        if element in GAPS:
            return [(GAPS[element],)]
        if element in ("^", "$"):
            return [(EDGE,)]
        if element.startswith("["):
            return [(), (self._set(element[1:-1].split("|")),)]
        return [(self._set(element.strip("()").split("|")),)]

    def _set(self, options: list[str]) -> int:
        members = frozenset(form for option in self._named(options) for form in phrase_forms(option))
        return self.ids.setdefault(members, len(self.ids) + 1)

    def _named(self, options: list[str]) -> list[str]:
        named: list[str] = []
        for option in map(str.strip, options):
            if not option:
                raise SystemExit(f"an empty choice in {options}")
            named += self._named(self.classes[option[1:]]) if option.startswith("@") else [option]
        return named


def phrase_forms(phrase: str) -> list[tuple[str, ...]]:
    """Every form of a word or phrase, as folded words."""
    pieces = [forms for piece in phrase.split() for forms in split_forms(piece)]
    return list(itertools.product(*(sorted(forms) for forms in pieces)))


def word_forms(word: str) -> set[str]:
    """The folded forms one word of a pattern stands for: plural, or every form of a verb (``~``)."""
    if word.startswith("="):
        return {word}
    plain = split_words(word.rstrip("~!"))[0].folded
    if word.endswith("~"):
        return verb_forms(plain)
    if word.endswith("!") or len(plain) < PLURAL_FROM_LETTERS or plain.endswith(_NO_PLURAL) or not plain.isalpha():
        return {plain}
    if plain.endswith("y") and plain[-2] not in "aeiou":
        return {plain, plain[:-1] + "ies"}
    return {plain, plain + ("es" if plain.endswith(("x", "ch", "sh")) else "s")}


def split_forms(piece: str) -> list[set[str]]:
    """The word sets of a piece that may be several words (*take-home*, *24/7*)."""
    if piece.startswith("=") or piece.endswith(("~", "!")):
        return [word_forms(piece)]
    return [word_forms(word.text) for word in split_words(piece)]


def verb_forms(verb: str) -> set[str]:
    """A verb with its -s, -ed and -ing forms."""
    if verb in _IRREGULAR:
        return set(_IRREGULAR[verb].split())
    if verb.endswith("e"):
        return {verb, verb + "s", verb + "d", verb[:-1] + "ing"}
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
    stem = verb + verb[-1] if verb in _DOUBLED else verb
    third = verb + ("es" if verb.endswith(("s", "x", "ch", "sh")) else "s")
    return {verb, third, stem + "ed", stem + "ing"}


def _split_list(text: str) -> list[str]:
    return [part.strip() for part in text.replace("\n", ",").split(",") if part.strip()]


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip() and not line.strip().startswith("#")]


def _read(name: str) -> dict[str, Any]:
    return dict(yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8")))


class Effects:
    """Numbers for the different things a pattern can mean."""

    def __init__(self) -> None:
        self.ids: dict[Any, int] = {}

    def id(self, effect: Any) -> int:
        """The number of an effect."""
        return self.ids.setdefault(effect, len(self.ids))


def read_needs(lexicon: Lexicon) -> tuple[list[Any], list[Any]]:
    """The patterns of all needs, and their effects (level, needs)."""
    effects, patterns = Effects(), []
    for name in NEED_FILES:
        for need, levels in _read(name).items():
            for level, text in levels.items():
                for line in _need_lines(level, text):
                    said, _, more = line.partition(" > ")
                    needs = () if level == "quiet" else (need, *more.split())
                    effect = effects.id((LEVELS.index(level), needs))
                    patterns += [(effect, *pattern) for pattern in lexicon.patterns(said)]
    return patterns, list(effects.ids)


def plain_phrases() -> list[tuple[str, str]]:
    """Every pattern of the needs that is no more than words in a row: the need, and the words."""
    found = []
    for name in NEED_FILES:
        for need, levels in _read(name).items():
            for line in _lines(levels.get("asks", "") + levels.get("tells", "")):
                said = line.partition(" > ")[0].split(" & ")[0]
                if not MARKS & set(said) and ".." not in said:
                    found += [(need, option.strip(" !=")) for option in said.split("|")]
    return found


def _need_lines(level: str, text: str) -> list[str]:
    return _split_list(text) if level == "hints" else _lines(text)


def read_groups(lexicon: Lexicon, names: tuple[str, ...]) -> tuple[list[Any], list[Any]]:
    """The patterns of files of groups (name: text or {value: text}), and their effects (group, value)."""
    effects, patterns = Effects(), []
    for group, values in (item for name in names for item in _read(name).items()):
        for value, text in ({"": values} if isinstance(values, str) else values).items():
            effect = effects.id((str(group), str(value)))
            for line in _lines(text):
                patterns += [(effect, *pattern) for pattern in lexicon.patterns(line)]
    return patterns, list(effects.ids)


def build() -> str:
    """The text of the generated tables: sections, each with its title and its rows."""
    lexicon = Lexicon(_read("classes"))
    tables = {
        "need": read_needs(lexicon),
        "crisis": read_groups(lexicon, ("crisis",)),
        "fact": read_groups(lexicon, FACT_FILES),
        "question": read_groups(lexicon, ("questions",)),
    }
    ordinary = {word.folded for word in split_words((FOLDER / "ordinary.txt").read_text())}
    members = [member for group in lexicon.ids for member in group]
    sections = {
        "singles": text_of(_singles(lexicon.ids)),
        "phrases": text_of(_phrases(lexicon.ids)),
        "words": " ".join(sorted({word for member in members for word in member if not word.startswith("=")})),
        "ordinary": " ".join(sorted(ordinary)),
    }
    for name, (patterns, effects) in tables.items():
        sections[f"{name}_patterns"] = text_of(_by_rarest_set(list(dict.fromkeys(patterns))))
        sections[f"{name}_effects"] = _json(effects)
    return "\n\n".join(f"{title}\n{rows}" for title, rows in sections.items()) + "\n"


def _by_rarest_set(patterns: list[Pattern]) -> dict[str, str]:
    """Each pattern stands with the one of its sets that the fewest patterns need: few texts have that."""
    needing = Counter(number for pattern in patterns for number in needed_sets(pattern))
    found: dict[str, list[Pattern]] = {}
    for pattern in patterns:
        rarest = min(needed_sets(pattern), key=lambda number: (needing[number], number))
        found.setdefault(str(rarest), []).append(pattern)
    return {number: _json(rows) for number, rows in found.items()}


def _singles(ids: dict[frozenset[tuple[str, ...]], int]) -> dict[str, str]:
    """For each single word, the numbers of its sets."""
    found: dict[str, list[str]] = {}
    for members, number in ids.items():
        for member in members:
            if len(member) == 1:
                found.setdefault(member[0], []).append(str(number))
    return {word: " ".join(found[word]) for word in found}


def _phrases(ids: dict[frozenset[tuple[str, ...]], int]) -> dict[str, str]:
    """For each first word, its second words, each with the rest of its phrases and the numbers of their sets."""
    found: dict[str, dict[str, dict[str, list[str]]]] = {}
    for members, number in ids.items():
        for first, *more in members:
            if more:
                rests = found.setdefault(first, {}).setdefault(more[0], {})
                rests.setdefault(" ".join(more[1:]), []).append(str(number))
    return {first: "".join(f"|{second}:{_endings(found[first][second])}" for second in sorted(found[first])) + "|"
            for first in found}  # fmt: skip


def _endings(rests: dict[str, list[str]]) -> str:
    return ";".join(f"{rest}={' '.join(rests[rest])}" for rest in sorted(rests))


def _json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))


def main() -> int:
    """Write the tables, or say that it is not current."""
    text = build()
    if "--check" in sys.argv:
        current = TABLES.exists() and TABLES.read_text(encoding="utf-8") == text
        print("the tables are current" if current else "run python tools/build_lexicon.py")
        return 0 if current else 1
    TABLES.write_text(text, encoding="utf-8")
    print(f"{TABLES.name}: {len(text) // 1024} KiB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
