from __future__ import annotations

import pytest

from summarizer.readers.fetching.robots import Rules, rules_for

ROBOT = "multidoc-summarizer"
NAMED = f"User-agent: {ROBOT}\nDisallow: /b"


@pytest.mark.parametrize(
    ("rules", "target", "expected"),
    [
        # The examples of RFC 9309, 2.2.2 and 5.2.
        ("Disallow: /foo/bar?baz=https://foo.bar", "/foo/bar?baz=https://foo.bar", False),
        ("Disallow: /foo/bar/ツ", "/foo/bar/%E3%83%84", False),
        ("Disallow: /foo/bar/%E3%83%84", "/foo/bar/%E3%83%84", False),
        ("Disallow: /foo/bar/%62%61%7A", "/foo/bar/baz", False),
        ("Disallow: /foo/bar/%2f", "/foo/bar/%2F", False),
        ("Allow: /example/page/\nDisallow: /example/page/disallowed.gif", "/example/page/", True),
        (
            "Allow: /example/page/\nDisallow: /example/page/disallowed.gif",
            "/example/page/disallowed.gif",
            False,
        ),
        # The longest rule counts, and of two that are as long the one that allows.
        ("Disallow: /a\nAllow: /a", "/a", True),
        ("Disallow: /\nAllow: /news", "/news/1", True),
        ("Allow: /\nDisallow: /news", "/news/1", False),
        ("Disallow:", "/a", True),
        ("", "/a", True),
        # Wildcards.
        ("Disallow: /*.pdf$", "/a/b.pdf", False),
        ("Disallow: /*.pdf$", "/a/b.pdf?x", True),
        ("Disallow: /*/private", "/a/b/private/c", False),
        ("Disallow: *print", "/a?print=1", False),
        ("Disallow: /a$", "/a", False),
        ("Disallow: /a$", "/ab", True),
        ("Disallow: /*a*a$", "/a", True),
        ("Disallow: /*" + "a*" * 200 + "b", "/" + "a" * 1900, True),
    ],
)
def test_the_longest_rule_that_matches_counts(rules, target, expected) -> None:
    assert rules_for(ROBOT, f"User-agent: *\n{rules}".encode()).allows(target) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("User-agent: *\nDisallow: /a", [("/a", False)]),
        ("user-agent : Multidoc-Summarizer/9\nDISALLOW:/a # why", [("/a", False)]),
        ("User-agent: other\nDisallow: /a", []),
        ("User-agent: multidoc\nDisallow: /a", []),
        ("Disallow: /a\nnonsense\n\xff:\nUser-agent", []),
        (
            "User-agent: *\nDisallow: /a\nUser-agent: multidoc-summarizer\nDisallow: /b",
            [("/b", False)],
        ),
        ("User-agent: multidoc-summarizer\nUser-agent: *\n\nDisallow: /b", [("/b", False)]),
        ("User-agent: multidoc-summarizer\n\nUser-agent: x\nAllow: /b", [("/b", True)]),
        ("User-agent: multidoc-summarizer\nAllow:\nUser-agent: *\nDisallow: /", []),
        (
            f"User-agent: {ROBOT}\nAllow: /a\nSitemap: x\nUser-agent: *\nAllow: /c\n{NAMED}",
            [("/a", True), ("/b", False)],
        ),
    ],
)
def test_a_robot_goes_by_all_groups_that_name_it_and_else_by_those_for_all(text, expected) -> None:
    assert list(rules_for(ROBOT, text.encode("latin-1")).paths) == expected


@pytest.mark.parametrize(
    ("stated", "expected"), [("3", 3), ("0.5", 0.5), ("soon", 0), ("-1", 0), ("9" * 400, 0)]
)
def test_a_delay_is_seconds(stated, expected) -> None:
    text = f"User-agent: *\nCrawl-delay: {stated}\nDisallow: /a\n"
    assert Rules((("/a", False),), expected) == rules_for(ROBOT, text.encode())


def test_many_rules_for_many_robots_are_read_in_one_pass() -> None:
    named = "".join(f"User-agent: a{number}\n" for number in range(5_000))
    rules = "".join(f"Disallow: /*{number}\n" for number in range(5_000))
    assert rules_for("a", (named + rules).encode()).allows("/x" * 900)
