from __future__ import annotations

from resmatch.catalog.lint.texts import PUBLIC, STAFF
from resmatch.catalog.models import MODELS
from resmatch.catalog.shape import fields_of, part_at


def test_every_text_field_exists_in_some_kind() -> None:
    for pattern in (*PUBLIC, *STAFF):
        steps = tuple(step for step in pattern if step != "*")
        owners = [part_at(model, steps[:-1]) for model in MODELS.values()]
        assert any(owner and steps[-1] in fields_of(owner) for owner in owners), pattern


def test_notes_for_staff_are_not_public() -> None:
    assert ("staff_notes",) not in PUBLIC
