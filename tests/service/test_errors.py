"""Each class of errors has one HTTP status."""

import pytest

from summarizer import errors as core
from summarizer.service import errors
from summarizer.service.errors import STATUSES, status_of

CLASSES = {
    one
    for module in (core, errors)
    for one in vars(module).values()
    if isinstance(one, type) and issubclass(one, core.SummarizerError)
}


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (core.InputError("x"), 422),
        (core.MalformedError("x"), 400),
        (core.OptionsError("x"), 422),
        (core.NothingToSummarizeError("x"), 422),
        (core.RefusedError("x"), 422),
        (core.OutputError("x"), 500),
        (core.ResourcesError("x"), 503),
        (core.MissingExtraError("x"), 501),
        (core.ModelError("x"), 503),
        (core.CitationError("x"), 500),
        (errors.TooLargeError("x"), 413),
        (errors.UnsupportedMediaTypeError("x"), 415),
        (errors.NotAcceptableError("x"), 406),
        (errors.UnauthorizedError("x"), 401),
        (errors.CrossSiteError("x"), 403),
        (errors.NotFoundError("x"), 404),
        (errors.BodyTimeoutError("x"), 408),
        (errors.CancelledError("x"), 499),
        (errors.UnavailableError("x"), 503),
        (errors.JobsUnavailableError("x"), 503),
        (errors.RateLimitError("x"), 429),
        (RuntimeError("x"), 500),
    ],
)
def test_the_status_of_an_error(error, expected: int) -> None:
    assert expected == status_of(error)


def test_only_errors_that_exist_have_a_status() -> None:
    assert STATUSES.keys() <= CLASSES


def test_the_tree_in_the_docstring_has_every_error_of_the_service() -> None:
    ours = {one.__name__ for one in CLASSES if one.__module__ == errors.__name__}
    assert {name for name in ours if name not in errors.__doc__} == set()
