"""One finding as a row of a list, whatever kind it is: where it stands, how the reports stand to each other on it, and
what it says. Plain data; nothing is painted here.

A comparison of two long reports has many thousand findings, so a row is worded only when it is looked at.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from reader.document.model import Span


class Change(StrEnum):
    """How a stretch of one report's words stands to the other's."""

    NONE = ""
    GONE = "gone"  # in the left report only
    NEW = "new"  # in the right report only
    REPLACED = "replaced"  # other words stand in its place


class Sign(StrEnum):
    """What stands before a row: how the two reports stand to each other on it."""

    EQUAL = "equal"
    NEAR = "near"
    DIFFER = "differ"
    LEFT = "left"
    RIGHT = "right"
    SWATCH = "swatch"  # a name: filled where both have it, in the colour of its kind
    ASK = "ask"  # something for the person to decide
    NOTE = "note"
    MARK = "mark"  # a passage that the person marked, in its colour; hollow where it is one of a pair


@dataclass(frozen=True, slots=True)
class Stretch:
    text: str
    change: Change = Change.NONE


@dataclass(frozen=True, slots=True)
class Line:
    """A line below a row's title, or a paragraph of its detail. `side` is left, right, or empty."""

    stretches: tuple[Stretch, ...]
    side: str = ""
    label: str = ""

    @classmethod
    def of(cls, text: str, side: str = "", label: str = "") -> "Line":
        return cls((Stretch(text),), side, label)

    @property
    def text(self) -> str:
        return "".join(stretch.text for stretch in self.stretches)


@dataclass(frozen=True, slots=True)
class Face:
    """What a row says. `spoken` is all of it as a sentence: also what colours and signs tell."""

    title: str
    lines: tuple[Line, ...] = ()
    tag: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Detail:
    """A finding in full. `offers` are ids of actions that make sense for it."""

    title: str
    lines: tuple[Line, ...] = ()
    offers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A finding. `id` is unique in its tab and, like spans, points into the comparison it was made from.

    `about` says what kind of thing `id` names; `group` is the code of its heading; the greatest `weight` comes first.
    `lines` is how many lines stand below the title, known before they are worded. `holds` is how many findings it
    counts for. `leads_to` is the tab and the row that a row of the overview stands for.
    """

    id: str
    about: str
    group: str
    face: Callable[[], Face]
    detail: Callable[[], Detail]
    left: tuple[Span, ...] = ()
    right: tuple[Span, ...] = ()
    sign: Sign = Sign.EQUAL
    differs: bool = False
    weight: float = 0.0
    lines: int = 1
    holds: int = 1
    kind: str = ""
    counts: tuple[int, int] | None = None
    leads_to: tuple[str, str] | None = None

    @property
    def status(self) -> str:
        """both, left or right; empty for what stands in neither report."""
        if self.left and self.right:
            return "both"
        return "left" if self.left else "right" if self.right else ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A line above the rows of a group. `count` is of findings, `folded` whether they are out of sight."""

    group: str
    title: str
    count: int
    folded: bool = False
    columns: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """All rows of one tab with what orders them.

    `groups` are the codes and titles of the headings in their order. `orders` are codes of ways to sort, the usual one
    first. `nothing` stands in place of an empty list. `remarks` are what was not looked for, a sentence each.
    """

    rows: tuple[Row, ...] = ()
    groups: tuple[tuple[str, str], ...] = ()
    orders: tuple[str, ...] = ()
    nothing: str = ""
    remarks: tuple[str, ...] = ()
    summary: str = ""
