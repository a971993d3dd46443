"""How two texts were marked is known again for these texts only, and never worth an error."""

import pytest

from reader.workflow import sight
from reader.workflow.folders import folders
from reader.workflow.sight import Seen

LEFT, RIGHT = "Mara Lind in Geneva 🦆\n", "Nobody.\n"
SEEN = ((Seen(0, 9, "person", True), Seen(13, 19, "place", False)), ())


def test_what_was_shown_is_known_again() -> None:
    assert sight.look(LEFT, RIGHT) is None
    sight.keep(LEFT, RIGHT, SEEN)
    assert sight.look(LEFT, RIGHT) == SEEN
    sight.keep(LEFT, RIGHT, ((), ()))
    assert sight.look(LEFT, RIGHT) == ((), ())


def test_other_texts_and_other_sides_are_another_sight() -> None:
    sight.keep(LEFT, RIGHT, SEEN)
    assert sight.look(RIGHT, LEFT) is None
    assert sight.look(LEFT + " ", RIGHT) is None


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"0\n\n1\t2\n\n\n\nend", b"1\t2\tperson\t1\n" * 3])
def test_what_cannot_be_read_is_not_known(content: bytes) -> None:
    sight.keep(LEFT, RIGHT, SEEN)
    (file,) = (folders().cache / "sights").iterdir()
    file.write_bytes(content)
    assert sight.look(LEFT, RIGHT) is None
    whole = file
    sight.keep(LEFT, RIGHT, SEEN)
    whole.write_bytes(whole.read_bytes()[:-3])
    assert sight.look(LEFT, RIGHT) is None


def test_old_sights_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sight, "_MOST", 3)
    for number in range(6):
        sight.keep(f"{number}", RIGHT, SEEN)
    assert len(list((folders().cache / "sights").iterdir())) == 3


def test_a_folder_that_takes_nothing_is_no_error() -> None:
    folders().cache.parent.mkdir(parents=True, exist_ok=True)
    folders().cache.write_text("in the way")
    sight.keep(LEFT, RIGHT, SEEN)
    assert sight.look(LEFT, RIGHT) is None
