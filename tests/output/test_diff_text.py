from __future__ import annotations

from resmatch.output.diff_text import diff_text


def test_changed_lines_stand_with_the_lines_around_them() -> None:
    text = diff_text("a\nb\nc\n", "a\nx\nc\n", "homes.yaml")
    assert text.splitlines() == ["--- a/homes.yaml", "+++ b/homes.yaml", "@@ -1,3 +1,3 @@", " a", "-b", "+x", " c"]


def test_no_difference_is_an_empty_text() -> None:
    assert diff_text("a\n", "a\n", "homes.yaml") == ""


def test_what_a_terminal_would_obey_is_shown() -> None:
    assert "\x1b" not in diff_text("a\n", "\x1b[31m\n", "homes.yaml")


def test_a_path_from_the_root_has_one_slash_behind_its_side() -> None:
    assert diff_text("a\n", "b\n", "/srv/homes.yaml").splitlines()[0] == "--- a/srv/homes.yaml"
