"""The names of a comparison as rows: in both, in one only, and what is perhaps the same."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import partial

from reader.analysis.model import Mention, Why
from reader.comparison.model import Comparison, LinkedEntity, PossibleLink, Relation, Side
from reader.ui.findings.coverage import gaps, looked_for, nothing_found
from reader.ui.findings.row import Detail, Face, Line, Listing, Row, Sign
from reader.ui.findings.texts import apart, listed, plain, short
from reader.ui.words import finding_words as words
from reader.ui.words.finding_words import say
from reader.ui.words.language import sentence
from reader.ui.words.translation import QT_TRANSLATE_NOOP
from reader.ui.words.words import kind as kind_word
from reader.ui.words.words import rule as rule_word

PERHAPS = "perhaps"


def listing(comparison: Comparison) -> Listing:
    """Every name, and before them the likely links that wait for an answer."""
    by_id = {entity.id: entity for entity in comparison.entities}
    related: dict[str, list[Relation]] = defaultdict(list)
    for relation in comparison.related:
        for one in relation.entities:
            related[one].append(relation)
    rows = [_perhaps(link, by_id) for link in comparison.possible if all(one in by_id for one in link.entities)]
    rows += [_row(entity, related.get(entity.id, ()), by_id) for entity in comparison.entities]
    return Listing(
        tuple(rows),
        groups=(
            (PERHAPS, say(QT_TRANSLATE_NOOP("FindingWords", "Perhaps the same"))),
            ("both", say(QT_TRANSLATE_NOOP("FindingWords", "In both reports"))),
            ("left", _heading(comparison, Side.LEFT)),
            ("right", _heading(comparison, Side.RIGHT)),
        ),
        orders=("weight", "name", "text"),
        nothing=nothing_found(comparison, "names"),
        remarks=gaps(comparison, "names"),
    )


def _heading(comparison: Comparison, side: Side) -> str:
    """Without "only" where the other report was not searched for names."""
    texts = {
        (Side.LEFT, True): QT_TRANSLATE_NOOP("FindingWords", "Only in the left report"),
        (Side.RIGHT, True): QT_TRANSLATE_NOOP("FindingWords", "Only in the right report"),
        (Side.LEFT, False): QT_TRANSLATE_NOOP("FindingWords", "In the left report"),
        (Side.RIGHT, False): QT_TRANSLATE_NOOP("FindingWords", "In the right report"),
    }
    return say(texts[side, looked_for(comparison, "names", side.other)])


def forms(mentions: Sequence[Mention]) -> tuple[tuple[str, int], ...]:
    """The forms of a name with how often each stands, the most frequent first."""
    return tuple(Counter(short(mention.text) for mention in mentions).most_common())


def _row(entity: LinkedEntity, related: Sequence[Relation], by_id: Mapping[str, LinkedEntity]) -> Row:
    return Row(
        entity.id,
        "name",
        entity.status.value,
        partial(_face, entity),
        partial(_detail, entity, related, by_id),
        tuple(mention.span for mention in entity.left),
        tuple(mention.span for mention in entity.right),
        Sign.SWATCH,
        weight=len(entity.left) + len(entity.right),
        kind=entity.kind.value,
        counts=(len(entity.left), len(entity.right)),
    )


def _face(entity: LinkedEntity) -> Face:
    name = short(entity.name)
    others = [form for form, _ in forms((*entity.left, *entity.right)) if form != name]
    kind = kind_word(entity.kind.value)
    text = QT_TRANSLATE_NOOP("FindingWords", "{name}, {kind}, {where}: {left} on the left, {right} on the right")
    spoken = say(
        text,
        name=apart(name),
        kind=kind,
        where=words.where(entity.status.value),
        left=len(entity.left),
        right=len(entity.right),
    )
    if others:
        written = say(QT_TRANSLATE_NOOP("FindingWords", "also written {forms}"), forms=listed(others))
        spoken = f"{spoken}; {written}"
    return Face(name, (Line.of(short(" · ".join([kind, *others]))),), spoken=spoken)


def _detail(entity: LinkedEntity, related: Sequence[Relation], by_id: Mapping[str, LinkedEntity]) -> Detail:
    lines = [Line.of(kind_word(entity.kind.value))]
    for side in Side:
        found = [f"“{apart(form)}” × {count}" for form, count in forms(entity.mentions(side))]
        none = say(QT_TRANSLATE_NOOP("FindingWords", "not named"))
        lines.append(Line.of(", ".join(found) or none, side.value))
    if entity.why:
        label = say(QT_TRANSLATE_NOOP("FindingWords", "Why these are one"))
        lines += [
            Line.of(_reason(why), label=label if number == 0 else "")
            for number, why in enumerate(dict.fromkeys(entity.why))
        ]
    for number, relation in enumerate(related):
        label = say(QT_TRANSLATE_NOOP("FindingWords", "Related, not the same"))
        lines.append(Line.of(_relation(relation, by_id), label=label if number == 0 else ""))
    return Detail(plain(entity.name), tuple(lines), ("correct",))


def _reason(why: Why) -> str:
    rule = rule_word(why.rule.value)
    one, other = map(apart, why.forms)
    text = f"“{one}” = “{other}”: {rule}." if one != other else f"“{one}”: {rule}."
    return f"{text} {sentence(why.note)}" if why.note else text


def _relation(relation: Relation, by_id: Mapping[str, LinkedEntity]) -> str:
    one, other = (apart(by_id[each].name) if each in by_id else each for each in relation.entities)
    return f"{one} – {other}: {words.relation(relation.relation)}."


def _perhaps(link: PossibleLink, by_id: Mapping[str, LinkedEntity]) -> Row:
    one, other = (by_id[each] for each in link.entities)
    return Row(
        link.id,
        "possible",
        PERHAPS,
        partial(_perhaps_face, link, one, other),
        partial(_perhaps_detail, link, one, other),
        tuple(mention.span for mention in (*one.left, *other.left)[:1]),
        tuple(mention.span for mention in (*one.right, *other.right)[:1]),
        Sign.ASK,
        weight=len(one.left) + len(one.right) + len(other.left) + len(other.right),
    )


def _perhaps_face(link: PossibleLink, one: LinkedEntity, other: LinkedEntity) -> Face:
    note = sentence(link.note)
    title = f"{apart(short(one.name))} ≟ {apart(short(other.name))}"
    text = QT_TRANSLATE_NOOP("FindingWords", "Perhaps the same: {one} and {other}. {note}")
    spoken = say(text, one=apart(one.name), other=apart(other.name), note=note)
    return Face(title, (Line.of(note),), spoken=spoken)


def _perhaps_detail(link: PossibleLink, one: LinkedEntity, other: LinkedEntity) -> Detail:
    text = QT_TRANSLATE_NOOP("FindingWords", "{kind}: {left} on the left, {right} on the right")
    lines = [
        Line.of(
            say(text, kind=kind_word(each.kind.value), left=len(each.left), right=len(each.right)),
            label=plain(each.name),
        )
        for each in (one, other)
    ]
    reason = Line.of(sentence(link.note), label=say(QT_TRANSLATE_NOOP("FindingWords", "Why this is only likely")))
    title = say(QT_TRANSLATE_NOOP("FindingWords", "Perhaps the same"))
    return Detail(title, (*lines, reason), ("same", "not_same"))
