"""How two forms of a name are alike: the rule, how sure it is, and a sentence. Nothing is worked out here."""

from dataclasses import dataclass

from reader.analysis.model import Rule


@dataclass(frozen=True, slots=True)
class Likeness:
    """Why two forms may be one name. Where not `certain`, the two are perhaps the same: offered, not joined."""

    rule: Rule
    certain: bool
    note: str


SAME = Likeness(Rule.EXACT, True, "The forms are spelt alike.")
MARKS = Likeness(Rule.SPELLING, True, "The forms differ only in accents, capitals, spacing, hyphens or small words.")


def trusted(likeness: Likeness) -> Likeness:
    """The same likeness, made certain by what stands beside it."""
    return Likeness(likeness.rule, True, likeness.note)
