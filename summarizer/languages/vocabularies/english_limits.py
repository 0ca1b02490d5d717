"""English words that limit what is said: denials, plans, claims, parts, surveys, and numbers."""

from __future__ import annotations

from summarizer.languages.phrases import phrases

NEGATIONS = phrases(
    """
    not, never, nobody, no one, none, neither, nor, cannot, n't, without, nothing, hardly, no,
    no longer, could not, non
    """
)
LIMITED_NEGATIONS = phrases(
    """
    not the first, not the only, not the last, no shortage of, no doubt, not all, not only, not
    just, not every, not necessarily, not always, not entirely, not
    everyone, not everybody, not yet, some, several, many, most, a few, partly, few, hardly,
    barely, half of, half the, no longer, unless, until, not said, not say, not saying, not clear,
    not certain, not known
    """
)
NEGATORS = phrases(
    """
    failed to, fails to, fail to, failing to, refused to, refuses to, declined to, ruled out,
    rules out, rule out, ruling out, decided against, stopped short of, yet to be, yet to,
    avoided, unable to, free
    of, lacked, lacks, lack of
    """
)
REFUSALS = phrases(
    """
    refused to, refuses to, refuse to, declined to, ruled out, rules out, rule out, ruling out,
    decided against
    """
)
OTHERS = phrases(
    """
    other, others, an earlier, a previous, the previous, an older, a former, the former,
    remaining, the rest, a separate, a similar
    """
)
ADDITIONS = phrases("a second, a further, another")
FUTURES = phrases(
    """
    will, would, is to, are to, not to, set to, scheduled, due to, going to, about to, plans,
    plan, planned, planning, wants, want, wanted, intends, aims
    """
)
PLANS = phrases(
    """
    may, might, could, expect, expects, expected, expecting, likely, possible, possibly, hopes,
    hoped, hoping, consider, considers, considering, seek, seeks, sought, seeking, ask, asks, asked,
    asking, urge, urges, urged, urging, demands, demanded, demanding, call for, calls for,
    called for, calling for, forecast, forecasts, fear, fears, feared, fearing, threaten, threatens,
    threatened, threatening, estimate, estimates, budgeted
    """
)
CONTRASTS = (
    *(("more", "fewer"), ("more", "less"), ("most", "few"), ("above", "below"), ("over", "under")),
    *(("before", "after"), ("with", "without"), ("inside", "outside"), ("up", "down")),
    *(("doubled", "tripled"), ("double", "triple"), ("tripled", "quadrupled"), ("twice", "once")),
    *(("doubled", "quadrupled"), ("doubled", "halved"), ("all", "only"), ("all", "half")),
    *(("hundreds", "thousands"), ("dozens", "hundreds"), ("dozens", "thousands")),
    *(("both", "one"), ("all", "one"), ("all", "none"), ("every", "no"), ("first", "last")),
    ("union", "company"),
    ("union", "employer"),
    ("opposition", "government"),
    ("governor", "mayor"),
    ("governor", "president"),
    ("governor", "minister"),
    ("president", "mayor"),
    ("senate", "house"),
)
LASTING = phrases(
    """
    still, under way, underway, ongoing, continue, continues, continuing, continued, goes on, go on,
    yet to, remain, remains, in progress
    """
)
DOUBTS = phrases(
    """
    accused, accuses, alleged, allegedly, allege, alleges, if, whether, claim, claims, claimed,
    suspected, suspects, denies, denied, deny, denying, dispute, disputes, rumours, rumors,
    newspapers had reported, media had reported, newspapers reported, media reported,
    reports said, had been reported, reportedly, speculation,
    search for, searches for, searched, searching, looking for, looked for, hunt for, hunting for,
    risk of, danger of, threat of, chance of, possibility of, prospect of, brink of, verge of
    """
)
BOUNDARIES = phrases("but, while, whereas, although, though, because, and, who, which")
POLLS = phrases(
    "poll, polls, survey, surveys, polled, surveyed, pollster, pollsters, interviewed, asked, "
    "respondents"
)
EXTENTS = phrases(
    """
    nationwide, countrywide, worldwide, globally, statewide, across the country,
    across the nation, around the country, throughout the country, across the world,
    around the world, alone
    """
)
QUALIFIERS = phrases(
    """
    youth, core, net, gross, operating, underlying, adjusted, unadjusted, median, domestic, foreign,
    including, excluding, each of, apiece, per person, per head, before tax, after tax, pre-tax
    """
)
NUMBERED = phrases(
    """
    flight, flights, stage, stages, room, rooms, courtroom, line, lines, route, routes, article,
    articles, section, sections, chapter, chapters, highway, interstate, motorway, bus, train,
    tram, act, scene, episode, season, round, game, race, heat, lap, hole, week, day, level,
    phase, step, grade, class, category, group, pool, number, no, nos, numbers, gate, terminal,
    platform, runway, pier, lane, exit, junction, seat, row, floor, apartment, flat, unit,
    reactor, block, building, ward, district, zone, sector, page, pages, volume, paragraph,
    clause, resolution, rule, amendment, proposition, protocol, directive, order, item,
    question, channel, model, type, version, formula, car, locker, cell, bed, tier, area, plot,
    lot
    """
)
OPEN_MOODS = phrases(
    """
    may be, may have, may face, may lose, may leave, may become, may take, may soon, may now,
    may also, may not, may still, may well, may yet, might, could be, could have, could face,
    could become, could lead, could cost, could offer, could lose, could leave, could soon,
    fear, fears, feared, rumoured, rumored, said to be, claim that, claims that, claimed that,
    claim to, claims to, claimed to, rivals claim, critics claim, alleges, allege, alleged that,
    accuse, accuses, accused, accusing, plan to, plans to, planned to, planning to, want to,
    wants to, wanted to, intend to, intends to, intended to, hope to, hopes to, hoped to,
    propose, proposes, proposed, consider, considers, considering, set a date, aim to, aims to,
    seek to, seeks to, seeking to, sought to, prepares to, preparing to, threatens to,
    threatened to, threaten to, believe that, believes, suspect that, thinks, in talks,
    whether, talks about, talks on, talks over, negotiate, negotiates, negotiating, call on,
    calls on, called on, calling on, urge, urges, urged, urging, appeal to, appeals to, appealed to,
    will vote, votes on, votes next, vote next, voted on the, voted on a, voted on an,
    voted on whether, voted on its, voted on their, will decide, decides on, decides next,
    will debate, will discuss, will rule
    """
)
ANY_MOODS = phrases(
    """
    may, could, would, will, won't, 'll, shall, plan*, want*, intend*, intention*, hop*,
    propos*, consider*, expect*, set to, due to, is to, are to, was to, were to, pledg*,
    promis*, vow*, urg*, call* for, call* on, appeal*, demand*, should, must, warn*, going to,
    aim*, seek*,
    sought, prepar*, threat*, fear*, rumour*, rumor*, said to, thought, reported*,
    claim*, alleg*, accus*, suspect*, believ*, think*, talk*, negotiat*, discuss*, possib*,
    probab*, perhaps, likely, risk*, charg*, schedul*, whether, if,
    ask*, push*, campaign*, announc*, agree*, try, tries, tried, trying, look* to, mull*, ready,
    offer*, bid, deny, denie*, concern*, worr*, face up to, faces up to, facing up to,
    face a maximum, faces a maximum, facing a maximum, punishable by
    """
)
