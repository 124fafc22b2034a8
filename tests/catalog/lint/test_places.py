from __future__ import annotations

from resmatch.catalog.lint.places import names_like, place_of_zip


def test_a_zip_code_with_four_more_digits_is_the_same_place() -> None:
    assert place_of_zip("01609-1234") == place_of_zip("01609")


def test_a_zip_code_the_table_lacks_is_no_place() -> None:
    assert place_of_zip("00000") is None


def test_a_misspelt_town_is_like_the_real_one() -> None:
    assert "Worcester, MA" in names_like("Worcestr, MA")


def test_a_known_name_is_like_nothing_else() -> None:
    assert names_like("Worcester, MA") == ()
