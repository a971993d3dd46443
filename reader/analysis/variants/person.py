"""A person's name taken apart: its words with their particles, its initials, and "Jr." and the like.

Does not decide which word is the family name: `persons` tries the ways that are possible.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from reader.analysis.fold import fold
from reader.analysis.normal import clean

_SUFFIXES = frozenset(("jr", "sr", "junior", "senior", "ii", "iii", "iv"))
_SAME_SUFFIX = {"junior": "jr", "senior": "sr"}
_PARTICLES = frozenset(
    (
        "af", "al", "ap", "av", "bar", "ben", "bin", "bint", "da", "das", "de", "del", "della", "dei", "den", "der",
        "des", "di", "do", "dos", "du", "el", "ibn", "la", "las", "le", "lo", "los", "mac", "mc", "san", "st", "te",
        "ten", "ter", "ul", "van", "vander", "von", "vom", "y", "zu", "zum", "zur", "und",
    )
)  # fmt: skip
_GIVEN_TOO = frozenset(
    ("al", "bar", "ben", "da", "de", "del", "della", "di", "do", "du", "la", "le", "lo", "mac", "san", "ten", "van")
)
_ABDUL = re.compile(r"^(Abd|Abdel|Abdul|Abdal|Abd-?[aeu]l)$", re.IGNORECASE)
_DOTS_BETWEEN = re.compile("[・·•＝=]")
_CALLED = re.compile(r"""(?<!\w)(["'(])[^"'()]+["')](?!\w)""")
"""What someone is called, put in the middle of the name: Vincent "The Chin" Gigante."""
_COURTESY = re.compile(r"^(?:mr|mrs|ms|miss|dr|prof)\b\.? ?(?=\S)", re.IGNORECASE)
_INITIALS = re.compile(r"^(?:[^\W\d_]\.?-?){1,3}$")


@dataclass(frozen=True, slots=True)
class Person:
    """The parts of a name in their order, particles with the word they belong to (van der Bellen)."""

    parts: tuple[str, ...]
    suffix: str = ""
    family_first: bool = False
    """A comma stood after the family name."""
    folded: str = ""


@lru_cache(maxsize=1 << 16)
def taken_apart(form: str) -> Person:
    """The parts of a name; none where nothing of a name is left."""
    text = _COURTESY.sub("", _CALLED.sub(" ", _DOTS_BETWEEN.sub(" ", clean(form))))
    before, comma, after = text.partition(",")
    suffix = ""
    words: list[str] = []
    for word in f"{before} {after}".split():
        bare = word.strip(".,").casefold()
        if bare in _SUFFIXES and words:
            suffix = _SAME_SUFFIX.get(bare, bare)
        elif bare:
            words.append(word)
    family_first = bool(comma) and after.strip(" .").casefold() not in _SUFFIXES
    parts = tuple(_with_particles(words))
    return Person(parts, suffix, family_first, fold(" ".join(parts)))


def _with_particles(words: list[str]) -> list[str]:
    parts: list[str] = []
    held: list[str] = []
    for number, word in enumerate(words):
        folded = word.casefold().strip(".")
        last = number == len(words) - 1
        particle = folded in _PARTICLES and not (number == 0 and folded in _GIVEN_TOO)
        if not last and (particle or _ABDUL.match(word)):
            held.append(word)
        else:
            parts.append(" ".join((*held, word)))
            held = []
    return [*parts, *held]


@lru_cache(maxsize=1 << 16)
def core(part: str) -> str:
    """The part without its particles: "van der Bellen" as "Bellen"."""
    words = part.split()
    kept = [word for word in words if word.casefold().strip(".") not in _PARTICLES]
    return " ".join(kept) or part


@lru_cache(maxsize=1 << 16)
def is_initials(part: str) -> bool:
    """Whether the part is one to three initials: J, J.K., G.-W."""
    if "." not in part:
        return len(part) == 1 and part.isupper()
    return bool(_INITIALS.match(part))


def initials(part: str) -> str:
    """The letters of initials, or the first letter of each word joined by hyphens or spaces."""
    if is_initials(part):
        return "".join(c for c in part if c.isalpha()).casefold()
    return "".join(word[0] for word in re.split(r"[\s\-]+", part) if word).casefold()
