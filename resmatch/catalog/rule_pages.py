"""What a code means, as a page of text and as the document ``docs/rules.md``."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.rules import ALL, CATALOG_RULES, ENTRY_RULES, NEVER_IGNORED, WHOLE_RULES
from resmatch.catalog.rules.rule import Described
from resmatch.diagnostics import RuleInfo, Severity

FAMILIES = {
    "Y": "YAML",
    "E": "Fields",
    "R": "References",
    "F": "Freshness",
    "P": "Privacy",
    "D": "Doubles",
    "S": "Language",
    "C": "Coverage",
    "N": "Numbers of national lines",
    "M": "Medication law",
    "G": "Geography",
    "L": "Help lines and apps",
    "I": "Ignore comments",
}
"""The families of codes by their first letter, in the order of the documentation."""

WORDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_CHECKED = frozenset(rule.code for rule in (*ENTRY_RULES, *CATALOG_RULES, *WHOLE_RULES))
_HEAD = """\
# Rules

<!-- made by tools/build_docs.py: change the rules, then run it -->

Every problem that `resmatch validate` can find, by family. `resmatch rule CODE` prints one of these pages.

An **error** keeps a catalog from loading. A **warning** and a **note** do not; with `--strict`, warnings count as
errors for the exit code.
"""


def rule_infos() -> tuple[RuleInfo, ...]:
    """Return what every code stands for, in the words that code scanners show."""
    return tuple(RuleInfo(rule.code, rule.summary, rule.why) for rule in ALL)


def in_families() -> Iterator[tuple[str, tuple[Described, ...]]]:
    """Yield each family with its rules."""
    for letter, title in FAMILIES.items():
        yield title, tuple(rule for rule in ALL if rule.code.startswith(letter))


def how_to_silence(rule: Described) -> str:
    """Return in one or two sentences how a comment silences a rule, or why none does."""
    comment = f"# resmatch: ignore {rule.code}"
    if rule.code.startswith("I"):
        return "Take the comment away."
    if rule.code == "E181":
        return "Write a catalog.yaml."
    if rule.code.startswith("Y0") and rule.code in NEVER_IGNORED:
        return "It cannot be silenced: the file cannot be read as it stands."
    if rule.code in NEVER_IGNORED:
        return "It cannot be silenced: a person could be harmed."
    if rule.severity is Severity.ERROR and rule.code not in _CHECKED:
        return f"Write {comment} behind the line or above it. The listing is then left out until it is put right."
    return f"Write {comment} behind the line or above it, and say why."


def rule_text(rule: Described) -> str:
    """Return the page of one code for a terminal, its examples as they stand in a file."""
    parts = [
        f"{rule.code} {WORDS[rule.severity]}",
        f"What\n{_indented(rule.summary)}",
        f"Why it matters to a client\n{_indented(rule.why)}",
    ]
    if rule.bad:
        parts += [f"Bad\n{_indented(rule.bad)}", f"Good\n{_indented(rule.good)}"]
    return "\n\n".join([*parts, f"How to silence\n{_indented(how_to_silence(rule))}"]) + "\n"


def rules_list() -> str:
    """Return every code with its sentence, one to a line, by family."""
    blocks = [
        "\n".join([title, *(f"  {rule.code}  {WORDS[rule.severity]:7}  {rule.summary}" for rule in rules)])
        for title, rules in in_families()
    ]
    return "\n\n".join(blocks) + "\n"


def rules_markdown() -> str:
    """Return ``docs/rules.md``."""
    parts = [_HEAD]
    for title, rules in in_families():
        table = [f"| [{rule.code}](#{rule.code.lower()}) | {WORDS[rule.severity]} | {rule.summary} |" for rule in rules]
        parts.append("\n".join([f"## {title}", "", "| code | severity | what |", "|---|---|---|", *table, ""]))
        parts += [_markdown(rule) for rule in rules]
    return "\n".join(parts)


def _markdown(rule: Described) -> str:
    parts = [f"### {rule.code}", f"{rule.summary} ({WORDS[rule.severity]})", f"**Why it matters.** {rule.why}"]
    if rule.bad:
        parts += [f"Bad:\n\n```yaml\n{rule.bad}```", f"Good:\n\n```yaml\n{rule.good}```"]
    return "\n\n".join([*parts, f"**How to silence.** {how_to_silence(rule)}"]) + "\n"


def _indented(text: str) -> str:
    return "\n".join(f"  {line}".rstrip() for line in text.rstrip("\n").split("\n"))
