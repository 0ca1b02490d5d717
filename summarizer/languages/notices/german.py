"""The wording of German notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases(
        """
        dieser artikel, diesen artikel, diesem artikel, dieses artikels, dieser beitrag, diesem
        beitrag, diesen beitrag, dieses beitrags, dieses textes, diese meldung, dieser meldung,
        diese seite, diese geschichte, diese nachricht
        """
    ),
    vague_texts=phrases(
        """
        die zusammenfassung, der text, die übersetzung, der artikel, dieser text, diesem text,
        dieser bericht, diese zusammenfassung, diese übersetzung
        """
    ),
    of=("des", "der", "von"),
    text_parts=phrases("version, fassung, überschrift, bildunterschrift, zusammenfassung"),
    versions=tuple(
        f"{opening} {age} {what}"
        for opening in ("in einer", "eine", "in der", "die")
        for age in (
            "ersten",
            "erste",
            "früheren",
            "frühere",
            "ursprünglichen",
            "ursprüngliche",
            "vorherigen",
        )
        for what in ("version", "fassung")
    ),
    text_fates=phrases(
        """
        aktualisieren, korrigieren, aktualisiert, korrigiert, berichtigt, ergänzt, überarbeitet,
        übersetzt, erstellt, geschrieben, verfasst, veröffentlicht, erschien, erschienen, geprüft,
        generiert, erzeugt, vervielfältigt, abonnenten, mitglieder, weiterlesen, abonnentinnen,
        lesbar, angemeldete
        """
    ),
    machines=phrases(
        "künstlicher intelligenz, künstliche intelligenz, ki, maschinell, automatisch"
    ),
    machine_made=phrases("ki-generierte, ki-gestützte, maschinell erstellte"),
    mails=phrases(
        "diese mail, dieser mail, diese e-mail, dieser e-mail, diese nachricht, dieser nachricht"
    ),
    mail_terms=phrases(
        """
        versehentlich, vernichten, vernichten sie, richtige adressat, vertraulich, vertrauliche,
        empfänger, adressat, irrtümlich, löschen, absender, anhänge, ausdrucken, unbefugte
        """
    ),
    outlet=phrases("wir, Wir, uns, unser, Unser, unsere, Unsere, unserem, unseren, unserer"),
    possessives=phrases(
        "unser, Unser, unsere, Unsere, unserem, unseren, unserer, Ihr, Ihre, Ihren, Ihrem, Ihrer"
    ),
    goods=phrases(
        """
        ein konto, kostenloses konto,
        gratisartikel, gratisartikeln, artikelkontingent, *abo, *abos, kanal, *-kanal, meinung,
        fehler, auf dem laufenden,
        freiwilligen beitrag, spende, spenden, bevorzugte quelle, provision, provisions-links,
        affiliate-links, gratis-artikel, kostenlose artikel, kostenlosen artikel, plus-angebot,
        plus-angebots, leserbriefe, bilder und videos, ihre bilder, ihre erfahrungen, ihre
        geschichte, zuschriften, meldungen, app, push-nachrichten, grundsätze, newsletter, podcast,
        journalismus, redaktion, berichterstattung, leser, leserinnen, artikel, kommentare,
        postfach, abo, abonnement, gratisartikel, kommentarfunktion
        """
    ),
    requests=phrases(
        """
        testen sie, sichern sie, bleiben sie, abonnieren sie, weiterlesen, sagen sie uns, schreiben
        sie uns, verraten sie, wählen sie, fügen sie, helfen sie, schicken sie uns, melden sie sich,
        legen sie, machen sie mit, diskutieren sie, schreiben sie, unterstützen sie, spenden sie,
        teilen sie, werden sie, lesen sie, laden sie, aktivieren sie, erzählen sie uns, mailen sie
        uns, kommentieren sie, stimmen sie, nehmen sie, erstellen sie, legen sie ein konto, schalten
        sie diesen, schließen sie, bestellen sie, buchen sie, holen sie, entdecken sie, folgen sie,
        registrieren sie, verpassen sie, empfehlen sie, probieren sie, loggen sie, klicken sie,
        jetzt abonnieren, jetzt anmelden, jetzt registrieren, jetzt bestellen
        """
    ),
    labels=phrases(
        """
        mehr dazu, mehr zum thema, lesen sie auch, auch interessant, richtigstellung, klarstellung,
        korrektur, korrekturhinweis, berichtigung, anmerkung der redaktion, anm. d. red, hinweis der
        redaktion, transparenzhinweis, in eigener sache, haftungsausschluss, interessenkonflikt,
        korrespondenz, schlüsselwörter
        """
    ),
    greetings=(
        "danke, dass",
        *phrases(
            """
        hallo zusammen, hallo alle, hallo an alle, hallo liebe, hallo leute, hallo nochmal, guten
        morgen zusammen, guten tag zusammen, liebe alle, liebe kolleginnen, liebe kollegen, liebe
        leserinnen, liebe leser, liebe freunde, liebe mitglieder, liebe kundinnen, liebe kunden,
        sehr geehrte, danke für, danke an, vielen dank, besten dank, herzlichen dank, mit
        freundlichen grüßen, viele grüße, liebe grüße, beste grüße, danke fürs lesen,
        vielen dank fürs lesen
        """
        ),
    ),
    disclaimers=phrases(
        """
        nicht verantwortlich für die inhalte externer, nicht für die inhalte externer, stellt keine
        anlageberatung dar, keine anlageberatung, dient ausschließlich der information
        """
    ),
    denials=phrases(
        """
        übernimmt keine haftung für, keine gewähr für, geben nicht unbedingt, spiegeln nicht
        zwangsläufig
        """
    ),
    disclaimed=phrases(
        """
        redaktion, redaktionelle, redaktionellen, verlag, verlages, verlags, herausgeber,
        herausgebers, autor, autors, autoren, autorin, verfasser, leserbriefe, leserbriefen,
        gastbeiträge, kommentare, kommentaren, externe links, externer links, verlinkter,
        verlinkten, webseite, webseiten, website, artikel, artikels, artikeln, beitrag, beitrags,
        beiträge, beiträgen, richtigkeit, vollständigkeit
        """
    ),
    judges=phrases(
        """
        gericht, *gericht, *gerichts, richter, richterin, urteil, entschied
        """
    ),
    salutations=phrases(
        """
        guten abend, guten morgen, guten tag, gute nacht, hallo, willkommen, auf wiedersehen
        """
    ),
    author_verbs=phrases("ist, arbeitet als"),
    author_roles=phrases(
        """
        redakteur, redakteurin, reporter, reporterin, korrespondent, korrespondentin, autor,
        autorin, journalist, journalistin, kolumnist, kolumnistin, volontär, volontärin,
        professor, professorin, ressortleiter, ressortleiterin, fotograf, fotografin
        """
    ),
    interests=phrases("schreibt, schreibt über, berichtet, berichtet über, lehrt"),
    author_tales=(
        *(", der", ", die", ", das", ", dessen", ", deren", ", dem", ", den"),
        *phrases(
            "und wurde, und wird, und hat, und hatte, und ist, und war, und will, und wollte, "
            "und soll, und sollte, und kann, und konnte, und muss, und leitete, und fand"
        ),
    ),
    about_headings=phrases("über, über die, über das"),
    formulas=phrases(
        """
        der rest ist abonnenten, der rest ist nur für, der vollständige artikel ist nur, den
        vollständigen artikel lesen,
        nächstes update, das nächste update, weitere updates folgen, weitere informationen folgen,
        ein ausführlicher bericht folgt, wir berichten weiter,
        die hier geäußerten, die in diesem beitrag geäußerten, das interview wurde gekürzt, es
        bestehen keine interessenkonflikte, es besteht kein interessenkonflikt, die autoren
        erklären keine, wenn sie oder
        jemand, namen geändert, name geändert, die namen wurden geändert, einige namen wurden
        geändert, interessenkonflikt, interessenkonflikte, mit material von, entdeckt einen fehler,
        fehler gefunden, fehler entdeckt, eilmeldung, weitere einzelheiten, mehr dazu in kürze, so
        arbeiten wir, mehr in kürze,
        weitere informationen folgen, weitere informationen in kürze, diese meldung wird
        aktualisiert, nachdruck nur mit, was meinen sie, diskutieren sie mit
        """
    ),
    announcements=phrases(
        """
        das wissen wir bisher, das wissen wir bislang, das ist bisher bekannt, das ist bislang
        bekannt, das müssen sie wissen, das sollten sie wissen, alles wichtige im überblick, das
        wichtigste im überblick, die wichtigsten informationen im überblick
        """
    ),
    stamps=("update", "aktualisierung"),
    stamped=phrases("am, um, vom, von, :"),
    reproductions=phrases(
        "vervielfältigt, vervielfältigung, weiterverbreitet, weiterverbreitung, nachdruck, "
        "weitergegeben, veröffentlicht"
    ),
    permissions=phrases(
        "darf nicht, dürfen nicht, ist untersagt, sind untersagt, nicht gestattet, "
        "ohne genehmigung, ohne schriftliche, nur mit genehmigung"
    ),
    works=phrases("inhalt, inhalte, material, text, texte, auszugsweise"),
    institutions=phrases(
        "universität, institut, klinik, klinikum, fakultät, abteilung, hochschule"
    ),
    small_words=phrases("und, für, der, die, des, am, an, im, in, von, zu"),
)
