"""A decision is data with an inverse, made from what the person points at, kept, and applied again next time."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.analyse import analyse
from reader.annotation.corrections import Correction, CorrectionType, Extent, Scope
from reader.comparison.compare import compare
from reader.comparison.model import Comparison, PossibleLink, Side
from reader.workflow.cache import ResultCache
from reader.workflow.correcting import (
    Change,
    accepted,
    applied,
    changed,
    correct,
    entity_at,
    parted,
    refused,
    taken_out,
    withdraw,
    words_at,
)
from reader.workflow.reading import read_file
from reader.workflow.session import Session
from tests.comparison.corrections import ENTITIES, entity, groups, made, places, words
from tests.factories import article
from tests.recognisers import WordList

T = CorrectionType
L, R = Side.LEFT, Side.RIGHT


def test_a_change_and_its_inverse_leave_everything_as_it_was() -> None:
    pair = made()
    same = correct((), T.SAME, *(entity_at(pair, entity(pair, name).id) for name in ("Choe Son-hui", "Choi Son-hui")))
    after = changed((), same)
    assert len(applied(pair, after).entities) == len(pair.entities) - 1
    assert changed(after, same.inverse) == ()
    assert applied(pair, changed(after, same.inverse)) is pair
    assert same.inverse.inverse == same


def test_a_new_word_on_the_same_thing_replaces_the_old_one_and_undoing_brings_it_back() -> None:
    pair = made()
    target = entity_at(pair, entity(pair, "KCNA").id)
    first = correct((), T.RENAME, target, value="One")
    at_hand = changed((), first)
    second = correct(at_hand, T.RENAME, target, value="Two")
    assert second.removed == first.added
    after = changed(at_hand, second)
    assert [each.value for each in after] == ["Two"]
    assert changed(after, second.inverse) == at_hand


def test_opposites_replace_each_other_and_scopes_stand_side_by_side() -> None:
    pair = made()
    choe, choi = (entity_at(pair, entity(pair, name).id) for name in ("Choe Son-hui", "Choi Son-hui"))
    at_hand = changed((), correct((), T.SAME, choe, choi))
    assert [each.type for each in changed(at_hand, correct(at_hand, T.NOT_SAME, choi, choe))] == [T.NOT_SAME]
    mark = words_at(pair, L, places(pair.left.article.text, ["Orla Venn"])[0])
    at_hand = changed(at_hand, correct(at_hand, T.NAME, mark))
    undone = correct(at_hand, T.NOT_A_NAME, words_at(pair, R, places(pair.right.article.text, ["Orla Venn"])[0]))
    assert [each.type for each in undone.removed] == [T.NAME]
    wider = correct(at_hand, T.NOT_A_NAME, mark, scope=Scope.COLLECTION)
    assert wider.removed == ()


def test_withdrawing_takes_one_decision_back() -> None:
    pair = made()
    at_hand = changed((), correct((), T.RENAME, entity_at(pair, entity(pair, "KCNA").id), value="One"))
    change = withdraw(at_hand, at_hand[0].id)
    assert changed(at_hand, change) == ()
    assert changed((), change.inverse) == at_hand
    assert withdraw(at_hand, "unknown") == Change()


def test_the_latest_is_later_even_when_the_clock_was_set_back() -> None:
    pair = made()
    kcna = entity_at(pair, entity(pair, "KCNA").id)
    at_hand = changed((), correct((), T.RENAME, kcna, value="One", now=datetime(2031, 5, 2, tzinfo=UTC)))
    later = correct(at_hand, T.KIND, kcna, value="work", now=datetime(2020, 1, 1, tzinfo=UTC))
    assert later.added[0].created > at_hand[0].created


def test_a_possible_link_is_accepted_or_refused() -> None:
    pair = made()
    link = PossibleLink("p", (entity(pair, "Choe Son-hui").id, entity(pair, "Choi Son-hui").id), "spelling", "?")
    pair = replace(pair, possible=(link,))
    kind, targets = accepted(pair, link)
    result = applied(pair, changed((), correct((), kind, *targets)))
    assert (result.possible, len(result.entities)) == ((), len(pair.entities) - 1)
    kind, targets = refused(pair, link)
    result = applied(pair, changed((), correct((), kind, *targets)))
    assert (result.possible, groups(result)) == ((), groups(pair))


def test_what_was_joined_by_hand_can_be_joined_renamed_and_parted_further() -> None:
    pair = made()
    at_hand: tuple[Correction, ...] = ()
    shown = pair
    for name, other in (("Choe Son-hui", "Choi Son-hui"), ("Choe Son-hui", "Kim")):
        targets = (entity_at(shown, entity(shown, each).id) for each in (name, other))
        at_hand = changed(at_hand, correct(at_hand, T.SAME, *targets))
        shown = applied(pair, at_hand)
    assert words(entity(shown, "Choe Son-hui")) == (["Choe Son-hui", "Choe", "Kim"], ["Choi Son-hui", "Choi", "Kim"])
    target = entity_at(shown, entity(shown, "Choe Son-hui").id)
    at_hand = changed(at_hand, correct(at_hand, T.RENAME, target, value="Both"))
    shown = applied(pair, at_hand)
    both = entity(shown, "Both").id
    kind, apart = parted(
        shown, (both, L, shown.entities[0].left[0].span), (both, L, entity(shown, "Both").left[-1].span)
    )
    shown = applied(pair, changed(at_hand, correct(at_hand, kind, *apart)))
    assert words(entity(shown, "Kim")) == (["Kim"], ["Kim"])


def test_a_mention_is_taken_out_of_its_entity() -> None:
    pair = made("Yoon spoke. Yoon left.", "Yoon.", {"Yoon": ("Yoon",)})
    one = pair.entities[0]
    kind, targets = taken_out(pair, one.id, (L, one.left[1].span))
    result = applied(pair, changed((), correct((), kind, *targets)))
    assert sorted(words(each) for each in result.entities) == [(["Yoon"], []), (["Yoon"], ["Yoon"])]
    lone = made("Yoon.", "Nobody.", {"Yoon": ("Yoon",)})
    with pytest.raises(ValueError, match="only mention"):
        taken_out(lone, lone.entities[0].id, (L, lone.entities[0].left[0].span))


def test_two_mentions_written_alike_come_apart() -> None:
    pair = made("Yoon spoke. Yoon left. Yoon slept.", "Nobody.", {"Yoon": ("Yoon",)})
    one = pair.entities[0]
    kind, targets = parted(pair, (one.id, L, one.left[0].span), (one.id, L, one.left[2].span))
    result = applied(pair, changed((), correct((), kind, *targets)))
    assert sorted(len(each.left) for each in result.entities) == [1, 2]


def test_an_unknown_kind_is_refused() -> None:
    pair = made()
    with pytest.raises(ValueError, match="planet"):
        correct((), T.KIND, entity_at(pair, entity(pair, "Kim").id), value="planet")


def test_one_mention_in_the_whole_collection_makes_no_sense() -> None:
    pair = made()
    target = entity_at(pair, entity(pair, "Kim").id, extent=Extent.MENTION)
    with pytest.raises(ValueError, match="everywhere"):
        correct((), T.NOT_A_NAME, target, scope=Scope.COLLECTION)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_undoing_everything_in_turn_comes_back_to_the_start(data: st.DataObject) -> None:
    pair = shown = made()
    at_hand: tuple[Correction, ...] = ()
    done: list[tuple[Change, tuple[Correction, ...], Comparison]] = []
    for _ in range(data.draw(st.integers(1, 5))):
        kind = data.draw(st.sampled_from([T.SAME, T.NOT_SAME, T.RENAME, T.NOT_A_NAME]))
        ids = [each.id for each in shown.entities]
        chosen = data.draw(st.lists(st.sampled_from(ids), min_size=2, max_size=2, unique=True))
        targets = [entity_at(shown, each) for each in chosen[: 2 if kind in (T.SAME, T.NOT_SAME) else 1]]
        change = correct(at_hand, kind, *targets, value="X" if kind is T.RENAME else None)
        done.append((change, at_hand, shown))
        at_hand = changed(at_hand, change)
        shown = applied(pair, at_hand)
        if len(shown.entities) < 2:
            break
    for change, before, looked in reversed(done):
        at_hand = changed(at_hand, change.inverse)
        assert at_hand == before
        assert applied(pair, at_hand) == looked
    assert applied(pair, at_hand) is pair


def test_decisions_are_there_again_at_the_next_start_also_for_a_new_analysis_of_a_changed_file(tmp_path: Path) -> None:
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    left.write_text("Ada Quill spoke first. Then Quarrel left the old harbour in the rain.\n", "utf-8")
    right.write_text("Nobody saw Ada Quill. A storm was coming over the islands.\n", "utf-8")
    finder = WordList({"Ada Quill": "PERSON", "Quarrel": "PERSON"})

    def compared() -> Comparison:
        return compare(*(analyse(each.article, finder) for each in (read_file(left), read_file(right))))

    session = Session.open(tmp_path / "library.sqlite")
    session.keep_pair(read_file(left), read_file(right))
    pair = compared()
    wrong = next(each.id for each in pair.entities if each.name == "Quarrel")
    change = correct((), T.NOT_A_NAME, entity_at(pair, wrong, extent=Extent.FORM))
    session.change(pair.left.article, pair.right.article, change)
    session.close()

    left.write_text("A line before it all. " + left.read_text("utf-8"), "utf-8")
    session = Session.open(tmp_path / "library.sqlite")
    session.keep_pair(read_file(left), read_file(right))
    pair = compared()
    at_hand = session.corrections_for(pair.left.article, pair.right.article)
    result = applied(pair, at_hand)
    assert [each.name for each in result.entities] == ["Ada Quill"]
    assert [each.orphaned for each in result.corrections] == [False]
    session.change(pair.left.article, pair.right.article, withdraw(at_hand, at_hand[0].id))
    assert session.corrections_for(pair.left.article, pair.right.article) == ()
    assert session.remarks() == ()
    session.close()


def test_a_broken_library_stops_nobody_from_correcting(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite").write_bytes(b"not a database" * 100)
    session = Session.open(tmp_path / "library.sqlite")
    pair = made()
    change = correct((), T.RENAME, entity_at(pair, entity(pair, "KCNA").id), value="One")
    session.change(pair.left.article, pair.right.article, change)
    assert session.corrections_for(pair.left.article, pair.right.article) == change.added
    assert [remark.code for remark in session.remarks()] == ["library-damaged"]
    session.close()


def test_the_cache_keeps_what_the_engine_found_and_nothing_else(tmp_path: Path) -> None:
    cache = ResultCache(tmp_path)
    pair = compare(*(analyse(article(text), WordList({"Ada": "PERSON"})) for text in ("Ada.", "So Ada.")))
    cache.put_comparison(pair)
    shown = applied(pair, changed((), correct((), T.RENAME, entity_at(pair, pair.entities[0].id), value="X")))
    with pytest.raises(ValueError, match="corrected"):
        cache.put_comparison(shown)
    assert cache.get_comparison(pair.left.article, pair.right.article) == pair


def test_names_of_all_entities_lead_back_to_them() -> None:
    pair = made()
    assert set(ENTITIES) == {entity_at(pair, each.id).name for each in pair.entities}


def test_who_points_at_an_entity_means_all_its_forms_and_at_a_form_or_a_mention_that_alone() -> None:
    pair = made()
    yoon = entity(pair, "Yoon Suk-yeol")
    whole = entity_at(pair, yoon.id, (L, yoon.left[1].span))
    assert (whole.name, set(whole.forms)) == ("Yoon Suk-yeol", {"Yoon Suk-yeol", "Yon", "Yoon"})
    for extent in (Extent.FORM, Extent.MENTION):
        pointed = entity_at(pair, yoon.id, (L, yoon.left[1].span), extent)
        assert (pointed.name, pointed.forms) == ("Yon", ("Yon",))
    assert whole.anchor is not None
    assert whole.anchor.exact == "Yon"
