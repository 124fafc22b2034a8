from __future__ import annotations

import re
from pathlib import Path

from resmatch import yamlsource
from resmatch.catalog.rules.yaml_codes import CODES


def test_every_fault_of_the_yaml_reader_is_explained_and_no_other() -> None:
    texts = [file.read_text(encoding="utf-8") for file in Path(yamlsource.__file__).parent.glob("*.py")]
    used = {code for text in texts for code in re.findall(r'Fault\(\s*"(Y\d{3})"|"(Y\d{3})"', text) for code in code}
    assert {code.code for code in CODES} == used - {""}
