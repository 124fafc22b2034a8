from __future__ import annotations

from pathlib import Path

import pytest

from resmatch.api import match
from resmatch.cli import asking, speech
from resmatch.cli import prepare as prepare_module
from resmatch.cli.prepare import prepare, say_parting, weights_named, with_default_said, with_first_needs
from resmatch.cli.query import Query
from resmatch.cli.settings import Settings
from resmatch.errors import BadOption, CatalogError, UnknownTerm
from tests.small import FOLDER, NOW

CATALOGS = (str(FOLDER),)
QUIET = Settings(no_input=True)


def test_the_default_distance_is_said_to_be_one() -> None:
    prepared = prepare(Query(needs=("housing",), near="01609"), CATALOGS, QUIET, keep_going=False)
    result = with_default_said(match(prepared.catalog, prepared.client, now=NOW), prepared)
    assert result.understood["must"][0] == "within 25 mi (default)"


def test_a_distance_that_was_asked_for_is_not() -> None:
    query = Query(needs=("housing",), near="01609", within="25mi")
    prepared = prepare(query, CATALOGS, QUIET, keep_going=False)
    result = with_default_said(match(prepared.catalog, prepared.client, now=NOW), prepared)
    assert result.understood["must"][0] == "within 25 mi"


def test_alerts_are_printed_although_the_catalog_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(CatalogError):
        prepare(Query(needs=("suicide",)), ("no-such-folder",), QUIET, keep_going=False)
    assert "Call or text 988" in capsys.readouterr().err


def test_words_that_name_no_need_are_answered_with_what_to_try_next() -> None:
    with pytest.raises(BadOption) as raised:
        prepare(Query(needs=("the purple giraffe sings",)), CATALOGS, QUIET, keep_going=False)
    assert "resmatch intake" in raised.value.hint
    assert "211" in raised.value.hint


def test_an_alert_is_on_the_screen_before_any_question(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[str] = []

    def prompt(*args: object, **options: object) -> str:
        seen.append(capsys.readouterr().err)
        return "1"

    for module in (prepare_module, speech):
        monkeypatch.setattr(module, "may_ask", lambda settings: True)
    monkeypatch.setattr(asking.click, "prompt", prompt)
    prepare(Query(needs=("I want to kill myself, need a bed tonight",)), CATALOGS, Settings(), keep_going=False)
    assert "Call or text 988" in seen[0]


def test_in_an_overdose_no_note_stands_before_the_alerts(capsys: pytest.CaptureFixture[str]) -> None:
    query = Query(needs=("he is blue and not breathing in nowhere town",))
    prepared = prepare(query, CATALOGS, QUIET, keep_going=False)
    assert capsys.readouterr().err == ""
    say_parting(prepared, QUIET)
    assert "he is blue" in capsys.readouterr().err


def test_the_note_about_the_history_waits_until_the_answer_is_on_the_screen(
    capsys: pytest.CaptureFixture[str],
) -> None:
    prepared = prepare(Query(needs=("on methadone, needs food",)), CATALOGS, QUIET, keep_going=False)
    assert "history" not in capsys.readouterr().err
    say_parting(prepared, QUIET)
    assert "history" in capsys.readouterr().err


def test_a_word_that_leaves_nothing_out_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    query = Query(needs=("housing",), leave_out=("harbor-house", "nonsense"))
    prepare(query, CATALOGS, QUIET, keep_going=False)
    assert capsys.readouterr().err == "note: --not nonsense leaves nothing out: no id, kind or tag is called that\n"


def test_verbose_says_what_is_read_and_nothing_of_the_client(capsys: pytest.CaptureFixture[str]) -> None:
    query = Query(needs=("housing",), takes=("methadone",))
    prepare(query, CATALOGS, Settings(no_input=True, verbose=True), keep_going=False)
    assert capsys.readouterr().err == "note: read 9 listings from Session County (invented)\n"


@pytest.mark.parametrize("name", ["nearest", "nearest/1"])
def test_weights_have_a_short_and_a_full_name(name: str) -> None:
    assert weights_named(name).name == "nearest/1"


def test_unknown_weights_are_refused() -> None:
    with pytest.raises(UnknownTerm):
        weights_named("heavy")


def test_weights_may_be_a_policy_file(tmp_path: Path) -> None:
    path = tmp_path / "ours.yaml"
    path.write_text("name: ours/1\nweights: {distance: 25}\n", encoding="utf-8")
    assert weights_named(str(path)).name == "ours/1"


def test_a_policy_file_that_cannot_be_used_names_its_place(tmp_path: Path) -> None:
    path = tmp_path / "ours.yaml"
    path.write_text("weights: {distanse: 25}\n", encoding="utf-8")
    with pytest.raises(BadOption, match=r"ours\.yaml:1:11"):
        weights_named(str(path))


def test_a_text_of_many_needs_is_answered_for_the_first_and_the_others_are_named() -> None:
    text = "needs a sober house, a dentist, food, furniture and a lawyer"
    prepared = with_first_needs(prepare(Query(needs=(text,)), CATALOGS, QUIET, keep_going=False))
    assert len(prepared.client.needs) == 3
    assert len(prepared.client.also_needs) >= 2


def test_needs_that_were_named_one_by_one_are_all_answered() -> None:
    needs = ("housing", "dental", "food", "job")
    prepared = prepare(Query(needs=needs), CATALOGS, QUIET, keep_going=False)
    assert with_first_needs(prepared) == prepared


def test_a_town_that_was_not_understood_is_taken_where_listings_are_near(capsys: pytest.CaptureFixture[str]) -> None:
    prepared = prepare(Query(needs=("a meeting thursday nights auburn, no car",)), CATALOGS, QUIET, keep_going=False)
    assert prepared.client.near is not None
    assert "a word that was not understood at first" in capsys.readouterr().err


def test_words_of_a_text_that_are_no_place_do_not_end_the_search(capsys: pytest.CaptureFixture[str]) -> None:
    prepared = prepare(Query(needs=("needs a sober house near Qqzzville",)), CATALOGS, QUIET, keep_going=False)
    assert prepared.client.near is None
    assert "is no place that I know" in capsys.readouterr().err
