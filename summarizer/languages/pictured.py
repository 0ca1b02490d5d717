"""English words of captions that are sentences: "A woman waves a flag during a protest."."""

from __future__ import annotations

from summarizer.languages.phrases import phrases

_PEOPLE = phrases(
    "man, woman, boy, girl, child, protester, demonstrator, supporter, soldier, police officer, "
    "policeman, worker, rescue worker, firefighter, resident, fan, visitor, tourist, passenger, "
    "pedestrian, cyclist, fisherman, farmer, voter, mourner, worshipper, refugee, migrant, vendor"
)
_SEVERAL_PEOPLE = phrases(
    "men, women, boys, girls, children, protesters, demonstrators, supporters, soldiers, police "
    "officers, police, workers, rescue workers, rescuers, firefighters, residents, fans, visitors, "
    "tourists, passengers, pedestrians, cyclists, fishermen, farmers, voters, mourners, people, "
    "worshippers, refugees, migrants, vendors, members of the public"
)
# What is seen in a picture, with what stands behind it: "stands trial" is news.
_SEEN = (
    *(
        ("hold wave carry display light lay", one)
        for one in phrases(
            "flags, signs, posters, banners, placards, candles, flowers, wreaths, portraits, "
            "a flag, a sign, a poster, a banner, a placard, a candle, a portrait, "
            "a picture of, a photo of"
        )
    ),
    *(("wave", one) for one in ("the", "from", "at", "to", "during", "as")),
    ("hold", "up"),
    *(
        ("stand sit walk wait gather look kneel ride rest queue", one)
        for one in (
            "in",
            "at",
            "on",
            "near",
            "next to",
            "outside",
            "inside",
            "beside",
            "past",
            "by",
        )
    ),
    *(("walk ride look stand", one) for one in ("through", "along", "in front of", "under")),
    ("react gesture cheer pray chant", "during"),
    ("react gesture cheer pray chant", "as"),
    ("react gesture cheer pray chant", "in"),
)
PICTURED_PEOPLE = (
    *(f"{a} {one}" for a in ("a", "an", "a young", "an elderly") for one in _PEOPLE),
    *(f"{some}{one}" for some in ("", "two ", "three ", "some ") for one in _SEVERAL_PEOPLE),
)
"""Whom such a caption opens with."""

PICTURED_ACTS = tuple(
    f"{act}{s} {behind}" for acts, behind in _SEEN for act in acts.split() for s in ("", "s", "es")
)
"""What they are seen to do, right behind."""
