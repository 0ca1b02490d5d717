"""Words that stand before another one, in any language: a line that ends in one goes on.

Words are left out that end a sentence or a headline in this or in another language: "of", "in",
"die", "les", "los", "sur", "alla".
"""

from __future__ import annotations

from summarizer.languages.phrases import phrases

WORDS_BEFORE = frozenset(
    phrases(
        """
        the, and, a, der, des, ein, eine, einen, einem, einer, eines, und, im, vom, zum, zur, beim,
        la, et, aux, avec, una, con, por, para, gli, di, dei, degli, delle, della, dello, nel,
        nella, dalla, pela, pelo, uma, och, og, mellan, mellem, mellom, w, z, oraz, przez, при, в,
        на, с, и, от, для, о, об, із, зі, від, του, της, των, το, στο, στη, στην, και, από
        """
    )
)

WORDS_BEFORE_DAYS = {
    **dict.fromkeys(phrases("on, in, by, since, until, last, next, this, late, early"), "en"),
    **dict.fromkeys(phrases("am, seit, bis, ab, im"), "de"),
}
"""Those that a day or a month with a capital follows, each with its language."""
