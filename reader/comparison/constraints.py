"""What the person decided about names, in the shape that linking takes. Not responsible for keeping decisions.

A target is an entity's id, the folded form of a name, or one mention: `at(side, span)`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from reader.analysis.model import EntityKind, Mention
from reader.comparison.model import Side
from reader.document.model import Span

Target = str


def at(side: Side, span: Span) -> Target:
    """The target that is the mention at `span` in the report on `side`, in code points."""
    return f"{side.value}:{span.start}-{span.end}"


@dataclass(frozen=True, slots=True)
class Added:
    """A mention that the person marked. `entity` is the target it belongs to, `None` for a name of its own."""

    side: Side
    mention: Mention
    kind: EntityKind
    entity: Target | None = None


@dataclass(frozen=True, slots=True)
class Constraints:
    """Decisions that linking obeys: pairs that are the same or are not, what is no name, marks, new names and kinds."""

    must_link: frozenset[tuple[Target, Target]] = frozenset()
    cannot_link: frozenset[tuple[Target, Target]] = frozenset()
    dismissed: frozenset[Target] = frozenset()
    added: tuple[Added, ...] = ()
    names: Mapping[Target, str] = field(default_factory=lambda: MappingProxyType({}))
    kinds: Mapping[Target, EntityKind] = field(default_factory=lambda: MappingProxyType({}))


NONE = Constraints()
"""The person decided nothing."""
