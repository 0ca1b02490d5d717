from __future__ import annotations

import pytest

from summarizer.text.han_numbers import numbers_in_signs, signs_at, value_of_signs


@pytest.mark.parametrize(
    ("signs", "expected"),
    [
        ("九", 9),
        ("十", 10),
        ("二十三", 23),
        ("一百零五", 105),
        ("两千", 2000),
        ("一万两千", 12_000),
        ("三亿五千万", 350_000_000),
        ("二〇二六", 2026),
    ],
)
def test_signs_are_numbers(signs: str, expected: int) -> None:
    assert expected == value_of_signs(signs)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("另有二十三名伤者，九人遇难", [23, 9]),
        ("三星公司十分重要，万一", []),
        ("一家工厂", []),
        ("1.2万人", []),  # its digits are read as such
        ("一" * 100_000, []),
    ],
)
def test_numbers_stand_before_what_is_counted(text: str, expected: list[int]) -> None:
    assert expected == list(numbers_in_signs(text))


def test_a_number_is_read_sign_by_sign() -> None:
    words = list("死亡十二人三星")
    assert (12, 4) == signs_at(words, 2)
    assert (0, 5) == signs_at(words, 5)
