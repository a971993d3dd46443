"""Words of a report with their source, to paste into a letter, a story or a footnote: formatted, and as plain text.

Not responsible for the clipboard. What a whole document of passages needs stands in `export/handout.py`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from reader.export.characters import one_line, visible
from reader.export.chosen import CitedSource, Quoted
from reader.export.pages import language_of, safe_address
from reader.export.wording import how_known, readable_date


@dataclass(frozen=True, slots=True)
class Quotation:
    """The same in two forms. `plain` has the words as they stand in the report, no-break spaces and all."""

    html: str
    plain: str


def quotation(passages: Sequence[Quoted], relation: str = "") -> Quotation:
    """Passages in quotation marks, each followed by its source. `relation` is a sentence that stands between them."""
    html: list[str] = []
    plain: list[str] = []
    for number, passage in enumerate(passages):
        if number and relation:
            html.append(f"<p>{escape(relation)}.</p>")
            plain.append(f"{relation}.")
        html.append(_html(passage))
        plain.append(f"“{passage.text}”\n— {'. '.join(_parts(passage.source))}.")
    return Quotation("\n".join(html), "\n\n".join(plain) + "\n")


def _html(passage: Quoted) -> str:
    source = passage.source
    tag = language_of(source.language)
    language = f' lang="{tag}"' if tag else ""
    cite = f' cite="{escape(source.address)}"' if source.address and safe_address(source.address) else ""
    lines = [escape(visible(line.strip())) for line in f"“{passage.text}”".split("\n") if line.strip()]
    said = "".join(f"<p>{line}</p>" for line in lines)
    parts = [_linked(part) if cite and part == source.address else escape(one_line(part)) for part in _parts(source)]
    return f"<blockquote{cite}{language}>{said}</blockquote>\n<p>— {'. '.join(parts)}.</p>"


def _parts(source: CitedSource) -> list[str]:
    """Outlet, headline, byline, date and how it is known, address or file, and when it was read."""
    people = ", ".join(field.value for field in (*source.byline, *source.agency) if field.value)
    parts = [
        source.outlet.value or "Outlet unknown",
        f"“{source.headline.value}”" if source.headline.value else "",
        people,
        f"{readable_date(source.published.value)} ({how_known(source.published)})"
        if source.published.value
        else "Date unknown",
        source.address or source.file,
        f"Retrieved {readable_date(source.retrieved)}" if source.retrieved else "",
    ]
    return [part for part in parts if part]


def _linked(address: str) -> str:
    return f'<a href="{escape(address)}">{escape(one_line(address))}</a>'
