"""Bytes in, text out: in the encoding that is stated, or that the bytes tell.

Read `decoding`, which never guesses; `charsets`, which does so for pages and mail, with
`strange_words`.
"""
