"""What happens again and again is logged once a minute."""

from summarizer.service.logs import Seldom


def test_a_warning_is_logged_once_a_minute_with_how_often_it_was_due(caplog) -> None:
    times = iter([0.0, 0.1, 59.0, 60.0, 60.1, 200.0])
    warning = Seldom("connections", "too many", lambda: next(times))
    for _ in range(6):
        warning.log()
    found = [(one.getMessage(), one.levelname, one.fields) for one in caplog.records]
    assert found == [
        ("connections", "WARNING", {"detail": "too many", "times": number}) for number in (1, 3, 2)
    ]
