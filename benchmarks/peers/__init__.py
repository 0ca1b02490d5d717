"""Other packages to compare with: a folder each, with an adapter and its pinned environment."""
