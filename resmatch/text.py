"""Normalise and compare words, phone numbers and names; the only user of rapidfuzz."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

FOLD_CHARACTERS = 500
COMPARED_CHARACTERS = 256
QUOTED_CHARACTERS = 40
US_PHONE_DIGITS = 10

# Apostrophes, full stops and quotes stand inside words ("women's", "A.A."); they go without leaving a gap.
_INSIDE_WORDS = "'\"`.‘’‚‛“”„‟ʼʹ′″´"
# Letters that unicode does not take apart into a letter and an accent.
_WHOLE_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ı": "i"})
_ACCENT = re.compile(r"[\u0300-\u036f]+")
_DECIMAL_POINT = re.compile(r"(?<=\d)\.(?=\d)")
_KEPT_POINT = "\ue000"
# Blank on the screen although unicode counts them as printable.
_BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_EXTENSION = re.compile(r"[\s,;]*(?:extension|ext|x|#|,|;)[.:\s]*(\d{1,7})\s*$", re.IGNORECASE)
_VANITY = re.compile(r"(?:\+?1[\s.-]*)?\(?\d{3}\)?[\s.-]*[0-9A-Z][0-9A-Z\s.-]*")
_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
_NOT_A_DIGIT = re.compile(r"[^0-9]+")
_FORMULA_STARTS = ("=", "+", "-", "@")
_IRREGULAR = {"person": "people", "child": "children", "man": "men", "woman": "women"}


def _ascii_character(character: str) -> str:
    if character.isalnum():
        return character.lower()
    if character == "&":
        return " and "
    return "" if character in _INSIDE_WORDS else " "


_ASCII_FOLD = str.maketrans({code: _ascii_character(chr(code)) for code in range(128)})


def _any_character(character: str) -> str:
    category = unicodedata.category(character)
    if category[0] in "LNM" or character == _KEPT_POINT:
        return character
    if character == "&":
        return " and "
    return "" if category == "Cf" or character in _INSIDE_WORDS else " "


def _without_accents(text: str) -> str:
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return _ACCENT.sub("", apart.translate(_WHOLE_LETTERS))


def fold(text: str) -> str:
    """Return the form of ``text`` that two spellings of the same words share.

    Case, accents, quotes and punctuation go; hyphen, underscore, slash, comma and runs of space become one
    space; ``&`` becomes ``and``. The point of a number stays (``2.1`` is not ``21``). Folding twice changes
    nothing more. Only the first 500 characters count: unicode normalisation can take quadratic time.
    """
    cut = text[:FOLD_CHARACTERS]
    plain = cut.isascii()
    if not plain:
        cut = _without_accents(cut.replace(_KEPT_POINT, " "))
    marked = _DECIMAL_POINT.sub(_KEPT_POINT, cut) if "." in cut else cut
    spaced = marked.translate(_ASCII_FOLD) if plain else "".join(map(_any_character, marked))
    joined = " ".join(spaced.split())[:FOLD_CHARACTERS].rstrip().replace(_KEPT_POINT, ".")
    return joined if plain else unicodedata.normalize("NFC", joined)


def closest(word: str, choices: Iterable[str], *, limit: int = 3, cutoff: float = 0.7) -> list[str]:
    """Return at most ``limit`` of ``choices`` spelt most like ``word``, best first.

    Likeness is 1 minus the share of letters to add, drop, change or swap (optimal string alignment) on folded
    text; below ``cutoff`` a choice is left out. Equal likeness is ordered by the choice itself. Only the
    first 256 characters are compared.
    """
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    options = sorted(set(choices))
    scored = process.extract(
        fold(word)[:COMPARED_CHARACTERS],
        [fold(option)[:COMPARED_CHARACTERS] for option in options],
        scorer=OSA.normalized_similarity,
        score_cutoff=cutoff,
        limit=None,
    )
    best = sorted(scored, key=lambda match: (-match[1], match[2]))
    return [options[index] for _, _, index in best[:limit]]


def likeness(one: str, other: str) -> float:
    """Return how alike two names are, 0 to 1, whatever the order of their words or the gaps between them.

    Both must be folded already: callers compare one name with many. Only the first 256 characters count. The
    measure is the share of letters in common (Indel), of the sorted words or of the letters without gaps,
    whichever is more.
    """
    from rapidfuzz import fuzz

    one, other = one[:COMPARED_CHARACTERS], other[:COMPARED_CHARACTERS]
    by_words = fuzz.token_sort_ratio(one, other)
    return max(by_words, fuzz.ratio(one.replace(" ", ""), other.replace(" ", ""))) / 100


def _visible(character: str) -> str:
    if character.isprintable() and character not in _BLANKS:
        return character
    if unicodedata.category(character) == "Zs":
        return " "
    return character.encode("unicode_escape").decode("ascii")


def printable(text: str) -> str:
    r"""Return ``text`` safe for a terminal: one line, nothing hidden.

    Control, direction and invisible characters, line ends included, become visible escapes such as ``\n``,
    ``\x1b`` or ``\u202e``; odd spaces become a plain space.
    """
    if text.isprintable() and _BLANKS.isdisjoint(text):
        return text
    return "".join(map(_visible, text))


def spreadsheet_cell(value: object) -> str:
    """Return a table cell that no spreadsheet runs as a formula; None is empty."""
    text = printable("" if value is None else str(value))
    return f"'{text}" if text.lstrip().startswith(_FORMULA_STARTS) else text


def quoted(value: object) -> str:
    """Return a catalog value for a message: text in quotes, printable, at most 40 characters of it."""
    shown = printable(value[: QUOTED_CHARACTERS + 1] if isinstance(value, str) else str(value))
    if len(shown) > QUOTED_CHARACTERS:
        shown = shown[: QUOTED_CHARACTERS - 1] + "…"
    return f"'{shown}'" if isinstance(value, str) else shown


def _split_extension(number: str) -> tuple[str, str]:
    found = _EXTENSION.search(number)
    if found is None or found.start() == 0:
        return number, ""
    return number[: found.start()], found.group(1)


def _all_digits(number: str) -> str:
    digits = _NOT_A_DIGIT.sub("", number)
    if len(digits) < US_PHONE_DIGITS and _VANITY.fullmatch(number.strip()):
        digits = _NOT_A_DIGIT.sub("", number.translate(_KEYPAD))
    return digits


def phone_digits(text: str) -> str:
    """Return the digits to compare two phone numbers by; empty when there are none.

    The extension and the country code 1 of a US number go; letters are read from the keypad where they
    complete a number (``800-662-HELP``).
    """
    digits = _all_digits(_split_extension(text[:FOLD_CHARACTERS])[0])
    if len(digits) == US_PHONE_DIGITS + 1 and digits.startswith("1"):
        return digits[1:]
    return digits


def phone_display(number: str) -> str:
    """Return a number as people in the US write it: ``508-555-0142``, short codes (``988``) unchanged.

    Numbers of other lengths and countries come back as typed, made printable; an extension is kept.
    """
    base, extension = _split_extension(number[:FOLD_CHARACTERS])
    digits = phone_digits(base)
    foreign = base.strip().startswith("+") and not base.strip().startswith("+1")
    if len(digits) != US_PHONE_DIGITS or foreign:
        return printable(number.strip())
    shown = f"{digits[:3]}-{digits[3:6]}-{digits[6:]}"
    return f"{shown} ext. {extension}" if extension else shown


def _many(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("y") and word[-2:-1] not in tuple("aeiou"):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


def plural(count: int, word: str) -> str:
    """Return the count with its word: ``1 place``, ``3 places``, ``2 people``, ``1,200 entries``."""
    return f"{count:,} {word if count == 1 else _many(word)}"


def join_words(items: Sequence[str], *, last: str = "and") -> str:
    """Return the items as a list in a sentence: ``a``, ``a and b``, ``a, b and c``."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"
