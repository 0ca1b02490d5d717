"""How good, how fast and how dependable it is, beside other packages: see README.md."""
