"""The small list of outlets: names, other names, e-mail and web domains, and which of them are news agencies.

Facts only, from `resources/outlets/outlets.tsv`. It helps to read what a text states; it never decides alone.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from reader.paths import resource


@dataclass(frozen=True, slots=True)
class Outlet:
    """One outlet. `language` is ISO 639-1 where it publishes in one language."""

    name: str
    aliases: tuple[str, ...]
    domains: tuple[str, ...]
    agency: bool
    language: str | None


def by_name(name: str) -> Outlet | None:
    """The outlet with this name or other name; case, accents and a leading article do not matter."""
    return _names().get(fold(name))


def by_domain(host: str, language: str | None = None) -> Outlet | None:
    """The outlet that owns a host or e-mail domain; of several, the one in `language`, else none."""
    owners = owners_of(host)
    if len(owners) > 1:
        owners = tuple(outlet for outlet in owners if outlet.language == language)
    return owners[0] if len(owners) == 1 else None


def owners_of(host: str) -> tuple[Outlet, ...]:
    """All outlets that use a host; a longer listed domain (news.example.org) wins over a shorter (example.org)."""
    labels = host.lower().strip(".").split(".")
    for start in range(len(labels) - 1):
        if owners := _domains().get(".".join(labels[start:])):
            return owners
    return ()


def is_agency(name: str) -> bool:
    outlet = by_name(name)
    return outlet is not None and outlet.agency


def fold(name: str) -> str:
    """A name as it is compared: without case, accents, punctuation and leading article."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    plain = " ".join(re.sub(r"[^\w&/]+", " ", plain).split())
    # Decomposed Hangul has no meaning of its own; put it together again.
    return unicodedata.normalize("NFC", plain.removeprefix("the "))


@cache
def all_outlets() -> tuple[Outlet, ...]:
    rows = resource("outlets", "outlets.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return tuple(_outlet(*row.split("\t")) for row in rows if row.strip())


def _outlet(name: str, aliases: str, domains: str, kind: str, language: str) -> Outlet:
    return Outlet(name, _items(aliases), _items(domains), kind == "agency", language or None)


def _items(cell: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in cell.split(";") if item.strip())


@cache
def _names() -> Mapping[str, Outlet]:
    found: dict[str, Outlet] = {}
    for outlet in all_outlets():
        for name in (outlet.name, *outlet.aliases):
            found.setdefault(fold(name), outlet)
    return found


@cache
def _domains() -> Mapping[str, tuple[Outlet, ...]]:
    found: dict[str, tuple[Outlet, ...]] = {}
    for outlet in all_outlets():
        for domain in outlet.domains:
            found[domain] = (*found.get(domain, ()), outlet)
    return found
