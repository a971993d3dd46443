"""The kinds of names can be told apart by readers who lack one kind of cone, with the palette that is made for them.

What they see is worked out after Machado, Oliveira and Fernandes (2009), for a cone that is missing altogether; how far
two colours are apart, in Oklab (Ottosson 2020), a hundred times over: about 2 is the least that can be seen at all.
"""

import math
from collections.abc import Sequence
from itertools import combinations

import pytest

from reader.ui.looks.theme import THEMES, contrast, load_theme

Triple = Sequence[float]

SEEN = {
    "all cones": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "no blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
TO_CONES = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
TO_LAB = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)


def times(matrix: Sequence[Triple], vector: Triple) -> list[float]:
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def as_seen(colour: str, eye: str) -> list[float]:
    parts = [linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5)]
    shown = [min(1.0, max(0.0, part)) for part in times(SEEN[eye], parts)]
    return times(TO_LAB, [part ** (1 / 3) for part in times(TO_CONES, shown)])


def nearest(colours: dict[str, str], eye: str) -> float:
    seen = [as_seen(colour, eye) for colour in colours.values()]
    return 100 * min(math.dist(one, other) for one, other in combinations(seen, 2))


def test_what_cannot_be_told_apart_is_known() -> None:
    red, green = {"a": "#c00000", "b": "#606000"}, {"a": "#00b0b0", "b": "#c0a0b0"}
    assert nearest(red, "all cones") > 2 * nearest(red, "no red")
    assert nearest(green, "all cones") > 2 * nearest(green, "no green")


@pytest.mark.parametrize("eye", SEEN)
@pytest.mark.parametrize("name", THEMES)
def test_the_lines_of_the_safe_palette_stay_apart_for_every_eye(name: str, eye: str) -> None:
    safe, usual = load_theme(name, "safe"), load_theme(name)
    assert set(safe.strokes) == set(safe.fills) == set(usual.strokes)
    assert nearest(safe.strokes, eye) >= 9


@pytest.mark.parametrize("name", THEMES)
def test_text_on_the_safe_palette_is_read_as_well_as_elsewhere(name: str) -> None:
    theme = load_theme(name, "safe")
    for kind in theme.fills:
        assert contrast(theme.colour("soft"), theme.fill(kind)) >= 4.5, kind
        assert contrast(theme.colour("ink"), theme.lit(kind)) >= 4.5, kind
        assert contrast(theme.stroke(kind), theme.colour("paper")) >= 3, kind


@pytest.mark.parametrize("name", THEMES)
def test_the_usual_palette_tells_the_four_commonest_kinds_apart(name: str) -> None:
    strokes = load_theme(name).strokes
    common = {kind: strokes[kind] for kind in ("person", "organisation", "place", "nationality")}
    assert nearest(common, "all cones") >= 8
