"""The only reader of YAML: text in, plain data with the place of every value out.

Nothing is guessed and nothing is changed: a scalar is read as it is typed, and whatever YAML could
quietly turn into something else (anchors, tags, merge keys, repeated keys) is a fault with its place.
"""

from __future__ import annotations

from resmatch.yamlsource.comments import Comment
from resmatch.yamlsource.files import read_bytes, read_file
from resmatch.yamlsource.folders import Found, find_files
from resmatch.yamlsource.limits import Limits
from resmatch.yamlsource.marks import Fault, Mark
from resmatch.yamlsource.source import Source, read_text
from resmatch.yamlsource.tree import Path

__all__ = [
    "Comment",
    "Fault",
    "Found",
    "Limits",
    "Mark",
    "Path",
    "Source",
    "find_files",
    "read_bytes",
    "read_file",
    "read_text",
]
