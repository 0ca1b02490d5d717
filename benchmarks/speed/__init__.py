"""How fast and how large it is, beside other packages and the bare encoder."""
