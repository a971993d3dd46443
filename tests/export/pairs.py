"""A small pair with findings of every kind, made by hand: two invented outlets on an invented bridge."""

from dataclasses import replace

from reader.analysis.model import (
    FINDINGS,
    Analysis,
    Coverage,
    DateMention,
    EntityKind,
    Figure,
    Mention,
    Quote,
    Rule,
    Speaker,
    State,
    Why,
)
from reader.comparison.model import (
    Comparison,
    DatePair,
    DifferenceRun,
    FigurePair,
    LinkedEntity,
    Passage,
    PossibleLink,
    QuotePair,
    Relation,
    Reuse,
    Side,
)
from reader.document.model import Article, BlockKind, Field, Remark, Span
from tests.factories import article

LEFT_TEXT = """\
Bridge at Ellerby opens after three years
By Nora Quill
ELLERBY, March 4 (Northern Lantern) - The new Tarn Bridge opened on Monday, Mayor Ivo Strand said.
“We waited a long time, and it was worth it,” Strand told the Northern Lantern.
About 4,000 people walked across it. The regional council paid 12 million crowns.
Share this story
"""
RIGHT_TEXT = """\
Thousands walk the new bridge
By Pak Min-ji | 박민지 기자
The Tarn Bridge in Ellerby was opened by Ivo Strand, the mayor.
“It was a long wait, and worth it,” he said.
Some 4,200 people walked across it on Monday. 엘러비 시장은 기뻐했다.
Engineer Pia Holm warned of ice.
"""
_LEFT_BLOCKS = [
    (BlockKind.HEADLINE, "Bridge at Ellerby opens after three years"),
    (BlockKind.BYLINE, "By Nora Quill"),
    (BlockKind.PARAGRAPH, LEFT_TEXT.split("\n")[2]),
    (BlockKind.PARAGRAPH, LEFT_TEXT.split("\n")[3]),
    (BlockKind.PARAGRAPH, LEFT_TEXT.split("\n")[4]),
    (BlockKind.BOILERPLATE, "Share this story"),
]
_RIGHT_BLOCKS = [
    (BlockKind.HEADLINE, "Thousands walk the new bridge"),
    (BlockKind.BYLINE, "By Pak Min-ji | 박민지 기자"),
    *((BlockKind.PARAGRAPH, line) for line in RIGHT_TEXT.split("\n")[2:6]),
]


def place(text: str, words: str, nth: int = 1) -> Span:
    """The span of the nth occurrence of `words`."""
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def mentions(text: str, *wanted: str | tuple[str, int]) -> tuple[Mention, ...]:
    pairs = [(each, 1) if isinstance(each, str) else each for each in wanted]
    return tuple(Mention(place(text, words, nth), words) for words, nth in pairs)


def left_article() -> Article:
    made = article(LEFT_TEXT, outlet="Northern Lantern", name="lantern.txt", blocks=_LEFT_BLOCKS)
    return replace(
        made,
        title=Field.stated("Bridge at Ellerby opens after three years", place(LEFT_TEXT, "Bridge at Ellerby")),
        published=Field.inferred(
            "2024-03-04", "from the dateline and the year of the file", place(LEFT_TEXT, "March 4")
        ),
        byline=(Field.stated("Nora Quill", place(LEFT_TEXT, "Nora Quill")),),
    )


def right_article() -> Article:
    made = article(RIGHT_TEXT, language="en", name="post.html", blocks=_RIGHT_BLOCKS)
    return replace(
        made,
        source=replace(made.source, media_type="text/html", url="https://post.example/bridge", retrieved="2024-03-06"),
        title=Field.stated("Thousands walk the new bridge"),
        outlet=Field.stated("Bay Post", note="OpenGraph"),
        published=Field.stated("2024-03-05T08:15+09:00", note="JSON-LD"),
        byline=(Field.stated("Pak Min-ji", place(RIGHT_TEXT, "Pak Min-ji")),),
        remarks=(Remark("remote", "The page refers to pictures elsewhere, which were not fetched."),),
    )


def pair() -> Comparison:
    """The pair with findings of every kind."""
    left, right = LEFT_TEXT, RIGHT_TEXT
    said = Quote(
        "q1",
        place(left, "We waited a long time, and it was worth it,"),
        "We waited a long time, and it was worth it,",
        Speaker(place(left, "Strand", 2), "Strand", "e2"),
        Mention(place(left, "told"), "told"),
    )
    repeated = Quote(
        "q2",
        place(right, "It was a long wait, and worth it,"),
        "It was a long wait, and worth it,",
        Speaker(place(right, "he said"), "he", "e2"),
        Mention(place(right, "said"), "said"),
    )
    monday, also = DateMention("d1", place(left, "Monday"), "Monday", "2024-03-04"), place(right, "Monday")
    figures = (
        Figure("f1", place(left, "About 4,000"), "About 4,000", 4000, 4000, "about", "people", None),
        Figure("f2", place(right, "Some 4,200"), "Some 4,200", 4200, 4200, "about", "people", None),
        Figure("f3", place(left, "12 million crowns"), "12 million crowns", 12e6, 12e6, None, None, "crowns"),
    )
    coverage = {finding: Coverage(State.DONE) for finding in FINDINGS}
    partly = coverage | {"figures": Coverage(State.UNAVAILABLE, "parts of the text are in another language")}
    models = {"names": "hand-made 1.0"}
    return Comparison(
        left=Analysis(left_article(), _sentences(left), quotes=(said,), coverage=coverage, models=models),
        right=Analysis(right_article(), _sentences(right), quotes=(repeated,), coverage=partly, models=models),
        entities=_entities(),
        possible=(PossibleLink("p1", ("e4", "e6"), "context", "both stand beside “bridge”"),),
        related=(Relation(("e1", "e3"), "part"),),
        quotes=(
            QuotePair(
                *("qp1", said, repeated, "reworded", "same", 0.72),
                difference=(
                    DifferenceRun("replace", place(left, "We waited"), place(right, "It was", 1)),
                    DifferenceRun("equal", place(left, "a long"), place(right, "a long")),
                    DifferenceRun("delete", place(left, "it was"), None),
                ),
            ),
        ),
        dates=(DatePair("dp1", "2024-03-04", (monday,), (DateMention("d2", also, "Monday", "2024-03-04"),), "agree"),),
        figures=(
            FigurePair("fp1", "people", None, "compatible", "both are rounded", figures[:1], figures[1:2]),
            FigurePair("fp2", None, "crowns", "only-left", None, figures[2:], ()),
        ),
        passages=(
            Passage(
                "pa1",
                place(left, "About 4,000 people walked across it."),
                place(right, "Some 4,200 people walked across it on Monday."),
                0.91,
                ("people", "walked across it"),
            ),
        ),
        unmatched_right=(place(right, "Engineer Pia Holm warned of ice."),),
        reuse=(Reuse("r1", place(left, "people walked across it"), place(right, "people walked across it"), 6),),
        reuse_share_left=0.0871,
        reuse_share_right=0.004,
        coverage={Side.LEFT: coverage, Side.RIGHT: partly},
    )


def _entities() -> tuple[LinkedEntity, ...]:
    left, right = LEFT_TEXT, RIGHT_TEXT
    return (
        LinkedEntity(
            "e1", EntityKind.PLACE, "Ellerby", mentions(left, "Ellerby", "ELLERBY"), mentions(right, "Ellerby")
        ),
        LinkedEntity(
            *(
                "e2",
                EntityKind.PERSON,
                "Ivo Strand",
                mentions(left, "Ivo Strand", ("Strand", 2)),
                mentions(right, "Ivo Strand"),
            ),
            why=(Why(Rule.SHORT_FORM, ("Ivo Strand", "Strand"), "the only Strand in the report"),),
        ),
        LinkedEntity(
            "e3", EntityKind.FACILITY, "Tarn Bridge", mentions(left, "Tarn Bridge"), mentions(right, "Tarn Bridge")
        ),
        LinkedEntity("e4", EntityKind.PERSON, "Nora Quill", mentions(left, "Nora Quill"), ()),
        LinkedEntity(
            "e5",
            EntityKind.ORGANISATION,
            "Northern Lantern",
            mentions(left, "Northern Lantern", ("Northern Lantern", 2)),
            (),
        ),
        LinkedEntity("e6", EntityKind.PERSON, "Pak Min-ji", (), mentions(right, "Pak Min-ji")),
        LinkedEntity("e7", EntityKind.PERSON, "Pia Holm", (), mentions(right, "Pia Holm")),
    )


def _sentences(text: str) -> tuple[Span, ...]:
    """Lines: enough to say which sentence holds a place."""
    found, start = [], 0
    for line in text.splitlines(keepends=True):
        found.append(Span(start, start + len(line.rstrip("\n"))))
        start += len(line)
    return tuple(found)


def plain_pair(left: str, right: str, *named: str, outlet: str | None = None) -> Comparison:
    """Two bare texts in which every one of `named` that occurs is a person."""
    entities = []
    for number, name in enumerate(named):
        one, other = (mentions(text, name) if name in text else () for text in (left, right))
        entities.append(LinkedEntity(f"e{number}", EntityKind.PERSON, name, one, other))
    return Comparison(
        Analysis(article(left, outlet=outlet, name="left.txt")),
        Analysis(article(right, name="right.txt")),
        tuple(entities),
    )
