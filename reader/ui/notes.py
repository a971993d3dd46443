"""The core's notes in the person's language: sentences that the core writes in English, with what they name put in.

A note that is not known here, from a newer core or a language model, is shown as it is: English is better than nothing.
"""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from reader.ui.translation import QT_TRANSLATE_NOOP

_NOTES = (
    QT_TRANSLATE_NOOP("Notes", "{short} is {full} with a word before the name."),
    QT_TRANSLATE_NOOP("Notes", "“{short}” is short for “{full}”, the only one of that name here."),
    QT_TRANSLATE_NOOP("Notes", "{short} may be {full}, but others have that name too."),
    QT_TRANSLATE_NOOP("Notes", "{short} is the given name of {full}, named before."),
    QT_TRANSLATE_NOOP("Notes", "{short} may be {full}, called by the given name."),
    QT_TRANSLATE_NOOP("Notes", "The report gives {inside} in brackets as {outside} in another script."),
    QT_TRANSLATE_NOOP("Notes", "The report gives {short} and {long} together, one in brackets."),
    QT_TRANSLATE_NOOP(
        "Notes", "Several bear the name {name}; {full} is who is meant, by title or as named last before."
    ),
    QT_TRANSLATE_NOOP("Notes", "{short} is made of the initials of {full}."),
    QT_TRANSLATE_NOOP("Notes", "{short} may be short for {full}."),
    QT_TRANSLATE_NOOP("Notes", "The forms differ only in abbreviations, in a title or in the ending of a company."),
    QT_TRANSLATE_NOOP("Notes", "Both are known names of one and the same."),
    QT_TRANSLATE_NOOP("Notes", "The forms differ only in a middle name."),
    QT_TRANSLATE_NOOP("Notes", "One form has only the initial of the given name."),
    QT_TRANSLATE_NOOP("Notes", "“{one}” and “{other}” are short for one name."),
    QT_TRANSLATE_NOOP("Notes", "“{short}” is short for “{full}”."),
    QT_TRANSLATE_NOOP("Notes", "These are spellings of one given name."),
    QT_TRANSLATE_NOOP("Notes", "These are one given name in two languages."),
    QT_TRANSLATE_NOOP("Notes", "These are romanisations of one Korean family name."),
    QT_TRANSLATE_NOOP("Notes", "One form may be in pinyin, the other in Wade-Giles."),
    QT_TRANSLATE_NOOP("Notes", "One form is in pinyin, the other in Wade-Giles."),
    QT_TRANSLATE_NOOP("Notes", "The forms differ as romanisations of Korean names do."),
    QT_TRANSLATE_NOOP("Notes", "The forms differ as romanisations of {names} do ({steps})."),
    QT_TRANSLATE_NOOP("Notes", "The forms differ in letters that stand for one sound ({steps})."),
    QT_TRANSLATE_NOOP("Notes", "One form is the other in Latin letters."),
    QT_TRANSLATE_NOOP("Notes", "The forms are one slip of the keyboard apart."),
    QT_TRANSLATE_NOOP("Notes", "The forms differ only in how letters with accents are written."),
    QT_TRANSLATE_NOOP("Notes", "One form has the family name first, the other last."),
    QT_TRANSLATE_NOOP("Notes", "Only one form has “Jr.” or the like; it may be father and son."),
    QT_TRANSLATE_NOOP("Notes", "“{short}” is the family name of “{full}”."),
    QT_TRANSLATE_NOOP("Notes", "“{short}” may be “{full}” without a second family name."),
    QT_TRANSLATE_NOOP("Notes", "“{short}” is “{full}” without the first name."),
    QT_TRANSLATE_NOOP("Notes", "The forms are spelt alike."),
    QT_TRANSLATE_NOOP("Notes", "The forms differ only in accents, capitals, spacing, hyphens or small words."),
    QT_TRANSLATE_NOOP("Notes", "The forms are much alike, but that alone does not make them one."),
    QT_TRANSLATE_NOOP("Notes", "The left report shows that {form} is a name."),
    QT_TRANSLATE_NOOP("Notes", "The right report shows that {form} is a name."),
    QT_TRANSLATE_NOOP("Notes", "One of the two passages is gone or was rewritten."),
    QT_TRANSLATE_NOOP("Notes", "“{name}” does not stand where it was marked any more."),
    QT_TRANSLATE_NOOP("Notes", "The place where “{name}” was no name is gone."),
    QT_TRANSLATE_NOOP("Notes", "“{name}” does not occur here."),
    QT_TRANSLATE_NOOP("Notes", "“{name}” is not a kind of name that this version knows."),
    QT_TRANSLATE_NOOP("Notes", "“{name}” is not found as a name here."),
    QT_TRANSLATE_NOOP("Notes", "“{name}” could be more than one name here."),
    QT_TRANSLATE_NOOP("Notes", "Who speaks is not looked for in this language ({language})."),
    QT_TRANSLATE_NOOP(
        "Notes", "The language of this report is not known, and no language model is installed that could read it."
    ),
    QT_TRANSLATE_NOOP(
        "Notes", "No language model is installed and chosen for the language of this report ({language})."
    ),
    QT_TRANSLATE_NOOP("Notes", "The date of publication is not known, and no full date stands before it."),
    QT_TRANSLATE_NOOP("Notes", "The date of publication is not known to the day."),
    QT_TRANSLATE_NOOP("Notes", "There is no such day."),
    QT_TRANSLATE_NOOP("Notes", "Only dates in figures are looked for in the language of this report ({language})."),
    QT_TRANSLATE_NOOP("Notes", "The date of publication is not known: {open} of {all} dates stay open."),
    QT_TRANSLATE_NOOP("Notes", "Read with the day first."),
    QT_TRANSLATE_NOOP("Notes", "Read with the month first."),
    QT_TRANSLATE_NOOP("Notes", "The date of publication is not known; counted from {day}, named before."),
)
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


def note_text(note: str) -> str:
    """A note of the core, translated where it is one that is known."""
    whole = _translated(note, _NOTES)
    if whole is not None:
        return whole
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
