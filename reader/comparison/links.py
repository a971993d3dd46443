"""Which entities of two reports are one: the groups that linking makes of both reports' entities.

Not responsible for what is shown of a group (`entities`).
"""

from reader.analysis.model import Analysis, Entity
from reader.analysis.names.clusters import Clusters, Node
from reader.analysis.names.linking import link
from reader.analysis.normal import clean
from reader.comparison.model import Side


def clustered(left: Analysis, right: Analysis) -> Clusters:
    """Groups over the entities of the left report, then those of the right, each list in its order."""
    nodes = [_node(Side.LEFT, entity) for entity in left.entities]
    nodes.extend(_node(Side.RIGHT, entity) for entity in right.entities)
    clusters = Clusters(nodes)
    link(clusters, within=False)
    return clusters


def _node(side: Side, entity: Entity) -> Node:
    forms = {clean(mention.text) for mention in entity.mentions}
    # The fullest form stands first, so that reasons are given in its words.
    ordered = tuple(sorted(forms, key=lambda form: (form != entity.name, -len(form), form)))
    return Node(
        ordered, entity.kind, len(entity.mentions), first=entity.mentions[0].span.start, side=side is Side.RIGHT
    )
