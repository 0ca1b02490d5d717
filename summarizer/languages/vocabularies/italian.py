"""Italian words by which a sentence states a fact: the commonest.

As the lists are short, the denials and the opposites of `plain_words` are asked beside them.
"""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.vocabularies import Vocabulary
from summarizer.languages.vocabularies.italian_senses import SENSES
from summarizer.languages.vocabularies.losses import HELD, LOSING, SUPPLIES
from summarizer.languages.vocabularies.moods import ANY_MOODS, DONE, OPEN_MOODS
from summarizer.languages.vocabularies.tables import by_word, measures, ranges, valued

_ONES = valued(
    """
    due = 2, tre = 3, quattro = 4, cinque = 5, sei = 6, sette = 7, otto = 8, nove = 9
    """
)
_TENS = valued(
    """
    venti = 20, trenta = 30, quaranta = 40, cinquanta = 50, sessanta = 60, settanta = 70,
    ottanta = 80, novanta = 90
    """
)
_NUMBERS = (
    _ONES
    | _TENS
    | {
        f"{ten[:-1] if one == 'otto' else ten}{one.replace('tre', 'tré')}": tens + number
        for ten, tens in _TENS.items()
        for one, number in _ONES.items()
    }
    | {f"{ten[:-1]}uno": tens + 1 for ten, tens in _TENS.items()}
    | valued(
        """
        dieci = 10, undici = 11, dodici = 12, tredici = 13, quattordici = 14, quindici = 15,
        sedici = 16, diciassette = 17, diciotto = 18, diciannove = 19
        """
    )
)


VOCABULARY = Vocabulary(
    short=True,
    endings=phrases(
        """
        amenti, amento, azioni, azione, ate, ati, ata, ato, ute, uti, uta, uto, ite, iti, ita,
        ito, are, ere, ire, a, e, i, o
        """
    ),
    senses=SENSES | HELD["it"],
    empty_words=phrases(
        """
        il, lo, la, i, gli, le, l, un, uno, una, del, dello, della, dei, degli, delle, dell, di,
        d, a, al, allo, alla, ai, agli, alle, all, da, dal, dalla, dai, dall, dalle, in, nel,
        nello, nella, nei, nell, nelle, su, sul, sulla, sui, sull, con, per, tra, fra, che, chi,
        cui, e, ed, o, ma, né, se, si, ci, ne, non, è, sono, era, erano, essere, stato, stata,
        stati, state, ha, hanno, aveva, avevano, avuto, sarà, saranno, dovrà, può, questo,
        questa, questi, suo, sua, suoi, loro, lui, lei, noi, molto, anche, più, dopo, prima,
        secondo, circa, quasi, ieri, detto, dichiarato, spiegato, mai, ex
        """
    ),
    elisions=("l", "un", "d", "c", "s", "dell", "all", "nell", "dall", "sull", "quest", "quell"),
    decimal_mark=",",
    alls=("tutti", "tutte"),
    numbers=_NUMBERS,
    halves=phrases("mezzo, mezza"),
    scales=valued(
        """
        cento = 100, mille = 1000, mila = 1000, duemila = 2000, tremila = 3000, decina = 10,
        dozzina = 12, ventina = 20, centinaio = 100, migliaio = 1000, milione = 1000000, milioni
        = 1000000, miliardo = 1e+09, miliardi = 1e+09
        """
    ),
    number_joiners=("e",),
    tens_joiners=("e",),
    one=("un", "uno", "una"),
    vague=ranges(
        """
        alcuni = 2 to 9, diversi = 2 to 20, decine = 20 to 150, centinaia = 150 to 2500,
        migliaia = 1500 to 60000, milioni di persone = 1500000 to 1e+08
        """
    ),
    nobody=("nessuno",),
    no=("nessun", "nessuna"),
    anything=("alcun", "alcuna", "alcuno"),
    fractions=valued(
        """
        mezzo = 50, la metà = 50, metà = 50, un terzo = 33.3333, due terzi = 66.6667, un quarto
        = 25, tre quarti = 75, un quinto = 20
        """
    ),
    fractions_of=("di", "dei", "del", "degli", "delle", "della", "d"),
    numbered=phrases(
        """
        volo, voli, tappa, camera, stanza, aula, linea, strada, autostrada, articolo, articoli,
        sezione, capitolo, numero, n, atto, episodio, stagione, giornata, livello, fase, classe,
        gruppo, binario, pagina, paragrafo, comma, risoluzione, treno, autobus, edificio,
        appartamento, zona, lotto
        """
    ),
    came_from=phrases("da, dal"),
    came_to=phrases("a, al"),
    corrections=phrases(
        "corretto, corretta, corregge, correzione, rettificato, rettificata, rivisto, rivista"
    ),
    again=phrases("di nuovo, nuovamente, riaperto, riaperta, riapre, riapertura"),
    points=phrases("punto, di punto, punto percentuale, di punto percentuale"),
    percents=phrases("%, per cento, punto percentuale, punti percentuali"),
    currencies=by_word(
        """
        usd: $, dollaro, dollari, di dollari
        eur: €, euro, di euro
        gbp: £, sterline, di sterline
        franc: franchi, di franchi
        jpy: yen, di yen
        """
    ),
    units=measures(
        """
        percent 0.01: punto base, punti base
        length 1: metro, metri
        length 1000: km, chilometro, chilometri
        length 0.01: cm, centimetro, centimetri
        mass 1: kg, chilo, chili, chilogrammi
        mass 1000: tonnellata, tonnellate
        time 1: secondo, secondi
        time 60: minuto, minuti
        time 3600: ora, ore
        time 86400: giorno, giorni
        time 604800: settimana, settimane
        time 2629800: mese, mesi
        time 3.15576e+07: anno, anni
        area 1: ettaro, ettari
        volume 1: litro, litri
        celsius 1: grado, gradi, gradi celsius, grado celsius
        fahrenheit 1: gradi fahrenheit
        magnitude 1: magnitudo
        """
    ),
    ages_before=phrases("di età di, all età di"),
    infinitive_endings=("are", "ere", "ire", "ando", "endo"),
    ages_of=("di",),
    on_behalf=phrases("per"),
    against=phrases("contro, sul, su, sulla"),
    at_least=phrases(
        """
        almeno, più di, oltre, non meno di, sopra, al di sopra di, al di sopra del, superiore a,
        superiore al, superiori a, supera, superano, superato, superava
        """
    ),
    at_most=phrases(
        """
        al massimo, fino a, meno di, sotto, al di sotto di, al di sotto del, inferiore a,
        inferiore al, inferiori a
        """
    ),
    about=phrases("circa, quasi, intorno a, poco più di, poco meno di, una, un"),
    remainders=phrases("il resto, il saldo, il restante, restanti, il rimanente"),
    capacities=phrases("capienza, capacità, può ospitare, posti per"),
    lesser_ranks=phrases(
        """
        ad interim, facente funzione, aggiunto, aggiunta, vicedirettore, uscente
        """
    ),
    parts=phrases("tra cui, fra cui, di cui, compresi, altri, altre, ogni"),
    belonging=phrases("tra i, tra le, fra i, fra le"),
    wholes=phrases("di loro, dei, delle, degli"),
    clock_words=valued("mezzogiorno = 720, mezzanotte = 0"),
    clocks_before=("alle", "dalle", "verso"),
    clock_openings=phrases("alle, alle ore, ore, dalle, dalle ore, verso le, le ore, delle"),
    relative_days=valued("ieri = -1, oggi = 0, domani = 1"),
    years_after=phrases("nel, dal, del, al, anno, entro il"),
    time_bounds=phrases("fino a, fino al, entro, entro il, prima di"),
    periods=phrases(
        """
        all anno, l anno, al mese, al giorno, alla settimana, all ora, trimestre, semestre, anno
        scorso, anno prossimo, mese scorso, annuo, annua, annuale, mensile
        """
    ),
    stamps=phrases("finora, al momento, ultimo bilancio, nuovo bilancio, ora"),
    ordinals=phrases(
        "primo, prima volta, seconda, terzo, terza, quarto, precedente, andata, ritorno"
    ),
    ordinal_numbers=valued(
        """
        secondo = 2, seconda = 2, terzo = 3, terza = 3, quarto = 4, quarta = 4, quinto = 5,
        quinta = 5, sesto = 6, sesta = 6, settimo = 7, settima = 7, ottavo = 8, ottava = 8
        """
    ),
    joins=("e", "o"),
    place_prepositions=phrases("a, ad, in, vicino a, presso, nei pressi di"),
    nearby=phrases("vicino a, presso, nei pressi di, al largo di"),
    articles=phrases(
        """
        il, lo, la, i, gli, le, l, un, uno, una, del, della, dei, delle, questo, questa, suo,
        sua
        """
    ),
    negations=phrases("non, né, senza, nessuno, nessun, nessuna"),
    limited_negations=phrases(
        "non tutti, non solo, non ancora, non sempre, alcuni, molti, la maggior parte"
    ),
    negators=phrases("ha escluso, esclude, ha rinunciato a, rinuncia a"),
    futures=phrases("sarà, saranno, dovrà, prevede, previsto, prevista, previsti"),
    plans=phrases(
        """
        potrebbe, potrebbero, dovrebbe, dovrebbero, teme, temono, chiede, chiesto, possibile,
        probabile, rischia
        """
    ),
    doubts=phrases(
        """
        avrebbe, avrebbero, sarebbe, accusato, accusata, accusa, sospettato, sospettata,
        smentisce, smentito, nega, negato
        """
    ),
    boundaries=phrases("senza, ma, mentre, e, che, perché, anche se"),
    polls=phrases("sondaggio, sondaggi, intervistato, intervistati, intervistate"),
    contrasts=(
        ("più", "meno"),
        ("prima", "dopo"),
        ("con", "senza"),
        ("tutti", "nessuno"),
        ("tutti", "uno"),
        ("tutte", "una"),
        ("dentro", "fuori"),
        ("primo", "ultimo"),
        ("prima", "ultima"),
        ("primi", "ultimi"),
        ("prime", "ultime"),
        ("sindacato", "azienda"),
        ("opposizione", "governo"),
    ),
    open_moods=OPEN_MOODS["it"],
    any_moods=ANY_MOODS["it"],
    done=DONE["it"],
    losing=LOSING["it"],
    supplies=SUPPLIES["it"],
)
