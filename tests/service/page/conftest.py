"""What the tests of the page share: a browser without scripts."""

import time

import pytest

BROWSER = {"Accept": "text/html,application/xhtml+xml"}


class Page:
    """Fills in the form, and waits for what it leads to."""

    def form(self, *articles, **others):
        """The parts that the form sends for articles, each with text, source and url."""
        columns = zip(*articles, strict=True)
        fields = dict(zip(("text", "source", "url"), map(list, columns), strict=True))
        fields |= {"words": "40", "order": "story", "form": "page"} | others
        parts = [
            (name, (None, value))
            for name, values in fields.items()
            for value in (values if isinstance(values, list) else [values])
        ]
        return [*parts, ("files", ("", b""))]  # what a browser sends where no file is chosen

    def submit(self, service, *articles, headers=BROWSER, **others):
        """The response to the form."""
        return service.ask(
            "/jobs", files=self.form(*articles, **others), headers=headers, allow_redirects=False
        )

    def made(self, service, *articles, **others):
        """The address of the job that the form made."""
        answer = self.submit(service, *articles, **others)
        assert answer.status_code == 303, answer.text
        return answer.headers["location"]

    def done(self, service, address, **how):
        """The page at the address, once its job is over."""
        deadline = time.monotonic() + 120
        while "job.js" in (answer := service.ask(address, headers=BROWSER, **how)).text:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        return answer


@pytest.fixture(scope="session")
def page():
    """What fills in the form."""
    return Page()
