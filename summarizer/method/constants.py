"""The constants of the method in one frozen value, each with its reason.

An ablation runs the stages with `dataclasses.replace(CONSTANTS, …)`. Thresholds that a caller may
set are in `Options`. What tells a heading, a name or a copy by its shape stands beside the rule
that looks, as do sizes that change no result.
"""

from __future__ import annotations

from summarizer.frozen import Frozen


class Constants(Frozen):
    """The weights, exponents and thresholds by which sentences are compared and chosen.

    What each step is worth was measured: benchmarks/README.md, "What each step is worth". Values
    were set from means over neighbouring values: docs/decisions/selection.md, "Measured".
    """

    # --- clustering -------------------------------------------------------------------------------

    share_of_meaning: float = 0.5
    """Weight of embeddings in a similarity; TF-IDF has the rest.

    Words alone separate the labelled pairs a little better, but those were drawn by embedding;
    only embeddings find rewordings that share no word.
    """

    share_by_multilingual: float = 0.44
    """The same for sentences in one language of an encoder that knows several.

    It knows less of each than one for English. At 0.5, summaries of four Arabic topics are worse by
    2.6 of ROUGE-2; at 0.35, half of the support is lost: docs/decisions/multilingual.md.
    """

    agreement: float = 0.4
    """Correlation of the cosines of embeddings and of words from which embeddings weigh in full.

    It is 0.5 in English topics and 0.4 in French ones, but 0.13 in Arabic, which the encoder does
    not know.
    """

    told_apart: float = 0.35
    """Mean cosine of pairs with hardly a word in common up to which an encoder tells them apart.

    In English news it is 0.12 to 0.30, in reviews of one thing 0.36 at the median.
    """

    all_alike: float = 0.55
    """The same from which all sentences are alike to it, and embeddings weigh nothing.

    To the encoder for English, Czech topics are at 0.40 to 0.50, Vietnamese, Arabic, Greek and
    Hindi ones at 0.58 to 0.76, although it agrees with words in Vietnamese.
    """

    # --- evidence -------------------------------------------------------------------------------

    report_similarity: float = 0.5
    """Similarity from which sentences count as being about one fact while sentences are chosen.

    There, nine of ten labelled pairs share a fact. What is cited is judged by more than this.
    """

    each_other: float = 0.5
    """Probability from which two sentences, in other languages than English, report each other.

    Both must have it, in articles of one day or the next. In twelve piles in six languages 34 of
    38 articles named are named rightly; from 0.4 on 41 of 48, and two of the others say otherwise.
    """

    by_way_of_a_third: float = 0.5
    """Probability from which a row reports another one if both and a third report each other.

    The third, of another article, reports the one by the usual threshold; it and the other row
    report each other. Of 42 labelled pairs of the kind below that threshold 39 are reports, of all
    636 that are as probable 65 in a hundred.
    """

    of_days_ago: float = 0.93
    """Probability from which what opens an article reports, or is reported by, one of days before.

    It is what happened since, most of the time: of what is less probable hardly any is a report.
    """

    outvoting_sources: int = 2
    """Independent sources that agree against a value which no other source states.

    One source against another is a conflict that the reader decides.
    """

    most_compared: int = 40
    """Members of a cluster that are compared value by value: enough sources to outvote one."""

    most_omitted_judged: int = 60
    """Clusters outside of the summary that are judged: three for each fact that can be listed."""

    # --- scoring ----------------------------------------------------------------------------------

    fading_room: float = 3.6
    """Sentences of summary for each article at which a second one weighs 1/2^`fading_exponent`.

    With more room later sentences weigh more: long summaries need them, short ones do not.
    """

    fading_exponent: float = 0.7
    """Exponent by which later positions weigh less: between a square root and a reciprocal."""

    consensus: float = 0.25
    """Exponent of how far others bear an article out, by which all its rows weigh more or less."""

    early: int = 8
    """Sentences of an article by which it is judged whether others bear it out: the news."""

    most_consensus: float = 4.0
    """How many times the usual share of an article's early pairs may count, and may be missing."""

    recency: float = 1.0
    """Exponent of the share of dated articles that are not newer, for all rows.

    0 would tell a running story as it began.
    """

    company: float = 3.0
    """Exponent of how near an article leads to the others, in a pile of several days.

    Of 104 sentences in summaries of 16 written piles 13 told of another event without it, 6 do with
    it; 13 and 17 were out of date. Where nothing is dated all articles count alike: there ROUGE-2
    fell by up to 1.0, since what one article alone tells is an aspect, and no look back.
    """

    central_article: float = 0.95
    """Nearness of an article's nearest sentences to what is told, over that of the median article,
    from which it is a report: of ten articles in 44 written piles that lead with something else the
    eight reports lie above, of 17 comments and looks back in 16 others fourteen below."""

    least_company: float = 0.25
    """Share of `one_story` below which an article counts no less."""

    running_days: int = 3
    """Days from the first article to the last from which recency of headlines counts in full.

    Before, the articles of the next day tell what became of the news, or what is beside it.
    """

    unshared_pairs: float = 0.2
    """Weight of a word pair of a single article beside a shared one: most are not of the event."""

    emphasis: float = 1.2
    """Exponent of a pair's weight: above 1, so that pairs of many articles gain on the others."""

    leaning_fitness: float = 0.7
    """Fitness of a sentence that leans on the one before it: it reads well, but not alone."""

    pointing_fitness: float = 0.9
    """Fitness of a sentence such as "The 29-year-old …": it reads well, but not everywhere."""

    half_quotation_fitness: float = 0.1
    """Fitness of a sentence that is a part of a quotation: it does not say who speaks."""

    bare_definite_fitness: float = 0.9
    """Fitness of a sentence that opens with "The plan …": the topic often tells which is meant."""

    scene_exponent: float = 3.0
    """Exponent of the probability that a sentence sets no scene, by which its fitness is less.

    Of the scenes in summaries a quarter is left at 1 and a fifteenth at 3; ROUGE-2 is level from 1
    to 5.
    """

    scene_fitness: float = 0.01
    """Fitness of what is surely a scene: below `least_fitness`, so that it is not told."""

    all_scenes: float = 0.6
    """Median probability of a scene from which the articles are no news, but features or fiction.

    In 82 written piles, features among them, it is 0.48 at most.
    """

    superseded_exponent: float = 4.0
    """Exponent of the probability that newer articles do not know better, by which it is less fit.

    From 3 on a sentence that is probably superseded is told only where nothing else is.
    """

    unusual_length_fitness: float = 0.1
    """Fitness of a sentence outside of `usual_words`: a fragment, or several sentences in one."""

    unfinished_fitness: float = 0.3
    """Fitness of a question or an unfinished sentence: the summary does not go on with it."""

    quotation_scarce: float = -0.2
    """Exponent of e for a row that is all quotation where an article has `little_room`."""

    quotation_ample: float = 0.8
    """The same where it has `ample_room`: people quote where there is room for it."""

    little_room: float = 2.0
    """Sentences of summary for each article: people hardly quote."""

    ample_room: float = 4.0
    """The same from which they quote as much as the articles do."""

    usual_words: range = range(5, 81)
    """Lengths in words of whole sentences in news."""

    longest_passage: int = 3
    """Sentences of a passage: a longer one would take much of a summary for one fact."""

    # --- selection --------------------------------------------------------------------------------

    coverage_of_representative: float = 0.25
    """Weight of the word pairs that a member covers, beside a centrality of at most 1.

    It outweighs a small lead in centrality, and no large one.
    """

    position_of_representative: float = 0.1
    """Weight of a member's position, beside a centrality of at most 1: it decides near ties."""

    fitness_of_representative: float = 1.0
    """Weight of fitness, beside a centrality of at most 1: a member must read well above all."""

    unintroduced: float = 0.85
    """Factor for a sentence with the last name alone of somebody whom the summary does not tell."""

    capitals: float = 0.2
    """What a member in capitals loses: more than its place gives it, as one in small letters has
    the same words."""

    short_name: float = 0.2
    """What a member loses for a short name that another member has in full: a small lead."""

    disputed: float = 1.0
    """What a member with an older count, or a lonely value, loses: more than any lead."""

    superseded: float = 1.0
    """What a member of an older state of an article loses: more than any lead."""

    passage_fitness: float = 0.75
    """Factor for a passage: a sentence that needs no neighbour goes before."""

    continued_fitness: float = 0.8
    """Factor for a sentence that leans on told ones alone: it stands right behind them."""

    shortest_length: int = 8
    """Words that a shorter sentence is counted as, so that it gains nothing by its length."""

    length_exponents: tuple[float, ...] = (0.5, 0.75)
    """Exponents of the length by which a gain is divided, each for a pass of its own.

    0 would prefer the longest sentences, 1 the densest. The pass of the greatest worth is taken.
    Where there is one pass, it is that of the last exponent.
    """

    exponents_of_few: tuple[float, ...] = (0.25, 0.5, 0.75, 1.0)
    """The same for summaries of fewer sentences than `few`: there, what fits decides."""

    few: float = 4.0
    """Usual sentences that a budget holds, below which they are few."""

    pair_weight: float = 1.0
    """Weight of the word pairs that a summary covers: the unit of the other two weights."""

    nearness_weight: float = 1.0
    """Weight of how near a summary comes to every sentence: as much as its word pairs."""

    support_weight: float = 0.3
    """Weight of how many articles report each chosen fact: it decides between similar gains."""

    report_exponent: float = 0.5
    """Exponent of a report's position: below 1, so that a late report still counts."""

    event: float = 0.5
    """Share of the median relevance below which a fact of a single article is another story."""

    stray: float = 0.2
    """Similarity of an article's leads to other articles below which it tells another story.

    Of 1,929 articles in piles of one event three do, and none of these three belongs there.
    """

    stray_lead: float = 0.3
    """The same of its nearest lead: what reports the event once is a part of it."""

    one_story: float = 0.33
    """Similarity of leads from which articles tell one story. Where most of the others do not, each
    tells another aspect, or another story, and there is none to be beside."""

    outdated: float = 0.3
    """Factor for what has an older toll or count: without it the event itself may be told nowhere.

    Of some 1,130 sentences in summaries of 44 written piles 12 have one, and 22 with 0.6. With 0.1
    one has, but some then tell nowhere what happened to how many.
    """

    event_of_filler: float = 0.9
    """The same for what fills the last of the budget: short asides of one article fit there best,
    such as "The owner did not want to speak."."""

    fragment_fitness: float = 0.5
    """Fitness below which a sentence is a fragment: half of a faultless sentence's."""

    least_fitness: float = 0.05
    """Fitness below which one is never told: it has two faults, as "So much for …" has."""

    newest_state: float = 1.0
    """Share of the median nearness below which an opening does not tell how matters stand."""

    newest_opening: float = 0.55
    """Nearness from which the newest opening goes first: 0 is the median's, 1 the nearest's.

    In each of 15 stories that run on it has 0.6 or more.
    """

    unused_share: float = 0.1
    """Share of the budget that is left unused rather than filled with fragments or other stories.

    A summary a little short reads better than one with a stray line.
    """

    pool: int = 1500
    """Clusters whose gains are computed in full; further ones may only fill a rest of the budget.

    It bounds time and memory, and is far above the sentences of a summary that is read.
    """

    # --- focus on a query ---

    kind_of_answer: float = 0.1
    """What a row gains in nearness to a query if it has a number, a time or a reason, as asked.

    It decides between rows that are about as near.
    """

    answer_gain: float = 2.0
    """What the best answer to a query gains, in gains of the best sentence without a query.

    Above 1, so that it comes before all else, whatever its length.
    """

    answer_exponent: float = 3.0
    """Exponent of an answer: a half answer gains an eighth of what the best one does."""

    answer_of_representative: float = 1.0
    """Weight of an answer, beside a centrality of at most 1: the member that answers is cited."""

    answer: float = 0.5
    """Answer from which a row is taken though it is beside the event: questions ask for details."""

    least_answer: float = 0.2
    """Nearness of the best row below which a query matches nothing.

    Questions on a topic reach 0.24 and more; those on another stay below 0.2, or share a word.
    """

    # --- composition ------------------------------------------------------------------------------

    lead_exponent: float = 10.0
    """Exponent of (1 - place in the article): after a tenth of an article a third is left."""

    aside: float = 0.24
    """Similarity of an article's leads to other articles below which it is about something else.

    Of articles put into other topics 95 % lie below, of those that belong there 10 %: most of these
    are pages of archives and of notices.
    """

    title_nearness: float = 0.5
    """Share of the median sentence's centrality below which a headline is about something else."""

    title_recency: float = 2.0
    """Exponent of recency for headlines: that of the newest article tells what came of the event.

    Of 44 written piles fourteen have another title than with 0.5: nine that of a newer state, "toll
    rises to five", five a comment or a feature. With 1 two of three are newer, with 1.5 five of 8.
    """

    title_in_capitals: float = 0.8
    """Factor for a headline in capitals: of two that say nearly the same, the other is read."""

    title_teaser: float = 0.5
    """Factor for a question, a teaser or a live blog: a statement half as near goes before."""

    title_unnamed: float = 0.5
    """Factor for a headline with a name that no article has: it may be about somebody else."""


CONSTANTS = Constants()
"""The constants of the method as it ships."""
