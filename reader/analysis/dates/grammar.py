"""How date words make an expression in the languages that write them with blanks between: one grammar for all.

What differs is in the language's table. What only English says is in `english`; Korean has its own grammar.
"""

import re
from collections.abc import Iterator
from functools import cache

from reader.analysis.dates.expressions import Calendar, Directed, Expression, Period, Shifted, Unit
from reader.analysis.dates.pieces import day_number, full_year, pieces
from reader.analysis.dates.rules import Build, Found, Rule, pattern
from reader.analysis.dates.vocabulary import Vocabulary, vocabulary
from reader.analysis.dates.years import YearRules

_PREPOSITIONS_TOO = ("before", "prior", "avant", "antes")
_GOVERNED = re.compile(
    r" {1,4}(?:the|an?|it|he|she|they|his|her|its|their|to|that|le|la|les|l'|de|del|el|los|que|\w+ing|[A-Z]\w+)\b"
)


@cache
def rules(language: str) -> tuple[Rule, ...]:
    """The grammar of one language, the more particular rules first."""
    words = vocabulary(language)
    made = list(Grammar(words).rules())
    if language == "en":
        from reader.analysis.dates.english import english_rules

        made = [*english_rules(words), *made]  # "the Sept. 11 attacks" is more than a day without a year
    return tuple(made)


class Grammar:
    """The rules of one language. Every builder reads the groups of its template and nothing else."""

    def __init__(self, words: Vocabulary) -> None:
        self.words = words
        self.pieces = pieces(words)
        self.cased = words.flag("cased")

    def rule(self, needs: str, template: str, build: Build) -> Rule:
        return Rule(needs, pattern(template, self.pieces, cased=self.cased), build)

    def rules(self) -> Iterator[Rule]:
        yield from self._days()
        yield from self._months()
        yield from self._relative()
        yield from self._weekdays()
        yield from self._periods()
        yield from YearRules(self.words, self.rule).rules()
        yield from self._ago()

    # ---- days

    def _days(self) -> Iterator[Rule]:
        year = r"(?:,? (?:(?:{OF}|{YW})\s{0,4})*(?:{y:Y}(?:\s?{YS})?|{REL})|\s?-\s?{y2:Y})?"
        yield self.rule(
            "month",
            r"(?:\b{LEAD})?(?<![\w.,])(?:(?:{ART} )?{p2:P} {OF}\s{0,4})?(?:{w:W},? (?:{ART}\s{0,4})?)?(?:\b{ART} )?"
            r"(?:{d0:D}\s?(?:-|–|bis|to|and|au|al|y) ?)?{d:D} (?:{OF}\s{0,4})?{m:M}"
            + year
            + r"(?:,? (?:{OF}\s{0,4})?{p:P})?",
            self._day,
        )
        if self.words.flag("month_first"):
            yield self.rule(
                "month",
                r"\b{LEAD}?(?:(?:the )?{p2:P} of )?(?:{w:W},? (?:{p0:P},? )?)?{m:M} (?:the )?"
                r"{d:D}(?![.,:]\d|[%:]|-(?:year|day|foot|mile|point|page))"
                + year
                + r"(?:,? {p:P})?(?:\s?[-–]\s?{d2:D}(?![\d%])| (?:to|through|until) {d2b:D}(?! {COUNTED}| {M})(?=\W|$)"
                r"| and {d2c:D}(?=[,.;:)]|$))?(?(y)|(?:,? {y3:Y})?)",
                self._day,
            )

    def _day(self, match: re.Match[str]) -> Expression | list[Found] | None:
        said = match.groupdict()
        month = self.words.months.number(said["m"])
        day = day_number(said["d"])
        weekday = self._weekday(said.get("w"))
        part = self._part(said.get("p") or said.get("p0") or said.get("p2"))
        year = next((full_year(said[key]) for key in ("y", "y2", "y3") if said.get(key)), None)
        if said.get("d0") and day <= day_number(said["d0"]):
            return None
        inner = Calendar(year, month, day, weekday if year is None else None, part)
        shifted = self._shifted(match, inner)
        whole: Expression = shifted or inner
        second = next((key for key in ("d2", "d2b", "d2c") if said.get(key)), None)
        if said.get("d0"):
            first = Calendar(year, month, day_number(said["d0"]))
            return [
                (match.span("d0"), self._shifted(match, first) or first),
                ((match.start("d"), match.end()), whole),
            ]
        if second:
            last = Calendar(year, month, day_number(said[second]))
            return [((match.start(), match.end("d")), whole), ((match.start(second), match.end()), last)]
        return whole

    # ---- months

    def _months(self) -> Iterator[Rule]:
        yield self.rule(
            "month",
            r"(?:\b{LEAD}|\b{ART} )?(?<!\w){m:M}(?:\s?(?:-|–|to|and|et|und|y|і|и|bis|à|a) ?{m2:M})?,? "
            r"(?:(?:{OF}|{YW}|in)\s{0,4})*(?:{y:Y}(?:\s?{YS})?|{REL})",
            self._month_of,
        )
        yield self.rule(
            "month", r"(?<![\w-])(?:{lead:LEAD}|{prep:MPREP}\s{0,4})?(?<!\w){m:M}(?!\w| \d|-\w)", self._bare_month
        )

    def _month_of(self, match: re.Match[str]) -> Expression | list[Found] | None:
        year = full_year(match["y"]) if match["y"] else None
        month = Calendar(year, self.words.months.number(match["m"]))
        whole: Expression = self._shifted(match, month) or month
        if not match["m2"]:
            return whole
        second = Calendar(year, self.words.months.number(match["m2"]))
        return [(match.span("m"), whole), ((match.start("m2"), match.end()), self._shifted(match, second) or second)]

    def _bare_month(self, match: re.Match[str]) -> list[Found] | None:
        """A month alone is one where a preposition says so, or where nothing makes it a person's name."""
        expression = Calendar(month=self.words.months.number(match["m"]))
        start = match.start("lead") if match["lead"] else match.start("m")
        if not (match["prep"] or match["lead"]):
            if match["m"] in str(self.words.raw.get("bare_months_need_preposition", "")).split():
                return None
            before = re.search(r"([\w.]+) {1,4}$", match.string[max(0, match.start() - 30) : match.start()])
            after = re.match(r" {1,4}[A-Z]", match.string[match.end() : match.end() + 5])
            if self.words.language != "en":
                return None
            name_before = (
                before is not None
                and before[1][0].isupper()
                and match.string[match.start() - 2 : match.start() - 1].isalpha()
            )
            if after or name_before or (len(match["m"]) < 4 and not match["m"].endswith(".")):
                return None
        elif (
            self.words.language == "en"
            and re.match(r" {1,4}[A-Z][a-z]", match.string[match.end() : match.end() + 6])
            and match["m"] in ("May", "April", "June", "August")
        ):
            return None
        return [((start, match.end()), expression)]

    # ---- last, this, next

    def _relative(self) -> Iterator[Rule]:
        yield self.rule("unit", r"(?<![\w-]){LEAD}?(?:(?:{ART}\s{0,4})(?={UNITREL} ))?{REL}(?!\w)", self._unit)
        yield self.rule(
            "shift",
            r"(?<![\w-]){LEAD}?(?:{DIR} (?:{m:M}|{w:W}|{s:S})|{ART}\s{0,4}(?:{m2:M}|{w2:W}|{s2:S}) {DIRB}|"
            r"(?:{m3:M}|{w3:W}) {DIRC})(?:,? {p:P})?(?!\w)",
            self._directed,
        )
        yield self.rule("day", r"(?<![\w-])(?:{ART} )?(?:{p0:P} )?{LEADDAY}{d:DAYS}(?: {p:P})?(?!\w)", self._day_word)
        yield self.rule("day", r"(?<![\w-]){d:DAYPARTS}(?!\w)", self._day_part)
        yield self.rule(
            "day",
            r"(?<![\w-])(?:{ART} )?{d:CONTEXTDAYS}(?: {p:P})?(?!\w)",
            lambda match: Shifted(
                Unit.DAY, self.words.context_days.number(match["d"]), context=True, part=self._part(match["p"])
            ),
        )
        yield self.rule("day", r"(?<![\w-]){r:RELATIVE}(?!\w)", self._one_word)
        yield self.rule(
            "unit",
            r"(?<![\w-])(?:{THIS} {p:P}|{p2:P} {THISB})(?!\w)",
            lambda match: Shifted(Unit.DAY, 0, part=self._part(match["p"] or match["p2"])),
        )
        yield self.rule(
            "unit",
            r"(?<![\w-])(?:{LEAD}|{ART}\s{0,4})?(?:(?:(?P<b>{BEFORE})|(?P<o>{SAME})|(?P<a>{AFTER})) (?:{u:U}|{p:P})"
            r"|(?:{u2:U}|{p2:P}) (?:(?P<b2>{BEFORE})|(?P<o2>{SAME})|(?P<a2>{AFTER})))(?!\w)",
            self._context,
        )

    def _unit(self, match: re.Match[str]) -> Expression | None:
        found = self._shifted(match, None)
        if found is None or (
            self.words.language == "en"
            and match.string[: match.start()].endswith(("the ", "The "))
            and not _this(match)
        ):
            return None  # "the last year", "the next two weeks" say how long, not when
        return None if found.unit is Unit.DAY else found

    def _shifted(self, match: re.Match[str], inner: Calendar | Period | None) -> Shifted | None:
        """What the groups of `{REL}` say."""
        said = match.groupdict()
        word = said.get("ru") or said.get("ru2")
        if not word:
            return None
        amount = -1 if said.get("rl") or said.get("rl2") else 1 if said.get("rn") or said.get("rn2") else 0
        unit = Unit(self.words.units.of(word) or Unit.YEAR)
        return Shifted(unit, amount, inner)

    def _directed(self, match: re.Match[str]) -> Expression | None:
        said = match.groupdict()
        month = said["m"] or said["m2"] or said["m3"]
        weekday = said["w"] or said["w2"] or said["w3"]
        last = said["dl"] or said["dl2"] or said["dl3"]
        coming = said["dn"] or said["dn2"] or said["dn3"]
        of = (
            Calendar(month=self.words.months.number(month))
            if month
            else Calendar(weekday=self._weekday(weekday), part=self._part(said["p"]))
            if weekday
            else Period(self.words.seasons.of(said["s"] or said["s2"]) or "")
        )
        return Directed(of, -1 if last else 1 if coming else 0)

    def _day_word(self, match: re.Match[str]) -> Expression | None:
        word = match["d"]
        before = match.string[max(0, match.start() - 3) : match.start()].strip(" ")
        if self.words.flag("day_dot") and word[0].isupper() and before and before[-1] not in '.!?":–-':
            return None  # "am Morgen" is a part of a day, "morgen" a day
        return Shifted(Unit.DAY, self.words.days.number(word), part=self._part(match["p"] or match["p0"]))

    def _day_part(self, match: re.Match[str]) -> Expression:
        meaning = self.words.day_parts.of(match["d"]) or "0"
        return Shifted(Unit.DAY, int(meaning[:-3]), part=meaning[-3:])

    def _one_word(self, match: re.Match[str]) -> Expression:
        meaning = re.fullmatch(r"([a-z]+)(-?\d)", self.words.relative.of(match["r"]) or "day0")
        assert meaning is not None, "the tables give such words a unit and an amount"
        return Shifted(Unit(meaning[1]), int(meaning[2]))

    def _context(self, match: re.Match[str]) -> Expression | None:
        said = match.groupdict()
        amount = -1 if said["b"] or said["b2"] else 1 if said["a"] or said["a2"] else 0
        part = said["p"] or said["p2"]
        if part:
            return Shifted(Unit.DAY, amount, context=True, part=self._part(part))
        unit = Unit(self.words.units.of(said["u"] or said["u2"]) or Unit.DAY)
        if self.words.language == "en" and said["a"] and "next" in said["a"].casefold() and unit is not Unit.DAY:
            return None
        return Shifted(unit, amount, context=True)

    # ---- weekdays and days of the month

    def _weekdays(self) -> Iterator[Rule]:
        yield self.rule(
            "weekday",
            r"(?<![\w-]){LEAD}?(?:{p0:P} {OF}\s{0,4}|{p3:P} )?{w:W}(?:,? {p:P})?(?: \({n:D}\)|,? "
            r"(?:{ART}\s{0,4})?{d:DORD})?"
            r"(?:,? (?:{OF}\s{0,4})?(?:{ART} )?{REL})?(?!\w)",
            self._named_day,
        )
        yield self.rule(
            "ordinal",
            r"(?<![\w-])(?:{ART} )?{d:DORD}(?: {NUMBERWORD})? (?:{OF}\s{0,4})?(?:{ART} )?(?:{REL}"
            r"|{b:BEFORE} {bu:U}|{o:SAME} {ou:U})(?!\w)",
            self._day_of_month,
        )
        if self.words.language == "en":
            return

        def day(match: re.Match[str]) -> list[Found]:
            return [((match.start("d"), match.end()), Calendar(day=day_number(match["d"])))]

        yield self.rule("ordinal", r"(?<![\w-]){d:DORD} {NUMBERWORD}(?!\w)", day)
        if self.words.flag("day_dot"):
            # A month would have a capital.
            yield self.rule("ordinal", r"\b{DPREP} (?P<d>{D}(?<=\.))(?=\s{1,4}(?-i:[a-zäöüß])|\s?[,;:)]|\s?$)", day)
        else:
            yield self.rule("ordinal", r"\b{DPREP} {d:D}(?=\s?[,.;:)\"]|\s?$)(?![.,]\d)", day)
        if self.words.flag("compounds"):
            yield self.rule("day", r"\b{w:WOPEN}{p:P}(?!\w)", self._compound)

    def _compound(self, match: re.Match[str]) -> Expression:
        return Calendar(weekday=self._weekday(match["w"]), part=self._part(match["p"]))

    def _named_day(self, match: re.Match[str]) -> Expression | None:
        number = day_number(match["n"] or match["d"]) if match["n"] or match["d"] else None
        word = match["w"]
        if self.words.language == "en":
            if number is None and len(word.rstrip(".")) < 6:
                return None
            before = re.search(r"(\w+) {1,4}$", match.string[max(0, match.start() - 30) : match.start("w")])
            if before and before[1].casefold() in str(self.words.raw["not"]["before_weekday"]).split():
                return None
            if re.match(self.pieces["AFTERWEEKDAY"], match.string[match.end("w") : match.end("w") + 20]):
                return None
        day = Calendar(
            weekday=self._weekday(word), day=number, part=self._part(match["p"] or match["p0"] or match["p3"])
        )
        return self._shifted(match, day) or day

    def _day_of_month(self, match: re.Match[str]) -> Expression | None:
        inner = Calendar(day=day_number(match["d"]))
        shifted = self._shifted(match, inner)
        if shifted is None:
            unit = Unit(self.words.units.of(match["bu"] or match["ou"]) or Unit.DAY)
            shifted = Shifted(unit, -1 if match["b"] else 0, inner, context=True)
        return shifted if shifted.unit is Unit.MONTH else None

    # ---- quarters, halves, seasons

    def _periods(self) -> Iterator[Rule]:
        year = (
            r"(?:,? (?:(?:{OF}|{YW}|{FISCAL}|in)\s{0,4})*(?:{y:Y}(?:\s?{YS})?|(?:{ART} )?{REL}|"
            r"(?P<b>{BEFORE}) {bu:UY}|{bu2:UY} (?P<b2>{BEFORE})))?"
        )
        yield self.rule(
            "period",
            r"(?<![\w-]){LEAD}?(?:(?:{ART}\s{0,4})|(?:{FISCAL} )?{y0:Y}'s )?(?:{FISCAL} )?"
            r"(?:{q:N}[ -]{QUARTER}(?!-[a-z])|{h:H})" + year + r"(?!\w)",
            self._period,
        )
        yield self.rule(
            "season",
            r"(?<![\w-]){LEAD}?(?:{ART}\s{0,4})?(?<!\w){s:S}(?:,? (?:(?:{OF}|{YW})\s{0,4})*(?:{y:Y}(?:\s?{YS})?"
            r"|{REL}))(?!\w)",
            self._period,
        )
        if self.words.language == "en":
            return
        yield self.rule("season", r"(?<![\w-])(?:{LEAD}|{SEASONPREP})?(?<!\w){s:S}(?!\w)", self._season)

    def _season(self, match: re.Match[str]) -> Expression | None:
        word = match["s"]
        alone = {
            "ru": ("весной", "летом", "осенью", "зимой"),
            "uk": ("навесні", "влітку", "улітку", "восени", "взимку"),
        }
        if word.casefold() in alone.get(self.words.language, ()):
            return Period(self.words.seasons.of(word) or "")
        before = match.string[max(0, match.start("s") - 8) : match.start("s")].casefold()
        return (
            Period(self.words.seasons.of(word) or "")
            if re.search(r"(?:\b(?:im|ce|cet|en|au|este|esta) {1,4}|\b[ld]')$", before)
            else None
        )

    def _period(self, match: re.Match[str]) -> Expression | None:
        said = match.groupdict()
        if said.get("q"):
            name = f"Q{self.words.ordinals.number(said['q'])}"
        elif said.get("h"):
            name = self.words.halves.of(said["h"]) or ""
        else:
            name = self.words.seasons.of(said["s"]) or ""
        year = next((full_year(said[key]) for key in ("y", "y0") if said.get(key)), None)
        period = Period(name, year)
        if said.get("bu") or said.get("bu2"):
            return Shifted(Unit.YEAR, -1, period, context=True)
        return self._shifted(match, period) or period

    # ---- so long ago

    def _ago(self) -> Iterator[Rule]:
        count = r"(?:(?:{c:NUM}|{n:COUNT}) (?:{u:UM}|{u1:U}))"
        yield self.rule("ago", r"(?<![\w-])" + count + r" (?:{ago:AGO}|{hence:HENCE})(?!\w)", self._so_long)
        yield self.rule("ago", r"(?<![\w-]){before:AGOBEFORE} " + count + r"(?!\w)", self._so_long)
        yield self.rule(
            "ago",
            r"(?<![\w-])" + count + r" (?:{earlier:EARLIER}|{later:LATER})(?! (?:than|que|als)\b)(?!\w)",
            self._so_long,
        )
        yield self.rule("ago", r"(?<![\w-]){u1:AGOBARE} {ago:AGO}(?!\w)", self._so_long)

    def _so_long(self, match: re.Match[str]) -> Expression | None:
        said = match.groupdict()
        amount = int(said["n"]) if said.get("n") else self.words.numbers.number(said["c"]) if said.get("c") else 1
        unit = self.words.units_many.of(said.get("u")) or self.words.units.of(said["u1"])
        forward = bool(said.get("hence") or said.get("later"))
        context = bool(said.get("earlier") or said.get("later"))
        if said.get("earlier") in _PREPOSITIONS_TOO and _GOVERNED.match(match.string, match.end()):
            return None  # "two days before the vote" counts from the vote
        return Shifted(Unit(unit or "day"), amount if forward else -amount, context=context)

    # ---- parts of any rule

    def _weekday(self, word: str | None) -> int | None:
        return self.words.weekdays.number(word) if word else None

    def _part(self, word: str | None) -> str:
        meaning = self.words.parts.of(word) or ""
        return meaning if meaning.isupper() else ""


def _this(match: re.Match[str]) -> bool:
    return bool(match.groupdict().get("rt"))
