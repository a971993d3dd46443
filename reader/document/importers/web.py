"""Fetch one page from an address that the person gives. The only place in the program that uses the network.

One document and its redirects, nothing that it refers to. Time, size and redirects are limited; a `cancel` function is
asked again and again. Only http and https, also after a redirect.
"""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from http import HTTPStatus
from typing import ClassVar
from urllib.parse import urljoin, urlsplit, urlunsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.exceptions import (
    HTTPError,
    LocationParseError,
    NewConnectionError,
    ProxyError,
    SSLError,
)
from urllib3.exceptions import (
    TimeoutError as AnswerTimeoutError,
)

from reader import APP_NAME, __version__
from reader.document.importers.page import fitting
from reader.errors import InputError

TIME_LIMIT = 20.0  # seconds, for everything together
SIZE_LIMIT = 20_000_000  # bytes, after decompression
REDIRECT_LIMIT = 5
_PIECE = 65_536
_PATIENCE = 0.05  # seconds between two looks at the clock and at `cancel`

_TYPES = ("text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf", "multipart/related")
_ACCEPT = "text/html,application/xhtml+xml,text/plain;q=0.9,application/pdf;q=0.8,*/*;q=0.1"


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave.

    `url` is where redirects led, `encoding` what the server states and the bytes bear out, `retrieved` ISO 8601.
    """

    data: bytes
    url: str
    media_type: str
    encoding: str | None
    retrieved: str


class FetchError(InputError):
    """An address that gave no document; `name` is the address."""

    code: ClassVar[str] = "fetch"
    template: ClassVar[str] = "{name} could not be fetched; try it in a browser and save the page from there."


class WrongAddressError(FetchError):
    code = "wrong-address"
    template = "{name} is not a web address; write it like https://example.org/report."


class WrongSchemeError(FetchError):
    code = "wrong-scheme"
    template = "{name} is not a web address: only http:// and https:// addresses are fetched."


class OfflineError(FetchError):
    code = "offline"
    template = "{host} could not be reached; check the address and the connection to the internet."


class TimedOutError(FetchError):
    code = "timed-out"
    template = "{host} did not answer fully within {limit} seconds; try again later or save the page from a browser."


class CertificateError(FetchError):
    code = "certificate"
    template = "{host} could not prove its identity (TLS), so nothing was fetched; check the address."


class StatusError(FetchError):
    code = "status"
    template = "{host} answered with {status} ({meaning}); open the address in a browser and save the page from there."


class TooLargeError(FetchError):
    code = "too-large-page"
    template = "What {host} sends is larger than the limit of {limit} MB; save the report alone and open that file."


class TooManyRedirectsError(FetchError):
    code = "redirects"
    template = "{host} redirected more than {limit} times; open the address in a browser and save the page from there."


class WrongTypeError(FetchError):
    code = "wrong-type"
    template = "{name} is {kind}, not a report; give the address of a page, a text or a PDF."


class BrokenAnswerError(FetchError):
    code = "broken-answer"
    template = "{host} broke off or sent something damaged; try again."


class CancelledError(FetchError):
    code = "cancelled"
    template = "Fetching {name} was cancelled."


def fetch(
    url: str,
    *,
    cancel: Callable[[], bool] | None = None,
    time_limit: float = TIME_LIMIT,
    size_limit: int = SIZE_LIMIT,
) -> Fetched:
    """The document at `url`. Raises a `FetchError`; a page that is a wall is found out when it is read.

    The network is waited for on a thread of its own: looking up a host or a server that sends a byte a second cannot be
    interrupted, only left behind.
    """
    address = _checked(url, url)
    deadline = time.monotonic() + time_limit
    stop = threading.Event()
    answer: Future[Fetched] = Future()
    job = _Job(url, size_limit, time_limit, stop)
    threading.Thread(target=_settle, args=(answer, job, address), name="fetch", daemon=True).start()
    try:
        while not wait([answer], timeout=_PATIENCE).done:
            if cancel is not None and cancel():
                raise CancelledError(name=url)
            if time.monotonic() > deadline:
                raise job.late(address)
        return answer.result()
    finally:
        stop.set()


@dataclass(frozen=True, slots=True)
class _Job:
    """One request of the person's. `stop` is set when nobody waits for the answer any more."""

    url: str
    size_limit: int
    time_limit: float
    stop: threading.Event

    def late(self, address: str) -> TimedOutError:
        return TimedOutError(name=self.url, host=_host(address), limit=f"{self.time_limit:g}")


def _settle(answer: "Future[Fetched]", job: _Job, address: str) -> None:
    try:
        answer.set_result(_follow(job, address))
    except Exception as problem:  # noqa: BLE001 - it is raised again where the answer is waited for
        answer.set_exception(problem)


def _follow(job: _Job, address: str) -> Fetched:
    for _ in range(REDIRECT_LIMIT + 1):
        with _pool(address, job.time_limit) as pool:
            response = _opened(pool, job, address)
            try:
                target = response.get_redirect_location()
                if not target:
                    media_type, encoding = _accepted(response, job, address)
                    data = _body(response, job, address)
                    retrieved = datetime.now(UTC).isoformat(timespec="seconds")
                    return Fetched(data, address, media_type, fitting(encoding, data), retrieved)
                address = _target(address, target, job.url)
            finally:
                response.close()
    raise TooManyRedirectsError(name=job.url, host=_host(address), limit=REDIRECT_LIMIT)


def _pool(address: str, time_limit: float) -> urllib3.PoolManager:
    parts = urlsplit(address)
    proxy = None if proxy_bypass(parts.netloc) else getproxies().get(parts.scheme)
    headers = {"User-Agent": f"{APP_NAME}/{__version__}", "Accept": _ACCEPT, "Accept-Encoding": "gzip, deflate"}
    timeout = urllib3.Timeout(connect=time_limit, read=time_limit)
    if proxy and proxy.startswith("http"):
        return urllib3.ProxyManager(proxy, headers=headers, timeout=timeout)
    return urllib3.PoolManager(headers=headers, timeout=timeout)


def _opened(pool: urllib3.PoolManager, job: _Job, address: str) -> urllib3.BaseHTTPResponse:
    host = _host(address)
    try:
        return pool.request("GET", address, redirect=False, preload_content=False, retries=False)
    except NewConnectionError:
        raise OfflineError(name=job.url, host=host) from None
    except AnswerTimeoutError:
        raise job.late(address) from None
    except SSLError:
        raise CertificateError(name=job.url, host=host) from None
    except ProxyError:
        raise OfflineError(name=job.url, host=host) from None
    except (LocationParseError, UnicodeError):
        raise WrongAddressError(name=job.url) from None
    except (HTTPError, OSError, ValueError):
        raise BrokenAnswerError(name=job.url, host=host) from None


def _accepted(response: urllib3.BaseHTTPResponse, job: _Job, address: str) -> tuple[str, str | None]:
    """Media type and encoding as the server states them; whether it is a report at all shows when it is read."""
    if response.status != HTTPStatus.OK:
        meaning = HTTPStatus(response.status).phrase if response.status in list(HTTPStatus) else "unknown"
        raise StatusError(name=job.url, host=_host(address), status=response.status, meaning=meaning)
    stated = response.headers.get("Content-Type")
    if not stated:
        return "application/octet-stream", None
    header = Message()
    header["Content-Type"] = stated
    media_type = header.get_content_type()
    if media_type not in _TYPES:
        raise WrongTypeError(name=job.url, kind=media_type)
    return media_type, header.get_content_charset()


def _body(response: urllib3.BaseHTTPResponse, job: _Job, address: str) -> bytes:
    """The decompressed body, read piece by piece: a small compressed answer may unpack to anything."""
    host = _host(address)
    pieces: list[bytes] = []
    size = 0
    try:
        while piece := response.read(_PIECE, decode_content=True):
            pieces.append(piece)
            size += len(piece)
            if size > job.size_limit:
                raise TooLargeError(name=job.url, host=host, limit=max(1, job.size_limit // 1_000_000))
            if job.stop.is_set():
                raise CancelledError(name=job.url)
    except AnswerTimeoutError:
        raise job.late(address) from None
    except (HTTPError, OSError, ValueError):
        raise BrokenAnswerError(name=job.url, host=host) from None
    return b"".join(pieces)


def _target(address: str, target: str, url: str) -> str:
    """Where a redirect leads, under the same rules as the address itself."""
    try:
        joined = urljoin(address, target)
    except ValueError:
        raise WrongAddressError(name=url) from None
    return _checked(joined, url)


def _checked(address: str, url: str) -> str:
    """`address` if it may be fetched, without fragment and with the host in ASCII. `url` is what the person gave."""
    try:
        parts = urlsplit(address.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise WrongAddressError(name=url) from None
    if parts.scheme not in ("http", "https"):
        raise (
            WrongSchemeError(name=url)
            if parts.scheme and not _looks_like_host(parts.scheme)
            else WrongAddressError(name=url)
        )
    try:
        host = host.encode("idna").decode("ascii")
    except UnicodeError:
        raise WrongAddressError(name=url) from None
    if not host or any(character.isspace() for character in host):
        raise WrongAddressError(name=url)
    if ":" in host:
        host = f"[{host}]"
    path = parts.path.replace(" ", "%20")
    return urlunsplit((parts.scheme, f"{host}:{port}" if port else host, path, parts.query.replace(" ", "%20"), ""))


def _looks_like_host(scheme: str) -> bool:
    """`example.org:8080/report` parses as the scheme `example.org`."""
    return "." in scheme or scheme == "localhost"


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or address
    except ValueError:
        return address
