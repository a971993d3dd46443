"""Article data in JSON-LD scripts, as flat objects, however broken the JSON is.

Responsible for reading and for references inside one page. It does not decide which value wins.
"""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from lxml.etree import _Element

Node = dict[str, Any]

_MAX_NODES = 2000
_ARTICLE_TYPES = (
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "BackgroundNewsArticle",
    "OpinionNewsArticle",
    "ReviewNewsArticle",
    "AskPublicNewsArticle",
    "AdvertiserContentArticle",
    "LiveBlogPosting",
    "Article",
    "Report",
    "BlogPosting",
    "SatiricalArticle",
    "ScholarlyArticle",
    "TechArticle",
    "MedicalWebPage",
    "SocialMediaPosting",
)
_PAGE_TYPES = ("WebPage", "ItemPage", "CreativeWork", "VideoObject")
_ORGANISATIONS = ("NewsMediaOrganization", "Organization", "Corporation", "WebSite")

_COMMENT = re.compile(r"""("(?:[^"\\]|\\.)*")|/\*.*?\*/|//[^\n]*""", re.S)
_TRAILING_COMMA = re.compile(r""",(\s*[}\]])""")
_PAIR = re.compile(r'"(headline|datePublished|dateModified|description|inLanguage)"\s*:\s*"((?:[^"\\\n]|\\.)*)"')
_NAMED = re.compile(r'"(publisher|author)"\s*:\s*[\[{][^\[\]{}]*?"name"\s*:\s*"((?:[^"\\\n]|\\.)*)"')


def nodes(tree: _Element) -> list[Node]:
    """Every JSON-LD object in the page, nested ones too, outer before inner, in document order."""
    found: list[Node] = []
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        for node in _walk(_parse("".join(map(str, script.itertext())))):
            found.append(node)
            if len(found) >= _MAX_NODES:
                return found
    return found


def articles(found: list[Node]) -> list[Node]:
    """The objects that describe the page's article, the most telling kind first."""
    ranked = []
    for position, node in enumerate(found):
        kinds = types(node)
        if any(kind in _ARTICLE_TYPES for kind in kinds):
            ranked.append((min(_rank(kind) for kind in kinds), position, node))
        elif any(kind in _PAGE_TYPES for kind in kinds) and "datePublished" in node:
            ranked.append((len(_ARTICLE_TYPES) + 1, position, node))
    return [node for _, _, node in sorted(ranked, key=lambda entry: entry[:2])]


def organisations(found: list[Node]) -> Iterator[Node]:
    """Objects that name a publication or its site."""
    return (node for node in found if any(kind in _ORGANISATIONS for kind in types(node)))


def types(node: Node) -> tuple[str, ...]:
    kind = node.get("@type")
    names = kind if isinstance(kind, list) else [kind]
    return tuple(name.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for name in names if isinstance(name, str))


def value(node: Node, key: str) -> str | None:
    """A plain value of the object, white space and character references resolved."""
    content = node.get(key)
    if isinstance(content, list):
        content = next((item for item in content if isinstance(item, str)), None)
    if isinstance(content, dict):
        content = content.get("@value") or content.get("name")
    return clean(content) if isinstance(content, str) else None


def names(node: Node, key: str, found: list[Node]) -> list[tuple[str, bool]]:
    """The names under `key` (text, object, list or reference), each with whether it is an organisation's."""
    result = []
    for item in _items(node.get(key)):
        if isinstance(item, dict):
            whole = item if item.get("name") else _referred(item, found)
            name, organisation = value(whole, "name"), any(kind in _ORGANISATIONS for kind in types(whole))
        else:
            name, organisation = clean(item) if isinstance(item, str) else None, False
        if name:
            result.append((name, organisation))
    return result


def clean(text: str) -> str | None:
    for _ in range(2):  # some pages escape twice
        text = html.unescape(text)
    # JSON can escape half a character, which no file and no screen takes.
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = re.sub(r"<[^<>]{1,200}>", "", text)
    return " ".join(text.split()) or None


def _items(content: Any) -> list[Any]:
    return content if isinstance(content, list) else [content]


def _rank(kind: str) -> int:
    return _ARTICLE_TYPES.index(kind) if kind in _ARTICLE_TYPES else len(_ARTICLE_TYPES)


def _referred(item: Node, found: list[Node]) -> Node:
    target = item.get("@id")
    return next((node for node in found if target and node.get("@id") == target and node.get("name")), item)


def _walk(content: Any) -> Iterator[Node]:
    todo = [content]
    while todo:
        item = todo.pop()
        if isinstance(item, dict):
            yield item
            todo.extend(reversed([inner for inner in item.values() if isinstance(inner, dict | list)]))
        elif isinstance(item, list):
            todo.extend(reversed(item))


def _parse(source: str) -> Any:
    source = re.sub(r"^\s*(?:<!--|(?://)?\s*<!\[CDATA\[)|(?:-->|(?://)?\s*\]\]>)\s*$", "", source).strip().rstrip(";")
    for text in (source, _TRAILING_COMMA.sub(r"\1", _COMMENT.sub(lambda match: match[1] or "", source))):
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return _salvaged(source)


def _salvaged(source: str) -> Node | None:
    """What can still be read of an article object whose JSON is broken."""
    kind = re.search(r'"@type"\s*:\s*"(\w+)"', source)
    if not kind or kind[1] not in _ARTICLE_TYPES:
        return None
    node: Node = {"@type": kind[1]}
    for key, text in _PAIR.findall(source):
        node.setdefault(key, _unquoted(text))
    for key, text in _NAMED.findall(source):
        node.setdefault(key, {"@type": "Organization" if key == "publisher" else "Person", "name": _unquoted(text)})
    return node


def _unquoted(text: str) -> str:
    try:
        return str(json.loads(f'"{text}"', strict=False))
    except ValueError:
        return text
