"""Italian words that say nearly the same in the news."""

from __future__ import annotations

from summarizer.languages.vocabularies.italian_opposites import OPPOSITES
from summarizer.languages.vocabularies.tables import grouped

SENSES = OPPOSITES | grouped(
    """
    hurt: ferito, feriti, ferita, ferite, ferendo
    missing: disperso, dispersi, dispersa, disperse, scomparso, scomparsi, scomparsa
    rescue: salvato, salvati, soccorso, soccorsi
    charge: rinviato a giudizio, rinviata a giudizio, incriminato, incriminata, incriminati,
        incriminate, rinvio a giudizio
    evacuate: evacuato, evacuati, evacuata, evacuate, sfollati, sfollate, lasciare le case,
        lasciare le loro case, lasciare le proprie case, abbandonare le case,
        abbandonare le loro case, abbandonare le proprie case
    infect: contagiato, contagi, contagiati, positivi
    trial: processo
    intend: vuole, vogliono, intende, intendono, progetta
    collapse: ceduto, crollo, crollata, crollate, cedimento
    buy: comprato, compra, acquistato, acquista, acquisto, acquisizione, rilevato
    sue: citato in giudizio, fatto causa, denunciato
    sell: venduto, vende, vendita, ceduto a
    sign: firmato, firmata, firma, siglato, siglata, firmano, firmati
    pay: pagare, pagato, costerà, costa, costato, prezzo, versare, a pagamento
    fine: multa, multe, multata, sanzione
    build: costruito, costruita, costruzione, costruire
    appoint: nominato, nominata, nomina
    elect: eletto, eletta, elezione
    vote: voti, voto
    fire: incendio, incendi, rogo
    quake: terremoto, scossa, sisma
    flood: alluvione, inondazione
    blast: esplosione, esploso
    crash: incidente, schianto, precipitato, scontro
    sink: naufragio, affondato
    attack: attacco, attentato
    shoot: sparatoria, spari
    strike: sciopero
    protest: manifestazione, manifestanti, protesta, corteo
    people: persone, persona, abitanti, gente
    passenger: passeggero, passeggeri
    work: lavoratori, operai, dipendenti, posti di lavoro, addetti
    child: bambino, bambini, bambina, minori
    woman: donna, donne
    man: uomo, uomini
    police: polizia, agenti, carabinieri
    house: casa, case, palazzina, edificio
    plant: fabbrica, stabilimento
    company: azienda, società, gruppo, impresa
    migrant: migranti, migrante
    destroy: distrutto, distrutta, distrutti, distrutte, distrugge, distruzione, demolito, demolita,
        demolizione, abbattuto, raso al suolo, rasa al suolo, in cenere
    report: bilancio provvisorio, bilancio definitivo, dati provvisori
    tax: imposta, imposte
    part: parte, parti
    game: partita, partite
    party: partito, partiti
    until: fino
    presented: presentato, presentata, presenta, presentano, presentati, presentate
    towards: verso
    room: sala
    halt: ferma, fermi, fermare, fermata, fermate
    """
)
