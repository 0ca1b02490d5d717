"""The sample to try the page with: the five articles of seeds/."""

from __future__ import annotations

from pathlib import Path


def sample_files() -> list[tuple[str, bytes]]:
    """Return the names and contents of the sample, from the installed package or the checkout."""
    package = Path(__file__).resolve().parents[2]
    installed = package / "seeds"
    folder = installed if installed.is_dir() else package.parent / "seeds"
    return [(path.name, path.read_bytes()) for path in sorted(folder.glob("*.txt"))]
