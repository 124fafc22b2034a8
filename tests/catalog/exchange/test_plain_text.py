"""Text without HTML, control characters and pass codes."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.catalog.exchange.plain_text import ASK_FOR_IT, link_without_passcode, plain_text, without_passcodes


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("a<br>b", "a b"),
        ("<a href='x'>St. John&#8217;s</a> &amp; more", "St. John’s & more"),
        ("<style>p{}</style>Hall", "Hall"),
        ("doors < 9, I <3 you", "doors < 9, I <3 you"),
        ("a<script>if (a < b) { x() }</script>b<style>p{}", "ab"),
        ("<!-- hidden -->Hall<![CDATA[x]]>", "Hall"),
        ("a\r\n\tb\x00\u202e", "a b"),
        ("cafe\u00a0au lait", "cafe au lait"),
    ],
)
def test_text_becomes_one_plain_line(text: str, plain: str) -> None:
    assert plain_text(text) == plain


@pytest.mark.parametrize(
    "text", ["PW: serenity", "Password = 12 34 56", "pass code 1234", "Passcode is 99", "PW / sober1", 'pwd "x y"']
)
def test_pass_codes_are_taken_out(text: str) -> None:
    assert without_passcodes(text) == ASK_FOR_IT


@pytest.mark.parametrize(
    "text", ["Password required", "call for the password", "Big Book passages", "use the password from the office"]
)
def test_words_about_pass_codes_stay(text: str) -> None:
    assert without_passcodes(text) == text


def test_a_link_loses_its_pass_code_alone() -> None:
    assert link_without_passcode("https://example.org/j/1?a=2&pwd=x&b=3") == "https://example.org/j/1?a=2&b=3"
    assert without_passcodes("Join https://example.org/j/1?pwd=x today") == "Join https://example.org/j/1 today"


@given(st.text())
def test_plain_text_is_one_line_that_catalogs_can_hold(text: str) -> None:
    plain = plain_text(text)
    assert plain == " ".join(plain.split())
    assert "\x00" not in plain


@pytest.mark.parametrize(
    "part", ["<a ", "<!", "<!--", "</", "<script>", "&", "&#", "<a href='", " pw ", "https://x?pwd="]
)
def test_no_text_takes_long(part: str) -> None:
    text = part * (200_000 // len(part))
    start = time.process_time()
    without_passcodes(plain_text(text))
    assert time.process_time() - start < 2
