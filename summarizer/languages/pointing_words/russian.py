"""How a Russian sentence points to what was said before it; the language has no articles."""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.pointing_words import References

REFERENCES = References(
    ages=("#-летн*",),
    links=phrases("из, по имени"),
    loose_links=phrases("в, во, на, после, с, по, и, для"),
    mild_connectives=phrases("тем временем, между тем"),
    partitives=("из них",),
    first_persons=phrases("мы, я, наш, наша, наши, мой, моя, мои, вы, ваш, нас, нам"),
    inner_connectives=phrases(
        "однако, поэтому, тем не менее, кроме того, в свою очередь, между тем, затем"
    ),
    inner_determiners=("это", "этого", "этому", "об этом"),
    events=phrases(
        """
        произошёл, произошел, произошла, произошло, произошли, случился, случилась, случилось,
        начался, началась, началось, длился, длилась, длилось, состоялся, состоялась, состоялось
        """
    ),
    places=phrases("страны, страну, стране, города, городе, острова, острове, деревни, деревне"),
)
