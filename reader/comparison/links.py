"""Which entities of two reports are one: the groups that linking makes of both reports' entities.

Not responsible for what is shown of a group (`entities`).
"""

import re

from reader.analysis.model import Analysis, Entity, EntityKind
from reader.analysis.names.clusters import Clusters, Node
from reader.analysis.names.linking import link
from reader.analysis.names.persons import is_full
from reader.analysis.normal import clean
from reader.analysis.quotes.genders import gender
from reader.comparison.model import Side

_TITLE = re.compile(r"\b(\w+)\.?\s$")
_LONGEST_TITLE = 8


def clustered(left: Analysis, right: Analysis) -> Clusters:
    """Groups over the entities of the left report, then those of the right, each list in its order."""
    nodes = [_node(left, Side.LEFT, entity) for entity in left.entities]
    nodes.extend(_node(right, Side.RIGHT, entity) for entity in right.entities)
    clusters = Clusters(nodes)
    link(clusters, within=False)
    return clusters


def _node(analysis: Analysis, side: Side, entity: Entity) -> Node:
    forms = {clean(mention.text) for mention in entity.mentions}
    # The fullest form stands first, so that reasons are given in its words.
    ordered = tuple(sorted(forms, key=lambda form: (form != entity.name, -len(form), form)))
    return Node(
        ordered,
        entity.kind,
        len(entity.mentions),
        first=entity.mentions[0].span.start,
        side=side is Side.RIGHT,
        gender=_called(analysis.article.text, entity) if entity.kind is EntityKind.PERSON else "",
    )


def _called(text: str, entity: Entity) -> str:
    """What "Mr" or "Mrs" says before each mention of somebody who is called by the family name alone."""
    said: set[str | None] = set()
    for mention in entity.mentions:
        if is_full(clean(mention.text)):
            return ""
        title = _TITLE.search(text, max(0, mention.span.start - _LONGEST_TITLE), mention.span.start)
        said.add(gender("", title[1]) if title else None)
    return said.pop() or "" if len(said) == 1 else ""
