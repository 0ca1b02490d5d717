"""Catalan, as far as the rules know it: where its sentences end, how they lean, its notices."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.catalan import NOTICES
from summarizer.languages.phrases import names, phrases

LANGUAGE = Language(
    code="ca",
    letters="a-zàçèéíïòóúü",
    quotation_marks=("«»", "“”"),
    titles=phrases(
        """
        Sr, Sra, Srta, Srs, Sres, sr, sra, srs, Dr, Dra, Drs, Dres, dr, dra, Prof, Profa, prof, D,
        Da, Mn, mn, Mgr, Mons, P, Fr, Gmà, Gna, Rv, Rvd, Rvda, Rev, Card, Arqueb, Bsb, St, Sta,
        Sts, Stes, Excm, Excma, Il·lm, Il·lma, Il·ltre, Hble, Hnble, M. Hble, Molt Hble, Magfc,
        Magfca, Gral, gral, Cnel, Tt, Tt. cor, Tinent cor, Cmdt, Cte, Cap, Cpt, Sgt, Cp, Alm, Insp,
        insp, Intd, Comis, Adv, Arq, Eng, Lic, Llic, Enginy, Not, Pres, Vicepres, Dir,
        Secr, secr, Dip, Sen, Alc, Rgdr, Conc, Cons, Jtge, Fisc, M, Ma, M. Àngels, Fca, Fco, Frcsc,
        Ant, Jph, Jpt, Bmeu, Mr, Mrs, Ms
        """
    ),
    abbreviations=phrases(
        """
        p. ex, p.ex, P. ex, núm, núms, Núm, Núms, nre, pàg, pàgs, Pàg, p, pp, art, arts, Art, Arts,
        ap, Cap, vol, vols, Vol, cf, cfr, Cf, av, Av, avda, Avda, avg, Avg, pl, Pl, plç, pça, Pça,
        pg, Pg, pge, Pge, ptge, ctra, Ctra, carr, Carr, c, C, rda, Rda, rbla, Rbla, trav, Trav,
        trv, bda, Bda, urb, Urb, tel, tels, Tel, tlf, ed, eds, Ed, trad, coord, fig, figs, Fig,
        il·l, il·lustr, aprox, màx, mín, ss, seg, segs, v, V, vg, v. g, ibid, íd, op. cit, loc.
        cit, s. v, n, nt, ref, Ref, dept, Dept, dpt, Dpt, dte, edif, Edif, entl, pral, bxs,
        àt, prov, Prov, mun, obs, gen, febr, feb, abr, jul, ag, oct, dl, dt, dc, dj, dv, ds, dg, C.
        P, C.P, Univ, Inst, Fac, Hosp, Aj, Ajt, Parl, Biblt, Bibl, Trib, Aud, Jutj, Fund, Assoc,
        Coop, Dep, Conf, Fed, resp, incl, excl, cast, angl, llat, vs, s. a, s. d, S. A. R, S.A.R,
        S. M, S.M, q. e. p. d, e. p. d
        """
    ),
    closing_abbreviations=phrases(
        """
        etc, a. C, d. C, a.C, d.C, S. A, S.A, S. L, S.L, S.A.U, S.L.U, S. A. U, S. L. U, S.C.C.L,
        S. Coop, Cia, Co, Corp, Inc, Ltd, h, min, seg, km, kg, m, cm, ha, hab, t, l, a. m, p. m,
        a.m, p.m, jr, Jr, s. n. m, EE. UU, EE.UU, E.U.A, EUA, U.E, pts, ptes, pta, M.A, Ph.D, màx,
        mín
        """
    ),
    vowels="aeiouyàèéíïòóúü",
    eras=phrases("a. C, d. C, a.C, d.C"),
    prepositions=phrases(
        """
        en, el, a, al, als, de, del, dels, des de, des del, fins, fins a, fins al, per, cap a, cap
        al, entre, vers, cap, abans de, abans del, després de, després del, sobre, amb
        """
    ),
    definite_articles=("el", "la", "els", "les"),
    function_words=phrases(
        """
        l, d, s, n, m, t, un, una, uns, unes, en, na, de, del, dels, a, al, als, amb, sense, per,
        pel, pels, sobre, entre, fins, des, segons, durant, contra, davant, sota, després, abans,
        si, quan, on, com, que, qui, què, quin, quina, quins, quines, perquè, encara, malgrat, no,
        sí, ja, més, molt, molta, molts, moltes, tot, tota, tots, totes, algun, alguna, alguns,
        algunes, diversos, diverses, ningú, res, cap, dos, dues, tres, quatre, cada, hi, ho, hem,
        és, era, ha, han, van, va, ahir, avui, demà, ara, es, jo, tu, ell, ella, ells, elles,
        nosaltres, vosaltres, així, aquí, allà, allí, potser, només, mai, sempre, algú, pocs,
        poques, altre, altra, altres, tal, doncs, llavors, aleshores, també, tampoc, mentre, el
        meu, la meva, nostre, nostra, seu, seva, això, allò, aquest, aquesta, aquests, aquestes,
        aquell, aquella, aquells, aquelles, però, i, o, ni, tanmateix, gairebé, hauria, calia, cal,
        caldrà, són, eren, serà, seran, està, estan, hauran, podria, gràcies, enguany, quant,
        quants, quantes, ambdós, ambdues, fa, tret, llevat, arran, malauradament
        """
    ),
    months=names(
        "gener/gen, febrer/febr, març, abril/abr, maig, juny, juliol/jul, agost/ag, setembre/set, "
        "octubre/oct, novembre/nov, desembre/des"
    ),
    weekdays=names(
        "dilluns/dl, dimarts/dt, dimecres/dc, dijous/dj, divendres/dv, dissabte/ds, diumenge/dg"
    ),
    speech_verbs=phrases(
        """
        diu, diuen, deia, digué, va dir, van dir, ha dit, han dit, afirma, va afirmar, ha afirmat,
        explica, va explicar, ha explicat, assegura, va assegurar, ha assegurat, afegeix, va
        afegir, ha afegit, declara, va declarar, ha declarat, pregunta, va preguntar, ha preguntat,
        es pregunta, respon, va respondre, ha respost, crida, va cridar, ha cridat, exclama, va
        exclamar, ha exclamat, confessa, va confessar, ha confessat, insisteix, va insistir, ha
        insistit, conclou, va concloure, ha conclòs, escriu, va escriure, ha escrit, lamenta, va
        lamentar, ha lamentat, reconeix, va reconèixer, ha reconegut, recorda, va recordar, ha
        recordat, adverteix, va advertir, ha advertit, demana, va demanar, ha demanat
        """
    ),
    pronouns=phrases("ell, ella, ells, elles, jo, nosaltres"),
    leaning_openings=phrases(
        """
        Ell, Ella, Ells, Elles, Això, Allò, Però, I *, O *, Ni, Tanmateix, No obstant això, Malgrat
        això, Tot i això, Tot i així, Amb tot, Així mateix, A més a més, A més ha, A més va, També,
        Tampoc, Per això, Per tant, Així, Així doncs, Doncs, Aleshores, Llavors, Després va,
        Després ha, Després es, Després van, Poc després va, Poc després ha, Finalment, En canvi,
        D'altra banda, Per altra banda, Per la seva banda, Pel seu cantó, Mentrestant, De fet, Tots
        dos, Totes dues, Tots tres, Totes tres, Ambdós, Ambdues, L’altre, L'altre, L'altra, Els
        altres, Les altres, Segons ell, Segons ella, Segons ells, Segons elles, L'endemà, El mateix
        dia, El seu, La seva, Els seus, Les seves, Entre ells, Entre elles, En aquest sentit,
        Alhora, Al mateix temps, Al seu torn, Allà, Allí, Ha afegit que, Va afegir que, Ha dit que,
        Va dir que, Ha explicat que, Va explicar que, Hi van, Hi va, Ho ha, Ho va, Ho han, Ho van,
        Ho diu
        """
    ),
    notices=NOTICES,
)
