"""Polish, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.polish import NOTICES
from summarizer.languages.phrases import names, phrases
from summarizer.languages.vocabularies.polish import VOCABULARY

LANGUAGE = Language(
    code="pl",
    letters="a-ząćęłńóśźż",
    quotation_marks=("„”", "«»", "“”"),
    single_quotation_marks=("‚’", "»«"),
    titles=phrases(
        """
        dr, Dr, prof, Prof, mgr, inż, hab, ks, Ks, bp, Bp, abp, Abp, kard, św, Św, gen,
        Gen, płk, ppłk, mjr, kpt, por, ppor, sierż, adm, red, mec, p, P, o, O, br, s,
        hr, med, doc, pos, min, śp, Śp, Mgr, Inż, lic, Kard, Pp, Płk, Ppłk,
        Mjr, Kpt, Por, Ppor, Sierż, st. sierż, plut, Plut, kpr, Kpr, szer, Szer, chor,
        Chor, mł, asp, Asp, st. asp, podinsp, nadkom, Nadkom, kom, Kom, insp, Insp, Adm,
        kmdr, Kmdr, kontradm, wiceadm, gen. bryg, gen. dyw, gen. broni, Doc, adw, Adw,
        not, arch, dyr, Dyr, prez, Prez, wiceprez, przew, Przew, Red, ojc, Ojc, Br, S,
        ss, Sw, bł, Bł, Hab, stud, wik, prob, Mec, Sen, Pos, Min, dr n. med, asp. szt, sierż. szt,
        st. sierż. szt, mł. asp, mł. chor, st. chor, chor. szt, mł. bryg, st. bryg, bryg, st. kpt,
        mł. kpt, st. ogn, ogn, st. str, str. kpt, kadm, wadm, kmdr ppor, kmdr por, rtm, gen. dyw.
        pil, dypl, pil, nadinsp, gen. insp, mł. insp, sp. ZUS, st. szer, st. kpr, kpr. pchor,
        pchor, apl, asyst, adiunkt, ks. bp, ks. prał, o. dr, s. dr, diak, metrop, woj, burm, Burm,
        wójt gm, zast, Zast, p.o, pełn, lek,
        podkom, wicemin, wicewoj, wicedyr, prok, sędz, rzeczn, dziek,
        Marsz
        """
    ),
    whole_words=phrases("Jan, Max, para, pub, pop"),
    abbreviations=phrases(
        """
        np, tzn, tzw, m.in, ok, al, ul, pl, os, pt, wg, zob, por, ww, ds, nr, art, pkt, poz, lit,
        str, tab, rys, tel, bryg, dyw, im, pow, gm, ur, łac, ang, niem, fr, ros, maks, ew, jw,
        wyd, tłum, styczn, stycz, kwiet, czerw, sierp, wrzes, wrześ, paźdz, listop, grudz, St, b,
        ub, Np, Tj, Zob, Por, Ul, Al, Pl, Os, Nr, Art, Godz, Tel, Ok, ad, austr, bp, bż, cyt, cz,
        czyt, dł, dop, dot, dz, dz. cyt, ekon, fot, gł, gosp, hist, ib, ibid, inf, jedn, jęz, k,
        kier, kl, kol, koł, krak, kwart, l, lic, lok, lp, luks, mjsc, muz, n, następ, nb, nieodpł,
        nt, ob, obj, odc, odp, oprac, ozn, p.o, pd, płd, płn, pochodz, poch, pod red, poł, pośr,
        prob, prof, przyp, przedm, przeł, przekł, pseud, pw, pó, red, reg, rep, rozdz, rozp, rtm,
        ryc, rzecz, rz, śr, śp, s, skr, sp, st, stow, szp, tow, tyt, uchw, ubr, uw, uż, w.w, wlk,
        wsch, wyb, wym, wys, wzgl, zach, zał, zam, zaw, zb, zw, zwł, żeń, żyd, stol, dyr, sygn,
        tj, m. in, t, godz, woj, zm, min, br, bm, dn, Dn
        """
    ),
    closing_abbreviations=phrases(
        """
        st. C, st. F,
        pkt, itd, itp, r, w, ww, tys, mln, mld, zł, gr, p.n.e, n.e, p. n. e, n. e, S. A, S.A,
        sp. z o.o, z o.o, jr, sr, i in, cd, cdn, rr, Inc, Ltd, im, p, os, pt, proc, sek,
        szt, m, km, kg, ha, egz, ub. r, ub. m, b.r, b.m, ub.r, z o. o, S.K.A, sp. j, sp.
        k, i inni, dol, euro, wł, mies, kw, pn, n. p. m, dogr,
        pub, sen, Sp. z o.o, Sp. k, ust,
        k.k, k. k, k.p.k, k.c, k.p.c, k.w, k.p, k.s.h, kk, kpk, kpc, kc
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
    eras=phrases("r, rr, w, ww, p.n.e, n.e, p. n. e, n. e"),
    prepositions=phrases(
        """
        w, we, na, z, ze, do, od, po, około, ku, za, przed, o, dla, między, przez, pod
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
        tu, mimo, obecnie, nikt, nic, ktoś, coś, inni, inne, może, zawsze, nigdy,
        dopiero, najpierw, później, wcześniej, niedługo, prawie, mój, moja, nasz, nasza,
        swój, teraz, zatem, więc, ponadto, poza, dzięki, wkrótce, wreszcie, zresztą,
        ile, skąd, dokąd, trzeba, można, będą, będzie, mają, miał, miała
        """
    ),
    before_times=phrases("godz, godzina, o godz"),
    months=names(
        "stycznia/styczeń, lutego/luty, marca/marzec, kwietnia/kwiecień, maja/maj, "
        "czerwca/czerwiec, lipca/lipiec, sierpnia/sierpień, września/wrzesień, "
        "października/październik, listopada/listopad, grudnia/grudzień"
    ),
    vocabulary=VOCABULARY,
    notices=NOTICES,
)
