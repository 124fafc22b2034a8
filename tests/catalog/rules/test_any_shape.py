"""Rules cope with every field in every wrong shape: a broken entry is a report, never an exception."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from resmatch.catalog import check_text
from resmatch.catalog.models import MODELS
from resmatch.catalog.shape import fields_of
from tests.catalog.examples import TODAY

FIELDS = sorted({name for model in MODELS.values() for name in fields_of(model)} - {"id", "name", "kind"})
ODD = [
    None, True, 1, 1.5, "", "no", "___", "800-622-4357", "my client Joan", "2026-99-99",
    [], {}, [None], [1], [{}], {"a": 1}, [[]], ["methadone", 1], {"date": 1}, [{"number": 1}],
    [{"number": "800-662-435x", "description": 1}], {"type": "towns", "towns": [1]}, {"type": "polygon", "polygon": 3},
    {"latitude": "x", "longitude": None}, {"postal_code": 1, "city": 2}, {"as_of": 3}, {"expires": []},
]  # fmt: skip
ENTRIES = st.dictionaries(st.sampled_from(FIELDS), st.sampled_from(ODD), max_size=8)


@given(st.sampled_from(sorted(MODELS)), ENTRIES)
def test_no_shape_of_any_field_breaks_a_rule(kind: str, facts: dict[str, object]) -> None:
    entries = [{"id": name, "name": "A", "kind": kind, **facts} for name in ("a", "b")]
    report = check_text(json.dumps({"resources": entries}), "f.yaml", today=TODAY)
    assert report.resources == 2
    assert all(problem.message and problem.line == 1 for problem in report.problems)
