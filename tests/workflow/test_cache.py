"""A known result is found again for the same article only, and whatever is wrong with the folder is survived."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from reader.analysis.model import Analysis, Coverage, Entity, EntityKind, Mention, Rule, State, Why
from reader.comparison.model import Comparison, DifferenceRun, LinkedEntity, QuotePair, Side
from reader.document.model import Article, Block, BlockKind, Field, Span
from reader.workflow import cache as cache_module
from reader.workflow import engine
from reader.workflow.cache import ResultCache
from reader.workflow.settings import Settings
from tests.factories import article

LEFT = article("Anna Kovacs spoke.\n", outlet="The Ledger", published="2031-05-02")
RIGHT = article("Kovacs spoke in Geneva.\n", name="right.txt")


def analysis(of: Article, state: State = State.DONE) -> Analysis:
    mention = Mention(Span(0, 4), of.text[:4])
    entity = Entity("e1", EntityKind.PERSON, "Anna", (mention,), (Why(Rule.EXACT, ("a", "b")),))
    return Analysis(of, (Span(0, 10),), (entity,), coverage={"names": Coverage(state)}, models={"names": "m 1"})


def comparison(left: Article = LEFT, right: Article = RIGHT, state: State = State.DONE) -> Comparison:
    mention = Mention(Span(0, 4), left.text[:4])
    return Comparison(
        analysis(left),
        analysis(right),
        entities=(LinkedEntity("n1", EntityKind.PERSON, "Anna", (mention,), (mention,)),),
        quotes=(QuotePair("q1", None, None, difference=(DifferenceRun("insert", None, Span(0, 2)),)),),
        coverage={side: {"names": Coverage(state, "why")} for side in Side},
    )


@pytest.fixture
def cache(tmp_path: Path) -> ResultCache:
    return ResultCache(tmp_path / "results")


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_results_come_back_whole(cache: ResultCache) -> None:
    assert cache.get_comparison(LEFT, RIGHT) is None
    assert cache.get_analysis(LEFT) is None
    cache.put_comparison(comparison())
    cache.put_analysis(analysis(LEFT))
    assert cache.get_comparison(LEFT, RIGHT) == comparison()
    assert cache.get_analysis(LEFT) == analysis(LEFT)


def test_another_copy_of_the_same_report_shares_the_result_and_keeps_its_own_source(cache: ResultCache) -> None:
    cache.put_comparison(comparison())
    copy = replace(LEFT, id="other", outlet=Field.given("The Gazette"), source=replace(LEFT.source, name="copy.txt"))
    found = cache.get_comparison(copy, RIGHT)
    assert found is not None
    assert found.left.article is copy
    assert found.right.article is RIGHT
    assert found.entities == comparison().entities


@pytest.mark.parametrize(
    "change",
    [
        {"text": LEFT.text + "More.\n"},
        {"blocks": (Block(BlockKind.HEADLINE, Span(0, 4)),)},
        {"language": "de"},
        {"language": None},
        {"published": Field.given("2031-05-03")},
        {"published": Field.unknown()},
    ],
)
def test_a_change_that_findings_depend_on_is_another_article(cache: ResultCache, change: dict[str, object]) -> None:
    cache.put_comparison(comparison())
    cache.put_analysis(analysis(LEFT))
    changed = replace(LEFT, **change)  # type: ignore[arg-type]
    assert cache.get_comparison(changed, RIGHT) is None
    assert cache.get_analysis(changed) is None


def test_sides_are_not_exchangeable(cache: ResultCache) -> None:
    cache.put_comparison(comparison())
    assert cache.get_comparison(RIGHT, LEFT) is None


def test_another_model_or_engine_does_not_share_results(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ResultCache(tmp_path).put_comparison(comparison())
    assert ResultCache(tmp_path, replace(Settings(), theme="dark")).get_comparison(LEFT, RIGHT) is not None
    other_model = replace(Settings(), models={"en": "another"})
    assert ResultCache(tmp_path, other_model).get_comparison(LEFT, RIGHT) is None
    monkeypatch.setattr(cache_module, "findings_digest", lambda: "changed")
    assert ResultCache(tmp_path).get_comparison(LEFT, RIGHT) is None
    monkeypatch.undo()
    monkeypatch.setattr(cache_module, "version_of", lambda package: f"{package} 9")
    assert ResultCache(tmp_path).get_comparison(LEFT, RIGHT) is None


def test_what_failed_is_tried_again_the_next_time(cache: ResultCache, tmp_path: Path) -> None:
    cache.put_comparison(comparison(state=State.FAILED))
    cache.put_analysis(analysis(LEFT, State.FAILED))
    assert files(tmp_path) == []


@pytest.mark.parametrize("damage", [b"", b"other program's file", None])
def test_a_broken_entry_is_as_good_as_none_and_removed(
    cache: ResultCache, tmp_path: Path, damage: bytes | None
) -> None:
    cache.put_comparison(comparison())
    (entry,) = files(tmp_path)
    content = entry.read_bytes()
    entry.write_bytes(content[:-1] + bytes([content[-1] ^ 1]) if damage is None else damage)
    assert cache.get_comparison(LEFT, RIGHT) is None
    assert not entry.exists()
    cache.put_comparison(comparison())
    assert cache.get_comparison(LEFT, RIGHT) is not None


def test_an_entry_of_another_form_is_ignored(cache: ResultCache, tmp_path: Path) -> None:
    cache.put_analysis(analysis(LEFT))
    (one,) = files(tmp_path)
    cache.put_comparison(comparison())
    (other,) = set(files(tmp_path)) - {one}
    other.write_bytes(one.read_bytes())
    assert cache.get_comparison(LEFT, RIGHT) is None


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "results").write_text("in the way")
    cache = ResultCache(tmp_path / "results")
    cache.put_comparison(comparison())
    assert cache.get_comparison(LEFT, RIGHT) is None


def test_text_that_no_file_can_hold_is_no_error(cache: ResultCache) -> None:
    odd = article("Anna \ud800 spoke.\n")
    cache.put_comparison(comparison(odd, RIGHT))
    assert cache.get_comparison(odd, RIGHT) is None or cache.get_comparison(odd, RIGHT) == comparison(odd, RIGHT)


def test_what_was_unused_for_longest_leaves_first(tmp_path: Path) -> None:
    reports = [article(f"Report number {number:02}.\n") for number in range(10)]
    ResultCache(tmp_path).put_analysis(analysis(reports[0]))
    size = files(tmp_path)[0].stat().st_size
    cache = ResultCache(tmp_path, limit=5 * size)
    for age, report in enumerate(reports[:5]):
        before = set(files(tmp_path))
        cache.put_analysis(analysis(report))
        for path in set(files(tmp_path)) - before or before:
            os.utime(path, (1_000_000 + age, 1_000_000 + age))
    assert cache.get_analysis(reports[0]) is not None  # used just now
    cache.put_analysis(analysis(reports[5]))
    assert sum(path.stat().st_size for path in files(tmp_path)) <= 5 * size
    assert cache.get_analysis(reports[0]) is not None
    assert cache.get_analysis(reports[5]) is not None
    assert cache.get_analysis(reports[1]) is None


def test_left_overs_of_a_killed_process_are_cleared_away(tmp_path: Path) -> None:
    cache = ResultCache(tmp_path)
    cache.put_analysis(analysis(LEFT))
    old, new = (files(tmp_path)[0].with_name(name) for name in (".old.part", ".new.part"))
    for path in (old, new):
        path.write_bytes(b"half")
    os.utime(old, (1, 1))
    ResultCache(tmp_path).put_analysis(analysis(RIGHT))
    assert not old.exists()
    assert new.exists()


def test_no_room_keeps_nothing(tmp_path: Path) -> None:
    ResultCache(tmp_path, replace(Settings(), cache_megabytes=0)).put_analysis(analysis(LEFT))
    assert files(tmp_path) == []


def test_looking_up_a_known_pair_imports_no_model_and_no_toolkit(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from reader.workflow.cache import ResultCache;"
        "from tests.factories import article; a = article('x');"
        f"ResultCache(Path({str(tmp_path)!r})).get_comparison(a, a);"
        "print(sorted({'spacy', 'numpy', 'PySide6', 'trafilatura', 'lxml'} & set(sys.modules)))"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=root, check=True)
    assert done.stdout.strip() == "[]"


def test_the_digest_of_reading_covers_the_vocabulary_it_uses(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Path] = []

    def note(code: list[Path], data: list[Path]) -> str:
        seen.extend([*code, *data])
        return ""

    monkeypatch.setattr(engine, "_digest", note)
    engine.reading_digest.__wrapped__()
    assert {"document", "outlets", "interface"} == {folder.name for folder in seen}
