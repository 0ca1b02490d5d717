"""German words that say nearly the same in the news."""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.vocabularies.tables import grouped

SENSES = grouped(
    """
    die: sterben, stirbt, starb, starben, gestorben, tot, tote, toten, toter, tod, tödlich,
        töten, getötet, ums leben, leben verloren, todesopfer, opfer, umgekommen, umkamen,
        ertrunken, erschossen, leiche, leblos
    hurt: verletzt, verletzte, verletzten, verletzung, verwundet, verwundete
    trap: eingeschlossen, verschüttet, gefangen
    adult: erwachsene, erwachsener, erwachsenen
    award: preis, auszeichnung, medaille, goldmedaille, gold
    appoint: ernannt, ernennt, ernannte, bestellt, berufen, bestimmt, benannt
    bill: gesetz, gesetzentwurf
    missing: vermisst, vermisste, vermissten, verschollen
    rescue: gerettet, retten, rettung, geborgen
    survive: überleben, überlebt, überlebten, überlebende, lebend, lebendig, am leben
    arrest: festgenommen, festnahme, nahm fest, nahmen fest, verhaftet, verhaftung, gefasst
    charge: angeklagt, anklage
    trial: prozess
    sentence: haft, gefängnis, haftstrafe, freiheitsstrafe
    release: freigelassen, freilassung, auf freiem fuß, auf freien fuß, kam frei, kamen frei
    in custody: weiter in untersuchungshaft, weiterhin in untersuchungshaft, bleibt in haft,
        bleibt in untersuchungshaft, sitzt in haft, sitzt in untersuchungshaft, sitzt weiter
    in office: bleibt im amt, bleiben im amt, blieb im amt, weiter im amt
    oust: gestürzt, abgesetzt, entmachtet
    unchanged: unverändert
    tighten: verschärft, verschärfte, verschärfen
    ease: gelockert, lockerte, lockern
    extend: verlängert, verlängerung, verlängern
    shorten: verkürzt, verkürzte, verkürzten, verkürzen, verkürzung, gekürzt, kürzte
    expire: ausgelaufen, lief aus, abgelaufen
    impose: bestätigt das verbot, verhängt, verhängte
    lift: aufgehoben, hob auf, kippte, gekippt
    damaged: beschädigt
    intact: unbeschädigt, unversehrt, verschont
    withstand: hielt stand, hielten stand, standgehalten
    sober: nüchtern
    drunk: betrunken, alkoholisiert
    profit: gewinn
    lost money: verlust, fehlbetrag, defizit
    responsibility: verantwortung
    deliberate: vorsätzlich, absichtlich, brandstiftung
    accidental: versehentlich, aus versehen, unabsichtlich
    unanimous: einstimmig
    qualify: qualifiziert, qualifizierte
    eliminated: ausgeschieden, schied aus
    temporary: vorübergehend, vorübergehende
    permanent: dauerhaft, endgültig
    voluntary: freiwillig
    on time: pünktlich, planmäßig
    convict: verurteilt, schuldig, schuldspruch, verurteilung
    acquit: freigesprochen, sprach frei, sprachen frei, freispruch, nicht schuldig, unschuldig
    accuse: vorgeworfen, vorwurf, beschuldigt
    escape: geflohen, flucht, flohen, entkommen
    collapse: eingestürzt, einsturz, stürzte ein, einstürzte, zusammengebrochen
    crash: abgestürzt, absturz, stürzte ab, abstürzte, zusammenstoß, unfall, zusammengestoßen
    sink: gesunken, sank, untergegangen, ging unter, gekentert, kenterte
    blast: explosion, explodiert, explodierte, detonation, anschlag
    fire: feuer, brand, brannte, gebrannt, großbrand, flammen
    flood: überschwemmung, hochwasser, überflutet, flut
    quake: erdbeben, beben
    storm: sturm, orkan, unwetter
    attack: angriff, angegriffen, überfall, attacke
    begin: beginnen, beginnt, begann, begonnen, beginn, start, startet, startete,
        ausgebrochen, brach aus
    end: enden, endet, endete, beendet, ende
    open: freigegeben, freigabe, öffnen, geöffnet, öffnete, eröffnet, eröffnung, wiedereröffnet
    close: gesperrt, sperrung, sperrte, schließen, geschlossen, schloss, schließt, schließung
    rise: gestiegen, steigen, steigt, stieg, stiegen, zunahme, zugenommen, anstieg, zugelegt,
        legte zu, legten zu, erhöht, gewachsen, höher, verdoppelt, verdoppelte, teurer
    fall: gefallen, fallen, fällt, fiel, fielen, gesunken, sinken, sank, sanken, rückgang,
        verloren, nachgegeben, gaben nach, gab nach, niedriger, ging zurück, gingen zurück,
        zurückgegangen, halbiert, halbierte, billiger
    win: ging an, gewonnen, gewinnen, gewinnt, gewann, gewannen, sieg, siegte, sieger, besiegt,
        besiegte, besiegten, schlug, geschlagen, bezwang
    lose: verloren, verlieren, verliert, verlor, niederlage, unterlag, unterlegen, verlierer
    accept: angenommen, annehmen, nahm an, nahmen an, zugestimmt, zustimmung, stimmte zu,
        stimmten zu, billigte, gebilligt, genehmigt, beschlossen, gab statt, gaben statt,
        stattgegeben, verabschiedet, verabschiedete, nahm das angebot an
    reject: abgelehnt, ablehnen, lehnte ab, lehnten ab, ablehnung, zurückgewiesen, wies
        zurück, wiesen zurück, verworfen
    confirm: bestätigt, bestätigte, bestätigten, bestätigung, eingeräumt, räumte ein,
        zugegeben, gestanden, gestand, geständnis
    deny: dementiert, dementierte, dementierten, dementi, bestritt, bestritten, bestreitet,
        geleugnet, leugnete
    allow: erlaubt, erlauben, erlaubte, zugelassen, genehmigung
    ban: verboten, verbot, verbieten, untersagt, untersagte
    support: unterstützt, unterstützte, unterstützung, befürwortet
    oppose: gegen, dagegen
    present: dabei, steht im kader
    absent: fehlt, fehlte, fehlen
    succeed: gelungen, gelang, erfolg, erfolgreich
    fail: gescheitert, scheiterte, misslungen, erfolglos
    continue: fortgesetzt, fortsetzen, weiterhin, weitergeführt, bleibt, blieb
    stop: gestoppt, stoppte, eingestellt, abgebrochen, abgesagt, ausgesetzt
    safe: sicher, ungefährlich
    dangerous: gefährlich, unsicher, gefahr
    find: gefunden, fand, entdeckt, aufgetaucht
    buy: gekauft, kauft, kaufte, kauf, erworben, übernahme, übernommen
    sue: verklagt, verklagte, verklagten, verklagen, klagt gegen, klagte gegen, klage gegen
    sell: verkauft, verkaufte, verkauf
    hire: eingestellt
    dismiss: entlassen, gekündigt, entlassung
    work: arbeiter, beschäftigte, beschäftigten, mitarbeiter, angestellte, arbeitet, arbeiten,
        beschäftigt, belegschaft
    jobs: stelle, stellen, arbeitsplatz, arbeitsplätze
    vote: abstimmung, abgestimmt, stimmten
    elect: gewählt, wählte, wahl
    resign: zurückgetreten, rücktritt, trat zurück
    establish: gegründet, gründung, gründete
    born: geboren, geburt, gebürtig, gebürtige
    build: gebaut, bau, errichtet
    destroy: zerstört, zerstörte, zerstörung, verwüstet
    pay: bezahlt, zahlte, zahlen, zahlt, kostete, kosten, kostet, gekostet,
        kaufpreis
    free of charge: kostenlos, kostenlose, kostenfrei, gratis, umsonst
    revenue: umsatz, erlös, einnahmen
    debt: schulden
    silent: schwieg, schweigt, schweigen
    fine: geldstrafe, bußgeld
    propose: vorgeschlagen, vorschlag, angebot
    sign: unterzeichnet, unterschrieben
    meet: getroffen, traf, trafen, treffen, gipfel, gespräche
    delay: verschoben, verspätung, verzögert
    hold: stattgefunden, findet statt, stattfinden, fand statt
    lead: leitete, geleitet, leitung, führte
    identify: identifiziert, identifizierte
    write: geschrieben, schrieb, verfasst
    warn: gewarnt, warnte, warnung
    know: gewusst, wusste, wussten, weiß, bekannt
    leave: verlassen, verließ, abgereist, zurückgezogen
    arrive: angekommen, ankunft, eingetroffen, erreicht, erreichte
    return: zurückgekehrt, rückkehr
    house: haus, häuser, wohnhaus, wohnhäuser, gebäude
    company: unternehmen, firma, konzern
    plant: fabrik, werk
    plane: flugzeug, maschine, flieger
    ship: schiff, boot, fähre
    car: auto, wagen, fahrzeug
    people: mensch, menschen, personen, person, leute, bewohner, einwohner
    onlookers: zuschauer, besucher, fans, publikum, teilnehmer
    passenger: passagier, insassen, fahrgäste, fahrgast
    child: kind, kinder, kindern, junge, mädchen, jugendliche
    woman: frau, frauen
    man: mann, männer, männern
    police: polizei, polizist, polizisten, beamte, beamten
    army: soldat, soldaten, armee, truppen
    student: schüler, student, studenten
    road: straße
    forest: wald, wälder
    game: spiel, partie
    report: bericht, untersuchung, studie
    insure: versichert, versicherung
    sick: krank, erkrankt, krankheit
    infect: infiziert, infizierte, infektion, ansteckung
    vaccinate: geimpft, impfung
    evacuate: evakuiert, evakuierung
    protest: demonstriert, demonstration, demonstranten, protest
    check: geprüft, prüfung, kontrolliert, überprüft, untersucht
    strike: streik
    """
)
NUMBERED = phrases(
    """
    flug, etappe, zimmer, raum, saal, linie, artikel, paragraf, paragraph, kapitel, nummer, nr,
    akt, folge, staffel, spieltag, runde, gruppe, klasse, stufe, phase, gleis, bahnsteig, seite,
    absatz, resolution, zug, bus, haus, wohnung, block, zone, halle, platz, tor, autobahn,
    bundesstraße, hausnummer, startnummer
    """
)
"""Nouns of which a number behind them tells which one."""
