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
        Col, Lt, R. P, Mes, Mrs, Mr, Sr, Srs, Vve, Bx, Bse, R.P, RP, P, PP, Pères, S.E,
        S.A.R, S.M, Mgrs, Card, Abbé, Prs, Profs, Dre, St-, Sts, Stes, Gal, Gaux, gén,
        Gén. div, Lt-col, Lt-Col, lt, Ltn, Cne, Cdt, cdt, Cmdt, Cdr, Adm, V.-am, Capt,
        Adjt, adj, Adj, Sgt, sgt, Serg, Cpl, cap, Brig, brig, Insp, insp, Comm, Cons,
        Dir, Prés, Min, Dép, Sén, Cte, Ctesse, Vte, Vtesse, Ing, Arch, Not, Av,
        Vice-prés, MMes
        """
    ),
    abbreviations=phrases(
        """
        p. ex, c.-à-d, cf, env, av, bd, boul, chap, éd, fig, hab, n°, no, nos, art, al,
        vol, tél, approx, max, min, réf, janv, févr, avr, juill, sept, oct, nov, déc,
        op. cit, ibid, apr, Cf, N°, n, N, nº, Nos, Art, arts, alin, Chap, Vol, vols, T,
        pp, Fig, figs, pl, Pl, tab, paragr, par, §, Éd, coll, Coll, dir, trad, Trad,
        Ibid, id, loc. cit, ms, mss, v, vx, l, liv, Liv, ch, ex, Ex, i. e, i.e, n.d.l.r,
        N.D.L.R, NDLR, n. d. l. r, N.B, P.-S, P.S, R.-V, r.-v, s. d, s.d, s. l, s. v, b.
        p, B.P, C.P, Av, ave, Ave, Bd, Boul, blvd, Blvd, r, rte, Rte, Pce, Ch, imp, Imp,
        All, fg, Fg, Sq, q, Q, appt, Appt, app, ét, bât, Bât, esc, Tél, téléc, Téléc,
        fax, Fax, Réf, Env, mill, quelq, qq, qqn, qqch, auj, anc, adm, admin, alg, angl,
        ital, lat, russ, auth, bibl, bull, dép, dépt, Dépt, doc, écon, encycl, ens,
        étym, ext, fasc, féd, féo, gouv, Gouv, hist, inf, int, inv, jurispr, lég, litt,
        loc, mar, masc, nat, niv, obs, orig, ouvr, pers, préf, prov, Prov, quart, rad,
        rel, rég, rem, rev, Rev, sc, sect, Sect, sér, soc, Soc, spéc, subst, suppl, syn,
        syst, techn, Univ, univ, Inst, Hôp, var, fév, Janv, Févr, Avr, Juill, Sept, Oct,
        Nov, Déc, t, p, ss, sq, sqq
        """
    ),
    closing_abbreviations=phrases(
        """
        etc, J.-C, S. A, S.A, Cie, Inc, Ltd, h, éds, suiv, art, vol, cap, max, min, no,
        al, env, S.A.R.L, S.A.S, S.N.C, S.C.I, Cies, Corp, Co, fils, av. J.-C, apr.
        J.-C, av. n. è, de n. è, n. è, ap. J.-C, sec, km, kg, Jr, jr, p, t, U.E, É.-U,
        E.-U, U.S.A, U.R.S.S, O.N.U, O.T.A.N, O.M.S, B.D, a. m, p.m, a.m, H.L.M, T.V.A,
        R.F.A, a. i, a.i
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
        contre, vers, chez, même, encore, déjà, hier, aujourd, demain, outre, malgré,
        ici, là, peut, seul, seule, jamais, toujours, personne, rien, quelqu, quelques,
        certains, certaines, autres, chaque, tel, telle, alors, cependant, toutefois,
        pourtant, mon, ma, mes, notre, nos, votre, vos, dès, lors, parmi, voici, voilà,
        tandis, combien, presque
        """
    ),
)
