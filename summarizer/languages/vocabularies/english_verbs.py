"""English verbs whose forms share no stem, as senses of their own."""

from __future__ import annotations

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
