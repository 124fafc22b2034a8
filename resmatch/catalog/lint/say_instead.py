"""From words found in the sentences of an entry to findings that say what to write instead."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Change, Finding
from resmatch.catalog.lint.language import Spotted, spot
from resmatch.catalog.lint.texts import public_texts
from resmatch.diagnostics import Safety
from resmatch.text import join_words

_ADVICE = ("say ", "leave ")


def findings(entry: Entry, rule: str, message: str) -> Iterator[Finding]:
    """Yield a finding for each word of a rule; ``message`` has a place for ``{words}``."""
    for path, text in public_texts(entry):
        for found in spot(text, rule):
            yield Finding(
                path,
                message.format(words=found.words),
                hint=_hint(found),
                words=found.words,
                before=text[: found.start].count(found.words),
                change=_change(found),
            )


def _hint(found: Spotted) -> str:
    use = found.wording.use
    if use[0].startswith(_ADVICE):
        return use[0]
    return "say " + join_words([f"'{words}'" for words in use], last="or")


def _change(found: Spotted) -> Change | None:
    if not found.instead:
        return None
    text = found.instead[0].upper() + found.instead[1:] if found.words[0].isupper() else found.instead
    return Change(text, f"write {text}", Safety.UNSAFE)
