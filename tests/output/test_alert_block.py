from __future__ import annotations

from resmatch.matching.listing import DEMO_BANNER
from resmatch.output.alert_block import alert_blocks, demo_banner, shows_demo
from resmatch.output.page import Page
from tests.small import find


def test_every_line_of_every_alert_is_printed() -> None:
    result = find("suicide")
    text = " ".join(" ".join(alert_blocks(Page(), result.alerts)).split())
    assert result.alerts
    assert all(line in text for alert in result.alerts for line in (alert.title, *alert.lines))


def test_invented_places_are_announced() -> None:
    result = find("housing")
    assert shows_demo(result)
    assert demo_banner(Page(), result)[0] == DEMO_BANNER


def test_an_answer_without_places_announces_none() -> None:
    assert demo_banner(Page(), find("food")) == []
