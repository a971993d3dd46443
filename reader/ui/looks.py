"""How the window looks as the person chose it, as one small value, and a quick way to it for the first paint."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Looks:
    """`theme` is system, light or dark; `size` in points; `spacing` a multiple of it; `measure` in characters."""

    theme: str = "system"
    size: float = 13
    spacing: float = 1.4
    measure: int = 66


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
    theme = said.get("theme")
    return Looks(
        theme=theme if theme in ("system", "light", "dark") else usual.theme,
        size=_number(said.get("text_size"), 6, 48, usual.size),
        spacing=_number(said.get("line_spacing"), 1, 3, usual.spacing),
        measure=int(_number(said.get("measure"), 30, 200, usual.measure)),
    )


def _number(value: object, least: float, most: float, usual: float) -> float:
    fits = isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most
    return float(value) if fits and isinstance(value, int | float) else usual
