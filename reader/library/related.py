"""Which other articles tell of the same event. Only for `reader.library.catalogue`.

The rarest telling words of an article lead to the articles that share them; how rare and how many, and how many days
lie between, says how likely it is that both tell of one event. Articles that carry nearly the same text stand together.
"""

import sqlite3
import zlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from math import exp, log

from reader.library import codec
from reader.library.model import ALIKE, Heading, Related
from reader.library.telling import Telling, overlap, shingles, telling

_ASKED = 60
_TAKEN = 24
_LEAST_CAP, _SHARE_OF_ALL = 40, 400
_LOOKED_AT = 30
_SHOWN_WORDS = 6
_ALONE = 0.3
LEAST = 0.15
"""Strength under which an article is not worth proposing."""

_ROW = """
    SELECT number, article.id, article.name, article.title, article.outlet, article.published,
           first_day, last_day, wording, content
    FROM listing JOIN article ON article.id = listing.article WHERE
"""


@dataclass(frozen=True, slots=True)
class _Report:
    number: int
    heading: Heading
    first_day: str
    last_day: str
    wording: str
    runs: frozenset[int]


def related(
    connection: sqlite3.Connection, article_id: str, most: int, among: frozenset[int] | None = None
) -> tuple[Related, ...]:
    """The articles that tell of the same event as one, best first; with `among`, of these numbers only.

    Raises as `codec` does where an article is damaged.
    """
    row = connection.execute(f"{_ROW} listing.article = ?", (article_id,)).fetchone()
    if row is None:
        return ()
    text = codec.text_from_json(zlib.decompress(row[-1]))
    own = _report(row)
    (everything,) = connection.execute("SELECT max(number) FROM listing").fetchone()
    scores, shared, whole = _shared(connection, own, text, everything)
    if among is not None:
        scores = {number: score for number, score in scores.items() if number in among}
    best = sorted(scores, key=lambda number: (-scores[number], number))[: max(most, _LOOKED_AT)]
    found = []
    for row in connection.execute(f"{_ROW} number IN ({','.join('?' * len(best))})", best):
        report = _report(row)
        days = _days(own, report)
        same = 1.0 if report.wording == own.wording else overlap(own.runs, report.runs)
        strength = max(min(1.0, scores[report.number] / whole) * _closeness(days), same if same >= ALIKE else 0.0)
        if strength >= LEAST:
            words = tuple(word.shown for word in shared[report.number][:_SHOWN_WORDS])
            found.append((Related(report.heading, strength, words, days, same), report))
    found.sort(key=lambda each: (-each[0].strength, each[1].number))
    return _grouped(found)[:most]


def _shared(
    connection: sqlite3.Connection, own: _Report, text: str, everything: int
) -> tuple[dict[int, float], dict[int, list[Telling]], float]:
    """How much each article shares of the telling words, which, and how much there is to share."""
    cap = max(_LEAST_CAP, everything // _SHARE_OF_ALL)
    scores: dict[int, float] = defaultdict(float)
    shared: dict[int, list[Telling]] = defaultdict(list)
    whole, taken = 0.0, 0
    for word in telling(own.heading.title or "", text, _ASKED):
        rows = connection.execute(
            "SELECT rowid FROM words WHERE words MATCH ? LIMIT ?", (word.asked, cap + 1)
        ).fetchall()
        if len(rows) > cap:
            continue
        rarity = log((everything + 1) / len(rows)) if rows else 0.0
        worth = rarity * word.weight
        if len(rows) < 2:
            # Nobody shares it, which tells little in a large library and something in a small one.
            whole += _ALONE * worth
            continue
        whole += worth
        taken += 1
        for (number,) in rows:
            scores[number] += worth
            shared[number].append(word)
        if taken == _TAKEN:
            break
    scores.pop(own.number, None)
    return scores, shared, whole or 1.0


def _grouped(found: list[tuple[Related, _Report]]) -> tuple[Related, ...]:
    """The best of each group of articles that carry nearly the same text, with the others of it as its copies."""
    heads: list[tuple[Related, _Report]] = []
    copies: dict[int, list[Heading]] = defaultdict(list)
    for each, report in found:
        head = next((other for _, other in heads if _alike(other, report)), None)
        if head is None:
            heads.append((each, report))
        else:
            copies[head.number].append(report.heading)
    return tuple(replace(each, copies=tuple(copies[report.number])) for each, report in heads)


def _alike(one: _Report, other: _Report) -> bool:
    return one.wording == other.wording or overlap(one.runs, other.runs) >= ALIKE


def _report(row: Iterable[object]) -> _Report:
    number, *heading, first, last, wording, content = row
    text = codec.text_from_json(zlib.decompress(content))  # type: ignore[arg-type]
    return _Report(number, Heading(*heading), first, last, wording, shingles(text))  # type: ignore[arg-type]


def _days(one: _Report, other: _Report) -> int | None:
    """Days that lie between two articles at the least; `None` where that is not known."""
    try:
        first, last = date.fromisoformat(one.first_day), date.fromisoformat(one.last_day)
        from_, to = date.fromisoformat(other.first_day), date.fromisoformat(other.last_day)
    except ValueError:
        return None
    return max(0, (from_ - last).days, (first - to).days)


def _closeness(days: int | None) -> float:
    """A week later the same words are likely to tell of what came after."""
    return 0.85 if days is None else 0.4 + 0.6 * exp(-max(0, days - 1) / 7)
