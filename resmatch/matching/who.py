"""The facts of a client as they are typed after ``--who``."""

from __future__ import annotations

from resmatch.matching.client import Child, Client

_SAID_BY_FIELD: dict[str, dict[object, str]] = {
    "gender": {word: word for word in ("woman", "man", "nonbinary")},
    **{field: {True: field} for field in ("trans", "lgbtq", "native", "veteran", "pregnant", "couple", "gps")},
    "pet": {"pet": "pet", "service_animal": "service-animal"},
    "car": {False: "no-car"},
    "internet": {False: "no-internet"},
    "phone_voice": {False: "no-phone"},
    "supervision": {"probation": "probation", "parole": "parole"},
    "asker": {"family": "family"},
}


def who_words(client: Client) -> str:
    """Say everything of a client that ``--who`` can say: "woman,age=34,child=6"; empty where that is nothing."""
    words = [said.get(getattr(client, field), "") for field, said in _SAID_BY_FIELD.items()]
    words += [f"age={client.age}"] if client.age is not None else []
    words += [f"sober-days={client.days_abstinent}"] if client.days_abstinent is not None else []
    words += ["justice-involved"] if client.record.get("other") else []
    words += [_child_word(child) for child in client.children or ()]
    return ",".join(filter(None, words))


def _child_word(child: Child) -> str:
    return "children" if child.age is None else f"{child.sex or 'child'}={child.age}"
