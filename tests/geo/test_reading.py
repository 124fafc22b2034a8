import pytest

from resmatch.geo.reading import Named, county_words, read_degrees, read_last_zip, read_names, read_zip


@pytest.mark.parametrize(
    ("text", "code"),
    [("01609", "01609"), (" 01609 ", "01609"), ("1609", "01609"), ("501", "00501"), ("01609-1234", "01609"),
     ("016091234", "01609"), ("O1609", "01609"), ("o16o9", "01609")],
)  # fmt: skip
def test_a_zip_code_is_read_with_its_zeros(text: str, code: str) -> None:
    assert read_zip(text) == code


@pytest.mark.parametrize("text", ["", "1", "12", "Ooooo", "0160x", "٠١٦٠٩", "01609-12", "1234567"])
def test_other_words_are_no_zip_code(text: str) -> None:
    assert read_zip(text) is None


def test_a_zip_code_may_end_an_address_but_a_house_number_is_none() -> None:
    assert read_last_zip("12 Harbor St, Dorchester, MA 02121") == ("12 Harbor St, Dorchester, MA", "02121")
    assert read_last_zip("12345 Main St Worcester MA") is None


@pytest.mark.parametrize(
    ("text", "degrees"),
    [("42.26,-71.80", (42.26, -71.8)), ("42.26 -71.80", (42.26, -71.8)), ("(42.26, -71.80)", (42.26, -71.8)),
     ("42.26N 71.80W", (42.26, -71.8)), ("42.26° N, 71.80° W", (42.26, -71.8)), ("-14.3S,170.7W", (-14.3, -170.7)),
     ("42,-71", (42.0, -71.0))],
)  # fmt: skip
def test_latitude_and_longitude_are_read_as_people_write_them(text: str, degrees: tuple[float, float]) -> None:
    assert read_degrees(text) == degrees


@pytest.mark.parametrize("text", ["1e5,0", "nan,0", "True,False", "42.26", "01609 02121", "Worcester, MA"])
def test_other_words_are_no_degrees(text: str) -> None:
    assert read_degrees(text) is None


def test_a_comma_before_a_state_settles_what_is_the_name() -> None:
    assert read_names("Dorchester, Boston, Mass.") == [[Named("Dorchester", "MA")], [Named("Boston", "MA")]]


def test_without_a_comma_the_last_words_may_be_a_state_or_a_part_of_the_name() -> None:
    assert read_names("Port Washington") == [[Named("Port Washington", None), Named("Port", "WA")]]


def test_the_longest_state_name_wins() -> None:
    assert read_names("Charleston West Virginia")[0][1] == Named("Charleston", "WV")


def test_the_country_at_the_end_is_left_out() -> None:
    assert read_names("Worcester, MA, USA") == [[Named("Worcester", "MA")]]


def test_words_without_a_letter_name_nothing() -> None:
    assert read_names(" , ,, ") == []


@pytest.mark.parametrize(
    ("name", "state", "county"),
    [("Worcester County", None, "worcester"), ("Worcester Co.", "MA", "worcester"), ("Boulder CO", None, None),
     ("Orleans Parish", "LA", "orleans"), ("County of Worcester", "MA", "worcester"), ("County", None, None),
     ("Capitol Planning Region", "CT", "capitol"), ("Worcester", "MA", None)],
)  # fmt: skip
def test_a_county_is_known_by_what_it_is_called(name: str, state: str | None, county: str | None) -> None:
    assert county_words(name, state) == county
