"""Where a fact comes from: who checked it and how, in a few words."""

from __future__ import annotations

from resmatch.matching.columns import Record, pluck

_METHOD_WORDS = {
    "phone": "by phone",
    "visit": "by a visit",
    "website": "on its website",
    "email": "by email",
    "import": "imported",
    "self_report": "told by the place itself",
}


def source_of(record: Record, group: str = "") -> str | None:
    """Say how a group of facts was checked ("by phone"), else the name of its source, else None."""
    method = pluck(record, f"checked.{group}.method") if group else None
    method = method or pluck(record, "verified.method")
    if method:
        return _METHOD_WORDS.get(str(method), str(method))
    sources = record.get("sources")
    for source in sources if isinstance(sources, list | tuple) else ():
        return str(source.get("name") or source.get("url") or "") or None
    return None
