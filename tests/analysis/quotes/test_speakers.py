"""Who says what: cues before, behind and inside quotations, and whom pronouns and descriptions stand for."""

import pytest

from reader.analysis.analyse import analyse
from reader.analysis.model import Quote
from tests.factories import article
from tests.recognisers import WordList

PEOPLE = WordList(
    {"Ada Quill": "PERSON", "Bo Marsh": "PERSON", "Quill": "PERSON", "Marsh": "PERSON", "Tidewater": "ORG"}
)


def quotes(text: str) -> tuple[Quote, ...]:
    return analyse(article(text), PEOPLE).quotes


def speaker(quote: Quote) -> str | None:
    return quote.speaker.text if quote.speaker else None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We sail at dawn,” said Ada Quill.", "Ada Quill"),
        ("“We sail at dawn,” Ada Quill said.", "Ada Quill"),
        ("“We sail at dawn,” Ada Quill, 41, who owns the boat, told reporters.", "Ada Quill"),
        ("“We sail at dawn,” according to Ada Quill.", "Ada Quill"),
        ("Ada Quill said: “We sail at dawn.”", "Ada Quill"),
        ("Ada Quill: “We sail at dawn.”", "Ada Quill"),
        ("According to Ada Quill, “we sail at dawn or never”.", "Ada Quill"),
        ("Ada Quill met the crew on Monday, saying, “We sail at dawn.”", "Ada Quill"),
        ("“We sail at dawn,” said a harbour official who asked not to be named.", "a harbour official"),
        ("An official who asked not to be named said, “We sail at dawn.”", "An official"),
        ("“We sail at dawn,” its owner, Ada Quill, wrote in a letter.", "Ada Quill"),
        ("In a statement on Monday the harbour board said “we sail at dawn or never”.", "the harbour board"),
        ("``We sail at dawn or never , '' said Ada Quill .", "Ada Quill"),
        ('"We sail at dawn or never, "said Ada Quill.', "Ada Quill"),
    ],
)
def test_the_words_at_the_cue_name_the_speaker(text: str, words: str) -> None:
    (quote,) = quotes(text)
    assert speaker(quote) == words


def test_a_pronoun_is_the_person_named_before() -> None:
    (quote,) = quotes("Bo Marsh stayed away. Ada Quill came by boat. “I sail at dawn,” she said.")
    assert quote.speaker is not None
    assert (quote.speaker.text, quote.speaker.entity) == ("she", _entity("Ada Quill"))


def test_a_man_is_no_she() -> None:
    text = "Mrs Quill came by boat. Mr Marsh stayed away. “I sail at dawn,” she said."
    (quote,) = quotes(text)
    assert quote.speaker is not None
    assert quote.speaker.entity == _entity("Quill")


def test_a_description_is_who_the_report_calls_so() -> None:
    (quote,) = quotes("Ada Quill, the mayor, and Bo Marsh arrived. “We sail at dawn,” the mayor said.")
    assert quote.speaker is not None
    assert quote.speaker.entity == _entity("Ada Quill")


def test_a_quotation_without_a_cue_is_the_last_speaker_s() -> None:
    first, second = quotes("“We sail at dawn,” said Ada Quill. “Nobody can stop us now.”")
    assert speaker(first) == speaker(second) == "Ada Quill"


def test_indirect_speech_before_a_quotation_names_its_speaker() -> None:
    _, second = quotes("“We sail at dawn,” said Ada Quill. Bo Marsh said that he would stay. “I hate the sea.”")
    assert speaker(second) == "Bo Marsh"


@pytest.mark.parametrize(
    ("after", "words"), [("on Monday.", "Ada Quill"), ("on Monday that the boat had left.", "Bo Marsh")]
)
def test_a_cue_behind_a_closed_quotation_is_its_own_unless_it_goes_on_to_tell(after: str, words: str) -> None:
    _, second = quotes(f"“The wind is fine,” said Bo Marsh. “We sail at dawn.” Ada Quill said {after}")
    assert speaker(second) == words


@pytest.mark.parametrize(("language", "words"), [("en-GB", "Ada Quill"), (None, "Ada Quill"), ("de", None)])
def test_speakers_are_told_by_english_words_where_the_language_is_or_may_be_english(
    language: str | None, words: str | None
) -> None:
    (quote,) = analyse(article("“We sail at dawn,” said Ada Quill.", language=language), PEOPLE).quotes
    assert speaker(quote) == words


def test_two_speakers_in_one_sentence() -> None:
    first, second = quotes("Quill said that “the boat is ready,” while Marsh said that “the sea is not.”")
    assert (speaker(first), speaker(second)) == ("Quill", "Marsh")


def test_linked_quotations_have_one_speaker() -> None:
    first, second = quotes(
        "Quill told the crew that day, “What matters is the wind,” and that “the rest will follow,” Tidewater said."
    )
    assert speaker(first) == speaker(second) == "Quill"


def test_the_next_sentence_s_speaker_is_not_this_one_s() -> None:
    (first,) = quotes("Ada Quill said, “We sail at dawn.” Bo Marsh said he would stay.")
    assert speaker(first) == "Ada Quill"


def _entity(name: str) -> str:
    return next(one.id for one in analyse(article(f"{name} came."), PEOPLE).entities if one.name == name)


def test_what_another_had_said_before_does_not_take_the_words_that_stand_before_it() -> None:
    first, second = quotes(
        "“My guy knew his stuff,” Ada Quill wrote in a book. “The memo was a good cover for him.” "
        "Bo Marsh had insisted on remaining anonymous."
    )
    assert [speaker(first), speaker(second)] == ["Ada Quill", "Ada Quill"]
