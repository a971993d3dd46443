"""What the person decided stands in the comparison, whatever the engine said."""

from dataclasses import replace

import pytest

from reader.analysis.model import EntityKind, Mention, Quote, Rule, Speaker
from reader.annotation.corrections import ArticleRef, CorrectionType, Extent, Scope, Target
from reader.comparison.corrected import corrected
from reader.comparison.model import AppliedCorrection, Comparison, Passage, PossibleLink, QuotePair, Relation, Side
from reader.document.model import Span
from tests.comparison.corrections import LEFT, RIGHT, called, correction, entity, groups, made, place, places, words

T = CorrectionType
L, R = Side.LEFT, Side.RIGHT


def states(comparison: Comparison) -> list[tuple[str, bool]]:
    return [(each.type, each.orphaned) for each in comparison.corrections]


def names(comparison: Comparison) -> list[str]:
    return [each.name for each in comparison.entities]


def test_without_corrections_it_is_the_engines_own() -> None:
    pair = made()
    assert corrected(pair, []) is pair


def test_two_entities_become_one_and_it_says_who_said_so() -> None:
    pair = made()
    same = correction(T.SAME, place(pair, L, "Choe"), place(pair, R, "Choi"))
    result = corrected(pair, [same])
    found = entity(result, "Choe Son-hui")
    assert words(found) == (["Choe Son-hui", "Choe"], ["Choi Son-hui", "Choi"])
    assert [(why.rule, why.forms) for why in found.why] == [(Rule.MANUAL, ("Choe Son-hui", "Choi Son-hui"))]
    assert "Choi Son-hui" not in names(result)
    assert found.id == entity(pair, "Choe Son-hui").id
    assert result.corrections == (AppliedCorrection("same", ("Choe", "Choi"), None, id=same.id),)


def test_names_alone_are_enough_where_they_are_clear() -> None:
    pair = made()
    result = corrected(pair, [correction(T.SAME, called("Choe"), called("choi SON-HUI"))])
    assert len(result.entities) == len(pair.entities) - 1
    assert states(result) == [("same", False)]


def test_a_name_that_two_people_bear_joins_nobody() -> None:
    pair = made("Kim Il left. Kim spoke.", "Kim Jong came. Then Kim sat.", {"Kim Il": ("Kim Il",), "Kim": ("Kim",)})
    both = replace(pair, entities=(*pair.entities, replace(pair.entities[1], id="other")))
    result = corrected(both, [correction(T.SAME, called("Kim"), called("Kim Il"))])
    assert groups(result) == groups(both)
    assert result.corrections[0].orphaned
    assert "more than one" in str(result.corrections[0].note)


def test_what_was_wrongly_joined_comes_apart() -> None:
    pair = made()
    result = corrected(pair, [correction(T.NOT_SAME, place(pair, L, "Yon"), place(pair, L, "Yoon Suk-yeol"))])
    assert words(entity(result, "Yoon Suk-yeol")) == (["Yoon Suk-yeol"], ["Yoon"])
    assert words(entity(result, "Yon")) == (["Yon"], [])
    assert entity(result, "Yoon Suk-yeol").id == entity(pair, "Yoon Suk-yeol").id
    assert len({each.id for each in result.entities}) == len(result.entities)


def test_one_name_for_two_people_comes_apart_between_the_reports() -> None:
    pair = made()
    result = corrected(pair, [correction(T.NOT_SAME, place(pair, L, "Kim"), place(pair, R, "Kim"))])
    kims = [each for each in result.entities if each.name == "Kim"]
    assert sorted(words(each) for each in kims) == [([], ["Kim"]), (["Kim"], [])]


def test_reasons_for_forms_that_left_leave_with_them() -> None:
    from reader.analysis.model import Why

    pair = made()
    yoon = entity(pair, "Yoon Suk-yeol")
    kept, gone = Why(Rule.SHORT_FORM, ("Yoon Suk-yeol", "Yoon")), Why(Rule.SPELLING, ("Yoon", "Yon"))
    pair = replace(
        pair, entities=tuple(replace(each, why=(kept, gone)) if each is yoon else each for each in pair.entities)
    )
    result = corrected(pair, [correction(T.NOT_SAME, place(pair, L, "Yon"), place(pair, L, "Yoon Suk-yeol"))])
    assert entity(result, "Yoon Suk-yeol").why == (kept,)
    assert entity(result, "Yon").why == ()


def test_a_single_mention_goes_to_somebody_else() -> None:
    text = "Kim Jong-un sat down. Kim spoke. Kim Yo-jong stood. Kim left."
    forms = {"Kim Jong-un": ("Kim Jong-un", "Kim"), "Kim Yo-jong": ("Kim Yo-jong",)}
    pair = made(text, "Nobody came.", forms)
    second = place(pair, L, "Kim", 3, extent=Extent.MENTION)
    result = corrected(pair, [correction(T.SAME, second, place(pair, L, "Kim Yo-jong"))])
    assert words(entity(result, "Kim Jong-un")) == (["Kim Jong-un", "Kim"], [])
    assert words(entity(result, "Kim Yo-jong")) == (["Kim Yo-jong", "Kim"], [])


def test_a_single_mention_is_somebody_else_altogether() -> None:
    pair = made("Yoon spoke. Yoon left. Yoon slept.", "Yoon.", {"Yoon": ("Yoon",)})
    alone = place(pair, L, "Yoon", 1, extent=Extent.MENTION)
    result = corrected(pair, [correction(T.NOT_SAME, alone, place(pair, L, "Yoon"))])
    assert sorted(len(each.left) + len(each.right) for each in result.entities) == [1, 3]


def test_what_is_not_the_same_is_not_offered_again() -> None:
    pair = made()
    one, other = entity(pair, "Choe Son-hui").id, entity(pair, "Choi Son-hui").id
    third = entity(pair, "Kim").id
    pair = replace(
        pair,
        possible=(PossibleLink("p1", (one, other), "spelling", "?"), PossibleLink("p2", (other, third), "x", "?")),
    )
    refused = corrected(pair, [correction(T.NOT_SAME, place(pair, L, "Choe"), place(pair, R, "Choi"))])
    assert [link.id for link in refused.possible] == ["p2"]
    assert groups(refused) == groups(pair)
    accepted = corrected(pair, [correction(T.SAME, place(pair, L, "Choe"), place(pair, R, "Choi"))])
    assert [(link.id, link.entities) for link in accepted.possible] == [("p2", (one, third))]


def test_what_belongs_together_follows_its_entities() -> None:
    pair = made()
    one, other = entity(pair, "Choe Son-hui").id, entity(pair, "Choi Son-hui").id
    moscow = entity(pair, "Moscow").id
    pair = replace(pair, related=(Relation((one, moscow), "part"), Relation((other, moscow), "part")))
    result = corrected(pair, [correction(T.SAME, place(pair, L, "Choe"), place(pair, R, "Choi"))])
    assert result.related == (Relation((one, moscow), "part"),)
    gone = corrected(pair, [correction(T.NOT_A_NAME, called("Moscow"))])
    assert gone.related == ()


def test_a_later_word_beats_an_earlier_one() -> None:
    pair = made()
    one, other = place(pair, L, "Choe"), place(pair, R, "Choi")
    same, apart = correction(T.SAME, one, other), correction(T.NOT_SAME, one, other)
    again = correction(T.SAME, one, other)
    assert groups(corrected(pair, [same, apart])) == groups(pair)
    assert states(corrected(pair, [same, apart])) == [("not-same", False)]
    assert len(corrected(pair, [same, apart, again]).entities) == len(pair.entities) - 1
    first, second = (correction(T.RENAME, one, value=value) for value in ("First", "Second"))
    assert "Second" in names(corrected(pair, [second, first]))
    assert [each.value for each in corrected(pair, [second, first]).corrections] == ["Second"]


def test_parting_survives_a_later_join_with_somebody_else() -> None:
    pair = made()
    apart = correction(T.NOT_SAME, place(pair, L, "Yon"), place(pair, L, "Yoon Suk-yeol"))
    joined = correction(T.SAME, place(pair, L, "Yon"), place(pair, L, "Kim"))
    result = corrected(pair, [apart, joined])
    assert words(entity(result, "Yoon Suk-yeol")) == (["Yoon Suk-yeol"], ["Yoon"])
    assert ["Yon", "Kim"] in [words(each)[0] for each in result.entities]


def test_an_entity_is_called_and_sorted_as_the_person_says() -> None:
    pair = made()
    target = place(pair, R, "KCNA")
    result = corrected(
        pair,
        [
            correction(T.RENAME, target, value="Korean Central News Agency"),
            correction(T.KIND, target, value="work"),
        ],
    )
    found = entity(result, "Korean Central News Agency")
    assert (found.kind, found.right) == (EntityKind.WORK, entity(pair, "KCNA").right)
    assert [(each.type, each.value) for each in result.corrections] == [
        ("rename", "Korean Central News Agency"),
        ("kind", "work"),
    ]


def test_a_new_name_stays_when_the_entity_grows() -> None:
    pair = made()
    rename = correction(T.RENAME, place(pair, R, "Choi"), value="The Minister")
    same = correction(T.SAME, place(pair, L, "Choe"), place(pair, R, "Choi"))
    assert words(entity(corrected(pair, [rename, same]), "The Minister"))[0] == ["Choe Son-hui", "Choe"]


def test_what_is_no_name_is_gone_wherever_it_stands() -> None:
    pair = made()
    result = corrected(pair, [correction(T.NOT_A_NAME, place(pair, R, "May", extent=Extent.FORM))])
    assert "May" not in names(result)
    assert states(result) == [("not-a-name", False)]
    form = corrected(pair, [correction(T.NOT_A_NAME, place(pair, L, "Choe", extent=Extent.FORM))])
    assert words(entity(form, "Choe Son-hui")) == (["Choe Son-hui"], [])


def test_one_mention_is_no_name_and_the_others_stay() -> None:
    pair = made("Yoon spoke. Yoon left.", "Yoon.", {"Yoon": ("Yoon",)})
    result = corrected(pair, [correction(T.NOT_A_NAME, place(pair, L, "Yoon", 1, extent=Extent.MENTION))])
    assert [each.span for each in entity(result, "Yoon").left] == [Span(0, 4)]
    assert len(entity(result, "Yoon").right) == 1


def test_an_entity_that_loses_its_fullest_form_is_called_by_the_next() -> None:
    pair = made()
    result = corrected(pair, [correction(T.NOT_A_NAME, called("Choe Son-hui"))])
    assert words(entity(result, "Choe")) == (["Choe"], [])


def test_a_marked_name_is_found_wherever_else_it_stands() -> None:
    pair = made()
    mark = correction(T.NAME, place(pair, L, "Tidal Institute", extent=Extent.FORM), value="organisation")
    result = corrected(pair, [mark])
    found = entity(result, "Tidal Institute")
    assert words(found) == (["Tidal Institute"], ["Tidal Institute"])
    assert found.kind is EntityKind.ORGANISATION
    assert [each.span for each in found.right] == places(RIGHT, ["Tidal Institute"])
    only = corrected(pair, [correction(T.NAME, place(pair, L, "Orla Venn", extent=Extent.MENTION))])
    assert words(entity(only, "Orla Venn")) == (["Orla Venn"], [])


def test_a_marked_name_goes_to_the_entity_of_that_name() -> None:
    pair = made("Yoon spoke of YOON-gate. Then Yoon left.", "Yoon.", {"Yoon": ("Yoon",)})
    pair = replace(pair, entities=(replace(pair.entities[0], left=pair.entities[0].left[:1]),))
    result = corrected(pair, [correction(T.NAME, place(pair, L, "Yoon", 1, extent=Extent.MENTION))])
    assert [each.span.start for each in result.entities[0].left] == [0, 30]


def test_marking_the_whole_name_replaces_the_part_the_engine_saw() -> None:
    pair = made("The Tidal Institute met. Tidal rose.", "None.", {"Tidal": ("Tidal",)})
    result = corrected(pair, [correction(T.NAME, place(pair, L, "Tidal Institute"), value="organisation")])
    assert [words(each)[0] for each in result.entities] == [["Tidal Institute"], ["Tidal"]]


def test_marking_the_whole_name_replaces_all_its_parts() -> None:
    pair = made("The Tidal Institute met.", "None.", {"Tidal": ("Tidal",), "Institute": ("Institute",)})
    result = corrected(pair, [correction(T.NAME, place(pair, L, "Tidal Institute"))])
    assert [words(each)[0] for each in result.entities] == [["Tidal Institute"]]


def test_the_engine_finding_a_marked_name_later_changes_nothing_but_its_kind() -> None:
    pair = made()
    result = corrected(pair, [correction(T.NAME, place(pair, R, "KCNA"), value="work")])
    assert groups(result) == groups(pair)
    assert entity(result, "KCNA").kind is EntityKind.WORK


def test_marking_and_dismissing_one_name_the_later_holds() -> None:
    pair = made()
    mark = correction(T.NAME, place(pair, L, "Orla Venn"))
    dismiss = correction(T.NOT_A_NAME, called("Orla Venn"))
    mark_again = correction(T.NAME, place(pair, R, "Orla Venn", extent=Extent.MENTION))
    assert "Orla Venn" not in names(corrected(pair, [mark, dismiss]))
    assert words(entity(corrected(pair, [mark, dismiss, mark_again]), "Orla Venn")) == ([], ["Orla Venn"])
    assert states(corrected(pair, [mark, dismiss])) == [("not-a-name", False)]


def test_a_lower_case_word_is_not_the_name() -> None:
    pair = made("Will May come? He may. MAY COMES.", "may", {"Will": ("Will",)})
    result = corrected(pair, [correction(T.NAME, place(pair, L, "May"))])
    assert words(entity(result, "May")) == (["May", "MAY"], [])


def test_a_marked_name_is_found_with_other_accents_hyphens_and_capitals() -> None:
    pair = made("Çelik-Öz spoke. CELIK ÖZ listened. celik oz is a word.", "Nobody met Çelik\u00a0Öz’s aide.", {})
    result = corrected(pair, [correction(T.NAME, place(pair, L, "Çelik-Öz"))])
    assert words(result.entities[0]) == (["Çelik-Öz", "CELIK ÖZ"], ["Çelik\u00a0Öz"])


def test_a_kind_that_this_version_does_not_know_is_said_and_does_no_harm() -> None:
    pair = made()
    newer = correction(T.KIND, place(pair, R, "KCNA"), value="planet")
    marked = correction(T.NAME, place(pair, L, "Orla Venn"), value="planet")
    result = corrected(pair, [newer, marked])
    assert states(result) == [("kind", True), ("name", False)]
    assert "planet" in str(result.corrections[0].note)


def test_names_in_scripts_without_spaces_are_found_before_their_endings() -> None:
    pair = made("젤렌스키는 말했다. 그리고 젤렌스키가 갔다.", "Nothing.", {})
    report = pair.left.article
    from reader.annotation.anchor import anchor

    target = Target("젤렌스키", ("젤렌스키",), Extent.FORM, ArticleRef.of(report), anchor(report.text, Span(0, 4)))
    result = corrected(pair, [correction(T.NAME, target)])
    assert [each.span for each in entity(result, "젤렌스키").left] == [Span(0, 4), Span(15, 19)]


def test_it_holds_after_the_text_has_moved() -> None:
    pair = made()
    corrections = [
        correction(T.SAME, place(pair, L, "Choe", 1), place(pair, R, "Choi", 1)),
        correction(T.NAME, place(pair, L, "Orla Venn")),
        correction(T.NOT_A_NAME, place(pair, L, "Kim", extent=Extent.MENTION)),
    ]
    moved = made("A new line on top.\n" + LEFT, RIGHT + "One more at the end.\n")
    result = corrected(moved, corrections)
    assert states(result) == [("same", False), ("name", False), ("not-a-name", False)]
    assert words(entity(result, "Choe Son-hui"))[1] == ["Choi Son-hui", "Choi"]
    assert words(entity(result, "Kim")) == ([], ["Kim"])


def test_it_is_orphaned_and_says_so_where_its_place_is_gone() -> None:
    pair = made()
    corrections = [
        correction(T.NAME, place(pair, L, "Orla Venn")),
        correction(T.RENAME, place(pair, R, "KCNA"), value="X"),
        correction(T.NOT_A_NAME, place(pair, L, "Kim", extent=Extent.MENTION)),
    ]
    other = made("Another text.\n", "Altogether.\n")
    result = corrected(other, corrections)
    assert states(result) == [("name", True), ("rename", True), ("not-a-name", True)]
    assert all(each.note and each.note.endswith(".") for each in result.corrections)
    assert result.entities == other.entities


def test_it_holds_for_the_name_when_only_the_mention_was_rewritten() -> None:
    pair = made()
    rename = correction(T.RENAME, place(pair, L, "Choe", 1, forms=("Choe Son-hui", "Choe")), value="Minister Choe")
    changed = made(LEFT.replace("Choe said nothing at the airport", "She said nothing at all"))
    assert states(corrected(changed, [rename])) == [("rename", False)]


def test_sides_may_be_swapped() -> None:
    pair = made()
    same = correction(T.SAME, place(pair, L, "Choe"), place(pair, R, "Choi"))
    swapped = Comparison(
        pair.right, pair.left, tuple(replace(each, left=each.right, right=each.left) for each in pair.entities)
    )
    assert len(corrected(swapped, [same]).entities) == len(pair.entities) - 1


def test_a_correction_of_an_article_holds_beside_any_other_and_only_there() -> None:
    pair = made()
    target = place(pair, L, "Kim", extent=Extent.FORM)
    dismissed = correction(T.NOT_A_NAME, target, scope=Scope.ARTICLE)
    beside_other = corrected(made(right="Kim sang.\n"), [dismissed])
    assert words(entity(beside_other, "Kim")) == ([], ["Kim"])
    elsewhere = made("Kim slept.\n", "Kim sang.\n", name="elsewhere.txt")
    assert corrected(elsewhere, [dismissed]) == elsewhere


def test_a_correction_of_the_collection_holds_everywhere_and_is_silent_where_it_means_nothing() -> None:
    pair = made()
    forms = "Choe Son-hui", "Choe"
    same = correction(
        T.SAME,
        place(pair, L, "Choe Son-hui", forms=forms),
        place(pair, R, "Choi Son-hui", forms=("Choi Son-hui", "Choi")),
        scope=Scope.COLLECTION,
    )
    elsewhere = made("Choe Son-hui slept.\n", "So did Choi Son-hui.\n", name="elsewhere.txt")
    assert len(corrected(elsewhere, [same]).entities) == 1
    only_short = made("Choe slept.\n", "So did Choi.\n", {"Choe": ("Choe",), "Choi": ("Choi",)}, name="elsewhere.txt")
    assert corrected(only_short, [same]) == only_short
    nobody = made("Nobody slept.\n", "Nobody.\n", name="elsewhere.txt")
    assert corrected(nobody, [same]).corrections == ()


def test_a_name_marked_for_the_collection_is_marked_everywhere() -> None:
    pair = made()
    mark = correction(T.NAME, place(pair, L, "Orla Venn", extent=Extent.FORM), scope=Scope.COLLECTION)
    elsewhere = made("We met Orla Venn.\n", "Nobody.\n", name="elsewhere.txt")
    assert words(entity(corrected(elsewhere, [mark]), "Orla Venn")) == (["Orla Venn"], [])
    unmark = correction(T.NOT_A_NAME, called("Orla Venn"), scope=Scope.COLLECTION)
    assert corrected(elsewhere, [mark, unmark]).entities == ()


def test_entities_stay_in_the_order_of_their_first_mention() -> None:
    pair = made()
    result = corrected(
        pair,
        [
            correction(T.NAME, place(pair, L, "Tidal Institute")),
            correction(T.NOT_SAME, place(pair, L, "Yon"), place(pair, L, "Yoon Suk-yeol")),
            correction(T.NOT_A_NAME, place(pair, L, "Moscow", extent=Extent.MENTION)),
        ],
    )
    starts = [(not each.left, (each.left or each.right)[0].span.start) for each in result.entities]
    assert starts == sorted(starts)


def test_speakers_follow_their_entities() -> None:
    pair = made()
    one, other = entity(pair, "Choe Son-hui"), entity(pair, "Choi Son-hui")
    spoken = Quote("q", Span(0, 3), RIGHT[:3], Speaker(other.right[1].span, "Choi", other.id))
    pair = replace(pair, quotes=(QuotePair("qp", None, spoken),))
    result = corrected(pair, [correction(T.SAME, place(pair, L, "Choe"), place(pair, R, "Choi"))])
    right = result.quotes[0].right
    assert right is not None
    assert right.speaker is not None
    assert right.speaker.entity == one.id


def test_passages_are_set_together_and_taken_apart() -> None:
    pair = made()
    left, right = (Span(0, text.index("\n")) for text in (LEFT, RIGHT))
    pair = replace(pair, unmatched_left=(left,), unmatched_right=(right,))

    def line(side: Side) -> Target:
        report = pair.analysis(side).article
        words = report.text.split("\n")[0]
        from reader.annotation.anchor import anchor

        return Target(words, (), Extent.MENTION, ArticleRef.of(report), anchor(report.text, Span(0, len(words))))

    together = correction(T.PASSAGE, line(L), line(R))
    result = corrected(pair, [together])
    assert [(each.left, each.right, each.basis) for each in result.passages] == [(left, right, "manual")]
    assert (result.unmatched_left, result.unmatched_right) == ((), ())
    apart = correction(T.NOT_A_PASSAGE, line(L), line(R))
    engine = replace(pair, passages=(Passage("p", left, right, 0.7, ()),), unmatched_left=(), unmatched_right=())
    parted = corrected(engine, [apart])
    assert (parted.passages, parted.unmatched_left, parted.unmatched_right) == ((), (left,), (right,))
    assert corrected(pair, [together, apart]).passages == ()
    assert states(corrected(made("x", "y"), [together])) == [("passage", True)]


def test_the_engines_comparison_is_not_touched() -> None:
    pair = made()
    before = repr(pair)
    corrected(pair, [correction(T.SAME, place(pair, L, "Choe"), place(pair, R, "Choi"))])
    assert repr(pair) == before


@pytest.mark.parametrize(
    ("kind", "targets", "value"),
    [(T.SAME, 1, None), (T.RENAME, 1, None), (T.KIND, 2, "person"), (T.PASSAGE, 3, None)],
)
def test_a_correction_that_makes_no_sense_cannot_be_made(kind: CorrectionType, targets: int, value: str | None) -> None:
    with pytest.raises(ValueError, match=r"targets|value"):
        correction(kind, *(called("Kim") for _ in range(targets)), value=value)


def test_mentions_point_at_their_words() -> None:
    pair = made()
    result = corrected(pair, [correction(T.NAME, place(pair, L, "Tidal Institute"))])
    for side, text in ((L, LEFT), (R, RIGHT)):
        found: list[Mention] = [mention for each in result.entities for mention in each.mentions(side)]
        assert all(mention.span.of(text) == mention.text for mention in found)
