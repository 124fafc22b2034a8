"""JSON that loses nothing and hides nothing: what a screen would obey or not show is written as an escape."""

from __future__ import annotations

import json


def dump_json(value: object) -> str:
    """Return indented JSON in UTF-8, with control, direction and invisible characters as ``\\uXXXX``."""
    return "".join(map(_visible, json.dumps(value, indent=2, ensure_ascii=False))) + "\n"


def _visible(character: str) -> str:
    if character.isprintable() or character == "\n":
        return character
    return json.dumps(character)[1:-1]
