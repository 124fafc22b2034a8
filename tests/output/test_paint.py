from __future__ import annotations

import re

from resmatch.output.find_text import find_text
from resmatch.output.page import Page
from resmatch.output.paint import paint
from tests.small import find

CODE = re.compile(r"\x1b\[\d+m")


def test_without_its_codes_a_painted_text_is_the_same_text() -> None:
    text = find_text(find("housing", "suicide", takes=["methadone"]), Page())
    assert CODE.sub("", paint(text)) == text


def test_marks_headings_names_and_alerts_are_painted() -> None:
    text = paint("! Call 911\nSOBER HOUSING  1 fits\n 1  Harbor House\n    ✓ yes  ✗ no  ? ask\n")
    for part in ("! Call 911", "SOBER HOUSING", " 1  Harbor House", "✓", "✗"):
        assert re.search(rf"\x1b\[\d+m{re.escape(part)}\x1b\[0m", text), part
