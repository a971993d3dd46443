"""Whatever a file holds, it becomes an article or a named error, in sensible time and memory. See also `make fuzz`."""

import resource
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.document.load import load_bytes, paste
from reader.errors import DiptychError
from tests.document.hostile import MONSTERS, NAMES, SENTENCE, read, seeds

PATIENCE = 20.0  # seconds of processor time: many times what any of these takes
ROOM = 1_500_000  # kilobytes that the process may grow to
SOUND = seeds()


@pytest.mark.parametrize("which", MONSTERS)
def test_monsters_are_read_or_refused(which: str) -> None:
    name, make = MONSTERS[which]
    data = make()
    begun = time.process_time()
    read(data, name)
    assert time.process_time() - begun < PATIENCE
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < ROOM


@pytest.mark.parametrize("name", SOUND)
def test_every_seed_is_sound(name: str) -> None:
    article = read(SOUND[name], name)
    assert article is not None
    assert "bridge" in article.text.lower()


@given(
    name=st.sampled_from(sorted(SOUND)),
    cut=st.integers(0, 4000),
    change=st.binary(max_size=12),
    drop=st.integers(0, 40),
    called=st.sampled_from(NAMES),
)
@settings(max_examples=120)
def test_damaged_files_are_read_or_refused(name: str, cut: int, change: bytes, drop: int, called: str) -> None:
    data = SOUND[name]
    at = cut % len(data)
    read(data[:at] + change + data[at + drop :], called)


@given(name=st.sampled_from(sorted(SOUND)), share=st.floats(0, 1))
@settings(max_examples=60)
def test_files_that_end_too_soon_are_read_or_refused(name: str, share: float) -> None:
    data = SOUND[name]
    read(data[: int(share * len(data))], name)


@given(text=st.text(st.characters(), max_size=200), name=st.sampled_from(NAMES))
@settings(max_examples=60)
def test_any_characters_are_read_or_refused(text: str, name: str) -> None:
    read(text.encode("utf-8", "surrogatepass"), name)


@given(
    text=st.text(st.characters(categories=("Cs", "Cc", "Cf", "Lu", "Po")), min_size=1, max_size=80), html=st.booleans()
)
@settings(max_examples=60)
def test_pasted_halves_of_characters_do_no_harm(text: str, html: bool) -> None:
    try:
        article = paste(text + SENTENCE, html=html)
    except DiptychError:
        return
    article.text.encode("utf-8")


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd", "a\0b.txt", "C:\\con.txt", "\u202etxt.exe", "\n", "", ".", "x" * 10_000, "a.txt/", "%2e%2e/a"],
)
def test_a_name_is_only_a_name(name: str) -> None:
    article = load_bytes(SENTENCE.encode(), name)
    assert article.text.strip() == SENTENCE.strip()
