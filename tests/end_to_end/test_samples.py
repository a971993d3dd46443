"""The sample reports: they load as a careful reader expects, and they hold what makes real reports hard."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from reader.document.load import load_file
from reader.document.model import Article, BlockKind, Field, Origin
from reader.workflow.samples import sample_pairs
from tests.tools.expected import (
    SEEDS,
    ExpectedReport,
    Form,
    Known,
    Phrase,
    expected_pairs,
    in_body,
    mentions,
    place,
    places,
)

PAIRS = expected_pairs()
REPORTS = {report.file: report for pair in PAIRS.values() for report in (pair.left, pair.right)}
ARTICLES: dict[str, Article] = {}


def article_of(file: str) -> Article:
    if file not in ARTICLES:
        ARTICLES[file] = load_file(SEEDS / file)
    return ARTICLES[file]


@pytest.fixture(params=REPORTS, ids=lambda file: file)
def report(request: pytest.FixtureRequest) -> ExpectedReport:
    return REPORTS[request.param]


@pytest.fixture
def article(report: ExpectedReport) -> Article:
    return article_of(report.file)


def folded(text: str | None) -> str | None:
    """Without an article and capitals: 'The Lagoon Times' and 'Lagoon Times' are one outlet."""
    return None if text is None else re.sub(r"^the ", "", " ".join(text.split()).casefold())


def assert_known(field: Field, known: Known) -> None:
    assert folded(field.value) == folded(known.value)
    assert field.origin is known.origin


class TestLoading:
    def test_title(self, article: Article, report: ExpectedReport) -> None:
        assert_known(article.title, report.title)

    def test_outlet(self, article: Article, report: ExpectedReport) -> None:
        assert_known(article.outlet, report.outlet)

    def test_publication(self, article: Article, report: ExpectedReport) -> None:
        assert_known(article.published, report.published)

    def test_byline(self, article: Article, report: ExpectedReport) -> None:
        assert [folded(name.value) for name in article.byline] == [folded(name.value) for name in report.byline]

    def test_agencies(self, article: Article, report: ExpectedReport) -> None:
        assert [agency.value for agency in article.agency] == list(report.agency)

    def test_language(self, article: Article, report: ExpectedReport) -> None:
        assert article.language == report.language

    def test_evidence_is_where_it_says(self, article: Article) -> None:
        for field in (article.title, article.outlet):
            if field.evidence and field.value:
                assert field.value in " ".join(field.evidence.of(article.text).split())

    def test_boilerplate_is_flagged_and_not_cut(self, article: Article, report: ExpectedReport) -> None:
        for phrase in report.boilerplate:
            found = places(article.text, phrase)
            assert found, f"{phrase!r} was cut"
            assert not any(in_body(article, span) for span in found), f"{phrase!r} is not flagged"

    def test_body_is_not_flagged(self, article: Article, report: ExpectedReport) -> None:
        for phrase in report.body:
            assert place(article, phrase)

    def test_subheadings_are_no_boilerplate_and_paragraphs_are_many(self, article: Article) -> None:
        assert sum(block.kind is BlockKind.PARAGRAPH for block in article.blocks) >= 10


class TestExpectations:
    """What `seeds/expected` says points at real text, so that the engine can be measured by it."""

    def test_quotes(self, article: Article, report: ExpectedReport) -> None:
        for quote in report.quotes:
            span = place(article, quote.text)
            assert all(span.contains(place(article, segment)) for segment in quote.segments)
            assert places(article.text, quote.speaker), f"{quote.speaker!r} does not stand in the text"

    def test_quotes_stand_in_text_order(self, article: Article, report: ExpectedReport) -> None:
        starts = [place(article, quote.text).start for quote in report.quotes]
        assert starts == sorted(starts)

    def test_no_quotes(self, article: Article, report: ExpectedReport) -> None:
        assert all(place(article, phrase) for phrase in report.not_quotes)

    def test_dates(self, article: Article, report: ExpectedReport) -> None:
        spans = [place(article, date.text) for date in report.dates]
        assert len(set(spans)) == len(spans)

    @pytest.mark.parametrize("name", PAIRS)
    def test_speakers_are_entities(self, name: str) -> None:
        pair = PAIRS[name]
        names = {entity.name for entity in pair.entities}
        quotes = (*pair.left.quotes, *pair.right.quotes)
        assert {quote.entity for quote in quotes if quote.entity} <= names

    @pytest.mark.parametrize("name", PAIRS)
    def test_every_form_of_a_name_has_a_mention_and_none_is_claimed_twice(self, name: str) -> None:
        pair = PAIRS[name]
        sides = (
            (pair.left.file, [entity.left for entity in pair.entities]),
            (pair.right.file, [entity.right for entity in pair.entities]),
        )
        for file, entities in sides:
            article = article_of(file)
            claimed = [span for spans in mentions(article, entities) for span in spans]
            assert len(set(claimed)) == len(claimed)
            found = {folded(span.of(article.text)) for span in claimed}
            wanted = {folded(form.text if isinstance(form, Form) else form) for forms in entities for form in forms}
            assert found == wanted

    @pytest.mark.parametrize("name", PAIRS)
    def test_figures(self, name: str) -> None:
        pair = PAIRS[name]
        for figure in pair.figures:
            for file, phrase in ((pair.left.file, figure.left), (pair.right.file, figure.right)):
                assert phrase is None or place(article_of(file), phrase)
            assert (figure.left is None) == (figure.verdict == "only-right")
            assert (figure.right is None) == (figure.verdict == "only-left")

    @pytest.mark.parametrize("name", PAIRS)
    def test_quote_pairs_name_quotes_once(self, name: str) -> None:
        pair = PAIRS[name]
        lefts, rights = [item.left for item in pair.quote_pairs], [item.right for item in pair.quote_pairs]
        assert len(set(lefts)) == len(lefts) <= len(pair.left.quotes) >= max(lefts)
        assert len(set(rights)) == len(rights) <= len(pair.right.quotes) >= max(rights)

    @pytest.mark.parametrize("name", PAIRS)
    def test_same_wording_stands_in_both(self, name: str) -> None:
        pair = PAIRS[name]
        for words in pair.same_wording:
            assert len(words.split()) >= 6
            assert place(article_of(pair.left.file), words)
            assert place(article_of(pair.right.file), words)

    def test_there_is_enough_to_measure_by(self) -> None:
        assert sum(len(report.quotes) for report in REPORTS.values()) >= 60
        both = [item for pair in PAIRS.values() for item in pair.figures if item.left and item.right]
        assert len(both) >= 40
        assert {item.verdict for item in both} == {"equal", "compatible", "conflicting"}
        relations = {(item.relation, item.speakers) for pair in PAIRS.values() for item in pair.quote_pairs}
        assert {("identical", "different"), ("trimmed", "same"), ("reworded", "same")} <= relations


class TestHardFeatures:
    """Each thing that makes real reports hard is really there."""

    def test_no_break_spaces(self) -> None:
        plain = [file for file in REPORTS if file.endswith(".txt")]
        assert sum(article_of(file).text.count("\u00a0") for file in plain) >= 6
        assert "\u00a0" in article_of("ferry-port-ledger.html").text

    def test_other_scripts(self) -> None:
        scripts = {
            "Hangul": "[가-힣]",
            "Cyrillic": "[а-яіїєґ]{3}",
            "Greek": "[α-ω]{3}",
            "Chinese": "[\u4e00-\u9fff]{2}",
        }
        everything = "\n".join(article_of(file).text for file in REPORTS)
        assert [name for name, letters in scripts.items() if not re.search(letters, everything)] == []

    def test_quotation_marks_are_mixed_and_unbalanced(self) -> None:
        texts = {file: article_of(file).text for file in REPORTS}
        kinds = {mark for text in texts.values() for mark in '"“”‘’«»' if mark in text}
        assert kinds == set('"“”‘’«»')
        unbalanced = [file for file, text in texts.items() if text.count("“") != text.count("”")]
        assert len(unbalanced) >= 4

    def test_a_quotation_runs_over_paragraphs(self) -> None:
        text = article_of("ferry-coastal-courier.txt").text
        assert re.search(r"“[^”\n]+\n\n“", text)

    def test_the_headline_stands_twice_in_a_copied_page(self) -> None:
        article = article_of("ferry-coastal-courier.txt")
        assert article.title.value
        assert article.text.count(article.title.value) == 2

    def test_another_family_member_and_a_slip(self) -> None:
        for name in ("Tveitan", "Rennie", "Morandel"):
            people = {entity.name for pair in PAIRS.values() for entity in pair.entities if name in entity.name.split()}
            assert len(people) == 2, name
        assert place(article_of("ferry-coastal-courier.txt"), "Hryhornko")

    def test_nothing_dates_the_wire(self) -> None:
        article = article_of("festival-wire.txt")
        assert article.published.origin is article.outlet.origin is Origin.UNKNOWN
        assert place(article, Phrase("Saturday (15)"))

    def test_the_table_is_read(self) -> None:
        assert place(article_of("festival-lagoon-times.docx"), "Auction of the lanterns")

    def test_no_line_of_the_page_breaks_a_word(self) -> None:
        assert "\u00ad" not in article_of("telescope-highland-gazette.pdf").text
        assert "\ufb01" not in article_of("telescope-highland-gazette.pdf").text


class TestCatalogue:
    catalogue = tomllib.loads((SEEDS / "catalogue.toml").read_text("utf-8"))

    def test_pairs_are_the_files_that_are_there(self) -> None:
        listed = [pair[side] for pair in self.catalogue["pair"] for side in ("left", "right")]
        there = {file.name for file in SEEDS.iterdir() if file.suffix in {".txt", ".html", ".pdf", ".docx"}}
        assert sorted(listed) == sorted(there) == sorted(REPORTS)

    def test_the_ferry_opens_first(self) -> None:
        assert sample_pairs()[0] == (SEEDS / "ferry-coastal-courier.txt", SEEDS / "ferry-port-ledger.html")
        assert len(sample_pairs()) == 3

    def test_articles_are_the_files_that_are_there(self) -> None:
        assert all((SEEDS / entry["file"]).is_file() for entry in self.catalogue["article"])

    def test_only_one_sample_is_told_its_outlet(self) -> None:
        assert [entry["file"] for entry in self.catalogue["article"]] == ["telescope-orbit-blog.txt"]

    def test_every_sample_says_that_it_is_invented(self) -> None:
        for file in REPORTS:
            assert places(article_of(file).text, "This is an invented report, written as a sample for Diptych"), file

    def test_the_page_fetches_nothing_that_exists(self) -> None:
        page = (SEEDS / "ferry-port-ledger.html").read_text("utf-8")
        hosts = set(re.findall(r"https?://([^/\"]+)", page))
        assert {host for host in hosts if not host.endswith(".example.invalid")} == {"schema.org"}


def test_the_page_and_the_document_are_made_from_the_texts_beside_them(tmp_path: Path) -> None:
    script = Path(__file__).parents[1] / "tools" / "make_samples.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True, capture_output=True)
    made = {file.name: load_file(file).text for file in tmp_path.iterdir()}
    assert made == {file: article_of(file).text for file in made}
    assert len(made) == 2
