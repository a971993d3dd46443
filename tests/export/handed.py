"""Marks, a pairing and a lost mark on the small pair by hand, as a person would have made them."""

from reader.annotation.anchor import Anchor, anchor
from reader.annotation.corrections import ArticleRef
from reader.annotation.located import Located, located
from reader.annotation.marks import Annotation, Colour, Mark, Pairing, PairRelation, Place
from reader.comparison.model import Comparison, Side
from reader.document.model import Span
from reader.export.chosen import ChosenPassage, chosen_marks, shared_entities
from tests.export.pairs import pair, place

CREATED = "2024-03-06T10:00:00.000000Z"


def annotations(comparison: Comparison) -> tuple[Annotation, ...]:
    """A mark in each report, a pairing, and a mark whose words are gone."""

    def at(side: Side, words: str) -> Place:
        article = comparison.analysis(side).article
        return Place(ArticleRef.of(article), anchor(article.text, place(article.text, words)))

    left = comparison.left.article
    gone = Place(ArticleRef.of(left), Anchor(Span(5, 19), "a sunken bridge", "", " somewhere else"))
    return (
        Mark(
            "m1",
            at(Side.LEFT, "The regional council paid 12 million crowns."),
            Colour.GREEN,
            ("money", "to check"),
            "Who paid the rest?\n=SUM(A1)",
            created=CREATED,
            changed=CREATED,
        ),
        Pairing(
            "p1",
            at(Side.LEFT, "About 4,000 people walked across it."),
            at(Side.RIGHT, "Some 4,200 people walked across it on Monday."),
            PairRelation.CONTRADICTS,
            Colour.PINK,
            ("figures",),
            "Two counts.",
            CREATED,
            CREATED,
        ),
        Mark("m2", at(Side.RIGHT, "엘러비 시장은 기뻐했다."), Colour.BLUE, entity="Ellerby", created=CREATED),
        Mark("m3", gone, Colour.VIOLET, note="It was here.", created=CREATED),
    )


def marks(comparison: Comparison | None = None) -> tuple[Located, ...]:
    comparison = comparison or pair()
    return located(annotations(comparison), comparison.left.article, comparison.right.article)


def marked(comparison: Comparison | None = None) -> tuple[ChosenPassage, ...]:
    comparison = comparison or pair()
    return chosen_marks(comparison.left.article, comparison.right.article, marks(comparison), comparison)


def shared(comparison: Comparison | None = None) -> tuple[ChosenPassage, ...]:
    return shared_entities(comparison or pair())
