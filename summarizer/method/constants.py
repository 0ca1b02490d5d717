"""The constants of the method in one frozen value, each with the reason for it.

An ablation or a fit runs the stages with `dataclasses.replace(CONSTANTS, …)`. Thresholds that a
caller may set are in `Options`; constants of size, which change no result, stand beside the code.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Constants:
    """What weighs one sentence against another.

    Figures for each: benchmarks/README.md, "What each step is worth".
    """

    # --- clustering -------------------------------------------------------------------------------

    share_of_meaning: float = 0.5
    """Part of a similarity that embeddings make up; TF-IDF is the rest. Halves separate best."""

    agreement: float = 0.4
    """Correlation of embeddings with words from which on the encoder counts in full.

    English topics lie above it; languages that the encoder does not know lie far below.
    """

    # --- scoring ----------------------------------------------------------------------------------

    fading_words: float = 75.0
    """Words of budget an article at which its second sentence counts 1/2^`fading_exponent`."""

    fading_exponent: float = 0.7
    """How steeply a later position counts less: between a square root and a reciprocal."""

    unshared_pairs: float = 0.2
    """What a word pair of one article counts beside a shared one: most of it is not the event's."""

    emphasis: float = 1.2
    """Exponent of a pair's weight: what many articles say counts more than its share."""

    leaning_fitness: float = 0.7
    """Of a sentence that leans on the one before it: readable, but not as an opening."""

    half_quotation_fitness: float = 0.1
    """Of a sentence that is a part of a quotation: nobody knows who speaks."""

    bare_definite_fitness: float = 0.9
    """Of a sentence that opens on "The plan …": the topic often tells which is meant."""

    unusual_length_fitness: float = 0.1
    """Of a sentence outside of `usual_words`: a fragment, or several sentences in one."""

    unfinished_fitness: float = 0.3
    """Of a sentence that asks or leaves off: it promises what the summary does not tell."""

    usual_words: range = range(5, 81)
    """Lengths in words of sentences that stand in news as sentences."""

    longest_passage: int = 3
    """Sentences of a passage; what needs more than that is left to stand by itself."""

    # --- selection --------------------------------------------------------------------------------

    coverage_of_representative: float = 0.25
    """Weight of the word pairs that a member covers, beside its centrality of at most 1."""

    position_of_representative: float = 0.1
    """Weight of a member's position, beside its centrality of at most 1."""

    fitness_of_representative: float = 1.0
    """Weight of what a member lacks in fitness, beside its centrality of at most 1."""

    short_name: float = 0.2
    """What a member loses that leaves a name short which another member has in full."""

    passage_fitness: float = 0.75
    """Of a passage: what comes along for the sake of one sentence costs room."""

    shortest_length: int = 8
    """Words that any sentence is taken to have, so that tiny ones gain nothing by it."""

    length_exponent: float = 0.75
    """Gain is divided by length to that power: between the longest and the densest sentence."""

    pair_weight: float = 1.0
    """Weight of the word pairs that a summary covers, the measure of the other two."""

    nearness_weight: float = 1.0
    """Weight of how near a summary comes to every sentence."""

    support_weight: float = 0.3
    """Weight of how many articles report each chosen fact."""

    report_exponent: float = 0.5
    """Exponent of a report's position: what several report counts even where they do so late."""

    event: float = 0.5
    """Share of the median relevance below which what one article reports is another story."""

    sound: float = 0.5
    """Fitness below which a sentence is a fragment."""

    spared: float = 0.1
    """Share of the budget rather left over than given to another story, or to a fragment."""

    pool: int = 1500
    """Clusters worth a closer look; the others may only fill what is left of the budget."""

    # --- composition ------------------------------------------------------------------------------

    lead: float = 10.0
    """Exponent of a place in its article: at a tenth of it a third is left of a lead's weight."""

    title_nearness: float = 0.5
    """Share of the median sentence's centrality below which a headline is of something else."""


CONSTANTS = Constants()
"""The constants of the method as it ships."""
