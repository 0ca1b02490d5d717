"""Write the summaries that the package on the path makes; run by same_summaries.py for each tree.

written_summaries.py TOPICS.jsonl SUMMARIES.jsonl CACHE

A line of the topics is {"topic", "articles", "options"}; a line of the answer repeats the topic and
the options beside the summary with its explanation. This file imports the package and nothing else
of a tree, so that any two trees can be compared that both have these names.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import summarizer
from summarizer import Article, Options, SummarizerError, load_encoder, summarize


def main(topics: str, summaries: str, cache: str) -> None:
    """Summarise each line, and print where the package that did it lies."""
    encoder = load_encoder(threads=1, cache=cache)
    with (
        Path(topics).open(encoding="utf-8") as lines,
        Path(summaries).open("w", encoding="utf-8") as out,
    ):
        for line in lines:
            task = json.loads(line)
            articles = [Article(**article) for article in task["articles"]]
            made: dict[str, Any]
            try:
                summary = summarize(articles, Options(**task["options"]), encoder=encoder)
                made = summary.to_dict(explain=True)
            except SummarizerError as error:
                made = {"error": repr(error)}
            answer = {"topic": task["topic"], "options": task["options"], "summary": made}
            out.write(json.dumps(answer, ensure_ascii=False) + "\n")
    print(Path(summarizer.__file__).resolve().parents[1])


if __name__ == "__main__":
    main(*sys.argv[1:])
