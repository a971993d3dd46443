"""What holds for every set of corrections: their order says nothing, twice is once, and taken back is as before."""

from itertools import pairwise, permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.annotation.corrections import Correction, CorrectionType, Extent, Scope, Target
from reader.comparison.corrected import corrected
from reader.comparison.model import Comparison, Side
from tests.comparison.corrections import ENTITIES, called, correction, groups, made, place, places

NAMES = ("Ada Quill", "Quill", "Bo Strand", "Strand", "Port Alder", "Alder", "Ada", "Ivo")
T = CorrectionType


@st.composite
def pairs(draw: st.DrawFn) -> Comparison:
    """Two short texts full of names, grouped at random by an engine that may be quite wrong."""
    texts = [
        " and ".join(draw(st.lists(st.sampled_from((*NAMES, "nobody")), min_size=1, max_size=8))) + ".\n" for _ in Side
    ]
    owners = draw(st.lists(st.integers(0, 3), min_size=len(NAMES), max_size=len(NAMES)))
    entities: dict[str, tuple[str, ...]] = {}
    for number in sorted(set(owners)):
        forms = tuple(name for name, owner in zip(NAMES, owners, strict=True) if owner == number and number)
        if forms:
            entities[max(forms, key=len)] = forms
    return made(texts[0], texts[1], entities)


@st.composite
def targets(draw: st.DrawFn, pair: Comparison) -> Target:
    side = draw(st.sampled_from(Side))
    name = draw(st.sampled_from(NAMES))
    there = len(places(pair.analysis(side).article.text, [name]))
    if not there or draw(st.booleans()):
        return called(name)
    extent = draw(st.sampled_from(Extent))
    return place(pair, side, name, draw(st.integers(0, there - 1)), extent=extent)


@st.composite
def corrections(draw: st.DrawFn, pair: Comparison, most: int = 6) -> list[Correction]:
    found = []
    for turn in range(draw(st.integers(0, most))):
        kind = draw(st.sampled_from([T.SAME, T.NOT_SAME, T.RENAME, T.KIND, T.NOT_A_NAME, T.NAME]))
        many = 2 if kind in (T.SAME, T.NOT_SAME) else 1
        pointed = [draw(targets(pair)) for _ in range(many)]
        single = any(target.extent is Extent.MENTION for target in pointed)
        scope = Scope.PAIR if single else draw(st.sampled_from([Scope.PAIR, Scope.COLLECTION]))
        value = {T.RENAME: draw(st.sampled_from(["X", "Y"])), T.KIND: draw(st.sampled_from(["work", "law"]))}.get(kind)
        found.append(correction(kind, *pointed, value=value, scope=scope, turn=turn))
    return found


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_the_order_in_which_they_are_handed_over_says_nothing(data: st.DataObject) -> None:
    pair = data.draw(pairs())
    made_so_far = data.draw(corrections(pair))
    shuffled = data.draw(st.permutations(made_so_far))
    assert corrected(pair, shuffled) == corrected(pair, made_so_far)


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_the_same_one_twice_is_once(data: st.DataObject) -> None:
    pair = data.draw(pairs())
    made_so_far = data.draw(corrections(pair))
    assert corrected(pair, made_so_far * 2) == corrected(pair, made_so_far)


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_the_result_is_sound_whatever_was_said(data: st.DataObject) -> None:
    pair = data.draw(pairs())
    result = corrected(pair, data.draw(corrections(pair)))
    assert len({each.id for each in result.entities}) == len(result.entities)
    assert all(each.left or each.right for each in result.entities)
    for side in Side:
        text = result.analysis(side).article.text
        spans = [mention.span for each in result.entities for mention in each.mentions(side)]
        assert len(set(spans)) == len(spans)
        ordered = sorted(spans)
        assert all(one.end <= other.start for one, other in pairwise(ordered))
        for each in result.entities:
            assert list(each.mentions(side)) == sorted(each.mentions(side), key=lambda mention: mention.span)
            assert all(mention.span.of(text) == mention.text for mention in each.mentions(side))


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_the_latest_same_and_not_same_always_hold(data: st.DataObject) -> None:
    pair = data.draw(pairs())
    joining = [each for each in data.draw(corrections(pair, most=8)) if each.type in (T.SAME, T.NOT_SAME)]
    if not joining:
        return
    last = joining[-1]
    alone = corrected(pair, [last])
    both = corrected(pair, joining)
    assert [each.id for each in alone.corrections] == [each.id for each in both.corrections if each.id == last.id]


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_joining_twice_over_the_result_changes_no_group(data: st.DataObject) -> None:
    pair = data.draw(pairs())
    joining = [
        each
        for each in data.draw(corrections(pair))
        if each.type is T.SAME and all(target.anchor and target.extent is Extent.ENTITY for target in each.targets)
    ]
    once = corrected(pair, joining)
    assert groups(corrected(once, joining)) == groups(once)


def test_where_they_do_not_conflict_it_is_all_one_which_was_made_first() -> None:
    pair = made(entities=ENTITIES)
    said = (
        (T.SAME, (place(pair, Side.LEFT, "Choe"), place(pair, Side.RIGHT, "Choi")), None),
        (T.RENAME, (place(pair, Side.RIGHT, "Choi"),), "Minister"),
        (T.NOT_SAME, (place(pair, Side.LEFT, "Yon"), place(pair, Side.LEFT, "Yoon Suk-yeol")), None),
        (T.NAME, (place(pair, Side.LEFT, "Tidal Institute"),), "organisation"),
        (T.NOT_A_NAME, (called("May"),), None),
    )
    results = [
        corrected(pair, [correction(kind, *where, value=value, turn=turn) for turn, (kind, where, value) in each])
        for each in (list(zip(order, said, strict=True)) for order in permutations(range(len(said))))
    ]
    assert len(results[0].corrections) == len(said)
    assert all(each.entities == results[0].entities for each in results)
