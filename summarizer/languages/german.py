"""German, as the rules know it, in Germany, Austria and Switzerland."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.german import NOTICES
from summarizer.languages.phrases import names, phrases
from summarizer.languages.pointing_words.german import REFERENCES
from summarizer.languages.vocabularies.german import VOCABULARY

_PICTURES = phrases("foto, fotos, bild, bilder, video, videos")
_ARCHIVED = phrases("symbolbild, symbolfoto, archivbild, archivfoto")
_SOME = phrases(
    "einer, eine, eines, zwei, drei, vier, fünf, viele, einige, keiner, keine, mehrere, "
    "die meisten, alle"
)

LANGUAGE = Language(
    code="de",
    letters="a-zäöüß",
    # Guillemets point inward in Germany and Austria, outward in Switzerland.
    quotation_marks=("„“", "„”", "»«", "«»"),
    single_quotation_marks=("‚‘", "›‹", "‹›"),
    nouns_are_capitalised=True,
    possessives=("'s",),
    clauses_follow_commas=True,
    titles=phrases(
        """
        Dr, Prof, Hr, Hrn, Fr, Frl, Dipl, Ing, Mag, Pfr, Priv, Doz, Gen, Oblt, Hptm,
        Frhr, med, phil, jur, rer, nat, St, Hl, hl, Mr, Mrs, Ms, Frn, Fam, Dres, Profs,
        Dipl.-Ing, Dipl.-Kfm, Dr.-Ing, Mag. a, Univ.-Prof, a.o. Univ.-Prof, ao, em,
        habil, h. c, theol, pharm, oec, pol, rer. nat, rer. pol, agr, vet, dent, Dir,
        Gen.-Dir, Gen.-Maj, Gen.-Lt, Brig.-Gen, Oberstlt, Obstlt, Maj, Lt, Ltn, Olt,
        StFw, Fw, Hfw, OFw, Uffz, Stuffz, Gefr, Ogefr, Adm, Vizeadm, Kapt, KKpt, FKpt,
        Kommiss, Vors, Min, Ministerialdir, Msgr, Mgr, P, Pat, Sr, Br, Kard, Kpl, Präs,
        Vizepräs, Sen, Abg, Bgm, Gf, Gfn, Verw, Komm.-Rat, Hofr, Reg.-Rat, Ldw, Schiedsr, Hptfw,
        Ofw, Fähnr, Oberfähnr, KptLt, Kptlt, Konteradm, Flottenadm, Brig, GenLt, GenMaj, Genlt,
        Genmaj, Pol.-Präs, Kr.-Insp, Insp, Chefinsp, Obstaw, Dipl.-Psych, Dipl.-Med, Dipl.-Volksw,
        Dipl.-Betriebsw, Dipl.-Pol, Dipl.-Soz, Dipl.-Päd, Dipl.-Theol, Dipl.-Biol, Dipl.-Geogr,
        Dipl.-Chem, Dipl.-Phys, Dipl.-Math, Mag.a, Dr.in, Prof.in, Univ.-Doz, Priv.-Doz, Abg. z.
        NR, Bez, Bezirksr, Bürgerm, Vizebgm, Stv, Dek, Pfrn, Weihb, Erzb,
        Joh, Seb, Sebast, Chr, Wilh, Friedr, Frdr, Frdch, Ferd, Heinr, Hch, Herm, Ludw, Gottfr,
        Gottl, Gotth, Gust, Joach, Konr, Conr, Leonh, Matth, Nikl, Osk, Rud, Siegfr, Sigm, Theod,
        Ulr, Wolfg, Casp, Kasp, Balth, Dietr, Eberh, Bernh, Reinh, Gerh, Burkh, Burch, Albr, Alfr,
        Adalb, Engelb, Frz, Gg, Melch, Vinz, Walth, Wern, Hieron, Benj, Andr, Phill, Zach
        """
    ),
    whole_words=phrases("Art, Jan, Max, App, Event, Kap, Beil, Pol, Fax, Par"),
    abbreviations=phrases(
        """
        bzw, z. B, d. h, ca, Nr, Nrn, i. d. R, i. S. d, o. g, v. a, vgl, evtl, ggf, ggü,
        inkl, exkl, max, min, mind, rd, sog, zzgl, zzt, z. T, z. Z, u. U, m. E, i. A, i.
        V, a. d, Bd, Bde, Hrsg, hrsg, Jg, Kap, Tel, Pl, Bhf, geb, gest, verh, verw, bes,
        bspw, dt, engl, frz, ehem, einschl, entspr, gegr, gem, lt, Abt, Anm, App, Aufl,
        Az, Bj, Betr, bez, Bsp, ev, kath, Fa, Fam, Inh, Kl, Kto, Ltg, Pos, Red, Reg,
        resp, röm, spez, staatl, städt, stellv, tägl, versch, vs, Vors, wg, Ziff, zit,
        zus, Jan, Feb, Mär, Mrz, Apr, Jun, Jul, Aug, Sept, Sep, Okt, Nov, Dez, Mo, Di,
        Mi, Do, d.h, z.B, u. dergl, u. E, u. W, m. W, n. J, ds. Js, d. i, d. s, i. e, i.
        H. v, i. H, a. S, a. N, a. O, a. a. O, o. J, o. O, o. V, p. A, S, s, s. a, z. K,
        z. Hd, z. Hdn, z. H, zH, u. zw, u. s. w, lfd, lfm, ldw, ldwv, landw, österr,
        dtsch, deutsch, bayer, schweiz, sächs, hess, württ, kurhess, preuß, ital, span,
        russ, lat, griech, türk, amerik, brit, chin, jap, arab, franz, holl, niederl,
        allg, angebl, anschl, ausf, ausg, ausschl, beil, beisp, bearb, Bearb, begr,
        bisl, bzgl, bezgl, dergl, dienstl, Dipl, durchschn, Durchw, eigtl, einz, erg,
        Erl, erw, event, Ex, f, Ff, Fax, Fig, fr, Frhr, fol, Forts, geh, gek, geogr,
        ges, Ges, gesch, gez, ggs, grds, Grdst, hist, HNr, Hs, i, im Auftr, ident, insb,
        insbes, Inst, jew, jhrl, jährl, jur, kfm, kgl, kompl, Konf, lit, Lit, luth, m,
        männl, math, Matth, mdl, med, mil, Mitgl, möbl, monatl, mtl, mündl, nachm, näml,
        norddt, süddt, westdt, ostdt, nördl, südl, östl, westl, notf, o, od, öffentl,
        offiz, op, Par, pers, phil, phys, pol, priv, Prot, prot, Qu, Quart, qm, Rel,
        Rep, Rgt, Rückg, Rz, rk, S.-O, schr, schriftl, Sem, Sitzg, sogen, Sp, St, stv,
        SS, svw, Tab, Taf, techn, teilw, telef, Ts, Tgb, u, überarb, übers, Übers, übl,
        unbek, ung, ungef, unveröff, urspr, usgl, v, var, Verf, verf, Verl, vermutl,
        Verz, viell, vollst, vorl, vorm, vorw, wörtl, wiss, Wwe, zeitl, zul, z. Zt, Zs,
        zw, Zt, Mitw, Mitarb, Arb, Ber, Ausg, Aufs, Bl, Kt, Hg, Hgg, i. Vj, i. J, Lfd,
        a. M, Gebr, Lkr, Ldkr, Landkr, Bez, Gde, Reg.-Bez, Abb, Abbn, Tafn, Beil, Bahnhofspl,
        Marktpl, Rathauspl,
        Eintr, Dyn, Alem, Vikt, Univ, Hochsch, Staatssekr, Landr, Stadtr,
        Amtsger, Landger, Oberlandesger, Bundesger, Verwaltungsger
        """
    ),
    closing_abbreviations=phrases(
        """
        usw, usf, etc, u. a, u. Ä, u. ä, o. Ä, o. ä, u. v. m, s. o, s. u, Mio, Mrd, Tsd,
        Mill, Abs, Art, Str, *str, Hbf, Jh, Jhd, Jhdt, n. Chr, v. Chr, a. D, e. V, h. c,
        ff, p. a, jr, jun, sen, Co, Inc, Ltd, Corp, Std, Sek, Min, u. dgl, u. dgl. m,
        dgl, u.a.m, u. a. m, v. u. Z, u. Z, d. J, d. M, v. J, v. M, lfd. J, Pf, Fr, Kr,
        kg, km, Stk, Pers, Einw, Ew, p. m, i. R, i.R, d. Ä, d. Ält, d. R, d.R, d. D, z.
        D, a. o, a. o. Prof, M.A, B.A, Ph.D, LL.M, LL.B, B.Sc, M.Sc, GmbH & Co, Cie, a.
        Rh, a.Rh, a.M, a. d. D, i. Br, i.Br, i. O, U.S.A, U.S, n. V, n. E, n. P, ü. M,
        ü. d. M, u. d. M, ü. NN, ü. NHN
        """
    ),
    closing_measures=phrases(
        "n. V, n. E, n. P, n. Chr, v. Chr, u. Z, v. u. Z, ü. M, ü. d. M, u. d. M, ü. NN, ü. NHN"
    ),
    vowels="aeiouyäöü",
    ordinals_have_stops=True,
    before_ordinals=phrases(
        """am, im, vom, zum, zur, beim, ab, in, ins, ans, aufs, fürs, der, die, das, den, dem, des,
        jede, jeder, jedes, jeden, jedem, diese, dieser, dieses, diesen, diesem, sein, sein*, ihr,
        ihr*, mein*, unser*, kein*, einen, einem"""
    ),
    after_ordinals=phrases(
        """FC, FSV, FFC, SC, SV, VfB, VfL, TSV, Bundesliga, Liga, Weltkrieg, Weltkriegs,
        Jahrhundert, Jahrhunderts, Jahrtausend, Mal, Platz, Runde, Spieltag, Geburtstag, Jahrestag,
        Todestag, Etage, Stock, Stockwerk, Klasse, Quartal, Halbjahr, Halbzeit, Minute, Spielminute,
        Etappe, Advent, Weihnachtstag, Weihnachtsfeiertag, Auflage, Lesung, Instanz, Kammer,
        Strafkammer, Zivilkammer, Senat, Strafsenat, Zivilsenat, Generation, Vorsitzende,
        Vorsitzender, Bürgermeister, Bürgermeisterin"""
    ),
    function_words=phrases(
        """
        ein, eine, einer, eines, einem, einen, kein, keine, mehrere, viele, einige,
        alle, nach, bei, mit, von, aus, durch, ohne, unter, über, zwischen, neben,
        hinter, als, wenn, weil, obwohl, während, nachdem, bevor, da, dass, ob, wie,
        wer, was, wo, wann, warum, wieso, welche, welcher, welches, man, nicht, noch,
        nur, schon, bereits, erst, rund, etwa, mehr, weniger, insgesamt, dazu, sowohl,
        weder, entweder, sollte, hätte, wäre, hier, dort, dann, deshalb, vielleicht,
        nie, niemals, immer, niemand, jemand, jeder, jede, andere, anderen, also,
        jedoch, dennoch, danach, davor, zuvor, später, heute, gestern, morgen, jetzt,
        nun, so, auch, mein, meine, unser, unsere, dabei, damit, dagegen, daher, darum,
        trotzdem, zudem, außerdem, inzwischen, mittlerweile, bisher, seitdem, seit, vor,
        für, gegen, um, laut, trotz, wegen, damals
        """
    ),
    before_times=phrases("um"),
    months=names(
        "Januar/Jänner/Jan, Februar/Feber/Feb, März/Mär/Mrz, April/Apr, Mai, Juni/Jun, Juli/Jul, "
        "August/Aug, September/Sept/Sep, Oktober/Okt, November/Nov, Dezember/Dez"
    ),
    weekdays=names(
        "Montag/Mo, Dienstag/Di, Mittwoch/Mi, Donnerstag/Do, Freitag/Fr, Samstag/Sonnabend/Sa, "
        "Sonntag/So"
    ),
    date_formats=(
        *("%d. %B %Y", "%d %B %Y", "%d.%m.%Y", "%d. %m. %Y"),
        *("%A, %d. %B %Y", "%A, den %d. %B %Y", "%A, %d.%m.%Y"),
        *(f"%d.%m.%Y{time}" for time in (" %H:%M", ", %H:%M", " %H:%M Uhr", ", %H:%M Uhr")),
        *(f"%d.%m.%Y{time}" for time in (" - %H:%M Uhr", " um %H:%M Uhr")),
        *(f"%d. %B %Y{time}" for time in (", %H:%M Uhr", " um %H:%M Uhr")),
    ),
    hour_words=("uhr",),
    time_nouns=phrases(
        "woche, wochen, wochenende, monat, monate, monaten, jahr, jahre, jahren, tag, tage, tagen, "
        "morgen, vormittag, mittag, nachmittag, abend, nacht, sommer, winter, frühjahr, frühling, "
        "herbst, saison, zeit, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag"
    ),
    not_headlines=(
        *phrases("von, aktualisiert, veröffentlicht, erstellt, stand, foto, fotos, bild, bilder"),
        *phrases("video, copyright, teilen, folgen, anzeige, werbung"),
        *_ARCHIVED,
    ),
    live_labels=("live", "ticker"),
    live_names=phrases(
        "liveblog, *liveblog, live-blog, liveticker, *liveticker, live-ticker, newsblog, "
        "newsticker, nachrichtenticker, live-updates, im livestream"
    ),
    teaser_openings=phrases(
        "wie, warum, weshalb, wieso, was, wer, wem, wen, wann, wo, wohin, woher, welche, welcher, "
        "welches, so, darum, deshalb, das ist, das sind, hier, diese, dieser, dieses, alles, "
        "sehen sie, lesen sie"
    ),
    headline_labels=phrases(
        "analyse, meinung, kommentar, kolumne, leitartikel, gastbeitrag, glosse, leserbrief, "
        "leserbriefe, interview, porträt, podcast, video, videos, foto, fotos, bilder, "
        "fotostrecke, bildergalerie, faktencheck, hintergrund, quiz, rezension, chronologie"
    ),
    teaser_phrases=phrases(
        "was wir wissen, was bekannt ist, was man wissen muss, was sie wissen müssen, "
        "wissen müssen, die wichtigsten fragen, fragen und antworten, was das bedeutet, "
        "wie es weitergeht, in bildern, die entwicklungen, stimmen zum, stimmen zur, stimmen zu, "
        "zum nachlesen, im überblick, das wissen wir, was wir über, in zahlen"
    ),
    outlet_words=phrases(
        "zeitung, *zeitung, nachrichten, *nachrichten, *blatt, anzeiger, *anzeiger, kurier, "
        "*kurier, rundschau, *rundschau, presse, post, *post, bote, *bote, spiegel, *spiegel, "
        "stern, merkur, standard, allgemeine, allgemeiner, rundfunk, *rundfunk, radio, fernsehen, "
        "tv, agentur, magazin, news, depesche, tagesschau"
    ),
    section_words=phrases(
        "aktuell, aktuelle, aktuelles, lokales, politik, wirtschaft, sport, kultur, wetter, "
        "meinung, video, videos, foto, fotos, bilder, panorama, archiv, mehr, regional, neueste, "
        "top, eil, pressemitteilung, startseite"
    ),
    authors_follow=phrases(
        "von, ein beitrag von, ein gastbeitrag von, ein kommentar von, eine analyse von, "
        "ein interview von"
    ),
    published_adverbs=("zuletzt", "erstmals"),
    pictured=phrases("auf diesem foto, auf diesem bild, auf diesem archivbild, in diesem bild"),
    published=phrases(
        "aktualisiert, veröffentlicht, erstellt, publiziert, geändert, stand, "
        "letzte aktualisierung, autor, autorin, redaktion"
    ),
    published_prepositions=("am", "um", "vom", "von"),
    copyrights=("copyright",),
    contributions=phrases(
        "Mit Material von, Mit Material der, mit Material von, mit Material der, "
        "Mit Informationen von, Mit Agenturmaterial, mit Agenturmaterial, Mitarbeit von, "
        "an diesem Artikel mitgearbeitet, zu diesem Artikel beigetragen, "
        "zu diesem Bericht beigetragen"
    ),
    agencies=phrases("dpa, afp, reuters, rtr, ap, sid, epd, kna, apa, sda, dts, afx"),
    picture_labels=(
        *(*_PICTURES, "grafik", "grafiken", *_ARCHIVED),
        *phrases("bildquelle, fotoquelle, bildnachweis, bildrechte, quelle"),
    ),
    picture_authors_follow=phrases("foto von, fotos von, bild von, bilder von, video von"),
    caption_openings=_ARCHIVED
    + phrases("bild vergrößern, bild öffnen, bildunterschrift, bildbeschreibung"),
    archive_labels=("ARCHIV",),
    credit_openings=_ARCHIVED
    + phrases("foto, bild, archiv, quelle, grafik, getty, picture alliance, imago"),
    credits_via=("via",),
    credit_endings=_ARCHIVED
    + phrases("foto, fotos, bild, archiv, getty images, picture alliance, imago, imago images"),
    gallery_labels=_PICTURES,
    gallery_counts=("bild", "foto"),
    gallery_of=("von",),
    requests=phrases(
        """folgen sie, folgt uns, folge uns, abonnieren sie, abonniere, abonniert, lesen sie, lies,
        sehen sie, schauen sie, hören sie, klicken sie, hier klicken, laden sie, teilen sie,
        besuchen sie, kontaktieren sie, schreiben sie, senden sie, schicken sie, melden sie sich,
        registrieren sie sich, erfahren sie, entdecken sie, bleiben sie, diskutieren sie,
        mailen sie, spenden sie, unterstützen sie, finden sie"""
    ),
    request_openings=phrases("bitte, und, auch, oder, hier, jetzt, sie können"),
    own_means=phrases(
        """uns, unser, unsere, unserem, unseren, unserer, newsletter, podcast, app, blog, liveblog,
        liveticker, ticker, kanal, whatsapp, whatsapp-kanal, facebook, twitter, instagram, youtube,
        telegram, e-mail, mail, rss, feed, website, webseite, internetseite, hier, mehr zum thema,
        mehr dazu, weitere informationen, alle informationen, kommentare, kommentaren,
        diesen artikel, dieser artikel, dieser seite, hotline"""
    ),
    custom=phrases(
        """jetzt abonnieren, abonnieren sie, jetzt anmelden, hier anmelden, melden sie sich an,
        melden sie sich jetzt an, jetzt registrieren, registrieren sie sich, loggen sie sich ein,
        jetzt spenden, spenden sie, jetzt testen, sichern sie sich"""
    ),
    custom_openings=("bitte", "bereits abonnent?", "noch kein abo?"),
    reported=phrases(
        "sagte, sagt, sagten, teilte, teilten, erklärte, betonte, berichtete, forderte, riet, "
        "rief, meinte, hieß es, heißt es"
    ),
    consent_subjects=("cookies", "cookie-*"),
    consents=phrases(
        """wir verwenden, wir nutzen, wir setzen, verwendet cookies, verwenden cookies,
        nutzt cookies, nutzen cookies, setzt cookies, unsere cookies, unserer cookies, stimmen sie,
        sie stimmen, akzeptieren sie, sie akzeptieren, alle cookies, cookies akzeptieren,
        cookies zulassen, ihre einwilligung, ihre zustimmung, cookie-einstellungen, einverstanden"""
    ),
    consents_of_anybody=phrases(
        """
        verwendet cookies, verwenden cookies, nutzt cookies, nutzen cookies, setzt cookies, alle
        cookies, cookies akzeptieren, cookies zulassen, cookie-einstellungen, einverstanden
        """
    ),
    offered_to=phrases(
        "abonnieren, jetzt, ihr abo, dein abo, lesen sie, testen sie, sichern sie, sparen sie, "
        "weiterlesen"
    ),
    offers=phrases(
        "unbegrenzten zugriff, unbegrenzter zugriff, unbegrenzten zugang, alle artikel lesen, "
        "kostenlos testen, gratis testen, probeabo, probemonat, jederzeit kündbar, "
        "monatlich kündbar"
    ),
    price=r"\d+(?:,\d\d)?\s?(?:€|Euro) (?:pro|im|je|in der) (?:Woche|Monat|Jahr)",
    appeals=phrases(
        "unterstützen sie uns, unterstützen sie unseren journalismus, mit ihrer spende, "
        "mit ihrem abo, ihr abo"
    ),
    teasers=phrases("lesen sie, lies, sehen sie, hören sie, erfahren sie, hier lesen sie, mehr"),
    teaser_objects=phrases(
        "auch, hier, mehr, dazu, warum, wie, was, weiter, außerdem, zum thema, das interview, "
        "den kommentar, den originalartikel, den originaltext, das original"
    ),
    teaser_labels=phrases(
        "lesen sie auch, lesen sie mehr, mehr zum thema, mehr dazu, siehe auch, auch interessant, "
        "das könnte sie auch interessieren, empfehlung der redaktion, empfohlener inhalt, "
        "empfohlener externer inhalt, anzeige, werbung, weiterlesen, zum thema, passend dazu, "
        "zum originalartikel, zum original"
    ),
    time_zone_note=(
        r"alle (?:zeiten|zeitangaben|uhrzeiten)(?: sind)? (?:in|nach) "
        r"(?:[\w ]{0,30}zeit\b|(?-i:MEZ|MESZ|UTC|GMT))"
    ),
    notices=NOTICES,
    page_words=phrases(
        """cookie, cookies, javascript, browser, datenschutzerklärung, datenschutzbestimmungen,
        impressum, agb, nutzungsbedingungen, newsletter, e-mail-adresse, alle rechte vorbehalten,
        copyright, webseite, website, internetseite, link, klick, klicken, anmelden, einloggen,
        registrieren, abonnieren, startseite, ihr konto, ihr profil, ihre einstellungen,
        nutzerkonto, passwort, neues fenster, neuem fenster, dieser artikel erschien,
        dieser artikel ist, dieser text erschien, dieser text ist, dieser beitrag erschien,
        dieser beitrag ist, zuerst erschienen, vervielfältigung, weiterverbreitung, externe inhalte,
        externer inhalt, externen inhalt, personenbezogene daten, drittplattformen"""
    ),
    page_channels=phrases(
        """seite, seiten, tweet, tweets, standort, gerät, blog, kommentar, kommentare, app, feed,
        facebook, twitter, instagram, abo, abonnement, anzeige, anzeigen, werbung, gesponsert,
        kanal, folgen sie"""
    ),
    own_page=phrases(
        """
        diese seite, dieser seite, diese website, dieser website, unsere seite, unserer seite,
        unsere website, unserer website, angeforderte seite, seite nicht gefunden, seite wurde
        nicht gefunden
        """
    ),
    second_person=phrases(
        """bitte, sie können, können sie, wenn sie, finden sie, lesen sie, stimmen sie,
        erlauben sie, klicken sie, du, dein, deine, deinem, deinen, dir, euch"""
    ),
    asks_number=phrases(
        "wie viel, wie viele, wieviel, wieviele, wie alt, wie lange, wie weit, wie hoch, wie groß, "
        "wie schnell, wie tief, wie oft, wie schwer, welcher anteil"
    ),
    asks_time=phrases(
        "wann, um wie viel uhr, welcher tag, welchem tag, welches jahr, welchem jahr, seit wann, "
        "bis wann"
    ),
    asks_reason=phrases("warum, weshalb, wieso, weswegen, aus welchem grund, was führte zu"),
    reasons=phrases(
        "weil, wegen, aufgrund, auf grund, dank, infolge, damit, der grund, die gründe, ursache, "
        "die ursache, grund dafür, zurückzuführen"
    ),
    question_words=phrases(
        """wer, wem, wen, wessen, was, welche, welcher, welches, welchen, wann, wo, wohin, woher,
        warum, weshalb, wieso, wie, viele, viel, lange, oft, ist, sind, war, waren, hat, haben,
        hatte, hatten, wird, werden, wurde, wurden, kann, soll, der, die, das, den, dem, des, ein,
        eine, einen, einem, einer, in, im, an, am, auf, bei, mit, von, vom, zu, zum, zur, für,
        und, oder, über, es, sich, er, sie, dass, nach, aus, um, als, gibt"""
    ),
    pronouns=phrases(
        """er, sie, wir, ich, du, ihr, ihm, ihn, ihnen, sein, seine, seinem, seinen, seiner, seines,
        ihre, ihrem, ihren, ihrer, ihres, unser, unsere, unserem, unseren, unserer, mein, meine,
        meinem, meinen, meiner, dessen, deren"""
    ),
    impersonal_pronouns=("es",),
    impersonal_openings=phrases(
        """ist, war, wird, wurde, sei, wäre, bleibt, blieb, scheint, heißt, hieß, steht, gilt,
        stellte, dauerte""",
        after="es",
    ),
    impersonal_clauses=phrases(
        "dass, ob, wer, wie, warum, wann, was, wo, wenn, weil, bis, der, die, das, den, dem, um"
    ),
    impersonal_verbs=phrases(
        """gibt, gab, habe, kam zu, kommt zu, geht um, ging um, droht, drohen, herrscht, herrschte,
        fehlt, fehlen, regnet, regnete, schneit, schneite, werden, wurden, sind, waren, folgt,
        folgten""",
        after="es",
    ),
    inverted_pronouns=("er", "sie", "ihn", "ihm", "ihnen"),
    adverbials=phrases(
        """am, im, in, an, auf, bei, beim, nach, seit, vor, während, wegen, trotz, mit, zum, zur,
        vom, für, ab, bis, um, gegen, laut, heute, gestern, vorgestern, zuletzt, bereits, nun,
        jetzt, kürzlich"""
    ),
    demonstratives=(
        *phrases(
            """dieser, diese, dieses, diesem, diesen, dies, jener, jene, jenes, jenem, jenen, beide,
            die beiden, der andere, die andere, das andere, die anderen, der zweite, die zweite,
            das zweite, der dritte, die dritte, das dritte, derselbe, dieselbe, dasselbe, dieselben,
            der gleiche, die gleiche, das gleiche, solch, solche, solcher, solches, ersterer,
            erstere, letzterer, letztere, ein weiterer, eine weitere, ein weiteres, weitere"""
        ),
        *(phrase for some in _SOME for phrase in phrases("von ihnen, davon, darunter", after=some)),
        # "Das" before a verb, where it is no article.
        *phrases(
            """ist, sind, war, waren, sei, wäre, hat, hatte, habe, hätte, wird, werde, würde, wurde,
            soll, sollte, kann, könnte, muss, müsse, darf, dürfte, sagte, sagt, teilte, teilten,
            erklärte, berichtet, berichtete, berichten, meldete, meldet, bedeutet, heißt, zeigt,
            zeigte, geht, ging, gilt, gab, liegt, lag, macht, machte""",
            after="das",
        ),
    ),
    leaning_openings=tuple(
        f"{number} *: *"
        for number in phrases(
            "Zweiter, Zweite, Zweites, Dritter, Dritte, Drittes, Vierter, Vierte, Viertes, "
            "Fünfter, Fünfte, Fünftes"
        )
    )
    + tuple(
        f"{earlier} {most} {verb}"  # of what, the sentence before says
        for earlier in ("Der bisherige", "Der vorherige", "Der vorige", "Der alte")
        for most in ("Rekord", "Höchststand", "Höchstwert", "Spitzenwert", "Tiefststand")
        for verb in phrases("stammt, stammte, lag, liegt, war, betrug, datiert, datierte, stand")
    )
    + tuple(
        f"{number} weitere {verb}"  # beside those who were told of; a noun would say who
        for number in phrases(
            "Zwei, Drei, Vier, Fünf, Sechs, Sieben, Acht, Neun, Zehn, Elf, Zwölf, Mehrere, Einige"
        )
        for verb in phrases(
            "wurden, werden, sind, waren, haben, hatten, sollen, sollten, können, konnten, müssen, "
            "mussten, gelten, galten, starben, kamen, liegen, lagen"
        )
    )
    # No relative clause, and the main clause is too short to tell whose: "es hieß, dass deren …".
    + tuple(
        f"{main}, {joins} {whose}"
        for main in ("* *", "* * *", "* * * *")
        for joins in ("dass", "ob", "weil")
        for whose in ("deren", "dessen")
    ),
    connectives=phrases(
        """diesmal, dieses mal,
        aber, doch, jedoch, allerdings, und, oder, denn, sondern, auch, zudem, außerdem,
        darüber hinaus, ferner, des weiteren, überdies, ebenso, ebenfalls, gleichzeitig, zugleich,
        dagegen, hingegen, dennoch, trotzdem, gleichwohl, deshalb, daher, darum, deswegen, somit,
        folglich, demnach, also, infolgedessen, dann, danach, daraufhin, anschließend, schließlich,
        später, zuvor, davor, vorher, seitdem, seither, inzwischen, mittlerweile, unterdessen,
        währenddessen, indes, indessen, derweil, dabei, dadurch, damit, dafür, darauf, daran, darin,
        darüber, darunter, davon, dazu, hierzu, hierbei, hierfür, hiermit, stattdessen, vielmehr,
        andernfalls, ansonsten, sonst, zum beispiel, beispielsweise, so, immerhin, jedenfalls,
        tatsächlich, in der tat, im gegenteil, im gegensatz dazu, demgegenüber, einerseits,
        andererseits, zum einen, zum anderen, erstens, zweitens, drittens, dort, hier, damals,
        aus diesem grund, in diesem fall, zu diesem zeitpunkt, unter anderem, nicht zuletzt,
        kurz darauf, wenig später, bald darauf, kurz danach, kurz zuvor, ihm zufolge, ihr
        zufolge, ihnen zufolge, laut ihm, laut ihr, laut ihnen, am tag darauf, am tag danach, am tag
        zuvor, am nächsten tag, ja, nein, natürlich, vielleicht"""
    ),
    connects_not_before=phrases("lange, weit, viel, viele, wie, schnell, groß"),
    definite_articles=("der", "die", "das", "den", "dem"),
    plain_verbs=phrases(
        """ist, sind, war, waren, sei, seien, wäre, hat, haben, hatte, habe, hätte, wird, werden,
        wurde, wurden, würde, soll, sollen, sollte, kann, können, konnte, könnte, will, wollen,
        wollte, muss, müssen, musste, darf, dürfen, durfte, dürfte, sagt, kam, kamen, kommt, ging,
        gingen, geht, nahm, nahmen, steht, stand, standen, liegt, lag, lagen, bleibt, blieb, gab,
        gaben, gibt, begann, begannen, beginnt, fand, fanden, zeigt, gilt, galt, starb, starben,
        verlor, gewann, fiel, fielen, stieg, sank, wies, hob, schloss, rief, riefen, zog, zogen,
        trat, traten, bot, bat, baten, ließ, ließen, lief, liefen, fuhr, fuhren, flog, flogen,
        schlug, schlugen, traf, trafen, sprach, sprachen, sah, sahen, las, schrieb, hielt, hielten,
        riss, brach, brachen, warf, warfen, griff, griffen, schwieg, verließ, verließen, erhielt,
        erhielten, entschied, beschloss, verbot, verschwand, entkam, floh, flohen, geriet, trug,
        betrug, bekam, bekamen, entstand, bestand, übernahm, wuchs,
        stieß, stießen, ergab, ergaben, blieben, half, halfen, schien, erschien, *te, *ten"""
    ),
    longest_plain_noun=11,
    unique_things=phrases(
        """
        regierung, behörden, bundes*, präsident, kanzler, kanzlerin, polizei, feuerwehr, armee,
        wirtschaft, welt, sonne, erde, mond, papst, könig, königin, parlament, kreml, vatikan,
        presse, medien, internet, wetter, justiz, börse, dax, euro, dollar, eu, un, uno, nato, usa,
        ezb, who, spd, cdu, csu, fdp, afd, union, grünen, linke, linken, ampel, koalition,
        opposition, bahn, post, ukraine, türkei, schweiz, slowakei, mongolei, niederlande, irak,
        iran, sudan, jemen, libanon, kongo, ukrainer, russen, hamas, hisbollah, taliban, menschheit,
        klimawandel
        """
    ),
    speech_verbs=phrases(
        """sagte, sagt, sagten, sagen, erklärte, erklärt, betonte, betont, teilte, teilten, schrieb,
        schreibt, schrieben, fragte, fragt, meinte, meint, berichtete, berichtet, kritisierte,
        kritisiert, forderte, fordert, warnte, warnt, kündigte, ergänzte, fügte, antwortete,
        behauptete, behauptet, räumte, rief, zitierte, zitiert, twitterte, postete, bestätigte,
        bestätigt, so, laut, zufolge, heißt es, hieß es, erläuterte, mahnte, versicherte,
        verkündete, lobte, urteilte, äußerte, unterstrich, bekräftigte, erzählte, erzählt"""
    ),
    attributions=phrases("laut, nach angaben, zufolge"),
    introductions=("dass",),
    leading_clauses=phrases(
        "nachdem, als, während, weil, obwohl, da, wenn, bevor, seit, trotz, falls, sobald"
    ),
    trailing_clauses=phrases(
        """der, die, das, den, dem, deren, dessen, welche, welcher, welches, wo, wobei, während,
        als, nachdem, bevor, weil, obwohl, da, damit, so dass, sodass, um, ohne, darunter, sagte,
        wie, aber, und, sondern, wodurch, womit"""
    ),
    references=REFERENCES,
    vocabulary=VOCABULARY,
)
