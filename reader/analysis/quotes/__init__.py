"""Direct speech in one report: marks, what is speech, who says it. `find_quotes` is the entry."""

from reader.analysis.quotes.find import find_quotes

__all__ = ["find_quotes"]
