"""Portuguese words by which a sentence states a fact: the commonest.

As the lists are short, the denials and the opposites of `plain_words` are asked beside them.
"""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.vocabularies import Vocabulary
from summarizer.languages.vocabularies.losses import HELD, LOSING, SUPPLIES
from summarizer.languages.vocabularies.moods import ANY_MOODS, DONE, OPEN_MOODS
from summarizer.languages.vocabularies.portuguese_senses import SENSES
from summarizer.languages.vocabularies.tables import by_word, measures, ranges, valued

_NUMBERS = valued(
    """
    dois = 2, duas = 2, três = 3, quatro = 4, cinco = 5, seis = 6, sete = 7, oito = 8, nove = 9,
    dez = 10, onze = 11, doze = 12, treze = 13, catorze = 14, quatorze = 14, quinze = 15,
    dezasseis = 16, dezesseis = 16, dezassete = 17, dezessete = 17, dezoito = 18, dezanove = 19,
    dezenove = 19, vinte = 20, trinta = 30, quarenta = 40, cinquenta = 50, sessenta = 60,
    setenta = 70, oitenta = 80, noventa = 90, duzentos = 200, trezentos = 300, quinhentos = 500
    """
)


VOCABULARY = Vocabulary(
    short=True,
    endings=phrases(
        """
        amentos, amento, ações, ação, adas, ados, ada, ado, idas, idos, ida, ido, aram, eram,
        iram, ar, er, ir, as, os, es, a, e, o, s
        """
    ),
    senses=SENSES | HELD["pt"],
    empty_words=phrases(
        """
        o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, num, numa,
        ao, à, aos, às, por, pelo, pela, pelos, pelas, para, com, sem, sob, sobre, entre, que,
        quem, cujo, e, ou, mas, nem, se, não, é, são, era, eram, ser, sido, foi, foram, está,
        estão, estava, tem, têm, tinha, tinham, há, havia, vai, vão, será, serão, deve, pode,
        este, esta, estes, isso, seu, sua, seus, suas, ele, ela, eles, elas, muito, também,
        mais, após, depois, antes, segundo, cerca, quase, ontem, disse, afirmou, declarou, já,
        ainda
        """
    ),
    decimal_mark=",",
    alls=("todos", "todas"),
    numbers=_NUMBERS,
    halves=phrases("meio, meia"),
    scales=valued(
        """
        cem = 100, cento = 100, mil = 1000, milhares = 1000, dezena = 10, dúzia = 12, centena =
        100, milhão = 1000000, milhões = 1000000, bilhão = 1e+09, bilhões = 1e+09
        """
    ),
    number_joiners=("e",),
    tens_joiners=("e",),
    one=("um", "uma"),
    vague=ranges(
        """
        vários = 2 to 20, várias = 2 to 20, alguns = 2 to 9, dezenas = 20 to 150, centenas = 150
        to 2500
        """
    ),
    nobody=("ninguém",),
    no=("nenhum", "nenhuma"),
    anything=("qualquer", "quaisquer"),
    fractions=valued(
        """
        metade = 50, a metade = 50, um terço = 33.3333, dois terços = 66.6667, um quarto = 25,
        três quartos = 75, um quinto = 20
        """
    ),
    fractions_of=("de", "do", "da", "dos", "das"),
    numbered=phrases(
        """
        voo, voos, etapa, quarto, sala, linha, estrada, autoestrada, rodovia, artigo, artigos,
        secção, seção, capítulo, número, n, ato, episódio, temporada, jornada, nível, fase,
        classe, grupo, plataforma, página, parágrafo, resolução, comboio, trem, autocarro,
        ônibus, edifício, apartamento, zona, lote
        """
    ),
    came_from=("de",),
    came_to=phrases("para, a"),
    corrections=phrases(
        """
        corrigiu, corrige, corrigido, corrigida, correção, retificou, retificado, reviu, revisou,
        revisto
        """
    ),
    again=phrases("de novo, novamente, outra vez, reabriu, reaberto, reaberta, reabre, reabertura"),
    points=phrases("ponto, de ponto, ponto percentual, de ponto percentual"),
    percents=phrases("%, por cento, ponto percentual, pontos percentuais"),
    currencies=by_word(
        """
        usd: $, dólar, dólares, de dólares
        eur: €, euro, euros, de euros
        gbp: £, libras, de libras
        real: reais, de reais, r$
        franc: francos, de francos
        jpy: ienes, de ienes
        """
    ),
    units=measures(
        """
        percent 0.01: ponto base, pontos base
        length 1: metro, metros
        length 1000: km, quilómetro, quilómetros, quilômetro, quilômetros
        length 0.01: cm, centímetro, centímetros
        mass 1: kg, quilo, quilos
        mass 1000: tonelada, toneladas
        time 1: segundos
        time 60: minuto, minutos
        time 3600: hora, horas
        time 86400: dia, dias
        time 604800: semana, semanas
        time 2629800: mês, meses
        time 3.15576e+07: ano, anos
        area 1: hectare, hectares
        volume 1: litro, litros
        celsius 1: grau, graus, graus celsius, grau celsius
        fahrenheit 1: graus fahrenheit
        magnitude 1: magnitude
        """
    ),
    ages_before=phrases("com idade de, de idade de"),
    infinitive_endings=("ar", "er", "ir", "ando", "endo", "indo"),
    ages_of=("de",),
    on_behalf=phrases("para, pelo, pela"),
    against=phrases("contra, sobre, ao"),
    at_least=phrases(
        """
        pelo menos, mais de, no mínimo, ao menos, acima de, acima dos, superior a, superiores a,
        supera, superou, superam, superava, ultrapassa, ultrapassou
        """
    ),
    at_most=phrases("no máximo, até, menos de, abaixo de, abaixo dos, inferior a, inferiores a"),
    about=phrases("cerca de, quase, aproximadamente, em torno de, pouco mais de, pouco menos de"),
    remainders=phrases("o resto, o restante, restantes, o saldo"),
    capacities=phrases("capacidade, lotação, pode receber, lugares para"),
    lesser_ranks=phrases("interino, interina, adjunto, adjunta, em exercício, antigo, antiga"),
    parts=phrases("incluindo, entre os quais, entre eles, dos quais, outros, outras, cada"),
    belonging=phrases("entre os, entre as"),
    wholes=phrases("deles, delas, dos, das"),
    clock_hours=valued("h = -1, horas = -1"),
    clock_words=valued("meio dia = 720, meia noite = 0"),
    clocks_before=("às", "pelas"),
    relative_days=valued("ontem = -1, hoje = 0, amanhã = 1"),
    years_after=phrases("em, de, desde, ano de, até"),
    time_bounds=phrases("até, antes de"),
    periods=phrases(
        """
        por ano, por mês, por dia, por semana, por hora, trimestre, semestre, ano passado,
        próximo ano, mês passado, anual, mensal
        """
    ),
    stamps=phrases("até agora, até ao momento, último balanço, novo balanço, agora"),
    ordinals=phrases(
        "primeiro, primeira, segundo lugar, segunda vez, terceiro, terceira, anterior"
    ),
    ordinal_numbers=valued(
        """
        segundo = 2, segunda = 2, terceiro = 3, terceira = 3, quarto = 4, quarta = 4, quinto = 5,
        quinta = 5, sexto = 6, sexta = 6, sétimo = 7, sétima = 7
        """
    ),
    agents=("pelo", "pela", "pelos", "pelas"),
    joins=("e", "ou"),
    place_prepositions=phrases("em, no, na, perto de, junto a"),
    nearby=phrases("perto de, junto a, ao largo de"),
    articles=phrases(
        """
        o, a, os, as, um, uma, do, da, dos, das, no, na, este, esta, seu, sua
        """
    ),
    negations=phrases("não, nunca, jamais, sem, nem, ninguém, nenhum, nenhuma"),
    limited_negations=phrases(
        "nem todos, não só, ainda não, nem sempre, alguns, muitos, a maioria"
    ),
    negators=phrases("descartou, descarta, deixou de, desistiu de"),
    futures=phrases("será, serão, vai, vão, deve, deverá, prevê, previsto, prevista"),
    plans=phrases(
        "poderá, poderão, poderia, deveria, teme, temem, pede, pediu, possível, provável"
    ),
    doubts=phrases(
        """
        teria, terá, acusado, acusada, acusa, suspeito de, suspeita de, desmente, desmentiu,
        nega, negou, alegado
        """
    ),
    boundaries=phrases("sem, mas, enquanto, e, que, porque, embora"),
    polls=phrases("sondagem, sondagens, pesquisa, pesquisas, entrevistou, inquiriu, inquiridos"),
    contrasts=(
        ("mais", "menos"),
        ("antes", "depois"),
        ("com", "sem"),
        ("todos", "nenhum"),
        ("todos", "um"),
        ("todas", "uma"),
        ("ambos", "um"),
        ("dentro", "fora"),
        ("primeiro", "último"),
        ("primeira", "última"),
        ("primeiros", "últimos"),
        ("primeiras", "últimas"),
        ("sindicato", "empresa"),
        ("oposição", "governo"),
    ),
    open_moods=OPEN_MOODS["pt"],
    any_moods=ANY_MOODS["pt"],
    done=DONE["pt"],
    losing=LOSING["pt"],
    supplies=SUPPLIES["pt"],
)
