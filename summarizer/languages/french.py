"""French, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.phrases import phrases

LANGUAGE = Language(
    code="fr",
    letters="a-zàâæçéèêëîïôœùûüÿ",
    quotation_marks=("«»", "“”"),
    single_quotation_marks=("‹›", "‘’"),
    titles=phrases(
        """
        M, MM, Mme, Mmes, Mlle, Mlles, Dr, Drs, Pr, Prof, Me, Mgr, St, Ste, Gén, Cap,
        Col, Lt, R. P
        """
    ),
    abbreviations=phrases(
        """
        p. ex, c.-à-d, cf, env, av, bd, boul, chap, éd, fig, hab, n°, no, nos, art, al,
        vol, tél, approx, max, min, réf, janv, févr, avr, juill, sept, oct, nov, déc,
        op. cit, ibid, apr
        """
    ),
    closing_abbreviations=phrases(
        """
        etc, J.-C, S. A, S.A, Cie, Inc, Ltd, h, éds, suiv, art, vol, cap, max, min, no,
        al, env
        """
    ),
    function_words=phrases(
        """
        le, la, les, l, un, une, des, du, de, d, au, aux, il, elle, ils, elles, on,
        nous, vous, je, j, ce, c, cet, cette, ces, son, sa, ses, leur, leurs, mais, et,
        ou, donc, car, or, ni, si, s, quand, lorsque, après, avant, dans, en, sur, sous,
        avec, sans, pour, par, selon, depuis, pendant, qui, que, qu, où, comment,
        pourquoi, puis, ensuite, enfin, aussi, ainsi, plus, tout, tous, toutes, aucun,
        aucune, plusieurs, deux, trois, à, y, ne, n, cela, ça, celui, celle, entre,
        contre, vers, chez, même, encore, déjà, hier, aujourd, demain, outre, malgré
        """
    ),
)
