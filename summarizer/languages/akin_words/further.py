"""Words of which one is the more general in the news, where WordNet has them apart.

A line has a word, and what may stand for it, of one kind: verbs of becoming, of expecting, of
asking for something and of promising it; who knows a trade, who holds an office and anybody; what
can be had, and what is put on a day; which way a price went.
"""

from __future__ import annotations

from summarizer.languages.vocabularies.tables import grouped

MORE_GENERAL = {
    "en": grouped(
        """
        become: fall, turn, grow, go
        expect: predict, forecast, foresee, project, reckon
        predict: foresee, project, anticipate, reckon
        ask: want, demand, request
        want: demand, request
        promise: undertake, guarantee, commit
        expert: analyst, economist, scientist, researcher, specialist, academic, forecaster, pundit
        official: investigator, inspector, regulator
        people: passenger, traveller, commuter, motorist, pedestrian, bystander, villager, civilian,
            victim, casualty, injured, wounded, survivor, patient, customer, guest
        available: offer, provide, supply
        schedule: set, fix, slate
        fall: down
        rise: up
        """
    )
}
"""Words, each with those that say the same and more, by ISO 639-1 codes."""
