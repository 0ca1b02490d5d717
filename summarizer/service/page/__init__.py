"""Forms go in, pages come out: what people see of the service in a browser.

Read in this order: `authentication` (who may send what), `form` with `sample` (the articles to
summarise), `responses` (templates, assets and headers), `error_pages`, `routes`. The
summary itself is shown by the template of `summarizer.renderers`.
"""
