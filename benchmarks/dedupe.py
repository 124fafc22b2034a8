"""Precision, recall and speed of ``dedupe``: ``python benchmarks/dedupe.py ../shared/data``.

Two sets of listings of other people, read from beside the checkout: names and addresses of Whatcom County with
misspelt copies made by a machine (each copy is labelled with its original), and the meetings of one AA area as
published in 2021 and in 2024, where street, day and time that occur once in each feed tell the truth.
"""

from __future__ import annotations

import argparse
import csv
import random
import time
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from resmatch.catalog.exchange.meeting_guide import Settings, import_meeting_guide
from resmatch.upkeep.dedupe import find_doubles
from resmatch.upkeep.dedupe.pairs import POSSIBLE
from resmatch.upkeep.dedupe.traits import traits_of

Record = dict[str, Any]
Pairs = set[tuple[str, str]]
THRESHOLDS = (POSSIBLE, 85, 88, 90)
LARGE = 5_000
SEED = 7


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    data = parser.parse_args().data
    whatcom(data / "relevance" / "dedupe" / "whatcom_mangled_pairs.csv")
    two_feeds(data / "meetings" / "tsml")
    large(LARGE)


def whatcom(file: Path) -> None:
    records, originals = read_whatcom(file)
    labelled = {pair(copy, original) for copy, original in originals.items() if copy != original}
    same = labelled | {pair(*found) for found in same_place(records, originals)}
    print(f"Whatcom: {len(records)} listings, {len(labelled)} labelled copies")
    for threshold in THRESHOLDS:
        found = found_in(records, threshold)
        recall, precision = share(found & labelled, labelled), share(found & same, found)
        print(f"  from {threshold}: {len(found)} pairs, {recall} of the copies, {precision} surely the same")


def read_whatcom(file: Path) -> tuple[list[Record], dict[str, str]]:
    records: list[Record] = []
    originals: dict[str, str] = {}
    last = ""
    with file.open(encoding="utf-8", errors="replace", newline="") as lines:
        rows = [row for row in csv.reader(lines) if row and "required" not in row[0]]
    for number, row in enumerate(rows):
        last = last if row[-1] == "1" and last else f"r{number}"
        originals[f"r{number}"] = last
        place = {"address_1": row[3], "address_2": row[4], "city": row[5], "postal_code": row[7]}
        facts = {"website": row[2], "location": {name: value for name, value in place.items() if value}}
        given = {name: value for name, value in facts.items() if value}
        records.append({"id": f"r{number}", "name": row[0], "kind": "service", **given})
    return records, originals


def same_place(records: list[Record], originals: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield pairs whose originals have one name, street and ZIP and no two suites: unlabelled doubles."""
    traits = {record["id"]: traits_of(record) for record in records}
    groups: dict[tuple[str, str, str], list[str]] = {}
    for record in records:
        original = traits[originals[record["id"]]]
        if original.street:
            groups.setdefault((original.name, original.street, original.zip), []).append(record["id"])
    by_original: dict[str, list[str]] = {}
    for copy, original in originals.items():
        by_original.setdefault(original, []).append(copy)
    for group in (*groups.values(), *by_original.values()):
        for at, one in enumerate(group):
            for other in group[at + 1 :]:
                units = {traits[originals[one]].unit, traits[originals[other]].unit} - {""}
                if len(units) < 2:
                    yield one, other


def two_feeds(folder: Path) -> None:
    old, new = (feed(folder / f"aa_sepia_{year}.json", year) for year in ("2021", "2024"))
    truth = once_in_both(old, new)
    ends = {listing for both in truth for listing in both}
    print(f"Two feeds: {len(old)} and {len(new)} meetings, {len(truth)} surely the same")
    for threshold in THRESHOLDS:
        found = {both for both in found_in([*old, *new], threshold) if both[0][:4] != both[1][:4]}
        judged = {both for both in found if both[0] in ends and both[1] in ends}
        recall, precision = share(found & truth, truth), share(judged & truth, judged)
        print(f"  from {threshold}: {recall} found, {precision} of the {len(judged)} that can be judged right")


def feed(file: Path, year: str) -> list[Record]:
    settings = Settings(today=date(2026, 11, 21), fellowship="aa")
    entries = import_meeting_guide(file.read_bytes(), file.name, settings).entries
    return [{**entry.record(), "id": f"{year}-{entry.id}"} for entry in entries]


def once_in_both(old: list[Record], new: list[Record]) -> Pairs:
    keyed = [by_slot(records) for records in (old, new)]
    slots = [slot for slot in keyed[0] if len(keyed[0][slot]) == 1 and len(keyed[1].get(slot, ())) == 1]
    return {pair(keyed[0][slot][0], keyed[1][slot][0]) for slot in slots}


def by_slot(records: list[Record]) -> dict[tuple[str, str, frozenset[str]], list[str]]:
    slots: dict[tuple[str, str, frozenset[str]], list[str]] = {}
    for record in records:
        traits = traits_of(record)
        if traits.street and traits.times:
            slots.setdefault((traits.street, traits.zip or traits.town, traits.times), []).append(record["id"])
    return slots


def large(count: int) -> None:
    dice = random.Random(SEED)
    starts, ends = ("Elm", "Oak", "Maple", "Harbor", "Bridge", "North"), ("side", "view", " Hill", "")
    words = [f"{start}{end}" for start in starts for end in ends]
    records = [invented(number, dice, words) for number in range(count)]
    start = time.perf_counter()
    found = find_doubles(records)
    print(f"{count:,} invented listings: {len(found.pairs)} pairs in {time.perf_counter() - start:.2f} s")


def invented(number: int, dice: random.Random, words: list[str]) -> Record:
    phone = f"508-555-{dice.randrange(10_000):04}" if dice.random() < 0.9 else "800-555-0100"
    return {
        "id": f"p{number}",
        "name": f"{dice.choice(words)} {dice.choice(words)} {dice.choice(('House', 'Group', 'Clinic'))}",
        "kind": dice.choice(("housing", "service", "treatment")),
        "phones": [{"number": phone}],
        "location": {
            "address_1": f"{dice.randrange(1, 400)} {dice.choice(words)} Street",
            "city": "Worcester",
            "postal_code": f"016{dice.randrange(20):02}",
        },
        "point": {"latitude": 42.2 + dice.random() / 5, "longitude": -71.9 + dice.random() / 5},
    }


def found_in(records: list[Record], threshold: int) -> Pairs:
    return {pair(found.one["id"], found.other["id"]) for found in find_doubles(records, threshold=threshold).pairs}


def pair(one: object, other: object) -> tuple[str, str]:
    first, second = sorted((str(one), str(other)))
    return first, second


def share(part: Iterable[object], whole: Iterable[object]) -> str:
    return f"{len(list(part)) / max(1, len(list(whole))):.3f}"


if __name__ == "__main__":
    main()
