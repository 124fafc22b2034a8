from __future__ import annotations

from resmatch.yamlsource import read_text


def comments(text: str) -> list[tuple[str, int, int, bool]]:
    found = read_text(text, "f.yaml").comments()
    return [(c.text, c.mark.line, c.mark.column, c.alone) for c in found]


def test_a_comment_of_its_own_line_and_one_behind_a_value_are_found() -> None:
    text = "# top\na: 1  # behind\nb:\n  # inside\n  - x\n# end"
    assert comments(text) == [
        ("# top", 1, 1, True),
        ("# behind", 2, 7, False),
        ("# inside", 4, 3, True),
        ("# end", 6, 1, True),
    ]


def test_a_hash_inside_a_value_is_no_comment() -> None:
    text = "a: room #4\nb: \"x # y\" # real\nc: 'it # ''s'\nd#e: x#y\nf: [a#b, c] # end\n"
    assert [text for text, *_ in comments(text)] == ["#4", "# real", "# end"]


def test_a_block_of_text_keeps_its_hashes_and_its_first_line_may_end_in_a_comment() -> None:
    text = "a: |  # head\n  # text\n  more # text\n\n# after\nb: >-\n  x\n"
    assert [text for text, *_ in comments(text)] == ["# head", "# after"]


def test_comments_inside_brackets_are_found() -> None:
    text = "a: [x, # one\n  y,# two\n  z]\nb: {c: d # three\n  }\n"
    assert [text for text, *_ in comments(text)] == ["# one", "# two", "# three"]


def test_lines_may_end_as_they_do_elsewhere() -> None:
    assert comments("a: 1 # one\r\n# two\rb: 2\n") == [("# one", 1, 6, False), ("# two", 2, 1, True)]


def test_a_file_that_cannot_be_read_has_only_what_stands_before_the_fault() -> None:
    assert [text for text, *_ in comments("# one\na: 'open # two\n")][:1] == ["# one"]
