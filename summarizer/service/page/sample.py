"""Five articles to try the page with: those in seeds/."""

from __future__ import annotations

from pathlib import Path


def sample_files() -> list[tuple[str, bytes]]:
    """The names and contents of the sample: in the installed package, or beside it."""
    package = Path(__file__).resolve().parents[2]
    inside = package / "seeds"
    folder = inside if inside.is_dir() else package.parent / "seeds"
    return [(path.name, path.read_bytes()) for path in sorted(folder.glob("*.txt"))]
