"""Czech, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.phrases import names, phrases

LANGUAGE = Language(
    code="cs",
    letters="a-záčďéěíňóřšťúůýž",
    quotation_marks=("„“", "»«", "«»"),
    single_quotation_marks=("‚‘", "›‹"),
    titles=phrases(
        """
        p, pí, sl, dr, Dr, prof, Prof, doc, Doc, ing, Ing, Mgr, mgr, Bc, MUDr, JUDr,
        PhDr, RNDr, PaedDr, ThDr, MVDr, RSDr, PharmDr, akad, sv, Sv, gen, plk, pplk,
        mjr, kpt, por, npor, ppor, prap, arch, Mons, P, dipl
        """
    ),
    abbreviations=phrases(
        """
        např, tzv, tj, tzn, popř, příp, resp, mj, cca, č, čís, čl, odst, písm, str, s,
        sv, kap, obr, tab, ul, nám, tř, tel, vyd, roč, hl, min, max, srov, t. č, t.č,
        red, zn, ev, okr, ved, zást, vč, kupř, sev, jižn, angl, něm, lat, nar, zemř,
        býv, m. j, event, eventuálně, st, ml
        """
    ),
    closing_abbreviations=phrases(
        """
        atd, apod, aj, tis, mil, mld, př. n. l, n. l, př. Kr, po Kr, hod, r, kol, s. r.
        o, s.r.o, a. s, a.s, spol, o. p. s, Ph.D, CSc, DrSc, MBA, Inc, Ltd, Kč
        """
    ),
    ordinals_have_stops=True,
    before_ordinals=phrases(
        """
        dne, do, od, na, po, v, ve, z, ze, za, k, ke, před, už, jeho, její, jejich,
        svůj, svou, ten, ta, to, té, tom, u
        """
    ),
    after_ordinals=phrases("FC, FK, SK, Liga, Armáda, Národní, Republika, Sjezd, Dub"),
    function_words=phrases(
        """
        v, ve, na, z, ze, do, od, po, o, u, za, před, při, pod, nad, pro, bez, mezi,
        podle, během, k, ke, s, se, a, i, ale, nebo, že, aby, když, pokud, jestli,
        protože, ačkoli, to, ten, ta, ti, ty, toho, té, tom, on, ona, ono, oni, jeho,
        její, jejich, my, já, kdo, co, kde, jak, proč, který, která, které, ne, ano,
        také, též, už, ještě, jen, dva, dvě, tři, všichni, mnoho, každý, je, jsou, byl,
        byla, bylo, byli, bude, včera, dnes, zítra, pak, poté, však, proto, tam, tady,
        zde, přesto, zároveň, kromě, kvůli, jde, má, podobně, druhý, první, loni
        """
    ),
    months=names(
        "ledna/leden, února/únor, března/březen, dubna/duben, května/květen, června/červen, "
        "července/červenec, srpna/srpen, září, října/říjen, listopadu/listopad, "
        "prosince/prosinec"
    ),
)
