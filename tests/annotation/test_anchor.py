"""A place is found again after the text changed, and never confused with another."""

from itertools import takewhile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.annotation.anchor import CONTEXT, Loss, Lost, anchor, find, locate
from reader.document.model import Span

REPORT = (
    "The ferry Halcyon left the harbour at dawn with forty people on board. The harbour master said that the ferry "
    "was sound. By noon the ferry had reached the outer islands, and the captain thanked the crew."
)

letters = st.text("ab \u00a0é한😀", max_size=120)


def place_of(words: str, number: int = 0) -> Span:
    start = -1
    for _ in range(number + 1):
        start = REPORT.index(words, start + 1)
    return Span(start, start + len(words))


def test_it_is_found_where_it_was() -> None:
    span = place_of("harbour master")
    assert locate(REPORT, anchor(REPORT, span)) == span


def test_it_moves_with_the_text_before_it() -> None:
    span = place_of("ferry", 1)
    assert locate("An update. " + REPORT, anchor(REPORT, span)) == span.shifted(11)


def test_it_is_found_when_what_follows_was_rewritten() -> None:
    span = place_of("ferry", 2)
    changed = "News: " + REPORT.replace("had reached the outer islands", "was in port")
    assert locate(changed, anchor(REPORT, span)) == span.shifted(6)


def test_the_same_words_at_the_old_position_are_not_taken_for_it() -> None:
    place = anchor("x" * CONTEXT + "ferry" + "y" * CONTEXT, Span(CONTEXT, CONTEXT + 5))
    assert locate("p" * CONTEXT + "ferry" + "q" * CONTEXT, place) is None


def test_two_places_that_look_alike_are_no_place() -> None:
    line = "The ferry is sound. " * 2
    place = anchor("." * CONTEXT + line + "." * CONTEXT, Span(CONTEXT + 4, CONTEXT + 9))
    twice = ("." * CONTEXT + line + "." * CONTEXT) * 2
    assert locate("new " + twice, place) is None


def test_words_that_were_taken_out_are_gone() -> None:
    assert locate(REPORT.replace("harbour master", "pilot"), anchor(REPORT, place_of("harbour master"))) is None


def test_short_surroundings_alone_prove_nothing() -> None:
    place = anchor("Yoon spoke", Span(0, 4))
    assert locate("Yoon slept", place) is None


@pytest.mark.parametrize("span", [Span(3, 3), Span(2, 99)])
def test_a_span_without_words_is_refused(span: Span) -> None:
    with pytest.raises(ValueError, match="no words"):
        anchor("short text", span)


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, Span]:
    text = draw(letters.filter(bool))
    start = draw(st.integers(0, len(text) - 1))
    return text, Span(start, draw(st.integers(start + 1, len(text))))


@given(texts_with_spans())
def test_every_span_is_found_in_the_unchanged_text(case: tuple[str, Span]) -> None:
    text, span = case
    assert locate(text, anchor(text, span)) == span


@given(texts_with_spans(), letters)
def test_what_is_found_has_the_words_and_enough_round_them(case: tuple[str, Span], other: str) -> None:
    text, span = case
    found = locate(other, anchor(text, span))
    if found is not None:
        assert even(found.of(other)) == even(span.of(text))
        before, after = even(text[: span.start]), even(text[span.end :])
        same_before = in_common(before[::-1], even(other[: found.start])[::-1])
        same_after = in_common(after, even(other[found.end :]))
        assert same_before + same_after >= 16 or other == text


def in_common(one: str, other: str) -> int:
    """How many characters two texts have in common from their beginnings."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def even(text: str) -> str:
    return " ".join(text.split())


def test_an_anchor_is_plain_data() -> None:
    made = anchor("one two three", Span(4, 7))
    assert (made.span, made.exact, made.before, made.after, made.alike) == (
        Span(4, 7),
        "two",
        "one ",
        " three",
        (0, 0, 0),
    )


# Reports as they are changed: sentences of their own around a passage

SUBJECTS = ("The minister", "A spokesman", "The harbour master", "Ada Quill", "The union", "Nobody", "The captain")
VERBS = ("said that", "denied that", "doubted that", "had hoped that", "wrote that", "did not say whether")
REST = ("the ferry was late", "the price would rise", "the storm was over", "forty people were aboard", "it was sound")
facts = st.tuples(st.integers(1, 999), *map(st.sampled_from, (SUBJECTS, VERBS, REST)))
sentences = facts.map(lambda fact: "On day {0} {1} {2} {3}, as paper {0} has it.".format(*fact))
# Two sentences of a report differ where they begin and end, so that none can be taken for another's neighbour.
reports = st.lists(sentences, min_size=9, max_size=16, unique_by=lambda sentence: sentence.split()[2])


@given(reports, st.data())
def test_edits_away_from_a_passage_keep_it(lines: list[str], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(lines) - 1), "which sentence is marked")
    text = " ".join(lines)
    span = Span(text.index(lines[number]), text.index(lines[number]) + len(lines[number]))
    place = anchor(text, span)
    changed = list(lines)
    far = [each for each in range(len(lines)) if abs(each - number) > 2]
    for each in data.draw(st.lists(st.sampled_from(far), max_size=4, unique=True), "which are changed"):
        changed[each] = data.draw(st.one_of(st.just(""), sentences, st.builds("{} {}".format, sentences, sentences)))
    now = " ".join(changed)
    if now.count(lines[number]) == 1:
        assert locate(now, place) == Span(now.index(lines[number]), now.index(lines[number]) + len(lines[number]))


@given(reports, st.data())
def test_a_passage_that_was_cut_is_never_found_at_its_like_elsewhere(lines: list[str], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(lines) - 1), "which sentence is marked")
    text = " ".join(lines)
    words = data.draw(st.sampled_from([lines[number], *(w for w in lines[number].split() if len(w) > 3)]), "what of it")
    start = text.index(lines[number]) + lines[number].index(words)
    place = anchor(text, Span(start, start + len(words)))
    rest = lines[: max(0, number - 1)] + lines[number + 2 :]  # the sentence goes, and those on both sides of it
    at = data.draw(st.integers(0, len(rest)), "where its like stands")
    like = data.draw(st.sampled_from([words, f"Asked again, {words}", f"It was said: {words}, and more."]))
    assert locate(" ".join([*rest[:at], like, *rest[at:]]), place) is None


@given(reports, st.integers(2, 4), st.data())
def test_of_a_story_told_twice_the_other_telling_is_never_taken(
    lines: list[str], times: int, data: st.DataObject
) -> None:
    """A page that repeats its text, as wire copy above the same copy: one telling is cut, the other stays."""
    story = " ".join(lines)
    text = "\n".join([story] * times)
    telling = data.draw(st.integers(0, times - 1), "which is marked")
    within = data.draw(st.integers(0, len(story) - 40), "where")
    start = telling * (len(story) + 1) + within
    place = anchor(text, Span(start, start + 12))
    assert locate(text, place) == Span(start, start + 12)
    for cut in range(times):
        now = "\n".join([story] * (times - 1))
        found = locate(now, place)
        assert found is None or cut != telling or _surroundings_reach_out_of_the_story(text, now, start, found)


def _surroundings_reach_out_of_the_story(text: str, now: str, start: int, found: Span) -> bool:
    """Near an end of the page the place is told by what stands before or after the story, as a person would tell it."""
    before = in_common(text[:start][::-1], now[: found.start][::-1])
    after = in_common(text[start:], now[found.start :])
    return before == found.start or after == len(now) - found.start


@given(reports, st.data())
def test_other_white_space_and_quotation_marks_do_not_lose_it(lines: list[str], data: st.DataObject) -> None:
    text = " “".join(lines) + "”"
    number = data.draw(st.integers(0, len(lines) - 1))
    start = text.index(lines[number])
    span = Span(start, start + len(lines[number]))
    spaces = st.sampled_from([" ", "\u00a0", "\n", "\n\n", "  ", "\u202f", "\u200b "])
    parts = text.split(" ")
    now = parts[0] + "".join(data.draw(spaces) + part for part in parts[1:])
    now = now.translate(str.maketrans("“”", '""'))
    found = locate(now, anchor(text, span))
    assert found is not None
    assert " ".join(found.of(now).replace("\u200b", "").split()) == lines[number]


def test_a_word_in_a_paragraph_that_stands_twice_is_told_by_what_stands_round_the_paragraph() -> None:
    paragraph = (
        "The minister said on Monday that the ferry would sail again before the end of the month, come what may."
    )
    text = f"First the news. {paragraph} Then the weather, which was fair. {paragraph} And that was all for today."
    second = text.rindex("ferry")
    place = anchor(text, Span(second, second + 5))
    changed = "Updated at noon. " + text
    assert locate(changed, place) == Span(second + 17, second + 22)
    cut = text.replace(f"{paragraph} And that was all for today.", "And that was all for today.")
    assert locate(cut, place) is None
    assert find(cut, place) == Lost(Loss.ELSEWHERE, Span(text.index("ferry"), text.index("ferry") + 5))


STOCK = "Asked about it again, a spokesman for the ministry of the sea said on Tuesday that"


@pytest.mark.parametrize("swap", [False, True])
def test_a_phrase_that_is_used_again_and_again_tells_no_place(swap: bool) -> None:
    first, second = f"{STOCK} the ferry was late.", f"{STOCK} the ferry would be sold before the year was out."
    lines = ["It had been a long day.", *((second, first) if swap else (first, second)), "Nothing else was known."]
    text = " ".join(lines)
    start = text.index(first) + len(STOCK) + 1
    place = anchor(text, Span(start, start + 9))  # "the ferry", after the same 80 characters in both
    assert locate(f"Updated. {text}", place) == Span(start + 9, start + 18)
    assert locate(text.replace(f"{first} ", ""), place) is None


def test_a_few_words_that_are_the_same_tell_no_place() -> None:
    before, after = (
        "Every day of the whole long year they said that ",
        " had been sold for very little to people from abroad.",
    )
    text = f"{before}the ferry{after}"
    place = anchor(text, Span(len(before), len(before) + 9))
    assert locate(f"News from town. {text}", place) == Span(len(before) + 16, len(before) + 25)
    assert locate(f"Nobody knew why year they said that the ferry sank.{'.' * 60}", place) is None
    assert locate(f"{'.' * 60} It was the ferry had been sold for very soon.", place) is None


def test_why_it_is_lost_and_where_to_look() -> None:
    place = anchor(REPORT, place_of("harbour master"))
    rewritten = REPORT.replace("harbour master", "old pilot of the port")
    lost = find(rewritten, place)
    assert isinstance(lost, Lost)
    assert (lost.why, lost.near and lost.near.of(rewritten)) == (Loss.CHANGED, "old pilot of the port")
    assert find("Rain. Snow.", place) == Lost(Loss.GONE)
    assert find("A harbour master and another harbour master met.", place) == Lost(Loss.ALIKE)


def test_a_line_of_a_megabyte_is_anchored_and_found_in_good_time() -> None:
    line = "".join(f"word{number} " for number in range(100_000))
    start = line.index("word70000 ")
    place = anchor(line, Span(start, start + 9))
    assert locate("New. " + line, place) == Span(start + 5, start + 14)
    same = "ab " * 300_000
    hopeless = anchor(same, Span(300_000, 300_002))
    assert locate(same, hopeless) == Span(300_000, 300_002)
    assert locate("ab " + same, hopeless) is None
