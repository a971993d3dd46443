"""Why two figures are set against each other, in the person's language: the core's note is made of two parts.

Notes of one sentence are translated by `ui/words/language.py`.
"""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from reader.ui.words.translation import QT_TRANSLATE_NOOP

_REASONS = (
    QT_TRANSLATE_NOOP("Notes", "Both count “{named}”"),
    QT_TRANSLATE_NOOP("Notes", "Both say it of “{named}”"),
    QT_TRANSLATE_NOOP("Notes", "Both give an age"),
    QT_TRANSLATE_NOOP("Notes", "Both stand in sentences that correspond"),
    QT_TRANSLATE_NOOP("Notes", "Both stand in sentences that share {words}"),
    QT_TRANSLATE_NOOP("Notes", "Both are given in {unit}"),
    QT_TRANSLATE_NOOP("Notes", "Both are the same particular number"),
)
_VERDICTS = (
    QT_TRANSLATE_NOOP("Notes", "the numbers are equal once {left} and {right} are converted"),
    QT_TRANSLATE_NOOP("Notes", "the numbers are equal"),
    QT_TRANSLATE_NOOP("Notes", "{words} leave room for both once {left} and {right} are converted"),
    QT_TRANSLATE_NOOP("Notes", "{words} leaves room for both once {left} and {right} are converted"),
    QT_TRANSLATE_NOOP("Notes", "{words} leave room for both"),
    QT_TRANSLATE_NOOP("Notes", "{words} leaves room for both"),
    QT_TRANSLATE_NOOP("Notes", "one number is the other, rounded once {left} and {right} are converted"),
    QT_TRANSLATE_NOOP("Notes", "one number is the other, rounded"),
    QT_TRANSLATE_NOOP(
        "Notes",
        "the numbers differ once {left} and {right} are converted, and neither a hedge nor rounding covers it",
    ),
    QT_TRANSLATE_NOOP("Notes", "the numbers differ, and neither a hedge nor rounding covers it"),
)
"""Why two figures are set against each other, and what that shows: the two parts of a note on figures."""


def figure_note(note: str) -> str:
    """A note on figures, translated where both of its parts are known; else as it is."""
    reason, _, verdict = note.removesuffix(".").rpartition("; ")
    parts = (_translated(reason, _REASONS), _translated(verdict, _VERDICTS))
    return f"{parts[0]}; {parts[1]}." if parts[0] and parts[1] else note


def _translated(note: str, templates: tuple[str, ...]) -> str | None:
    for template, pattern in _patterns(templates):
        found = pattern.fullmatch(note)
        if found:
            return QCoreApplication.translate("Notes", template).format(**found.groupdict())
    return None


@cache
def _patterns(templates: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The templates with what recognises them, the wordiest first: a gap would take in the words of another."""
    ordered = sorted(templates, key=lambda template: -len(re.sub(r"{\w+}", "", template)))
    return tuple((template, re.compile(_pattern(template), re.DOTALL)) for template in ordered)


def _pattern(template: str) -> str:
    return re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(template))
