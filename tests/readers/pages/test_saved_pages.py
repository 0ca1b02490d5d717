from __future__ import annotations

from email.message import EmailMessage

import pytest

from tests.readers.made_files import PAGE, PARAGRAPHS, contents


@pytest.mark.parametrize("name", ["a.mhtml", "a.eml", None])
def test_a_page_saved_in_one_file_is_read_as_the_page(name: str | None) -> None:
    saved = EmailMessage()
    saved["From"] = "<Saved by Blink>"
    saved["Snapshot-Content-Location"] = "https://gazette.example/saved"
    saved["Subject"] = "Rain"
    page = PAGE.replace('<link rel="canonical" href="https://gazette.example/rain">', "")
    saved.set_content(page, subtype="html", cte="quoted-printable")
    saved.make_related()
    saved.add_related("p { color: red }", subtype="css")
    data = saved.as_bytes()
    (record,) = contents(data, name).records
    article = record.article
    assert article.text.split("\n")[1:] == PARAGRAPHS
    assert (article.title, article.source) == ("Rain floods Brest", "The Gazette")
    assert article.url == "https://gazette.example/saved"
    assert article.original.map == ((0, len(article.text), f"bytes 0-{len(data)}"),)
