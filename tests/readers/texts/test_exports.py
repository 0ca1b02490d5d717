"""Exports of press databases: their articles by labels, without them, and what is no export."""

from __future__ import annotations

import pytest

from summarizer.articles import Article
from summarizer.readers.contents import Contents, Record
from summarizer.readers.texts.exports import split_export
from tests.effort import takes_linear_time
from tests.readers.made_files import articles, contents, texts

ONE = "The ship sank on Sunday, the port said.\n\nTwelve people died."
TWO = "The minister will come on Monday, her office said."
ABOVE_BODY = """\
User Name: Kim
1. Ship sinks

{0}
Coast Post
March 3, 2024 Sunday
Late Edition

Copyright 2024 Coast Post All Rights Reserved

Section: A; Pg. 1
Length: 512 words
Byline: By Ida Berg
Body

{1}

Graphic

PHOTO: A ship.

Load-Date: March 4, 2024

End of Document
"""
NUMBERED = """\
                    1 of 2 DOCUMENTS

                    Coast Post

                    March 3, 2024 Sunday

SECTION: Pg. 3

LENGTH: 120 words

HEADLINE: {0}

BYLINE: Ida Berg

BODY:

{1}

SUBJECT: SHIPS (90%); PORTS
(70%)

LOAD-DATE: March 4, 2024

Copyright 2024 Coast Post
"""
BELOW_RIGHTS = """\
{0}
By Ida Berg
512 words
3 March 2024
08:15
Coast Post
CP
© 2024 Coast Post

{1}

Document COAST0020240303ek330001x
"""
CODES = """\
HD
{0}
BY
By Ida Berg
WC 512 words
PD 3 March 2024
SN Coast Post
LP
{1}
NS
ship : Ships
AN
Document COAST0020240303ek330001x
"""
ON_ONE_LINE = """\
____________________________________________________________

Document 1 of 2

{0}

Author: Ida Berg

Abstract: A ship sank.

Full text: {1}

Location: Brest

Title: {0}

Publication title: Coast Post

Publication date: Mar 3, 2024

Copyright: Coast Post Mar 3, 2024

"""
REPEATED = "Titel: {0}\nAutor: Ida Berg\nQuelle: Coast Post\nDatum: 3.03.2024\nText:\n{1}\n\n"
HEADED = "Title: {0}\nAuthor: Ida Berg\nSource: Coast Post\nDate: 2024-03-03\n\n{1}\n\n"
WITHOUT_LABEL = """\
Dokument 1 von 2

Coast Post

3. März 2024 Sonntag

{0}

AUTOR: Ida Berg

RUBRIK: Panorama; Seite 8

LÄNGE: 312 Wörter

{1}

SPRACHE: DEUTSCH

PUBLICATION-TYPE: Zeitung

Copyright 2024 Coast Post GmbH
Alle Rechte vorbehalten
"""
UNDER_HEADINGS = """\
Document 1 of 2
{0}
Berg, Ida.   Coast Post; Brest [Brest]. 03 Mar 2024: 4.
ProQuest document link
ABSTRACT (ENGLISH)
A ship.
FULL TEXT
{1}
CREDIT: Ida Berg
DETAILS
Subject: Ships
Title: {0}
Publication title: Coast Post; Brest
First page: 4
Publication date: Mar 3, 2024
ProQuest document ID: 301
Database: ProQuest Central

"""
KINDS = [
    ABOVE_BODY,
    NUMBERED,
    BELOW_RIGHTS,
    CODES,
    ON_ONE_LINE,
    WITHOUT_LABEL,
    REPEATED,
    UNDER_HEADINGS,
    HEADED,
]
NAMES = [
    "above a body",
    "numbered",
    "below rights",
    "codes",
    "on one line",
    "no label",
    "repeated",
    "under headings",
    "headed",
]


@pytest.mark.parametrize("form", KINDS, ids=NAMES)
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["unix", "windows"])
def test_each_article_is_its_body_and_what_its_labels_say(form: str, end: str) -> None:
    export = form.format("Ship sinks", ONE) + form.format("Minister to come", TWO)
    found = articles(export.replace("\n", end), "a.txt")
    assert [one.text for one in found] == [ONE.replace("\n", end), TWO]
    assert [one.title for one in found] == ["Ship sinks", "Minister to come"]
    assert {one.source for one in found} == {"Coast Post"}
    assert all("2024" in (one.published or "") for one in found)
    assert {one.original.authors for one in found if one.original} == {("Ida Berg",)}


@pytest.mark.parametrize("form", KINDS[:-1], ids=NAMES[:-1])
def test_an_export_of_one_article_is_that_one_under_its_name(form: str) -> None:
    (record,) = contents(form.format("Ship sinks", ONE), "a.txt").records
    assert (record.article.text, record.article.title) == (ONE, "Ship sinks")
    assert record.path is not None


def test_of_an_article_without_a_body_the_abstract_is_read() -> None:
    (article,) = articles(ON_ONE_LINE.format("Ship sinks", "Not available."), "a.txt")
    assert (article.text, article.title) == ("A ship sank.", "Ship sinks")


@pytest.mark.parametrize("line", ["Details", "Details: it came from Oslo.", "Credit: Reuters"])
def test_a_line_of_a_body_that_reads_like_a_label_does_not_end_it(line: str) -> None:
    for body in (f"{ONE}\n\n{line}\n\n{TWO}", f"{ONE}\n\n{line}\n\n{line}\n\n{TWO}"):
        assert texts(ON_ONE_LINE.format("Ship sinks", body), "a.txt") == [body]
    last = f"{TWO}\n\nDetails: the ship came from Oslo."
    assert texts(ON_ONE_LINE.format("Ship sinks", last), "a.txt") == [last]


def test_labels_above_one_article_say_what_it_is_and_leave_its_text() -> None:
    text = HEADED.format("Ship sinks", ONE)
    (article,) = articles(text, "a.txt")
    assert (article.text, article.title, article.published) == (text, "Ship sinks", "2024-03-03")


REPORT = (
    "The dam at Laurel broke on Tuesday, the mayor said there.\n\n"
    "Forty houses were lost, and nobody was hurt."
)


@pytest.mark.parametrize("border", ["Document 2 of 3", "-" * 40])
def test_a_report_without_labels_between_borders_is_an_article(border: str) -> None:
    export = f"{REPEATED.format('A', ONE)}{border}\n{REPORT}\n\n{border}\n"
    more = REPEATED.format("B", TWO)
    assert [one.text for one in articles(export + more, "a.txt")] == sorted(
        [ONE, REPORT, TWO], key=(export + more).index
    )
    assert [one.text for one in articles(export, "a.txt")] == [ONE, REPORT]


def test_reports_without_labels_or_borders_leave_the_text_as_it_is() -> None:
    labelled = REPEATED.format("A", TWO).replace("Text:", "Body")
    for text in (f"{REPORT}\n\n{labelled}", f"{labelled}Body\n{REPORT}\n"):
        assert [one.text for one in articles(text, "a.txt")] == [text]


def test_what_else_an_export_holds_is_a_note() -> None:
    cover, end = "Search Terms: ship and Brest", "Contact the press database for more."
    export = f"{cover}\n{'_' * 60}\n{REPEATED.format('A', ONE)}{'_' * 60}\n{end}\n"
    found = contents(export, "a.txt")
    assert [one.article.text for one in found.records] == [ONE]
    assert list(found.notes) == [
        f"a.txt: no article of an export: {one!r} … (left out)" for one in (cover, end)
    ]


def test_the_map_of_a_part_counts_from_its_beginning() -> None:
    text = REPEATED.format("A", ONE) + REPEATED.format("B", TWO)
    middle = text.index(TWO)
    places = ((0, middle - 5, "page 1"), (middle - 5, len(text), "page 2"))
    parts = split_export(Contents((Record(Article(text=text), "a.pdf", map=places),))).records
    assert [one.map for one in parts] == [((0, len(ONE), "page 1"),), ((0, len(TWO), "page 2"),)]
    assert [one.where for one in parts] == ["a.pdf, article 1", "a.pdf, article 2"]


@pytest.mark.parametrize(
    "text",
    [
        f"Ships: a study\n\nAbstract\n{TWO}\n\nText\n{ONE}\n\nNotes\nNone.\n",
        f"Note: it is so.\n{ONE}\nBody\n{TWO}\n",
        f"Date: now\nTitle: x\nBody\nIt sank.\n\nLocation: Brest\n{TWO}\n",
        f"512 words\n\n{ONE}\n",
        f"Source: me\n\n{ONE}\n",
    ],
)
def test_a_text_with_a_few_such_words_is_no_export(text: str) -> None:
    assert [one.text for one in articles(text, "a.txt")] == [text]


@pytest.mark.parametrize(
    "unit", ["Title: a\nDate: b\n\nc\n", "Body\na\nLength: 3\n", "Body\n", "Details\n"]
)
def test_it_takes_linear_time(unit: str) -> None:
    def work(text: str) -> None:
        split_export(Contents((Record(Article(text=text), "a.txt"),)))

    assert takes_linear_time(work, unit)
