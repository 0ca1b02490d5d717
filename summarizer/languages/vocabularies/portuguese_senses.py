"""Portuguese words that say nearly the same in the news."""

from __future__ import annotations

from summarizer.languages.vocabularies.portuguese_opposites import OPPOSITES
from summarizer.languages.vocabularies.tables import grouped

SENSES = OPPOSITES | grouped(
    """
    hurt: ferido, feridos, ferida, feridas, ferindo, feriu, feriram, ferimentos
    missing: desaparecido, desaparecidos, desaparecida
    rescue: resgatado, resgatados, salvo, salvos, resgatou
    charge: indiciado, indiciada, indiciados, denunciado à justiça, acusado formalmente, acusada
        formalmente, pronunciado para julgamento, indiciou, constituído arguido, constituída arguida
    evacuate: evacuado, evacuados, evacuada, evacuadas, evacuou, evacuaram, desalojados, retirados,
        deixar suas casas, deixar as suas casas, abandonar as suas casas, abandonar suas casas,
        sair de casa
    infect: infetado, infetados, infectados, contágios
    trial: julgamento
    intend: quer, querem, pretende, pretendem, planeia, planeja, tenciona
    collapse: cedeu, desabou, ruiu, desabamento
    buy: comprou, compra, adquiriu, aquisição
    sue: processou, processa, moveu uma ação
    sell: vendeu, vende, venda
    sign: assinou, assinado, assinatura, assinaram, assina, assinam, assinada
    pay: pagar, pagou, custará, custa, custou, preço, pagos, pagas, paga
    fine: multa, multas, multada, multado, coima
    build: construído, construída, construção, construir
    appoint: nomeado, nomeada, nomeou
    elect: eleito, eleita, eleição
    vote: votos, voto
    fire: incêndio, incêndios, fogo
    quake: terramoto, terremoto, sismo
    flood: cheias, inundação, inundações, enchente
    blast: explosão, explodiu
    crash: acidente, colisão, queda de avião, despenhou
    sink: naufrágio, afundou
    attack: ataque, atentado
    shoot: tiroteio, tiros
    strike: greve
    protest: manifestação, manifestantes, protesto
    people: pessoas, pessoa, habitantes
    passenger: passageiro, passageiros
    work: trabalhadores, funcionários, operários, empregos
    child: criança, crianças
    woman: mulher, mulheres
    man: homem, homens
    police: polícia, agentes
    house: casa, casas, prédio
    plant: fábrica
    company: empresa, grupo, companhia
    destroy: destruiu, destruíram, destrói, destruído, destruída, destruídos, destruídas,
        destruição, demolido, demolida, demoliu, demolição, arrasado, arrasada, em cinzas
    report: balanço provisório, balanço definitivo, dados provisórios
    high: alto, altos, altas
    low: baixo, baixos, baixas
    reside: mora, moram, morar, morava
    farewell: despedida, despedidas
    force: força, forças
    contract: contrato, contratos
    tailings: rejeitos
    standings: classificação
    """
)
