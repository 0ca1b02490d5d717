"""The LexRank recipe of sentence-transformers' examples: centrality over embedding cosines."""

import numpy as np
from exchange import answer, model_folder
from scipy.special import softmax
from sentence_transformers import SentenceTransformer

MODEL = SentenceTransformer(model_folder(), device="cpu")
LEAST_CHANGE = 1e-10


def rank(sentences: list[str], _words: int) -> list[int]:
    """The rows by their share in the stationary distribution of a walk along similarities.

    As in the recipe, similarities are the steps' probabilities once each row sums to 1, through
    softmax where one of them is negative.
    """
    vectors = MODEL.encode(sentences, normalize_embeddings=True).astype(np.float64)
    near = vectors @ vectors.T
    steps = softmax(near, axis=1) if near.min() <= 0 else near / near.sum(axis=1, keepdims=True)
    share, before = np.full(len(near), 1 / len(near)), np.zeros(len(near))
    while np.abs(share - before).max() > LEAST_CHANGE:
        share, before = share @ steps, share
    return np.argsort(-share, kind="stable").tolist()


answer({"SBERT LexRank": rank})
