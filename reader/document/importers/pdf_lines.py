"""Lines of PDF pages put together to paragraphs, by where they stand and how large they are.

Works on plain data; `importers.pdf` gets it from the file. Distances are in points, with the origin at the bottom left.
"""

import re
import statistics
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from reader.document.structure.shape import ends_sentence, starts_low

# PDFium puts the first or last of these where a line ends in a hyphen.
_SOFT_HYPHENS = "\x02\u00ad\ufffe"
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|p\.|pág\.|стр\.)\s*)?\d{1,4}\s*(?:(?:of|/|von|de|из)\s*\d{1,4})?\W*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it stands on page `page`; `size` is the height of its letters."""

    text: str
    page: int
    left: float
    right: float
    bottom: float
    size: float
    running: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Joined lines; `running` marks headers, footers and page numbers."""

    text: str
    page: int
    size: float
    running: bool = False


def paragraphs(lines: Sequence[Line]) -> list[Paragraph]:
    """Paragraphs of all pages in reading order; what a page break divides is one, with running lines after it."""
    lines = _with_running_marked(lines)
    body = [line for line in lines if not line.running]
    if not body:
        return [Paragraph(line.text, line.page, line.size, running=True) for line in lines]
    vocabulary = Counter(word for line in body for word in re.findall(r"[\w-]+", line.text.lower()))
    leading = _leading(body)
    done: list[Paragraph] = []
    current: list[Line] = []
    waiting: list[Paragraph] = []
    edge = _right_edges(body)
    for line in lines:
        if line.running:
            waiting.append(Paragraph(line.text, line.page, line.size, running=True))
            continue
        if current and _begins(current, line, leading, edge):
            done += [_joined(current, vocabulary), *waiting]
            current, waiting = [], []
        elif not current:
            done += waiting
            waiting = []
        current.append(line)
    return [*done, *([_joined(current, vocabulary)] if current else []), *waiting]


def body_size(found: Iterable[Paragraph]) -> float:
    """The letter size that most of the text has."""
    weights: Counter[float] = Counter()
    for paragraph in found:
        weights[round(paragraph.size, 1)] += len(paragraph.text)
    return weights.most_common(1)[0][0] if weights else 0.0


def _with_running_marked(lines: Sequence[Line]) -> list[Line]:
    """Lines at the edges of pages that come back on other pages, and page numbers, are marked as running."""
    pages: dict[int, list[Line]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    edges = {id(line) for page in pages.values() for line in _edges(page)}
    wordings = Counter(_pattern(line) for line in lines if id(line) in edges)
    enough = max(2, len(pages) // 2)
    return [
        replace(line, running=True)
        if id(line) in edges
        and (
            (wordings[_pattern(line)] >= enough and len(line.text) <= 150)
            or (_PAGE_NUMBER.fullmatch(line.text) and (len(pages) > 1 or not line.text.strip().isdigit()))
        )
        else line
        for line in lines
    ]


def _edges(page: Sequence[Line]) -> list[Line]:
    by_height = sorted(page, key=lambda line: line.bottom)
    return by_height[:2] + by_height[-2:] if len(page) > 4 else [by_height[0], by_height[-1]]


def _pattern(line: Line) -> str:
    return re.sub(r"\d+", "#", line.text).strip().lower()


def _leading(lines: Sequence[Line]) -> float:
    """The usual distance between two lines of one paragraph."""
    steps = [
        first.bottom - second.bottom
        for first, second in pairwise(lines)
        if first.page == second.page and 0 < first.bottom - second.bottom < 3 * max(first.size, 1)
    ]
    return statistics.median_low(steps) if steps else 0.0


def _right_edges(lines: Sequence[Line]) -> dict[tuple[int, int, int], float]:
    """How far lines of one page, column (by its rounded left edge) and size reach to the right."""
    edges: dict[tuple[int, int, int], float] = {}
    for line in lines:
        key = _column(line)
        edges[key] = max(edges.get(key, 0.0), line.right)
    return edges


def _column(line: Line) -> tuple[int, int, int]:
    return line.page, round(line.left / 40), round(line.size)


def _begins(current: Sequence[Line], line: Line, leading: float, edge: dict[tuple[int, int, int], float]) -> bool:
    """Whether `line` begins a new paragraph after the lines of `current`."""
    last = current[-1]
    step = last.bottom - line.bottom
    if abs(last.size - line.size) > 0.1 * max(last.size, line.size):
        # A letter from another font at the line's beginning may look larger or smaller than the rest.
        return not (starts_low(line.text) and 0 < step <= 1.2 * leading)
    if line.page != last.page or step <= 0:
        # The text goes on at the top of a page or column, if the sentence does.
        return ends_sentence(last.text) or not (starts_low(line.text) or last.text.endswith((",", "-")))
    if step > 1.35 * max(leading, 1.05 * last.size):
        return True
    indent = line.left - last.left
    if indent > 0.8 * line.size and indent < 6 * line.size and ends_sentence(last.text):
        return True
    # A line on which the next word would have had room was ended on purpose.
    reach = edge.get(_column(last), last.right)
    letter = (last.right - last.left) / max(1, len(last.text))
    room = reach - last.right - letter * (len(line.text.split()[0]) + 1)
    if ends_sentence(last.text):
        return room > letter
    # Without a full stop it takes more: bylines and headings leave most of the line empty.
    return room > 12 * letter and not starts_low(line.text)


def _joined(lines: Sequence[Line], vocabulary: Counter[str]) -> Paragraph:
    text = lines[0].text
    for line in lines[1:]:
        text = _join(text, line.text, vocabulary)
    return Paragraph(text.strip(_SOFT_HYPHENS), lines[0].page, statistics.median(line.size for line in lines))


def _join(before: str, after: str, vocabulary: Counter[str]) -> str:
    """Two lines as one; a word divided at the line's end is put together unless it is known with its hyphen."""
    if before.endswith("\u00ad"):
        return before[:-1] + after
    if before.endswith(tuple(_SOFT_HYPHENS)):
        before = before[:-1] + "-"
    if re.search(r"[^\W\d_]{2,}[-‐]$", before) and starts_low(after):
        first = re.findall(r"[\w-]+", before[:-1].lower())[-1]
        second = re.findall(r"[\w-]+", after.lower())[0]
        hyphenated = vocabulary[f"{first}-{second}"] > vocabulary[first + second]
        return before + after if hyphenated else before[:-1] + after
    east_asian = re.search(r"[\u3040-\u30ff\u3400-\u9fff]$", before) and re.match(
        r"[\u3040-\u30ff\u3400-\u9fff]", after
    )
    return before + ("" if east_asian else " ") + after
