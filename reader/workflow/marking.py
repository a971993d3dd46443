"""Marking passages, setting two against each other, pinning places together: each change with its inverse, as data.

Nothing is changed here: a `Change` is applied to the annotations at hand by `changed`, and kept by
`Session.change_annotations`. A caller that wants to undo it applies its `inverse`.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.annotation.marks import Annotation

Annotations = tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A step from one set of annotations to another. One that is edited stands in both: as it was and as it is."""

    removed: Annotations = ()
    added: Annotations = ()

    @property
    def inverse(self) -> "Change":
        """The step back; the annotations it gives again are the very ones that were taken."""
        return Change(self.added, self.removed)


def changed(annotations: Iterable[Annotation], change: Change) -> Annotations:
    """The annotations after a change, in the order in which they were made."""
    gone = {each.id for each in (*change.removed, *change.added)}
    return tuple(sorted((*(each for each in annotations if each.id not in gone), *change.added), key=_turn))


def _turn(annotation: Annotation) -> tuple[str, str]:
    return annotation.created, annotation.id
