"""German words that speak against one another in the news, by their senses."""

from __future__ import annotations

from summarizer.languages.vocabularies.tables import grouped

OPPOSITES = grouped(
    """
    die: sterben, stirbt, starb, starben, gestorben, tot, tote, toten, toter, tod, tödlich, töten,
        getötet, ums leben, leben verloren, todesopfer, opfer, umgekommen, umkamen, ertrunken,
        erschossen, leiche, leblos
    survive: überleben, überlebt, überlebten, überlebende, lebend, lebendig, am leben, überlebte,
        überstand, überstanden, mit dem leben davongekommen, kam mit dem leben davon, kamen mit dem
        leben davon
    arrest: festgenommen, festnahme, nahm fest, nahmen fest, verhaftet, verhaftung, gefasst, nimmt
        fest, nehmen fest, verhaftete, verhafteten, geschnappt, in gewahrsam, dingfest, ging ins
        netz, gingen ins netz, klickten die handschellen
    release: freigelassen, freilassung, auf freiem fuß, auf freien fuß, kam frei, kamen frei, ließ
        frei, ließen frei, lässt frei, kommt frei, kommen frei, freigekommen, freikommt, freikam,
        aus der haft entlassen, aus der untersuchungshaft entlassen, aus dem gefängnis entlassen,
        aus dem gewahrsam entlassen, gegen kaution, haftverschonung
    in custody: weiter in untersuchungshaft, weiterhin in untersuchungshaft, bleibt in haft, bleibt
        in untersuchungshaft, sitzt in haft, sitzt in untersuchungshaft, sitzt weiter, kam in
        untersuchungshaft, kamen in untersuchungshaft, kam in u haft, kamen in u haft, kommt in
        untersuchungshaft, in untersuchungshaft genommen, muss in untersuchungshaft, müssen in
        untersuchungshaft, sitzen in untersuchungshaft, sitzt in u haft, sitzen in u haft, bleiben
        in haft, bleiben in untersuchungshaft, bleibt in u haft, blieb in haft, blieb in
        untersuchungshaft, bleibt inhaftiert, bleiben inhaftiert, weiter in haft, weiterhin in haft,
        noch in haft, weiter inhaftiert, weiterhin inhaftiert, bleibt in gewahrsam, bleibt hinter
        gittern, weiter hinter gittern, sitzt hinter gittern, sitzen hinter gittern, ordnete
        untersuchungshaft an, untersuchungshaft angeordnet, untersuchungshaft, u haft
    in office: bleibt im amt, bleiben im amt, blieb im amt, weiter im amt, bleibt vorerst im amt,
        bleibt trotzdem im amt, bleibt bis auf weiteres im amt, im amt bleiben, im amt bleibt,
        weiterhin im amt, hält an seinem amt fest, hält an ihrem amt fest, am amt festhält, macht
        weiter, bleibt minister, bleibt ministerin, bleibt chef, bleibt vorsitzender, bleibt
        vorsitzende, bleibt trainer, bleibt bürgermeister, bleibt bürgermeisterin, hält fest, hielt
        fest, halten fest, hielten fest
    oust: gestürzt, abgesetzt, entmachtet, abgewählt, entmachtete
    unchanged: unverändert, unveränderte, stabil, gleich geblieben, gleichgeblieben, ließ den
        leitzins, lässt den leitzins
    tighten: verschärft, verschärfte, verschärfen, verschärften, verschärfung, strenger, strengere,
        strengeren
    ease: gelockert, lockerte, lockern, gelockerten, lockerten, lockert, lockerung, lockerungen,
        entschärft, entschärfte, gemildert
    extend: verlängert, verlängerung, verlängern, verlängerte, verlängerten, verlängert sich,
        ausgedehnt
    shorten: verkürzt, verkürzte, verkürzten, verkürzen, verkürzung, gekürzt, kürzte
    expire: ausgelaufen, lief aus, abgelaufen, läuft aus, liefen aus, lief ab, läuft ab, auslaufen,
        ausläuft
    impose: bestätigt das verbot, verhängt, verhängte, verhängten, verhängen, erließ, führte ein,
        führten ein, eingeführt, in kraft gesetzt
    lift: aufgehoben, hob auf, kippte, gekippt, aufheben, hebt auf, heben auf, hoben auf, aufhebung,
        abgeschafft, schafft ab, schaffte ab, schafften ab, widerrufen, außer kraft, nahm zurück,
        nahmen zurück, zurückgenommen
    damaged: beschädigt, beschädigte, beschädigten, beschädigung, in mitleidenschaft
    intact: unbeschädigt, unversehrt, verschont, unbeschädigte, heil geblieben, keinen schaden,
        unbeschadet, blieb heil, blieben heil
    withstand: hielt stand, hielten stand, standgehalten
    sober: nüchtern
    drunk: betrunken, alkoholisiert
    profit: gewinn
    lost money: verlust, fehlbetrag, defizit
    deliberate: vorsätzlich, absichtlich, brandstiftung, vorsatz, mutwillig, mit absicht,
        absichtlich gelegt, vorsätzlich gelegt, brandstifter, legte feuer, feuer gelegt
    accidental: versehentlich, aus versehen, unabsichtlich, technischer defekt, technischen defekt,
        technische ursache, kurzschluss, unbeabsichtigt, unfallbedingt, ohne absicht,
        selbstentzündung, fahrlässig, fahrlässigkeit
    unanimous: einstimmig, ohne gegenstimme, ohne gegenstimmen
    qualify: qualifiziert, qualifizierte, qualifizierten, qualifizierte sich, weitergekommen, zog
        ins finale ein, zog ins halbfinale ein, erreicht das finale, erreichte das finale
    eliminated: ausgeschieden, schied aus, schieden aus, scheidet aus, scheiden aus, ausscheiden,
        ausscheidet, rausgeflogen, flog raus, flogen raus
    temporary: vorübergehend, vorübergehende, zeitweise, befristet, befristete, vorübergehenden,
        zeitweilig, vorläufig, kurzzeitig, bis auf weiteres
    permanent: dauerhaft, endgültig, für immer, dauerhafte, dauerhaften, endgültige, auf dauer,
        unbefristet
    voluntary: freiwillig, freiwillige, freiwilligen, auf freiwilliger basis
    on time: pünktlich, planmäßig, termingerecht, fristgerecht, wie geplant, wie vorgesehen,
        rechtzeitig
    convict: verurteilt, schuldig, schuldspruch, verurteilung, schuldig gesprochen, für schuldig
        befunden, sprach schuldig
    acquit: freigesprochen, sprach frei, sprachen frei, freispruch, nicht schuldig, unschuldig,
        freisprach, spricht frei, für unschuldig befunden, für nicht schuldig befunden
    begin: beginnen, beginnt, begann, begonnen, beginn, start, startet, startete, ausgebrochen,
        brach aus
    end: enden, endet, endete, beendet, ende
    open: freigegeben, freigabe, öffnen, geöffnet, öffnete, eröffnet, eröffnung, wiedereröffnet,
        wiedereröffnen, wiedereröffnete, freigibt, gab frei, gaben frei, eröffnen, öffnet, öffneten,
        wieder befahrbar, wieder offen
    close: gesperrt, sperrung, sperrte, schließen, geschlossen, schloss, schließt, schließung,
        dichtgemacht, gesperrte, geschlossene, macht dicht, machte dicht, machen dicht, machten
        dicht, schlossen, sperrt, sperrten, sperren, abgeriegelt, stillgelegt, legte still, legten
        still, legt still, stilllegung, abgesperrt, bleibt zu, bleiben zu
    rise: gestiegen, steigen, steigt, stieg, stiegen, zunahme, zugenommen, anstieg, zugelegt, legte
        zu, legten zu, erhöht, gewachsen, höher, verdoppelt, verdoppelte, teurer, zulegen, zulegt,
        legt zu, nahm zu, nahmen zu, nimmt zu, nehmen zu, zunehmen, erhöhte, erhöhten, erhöhen,
        erhöhung, wuchs, wuchsen, wächst, wachsen, stieg an, kletterte, kletterten, klettert,
        geklettert, verteuert, verteuerte, verteuerten, teurer geworden, aufgestockt, stockte auf,
        anhebt, angehoben, hob an, hoben an, hebt an, anheben, vervielfacht, angestiegen, in die
        höhe geschnellt
    fall: gefallen, fallen, fällt, fiel, fielen, gesunken, sinken, sank, sanken, rückgang, verloren,
        nachgegeben, gaben nach, gab nach, niedriger, ging zurück, gingen zurück, zurückgegangen,
        halbiert, halbierte, billiger, nahm ab, nahmen ab, nimmt ab, nehmen ab, abgenommen, abnahme,
        geht zurück, gehen zurück, zurückgehen, schrumpfte, schrumpften, schrumpft, geschrumpft,
        verringert, verringerte, verringern, verringerung, reduziert, reduzierte, reduzieren,
        senkte, senkten, senkt, senken, gesenkt, senkung, abgesackt, sackte ab, verbilligt
    win: ging an, gewonnen, gewinnen, gewinnt, gewann, gewannen, sieg, siegte, sieger, besiegt,
        besiegte, besiegten, schlug, geschlagen, bezwang, gewinnerin, gewinner, siegten, siegt,
        setzte sich durch, setzten sich durch, behielt die oberhand, triumphierte, triumphierten,
        holte den titel, holten den titel, setzte durch, setzten durch, setzt durch
    lose: verloren, verlieren, verliert, verlor, niederlage, unterlag, unterlegen, verlierer,
        unterlagen, unterliegt, verloren gegen, zog den kürzeren, zogen den kürzeren, leer
        ausgegangen, ging leer aus, geht leer aus, gingen leer aus
    accept: angenommen, annehmen, nahm an, nahmen an, zugestimmt, zustimmung, stimmte zu, stimmten
        zu, billigte, gebilligt, genehmigt, beschlossen, gab statt, gaben statt, stattgegeben,
        verabschiedet, verabschiedete, nahm das angebot an, zustimmen, stimmt zu, stimmen zu,
        annimmt, billigten, billigt, billigen, genehmigte, genehmigten, bewilligt, bewilligte, nimmt
        an, akzeptiert, akzeptierte, akzeptierten, akzeptieren, abgesegnet, segnete ab, willigte
        ein, willigten ein, eingewilligt, sagte ja, stimmten dafür, stimmte dafür, ratifiziert,
        ratifizierte, grünes licht
    reject: abgelehnt, ablehnen, lehnte ab, lehnten ab, ablehnung, zurückgewiesen, wies zurück,
        wiesen zurück, verworfen, lehnt ab, lehnen ab, abgewiesen, wies ab, wiesen ab, weist ab,
        weist zurück, weisen zurück, abzulehnen, verwarf, verwarfen, verwirft, schlug aus, schlugen
        aus, ausgeschlagen, weigert sich, weigerte sich, weigerten sich, weigern sich, verweigert,
        verweigerte, verweigerten, abgeschmettert, schmetterte ab, durchgefallen, fiel durch,
        erteilte eine absage, erteilten eine absage, votierte dagegen, votierten dagegen
    confirm: bestätigt, bestätigte, bestätigten, bestätigung, eingeräumt, räumte ein, zugegeben,
        gestanden, gestand, geständnis, bestätigen, räumten ein, räumt ein, gab zu, gaben zu, gibt
        zu, geben zu, gesteht
    deny: dementiert, dementierte, dementierten, dementi, bestritt, bestritten, bestreitet,
        geleugnet, leugnete, bestreiten, dementieren, leugnet, leugnen, leugneten, stellte in
        abrede, stellten in abrede, stellt in abrede, wies den vorwurf zurück, wies die vorwürfe
        zurück
    allow: erlaubt, erlauben, erlaubte, zugelassen, genehmigung, gestattet, gestattete, gestatten,
        erlaubten, erlaubnis, lässt zu, ließ zu, zulassen, zulässig, genehmigt
    ban: verboten, verbot, verbieten, untersagt, untersagte, verbietet, untersagen, untersagten,
        unzulässig
    support: unterstützt, unterstützte, unterstützung, befürwortet, unterstützen, unterstützten,
        befürworten, befürwortete, befürworteten, stellt sich hinter, stellte sich hinter, stellten
        sich hinter, spricht sich für, sprach sich für, sprachen sich für
    oppose: dagegen, stellt sich gegen, stellte sich gegen, stellten sich gegen, spricht sich gegen,
        sprach sich gegen, sprachen sich gegen, wehrt sich gegen, wehrte sich gegen, wehren sich
        gegen, stimmten gegen, stimmte gegen, stimmt gegen, stimmen gegen, ist gegen, sind gegen,
        war gegen, waren gegen
    present: dabei, steht im kader, anwesend, nahm teil, nahmen teil, nimmt teil, nehmen teil,
        teilgenommen, teilnahm, teilnahmen, war dabei, waren dabei
    absent: fehlt, fehlte, fehlen, abwesend, fehlten, blieb fern, blieben fern, bleibt fern,
        ferngeblieben, fernblieb, nicht dabei, boykottiert, boykottierte, boykottierten, fällt
        verletzt aus, fehlen wird
    succeed: gelungen, gelang, erfolg, erfolgreich, geglückt, gelingt, erfolgreiche, erfolgreicher,
        geklappt
    fail: gescheitert, scheiterte, misslungen, erfolglos, scheitert, scheiterten, scheitern,
        misslang, missglückt, missglückte, fehlgeschlagen, schlug fehl, schlugen fehl, erfolglose,
        geplatzt, vergeblich, vergebens
    continue: fortgesetzt, fortsetzen, weiterhin, weitergeführt, bleibt, blieb, geht weiter, gehen
        weiter, ging weiter, gingen weiter, setzt fort, setzen fort, setzte fort, setzten fort,
        fortzusetzen, läuft weiter, laufen weiter, lief weiter, liefen weiter, macht weiter, machen
        weiter, machte weiter, hält an, halten an, hielt an, hielten an, festgehalten, hält
        aufrecht, halten aufrecht, aufrechterhalten, nahm wieder auf, nahmen wieder auf, wieder
        aufgenommen, wiederaufgenommen, wiederaufnahme, dauert an, dauern an, dauerte an, dauerten
        an, weitergehen, weitergeht, in kraft, hält fest, hielt fest, halten fest, hielten fest
    stop: gestoppt, stoppte, eingestellt, abgebrochen, abgesagt, ausgesetzt, stoppen, stoppt,
        stoppten, einstellen, stellte ein, stellten ein, stellt ein, stellen ein, abbrechen,
        abbrach, brach ab, brachen ab, bricht ab, brechen ab, aussetzen, setzte aus, setzten aus,
        setzt aus, setzen aus, absagen, absagte, sagte ab, sagten ab, sagt ab, sagen ab, abgeblasen,
        blies ab, bliesen ab, bläst ab, storniert, stornierte, gecancelt, annulliert, annullierte,
        fällt aus, fallen aus, fiel aus, fielen aus, ausgefallen, auf eis gelegt, unterbrochen,
        unterbrach, unterbrachen, gestrichen, beendet, beendete, beendeten
    safe: sicher, ungefährlich, unbedenklich, gefahrlos, in sicherheit, keine gefahr
    dangerous: gefährlich, unsicher, gefahr, gefährliche, gefährlichen, lebensgefährlich,
        gesundheitsschädlich, giftig, verseucht, gesundheitsgefährdend
    hire: angeheuert, angestellt
    dismiss: entlassen, gekündigt, entlassung, entließ, entließen, entlässt, gefeuert, feuerte,
        feuerten, freigestellt, rausgeworfen, entlassungen, stellenabbau, baut ab, baute ab
    resign: zurückgetreten, rücktritt, trat zurück, tritt zurück, traten zurück, treten zurück,
        zurücktritt, zurücktrat, legt nieder, legte nieder, legten nieder, niedergelegt, nimmt
        seinen hut, nahm seinen hut, nimmt ihren hut, nahm ihren hut, wirft hin, warf hin,
        demission, demissioniert, demissionierte, amtsverzicht
    free of charge: kostenlos, kostenlose, kostenfrei, gratis, umsonst, gebührenfrei, kostenlosen,
        zum nulltarif
    silent: schwieg, schweigt, schweigen, schweigt zu, aussage verweigert, verweigerte die aussage,
        verweigert die aussage, machte keine angaben
    delay: verschoben, verspätung, verzögert, verschob, verschieben, verschiebt, verschiebung,
        vertagt, vertagte, vertagten, vertagen, verzögerte, verzögerten, verzögert sich, verzögern,
        verzögerung, hinausgeschoben, aufgeschoben
    hold: stattgefunden, findet statt, stattfinden, fand statt, finden statt, fanden statt,
        stattfindet, stattfand, stattfanden, abgehalten, ausgetragen, wird ausgetragen
    leave: verlassen, verließ, abgereist, zurückgezogen
    cancelled: abgesagt, absagen, absagte, sagte ab, sagten ab, sagt ab, sagen ab, abgeblasen, blies
        ab, bliesen ab, bläst ab, storniert, stornierte, gecancelt, annulliert, gestrichen, fällt
        aus, fallen aus, fiel aus, fielen aus, ausgefallen
    postponed: verschoben, verschob, vertagt, vertagte, vertagten, verschieben, verschiebt,
        verschiebung, vertagen, hinausgeschoben, aufgeschoben
    at large: ist auf der flucht, sind auf der flucht, weiter auf der flucht, weiterhin auf der
        flucht, noch auf der flucht, immer noch auf der flucht, ist flüchtig, sind flüchtig, weiter
        flüchtig, weiterhin flüchtig, noch flüchtig, noch immer flüchtig, untergetaucht, weiter auf
        freiem fuß, weiterhin auf freiem fuß, noch auf freiem fuß, fehlt jede spur
    unhurt: kam mit dem schrecken davon, kamen mit dem schrecken davon
    preserve: erhalten geblieben, bleibt erhalten, bleiben erhalten, blieb erhalten, blieben
        erhalten
    divided: uneins, gespalten, zerstritten, uneinig, mit knapper mehrheit, knapper mehrheit
    compulsory: verpflichtend, verbindlich, vorgeschrieben, obligatorisch
    forced: gezwungen, zwangsweise, unter zwang, erzwungen
    improve: verbessert, verbesserte, verbesserten, verbessern, verbesserung, besser geworden,
        gebessert, erholt, erholte
    worsen: verschlechtert, verschlechterte, verschlechterten, verschlechtern, verschlechterung,
        verschlimmert, verschlimmerte, schlechter geworden, schlimmer geworden
    strengthen: gestärkt, stärkte, stärken, aufgewertet, stärker geworden
    weaken: geschwächt, schwächte, schwächt, schwächen, abgeschwächt, schwächte sich ab, abgewertet
    accelerate: beschleunigt, beschleunigte, beschleunigten, beschleunigen
    slow: verlangsamt, verlangsamte, verlangsamten, verlangsamen, gebremst
    widen: ausgeweitet, weitete aus, vergrößert, vergrößerte
    narrow: verkleinert, verkleinerte, geschmälert
    contained: unter kontrolle, gelöscht, eingedämmt, löschte, löschten
    raging: außer kontrolle, nicht unter kontrolle, lodert, lodern, loderte, wütet, wüten, wütete,
        brennt weiter, brennen weiter, noch nicht gelöscht, breitet sich aus, breitete sich aus
    ongoing: dauert an, dauern an, kein ende in sicht, hält an, halten an, noch immer im gange,
        läuft noch, laufen noch
    legal: rechtmäßig, legal, rechtens, zulässig, verfassungsgemäß, verfassungskonform
    illegal: rechtswidrig, illegal, gesetzwidrig, unrechtmäßig, verfassungswidrig, unzulässig
    true: authentisch
    fake: gefälscht, fälschung, unecht, erfunden, frei erfunden, falschmeldung
    include: einbezogen, eingeschlossen sind
    exclude: ausgeschlossen, schloss aus, schließt aus, ausgenommen, ausschluss
    confess: gestand, gestanden, geständnis, gestehen, gesteht, geständig, legte ein geständnis ab
    deny guilt: beteuert seine unschuld, beteuerte seine unschuld, beteuert ihre unschuld, beteuerte
        ihre unschuld, bestreitet die tat, bestritt die tat, bestreitet die vorwürfe, bestritt die
        vorwürfe, weist die vorwürfe zurück, wies die vorwürfe zurück, bekannte sich nicht schuldig,
        plädierte auf nicht schuldig, unschuld
    discharged: krankenhaus verlassen, klinik verlassen, aus dem krankenhaus entlassen, aus der
        klinik entlassen
    in hospital: noch im krankenhaus, weiter im krankenhaus, weiterhin im krankenhaus, liegt im
        krankenhaus, bleibt im krankenhaus, liegen im krankenhaus, noch in der klinik, bleibt in der
        klinik
    stay up: schaffte den klassenerhalt, schafften den klassenerhalt, schafft den klassenerhalt,
        sicherte sich den klassenerhalt, hält die klasse, hielt die klasse, hielten die klasse
    relegate: abgestiegen, steigt ab, stieg ab, stiegen ab
    largest: größte, größter, größten, größtes
    smallest: kleinste, kleinster, kleinsten, kleinstes
    highest: höchste, höchster, höchsten, höchstes
    lowest: niedrigste, niedrigster, niedrigsten, tiefste, tiefsten
    majority: mehrheit
    minority: minderheit
    positive: positiv, positiven, positives
    negative: negativ, negativen, negatives
    in public: in öffentlicher sitzung, in öffentlicher verhandlung, öffentlich verhandelt, vor
        publikum
    in private: hinter verschlossenen türen, unter ausschluss der öffentlichkeit, nichtöffentlich,
        nicht öffentlich
    heed: befolgt, befolgte, befolgten, hielt sich an, hielten sich an
    ignore: ignoriert, ignorierte, ignorierten, missachtet, missachtete, missachteten, setzte sich
        hinweg, setzten sich hinweg
    alone: einzeltäter, allein gehandelt, handelte allein
    accomplice: komplize, komplizen, mittäter, mittätern, mittäterin, komplizin
    stay: bleibt in, blieb in
    valid: gültig, gilt weiter
    blame: verantwortlich, verursacht, verursachte
    no part: nicht verantwortlich, keine schuld, nichts zu tun, nicht beteiligt, keine rolle
        gespielt
    candidacy: tritt erneut an, tritt wieder an, kandidiert erneut, kandidiert wieder, erneute
        kandidatur, strebt eine zweite amtszeit an, strebt eine dritte amtszeit an
    """
)
