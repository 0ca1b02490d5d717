"""Serbian, as far as the rules know it, in both of its scripts, and with it Croatian and Bosnian.

What is written here in Latin letters holds for Cyrillic ones as well.
"""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.serbian import NOTICES
from summarizer.languages.phrases import phrases

_CYRILLIC = str.maketrans(
    "abvgdđežzijklmnoprstćufhcčšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ",
    "абвгдђежзијклмнопрстћуфхцчшАБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ",
)
_PAIRS = {
    "lj": "љ",
    "nj": "њ",
    "dž": "џ",
    "Lj": "Љ",
    "Nj": "Њ",
    "Dž": "Џ",
    "LJ": "Љ",
    "NJ": "Њ",
    "DŽ": "Џ",
}


def in_cyrillic(text: str) -> str:
    """Return a Serbian text in Latin letters as it is written in Cyrillic ones."""
    for pair, letter in _PAIRS.items():
        text = text.replace(pair, letter)
    return text.translate(_CYRILLIC)


def _in_both(listed: str) -> tuple[str, ...]:
    latin = phrases(listed)
    return tuple(dict.fromkeys((*latin, *map(in_cyrillic, latin))))


def _named(listed: str) -> tuple[tuple[str, ...], ...]:
    """Return names with their forms in both scripts, the full one in Latin letters first."""
    forms = (tuple(name.split("/")) for name in phrases(listed))
    return tuple(tuple(dict.fromkeys((*one, *map(in_cyrillic, one)))) for one in forms)


LANGUAGE = Language(
    code="sr",
    letters="a-zčćđšžа-шђјљњћџ",
    quotation_marks=("„“", "„”", "»«", "«»", "“”"),
    single_quotation_marks=("‚‘", "‘’", "’’"),
    titles=_in_both(
        """
        dr, Dr, dr sc, dr. sc, Dr. sc, mr, Mr, mr. sc, Mr. sc, prof, Prof, prof. dr, Prof. dr, doc,
        Doc, doc. dr, ak, Akad, akad, prim, Prim, prim. dr, red. prof, vanr. prof, izv. prof, dipl.
        ing, dipl. inž, dipl, Dipl, ing, Ing, inž, Inž, mag, Mag, spec, univ. spec, arh, Arh, adv,
        Adv, odv, g, G, gdin, gosp, Gosp, gđ, sv, Sv, bl, o, vlč, Vlč, preč, mons, Mons, patr,
        Patr, mitr, Mitr, ep, Ep, prot, Prot, arhim, gen, Gen, gen. majora, gen. major, gen.
        pukovnik, gen.-major, gen-major, Puk, ppuk, potpuk, Kap, Por, ppor, potpor, nared, serž,
        Kom, insp, Insp, nač, Nač, dir, Dir, preds, Preds, predsj, Predsj, potpreds, min, Min,
        sekr, Sekr, drž. sekr, pom, zam, Zam, tuž, javn. tuž, nar. posl, posl, Lj, Nj, Dž, Aleks,
        Vojv, vojv, Mih, Kn
        """
    ),
    abbreviations=_in_both(
        """
        tj, t. j, npr, Npr, t. zv, odn, str, Str, čl, Čl, st, tač, toč, t, al, br, Br, ul, Ul, bul,
        Bul, tr, Tr, r. br, rbr, tel, Tel, mob, faks, v, up, usp, cca, ca, ur, prev, prir, izd,
        knj, sv, Sv, gl, pogl, Pogl, Gl, sl, Sl, tab, Tab, op, opšt, opć, pok, biv, bivš, rođ, jan,
        feb, febr, mar, apr, avg, sept, sep, okt, dec, maks, min, lat, engl, nem, njem, franc, rus,
        ital, grč, tur, mađ, hrv, srp, sing, zn, mn, k. o, k.o, p. p, p.p, p. f, PR, Sl. gl, Sl.
        glasnik, Sl. list, Nar. nov, tzv, v. d, v.d, V. d, pov, prib, prosj, proseč, okr, opšt.
        sud, viš. sud, os. šk, OŠ, sr. šk, vl, vlas, i. o
        """
    ),
    closing_abbreviations=(
        *_in_both(
            """
            st. C, st. F,
            itd, i td, i sl, sl, i dr, i ost, god, g, v, st, n. e, n.e, p. n. e, p.n.e, pre n. e,
            pr. n. e, pr.n.e, prije n. e, pr. Hr, po Hr, pr. Kr, po Kr, d.o.o, d. o. o, j.d.o.o,
            a.d, a. d, d.d, d. d, k.d, o.d, s.p, din, kn, KM, hilj, tis, mil, mlrd, mln, km, kg, m,
            cm, mm, t, l, ha, h, č, min, sek, kv. m, m. n. v, n. v, m. n. m, o. g, t. g, pr. g, ml,
            bb
            """
        ),
        *("Inc", "Ltd", "Corp", "Co", "PhD", "Ph.D", "MBA", "jr", "Jr"),
    ),
    vowels="aeiouyrаеиоур",
    ordinals_have_stops=True,
    before_ordinals=_in_both(
        "ovog, ovom, ovaj, tog, tom, taj, svoj, svog, svom, njegov, njen, njihov"
    ),
    after_ordinals=_in_both(
        """
        Liga, Armija, Korpus, Kongres, Festival, Sajam, Sabor, Beogradski, Beogradska, Gimnazija,
        FK, KK, OŠ
        """
    ),
    eras=_in_both(
        "god, g, v, st, n. e, n.e, p. n. e, p.n.e, pre n. e, pr. n. e, prije n. e, pr. Hr, po Hr, "
        "pr. Kr, po Kr"
    ),
    prepositions=_in_both(
        """
        u, na, od, do, za, iz, sa, s, po, oko, pre, prije, posle, poslije, nakon, krajem, početkom,
        sredinom, tokom, tijekom, između, uoči, polovinom, zaključno sa, pri, pod, godine
        """
    ),
    function_words=_in_both(
        """
        u, na, i, a, ali, ili, da, je, su, se, od, do, za, iz, sa, s, o, po, pri, pred, pre, prije,
        posle, poslije, nakon, kod, kroz, među, između, bez, zbog, radi, oko, protiv, prema, tokom,
        tijekom, dok, kad, kada, ako, jer, iako, premda, što, šta, ko, tko, koji, koja, koje,
        kojim, gde, gdje, kako, zašto, koliko, to, taj, ta, te, ti, tog, ovaj, ova, ovo, ovi, ove,
        ovog, onaj, ona, ono, oni, one, on, mi, vi, ja, njegov, njegova, njegovo, njegovi, njen,
        njena, njeno, njezin, njezina, njihov, njihova, naš, naša, svi, sve, svaki, svaka, mnogi,
        mnoge, neki, neke, nekoliko, niko, nitko, ništa, nije, nisu, neće, bio, bila, bilo, bili,
        bit, biće, juče, jučer, danas, sutra, sinoć, jutros, zatim, potom, onda, tada, tamo, ovde,
        ovdje, tu, sada, ranije, kasnije, međutim, ipak, zato, stoga, takođe, također, već, još,
        samo, tek, skoro, gotovo, možda, dva, dve, dvije, tri, četiri, jedan, jedna, jedno, prvi,
        prva, drugi, druga, treći, nema, ima, treba, može, uprkos, unatoč, osim, pored, umesto,
        umjesto, prošle, krajem, početkom, sredinom, ukupno, više, manje, najviše, zasad, trenutno,
        inače, naime, uvek, uvijek, nikad, nikada, netko, neko, nešto, svoj, istog, istovremeno,
        istodobno, uskoro, godinama, budući, nek, neka, hoće, hoćemo, jesu, jeste
        """
    ),
    months=_named(
        """
        januar/januara/siječanj/siječnja/jan, februar/februara/veljača/veljače/feb,
        mart/marta/ožujak/ožujka, april/aprila/travanj/travnja/apr, maj/maja/svibanj/svibnja,
        jun/juna/juni/lipanj/lipnja, jul/jula/juli/srpanj/srpnja,
        avgust/avgusta/august/augusta/kolovoz/kolovoza/avg, septembar/septembra/rujan/rujna/sept,
        oktobar/oktobra/listopad/listopada/okt, novembar/novembra/studeni/studenoga/studenog/nov,
        decembar/decembra/prosinac/prosinca/dec
        """
    ),
    weekdays=_named(
        """
        ponedeljak/ponedjeljak, utorak, sreda/sredu/srijeda/srijedu, četvrtak, petak,
        subota/subotu, nedelja/nedelju/nedjelja/nedjelju
        """
    ),
    speech_verbs=_in_both(
        """
        rekao je, rekla je, rekli su, kazao je, kazala je, kaže, kažu, izjavio je, izjavila je,
        naveo je, navela je, navode, dodao je, dodala je, istakao je, istakla je, istaknuo je,
        objasnio je, objasnila je, pita, pita se, pitao je, pitala je, upitao je, upitala je,
        odgovorio je, odgovorila je, uzviknuo je, uzviknula je, povikao je, povikala je, poručio
        je, poručila je, napisao je, napisala je, upozorio je, upozorila je, zaključio je,
        zaključila je
        """
    ),
    pronouns=_in_both("on, ona, oni, one, ja, mi"),
    leaning_openings=_in_both(
        """
        On, Ona, Ono, Oni, Ali, I *, A *, No, Međutim, Ipak, Zato, Zbog toga, Stoga, Osim toga,
        Pored toga, Uz to, Takođe, Također, Potom, Zatim, Onda, Tada, Nakon toga, Posle toga,
        Poslije toga, Pre toga, Prije toga, Umesto toga, Umjesto toga, Uprkos tome, Unatoč tome, S
        druge strane, Sa druge strane, U međuvremenu, Istovremeno, Istodobno, U isto vreme, U isto
        vrijeme, Njegov, Njegova, Njegovo, Njegovi, Njegove, Njen, Njena, Njeno, Njeni, Njene,
        Njezin, Njezina, Njezino, Njezini, Njezine, Njihov, Njihova, Njihovo, Njihovi, Njihove, To
        je, To su, To će, Ta, Taj, Toga, Tome, Prema njegovim, Prema njenim, Prema njezinim, Prema
        njihovim, Po njegovim, Po njenim, Kako je dodao, Kako je dodala, Rekao je da, Rekla je da,
        Kazao je da, Kazala je da, Dodao je da, Dodala je da, Dodali su da, Naveo je da, Navela je
        da, Istakao je da, Istakla je da, Naglasio je da, Naglasila je da, Među njima, Tako, Dakle,
        Naime, Naprotiv, Tamo, Sutradan, Oba, Obe, Obje, Obojica
        """
    ),
    notices=NOTICES,
)
