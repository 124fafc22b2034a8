"""Everything resmatch can say to one client about a few listings: every format, plan, script and handout."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property

from resmatch.matching.call_script import call_script
from resmatch.matching.client import Client
from resmatch.matching.compare import compare
from resmatch.matching.plan import Plan, make_plan
from resmatch.matching.result import Match, MatchResult
from resmatch.output.compare_text import compare_text
from resmatch.output.explanation import explanation_text
from resmatch.output.find_text import find_text
from resmatch.output.formats import FORMATS
from resmatch.output.handout import handout_text
from resmatch.output.page import Page
from resmatch.output.plan_text import plan_text
from resmatch.output.show import show_json
from resmatch.output.view import View
from tests.matching.build import Entry, answered, compiled, resolved


@dataclass(frozen=True)
class Said:
    """What is said to a client, output by output."""

    client: Client
    result: MatchResult
    plan: Plan

    @cached_property
    def matches(self) -> tuple[Match, ...]:
        return tuple(match for need in self.result.needs for match in (*need.matches, *need.excluded))

    @cached_property
    def shown(self) -> tuple[Match, ...]:
        return tuple(match for need in self.result.needs for match in need.matches)

    @cached_property
    def text(self) -> str:
        return find_text(self.result, Page(), view=View.WIDE)

    @cached_property
    def explanations(self) -> str:
        return "\n".join(explanation_text(match, weights=self.result.weights) for match in self.matches)

    @cached_property
    def call_scripts(self) -> str:
        return "\n".join(line for match in self.matches for line in call_script(match))

    @cached_property
    def handout(self) -> str:
        assert self.client.now is not None
        return handout_text(self.matches, made=self.client.now.date())

    @cached_property
    def outputs(self) -> dict[str, str]:
        """Give every output by name."""
        compared = compare(self.matches[:3])
        return {
            "text": self.text,
            **{name: render(self.result) for name, render in FORMATS.items()},
            "explanations": self.explanations,
            "call scripts": self.call_scripts,
            "handout": self.handout,
            "plan": plan_text(self.plan, Page()),
            "plan json": json.dumps(self.plan.to_dict(), ensure_ascii=False),
            "show json": "\n".join(show_json(match.resource) for match in self.matches),
            "comparison": compare_text(compared, Page()) if self.matches else "",
            "comparison json": json.dumps(compared.to_dict(), ensure_ascii=False),
        }

    @cached_property
    def everything(self) -> str:
        return "\n".join(self.outputs.values())


def said(client: Client, *records: Entry) -> Said:
    """Ask everything there is to ask of a few listings for one client."""
    client = resolved(client)
    return Said(client, answered(client, *records), make_plan(compiled(*records), client))
