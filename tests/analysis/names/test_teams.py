"""A place stands for its team where a report of sports says so, and for itself elsewhere."""

from reader.analysis.analyse import analyse
from reader.analysis.model import Analysis
from reader.comparison.compare import compare
from reader.comparison.model import Comparison
from tests.factories import article
from tests.recognisers import WordList

SEASON = " It was the first game of the season, and the coach praised his pitcher."
LABELS = {"Boston": "GPE", "Chicago": "GPE", "Red Sox": "ORG", "Cubs": "ORG", "Boston Red Sox": "ORG"}


def analysis(text: str) -> Analysis:
    return analyse(article(text), WordList(LABELS))


def entities(text: str) -> list[tuple[str, list[str]]]:
    return [(one.kind.value, [mention.text for mention in one.mentions]) for one in analysis(text).entities]


def pair(left: str, right: str) -> Comparison:
    return compare(analysis(left), analysis(right))


def together(comparison: Comparison) -> list[set[str]]:
    return [
        {mention.text for mention in (*one.left, *one.right)} for one in comparison.entities if one.left and one.right
    ]


def test_who_beats_whom_are_teams() -> None:
    found = entities("So Chicago beat Boston 4-2 on Friday." + SEASON)
    assert found == [("organisation", ["Chicago"]), ("organisation", ["Boston"])]


def test_whose_players_are_named_and_who_is_visiting_are_teams() -> None:
    found = entities("So Chicago beat visiting Boston 4-2. The Chicago players cheered." + SEASON)
    assert found == [("organisation", ["Chicago", "Chicago"]), ("organisation", ["Boston"])]


def test_where_it_happened_is_a_place() -> None:
    found = entities("So the Red Sox lost 4-2 to Chicago in Boston. He was born in Chicago." + SEASON)
    assert ("place", ["Boston"]) in found
    assert ("organisation", ["Chicago"]) in found
    assert ("place", ["Chicago"]) in found


def test_a_team_is_one_by_its_place_and_by_its_nickname() -> None:
    comparison = pair("So Chicago beat Boston 4-2." + SEASON, "So the Cubs topped the Boston Red Sox, 4-2." + SEASON)
    assert {"Chicago", "Cubs"} in together(comparison)
    assert {"Boston", "Boston Red Sox"} in together(comparison)


def test_a_town_is_not_its_team() -> None:
    comparison = pair("So the Cubs beat Boston 4-2." + SEASON, "It snowed in Boston all week long.")
    assert together(comparison) == []


def test_without_a_score_no_place_plays() -> None:
    assert entities("So Chicago beat Boston as the best town for a season of games.") == [
        ("place", ["Chicago"]),
        ("place", ["Boston"]),
    ]


def test_two_teams_side_by_side_are_two() -> None:
    labels = {"Cubs Boston Red Sox": "ORG"}
    found = analyse(article("They saw Cubs Boston Red Sox there."), WordList(labels)).entities
    assert [one.name for one in found] == ["Cubs", "Boston Red Sox"]
