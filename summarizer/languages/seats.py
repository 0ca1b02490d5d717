"""Seats of governments, by which these are called in English: "Beijing banned" for China's ban."""

from __future__ import annotations

from functools import cache

_SEATS = """
afghanistan kabul, argentina buenos-aires, australia canberra, austria vienna, bangladesh dhaka,
belarus minsk, belgium brussels, brazil brasilia, britain london downing-street whitehall,
bulgaria sofia, canada ottawa, chile santiago, china beijing peking, colombia bogota, croatia
zagreb, cuba havana, cyprus nicosia, denmark copenhagen, egypt cairo, estonia tallinn, ethiopia
addis-ababa, european-union brussels, eu brussels, european-commission brussels, finland helsinki,
france paris elysee, georgia tbilisi, germany berlin, greece athens, hungary budapest, iceland
reykjavik, india new-delhi delhi, indonesia jakarta, iran tehran, iraq baghdad, ireland dublin,
israel jerusalem, italy rome, japan tokyo, jordan amman, kazakhstan astana, kenya nairobi, latvia
riga, lebanon beirut, libya tripoli, lithuania vilnius, malaysia kuala-lumpur, mexico mexico-city,
moldova chisinau, morocco rabat, myanmar naypyidaw, nepal kathmandu, netherlands the-hague hague,
new-zealand wellington, nigeria abuja, north-korea pyongyang, norway oslo, pakistan islamabad,
peru lima, philippines manila, poland warsaw, portugal lisbon, qatar doha, romania bucharest,
russia moscow kremlin, saudi-arabia riyadh, serbia belgrade, slovakia bratislava, south-africa
pretoria, south-korea seoul, spain madrid, sri-lanka colombo, sudan khartoum, sweden stockholm,
switzerland bern, syria damascus, taiwan taipei, thailand bangkok, tunisia tunis, turkey ankara,
turkiye ankara, uganda kampala, ukraine kyiv kiev, uk london, united-kingdom london downing-street
whitehall, united-states washington white-house, us washington white-house, u.s. washington
white-house, america washington white-house, venezuela caracas, vietnam hanoi, zimbabwe harare
"""


def are_one_government(a: str, b: str) -> bool:
    """Return whether two names in small letters stand for one government: "china", "beijing"."""
    return not _governments().get(a, frozenset()).isdisjoint(_governments().get(b, ()))


@cache
def _governments() -> dict[str, frozenset[str]]:
    """Return the countries, or bodies, whose government each name stands for."""
    found: dict[str, set[str]] = {}
    for line in " ".join(_SEATS.split()).split(", "):
        country, *seats = (name.replace("-", " ") for name in line.split(" "))
        for name in (country, *seats):
            found.setdefault(name, set()).add(country)
    return {name: frozenset(countries) for name, countries in found.items()}
