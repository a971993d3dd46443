"""Findings and chosen passages as W3C Web Annotations (JSON-LD), for annotation tools.

A place is told twice: by its words with their surroundings (TextQuoteSelector) and by its position in Unicode code
points (TextPositionSelector). With `redacted`, the position alone stays. A report without an address is named by the
hash of its bytes (RFC 6920), with its file's name as its label.
"""

import base64
import re
import uuid
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from reader import __version__
from reader.annotation.marks import Colour
from reader.comparison.model import Comparison, Side
from reader.document.model import Span
from reader.export import citing, findings, styles, wording
from reader.export.characters import visible
from reader.export.chosen import ChosenPassage, CitedSource, Quoted, cited, quoted

Json = dict[str, Any]

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def of_passages(passages: Sequence[ChosenPassage], *, redacted: bool = False) -> Json:
    """One annotation a passage; a pairing has two targets."""
    return _collection(citing.title(passages), [_of_passage(each, redacted) for each in passages])


def of_comparison(comparison: Comparison, *, redacted: bool = False) -> Json:
    """One annotation a finding: a name with all its mentions, or what either report says of one thing."""
    sources = {side: cited(comparison.analysis(side).article) for side in Side}

    def targets(found: Iterable[tuple[Side, Span]]) -> list[Json]:
        return [
            _target(quoted(comparison.analysis(side).article, side, span, sources[side]), redacted)
            for side, span in found
        ]

    def annotations() -> Iterator[Json]:
        for entity in comparison.entities:
            places = [(side, mention.span) for side in Side for mention in entity.mentions(side)]
            bodies = [_body(entity.name, "identifying"), _body(entity.kind.value, "classifying")]
            yield _annotation(entity.id, "identifying", bodies, targets(places))
        for section in findings.sections(comparison, redacted=redacted, every_match=True):
            for number, finding in enumerate(section.findings):
                places = [(side, excerpt.span) for side in Side for excerpt in finding.excerpts(side)]
                bodies = [_body(section.title, "classifying")]
                said = (finding.about, finding.verdict, finding.note)
                bodies += [_body(words, "describing") for words in said if words]
                name = finding.id or f"{section.key}-{number}"
                yield _annotation(name, "linking" if len(places) > 1 else "classifying", bodies, targets(places))

    return _collection("Findings of a comparison", list(annotations()))


def _collection(label: str, annotations: list[Json]) -> Json:
    name = _identity(label, *(str(each["id"]) for each in annotations))
    page: Json = {"id": f"{name}#page", "type": "AnnotationPage", "startIndex": 0, "items": annotations}
    made: Json = {"@context": CONTEXT, "id": name, "type": "AnnotationCollection", "label": label}
    made["total"] = len(annotations)
    return made | ({"first": page} if annotations else {})


def _of_passage(passage: ChosenPassage, redacted: bool) -> Json:
    bodies = [_body(name, "identifying") for name in passage.entities]
    bodies += [_body(passage.note, "commenting")] if passage.note else []
    bodies += [_body(tag, "tagging") for tag in passage.tags]
    if passage.relation:
        bodies += [_body(passage.relation.value, "classifying"), _body(citing.relation(passage), "describing")]
    both = [each for each in (passage.quoted, passage.counterpart) if each is not None]
    motivation = "linking" if passage.counterpart else "commenting" if passage.note else "highlighting"
    if passage.basis == "entity":
        motivation = "identifying"
    made = _annotation(passage.id, motivation, bodies, [_target(each, redacted, passage.colour) for each in both])
    if passage.colour:
        rule = f".{passage.colour} {{ background: {styles.colours()[f'mark-{passage.colour}']} }}"
        made["stylesheet"] = {"type": "CssStylesheet", "value": rule}
    for key, moment in (("created", passage.created), ("modified", passage.changed)):
        if _MOMENT.fullmatch(moment):
            made[key] = moment
    return made


def _annotation(name: str, motivation: str, bodies: list[Json], targets: list[Json]) -> Json:
    made: Json = {
        "id": _identity(name, *(str(target["source"]["id"]) for target in targets)),
        "type": "Annotation",
        "motivation": motivation,
        "generator": {"id": "urn:diptych", "type": "Software", "name": f"Diptych {__version__}"},
    }
    if bodies:
        made["body"] = bodies
    return made | {"target": targets}


def _body(value: str, purpose: str) -> Json:
    return {"type": "TextualBody", "value": visible(value), "format": "text/plain", "purpose": purpose}


def _target(found: Quoted, redacted: bool, colour: Colour | None = None) -> Json:
    made: Json = {"type": "SpecificResource", "source": _source(found.source)}
    selectors: list[Json] = []
    if not redacted:
        words = {"exact": found.text, "prefix": found.before, "suffix": found.after}
        selectors.append({"type": "TextQuoteSelector"} | words)
    if found.span is not None:
        selectors.append({"type": "TextPositionSelector", "start": found.span.start, "end": found.span.end})
    if selectors:
        made["selector"] = selectors
    if found.source.retrieved and _MOMENT.fullmatch(found.source.retrieved):
        made["state"] = {"type": "TimeState", "sourceDate": found.source.retrieved}
    return made | ({"styleClass": colour.value} if colour else {})


@lru_cache(maxsize=8)  # one report is the source of thousands of places
def _source(source: CitedSource) -> Json:
    """The report, with what it says of itself in Dublin Core's terms, which the context knows."""
    known = source.address and _ADDRESS.fullmatch(source.address)
    made: Json = {"id": source.address if known else _hash_name(source.file_hash), "type": "Text"}
    media_type, _, _ = source.media_type.partition(";")
    made["format"] = media_type
    if source.language and _LANGUAGE.fullmatch(source.language):
        made["language"] = source.language
    said = {
        "dcterms:title": source.headline.value,
        "dcterms:publisher": source.outlet.value,
        "dcterms:creator": [field.value for field in source.byline if field.value],
        "dcterms:issued": source.published.value,
        "dcterms:source": source.file,
        "dcterms:identifier": f"sha256:{source.text_hash}",
        "dcterms:provenance": [
            f"{label}: {wording.how_known(field)}"
            for label, field in (("Outlet", source.outlet), ("Date", source.published), ("Headline", source.headline))
        ],
    }
    return made | {key: value for key, value in said.items() if value}


def _hash_name(digest: str) -> str:
    try:
        packed = bytes.fromhex(digest)
    except ValueError:
        packed = digest.encode("utf-8", "replace")
    return "ni:///sha-256;" + base64.urlsafe_b64encode(packed).decode().rstrip("=")


def _identity(*parts: str) -> str:
    """A name that is the same for the same thing on the next run."""
    text = "\n".join(parts).encode("utf-8", "replace").decode()
    return uuid.uuid5(uuid.NAMESPACE_URL, f"diptych:{text}").urn
