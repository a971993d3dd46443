"""All that is known about a report put in order: the person, files beside it, its own markup, its text.

`Statement` is what a person or a file beside the report says. Pure: nothing is read here.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.document.failures import WrongDateError
from reader.document.importers.draft import Declared
from reader.document.metadata.dates import valid_iso
from reader.document.metadata.in_text import Found
from reader.document.metadata.outlets import fold
from reader.document.model import Article, Field, Given


@dataclass(frozen=True, slots=True)
class Statement:
    """What someone says about a report; `note` names the file that says it, `None` for the person."""

    given: Given
    note: str | None = None


def checked(given: Given) -> Given:
    """`given` with its date tidied. Raises `WrongDateError` for what is no ISO 8601 date."""
    if given.published is None:
        return given
    date = valid_iso(given.published)
    if date is None:
        raise WrongDateError(value=given.published)
    return replace(given, published=date)


def decide(statements: Sequence[Statement], declared: Declared, found: Found) -> Found:
    """The fields of a report. Earlier statements beat later ones, and all of them what the file says."""
    return Found(
        title=_given(statements, "title") or _declared(declared, "title", found.title),
        outlet=_given(statements, "outlet") or _declared(declared, "outlet", found.outlet),
        published=_given(statements, "published") or _declared(declared, "published", found.published),
        updated=_declared(declared, "updated", found.updated),
        byline=_given_byline(statements) or _declared_names(declared, "byline", found.byline),
        agency=_declared_names(declared, "agency", found.agency),
    )


def restate(article: Article, given: Given) -> Article:
    """`article` with what the person says now; fields that `given` leaves out stay as they are."""
    statements = (Statement(checked(given)),)
    return replace(
        article,
        title=_given(statements, "title") or article.title,
        outlet=_given(statements, "outlet") or article.outlet,
        published=_given(statements, "published") or article.published,
        byline=_given_byline(statements) or article.byline,
    )


def _given(statements: Sequence[Statement], name: str) -> Field | None:
    said = ((getattr(statement.given, name), statement.note) for statement in statements)
    return next((Field.given(value, note) for value, note in said if value), None)


def _given_byline(statements: Sequence[Statement]) -> tuple[Field, ...]:
    said = next((statement for statement in statements if statement.given.byline), None)
    return tuple(Field.given(name, said.note) for name in said.given.byline) if said else ()


def _declared(declared: Declared, name: str, found: Field) -> Field:
    """What the markup states; a guess from it only where the text tells nothing."""
    value: str | None = getattr(declared, name)
    guess = dict(declared.guessed).get(name)
    if not value or (guess and found.value is not None):
        return found
    if guess:
        return Field.inferred(value, guess)
    where = dict(declared.where).get(name)
    return Field.stated(value, None, f"Stated in the file's {where}." if where else None)


def _declared_names(declared: Declared, name: str, found: tuple[Field, ...]) -> tuple[Field, ...]:
    values: tuple[str, ...] = getattr(declared, name)
    where = dict(declared.where).get(name)
    note = f"Stated in the file's {where}." if where else None
    known = {fold(value) for value in values}
    stated = tuple(Field.stated(value, None, note) for value in values)
    # Agencies add up: markup and text may credit different ones. Bylines of the markup replace those of the text.
    extra = tuple(field for field in found if fold(field.value or "") not in known) if name == "agency" else ()
    return stated + extra if stated else found
