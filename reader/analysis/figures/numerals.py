"""Reading one number: in figures or words, with its scale. Not responsible for units, hedges and what is counted."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.analysis.figures.tokens import Token, beside
from reader.analysis.figures.units import WORDS
from reader.analysis.figures.words import FRACTIONS, LONG_SCALE, ONES, PLURALS, SCALES, SMALL_ELSEWHERE, TENS
from reader.document.model import Span

_OPENERS = frozenset(
    ("a", "an", "half", "several", "tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions")
)
_SOME = {"several": (3.0, 9.0), "few": (2.0, 5.0), "couple": (2.0, 2.0)}


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of the tokens `[first, last)`; `scaled` where a scale word is part of it, `share` for a fraction."""

    first: int
    last: int
    low: float
    high: float | None
    scale: float = 1.0
    worded: bool = False
    loose: str | None = None
    share: bool = False


class Numerals:
    """Reads the numbers of one language."""

    def __init__(self, language: str | None) -> None:
        self._small: Mapping[str, float] = (
            {**ONES, **TENS} if language in {None, "en"} else SMALL_ELSEWHERE.get(language or "", {})
        )
        self._english = language in {None, "en"}
        self._scales = dict(SCALES)
        if language in LONG_SCALE:
            self._scales |= dict.fromkeys(("billion", "billions"), 1e12)
        if not self._english:
            self._scales.pop("hundred")

        self._openers = _OPENERS | self._small.keys() if self._english else frozenset(self._small)
        self._any = re.compile(rf"\d|\b(?:{'|'.join(sorted(self._openers)) or '0'})\b", re.IGNORECASE)

    def any_in(self, text: str, span: Span) -> bool:
        """Whether anything in `span` could begin a number."""
        return self._any.search(text, span.start, span.end) is not None

    def may_start(self, token: Token) -> bool:
        """Whether a number can begin with the token."""
        return token.value is not None or token.key in self._openers

    def read(self, tokens: Sequence[Token], at: int) -> Amount | None:
        """The number that begins at token `at`."""
        token = tokens[at]
        if token.value is not None:
            if token.value < 0:
                return None
            return self._halved(tokens, self._scaled(tokens, Amount(at, at + 1, token.value, token.value)))
        if self._english:
            return self._loose(tokens, at) or self._fraction(tokens, at) or self._worded(tokens, at)
        return self._worded(tokens, at)

    def _worded(self, tokens: Sequence[Token], at: int) -> Amount | None:
        """ "two thousand four hundred", "a hundred", "half an", "half a million"."""
        key, following = tokens[at].key, _key(tokens, at + 1)
        if key == "half":
            whole = self._scales.get(_key(tokens, at + 2))
            if following not in {"a", "an"}:
                return None
            return Amount(
                at, at + (3 if whole else 2), 0.5 * (whole or 1), 0.5 * (whole or 1), whole or 1.0, worded=True
            )
        if key in {"a", "an"}:
            halved = [_key(tokens, at + ahead) for ahead in (2, 3, 4)] == ["and", "a", "half"]
            if halved and following in WORDS:
                return Amount(at, at + 1, 1.0, 1.0, worded=True)
            return self._summed(tokens, at, at + 1, 1.0) if following in self._scales else None
        return self._summed(tokens, at, at, 0.0)

    def _summed(self, tokens: Sequence[Token], at: int, index: int, current: float) -> Amount | None:
        """The number of the words from token `index`, `current` being said before them."""
        total, scale, last = 0.0, 1.0, at
        while index < len(tokens):
            key = tokens[index].key
            if key in self._small:
                if last > at and _key(tokens, index - 1) in ONES:
                    break
                current += self._small[key]
            elif key == "hundred" and self._english:
                current = (current or 1) * 100
            elif key in self._scales and (current or total):
                total += current * self._scales[key]
                scale, current = self._scales[key], 0.0
            elif self._links(tokens, index):
                index += 1
                continue
            else:
                break
            index += 1
            last = index
        if last == at:
            return None
        return self._halved(tokens, Amount(at, last, total + current, total + current, scale, worded=True))

    def _links(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether the token joins two words of one number: "hundred and five", "twenty-five"."""
        before = {"and": ("hundred", "thousand"), "-": TENS}.get(tokens[at].key, ())
        return _key(tokens, at - 1) in before and self._is_small(tokens, at + 1)

    def _is_small(self, tokens: Sequence[Token], at: int) -> bool:
        return _key(tokens, at) in self._small

    def _scaled(self, tokens: Sequence[Token], amount: Amount) -> Amount:
        """With the scale that follows: "48 million", "3 dozen", "1.2bn", "тис."."""
        last, scale = amount.last, 1.0
        while last < len(tokens) and last < amount.first + 4:
            key = tokens[last].key
            if key == "-" and beside(tokens, last - 1) and _key(tokens, last + 1) in self._scales:
                last += 1
                continue
            if key not in self._scales or (
                key in {"md", "mil", "tn"} and self._english and not beside(tokens, last - 1)
            ):
                break
            scale *= self._scales[key]
            last += 1
            # The point of an abbreviation that is followed by what is counted.
            if _key(tokens, last) == "." and beside(tokens, last - 1) and last + 1 < len(tokens):
                last += 1
        value = amount.low * scale
        return Amount(amount.first, last, value, value, scale, amount.worded)

    def _halved(self, tokens: Sequence[Token], amount: Amount) -> Amount:
        """With "and a half", and the scale after it: "two and a half million"."""
        keys = [_key(tokens, amount.last + ahead) for ahead in range(3)]
        if not self._english or keys[0] != "and" or keys[1] not in {"a", "one"} or keys[2] not in {"half", "quarter"}:
            return amount
        value = amount.low + FRACTIONS[keys[2]] * amount.scale
        return self._scaled(tokens, Amount(amount.first, amount.last + 3, value, value, amount.scale, amount.worded))

    def _loose(self, tokens: Sequence[Token], at: int) -> Amount | None:
        """ "hundreds of", "tens of thousands of", "several dozen", "a few hundred", "a couple of hundred"."""
        key = tokens[at].key
        if key in PLURALS or key == "tens":
            if _key(tokens, at + 1) == "of" and (wider := f"{key} of {_key(tokens, at + 2)}") in PLURALS:
                low, high = PLURALS[wider]
                return Amount(at, at + 3, low, high, worded=True, loose=f"{wider} of")
            if key in PLURALS and _key(tokens, at + 1) in {"of", "more"}:
                low, high = PLURALS[key]
                return Amount(at, at + 1, low, high, worded=True, loose=f"{key} of")
            return None
        start = at + (key == "a")
        factors = _SOME.get(_key(tokens, start))
        if factors is None:
            return None
        index = start + 1 + (_key(tokens, start) == "couple" and _key(tokens, start + 1) == "of")
        scale = self._scales.get(_key(tokens, index))
        if scale is None:
            return None
        further = self._scales.get(_key(tokens, index + 1))
        last = index + 1 + (further is not None)
        scale *= further or 1
        loose = "several" if factors[0] != factors[1] else "about"
        return Amount(at, last, factors[0] * scale, factors[1] * scale, scale, worded=True, loose=loose)

    def _fraction(self, tokens: Sequence[Token], at: int) -> Amount | None:
        """ "a third of", "two-thirds of", "half of", "one in five", "three out of four", as shares of a hundred."""
        key = tokens[at].key
        if key == "half" and _key(tokens, at + 1) == "of":
            return Amount(at, at + 1, 50.0, 50.0, worded=True, share=True)
        above = 1.0 if key in {"a", "an"} else ONES.get(key)
        if not above:
            return None
        index = at + 1 + (_key(tokens, at + 1) == "-")
        if _key(tokens, index) in FRACTIONS and _key(tokens, index + 1) == "of" and _key(tokens, index) != "seconds":
            share = round(100 * above * FRACTIONS[tokens[index].key], 6)
            return Amount(at, index + 1, share, share, worded=True, share=True)
        index = at + 1
        if _key(tokens, index) == "out" and _key(tokens, index + 1) == "of":
            index += 2
        elif _key(tokens, index) == "in":
            index += 1 + (_key(tokens, index + 1) == "every")
        else:
            return None
        below = self._small.get(_key(tokens, index)) if index < len(tokens) else None
        if below is None and index < len(tokens) and tokens[index].plain:
            below = tokens[index].value
        if below is None or not above < below <= 100 or key in {"a", "an"}:
            return None
        share = round(100 * above / below, 6)
        return Amount(at, index + 1, share, share, worded=True, share=True)


def _key(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].key if 0 <= at < len(tokens) else ""
