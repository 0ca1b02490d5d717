"""Pages from the web as files: what readers take, with the address that each article is from."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from summarizer.readers.containers.sent_pages import read_sent
from summarizer.readers.contents import Contents, File
from summarizer.readers.fetching.addresses import web_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.readers.fetching.fetcher import Fetcher, Page
    from summarizer.readers.fields.columns import Columns

_AT_ONCE = 8  # hosts that are asked side by side


def fetched(
    urls: Iterable[str], fetcher: Fetcher, encoding: str | None, columns: Columns | None
) -> list[Contents]:
    """Return what the pages hold, those of different hosts side by side; each page once.

    Raises:
        InputError: a page cannot be fetched or read.
    """
    pages = _fetched(list(dict.fromkeys(urls)), fetcher)
    first: dict[str, tuple[str, Page]] = {}
    found: list[Contents] = []
    for url, page in sorted(pages, key=lambda one: (one[0] != str(one[1].address), one[0])):
        known_as, _ = first.setdefault(str(page.address), (url, page))
        if known_as != url:
            found.append(Contents((), (f"{url}: left out: the same page as {known_as}",)))
    return [
        *found,
        *(_read(page, encoding, columns) for _, page in first.values()),
    ]


def _fetched(urls: Sequence[str], fetcher: Fetcher) -> list[tuple[str, Page]]:
    by_host: dict[str, list[str]] = {}
    for url in urls:
        by_host.setdefault(web_address(url).host, []).append(url)

    def fetch(several: list[str]) -> list[tuple[str, Page]]:
        return [(url, fetcher.fetch(url)) for url in several]

    pool = ThreadPoolExecutor(_AT_ONCE)
    try:
        return [page for pages in pool.map(fetch, by_host.values()) for page in pages]
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _read(page: Page, encoding: str | None, columns: Columns | None) -> Contents:
    address = str(page.address)
    file = File(page.response.body, address, encoding=encoding, columns=columns)
    return read_sent(file, address, page.response.headers.get("content-type", ""))
