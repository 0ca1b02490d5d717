"""Senses that deny one another: the first of a pair stands for both, with a sign."""

from __future__ import annotations

_OPPOSITES = (
    ("rise", "fall"),
    ("win", "lose"),
    ("accept", "reject"),
    ("confirm", "deny"),
    ("allow", "ban"),
    ("support", "oppose"),
    ("succeed", "fail"),
    ("continue", "stop"),
    ("safe", "dangerous"),
    ("legal", "illegal"),
    ("open", "close"),
    ("convict", "acquit"),
    ("survive", "die"),
    ("hire", "dismiss"),
    ("stay", "leave"),
    ("strengthen", "weaken"),
    ("improve", "worsen"),
    ("true", "fake"),
    ("impose", "lift"),
    ("positive", "negative"),
    ("present", "absent"),
    ("include", "exclude"),
    ("profit", "lost money"),
    ("sober", "drunk"),
    ("alone", "accomplice"),
    ("tighten", "ease"),
    ("accelerate", "slow"),
    ("widen", "narrow"),
    ("damaged", "intact"),
    ("extend", "expire"),
    ("extend", "shorten"),
    ("deliberate", "accidental"),
    ("unanimous", "divided"),
    ("qualify", "eliminated"),
    ("largest", "smallest"),
    ("highest", "lowest"),
    ("temporary", "permanent"),
    ("voluntary", "forced"),
    ("majority", "minority"),
    ("confess", "deny guilt"),
    ("discharged", "in hospital"),
    ("stay up", "relegate"),
    ("in public", "in private"),
    ("heed", "ignore"),
    ("contained", "raging"),
    ("retain", "forfeit"),
)
SIGNED = {first: (first, 1) for first, _ in _OPPOSITES} | {
    second: (first, -1) for first, second in _OPPOSITES
}
"""For each of these senses the one that stands for it, and the sign of it there."""
SHADES = frozenset({"cancelled", "postponed"})
"""Senses that make another sense of their words narrower, and tell nothing more than that one."""
