"""Polish words by which a sentence states a fact: the commonest."""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.vocabularies import Vocabulary
from summarizer.languages.vocabularies.moods import ANY_MOODS, DONE, OPEN_MOODS, REQUESTS
from summarizer.languages.vocabularies.tables import by_word, grouped, measures, ranges, valued

VOCABULARY = Vocabulary(
    short=True,
    free_order=True,
    senses=grouped(
        """
        die: zginął, zginęła, zginęło, zginęli, zginęły, zmarł, zmarła, zmarli, zmarło, zabici,
            zabitych, zabił, zabiło, nie żyje, nie żyją, śmierć poniosło, poniósł śmierć,
            zwłoki, martwy, martwa, martwi
        hurt: ranny, ranna, ranni, rannych, rannego, ranne, poszkodowanych, poszkodowani,
            ucierpiał, ucierpiała, ucierpiało, ucierpieli, raniła, raniło
        missing: zaginął, zaginęła, zaginęło, zaginionych
        rescue: uratowano, uratował, uratowali, ocalono
        survive: przeżył, przeżyła, przeżyli, przeżyło, ocalał, ocaleli,
            przy życiu, żywy, żywa, żywi
        arrest: zatrzymano, zatrzymała, zatrzymany, zatrzymali, aresztowano, aresztowany
        release: zwolniono z aresztu, uwolniono, uwolniony
        charge: oskarżony, oskarżona, oskarżeni, oskarżyła, usłyszał zarzuty, usłyszała zarzuty
        convict: skazał, skazała, skazany, skazana, skazano, skazali, winny, winną, winna, winnego
        acquit: uniewinnił, uniewinniła, uniewinniony, uniewinniona, uniewinniono, uniewinnienie,
            niewinny, niewinną, niewinna, niewinnego
        evacuate: ewakuowano, ewakuowani, ewakuowane, ewakuowali, ewakuacja, ewakuacji, ewakuację,
            opuścić domy, opuścić swoje domy, opuściło domy, opuściło swoje domy,
            opuścić mieszkania
        dismiss: zwolnił trenera, zwolnił pracowników, zwolnienia grupowe
        rise: wzrosło, wzrosła, wzrósł, wzrosły, rośnie, rosną, wzrost, podwyżka, podrożał,
            podrożała, podrożały, podrożało, zyskał, zyskała, zyskały, zyskało
        fall: spadło, spadła, spadł, spadły, spada, spadają, spadek, zmalało, zmalała, zmalał,
            potaniał, potaniała, potaniały, potaniało, obniżył się, obniżyła się
        win: pokonał, pokonała, pokonało, pokonali, pokonały, wygrał, wygrała, wygrało, wygrali,
            zwyciężył, zwyciężyła, zwycięstwo
        lose: przegrał, przegrała, przegrało, przegrali, uległ, uległa, uległo, porażka
        accept: przyjął, przyjęła, przyjęto, przyjęli, uchwalił, uchwaliła, uchwalono, zatwierdził,
            zatwierdziła, poparł, poparła
        reject: odrzucił, odrzuciła, odrzucono, odrzucili
        open: otwarto, otworzył, otworzyła, otwarty
        close: zamknięto, zamknął, zamknęła, zamknięty
        begin: rozpoczął, rozpoczęła, rozpoczęło, zaczęło, zaczął, zaczęła
        end: zakończył, zakończyła, zakończyło
        buy: kupił, kupiła, kupiło, przejął, przejęła, przejęło, nabył, nabyła, kupiony, kupiona,
            kupione
        sell: sprzedał, sprzedała, sprzedało
        sue: pozwał, pozwała, pozwało, pozwany, pozwana, pozwane
        destroy: zniszczył, zniszczyła, zniszczyło, zburzył, zburzyła, zburzyło, wyburzył
        resign: zrezygnował, zrezygnowała, ustąpił, ustąpiła
        fire: pożar, pożaru
        quake: trzęsienie ziemi
        flood: powódź, powodzi
        blast: wybuch, wybuchu, eksplozja, eksplozji
        people: osób, osoby, ludzi
        child: dziecko, dzieci
        woman: kobieta, kobiety, kobiet
        man: mężczyzna, mężczyźni, mężczyzn
        police: policja, policji
        """
    ),
    empty_words=phrases(
        """
        w, we, na, z, ze, do, od, po, o, u, za, przed, przy, pod, nad, dla, bez, przez, między,
        według, podczas, i, oraz, a, ale, lub, albo, czy, że, żeby, gdy, kiedy, jeśli, bo,
        ponieważ, choć, to, ten, ta, te, tego, tej, tym, on, ona, ono, oni, one, jego, jej, ich,
        nie, tak, też, także, już, jeszcze, tylko, jest, są, był, była, było, były, został,
        została, zostało, zostali, zostały, się, który, która, które, podał, podała, poinformował
        """
    ),
    decimal_mark=",",
    alls=("wszystkie", "wszyscy", "wszystkich"),
    numbers=valued(
        """
        półtora = 1.5, półtorej = 1.5,
        dwa = 2, dwie = 2, dwóch = 2, dwaj = 2, dwoje = 2, trzy = 3, trzech = 3, trzej = 3,
        troje = 3, cztery = 4, czterech = 4, czterej = 4, czworo = 4, pięć = 5, pięciu = 5,
        pięcioro = 5, sześć = 6, sześciu = 6, siedem = 7, siedmiu = 7, osiem = 8, ośmiu = 8,
        dziewięć = 9, dziewięciu = 9, dziesięć = 10, dziesięciu = 10, jedenaście = 11,
        jedenastu = 11, dwanaście = 12, dwunastu = 12, dwadzieścia = 20, dwudziestu = 20
        """
    ),
    halves=phrases("pół"),
    scales=valued(
        """
        sto = 100, tysiąc = 1000, tysiące = 1000, tysięcy = 1000, tys = 1000, milion = 1000000,
        miliona = 1000000, miliony = 1000000, milionów = 1000000, mln = 1000000,
        miliard = 1e+09, miliarda = 1e+09, miliardy = 1e+09,
        miliardów = 1e+09, mld = 1e+09
        """
    ),
    vague=ranges("kilka = 2 to 9, kilku = 2 to 9, kilkadziesiąt = 20 to 99, setki = 150 to 2500"),
    nobody=("nikt",),
    no=("żaden", "żadna", "żadne"),
    changes=("o",),
    came_from=phrases("z, ze"),
    came_to=phrases("do, na"),
    corrections=phrases(
        "skorygował, skorygowała, skorygowano, sprostował, sprostowała, zrewidował, zrewidowała"
    ),
    again=phrases("znowu, znów, ponownie"),
    percents=phrases("%, procent, proc, punkt procentowy, punkty procentowe, punktów procentowych"),
    currencies=by_word(
        """
        usd: $, dolar, dolary, dolarów
        eur: €, euro
        gbp: £, funtów
        zloty: zł, złoty, złote, złotych
        """
    ),
    units=measures(
        """
        percent 0.01: punkt bazowy, punkty bazowe, punktów bazowych
        length 1: metr, metry, metrów
        length 1000: km, kilometr, kilometry, kilometrów
        mass 1: kg, kilogram, kilogramów
        mass 1000: tona, tony, ton
        time 60: minuta, minuty, minut
        time 3600: godzina, godziny, godzin
        time 86400: dni
        time 604800: tydzień, tygodnie, tygodni
        time 2629800: miesiąc, miesiące, miesięcy
        time 3.15576e+07: rok, lata, lat
        area 1: hektar, hektary, hektarów
        volume 1: litr, litry, litrów
        """
    ),
    ages_before=phrases("w wieku"),
    ages_after=phrases("letni, letnia, letnie, letniego, letniej, letnią, letnim, latek, latka"),
    at_least=phrases(
        """
        co najmniej, przynajmniej, ponad, więcej niż, powyżej, przekroczył, przekroczyła,
        przekroczyło, przekracza
        """
    ),
    at_most=phrases("najwyżej, co najwyżej, mniej niż, poniżej"),
    about=phrases("około, ok, blisko, prawie"),
    capacities=phrases("pojemność, pomieści, mieści, miejsc dla"),
    lesser_ranks=phrases(
        """
        pełniący obowiązki, pełniąca obowiązki, zastępca, zastępczyni, były, była
        """
    ),
    parts=phrases("w tym, wśród nich, kolejne, kolejnych, inne, innych"),
    clock_openings=phrases("godz, godzinie, godziny, godzinę"),
    wholes=phrases("z nich, spośród nich"),
    relative_days=valued("wczoraj = -1, dziś = 0, dzisiaj = 0, jutro = 1"),
    years_after=phrases("w, od, do, roku"),
    agents=("przez",),
    joins=("i", "oraz", "lub"),
    place_prepositions=phrases("w, we, pod, koło, niedaleko"),
    nearby=phrases("pod, koło, niedaleko"),
    negations=phrases("nie, nigdy, nikt, bez, ani"),
    lacking=("bez",),
    futures=phrases("będzie, będą, planuje, planują, zamierza, zamierzają, chce, chcą"),
    plans=phrases("może, mogą, prawdopodobnie, spodziewa się"),
    requests=REQUESTS["pl"],
    boundaries=phrases("bez, ale, lecz, a, i, oraz, który, która, które, podczas gdy, choć"),
    object_forms=(
        *(("a", "ę"), ("ia", "ię"), ("", "a"), ("", "owi"), ("y", "ego"), ("i", "iego")),
        *(("ka", "kę"), ("k", "ka"), ("ek", "ka"), ("ec", "ca")),
    ),
    open_moods=OPEN_MOODS["pl"],
    any_moods=ANY_MOODS["pl"],
    done=DONE["pl"],
)
