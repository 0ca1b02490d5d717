"""English verbs whose forms share no stem, as senses of their own."""

from __future__ import annotations

from summarizer.languages.phrases import phrases

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
    "not, also, already, now, never, just, then, again, still, only, even, since"
)
"""Small words between an auxiliary and its verb."""

PAST_FORMS = phrases(
    """
    became, began, bent, bet, bit, bled, blew, bore, bought, bound, bred, broke, brought, built,
    burnt, burst, came, cast, caught, chose, clung, cost, crept, cut, dealt, drank, drew, drove,
    dug, fed, fell, felt, fled, flew, forbade, forgave, forgot, fought, found, froze, gave, got,
    grew, held, heard, hid, hit, hung, hurt, kept, knew, laid, lay, led, left, lent, let, lit,
    lost, made, meant, met, overcame, overthrew, paid, put, quit, ran, rang, read, rode, rose,
    sang, sank, sat, saw, sent, set, shed, shone, shook, shot, shrank, shut, slept, slid, sold,
    sought, sped, spent, split, spoke, sprang, spread, spun, stole, stood, struck, stuck, swam,
    swept, swore, swung, taught, threw, told, took, tore, underwent, understood, went, wept,
    withdrew, withstood, woke, won, wore, wrote
    """
)
"""Verbs in the past that end in no "ed"."""

PARTICIPLES = phrases(
    """
    beaten, become, begun, bitten, blown, born, borne, broken, chosen, come, done, drawn,
    driven, drunk, eaten, fallen, flown, forbidden, forgiven, forgotten, frozen, given, gone,
    grown, hidden, known, lain, overcome, overrun, overthrown, ridden, risen, run, rung, seen,
    shaken, shown, shrunk, slain, spoken, stolen, stricken, sung, sunk, sworn, swum, taken,
    thrown, torn, undergone, withdrawn, woken, worn, woven, written
    """
)
"""Those behind an auxiliary that are no past forms."""
