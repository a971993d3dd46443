"""What a page's markup states about its article: JSON-LD, OpenGraph, meta tags, title, links.

Responsible for precedence between places that disagree. It reads no article text; names and dates that stand in the
text are the affair of the importers and of `reader.document.load`. Nothing is fetched.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from lxml.etree import _Comment, _Element

from reader.document.importers.draft import Declared
from reader.document.metadata import markup_json, outlets
from reader.document.metadata.markup_dates import iso_date
from reader.document.metadata.markup_outlet import Named, chosen_outlet, compact, title_parts

_Meta = Mapping[str, list[str]]

_TITLES = ("og:title", "twitter:title", "citation_title", "parsely-title", "sailthru.title", "dc.title", "headline")
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "article.published", "datepublished",
    "parsely-pub-date", "sailthru.date", "citation_publication_date", "citation_date", "dc.date.issued",
    "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date", "dcterms.date", "publish-date",
    "publishdate", "publish_date", "pubdate", "publication_date", "published", "publicationdate",
    "originalpublicationdate", "article_date_original", "cxenseparse:recs:publishtime",
    "og:published_time", "date",
)  # fmt: skip
_UPDATED = (
    "article:modified_time", "og:updated_time", "article.updated", "datemodified", "dc.date.modified",
    "dcterms.modified", "lastmod", "last-modified", "revised", "updated",
)  # fmt: skip
_AUTHORS = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "citation_author",
    "dc.creator",
    "byl",
    "byline",
)
_SITES = (
    ("og:site_name", ("og:site_name",)),
    ("meta publisher", ("publisher", "dc.publisher", "dcterms.publisher", "citation_journal_title", "cre")),
    ("meta application name", ("application-name", "apple-mobile-web-app-title", "al:ios:app_name")),
    ("social media handle", ("twitter:site",)),
)
_LONGEST_TITLE = 1000
_SAVED_FROM = re.compile(r"saved from url=(?:\(\d+\))?\s*(https?://\S+)|(?:^|\s)url:\s*(https?://\S+)", re.I)
_NOT_A_PERSON = re.compile(
    r"admin(?:istrator)?|editor(?:ial)?|staff|unknown|none|null|author|guest|webmaster|.*https?://.*|.*@.*|.*[\d_]{2}.*",
    re.I,
)
_ROLE = re.compile(r"\b(?:writer|reporter|correspondent|contributor|columnist|journalist|desk|team|bureau)s?$", re.I)
_BY = re.compile(r"^(?:(?:written |posted |published |reported )?by|von|par|por|di|от|автор)\b[:\s]\s*", re.I)


def read_markup(tree: _Element, headings: Iterable[str] = ()) -> Declared:
    """What the markup of a page states. `headings` are its visible main headings: they tell headline from site name."""
    meta = _meta(tree)
    data = markup_json.nodes(tree)
    found = markup_json.articles(data)
    where: dict[str, str] = {}
    headings = [" ".join(heading.split()) for heading in headings]

    titles = list(_titles(meta, found))
    page_title = _page_title(tree)
    stripped, suffix = title_parts(page_title, [*(title for title, _ in titles), *headings])
    named = list(_sites(meta, data, found, suffix))
    outlet = chosen_outlet(named)
    title = _title([*titles, *([(stripped, "page title")] if stripped else [])], headings, named)
    published = _first_date(found, "datePublished", meta, _PUBLISHED) or _time_element(tree)
    updated = _first_date(found, "dateModified", meta, _UPDATED)
    people, agencies, place = _authors(meta, data, found, outlet.name if outlet else None)
    url = _url(tree, meta)
    language = _language(tree, meta, found)
    for name, known in (("title", title), ("published", published), ("updated", updated), ("url", url)):
        if known:
            where[name] = known[1]
    guessed: tuple[tuple[str, str], ...] = ()
    if outlet and outlet.place == "social media handle":
        guessed = (("outlet", "Named after the page's social media account."),)
    elif outlet:
        where["outlet"] = outlet.place
    if people:
        where["byline"] = place
    if agencies:
        where["agency"] = place
    return Declared(
        title=title[0] if title else None,
        outlet=outlet.name if outlet else None,
        published=published[0] if published else None,
        updated=updated[0] if updated else None,
        byline=people,
        agency=agencies,
        language=language,
        url=url[0] if url else None,
        where=tuple(where.items()),
        guessed=guessed,
    )


def description(tree: _Element) -> str | None:
    """The summary that the markup gives, often the standfirst."""
    meta = _meta(tree)
    return next(
        (values[0] for key in ("og:description", "description", "twitter:description") if (values := meta.get(key))),
        None,
    )


def _meta(tree: _Element) -> _Meta:
    """The contents of meta tags by name in lower case, and of `itemprop` meta tags."""
    found: dict[str, list[str]] = defaultdict(list)
    for tag in tree.iter("meta"):
        content = markup_json.clean(tag.get("content") or "")
        for attribute in ("property", "name", "itemprop"):
            name = (tag.get(attribute) or "").strip().lower()
            if name and content and len(content) < 2000:
                found[name].append(content)
    return found


def _titles(meta: _Meta, found: list[markup_json.Node]) -> Iterator[tuple[str, str]]:
    for node in found:
        headline = markup_json.value(node, "headline")
        if headline and len(headline) < 500:
            yield headline, "JSON-LD"
    for key in _TITLES:
        for content in meta.get(key, ()):
            yield content, key if key.startswith("og:") else "meta tag"


def _title(titles: list[tuple[str, str]], headings: list[str], named: list[Named]) -> tuple[str, str] | None:
    """The stated title that the page shows as a heading, else the first; without the site's name at its end."""
    sites = {compact(name.name) for name in named}
    cleaned = [(_without_site(title, sites), place) for title, place in titles]
    shown = {compact(heading): heading for heading in headings if len(heading.split()) > 1}
    for title, place in cleaned:
        if compact(title) in shown:
            return shown[compact(title)], place
    return cleaned[0] if cleaned else None


def _without_site(title: str, sites: set[str]) -> str:
    match = re.fullmatch(r"(.+?)\s*(?:\s[|·•»–—-]|\|)\s+([^|·•»]{2,60})", title)
    return match[1] if match and compact(match[2]) in sites else title


def _page_title(tree: _Element) -> str | None:
    for element in tree.iter("title"):
        parent = element.getparent()
        if parent is None or parent.tag != "svg":
            return markup_json.clean("".join(map(str, element.itertext()))[:_LONGEST_TITLE])
    return None


def _sites(
    meta: _Meta, data: list[markup_json.Node], found: list[markup_json.Node], suffix: str | None
) -> Iterator[Named]:
    for place, keys in _SITES:
        for key in keys:
            yield from (Named(content, place) for content in meta.get(key, ())[:1])
    for node in found:
        for name, _ in markup_json.names(node, "publisher", data)[:1]:
            yield Named(name, "JSON-LD publisher")
    for node in markup_json.organisations(data):
        if stated := markup_json.value(node, "name"):
            yield Named(stated, "JSON-LD organisation")
    if suffix:
        yield Named(suffix, "page title")


def _first_date(found: list[markup_json.Node], key: str, meta: _Meta, keys: tuple[str, ...]) -> tuple[str, str] | None:
    for node in found:
        if date := iso_date(markup_json.value(node, key)):
            return date, "JSON-LD"
    for name in keys:
        for content in meta.get(name, ()):
            if date := iso_date(content):
                return date, "meta tag"
    return None


def _time_element(tree: _Element) -> tuple[str, str] | None:
    """The date of a `time` element that says it is the publication's, or of the only one in the page."""
    times = [(element, date) for element in tree.iter("time") if (date := iso_date(element.get("datetime")))]
    for element, date in times:
        about = " ".join(filter(None, (element.get("itemprop"), element.get("class"), element.get("pubdate")))).lower()
        if element.get("pubdate") is not None or "publish" in about or "pubdate" in about:
            return date, "time element"
    return (times[0][1], "time element") if len(times) == 1 else None


def _authors(
    meta: _Meta, data: list[markup_json.Node], found: list[markup_json.Node], outlet: str | None
) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """Names of people and of news agencies from the first place that gives any, and that place."""
    places = [("JSON-LD", [name for name, _ in markup_json.names(node, "author", data)]) for node in found]
    places += [("meta tag", list(meta.get(key, ()))) for key in _AUTHORS]
    agencies: list[str] = []
    agency_place = "meta tag"
    for node in found:
        for name, _ in markup_json.names(node, "publisher", data):
            if outlets.is_agency(name) and compact(name) != compact(outlet or ""):
                agencies.append(name)
                agency_place = "JSON-LD"
    for place, entries in places:
        people = []
        for author in (part for entry in entries for part in _people(_without_outlet(entry, outlet))):
            known = outlets.by_name(author)
            if known is not None and known.agency and compact(author) != compact(outlet or ""):
                agencies.append(known.name)
                agency_place = place
            elif not _NOT_A_PERSON.fullmatch(author) and not compact(outlet or "").startswith(compact(author)):
                people.append(author)
        if people or agencies:
            return tuple(dict.fromkeys(people)), tuple(dict.fromkeys(agencies)), place if people else agency_place
    return (), tuple(dict.fromkeys(agencies)), agency_place


def _without_outlet(entry: str, outlet: str | None) -> str:
    """`Ann Lee. Invented Post` without the outlet, unless that is all."""
    return entry.removesuffix(outlet).rstrip(" .,|-–—") or entry if outlet else entry


def _people(entry: str) -> Iterator[str]:
    """The names in one author entry: `By Ann Lee and Bo Ek, AP Writer | Desk` has two."""
    entry = _BY.sub("", entry.split("|", 1)[0].strip())
    for part in re.split(r"\s*[,;]\s+(?=[A-Z]\w+ [A-Z])|\s+(?:and|und|et|y|&)\s+|;\s*", entry):
        name = part.split(",", 1)[0].strip(" .,")
        if 2 < len(name) <= 60 and len(name.split()) <= 6 and not _ROLE.search(name):
            yield name


def _url(tree: _Element, meta: _Meta) -> tuple[str, str] | None:
    """The page's address: what a browser noted when it saved the page, else what the page says itself."""
    for node in tree.iter():
        if isinstance(node, _Comment) and (match := _SAVED_FROM.search(node.text or "")):
            return match[1] or match[2], "note of the browser that saved the page"
    root = tree.getroottree().getroot()
    for node in root.itersiblings(preceding=True):
        if isinstance(node, _Comment) and (match := _SAVED_FROM.search(node.text or "")):
            return match[1] or match[2], "note of the browser that saved the page"
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split() and (address := _web(link.get("href"))):
            return address, "canonical link"
    address = next((found for content in meta.get("og:url", ()) if (found := _web(content))), None)
    return (address, "og:url") if address else None


def _web(address: str | None) -> str | None:
    address = (address or "").strip()
    return address if re.fullmatch(r"https?://[^\s/]+\S*", address) and len(address) < 2000 else None


def _language(tree: _Element, meta: _Meta, found: list[markup_json.Node]) -> str | None:
    root = tree.getroottree().getroot()
    stated = [root.get("lang"), root.get("{http://www.w3.org/XML/1998/namespace}lang"), root.get("xml:lang")]
    stated += [markup_json.value(node, "inLanguage") for node in found]
    stated += [*meta.get("og:locale", ()), *meta.get("language", ()), *meta.get("content-language", ())]
    for content in stated:
        if match := re.match(r"([a-z]{2,3})(?:[-_]|$)", (content or "").strip(), re.I):
            return match[1].lower()
    return None
