from __future__ import annotations

from resmatch.output.find_json import find_json
from tests.small import find


def test_it_is_what_the_library_gives_and_a_line_end() -> None:
    result = find("housing", "mat", takes=["methadone"])
    assert find_json(result) == result.to_json() + "\n"
