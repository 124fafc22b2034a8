"""What to say and ask when calling a place: under a minute, and nothing about who is calling or for whom."""

from __future__ import annotations

from resmatch.matching.result import Match
from resmatch.vocab import DOCUMENTS

_OPENINGS = {
    "housing": "Hi, I help people find housing. Is there a bed open now?",
    "support_group": "Hi, I help people find groups. Is this group meeting now?",
    "helpline": "Hi, I help people find services. What can you help with?",
}
_OPENING = "Hi, I help people find services. Are you taking new people now?"
_COST = "Is there anything to pay at the start?"
_PAPERS = "What papers should a person bring?"


def call_script(match: Match) -> tuple[str, ...]:
    """Give the lines to say for one place: the opening, its open questions, cost and papers."""
    record = match.resource.record
    lines = [_OPENINGS.get(match.resource.kind, _OPENING), *match.call_questions]
    if record.get("cost") != "free" and match.resource.kind in ("housing", "treatment", "medication"):
        lines.append(_COST)
    if not record.get("required_documents") and match.resource.kind != "support_group":
        lines.append(_PAPERS)
    return tuple(lines)


def to_bring(match: Match) -> tuple[str, ...]:
    """Name the papers a place asks for, in plain words."""
    papers = match.resource.record.get("required_documents")
    return tuple(DOCUMENTS.label(str(paper)) for paper in papers) if isinstance(papers, list | tuple) else ()
