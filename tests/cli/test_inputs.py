from __future__ import annotations

import pytest

from summarizer.cli import main


@pytest.mark.parametrize(
    "command",
    [["summarize"], ["read"], ["stories"], ["corroborate", "--claim", "Rain fell."]],
    ids=lambda command: command[0],
)
def test_each_command_that_reads_articles_fetches_pages_if_asked(command, capsys) -> None:
    assert main([*command, "--fetch", "http://127.0.0.1/"]) == 2
    assert "which is no address of the public internet" in capsys.readouterr().err
