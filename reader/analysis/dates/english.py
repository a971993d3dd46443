"""What only English date words say: "the 21st", decades in figures, the day of 2001, "the year-earlier quarter"."""

import re

from reader.analysis.dates.expressions import (
    Calendar,
    Expression,
    Fixed,
    Period,
    SamePeriod,
    Shifted,
    Unit,
    WeekOf,
)
from reader.analysis.dates.pieces import day_number, full_year
from reader.analysis.dates.rules import Build, Found, Rule, pattern
from reader.analysis.dates.vocabulary import Vocabulary

_MAY_FOLLOW_A_DAY = (
    r"(?= {0,4}(?:[,.;:)\"–'?!]|$|--))|(?= {1,4}(?:and|to|in|at|for|that|when|after|before|as|with|by|from|the"
    r"|a|an|he|she|it|they|we|"
    r"his|her|their|its|said|was|were|is|are|will|would|had|has|have|because|while|but|or|until|local|around"
    r"|between|during|"
    r"about|against|through|over|on|near|under|who|which|whether|if|where|how|what|this|both|last|next|just"
    r"|only|after|no|all|some|more|also|following|morning|afternoon|evening|night|not|did|\w+ed|[A-Z]\w+)\b)"
)
_MAY_STAND_IN_A_DECADE = {
    "eighties": "198",
    "nineties": "199",
    "seventies": "197",
    "sixties": "196",
    "fifties": "195",
    "forties": "194",
    "thirties": "193",
    "twenties": "192",
}
_HUNDREDS = {
    word: str(number)
    for number, word in enumerate(
        [
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        10,
    )
} | {"twenty-first": "20"}
_WEEKS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": -1, "last": -1}


def english_rules(words: Vocabulary) -> list[Rule]:
    """The rules that come on top of those of every language."""
    from reader.analysis.dates.grammar import Grammar

    grammar = Grammar(words)
    months = words.months

    def rule(needs: str, template: str, build: Build) -> Rule:
        return Rule(needs, pattern(template, grammar.pieces, cased=True), build)

    def day(match: re.Match[str]) -> Expression | list[Found] | None:
        following = match.string[match.end() : match.end() + 24]
        if re.match(rf" {{1,4}}{words.words('not', 'after_day')}", following):
            return None
        start = match.start("the")
        if match["p0"]:
            start = match.start("p0")
        return [
            ((start, match.end()), Calendar(day=day_number(match["d"]), part=grammar._part(match["p"] or match["p0"])))
        ]

    def week_of(match: re.Match[str]) -> Expression:
        year = full_year(match["y"]) if match["y"] else None
        return WeekOf(_WEEKS[match["n"].casefold()], Calendar(year, months.number(match["m"])))

    def decade(match: re.Match[str]) -> Expression | None:
        said = match["d"]
        if not said:
            return Fixed(_MAY_STAND_IN_A_DECADE[match["w"].casefold()])
        if len(said) == 4:
            return Fixed(said[:3])
        return Fixed(f"{20 if said[0] in '01' else 19}{said[0]}")

    def century(match: re.Match[str]) -> Expression:
        return Fixed(f"{int(match['n']) - 1:02}" if match["n"] else _HUNDREDS[match["w"].casefold()])

    def of_the_unit(match: re.Match[str]) -> Expression:
        return Shifted(Unit(match["u"].casefold()), 0, context=match["u"].casefold() == "day")

    def year_before(match: re.Match[str]) -> Expression:
        amount = -1 if match["b"] else 1
        if match["p"]:
            return Shifted(Unit.DAY, amount, context=True, part=grammar._part(match["p"]))
        return Shifted(Unit(words.units.of(match["u"]) or Unit.DAY), amount, context=True)

    def quarter_spoken_of(match: re.Match[str]) -> list[Found]:
        return [(match.span("the"), SamePeriod(0))]

    def quarter(match: re.Match[str]) -> Expression | None:
        return Period(f"Q{match['q']}", full_year(match["y"]) if match["y"] else None)

    def season(match: re.Match[str]) -> Expression | None:
        if re.match(
            r" {1,4}(?:of|from|in (?:the )?(?:price|value)|[A-Z])", match.string[match.end() : match.end() + 12]
        ):
            return None
        return Period(words.seasons.of(match["s"]) or "")

    def fixed(match: re.Match[str]) -> Expression:
        month, number = (words.fixed.of(match["f"]) or "1-1").split("-")
        return Calendar(full_year(match["y"]) if match["y"] else None, int(month), int(number))

    return [
        rule(
            "ordinal",
            r"\b(?i:on|by|from|until|till|since|before|after|through|to|between|of|and|the) "
            r"(?:(?:the )?{p0:P} of )?(?P<the>(?i:the) {d:DORD})(?: {p:P})?(?!\w)(?:" + _MAY_FOLLOW_A_DAY + ")",
            day,
        ),
        rule(
            "unit",
            r"\b(?i:the) (?P<n>(?i:first|second|third|fourth|final|last)) week (?:of|in) {m:M}(?:,? {y:Y})?",
            week_of,
        ),
        rule(
            "decade",
            r"(?<![\w$€£¥.,/:#])(?:(?i:the) )?(?:{LEAD}|mid-)?(?<![\w$€£¥.,/:#])(?P<d>(?:1[5-9]|20)\d0)'?s(?!\w)",
            decade,
        ),
        rule("decade", r"(?:\b(?i:the) {LEAD}?|(?<!\w)(?=')|\b(?:and|or|to) )'?(?P<d>[2-9]0)'?s(?!\w)", decade),
        rule(
            "decade",
            rf"\b(?i:the) {{LEAD}}?(?:(?:N|n)ineteen )?(?P<d>)?(?P<w>(?i:{'|'.join(_MAY_STAND_IN_A_DECADE)}))\b",
            decade,
        ),
        rule(
            "century",
            rf"\b(?:(?i:the) )?{{LEAD}}?(?:(?P<n>\d\d?)(?:st|nd|rd|th)|(?P<w>"
            rf"(?i:{'|'.join(_HUNDREDS)})))[ -]{{1,4}}(?i:century)\b",
            century,
        ),
        rule(
            "unit",
            r"\b(?:(?i:earlier|later|late|early) (?:in )?|(?:(?i:the) )?(?i:end|start|beginning|middle|close"
            r"|rest|remainder) of )"
            r"(?:the )?(?P<u>(?i:year|month|week|day|decade|century|quarter))(?!\w|-)",
            of_the_unit,
        ),
        rule("unit", r"\b(?:(?i:the) )?(?P<u>(?i:year))[ -]end\b", of_the_unit),
        rule(
            "unit",
            r"\b(?i:the) (?i:latest|most recent|just-ended) (?i:quarter)\b",
            lambda _: Shifted(Unit.QUARTER, -1),
        ),
        rule(
            "unit",
            r"\b(?i:in|for|during) (?P<the>(?i:the) (?i:quarter))(?= {0,4}(?:[,.;:)]|$|--)| {1,4}(?:from|was"
            r"|were|rose|fell))",
            quarter_spoken_of,
        ),
        rule(
            "unit",
            r"\b(?i:for|during) (?P<the>(?i:the) (?P<u>(?i:year|month|week)))(?= {0,4}(?:[,.;:)]|$|--)| {1,4}"
            r"(?:from|was|were|rose|fell|and|as)\b)",
            lambda match: [(match.span("the"), Shifted(Unit(match["u"].casefold()), 0, context=True))],
        ),
        rule(
            "unit",
            r"\b(?i:the (?:full|entire|whole)) (?P<u>(?i:year|month|quarter))(?!\w)",
            lambda match: Shifted(Unit(match["u"].casefold()), 0, context=True),
        ),
        rule(
            "unit",
            r"\b(?i:the) (?:{u:U}|{p:P}) (?:(?P<b>(?i:before|previous|earlier|prior))|(?i:after|later))"
            r"(?= {0,4}(?:[,.;:)\"–'?!]|$|--)| {1,4}(?:and|to|in|at|for|when|as|with|by|from|on|because|while"
            r"|but|or|he|she|they|it)\b)",
            year_before,
        ),
        rule("unit", r"\b(?i:the|over the) (?P<u>(?i:weekend))(?!\w)", lambda _: Period("WE")),
        rule(
            "unit",
            r"\b(?:(?i:the) )?(?i:same|corresponding|comparable|like|similar|year-earlier|year-ago|prior-year"
            r"|previous-year) (?i:period|quarter|month|half|week)"
            r"(?: (?:of )?(?:the )?(?:{x:BEFORE} year|last year|a year (?:earlier|ago|before)|one year "
            r"(?:earlier|ago)))?",
            lambda match: SamePeriod(
                0
                if match[0].casefold().split()[-1] in ("period", "quarter", "month", "half", "week")
                and "ear" not in match[0].casefold()
                else -1
            ),
        ),
        rule("quarter", r"(?<!\w)(?:{y0:Y}'s )?Q(?P<q>[1-4])(?:,? (?:of )?{y:Y})?(?!\w)", quarter),
        rule(
            "season",
            r"\b(?i:in|the|by|since|until|during|for|of|before|after|over) (?:the )?(?:(?i:early|late"
            r"|mid) )?{s:S}(?!\w|-)",
            lambda match: _inner_season(match, season(match)),
        ),
        rule(
            "month",
            r"\b{m:M} {d:D}(?= (?i:attacks?|terror|hijack|atrocit|commission))|(?<![\w/])9/11(?![\w/])",
            _september,
        ),
        rule("fixed", r"\b{f:F}(?:,? {y:Y})?(?!\w)".replace("{f:F}", f"(?P<f>{words.fixed.pattern})"), fixed),
    ]


def _inner_season(match: re.Match[str], found: Expression | None) -> list[Found] | None:
    """The season with its article, without the preposition before it; "fall" alone is too often the verb."""
    if found is None or (match["s"].casefold() == "fall" and not re.search(r"(?i)\bthe\b|\bin\b", match[0])):
        return None
    if match["s"][0].isupper():
        return None
    article = re.search(r"(?i)\bthe\b", match[0])
    start = match.start() + article.start() if article else match.start("s")
    return [((start, match.end()), found)]


def _september(match: re.Match[str]) -> Expression | None:
    if match["m"] and not (match["m"].startswith("Sep") and match["d"] == "11"):
        return None
    return Calendar(2001, 9, 11)
