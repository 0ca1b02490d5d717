"""Spanish words by which a sentence states a fact."""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.vocabularies import Vocabulary
from summarizer.languages.vocabularies.losses import HELD, LOSING, SUPPLIES
from summarizer.languages.vocabularies.moods import ANY_MOODS, DONE, OPEN_MOODS
from summarizer.languages.vocabularies.spanish_senses import SENSES
from summarizer.languages.vocabularies.tables import by_word, measures, ranges, valued

_SMALL = [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
]
_TENS = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"]
_HUNDREDS = [
    "doscient",
    "trescient",
    "cuatrocient",
    "quinient",
    "seiscient",
    "setecient",
    "ochocient",
    "novecient",
]


VOCABULARY = Vocabulary(
    endings=phrases(
        """
        aciones, ación, iciones, ición, amente, ieron, aron, ando, iendo, ados, adas, idos, idas,
        ado, ada, ido, ida, aban, aba, ían, ía, arán, ará, erán, erá, irán, irá, ar, er, ir, es, os,
        as, ó, é, a, o, e, s
        """
    ),
    senses=SENSES | HELD["es"],
    negative_prefixes=("in", "des"),
    empty_words=phrases(
        """
        el, la, los, las, lo, un, una, unos, unas, y, e, o, u, pero, de, del, a, al, en, con, por,
        para, sin, sobre, entre, hasta, desde, tras, ante, según, que, quien, cual, cuando, donde,
        como, si, no, ni, se, su, sus, le, les, me, te, nos, mi, es, son, era, eran, fue, fueron,
        será, serán, sería, serían, ser, sido, está, están, estaba, estaban, ha, han, había,
        habían, haber, hay, hubo, puede, pueden, podría, debe, muy, más, menos, también, ya,
        todavía, aún, solo, sólo, este, esta,
        estos, estas, ese, esa, esos, esas, dijo, dice, dijeron, afirmó, aseguró, informó,
        informaron, señaló, explicó, hoy, ayer, mañana, ciento, dos, uno, otra, otro, otros, otras,
        durante, años, año, hace
        """
    ),
    decimal_mark=",",
    alls=("todos", "todas", "ambos", "ambas"),
    numbers={word: float(n) for n, word in enumerate(_SMALL) if word != "uno"}
    | {"veintiún": 21.0, "veintiuna": 21.0, "cien": 100.0, "ciento": 100.0}
    | {word: 10.0 * n for n, word in enumerate(_TENS, start=3)}
    | {f"{stem}{end}": 100.0 * n for n, stem in enumerate(_HUNDREDS, 2) for end in ("os", "as")},
    halves=phrases("medio, media"),
    scales=valued(
        """
        mil = 1000, millón = 1000000, millones = 1000000, docena = 12, billones = 1e+12, mdd =
        1000000
        """
    ),
    number_joiners=("y",),
    tens_joiners=("y",),
    one=phrases("un, una, uno"),
    vague=ranges(
        """
        decenas = 20 to 150, docenas = 24 to 150, cientos = 150 to 2500, centenares = 150 to 2500,
        miles = 1500 to 60000, decenas de miles = 15000 to 200000, varios = 2 to 20, varias = 2 to
        20, unos pocos = 2 to 9
        """
    ),
    nobody=phrases("nadie"),
    no=phrases("ningún, ninguna, ninguno"),
    fractions=valued(
        """
        la mitad = 50, mitad = 50, un tercio = 33.3333, dos tercios = 66.6667, un cuarto = 25, tres
        cuartos = 75, un quinto = 20, una décima parte = 10
        """
    ),
    fractions_of=("de", "del"),
    shares=phrases("de cada"),
    versus=("a", "contra", "frente a"),
    ranges=("de", "del", "desde", "entre"),
    ordinal_endings=phrases("er, era, ª, º, °"),
    numbered=phrases(
        """
        vuelo, vuelos, etapa, habitación, sala, línea, ruta, carretera, autopista, artículo,
        artículos, sección, capítulo, número, n, acto, episodio, temporada, jornada, nivel, fase,
        clase, grupo, andén, página, párrafo, resolución, tren, autobús, edificio, apartamento,
        zona, lote, puerta
        """
    ),
    came_from=phrases("de, desde"),
    came_to=phrases("a, hasta"),
    corrections=phrases(
        """
        corrigió, corrige, corregido, corregida, corrección, rectificó, rectificado, rectificada,
        revisó, revisado, revisada
        """
    ),
    again=phrases(
        """
        de nuevo, nuevamente, otra vez, reabre, reabrió, reabierto, reabierta, reapertura, vuelve a,
        volvió a
        """
    ),
    points=phrases("punto, de punto, punto porcentual, de punto porcentual"),
    percents=phrases("%, por ciento, puntos porcentuales"),
    currencies=by_word(
        """
        usd: $, dólar, dólares, de dólares
        eur: €, euro, euros, de euros
        gbp: libras, £
        peso: pesos, de pesos
        sol: soles
        jpy: yenes
        """
    ),
    units=measures(
        """
        percent 0.01: punto básico, puntos básicos
        length 1: metro, metros
        length 1000: km, kilómetro, kilómetros
        length 1609.3: milla, millas
        length 0.01: centímetros
        mass 1: kg, kilo, kilos, kilogramos
        mass 0.001: gramos
        mass 1000: tonelada, toneladas
        time 1: segundo, segundos
        time 60: minuto, minutos
        time 3600: hora, horas
        time 86400: día, días
        time 604800: semana, semanas
        time 2629800: mes, meses
        time 3.15576e+07: año, años
        area 1: hectárea, hectáreas
        area 100: kilómetros cuadrados
        volume 1: litro, litros
        speed 1: kilómetros por hora, km/h
        celsius 1: grado, grados, grados celsius, grado celsius, grados centígrados
        fahrenheit 1: grados fahrenheit
        storeys 1: plantas, pisos
        magnitude 1: magnitud
        """
    ),
    ages_before=phrases("edad"),
    ages_after=phrases("años de edad"),
    infinitive_endings=("ar", "er", "ir", "ando", "iendo"),
    ages_of=("de",),
    on_behalf=phrases("para"),
    against=phrases("a, al, contra, sobre"),
    at_least=phrases(
        """
        al menos, por lo menos, más de, como mínimo, no menos de, cuando menos, por encima de,
        por encima del, superior a, superior al, superiores a, superó, supera, superan, superaron,
        superaba, superado, supere, rebasó, rebasa, sobrepasó
        """
    ),
    at_most=phrases(
        """
        hasta, como máximo, menos de, no más de, por debajo de, por debajo del, inferior a,
        inferior al, inferiores a
        """
    ),
    about=phrases(
        """
        unos, unas, cerca de, alrededor de, aproximadamente, casi, en torno a, sobre, cerca de las,
        alrededor de las
        """
    ),
    lives=("vidas",),
    remainders=phrases("el resto, el restante, restantes, lo demás"),
    capacities=phrases("capacidad, aforo, puede albergar, plazas para, caben"),
    lesser_ranks=phrases(
        """
        interino, interina, en funciones, adjunto, adjunta, antiguo, antigua,
        exdirector, exdirectora, provisional
        """
    ),
    parts=phrases(
        """
        entre ellos, entre ellas, incluidos, incluidas, incluyendo, otros, otras, otro, otra,
        más, cada, ambos
        """
    ),
    belonging=phrases("entre los, entre las"),
    wholes=phrases("de ellos, de ellas, de los, de las"),
    clock_hours=valued(
        """
        horas = -1, de la mañana = 0, de la madrugada = 0, de la tarde = 12, de la noche = 12, a.m.
        = 0, p.m. = 12, am = 0, pm = 12, h = -1
        """
    ),
    clock_words=valued(
        """
        mediodía = 720, medianoche = 0
        """
    ),
    clocks_before=phrases("a las, las, a la"),
    time_zones=phrases("gmt, utc, hora local"),
    relative_days=valued(
        """
        ayer = -1, hoy = 0, anteayer = -2
        """
    ),
    years_after=phrases("en, de, desde, hasta, año, antes, después"),
    time_bounds=phrases("hasta, hasta el, antes de, antes del"),
    periods=phrases(
        """
        trimestre, semestre, al mes, al año, al día, por mes, por año, por día, por hora, cada día,
        cada mes, cada año, anual, mensual, semanal, diario, este año, año pasado, próximo año, mes
        pasado, este mes, primavera, verano, otoño, invierno, en total, hasta ahora
        """
    ),
    stamps=phrases(
        """
        hasta ahora, todavía, aún, ya, hasta el momento, se eleva, se elevó, ascendió, ascendía
        """
    ),
    ordinals=phrases(
        """
        primer, primero, primera, segundo, segunda, tercer, tercero, tercera, nuevo, nueva,
        partido de ida, partido de vuelta, la ida, la vuelta
        """
    ),
    ordinal_numbers=valued(
        """
        segundo = 2, segunda = 2, tercer = 3, tercera = 3, cuarto = 4, cuarta = 4, quinto = 5,
        quinta = 5, sexto = 6, sexta = 6, séptimo = 7, séptima = 7, octavo = 8, octava = 8
        """
    ),
    titles=phrases("portavoz, sr, sra, señor, señora, don, doña, dr, dra, san, santa"),
    particles=phrases("de, del, la, las, los, y, al"),
    former=phrases("ex, vice, subdirector, antiguo, antigua"),
    offices=phrases(
        """
        conductor, conductora, piloto, capitán, capitana, ingeniero, abogado, abogada, juez, jueza,
        ministro, ministra, primer ministro, primera ministra, presidente, presidenta, alcalde,
        alcaldesa, gobernador, gobernadora, jefe, jefa, director, directora, entrenador,
        entrenadora, delantero, portero, defensa, goleador, ganador, ganadora, víctima, sospechoso,
        sospechosa, acusado, acusada, testigo, autor, autora, escritor, escritora, cantante, actor,
        actriz, dueño, dueña, propietario, fundador, fundadora, candidato, candidata, líder,
        comandante, médico, médica, profesor, profesora, maestro, maestra, científico, investigador,
        investigadora, fiscal, senador, senadora, diputado, diputada, pintor, campeón, campeona,
        sucesor, sucesora, atacante, asesino, obispo, arzobispo, papa, rey, reina, príncipe,
        embajador, embajadora, general, coronel, secretario, secretaria, consejero, consejera
        """
    ),
    acts=by_word(
        """
        conductor: conducido por
        piloto: pilotado por
        autor: escrito por
        director: dirigida por, dirigido por
        entrenador: entrenado por
        """
    ),
    becoming=phrases("como, será, es, fue, nombrado, nombrada, elegido, elegida"),
    naming=phrases(
        """
        identificado como, identificada como, llamado, es, fue, era, será, como, nombrado
        """
    ),
    agents=("por",),
    joins=("y", "e", "o"),
    place_prepositions=phrases("en, cerca de, a, de, desde, hacia"),
    place_phrases=phrases("ciudad de, localidad de, puerto de, pueblo de, afueras de"),
    hosts=phrases("acogerá, acoge, acogió, albergará, alberga, albergó, será sede, será la sede"),
    nearby=("cerca de",),
    movements=("a", "de", "desde", "hacia"),
    articles=phrases("el, la, los, las, un, una, unos, unas, su, sus, este, esta"),
    countries=phrases(
        """
        españa, francia, alemania, italia, portugal, inglaterra, méxico, argentina, chile, perú,
        colombia, venezuela, ecuador, bolivia, uruguay, paraguay, brasil, cuba, guatemala,
        honduras, nicaragua, panamá, haití, canadá, china, japón, india, rusia, ucrania, turquía,
        grecia, marruecos, argelia, egipto, israel, siria, irak, irán
        """
    ),
    wide_places=phrases(
        """
        salvador, unidos, estados, europa, américa, áfrica, asia, andalucía, cataluña, galicia,
        aragón, extremadura, navarra, asturias, cantabria, murcia, canarias, castilla, provincia,
        región, estado, norte, sur, este, oeste
        """
    ),
    falsehoods=phrases(
        """
        es falso, es falsa, era falso, era falsa, son falsas, son falsos, no es cierto, no es
        cierta, no es verdad, carece de fundamento
        """
    ),
    negations=phrases(
        """
        no, nunca, jamás, nadie, ningún, ninguna, ninguno, nada, ni, sin, tampoco
        """
    ),
    limited_negations=phrases(
        """
        no todos, no todas, no solo, no sólo, no siempre, algunos, algunas, muchos, muchas, todavía
        no, aún no
        """
    ),
    negators=phrases("descartó, descartaron, evitó, se negó a, se negaron a"),
    changes=("un", "en"),
    levels=("a", "hasta"),
    day_times=phrases("mañana, mediodía, tarde, noche, madrugada"),
    part_fates=phrases("en el hospital, en el lugar, en el acto"),
    others=phrases("otro, otra, otros, otras, anterior, anteriores, resto"),
    futures=phrases(
        """
        será, serán, planea, planean, prevé, prevén, previsto, prevista, quiere, quieren,
        pretende, va a, van a, proyecta
        """
    ),
    plans=phrases(
        """
        podría, podrían, espera, esperan, pide, pidió, exige, teme, temen, puede, pueden
        """
    ),
    contrasts=(
        ("más", "menos"),
        ("sobre", "bajo"),
        ("antes", "después"),
        ("con", "sin"),
        ("todos", "ninguno"),
        ("todos", "uno"),
        ("todas", "una"),
        ("ambos", "uno"),
        ("dentro", "fuera"),
        ("primer", "último"),
        ("primero", "último"),
        ("primera", "última"),
        ("primeros", "últimos"),
        ("primeras", "últimas"),
        ("sindicato", "empresa"),
        ("sindicato", "patronal"),
        ("oposición", "gobierno"),
    ),
    lasting=phrases("sigue, siguen, aún, todavía, continúa, continúan, en curso"),
    doubts=phrases(
        """
        acusado de, acusada de, supuestamente, presuntamente, si, niega, negó,
        desmintió, alega
        """
    ),
    boundaries=phrases("pero, mientras, aunque, porque, y, sino"),
    polls=phrases(
        "encuesta, encuestas, sondeo, sondeos, estimaciones, encuestó, entrevistó, encuestados"
    ),
    extents=phrases("en todo el país, en todo el mundo, en todo el territorio, solo en"),
    qualifiers=phrases(
        """
        juvenil, neto, neta, bruto, bruta, después de impuestos, antes de impuestos, subyacente,
        operativo
        """
    ),
    open_moods=OPEN_MOODS["es"],
    any_moods=ANY_MOODS["es"],
    done=DONE["es"],
    losing=LOSING["es"],
    supplies=SUPPLIES["es"],
)
