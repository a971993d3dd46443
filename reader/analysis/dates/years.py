"""Years and decades that stand alone, in the languages of the common grammar."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from reader.analysis.dates.expressions import Calendar, Expression, Fixed
from reader.analysis.dates.pieces import full_year
from reader.analysis.dates.rules import Build, Found, Rule
from reader.analysis.dates.vocabulary import NOTHING, Vocabulary, vocabulary


@dataclass(frozen=True, slots=True)
class YearRules:
    """The rules of one language; `make` makes a rule of its template."""

    words: Vocabulary
    make: Callable[[str, str, Build], Rule]

    def rules(self) -> Iterator[Rule]:
        yield self.make(
            "year",
            r"(?<![\w$€£¥.,/:#-])(?:{LEAD})?(?:(?:{ART}\s{0,4})?{YW} |{explicit:FISCAL} |mid-)?(?<![\w$€£¥.,/:#]){y:Y}"
            r"(?:\s?{YS}| {FISCAL})?"
            r"(?:\s?[-–/]\s?{y2:YEARSHORT})?(?!\w)",
            self._year_alone,
        )
        decade = r"(?<![\w$€£¥.,/:#])(?:{ART} )?{LEAD}?"
        if self.words.words("decades", "before") != NOTHING:
            yield self.make("year", decade + r"{DECADEBEFORE} (?P<y>1[5-9]\d0|20\d0|\d0)(?!\d)", self._decade)
        if self.words.words("decades", "after") != NOTHING:
            yield self.make("year", decade + r"(?P<y>1[5-9]\d0|20\d0|[2-9]0)\s?{DECADEAFTER}", self._decade)

    def _year_alone(self, match: re.Match[str]) -> list[Found] | Expression | None:  # noqa: PLR0911 - one check each
        year = full_year(match["y"])
        text = match.string
        before = re.search(r"([\w.°]+) {1,4}$", text[max(0, match.start() - 30) : match.start()])
        word = before[1].casefold() if before else ""
        prepositions, counted = _neighbours(self.words.language)
        preposition = prepositions.fullmatch(word) is not None
        explicit = preposition or match.end() - match.start() > 4
        if not match["explicit"] and word in str(self.words.raw.get("not", {}).get("before_number", "")).split():
            return None
        if counted.match(text, match.end()):
            return None
        if not explicit and (year < 1800 or self.words.language in ("ru", "uk")):
            return None
        if match["y"].startswith("'") and not preposition:
            return None
        if not match["y2"]:
            return Calendar(year)
        last = int(str(year)[: 4 - len(match["y2"])] + match["y2"])
        if not year < last < year + 100:
            return None
        return [((match.start(), match.end("y")), Calendar(year)), (match.span("y2"), Calendar(last))]

    def _decade(self, match: re.Match[str]) -> Expression:
        return Fixed(match["y"][:3] if len(match["y"]) == 4 else f"19{match['y'][0]}")


@cache
def _neighbours(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What shows that four digits are a year, before them, and that they count something, after them."""
    words = vocabulary(language)
    return re.compile(words.words("year_prepositions")), re.compile(rf"[ -]{{1,4}}{words.words('not', 'counted')}")
