"""How Korean names dates: numbers with 년, 월, 일 and words for days, weeks, months and years.

Particles follow without a blank, so nothing here asks for the end of a word.
"""

import re
from collections.abc import Callable, Iterator

from reader.analysis.dates.expressions import Calendar, Directed, Expression, Fixed, Period, Shifted, Unit

_WEEKDAYS = "월화수목금토일"
_PARTS = {"새벽": "TMO", "오전": "TMO", "아침": "TMO", "오후": "TAF", "저녁": "TEV", "밤": "TNI", "심야": "TNI"}
_SEASONS = {"봄": "SP", "여름": "SU", "가을": "FA", "겨울": "WI"}
_HALVES = {"상반기": "H1", "하반기": "H2"}
_YEARS = {
    "재작년": -2,
    "지난해": -1,
    "작년": -1,
    "전년": -1,
    "올해": 0,
    "금년": 0,
    "올": 0,
    "내년": 1,
    "이듬해": 1,
    "내후년": 2,
}
_MONTHS = {
    "지난달": -1,
    "지난 달": -1,
    "전달": -1,
    "이달": 0,
    "이번 달": 0,
    "이번달": 0,
    "다음 달": 1,
    "다음달": 1,
    "내달": 1,
}
_WEEKS = {
    "지지난주": -2,
    "지난주": -1,
    "지난 주": -1,
    "이번 주": 0,
    "이번주": 0,
    "금주": 0,
    "다음 주": 1,
    "다음주": 1,
    "내주": 1,
}
_DAYS = {
    "그저께": -2, "그제": -2, "엊그제": -2, "어제": -1, "어젯밤": -1, "오늘": 0, "오늘밤": 0, "내일": 1, "모레": 2
}  # fmt: skip
_CONTEXT_DAYS = {"전날": -1, "같은 날": 0, "이날": 0, "당일": 0, "다음 날": 1, "다음날": 1, "이튿날": 1}
_NATIVE = {"하루": 1, "이틀": 2, "사흘": 3, "나흘": 4, "닷새": 5, "엿새": 6, "이레": 7, "열흘": 10, "보름": 15}
_UNITS = {"일": Unit.DAY, "주": Unit.WEEK, "주일": Unit.WEEK, "개월": Unit.MONTH, "달": Unit.MONTH, "년": Unit.YEAR}
_COUNTS = {"한": 1, "두": 2, "세": 3, "석": 3, "네": 4, "넉": 4}
_CONTEXT_WORDS = frozenset({"전년", "이듬해", "전달"})

_NUMBER_OF_DAYS = r"(?! ?(?:동안|간(?!담)|째|만에|이내|안에|치|분|여|넘|가량|정도|이상|이하|씩|전|후|뒤))"
_PART = r"(?: ?(?P<p>새벽|오전|아침|오후|저녁|밤|심야))?"
_WEEKDAY = rf"(?: ?\((?P<w>[{_WEEKDAYS}])(?:요일)?\)| ?(?P<w2>[{_WEEKDAYS}])요일)?"
_LOCAL = r"(?:\([^()]{0,12}시간\))?"
_YEAR_WORD = "|".join(sorted(_YEARS, key=len, reverse=True))
_MONTH_WORD = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR = rf"(?:(?P<y>(?:1[4-9]|20)\d\d)년|'?(?P<ys>\d\d)년|(?P<yw>{_YEAR_WORD}))"
_D = r"(?:3[01]|[12]\d|0?[1-9])"
_M = r"(?:1[0-2]|0?[1-9])"

Found = tuple[tuple[int, int], Expression]


def korean_dates(text: str) -> Iterator[Found]:
    """Every date expression with its span; they may overlap, and the longest is meant."""
    for pattern, build in _RULES:
        for match in pattern.finditer(text):
            made = build(match)
            if made is not None:
                yield match.span(), made


def _day(match: re.Match[str]) -> Expression | None:
    said = match.groupdict()
    part = _PARTS.get(said.get("p") or "", "")
    name = said.get("w") or said.get("w2")
    weekday = _WEEKDAYS.index(name) if name else None
    month = int(said["m"]) if said.get("m") else None
    day = int(said["d"]) if said.get("d") else None
    if said.get("y") or said.get("ys"):
        return Calendar(_full_year(said), month, day, part=part)
    if said.get("yw"):
        inner = Calendar(month=month, day=day, part=part) if month else None
        return Shifted(Unit.YEAR, _YEARS[said["yw"]], inner, context=said["yw"] in _CONTEXT_WORDS)
    if said.get("mw"):
        inner = Calendar(day=day, part=part) if day else None
        return Shifted(Unit.MONTH, _MONTHS[" ".join(said["mw"].split())], inner, context=said["mw"] in _CONTEXT_WORDS)
    plain = Calendar(month=month, day=day, weekday=weekday, part=part)
    direction = said.get("dir")
    if direction is None or (month is None and day is None and weekday is None):
        return plain if day or month or weekday is not None else None
    return Directed(plain, 1 if direction in ("오는", "다음") else 0 if direction == "이번" else -1)


def _full_year(said: dict[str, str | None]) -> int:
    if said.get("y"):
        return int(said["y"] or 0)
    short = int(said["ys"] or 0)
    return 2000 + short if short <= 40 else 1900 + short


def _period(match: re.Match[str]) -> Expression:
    said = match.groupdict()
    name = f"Q{said['q']}" if said["q"] else _HALVES.get(said["h"] or "") or _SEASONS[said["s"] or "봄"]
    if said["yw"]:
        return Shifted(Unit.YEAR, _YEARS[said["yw"]], Period(name), context=said["yw"] in _CONTEXT_WORDS)
    if said["y"] or said["ys"]:
        return Period(name, _full_year(said))
    direction = said["dir"]
    if direction:
        return Directed(Period(name), -1 if direction == "지난" else 1 if direction in ("오는", "다음") else 0)
    return Period(name)


def _ago(match: re.Match[str]) -> Expression | None:
    if not (match["native"] or match["n"] or match["c"]):
        return None
    if match["native"]:
        amount, unit = _NATIVE[match["native"]], Unit.DAY
    else:
        amount = int(match["n"]) if match["n"] else _COUNTS[match["c"]]
        unit = _UNITS[match["u"]]
    return Shifted(unit, amount if match["after"] else -amount, context=bool(match["after"]))


def _word(match: re.Match[str]) -> Expression:
    word = " ".join(match["word"].split())
    part = _PARTS.get(match["p"] or "", "") or ("TNI" if word.endswith(("젯밤", "늘밤")) else "")
    if word in _CONTEXT_DAYS:
        return Shifted(Unit.DAY, _CONTEXT_DAYS[word], context=True, part=part)
    return Shifted(Unit.DAY, _DAYS[word], part=part)


def _week(match: re.Match[str]) -> Expression:
    name = match["w"] or match["w2"]
    inner = Calendar(weekday=_WEEKDAYS.index(name), part=_PARTS.get(match["p"] or "", "")) if name else None
    unit = Unit.WEEKEND if match["end"] else Unit.WEEK
    return Shifted(unit, _WEEKS[" ".join(match["word"].split())], inner)


def _alternatives(words: dict[str, int]) -> str:
    return "|".join(sorted((word.replace(" ", " {1,3}") for word in words), key=len, reverse=True))


_RULES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Expression | None]], ...] = (
    (re.compile(rf"(?<![\d.,]){_YEAR} ?(?P<m>{_M})월(?: ?(?P<d>{_D})일{_LOCAL}{_WEEKDAY}{_PART})?"), _day),
    (re.compile(rf"(?<![\d.,])(?:(?P<dir>지난|오는) ?)?(?P<m>{_M})월 ?(?P<d>{_D})일{_LOCAL}{_WEEKDAY}{_PART}"), _day),
    (re.compile(rf"(?<![\d.,])(?:(?P<dir>지난|오는) ?)?(?P<m>{_M})월(?! ?\d{{1,2}}일)"), _day),
    (re.compile(rf"(?<![\d.,])(?:(?P<dir>지난|오는) ?|(?P<mw>{_MONTH_WORD}) )?"
        rf"(?P<d>{_D})일{_NUMBER_OF_DAYS}{_LOCAL}{_WEEKDAY}{_PART}"), _day),
    (re.compile(r"(?<![\d.,가-힣])(?P<y>(?:1[4-9]|20)\d\d)년(?!대| ?(?:만|간|동안|전|후|뒤|넘))"), _day),
    (re.compile(rf"(?<![가-힣])(?P<yw>{_YEAR_WORD})(?=[ ,.)에의는도초말]|부터|까지|만|보다|$)"), _day),
    (re.compile(rf"(?<![가-힣])(?P<mw>{_MONTH_WORD})(?=[ ,.)에의는도초말]|부터|까지|만|보다|$)"), _day),
    (re.compile(rf"(?<![가-힣])(?:(?P<dir>지난|오는|이번|다음) ?)?(?P<w2>[{_WEEKDAYS}])요일{_PART}"), _day),
    (re.compile(rf"(?<![가-힣])(?P<word>{_alternatives(_WEEKS)})(?: ?(?P<end>말))?(?: ?(?P<w>[{_WEEKDAYS}])요일| ?\("
        rf"(?P<w2>[{_WEEKDAYS}])\))?{_PART}"), _week),
    (re.compile(rf"(?<![가-힣])(?P<word>{_alternatives({**_DAYS, **_CONTEXT_DAYS})}){_PART}"), _word),
    (re.compile(rf"(?<![\d.,])(?:{_YEAR} ?|(?P<dir>지난|오는|이번|다음) ?)?"
        rf"(?:(?P<q>[1-4])(?: ?/ ?4)?분기|(?P<h>상반기|하반기)"
        r"|(?<=[년해올난번 ])(?P<s>봄|여름|가을|겨울)(?=[ ,.에의철]|부터|까지))"), _period),
    (re.compile(r"(?P<y>1[5-9]\d|20\d)0년대"), lambda match: Fixed(match["y"])),
    (re.compile(rf"(?<![\d.,])(?:(?P<n>\d{{1,3}}) ?|(?P<c>{'|'.join(_COUNTS)}) ?)?(?:(?P<native>{'|'.join(_NATIVE)})"
                r"|(?<=[\d 한두세석네넉])(?P<u>주일|주|일|개월|달|년))"
                r" ?(?:전(?!체|쟁|투|국|선|력|문|망|기|화|시|통|면)|(?P<after>뒤|후))"), _ago),
)  # fmt: skip
