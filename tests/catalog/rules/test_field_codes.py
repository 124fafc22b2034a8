from __future__ import annotations

import re
from pathlib import Path

from resmatch import catalog
from resmatch.catalog.rules import BY_CODE
from resmatch.catalog.rules.field_codes import CODES

FOLDER = Path(catalog.__file__).parent
OWN = [*FOLDER.glob("*.py"), *(FOLDER / "fields").glob("*.py"), *(FOLDER / "parts").glob("*.py")]


def test_every_code_that_a_model_uses_is_explained() -> None:
    used = {code for file in OWN for code in re.findall(r'"(E\d{3})"', file.read_text(encoding="utf-8"))}
    assert used <= BY_CODE.keys()


def test_every_explained_code_is_used() -> None:
    text = "".join(file.read_text(encoding="utf-8") for file in OWN)
    assert [code.code for code in CODES if f'"{code.code}"' not in text] == []
