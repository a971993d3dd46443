"""What a number counts: the noun phrase after it, or before it where "of" joins them. By word lists and endings."""

from collections.abc import Sequence

from reader.analysis.figures.bounds import Hedge
from reader.analysis.figures.measure import Measure, sign_before
from reader.analysis.figures.numerals import Amount
from reader.analysis.figures.tokens import Token
from reader.analysis.figures.words import IRREGULAR, NOT_PLURAL, STOPS

_FARTHEST = 5
"""Words from the number to its noun: "11,000 elite North Korean ground troops"."""
_DETERMINERS = frozenset(
    ["the", "his", "her", "its", "their", "our", "my", "your", "these", "those", "all", "other", "them"]
)
_SHAPES = frozenset(["long", "wide", "high", "tall", "deep", "thick", "across", "away", "old", "apart"])
_VERBS = {
    "cost": "cost", "costs": "cost", "costing": "cost", "cover": "distance", "covers": "distance", "weighs": "weight",
    "weighed": "weight", "weighing": "weight", "paid": "payment", "pays": "payment", "pay": "payment",
    "earned": "earnings", "raised": "amount raised", "spent": "spending", "spend": "spending",
    "fined": "fine", "lasted": "duration", "delayed": "delay", "late": "delay", "worth": "worth", "stands": "height",
}  # fmt: skip


def what_is_counted(
    tokens: Sequence[Token],
    amount: Amount,
    measure: Measure,
    *,
    hedge: Hedge | None,
    unit: str | None,
    plain: str,
    english: bool,
) -> str | None:
    """What a number with its measure and hedge is of; `None` where the words beside it do not say."""
    last = max(amount.last, measure.last, hedge.last if hedge else 0)
    first = sign[0] if (sign := sign_before(tokens, amount.first)) else amount.first
    before = noun_before(tokens, hedge.first if hedge and hedge.first < first else first)
    if measure.age:
        return "age"
    if unit is None:
        return noun_after(tokens, last, plain, english=english) or before
    if measure.hyphened:
        return None if shape_after(tokens, last) else singular_after(tokens, last, plain)
    if last < len(tokens) and tokens[last].key == "of":
        found = noun_after(tokens, last, plain, english=english)
        return found or (singular_after(tokens, last + 1, plain) if last + 1 < len(tokens) else None)
    return shape_after(tokens, last) or before


def plural(word: Token) -> bool:
    """Whether an English word looks like the plural of a noun."""
    key = word.key
    if key in IRREGULAR or (len(key) > 5 and key.endswith("men")):
        return True
    return len(key) > 3 and key.endswith("s") and not key.endswith(("ss", "us", "is", "'s")) and key not in NOT_PLURAL


def noun_after(tokens: Sequence[Token], at: int, plain: str, *, english: bool) -> str | None:
    """The noun phrase that begins at token `at`, by its words; `None` where none can be told."""
    if at < len(tokens) and tokens[at].key == "of":
        at += 1
        while at < len(tokens) and tokens[at].key in _DETERMINERS:
            at += 1
    elif at < len(tokens) and tokens[at].key in {"more", "other", "new"}:
        at += tokens[at].key != "new"
    last = at
    end = None
    while last < len(tokens) and last < at + _FARTHEST * 2:
        token = tokens[last]
        if token.key == "-" and last > at and tokens[last - 1].end == token.start:
            last += 1
            continue
        if not token.word or token.key in STOPS:
            break
        if not english:
            end = last + 1
            if last >= at + 1:
                break
        elif plural(token) and not token.capital:
            end = last + 1
            break
        last += 1
    if end is None:
        return None
    return plain[tokens[at].start : tokens[end - 1].end]


def singular_after(tokens: Sequence[Token], at: int, plain: str) -> str | None:
    """The noun after a measure that stands as an adjective: "4.2-metre mirror"; its first lower-case words."""
    last = at
    while last < len(tokens) and last < at + 3 and tokens[last].word and tokens[last].key not in STOPS | _VERBS.keys():
        last += 1
    return plain[tokens[at].start : tokens[last - 1].end] if last > at else None


def shape_after(tokens: Sequence[Token], at: int) -> str | None:
    """ "long", "wide", "old", … where it says what was measured."""
    return tokens[at].key if at < len(tokens) and tokens[at].key in _SHAPES else None


def noun_before(tokens: Sequence[Token], first: int) -> str | None:
    """The noun that "of" joins to the number ("a crew of 38"), or what the verb measures ("cost €48 million")."""
    if first >= 2 and tokens[first - 1].key == "of" and tokens[first - 2].word and tokens[first - 2].key not in STOPS:
        return None if tokens[first - 2].capital else tokens[first - 2].text
    for back in (1, 2):
        if first >= back and tokens[first - back].key in _VERBS:
            return _VERBS[tokens[first - back].key]
    return None
