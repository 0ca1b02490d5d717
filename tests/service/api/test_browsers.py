"""What another site makes a browser send is refused, on every route that makes work."""

import pytest

from summarizer.service.api.browsers import check_host, is_loopback
from summarizer.service.errors import UnknownHostError
from summarizer.service.settings import Settings

BROWSER = {"Accept": "text/html,application/xhtml+xml"}
RAIN = "Rain flooded the harbour of Brest on Monday."
FORM = {"files": ("a.txt", RAIN)}
EVERYWHERE = "0.0.0.0"  # noqa: S104 - what the tests are about
NEWS = "https://news.example"
PAGE_FORM = dict.fromkeys(("source", "url"), (None, "")) | {"text": (None, RAIN)}
WORK = [
    ("POST", "/v1/summaries", FORM, 200),
    ("POST", "/v1/jobs", FORM, 202),
    ("DELETE", "/v1/jobs/none", None, 404),
    ("POST", "/jobs", PAGE_FORM, 303),
    ("POST", "/jobs/none/cancel", None, 404),
    ("POST", "/key", None, 303),
]


def send(service, method, path, files, **headers):
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return service.ask(
        path, method=method, files=files, headers=BROWSER | names, allow_redirects=False
    )


@pytest.fixture(scope="module")
def shared(start_service):
    """A service that pages of one other origin may use."""
    return start_service(cors_origins=NEWS)


@pytest.mark.parametrize(("method", "path", "files", "status"), WORK)
def test_our_own_pages_and_programs_make_work(service, method, path, files, status) -> None:
    for ours in ({}, {"Sec_Fetch_Site": "same-origin"}, {"Sec_Fetch_Site": "none"}):
        assert send(service, method, path, files, **ours).status_code == status


@pytest.mark.parametrize(("method", "path", "files"), [one[:3] for one in WORK])
@pytest.mark.parametrize(
    "headers",
    [
        {"Sec_Fetch_Site": "same-site"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "cross-site", "Origin": "http://evil.example"},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": NEWS, "Sec_Fetch_Site": "cross-site"},
    ],
)
def test_other_sites_make_no_work(service, method, path, files, headers) -> None:
    answer = send(service, method, path, files, **headers)
    assert (answer.status_code, "--cors-origins" in answer.text) == (403, True)
    page = not path.startswith("/v1/")
    assert ("This did not work" in answer.text) is page


@pytest.mark.parametrize(("method", "path", "files", "status"), WORK)
def test_cors_lets_in_the_pages_that_it_names_and_no_others(
    shared, method, path, files, status
) -> None:
    for origin, expected in [
        ({"Origin": NEWS}, status),
        ({"Origin": f"{NEWS}.evil.example"}, 403),
        ({}, 403),
    ]:
        answer = send(shared, method, path, files, Sec_Fetch_Site="cross-site", **origin)
        assert answer.status_code == expected


def test_all_origins_are_let_in_where_cors_has_a_star(start_service) -> None:
    service = start_service(cors_origins="*")
    others = {"Origin": "http://any.example", "Sec_Fetch_Site": "cross-site"}
    assert send(service, "POST", "/v1/jobs", FORM, **others).status_code == 202


def test_a_link_of_another_site_may_be_followed(service) -> None:
    headers = BROWSER | {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    assert service.ask("/", headers=headers).status_code == 200


@pytest.mark.parametrize(
    ("origin", "host", "status"),
    [
        ("http://localhost:8000", "localhost:8000", 303),
        ("http://LOCALHOST", "localhost:80", 303),
        ("https://summaries.localhost", "summaries.localhost", 303),
        ("http://localhost:8001", "localhost:8000", 403),
        ("http://evil.example:8000", "localhost:8000", 403),
        ("http://localhost", "", 403),
        ("http://localhost:many", "localhost", 403),
        ("null", "localhost:8000", 403),
        ("null", "null", 403),
    ],
)
def test_where_a_browser_names_no_site_its_origin_must_be_ours(
    service, origin, host, status
) -> None:
    answer = send(service, "POST", "/jobs", PAGE_FORM, Origin=origin, Host=host)
    assert answer.status_code == status


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/"),
        ("GET", "/docs"),
        ("GET", "/openapi.json"),
        ("GET", "/metrics"),
        ("GET", "/health/live"),
        ("HEAD", "/health/live"),
        ("GET", "/v1/encoders"),
        ("POST", "/v1/jobs"),
        ("GET", "/docs/assets/favicon.png"),
        ("GET", "/none"),
    ],
)
def test_no_other_name_leads_to_a_service_of_this_machine(service, method, path) -> None:
    headers = {"Host": "evil.example:8000"}
    files = FORM if method == "POST" else None
    answer = service.ask(path, method=method, files=files, headers=headers)
    assert answer.status_code == 403
    assert method == "HEAD" or "evil.example" in answer.json()["detail"]
    page = service.ask(path, method=method, files=files, headers=headers | BROWSER)
    assert page.status_code == 403


@pytest.mark.parametrize("flag", [EVERYWHERE, "127.0.0.1"])
def test_a_service_is_reached_by_the_names_that_it_is_given(start_service, flag) -> None:
    service = start_service("--host", flag, hosts="summaries.example, 10.0.0.7")
    for host, known in [
        ("summaries.example", True),
        ("SUMMARIES.example:8000", True),
        ("10.0.0.7:80", True),
        ("evil.example", False),
        ("summaries.example.evil.example", False),
        ("localhost", flag == "127.0.0.1"),
    ]:
        answer = service.ask("/v1/encoders", headers={"Host": host})
        assert (host, answer.status_code) == (host, 200 if known else 403)
    # A balancer asks for the health of an address.
    probe = service.ask("/health/ready", headers={"Host": "10.0.0.8:8000"})
    assert probe.status_code == (403 if flag == "127.0.0.1" else 200)


@pytest.mark.parametrize(
    ("host", "hosts", "asked", "known"),
    [
        ("127.0.0.1", (), "localhost", True),
        ("127.0.0.1", (), "LocalHost.:8000", True),
        ("localhost", (), "127.0.0.1:8000", True),
        ("::1", (), "[::1]:8000", True),
        ("127.0.0.1", (), "127.8.9.10", True),
        ("127.0.0.1", (), None, True),  # HTTP/1.0, which no browser speaks
        ("127.0.0.1", (), "", False),
        ("127.0.0.1", (), "127.0.0.1.evil.example", False),
        ("127.0.0.1", (), "localhost.evil.example", False),
        ("127.0.0.1", (), "notlocalhost", False),
        ("127.0.0.1", (), "evil.example@localhost", False),
        ("127.0.0.1", (), "evil.example#localhost", False),
        ("127.0.0.1", (), "localhost localhost", False),
        ("127.0.0.1", (), "10.0.0.1", False),
        ("127.0.0.1", (), "[::2]", False),
        (EVERYWHERE, (), "evil.example", True),
        (EVERYWHERE, ("",), "", False),
        (EVERYWHERE, ("Summaries.Example:443",), "summaries.example", True),
        (EVERYWHERE, ("[2001:db8::1]",), "[2001:DB8::1]:8000", True),
    ],
)
def test_a_name_is_one_of_the_service_or_is_refused(host, hosts, asked, known) -> None:
    settings = Settings(host=host, hosts=hosts)
    if known:
        check_host(asked, settings)
    else:
        with pytest.raises(UnknownHostError, match="--hosts"):
            check_host(asked, settings)


@pytest.mark.parametrize(
    ("host", "local"),
    [("127.0.0.1", True), ("::1", True), ("localhost", True), (EVERYWHERE, False), ("::", False)],
)
def test_an_address_of_this_machine_alone_is_known(host, local) -> None:
    assert is_loopback(host) is local


def test_the_start_warns_where_any_name_leads_to_the_service(start_service) -> None:
    warned = [
        any("no --hosts" in line.get("detail", "") for line in start_service("--host", *flags).log)
        for flags in ([EVERYWHERE], [EVERYWHERE, "--hosts", "a.example"], ["127.0.0.1"])
    ]
    assert warned == [True, False, False]
