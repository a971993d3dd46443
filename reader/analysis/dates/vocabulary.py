"""The date words of a language, from `resources/dates`, as pattern pieces and as look-ups.

Not responsible for how words make an expression: `grammar` knows.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from reader.paths import resource

NOTHING = r"(?!)"


@dataclass(frozen=True, slots=True)
class Words:
    """Words with what they stand for. `pattern` matches any of them, the longest first."""

    pattern: str
    meaning: Mapping[str, str]

    def of(self, text: str | None) -> str | None:
        """What a matched word stands for."""
        return self.meaning.get(_plain(text)) if text else None

    def number(self, text: str | None) -> int:
        """What a matched word stands for, as a number. Raises `KeyError` where it is no word of these."""
        return int(self.meaning[_plain(text or "")])

    @property
    def singles(self) -> frozenset[str]:
        """The first word of each form: where one of them stands, the whole may."""
        return frozenset(word for form in self.meaning for word in re.findall(r"\w+", form)[:1])


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The pattern pieces and look-ups of one language; `raw` is the table as it stands in the file."""

    language: str
    raw: Mapping[str, Any]
    months: Words
    weekdays: Words
    units: Words
    units_many: Words
    days: Words
    context_days: Words
    relative: Words
    parts: Words
    day_parts: Words
    seasons: Words
    ordinals: Words
    numbers: Words
    halves: Words
    fixed: Words
    shift: Mapping[str, Words]

    def words(self, *keys: str) -> str:
        """The pattern of a plain list of words in the table, one that matches nothing where there is none."""
        found: Any = self.raw
        for key in keys:
            found = found.get(key, {})
        return alternatives(str(found).split()) if found else NOTHING

    def flag(self, key: str) -> bool:
        return bool(self.raw.get(key))


LANGUAGES = ("en", "fr", "de", "es", "ru", "uk")


@cache
def vocabulary(language: str) -> Vocabulary:
    """The words of one of `LANGUAGES`."""
    raw = tomllib.loads(resource("dates", f"{language}.toml").read_text(encoding="utf-8"))
    cased = bool(raw.get("cased"))

    def table(name: str, *, cased: bool = False) -> Words:
        return _words(((key, str(forms).split()) for key, forms in raw.get(name, {}).items()), cased=cased)

    def numbered(name: str) -> Words:
        return _words(
            ((str(number), forms.split()) for number, forms in enumerate(raw[name], 1 if name == "months" else 0)),
            cased=cased,
        )

    return Vocabulary(
        language,
        raw,
        months=numbered("months"),
        weekdays=numbered("weekdays"),
        units=table("units"),
        units_many=table("units_many"),
        days=table("days"),
        context_days=table("context_days"),
        relative=table("relative"),
        parts=table("parts"),
        day_parts=table("day_parts"),
        seasons=table("seasons"),
        ordinals=table("ordinals"),
        numbers=table("numbers"),
        halves=table("halves"),
        fixed=table("fixed", cased=cased),
        shift={
            name: _words([(name, forms.split())], cased=False) for name, forms in raw.get("shift", {}).items() if forms
        },
    )


def alternatives(forms: Iterable[str], *, cased: bool = False) -> str:
    """A group that matches any of the forms in either case; with `cased` only as written or in capitals."""
    ordered = sorted({*forms}, key=lambda form: (-len(form), form))
    if cased:
        ordered += [form.upper() for form in ordered if form != form.upper()]
    pattern = "|".join(map(_form, ordered))
    return f"(?:{pattern})" if cased else f"(?i:{pattern})"


def _form(form: str) -> str:
    words = re.escape(form.rstrip(".").replace("_", " ")).replace(r"\ ", " {1,4}")
    # Two forms of one letter more or less in front of a word's end would cut "Jan" out of "January".
    end = r"(?!\w)" if form[-1:].isalnum() else ""
    return words + (r"(?:\.|(?!\w))" if form.endswith(".") else end)


def _words(entries: Iterable[tuple[str, list[str]]], *, cased: bool) -> Words:
    meaning: dict[str, str] = {}
    forms: list[str] = []
    for key, words in entries:
        forms += words
        for word in words:
            meaning.setdefault(_plain(word.replace("_", " ")), key)
    return Words(alternatives(forms, cased=cased) if forms else NOTHING, meaning)


def _plain(text: str) -> str:
    return " ".join(text.casefold().rstrip(".").split())
