from __future__ import annotations

import click
import pytest
from click.testing import CliRunner

from resmatch.cli.settings import Settings, common_options, settings_of


@pytest.fixture
def group() -> click.Group:
    @click.group()
    @common_options
    def outer() -> None:
        pass

    @outer.command()
    @common_options
    @click.pass_context
    def inner(context: click.Context) -> None:
        click.echo(repr(settings_of(context)))

    return outer


@pytest.mark.parametrize("line", [["--plain", "inner"], ["inner", "--plain"]])
def test_an_option_may_stand_before_or_after_the_command(group: click.Group, line: list[str]) -> None:
    assert CliRunner().invoke(group, line).output.strip() == repr(Settings(plain=True))


def test_options_from_both_sides_add_up(group: click.Group) -> None:
    shown = CliRunner().invoke(group, ["--ascii", "inner", "--color", "never", "--no-input"]).output
    assert shown.strip() == repr(Settings(ascii=True, color="never", no_input=True))
