from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import InputError, OptionsError
from summarizer.readers.bytes_to_text.decoding import decode

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff"))


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        (b"", None, ""),
        ("Zürich".encode(), None, "Zürich"),
        (b"one\r\ntwo\rthree\n", None, "one\r\ntwo\rthree\n"),
        (codecs.BOM_UTF8 + "Zürich".encode(), None, "Zürich"),
        (codecs.BOM_UTF8 * 2 + b"a", None, "\ufeffa"),
        (codecs.BOM_UTF16_LE + "Zürich 🇨🇳".encode("utf-16-le"), None, "Zürich 🇨🇳"),
        (codecs.BOM_UTF16_BE + "Zürich 🇨🇳".encode("utf-16-be"), None, "Zürich 🇨🇳"),
        ("Zürich".encode("cp1252"), "cp1252", "Zürich"),
        ("日本".encode("shift_jis"), "shift_jis", "日本"),
        ("日本".encode("iso2022_jp"), "iso2022_jp", "日本"),
        ("plain".encode("utf-16-le"), "utf-16-le", "plain"),
        ("plain".encode("utf-32"), "utf-32", "plain"),
    ],
)
def test_bytes_become_the_text_they_encode(data, encoding: str | None, text: str) -> None:
    assert text == decode(data, "a.txt", encoding)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("Дождь затопил гавань.".encode("utf-16-le"), "UTF-16 without .*name utf-16-le"),
        ("Rain flooded the harbour.".encode("utf-16-be"), "UTF-16 without .*name utf-16-be"),
        (bytes(range(256)) * 9, "a binary file"),
        (b"MZ" + bytes(4000), "a binary file"),
        (b"Rain\x01\x02\x03\xff" * 99, "a binary file"),
    ],
)
def test_what_is_no_text_is_said_to_be_binary_or_utf16(data: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said):
        decode(data, "a.txt")


def test_utf8_comes_before_the_named_encoding_so_that_a_folder_may_mix_them() -> None:
    assert decode("Zürich".encode(), "a.txt", "cp1252") == "Zürich"


def test_a_byte_order_mark_comes_before_the_named_encoding() -> None:
    assert decode(codecs.BOM_UTF16_LE + "ü".encode("utf-16-le"), "a.txt", "cp1252") == "ü"


@pytest.mark.parametrize(
    ("data", "encoding", "offset"),
    [
        (b"caf\xe9", None, 3),
        (codecs.BOM_UTF8 + b"ok\xff", None, 5),
        (b"a\x81", "cp1252", 1),
        (b"\xed\xa0\x80", None, 0),
    ],
)
def test_undecodable_bytes_are_named_by_file_offset_and_cure(
    data, encoding: str | None, offset: int
) -> None:
    with pytest.raises(InputError, match=rf"^a\.txt: .*offset {offset};.*--encoding"):
        decode(data, "a.txt", encoding)


@pytest.mark.parametrize("encoding", ["utf-32-le", "utf-32-be"])
def test_utf32_with_its_mark_is_said_to_be_that(encoding) -> None:
    with pytest.raises(InputError, match=r"as UTF-32 does.*name utf-32 with --encoding"):
        decode("\ufeffZürich".encode(encoding), "a.txt")
    assert decode("\ufeffZürich".encode(encoding), "a.txt", "utf-32") == "Zürich"


def test_a_nul_is_refused_with_its_offset() -> None:
    with pytest.raises(InputError, match=r"^a\.bin: a NUL character at offset 2"):
        decode(b"ab\0", "a.bin")


@pytest.mark.parametrize("name", ["klingon", "", "hex", "rot13", "a\0b", "../x"])
def test_an_encoding_that_is_none_is_an_error_even_for_utf8(name: str) -> None:
    with pytest.raises(OptionsError, match="encoding"):
        decode(b"plain", "a.txt", name)


@given(TEXTS, st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_any_text_survives_the_encodings_that_need_no_name(text, encoding) -> None:
    assert text == decode(text.encode(encoding), "a.txt")


def test_utf16_that_is_cut_off_is_said_to_be_that() -> None:
    with pytest.raises(InputError, match=r"marked as UTF-16, and damaged or cut off at offset 14"):
        decode("Zürich".encode("utf-16") + b"\n", "a.txt")
