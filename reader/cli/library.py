"""`diptych library`: what is in the person's library, found, added, removed."""

import argparse
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from reader.cli import streams
from reader.cli.progress import bar
from reader.errors import DiptychError, UsageError

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.model import Heading, Hit, Query, Related
    from reader.workflow.failure import Failure

_SHORT = 8  # letters of an article's number in a list


def run(arguments: argparse.Namespace) -> int:
    """Do what is asked of the library; 1 if some input failed. Raises `DiptychError`."""
    if arguments.library_command in ("backup", "check"):
        # The library need not be one that opens.
        from reader.cli import safekeeping

        return safekeeping.run_backup(arguments) if arguments.library_command == "backup" else safekeeping.run_check()
    from reader.workflow.cataloguing import open_library

    commands = {"add": _add, "list": _list, "search": _search, "show": _show, "remove": _remove}
    commands |= {"related": _related, "pairs": _pairs, "export": _export, "import": _import}
    if arguments.library_command in ("add", "import", "remove"):
        from reader.workflow.safekeeping import backup_if_due

        backup_if_due()
    with open_library() as library:
        if arguments.library_command not in ("add", "import", "remove"):
            # An adding that was ended, or did not want to wait. Where the disk refuses, all is shown as it is.
            with suppress(DiptychError):
                _read_all(library)
        return commands[arguments.library_command](library, arguments)


def _add(library: "Library", arguments: argparse.Namespace) -> int:
    from reader.workflow.adding import add, files_in

    collection = library.catalogue.make_collection(arguments.collection) if arguments.collection else None
    with bar("reports") as tell:
        added = add(library, files_in(arguments.files), collection=collection, jobs=arguments.jobs, tell=tell)
    failed = added.failures if arguments.later else (*added.failures, *_read_all(library, arguments.jobs))
    for failure in failed:
        streams.complain(failure.message)
    if arguments.format == "json":
        failures = [{"code": each.code, "message": each.message} for each in failed]
        streams.say_json({"added": list(added.ids), "known": added.known, "failures": failures})
    else:
        fresh = len(added.ids) - added.known
        streams.say(f"Added: {fresh}. In the library already: {added.known}. Not read: {len(failed)}.")
    return 1 if failed else 0


def _read_all(library: "Library", jobs: int | None = None) -> "tuple[Failure, ...]":
    """Read what was added without being read, with its own bar."""
    from reader.workflow.unread import read_unread

    with bar("read") as tell:
        return read_unread(library, jobs=jobs, tell=tell)


def _list(library: "Library", arguments: argparse.Namespace) -> int:
    if arguments.collections:
        collections = library.catalogue.collections()
        if arguments.format == "json":
            streams.say_json([{"name": each.name, "count": each.count} for each in collections])
        else:
            for each in collections:
                streams.say(f"{each.count:6}  {streams.shown(each.name)}")
        return 0
    return _say_hits(library, _query(library, arguments, ""), arguments, snippets=False)


def _search(library: "Library", arguments: argparse.Namespace) -> int:
    return _say_hits(library, _query(library, arguments, " ".join(arguments.query)), arguments, snippets=True)


def _show(library: "Library", arguments: argparse.Namespace) -> int:
    from reader.workflow.cataloguing import article_called
    from reader.workflow.keeping import as_given

    heading = article_called(library, arguments.article)
    kept = library.article(heading.id)
    assert kept is not None
    article = as_given(kept)
    collections = [each.name for each in library.catalogue.collections(heading.id)]
    fields = {"title": article.title, "outlet": article.outlet, "published": article.published}
    if arguments.format == "json":
        values = {name: {"value": field.value, "origin": field.origin.value} for name, field in fields.items()}
        byline = [each.value for each in article.byline]
        streams.say_json(
            {
                **_heading(heading),
                **values,
                "byline": byline,
                "language": article.language,
                "url": article.source.url,
                "path": str(kept.path) if kept.path else None,
                "added": kept.added,
                "collections": collections,
                "text": article.text,
            }
        )
        return 0
    for name, field in fields.items():
        known = f" ({field.origin.value})" if field.value else ""
        streams.say(f"{name:<10} {streams.shown(field.value or 'unknown')}{known}")
    streams.say(f"{'number':<10} {heading.id}")
    streams.say(f"{'from':<10} {streams.shown(article.source.url or str(kept.path or heading.name))}")
    streams.say(f"{'added':<10} {kept.added}")
    if collections:
        streams.say(f"{'in':<10} {streams.shown(', '.join(collections))}")
    streams.say("")
    for line in article.text.rstrip("\n").split("\n"):
        streams.say(streams.shown(line))
    return 0


def _remove(library: "Library", arguments: argparse.Namespace) -> int:
    from reader.workflow.cataloguing import article_called, collection_called

    ids = [article_called(library, each).id for each in arguments.articles]
    if arguments.collection:
        collection = collection_called(library, arguments.collection)
        if ids:
            library.catalogue.uncollect(collection.id, ids)
        else:
            library.catalogue.remove_collection(collection.id)
    elif ids:
        library.catalogue.remove(ids)
    else:
        raise UsageError(problem="Name the articles to remove, or a collection with --collection.")
    return 0


def _related(library: "Library", arguments: argparse.Namespace) -> int:
    from reader.workflow.cataloguing import article_called

    found = library.catalogue.related(article_called(library, arguments.article).id, arguments.limit)
    if arguments.format == "json":
        streams.say_json([_relation(each) for each in found])
        return 0
    for each in found:
        streams.say(f"{each.strength:4.0%}  {line(each.heading)}")
        why = "nearly the same text" if each.is_copy else ", ".join(each.shared)
        streams.say(f"                {streams.shown(why)}")
        for copy in each.copies:
            streams.say(f"   =  {line(copy)}")
    return 0


def _pairs(library: "Library", arguments: argparse.Namespace) -> int:
    from reader.workflow.cataloguing import collection_called
    from reader.workflow.proposing import propose, write_pairs

    collection = collection_called(library, arguments.collection)
    with bar("reports") as tell:
        proposals = propose(library, collection, tell=tell)
    write_pairs(library, proposals, arguments.output)
    streams.say(f"Pairs: {len(proposals)}.")
    return 0


def _export(library: "Library", arguments: argparse.Namespace) -> int:
    from reader.workflow.cataloguing import collection_called
    from reader.workflow.transferring import export_library

    collection = collection_called(library, arguments.collection) if arguments.collection else None
    with bar("reports") as tell:
        count = export_library(library, arguments.file, collection, tell)
    streams.say(f"Exported: {count}.")
    return 0


def _import(library: "Library", arguments: argparse.Namespace) -> int:
    from reader.workflow.transferring import import_library

    with bar("reports") as tell:
        imported = import_library(library, arguments.file, tell)
    streams.say(f"Imported: {imported.articles - imported.known}. In the library already: {imported.known}.")
    return 0


def _query(library: "Library", arguments: argparse.Namespace, text: str) -> "Query":
    from reader.workflow.cataloguing import query

    return query(
        library,
        text,
        outlet=arguments.outlet,
        first=arguments.first,
        last=arguments.last,
        name=arguments.name,
        collection=arguments.collection,
    )


def _say_hits(library: "Library", query: "Query", arguments: argparse.Namespace, *, snippets: bool) -> int:
    found = library.catalogue.search(query, arguments.limit)
    hits = library.catalogue.page(query, found.numbers)
    if arguments.format == "json":
        streams.say_json({"total": found.total, "articles": [_hit(each, snippets=snippets) for each in hits]})
        return 0
    if not hits:
        streams.complain("No article of the library fits. “diptych library add” reads files and folders into it.")
    for hit in hits:
        streams.say(line(hit.heading))
        if snippets:
            streams.say(f"          {_lit(hit)}")
    if found.total > len(hits):
        streams.say(f"({len(hits)} of {found.total})")
    return 0


def line(heading: "Heading") -> str:
    """An article as one line of a list: the beginning of its number, its day, outlet and headline."""
    day = (heading.published or "")[:10]
    said = ": ".join(part for part in (heading.outlet, heading.title or heading.name) if part)
    return streams.shown(f"{heading.id[:_SHORT]}  {day:10}  {said}")


def _lit(hit: "Hit") -> str:
    """The snippet, with what was found in bold where the terminal shows it."""
    text, parts, end = hit.snippet.text, [], 0
    for mark in hit.snippet.marks:
        parts += [streams.shown(text[end : mark.start])]
        found = streams.shown(mark.of(text))
        parts += [f"\x1b[1m{found}\x1b[0m" if streams.colour() else found]
        end = mark.end
    return "".join([*parts, streams.shown(text[end:])])


def _heading(heading: "Heading") -> dict[str, Any]:
    return {
        "id": heading.id,
        "name": heading.name,
        "title": heading.title,
        "outlet": heading.outlet,
        "published": heading.published,
    }


def _hit(hit: "Hit", *, snippets: bool) -> dict[str, Any]:
    said = {**_heading(hit.heading), "added": hit.added}
    if not snippets:
        return said
    start = hit.snippet.span.start
    marks = [{"start": start + mark.start, "end": start + mark.end} for mark in hit.snippet.marks]
    return {**said, "snippet": {"start": start, "end": hit.snippet.span.end, "text": hit.snippet.text, "marks": marks}}


def _relation(related: "Related") -> dict[str, Any]:
    return {
        **_heading(related.heading),
        "strength": round(related.strength, 3),
        "shared": list(related.shared),
        "days": related.days,
        "wording": round(related.wording, 3),
        "copies": [_heading(each) for each in related.copies],
    }
