"""Chosen passages as one web page that needs nothing else: no script, no network, no file beside it."""

from collections.abc import Sequence
from itertools import groupby

from reader.comparison.model import Side
from reader.export import citing
from reader.export.chosen import ChosenPassage
from reader.export.handout import LEFT_OUT, MADE, counted, together
from reader.export.pages import page_environment, page_style


def render(passages: Sequence[ChosenPassage], *, redacted: bool = False) -> str:
    """The whole page. With `redacted`, the passages themselves are not in it."""
    return (
        page_environment()
        .get_template("passages.html")
        .render(
            title=citing.title(passages),
            counted=counted(passages),
            groups=[(basis, list(group)) for (basis, _), group in groupby(passages, key=together)],
            sources=citing.sources(passages),
            citing=citing,
            redacted=redacted,
            left_out=LEFT_OUT,
            sides=list(Side),
            style=page_style(),
            made=MADE,
        )
    )
