"""How English tells the name of somebody who was told of without it: "she was named as Ada Hale".

In a pattern "{name}" stands for the name.
"""

from __future__ import annotations

_ONE_OF_THEM = r"(?:he|she|(?:the|this) (?:\w+ )?(?:man|woman|boy|girl|victim|suspect|defendant))"
_WAS_NAMED = (
    rf"(?:^|[.!?]\s+){_ONE_OF_THEM} (?:was|has been|is) (?:\w+ )?(?:named|identified)"
    r"(?: [a-z]+){0,4} as {name}"
)
INTRODUCTIONS = (
    _WAS_NAMED,
    r"\b(?:named|identified) (?:him|her|the (?:man|woman|boy|girl|victim|suspect)) as {name}",
    rf"(?:^|[.!?]\s+){_ONE_OF_THEM} (?:is|was) {{name}}",
    r"^{name} (?:pleaded|admitted|denied|confessed|had (?:pleaded|admitted|denied))\b",
)
"""Patterns of what says whose a name is, or who owned up to a deed."""
NO_INTRODUCTION = r"\b(?:not|never|wrongly|falsely)\b"
"""A pattern of what takes such a name back."""
SAID_BY_THEM = r"\b(?:said|says|confirmed|confirms)(?: on \w+)?(?: that)? ((?:he|she)\b)"
"""A pattern of who tells of whom: "a lawyer said she"; its group begins with what is told."""
