"""What one report gives: names, sentences, and an honest word on what was not looked for."""

import pytest

from reader.analysis.analyse import analyse
from reader.analysis.model import FINDINGS, EntityKind, Rule, State
from reader.document.model import BlockKind
from tests.factories import article
from tests.recognisers import Broken, WordList

TEXT = (
    "Ferry Returns to Port Alder\n"
    "President Ada Quill thanked the crew. “North\u00a0Korea’s ferry,” said ADA QUILL, “is sound.”\n"
    "Quillshire is not in North Korea.\n"
    "Share this with Ada Quill\n"
)
LABELS = {
    "President Ada Quill": "PERSON",
    "ADA QUILL": "ORG",
    " Ada Quill": "PERSON",
    "North Korea's": "GPE",
    "North Korea.": "GPE",
    "Port Alder": "FAC",
    "Quillshire": "LOC",
    "ferry": "PRODUCT",
    "crew": "CARDINAL",
}
BLOCKS = [
    (BlockKind.HEADLINE, "Ferry Returns to Port Alder"),
    (BlockKind.PARAGRAPH, TEXT.splitlines()[1]),
    (BlockKind.PARAGRAPH, "Quillshire is not in North Korea."),
    (BlockKind.BOILERPLATE, "Share this with Ada Quill"),
]


def test_names_are_the_name_alone_and_joined_by_folded_form() -> None:
    found = analyse(article(TEXT, blocks=BLOCKS), WordList(LABELS)).entities
    assert [(entity.name, [mention.text for mention in entity.mentions]) for entity in found] == [
        ("Port Alder", ["Port Alder"]),
        ("Ada Quill", ["Ada Quill", "ADA QUILL"]),
        ("North Korea", ["North\u00a0Korea", "North Korea"]),
        ("Quillshire", ["Quillshire"]),
    ]


def test_a_joined_pair_of_differing_forms_says_why() -> None:
    quill, korea = analyse(article(TEXT, blocks=BLOCKS), WordList(LABELS)).entities[1:3]
    assert [(why.rule, why.forms) for why in quill.why] == [(Rule.SPELLING, ("Ada Quill", "ADA QUILL"))]
    assert korea.why == ()  # a no-break space makes no other form


def test_every_mention_is_what_stands_in_the_text() -> None:
    analysis = analyse(article(TEXT, blocks=BLOCKS), WordList(LABELS))
    mentions = [mention for entity in analysis.entities for mention in entity.mentions]
    assert mentions
    assert all(mention.span.of(TEXT) == mention.text for mention in mentions)


def test_boilerplate_yields_neither_names_nor_sentences() -> None:
    analysis = analyse(article(TEXT, blocks=BLOCKS), WordList(LABELS))
    start = TEXT.index("Share this")
    assert all(mention.span.end <= start for entity in analysis.entities for mention in entity.mentions)
    assert all(sentence.end <= start for sentence in analysis.sentences)


def test_a_kind_is_what_most_mentions_say() -> None:
    labels = {"Kyiv,": "PERSON", " Kyiv": "GPE"}
    assert analyse(article("Kyiv, Kyiv and Kyiv."), WordList(labels)).entities[0].kind is EntityKind.PLACE


def test_sentences_stay_within_their_block() -> None:
    analysis = analyse(article(TEXT, blocks=BLOCKS), None)
    assert [sentence.of(TEXT) for sentence in analysis.sentences] == [
        "Ferry Returns to Port Alder",
        "President Ada Quill thanked the crew.",
        "“North\u00a0Korea’s ferry,” said ADA QUILL, “is sound.”",
        "Quillshire is not in North Korea.",
    ]


def test_ids_are_the_same_on_the_next_run_and_unique() -> None:
    first, second = (analyse(article(TEXT, blocks=BLOCKS), WordList(LABELS)).entities for _ in range(2))
    assert [entity.id for entity in first] == [entity.id for entity in second]
    assert len({entity.id for entity in first}) == len(first)


def test_what_is_not_looked_for_is_said() -> None:
    coverage = analyse(article("Ada Quill left."), WordList(LABELS)).coverage
    assert set(coverage) == set(FINDINGS)
    assert coverage["names"].state is State.DONE
    assert coverage["quotes"].state is State.DONE
    assert all(one.note for one in coverage.values() if one.state is not State.DONE)


@pytest.mark.parametrize("recogniser", [None, WordList(LABELS)])
def test_a_language_without_a_model_has_no_names_and_says_so(recogniser: WordList | None) -> None:
    analysis = analyse(article("퀼 대통령이 말했다. 배가 떠났다.", language="ko"), recogniser)
    assert analysis.entities == ()
    assert analysis.coverage["names"].state is State.UNAVAILABLE
    assert "ko" in (analysis.coverage["names"].note or "")
    assert len(analysis.sentences) == 2
    assert analysis.models == {}


def test_a_regional_language_is_read_by_the_model_of_its_language() -> None:
    assert analyse(article("Ada Quill left.", language="en-GB"), WordList({"Ada Quill": "PERSON"})).entities


def test_a_failing_model_is_said_and_the_rest_stands() -> None:
    analysis = analyse(article("Ada Quill left. She came back."), Broken())
    assert analysis.coverage["names"].state is State.FAILED
    assert (
        analysis.coverage["names"].note
        == "Looking for names with the language model broken failed: weights are missing"
    )
    assert len(analysis.sentences) == 2


@pytest.mark.parametrize("text", ["", " \n \n", "…", "\ud800"])
def test_a_text_with_nothing_in_it_gives_nothing(text: str) -> None:
    analysis = analyse(article(text), WordList(LABELS))
    assert analysis.entities == ()
    assert analysis.coverage["names"].state is State.DONE


def test_overlapping_guesses_give_one_mention() -> None:
    labels = {"Port Alder": "GPE", "Alder": "PERSON"}
    found = analyse(article("They saw Port Alder."), WordList(labels)).entities
    assert [entity.name for entity in found] == ["Port Alder"]


def test_the_model_that_was_used_is_named() -> None:
    assert analyse(article("Ada."), WordList({})).models == {"names": "word list 1"}
