"""Last words of English names that are of a body or a building, and of no person."""

from __future__ import annotations

from summarizer.languages.phrases import phrases

INSTITUTIONS = frozenset(
    phrases(
        """
        hospital, clinic, school, college, university, airport, station, stadium, arena, bridge,
        church, museum, theatre, theater, hotel, bank, park, prison, jail, court, council, police
        """
    )
)
