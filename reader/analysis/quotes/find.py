"""From a report to its quotations. The entry of this package.

Finds stretches between marks, joins those that are one utterance, attributes them by sieves from the surest to the
least sure, and leaves out what is no speech. Where the language is not English, marks and length alone decide, and no
speaker is given.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.analysis.model import Entity, Mention, Quote, Speaker
from reader.analysis.quotes.attribution import Attribution, Strength, ahead, behind, first_subject
from reader.analysis.quotes.marks import Stretch, stretches
from reader.analysis.quotes.people import People, is_person
from reader.analysis.quotes.phrases import words_of
from reader.analysis.quotes.speech import Candidate, is_speech
from reader.analysis.recogniser import primary
from reader.document.model import Article, Span

_LINK = re.compile(
    r"[\s,;–—-]*(?:and|but|or|and then|and also|yet)?\s*(?:that|how)?\s*"
    r"(?:(?:he|she|they|it|his|her|the|a|to|is|was|has|had|were|are|would|will|which|be)\s+){0,4}",
    re.IGNORECASE,
)
_JOINT = re.compile(r"\s*,?\s*(?!and\b|but\b)[^\".;:]{2,90},\s*", re.DOTALL)
_FAR = 600  # how far a sentence is looked at
_AGAIN = re.compile(r"\b(?:and|but|adding|saying|noting|before|then|that)\b")


@dataclass(slots=True)
class _Piece:
    """One stretch with where the marks stand, and who says it once that is known."""

    stretch: Stretch
    paragraph: Span
    before: int
    """Where the opening mark begins."""
    after: int
    """Where the closing mark ends."""
    sentence: int
    """Where the sentence of the opening mark begins."""
    found: Attribution | None = None
    sure: bool = False
    linked: bool = False

    @property
    def span(self) -> Span:
        return self.stretch.span


def find_quotes(
    article: Article, plain: str, sentences: Sequence[Span], entities: Sequence[Entity]
) -> tuple[Quote, ...]:
    """The quotations of `article` in text order; none overlaps another. `plain` is the same-length copy of its text."""
    text = article.text
    english = article.language is None or primary(article.language) == "en"
    pieces = _pieces(text, sentences, [block.span for block in article.body()])
    if not pieces:
        return ()
    groups = _joined(text, plain, pieces)
    masked = _masked(plain, [piece.span for piece in pieces])
    if english:
        _attribute(plain, masked, pieces)
    spoken = [
        group
        for group in groups
        if is_speech(
            Candidate(
                text, masked, group[0].before, [p.span for p in group], group[0].stretch.family, _best(group), english
            )
        )
    ]
    if not english:
        return tuple(_quote(text, group, None, None) for group in spoken)
    people = People(plain, sentences, entities, [piece.span for group in spoken for piece in group])
    _carry(plain, masked, spoken, people)
    found = []
    for group in spoken:
        best = _best(group)
        speaker = cue = None
        if best is not None:
            words = _phrase_alone(plain, best.speaker, people)
            speaker = Speaker(words, words.of(text), people.who(words))
            cue = Mention(best.cue, best.cue.of(text)) if best.cue else None
        found.append(_quote(text, group, speaker, cue))
    return tuple(found)


def _pieces(text: str, sentences: Sequence[Span], paragraphs: Sequence[Span]) -> list[_Piece]:
    starts = [sentence.start for sentence in sentences]
    found: list[_Piece] = []
    for paragraph in paragraphs:
        for stretch in stretches(text, paragraph):
            span = stretch.span
            before = span.start - (2 if text[max(0, span.start - 2) : span.start] in ("``", "''") else 1)
            after = min(paragraph.end, span.end + (2 if text[span.end : span.end + 2] == "''" else 1))
            at = bisect_right(starts, before) - 1
            sentence = max(paragraph.start, starts[at] if at >= 0 else paragraph.start)
            if found and found[-1].paragraph == paragraph and sentence < found[-1].after:
                # The sentence began before an earlier quotation, or its end was taken for one inside it.
                sentence = found[-1].sentence if not _ends(text, found[-1], before) else found[-1].after
            if text[max(paragraph.start, before - 9) : before].rstrip()[-1:] in (".", "!", "?"):
                sentence = before
            found.append(_Piece(stretch, paragraph, before, after if stretch.closed else span.end, sentence))
    return found


def _ends(text: str, piece: _Piece, before: int) -> bool:
    """Whether a quotation ended a sentence and the next stands alone behind it."""
    said = piece.span.of(text).rstrip()
    return said.endswith((".", "!", "?")) and not text[piece.after : before].strip()


def _masked(plain: str, spans: Sequence[Span]) -> str:
    """The same text with blanks for what is quoted."""
    parts: list[str] = []
    end = 0
    for span in spans:
        parts += (plain[end : span.start], " " * len(span))
        end = span.end
    return "".join((*parts, plain[end:]))


def _joined(text: str, plain: str, pieces: Sequence[_Piece]) -> list[list[_Piece]]:
    """Pieces that are one utterance: interrupted by a cue within a sentence, or opened again at each paragraph."""
    groups: list[list[_Piece]] = []
    for piece in pieces:
        last = groups[-1][-1] if groups else None
        if last is not None and (_goes_on(text, last, piece) or _interrupted(plain, last, piece)):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return [group for group in groups if _evident(text, group)]


def _goes_on(text: str, last: _Piece, piece: _Piece) -> bool:
    return (
        not last.stretch.closed
        and piece.stretch.resumed
        and last.stretch.family is piece.stretch.family
        and not text[last.after : piece.before].strip()
    )


def _interrupted(plain: str, last: _Piece, piece: _Piece) -> bool:
    if last.paragraph != piece.paragraph or last.stretch.family is not piece.stretch.family:
        return False
    gap = plain[last.after : piece.before]
    if (
        len(gap) > 100
        or not _JOINT.fullmatch(gap)
        or _AGAIN.search(gap)
        or last.span.of(plain).rstrip().endswith((".", "!", "?"))
    ):
        return False
    return behind(plain, last.after, piece.before, ended=False) is not None


def _evident(text: str, group: Sequence[_Piece]) -> bool:
    """Whether speech that is never closed ends with its paragraph: a sentence must end there too."""
    last = group[-1]
    if last.stretch.closed:
        return True
    words = last.span.of(text)
    return words.endswith((".", "!", "?", "…", "。")) and len(words) < 1500


def _attribute(plain: str, masked: str, pieces: Sequence[_Piece]) -> None:
    """The sieves that look at the sentence of each piece, the surest first."""
    for here, piece in enumerate(pieces):
        last = pieces[here - 1] if here and pieces[here - 1].paragraph == piece.paragraph else None
        following = pieces[here + 1] if here + 1 < len(pieces) else None
        limit = following.before if following and following.paragraph == piece.paragraph else piece.paragraph.end
        beside_last = last is not None and last.sentence == piece.sentence
        start = last.after if last is not None and beside_last else piece.sentence
        near = ahead(masked, start, piece.before) if piece.before > start else None
        if (
            near is None
            and last is not None
            and beside_last
            and last.found
            and _LINK.fullmatch(plain, last.after, piece.before)
        ):
            piece.found, piece.sure, piece.linked = replace(last.found, strength=Strength.SENTENCE), last.sure, True
            continue
        far = None
        if near is None and beside_last:
            far = ahead(masked, piece.sentence, piece.before)
            far = replace(far, strength=Strength.SENTENCE) if far else None
        said = plain[piece.span.start : piece.span.end].rstrip()
        ended = said.endswith(".") and not said.endswith("..")
        back = behind(masked, piece.after, limit, ended=ended) if piece.stretch.closed else None
        before = near or far
        if near is not None and near.strength is Strength.BESIDE and not (near.cue is None and back is not None):
            piece.found = near
        elif back is not None and not (before is not None and (ended or _introduces(plain, back, limit))):
            piece.found = back
        else:
            piece.found = before
        piece.sure = piece.found is not None
    for here in range(len(pieces) - 2, -1, -1):
        piece, following = pieces[here], pieces[here + 1]
        ended = piece.span.of(plain).rstrip().endswith(".")
        if piece.found is not None or following.found is None or piece.paragraph != following.paragraph or ended:
            continue
        if _LINK.fullmatch(plain, piece.after, following.before):
            piece.found, piece.linked = replace(following.found, strength=Strength.SENTENCE), True


def _introduces(plain: str, found: Attribution, limit: int) -> bool:
    """Whether a cue behind a quotation rather introduces what follows it: "while Zelensky said that"."""
    rest = plain[found.end : limit].lstrip()
    return rest.startswith(("that ", ": ")) or (not rest.strip(" ,") and plain[limit : limit + 1] not in (".", ""))


def _best(group: Sequence[_Piece]) -> Attribution | None:
    found = [piece.found for piece in group if piece.found is not None]
    return max(found, key=lambda one: one.strength, default=None)


def _carry(plain: str, masked: str, groups: Sequence[list[_Piece]], people: People) -> None:
    """The sieves that look beyond the sentence, for quotations that no cue stands by."""
    subjects: dict[int, Attribution | None] = {}
    for here, group in enumerate(groups):
        first = group[0]
        if _best(group) is not None:
            continue
        last = groups[here - 1][-1] if here else None
        same = last is not None and last.paragraph == first.paragraph
        start = last.after if last is not None and same else first.paragraph.start
        if first.sentence > start:
            told = _told(masked, start, first.sentence)
            before = _best(groups[here - 1]) if same else None
            own_sentence = before is not None and before.end > _last_sentence(masked, start, first.sentence)
            own_sentence = own_sentence or (same and _last_sentence(masked, start, first.sentence) == start)
            if told is not None and not (own_sentence and before is not None):
                first.found = told
                continue
        stop = min(first.before, first.sentence + _FAR)
        if plain[first.sentence : stop].strip():
            if first.sentence not in subjects:
                subjects[first.sentence] = _subject(masked, first.sentence, stop, people)
            own = subjects[first.sentence]
            if own is not None:
                first.found = own
                continue
        previous = _best(groups[here - 1]) if here else None
        if same and previous is not None:
            first.found = replace(previous, strength=Strength.SENTENCE)
            continue
        if first.sentence > start:
            before = _subject(masked, _last_sentence(masked, start, first.sentence), first.sentence, people)
            if before is not None:
                first.found = before
                continue
        after = group[-1].after
        named = [
            mention.span
            for mention, entity in people.outside(Span(after, min(after + 160, group[-1].paragraph.end)))
            if is_person(entity)
        ]
        if named:
            first.found = Attribution(named[0], None, Strength.SENTENCE)
        elif previous is not None and last is not None and first.before - last.after < 400:
            first.found = replace(previous, strength=Strength.SENTENCE)


def _last_sentence(masked: str, start: int, end: int) -> int:
    start = max(start, end - _FAR)
    cut = max(masked.rfind(mark, start, max(start, end - 3)) for mark in (". ", "! ", "? ", '." ', '" '))
    return cut + 1 if cut >= start else start


def _told(masked: str, start: int, end: int) -> Attribution | None:
    """Who is reported to say something in the sentence before, in indirect speech."""
    found = ahead(masked, _last_sentence(masked, start, end), end)
    return replace(found, strength=Strength.SENTENCE) if found and found.cue else None


def _subject(masked: str, start: int, end: int, people: People) -> Attribution | None:
    """The subject of a sentence without a cue, where it is a name, a pronoun or a described person."""
    span = first_subject(words_of(masked, start, end))
    if span is not None and people.who(span) is not None:
        return Attribution(span, None, Strength.SENTENCE)
    named = [m.span for m, e in people.outside(Span(start, end)) if is_person(e)]
    return Attribution(named[0], None, Strength.SENTENCE) if named else None


def _phrase_alone(plain: str, span: Span, people: People) -> Span:
    """A phrase up to the person it names ("Isla Gunn of the club"), or the name behind it ("its head, Isla Gunn")."""
    if plain[span.start].islower() and plain.startswith(", ", span.end):
        for mention, entity in people.outside(Span(span.end + 2, span.end + 3)):
            if is_person(entity):
                return mention.span
    for mention, entity in people.mentions(span):
        owner = mention.span.end < span.end and plain.startswith("'s", mention.span.end)
        if is_person(entity) and not owner and len(mention.span) * 3 > len(span):
            return Span(span.start, mention.span.end)
    return span


def _quote(text: str, group: Sequence[_Piece], speaker: Speaker | None, cue: Mention | None) -> Quote:
    span = Span(group[0].span.start, group[-1].span.end)
    segments = tuple(piece.span for piece in group) if len(group) > 1 else ()
    return Quote(f"q-{span.start}-{span.end}", span, span.of(text), speaker, cue, segments)
