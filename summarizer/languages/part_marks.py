"""What tells in a sentence who did it and to whom it was done, where the order of words does not.

In Japanese particles do, in Chinese and Arabic the place before or behind the verb. Languages that
inflect names, or the articles before them, state their endings in `object_forms` and
`object_articles` of their vocabularies.
"""

from __future__ import annotations

from summarizer.languages.phrases import phrases

SUBJECT_PARTICLES = {"ja": "はが"}
"""Signs behind who did it."""
OBJECT_PARTICLES = {"ja": "をに"}
"""Signs behind to whom it was done."""
DEEDS = {
    "ar": phrases("فاز, فازت, تغلب, تغلبت, هزم, هزمت, اشترى, اشترت, استحوذ, استحوذت, قاضى, قاضت"),
    "zh": phrases(
        "击败, 擊敗, 战胜, 戰勝, 打败, 打敗, 力克, 大胜, 收购, 收購, 并购, 起诉, 起訴, 控告"
    ),
}
"""Verbs between, or before, who did it and to whom it was done."""
AGAINST = {"ar": ("على", "ضد")}
"""What stands before to whom it was done, behind such a verb and who did it."""
TURNING = {
    "ja": ("敗れ", "負け", "屈し", "敗退", "られた", "された"),
    "zh": ("负于", "負於", "不敌", "不敵", "输给", "輸給", "败给"),
}
"""What turns the parts around: losing, and the passive."""
RECEIVERS = {
    "es": ("al", "a"),
    "fr": ("au", "aux", "à"),
    "it": ("al", "alla", "ai", "agli", "alle", "all", "a"),
    "pt": ("ao", "aos", "à", "às", "a"),
}
"""What stands before to whom something is said, or given, behind the verb."""
GOVERNING = {
    "de": phrases(
        """
        an, auf, aus, außer, bei, bis, durch, für, gegen, gegenüber, hinter, in, mit, nach, neben,
        ohne, seit, über, um, unter, von, vor, wegen, wider, zu, zwischen
        """
    ),
    "pl": phrases(
        """
        bez, dla, do, ku, między, na, nad, o, od, po, pod, poza, przeciw, przeciwko, przed, przez,
        przy, u, w, we, wobec, z, za, ze
        """
    ),
    "ru": phrases(
        """
        без, в, во, для, до, за, из, к, ко, между, на, над, о, об, от, перед, по, под, при, про,
        против, с, со, у, через
        """
    ),
}
"""Prepositions that a name or its article is inflected behind, whatever was done to it."""
PASSIVES = {
    "de": frozenset(phrases("wurde, wurden, worden")),
    "pl": frozenset(phrases("został, została, zostało, zostali, zostały")),
}
"""Words of the passive, in which the case of a name is not that of its part."""

ENDINGS_TELL = frozenset(
    ("pl", "cs", "sk", "sl", "ru", "uk", "lt", "lv", "fi", "hu", "tr", "ko", "el", "hy", "ka")
)
"""Languages in which the ending of a word, name or not, tells who did it, and to whom."""

_WITH = "z ze с со s se із зі з kanssa ile birlikte su ar με"
WITH = frozenset(_WITH.split())
ENDINGS_OF_WITH = frozenset(("과", "와", "la", "le", "yla", "yle", "val", "vel"))
"""What stands before, behind or at the end of whom somebody did something with, in these."""
