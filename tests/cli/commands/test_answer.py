from __future__ import annotations

from pathlib import Path

from tests.cli.commands.upkeep_catalog import NOW, command, text


def test_an_answer_from_a_call_is_typed_back(homes: Path) -> None:
    result = command(homes, "answer", "oak-house", "moud.methadone=yes", "--now", NOW)
    assert result.exit_code == 0
    assert "moud.methadone            not known -> yes" in result.stdout
    assert "    moud: {methadone: yes}\n" in text(homes)
    assert "    checked: {moud: {date: 2026-11-21, method: phone}}\n" in text(homes)


def test_an_answer_is_needed(homes: Path) -> None:
    assert command(homes, "answer", "oak-house").exit_code == 2
