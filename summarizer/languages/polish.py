"""Polish, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.phrases import names, phrases

LANGUAGE = Language(
    code="pl",
    letters="a-ząćęłńóśźż",
    quotation_marks=("„”", "«»", "“”"),
    single_quotation_marks=("‚’", "»«"),
    titles=phrases(
        """
        dr, Dr, prof, Prof, mgr, inż, hab, ks, Ks, bp, Bp, abp, Abp, kard, św, Św, gen,
        Gen, płk, ppłk, mjr, kpt, por, ppor, sierż, adm, red, mec, p, P, o, O, br, s,
        hr, lek, med, doc, pos, sen, min, śp, Śp
        """
    ),
    abbreviations=phrases(
        """
        np, tj, tzn, tzw, m. in, m.in, ok, al, ul, pl, os, pt, wg, zob, por, ww, ds, nr,
        art, ust, pkt, poz, lit, str, t, tab, rys, tel, godz, bryg, dyw, im, woj, pow, gm, zm, ur,
        łac, ang, niem, fr, ros, maks, min, ew, jw, wyd, tłum, styczn, stycz, kwiet,
        czerw, sierp, wrzes, wrześ, paźdz, listop, grudz, St, b, ub, br, bm
        """
    ),
    closing_abbreviations=phrases(
        """
        itd, itp, r, w, ww, tys, mln, mld, zł, gr, p.n.e, n.e, p. n. e, n. e, S. A, S.A,
        sp. z o.o, z o.o, jr, sr, i in, cd, cdn, rr, Inc, Ltd, im, p, os, pt
        """
    ),
    ordinals_have_stops=True,
    before_ordinals=phrases(
        """
        dnia, do, od, na, po, w, z, ze, za, już, przez, jego, jej, ich, swoje, swój,
        swoją
        """
    ),
    after_ordinals=phrases(
        """
        Dywizji, Dywizja, Pułk, Pułku, Armia, Armii, Korpus, Korpusu, Brygada, Brygady,
        Liga, Ligi, Kongres, Kongresu, Zjazd, Zjazdu, Festiwal, Festiwalu, Republika,
        Republiki, Rzesza, Rzeszy, Rzeczpospolita, Rzeczypospolitej, Dywizjon,
        Dywizjonu, Okręg, Bieg, Maraton, Mistrzostwa
        """
    ),
    function_words=phrases(
        """
        w, we, na, z, ze, do, od, po, o, u, za, przed, przy, pod, nad, dla, bez, przez,
        między, według, podczas, i, oraz, a, ale, lub, albo, czy, że, żeby, gdy, kiedy,
        jeśli, jeżeli, bo, ponieważ, choć, to, ten, ta, te, tego, tej, tym, on, ona,
        ono, oni, one, jego, jej, ich, my, ja, ty, kto, co, gdzie, jak, dlaczego, który,
        która, nie, tak, też, także, już, jeszcze, tylko, dwa, dwie, trzy, wszyscy,
        wielu, wiele, każdy, jest, są, był, była, było, były, został, została, wczoraj,
        dziś, dzisiaj, jutro, potem, następnie, jednak, natomiast, dlatego, wtedy, tam,
        tu, mimo, obecnie
        """
    ),
    months=names(
        "stycznia/styczeń, lutego/luty, marca/marzec, kwietnia/kwiecień, maja/maj, "
        "czerwca/czerwiec, lipca/lipiec, sierpnia/sierpień, września/wrzesień, "
        "października/październik, listopada/listopad, grudnia/grudzień"
    ),
)
