"""Ids of imported entries: made from the outside key alone, so that the next import finds them again."""

from __future__ import annotations

import hashlib
import re

from resmatch.catalog.scalars import ID_CHARACTERS
from resmatch.text import fold

_OTHERS = re.compile(r"[^a-z0-9]+")
_DIGEST_CHARACTERS = 8


def id_of(key: str, *, prefix: str) -> str:
    """Return the id for an outside key: its letters and digits with hyphens, at most 64 characters.

    Where that would lose part of the key (it is too long, or other letters are in it), a short digest of the
    whole key makes the id its own. A bare number gets the prefix.
    """
    slug = _OTHERS.sub("-", fold(key)).strip("-")
    if slug.isdigit() or not slug:
        slug = f"{prefix}-{slug}".strip("-")
    lost = len(slug) > ID_CHARACTERS or not _is_kept(key)
    return with_digest(slug, key) if lost else slug


def with_digest(slug: str, key: str) -> str:
    """Return an id that ends in a digest of the key."""
    digest = hashlib.sha256(key.encode()).hexdigest()[:_DIGEST_CHARACTERS]
    return f"{slug[: ID_CHARACTERS - _DIGEST_CHARACTERS - 1].strip('-')}-{digest}"


def _is_kept(key: str) -> bool:
    """Tell whether the id says everything the key says, small and large letters aside."""
    return key.isascii() and bool(re.search("[A-Za-z0-9]", key))
