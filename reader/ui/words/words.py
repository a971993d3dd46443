"""The window's words for the core's codes: kinds of names, origins, rules, stages. Nothing else is worded here."""

from PySide6.QtCore import QCoreApplication

from reader.ui.words.translation import QT_TRANSLATE_NOOP

_CONTEXT = "Words"
_KINDS = {
    "person": QT_TRANSLATE_NOOP("Words", "Person"),
    "organisation": QT_TRANSLATE_NOOP("Words", "Organisation"),
    "place": QT_TRANSLATE_NOOP("Words", "Place"),
    "facility": QT_TRANSLATE_NOOP("Words", "Facility"),
    "nationality": QT_TRANSLATE_NOOP("Words", "Nationality"),
    "event": QT_TRANSLATE_NOOP("Words", "Event"),
    "work": QT_TRANSLATE_NOOP("Words", "Work"),
    "law": QT_TRANSLATE_NOOP("Words", "Law"),
}
_ORIGINS = {
    "stated": QT_TRANSLATE_NOOP("Words", "stated"),
    "inferred": QT_TRANSLATE_NOOP("Words", "inferred"),
    "given": QT_TRANSLATE_NOOP("Words", "given"),
    "unknown": QT_TRANSLATE_NOOP("Words", "unknown"),
}
_ORIGIN_NOTES = {
    "stated": QT_TRANSLATE_NOOP("Words", "The report says so."),
    "inferred": QT_TRANSLATE_NOOP("Words", "Worked out from the report."),
    "given": QT_TRANSLATE_NOOP("Words", "You said so."),
    "unknown": QT_TRANSLATE_NOOP("Words", "The report does not say. Type it here if you know."),
}
_RULES = {
    "exact": QT_TRANSLATE_NOOP("Words", "the same words"),
    "acronym": QT_TRANSLATE_NOOP("Words", "initials"),
    "alias": QT_TRANSLATE_NOOP("Words", "another name for it"),
    "short-form": QT_TRANSLATE_NOOP("Words", "a short form"),
    "title": QT_TRANSLATE_NOOP("Words", "with and without a title"),
    "transliteration": QT_TRANSLATE_NOOP("Words", "written over from another script"),
    "spelling": QT_TRANSLATE_NOOP("Words", "another spelling"),
    "propagated": QT_TRANSLATE_NOOP("Words", "named so elsewhere in the report"),
    "manual": QT_TRANSLATE_NOOP("Words", "you joined them"),
}
_STATUSES = {
    "both": QT_TRANSLATE_NOOP("Words", "In both reports"),
    "left": QT_TRANSLATE_NOOP("Words", "Only left"),
    "right": QT_TRANSLATE_NOOP("Words", "Only right"),
}
_STAGES = {
    "loading-model": QT_TRANSLATE_NOOP("Words", "Getting ready to look for names…"),
    "reading-left": QT_TRANSLATE_NOOP("Words", "Reading the left report…"),
    "reading-right": QT_TRANSLATE_NOOP("Words", "Reading the right report…"),
    "comparing": QT_TRANSLATE_NOOP("Words", "Comparing…"),
}
_SCRIPTS = {
    "hangul": QT_TRANSLATE_NOOP("Words", "Korean"),
    "han": QT_TRANSLATE_NOOP("Words", "Chinese"),
    "arabic": QT_TRANSLATE_NOOP("Words", "Arabic"),
    "hebrew": QT_TRANSLATE_NOOP("Words", "Hebrew"),
    "devanagari": QT_TRANSLATE_NOOP("Words", "Devanagari"),
    "thai": QT_TRANSLATE_NOOP("Words", "Thai"),
}

_COLOURS = {
    "yellow": QT_TRANSLATE_NOOP("Words", "Yellow"),
    "green": QT_TRANSLATE_NOOP("Words", "Green"),
    "blue": QT_TRANSLATE_NOOP("Words", "Blue"),
    "pink": QT_TRANSLATE_NOOP("Words", "Pink"),
    "orange": QT_TRANSLATE_NOOP("Words", "Orange"),
    "violet": QT_TRANSLATE_NOOP("Words", "Violet"),
}
_PAIR_RELATIONS = {
    "agrees": QT_TRANSLATE_NOOP("Words", "agrees"),
    "contradicts": QT_TRANSLATE_NOOP("Words", "contradicts"),
    "adds": QT_TRANSLATE_NOOP("Words", "adds"),
    "softens": QT_TRANSLATE_NOOP("Words", "softens"),
    "attributes-differently": QT_TRANSLATE_NOOP("Words", "attributes differently"),
}
_LOSSES = {
    "gone": QT_TRANSLATE_NOOP("Words", "These words stand nowhere in the report any more."),
    "changed": QT_TRANSLATE_NOOP("Words", "Other words stand in its place now."),
    "elsewhere": QT_TRANSLATE_NOOP("Words", "These words now stand among others, so it may be another place."),
    "alike": QT_TRANSLATE_NOOP("Words", "Several places in the report look like it."),
}


def _word(table: dict[str, str], code: str) -> str:
    return QCoreApplication.translate(_CONTEXT, table.get(code, code))


def kind(code: str) -> str:
    return _word(_KINDS, code)


def origin(code: str) -> str:
    return _word(_ORIGINS, code)


def origin_note(code: str) -> str:
    """What an origin means, for a field that has no note of its own."""
    return _word(_ORIGIN_NOTES, code)


def rule(code: str) -> str:
    return _word(_RULES, code)


def status(code: str) -> str:
    return _word(_STATUSES, code)


def stage(code: str) -> str:
    return _word(_STAGES, code)


def script(code: str) -> str:
    return _word(_SCRIPTS, code)


def colour(code: str) -> str:
    return _word(_COLOURS, code)


def pair_relation(code: str) -> str:
    """What the passage on the right does to the one on the left."""
    return _word(_PAIR_RELATIONS, code)


def loss(code: str) -> str:
    """Why a marked passage is not found any more."""
    return _word(_LOSSES, code)
