"""What a person types to search, as an expression for the index. Pure. Nothing that can be typed is an error.

Words must all occur. `"some words"` stand together, `word*` is a beginning, `-word` must not occur, `one OR other`;
`title:` and `outlet:` before a word look only there. Whatever makes no sense in this language is taken for words.
"""

import re
from dataclasses import dataclass

from reader.library.folding import UNSPACED, WORD, fold, phrase, plain

_COLUMNS = {"title": "title", "headline": "title", "outlet": "about", "byline": "about"}
_PART = re.compile(r'(?P<minus>-)?(?:(?P<column>\w+):)?(?:["“”„](?P<phrase>[^"“”„]*)["“”„]?|(?P<word>[^\s"“”„]+))')
_LEAST_BEGINNING = 2  # letters; the articles with words that begin with one letter are all articles
MOST_TERMS = 64


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand together, folded as they are to be looked for in a text; `open` if the last may go on."""

    words: tuple[str, ...]
    open: bool = False


@dataclass(frozen=True, slots=True)
class Expression:
    """`wanted` and `unwanted` are in the language of the index, empty where nothing is asked; `terms` is what to show.

    `hopeless` is a query of signs alone, which stand in no index.
    """

    wanted: str = ""
    unwanted: str = ""
    terms: tuple[Term, ...] = ()
    hopeless: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    expression: str
    term: Term
    unwanted: bool


def expression(typed: str, *, typing: bool = False) -> Expression:
    """What `typed` asks for. While a person is still `typing`, the last word may be but a beginning."""
    groups: list[list[_Piece]] = []
    joins = False
    for part in list(_PART.finditer(typed))[:MOST_TERMS]:
        if part[0] in ("OR", "|"):
            joins = bool(groups)
            continue
        if part[0] in ("AND", "&"):
            continue
        piece = _piece(part, open_=typing and part.end() == len(typed))
        if piece is None:
            continue
        if joins and not piece.unwanted and not groups[-1][-1].unwanted:
            groups[-1].append(piece)
        else:
            groups.append([piece])
        joins = False
    wanted = [group for group in groups if not group[0].unwanted]
    unwanted = [group for group in groups if group[0].unwanted]
    return Expression(
        wanted=" AND ".join(_either(group) for group in wanted),
        unwanted=" OR ".join(_either(group) for group in unwanted),
        terms=tuple(piece.term for group in wanted for piece in group),
        hopeless=not groups and bool(typed.strip()),
    )


def name_expression(name: str) -> str:
    """The words of a name, together, in the headline or the text; empty if it has none."""
    words = phrase(name)
    return f"{{title body}} : {_quoted(words)}" if WORD.search(words) else ""


def _piece(part: re.Match[str], *, open_: bool) -> _Piece | None:
    column = _COLUMNS.get((part["column"] or "").lower())
    words = part["phrase"] if part["phrase"] is not None else part["word"]
    starred = part["word"] is not None and words.endswith("*")
    if part["column"] and column is None:
        words = f"{part['column']}:{words}"
    begins = starred or (part["word"] is not None and open_)
    found = phrase(words.rstrip("*") if starred else words)
    tokens = WORD.findall(found)
    if not tokens:
        return None
    run = UNSPACED.fullmatch(tokens[-1])
    if run:
        # A letter alone stands in the index only as the first of a pair, or at the end of its run.
        begins = len(tokens[-1]) == 1
    elif begins and len(tokens[-1]) < _LEAST_BEGINNING:
        begins = False
    star = " *" if begins else ""
    where = f"{column} : " if column else ""
    term = Term(tuple(fold(word) for word in WORD.findall(plain(words))), begins)
    return _Piece(f"{where}{_quoted(found)}{star}", term, part["minus"] is not None)


def _quoted(words: str) -> str:
    return '"{}"'.format(words.replace('"', " "))


def _either(group: list[_Piece]) -> str:
    return "({})".format(" OR ".join(f"({piece.expression})" for piece in group))
