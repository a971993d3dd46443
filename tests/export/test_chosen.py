"""Passages to hand on carry their words, their place and all that their source says of itself."""

import hashlib

from reader.annotation.located import located
from reader.annotation.marks import Colour, PairRelation
from reader.comparison.model import Side
from reader.document.model import Origin
from reader.export.chosen import chosen_marks, shared_entities
from reader.workflow import marking
from tests.export.pairs import LEFT_TEXT, RIGHT_TEXT, left_article, pair, place, right_article
from tests.factories import article

LEFT, RIGHT = left_article(), right_article()
SAID = place(LEFT_TEXT, "About 4,000 people walked across it.")
ALSO = place(RIGHT_TEXT, "Some 4,200 people walked across it on Monday.")


def test_a_mark_brings_its_source_and_its_place() -> None:
    made = marking.marked(LEFT, SAID, colour=Colour.GREEN, tags=("count",), note="Who counted?").added
    (chosen,) = chosen_marks(LEFT, RIGHT, located(made, LEFT, RIGHT))
    assert (chosen.basis, chosen.colour, chosen.tags, chosen.note) == ("mark", "green", ("count",), "Who counted?")
    words = chosen.quoted
    assert (words.side, words.span, words.text) == (Side.LEFT, SAID, SAID.of(LEFT_TEXT))
    assert LEFT_TEXT.index(words.before + words.text + words.after) == SAID.start - len(words.before)
    source = words.source
    assert source.outlet == LEFT.outlet
    assert source.published.origin is LEFT.published.origin
    assert source.file == "lantern.txt"
    assert source.text_hash == hashlib.sha256(LEFT_TEXT.encode()).hexdigest()


def test_a_pairing_brings_its_counterpart_and_says_which_way_it_was_set() -> None:
    made = marking.paired((LEFT, SAID), (RIGHT, ALSO), PairRelation.CONTRADICTS).added
    (chosen,) = chosen_marks(LEFT, RIGHT, located(made, LEFT, RIGHT))
    assert chosen.counterpart is not None
    assert (chosen.quoted.text, chosen.counterpart.text) == (SAID.of(LEFT_TEXT), ALSO.of(RIGHT_TEXT))
    assert (chosen.relation, chosen.reversed) == (PairRelation.CONTRADICTS, False)
    (turned,) = chosen_marks(RIGHT, LEFT, located(made, RIGHT, LEFT))
    assert turned.counterpart is not None
    assert (turned.quoted.text, turned.counterpart.text) == (ALSO.of(RIGHT_TEXT), SAID.of(LEFT_TEXT))
    assert (turned.quoted.side, turned.reversed) == (Side.LEFT, True)


def test_an_orphaned_mark_brings_the_words_of_its_time_and_no_place() -> None:
    (made,) = marking.marked(LEFT, SAID).added
    now = article("Nothing of it is left.\n", name="lantern.txt")
    (chosen,) = chosen_marks(now, RIGHT, located([made], now, RIGHT))
    assert (chosen.quoted.span, chosen.quoted.text) == (None, SAID.of(LEFT_TEXT))
    assert chosen.quoted.lost is not None
    assert chosen.quoted.lost.why == "gone"


def test_names_are_those_in_the_passage_or_the_one_that_was_meant() -> None:
    lead = place(LEFT_TEXT, LEFT_TEXT.split("\n")[2])
    whole = marking.marked(LEFT, lead).added
    meant = marking.marked(LEFT, lead, entity="Tarn Bridge").added
    found = chosen_marks(LEFT, RIGHT, located((*whole, *meant), LEFT, RIGHT), pair())
    assert found[0].entities == ("Ellerby", "Ivo Strand", "Tarn Bridge", "Northern Lantern")
    assert found[1].entities == ("Tarn Bridge",)
    assert chosen_marks(LEFT, RIGHT, located(whole, LEFT, RIGHT))[0].entities == ()


def test_shared_names_come_with_every_sentence_that_mentions_them() -> None:
    comparison = pair()
    found = shared_entities(comparison)
    shared = [each for each in comparison.entities if each.left and each.right]
    assert {name for each in found for name in each.entities} == {each.name for each in shared}
    assert len({each.id for each in found}) == len(found)
    for each in found:
        text = comparison.analysis(each.quoted.side).article.text
        assert each.quoted.span is not None
        assert each.quoted.span.of(text) == each.quoted.text
    for entity in shared:
        for side in Side:
            spans = [e.quoted.span for e in found if e.entities == (entity.name,) and e.quoted.side is side]
            assert all(
                any(span is not None and span.contains(mention.span) for span in spans)
                for mention in entity.mentions(side)
            )


def test_what_is_inferred_or_unknown_stays_so() -> None:
    said, silent = marking.marked(LEFT, SAID).added, marking.marked(RIGHT, ALSO).added
    one, other = (each.quoted.source for each in chosen_marks(LEFT, RIGHT, located((*said, *silent), LEFT, RIGHT)))
    assert (one.published.origin, one.published.note) == (Origin.INFERRED, "from the dateline and the year of the file")
    assert (one.address, one.retrieved) == (None, None)
    assert (other.address, other.retrieved) == ("https://post.example/bridge", "2024-03-06")
    assert other.updated.origin is Origin.UNKNOWN
