from __future__ import annotations

import pytest

from summarizer.readers.discovery.page_parts import parts_of_pages

_PARTS = ["ad.html", "main.css", "a.png", "b.js.download"]
_ARTICLES = ["a.html", "b.html", "main.css"]


@pytest.mark.parametrize(
    ("folder", "inside", "is_part"),
    [
        ("Rain_files", _ARTICLES, True),
        ("Rain-Dateien", [], True),
        ("Rain.files", [], True),
        ("Rain_soubory", [], True),
        ("Rain_ファイル", _PARTS, True),
        ("Rain_ファイル", _ARTICLES, False),
        ("Rain_reports", _ARTICLES, False),
        ("Rain_reports", ["a.txt"], False),
        ("Rain_photos", ["a.png", "b.png", "c.html"], False),
        ("Rain-2024", _PARTS, False),
        ("Rain", _PARTS, False),
        ("Snow_files", _PARTS, False),
    ],
)
@pytest.mark.parametrize("page", ["Rain.html", "Rain.HTM", "Rain.xhtml"])
def test_the_parts_of_a_page_lie_in_a_folder_of_its_name(
    page: str, folder: str, inside: list[str], is_part: object
) -> None:
    found = parts_of_pages([page, "b.txt"], [folder], lambda _: inside)
    assert found == ({folder} if is_part else set())
    assert not parts_of_pages(["Rain.txt"], [folder], lambda _: inside)
