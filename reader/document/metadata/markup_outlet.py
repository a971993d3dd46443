"""Which of the names in a page's markup is the outlet's.

Pages name their site in many places and not always alike: the owner's company, an agency that delivered the text, a
domain, a handle. The places vote; names that differ only in spelling vote together.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from reader.document.metadata.outlets import is_agency

WEIGHTS = {
    "og:site_name": 3.0,
    "JSON-LD publisher": 2.5,
    "page title": 2.0,
    "meta publisher": 1.5,
    "meta application name": 1.2,
    "JSON-LD organisation": 1.0,
    "social media handle": 0.1,
}
_AGENCY_AS_PUBLISHER = 0.2  # the text's author, where the page also names a site

_DOMAIN = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", re.I)
_SEPARATOR = re.compile(r"\s+[|·•»–—]\s+|\s+-\s+|\s*\|\s*|\s*::\s*")
_TITLE_SEPARATOR = re.compile(r"\s+[|·•»–—]\s+|\s+-+\s+|\s*\|\s*|\s*::\s*|:\s+")
_COMPANY = re.compile(
    r",?\s+(?:media|inc|llc|ltd|limited|plc|gmbh|ag|group|publishing|publications|company|co|corp)\.?$", re.I
)
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Named:
    """A name that one place gives. `place` is a key of `WEIGHTS`."""

    name: str
    place: str


def chosen_outlet(found: Iterable[Named]) -> Named | None:
    """The outlet by weight of places; among spellings of one name the best written one."""
    candidates = [Named(name, item.place) for item in found if (name := tidy(item.name)) and item.place in WEIGHTS]
    if not candidates:
        return None
    keys = {compact(item.name) for item in candidates}
    scores: dict[str, float] = {}
    for place, key, agency in dict.fromkeys(
        (item.place, _key(item.name, keys), is_agency(item.name)) for item in candidates
    ):
        author_only = agency and place == "JSON-LD publisher"
        scores[key] = scores.get(key, 0.0) + (_AGENCY_AS_PUBLISHER if author_only else WEIGHTS[place])
    best = max(scores, key=lambda key: scores[key])
    spellings = [item for item in candidates if compact(item.name) == best]
    return max(spellings, key=_quality)


def tidy(name: str) -> str | None:
    """A site name without slogans and addresses: `The Jerusalem Post | JPost.com` is `The Jerusalem Post`."""
    name = re.sub(r"https?://(?:www\.)?", "", " ".join(name.split())).strip(" |-–—·:,/@")
    parts = [part for part in _SEPARATOR.split(name) if part.strip()]
    if len(parts) > 1:
        name = parts[0].strip()
    if name.casefold().startswith("www."):
        name = name[4:]
    return name if 1 < len(name) <= _LONGEST else None


def compact(name: str) -> str:
    """What two spellings of one outlet's name have in common."""
    folded = unicodedata.normalize("NFKD", name).casefold()
    folded = re.sub(r"\.(?:com|org|net|co\.uk|co|info|news)$", "", folded.removeprefix("the "))
    return re.sub(r"[\W_]+", "", folded) or folded


def title_parts(page_title: str | None, headlines: Iterable[str]) -> tuple[str | None, str | None]:
    """Headline and site name of `Headline - Section - Outlet` or `Outlet: Headline`.

    The outlet is taken off only where the rest is one of the known `headlines`, or where a dash or bar surrounded by
    spaces sets off a short last part.
    """
    title = " ".join((page_title or "").split())
    pieces = [(match.start(), match.end()) for match in _TITLE_SEPARATOR.finditer(title)]
    known = {compact(headline) for headline in headlines}
    if not title or not pieces or compact(title) in known:
        return title or None, None
    for start, _ in pieces:
        if compact(title[:start]) in known:
            return title[:start], title[pieces[-1][1] :]
    for _, end in pieces:
        if compact(title[end:]) in known:
            return title[end:], title[: pieces[0][0]]
    start, end = pieces[-1]
    suffix = title[end:]
    if title[start:end].startswith(":") or len(suffix) > 40 or len(suffix.split()) > 5 or start < len(suffix):
        return title, None
    return title[:start], suffix


def _key(name: str, others: set[str]) -> str:
    """What a name votes for: a company votes for its publication where another place names that."""
    key = compact(name)
    short = compact(_COMPANY.sub("", name))
    return short if short in others else key


def _quality(item: Named) -> tuple[bool, bool, bool, bool, bool, float]:
    name = item.name
    return (
        item.place != "social media handle",
        not _DOMAIN.fullmatch(name),
        name[0] != name[0].lower(),
        name != name.lower(),
        " " in name,
        WEIGHTS[item.place],
    )
