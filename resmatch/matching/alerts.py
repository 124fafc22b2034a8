"""Safety banners: one closed table. They come first, in every format, whatever was asked.

Numbers are package data of this table and cannot be changed by a catalog. They were seen in stored
official or public sources (catalogs/national names them) and agree with what is widely published.
"Press 3" of 988 ended on 2025-07-17 and is never printed. Crisis lines are never called to check them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from resmatch.matching.client import Client
from resmatch.matching.client_words import ANY_MEDICINE
from resmatch.matching.medicine import MOUD, takes_or_starts
from resmatch.matching.result import Alert
from resmatch.vocab import SUBSTANCES

DETOX, OVERDOSE, MEDICAL = "treatment.detox", "crisis.overdose", "crisis.medical"
ADULT_AGE = 18
YOUTH_LINE_AGE = 25
DANGEROUS_WITHDRAWAL_HOURS = 72
"""Seizures come 6 to 24 hours after the last drink, confusion after 2 to 3 days."""

_OVERDOSE_LINES = (
    "Never Use Alone: 800-484-3731. A person stays on the line and sends help.",
    "SafeSpot: 800-972-0590.",
)
_OPIOIDS = SUBSTANCES.flagged("opioid") | {"xylazine"}
_STREET_DRUGS = SUBSTANCES.flagged("street") | _OPIOIDS
_WITHDRAWAL_DRUGS = SUBSTANCES.flagged("withdrawal_danger")


@dataclass(frozen=True, slots=True)
class AlertRule:
    """One row of the table.

    ``raised`` reads client facts (words typed raise by id); ``lines`` may depend on facts; ``adds`` are
    needs the answer gets in addition, before what was asked; ``owns`` names the rows of
    match_semantics.yaml it answers for.
    """

    id: str
    title: str
    lines: Callable[[Client], tuple[str, ...]]
    raised: Callable[[Client], bool] = lambda client: False
    adds: tuple[str, ...] = ()
    owns: tuple[str, ...] = ()


def _lines(*texts: str) -> Callable[[Client], tuple[str, ...]]:
    return lambda client: texts


def _anyone(is_in_danger: Callable[[Client], bool]) -> Callable[[Client], bool]:
    """Look at the person who asks and at the person asked about: either may be in danger."""
    return lambda client: is_in_danger(client) or (client.about is not None and is_in_danger(client.about))


def _needs(*needs: str) -> Callable[[Client], bool]:
    return lambda client: any(need in client.needs for need in needs)


def _lines_988(client: Client) -> tuple[str, ...]:
    lines = ["Call or text 988, any time: the Suicide & Crisis Lifeline. Someone will listen now."]
    if client.veteran:
        lines.append("Veterans: call 988, then press 1, or text 838255.")
    if client.language == "es":
        lines.append("En español: llame al 988 y oprima 2.")
    if client.language == "ase" or client.hearing == "deaf":
        lines.append("In ASL: 988lifeline.org has a videophone.")
    if client.lgbtq and client.age is not None and client.age < YOUTH_LINE_AGE:
        lines.append("LGBTQ+ and under 25: The Trevor Project, 866-488-7386, or text START to 678-678.")
    return (*lines, "In danger right now: call 911. Stay with the person if that is safe.")


def _is_withdrawing(person: Client) -> bool:
    recent = person.last_use_hours is not None and person.last_use_hours <= DANGEROUS_WITHDRAWAL_HOURS
    dangerous = recent and bool(_WITHDRAWAL_DRUGS & set(person.substances))
    return dangerous or (bool(person.pregnant) and "opioids" in person.substances)


def _needs_care_while_pregnant(person: Client) -> bool:
    uses = bool(person.substances or person.takes or person.starts)
    return bool(person.pregnant) and (uses or any(need.startswith(("treatment.", "med.")) for need in person.needs))


def _opioids_in_use(person: Client) -> bool:
    return bool(_OPIOIDS & set(person.substances)) or OVERDOSE in person.needs


def _tolerance_is_low(person: Client) -> bool:
    left = person.leaving is not None or (person.supervision is not None and bool(person.days_abstinent))
    return left and (bool(_STREET_DRUGS & set(person.substances)) or _medicine_for_opioids(person))


def _medicine_for_opioids(person: Client) -> bool:
    return ANY_MEDICINE in person.starts or any(takes_or_starts(person, medicine) for medicine in MOUD)


def _is_minor(person: Client) -> bool:
    return person.age is not None and person.age < ADULT_AGE


def _is_pregnant(person: Client) -> bool:
    return bool(person.pregnant)


def _may_need_detox(person: Client) -> bool:
    return bool(_WITHDRAWAL_DRUGS & set(person.substances))


def _naloxone_lines(client: Client) -> tuple[str, ...]:
    """Say what to do in an overdose happening now, else why to carry naloxone."""
    if OVERDOSE in client.needs:
        return (
            "Spray naloxone into one nostril. No change after 2 to 3 minutes: give another dose.",
            "Breathe for the person if you know how. Stay: it can wear off before help comes.",
        )
    return ("Naloxone can stop an opioid overdose. It is often free, and anyone can carry it.", *_OVERDOSE_LINES)


ALERT_TABLE: tuple[AlertRule, ...] = (
    AlertRule(
        "911",
        "Call 911 now if this is an emergency",
        _lines(
            "Not breathing, blue, cannot be woken, a seizure, or violence right now: call 911.",
            "Give naloxone if there is any. Lay the person on their side. Stay until help comes.",
        ),
        _needs("crisis.overdose", "crisis.medical"),
    ),
    AlertRule("988", "Help with thoughts of suicide, now", _lines_988, _needs("crisis.suicide")),
    AlertRule(
        "poison",
        "Took something dangerous?",
        _lines("Poison Help: 800-222-1222, any time. Not awake or not breathing well: call 911."),
    ),
    AlertRule(
        "pregnancy_priority",
        "Pregnant: ask to go first",
        _lines(
            "Ask for priority admission because of pregnancy. Programs with federal funds must put a pregnant "
            "person first.",
            "Do not stop opioids suddenly while pregnant. Ask about medicine for opioid use and care for the baby.",
        ),
        _anyone(_needs_care_while_pregnant),
    ),
    AlertRule(
        "withdrawal",
        "Stopping suddenly can be dangerous",
        _lines(
            "Stopping alcohol or benzos (such as Xanax) all at once can be dangerous. Shaking, sweating, seeing "
            "or hearing things, confusion or a seizure: go to an emergency room or call 911.",
            "Before stopping, talk with a nurse or doctor. A medical detox can help; it is listed here too.",
        ),
        _anyone(_is_withdrawing),
        ("treatment.detox",),
    ),
    AlertRule(
        "dv",
        "Not safe with a partner or family?",
        _lines(
            "National Domestic Violence Hotline: 800-799-7233, or text START to 88788, any time.",
            "Native people: StrongHearts, 844-762-8483. Danger right now: call 911.",
            "Use a phone or computer that the other person cannot see.",
        ),
        _needs("safety.domestic_violence", "housing.dv_shelter"),
        owns=("I7",),
    ),
    AlertRule(
        "sexual_assault",
        "Sexual assault: someone to talk to now",
        _lines("RAINN: 800-656-4673, any time. Hurt or in danger: call 911."),
        _needs("safety.sexual_assault"),
    ),
    AlertRule(
        "trafficking",
        "Forced to work or sell sex?",
        _lines("National Human Trafficking Hotline: 888-373-7888, or text 233733. Danger: call 911."),
        _needs("safety.trafficking"),
    ),
    AlertRule(
        "child_abuse",
        "A child may be in danger",
        _lines(
            "Childhelp: 800-422-4453, any time. Danger right now: call 911.",
            "Coaches may have to report this by law: ask your supervisor today.",
        ),
        _needs("safety.child_abuse"),
    ),
    AlertRule(
        "elder_abuse",
        "An older or disabled person may be in danger",
        _lines("Eldercare Locator: 800-677-1116, weekdays. Danger right now: call 911."),
        _needs("safety.elder_abuse"),
    ),
    AlertRule(
        "tolerance",
        "The same amount is more dangerous now",
        _lines(
            "After jail, detox, a hospital or a break, your body is not used to it: the old amount can be deadly.",
            "Carry naloxone. Try not to be alone. Someone can stay on the line:",
            *_OVERDOSE_LINES,
        ),
        _anyone(_tolerance_is_low),
        ("harm_reduction.naloxone",),
        owns=("T2",),
    ),
    AlertRule(
        "naloxone",
        "Keep naloxone (Narcan) close",
        _naloxone_lines,
        _anyone(_opioids_in_use),
        ("harm_reduction.naloxone",),
    ),
    AlertRule(
        "medical_if_fever",
        "A wound can turn dangerous",
        _lines("Fever, chills, spreading redness or a bad smell: go to an emergency room today."),
    ),
    AlertRule(
        "minor",
        "Under 18",
        _lines(
            "Some places may need a parent or guardian to agree; the rules differ by state: ask your supervisor.",
            "National Runaway Safeline: 800-786-2929. If a grown-up is hurting you: Childhelp, 800-422-4453.",
        ),
        _anyone(_is_minor),
    ),
    AlertRule(
        "broker_warning",
        "Watch out for offers that sound too good",
        _lines(
            "Free rent, paid travel, or cash for using your insurance card can be a crime by the place (18 USC 220).",
            "Keep your insurance card to yourself until you choose a place. Report it to your state attorney general.",
        ),
    ),
)
"""Every alert, in printed order: danger to life, danger from a person, then what keeps a person alive."""

ALERT_IDS = frozenset(rule.id for rule in ALERT_TABLE)
"""The ids of all alerts."""

_CARE = ("treatment.", "med.")
_SAID_AS = {"tolerance_if_opioids": "tolerance"}
_LEADS = ("988", "pregnancy_priority", "withdrawal", "911")


def alerts_for(client: Client) -> tuple[Alert, ...]:
    """Give the alerts for a client, in printed order: raised by facts, by needs or by words typed."""
    return tuple(Alert(rule.id, rule.title, rule.lines(client)) for rule in _raised(client))


def needs_in_order(client: Client) -> tuple[str, ...]:
    """Give the needs to answer: what alerts add comes first, then what was asked, without repeats."""
    added = [need for rule in _raised(client) for need in rule.adds if not _is_for_another(need, client)]
    needs = tuple(dict.fromkeys([*added, *client.needs]))
    return tuple(sorted(needs, key=lambda need: need == DETOX)) if detox_comes_last(client) else needs


def _is_for_another(need: str, client: Client) -> bool:
    """Tell whether a need is care for someone else, which the family member who asks did not ask for."""
    asked = any(one.startswith(_CARE) for one in client.needs)
    return client.asker == "family" and bool(client.needs) and need.startswith(_CARE) and not asked


def detox_comes_last(client: Client) -> bool:
    """Tell whether medicine and care for a pregnancy go before detox; not where alcohol or benzos are in use."""
    return _anyone(_is_pregnant)(client) and not _anyone(_may_need_detox)(client)


def stands_alone(alerts: tuple[Alert, ...], client: Client) -> bool:
    """Tell whether an overdose is happening now, so that nothing may stand before or beside the alerts."""
    return OVERDOSE in client.needs and any(alert.id == "911" for alert in alerts)


def _raised(client: Client) -> list[AlertRule]:
    said = {_SAID_AS.get(alert, alert) for alert in client.said_alerts}
    rules = [rule for rule in ALERT_TABLE if rule.id in said or rule.raised(client)]
    if _body_is_in_danger(rules, client):
        return rules
    return sorted(rules, key=lambda rule: _LEADS.index(rule.id) if rule.id in _LEADS else len(_LEADS))


def _body_is_in_danger(rules: list[AlertRule], client: Client) -> bool:
    """An overdose, a poison or an illness goes to 911 before all else.

    Thoughts of suicide, voices and withdrawal have banners of their own that say when to call 911, so these go
    before the general 911 text.
    """
    ids, needs = {rule.id for rule in rules}, {*client.needs, *client.also_needs}
    return OVERDOSE in needs or "poison" in ids or (MEDICAL in needs and "withdrawal" not in ids)
