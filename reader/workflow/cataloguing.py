"""The person's library on the command line and in its window: which article is meant, and what is said of it."""

from pathlib import Path

from reader.errors import DiptychError
from reader.library.errors import DamagedLibraryError
from reader.library.library import Library
from reader.library.model import Collection, Heading, Query
from reader.workflow.folders import folders
from reader.workflow.safekeeping import with_way_back

_LEAST = 4  # letters of an id that may stand for it


class NoSuchArticleError(DiptychError):
    code = "library-no-article"
    template = (
        "There is no article “{name}” in the library. “diptych library list” shows the articles with their numbers."
    )


class SeveralArticlesError(DiptychError):
    code = "library-several-articles"
    template = (
        "“{name}” may be any of {count} articles. Give more letters of the number that “diptych library list” shows."
    )


class NoSuchCollectionError(DiptychError):
    code = "library-no-collection"
    template = "There is no collection “{name}”. “diptych library list --collections” shows those there are."


def open_library(path: Path | None = None) -> Library:
    """The person's library, or the one given. Raises `LibraryError`, with the way back if it is damaged."""
    place = path or folders().library
    try:
        return Library(place)
    except DamagedLibraryError as error:
        raise with_way_back(error, place) from error


def article_called(library: Library, name: str) -> Heading:
    """The article that a person calls by its id, the beginning of it, or its file. Raises `DiptychError`."""
    found = library.catalogue.like(name)
    exact = [each for each in found if each.id == name]
    if len(name) < _LEAST:
        found = tuple(each for each in found if each.name == name)
    if not found:
        raise NoSuchArticleError(name=name)
    if len(found) > 1 and not exact:
        raise SeveralArticlesError(name=name, count=len(found))
    return exact[0] if exact else found[0]


def query(
    library: Library,
    text: str,
    *,
    outlet: str | None = None,
    first: str | None = None,
    last: str | None = None,
    name: str | None = None,
    collection: str | None = None,
) -> Query:
    """What a person looks for, with a collection by its name. Raises `NoSuchCollectionError`, or `LibraryError`."""
    number = collection_called(library, collection).id if collection else None
    return Query(text, outlet, first, last, name, number)


def collection_called(library: Library, name: str) -> Collection:
    """Raises `NoSuchCollectionError`, or `LibraryError`."""
    found = library.catalogue.collection(name)
    if found is None:
        raise NoSuchCollectionError(name=name)
    return found
