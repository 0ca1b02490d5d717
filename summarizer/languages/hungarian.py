"""Hungarian, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.hungarian import NOTICES
from summarizer.languages.phrases import names, phrases

LANGUAGE = Language(
    code="hu",
    letters="a-záéíóöőúüű",
    fewest_words=3,
    quotation_marks=("„”", "„“", "»«", "«»", "“”"),
    single_quotation_marks=("’’", "‚’", "‘’"),
    titles=phrases(
        """
        dr, Dr, prof, Prof, ifj, Ifj, id, Id, özv, Özv, br, gr, hg, Szt, szt, Sz, ill, vez, alez,
        Alez, ezds, Ezds, őrgy, szds, Szds, fhdgy, hdgy, Hdgy, ftörm, törm, szkv, őrm, tábn,
        vörgy, altbgy, vezds, r. alez, r. ezds, r. őrgy, tű. ezds, ny, nyá, phd, Ph.D, habil, mb,
        min, min. eln, h, ker, Msgr, msgr, Fr, főt, Főt, Nt, nt, Tek, tek, Mr, Mrs, St, tüz, r.
        hdgy, r. szds, r. dandártábn, dandártábn, ddtbk, tbk, altbk, vkt, zls, ftőrm, c. őrm, őrv,
        hdm, polg, polgm, Polgm, alpolgm, Képv, szóv, ügyv, Ügyv, ügyvez, Igazg, vezérig, vig,
        főig, akad, érs, bíb, püsp, plb, lelk, r. főhdgy, képv, főorv,
        titk, pol.m, polg.m, főtit, elnökh, főszerk, közj
        """
    ),
    abbreviations=phrases(
        """
        pl, Pl, ún, Ún, kb, Kb, ld, Ld, l, vö, Vö, ill, Ill, ti, Ti, azaz, sz, Sz, szt,
        o,
        old, bek, Bek, par, fejr, köt, évf, kiad, szerk, Szerk, ford, Ford, bev,
        u, krt, út, rkp, ltp, em, fszt, ker, Ker, vm, tel, Tel, fax, honl, stb-t,
        ang, ném, lat, fr, or, ol, jan, febr, márc, ápr, máj, jún, júl, aug, szept, okt, nov, dec,
        hétf, szerd, csüt, pént, szomb, bp, Bp, bt. sz, hrsz, hsz, ap, ca, cca, max, min,
        átl, vs, var, oszt, tc, tv, Ptk, Btk, Be, Pp, vhr, korm. rend, korm,
        eln, kh, mj, megj, rel, ker. sz, hiv, lásd, fsz, kpt, Kgy, biz, fő, jegyz, lev
        """
    ),
    closing_abbreviations=phrases(
        """
        stb, st, sat, i. e, i. sz, i.e, i.sz, Kr. e, Kr. u, Kr.e, Kr.u, Kft, kft, Zrt, zrt, Nyrt,
        nyrt, Bt, bt, Rt, rt, Kht, Kkt, Nkft, Inc, Ltd, Co, Corp, jr, Jr, ifj, id, du, de, Ft, eFt,
        MFt, mrd, mill, ezer, db, fő, km, kg, m, cm, mm, ha, l, dl, g, t, ó, p, mp, h, perc, é,
        o, uo, uő, vmi, vki,
        rend, tag,
        pont, fej, vas
        """
    ),
    vowels="aáeéiíoóöőuúüű",
    ordinals_have_stops=True,
    numerals_precede=True,
    before_ordinals=phrases(
        """
        a, az, egy, ez, ezt, és, vagy, már, csak, csaknem, idén, tavaly, immár, még, hogy, mint,
        mintegy, közel, január, február, március, április, május, június, július, augusztus,
        szeptember, október, november, december
        """
    ),
    after_ordinals=phrases(
        """
        század, századi, században, századból, évi, éves, évben, számú, kerület, kerületi,
        kerületben, helyen, hely, helyezett, percben, perc, forduló, fordulóban, kör, körben,
        világháború, fejezet, fejezete, cikk, cikke, cikkely, paragrafus, bekezdés, pont, pontja,
        osztály, osztályos, emelet, emeleti, születésnap, születésnapja, évforduló, évfordulója,
        Kerület, Kerületi, Károly, Lajos, László, István, János, Béla, Ferenc, József, Erzsébet,
        Pál, Mátyás, Lipót, Vilmos, Frigyes, Fülöp, Henrik, György, Miklós, Sándor, Péter
        """
    ),
    function_words=phrases(
        """
        a, az, egy, és, de, hogy, nem, is, ez, ezt, ezek, azt, azok, az a, aki, ami, amely, amelyek,
        akik, mert, ha, mint, vagy, sem, se, csak, még, már, majd, most, akkor, itt, ott, így, úgy,
        ő, ők, mi, ti, én, te, neki, nekik, róla, erről, arról, ebben, abban, ennek, annak, ezzel,
        azzal, ezután, azután, eközben, közben, később, korábban, tegnap, ma, holnap, tavaly, idén,
        szerinte, szerintük, azonban, viszont, ugyanakkor, ezért, emellett, illetve, tehát, hiszen,
        pedig, minden, mindenki, senki, semmi, néhány, sok, több, két, három, volt, voltak, lesz,
        van, vannak, lehet, kell, után, előtt, alatt, között, szerint, miatt, nélkül, miután,
        mielőtt, amikor, amíg, bár, noha, mivel, hol, mikor, miért, hogyan, ki, mit, kit, melyik
        """
    ),
    months=names(
        "január/jan, február/febr, március/márc, április/ápr, május/máj, június/jún, július/júl, "
        "augusztus/aug, szeptember/szept, október/okt, november/nov, december/dec"
    ),
    weekdays=names("hétfő, kedd, szerda, csütörtök, péntek, szombat, vasárnap"),
    notices=NOTICES,
)
