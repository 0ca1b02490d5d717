"""Italian words that speak against one another in the news, by their senses."""

from __future__ import annotations

from summarizer.languages.vocabularies.tables import grouped

OPPOSITES = grouped(
    """
    die: morti, morto, morta, morte, morire, muore, muoiono, deceduto, deceduti, decessi, ucciso,
        uccisi, uccisa, uccise, uccidendo, vittime, perso la vita, costato la vita, hanno perso la
        vita, cadavere, senza vita
    survive: sopravvissuto, sopravvissuti, superstiti, in vita, trovato vivo, trovata viva, trovati
        vivi, è vivo, è viva, sono vivi, ancora vivo, ancora viva, sopravvive, sopravvivono,
        sopravvissuta, sopravvissute, superstite, sano e salvo, sana e salva, sani e salvi, si è
        salvato, si è salvata, si sono salvati, scampato, scampata, scampati
    arrest: arrestato, arrestati, arrestata, arrestate, arresta, arrestano, arresto, arresti,
        fermato, fermati, in manette, catturato, catturata, catturati, cattura, ammanettato
    release: liberato, liberati, rilasciato, rilasciati, scarcerato, liberata, liberate, libera,
        scarcerata, scarcerati, scarcerazione, rilasciata, rimesso in libertà, rimessa in libertà,
        rimessi in libertà, tornato libero, tornata libera, tornati liberi, torna libero, torna in
        libertà, tornato in libertà, uscito dal carcere, uscita dal carcere, lascia il carcere,
        lasciato il carcere, esce dal carcere
    convict: condannato, condannata, condannati, colpevole, condanna, condannate, condannano,
        colpevoli, colpevolezza, giudicato colpevole, giudicata colpevole, ritenuto colpevole,
        ritenuta colpevole
    acquit: assolto, assolta, assolti, assoluzione, innocente, assolte, assolve, assolvono,
        innocenti, scagionato, scagionata, scagionati, prosciolto, prosciolta, prosciolti,
        proscioglimento, non colpevole
    dismiss: licenziato, licenziati, licenziamenti, esuberi, licenzia, licenziano, licenziata,
        licenziate, licenziamento, esonerato, esonerata, esonera, rimosso dall'incarico, rimossa
        dall'incarico, cacciato
    rise: aumentato, aumenta, aumento, salito, sale, saliti, cresciuto, cresce, crescita, rialzo,
        guadagnato, guadagna, rincarato, aumentano, aumentati, aumentata, aumenterà, aumentare,
        aumenti, sono saliti, salgono, salita, salirà, crescono, crescere, cresciuti, cresciuta, in
        aumento, in rialzo, in crescita, incrementato, incremento, impennata, s'impenna, si impenna,
        raddoppiato, raddoppiati, raddoppia, alzato, alza, alzata, balzato, balza, lievitati,
        rincari, rincaro, ha alzato
    fall: calato, cala, calo, sceso, scende, scesi, diminuito, diminuzione, ribasso, crollato,
        ceduto, arretrato, calati, calata, calano, calerà, calare, scendono, scesa, scenderà,
        scendere, diminuiti, diminuita, diminuisce, diminuiscono, diminuire, in calo, in
        diminuzione, in ribasso, in flessione, flessione, ridotto, ridotta, ridotti, ridotte,
        riduce, riducono, ridurre, riduzione, abbassato, abbassa, abbassata, taglio dei tassi,
        arretra, arretrano, cala il, dimezzato, dimezzati, dimezza, taglia i tassi, tagliato i
        tassi, taglia le stime, tagliato le stime
    win: vinto, vince, vittoria, battuto, batte, vincitore, vincono, vincerà, vittorie, vincitrice,
        battono, battuti, trionfa, trionfato, trionfo, si impone, s'impone, si è imposto, si è
        imposta, si sono imposti, conquista il titolo, conquistato il titolo, sconfigge,
        sconfiggono, si aggiudica, si è aggiudicato, si è aggiudicata
    lose: perso contro, perde contro, sconfitta, perdono contro, persa contro, sconfitte, battuto
        da, battuta da, battuti da, battuto in finale, si arrende, si è arreso, ko contro, a mani
        vuote
    accept: accettato, accetta, approvato, approva, approvazione, adottato, accettati, accettata,
        accettano, accolto il ricorso, accoglie il ricorso, approvata, approvati, approvano,
        approvare, via libera, ha detto sì, dice sì, disco verde, dato l'ok, dà l'ok, ratificato,
        ratifica, ratificata, adottata, adotta, acconsentito
    reject: respinto, respinge, rifiutato, rifiuta, bocciato, boccia, rifiuto, respinta, respinti,
        respingono, rifiutati, rifiutata, rifiutano, rigettato, rigettata, rigetta, bocciata,
        bocciati, bocciano, bocciatura, ha detto no, dice no, dicono no, posto il veto, pone il
        veto, negato il permesso, rispedito al mittente, votato contro, vota contro
    confirm: confermato, conferma, confermata, confermati, confermano, ammette, ammettono
    deny: smentito, smentisce, negato, nega, smentita, smentite, smentiti, smentiscono, negata,
        negano, negato di
    open: aperto, aperta, apre, aprirà, aprire, riaperto, riapre, riaprirà, apertura, aperti,
        aperte, aprono, apriranno, riaperta, riaperti, riaperte, riaprono, riapriranno, riapertura,
        inaugurato, inaugurata, inaugura, inaugurazione
    close: chiuso, chiusa, chiude, chiuderà, chiudere, chiusura, chiuse, chiusi, chiudono,
        chiuderanno, chiusure, sbarrato, serrande abbassate
    begin: cominciato, iniziato, inizia, inizierà, comincia, inizio, cominciata, cominciati,
        cominciano, comincerà, iniziata, iniziati, iniziano, inizieranno, al via, prende il via, ha
        preso il via, parte domani, avviato, avviata, avvio, è partito, è partita, sono partiti
    hire: assunto, assunta, ingaggiato, ingaggiata, assume, assunti, assunte, assunzioni, assumono,
        assumerà, reintegrato, reintegrata
    end: finito, concluso, conclude, termina, terminato
    withstand: ha retto, tenuto, resistito
    resign: dimesso, dimessa, dimissioni, dimettono, si dimette, si dimettono, si è dimesso, si è
        dimessa, rassegna le dimissioni, rassegnato le dimissioni, dimissionario, dimissionaria,
        lascia l'incarico, lasciato l'incarico, lascia la carica, lasciato la carica, fa un passo
        indietro, fatto un passo indietro
    damaged: danneggiato, danneggiati, danni, danneggiata, danneggiate, danneggia, lesionato,
        lesionata, lesionati
    intact: intatto, illeso, illesi, intatta, intatti, intatte, illesa, illese, indenne, indenni,
        senza danni, nessun danno, risparmiato, risparmiata, risparmiati
    allow: autorizzato, autorizzata, autorizzati, autorizza, autorizzano, autorizzazione,
        consentito, consentita, consente, consentono, legalizzato, legalizza
    ban: vietato, vietata, vietati, vietate, vieta, vietano, divieto, proibito, proibita, proibisce,
        proibizione, messo al bando
    support: sostegno, appoggia, appoggiano, appoggiato, favorevole, favorevoli, si schiera con, a
        favore
    oppose: si oppone, si oppongono, si è opposto, si è opposta, si sono opposti, schierato contro,
        si schiera contro, dice no al progetto, contro il progetto, si è detto contrario, si è detta
        contraria, si dice contrario, contrari al, contrario al, contraria al, contrari alla,
        contrario alla, contraria alla, contrari a, contrario a
    succeed: riuscito, riuscita, riusciti, riesce, andato a buon fine, andata a buon fine
    fail: fallito, fallita, falliti, fallisce, falliscono, non riuscito, andato a vuoto, naufragato,
        naufragata, invano
    continue: continua, continuano, continuato, continuerà, continueranno, prosegue, proseguono,
        proseguito, proseguirà, proseguiranno, proseguire, va avanti, vanno avanti, andrà avanti,
        andranno avanti, confermato lo sciopero, mantiene, mantengono, mantenuto, mantenuta,
        manterrà, mantenere, riprende, riprendono, riprenderà, riprenderanno, resta in vigore,
        restano in vigore, rimane in vigore, in vigore, persiste, non si ferma, non si fermano
    stop: sospeso, sospesa, sospesi, sospese, sospende, sospendono, sospenderà, sospendere, revocato
        lo sciopero, revoca lo sciopero, revocano lo sciopero, sciopero revocato, annullato,
        annullata, annullati, annullate, annulla, annullano, annullamento, cancellato, cancellata,
        cancellati, cancellate, cancella, cancellano, cancellazione, interrotto, interrotta,
        interrotti, interrotte, interrompe, interrompono, interruzione, fermato la produzione, ferma
        la produzione, fermata la produzione, cessato, cessata, cessa, cessano, stop a, stop alla,
        stop al, posto fine, pone fine, messo fine
    cancelled: annullato, annullata, annullati, annullate, annulla, annullano, annullamento,
        cancellato, cancellata, cancellati, cancellate, cancella, cancellano, cancellazione,
        revocato lo sciopero, revoca lo sciopero, revocano lo sciopero, sciopero revocato
    postponed: rinviato, rinviata, rinviati, rinviate, rinvia, rinviano, rinvio, posticipato,
        posticipata, posticipati, posticipa, slittato, slittata, slitta, slittano, slitterà,
        rimandato, rimandata, rimanda, differito, differita, slittamento
    delay: rinviato, rinviata, rinviati, rinviate, rinvia, rinviano, rinvio, posticipato,
        posticipata, posticipati, posticipa, slittato, slittata, slitta, slittano, slitterà,
        slittamento, rimandato, rimandata, rimanda, differito, differita, ritardato, ritardata
    hold: si terrà, si terranno, si tiene, si tengono, si è tenuto, si è tenuta, si sono tenuti, si
        svolge, si svolgono, si svolgerà, si svolgeranno, si è svolto, si è svolta, ha luogo, avrà
        luogo, ha avuto luogo, si disputa, si disputerà, ospiterà, ospita
    on time: come previsto, come da programma, nei tempi previsti, puntuale, in orario, nella data
        prevista
    at large: latitante, latitanti, ancora in fuga, è in fuga, resta in fuga, ancora ricercato,
        irreperibile, irreperibili, a piede libero, sono in fuga
    in custody: resta in carcere, restano in carcere, rimane in carcere, rimangono in carcere,
        ancora in carcere, resta detenuto, resta detenuta, in custodia cautelare, custodia cautelare
        in carcere, resta in cella, restano in cella, rimane in cella, ancora in cella, portato in
        carcere, portata in carcere, condotto in carcere, trasferito in carcere, finito in carcere,
        finita in carcere, dietro le sbarre, resta in arresto, negata la scarcerazione
    in office: resta in carica, restano in carica, rimane in carica, resterà in carica, rimarrà in
        carica, resta al suo posto, rimane al suo posto, resterà al suo posto, resta in sella,
        rimane in sella, mantiene l'incarico, conserva l'incarico, resta alla guida, resterà alla
        guida, rimane alla guida, rimarrà alla guida, resta sindaco, resta ministro
    unhurt: illeso, illesa, illesi, illese, incolume, incolumi, senza un graffio
    preserve: conservato, conservata, preservato, preservata, ancora in piedi, rimasto in piedi,
        rimasta in piedi
    deliberate: doloso, dolosa, dolosi, intenzionale, intenzionalmente, deliberato, deliberatamente,
        volontariamente, di proposito, premeditato, premeditata, appiccato, matrice dolosa, origine
        dolosa, piromane, apposta
    accidental: accidentale, accidentalmente, corto circuito, cortocircuito, guasto elettrico,
        guasto tecnico, colposo, colposa, involontario, involontariamente, per errore, per sbaglio,
        senza volerlo, cause accidentali, fortuito, cause naturali, fatalità
    unanimous: unanimità, unanime, unanimi, all'unanimità
    divided: diviso, divisa, divisi, spaccato, spaccata, spaccati, a maggioranza, di misura, stretta
        maggioranza
    temporary: temporaneo, temporanea, temporaneamente, provvisorio, provvisoria, provvisoriamente,
        momentaneo, momentaneamente
    permanent: definitivo, definitiva, definitivamente, permanente, permanentemente, per sempre
    voluntary: facoltativo, facoltativa, facoltativi, volontario, volontaria, su base volontaria,
        opzionale
    compulsory: obbligatorio, obbligatoria, obbligatori, obbligatorie, obbligatoriamente
    forced: forzato, forzata, costretto, costretta, costretti, contro la sua volontà, con la forza
    tighten: inasprito, inasprita, inasprisce, inaspriscono, inasprimento, stretta sui, stretta
        sulle, più severe, più rigide, più severi
    ease: allenta, allentano, allentato, allentate, allentamento, ammorbidito, ammorbidisce,
        alleggerito, alleggerite, alleggerisce
    improve: migliorato, migliorata, migliorate, migliora, migliorano, miglioramento, in
        miglioramento
    worsen: peggiorato, peggiorata, peggiorate, peggiora, peggiorano, peggioramento, in
        peggioramento, aggravato, aggravata, aggrava, aggravano, deteriorato, deteriora
    strengthen: rafforzato, rafforzata, rafforza, rafforzano, rafforzamento
    weaken: indebolito, indebolita, indebolisce, indeboliscono, indebolimento
    accelerate: accelera, accelerano, accelerato, accelerazione
    slow: rallenta, rallentano, rallentato, rallentamento, frenata
    widen: allarga, allargato, si allarga, ampliato, amplia
    narrow: ristretto, restringe, si restringe, assottigliato
    extend: prorogato, prorogata, prorogati, prorogate, proroga, prorogano, prolungato, prolungata,
        prolunga, esteso, rinnovato, rinnovata, rinnova, rinnovo
    shorten: accorciato, accorciata, accorcia, abbreviato, abbreviata, ridotto di
    expire: scaduto, scaduta, scaduti, scade, scadono, scadrà
    impose: impone, impongono, imposto, imposti, introdotto, introduce, decretato, decreta
    lift: revocato, revocata, revocati, revocate, revoca, revocano, abolito, abolita, abolisce,
        abolizione, abrogato, abrogata, abroga, tolto l'obbligo, tolto il divieto, ritirato
        l'ordinanza, ritira l'ordinanza, ritirato il decreto, ritira il decreto
    contained: sotto controllo, domato, domata, domati, spento, spenti, circoscritto, circoscritta
    raging: fuori controllo, ancora attivo, ancora attivi, brucia ancora, bruciano ancora, continua
        a bruciare, continua a divampare, divampa, divampano, non è sotto controllo, incontrollato
    ongoing: ancora in corso, tuttora in corso, lontano dalla fine
    safe: sicuro, sicura, sicuri, sicure, in salvo, al sicuro, innocuo, potabile, nessun pericolo
    dangerous: pericoloso, pericolosa, pericolosi, pericolose, pericolosamente, tossico, tossica,
        nocivo, contaminata, insicuro, non potabile
    legal: legale, legali, legittimo, legittima, lecito, lecita, costituzionale
    illegal: illegale, illegali, illegittimo, illegittima, illegittimi, illecito, illecita,
        incostituzionale, fuorilegge, abusivo, abusiva
    true: autentico, autentica, genuino, genuina
    fake: falso, falsa, falsi, false, falsificato, falsificata, contraffatto, contraffatta, bufala,
        taroccato
    present: presente, presenti, ha partecipato, hanno partecipato, parteciperà, parteciperanno,
        partecipa al, partecipa alla, ha assistito, prende parte, preso parte
    absent: assente, assenti, ha disertato, diserta, disertano, salta la gara, salterà la gara,
        salterà la partita, boicotta, boicottano, boicottato, non si è presentato, dato forfait, dà
        forfait
    exclude: escluso, esclusa, esclusi, esclude dalla
    oust: destituito, destituita, rovesciato, rovesciata, deposto, sfiduciato, sfiduciata
    confess: confessato, confessa, confessano, confessione, ammesso i fatti, ammesso le colpe, si è
        dichiarato colpevole, dichiarata colpevole, ha ammesso le proprie responsabilità, reo
        confesso
    deny guilt: si è dichiarato innocente, si è dichiarata innocente, si dichiara innocente, si
        proclama innocente, proclamato innocente, professa innocenza, nega ogni addebito, negato
        ogni addebito, respinge le accuse, respinto le accuse, nega le accuse, negato le accuse,
        nega ogni responsabilità
    discharged: dimesso dall'ospedale, dimessa dall'ospedale, dimessi dall'ospedale, lasciato
        l'ospedale, lascia l'ospedale, uscito dall'ospedale, uscita dall'ospedale
    in hospital: ancora ricoverato, ancora ricoverata, ancora ricoverati, resta ricoverato, resta
        ricoverata, restano ricoverati, rimane ricoverato, rimane ricoverata, ancora in ospedale,
        resta in ospedale, rimane in ospedale
    stay up: si è salvato dalla retrocessione, ottiene la salvezza, ottenuto la salvezza, conquista
        la salvezza, conquistato la salvezza, centra la salvezza
    relegate: retrocede, retrocesso, retrocessa, retrocessi
    qualify: qualificato, qualificata, qualificati, si qualifica, si qualificano, vola in finale,
        conquista la finale, passa il turno, passato il turno
    eliminated: eliminato, eliminata, eliminati, elimina, fuori dai giochi, fuori al primo turno
    positive: positivo, positiva
    negative: negativo, negativa, negativi
    in public: in pubblico, pubblicamente, a porte aperte
    in private: a porte chiuse, in privato, in segreto, segretamente
    heed: rispettano, obbedito, obbedisce, ha rispettato, hanno rispettato
    ignore: ignorato, ignora, ignorano, disobbedito, violato, viola il, violano
    alone: agito da solo, agito da sola, agiva da solo
    accomplice: complice, complici
    sober: sobrio, sobria
    drunk: ubriaco, ubriaca, ubriachi, in stato di ebbrezza
    profit: utile netto
    lost money: in perdita, perdita netta, in rosso, deficit, disavanzo
    unchanged: invariato, invariata, invariati, immutato
    blame: responsabile di, responsabili di, responsabile della, responsabile del, causato,
        provocato
    no part: nessuna responsabilità, estraneo ai fatti, estranea ai fatti, estraneo, nulla a che
        fare, nessun ruolo
    free of charge: gratuito, gratuita, gratuiti, gratis, gratuitamente, senza pagare
    silent: avvalso della facoltà di non rispondere, silenzio davanti
    valid: valido, valida, validi
    candidacy: si ricandida, si ricandiderà, ricandidatura, ricandidarsi, cerca un secondo mandato,
        correrà per un secondo mandato
    """
)
