"""Dutch words that say nearly the same in the news."""

from __future__ import annotations

from summarizer.languages.vocabularies.dutch_opposites import OPPOSITES
from summarizer.languages.vocabularies.tables import grouped

SENSES = OPPOSITES | grouped(
    """
    hurt: gewond, gewonden, gewonde, verwond, verwondingen, verwondde
    missing: vermist, vermisten, vermiste
    rescue: gered, geredden
    charge: aangeklaagd, aangeklaagde, aanklacht, in staat van beschuldiging, in verdenking gesteld,
        inverdenkinggestelde, aanklacht ingediend
    evacuate: geëvacueerd, evacueert, evacueren, evacueerde, evacueerden, evacuatie,
        hun huis verlaten, hun huizen verlaten, hun woning verlaten, hun woningen verlaten,
        hun huis uit, in veiligheid gebracht
    infect: besmet, besmettingen, besmettingsgevallen
    trial: proces, rechtszaak
    intend: overweegt, overwegen, beoogt
    collapse: ingestort, instorting, bezweken, doorgebroken, stortte in
    buy: gekocht, koopt, kocht, overgenomen, overname
    sue: aangeklaagd, klaagt aan, klaagde aan, daagt voor de rechter
    sell: verkocht, verkoopt, verkoop
    sign: ondertekend, ondertekent, tekende, getekend
    pay: betalen, betaald, betaalt, kost, kosten, kostte, gekost, prijs, betaalde, betaalden,
        betalend
    fine: boete, boetes
    build: gebouwd, bouw, bouwen
    appoint: benoemd, benoemt, benoeming
    elect: gekozen, verkozen
    vote: stemmen, stem
    fire: brand, branden, brand meester, vuur meester
    quake: aardbeving, beving
    flood: overstroming, overstromingen
    blast: explosie, ontploffing, ontploft
    crash: ongeluk, ongeval, botsing, neergestort
    sink: gezonken, zonk
    attack: aanval, aanslag
    shoot: schietpartij, schoten
    strike: staking
    protest: betoging, demonstratie, betogers, demonstranten
    people: mensen, personen, inwoners
    passenger: passagier, passagiers, inzittenden
    work: werknemers, arbeiders, medewerkers, banen
    child: kind, kinderen
    woman: vrouw, vrouwen
    man: man, mannen
    police: politie, agenten
    house: huis, huizen, woningen, woning
    plant: fabriek
    company: bedrijf, concern
    destroy: verwoest, verwoestte, verwoestten, vernield, vernielde, vernielden, gesloopt, sloopte,
        sloopt, sloop, vernietigd, vernietigde, afgebroken, afgebrand, brandde af, in de as gelegd,
        in vlammen opgegaan, met de grond gelijk
    responsibility: verantwoordelijkheid
    report: voorlopige balans, voorlopige cijfers, voorlopige uitslag, voorlopige telling,
        definitieve balans
    know: bekend, bekende, bekenden
    lock: slot, sloten
    matter: zaak, zaken
    reside: wonen, woont, woonde, woonden
    nine: negen
    drop: valt, vallen, val
    anger: woede
    """
)
