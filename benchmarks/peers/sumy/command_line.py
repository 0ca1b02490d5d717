"""sumy's own command line, with a sentence splitter whose data pip can install: none.

sumy and NLTK would load Punkt's English parameters, which are no package. Punkt without them splits
the same way and is there sooner, so that sumy is, if anything, timed too short.
"""

import sys

import nltk.tokenize
from nltk.tokenize.punkt import PunktSentenceTokenizer
from sumy.__main__ import main
from sumy.nlp import tokenizers

PUNKT = PunktSentenceTokenizer()
nltk.tokenize._get_punkt_tokenizer = lambda _language: PUNKT  # noqa: SLF001 - see above
tokenizers.Tokenizer._get_sentence_tokenizer = lambda _self, _language: PUNKT  # noqa: SLF001
sys.exit(main(sys.argv[1:]))
