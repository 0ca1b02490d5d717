"""Finnish, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.finnish import NOTICES
from summarizer.languages.phrases import names, phrases

LANGUAGE = Language(
    code="fi",
    letters="a-zäöåšž",
    fewest_words=3,
    quotation_marks=("””", "“”", "»»", "«»"),
    single_quotation_marks=("’’", "‘’"),
    titles=phrases(
        """
        tri, prof, Prof, emer, Prof. emer, prof. emer, hra, Hra, rva, Rva, nti, Nti, dos, fil,
        maist, toht, lis, kand, yo, ins,
        dipl. ins, DI, KTM, Dr, dr, St, kenr, Kenr, kenrm, Kenrm, kenrl, Kenrl, prikaatinkenr,
        amir, Amir, ev, Ev, evl, Evl, maj, Maj, kapt, Kapt, luutn, Luutn, ltn, Ltn, ylil, Ylil,
        vänr, Vänr, ylik, kers, Kers, alik, vääp, ylivääp, koment, rov, Rov, past, Past, piispa,
        arkkip, min, kansanedust, pj, siht, joht, toim. joht, päätoim, pääll, Pääll, vt, Vt, vs,
        Vs, apul, Apul, apulaisjoht, varatuom, tuom, Tuom, ylikonst, konst, Konst, ylikom, kom,
        rikoskom, rikosylikom, rikosylikonst, prikkenr, kenraaliltn, kenraalim, komkapt,
        kapt.luutn, kontra-amir, vara-amir, lippuamir, ylivänr, sotmest, sotilasmest, asemest,
        ylim, alikers, korpr, sotam, matr, lääk, ylilääk, johtajayliläk, prov, kirkkoh, kappal,
        yliop, leht, Kansanedust, oik, lääket, kauppat, teol, yht, hum, dipl, ekon, arkkit,
        asianaj, Asianaj,
        arkk, pääl, kunn.neuv, kans.ed
        """
    ),
    whole_words=phrases("Jan, Max, pub, pop"),
    abbreviations=phrases(
        """
        esim, Esim, mm, Mm, ts, Ts, eli, n, N, noin, ks, Ks, vrt, Vrt, vert, s, ss, siv, nro, Nro,
        n:o, klo, kpl, tav, puh, p, os, ent, nyk, synt, syn, k, kuol, yht, myöh, alk, huom, Huom,
        ko, kyseis, mahd, max, min, mom, momentin, pyk, luk, luv, liit, kuv, taul, vol, toim, suom,
        käänt, julk, pain, par, kesk, keskim, tod. näk, aik, vas, oik, lat, engl, ruots,
        saks, ransk, ven, viim, ensimm, tammik, helmik, maalisk, huhtik, toukok, kesäk, heinäk,
        elok, syysk, lokak, marrask, jouluk, ma, ti, ke, to, pe, la, su, v, vv, t, d, nk, ns, so,
        l, lk, kirj, as, pl, vst, sov, vm, mlk, srk, lis, *nk, *nt, Kirkkok, Koulukk, Kauppak,
        Rantat, Kalevank, krs, Krs, rak, rp, porr, huon, PL, vuosik, alak, yläk, tunt, kuuk, lkm,
        halt, hallit, ed, esit, joht, jäs, khra, luonn, maist, mitt, Fax, faks, puh.nro, ptk, Ptk,
        säät, tekn, ulk, valt, vast, vt, vs, virk, yl, ylim, äid
        """
    ),
    closing_abbreviations=phrases(
        """
        jne, s, ym, yms, ynnä muuta, jms, tms, eKr, jKr, eaa, jaa, ekr, jkr, milj, mrd, tuh, mk, Oy,
        Oyj, etc, jr, sr, Ltd, Inc, e, snt, kpl, as, kk, vk, pv, v, h, min, mpy, vl
        """
    ),
    vowels="aeiouyäöå",
    ordinals_have_stops=True,
    before_ordinals=phrases(
        """
        tammikuun, helmikuun, maaliskuun, huhtikuun, toukokuun, kesäkuun, heinäkuun, elokuun,
        syyskuun, lokakuun, marraskuun, joulukuun, kuun, sen, tämän, hänen, heidän, jo, noin,
        vuoden, vasta
        """
    ),
    after_ordinals=phrases(
        """
        päivä, päivänä, päivän, päivästä, päivään, luokka, divisioona, erä, erässä, kerros,
        vuosisata, vuosisadalla, vuosisadan, maailmansota, maailmansodan, sija, kierros
        """
    ),
    function_words=phrases(
        """
        ja, on, ei, eivät, en, emme, et, ette, että, oli, olivat, se, ne, hän, he, minä, sinä, me,
        te, tämä, nämä, tuo, nuo, mutta, vaan, tai, eli, myös, kun, jos, vaikka, koska, kuten,
        kuin, niin, näin, sitten, nyt, jo, vielä, vain, aina, usein, siellä, täällä, siitä, siihen,
        sitä, tätä, tässä, siinä, silloin, tällöin, kuka, mikä, mitä, miksi, missä, milloin,
        miten, kuinka, kaikki, monet, moni, useat, jotkut, kukaan, kaksi, kolme, neljä, lisäksi,
        kuitenkin, siksi, toisaalta, samalla, sen, hänen, heidän, noin, yli, alle, jälkeen, ennen,
        aiemmin, myöhemmin, eilen, tänään, huomenna, viime, ensin, lopulta, ehkä, ilman, mukaan,
        kohti, vastaan, olen, olemme, ovat, voi, pitää, minkä, joka, jotka, jossa, toinen, ensi
        """
    ),
    hour_words=("klo", "kello"),
    before_times=phrases("klo, kello"),
    months=names(
        "tammikuuta/tammikuun/tammikuussa, helmikuuta/helmikuun/helmikuussa, "
        "maaliskuuta/maaliskuun/maaliskuussa, huhtikuuta/huhtikuun/huhtikuussa, "
        "toukokuuta/toukokuun/toukokuussa, kesäkuuta/kesäkuun/kesäkuussa, "
        "heinäkuuta/heinäkuun/heinäkuussa, elokuuta/elokuun/elokuussa, "
        "syyskuuta/syyskuun/syyskuussa, lokakuuta/lokakuun/lokakuussa, "
        "marraskuuta/marraskuun/marraskuussa, joulukuuta/joulukuun/joulukuussa"
    ),
    notices=NOTICES,
)
