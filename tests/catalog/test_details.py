from __future__ import annotations

import pytest
from pydantic import ValidationError

from resmatch.catalog.details import HousingDetails, MedicationDetails, SupportGroupDetails, TreatmentDetails
from resmatch.catalog.models import MODELS
from resmatch.catalog.shape import fields_of, part_at


@pytest.mark.parametrize("kind", MODELS)
def test_an_empty_block_says_nothing(kind: str) -> None:
    block = part_at(MODELS[kind], (kind,))
    assert block is not None
    said = block.model_validate({})
    assert all(getattr(said, name) in (None, ()) for name in fields_of(block))


def test_a_meeting_answers_four_questions_about_medication() -> None:
    group = SupportGroupDetails.model_validate({"medication_welcome": {"attend": "yes", "share": "no"}})
    assert group.medication_welcome is not None
    assert (group.medication_welcome.share, group.medication_welcome.lead) == ("no", None)


def test_a_narr_level_is_a_word_and_a_number_is_read_as_typed() -> None:
    assert HousingDetails.model_validate({"narr_level": "2"}).narr_level == "narr_2"
    assert HousingDetails.model_validate({"narr_level": "unknown"}).narr_level is None


def test_an_asam_level_is_text_because_3_10_is_not_3_1() -> None:
    with pytest.raises(ValidationError):
        TreatmentDetails.model_validate({"asam_level": 3.1})


def test_a_program_is_certified_or_not_or_not_known() -> None:
    assert MedicationDetails.model_validate({"otp": "unknown"}).otp is None
