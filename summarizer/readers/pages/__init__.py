"""Web pages: the article of a page, and what the page says of it.

Read `webpages` and `saved_pages`, which read them. `markup` tells what a text is written in; `text`
makes lines of the elements that `elements` has made plain, with `hiding` and `styles` (what no
browser shows), `loose_text`, `notes`, `embeds` and `other_articles`. `chunks`, `headings`,
`tables`, `ends` and `lengths` look at what an extracted text lacks; `metadata`, `titles`,
`addresses` and `dates` at what the page states. `spans` leads from the text back to the page, and
`map_verification` looks up there what a map says; `references` and `html_in_fields` know HTML that
stands elsewhere.
"""
