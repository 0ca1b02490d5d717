"""English verbs whose forms share no stem, as senses of their own."""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.vocabularies.tables import by_word

IRREGULAR = """
    bear: bear, bore, borne
    bite: bite, bit, bitten
    bleed: bleed, bled
    blow: blow, blew, blown
    bring: bring, brought
    cast: cast
    cling: cling, clung
    deal: deal, dealt
    dig: dig, dug
    drink: drink, drank
    drive: drive, drove, driven, driving
    eat: eat, ate, eaten
    feed: feed, fed
    feel: feel, felt
    fight: fight, fought
    fly: fly, flew, flown, flies
    forget: forget, forgot, forgotten
    forgive: forgive, forgave, forgiven
    freeze: freeze, froze, frozen
    give: give, gave, given, giving
    hang: hang, hung, hanged
    hear: hear, heard
    hide: hide, hid, hidden, hiding
    lend: lend, lent
    overcome: overcome, overcame
    ride: ride, rode, ridden
    ring: ring, rang, rung
    seek: seek, sought
    send: send, sent
    shake: shake, shook, shaken
    sing: sing, sang, sung
    sleep: sleep, slept
    slide: slide
    speak: speak, spoke, spoken
    spread: spread
    stand: stand, stood
    steal: steal, stole, stolen, stealing
    swear: swear, swore, sworn
    sweep: sweep, swept
    swim: swim, swam, swum
    teach: teach, taught
    think: think, thought
    throw: throw, threw, thrown
    understand: understand, understood
    undergo: undergo, underwent, undergone
    use: use, used, using, uses
    wake: wake, woke, woken
    wear: wear, wore, worn, wearing
"""
"""Forms of one verb a line, but for verbs that share a sense with others."""

AUXILIARIES = phrases(
    """
    am, is, are, was, were, be, been, being, has, have, had, having, do, does, did, will, would,
    shall, should, can, could, may, might, must
    """
)
"""What stands before the verb of a clause."""

BETWEEN_VERBS = phrases(
    "not, also, already, now, never, just, then, again, still, only, even, since, very, soon"
)
"""Small words between an auxiliary and its verb."""

PAST_FORMS = phrases(
    """
    axed, beat, became, began, bent, bet, bit, bled, blew, bore, bought, bound, bred, broke,
    brought, built, burnt, burst, came, cast, caught, chose, clung, cost, crept, cut, dealt,
    drank, drew, drove, died, dug, fed, fell, felt, fled, flew, forbade, forgave, forgot,
    fought, found, froze, gave, got, grew, held, heard, hid, hit, hung, hurt, kept, knew, laid,
    lay, led, left, lent, let, lit, lost, made, meant, met, overcame, overthrew, paid, put,
    quit, ran, rang, read, rode, rose, sang, sank, sat, saw, sent, set, shed, shone, shook,
    shot, shrank, shut, slept, slid, sold, sought, sped, spent, split, spoke, sprang, spread,
    spun, stole, stood, struck, stuck, swam, sued, swept, swore, swung, taught, threw, told,
    took, tore, underwent, understood, went, wept, withdrew, withstood, woke, won, wore, wrote
    """
)
"""Verbs in the past that end in no "ed"."""

PARTICIPLES = phrases(
    """
    beaten, become, begun, bitten, blown, born, borne, broken, chosen, come, done, drawn,
    driven, drunk, eaten, fallen, flown, forbidden, forgiven, forgotten, frozen, given, gone,
    grown, hidden, known, lain, overcome, overrun, overthrown, ridden, risen, run, rung, seen,
    shaken, shown, shrunk, slain, spoken, stolen, sung, sunk, sworn, swum, taken,
    thrown, torn, undergone, withdrawn, woken, worn, woven, written
    """
)
"""Those behind an auxiliary that are no past forms."""

BASES = by_word(
    """
    become: became
    begin: began, begun
    break: broke, broken
    build: built
    burn: burnt
    buy: bought
    catch: caught
    choose: chose, chosen
    come: came
    draw: drew, drawn
    fall: fell, fallen
    find: found
    flee: fled
    get: got
    go: went, gone
    grow: grew, grown
    hold: held
    keep: kept
    lay: laid
    lead: led
    leave: left
    lie: lain
    light: lit
    lose: lost, losing
    make: made, making
    meet: met
    overthrow: overthrew, overthrown
    pay: paid
    rise: rose, risen
    run: ran, running
    see: saw, seen
    sell: sold
    shoot: shot
    shrink: shrank, shrunk
    sink: sank, sunk
    sit: sat
    slay: slain
    spend: spent
    spin: spun
    stick: stuck
    strike: struck, stricken, striking
    swing: swung
    take: took, taken, taking
    tear: tore, torn
    tell: told
    weave: wove, woven
    win: won, winning
    withdraw: withdrew, withdrawn
    withstand: withstood
    write: wrote, written, writing
    """
)
"""The verb of which other words are forms, beside those of `IRREGULAR`."""
SPEECH_ACTS = phrases(
    """
    asked, recalled, warned, announced, declared, admitted, acknowledged, confirmed, called on,
    called for, called off, called in, called up, calls on, calls for, calls off, charged,
    vowed, claimed
    """
)
"""Verbs of saying that also tell what somebody did."""
MODALS = phrases("will, would, could, may, might, should, can, shall, must")
IMPLICATIVES = phrases(
    """
    managed, had, has, have, having, able, forced, went, go, goes, came, began, begun, started,
    continued, continues, helped, helps, chose, elected, voted, used, proved, happened, turned,
    enough, order, so, as, moved, rushed, gathered, found, known, shown, thought, believed, led
    """
)
OPENING_WORDS = phrases(
    """
    expected, due, likely, unlikely, set, ready, willing, unable, about, going, yet, is, are,
    was, were, be, plan, plans, planning, want, wants, hope, hopes, hoping, aims, seeks,
    intends, try, tries, trying, attempt, attempts, attempting, bid, fails, failing, refuses,
    refusing, declines, agrees, offers, promises, threatens, threatening, vows, prepares,
    preparing, expects, scheduled, option, permission, mandate, calls, urges, asks, demands,
    needs, need, decides, pledges
    """
)
ASKINGS = phrases(
    """
    ask, asks, asked, asking, urge, urges, urged, urging, order, orders, ordered, tell, tells,
    told, want, wants, wanted, expect, expects, expected, invited, required, advised,
    instructed, allowed, permitted, challenged, begged, pressed, encouraged, called, calls,
    calling, appealed, petitioned, implored, reminded, pushed, lobbied, pleaded
    """
)
DEMANDING = phrases(
    """
    demand that, demands that, demanded that, request that, requests that, requested that,
    propose that, proposes that, proposed that, recommend that, recommends that, recommended that,
    insist that, insists that, insisted that, ask that, asks that, asked that, urged that
    """
)
ALMOST = phrases("nearly, almost, virtually, practically, partly, partially")
UNDOINGS = phrases(
    """
    avoided, postponed, delayed, prevented, averted, escaped, lifted, cancelled, canceled,
    scrapped, dropped, abandoned, shelved, blocked, rejected, halted, suspended, opposed,
    demanded, sought, requested, proposed, planned, considered, discussed, debated, threatened,
    feared, risked, faced, faces, awaits, called off, put off, denied, revoked, reversed,
    overturned, withdrew, lost, predicted, promised, pledged
    """
)
PREVENTIONS = phrases(
    """
    bar, bars, barred, ban, bans, banned, block, blocks, blocked, deter, deters, deterred,
    discourage, discouraged, dissuaded, forbids, forbidden, hinder, hindered, keep, keeps, kept,
    prevent, prevents, prevented, prohibit, prohibits, prohibited, refrain, refrains, refrained,
    restrain, restrained, save, saves, saved, shrinks, shrank, stop, stops, stopped
    """
)
WISHES = phrases(
    """
    applied, awaits, considered, considers, debated, debates, demanded, demands, denied, denies,
    discussed, discusses, mulls, planned, plans, pledged, pledges, predicted,
    predicts, promised, promises, proposed, proposes, requested, requests, seeks, sought, wants,
    wanted
    """
)
MUTUAL = phrases(
    """
    meet, marry, play, face, fight, divorce, resemble, draw, merge, debate, join, tie, kiss,
    embrace, embraced, hug, hugged, clash, talk, split, share, exchange, hold, agree, sign, married,
    played, faced, resembled, merged, debated, joined, tied, kissed, clashed, talked, shared,
    exchanged, agreed, signed, greeted, shook, contacted, phoned, consulted
    """
)
"""Verbs of what two do to each other, as bases, and as forms that no base is known of."""
CONVERSES = (
    ("buy", "sell"),
    ("win", "lose"),
    ("lend", "borrow"),
    ("hire", "dismiss"),
    ("import", "export"),
    ("accept", "reject"),
    ("approve", "reject"),
    ("open", "close"),
    ("gain", "lose"),
    ("raise", "lower"),
    ("confirm", "deny"),
)
VERB_PARTICLES = phrases("up, down, off, out, over, away, back, through, on, in, apart, aside")
PHRASE_ENDS = (
    *phrases(
        """
    in, at, on, near, from, to, for, with, by, after, before, over, during, against, into, off,
    outside, inside, as, about, between, under, through, because, when, while, until, since,
    despite, amid, among, along, across, around, following, without, within, behind, above, below,
    who, which, that, earlier, later
        """
    ),
    *(",", ";", ":", "(", ")"),
)
LONG_AGO = phrases("years ago, decades ago, a year ago, a decade ago, months ago, centuries ago")
