"""Where marks, pairings and sync points stand in two reports as they are now, or why they cannot be placed.

Not responsible for telling places apart in a text (`annotation.anchor`).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.annotation.anchor import Lost, find
from reader.annotation.marks import Annotation, Mark, Place, SyncPoint
from reader.document.model import Article, Span

Spot = Span | Lost
"""A place in the text as it is now, or what became of it."""


@dataclass(frozen=True, slots=True)
class Located:
    """An annotation, and where its passages stand in the left and in the right report. `None`: nothing on that side.

    `swapped` says that the report a pairing calls left is on the right now.
    """

    annotation: Annotation
    left: Spot | None = None
    right: Spot | None = None
    swapped: bool = False

    @property
    def orphaned(self) -> bool:
        """Whether a passage is lost. One that is lost is shown nowhere, and never given a place that is only likely."""
        return isinstance(self.left, Lost) or isinstance(self.right, Lost)

    @property
    def spans(self) -> tuple[Span | None, Span | None]:
        """The places that are known, left and right."""
        return _known(self.left), _known(self.right)

    @property
    def to_look_at(self) -> tuple[Span | None, Span | None]:
        """The same, and for a place that is lost what stands there now, as far as that is known."""
        return _near(self.left), _near(self.right)


def located(annotations: Iterable[Annotation], left: Article | None, right: Article | None) -> tuple[Located, ...]:
    """Each annotation that concerns these reports, with its places in them, in the order given. One may be missing."""
    found = (_located(each, left, right) for each in annotations)
    return tuple(each for each in found if each is not None)


def _located(annotation: Annotation, left: Article | None, right: Article | None) -> Located | None:
    if isinstance(annotation, Mark):
        here, there = _spot(annotation.place, left, right), _spot(annotation.place, right, left)
        return None if here is there is None else Located(annotation, here, there)
    if left is None or right is None:
        return None
    swapped = _swapped(annotation.left, annotation.right, left, right)
    if swapped is None:
        return None
    one, other = (annotation.right, annotation.left) if swapped else (annotation.left, annotation.right)
    return Located(annotation, find(left.text, one.anchor), find(right.text, other.anchor), swapped)


def _spot(place: Place, report: Article | None, other: Article | None) -> Spot | None:
    if report is None or not _stands_in(place, report, other):
        return None
    return find(report.text, place.anchor)


def _swapped(one: Place, other: Place, left: Article, right: Article) -> bool | None:
    """Whether two places belong to the reports the other way round; `None` where they do not belong to them."""
    if _stands_in(one, left, right) and _stands_in(other, right, left):
        return False
    return True if _stands_in(one, right, left) and _stands_in(other, left, right) else None


def _stands_in(place: Place, report: Article, other: Article | None) -> bool:
    """Whether a place is in a report. Two files of one name are told apart by what they hold, where that is known."""
    if place.article.id == report.id:
        return True
    return (other is None or place.article.id != other.id) and place.article.means(report)


def _known(spot: Spot | None) -> Span | None:
    return spot if isinstance(spot, Span) else None


def _near(spot: Spot | None) -> Span | None:
    return spot.near if isinstance(spot, Lost) else spot


def pins(found: Iterable[Located]) -> tuple[tuple[Span, Span], ...]:
    """The sync points whose two places are known, as spans in the left and in the right report."""
    spans = (each.spans for each in found if isinstance(each.annotation, SyncPoint))
    return tuple((left, right) for left, right in spans if left and right)
