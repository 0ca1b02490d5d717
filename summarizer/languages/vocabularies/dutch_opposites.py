"""Dutch words that speak against one another in the news, by their senses."""

from __future__ import annotations

from summarizer.languages.vocabularies.tables import grouped

OPPOSITES = grouped(
    """
    die: dood, doden, dode, gedood, overleden, overleed, omgekomen, om het leven, kwam om, kwamen
        om, kwamen om het leven, gestorven, stierf, stierven, dodelijk, dodental
    survive: overlevenden, overlevende, overleefde, overleefd, levend, in leven, overleven,
        overleefden, overleeft, ongedeerd uit, in leven gebleven, leeft nog, leven nog, levend
        teruggevonden, levend aangetroffen
    arrest: gearresteerd, arresteert, arresteren, arresteerde, arresteerden, aangehouden, hield aan,
        hielden aan, opgepakt, pakte op, pakten op, arrestatie, arrestaties, vastgezet, in de kraag
        gevat, ingerekend, gevat, aanhouding, aanhoudingen, pakt op, pakken op, aangehoudenen
    release: vrijgelaten, vrijlating, vrij gelaten, laat vrij, lieten vrij, liet vrij, laten vrij,
        vrijlaten, vrijgekomen, komt vrij, komen vrij, kwam vrij, kwamen vrij, op vrije voeten, op
        borgtocht, in vrijheid gesteld, in vrijheid, vrije voeten, heengezonden, vrijgelatenen, uit
        de gevangenis ontslagen
    convict: veroordeeld, veroordeelde, schuldig, veroordeling, veroordeelt, veroordelen,
        veroordeelden, schuldig bevonden, schuldig verklaard
    acquit: vrijgesproken, vrijspraak, onschuldig, spreekt vrij, spraken vrij, sprak vrij, spreken
        vrij, vrijspreekt, onschuldig bevonden, onschuldig verklaard, niet schuldig, buiten
        vervolging gesteld, van alle blaam gezuiverd, gezuiverd
    dismiss: ontslagen, ontslag, ontslaat, ontsloeg, ontsloegen, ontslaan, ontslagronde, op straat
        gezet, de laan uit gestuurd, de laan uitgestuurd, weggestuurd, stuurde weg
    rise: gestegen, stijgt, stijgen, stijging, steeg, stegen, toegenomen, toename, groei, klom,
        klommen, duurder, nam toe, namen toe, neemt toe, nemen toe, liep op, liepen op, loopt op,
        opgelopen, klimt, klimmen, geklommen, groeide, groeiden, groeit, gegroeid, verhoogd,
        verhoogt, verhoogde, verhoogden, verhogen, verhoging, verdubbeld, verdubbelde, gestegen met,
        hoger uitgekomen, schiet omhoog
    fall: gedaald, daalt, dalen, daling, daalde, daalden, afgenomen, afname, gezakt, zakte, zakten,
        kelderde, goedkoper, nam af, namen af, neemt af, nemen af, zakt, liep terug, liepen terug,
        loopt terug, teruggelopen, kromp, krompen, krimpt, gekrompen, krimp, verlaagd, verlaagt,
        verlaagde, verlaagden, verlagen, verlaging, kelderden, keldert, gekelderd, halveerde,
        gehalveerd, verminderd, verminderde, vermindert, vermindering, teruggebracht
    win: gewonnen, wint, won, wonnen, winst op, versloeg, verslaat, overwinning, winnaar, winnen,
        zegevierde, zegevierden, zegeviert, verslagen, verslaan, versloegen, won van, winnares, trok
        aan het langste eind, kroonde zich, zege op, behaalde de zege
    lose: verloren van, verliest van, verloor van, nederlaag, verliezen van, verloren met, verloor
        met, verliest met, ging onderuit, gingen onderuit, onderuitgegaan, delft het onderspit, dolf
        het onderspit, dolven het onderspit, trok aan het kortste eind, verslagen door, nederlagen,
        met lege handen
    accept: aangenomen, aanvaard, goedgekeurd, keurt goed, keurde goed, stemde in, akkoord,
        aanvaardt, aanvaardde, aanvaardden, neemt aan, nam aan, namen aan, keurden goed, keuren
        goed, goedkeuring, goedkeurt, goedkeurde, stemde voor, stemden in, stemt in, stemmen in,
        ingestemd, instemming, geaccepteerd, accepteert, accepteerde, accepteerden, groen licht,
        bekrachtigd, bekrachtigde, willigde in, ingewilligd, zei ja, zegt ja
    reject: verworpen, afgewezen, wees af, wijst af, weigerde, weigert, verwierp, verwerpt,
        verwerpen, verwierpen, wezen af, wijzen af, afwijzing, weigeren, weigerden, geweigerd, sloeg
        af, sloegen af, slaat af, afgeslagen, weggestemd, stemde weg, stemden weg, stemt tegen,
        stemde tegen, stemden tegen, weggewuifd, afgekeurd, keurt af, keurde af, keurden af, zei
        nee, zegt nee, zeiden nee, afgeketst, ketste af
    confirm: bevestigd, bevestigt, bevestigde, bevestigen, bevestigden, bevestiging, erkent,
        erkende, erkenden, erkend, gaf toe, gaven toe, geeft toe, geven toe, toegegeven
    deny: ontkend, ontkent, ontkende, ontkennen, ontkenden, ontkenning, spreekt tegen, spraken
        tegen, sprak tegen, tegengesproken, weerspreekt, weersprak, weerspraken, weersproken,
        betwist, betwistte
    open: open, geopend, opent, opende, heropend, heropent, opening, openen, openden, heropening,
        heropende, heropenen, gaat open, gaan open, ging open, gingen open, weer open, opengesteld,
        ingehuldigd, opengegaan, weer vrij
    close: gesloten, sluit, sloot, dicht, sluiting, sluiten, gaat dicht, gaan dicht, ging dicht,
        gingen dicht, dichtgegaan, afgesloten, sloot af, sloten af, sluit af, dichtgetimmerd, blijft
        dicht, blijven dicht
    begin: begonnen, begint, begon, start, gestart, begin, gaat van start, ging van start, gaan van
        start, gingen van start, beginnen, aftrap, starten, startte
    hire: aangenomen als, in dienst genomen, aangetrokken, contracteerde, gecontracteerd,
        aangeworven, werft aan, wierf aan, wierven aan, aangesteld, nam in dienst, neemt in dienst,
        nemen in dienst
    end: geëindigd, eindigt, eindigde, afgelopen, beëindigd, einde
    withstand: hield stand, houdt stand, standgehouden
    resign: afgetreden, treedt af, trad af, stapt op, stapte op, opgestapt, aftreden, aftreedt,
        traden af, treden af, stappen op, stapten op, opstappen, opstapt, legt functie neer, legde
        functie neer, legt neer, legde neer, legden neer, neergelegd, neemt ontslag, nam ontslag,
        namen ontslag, ontslag genomen, dient ontslag in, diende ontslag in, ontslag ingediend,
        ontslag aangeboden, bood ontslag aan, opstapte, aftrad
    damaged: beschadigd, schade, beschadigde, beschadigden, beschadigt, beschadiging
    intact: intact, ongedeerd, onbeschadigd, ongeschonden, gespaard, gespaard gebleven, geen schade,
        zonder schade, bleef heel, bleven heel, onaangetast
    allow: toegestaan, staat toe, stond toe, stonden toe, staan toe, toestaat, toestaan,
        toestemming, vergund, gelegaliseerd, legaliseert, legaliseerde
    ban: verboden, verbiedt, verbood, verboden door, verbieden, verbod
    support: steunt, steunde, steunden, gesteund, steunen, schaart zich achter, schaarde zich
        achter, schaarden zich achter, voorstander, voorstanders, onderschrijft, onderschreef, stelt
        zich achter
    oppose: tegenstander, tegenstanders, gekant tegen, keert zich tegen, keerde zich tegen, keerden
        zich tegen, keren zich tegen, verzet zich tegen, verzette zich tegen, verzetten zich tegen,
        is tegen, zijn tegen, was tegen, waren tegen
    succeed: geslaagd, slaagde, slaagden, slaagt, succesvol, succesvolle, gelukt, lukte
    fail: mislukt, mislukte, mislukten, mislukking, gefaald, faalde, faalt, zonder succes,
        tevergeefs
    continue: gaat door, gaan door, ging door, gingen door, doorgaan, doorgaat, doorgegaan, gaat
        verder, gaan verder, ging verder, zet voort, zetten voort, zette voort, voortgezet,
        voortzetten, voortzetting, hervat, hervatten, hervatte, houdt vol, houden vol, hield vol,
        gehandhaafd, handhaaft, handhaafde, handhaven, blijft van kracht, blijven van kracht, van
        kracht, blijft, blijven, bleef, bleven, duurt voort, duren voort, duurde voort, houdt aan,
        houden aan
    stop: stopt, stopte, stopten, gestopt, stoppen, stopgezet, zet stop, zette stop, zetten stop,
        opgeschort, schort op, schortte op, schortten op, opschorten, blies af, bliezen af, blaast
        af, afgeblazen, afgelast, gelast af, gelastte af, gelastten af, afgezegd, zegde af, zegden
        af, zegt af, geannuleerd, annuleert, annuleerde, annuleerden, geschrapt, schrapt, schrapte,
        schrapten, schrappen, beëindigt, beëindigde, beëindigden, onderbroken, onderbrak,
        stilgelegd, legt stil, legde stil, legden stil, valt uit, vallen uit, viel uit, vielen uit,
        uitgevallen, een punt achter, een streep door
    cancelled: blies af, bliezen af, blaast af, afgeblazen, afgelast, gelast af, gelastte af,
        gelastten af, afgezegd, zegde af, zegden af, zegt af, geannuleerd, annuleert, annuleerde,
        annuleerden, geschrapt, schrapt, schrapte, schrapten, schrappen, een streep door
    postponed: uitgesteld, stelt uit, stelde uit, stelden uit, stellen uit, uitstel, uitstellen,
        opgeschoven, verschoven, verschoof, verplaatst naar volgende
    delay: uitgesteld, stelt uit, stelde uit, stelden uit, stellen uit, uitstel, uitstellen,
        opgeschoven, verschoven, verschoof, vertraagd, vertraging
    hold: vindt plaats, vinden plaats, vond plaats, vonden plaats, plaatsgevonden, plaatsvinden,
        plaatsvindt, gehouden, wordt gehouden, worden gehouden
    on time: zoals gepland, zoals voorzien, volgens plan, volgens schema, op schema, op tijd, stipt
    at large: voortvluchtig, voortvluchtige, nog voortvluchtig, op de vlucht, nog op de vlucht,
        ondergedoken, nog spoorloos, loopt nog vrij rond, op vrije voeten gebleven, nog gezocht
    in custody: blijft vastzitten, blijven vastzitten, zit nog vast, zitten nog vast, zit vast,
        zitten vast, blijft vast, blijven vast, blijft in de cel, blijven in de cel, blijft in de
        gevangenis, in voorlopige hechtenis, in hechtenis, in voorarrest, blijft in voorarrest,
        langer vast, langer in de cel, zit in de cel, achter de tralies, blijft in hechtenis, blijft
        achter de tralies, wordt vastgehouden, worden vastgehouden, blijft opgesloten, blijven
        opgesloten
    in office: blijft aan, bleef aan, blijven aan, aanblijven, aanblijft, aangebleven, blijft in
        functie, blijft op zijn post, blijft op haar post, bleef op zijn post, blijft minister,
        blijft burgemeester, blijft voorzitter, blijft in het zadel, blijft zitten, bleef zitten,
        zitten blijft, in functie blijft, blijft in het ambt, blijft directeur, blijft trainer
    unhurt: ongedeerd, ongedeerde, bleef ongedeerd, bleven ongedeerd, kwam met de schrik vrij,
        kwamen met de schrik vrij, met de schrik vrij, met de schrik vrijgekomen
    preserve: bewaard gebleven, behouden gebleven, blijft behouden, blijven behouden, blijft
        overeind, staat nog overeind
    deliberate: opzettelijk, opzettelijke, met opzet, opzet, moedwillig, aangestoken,
        brandstichting, brandstichter, doelbewust, bewust gesticht, kwaad opzet, voorbedachten rade
    accidental: per ongeluk, onopzettelijk, kortsluiting, technisch defect, technische storing,
        technische oorzaak, per vergissing, onbedoeld, zonder opzet, ongewild, nalatigheid
    unanimous: unaniem, unanieme, eenparig, met algemene stemmen
    divided: verdeeld, verdeelde, nipte meerderheid, krappe meerderheid, kleine meerderheid
    temporary: tijdelijk, tijdelijke, voorlopige, kortstondig, tot nader order
    permanent: permanent, permanente, blijvend, blijvende, definitief, definitieve, voorgoed, voor
        altijd
    voluntary: vrijwillig, vrijwillige, op vrijwillige basis, facultatief
    compulsory: verplicht, verplichte, bindend, bindende
    forced: gedwongen, onder dwang, tegen zijn wil, tegen haar wil, tegen hun wil
    tighten: aangescherpt, scherpt aan, scherpte aan, scherpten aan, aanscherpen, aanscherping,
        verscherpt, verscherpte, strenger, strengere, verstrengd, verstrengt, verstrenging
    ease: versoepeld, versoepelt, versoepelde, versoepelden, versoepeling, versoepelingen,
        versoepelen, soepeler, verzacht
    improve: verbeterd, verbetert, verbeterde, verbeterden, verbetering, beter geworden
    worsen: verslechterd, verslechtert, verslechterde, verslechterden, verslechtering, verergerd,
        verergert, verergerde, erger geworden, slechter geworden
    strengthen: versterkt, versterkte, versterken, versterking
    weaken: verzwakt, verzwakte, verzwakken, verzwakking, afgezwakt
    accelerate: versneld, versnelt, versnelde, versnelling
    slow: vertraagt, vertraagde, afgeremd, remt af, remde af
    widen: verruimd, verruimt, vergroot, vergrootte, verbreed
    narrow: verkleind, verkleint, verkleinde
    extend: verlengd, verlengt, verlengde, verlengden, verlenging, verlengen, vernieuwd
    shorten: ingekort, kort in, kortte in, kortten in, verkort, verkortte, inkorten
    expire: verlopen, verloopt, liep af, loopt af, liepen af, lopen af, afloopt, vervallen, vervalt,
        verstreken, verstrijkt
    impose: legt op, legde op, legden op, opgelegd, ingesteld, stelt in, stelde in, stelden in,
        voert in, voerde in, voerden in, ingevoerd, afgekondigd, kondigde af, kondigt af
    lift: opgeheven, heft op, hief op, hieven op, opheffen, opheffing, ingetrokken, trekt in, trok
        in, trokken in, afgeschaft, schaft af, schafte af, schaften af, vernietigde het besluit,
        herroepen, teruggedraaid, draait terug, draaide terug
    contained: onder controle, geblust, bedwongen, gedoofd, brand meester, vuur meester
    raging: niet onder controle, buiten controle, uit de hand gelopen, nog niet geblust, woedt,
        woeden, woedde, woedt nog, brandt nog, branden nog, breidt zich uit, breidde zich uit, laait
        op, laaide op
    ongoing: nog aan de gang, nog bezig, nog gaande, nog steeds aan de gang, geen einde in zicht,
        duurt voort, duren voort
    safe: veilig, veilige, ongevaarlijk, onschadelijk, in veiligheid, geen gevaar, drinkbaar
    dangerous: gevaarlijk, gevaarlijke, onveilig, onveilige, gevaar, giftig, giftige, schadelijk,
        schadelijke, vervuild, ondrinkbaar, levensgevaarlijk
    legal: legaal, legale, rechtmatig, rechtmatige, wettig, wettige, geoorloofd, grondwettig
    illegal: illegaal, illegale, onrechtmatig, onrechtmatige, onwettig, onwettige, in strijd met de
        wet, wederrechtelijk, ongrondwettig, ongeoorloofd
    true: authentiek, authentieke, waarheidsgetrouw
    fake: vals, valse, vervalst, vervalste, vervalsing, nep, verzonnen, nepnieuws
    present: aanwezig, was erbij, waren erbij, nam deel, namen deel, neemt deel, nemen deel,
        deelgenomen, deelneemt, woonde bij, woonden bij, woont bij, bijgewoond, van de partij
    absent: afwezig, afwezige, ontbrak, ontbraken, was er niet bij, blijft weg, bleef weg, bleven
        weg, weggebleven, boycot, boycotte, boycotten, geboycot, mist de wedstrijd, miste de
        wedstrijd, verstek laten gaan, liet verstek gaan, laat verstek gaan
    exclude: uitgesloten, sluit uit van, uitsluiting, geweerd
    oust: ten val gebracht, weggestemd, ontheven
    confess: bekent, bekennen, bekentenis, bekentenissen, legde een bekentenis af, bekende schuld,
        schuld bekend, schuld bekende
    deny guilt: houdt vol onschuldig, zegt onschuldig, onschuldig te zijn, ontkent schuld, ontkende
        schuld, ontkent alle schuld, ontkent elke betrokkenheid, ontkende elke betrokkenheid,
        ontkent de beschuldigingen, ontkende de beschuldigingen, ontkent iets, pleit onschuldig,
        pleitte onschuldig
    discharged: uit het ziekenhuis ontslagen, ziekenhuis verlaten, verliet het ziekenhuis, verlieten
        het ziekenhuis, het ziekenhuis uit, uit het ziekenhuis
    in hospital: nog in het ziekenhuis, ligt in het ziekenhuis, liggen in het ziekenhuis, blijft in
        het ziekenhuis, blijven in het ziekenhuis, ligt nog in het ziekenhuis, liggen nog in het
        ziekenhuis
    stay up: handhaafde zich, handhaaft zich, verzekerde zich van behoud
    relegate: gedegradeerd, degradeert, degradeerde, degradeerden
    qualify: gekwalificeerd, kwalificeert zich, kwalificeerde zich, plaatst zich, plaatste zich,
        plaatsten zich, geplaatst voor, bereikte de finale, bereikt de finale, naar de finale
    eliminated: uitgeschakeld, schakelde uit, schakelt uit, schakelden uit, ligt eruit, liggen
        eruit, vloog eruit, vlogen eruit
    largest: grootste
    smallest: kleinste
    highest: hoogste
    lowest: laagste
    majority: meerderheid
    minority: minderheid
    positive: positief, positieve
    negative: negatief, negatieve
    in public: in het openbaar, openbare zitting
    in private: achter gesloten deuren, besloten zitting, in het geheim
    heed: opgevolgd, gehoor gegeven, gaf gehoor, gaven gehoor, hield zich aan, hielden zich aan,
        nageleefd
    ignore: genegeerd, negeert, negeerde, negeerden, negeren, in de wind geslagen, sloeg in de wind,
        lapte aan zijn laars
    alone: handelde alleen, alleen gehandeld, op eigen houtje
    accomplice: handlanger, handlangers, medeplichtige, medeplichtigen, mededader, mededaders,
        medeplichtig
    sober: nuchter
    drunk: dronken, beschonken
    profit: winst, nettowinst, winstgevend
    lost money: verlies van, nettoverlies, verliesgevend, rode cijfers
    stay: blijft in, blijven in, bleef in
    unchanged: ongewijzigd, onveranderd, stabiel, gelijk gebleven, ongemoeid
    blame: verantwoordelijk voor, veroorzaakt, veroorzaakte
    no part: niet verantwoordelijk, niets te maken, geen rol, geen schuld, niet betrokken, geen
        aandeel
    free of charge: gratis, kosteloos, kosteloze
    silent: zwijgt, zweeg, zwegen, zwijgrecht, beroept zich op zijn zwijgrecht, beriep zich op zijn
        zwijgrecht
    valid: geldig, geldige
    candidacy: stelt zich herkiesbaar, stelde zich herkiesbaar, herkiesbaar, gaat voor een tweede
        termijn, gaat voor een derde termijn, wil een tweede termijn, wil een derde termijn
    """
)
