"""The words of a report as comparisons of wording see them: folded, with their places, in code points.

Case, quotation marks, spaces and punctuation do not count. Not responsible for what is compared.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.analysis.normal import normal
from reader.document.model import Article, Span

# Numbers keep their inner marks and words their apostrophes. Scripts that put no space between words (Chinese
# characters, kana, Thai to Khmer) give one word for each letter, as whole clauses would otherwise be single words.
_WORD = re.compile(
    r"""
      \d+(?:[.,]\d+)*
    | [\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\U00020000-\U0003ffff]
    | [^\W\d_\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+
      (?:'[^\W\d_]+)*
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is compared, and where it stands."""

    key: str
    span: Span


def words(text: str, span: Span) -> Iterator[Word]:
    """The words within a part of `text`, in order."""
    plain = normal(text[span.start : span.end])
    for found in _WORD.finditer(plain):
        yield Word(found[0].casefold(), Span(span.start + found.start(), span.start + found.end()))


def body_parts(article: Article) -> list[list[Word]]:
    """The words of the report itself, cut where boilerplate stands between them."""
    parts: list[list[Word]] = []
    own = {block.span for block in article.body()}
    fresh = True
    for block in article.blocks:
        if block.span not in own:
            fresh = True
            continue
        if fresh:
            parts.append([])
        parts[-1].extend(words(article.text, block.span))
        fresh = False
    return [part for part in parts if part]
