"""The look: colours of a theme, the style sheet made from them, and the fonts that come with the program.

Not responsible for which theme the person wants (`reader.workflow.settings`) nor for painting marks (`ui/pane`).
"""

import re
from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from reader.paths import resource

SERIF = "Source Serif 4"
SANS = "Source Sans 3"
HANGUL = "NanumMyeongjo"
HAN = "Droid Sans Fallback"
_FIRST_FONTS = ("SourceSans3_400Regular.ttf", "SourceSans3_600SemiBold.ttf", "SourceSerif4_400Regular.ttf")
_LATER_FONTS = ("SourceSerif4_400Regular_Italic.ttf", "SourceSerif4_600SemiBold.ttf")
# Large, so read only when a text needs them.
_LENT = {
    "NanumMyeongjo.ttf": "[\uac00-\ud7a3]",
    "DroidSansFallback.ttf": "[\u1100-\u11ff\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]",
}
# By language: a letter that it needs, and the sans-serif faces that systems have for it.
_FACES = {"ko": ("가", "Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo", "NanumGothic")}
_FIRST_LENT = "\u1100"
# What stands behind the text of a mark that the person looks at: its fill, moved this far towards its stroke.
_LIT = 0.25
USUAL_SIZE = 10.0  # points; what the sizes in the style sheet are made for
_FULLEST, _PALEST = 30, 6  # hundredths of the way from the paper to a colour
_READABLE = 4.6
THEMES = ("light", "dark", "sepia", "contrast")


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as `#rrggbb`. `fills` stand behind the text of a mark, `strokes` around and below it, by kind."""

    name: str
    dark: bool
    colours: dict[str, str]
    fills: dict[str, str]
    strokes: dict[str, str]

    def colour(self, role: str) -> QColor:
        return QColor(self.colours[role])

    def fill(self, kind: str) -> QColor:
        return QColor(self.fills[kind])

    def stroke(self, kind: str) -> QColor:
        return QColor(self.strokes[kind])

    def lit(self, kind: str) -> QColor:
        """What stands behind the text of a mark that the person looks at."""
        return mix(self.fill(kind), self.stroke(kind), _LIT)


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """`one`, moved by `share` in [0, 1] towards `other`."""

    def between(a: float, b: float) -> float:
        return a + (b - a) * share

    return QColor.fromRgbF(
        between(one.redF(), other.redF()), between(one.greenF(), other.greenF()), between(one.blueF(), other.blueF())
    )


def clear(colour: QColor, alpha: float) -> QColor:
    """The colour, as far as `alpha` in [0, 1] covers what is below."""
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made


@cache
def load_theme(name: str, palette: str = "colours") -> Theme:
    """The theme in `resources/themes/NAME.toml`, with a palette of the marks: `colours`, `vivid`, `safe` or `grey`."""
    sections: dict[str, dict[str, str]] = {"": {}}
    section = sections[""]
    # Read by hand: a theme is no more than names and texts, and a reader for all of TOML takes longer to import than
    # the window has to spare. A test reads the same files with `tomllib`.
    for line in resource("themes", f"{name}.toml").read_text("utf-8").splitlines():
        if line.startswith("["):
            section = sections.setdefault(line.strip("[]"), {})
        elif "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            section[key.strip()] = value.strip().strip('"')
    dark = sections[""]["dark"] == "true"
    theme = Theme(sections[""]["name"], dark, sections["colours"], sections["fills"], sections["strokes"])
    if palette == "vivid":
        return replace(theme, fills={kind: _vivid(theme, kind).name() for kind in theme.fills})
    if palette == "safe":
        return replace(theme, fills=_tints(theme, sections["safe"]), strokes=sections["safe"])
    if palette == "grey":
        fills, strokes = (
            dict.fromkeys(theme.fills, theme.fills["law"]),
            dict.fromkeys(theme.fills, theme.strokes["law"]),
        )
        return replace(theme, fills=fills, strokes=strokes)
    return theme


def _tints(theme: Theme, strokes: dict[str, str]) -> dict[str, str]:
    """The fullest tints of some colours on which text can still be read well."""

    paper = theme.colour("paper")

    def tint(stroke: str) -> QColor:
        colour = QColor(stroke)
        tints = [mix(paper, colour, share / 100) for share in range(_FULLEST, _PALEST, -2)]
        return next((each for each in tints if _is_readable(theme, each, colour)), tints[-1])

    return {kind: tint(stroke).name() for kind, stroke in strokes.items()}


def _is_readable(theme: Theme, fill: QColor, stroke: QColor) -> bool:
    """Whether every text can be read well on such a fill, and on what it becomes when it is looked at."""
    side = min(contrast(theme.colour(role), fill) for role in ("soft", "dim"))
    return side >= _READABLE and contrast(theme.colour("ink"), mix(fill, stroke, _LIT)) >= _READABLE


def _vivid(theme: Theme, kind: str) -> QColor:
    """The fullest tint of the same hue on which text keeps its contrast."""
    tint, stroke = theme.fill(kind), theme.stroke(kind)

    def fuller(by: float) -> QColor:
        lightness = tint.lightnessF() - by * (0.03 if theme.dark else 0.02)
        saturation = min(1.0, tint.hslSaturationF() * (1 + 0.6 * by))
        return QColor.fromHslF(max(0.0, tint.hslHueF()), saturation, max(0.0, lightness))

    tints = [fuller(tenths / 10) for tenths in range(10, -1, -1)]
    return next((each for each in tints if _is_readable(theme, each, stroke)), tint)


def first_theme(choice: str, palette: str = "colours") -> Theme:
    """The theme for the first paint: `wanted_theme` by what the application looks like before it is dressed.

    To ask for the style itself has PySide make all of that class's names first, which takes too long here.
    """
    if choice == "system":
        choice = _dark_or_light(QApplication.palette())
    return load_theme(choice, palette)


def wanted_theme(choice: str, palette: str = "colours") -> Theme:
    """The theme for a choice of one of `THEMES` or `system`."""
    if choice == "system":
        # Asked of the style and not of `styleHints`, whose answer is of the namespace `Qt`: that alone takes longer
        # to import than the window takes to build.
        choice = _dark_or_light(QApplication.style().standardPalette())
    return load_theme(choice, palette)


def _dark_or_light(system: QPalette) -> str:
    return "dark" if system.color(QPalette.ColorRole.Window).lightness() < 128 else "light"


def style_sheet(theme: Theme) -> str:
    """The window's style sheet. `@role` stands for a colour of the theme; letters grow with those of the system."""
    text = resource("themes", "window.qss").read_text("utf-8")
    size = max(1.0, QApplication.font().pointSizeF() / USUAL_SIZE)
    text = re.sub(r"(?<=font-size: )[\d.]+(?=pt)", lambda found: f"{float(found[0]) * size:.4g}", text)
    for role in sorted(theme.colours, key=len, reverse=True):
        text = text.replace(f"@{role}", theme.colours[role])
    # A picture in a style sheet cannot take the theme's colours.
    for name, role in (("tick", "on-accent"), ("up", "ink"), ("down", "ink")):
        tone = "light" if theme.colour(role).lightness() > 128 else "dark"
        text = text.replace(f"@{name}", resource("icons", f"{name}-{tone}.svg").as_posix())
    return text


def palette(theme: Theme) -> QPalette:
    """The theme's colours for what the style sheet does not reach: dialogs, tool tips, selections."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, "chrome"),
        (roles.WindowText, "ink"),
        (roles.Base, "paper"),
        (roles.AlternateBase, "chrome"),
        (roles.Text, "ink"),
        (roles.Button, "raised"),
        (roles.ButtonText, "ink"),
        (roles.ToolTipBase, "raised"),
        (roles.ToolTipText, "ink"),
        (roles.PlaceholderText, "dim"),
        (roles.Highlight, "selection"),
        (roles.HighlightedText, "ink"),
        (roles.Link, "accent"),
        (roles.Light, "raised"),
        (roles.Midlight, "hover"),
        (roles.Mid, "line"),
        (roles.Dark, "line"),
    ):
        made.setColor(role, theme.colour(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("dim"))
    return made


def load_fonts(*, first: bool) -> None:
    """Make the shipped fonts known to Qt; a machine may have none. `first` are those that the first sight needs."""
    for name in _FIRST_FONTS if first else _LATER_FONTS:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))


def lend_letters(text: str) -> None:
    """Make those shipped fonts known to Qt that have letters of `text` which the faces of the program lack."""
    if max(text, default="") < _FIRST_LENT:  # the expressions take longer to compile than most texts to be set
        return
    for name, letters in _LENT.items():
        if re.search(letters, text):
            _lend(name)


@cache
def _lend(name: str) -> None:
    QFontDatabase.addApplicationFont(str(resource("fonts", name)))


def prepare(application: QApplication) -> None:
    """Fonts, once, before the first widget is made."""
    load_fonts(first=True)
    font = QFont([SANS, HANGUL, HAN])
    # The system's own size is the person's choice; only the face is the program's.
    size = application.font().pointSizeF()
    font.setPointSizeF(max(size, USUAL_SIZE))
    application.setFont(font)


def set_letters_of(application: QApplication, language: str) -> None:
    """Choose faces for a window whose words are not in Latin letters; a machine may have none of its own."""
    letter, *faces = _FACES.get(language, ("",))
    families = [SANS, *faces, HANGUL, HAN]
    font = application.font()
    if font.families() != families:
        lend_letters(letter)
        font.setFamilies(families)
        application.setFont(font)


def reading_font(size: float, face: str = "serif") -> QFont:
    """The face of the texts: `serif`, `sans` or an installed family. `size` in points."""
    font = QFont([{"serif": SERIF, "sans": SANS}.get(face, face), HANGUL, HAN])
    font.setPointSizeF(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours as WCAG counts it, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
