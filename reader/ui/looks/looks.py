"""How the window looks as the person chose it, as one small value, and a quick way to it for the first paint."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Looks:
    """`size` in points; `spacing` a multiple of it; `measure` in characters. The rest as in the settings."""

    theme: str = "system"
    palette: str = "colours"
    font: str = "serif"
    size: float = 13
    spacing: float = 1.4
    measure: int = 66
    language: str = "system"


def quick_looks() -> Looks:
    """The looks in the settings, read without the settings' own module, which takes longer than to paint the window.

    What cannot be used is left at its default, as the settings do it too.
    """
    from reader.workflow.folders import folders

    file = folders().settings
    if not file.is_file():
        return Looks()
    import tomllib

    try:
        said = tomllib.loads(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return Looks()
    usual = Looks()
    theme, palette = said.get("theme"), said.get("palette")
    font, language = said.get("font"), said.get("language")
    return Looks(
        theme=theme if theme in ("system", "light", "dark", "sepia", "contrast") else usual.theme,
        palette=palette if palette in ("colours", "vivid", "safe", "grey") else usual.palette,
        font=font if isinstance(font, str) and font.strip() and font.isprintable() else usual.font,
        language=language if isinstance(language, str) and _is_code(language) else usual.language,
        size=_number(said.get("text_size"), 6, 48, usual.size),
        spacing=_number(said.get("line_spacing"), 1, 3, usual.spacing),
        measure=int(_number(said.get("measure"), 30, 200, usual.measure)),
    )


def _is_code(language: str) -> bool:
    return len(language) == 2 and language.isascii() and language.isalpha() and language.islower()


def _number(value: object, least: float, most: float, usual: float) -> float:
    fits = isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most
    return float(value) if fits and isinstance(value, int | float) else usual
