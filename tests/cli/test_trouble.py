from __future__ import annotations

import pytest

from resmatch import errors
from resmatch.cli.exits import Exit
from resmatch.cli.trouble import bug, trouble_of

REFUSALS = [
    (errors.UnknownTerm("hosing", vocabulary="need"), Exit.USAGE, "unknown-need"),
    (errors.AmbiguousTerm("shelter", vocabulary="need", candidates=("housing.family",)), Exit.USAGE, "ambiguous-need"),
    (errors.UnknownPlace("dorchestr"), Exit.USAGE, "unknown-place"),
    (errors.UnknownResource("x"), Exit.NO_LISTING, "unknown-resource"),
    (errors.AmbiguousResource("x", candidates=("a", "b")), Exit.USAGE, "ambiguous-resource"),
    (errors.BadTime("x"), Exit.USAGE, "bad-time"),
    (errors.BadOption("x"), Exit.USAGE, "bad-option"),
    (errors.CatalogError("x"), Exit.CATALOG, "catalog"),
    (errors.NetworkNotAllowed("x"), Exit.NETWORK, "network"),
]


@pytest.mark.parametrize(("error", "code", "name"), REFUSALS, ids=lambda value: type(value).__name__)
def test_every_refusal_has_its_exit_code_and_a_stable_name(error: Exception, code: Exit, name: str) -> None:
    trouble = trouble_of(error)
    assert trouble.exit is code
    assert trouble.code == name
    assert trouble.text().startswith("error: ")
    assert trouble.to_dict()["exit"] == int(code)


def test_every_error_of_the_library_is_a_refusal_and_never_a_bug() -> None:
    classes = [value for value in vars(errors).values() if isinstance(value, type)]
    ours = [cls for cls in classes if issubclass(cls, errors.ResmatchError)]
    assert len(ours) > len(REFUSALS)
    assert all(trouble_of.dispatch(cls) is not trouble_of.dispatch(object) for cls in ours)


def test_what_is_no_refusal_is_raised_again() -> None:
    with pytest.raises(ZeroDivisionError):
        trouble_of(ZeroDivisionError())


def test_choices_stand_between_the_message_and_what_to_do() -> None:
    lines = trouble_of(errors.AmbiguousResource("x", candidates=("a", "b"))).text().splitlines()
    assert lines == [
        "error: 2 listings are called something like 'x'",
        "  1  a",
        "  2  b",
        "  write one of these ids",
    ]


def test_a_long_list_of_choices_is_cut_and_says_so() -> None:
    many = tuple(f"place-{number}" for number in range(20))
    assert "  and 12 more" in trouble_of(errors.AmbiguousResource("x", candidates=many)).text().splitlines()


def test_a_bug_names_the_error_and_the_line_only() -> None:
    assert "ValueError at ?" in bug(ValueError("secret")).text()
    assert "secret" not in bug(ValueError("secret")).text()
