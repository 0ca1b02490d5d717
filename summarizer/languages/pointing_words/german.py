"""How a German sentence points to what was said before it; its nouns all have capitals."""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.pointing_words import References

REFERENCES = References(
    persons=phrases(
        """
        mann, frau, männer, frauen, junge, jungen, mädchen, kind, kinder, jugendliche, jugendlichen,
        verdächtige, verdächtigen, tatverdächtige, opfer, fahrer, fahrerin, beamten, schütze, täter,
        angreifer, angeklagte, beschuldigte, sprecher, sprecherin, schüler, mutter, vater, eltern,
        sänger, sängerin, schauspieler, spieler, häftlinge, geiseln, überlebenden, demonstranten,
        passagiere, bewohner, zeugen, autor, autoren, anwalt, anwältin, arzt, ärzte, forscher, paar
        """
    ),
    ages=("#-jährige", "#-jährigen", "#-jähriger", "#jährige", "#jährigen"),
    links=phrases(
        """
        von, vom, aus, in, im, für, zu, zum, zur, des, der, die, das, um, zwischen, mit, ohne, an,
        am
        """
    ),
    mild_connectives=phrases("unterdessen, inzwischen, derweil, währenddessen"),
    partitives=phrases("von ihnen, davon"),
    forward=phrases(
        "der, die, das, den, dem, ein, eine, einen, einem, einer, kein*, sich, es, sie, er, wir, "
        "man,"
        "niemand, alle, auch, künftig",
        after="damit",
    ),
    stretches=phrases(
        "sekunden, minute, minuten, stunde, stunden, tag, tage, tagen, nacht, nächte, woche, "
        "wochen, monat, monate, monaten, jahr, jahre, jahren"
    ),
    counted_from=phrases("später, zuvor, danach, darauf, vorher, davor"),
    speaking=phrases("er, sie"),
    parts_of=tuple(
        f"{some} {article}"
        for some in phrases(
            "einer, eine, eines, einige, mehrere, viele, manche, zwei, drei, vier, fünf, die "
            "meisten, keiner, keine, keines, jeder, jede"
        )
        for article in ("der",)
    ),
    first_persons=phrases(
        "wir, ich, du, ihr, unser, unsere, unserem, unseren, unserer, mein, meine, meinem, meinen, "
        "meiner"
    ),
    inner_connectives=phrases(
        """
        jedoch, allerdings, dagegen, hingegen, dennoch, trotzdem, deshalb, daher, deswegen, zudem,
        außerdem, indes, daraufhin, demnach, somit, folglich, gleichwohl
        """
    ),
    inner_pronouns=("dies",),
)
