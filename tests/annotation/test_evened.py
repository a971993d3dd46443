"""Evening a text out changes no word, and leads back to where each word stands."""

import re

from hypothesis import example, given
from hypothesis import strategies as st

from reader.annotation.evened import Evened, words_in
from reader.document.model import Span

texts = st.text(st.sampled_from("ab“”’'\" \u00a0\u202f\t\n\u200b\u00ad\ufeffé한🦆"), max_size=40)


@given(texts)
@example("a\u200b b\u00a0\n c")
def test_every_word_is_found_where_it_stands(text: str) -> None:
    evened = Evened(text)
    for word in re.finditer(r"\S+", evened.text):
        span = evened.raw(word.start(), word.end())
        assert Evened(span.of(text)).text == word.group()
        assert evened.even(span.start) == word.start()


@given(texts)
def test_only_white_space_unseen_characters_and_quotation_marks_differ(text: str) -> None:
    evened = Evened(text).text
    assert "  " not in evened
    assert not set(evened) & set("\u00a0\u202f\t\n\u200b\u00ad\ufeff“”’")
    assert [c for c in evened if c not in " '\""] == [c for c in text if c in "abé한🦆"]
    assert Evened(evened).text == evened


@given(texts)
def test_words_begin_and_end_with_what_is_seen(text: str) -> None:
    span = words_in(text)
    words = span.of(text)
    if len(span):
        assert words == words.strip().strip("\u200b\u00ad\ufeff")
        assert not Evened(text[: span.start]).text.strip()
        assert not Evened(text[span.end :]).text.strip()
    else:
        assert span == Span(0, 0)
        assert not Evened(text).text.strip()


def test_texts_that_differ_in_anything_have_different_digests() -> None:
    digests = {Evened(text).digest for text in ("a b", "a\u00a0b", "a b ", "", "\ud83d")}
    assert len(digests) == 5
