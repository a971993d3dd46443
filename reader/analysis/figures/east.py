"""Figures in Korean, Chinese and Japanese: numbers with 만, 억, 조 and counters. Not responsible for other scripts."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_SCALES = {
    "십": 10.0, "백": 1e2, "천": 1e3, "만": 1e4, "억": 1e8, "조": 1e12,
    "百": 1e2, "千": 1e3, "万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8, "兆": 1e12,
}  # fmt: skip
_COUNTERS = {
    "명": "명", "여명": "명", "인": "명", "人": "人", "名": "人", "개국": "개국", "개": "개", "곳": "곳",
    "대": "대", "척": "척",
    "발": "발", "건": "건", "마리": "마리", "차례": "차례", "회": "회", "배": "배", "가구": "가구",
    "채": "채", "권": "권",
    "장": "장", "그루": "그루", "편": "편", "쌍": "쌍", "个": "个", "辆": "辆",
    "艘": "艘", "个国家": "国",
}  # fmt: skip
_UNITS = {
    "달러": "USD", "美元": "USD", "ドル": "USD", "유로": "EUR", "欧元": "EUR", "원": "KRW", "엔": "JPY", "円": "JPY",
    "위안": "CNY", "元": "CNY", "파운드": "GBP", "루블": "RUB", "%포인트": "pp", "%p": "pp", "%": "%", "퍼센트": "%",
    "프로": "%", "제곱킬로미터": "km2", "제곱미터": "m2", "킬로미터": "km", "미터": "m",
    "센티미터": "cm", "밀리미터": "mm",
    "㎞": "km", "㎡": "m2", "㎏": "kg", "km": "km", "cm": "cm", "mm": "mm", "kg": "kg", "m": "m", "t": "t",
    "킬로그램": "kg", "그램": "g", "톤": "t", "吨": "t", "公里": "km", "리터": "l",
    "배럴": "barrel", "광년": "light year",
    "시간": "h", "小时": "h", "분간": "min", "일간": "day", "주간": "week", "주": "week",
    "개월": "month", "个月": "month",
    "년간": "year", "세": "year", "살": "year", "岁": "year", "歳": "year", "도": "°", "노트": "kn", "에이커": "acre",
    "메가와트": "MW", "기가와트": "GW", "테라바이트": "TB", "TB": "TB", "GB": "GB",
}  # fmt: skip
_AGES = frozenset("세살岁歳")
_HEDGES = {"약": ("about", "="), "대략": ("about", "="), "約": ("about", "="), "约": ("about", "=")}
_HEDGES |= {"최소": ("at least", ">="), "적어도": ("at least", ">="), "최대": ("up to", "<="), "거의": ("nearly", "~<")}
_AFTER = {"이상": ("at least", ">="), "이하": ("up to", "<="), "미만": ("less than", "<"), "여": ("more than", ">")}


def _any(words: dict[str, object] | dict[str, str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_NUMBER = r"\d[\d,]{0,18}(?:\.\d{1,9})?"
_FIGURE = re.compile(
    rf"(?<![\w.,/:-])(?:(?P<hedge>{'|'.join(_HEDGES)})\s?)?(?P<sign>US\$|[$€£¥₩])?"
    rf"(?P<number>{_NUMBER}\s?[십백천만억조百千万萬亿億兆]{{0,2}}(?:\s?{_NUMBER}[십백천만억조百千万萬亿億兆]{{1,2}}){{0,4}}"
    rf"(?:\s?\d[\d,]{{0,6}}(?=\s?(?:명|원|개|달러|톤)))?)"
    rf"(?P<odd>여)?\s?(?P<unit>{_any(_UNITS)}|{_any(_COUNTERS)})?(?P<after>\s?(?:이상|이하|미만)|여)?"
)
_PART = re.compile(rf"({_NUMBER})\s?([십백천만억조百千万萬亿億兆]{{0,2}})")
_NOT_COUNTER = re.compile(r"[년월일시분조항호위차]|\d|[-/:.]\d")
_NOUN = re.compile(r"([가-힣一-鿿]{1,12})\s?$")
_SIGNS = {"US$": "USD", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₩": "KRW"}


class Eastern(NamedTuple):
    """One figure: its span, bounds before the hedge, the hedge with its kind, what is counted, and the unit."""

    start: int
    end: int
    value: float
    hedge: str | None
    kind: str | None
    counted: str | None
    unit: str | None


def eastern(text: str, start: int, end: int) -> Iterator[Eastern]:
    """The figures in `[start, end)`: numbers with a unit, a counter or a scale."""
    for match in _FIGURE.finditer(text, start, end):
        words = match["unit"]
        scaled = any(sign in _SCALES for sign in match["number"])
        if words is None and match["sign"] is None and not scaled:
            continue
        if words is None and _NOT_COUNTER.match(text, match.end("number"), end):
            continue
        # "도" after a year and "주" in a word are no units; a letter of another word follows them.
        if (
            words in {"주", "도", "대", "장", "인", "m", "t", "회", "원"}
            and text[match.end("unit") : match.end("unit") + 1].isalpha()
        ):
            particle = text[match.end("unit") : match.end("unit") + 1]
            if particle not in "의이가은는을를에로과와도만씩짜":
                continue
        hedge = _HEDGES.get(match["hedge"] or "") or _AFTER.get((match["after"] or match["odd"] or "").strip())
        unit = _SIGNS.get(match["sign"] or "") or _UNITS.get(words or "")
        counted = None
        if unit is None and words is not None:
            counted = _COUNTERS[words]
        elif words in _AGES:
            counted = "age"
        last = max(match.end("number"), match.end("unit"), match.end("after"), match.end("odd"))
        while text[last - 1].isspace():
            last -= 1
        name, kind = hedge or (None, None)
        yield Eastern(match.start(), last, _value(match["number"]), name, kind, _with_noun(text, match, counted), unit)


def _with_noun(text: str, match: re.Match[str], counted: str | None) -> str | None:
    """The noun before a number with a counter: "북한군 1만1000명"."""
    noun = _NOUN.search(text, max(0, match.start() - 14), match.start())
    if counted is None or counted == "age" or noun is None or noun[1][-1] in "은는이가을를에서의로도며고":
        return counted
    return f"{noun[1]} {counted}"


def _value(words: str) -> float:
    """What "1만1000", "4억 5000만" or "1.2조" says."""
    total = 0.0
    for number, scales in _PART.findall(words):
        value = float(number.replace(",", ""))
        for scale in scales:
            value *= _SCALES[scale]
        total += value
    return total
