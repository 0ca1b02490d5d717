"""How an Italian sentence points to what was said before it."""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.pointing_words import References

REFERENCES = References(
    addressed=tuple(
        f"{form} {name}, lei"
        for form in phrases(
            "Signor, Signora, Dottor, Dottoressa, Professor, Professoressa, Avvocato"
        )
        for name in ("*", "*-*", "* *")
    ),
    persons=phrases(
        """
        uomo, donna, uomini, donne, ragazzo, ragazza, ragazzi, bambino, bambina, bambini, giovane,
        sospettato, sospettati, vittima, vittime, conducente, agente, agenti, aggressore, imputato,
        imputata, indagato, portavoce, studente, studenti, madre, padre, genitori, cantante, attore,
        attrice, giocatore, detenuto, detenuti, ostaggi, sopravvissuti, manifestanti, passeggeri,
        residenti, testimoni, autore, autori, avvocato, medico, medici, ricercatori, *enne, *enni
        """
    ),
    ages=("#enne", "uomo di # anni", "donna di # anni", "giovane di # anni", "ragazza di # anni"),
    links=phrases(
        """
        di, del, della, dello, dei, degli, delle, d', dell', a, al, alla, all', che, cui, dove, in,
        nel, nella, tra, fra, per, da, dal, dalla
        """
    ),
    loose_links=phrases("su, sul, sulla, contro, con, durante, dopo, prima, verso, senza"),
    determiners=phrases(
        """
        un, uno, una, il, lo, la, i, gli, le, suo, sua, suoi, sue, questo, questa, più, due, tre,
        quattro, cinque, dieci, molti, molte, diversi, ma, anche, ancora, già, però
        """
    ),
    adverbs=("*mente",),
    verbs=phrases(
        """
        mostra, rivela, uccide, colpisce, provoca, segna, segue, vede, sembra, permette, riguarda,
        conta, chiede, teme, rifiuta, accetta, parla, cade, arriva, lascia, porta, mette, tiene,
        perde, vince, scoppia, avviene, *erà, *irà, *eranno
        """
    ),
    forward=phrases("ha nevicato, ha piovuto"),
    verb_shapes=("*a", "*e", "*ano", "*ono", "*ò"),
    without_subject=phrases(
        "è stato *to, è stata *ta, sono stati *ti, sono state *te, era stato *to, era stata *ta, "
        "erano stati *ti, aveva *to, avevano *to, ha *to, hanno *to, aveva *so, ha *so, "
        "è morto, è morta, è nato, è nata, è indagato"
    ),
    acting=tuple(
        f"{stem}{ending}"
        for stem in phrases(
            "chied, annunc, present, dichiar, propon, offr, firm, pag, denunc, accus, nomin, "
            "incontr, far, dar, dovr, vorr, potr, avr, ricever"
        )
        for ending in phrases("à, anno, erà, eranno, irà, iranno, ò, arono, eva, evano, ava, avano")
    )
    + tuple(
        f"{has} {done}"
        for has in phrases("ha, hanno, aveva, avevano")
        for done in phrases(
            "chiesto, annunciato, presentato, proposto, offerto, firmato, pagato, denunciato, "
            "accusato, nominato, incontrato, promesso, ricevuto, respinto, ordinato, difeso, "
            "criticato, rifiutato, fatto, dato"
        )
    )
    + ("chiese", "chiesero", "propose", "proposero", "fece", "fecero", "ebbe", "vuole", "vogliono"),
    sources=tuple(
        f"lo {has} {told}"
        for has in ("ha", "hanno")
        for told in phrases(
            "reso noto, resa nota, riferito, annunciato, confermato, dichiarato, detto, comunicato"
        )
    )
    + phrases("lo rende noto, lo rendono noto, lo riferisce, lo riferiscono, lo conferma"),
    subjects=phrases("un, uno, una, l', il, lo, la, i, gli, le, due, tre, quattro, cinque, alcuni"),
    singular_verbs=("*ò",),
    thinkers=phrases("polizia, inquirenti, procura, autorità, medici, carabinieri"),
    told_of=phrases("che lui, che lei, che loro, che abbia, che sia, che avesse, che fosse"),
    stretches=phrases(
        "minuti, ora, ore, giorno, giorni, notte, settimana, settimane, mese, mesi, anno, anni"
    ),
    counted_from=phrases("dopo, prima, più tardi"),
    further_connectives=tuple(
        f"{some} {of}"
        for some in phrases("nessuno, nessuna, uno, una, ciascuno")
        for of in phrases("dei due, delle due, dei tre")
    )
    + tuple(
        f"{before} {pronoun}"
        for before in phrases("con, per, contro, senza, su, di, da")
        for pronoun in phrases("lui, lei, loro")
    )
    + phrases(
        "è la prima volta, è la seconda volta, è la terza volta, è accusato, è accusata, è "
        "sospettato, è sospettata, un terzo, una terza, un secondo, una"
        " seconda, secondo i due, il giorno dopo, il giorno "
        "seguente, il giorno successivo, il giorno prima, la mattina dopo, l'anno dopo, la sera "
        "prima, all'epoca, in quell'occasione"
    ),
    definite_openings=tuple(
        f"{opening} {article}"
        for opening in phrases("dopo, prima, durante, senza, nonostante, quando, mentre, se")
        for article in (
            "il",
            "lo",
            "la",
            "i",
            "gli",
            "le",
            "l'",
            "questo",
            "questa",
            "quel",
            "quella",
        )
    ),
    replies=phrases(
        "stesso problema, lo stesso problema, stessa cosa, la stessa cosa, idem, anche a me, "
        "anche da me, anche da noi"
    ),
    mild_connectives=phrases("intanto, nel frattempo"),
    partitives=phrases("di loro, di essi, di queste, di questi"),
    first_persons=phrases("io, noi, nostro, nostra, il nostro, la nostra, mio, mia, tu, voi"),
    set_off=phrases("sì, no"),
    inner_connectives=phrases(
        "però, tuttavia, invece, dunque, quindi, infatti, inoltre, pertanto, perciò, poi, intanto"
    ),
    inner_pronouns=("ciò",),
    inner_determiners=("questo", "quello"),
    places=phrases("il paese, la città, l'isola, il villaggio, la regione, la capitale, il comune"),
    objects=phrases(
        """
        lo ha, lo hanno, lo aveva, lo avevano, l'ha, l'hanno, l'aveva, l'avevano, li ha, li hanno,
        li aveva, li avevano, gli ha, gli hanno, le hanno
        """
    ),
    new_phrases=phrases(
        """
        e, ed, o, ma, se, quando, perché, come, secondo, sotto, né, mentre, presso
        """
    ),
)
