"""bert-extractive-summarizer as its users run it: all sentences encoded in batches, once.

    bert_extractive_plain.py TOPIC.jsonl ANSWER.txt MODEL

Its adapter encodes them one by one, so that no order of theirs changes a bit, and tries several
numbers of clusters; for timing that would not be fair. The sentences are given, since its own
splitter needs a spaCy model, which is no package.
"""

import json
import sys
from pathlib import Path

from summarizer.sbert import SBertSummarizer
from summarizer.text_processors.sentence_abc import SentenceABC

WORDS_A_SENTENCE = 25
SENTENCES = json.loads(Path(sys.argv[1]).read_text("utf-8"))


class Given(SentenceABC):
    """The sentences of the topic, in place of those of a spaCy model."""

    def process(self, _body: str, _min_length: int = 0, _max_length: int = 0) -> list[str]:
        """The sentences, whatever their number of characters."""
        return list(SENTENCES["sentences"])


summarizer = SBertSummarizer(sys.argv[3], sentence_handler=Given(None, is_spacy_3=True))
count = SENTENCES["words"] // WORDS_A_SENTENCE
Path(sys.argv[2]).write_text(summarizer("", num_sentences=count), "utf-8")
