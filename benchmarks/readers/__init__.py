"""Is the article of a page found? Layouts made from invented stories, in HTML, PDF and DOCX."""
