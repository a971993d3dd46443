"""What the styles of an outline look like, the same in every word processor and on paper.

Colours are those of the window's light theme. Sizes are points. Not responsible for how a format says it.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from reader.analysis.model import EntityKind
from reader.annotation.marks import Colour
from reader.paths import resource

SERIF, SANS = "Source Serif 4", "Source Sans 3"
HANGUL, HAN = "NanumMyeongjo", "Droid Sans Fallback"


@dataclass(frozen=True, slots=True)
class RunStyle:
    """`title` is the style's name in a word processor. Colours are `#rrggbb`. `line` is how it is underlined."""

    title: str
    colour: str | None = None
    fill: str | None = None
    line: str | None = None
    line_colour: str | None = None
    strong: bool = False
    slanted: bool = False
    small: bool = False


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """`level` makes it a heading. Distances in points; `spacing` is a multiple of the size."""

    title: str
    size: float
    face: str = SERIF
    colour: str = "ink"
    strong: bool = False
    slanted: bool = False
    level: int = 0
    before: float = 0
    after: float = 0
    spacing: float = 1.35
    indent: float = 0
    keep: bool = False  # together with what follows


PARAGRAPHS: Mapping[str, ParagraphStyle] = {
    "title": ParagraphStyle("Title", 20, strong=True, after=4, spacing=1.15, keep=True),
    "subtitle": ParagraphStyle("Subtitle", 10, SANS, "soft", after=10),
    "heading": ParagraphStyle("Heading 1", 15, strong=True, level=1, before=18, after=6, spacing=1.2, keep=True),
    "subheading": ParagraphStyle("Heading 2", 11.5, strong=True, level=2, before=12, after=4, spacing=1.2, keep=True),
    "body": ParagraphStyle("Body Text", 10.5, after=6),
    "item": ParagraphStyle("List Bullet", 10, after=3),
    "cell": ParagraphStyle("Table Text", 9.5, spacing=1.3, after=1),
    "label": ParagraphStyle("Table Heading", 8.5, SANS, "soft", strong=True, spacing=1.2),
    "outlet": ParagraphStyle("Outlet", 9.5, SANS, "accent", strong=True, after=2),
    "headline": ParagraphStyle("Headline of Report", 14, strong=True, after=5, spacing=1.2),
    "part": ParagraphStyle("Subheading of Report", 11, strong=True, before=5, after=3, spacing=1.2),
    "standfirst": ParagraphStyle("Standfirst", 10.5, colour="soft", slanted=True, after=5),
    "fact": ParagraphStyle("Fact", 9, SANS, spacing=1.3, after=1),
    "cited": ParagraphStyle("Citation", 8.5, SANS, "soft", spacing=1.3, after=7),
    "remark": ParagraphStyle("Remark", 9, SANS, "warn", before=2, after=2),
    "text": ParagraphStyle("Text of Report", 10, after=5),
    "aside": ParagraphStyle("Byline or Caption", 9, SANS, "soft", after=4),
    "boilerplate": ParagraphStyle("Boilerplate", 8, SANS, "dim", after=3, spacing=1.25),
    "passage": ParagraphStyle("Passage", 10.5, before=3, after=3, indent=10),
    "note": ParagraphStyle("Note", 10, SANS, after=3, indent=10),
    "made": ParagraphStyle("Made With", 8.5, SANS, "soft", before=14),
}


@cache
def colours() -> Mapping[str, str]:
    """Colours of the light theme by role; those of kinds as `fill-KIND` and `stroke-KIND`, of marks as `mark-NAME`."""
    tables = tomllib.loads(resource("themes", "light.toml").read_text("utf-8"))
    found = dict(tables["colours"])
    found |= {f"fill-{name}": value for name, value in tables["fills"].items()}
    found |= {f"stroke-{name}": value for name, value in tables["strokes"].items()}
    return found


_LINES: Mapping[EntityKind, str] = {
    EntityKind.PERSON: "single",
    EntityKind.ORGANISATION: "double",
    EntityKind.PLACE: "dotted",
    EntityKind.FACILITY: "dashed",
    EntityKind.NATIONALITY: "wavy",
    EntityKind.EVENT: "thick",
    EntityKind.WORK: "dot-dash",
    EntityKind.LAW: "long-dash",
}


@cache
def runs() -> Mapping[str, RunStyle]:
    """Every look that letters can have, by the name that a run gives."""
    found = colours()
    made = {
        "quiet": RunStyle("Quiet", found["soft"], small=True),
        "strong": RunStyle("Strong", strong=True),
        "changed": RunStyle(
            "Changed Words", fill=found["fill-event"], line="single", line_colour=found["stroke-event"]
        ),
        "link": RunStyle("Address", found["accent"], line="single", line_colour=found["accent"]),
    }
    for kind, underline in _LINES.items():
        stroke, title = found[f"stroke-{kind}"], kind.value.capitalize()
        made[f"{kind}-both"] = RunStyle(f"{title} in Both", None, found[f"fill-{kind}"], underline, stroke)
        made[f"{kind}-one"] = RunStyle(f"{title} in One", None, None, underline, stroke)
    for colour in Colour:
        made[f"mark-{colour}"] = RunStyle(f"Marked {colour.value.capitalize()}", fill=found[f"mark-{colour}"])
    return made
