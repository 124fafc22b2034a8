from __future__ import annotations

from tests.catalog.rules.running import codes, entry, file

PHONE = "    phones: [{number: 800-484-3731}]\n"


def test_a_link_to_another_number_is_told() -> None:
    assert "N804" in codes(file(entry(PHONE + '    notes: "Call [800-484-3731](tel:18005550143)."\n')))


def test_a_link_to_the_printed_number_is_fine_however_it_is_written() -> None:
    for link in ("tel:+18004843731", "tel:800-484-3731", "tel:18004843731"):
        text = entry(PHONE + f'    notes: "Call [here]({link})."\n    description: Never Use Alone\n')
        assert codes(file(text)) == []
