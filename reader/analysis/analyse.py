"""From an `Article` to an `Analysis`: the one entry to this package."""

from collections.abc import Iterable, Iterator

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

_NOT_YET = Coverage(State.UNAVAILABLE, "Not looked for by this version.")


def analyse(article: Article, recogniser: Recogniser | None) -> Analysis:
    """All findings in one article. Never raises: what cannot be found is said in `coverage`."""
    plain = normal(article.text)
    blocks = tuple(article.body())
    sentences = _sentences(plain, blocks)
    found, names_coverage = _names(article, plain, blocks, sentences, recogniser)
    quotes, quotes_coverage = _quotes(article, plain, sentences, found)
    dates, dates_state = _dates(article, plain, sentences)
    figures, figures_state = _figures(article, plain, sentences, dates)
    coverage = {"names": names_coverage, "quotes": quotes_coverage, "dates": dates_state, "figures": figures_state}
    return Analysis(
        article,
        sentences=sentences,
        entities=found,
        quotes=quotes,
        dates=dates,
        figures=figures,
        coverage={finding: coverage.get(finding, _NOT_YET) for finding in FINDINGS},
        models=_models(recogniser) if names_coverage.state is State.DONE else {},
    )


def analyse_all(articles: Iterable[Article], recogniser: Recogniser | None) -> Iterator[Analysis]:
    """Analyses in the order of `articles`, each made when it is asked for; the model is loaded once."""
    return (analyse(article, recogniser) for article in articles)


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
    try:
        recognised = recogniser.recognise([block.span.of(plain) for block in blocks])
    except Exception as error:  # noqa: BLE001 - a model is other people's code and must not take the report with it
        return (), Coverage(State.FAILED, f"The language model {recogniser.name} failed: {_first_line(error)}")
    labelled = (
        Labelled(guess.span.shifted(block.span.start), guess.label)
        for block, result in zip(blocks, recognised, strict=True)
        for guess in result.labelled
    )
    return grouped(names(article, plain, labelled, sentences), plain), Coverage(State.DONE)


def _quotes(
    article: Article, plain: str, sentences: tuple[Span, ...], entities: tuple[Entity, ...]
) -> tuple[tuple[Quote, ...], Coverage]:
    try:
        found = find_quotes(article, plain, sentences, entities)
    except Exception as error:  # noqa: BLE001 - one kind of finding must not take the others with it
        return (), Coverage(State.FAILED, f"Quotations could not be found: {_first_line(error)}")
    if article.language is None or primary(article.language) == "en":
        return found, Coverage(State.DONE)
    return found, Coverage(State.DONE, f"Who speaks is not looked for in this language ({article.language}).")


def _dates(article: Article, plain: str, sentences: tuple[Span, ...]) -> tuple[tuple[DateMention, ...], Coverage]:
    try:
        found = find_dates(article, plain, sentences)
    except Exception as error:  # noqa: BLE001 - one kind of finding must not take the others with it
        return (), Coverage(State.FAILED, f"Looking for dates failed: {_first_line(error)}")
    return found, dates_coverage(article, found)


def _figures(
    article: Article, plain: str, sentences: tuple[Span, ...], dates: tuple[DateMention, ...]
) -> tuple[tuple[Figure, ...], Coverage]:
    try:
        return find_figures(article, plain, sentences, dates), Coverage(State.DONE)
    except Exception as error:  # noqa: BLE001 - one kind of finding must not take the others with it
        return (), Coverage(State.FAILED, f"Figures could not be found: {_first_line(error)}")


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


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0] if lines else type(error).__name__
