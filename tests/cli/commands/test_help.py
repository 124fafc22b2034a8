from __future__ import annotations

from resmatch.cli.topics import TOPICS
from tests.cli.sessions import run


def test_without_a_topic_the_topics_are_named() -> None:
    text = run(["help"]).stdout
    assert all(f"resmatch help {name}" in text for name in TOPICS)


def test_a_misspelt_topic_gets_a_suggestion() -> None:
    result = run(["help", "prvacy"])
    assert result.exit_code == 2
    assert "did you mean privacy?" in result.stderr
