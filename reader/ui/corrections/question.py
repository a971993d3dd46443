"""A question to the person, as plain data."""

from dataclasses import dataclass

SCOPES = ("pair", "article", "collection")
"""Where an answer may hold."""


@dataclass(frozen=True, slots=True)
class Question:
    """`choices` are codes with their texts; without any, the person types an answer, beginning with `typed`."""

    title: str
    choices: tuple[tuple[str, str], ...] = ()
    typed: str = ""
    scope: str = SCOPES[0]
