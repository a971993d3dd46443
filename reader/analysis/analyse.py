"""From an `Article` to an `Analysis`: the one entry to this package."""

from reader.analysis.attempt import attempted
from reader.analysis.collector import collector_paused
from reader.analysis.dates import dates_coverage, find_dates
from reader.analysis.figures import find_figures
from reader.analysis.model import FINDINGS, Analysis, Coverage, DateMention, Entity, Figure, Quote, State
from reader.analysis.names.grouping import grouped
from reader.analysis.names.mentions import names
from reader.analysis.normal import normal
from reader.analysis.quotes import find_quotes
from reader.analysis.recogniser import Labelled, Recogniser, primary
from reader.analysis.sentences import split
from reader.document.model import Article, Block, Span

_OF_A_PAIR = Coverage(State.UNAVAILABLE, "Looked for when two reports are compared.")


def analyse(article: Article, recogniser: Recogniser | None) -> Analysis:
    """All findings in one article. Never raises: what cannot be found is said in `coverage`."""
    plain = normal(article.text)
    blocks = tuple(article.body())
    sentences = _sentences(plain, blocks)
    entities, of_names = _names(article, plain, blocks, sentences, recogniser)
    quotes, of_quotes = attempted(
        lambda: find_quotes(article, plain, sentences, entities), tuple[Quote, ...](), "Looking for quotations failed"
    )
    dates, of_dates = attempted(
        lambda: find_dates(article, plain, sentences), tuple[DateMention, ...](), "Looking for dates failed"
    )
    figures, of_figures = attempted(
        lambda: find_figures(article, plain, sentences, dates), tuple[Figure, ...](), "Looking for figures failed"
    )
    coverage = {
        "names": of_names,
        "quotes": _without_speakers(article, of_quotes),
        "dates": dates_coverage(article, dates) if of_dates.state is State.DONE else of_dates,
        "figures": of_figures,
    }
    return Analysis(
        article,
        sentences=sentences,
        entities=entities,
        quotes=quotes,
        dates=dates,
        figures=figures,
        coverage={finding: coverage.get(finding, _OF_A_PAIR) for finding in FINDINGS},
        models=_models(recogniser) if of_names.state is State.DONE else {},
    )


def _names(
    article: Article,
    plain: str,
    blocks: tuple[Block, ...],
    sentences: tuple[Span, ...],
    recogniser: Recogniser | None,
) -> tuple[tuple[Entity, ...], Coverage]:
    unavailable = _why_unavailable(article, recogniser)
    if unavailable or recogniser is None:
        return (), Coverage(State.UNAVAILABLE, unavailable)

    def find() -> tuple[Entity, ...]:
        recognised = recogniser.recognise([block.span.of(plain) for block in blocks])
        labelled = (
            Labelled(guess.span.shifted(block.span.start), guess.label)
            for block, result in zip(blocks, recognised, strict=True)
            for guess in result.labelled
        )
        with collector_paused():
            return grouped(names(article, plain, labelled, sentences), plain)

    return attempted(find, tuple[Entity, ...](), f"Looking for names with the language model {recogniser.name} failed")


def _without_speakers(article: Article, coverage: Coverage) -> Coverage:
    """Who speaks is told by English words."""
    if coverage.state is not State.DONE or article.language is None or primary(article.language) == "en":
        return coverage
    return Coverage(State.DONE, f"Who speaks is not looked for in this language ({article.language}).")


def _why_unavailable(article: Article, recogniser: Recogniser | None) -> str | None:
    """The sentence that says why no names are looked for, `None` where they are."""
    language = primary(article.language) if article.language else None
    if recogniser is None and language is None:
        return "The language of this report is not known, and no language model is installed that could read it."
    if recogniser is None or (language is not None and language != primary(recogniser.language)):
        return f"No language model is installed and chosen for the language of this report ({language})."
    return None


def _sentences(plain: str, blocks: tuple[Block, ...]) -> tuple[Span, ...]:
    """Sentences never reach over the end of a block, and boilerplate has none."""
    return tuple(sentence.shifted(block.span.start) for block in blocks for sentence in split(block.span.of(plain)))


def _models(recogniser: Recogniser | None) -> dict[str, str]:
    return {"names": f"{recogniser.name} {recogniser.version}"} if recogniser else {}
