"""Measures the library against bare SQLite in one run, and the library's window with many articles and with few.

    python -m tests.tools.bench_library [--articles 100000] [--few 100] [--files 10000]

Ratios, each of things done alternately; the larger library takes a minute or two to make. What is bare: the same file,
the same expression, `ORDER BY rank LIMIT 50`, and for adding the same tables filled by plain statements. Adding keeps
the texts so that they are found by their words; how long it takes to read them for headline, outlet and date, which
follows, is told besides. Says which limit is missed and fails then.
"""

import argparse
import hashlib
import os
import random
import sqlite3
import statistics
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from reader.library.database import open_database
from reader.library.library import Library
from reader.library.model import Query, Results
from reader.library.query import expression
from reader.workflow.adding import add
from reader.workflow.unread import read_unread
from tests.tools.invented_library import make_files, make_library

_BARE = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT 50"
_FRAME_MS = 16.0
_RUNS = 5


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--few", type=int, default=100)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--made", type=Path, help="folder where libraries made before stand, and are left")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="diptych-bench-") as name:
        folder = Path(name)
        os.environ["DIPTYCH_HOME"] = str(folder / "home")
        libraries = {count: _library_of(count, asked.made or folder) for count in (asked.articles, asked.few)}
        missed = _measure_adding(folder, asked.files) if asked.files else []
        missed += _measure_library(libraries[asked.articles], libraries[asked.few])
    for limit in missed:
        print(f"missed: {limit}")
    return 1 if missed else 0


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that it takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def alternately(one: Callable[[], object], other: Callable[[], object], runs: int = _RUNS) -> tuple[float, float]:
    """Median milliseconds of each of two, done in turns."""
    times: tuple[list[float], list[float]] = ([], [])
    one(), other()
    for _ in range(runs):
        times[0].append(timed(one))
        times[1].append(timed(other))
    return statistics.median(times[0]), statistics.median(times[1])


def _report(what: str, value: float, limit: float, detail: str, unit: str = "times") -> list[str]:
    print(f"{what:36} {value:7.2f} {unit:5} (at most {limit:g})   {detail}", flush=True)
    return [f"{what}: {value:.2f}, at most {limit:g}"] if value > limit else []


# Finding


def _library_of(count: int, folder: Path) -> Path:
    path = folder / f"library-{count}.sqlite"
    if not path.exists():
        taken = timed(lambda: make_library(path, count))
        print(f"made a library of {count} articles in {taken / 1000:.0f} s", flush=True)
    return path


def _measure_library(many: Path, few: Path) -> list[str]:
    missed = []
    with Library(many) as library:
        queries = _queries(library)
        missed += _measure_search(library, queries)
        missed += _measure_related(library, queries)
    return missed + _measure_window(many, few, queries)


def _queries(library: Library) -> list[str]:
    """What people look for: names, pairs of words, rare words, a common word, a phrase. From texts of the library."""
    draw = random.Random(7)
    found = []
    total = library.catalogue.count()
    for number in draw.sample(range(1, total + 1), 8):
        (hit,) = library.catalogue.page(Query(), [number])
        words = [word.strip(".–") for word in hit.snippet.text.split() if len(word) > 3]
        found += [f'"{words[0]} {words[1]}"', f"{words[2]} {words[3]}", words[4], f"{words[5]} OR {words[2]}"]
    return [*found, "said", "the ledger"]


def _measure_search(library: Library, queries: list[str]) -> list[str]:
    connection = library._connection
    bare_times, own_times, ratios = [], [], []
    for query in queries:
        wanted = expression(query).wanted
        bare, own = alternately(
            lambda wanted=wanted: connection.execute(_BARE, (wanted,)).fetchall(),  # type: ignore[misc]
            lambda query=query: library.catalogue.search(Query(query)),  # type: ignore[misc]
        )
        bare_times.append(bare)
        own_times.append(own)
        ratios.append(own / bare)
    span = f"single ones {min(ratios):.2f} to {max(ratios):.2f}"
    detail = f"bare {statistics.mean(bare_times):.2f} ms on average of {len(queries)} queries; {span}"
    return _report("search / bare FTS5 query", sum(own_times) / sum(bare_times), 2, detail)


def _measure_related(library: Library, queries: list[str]) -> list[str]:
    draw = random.Random(3)
    ids = [
        library.catalogue.page(Query(), [n])[0].heading.id for n in draw.sample(range(1, library.catalogue.count()), 25)
    ]
    pairs = []
    for place, article in enumerate(ids):
        query = queries[place % len(queries)]
        pairs.append(
            alternately(
                lambda query=query: library.catalogue.search(Query(query)),  # type: ignore[misc]
                lambda article=article: library.catalogue.related(article),  # type: ignore[misc]
                3,
            )
        )
    one, related = (statistics.mean(times) for times in zip(*pairs, strict=True))
    return _report("related / one full-text query", related / one, 5, f"{related:.1f} ms and {one:.1f} ms on average")


# The window


def _measure_window(many: Path, few: Path, queries: list[str]) -> list[str]:
    from reader.ui.app import application
    from reader.ui.library.window import LibraryWindow
    from reader.ui.looks.theme import load_theme
    from reader.workflow.librarian import FIRST_PAGE, Found, Librarian, wanted

    app = application()
    theme = load_theme("light")
    librarian = Librarian(many)
    window = LibraryWindow()
    window.set_theme(theme)
    window.show()
    app.processEvents()
    frames = []
    catalogue = librarian._library().catalogue

    def show(query: Query, results: Results) -> None:
        hits = catalogue.page(query, results.numbers[:FIRST_PAGE])
        window.show_found(Found(query, results.numbers, hits, results.total))
        window.list.viewport().repaint()

    for query in map(Query, queries):
        results = catalogue.search(query)
        frames.append(statistics.median(timed(lambda: show(query, results)) for _ in range(_RUNS)))  # noqa: B023 - done at once
    window.close()
    librarian.close()
    missed = _report(
        "first page after its query", statistics.median(frames), _FRAME_MS, f"worst {max(frames):.1f}", "ms"
    )

    def open_over(path: Path) -> None:
        """As the action does it: the window, the first answer and the shelves, until all is painted."""
        own = Librarian(path)
        opened = LibraryWindow()
        opened.set_theme(theme)
        opened.show()
        opened.show_found(own.find(nothing))
        app.processEvents()
        opened.list.viewport().repaint()
        opened.close()
        opened.deleteLater()
        own.close()
        app.processEvents()

    nothing = wanted("", outlet=None, days=(None, None), name=None, collection=None)
    small, large = alternately(lambda: open_over(few), lambda: open_over(many), 9)
    return missed + _report("opening the window, many / few", large / small, 1.2, f"{large:.0f} ms and {small:.0f} ms")


# Adding


def _measure_adding(folder: Path, count: int) -> list[str]:
    files = make_files(folder / "files", count)
    ratios, processor, reading, times = [], [], [], []
    for run in range(3):
        begun = _processor()
        bare = timed(lambda run=run: _bare_add(folder / f"bare-{run}.sqlite", files))  # type: ignore[misc]
        bare_processor = _processor() - begun
        with Library(folder / f"own-{run}.sqlite") as library:
            begun = _processor()
            own = timed(lambda library=library: add(library, files))  # type: ignore[misc]
            processor.append((_processor() - begun) / bare_processor)
            assert library.catalogue.count() == count
            assert library.catalogue.index_is_sound()
            reading.append(timed(lambda library=library: read_unread(library)))  # type: ignore[misc]
            assert library.catalogue.count_unread() == 0
        ratios.append(own / bare)
        times.append((bare / 1000, own / 1000))
    bare, own = min(times)
    detail = f"{own:.1f} s and {bare:.1f} s for {count} files; {statistics.median(processor):.2f} times the processor"
    missed = _report("adding / bare reading and inserting", statistics.median(ratios), 2, detail)
    seconds = statistics.median(reading) / 1000
    print(f"{'':36} reading them for headline, outlet and date, which follows: {seconds:.1f} s")
    return missed


def _processor() -> float:
    """Seconds that this process took of processors until now, with those it waited for."""
    taken = os.times()
    return taken.user + taken.system + taken.children_user + taken.children_system


def _bare_add(path: Path, files: list[Path]) -> None:
    """Read, hash, compress and insert, with the very tables of the library: what any way of adding must do."""
    with closing(open_database(path)) as connection:
        for start in range(0, len(files), 100):
            connection.execute("BEGIN IMMEDIATE")
            for number, file in enumerate(files[start : start + 100], start=start + 1):
                _bare_put(connection, number, file)
            connection.execute("COMMIT")


def _bare_put(connection: sqlite3.Connection, number: int, file: Path) -> None:
    data = file.read_bytes()
    text = data.decode()
    digest = hashlib.sha256(data).hexdigest()
    packed = zlib.compress(data, 1)
    title = text.partition("\n")[0]
    connection.execute(
        "INSERT INTO article (id, name, media_type, sha256, title, path, stamp, made_by, original, content, added) "
        "VALUES (?, ?, 'text/plain', ?, ?, ?, '1', 'bare', ?, ?, '2031-05-02')",
        (digest[:32], file.name, digest, title, str(file), packed, zlib.compress(data, 1)),
    )
    connection.execute("INSERT INTO given (article, content, changed) VALUES (?, '[]', '')", (digest[:32],))
    connection.execute(
        "INSERT INTO listing VALUES (?, ?, ?, ?, '', '', '', ?)", (number, digest[:32], title, file.name, digest[:24])
    )
    connection.execute(
        "INSERT INTO words (rowid, title, about, body) VALUES (?, ?, ?, ?)", (number, title, file.name, text)
    )


if __name__ == "__main__":
    sys.exit(main())
