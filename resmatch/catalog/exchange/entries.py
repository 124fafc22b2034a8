"""From plain data to an entry of a catalog: the models judge it, and their words say why not."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import ValidationError

from resmatch.catalog.exchange.account import Refused
from resmatch.catalog.models import Resource, model_of
from resmatch.catalog.wording import worded


def entry_of(data: Mapping[str, object]) -> Resource:
    """Return the entry; raises Refused with the first thing that is wrong with it."""
    model = model_of(data.get("kind"))
    try:
        return model.model_validate(data)
    except ValidationError as refused:
        errors = refused.errors(include_url=False)
    finding = next(worded(errors, model, data, ())).finding
    field = ".".join(str(step) for step in finding.path)
    raise Refused(f"{field}: {finding.message}" if field else finding.message, hint=finding.hint)
