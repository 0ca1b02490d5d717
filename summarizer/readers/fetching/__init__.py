"""URLs in, files out: pages and feeds from the web, fetched only when asked for.

Read `addresses` (what may be fetched, and from which machines), `connection` (one request, against
the clock), `robots` (what a site allows), `page_cache` (pages on the disk), then `fetcher`, which
brings them together. `web_files` makes of an answer the file that readers take.
"""

from summarizer.readers.fetching.fetcher import Fetcher
from summarizer.readers.fetching.web_files import fetched

__all__ = ["Fetcher", "fetched"]
