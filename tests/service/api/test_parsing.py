"""Whatever is sent, the answer says what is wrong with it and what to do, and never 5xx."""

import json
import socket
from urllib.parse import urlsplit

import pytest

RAIN = {"text": "Rain flooded the harbour of Brest on Monday.", "id": "gazette"}
GOOD = json.dumps({"articles": [RAIN]})
JSON = {"Content-Type": "application/json"}
SINKING = "The ship sank in the storm. " * 150
DEEP = "[" * 100_000 + "]" * 100_000


def article(**fields):
    return json.dumps({"articles": [RAIN | fields]})


def with_options(**options):
    return json.dumps({"articles": [RAIN], "options": options})


def problem(answer):
    """The problem that the answer holds, checked for its shape."""
    assert answer.headers["content-type"] == "application/problem+json"
    found = answer.json()
    assert {"type", "title", "status", "detail", "request_id"} == found.keys()
    assert answer.status_code == found["status"]
    assert answer.headers["x-request-id"] == found["request_id"]
    return found


BODIES = {
    "nothing": (b"", 400, "not valid JSON"),
    "not JSON": (b"{articles}", 400, "not valid JSON"),
    "cut off": (GOOD[:-3], 400, "not valid JSON"),
    "two values": (GOOD + GOOD, 400, "not valid JSON"),
    "not UTF-8": (b'{"articles": [{"text": "\xff\xfe"}]}', 400, "send it as UTF-8"),
    "half a UTF-8 character": (b'{"articles": [{"text": "\xe2\x82"}]}', 400, "not utf-8"),
    "a surrogate in UTF-8": (b'{"articles": [{"text": "\xed\xa0\x80"}]}', 400, "not utf-8"),
    "UTF-32": (GOOD.encode("utf-32"), 400, "UTF-32"),
    "NUL": (b'{"articles": [{"text": "a\0b"}]}', 400, "NUL"),
    "NaN": ('{"articles": [{"text": "a", "score": NaN}]}', 400, "NaN"),
    "Infinity": ('{"articles": [], "options": {"percent": -Infinity}}', 400, "Infinity"),
    "too great a number": ('{"articles": ' + "9" * 5000 + "}", 400, "5000 characters is too long"),
    "a key twice": ('{"articles": [], "articles": []}', 400, "'articles' stands twice"),
    "a key twice further in": ('{"articles": [{"text": "a", "text": "b"}]}', 400, "'text' stands"),
    "100,000 arrays": (DEEP, 413, "max_depth"),
    "100,000 objects": ('{"a":' * 100_000, 413, "max_depth"),
    "deep in an article": (f'{{"articles": [{{"text": "a", "x": {DEEP}}}]}}', 413, "max_depth"),
    "an array": ("[]", 422, "an object"),
    "a string": ('"articles"', 422, "an object"),
    "no articles": ("{}", 422, "articles"),
    "articles null": ('{"articles": null}', 422, "null"),
    "an empty array": ('{"articles": []}', 422, "no article"),
    "an unknown key": ('{"articles": [], "option": {}}', 422, "'option'"),
    "an article that is a string": ('{"articles": ["text"]}', 422, "articles[0]"),
    "an article without text": ('{"articles": [{"id": "a"}]}', 422, 'no "text"'),
    "an empty text": (article(text=" \n"), 422, "empty"),
    "a text that is a number": (article(text=3), 422, "a number"),
    "a title that is an object": (article(title={}), 422, "must be a string, not an object"),
    "a source that is a number": (article(source=3), 422, '"source" must be a string'),
    "an escaped NUL": (article(text="a\0b"), 422, "NUL"),
    "a lone surrogate": (article(text="a\ud800b"), 422, "surrogate"),
    "a lone surrogate in an id": (article(id="\udfff"), 422, "surrogate"),
    "a lone surrogate in a key": ('{"articles": [], "\\ud800": 1}', 422, "unknown"),
    "only boilerplate": (article(text="To Top"), 422, "no usable sentence"),
    "an id twice": (json.dumps({"articles": [RAIN, RAIN | {"text": "Other."}]}), 422, "gazette"),
    "too many articles": (json.dumps({"articles": [{}] * 21}), 413, "max_articles"),
    "too long an article": (article(text="A b c. " * 3000), 413, "max_characters"),
    "too many sentences": (
        json.dumps({"articles": [{"text": SINKING + str(n)} for n in (1, 2)]}),
        413,
        "max_sentences",
    ),
    "too large": (b" " * 600_000 + b"{}", 413, "max_body_bytes"),
    "options null in one": (with_options(words=None, sentences=0), 422, "sentences"),
    "options as a string": ('{"articles": [{"text": "A."}], "options": "short"}', 422, "an object"),
    "an unknown option": (with_options(word=3), 422, "'word'"),
    "threads": (with_options(threads=3), 422, "'threads'"),
    "two budgets": (with_options(words=3, percent=3), 422, "two budgets"),
    "words as a string": (with_options(words="many"), 422, "words"),
    "words as a fraction": (with_options(words=1.5), 422, "words"),
    "words as a truth": (with_options(words=True), 422, "words"),
    "more words than numbers": (with_options(words=10**400), 422, "words"),
    "a percentage beyond floats": (
        '{"articles": [{"text": "A."}], "options": {"percent": 1e999}}',
        422,
        "inf",
    ),
    "an order that is none": (with_options(order="random"), 422, "story"),
    "an order that is an array": (with_options(order=[]), 422, "story"),
    "an empty query": (with_options(query=" "), 422, "query"),
    "an article that is not there": (with_options(exclude=["nope"]), 422, "no article 'nope'"),
    "articles that are no list": (with_options(must_include={"a": 1}), 422, "must_include"),
    "another encoder": (with_options(encoder="../../etc"), 422, "/v1/encoders"),
    "an earlier summary that is none": (
        json.dumps({"articles": [RAIN], "since": {"schema": "none"}}),
        422,
        '"since": not a summary',
    ),
    "an earlier summary as a string": (
        json.dumps({"articles": [RAIN], "since": "earlier.json"}),
        422,
        '"since": not a summary',
    ),
    "explain as a string": ('{"articles": [{"text": "A."}], "explain": "yes"}', 422, "explain"),
}  # fmt: skip


NOT_FOR_CLIENTS = ("--encoding", "--download", "sys.", "pip install", "NoneType")
FOUND_OUT_LATER = {  # when a job runs
    "too many sentences",
    "only boilerplate",
    "an article that is not there",
}


@pytest.mark.parametrize(
    ("path", "case"),
    [
        *(("/v1/summaries", case) for case in BODIES),
        *(("/v1/jobs", case) for case in BODIES if case not in FOUND_OUT_LATER),
    ],
)
def test_a_bad_body_is_refused_with_its_reason(service, path, case) -> None:
    body, status, reason = BODIES[case]
    answer = service.ask(path, method="POST", data=body, headers=JSON)
    assert answer.status_code == status, answer.text
    detail = problem(answer)["detail"]
    assert reason in detail
    assert [advice for advice in NOT_FOR_CLIENTS if advice in detail] == []


@pytest.mark.parametrize("case", sorted(FOUND_OUT_LATER))
def test_a_job_that_cannot_be_done_says_why(service, case) -> None:
    body, status, reason = BODIES[case]
    job = service.ask("/v1/jobs", method="POST", data=body, headers=JSON).json()
    list(service.ask(f"/v1/jobs/{job['id']}/events", stream=True).iter_lines())
    job = service.ask(f"/v1/jobs/{job['id']}").json()
    assert ("failed", None, status) == (job["status"], job["result"], job["error"]["status"])
    assert reason in job["error"]["detail"]


@pytest.mark.parametrize(
    ("content_type", "status"),
    [
        (None, 415),
        ("", 415),
        ("text/plain", 415),
        ("application/x-www-form-urlencoded", 415),
        ("multipart/form-data", 415),
        ("multipart/form-data; boundary=x", 400),
        ("application/json; charset=utf-8", 200),
        ("APPLICATION/JSON", 200),
    ],
)
def test_other_types_of_body_are_refused(service, content_type: str | None, status: int) -> None:
    answer = service.ask(method="POST", data=GOOD, headers={"Content-Type": content_type})
    assert status == answer.status_code


def test_a_compressed_body_is_refused(service) -> None:
    answer = service.ask(method="POST", data=GOOD, headers=JSON | {"Content-Encoding": "gzip"})
    assert answer.status_code == 415
    assert "gzip" in problem(answer)["detail"]


def test_utf_16_with_a_mark_is_read(service) -> None:
    assert service.ask(method="POST", data=GOOD.encode("utf-16"), headers=JSON).status_code == 200


@pytest.mark.parametrize(
    ("files", "fields", "status", "reason"),
    [
        ([("a.txt", b"\xff\xff")], {}, 400, "its encoding, such as cp1252"),
        ([("a.txt", b"\xff\0b")], {}, 400, "a binary file, whatever its name"),
        (
            [("a.txt", "The port is closed.".encode("utf-16-le"))],
            {},
            400,
            'name utf-16-le with the field "encoding"',
        ),
        ([("a.txt", b"\xff\xff")], {"encoding": "ascii"}, 400, 'with the field "encoding"'),
        ([("a.txt", b"a\0b")], {}, 400, "a.txt: a NUL"),
        ([("a.txt", b" ")], {}, 422, "a.txt: is empty"),
        ([("a.txt", b"One."), ("a.txt", b"Two.")], {}, 422, "two files have this name"),
        ([("..", b"One.")], {}, 422, "without a name"),
        ([("a.jsonl", b'{"text": "A."}\n{"text": NaN}')], {}, 400, "a.jsonl, line 2"),
        ([("a.jsonl", b'{"text": 3}')], {}, 422, "a.jsonl, line 1"),
        ([(f"{n}.txt", b"One.") for n in range(21)], {}, 413, "max_articles"),
        ([(f"{n}.txt", b"One.") for n in range(30)], {}, 413, "max_articles"),
        ([("a.txt", b"One.")], {f"f{n}": "1" for n in range(9)}, 400, "Too many fields"),
        ([("a.txt", b"One.")], {"options": "{"}, 400, "the field options"),
        ([("a.txt", b"One.")], {"options": '{"words": 0}'}, 422, "words"),
        ([("a.txt", b"One.")], {"explain": "yes"}, 400, "the field explain"),
        ([("a.txt", b"One.")], {"colour": "red"}, 422, "'colour'"),
        ([("a.txt", b"One.")], {"options": ["{}", "{}"]}, 400, "'options' stands twice"),
        ([("a.txt", b"One.")], {"encoding": "klingon"}, 422, "klingon"),
        ([("a.txt", b"One.")], {"encoding": "punycode"}, 422, "host names"),
    ],
    ids=str,
)  # fmt: skip
def test_a_bad_form_is_refused_with_its_reason(
    service, files, fields, status: int, reason: str
) -> None:
    parts = [("files", (name, content)) for name, content in files]
    answer = service.ask(files=parts, data=fields)
    assert answer.status_code == status, answer.text
    detail = problem(answer)["detail"]
    assert reason in detail
    assert [advice for advice in NOT_FOR_CLIENTS if advice in detail] == []


FORM = "multipart/form-data; boundary=x"
PARTS = (
    '--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n'
    "The rain flooded the port on Monday.\r\n"
    '--x\r\nContent-Disposition: form-data; name="files"; filename="b.txt"\r\n\r\n'
    "Rain has flooded the port of Brest.\r\n--x--\r\n"
)


CHARSETS = ["latin-1", "utf-7", "unicode_escape", "raw_unicode_escape", "punycode", "hex", "none"]


def field(name, value):
    return b'--x\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n' % (name, value)


@pytest.mark.parametrize("path", ["/v1/summaries", "/v1/jobs", "/jobs"])
@pytest.mark.parametrize("charset", CHARSETS)
@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (rb"\ud800 +2AA-", "taken"),
        ("\u00e9".encode(), "taken"),
        (b"caf\xe9", "send it as UTF-8"),
        (b"\xed\xa0\x80", "send it as UTF-8"),
    ],
    ids=["escaped surrogates", "UTF-8", "Latin-1", "surrogates"],
)
def test_a_form_is_utf_8_whatever_it_says_of_itself(
    service, path: str, charset, value, reason: str
) -> None:
    names = (b"text", b"source", b"url") if path == "/jobs" else (b"encoding",)
    fields = b"".join(field(name, value) for name in names)
    kind = f"{FORM}; charset={charset}"
    answer = service.ask(
        path, method="POST", data=fields + PARTS.encode(), headers={"Content-Type": kind}
    )
    if path == "/jobs" and reason == "taken":
        assert answer.status_code == 201
    elif reason == "taken":  # as the name of an encoding, which it is not
        assert (answer.status_code, repr(value.decode()) in problem(answer)["detail"]) == (
            422,
            True,
        )
    else:
        assert (answer.status_code, reason in problem(answer)["detail"]) == (400, True)


@pytest.mark.parametrize(
    ("name", "expected"), [("caf\u00e9".encode(), "café"), (b"caf\xe9", "café")]
)
def test_the_name_of_a_file_need_not_be_utf_8(service, name, expected: str) -> None:
    body = PARTS.encode().replace(b"a.txt", name + b".txt")
    answer = service.ask(method="POST", data=body, headers={"Content-Type": FORM})
    assert answer.status_code == 200
    assert expected in [one["id"] for one in answer.json()["articles"]]


@pytest.mark.parametrize("cut", [1, 5, 20, 60, 140])
def test_a_form_that_is_cut_short_is_refused(service, cut: int) -> None:
    whole = service.ask(method="POST", data=PARTS, headers={"Content-Type": FORM})
    assert (whole.status_code, len(whole.json()["articles"])) == (200, 2)
    text = PARTS.rstrip()[:-cut]
    answer = service.ask(method="POST", data=text, headers={"Content-Type": FORM})
    assert answer.status_code == 400
    assert "form" in problem(answer)["detail"]


def test_options_may_come_as_a_file(service) -> None:
    parts = [("files", ("a.txt", b"The rain flooded the port on Monday."))]
    parts.append(("options", ("options.json", b'{"words": 0}')))
    answer = service.ask(files=parts)
    assert (answer.status_code, "words" in problem(answer)["detail"]) == (422, True)


def test_a_form_without_files_has_no_article(service) -> None:
    answer = service.ask(files={"options": (None, "{}")})
    assert answer.status_code == 422
    assert "no article" in problem(answer)["detail"]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nothing", 404),
        ("GET", "/v1/summaries", 405),
        ("PUT", "/v1/jobs", 405),
        ("GET", "/v1/jobs/nothing", 404),
        ("GET", "/v1/jobs/nothing/events", 404),
        ("DELETE", "/v1/jobs/nothing", 404),
        ("GET", "/docs/assets/../../settings.py", 404),
        ("GET", "/v1/jobs/%00%ff", 404),
    ],
)
def test_what_is_not_there_is_a_problem_too(service, method: str, path: str, status: int) -> None:
    answer = service.ask(path, method=method)
    assert status == answer.status_code
    problem(answer)


def test_titles_are_no_sentences(service) -> None:
    text = " ".join(f"On day {day} of the flood a ship called Astrid sank." for day in range(100))
    body = {"articles": [{"text": f"{text} It was {n}.", "title": f"Flood {n}"} for n in "ab"]}
    refused = service.ask(body=body)  # 202 sentences, and 200 are allowed
    assert "202 usable sentences" in problem(refused)["detail"]
    for one in body["articles"]:
        one["text"] = one["text"].partition(" It was ")[0]
    body["articles"][0]["text"] = body["articles"][0]["text"].replace("Astrid", "Ingrid")
    assert service.ask(body=body).status_code == 200


def test_a_length_that_is_far_too_large_is_refused_before_it_is_sent(service) -> None:
    address = urlsplit(service.url)
    with socket.create_connection((address.hostname, address.port), timeout=30) as connection:
        connection.sendall(
            b"POST /v1/summaries HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            b"Content-Length: 99999999999\r\n\r\n{"
        )
        assert b" 413 " in connection.recv(4096)


def test_a_body_that_is_far_too_large_is_not_read_to_its_end(service) -> None:
    """The connection is closed on it, with or without an answer that the client could read."""

    def endless():
        for _ in range(1000):
            yield b" " * 100_000

    try:
        answer = service.ask(method="POST", data=endless(), headers=JSON)
    except OSError:
        answer = None
    assert answer is None or answer.status_code == 413
    assert service.ask("/health/live").status_code == 200


def test_an_uploaded_summary_of_ours_is_no_article(service) -> None:
    summary = "Rain fell. [1]\n\nCitations\n[1] The Globe, characters 0–10\n\nArticles\n- a\n"
    files = [("files", ("a.txt", b"Rain fell.")), ("files", ("s.txt", summary.encode()))]
    answer = service.ask(files=files)
    assert answer.status_code == 422
    assert answer.json()["detail"].startswith("s.txt: is a result that summarizer wrote (text)")
