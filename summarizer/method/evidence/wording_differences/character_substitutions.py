"""Substitutions in scripts without blanks: signs of one sentence in whose place others stand.

Where words are not told apart, "王建国教授" and "陈立新教授" are alike but for three signs.
"""

from __future__ import annotations

from difflib import SequenceMatcher

from summarizer.text.tokens import written_tokens

BY_SIGNS = frozenset({"ja", "zh"})
"""Languages without blanks, whose words are not told apart."""
_LONGEST = 6  # signs in the place of others: more are told another way
_LONGEST_TEXT = 120  # signs: longer sentences hold several facts
_LEAST_SHARED = 0.5  # share of the signs of either that both have in the same order


def has_other_signs(a: str, b: str) -> bool:
    """Return whether two sentences are equal but for one short stretch, and that is another one."""
    own, other = written_tokens(a), written_tokens(b)
    if not own or not other or max(len(own), len(other)) > _LONGEST_TEXT:
        return False
    steps = SequenceMatcher(None, own, other, autojunk=False).get_opcodes()
    apart = [(j - i, m - k) for step, i, j, k, m in steps if step != "equal"]
    shared = sum(j - i for step, i, j, _, _ in steps if step == "equal")
    return (
        len(apart) == 1
        and min(apart[0]) > 0
        and max(apart[0]) <= _LONGEST
        and shared >= _LEAST_SHARED * max(len(own), len(other))
    )
