from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers.fields.columns import Columns
from tests.readers.made_files import articles, contents, texts

TABLE = (
    "title,content,link,source.name,publishedAt,id\r\n"
    'Rain,"Rain fell, ""hard"".\nTwo.",https://gazette.example/1,The Gazette,2023-04-26,1\r\n'
    "\r\n"
    "Empty,,,,,2\r\n"
)


def test_a_row_is_an_article_and_one_without_text_is_a_note() -> None:
    expected = Article(
        'Rain fell, "hard".\nTwo.',
        "1",
        "Rain",
        "The Gazette",
        "https://gazette.example/1",
        "2023-04-26",
    )
    assert [expected] == articles(TABLE)
    assert contents(TABLE).notes == ('it, row 2: the article has no "text" (left out)',)


@pytest.mark.parametrize(
    "data",
    [
        "id\ttext\n1\tOne.\n",
        "id;text\n1;One.",
        "id|text\n1|One.\n",
        "\ufeffid,text\n1,One.\n",
        "id,text\r1,One.\r",
        '"id","text"\n"1","One."\n',
        "id,text,more\n1,One.\n",
        "sep=;\r\nid;text\r\n1;One.\r\n",
    ],
)
def test_the_first_row_tells_the_delimiter(data) -> None:
    assert [Article("One.", "1")] == articles(data, "it.csv")


def test_the_columns_that_are_named_are_read() -> None:
    columns = Columns(text="what", source="who")
    assert [Article("One.", source="AFP")] == articles("what,who\nOne.,AFP\n", columns=columns)


def test_html_in_a_cell_becomes_text() -> None:
    assert texts("id,text\n1,<p>One.</p><p>Two.</p>\n") == ["One.\nTwo."]


def test_a_cell_may_be_as_long_as_an_article() -> None:
    text = "Rain fell. " * 50_000
    assert texts(f'id,text\n1,"{text}"\n') == [text]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("", "is empty: no row names the columns"),
        ("a,b\n1,2\n", "no column is known as that of the text.*--text-column, one of 'a', 'b'"),
        (f"1,Rain,{'It fell here. ' * 3},2023-04-26\n", "first row names no columns; put a row"),
        ('id,text\n1,"One.\n', "line .*no row of a table"),
        ("id,text\n1,\n", "no article in it"),
    ],
)
def test_a_table_without_an_article_is_an_error(data, message) -> None:
    with pytest.raises(InputError, match=f"^it.csv.*{message}"):
        contents(data, "it.csv")
    if data:
        with pytest.raises(InputError, match="has no column 'gone'"):
            contents(data, "it.csv", columns=Columns(text="gone"))


def test_capitals_in_the_names_of_columns_do_not_count() -> None:
    table = "ID,Title,Text,Date,Source,URL\n1,Rain,One.,2024-05-14,AFP,https://a.example/1\n"
    expected = Article("One.", "1", "Rain", "AFP", "https://a.example/1", "2024-05-14")
    assert [expected] == articles(table) == articles(table, "it.csv")
    record = '{"ID": 1, "Title": "Rain", "Text": "One.", "Date": "2024-05-14", "Source": "AFP"}'
    assert articles(record)[0] == replace(expected, url=None)
    assert texts("text,Text\nOne.,Two.\n", "it.csv") == ["One."]
    assert texts("Content, she said\nis king.\n", "it") == ["Content, she said\nis king.\n"]


def test_columns_are_known_in_other_languages_too() -> None:
    table = "Titel;Text;Datum;Quelle;Autor\nRegen;Es fiel Regen.;26.04.2023;Küstenpost;Ida Berg\n"
    (article,) = articles(table, "it.csv")
    assert (article.title, article.source) == ("Regen", "Küstenpost")
    assert article.published == "2023-04-26"
    assert article.original is not None
    assert article.original.authors == ("Ida Berg",)
