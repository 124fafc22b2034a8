"""Every expectation a vignette can state, as a function from what was told to the misses it finds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from resmatch.matching.call_script import call_script
from resmatch.matching.outcome import Outcome
from resmatch.matching.result import Match
from resmatch.text import fold
from resmatch.vocab import needs_under
from tests.vignettes.story import Told

Misses = Iterator[str]
ELSEWHERE_SAID_AS = {
    "tolerance_if_opioids": ("tolerance",),
    "medical_if_fever": ("medical_if_fever",),
}


def says(text: str, words: str) -> bool:
    """Tell whether words stand in a text as whole words, case aside; line breaks count as spaces."""
    flat, wanted = " ".join(text.lower().split()), " ".join(str(words).lower().split())
    before = r"(?<![a-z0-9])" if wanted[:1].isalnum() else ""
    after = r"(?![a-z0-9])" if str(words).endswith(" ") else ""
    return re.search(before + re.escape(wanted) + after, flat) is not None


def _tiers(told: Told, value: Mapping[str, str]) -> Misses:
    for resource_id, tier in value.items():
        found = {match.tier.value for match in told.matches if match.resource.id == resource_id}
        if found != {tier}:
            yield f"{resource_id} is {'/'.join(sorted(found)) or 'not listed'}, not {tier}"


def _not_in_results(told: Told, value: list[str]) -> Misses:
    listed = {match.resource.id for match in told.matches}
    yield from (f"{resource_id} is listed" for resource_id in value if resource_id in listed)


def _first(told: Told, value: Mapping[str, str]) -> Misses:
    for need, resource_id in value.items():
        wanted = needs_under(need)
        blocks = [block for block in told.result.needs if block.need in wanted and block.matches]
        first = blocks[0].matches[0].resource.id if blocks else None
        if first != resource_id:
            yield f"first for {need} is {first}, not {resource_id}"


def _before(told: Told, value: list[list[str]]) -> Misses:
    order = list(dict.fromkeys(match.resource.id for match in told.matches))
    for better, worse in value:
        if better not in order or (worse in order and order.index(better) > order.index(worse)):
            yield f"{better} does not stand before {worse}"


def _alerts(told: Told, value: list[str]) -> Misses:
    shown = [alert.id for alert in told.result.alerts]
    wanted = [name for alert in value for name in ELSEWHERE_SAID_AS.get(alert, (alert,))]
    if [alert for alert in shown if alert in wanted] != wanted:
        yield f"alerts {shown} do not hold {wanted} in this order"


def _no_alerts(told: Told, value: list[str]) -> Misses:
    yield from (f"alert {alert.id} is shown" for alert in told.result.alerts if alert.id in value)


def _topics(match: Match, outcome: Outcome) -> str:
    said = [f"{check.topic} {check.check} {check.question}" for check in match.checks if check.outcome is outcome]
    return fold(" ".join(said))


def _ask(told: Told, value: list[str]) -> Misses:
    asked = " ".join(_topics(match, Outcome.ASK) for match in told.matches)
    yield from (f"{topic} is not asked" for topic in value if fold(topic) not in asked)


def _never_ask(told: Told, value: list[str]) -> Misses:
    asked = " ".join(_topics(match, Outcome.ASK) for match in told.matches).split()
    yield from (f"{topic} is asked" for topic in value if set(fold(topic).split()) <= set(asked))


def _call(told: Told, value: Mapping[str, list[str]]) -> Misses:
    for resource_id, topics in value.items():
        matches = [match for match in told.matches if match.resource.id == resource_id]
        said = fold(" ".join(line for match in matches for line in call_script(match)))
        asked = " ".join(_topics(match, Outcome.VERIFY) for match in matches)
        missing = [topic for topic in topics if fold(topic) not in said and fold(topic) not in asked]
        yield from (f"the call to {resource_id} does not ask about {topic}" for topic in missing)


def _reasons(told: Told, value: Mapping[str, list[str]]) -> Misses:
    for resource_id, words in value.items():
        given = " ".join(
            reason.text
            for match in told.matches
            if match.resource.id == resource_id
            for reason in (*match.reasons, *match.checks)
        )
        yield from (
            f"why {resource_id} does not say '{word}'" for word in words if str(word).lower() not in given.lower()
        )


def _say(told: Told, value: list[str]) -> Misses:
    yield from (f"'{words}' is not said" for words in value if not says(told.printed, words))


def _not_say(told: Told, value: list[str]) -> Misses:
    yield from (f"'{words}' is said" for words in value if says(told.printed, words))


def _not_say_in_call_script(told: Told, value: list[str]) -> Misses:
    yield from (f"'{words}' is in a call script" for words in value if says(told.call_scripts, words))


def _not_say_on_handout(told: Told, value: list[str]) -> Misses:
    yield from (f"'{words}' is on the handout" for words in value if says(told.handout, words))


def _also_needs(told: Told, value: list[str]) -> Misses:
    known = {*told.result.also_needs, *(block.need for block in told.result.needs)}
    yield from (f"{need} is not suggested" for need in value if need not in known)


def _first_screen_only(told: Told, value: Any) -> Misses:
    if not told.result.alerts_alone:
        yield "the first screen holds more than the alerts"
    wanted = value if isinstance(value, list) else []
    yield from (f"'{words}' is not on the first screen" for words in wanted if not says(told.screen, words))
    yield from (
        f"{match.resource.name} is on the first screen" for match in told.matches if match.resource.name in told.screen
    )


def _order_unchanged_if(told: Told, value: Any) -> Misses:
    yield from told.order_misses(value)


EXPECTATIONS: dict[str, Callable[[Told, Any], Misses]] = {
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
    "not_say": _not_say,
    "not_say_in_call_script": _not_say_in_call_script,
    "not_say_on_handout": _not_say_on_handout,
    "order_unchanged_if": _order_unchanged_if,
    "reasons": _reasons,
    "say": _say,
    "tiers": _tiers,
}
"""Every word an ``expect:`` block may hold, with ``note`` left to the reader."""


def misses(told: Told) -> list[str]:
    """Give every expectation that was not met; an unknown word is an error."""
    expected = {name: value for name, value in told.story["expect"].items() if name != "note"}
    unknown = sorted(set(expected) - set(EXPECTATIONS))
    if unknown:
        raise KeyError(f"unknown expectation {', '.join(unknown)} in {told.story['id']}")
    return [miss for name, value in expected.items() for miss in EXPECTATIONS[name](told, value)]
