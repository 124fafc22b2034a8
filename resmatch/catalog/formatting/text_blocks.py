"""Texts that a maintainer wrote over several lines, kept as they were written."""

from __future__ import annotations

import re

from resmatch.yamlsource import Path, Source

_HEAD = re.compile(r"([|>]-?)(?:[ \t]+#[^\r\n]*)?")


def text_block(source: Source, path: Path, indent: str) -> list[str]:
    """Return the lines of a text written with ``|`` or ``>``, its head first; nothing for any other text.

    A head with a number or a plus sign says more than lines can keep, so such a text is written anew.
    """
    mark = source.mark(path)
    if source.text[mark.start : mark.start + 1] not in ("|", ">"):
        return []
    head, *lines = source.text[mark.start : mark.end].splitlines()
    found = _HEAD.fullmatch(head.rstrip())
    filled = [line for line in lines if line.strip()]
    if found is None or not filled or "\t" in filled[0][: len(filled[0]) - len(filled[0].lstrip())]:
        return []
    width = len(filled[0]) - len(filled[0].lstrip(" "))
    return [found[1], *(f"{indent}{line[width:]}".rstrip() if line.strip() else "" for line in lines)]
