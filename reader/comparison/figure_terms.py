"""What a figure counts, as a key under which two reports meet: the head of its noun phrase, and what befell people.

A short list of words that news uses for one thing; no thesaurus, since words that are only near would set figures
against each other that count different things.
"""

import re
from functools import lru_cache

from reader.analysis.model import Figure
from reader.document.model import Span

_ALIKE = {
    "nation": "country", "state": "state", "person": "people", "soldier": "troop", "serviceman": "troop",
    "servicemen": "troop", "kid": "child", "children": "child", "men": "man", "women": "woman", "policemen": "police",
    "policeman": "police", "officer": "police officer", "vessel": "ship", "automobile": "car", "death": "dead",
    "fatality": "dead", "killed": "dead", "wounded": "injured", "injury": "injured",
    "employee": "worker", "lives": "dead",
    "aeroplane": "plane", "airplane": "plane", "home": "house", "firm": "company", "youngster": "child", "job": "job",
    "percentage": "%", "costs": "cost", "price": "cost", "weights": "weight", "mass": "weight", "old": "age",
    "nuclei": "nucleus", "feet": "foot", "lawmaker": "legislator", "drug": "drug", "aircraft": "plane",
}  # fmt: skip
_PEOPLE = frozenset(
    ("people", "man", "woman", "child", "civilian", "dead", "injured", "troop", "member", "other", "victim", "missing")
)
_ROLES = (
    ("dead", re.compile(r"kill(?:ed|ing|s)?|dead|died|die|dies|deaths?|fatalit(?:y|ies)|perished", re.IGNORECASE)),
    ("injured", re.compile(r"injur(?:ed|ing|es|ies|y)|wound(?:ed|ing|s)?|hurt|hospitali[sz]ed", re.IGNORECASE)),
    ("missing", re.compile(r"missing|unaccounted", re.IGNORECASE)),
    ("arrested", re.compile(r"arrest(?:ed|ing|s)?|detain(?:ed|ing|s)?", re.IGNORECASE)),
    ("rescued", re.compile(r"rescu(?:ed|ing|es)|saved|evacuat(?:ed|ing|es)", re.IGNORECASE)),
)
_WORD = re.compile(r"[^\W\d_]+|[^\w\s]|\d+")
_MARKS = frozenset(";:.!?")


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A word without its commonest English endings, folded."""
    folded = word.casefold().replace("’", "'").removesuffix("'s")
    for ending, instead, least in (("ies", "y", 5), ("sses", "ss", 6), ("ing", "", 6), ("ed", "", 5), ("s", "", 4)):
        if folded.endswith(ending) and len(folded) >= least and not folded.endswith(("ss", "us", "is")):
            return folded.removesuffix(ending) + instead
    return folded


def head(counted: str | None) -> str | None:
    """The key of what is counted: the last word of the phrase, folded, its synonyms as one."""
    words = re.findall(r"[^\W\d_]+", counted or "")
    if not words:
        return None
    last = words[-1].casefold()
    known = _ALIKE.get(last)
    if known is None:
        last = stem(last)
        known = _ALIKE.get(last, last)
    return known


def about_people(what: str | None) -> bool:
    """Whether a head names people so generally that only what befell them tells them apart."""
    return what in _PEOPLE


def role(text: str, figure: Figure, sentence: Span) -> str | None:
    """What befell the people counted: a word right before ("killed 12") or soon after it ("12 were killed")."""
    before = _WORD.findall(text, max(sentence.start, figure.span.start - 40), figure.span.start)
    for word in reversed(before[-2:]):
        if word in _MARKS or word == ",":
            break
        if found := _role(word):
            return found
    for word in _WORD.findall(text, figure.span.end, min(sentence.end, figure.span.end + 80))[:7]:
        if word in _MARKS or word == "," or word.isdecimal():
            break
        if found := _role(word):
            return found
    return None


def _role(word: str) -> str | None:
    return next((name for name, pattern in _ROLES if pattern.fullmatch(word)), None)
