"""Marks and pairings as rows: by place, by colour or by tag; what is lost first, with the words and the reason."""

from collections.abc import Iterable, Sequence
from functools import partial

from reader.annotation.anchor import Lost
from reader.annotation.located import Located
from reader.annotation.marks import Colour, Mark, Noted, SyncPoint, places
from reader.ui.findings.row import Detail, Face, Line, Listing, Row, Sign
from reader.ui.findings.texts import apart, short
from reader.ui.words import finding_words as words
from reader.ui.words.finding_words import say
from reader.ui.words.translation import QT_TRANSLATE_NOOP
from reader.ui.words.words import colour as colour_word
from reader.ui.words.words import loss as loss_word
from reader.ui.words.words import pair_relation as relation_word

LOST, PAIRS, UNTAGGED = "lost", "pairs", ""
ARRANGEMENTS = ("place", "colour", "tag")


def listing(found: Iterable[Located], arrangement: str) -> Listing:
    """Every mark and pairing, in the order given, under the headings of one of `ARRANGEMENTS`."""
    at_hand = [each for each in found if not isinstance(each.annotation, SyncPoint)]
    groups = _groups(at_hand, arrangement)
    return Listing(
        tuple(_row(each, group) for each in at_hand for group in _groups_of(each, arrangement)),
        groups=((LOST, say(QT_TRANSLATE_NOOP("FindingWords", "Not found any more"))), *groups),
        nothing=say(
            QT_TRANSLATE_NOOP(
                "FindingWords",
                "Nothing is marked yet. Select words in a report and press M, or a number for a colour. "
                "With a selection in each report, Ctrl+M pairs them.",
            )
        ),
    )


def tags_of(found: Iterable[Located]) -> tuple[str, ...]:
    """Every tag in use, each once, in alphabetical order."""
    used = {tag for each in found if not isinstance(each.annotation, SyncPoint) for tag in each.annotation.tags}
    return tuple(sorted(used, key=str.casefold))


def _groups(found: Sequence[Located], arrangement: str) -> tuple[tuple[str, str], ...]:
    if arrangement == "colour":
        return tuple((colour.value, colour_word(colour.value)) for colour in Colour)
    if arrangement == "tag":
        without = (UNTAGGED, say(QT_TRANSLATE_NOOP("FindingWords", "Without a tag")))
        return (*((f"#{tag}", short(tag)) for tag in tags_of(found)), without)
    return (
        (PAIRS, say(QT_TRANSLATE_NOOP("FindingWords", "Pairs"))),
        ("left", say(QT_TRANSLATE_NOOP("FindingWords", "In the left report"))),
        ("right", say(QT_TRANSLATE_NOOP("FindingWords", "In the right report"))),
    )


def _groups_of(each: Located, arrangement: str) -> tuple[str, ...]:
    noted = _noted(each)
    if each.orphaned:
        return (LOST,)
    if arrangement == "colour":
        return (noted.colour.value,)
    if arrangement == "tag":
        return tuple(f"#{tag}" for tag in noted.tags) or (UNTAGGED,)
    if not isinstance(noted, Mark):
        return (PAIRS,)
    return ("left",) if each.left is not None else ("right",)


def _row(each: Located, group: str) -> Row:
    noted = _noted(each)
    lines = len(_lines(each))
    left, right = each.spans
    return Row(
        noted.id,
        "note",
        group,
        partial(_face, each),
        lambda: Detail(""),
        (left,) if left is not None else (),
        (right,) if right is not None else (),
        sign=Sign.MARK,
        kind=noted.colour.value if isinstance(noted, Mark) else f"{noted.colour.value}-pair",
        differs=each.orphaned,
        lines=lines,
    )


def _face(each: Located) -> Face:
    noted = _noted(each)
    lines = _lines(each)
    if isinstance(noted, Mark):
        side = "left" if each.left is not None else "right"
        title, tag = f"“{short(noted.place.anchor.exact)}”", words.side(side)
        kind = say(QT_TRANSLATE_NOOP("FindingWords", "{colour} mark, {report}")).format(
            colour=colour_word(noted.colour.value), report=words.report(side)
        )
    else:
        title, tag = _relation(each), ""
        kind = say(QT_TRANSLATE_NOOP("FindingWords", "{colour} pair")).format(colour=colour_word(noted.colour.value))
    return Face(title, lines, tag, ". ".join([kind, title, *(line.text for line in lines)]))


def _lines(each: Located) -> tuple[Line, ...]:
    """What stands below the title: the two passages of a pairing, why one is lost, the note, the tags."""
    noted = _noted(each)
    lines = []
    if not isinstance(noted, Mark):
        one, other = (noted.right, noted.left) if each.swapped else (noted.left, noted.right)
        lines += [Line.of(f"“{short(one.anchor.exact)}”", "left"), Line.of(f"“{short(other.anchor.exact)}”", "right")]
    for spot in (each.left, each.right):
        if isinstance(spot, Lost):
            lines.append(Line.of(loss_word(spot.why.value)))
    if noted.note.strip():
        lines.append(Line.of(short(noted.note)))
    if noted.tags:
        lines.append(Line.of("  ".join(f"#{short(tag)}" for tag in noted.tags)))
    return tuple(lines)


def _relation(each: Located) -> str:
    noted = _noted(each)
    assert not isinstance(noted, Mark)
    word = relation_word(noted.relation.value)
    if each.swapped:
        return say(QT_TRANSLATE_NOOP("FindingWords", "The left one {relation}")).format(relation=word)
    return say(QT_TRANSLATE_NOOP("FindingWords", "The right one {relation}")).format(relation=word)


def _noted(each: Located) -> Noted:
    assert not isinstance(each.annotation, SyncPoint)
    return each.annotation


def words_of(each: Located) -> str:
    """The passages of a mark or a pairing, as far as a few lines can show them."""
    every = places(each.annotation)
    return " | ".join(apart(short(place.anchor.exact, 100 // len(every))) for place in every)
