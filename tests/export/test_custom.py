"""A person's own template: it sees what was found, is told where it goes wrong, and can reach nothing else."""

import pytest

from reader.errors import DiptychError
from reader.export.custom import TemplateProblem, fill, suffix
from tests.export.handed import marked
from tests.export.pairs import pair, plain_pair


def filled(source: str, name: str = "mine.txt") -> str:
    return fill(source, name, pair(), marked())


def test_a_template_lists_passages_with_their_sources() -> None:
    line = "{{ each.quoted.text }} ({{ sources[each.quoted.source].outlet.value }})"
    source = f"{{% for each in passages %}}{line}\n{{% endfor %}}"
    lines = filled(source).splitlines()
    assert lines[0] == "The regional council paid 12 million crowns. (Northern Lantern)"
    assert len(lines) == 4


def test_a_template_sees_the_comparison_as_its_json_has_it() -> None:
    source = "{{ comparison.left.outlet.value }}: {{ comparison.entities|map(attribute='name')|join(', ') }}"
    assert filled(source).startswith("Northern Lantern: Ellerby, Ivo Strand")


def test_dates_lines_and_cells_have_filters() -> None:
    source = "{{ comparison.right.published.value|date }}|{{ 'a\n b'|line }}|{{ '=1+1'|cell }}|{{ citations|length }}"
    assert filled(source) == "5 March 2024, 08:15 (UTC+09:00)|a b|'=1+1|2"


@pytest.mark.parametrize(
    ("name", "escaped"), [("a.html", True), ("a.xml.j2", True), ("a.md", False), ("a.txt.jinja", False)]
)
def test_what_is_escaped_is_told_by_the_suffix(name: str, escaped: bool) -> None:
    comparison = plain_pair("<b>&", "Two.")
    assert fill("{{ comparison.left.text }}", name, comparison, None) == ("&lt;b&gt;&amp;" if escaped else "<b>&")


def test_the_suffix_of_the_result_is_that_of_the_template() -> None:
    assert [suffix(name) for name in ("a.md", "story.html.j2", "a.b.tex.jinja", "plain", "plain.j2")] == [
        *(".md", ".html", ".tex", ".txt", ".txt")
    ]


@pytest.mark.parametrize(
    ("source", "line", "reason"),
    [
        ("fine\n{% for x in passages %}", "2", "Unexpected end of template"),
        ("fine\n\n{{ nothing.here }}", "3", "'nothing' is undefined"),
        ("{{ passages[0].nose }}", "1", "no attribute 'nose'"),
        ("a\n{{ 1 / 0 }}", "2", "division by zero"),
        ("{{ 'x'|shout }}", "1", "No filter named 'shout'"),
        ("{% include '/etc/passwd' %}", "1", "no loader"),
        ("{{ ''.__class__.__mro__ }}", "1", "unsafe"),
        ("{{ title.__init__.__globals__ }}", "1", "unsafe"),
        ("{% do passages.append(1) %}", "1", "unknown tag 'do'"),
        ("{{ passages.append(1) }}", "1", "unsafe"),
        ("{% for x in range(10 ** 9) %}{% endfor %}", "1", "Range too big"),
    ],
)
def test_a_template_that_goes_wrong_says_where_and_why(source: str, line: str, reason: str) -> None:
    with pytest.raises(TemplateProblem) as problem:
        filled(source)
    assert f"mine.txt cannot be used: line {line}: " in str(problem.value)
    assert reason in str(problem.value)


def test_a_template_that_never_ends_is_stopped() -> None:
    source = "{% for x in range(90000) %}{% for y in range(90000) %}{{ title * 999 }}{% endfor %}{% endfor %}"
    with pytest.raises(TemplateProblem, match="no end in sight"):
        filled(source)


def test_whoever_waits_can_stop_a_template() -> None:
    class StoppedError(DiptychError):
        pass

    def checkpoint() -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        fill("{{ title }}", "a.txt", pair(), None, checkpoint=checkpoint)


def test_without_source_text_a_template_sees_none() -> None:
    assert fill(
        "{{ comparison.left.text }} {{ passages[0].quoted.text }}", "a.txt", pair(), marked(), redacted=True
    ) == ("None None")
