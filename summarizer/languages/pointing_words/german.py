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
    loose_links=phrases(
        """
        auf, bei, beim, nach, seit, vor, während, wegen, trotz, gegen, über, unter, durch,
        bis, hinter, neben, statt, samt, rund, und, oder, sowie, als, wie, eines, einer, deren,
        dessen, ihrer, seiner, dieses, dieser, aller, gegenüber, entlang, nahe, nicht
        """
    ),
    definite_openings=phrases(
        "nach dem, nach der, bei dem, bei der, vor dem, vor der, trotz des, trotz der, seit dem, "
        "während des, während der, wegen des, wegen der, durch den, durch die"
    ),
    known_nouns=phrases(
        "entscheidung, untersuchung, ermittlungen, verhandlung, verhandlungen, veranstaltung, "
        "vereinbarung, auswertung, einrichtung, durchsuchung, rettungskräfte, verantwortlichen, "
        "staatsanwältin, unternehmerin, jugendlichen, mitarbeiterin"
    ),
    verb_shapes=("*t", "*te", "*ten", "*en", "*ern", "*eln"),
    sources=tuple(
        f"{this} {told}"
        for this in phrases("das, dies")
        for told in phrases(
            """
            teilte, teilten, sagte, sagten, berichtete, berichteten, berichtet, meldete, meldeten,
            meldet, bestätigte, bestätigten, erklärte, erklärten, gab, geht aus
            """
        )
    ),
    reported_moods=phrases(
        "sei, seien, habe, werde, könne, müsse, solle, dürfe, wolle, gebe, bestehe, komme, gehe"
    ),
    reported_not_in=phrases("ich, dass, ob, wenn, als, wie, denn, gott, egal, warum, wann, was"),
    thinkers=phrases("polizei, ermittler, behörden, staatsanwaltschaft, ärzte, fahnder"),
    told_of=phrases("dass er, dass sie, er habe, sie habe"),
    occasions=phrases("mal, male"),
    further_connectives=tuple(
        f"{some} {of}"
        for some in phrases("keiner, keine, keines, einer, eine, eines, jeder, jede")
        for of in phrases("der beiden, der zwei, der drei, von beiden")
    )
    + tuple(
        f"{before} {pronoun}"
        for before in phrases("mit, von, bei, nach, zu, unter, neben, vor, hinter, über, ohne, für")
        for pronoun in phrases("ihm, ihnen, ihn")
    )
    + phrases(
        """
        den beiden, der beiden, nach angaben der beiden, laut den beiden, mit den beiden, für die
        beiden, ein zweiter, ein dritter, eine zweite, eine dritte, ein zweites, ein drittes,
        am selben tag, am selben abend, bis dahin, dazwischen, am gleichen tag, am gleichen
        abend, zur selben zeit, zur gleichen zeit, noch am selben, am morgen danach, im jahr
        darauf, im jahr zuvor
        """
    ),
    replies=phrases(
        "hier auch, hier genauso, bei mir auch, bei mir genauso, bei uns auch, bei uns genauso, "
        "gleiches problem, dasselbe problem, das gleiche problem, mir geht es genauso, geht mir "
        "genauso"
    ),
    mild_connectives=phrases("weitere, unterdessen, inzwischen, derweil, währenddessen"),
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
    addressed=tuple(
        f"{form} {name}, Sie"
        for form in phrases(
            "Frau, Herr, Herr Doktor, Frau Doktor, Herr Professor, Frau Professorin"
        )
        for name in ("*", "*-*", "* *")
    ),
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
    objects=phrases("ihn, ihm, ihnen, sie"),
    new_phrases=phrases(
        """
        und, oder, aber, dass, ob, wenn, weil, da, damit, obwohl, nachdem, bevor, indem, dem, den,
        sagte, sagten, sagt, teilte, bat, baten, ins, ans, beim, im, vom, laut, zufolge, je, pro
        """
    ),
)
