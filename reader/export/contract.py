"""The JSON of the public contract (`resources/schemas`): one article, one comparison, an input that failed.

Builds plain dictionaries in a readable order of keys. Not responsible for writing them. With `redacted`, every `text`
is `None`, words that passages share are left out, and offsets stay; what is known about a report, and the names of its
entities, are not text.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from reader import __version__
from reader.analysis.model import Analysis, Coverage, DateMention, Entity, Figure, Mention, Quote, Speaker, Why
from reader.comparison.model import (
    AppliedCorrection,
    Comparison,
    DatePair,
    FigurePair,
    LinkedEntity,
    QuotePair,
    Side,
    Status,
)
from reader.document.model import Article, Field, Span
from reader.errors import DiptychError

Json = dict[str, Any]

COMPARISON = "diptych/comparison/1"
ARTICLE = "diptych/article/1"
ERROR = "diptych/error/1"

_OF_PASSAGES = frozenset(("passage", "not-a-passage"))


def article_document(analysis: Analysis, *, redacted: bool = False) -> Json:
    """One analysed article."""
    text = _Text(redacted)
    return {
        **_head(ARTICLE, [analysis], redacted),
        **_article(analysis.article, text),
        "coverage": _coverage(analysis.coverage),
        "sentences": [_span(span) for span in analysis.sentences],
        "entities": [_entity(entity, text) for entity in analysis.entities],
        "quotes": [{"id": quote.id, **_quote(quote, text)} for quote in analysis.quotes],
        "dates": [{"id": date.id, **_date(date, text)} for date in analysis.dates],
        "figures": [_counted_figure(figure, text) for figure in analysis.figures],
    }


def comparison_document(comparison: Comparison, *, redacted: bool = False) -> Json:
    """One comparison."""
    text = _Text(redacted)
    return {
        **_head(COMPARISON, [comparison.left, comparison.right], redacted),
        "left": _article(comparison.left.article, text),
        "right": _article(comparison.right.article, text),
        "coverage": {side.value: _coverage(comparison.coverage.get(side, {})) for side in Side},
        "entities": [_linked(entity, text) for entity in comparison.entities],
        "possible": [
            {"id": link.id, "entities": list(link.entities), "rule": link.rule, "note": link.note}
            for link in comparison.possible
        ],
        "related": [{"entities": list(one.entities), "relation": one.relation} for one in comparison.related],
        "corrections": [_correction(one, redacted) for one in comparison.corrections],
        "quotes": [_quote_pair(pair, text) for pair in comparison.quotes],
        "dates": [_date_pair(pair, text) for pair in comparison.dates],
        "figures": [_figure_pair(pair, text) for pair in comparison.figures],
        "passages": [
            {
                "id": passage.id,
                "left": _span(passage.left),
                "right": _span(passage.right),
                "score": passage.score,
                "basis": passage.basis,
                "shared": [] if redacted else list(passage.shared),
            }
            for passage in comparison.passages
        ],
        "unmatched": {"left": _spans(comparison.unmatched_left), "right": _spans(comparison.unmatched_right)},
        "reuse": [
            {"id": run.id, "left": _span(run.left), "right": _span(run.right), "words": run.words}
            for run in comparison.reuse
        ],
        "reuse_share": {"left": comparison.reuse_share_left, "right": comparison.reuse_share_right},
    }


def error_document(inputs: Sequence[str], error: DiptychError) -> Json:
    """An input, or a pair of inputs, that failed: what `inputs` were asked for, and the error's code and sentence."""
    return {"schema": ERROR, "inputs": list(inputs), "error": {"type": error.code, "message": str(error)}}


class _Text:
    """Says what stands under `text`: the words, or nothing where they are to be left out."""

    __slots__ = ("_redacted",)

    def __init__(self, redacted: bool) -> None:
        self._redacted = redacted

    def __call__(self, words: str) -> str | None:
        return None if self._redacted else words


def _head(schema: str, analyses: Iterable[Analysis], redacted: bool) -> Json:
    return {
        "schema": schema,
        "generator": {"name": "diptych", "version": __version__, "models": _models(analyses)},
        **({"redacted": True} if redacted else {}),
    }


def _models(analyses: Iterable[Analysis]) -> dict[str, str]:
    """Models by role; two reports in two languages have two models in one role."""
    roles: dict[str, list[str]] = {}
    for analysis in analyses:
        for role, model in analysis.models.items():
            if model not in roles.setdefault(role, []):
                roles[role].append(model)
    return {role: "; ".join(models) for role, models in roles.items()}


def _article(article: Article, text: _Text) -> Json:
    source = article.source
    return {
        "id": article.id,
        "source": {
            "name": source.name,
            "media_type": source.media_type,
            "sha256": source.sha256,
            "encoding": source.encoding,
            "url": source.url,
            "retrieved": source.retrieved,
        },
        "title": _field(article.title),
        "outlet": _field(article.outlet),
        "published": _field(article.published),
        "updated": _field(article.updated),
        "byline": [_field(one) for one in article.byline],
        "agency": [_field(one) for one in article.agency],
        "language": article.language,
        "remarks": [{"code": remark.code, "message": remark.message} for remark in article.remarks],
        "text": text(article.text),
        "blocks": [{"kind": block.kind.value, **_offsets(block.span)} for block in article.blocks],
    }


def _field(field: Field) -> Json:
    evidence = None if field.evidence is None else _span(field.evidence)
    return {"value": field.value, "origin": field.origin.value, "evidence": evidence, "note": field.note}


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [_span(span) for span in spans]


def _offsets(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _mention(mention: Mention, text: _Text) -> Json:
    return {**_offsets(mention.span), "text": text(mention.text)}


def _why(reasons: Iterable[Why]) -> list[Json]:
    return [{"rule": one.rule.value, "forms": list(one.forms), "note": one.note} for one in reasons]


def _coverage(coverage: Mapping[str, Coverage]) -> Json:
    return {finding: {"state": one.state.value, "note": one.note} for finding, one in coverage.items()}


def _entity(entity: Entity, text: _Text) -> Json:
    return {
        "id": entity.id,
        "kind": entity.kind.value,
        "name": entity.name,
        "mentions": [_mention(mention, text) for mention in entity.mentions],
        "why": _why(entity.why),
    }


def _linked(entity: LinkedEntity, text: _Text) -> Json:
    return {
        "id": entity.id,
        "kind": entity.kind.value,
        "name": entity.name,
        "status": entity.status.value,
        "left": [_mention(mention, text) for mention in entity.left],
        "right": [_mention(mention, text) for mention in entity.right],
        "why": _why(entity.why),
    }


def _correction(one: AppliedCorrection, redacted: bool) -> Json:
    """A decision of the person's; the targets of passages are the words of the report."""
    words = one.type in _OF_PASSAGES
    return {
        "type": one.type,
        "targets": [] if redacted and words else list(one.targets),
        "value": one.value,
        "state": "orphaned" if one.orphaned else "applied",
        "scope": one.scope,
        "note": None if redacted and words else one.note,
        "id": one.id,
    }


def _status(left: object, right: object) -> str:
    if left and right:
        return Status.BOTH.value
    return Status.LEFT.value if left else Status.RIGHT.value


def _speaker(speaker: Speaker, text: _Text) -> Json:
    return {**_offsets(speaker.span), "text": text(speaker.text), "entity": speaker.entity}


def _quote(quote: Quote, text: _Text) -> Json:
    return {
        **_offsets(quote.span),
        "text": text(quote.text),
        "segments": _spans(quote.segments),
        "speaker": None if quote.speaker is None else _speaker(quote.speaker, text),
        "cue": None if quote.cue is None else _mention(quote.cue, text),
    }


def _quote_pair(pair: QuotePair, text: _Text) -> Json:
    return {
        "id": pair.id,
        "status": _status(pair.left, pair.right),
        "left": None if pair.left is None else _quote(pair.left, text),
        "right": None if pair.right is None else _quote(pair.right, text),
        "relation": pair.relation,
        "speakers": pair.speakers,
        "similarity": pair.similarity,
        "difference": [
            {
                "op": run.op,
                "left": None if run.left is None else _span(run.left),
                "right": None if run.right is None else _span(run.right),
            }
            for run in pair.difference
        ],
    }


def _date(date: DateMention, text: _Text) -> Json:
    return {**_offsets(date.span), "text": text(date.text), "value": date.value, "note": date.note}


def _date_pair(pair: DatePair, text: _Text) -> Json:
    return {
        "id": pair.id,
        "value": pair.value,
        "status": _status(pair.left, pair.right),
        "verdict": pair.verdict,
        "left": [_date(date, text) for date in pair.left],
        "right": [_date(date, text) for date in pair.right],
    }


def _figure(figure: Figure, text: _Text) -> Json:
    return {
        **_offsets(figure.span),
        "text": text(figure.text),
        "low": figure.low,
        "high": figure.high,
        "hedge": figure.hedge,
    }


def _counted_figure(figure: Figure, text: _Text) -> Json:
    return {"id": figure.id, **_figure(figure, text), "counted": figure.counted, "unit": figure.unit}


def _figure_pair(pair: FigurePair, text: _Text) -> Json:
    return {
        "id": pair.id,
        "counted": pair.counted,
        "unit": pair.unit,
        "verdict": pair.verdict,
        "note": pair.note,
        "left": [_figure(figure, text) for figure in pair.left],
        "right": [_figure(figure, text) for figure in pair.right],
    }
