"""What a rule of the grammar is, and how its template becomes a pattern.

A template is a regular expression in which `{M}` stands for the language's months, `{m:M}` for the same as group `m`,
and a blank for one to four blanks. `needs` says which kinds of word must stand near for the rule to be tried at all.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from reader.analysis.dates.expressions import Expression

Found = tuple[tuple[int, int], Expression]
Build = Callable[[re.Match[str]], Expression | list[Found] | None]

_PIECE = re.compile(r"\{(?:([a-z]\w*):)?([A-Z]+)\}")
# Not in a class of characters, and not where it may be missing.
_BLANK = re.compile(r"(?<!\[) (?![?{])")


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern and what it says; the builder returns nothing where a second look shows that it is no date."""

    needs: str
    pattern: re.Pattern[str]
    build: Build

    def found(self, text: str, start: int, end: int) -> list[Found]:
        """What the rule finds in `[start, end)`."""
        found: list[Found] = []
        for match in self.pattern.finditer(text, start, end):
            made = self.build(match)
            if made is not None:
                found += made if isinstance(made, list) else [(match.span(), made)]
        return found


def pattern(template: str, pieces: Mapping[str, str], *, cased: bool) -> re.Pattern[str]:
    """The pattern of a template."""

    def filled(piece: re.Match[str]) -> str:
        name, key = piece.groups()
        return f"(?P<{name}>{pieces[key]})" if name else f"(?:{pieces[key]})"

    return re.compile(_PIECE.sub(filled, _BLANK.sub(" {1,4}", template)), 0 if cased else re.IGNORECASE)
