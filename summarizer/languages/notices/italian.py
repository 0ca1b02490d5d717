"""The wording of Italian notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases(
        "questo articolo, questa pagina, questa notizia, questo contenuto, questo pezzo, "
        "quest'articolo, il presente articolo, questa diretta"
    ),
    vague_texts=phrases(
        """
        questo testo, questo riassunto, questa traduzione, questa sintesi, questo video, l'articolo,
        il riassunto, il testo
        """
    ),
    of=("di", "del", "della", "dell'", "dello"),
    text_parts=phrases("versione, titolo, riassunto, didascalia, traduzione"),
    versions=tuple(
        f"{opening} versione {age}"
        for opening in ("una", "la", "in una", "nella")
        for age in ("precedente", "originale", "iniziale")
    )
    + phrases("una prima versione, in una prima versione"),
    text_fates=phrases(
        """
        aggiornato, aggiornata, aggiornamento, corretto, corretta, modificato, modificata, tradotto,
        tradotta, generato, generata, redatto, redatta, pubblicato, pubblicata, verificato,
        verificata, riservato, riservata, abbonati, completato, elaborato, elaborata, riprodotto
        """
    ),
    machines=phrases("intelligenza artificiale, ia, ai, automaticamente, automatica"),
    machine_made=phrases("generato da ia, riassunto generato da"),
    mails=phrases(
        "questa e-mail, questa mail, questa email, questo messaggio, questa comunicazione"
    ),
    mail_terms=phrases(
        "confidenziale, riservato, riservate, destinatario, errore, per errore, cancellare, "
        "cancellarla, eliminare, eliminarla, mittente, allegati, stampare, distruggere"
    ),
    outlet=phrases(
        "noi, nostro, Nostro, nostra, Nostra, nostri, Nostri, nostre, lavoriamo, "
        "seguici, Seguici, seguiteci, Seguiteci"
    ),
    possessives=phrases(
        """
        nostro, Nostro, nostra, Nostra, nostri, Nostri, nostre, tuo, tua, tue, tuoi, vostra, vostro
        """
    ),
    goods=phrases(
        """
        errore, team, abbonati, abbonamento, newsletter, podcast, giornalismo, redazione,
        giornalisti, lettori, articoli, articolo, articolo gratuito, articoli gratuiti, commenti,
        commento, abbonato, casella di posta, fonti preferite, fonte preferita, principi editoriali,
        donazione, donazioni, app, notifiche, avvisi, contenuto, contenuti, notizie, edizione,
        testata, pagina, foto e video, link affiliati, commissione, testimonianza, sito
        """
    ),
    requests=phrases(
        """
        segnala, segnalalo, segnalaci, abbonati, seguici, unisciti, aggiungi, aggiungici, commenta,
        dicci, diteci, raccontaci, inviaci, inviateci, condividi, sostieni, sostienici, aiutaci,
        vota, partecipa, scrivilo, scrivici, contattaci, scegli, attiva, ricevi, scopri, crea,
        continua a leggere, fai una donazione, dona, scarica, iscriviti, per continuare, per
        leggere, lascia, sblocca, accedi
        """
    ),
    labels=phrases(
        """
        errata corrige, rettifica, correzione, precisazione, nota della redazione, ndr,
        aggiornamento, leggi anche, guarda anche, vedi anche, approfondisci, potrebbe interessarti,
        ti potrebbe interessare, avvertenza, parole chiave, corrispondenza, conflitto di interessi,
        autore corrispondente
        """
    ),
    greetings=phrases(
        """
        ciao a tutti, ciao a tutte, ciao di nuovo, buongiorno a tutti, salve a tutti, cari
        lettori, cari amici, cari colleghi, gentili clienti, gentile cliente, grazie per, grazie a
        tutti, grazie mille, molte grazie, grazie ancora, cordiali saluti, distinti saluti, un
        saluto
        """
    ),
    disclaimers=phrases(
        """
        non è responsabile dei contenuti dei siti, non è responsabile del contenuto, non
        costituisce consulenza
        """
    ),
    denials=phrases(
        """
        non riflettono necessariamente
        """
    ),
    disclaimed=phrases(
        """
        la redazione, della redazione, testata, del giornale, questo giornale, questo sito,
        dell'editore, l'editore, dell'autore, gli autori, degli autori, questo articolo, opinioni
        espresse, linea editoriale
        """
    ),
    judges=phrases(
        """
        tribunale, corte, giudice, giudici
        """
    ),
    salutations=phrases(
        """
        buonasera, buongiorno, buonanotte, buon pomeriggio, ciao, benvenuti, arrivederci
        """
    ),
    author_verbs=phrases("è, lavora come"),
    author_roles=phrases(
        """
        giornalista, cronista, corrispondente, redattore, redattrice, editorialista, scrittore,
        scrittrice, autore, autrice, professore, professoressa, ricercatore, ricercatrice,
        fotografo, fotografa, caporedattore
        """
    ),
    interests=phrases("scrive di, insegna, segue"),
    author_tales=phrases(
        "che, cui, e ha, e aveva, ed è, e è, ed era, e fu, e sarà, e deve, e può, e *ò"
    ),
    about_headings=phrases("informazioni su, a proposito di, chi è"),
    formulas=phrases(
        """
        il resto è riservato, il resto dell'articolo, il seguito è riservato,
        prossimo aggiornamento, il prossimo aggiornamento, seguiranno aggiornamenti, un rapporto
        completo,
        le opinioni espresse, l'intervista è stata, hai raggiunto, hai esaurito, hai letto, gli
        autori dichiarano di non, l'autore dichiara di non, se tu o qualcuno, se voi o
        qualcuno, i nomi sono
        stati cambiati, i nomi sono di fantasia, hai trovato un errore, testo tradotto, articolo
        riservato, contenuto riservato, notizia in aggiornamento, articolo
        in aggiornamento, in aggiornamento, seguono aggiornamenti, segue, ultim'ora, cosa ne pensi,
        e tu cosa, e voi, riproduzione riservata, hai ancora, maggiori dettagli a breve
        """
    ),
    announcements=phrases(
        """
        ecco cosa sappiamo, ecco che cosa sappiamo, ecco quello che sappiamo, ecco cosa c'è da
        sapere, ecco tutto quello che
        """
    ),
    breaking=phrases(
        """
        in aggiornamento, in corso di aggiornamento, seguiranno aggiornamenti, seguono aggiornamenti
        """
    ),
    stamps=("aggiornamento",),
    stamped=phrases("alle, il, con, :"),
    reproductions=phrases(
        "riproduzione, riprodotto, riprodotta, diffusione, distribuzione, ripubblicazione, copia"
    ),
    permissions=phrases(
        "vietata, vietato, è vietata, riservata, senza autorizzazione, senza il consenso, "
        "non può essere"
    ),
    works=phrases("contenuto, contenuti, articolo, testo, anche parziale, totale o parziale"),
    institutions=phrases(
        "università, dipartimento, istituto, ospedale, facoltà, scuola, laboratorio, politecnico"
    ),
    small_words=phrases("di, del, della, dei, e, in, per, la, il, le"),
)
