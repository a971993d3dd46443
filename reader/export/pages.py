"""What every web page of the exports is made with: templates, style, and a guard for what stands in attributes.

The style stands in `resources/templates`; its colours are those of the window's themes. Jinja2 escapes every value;
`characters` shows what would act on the screen.
"""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from reader.export import findings
from reader.export.characters import breakable, one_line, visible
from reader.paths import resource

if TYPE_CHECKING:
    from jinja2 import Environment

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def safe_address(address: str) -> bool:
    """Whether to make a link of an address: never of one that a browser would run."""
    return address.startswith(("http://", "https://"))


def language_of(tag: str | None) -> str | None:
    """A tag that can stand in an attribute, or none."""
    return tag if tag and _LANGUAGE.fullmatch(tag) else None


@cache
def page_style() -> str:
    """The style sheet, with the kinds' colours for paper and for lamp light in front."""
    rules = Path(resource("templates", "comparison.css")).read_text("utf-8")
    light, dark = (_variables(name) for name in ("light", "dark"))
    return f":root {{ {light} }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n{rules}"


def _variables(theme: str) -> str:
    tables = tomllib.loads(resource("themes", f"{theme}.toml").read_text("utf-8"))
    named = [(name, value) for name, value in tables["colours"].items()]
    named += [(f"fill-{name}", value) for name, value in tables["fills"].items()]
    named += [(f"stroke-{name}", value) for name, value in tables["strokes"].items()]
    return " ".join(f"--{name}: {value};" for name, value in named)


@cache
def page_environment() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    made = Environment(
        loader=FileSystemLoader(resource("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters.update(
        shown=visible,
        line=one_line,
        breakable=breakable,
        changes=findings.changes,
        style=Markup,  # our own file: a style element is not escaped
    )
    made.tests["safe_address"] = safe_address
    made.tests["language"] = lambda tag: language_of(tag) is not None
    return made
