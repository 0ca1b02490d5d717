"""How a Portuguese sentence points to what was said before it."""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.pointing_words import References

REFERENCES = References(
    addressed=tuple(
        f"{form} {name}, você"
        for form in phrases("Senhor, Senhora, Doutor, Doutora, Professor, Professora")
        for name in ("*", "*-*", "* *")
    ),
    persons=phrases(
        """
        homem, mulher, homens, mulheres, jovem, rapaz, rapariga, menino, menina, meninos, criança,
        crianças, suspeito, suspeitos, suspeita, vítima, vítimas, condutor, motorista, agente,
        agentes, atirador, agressor, acusado, acusada, arguido, porta-voz, estudante, estudantes,
        mãe, pai, pais, cantor, cantora, ator, atriz, jogador, preso, presos, reféns, sobreviventes,
        manifestantes, passageiros, moradores, testemunhas, autor, autores, advogado, advogada,
        médico, médicos, pesquisadores, investigadores, casal
        """
    ),
    ages=(
        *("homem de # anos", "mulher de # anos", "jovem de # anos", "rapaz de # anos"),
        *("menina de # anos", "menino de # anos"),
    ),
    links=phrases(
        """
        de, do, da, dos, das, que, a, ao, à, aos, às, em, no, na, nos, nas, onde, cujo, cuja, entre,
        para, por, pelo, pela
        """
    ),
    loose_links=phrases("sobre, contra, com, durante, após, depois, antes, sem, desde"),
    determiners=phrases(
        """
        um, uma, o, os, as, seu, sua, seus, suas, este, esta, mais, dois, duas, três, quatro, cinco,
        dez, vários, várias, muitos, mas, também, ainda, já, porém
        """
    ),
    adverbs=("*mente",),
    verbs=phrases(
        """
        mostra, revela, mata, atinge, provoca, marca, segue, vê, parece, permite, prevê, conta,
        pede, teme, recusa, aceita, fala, cai, chega, deixa, leva, mantém, perde, vence, acontece,
        *erá, *ará, *irá
        """
    ),
    verb_shapes=("*a", "*e", "*am", "*em"),
    without_subject=phrases(
        "foi *ado, foi *ada, foi *ido, foi *ida, foram *ados, foram *adas, foram *idos, tinha "
        "*ado, "
        "tinha *ido, tinham *ado, tinham *ido, estava *ado, estava *ada, morreu aos, nasceu em, "
        "está detido, está detida"
    ),
    acting=tuple(
        f"{stem}{ending}"
        for stem in phrases(
            "anunci, solicit, reclam, denunci, critic, rejeit, apresent, demand, orden, pag, "
            "assin, visit, acus, nome, apoi, investig, busc"
        )
        for ending in phrases("ou, aram, ará, arão, ava, avam, aria, ariam")
    )
    + tuple(
        f"{stem}{ending}"
        for stem in phrases("ped, exig, oferec, promet, receb, defend, escrev, vend")
        for ending in phrases("iu, eu, iram, eram, ia, iam, irá, irão, erá, erão")
    )
    + tuple(f"vai {verb}" for verb in phrases("pedir, exigir, propor, apresentar, anunciar, pagar"))
    + phrases("fez, fizeram, deu, deram, teve, tiveram, quer, querem, fará, dará, terá, poderá"),
    sources=phrases(
        """
        a informação foi *ada por, a informação foi *ada pelo, a informação foi *ada pela, a
        informação é do, a informação é da
        """
    ),
    subjects=phrases("um, uma, o, a, os, as, dois, duas, três, quatro, cinco, vários, várias"),
    singular_verbs=("*ou",),
    thinkers=phrases("polícia, autoridades, investigadores, médicos, procuradoria"),
    told_of=phrases("que ele, que ela, que eles, que elas"),
    stretches=phrases(
        "minutos, hora, horas, dia, dias, noite, semana, semanas, mês, meses, ano, anos"
    ),
    counted_from=phrases("depois, antes, mais tarde"),
    further_connectives=tuple(
        f"{some} {of}"
        for some in phrases("nenhum, nenhuma, um, uma, cada um")
        for of in phrases("dos dois, das duas, dos três")
    )
    + tuple(
        f"{before} {pronoun}"
        for before in phrases("com, para, contra, sem, sobre, por, de")
        for pronoun in phrases("ele, ela, eles, elas")
    )
    + tuple(
        f"{said} que"
        for said in phrases(
            "disse, acrescentou, explicou, garantiu, afirmou, declarou, sublinhou, admitiu, referiu"
        )
    )
    + phrases(
        "é a primeira vez, é a segunda vez, é a terceira vez, é acusado, é acusada, é suspeito, é"
        " suspeita, um terceiro, uma terceira, um segundo, uma"
        " segunda, segundo os dois, no dia seguinte, no "
        "mês seguinte, no ano seguinte, na manhã seguinte, no dia anterior, na noite anterior, no "
        "mesmo dia, na mesma noite, na mesma altura"
    ),
    definite_openings=tuple(
        f"{opening} {article}"
        for opening in phrases("após, durante, sem, quando, enquanto, se")
        for article in ("o", "a", "os", "as", "esse", "essa", "este", "esta")
    )
    + phrases("apesar do, apesar da, antes da, antes do, depois da, depois do"),
    replies=phrases(
        "mesmo problema, o mesmo problema, a mesma coisa, idem, comigo também, aqui também, "
        "aqui igual"
    ),
    mild_connectives=phrases("enquanto isso, entretanto, por outro lado"),
    partitives=phrases("deles, delas, destes, destas, desses, dessas"),
    first_persons=phrases(
        "eu, nós, nosso, nossa, o nosso, a nossa, meu, minha, o meu, a minha, você"
    ),
    set_off=phrases("sim, não"),
    inner_connectives=phrases(
        "porém, no entanto, contudo, entretanto, todavia, portanto, por isso, por sua vez, "
        "além disso, por outro lado, então"
    ),
    inner_pronouns=phrases("isso, isto, aquilo"),
    places=phrases("o país, a cidade, a ilha, a vila, a região, a capital, o município, o estado"),
    objects=phrases("*-o, *-a, *-os, *-as, *-lo, *-la, *-los, *-las, *-no, *-nos, *-lhe, *-lhes"),
    new_phrases=phrases(
        """
        e, ou, mas, se, quando, porque, como, segundo, sob, nem, enquanto, embora
        """
    ),
)
