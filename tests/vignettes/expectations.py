"""Every expectation a vignette can state, as a function from what was told to the misses it finds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from resmatch.errors import ResmatchError
from resmatch.matching.call_script import call_script
from resmatch.matching.outcome import Outcome, Tier
from resmatch.matching.result import Match
from resmatch.text import fold
from resmatch.vocab import needs_under
from tests.vignettes.files import Story
from tests.vignettes.shapes import StoryError
from tests.vignettes.story import Told, retold, tell

Misses = Iterator[str]
TIER_WORDS = {tier.value for tier in Tier}
ELSEWHERE_SAID_AS = {"tolerance_if_opioids": "tolerance"}
"""Ids that the phrase files use for an alert that depends on an answer."""


def says(text: str, words: object) -> bool:
    """Tell whether words stand in a text, case aside and at the start of a word; line breaks count as spaces."""
    flat, wanted = " ".join(text.lower().split()), " ".join(str(words).lower().split())
    before = r"(?<![a-z0-9])" if wanted[:1].isalnum() else ""
    after = r"(?![a-z0-9])" if str(words).endswith(" ") else ""
    return re.search(before + re.escape(wanted) + after, flat) is not None


def holds(text: str, words: object) -> bool:
    """Tell whether words stand anywhere in a text, case aside; line breaks count as spaces."""
    return " ".join(str(words).lower().split()) in " ".join(text.lower().split())


def _words(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else [value]


def _of(told: Told, resource_id: object) -> list[Match]:
    return [match for match in told.matches if match.resource.id == str(resource_id)]


def _tiers(told: Told, value: Mapping[str, Any]) -> Misses:
    for resource_id, tier in _tier_by_id(value):
        found = {match.tier.value for match in _of(told, resource_id)}
        if found != {tier}:
            yield f"{resource_id} is {'/'.join(sorted(found)) or 'not listed'}, not {tier}"


def _tier_by_id(value: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Read ``{a: fits}`` or ``{fits: [a, b]}``."""
    for key, said in value.items():
        if key in TIER_WORDS and not (isinstance(said, str) and said in TIER_WORDS):
            yield from ((str(resource_id), key) for resource_id in _words(said))
        elif said in TIER_WORDS:
            yield str(key), said
        else:
            raise StoryError(f"expect tiers: {said!r} is no tier")


def _not_in_results(told: Told, value: Any) -> Misses:
    yield from (f"{resource_id} is listed" for resource_id in _words(value) if str(resource_id) in told.order)


def _first(told: Told, value: Any) -> Misses:
    if not isinstance(value, Mapping):
        first = told.order[0] if told.order else None
        yield from [] if first in _words(value) else [f"first is {first}, not {value}"]
        return
    for need, resource_id in value.items():
        wanted = _needs(need)
        blocks = [block for block in told.result.needs if block.need in wanted and block.matches]
        first = blocks[0].matches[0].resource.id if blocks else None
        if first not in _words(resource_id):
            yield f"first for {need} is {first}, not {resource_id}"


def _needs(word: str) -> tuple[str, ...]:
    try:
        return needs_under(word)
    except ResmatchError as error:
        raise StoryError(f"expect: {error.message}") from None


def _before(told: Told, value: Any) -> Misses:
    order = told.order
    for better, worse in value if value and isinstance(value[0], list) else [value]:
        if better not in order or (worse in order and order.index(better) > order.index(worse)):
            yield f"{better} does not stand before {worse}"


def _alert_ids(value: Any) -> list[str]:
    return [ELSEWHERE_SAID_AS.get(str(alert), str(alert)) for alert in _words(value)]


def _alerts(told: Told, value: Any) -> Misses:
    shown, wanted = [alert.id for alert in told.result.alerts], _alert_ids(value)
    missing = [alert for alert in wanted if alert not in shown]
    yield from (f"alert {alert} is not shown" for alert in missing)
    if not missing and [alert for alert in shown if alert in wanted] != wanted:
        yield f"alerts {shown} do not hold {wanted} in this order"


def _no_alerts(told: Told, value: Any) -> Misses:
    shown = [alert.id for alert in told.result.alerts]
    yield from (f"alert {alert} is shown" for alert in _alert_ids(value) if alert in shown)


def _topics(match: Match, outcome: Outcome) -> str:
    checks = [check for check in match.checks if check.outcome is outcome]
    return fold(" ".join(f"{check.topic} {check.check} {check.field} {check.question}" for check in checks))


def _asked(told: Told) -> str:
    questions = [f"{row.topic} {row.text}" for need in told.result.needs for row in need.questions]
    return fold(" ".join([*questions, *(_topics(match, Outcome.ASK) for match in told.matches)]))


def _ask(told: Told, value: Any) -> Misses:
    asked = _asked(told)
    yield from (f"{topic} is not asked" for topic in _all_words(value) if fold(str(topic)) not in asked)


def _never_ask(told: Told, value: Any) -> Misses:
    asked = set(_asked(told).split())
    yield from (f"{topic} is asked" for topic in _all_words(value) if set(fold(str(topic)).split()) <= asked)


def _all_words(value: Any) -> list[Any]:
    """Give the words of a list, or of all lists of a map."""
    return [word for item in value.values() for word in _words(item)] if isinstance(value, Mapping) else _words(value)


def _call(told: Told, value: Any) -> Misses:
    by_id = value if isinstance(value, Mapping) else dict.fromkeys(told.order, value)
    for resource_id, topics in by_id.items():
        matches = _of(told, resource_id)
        script = [line for match in matches for line in call_script(match)]
        said = fold(" ".join([*script, *(_topics(match, Outcome.VERIFY) for match in matches)]))
        missing = [topic for topic in _words(topics) if fold(str(topic)) not in said]
        yield from (f"the call to {resource_id} does not ask about {topic}" for topic in missing)


def _reasons(told: Told, value: Mapping[str, Any]) -> Misses:
    for resource_id, words in value.items():
        matches = _of(told, resource_id)
        points = [reason.text for match in matches for reason in match.reasons]
        verdicts = [f"{check.text} {check.opens_on or ''}" for match in matches for check in match.checks]
        given = " ".join([*points, *verdicts])
        yield from (f"why {resource_id} does not say '{word}'" for word in _words(words) if not holds(given, word))


def _missing(text: str, words: Any, where: str) -> Misses:
    yield from (f"'{word}' is not {where}" for word in _words(words) if not holds(text, word))


def _present(text: str, words: Any, where: str) -> Misses:
    yield from (f"'{word}' is {where}" for word in _words(words) if says(text, word))


def _also_needs(told: Told, value: Any) -> Misses:
    given = {*told.result.also_needs, *(block.need for block in told.result.needs)}
    yield from (f"{need} is not suggested" for need in _words(value) if not given & {*_needs(need)})


def _first_screen_only(told: Told, value: Any) -> Misses:
    """Look for the words, or the alerts, on a first screen that holds nothing but alerts."""
    if not told.result.alerts_alone:
        yield "the first screen holds more than the alerts"
    wanted = [] if isinstance(value, bool) or value in ("yes", "true") else _words(value)
    shown = {alert.id for alert in told.result.alerts}
    for word in wanted:
        if str(word) not in shown and not holds(told.screen, word):
            yield f"'{word}' is not on the first screen"
    names = dict.fromkeys(match.resource.name for match in told.matches)
    yield from (f"{name} is on the first screen" for name in names if name in told.screen)


def _order_unchanged_if(told: Told, value: Any) -> Misses:
    changes = value if isinstance(value, list) and any(isinstance(item, Mapping) for item in value) else [value]
    retellings = (retelling for change in changes for retelling in retold(told, change))
    yield from (f"the order moves when {said}" for said, again in retellings if again.order != told.order)


EXPECTATIONS: Mapping[str, Callable[[Told, Any], Misses]] = {
    "alerts": _alerts,
    "also_needs": _also_needs,
    "ask": _ask,
    "before": _before,
    "call": _call,
    "first": _first,
    "first_screen_only": _first_screen_only,
    "never_ask": _never_ask,
    "no_alerts": _no_alerts,
    "not_in_results": _not_in_results,
    "not_say": lambda told, value: _present(told.printed, value, "said"),
    "not_say_in_call_script": lambda told, value: _present(told.call_scripts, value, "in a call script"),
    "not_say_on_handout": lambda told, value: _present(told.handout, value, "on the handout"),
    "order_unchanged_if": _order_unchanged_if,
    "reasons": _reasons,
    "say": lambda told, value: _missing(told.printed, value, "said"),
    "tiers": _tiers,
}
"""Every word an ``expect:`` block may hold, with ``note`` left to the reader."""


def count(expected: Mapping[str, Any]) -> int:
    """Count the single expectations of a story."""
    return sum(_size(value) for name, value in expected.items() if name != "note")


def _size(value: Any) -> int:
    return len(value) if isinstance(value, list | dict) else 1


def misses(story: Story, as_of: date) -> list[str]:
    """Tell a story and give every expectation that was not met; an unknown word raises StoryError."""
    expected = {name: value for name, value in story.expect.items() if name != "note"}
    _refuse_unknown(expected)
    told = tell(story, as_of)
    return [miss for name, value in expected.items() for miss in EXPECTATIONS[name](told, value)]


def _refuse_unknown(names: Iterable[str]) -> None:
    unknown = sorted(set(names) - set(EXPECTATIONS))
    if unknown:
        raise StoryError(f"the runner does not know the expectation {unknown[0]!r}")
