"""The JSON is what the public contract says, for every kind of finding, whole and redacted."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from reader import __version__
from reader.analysis.analyse import analyse
from reader.analysis.model import Analysis, Coverage, DateMention, Figure, Mention, Quote, Speaker, State
from reader.annotation.corrections import Correction, CorrectionType, Target
from reader.comparison.compare import compare
from reader.comparison.corrected import corrected
from reader.comparison.model import (
    AppliedCorrection,
    Comparison,
    DatePair,
    DifferenceRun,
    FigurePair,
    Passage,
    PossibleLink,
    QuotePair,
    Relation,
    Reuse,
)
from reader.document.model import Article, Field, Origin, Remark, Span
from reader.errors import InputError
from reader.export.contract import article_document, comparison_document, error_document
from reader.paths import resource
from tests.factories import article
from tests.recognisers import WordList

NAMES = ("article", "common", "comparison", "error")
SHARED = Path(__file__).parents[2].parent / "shared" / "contract"

TEXT = "“We sail at dawn,” said Ada\u00a0Quill on Monday. About 40 people came to Port Alder. 😀 ÉLAN"
LABELS = {"Ada Quill": "PERSON", "Port Alder": "GPE", "ÉLAN": "ORG", "Elan": "ORG"}


def schema(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(resource("schemas", f"{name}.json").read_text(encoding="utf-8"))
    return loaded


def check(name: str, document: dict[str, Any]) -> None:
    registry: Registry[Any] = Registry().with_resources(
        (one["$id"], Resource.from_contents(one)) for one in map(schema, NAMES)
    )
    Draft202012Validator(schema(name), registry=registry).validate(json.loads(json.dumps(document)))


def full_article(name: str = "left.txt") -> Article:
    plain = article(TEXT, outlet="Coastal Courier", name=name)
    return Article(
        id=plain.id,
        source=plain.source,
        text=plain.text,
        blocks=plain.blocks,
        title=Field.stated("We sail", Span(1, 8)),
        outlet=plain.outlet,
        published=Field.inferred("2024-10", "Worked out from the dateline.", Span(43, 49)),
        updated=Field.unknown(),
        byline=(Field.stated("Ada Quill", Span(24, 33)),),
        agency=(Field.stated("Wire of the Isles"),),
        language="en",
        remarks=(Remark("encoding-guessed", "The encoding was guessed."),),
    )


def mention(words: str) -> Mention:
    start = TEXT.index(words)
    return Mention(Span(start, start + len(words)), words)


def full_analysis(name: str = "left.txt") -> Analysis:
    found = analyse(full_article(name), WordList(LABELS))
    speaker, cue, day, number = (mention(words) for words in ("Ada\u00a0Quill", "said", "Monday", "About 40"))
    quote = Quote(
        "q1",
        Span(1, 17),
        TEXT[1:17],
        Speaker(speaker.span, speaker.text, found.entities[0].id),
        cue,
        (Span(1, 8), Span(9, 17)),
    )
    return Analysis(
        found.article,
        found.sentences,
        found.entities,
        quotes=(quote, Quote("q2", Span(1, 3), "We")),
        dates=(DateMention("d1", day.span, day.text, "2024-10-21"), DateMention("d2", day.span, day.text, None, "?")),
        figures=(Figure("f1", number.span, number.text, 36.0, 44, "about", "people", None),),
        coverage={**found.coverage, "quotes": Coverage(State.FAILED, "It broke.")},
        models=found.models,
    )


def full_comparison() -> Comparison:
    left, right = full_analysis(), full_analysis("right.txt")
    plain = compare(left, right)
    ids = plain.entities[0].id, plain.entities[1].id
    return Comparison(
        left,
        right,
        entities=plain.entities,
        possible=(PossibleLink("p1", ids, "spelling", "The names differ by one letter."),),
        related=(Relation(ids, "part"),),
        corrections=(AppliedCorrection("rename", ids[:1], "Ada"), AppliedCorrection("same", ids, None, orphaned=True)),
        quotes=(
            QuotePair(
                "qp1",
                left.quotes[0],
                right.quotes[0],
                "reworded",
                "same",
                0.9,
                (DifferenceRun("equal", Span(1, 8), Span(1, 8)), DifferenceRun("insert", None, Span(9, 17))),
            ),
            QuotePair("qp2", left.quotes[1], None),
            QuotePair("qp3", None, right.quotes[1]),
        ),
        dates=(
            DatePair("dp1", "2024-10-21", left.dates[:1], right.dates[:1], "agree"),
            DatePair("dp2", None, (), right.dates[1:]),
        ),
        figures=(FigurePair("fp1", "people", None, "equal", "Both count people.", left.figures, right.figures),),
        passages=(Passage("s1", left.sentences[0], right.sentences[1], 0.5, ("Ada Quill",)),),
        unmatched_left=left.sentences[1:],
        unmatched_right=right.sentences[:1],
        reuse=(Reuse("r1", Span(0, 40), Span(0, 40), 7),),
        reuse_share_left=0.5,
        reuse_share_right=1.0,
        coverage=plain.coverage,
    )


def texts(document: object) -> Iterator[object]:
    """Every value under a key `text`, however deep."""
    if isinstance(document, dict):
        for key, value in document.items():
            if key == "text":
                yield value
            yield from texts(value)
    elif isinstance(document, list):
        for value in document:
            yield from texts(value)


def mentions(document: object) -> Iterator[dict[str, Any]]:
    """Every object that points into a text and says what stands there."""
    if isinstance(document, dict):
        if {"start", "end", "text"} <= document.keys():
            yield document
        for value in document.values():
            yield from mentions(value)
    elif isinstance(document, list):
        for value in document:
            yield from mentions(value)


@pytest.mark.parametrize("name", NAMES)
def test_the_schemas_are_sound(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))


@pytest.mark.parametrize("name", NAMES)
def test_the_schemas_are_the_published_ones(name: str) -> None:
    published = SHARED / f"{name}.schema.json"
    if not published.is_file():
        pytest.skip("the published contract is not beside this checkout")
    assert schema(name) == json.loads(published.read_text(encoding="utf-8"))


@pytest.mark.parametrize("redacted", [False, True])
def test_an_article_is_as_the_contract_says(redacted: bool) -> None:
    check("article", article_document(full_analysis(), redacted=redacted))
    check("article", article_document(analyse(article(""), None), redacted=redacted))


@pytest.mark.parametrize("redacted", [False, True])
def test_a_comparison_is_as_the_contract_says(redacted: bool) -> None:
    check("comparison", comparison_document(full_comparison(), redacted=redacted))
    empty = analyse(article(""), None)
    check("comparison", comparison_document(compare(empty, empty), redacted=redacted))


def test_text_is_whole_and_every_mention_points_at_its_words() -> None:
    document = comparison_document(full_comparison())
    assert document["left"]["text"] == TEXT
    found = list(mentions(document))
    assert len(found) > 10
    assert all(TEXT[one["start"] : one["end"]] == one["text"] for one in found)


def test_redacted_leaves_no_text_and_keeps_every_offset() -> None:
    for whole, redacted in (
        (comparison_document(full_comparison()), comparison_document(full_comparison(), redacted=True)),
        (article_document(full_analysis()), article_document(full_analysis(), redacted=True)),
    ):
        assert redacted["redacted"] is True
        assert "redacted" not in whole
        assert set(texts(redacted)) == {None}
        assert None not in texts(whole)
        assert [(one["start"], one["end"]) for one in mentions(whole)] == [
            (one["start"], one["end"]) for one in mentions(redacted)
        ]
        assert TEXT not in json.dumps(redacted, ensure_ascii=False)


def test_the_generator_says_what_made_it() -> None:
    generator = comparison_document(full_comparison())["generator"]
    assert generator == {"name": "diptych", "version": __version__, "models": {"names": "word list 1"}}


def test_two_models_in_one_role_are_both_named() -> None:
    english = analyse(article("Ada.", language="en"), WordList({}))
    german = analyse(article("Ada.", language="de"), WordList({}, name="Wortliste", language="de"))
    models = comparison_document(compare(english, german))["generator"]["models"]
    assert models == {"names": "word list 1; Wortliste 1"}


def test_a_field_says_how_it_is_known() -> None:
    document = article_document(full_analysis())
    assert document["outlet"] == {"value": "Coastal Courier", "origin": "given", "evidence": None, "note": None}
    assert document["published"]["evidence"] == [43, 49]
    assert document["updated"] == {"value": None, "origin": Origin.UNKNOWN.value, "evidence": None, "note": None}
    assert document["remarks"] == [{"code": "encoding-guessed", "message": "The encoding was guessed."}]


def test_ids_are_unique_in_a_document() -> None:
    document = comparison_document(full_comparison())
    ids = [
        one["id"] for key in ("entities", "quotes", "dates", "figures", "passages", "reuse") for one in document[key]
    ]
    assert len(ids) == len(set(ids))


def test_what_one_side_lacks_is_said() -> None:
    pairs = comparison_document(full_comparison())["quotes"]
    assert [pair["status"] for pair in pairs] == ["both", "left", "right"]
    assert pairs[1]["right"] is None


def test_what_the_person_decided_is_said_with_what_became_of_it() -> None:
    pair = full_comparison()
    said = (
        AppliedCorrection("same", ("Choe", "Choi"), None, id="c1"),
        AppliedCorrection("rename", ("Ada",), "Ada Quill", True, "c2", "article", "“Ada” is not found."),
        AppliedCorrection("passage", ("We sail at dawn", "Ada"), None, id="c3"),
    )
    document = comparison_document(replace(pair, corrections=said))
    check("comparison", document)
    assert document["corrections"][0] == {
        "type": "same",
        "targets": ["Choe", "Choi"],
        "value": None,
        "state": "applied",
        "scope": "pair",
        "note": None,
        "id": "c1",
    }
    assert (document["corrections"][1]["state"], document["corrections"][1]["value"]) == ("orphaned", "Ada Quill")
    redacted = comparison_document(replace(pair, corrections=said), redacted=True)
    check("comparison", redacted)
    assert redacted["corrections"][0]["targets"] == ["Choe", "Choi"]
    assert redacted["corrections"][2]["targets"] == []


def test_corrections_that_were_applied_are_as_the_contract_says() -> None:
    pair = full_comparison()
    target = Target("Ada Quill", ("Ada Quill",))
    corrections = [
        Correction("c1", CorrectionType.RENAME, (target,), "Ada", created="1"),
        Correction("c2", CorrectionType.SAME, (target, Target("Port Alder")), created="2"),
        Correction("c3", CorrectionType.NAME, (Target("people"),), "organisation", created="3"),
        Correction("c4", CorrectionType.NOT_A_NAME, (Target("nobody"),), created="4"),
    ]
    document = comparison_document(corrected(pair, corrections))
    check("comparison", document)
    assert [one["state"] for one in document["corrections"]] == ["applied"] * 3 + ["orphaned"]
    assert "manual" in {why["rule"] for one in document["entities"] for why in one["why"]}


def test_an_error_names_its_inputs() -> None:
    document = error_document(["left.txt", "right.pdf"], InputError(name="right.pdf"))
    check("error", document)
    assert document["inputs"] == ["left.txt", "right.pdf"]
    assert document["error"] == {"type": "input", "message": "right.pdf cannot be read."}


def test_the_same_input_gives_the_same_document() -> None:
    assert json.dumps(comparison_document(full_comparison())) == json.dumps(comparison_document(full_comparison()))
