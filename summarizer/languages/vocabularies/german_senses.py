"""German words that say nearly the same in the news."""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.vocabularies.german_opposites import OPPOSITES
from summarizer.languages.vocabularies.tables import grouped

SENSES = OPPOSITES | grouped(
    """
    hurt: verletzt, verletzte, verletzten, verletzung, verwundet, verwundete
    trap: eingeschlossen, verschüttet, gefangen
    adult: erwachsene, erwachsener, erwachsenen
    award: preis, auszeichnung, medaille, goldmedaille, gold
    appoint: ernannt, ernennt, ernannte, bestellt, berufen, bestimmt, benannt
    bill: gesetz, gesetzentwurf
    missing: vermisst, vermisste, vermissten, verschollen
    rescue: gerettet, retten, rettung, geborgen
    charge: angeklagt, anklage, anklage erhoben, erhob anklage, anklage gegen
    trial: prozess
    sentence: haft, gefängnis, haftstrafe, freiheitsstrafe
    responsibility: verantwortung
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
    find: gefunden, fand, entdeckt, aufgetaucht
    buy: gekauft, kauft, kaufte, kauf, erworben, übernahme, übernommen
    sue: verklagt, verklagte, verklagten, verklagen, klagt gegen, klagte gegen, klage gegen
    sell: verkauft, verkaufte, verkauf
    work: arbeiter, beschäftigte, beschäftigten, mitarbeiter, angestellte, arbeitet, arbeiten,
        beschäftigt, belegschaft
    jobs: stelle, stellen, arbeitsplatz, arbeitsplätze
    vote: abstimmung, abgestimmt, stimmten
    elect: gewählt, wählte, wahl
    establish: gegründet, gründung, gründete
    born: geboren, geburt, gebürtig, gebürtige
    build: gebaut, bau, errichtet
    destroy: zerstört, zerstörte, zerstörung, verwüstet, abgerissen, riss ab, rissen ab, abriss,
        niedergebrannt, brannte nieder, ausgebrannt, zerstörten
    pay: bezahlt, zahlte, zahlen, zahlt, kostete, kosten, kostet, gekostet, kaufpreis
    revenue: umsatz, erlös, einnahmen
    debt: schulden
    fine: geldstrafe, bußgeld
    propose: vorgeschlagen, vorschlag, angebot
    sign: unterzeichnet, unterschrieben
    meet: getroffen, traf, trafen, treffen, gipfel, gespräche
    lead: leitete, geleitet, leitung, führte
    identify: identifiziert, identifizierte
    write: geschrieben, schrieb, verfasst
    warn: gewarnt, warnte, warnung
    know: gewusst, wusste, wussten, weiß, bekannt
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
    report: bericht, untersuchung, studie, vorläufige bilanz, vorläufigen bilanz, vorläufigen
        angaben, vorläufigen zahlen, vorläufigen ergebnis, vorläufigen endergebnis, vorläufiges
        ergebnis, vorläufige zahlen
    insure: versichert, versicherung
    sick: krank, erkrankt, krankheit
    infect: infiziert, infizierte, infektion, ansteckung
    vaccinate: geimpft, impfung
    evacuate: evakuiert, evakuierung, evakuierte, evakuierten, in sicherheit gebracht,
        ihre häuser verlassen, ihre wohnungen verlassen, ihre häuser räumen,
        ihre wohnungen räumen
    protest: demonstriert, demonstration, demonstranten, protest
    check: geprüft, prüfung, kontrolliert, überprüft, untersucht
    strike: streik
    slightly: leicht, leichte, leichten, leichter
    case: fall, fälle, fällen
    saint: sankt
    at most: höchstens
    bigger: größer, größere, größeren, größeres
    number: zahl
    height: höhe
    secure: sichern, sicherte, sicherten
    apply: gelten, gilt, galt
    reach: gelangt, gelangte, gelangten
    soon: kürze
    drive: gefahren
    error: fehler, fehlern, fehlers
    guilt: schuld
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
