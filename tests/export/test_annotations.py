"""Web Annotations are as the W3C's model has them, and their two selectors mean the same place."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from reader.export import annotations, records, references
from reader.export.chosen import cited
from reader.paths import resource
from tests.export.handed import marked, shared
from tests.export.pairs import LEFT_TEXT, RIGHT_TEXT, pair, plain_pair

SCHEMA = json.loads((Path(__file__).parent / "annotation.schema.json").read_text("utf-8"))
TEXTS = {"Northern Lantern": LEFT_TEXT, "Bay Post": RIGHT_TEXT}


def made(redacted: bool) -> list[dict[str, Any]]:
    return [
        annotations.of_comparison(pair(), redacted=redacted),
        annotations.of_passages(marked(), redacted=redacted),
        annotations.of_passages(shared(), redacted=redacted),
        annotations.of_passages(()),
        annotations.of_comparison(plain_pair("One.", "Two.")),
    ]


@pytest.mark.parametrize("redacted", [False, True])
def test_annotations_are_as_the_model_says(redacted: bool) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    for collection in made(redacted):
        Draft202012Validator(SCHEMA).validate(collection)
        items = collection.get("first", {}).get("items", [])
        assert collection["total"] == len(items)
        assert len({each["id"] for each in items}) == len(items)


def test_words_and_positions_mean_the_same_place() -> None:
    seen = 0
    for collection in made(False)[:3]:
        for target in (target for each in collection["first"]["items"] for target in each["target"]):
            by_kind = {selector["type"]: selector for selector in target["selector"]}
            if "TextPositionSelector" not in by_kind:
                continue
            text = TEXTS[target["source"]["dcterms:publisher"]]
            quote, place = by_kind["TextQuoteSelector"], by_kind["TextPositionSelector"]
            assert text[place["start"] : place["end"]] == quote["exact"]
            assert text[: place["start"]].endswith(quote["prefix"])
            assert text[place["end"] :].startswith(quote["suffix"])
            seen += 1
    assert seen > 30


@pytest.mark.parametrize(("language", "said"), [("uk", "uk"), (None, None), ("a language", None)])
def test_a_language_is_said_where_it_is_known_and_has_a_code(language: str | None, said: str | None) -> None:
    found = marked()[0]
    quoted = replace(found.quoted, source=replace(found.quoted.source, language=language))
    collection = annotations.of_passages([replace(found, quoted=quoted)])
    assert collection["first"]["items"][0]["target"][0]["source"].get("language") == said


def test_a_pairing_has_two_targets_and_says_how_they_stand() -> None:
    pairing = annotations.of_passages(marked())["first"]["items"][1]
    assert pairing["motivation"] == "linking"
    assert len(pairing["target"]) == 2
    assert ("contradicts", "classifying") in [(body["value"], body["purpose"]) for body in pairing["body"]]


def test_a_passage_that_is_lost_keeps_its_words_and_claims_no_position() -> None:
    lost = annotations.of_passages(marked())["first"]["items"][3]
    assert [selector["type"] for selector in lost["target"][0]["selector"]] == ["TextQuoteSelector"]


def test_a_report_without_an_address_is_named_by_its_hash() -> None:
    sources = [target["source"]["id"] for each in made(False)[1]["first"]["items"] for target in each["target"]]
    assert sources[0].startswith("ni:///sha-256;")
    assert sources[2] == "https://post.example/bridge"


@pytest.mark.parametrize("redacted", [False, True])
def test_passages_are_as_their_schema_says(redacted: bool) -> None:
    from referencing import Registry, Resource

    common, schema = (
        json.loads(resource("schemas", f"{name}.json").read_text("utf-8")) for name in ("common", "passages")
    )
    registry: Registry[Any] = Registry().with_resource(common["$id"], Resource.from_contents(common))
    Draft202012Validator.check_schema(schema)
    for passages in (marked(), shared(), ()):
        document = records.document(passages, redacted=redacted)
        Draft202012Validator(schema, registry=registry).validate(document)
        assert {quoted["source"] for each in document["passages"] for quoted in [each["quoted"]]} <= {
            source["id"] for source in document["sources"]
        }


def test_references_hold_what_a_citation_needs() -> None:
    items = references.csl([cited(pair().left.article), cited(pair().right.article)])
    assert items[1]["URL"] == "https://post.example/bridge"
    assert items[1]["issued"] == {"date-parts": [[2024, 3, 5]]}
    assert items[1]["accessed"] == {"date-parts": [[2024, 3, 6]]}
    assert items[0]["author"] == [{"literal": "Nora Quill"}]
    assert "inferred: from the dateline" in items[0]["note"]
    record = references.ris([cited(pair().right.article)])
    assert record.startswith("TY  - NEWS\r\nTI  - Thousands walk the new bridge\r\nT2  - Bay Post\r\n")
    assert "DA  - 2024/03/05/\r\n" in record
    assert record.endswith("ER  - \r\n\r\n")
