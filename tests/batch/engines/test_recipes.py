"""The recipes of docs/engines.md run as they are written, and give the local run's summaries."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from summarizer import summarize_rows
from summarizer.options import Options

pytestmark = pytest.mark.slow  # an engine starts

ROOT = Path(__file__).resolve().parents[3]
TEXT = (ROOT / "docs" / "engines.md").read_text("utf-8")
RECIPES = dict(re.findall(r"^## ([\w ]+)\n\n```python\n(.*?)```", TEXT, re.DOTALL | re.MULTILINE))
PACKAGES = {
    "Spark": ("pyspark", "pandas", "pyarrow"),
    "Ray Data": ("ray", "pandas", "pyarrow"),
    "Daft": ("daft", "pyarrow"),
}
DOCUMENTS = [
    {"id": "a", "text": "Rain flooded the harbour of Brest on Monday. Ships left early for Oslo."},
    {"id": "b", "text": "The harbour of Brest was flooded by rain on Monday.", "source": "Post"},
]
TOPICS: list[dict[str, Any]] = [
    {"id": "port", "documents": DOCUMENTS, "lang": "en"},
    {
        "id": "bad",
        "documents": [{"id": "a", "text": "A."}, {"id": "a", "text": "B."}],
        "lang": "en",
    },
    {"id": "one", "documents": DOCUMENTS[:1], "lang": None},
]


def test_there_is_a_recipe_for_each_engine() -> None:
    assert PACKAGES.keys() == RECIPES.keys()
    assert max(len(re.findall(r"\S.*\n", recipe)) for recipe in RECIPES.values()) <= 15


@pytest.mark.parametrize("name", PACKAGES)
def test_a_recipe_gives_the_summaries_of_the_local_run(name: str, tmp_path: Path) -> None:
    missing = [one for one in PACKAGES[name] if find_spec(one) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    import pyarrow as pa  # noqa: PLC0415 - an extra
    import pyarrow.parquet  # noqa: PLC0415

    pyarrow.parquet.write_table(pa.Table.from_pylist(TOPICS), tmp_path / "topics.parquet")
    (tmp_path / "recipe.py").write_text(RECIPES[name].replace("64", "2"))
    expected = {line["id"]: line for line in summarize_rows(TOPICS, Options(words=100))}
    paths = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, "recipe.py"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": paths, "PYSPARK_PYTHON": sys.executable},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    rows = pyarrow.parquet.read_table(tmp_path / "summaries").to_pylist()
    found = {row["id"]: row for row in rows}
    assert expected.keys() == found.keys()
    for key, line in expected.items():
        assert line.get("summary") == found[key]["summary"]
        if "json" in found[key]:
            assert line == json.loads(found[key]["json"])
