"""Every command by name: its module, its place in the help, and one line of help.

To add a command: write ``resmatch/cli/commands/NAME.py`` with a click command called ``command``, and
name it here. The module is imported only when the command runs.
"""

from __future__ import annotations

from dataclasses import dataclass
from keyword import iskeyword


@dataclass(frozen=True, slots=True)
class Entry:
    """One command as the help shows it."""

    name: str
    section: str
    help: str

    @property
    def module(self) -> str:
        """The module that holds the click command."""
        word = self.name.replace("-", "_")
        return f"resmatch.cli.commands.{word}{'_' if iskeyword(word) else ''}"


SECTIONS = ("Coach", "Words", "Maintainer", "Data")

COMMANDS: tuple[Entry, ...] = (
    Entry("find", "Coach", "Find places for one or more needs."),
    Entry("explain", "Coach", "Say why a place got its score, or why it is not in the results."),
    Entry("plan", "Coach", "Several needs, one plan with backups."),
    Entry("compare", "Coach", "Set places side by side."),
    Entry("intake", "Coach", "Answer questions; nothing is saved."),
    Entry("show", "Coach", "Show everything the catalog says about one place."),
    Entry("needs", "Words", "Needs that a screening form suggests."),
    Entry("vocab", "Words", "List the words for needs, pathways, insurance and so on."),
    Entry("help", "Words", "Explain a topic: time, place, score, privacy, exit-codes."),
    Entry("validate", "Maintainer", "Check catalog files and report every problem with its place."),
    Entry("stale", "Maintainer", "List what is due for a check, and print the sheet to call by."),
    Entry("verify", "Maintainer", "Date a place after a check, and write what changed."),
    Entry("answer", "Maintainer", "Type back what a place answered on the phone."),
    Entry("report", "Maintainer", "Suggest a correction: a patch, or a text to send."),
    Entry("dedupe", "Maintainer", "Find places that are listed twice."),
    Entry("stats", "Maintainer", "Count what the catalog covers, with bars and a map."),
    Entry("gap", "Maintainer", "Name the holes of the catalog in words."),
    Entry("rule", "Maintainer", "Explain a code of validate, with a bad and a good example."),
    Entry("fmt", "Maintainer", "Put catalog files into one layout; comments stay."),
    Entry("new", "Maintainer", "Write a form for a new listing."),
    Entry("schema", "Maintainer", "Print the JSON Schema of catalog files or of the JSON output."),
    Entry("audit", "Maintainer", "Audit neutrality or fairness of a catalog."),
    Entry("diff", "Data", "Say in words what changed between two versions of a catalog."),
    Entry("import", "Data", "Turn a file of another format into catalog files."),
)
"""The commands, in the order of the help."""

BY_NAME: dict[str, Entry] = {entry.name: entry for entry in COMMANDS}
