"""What each tab of the findings says of a comparison, from plain data and without a window."""

from dataclasses import replace

import pytest

from reader.analysis.model import Coverage, DateMention, EntityKind, Figure, Mention, Rule, State, Why
from reader.comparison.model import (
    AppliedCorrection,
    Comparison,
    DatePair,
    DifferenceRun,
    FigurePair,
    LinkedEntity,
    Passage,
    PossibleLink,
    QuotePair,
    Relation,
    Reuse,
    Side,
)
from reader.document.model import Span
from reader.ui.findings import dates, figures, names, overview, passages, quotes, wording
from reader.ui.findings.arrange import arranged, counts
from reader.ui.findings.lookup import findings_at
from reader.ui.findings.row import Change, Heading, Listing, Row, Sign
from tests.ui.comparisons import DONE, compared, figure, mention, named, quote, span

L = 'Mara Lind paid 412 crowns on 12 March. "The sea is calm," said Mara Lind. Lind left Cassel.'
R = 'Lind paid 400 crowns. "The sea was very calm," said Port Master Oll. Oll stayed in Cassel.'


def titles(listing: Listing) -> list[str]:
    return [item.title if isinstance(item, Heading) else item.face().title for item in arranged(listing)]


def only(listing: Listing) -> Row:
    assert len(listing.rows) == 1
    return listing.rows[0]


@pytest.fixture
def lind() -> LinkedEntity:
    why = (
        Why(Rule.SHORT_FORM, ("Mara Lind", "Lind"), "“Lind” is short for “Mara Lind”, the only one of that name here."),
    )
    left = (mention(L, "Mara Lind"), mention(L, "Mara Lind", 1))
    return LinkedEntity("e1", EntityKind.PERSON, "Mara Lind", left, (mention(R, "Lind"),), why)


def test_names_stand_under_where_they_are_and_the_most_named_first(lind: LinkedEntity) -> None:
    oll = named("e2", "Oll", L, R)
    cassel = named("e3", "Cassel", L, R, EntityKind.PLACE)
    found = names.listing(compared(L, R, entities=(oll, cassel, lind)))
    assert titles(found) == ["In both reports", "Mara Lind", "Cassel", "Only in the right report", "Oll"]


def test_a_name_tells_its_forms_why_they_are_one_and_what_it_belongs_with(lind: LinkedEntity) -> None:
    cassel = named("e3", "Cassel", L, R, EntityKind.PLACE)
    comparison = compared(L, R, entities=(lind, cassel), related=(Relation(("e1", "e3"), "part"),))
    row = next(row for row in names.listing(comparison).rows if row.id == "e1")
    assert row.face().spoken == ("Mara Lind, Person, in both reports: 2 on the left, 1 on the right; also written Lind")
    told = [line.text for line in row.detail().lines]
    assert "“Mara Lind” × 2" in told
    assert "“Lind” × 1" in told
    assert any(text.startswith("“Mara Lind” = “Lind”: a short form.") for text in told)
    assert told[-1] == "Mara Lind – Cassel: a whole and its part."


def test_what_is_perhaps_the_same_comes_first_and_can_be_answered(lind: LinkedEntity) -> None:
    oll = named("e2", "Oll", L, R)
    link = PossibleLink("p1", ("e1", "e2"), "spelling", "The forms are one slip of the keyboard apart.")
    listing = names.listing(compared(L, R, entities=(lind, oll), possible=(link,)))
    assert titles(listing)[0] == "Perhaps the same"
    row = next(row for row in listing.rows if row.about == "possible")
    assert row.detail().offers == ("same", "not_same")
    assert "one slip of the keyboard" in row.face().spoken


def test_only_one_report_searched_is_not_called_only_there() -> None:
    missing = {
        **DONE,
        "names": Coverage(
            State.UNAVAILABLE, "No language model is installed and chosen for the language of this report (fi)."
        ),
    }
    listing = names.listing(
        compared(L, R, entities=(named("e1", "Cassel", L, ""),), coverage={Side.LEFT: DONE, Side.RIGHT: missing})
    )
    assert titles(listing)[0] == "In the left report"
    assert listing.remarks == (
        "Names, right: not looked for. No language model is installed and chosen for the language of this report (fi).",
    )


@pytest.fixture
def reworded() -> QuotePair:
    runs = (
        DifferenceRun("equal", span(L, "The sea"), span(R, "The sea")),
        DifferenceRun("replace", span(L, "is", 0), span(R, "was")),
        DifferenceRun("insert", None, span(R, "very")),
        DifferenceRun("equal", span(L, "calm"), span(R, "calm")),
    )
    left = quote(L, "The sea is calm,", "Mara Lind", "e1")
    right = quote(R, "The sea was very calm,", "Port Master Oll")
    return QuotePair("qp1", left, right, "reworded", "different", 0.8, runs)


def test_a_reworded_quotation_shows_and_says_each_changed_word(reworded: QuotePair, lind: LinkedEntity) -> None:
    row = only(quotes.listing(compared(L, R, quotes=(reworded,), entities=(lind,))))
    assert (row.group, row.sign, row.differs) == ("differ", Sign.DIFFER, True)
    face = row.face()
    assert face.title == "Mara Lind / Port Master Oll"
    assert [(stretch.text, stretch.change) for stretch in face.lines[1].stretches] == [
        ("The sea ", Change.NONE),
        ("was", Change.REPLACED),
        (" ", Change.NONE),
        ("very", Change.NEW),
        (" calm,", Change.NONE),
    ]
    assert "“is” on the left is “was” on the right." in face.spoken
    assert "Only right: “very”." in face.spoken
    assert "different speakers" in face.spoken
    assert [line.label for line in row.detail().lines[:2]] == [
        "Left report · Mara Lind",
        "Right report · Port Master Oll",
    ]


def test_quotations_that_differ_come_before_the_same_and_the_lonely(reworded: QuotePair) -> None:
    alone = QuotePair("qp2", reworded.left, None)
    same = replace(reworded, id="qp3", relation="identical", speakers="same", difference=())
    listing = quotes.listing(compared(L, R, quotes=(alone, same, reworded)))
    assert [item.id for item in arranged(listing) if isinstance(item, Row)] == ["qp1", "qp3", "qp2"]
    assert (
        only(quotes.listing(compared(L, R, quotes=(alone,)))).face().spoken.endswith("Left report: “The sea is calm,”.")
    )


def test_figures_say_what_is_counted_and_whether_both_can_be_right() -> None:
    pairs = (
        FigurePair("g1", "crowns", None, "equal", None, (figure(L, "412", 412),), (figure(R, "400", 400),)),
        FigurePair(
            "g2",
            "crowns",
            "year",
            "conflicting",
            "Both count “crowns”; the numbers differ, and neither a hedge nor rounding covers it.",
            (figure(L, "412", 412, hedge="about"),),
            (figure(R, "400", 400),),
        ),
        FigurePair("g3", None, None, "only-left", None, (figure(L, "12", 12),), ()),
    )
    listing = figures.listing(compared(L, R, figures=pairs))
    assert titles(listing) == ["Conflicting", "crowns (years)", "Equal", "crowns", "Only in the left report", "12"]
    row = next(row for row in listing.rows if row.id == "g2")
    assert row.face().spoken.startswith("crowns (years). Left report: 412 (about). Right report: 400.")
    assert row.differs
    assert row.detail().lines[-1].text.startswith("Both count “crowns”; the numbers differ")


def date(text: str, words: str, value: str | None) -> DateMention:
    return DateMention(f"d-{words}", span(text, words), words, value)


def test_dates_stand_on_one_line_of_time_those_without_a_day_last() -> None:
    day = date(L, "12 March", "2019-03-12")
    pairs = (
        DatePair("d2", "2019-03-12", (day,), (), "conflict"),
        DatePair("d1", "2018", (), (date(R, "400", "2018"),)),
        DatePair("d3", None, (date(L, "Lind", None),), ()),
    )
    listing = dates.listing(compared(L, R, dates=pairs))
    assert [item.id for item in arranged(listing) if isinstance(item, Row)] == ["d1", "d2", "d3"]
    conflict = listing.rows[1]
    assert conflict.differs
    assert "12 Mar 2019" in conflict.face().title
    assert "only in the left report, conflict" in conflict.face().spoken


def test_a_date_whose_day_is_not_known_is_not_said_to_stand_in_one_report_only() -> None:
    unknown = DatePair("d1", None, (date(L, "Lind", None),), ())
    known = DatePair("d2", "2018", (), (date(R, "400", "2018"),))
    spoken = dates.listing(compared(L, R, dates=(unknown,))).rows[0].face().spoken
    assert spoken == "Lind, no day to be told. Left report: “Lind”."

    def counted(*pairs: DatePair) -> list[str]:
        rows = overview.listing(compared(L, R, dates=pairs)).rows
        return [row.face().lines[0].text for row in rows if row.face().title == "Dates"]

    assert counted(known, unknown) == ["0 in both, 1 only right, 1 undated"]
    assert counted(unknown) == ["1 undated"]


def test_a_sentence_has_one_row_with_its_best_matches_and_the_unmatched_say_so() -> None:
    sentences = (Span(0, 38), Span(39, 73)), (Span(0, 21), Span(22, 67))
    found = (
        Passage("s1", sentences[0][0], sentences[1][0], 0.9, ("Lind", "crowns")),
        Passage("s2", sentences[0][0], sentences[1][1], 0.4, ("Lind",)),
    )
    comparison = compared(L, R, passages=found, unmatched_left=(sentences[0][1],))
    listing = passages.listing(comparison)
    assert titles(listing)[:2] == ["Passages that correspond", "Lind, crowns"]
    first, alone = listing.rows
    assert first.right == sentences[1]
    assert first.face().tag == "90%"
    assert [line.side for line in first.detail().lines[:3]] == ["left", "right", "right"]
    assert "No match found" in alone.face().spoken
    assert "does not mean" in alone.detail().lines[-1].text
    assert first.detail().offers == ("unlink",)


def test_shared_wording_says_how_much_of_each_report_it_is() -> None:
    run = Reuse("r1", span(L, "The sea"), span(R, "The sea"), 7)
    listing = wording.listing(compared(L, R, reuse=(run,), reuse_share_left=0.25, reuse_share_right=0.001))
    assert only(listing).face().title == "7 words"
    assert listing.summary.startswith("25% of the words of the left report and under 1% of the right")


def test_one_run_of_shared_wording_is_not_counted_as_many() -> None:
    run = Reuse("r1", span(L, "The sea"), span(R, "The sea"), 7)
    assert wording.brief(compared(L, R, reuse=(run,))).startswith("1 run: ")
    assert wording.brief(compared(L, R, reuse=(run, replace(run, id="r2")))).startswith("2 runs: ")


def test_the_overview_begins_with_conflicts_and_leads_to_each(reworded: QuotePair, lind: LinkedEntity) -> None:
    conflict = FigurePair("g2", "crowns", None, "conflicting", None, (figure(L, "412", 412),), (figure(R, "400", 400),))
    comparison = compared(L, R, quotes=(reworded,), figures=(conflict,), entities=(lind,))
    listing = overview.listing(comparison)
    shown = arranged(listing)
    assert isinstance(shown[0], Heading)
    assert shown[0].title == "Where they conflict"
    assert [item.leads_to for item in shown[1:3] if isinstance(item, Row)] == [("quotes", "qp1"), ("figures", "g2")]
    assert overview.differing(comparison) == {"quotes", "figures"}
    assert "Most named in both" in titles(listing)
    assert len({row.id for row in listing.rows}) == len(listing.rows)


def test_the_overview_says_no_conflict_only_of_what_was_looked_for() -> None:
    everything = overview.listing(compared(L, R))
    assert [row.face().spoken for row in everything.rows] == ["Conflicts. None found in: Quotations, Figures, Dates"]
    nothing = overview.listing(compared(L, R, coverage={}))
    assert {row.about for row in nothing.rows} == {"told"}
    assert titles(nothing)[0] == "Not looked for"
    assert len(nothing.rows) == 6


def test_decisions_are_listed_and_those_without_a_place_say_why() -> None:
    made = (
        AppliedCorrection("same", ("Lind", "Mara Lind"), None, id="c1"),
        AppliedCorrection(
            "rename", ("Oll",), "Ole Oll", True, "c2", "collection", "“Oll” is not found as a name here."
        ),
    )
    rows = [row for row in overview.listing(compared(L, R, corrections=made)).rows if row.about == "decision"]
    assert [row.face().spoken for row in rows] == [
        "Lind – Mara Lind: the same, in this pair",
        "Oll: called “Ole Oll”, in the whole collection, cannot be applied. “Oll” is not found as a name here.",
    ]
    assert rows[1].detail().offers == ("withdraw",)


def test_filters_sorting_and_searching(lind: LinkedEntity) -> None:
    oll, cassel = named("e2", "Oll", L, R), named("e3", "Cassel", L, R, EntityKind.PLACE)
    listing = names.listing(compared(L, R, entities=(oll, cassel, lind)))
    assert counts(listing.rows) == {"all": 3, "both": 2, "left": 0, "right": 1, "differ": 0}

    def rows(**how: str) -> list[str]:
        return [item.face().title for item in arranged(listing, **how) if isinstance(item, Row)]  # type: ignore[arg-type]

    assert rows(wanted="right") == ["Oll"]
    assert rows(order="name") == ["Cassel", "Mara Lind", "Oll"]
    assert rows(order="text") == ["Mara Lind", "Cassel", "Oll"]
    assert rows(typed="PLACE") == ["Cassel"]
    assert rows(typed="lind person") == ["Mara Lind"]
    assert rows(typed="nobody") == []
    folded = arranged(listing, folded={"both"})
    assert [item.folded for item in folded if isinstance(item, Heading)] == [True, False]
    assert len([item for item in arranged(listing, folded={"both"}, typed="lind") if isinstance(item, Row)]) == 1


def test_a_place_in_a_text_leads_to_its_findings_the_narrowest_first(reworded: QuotePair, lind: LinkedEntity) -> None:
    comparison = compared(L, R, quotes=(reworded,), entities=(lind,), unmatched_left=(Span(39, 73),))
    calm = L.index("calm")
    assert findings_at(comparison, 0, calm) == (("quotes", "qp1"), ("passages", "left-39-73"))
    assert findings_at(comparison, 0, L.index("Mara Lind", 10) + 2)[0] == ("names", "e1")
    assert findings_at(comparison, 1, len(R) - 2) == ()


ARABIC = "قال الوزير إن البحر هادئ"
ODD = [
    ARABIC,
    "\u202eevil\u202c \u2067x\u2069",
    "one\nline\r\nafter\u2028another\tand\x00more",
    "🦆" * 400,
    "long " * 40_000,
    "<b>&amp;</b> {name}",
    "a" * 100_000,
]


@pytest.mark.parametrize("words", ODD)
def test_whatever_a_report_says_stays_on_its_line_and_whole_in_the_detail(words: str) -> None:
    left, right = f"“{words}” said Lind.", f"“{words}!” said Lind."
    pair = QuotePair("q", quote(left, words, "Lind"), quote(right, words, "Lind"), "identical", "same")
    entity = LinkedEntity("e", EntityKind.PERSON, words, (Mention(span(left, words), words),), ())
    run = Reuse("r", span(left, words), span(right, words), 6)
    match = Passage("p", Span(0, len(left)), Span(0, len(right)), 0.5, (words,))
    number = FigurePair(
        "f", words, None, "equal", None, (Figure("f1", span(left, words), words, 1, 1, None, words, None),), ()
    )
    when = DatePair("d", words, (DateMention("d1", span(left, words), words, words),), ())
    comparison = compared(
        left,
        right,
        quotes=(pair,),
        entities=(entity,),
        reuse=(run,),
        passages=(match,),
        figures=(number,),
        dates=(when,),
    )
    for module in (names, quotes, figures, dates, passages, wording, overview):
        for row in module.listing(comparison).rows:
            face, detail = row.face(), row.detail()
            for line in face.lines:
                assert not set("\n\r\u2028\u202e\x00") & set(line.text)
                assert len(line.text) <= 1000
            assert len(face.title) <= 1000
            assert face.spoken
            assert "\u202e" not in "".join(line.text for line in detail.lines)
    said = only(quotes.listing(comparison)).detail().lines[0].text
    assert len(said) >= len(words.strip()) * 0.9, "nothing is cut in the detail"


def test_words_that_run_from_right_to_left_do_not_turn_the_sentence_around() -> None:
    entity = LinkedEntity("e", EntityKind.PERSON, ARABIC, (Mention(Span(0, len(ARABIC)), ARABIC),), ())
    spoken = only(names.listing(compared(ARABIC, "x", entities=(entity,)))).face().spoken
    assert f"\u2068{ARABIC}\u2069" in spoken


def test_a_comparison_without_anything_says_so_in_every_tab() -> None:
    empty: Comparison = compared("One.", "Two.")
    for module in (names, quotes, figures, dates, passages, wording):
        listing = module.listing(empty)
        assert listing.rows == ()
        assert listing.nothing.endswith("none were found in these reports.")
        assert listing.remarks == ()
