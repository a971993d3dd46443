"""Copying words of a report together with where they are from."""

from reader.annotation.located import Located
from reader.annotation.marks import Pairing
from reader.comparison.model import Side
from reader.document.model import Article, Span
from reader.export import citing
from reader.export.chosen import chosen_marks, quoted
from reader.export.quotation import Quotation, quotation

__all__ = ["Quotation", "of_mark", "of_words"]


def of_words(article: Article, side: Side, span: Span) -> Quotation:
    """Words of a report that stands on this side."""
    return quotation([quoted(article, side, span)])


def of_mark(left: Article, right: Article, found: Located) -> Quotation:
    """A marked passage; both of a pairing, with what one does to the other between them."""
    (chosen,) = chosen_marks(left, right, [found])
    passages = [chosen.quoted, chosen.counterpart] if chosen.counterpart else [chosen.quoted]
    return quotation(passages, citing.relation(chosen) if isinstance(found.annotation, Pairing) else "")
