"""How a Dutch sentence points to what was said before it."""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.pointing_words import References

REFERENCES = References(
    addressed=tuple(
        f"{form} {name}, u"
        for form in phrases("Meneer, Mevrouw, Dokter, Professor")
        for name in ("*", "*-*", "* *")
    ),
    persons=phrases(
        """
        man, vrouw, mannen, vrouwen, jongen, meisje, jongens, meisjes, kind, kinderen, tiener,
        verdachte, verdachten, slachtoffer, slachtoffers, bestuurder, agent, agenten, schutter,
        dader, daders, woordvoerder, student, studenten, moeder, vader, ouders, zanger, zangeres,
        acteur, actrice, speler, gevangenen, gijzelaars, overlevenden, betogers, passagiers,
        bewoners, getuigen, auteur, advocaat, arts, artsen, onderzoekers, stel
        """
    ),
    ages=("#-jarige", "#-jarigen"),
    links=phrases("van, die, dat, in, uit, tussen, om, te, waar, naar, bij, achter, onder"),
    loose_links=phrases("op, over, tegen, met, voor, door, aan, tijdens, na, sinds, vanaf, zonder"),
    determiners=phrases(
        """
        een, de, het, zijn, haar, hun, dit, deze, geen, niet, meer, twee, drie, vier, vijf, tien,
        veel, meerdere, maar, ook, nog, al, vooral, pas, weer, zich
        """
    ),
    verb_shapes=("*t", "*en", "*de", "*te"),
    sources=tuple(
        f"dat {told}"
        for told in phrases(
            """
            meldt, melden, meldde, meldden, zegt, zeggen, zei, zeiden, bevestigt, bevestigde, heeft
            bekendgemaakt, maakte bekend, maakten bekend, blijkt uit, laat weten, liet weten
            """
        )
    ),
    thinkers=phrases("politie, justitie, autoriteiten, artsen, recherche, rechercheurs"),
    told_of=phrases("dat hij, dat zij, dat ze"),
    occasions=phrases("keer, maal"),
    forward=phrases("dat er, dat het, zo'n"),
    stretches=phrases(
        "minuten, uur, uren, dag, dagen, nacht, week, weken, maand, maanden, jaar, jaren"
    ),
    counted_from=phrases("later, eerder, daarvoor, daarna"),
    further_connectives=tuple(
        f"{some} {of}"
        for some in phrases("geen, een, één, elk")
        for of in phrases("van beiden, van beide, van de twee, van de drie")
    )
    + tuple(
        f"{before} {pronoun}"
        for before in phrases("met, voor, van, bij, tegen, achter, naast, zonder")
        for pronoun in phrases("hem, hen")
    )
    + phrases(
        "een derde, een tweede, tegen die tijd, op dat moment, volgens de twee, diezelfde, de "
        "volgende dag, de volgende ochtend, "
        "de dag erna, de dag daarvoor, op dezelfde dag, diezelfde avond"
    ),
    definite_openings=tuple(
        f"{opening} {article}"
        for opening in phrases(
            "na, tijdens, voor, sinds, zonder, ondanks, toen, terwijl, omdat, als, nadat, bij"
        )
        for article in ("de", "het", "dit", "deze", "die")
    ),
    replies=phrases(
        "hier ook, hier hetzelfde, zelfde probleem, hetzelfde probleem, bij mij ook, bij ons "
        "ook, idem"
    ),
    mild_connectives=phrases("intussen, ondertussen"),
    partitives=phrases("van hen, ervan, van hun"),
    first_persons=phrases("ik, wij, we, onze, ons, mijn, je, jij, jullie, u, uw"),
    inner_connectives=phrases(
        "echter, daarom, desondanks, niettemin, bovendien, daarentegen, dus, daarna, vervolgens"
    ),
    inner_determiners=("dit", "dat"),
    places=phrases("het land, de stad, het eiland, het dorp, de regio, de hoofdstad, de provincie"),
    objects=phrases("hem, hen, ze"),
    new_phrases=phrases(
        """
        en, of, maar, dan, als, omdat, hoewel, zei, zeiden, zegt, vroeg, vroegen, per, via, volgens
        """
    ),
)
