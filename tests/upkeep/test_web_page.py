from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from resmatch.upkeep.web_page import link, page, text


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)


def tags(html: str) -> list[str]:
    parser = Tags()
    parser.feed(html)
    return parser.seen


@given(st.text(max_size=60))
def test_no_text_becomes_a_tag(words: str) -> None:
    assert tags(page("x", f"<p>{text(words)}</p>")) == tags(page("x", "<p>x</p>"))


def test_only_web_addresses_become_links() -> None:
    assert link("https://example.org") == '<a href="https://example.org">https://example.org</a>'
    assert link("javascript:alert(1)") == "javascript:alert(1)"
    assert (
        link('https://e.org/"onclick="x')
        == '<a href="https://e.org/&quot;onclick=&quot;x">https://e.org/&quot;onclick=&quot;x</a>'
    )
