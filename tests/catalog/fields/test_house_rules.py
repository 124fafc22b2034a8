from __future__ import annotations

from resmatch.catalog.fields.house_rules import Rules


def test_the_field_record_is_called_legal_record_in_python() -> None:
    rules = Rules.model_validate({"record": {"arson": "no"}})
    assert rules.legal_record == {"arson": "no"}
    assert rules.model_dump(by_alias=True, exclude_defaults=True) == {"record": {"arson": "no"}}


def test_all_pathways_is_one_word() -> None:
    assert Rules.model_validate({"pathways": ["all"]}).pathways == ("all_recovery",)
