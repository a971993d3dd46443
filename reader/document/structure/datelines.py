"""Datelines at the beginning of a paragraph ("SEOUL, Oct. 30 (Yonhap) —") and captions of pictures."""

import re
from dataclasses import dataclass

from reader.document.metadata.dates import date_spans
from reader.document.metadata.outlets import by_name
from reader.document.model import Span
from reader.document.structure.wordlists import pattern

# What every form in captions.txt holds one of, but for "AP": looking for these first takes a tenth of the time.
_MAY_CREDIT = (
    *"]/=:：",
    *(
        "photo",
        "pictur",
        "imag",
        "credit",
        "crédit",
        "courtesy",
        "file",
        "foto",
        "bild",
        "фото",
        "사진",
        "제공",
        "写真",
    ),
    *("getty", "shutter", "reuters", "afp", "epa", "pa media", "yonhap", "xinhua", "newsis"),
    *("연합", "뉴시스", "뉴스1", "로이터"),
)
_AP = re.compile(r"\bap\b")
_LONGEST = 140
_DASH = r"(?:--+|[-–—―‒:=])"
_MONTH = (
    r"(?:[^\W\d_]{3,9}\.?\s+\d{1,2}(?:,\s*\d{4})?|\d{1,2}\.?\s+[^\W\d_]{3,9}\.?(?:,?\s+\d{4})?"
    r"|\d{1,2}/\d{1,2}(?:/\d{4})?)"
)
_CITY = r"(?:[^\W\d_][\w.'’\-]*(?:[ /][^\W\d_][\w.'’\-]*){0,4})"
_AGENCY = r"[^\W\d_][\w.&’' /\-]{1,40}"

# (RFI) The …  /  (Reuters) - The …
_BARE = re.compile(rf"\(\s?(?P<credit>{_AGENCY})\s?\)\s*(?P<dash>{_DASH})?\s+(?=\S)")
# SEOUL, Oct. 30 (Yonhap) — The …  /  LONDON (Reuters) - The …  /  BERLIN (dpa) The …
_FULL = re.compile(
    rf"(?P<place>{_CITY}(?:,\s+{_CITY}){{0,2}}?)(?:,\s*(?P<date>{_MONTH}))?,?\s*\((?P<credit>{_AGENCY})\)\s*(?P<dash>{_DASH})?\s+(?=\S)"
)
# SEOUL, South Korea — The …
_PLACE_ONLY = re.compile(
    rf"(?P<place>[A-Z][A-Z.'’\- ]{{2,30}}(?:,\s+{_CITY}){{0,2}})"
    rf"(?:,\s*(?P<date>{_MONTH}))?\s*(?:--+|[–—―]|\s-)\s+(?=\S)"
)
# London, 3 March 2024 - The …
_DATED = re.compile(
    rf"(?P<place>{_CITY}(?:,\s+{_CITY})?),\s+"
    rf"(?P<date>\d{{1,2}}\.?\s+[^\W\d_]{{3,9}}\.?,?\s+\d{{4}}|[^\W\d_]{{3,9}}\.?\s+\d{{1,2}},\s*\d{{4}})"
    rf"\s*(?P<dash>[:.]?\s?(?:--+|[–—―]|-(?=\s)))\s*(?=\S)"
)
# (서울=연합뉴스) 홍길동 기자 =  /  [서울=뉴시스]
_EAST_ASIAN = re.compile(
    r"[(\[【](?P<place>[가-힣·]{2,12})\s?=\s?(?P<credit>[가-힣A-Za-z0-9]{2,12})[)\]】]\s*"
    r"(?:(?P<writer>[가-힣]{2,4})\s?(?:기자|특파원)?\s*=\s*)?(?P<dash>)"
)
_LABEL = re.compile(
    r"\b(?:first|last|originally|article|story|news|date|time|published|publication|posted|updated|update|modified|"
    r"revised|issued|created|release[d]?|online|on|at|of|in|the|am|pm|print|version|edition|\d+\s+min(?:ute)?s?\s+read|"
    r"veröffentlicht|aktualisiert|stand|erstellt|uhr|vom|am|um|publié|mis|jour|modifié|le|à|et|publicado|actualizado|"
    r"atualizado|el|em|a las|às|pubblicato|aggiornato|il|alle|опубликовано|обновлено|в|"
    r"mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"기사입력|최초입력|최종수정|입력|수정|등록|승인|업데이트|발행|게재|송고|작성|일시|시간|公開|更新|発信|发布|发表|时间)\b",
    re.IGNORECASE,
)

_ANY_LABEL = re.compile(r"(?:^|[|•·,;]\s*)[^\W\d_]+(?:\s[^\W\d_]+)?\s?:\s*$")


@dataclass(frozen=True, slots=True)
class Dateline:
    """`span` covers the dateline with its dash; the others its parts. All are positions in the whole text."""

    span: Span
    credit: Span | None
    date: Span | None
    writer: Span | None = None


def read_dateline(text: str, span: Span) -> Dateline | None:
    """The dateline that the paragraph `span` begins with."""
    line = text[span.start : min(span.end, span.start + _LONGEST)]
    for form in (_EAST_ASIAN, _BARE, _FULL, _PLACE_ONLY, _DATED):
        match = form.match(line)
        if match and _is_credible(form, match, line):
            groups = match.groupdict()
            parts = [
                Span(*match.span(name)).shifted(span.start) if groups.get(name) else None
                for name in ("credit", "date", "writer")
            ]
            end = span.start + len(match[0].rstrip())
            return Dateline(Span(span.start, end), *parts) if end < span.end else None
    return None


def is_caption(line: str) -> bool:
    """Whether `line` names who took or supplied a picture, as captions do at their end."""
    if len(line) > 500:
        return False
    low = line.lower()
    if not any(sign in low for sign in _MAY_CREDIT) and not _AP.search(low):
        return False
    return pattern("captions.txt").search(line.strip()) is not None


def is_date_line(line: str) -> bool:
    """Whether `line` holds dates and labels for them ("Published: …, updated …") and nothing else.

    One or two words with a colon are a label in any language.
    """
    dates = date_spans(line) if len(line) <= 200 else []
    for date in reversed(dates):
        line = _ANY_LABEL.sub(" ", line[: date.start]) + " " + line[date.end :]
    return bool(dates) and not any(map(str.isalnum, _LABEL.sub(" ", line)))


def read_whole_dateline(text: str, span: Span, after: Span) -> Dateline | None:
    """The dateline that is all of the paragraph `span`, before the paragraph `after`."""
    if len(span) > _LONGEST:
        return None
    found = read_dateline(text, Span(span.start, after.end))
    return found if found is not None and found.span.end == span.end else None


def _is_titled(place: str) -> bool:
    return all(word[:1].isupper() for word in place.split())


def _is_credible(form: re.Pattern[str], match: re.Match[str], line: str) -> bool:
    """A bracket after the first words is common in prose; a dateline has an agency in it, or capitals and a dash."""
    if form is _EAST_ASIAN:
        return True
    if form is _PLACE_ONLY:
        return len(match["place"].split(",")[0]) >= 3
    if form is _DATED:
        return bool(date_spans(match["date"])) and _is_titled(match["place"])
    credit = match["credit"].strip()
    known = by_name(credit) is not None
    if form is _BARE:
        return known or re.fullmatch(r"[A-Z]{2,6}", credit) is not None
    city = match["place"].split(",")[0]
    after = line[match.end() : match.end() + 1]
    return _is_titled(city) and (
        (known and (match["dash"] is not None or city.isupper() or after.isupper()))
        or (match["dash"] is not None and (city.isupper() or match["date"] is not None))
    )
