"""The page of the service: what people see of it in a browser.

`routes` says what is where, `admission` who is let in, `entry` reads the form, `showing` fills the
templates, `sample` has the articles to try it with. The summary itself is shown by the template of
`summarizer.renderers`.
"""
