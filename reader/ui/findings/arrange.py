"""Which rows of a listing are shown, in which order, and under which headings. Pure."""

from collections.abc import Callable, Sequence, Set

from reader.ui.findings.row import Face, Heading, Listing, Row

FILTERS = ("all", "both", "left", "right", "differ")
GROUPED = frozenset(("weight", "name"))
"""Ways to sort that keep rows under their headings; others run through all of them."""

Item = Heading | Row


def arranged(
    listing: Listing,
    *,
    wanted: str = "all",
    order: str = "",
    typed: str = "",
    folded: Set[str] = frozenset(),
    columns: bool = False,
    face: Callable[[Row], Face] = lambda row: row.face(),
    text: Callable[[Row], str] = lambda row: row.face().spoken.casefold(),
) -> tuple[Item, ...]:
    """The rows that `wanted` (one of `FILTERS`) and the typed words let through, sorted, with headings.

    `face` and `text` tell what a row says, and what is searched of it; words are looked for whatever their case.
    Folding is for looking through: where something is searched, nothing found is hidden.
    """
    words = typed.casefold().split()
    rows = [row for row in listing.rows if passes(row, wanted) and all(word in text(row) for word in words)]
    order = order or (listing.orders[0] if listing.orders else "")
    if order == "name":
        rows.sort(key=lambda row: face(row).title.casefold())
    elif order == "text":
        rows.sort(key=in_text)
    elif order == "weight":
        rows.sort(key=lambda row: -row.weight)
    if not listing.groups or (order and order not in GROUPED):
        return tuple(rows)
    return _grouped(listing.groups, rows, frozenset() if words else folded, columns)


def passes(row: Row, wanted: str) -> bool:
    return wanted == "all" or (row.differs if wanted == "differ" else row.status == wanted)


def counts(rows: Sequence[Row]) -> dict[str, int]:
    """How many findings each filter lets through."""
    return {code: sum(row.holds for row in rows if passes(row, code)) for code in FILTERS}


def in_text(row: Row) -> tuple[bool, int, int]:
    """The order of the left report; what only the right has comes last, in its own order."""
    left, right = (spans[0].start if spans else 0 for spans in (row.left, row.right))
    return (not row.left, left, right)


def _grouped(
    groups: Sequence[tuple[str, str]], rows: Sequence[Row], folded: Set[str], columns: bool
) -> tuple[Item, ...]:
    by_group: dict[str, list[Row]] = {}
    for row in rows:
        by_group.setdefault(row.group, []).append(row)
    items: list[Item] = []
    for code, title in groups:
        found = by_group.get(code)
        if found:
            counted = columns and found[0].counts is not None
            items.append(Heading(code, title, sum(row.holds for row in found), code in folded, counted))
            if code not in folded:
                items.extend(found)
    return tuple(items)
