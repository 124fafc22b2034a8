"""From what was typed to a client with a place, and the catalog to ask: the first half of find and explain."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from resmatch.cli.catalogs import open_catalog
from resmatch.cli.places import UnclearPlace, is_unclear, town_with_listings, with_place
from resmatch.cli.query import Asked, Query, asked, default_within
from resmatch.cli.settings import Settings
from resmatch.cli.speech import about_history, answered, heard, open_questions, said_back, told_apart
from resmatch.cli.terminal import may_ask, page_of, say
from resmatch.errors import BadOption, CatalogError, ResmatchError, UnknownPlace, UnknownTerm
from resmatch.text import closest, plural

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from resmatch.catalog import Catalog
    from resmatch.matching.client import Client
    from resmatch.matching.profile import Weights
    from resmatch.matching.result import MatchResult

POLICY_SUFFIXES = (".yaml", ".yml")
_SAY_IT_ANOTHER_WAY = (
    'say it another way, such as "needs a sober house", or answer questions: resmatch intake. '
    "To talk with a person about help nearby: call 211"
)
NEEDS_ANSWERED = 3
"""So many needs of a text are answered at once; more would not fit a screen or a mind."""
_LEFT_OUT_KEYS = ("id", "kind", "type")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A client whose place is known, the catalog, and whether the distance limit is the CLI's own.

    ``parting`` are notes to say when the answer is on the screen, ``spoken`` whether words were read.
    """

    client: Client
    catalog: Catalog
    within_is_default: bool
    parting: tuple[str, ...] = ()
    spoken: bool = False


def prepare(
    query: Query, catalogs: Sequence[str], settings: Settings, *, keep_going: bool, is_limited: bool = True
) -> Prepared:
    """Read the query, load the catalog, look up the place; notes go to stderr.

    Whatever is refused, safety alerts that the client's words raise are still printed, on stderr; where the
    catalog cannot be read, whom to call as well.
    """
    read = _asked_and_heard(query)
    _say_notes(read.notes, settings)
    try:
        client = _clear(read, settings)
        catalog = open_catalog(catalogs, keep_going=keep_going)
        if settings.verbose:
            say(f"note: read {plural(len(catalog), 'listing')} from {catalog.name}", settings)
        if query.leave_out:
            _note_unused(client, catalog)
        client = _with_place(client, catalog, settings, is_spoken=query.near is None and read.spoken)
        if client.near is None and read.unread:
            client = _with_town(client, read.unread, catalog, settings)
    except ResmatchError as error:
        _warn(read.client, settings)
        if isinstance(error, CatalogError):
            _say_who_helps(read.client, settings)
        _say_notes(read.parting, settings)
        raise
    client, is_default = default_within(client, is_limited=is_limited)
    return Prepared(client, catalog, is_default, read.parting, read.spoken)


def with_first_needs(prepared: Prepared) -> Prepared:
    """Answer the first needs of a long text; the others are named below the answer, each with its command."""
    client = prepared.client
    if not prepared.spoken or len(client.needs) <= NEEDS_ANSWERED:
        return prepared
    others = (*client.needs[NEEDS_ANSWERED:], *client.also_needs)
    return replace(prepared, client=client.replace(needs=client.needs[:NEEDS_ANSWERED], also_needs=others))


def _with_place(client: Client, catalog: Catalog, settings: Settings, *, is_spoken: bool) -> Client:
    """Look up the place; words of a text that turn out to be none are said, and the search goes on without."""
    try:
        return with_place(client, catalog, settings)
    except UnclearPlace as error:
        if not is_spoken or error.near_listings is None:
            raise
        say(f"note: '{client.near}' is taken as {error.near_listings.label}: no other has listings near", settings)
        return client.replace(near=error.near_listings)
    except UnknownPlace:
        if not is_spoken:
            raise
        say(f"note: '{client.near}' is no place that I know: add --near ZIP", settings)
        return client.replace(near=None)


def _with_town(client: Client, words: tuple[str, ...], catalog: Catalog, settings: Settings) -> Client:
    """Take the one word that was not understood and is a town with listings near as the place, and say so."""
    towns = {place.label: place for word in words if (place := town_with_listings(word, catalog)) is not None}
    if len(towns) != 1:
        return client
    (place,) = towns.values()
    say(f"note: near {place.label}, a word that was not understood at first", settings)
    return client.replace(near=place)


def say_parting(prepared: Prepared, settings: Settings) -> None:
    """Say the notes that could wait until the answer was on the screen."""
    _say_notes(prepared.parting, settings)


def _say_notes(notes: Iterable[str], settings: Settings) -> None:
    for note in notes:
        say(f"note: {note}", settings)


def _asked_and_heard(query: Query) -> Asked:
    """Read the options, then whatever was said in whole phrases; what is stated wins over what was said.

    In an overdose nothing is asked and every note can wait.
    """
    from resmatch.matching.alerts import alerts_for, stands_alone
    from resmatch.matching.intake import client_from

    said = told_apart(query.needs)
    read = asked(replace(query, needs=said.words))
    if not said.text:
        return read
    reading = heard(said)
    client = client_from(reading, read.client)
    notes = (*read.notes, *said_back(reading))
    if stands_alone(alerts_for(client), client):
        return Asked(client.replace(near=None), spoken=True, parting=notes)
    questions = open_questions(reading, read.client)
    parting = about_history(reading, said)
    return Asked(client, notes, questions, spoken=True, parting=parting, unread=reading.unread)


def _clear(read: Asked, settings: Settings) -> Client:
    """Ask what is not clear; alerts are on the screen before any question.

    Raises UnclearWords where nobody can be asked, and BadOption where the words name no need.
    """
    if may_ask(settings) and (read.questions or is_unclear(read.client.near)):
        _warn(read.client, settings)
    client = answered(read.client, read.questions, settings)
    if read.spoken and not client.needs:
        raise BadOption("these words name no need that I know", hint=_SAY_IT_ANOTHER_WAY)
    return client


def weights_named(name: str) -> Weights:
    """Give a named policy (``default`` or ``default/1``) or that of a YAML file. Raises UnknownTerm or BadOption."""
    from resmatch.matching.profile import PROFILES
    from resmatch.policy import read_weights

    if name.endswith(POLICY_SUFFIXES):
        try:
            return read_weights(name)
        except CatalogError as error:
            raise BadOption(error.message, hint=error.hint) from None

    names = {**PROFILES, **{full.partition("/")[0]: weights for full, weights in PROFILES.items()}}
    if name not in names:
        raise UnknownTerm(name, vocabulary="weights", suggestions=tuple(closest(name, names)) or tuple(PROFILES))
    return names[name]


def with_default_said(result: MatchResult, prepared: Prepared) -> MatchResult:
    """Give the result with the CLI's own distance limit said to be a default."""
    if not prepared.within_is_default:
        return result
    limit = f"within {prepared.client.within:g} mi"
    must = [f"{text} (default)" if text == limit else text for text in result.understood["must"]]
    return replace(result, understood={**result.understood, "must": must})


def _warn(client: Client, settings: Settings) -> None:
    from resmatch.matching.alerts import alerts_for
    from resmatch.output.alert_block import alert_blocks

    for line in alert_blocks(page_of(settings), alerts_for(client)):
        say(line, settings)


def _say_who_helps(client: Client, settings: Settings) -> None:
    """Say whom to call where no catalog can be read."""
    from resmatch.matching.alerts import needs_in_order
    from resmatch.matching.helplines import HELP_NOW, people_to_call

    lines = [str(line) for need in needs_in_order(client) for line in people_to_call(client, need)]
    for line in dict.fromkeys([*lines, HELP_NOW]):
        say(line, settings)


def _note_unused(client: Client, catalog: Catalog) -> None:
    """Say which words typed after --not leave nothing out, so that a slip is seen."""
    known = {record.get(key) for record in catalog.records for key in _LEFT_OUT_KEYS}
    known |= {tag for record in catalog.records for tag in record.get("tags", ())}
    for word in client.leave_out:
        if word not in known:
            say(f"note: --not {word} leaves nothing out: no id, kind or tag is called that")
