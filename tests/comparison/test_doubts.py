"""What only looks like a contradiction: figures of two things, words whose speaker is not told.

A person who is shown a conflict that is none stops looking at those that are.
"""

import pytest

from reader.analysis.analyse import analyse
from reader.comparison.compare import compare
from reader.comparison.model import Comparison
from tests.factories import article
from tests.recognisers import WordList

NAMES = WordList(
    {
        "Ada Quill": "PERSON",
        "Quill": "PERSON",
        "Eve Quill": "PERSON",
        "Quille": "PERSON",
        "Bo Marsh": "PERSON",
        "Port Alder": "GPE",
        "Wexcombe": "GPE",
    }
)


def compared(left: str, right: str) -> Comparison:
    return compare(analyse(article(left), NAMES), analyse(article(right, name="right.txt"), NAMES))


def conflicts(left: str, right: str) -> list[tuple[str, str]]:
    return [
        (pair.left[0].text, pair.right[0].text)
        for pair in compared(left, right).figures
        if pair.verdict == "conflicting"
    ]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The blaze in the mill destroyed 40 looms.", "The blaze in the mill destroyed 41 looms."),
        ("The ferry blast killed 12 workers.", "The ferry blast killed 14 workers."),
        ("Ada Quill, 81, opened the harbour fair.", "Ada Quill, 82, opened the harbour fair."),
        ("In May 1998 the mill in Port Alder lost 40 looms.", "In May 1998 the mill in Port Alder lost 60 looms."),
    ],
)
def test_what_is_told_of_one_thing_in_two_numbers_is_a_conflict(left: str, right: str) -> None:
    assert len(conflicts(left, right)) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("In the final Ada Quill scored 25 points.", "In the final Bo Marsh scored 20 points."),
        ("Port Alder, a town of 12,000 people, was flooded.", "Wexcombe, a town of 9,000 people, was flooded."),
        ("A girl of 11, aged 11, was shot at the school gate.", "Bo Marsh, 20, was charged over the school gate shot."),
        ("In 1998 the mill in Port Alder lost 40 looms.", "In 1994 the mill in Port Alder lost 60 looms."),
        ("The mill lost 40 looms, then 12 looms more.", "The mill lost 55 looms."),
        ("The ferry blast killed two workers.", "After the ferry blast seven workers hid."),
        (
            "The pilot Ada Quill, 85, died in Port Alder.",
            "Ada Quill died four decades after the pilot left Port Alder.",
        ),
        ("Ada Quill was divorced three times.", "Ada Quill married two more times."),
        ("Ada Quill needed nine points in the final.", "Ada Quill set the mark of 2,290 points in the final."),
        (
            "Ada Quill scored 10 points in the final.\nShe had 14 points in May.\nHer mark is 17 points.",
            "Ada Quill scored 12 points in the final.",
        ),
        (
            "As much as 55 per cent of the traffic in Port Alder failed, 52 per cent in Wexcombe.",
            "In Port Alder 65 per cent of the traffic failed.",
        ),
    ],
)
def test_figures_of_two_things_do_not_contradict_each_other(left: str, right: str) -> None:
    assert conflicts(left, right) == []


def test_a_hedge_makes_no_agreement_between_two_things() -> None:
    left = "As much as 55 per cent of the traffic in Port Alder failed, and 51 per cent of it in Wexcombe."
    right = "In Wexcombe 51 per cent of the traffic failed."
    met = {
        (pair.left[0].text, pair.right[0].text, pair.verdict)
        for pair in compared(left, right).figures
        if pair.left and pair.right
    }
    assert met == {("51 per cent", "51 per cent", "equal")}


def test_one_distance_in_two_units_is_one() -> None:
    left = "The quake was about 58 km (36 miles) off the port of Wexcombe."
    right = "The quake was 35 miles off the port of Wexcombe."
    assert "compatible" in {pair.verdict for pair in compared(left, right).figures}


def speakers(left: str, right: str) -> list[str]:
    return [pair.speakers for pair in compared(left, right).quotes if pair.left and pair.right]


def test_two_who_are_named_are_different_speakers() -> None:
    assert speakers("“We sail at dawn,” said Ada Quill.", "“We sail at dawn,” said Bo Marsh.") == ["different"]


def test_two_of_one_family_are_different_speakers_a_short_or_misspelt_form_is_not() -> None:
    left = "“We sail at dawn,” said Ada Quill. Bo Marsh left."
    assert speakers(left, "“We sail at dawn,” said Eve Quill.") == ["different"]
    assert speakers(left, "“We sail at dawn,” said Quille.") == ["unknown"]


def test_one_of_two_who_speak_together_is_no_other_speaker() -> None:
    right = "“We sail at dawn,” said Ada Quill. Bo Marsh left."
    assert speakers("“We sail at dawn,” said Bo Marsh and Ada Quill.", right) != ["different"]


def test_what_two_people_say_a_little_alike_are_two_utterances() -> None:
    left = "“I didn't want anything distracting from the team,” said Ada Quill. Bo Marsh left."
    right = (
        "“One thing for me, I didn't want us to focus on the record. I tried to do whatever I could for the team,” "
        "said Bo Marsh. Ada Quill left."
    )
    assert speakers(left, right) == []


def test_who_is_only_called_he_is_not_said_to_be_another() -> None:
    left = "Bo Marsh left the harbour. “We sail at dawn,” he said."
    assert speakers(left, "Bo Marsh was there. “We sail at dawn,” said Ada Quill.") == ["unknown"]


def test_words_quoted_within_a_longer_quotation_need_not_be_those_of_its_speaker() -> None:
    left = "“I met her at the gate. ‘We sail at dawn,’ she told me there,” said Bo Marsh. Ada Quill nodded."
    assert speakers(left, "“We sail at dawn,” said Ada Quill. Bo Marsh nodded.") == ["unknown"]
