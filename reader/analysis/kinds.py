"""Which kind of entity a model's label means. Labels of numbers, dates, products and languages mean none."""

from collections.abc import Mapping

from reader.analysis.model import EntityKind

KINDS: Mapping[str, EntityKind] = {
    "PERSON": EntityKind.PERSON,
    "PER": EntityKind.PERSON,
    "ORG": EntityKind.ORGANISATION,
    "GPE": EntityKind.PLACE,
    "LOC": EntityKind.PLACE,
    "FAC": EntityKind.FACILITY,
    "NORP": EntityKind.NATIONALITY,
    "EVENT": EntityKind.EVENT,
    "WORK_OF_ART": EntityKind.WORK,
    "LAW": EntityKind.LAW,
}
"""Labels of the OntoNotes scheme and, for models of other languages, of the WikiNER scheme."""
