"""Portuguese words that speak against one another in the news, by their senses."""

from __future__ import annotations

from summarizer.languages.vocabularies.tables import grouped

OPPOSITES = grouped(
    """
    die: morto, mortos, morta, mortas, morte, mortes, morreu, morreram, matou, mataram, matando,
        faleceu, vítimas mortais, óbitos, perdeu a vida, perderam a vida, custou a vida, cadáver,
        sem vida
    survive: sobrevivente, sobreviventes, sobreviveu, com vida, encontrado vivo, encontrada viva,
        encontrados vivos, está vivo, está viva, estão vivos, sobrevivem, sobreviveram, sobrevive,
        são e salvo, sã e salva, sãos e salvos, escapou com vida, escaparam com vida
    arrest: preso, presos, presa, detido, detidos, detida, detenção, presas, detidas, prendeu,
        prenderam, deteve, detiveram, prende, capturado, capturada, capturados, capturou, prisão em
        flagrante, algemado
    release: libertado, libertados, libertada, solto, soltos, libertou, libertadas, libertaram,
        liberta, solta, soltas, soltou, posto em liberdade, posta em liberdade, postos em liberdade,
        em liberdade, restituído à liberdade, saiu da prisão, saíram da prisão, saiu da cadeia, sai
        da prisão, deixou a prisão, deixou a cadeia, deixa a prisão, liberdade provisória, liberdade
        condicional, saiu em liberdade
    convict: condenado, condenada, condenados, culpado, condenou, condenação, condenadas,
        condenaram, culpada, culpados, considerado culpado, considerada culpada, declarado culpado
    acquit: absolvido, absolvida, absolvidos, absolveu, inocente, absolvição, absolvidas, absolve,
        absolveram, inocentado, inocentada, inocentados, inocentou, ilibado, ilibada, ilibados,
        ilibou, inocentes, não culpado
    dismiss: despedido, despedidos, demitidos, despedimentos, demissões, despediu, despede,
        despedida coletiva, despediram, despedimento, demitiu, demite, demitido, demitida,
        demitidas, demitiram, exonerado, exonerada, exonerou, exonera, destituído, dispensou,
        despedimento coletivo
    rise: subiu, subiram, sobe, subida, aumentou, aumento, aumentaram, cresceu, crescimento, alta,
        avançou, disparou, encareceu, sobem, subirá, subirão, aumenta, aumentam, aumentará,
        aumentar, cresce, crescem, crescer, cresceram, disparam, dispararam, dispara, elevou, eleva,
        elevaram, em alta, duplicou, dobrou, dobraram, triplicou, encarece, incremento, acréscimo
    fall: caiu, caíram, cai, queda, desceu, descida, diminuiu, baixou, recuou, baixa, cedeu,
        despencou, barateou, caem, cairá, desce, descem, desceram, diminui, diminuem, diminuíram,
        diminuição, baixam, baixaram, baixar, recua, recuam, recuaram, recuo, reduziu, reduziram,
        reduz, reduzem, reduzir, reduzido, redução, cortou, cortaram, corta os juros, em queda, em
        baixa, encolheu, encolhe, retraiu, despenca, despencaram
    win: venceu, vence, ganhou, vitória, derrotou, bateu, vencedor, vencem, venceram, vencerá,
        ganha, ganham, ganharam, vitórias, vencedora, vencedores, derrotaram, derrotar, bateram,
        triunfou, triunfo, conquistou o título, conquista o título, conquistaram o título, sagrou
        se, impôs se, levou a melhor
    lose: perdeu com, perdeu para, derrota, perderam com, perderam para, perde com, perde para, foi
        derrotado, foi derrotada, foram derrotados, derrotado, derrotada, derrotas, vencido por, de
        mãos vazias
    accept: aceitou, aceita, aprovou, aprovado, aprovada, aprova, aprovação, aceitaram, aceite,
        aceito, aceitam, aprovaram, aprovados, aprovam, aprovar, luz verde, sinal verde, deu luz
        verde, disse sim, disseram sim, deu aval, homologou, homologado, ratificou, ratificado,
        acatou, acata, promulgou, deferiu, deferido
    reject: rejeitou, rejeita, rejeitado, rejeitada, recusou, recusa, chumbou, rejeitaram, rejeitam,
        rejeitados, rejeição, recusaram, recusam, recusado, recusada, chumbado, chumbada, chumbaram,
        chumba, chumbo, vetou, vetaram, veta, vetado, negou o pedido, nega o pedido, negou
        provimento, indeferiu, indeferido, indefere, disse não, disseram não, votou contra, votaram
        contra, derrubou o veto, barrou, barrado, negativa
    confirm: confirmou, confirma, confirmado, confirmaram, confirmam, confirmada, reconheceu,
        reconhece, reconheceram, admitiu, admite, admitiram
    deny: desmentiu, desmente, negou, nega, desmentiram, desmentem, desmentido, desmentida, negaram,
        negam, negado
    open: abriu, abre, aberto, aberta, abrirá, reabriu, reabre, reabrirá, abertura, abriram, abrem,
        abertos, abertas, abrirão, reabriram, reabrem, reabrirão, reaberto, reaberta, reabertura,
        inaugurou, inaugura, inaugurado, inaugurada, inauguração
    close: fechou, fecha, fechado, fechada, fechará, encerrado, encerrou, encerramento, fecharam,
        fecham, fechados, fechadas, fecharão, fecho, fechamento, encerrada, encerrados, encerraram,
        encerra, interditada, interditado
    begin: começou, começa, começará, início, iniciou, começaram, começam, começarão, arranca,
        arrancou, arrancará, arrancam, iniciaram, inicia, iniciam, tem início, teve início, terá
        início
    hire: contratou, contratado, contratada, contrata, contrataram, contratados, contratadas,
        contratam, contratações, readmitido, readmitida, readmitiu, reintegrado, reintegrada
    end: terminou, termina, acabou, fim, concluiu
    withstand: resistiu, aguentou
    resign: demitiu-se, renunciou, renúncia, demitiu se, se demitiu, demite se, demitiram se, pediu
        demissão, pede demissão, apresentou a demissão, apresenta a demissão, apresentou demissão,
        entregou o cargo, deixou o cargo, deixa o cargo, abandonou o cargo, abandona o cargo,
        renunciou ao cargo, renuncia, renuncia ao cargo, pediu a demissão, demissionário,
        demissionária
    damaged: danificado, danificados, danos, danificada, danificadas, danificou, avariado, avariada
    intact: intacto, ileso, ilesos, intacta, intactos, intactas, ilesa, ilesas, sem danos, incólume,
        poupado, poupada
    allow: autorizou, autorizaram, autoriza, autorizam, autorizado, autorizada, autorização,
        permitiu, permite, permitem, permitido, liberou, libera, legalizou, legaliza
    ban: proibiu, proíbe, proibiram, proíbem, proibido, proibida, proibição, vetou, banido, banida,
        baniu, vedou
    support: apoia, apoiam, apoiou, apoiaram, a favor, favorável, favoráveis, defende o projeto
    oppose: opõe se, opôs se, opõem se, se opõe, se opôs, se opõem, se opuseram, contra o projeto,
        contrário ao, contrária ao, contrários ao, contrária à, contrário à, contrários à
    succeed: sucesso, bem sucedido, bem sucedida, êxito
    fail: falhou, falharam, falha a tentativa, fracassou, fracassaram, fracassa, fracasso, falhado,
        falhada, sem sucesso, sem êxito, mal sucedido, em vão
    continue: continua, continuam, continuou, continuaram, continuará, continuarão, prossegue,
        prosseguem, prosseguiu, prosseguirá, prosseguir, mantém, mantêm, manteve, mantiveram,
        manterá, manter, mantida, mantido, mantidos, segue em vigor, em vigor, retomou, retomaram,
        retoma, retomam, retomada, retomado, retomadas, vai em frente, vão em frente, vai adiante,
        avança com a greve, persiste
    stop: suspendeu, suspenderam, suspende, suspendem, suspenso, suspensa, suspensos, suspensas,
        suspender, cancelou, cancelaram, cancela, cancelam, cancelado, cancelada, cancelados,
        canceladas, cancelamento, cancelar, desconvocou, desconvocaram, desconvoca, desconvocada,
        desmarcou, desmarcado, desmarcada, interrompeu, interromperam, interrompe, interrompido,
        interrompida, interrupção, parou a produção, pararam a produção, cessou, cessaram, cessa,
        encerrou a greve, encerraram a greve, encerra a greve, pôs fim, puseram fim, põe fim, pôr
        fim
    cancelled: cancelou, cancelaram, cancela, cancelam, cancelado, cancelada, cancelados,
        canceladas, cancelamento, cancelar, desconvocou, desconvocaram, desconvoca, desconvocada,
        desmarcou, desmarcado, desmarcada
    postponed: adiou, adiaram, adia, adiam, adiado, adiada, adiados, adiadas, adiamento, adiar,
        remarcou, remarcado, remarcada, remarcaram, protelou, postergou, postergado
    delay: adiou, adiaram, adia, adiam, adiado, adiada, adiados, adiadas, adiamento, adiar,
        remarcou, remarcado, remarcada, atrasou, atrasado, atrasada, protelou, postergou, postergado
    hold: realiza se, realizam se, realizou se, realizaram se, realizar se á, vai realizar se, será
        realizado, será realizada, foi realizado, foi realizada, se realiza, se realizou, se
        realizará, decorrerá, disputa se, acolhe, acontecerá, terá lugar, teve lugar
    on time: como previsto, conforme previsto, como estava previsto, conforme o previsto, na data
        prevista, dentro do prazo, conforme programado
    at large: foragido, foragida, foragidos, continua em fuga, continua foragido, paradeiro
        desconhecido, ainda procurado, à solta, a monte, está em fuga, estão em fuga, continuam em
        fuga, ainda em fuga
    in custody: prisão preventiva, prisão provisória, ficou em prisão, fica em prisão, fica em
        prisão preventiva, ficou em prisão preventiva, ficaram em prisão preventiva, continua preso,
        continua presa, continuam presos, continua detido, continua detida, continuam detidos,
        permanece preso, permanece presa, permanecem presos, permanece detido, permanecem detidos,
        segue preso, segue presa, seguem presos, mantido preso, mantida presa, mantidos presos,
        atrás das grades, continua na prisão, continua na cadeia, segue na cadeia, permanece na
        prisão, permanece na cadeia, em preventiva
    in office: permanece no cargo, permanecerá no cargo, continua no cargo, continuará no cargo,
        mantém se no cargo, mantém se em funções, se mantém no cargo, fica no cargo, ficará no
        cargo, segue no cargo, seguirá no cargo, continua em funções, permanece em funções, mantém
        se à frente, continua à frente, continuará à frente, permanece à frente, permanecerá à
        frente, manteve se no cargo
    unhurt: ileso, ilesa, ilesos, ilesas, sem um arranhão
    preserve: preservado, preservada, conservado, conservada, ainda de pé, continua de pé, continuam
        de pé
    deliberate: doloso, dolosa, intencional, intencionalmente, deliberado, deliberada,
        deliberadamente, de propósito, propositado, propositada, propositadamente, proposital,
        propositalmente, premeditado, premeditada, fogo posto, mão criminosa, ato criminoso, origem
        criminosa, incendiário, incendiária
    accidental: acidental, acidentalmente, acidentais, por acidente, curto circuito, avaria
        elétrica, avaria técnica, falha técnica, falha elétrica, involuntário, involuntária,
        involuntariamente, sem querer, por engano, por descuido, culposo, negligência, causas
        naturais, fortuito
    unanimous: unanimidade, unânime, unânimes, unanimemente
    divided: dividido, dividida, divididos, por maioria, rachado, por margem mínima
    temporary: temporário, temporária, temporariamente, provisório, provisória, provisoriamente,
        transitório, momentaneamente
    permanent: permanente, permanentemente, definitivo, definitiva, definitivamente, para sempre, de
        vez
    voluntary: voluntário, voluntária, facultativo, facultativa, opcional, de forma voluntária
    compulsory: obrigatório, obrigatória, obrigatórios, obrigatórias, obrigatoriamente, compulsório,
        compulsória
    forced: forçado, forçada, forçados, obrigado a, obrigada a, obrigados a, contra a sua vontade, à
        força
    tighten: endureceu, endurece, endureceram, endurecer, endurecimento, apertou as regras, aperta
        as regras, mais rígidas, mais apertadas, mais rigorosas
    ease: aliviou, alivia, aliviaram, aliviar, aliviadas, alívio, flexibilizou, flexibiliza,
        flexibilização, afrouxou, afrouxa, suavizou
    improve: melhorou, melhora, melhoraram, melhoram, melhorar, melhoria, melhorias
    worsen: piorou, piora, pioraram, pioram, piorar, agravou se, se agravou, agravou, agrava,
        agravaram, agravamento, deteriorou, deterioração
    strengthen: fortaleceu, fortalece, reforçou, reforça, reforçado, valorizou, fortalecimento
    weaken: enfraqueceu, enfraquece, enfraquecido, enfraquecimento, fragilizado, desvalorizou,
        desvalorização
    accelerate: acelerou, acelera, aceleraram, aceleração
    slow: abrandou, abranda, abrandamento, desacelerou, desacelera, desaceleração
    widen: alargou, ampliou, amplia, alarga
    narrow: estreitou, encurtou a distância
    extend: prorrogou, prorrogaram, prorroga, prorrogado, prorrogada, prorrogação, prolongou,
        prolongaram, prolonga, prolongado, prolongamento, estendeu, estende, renovou, renova,
        renovado, renovação
    shorten: encurtou, encurtaram, encurta, encurtado, encurtada, reduziu a duração, abreviou
    expire: expirou, expira, expiraram, caducou, caduca, venceu o prazo, terminou o prazo, expirado
    impose: impôs, impõe, impuseram, impõem, imposto pelo, decretou, decreta, decretaram, instituiu,
        implementou
    lift: revogou, revogaram, revoga, revogado, revogada, revogação, anulou, anularam, anula,
        anulado, anulada, anulação, aboliu, abolido, abolida, suspendeu a proibição, derrubou a
        proibição, levantou a proibição, levantou as restrições, levantou o embargo, levantou as
        sanções, levantaram as restrições, levantou o estado, levanta as restrições, levanta a
        proibição, levantada a proibição, levantadas as restrições, levantadas as sanções,
        levantamento das restrições, levantamento das sanções
    contained: controlado, controlada, controlados, sob controlo, sob controle, dominado, dominados,
        circunscrito, extinto, extintos, extinguiram, apagado, apagaram, debelado
    raging: fora de controlo, fora de controle, descontrolado, descontrolada, ainda ativo, continua
        ativo, continuam ativos, continua a lavrar, lavra, lavram, sem controle, sem controlo, por
        controlar, continua a arder, segue ativo
    ongoing: ainda em curso, continua em curso, sem fim à vista, longe do fim
    safe: a salvo, em segurança, inofensivo, potável, própria para consumo, sem perigo
    dangerous: perigoso, perigosa, perigosos, perigosas, inseguro, insegura, tóxico, tóxica, nocivo,
        nociva, contaminada, imprópria para consumo, imprópria, impróprio
    legal: legal, legais, legalmente, lícito, constitucional
    illegal: ilegal, ilegais, ilegalmente, ilícito, ilícita, inconstitucional, ilegítimo
    true: autêntico, autêntica, verdadeiro, verdadeira, genuíno
    fake: falso, falsa, falsos, falsas, falsificado, falsificada, forjado, forjada
    present: esteve presente, compareceu, compareceram, comparece, participou, participaram,
        participará, marcou presença, estiveram presentes, estará presente
    absent: ausente, ausentes, falha o jogo, falhou o jogo, falhará o jogo, vai falhar o jogo,
        desfalca, boicotou, boicotaram, boicota, não compareceu, não esteve presente, não marcou
        presença, ausência, faltou à, faltou ao, faltaram à, faltaram ao
    exclude: excluiu, exclui, excluído, excluída, excluídos, exclusão
    oust: deposto, deposta, destituído, destituída, destituiu, derrubado, derrubada, derrubou
    confess: confessou, confessa, confessaram, confissão, declarou se culpado, declarou se culpada,
        se declarou culpado, se declarou culpada, admitiu o crime, admitiu os factos, assumiu a
        culpa, admitiu a culpa
    deny guilt: declarou se inocente, se declarou inocente, se declara inocente, diz se inocente,
        clama inocência, alega inocência, alegou inocência, nega o crime, negou o crime, nega as
        acusações, negou as acusações, nega os factos, negou os factos, rejeita as acusações,
        rejeitou as acusações
    discharged: teve alta, tiveram alta, recebeu alta, receberam alta, alta hospitalar, deixou o
        hospital, deixaram o hospital, saiu do hospital, alta médica
    in hospital: continua internado, continua internada, continuam internados, segue internado,
        segue internada, seguem internados, permanece internado, permanece internada, permanecem
        internados, continua hospitalizado, continua hospitalizada, continuam hospitalizados, ainda
        internado, ainda internada, ainda hospitalizado, continua no hospital
    stay up: garantiu a permanência, garante a permanência, assegurou a permanência, escapou da
        queda, escapou ao rebaixamento, escapou do rebaixamento, livrou se da descida, garantiu a
        manutenção, assegurou a manutenção
    relegate: rebaixado, rebaixada, rebaixados, despromovido, despromovida, desceu de divisão, desce
        de divisão
    qualify: qualificou se, qualifica se, se qualificou, se qualifica, classificou se, se
        classificou, classificado, classificada, qualificado, qualificada, avançou à final, avançou
        para a final, carimbou o apuramento, apurado para, apurada para
    eliminated: eliminado, eliminada, eliminados, eliminou, elimina, eliminação, caiu na primeira
        ronda, fora da prova
    positive: positivo, positiva, positivos
    negative: negativo, negativos
    in public: em público, publicamente, à porta aberta
    in private: à porta fechada, a portas fechadas, em privado, em segredo, secretamente, em sigilo
    heed: acatou, cumpriu a ordem, respeitou, respeita, respeitaram, obedeceu
    ignore: ignorou, ignora, ignoraram, desobedeceu, desobedeceram, desrespeitou, desrespeita,
        violou
    alone: agiu sozinho, agiu sozinha, atuou sozinho, agido sozinho
    accomplice: cúmplice, cúmplices
    sober: sóbrio, sóbria
    drunk: embriagado, embriagada, bêbado, bêbada, alcoolizado, alcoolizada
    profit: lucro, lucros, lucrou
    lost money: prejuízo, prejuízos, défice, déficit
    unchanged: inalterado, inalterada, inalterados, estável, estáveis, sem alterações
    blame: responsável por, responsáveis por, responsável pela, responsável pelo, causou, causaram,
        provocou, provocaram
    no part: nenhuma responsabilidade, nada a ver, nada tem a ver, alheio, nenhum papel, nenhum
        envolvimento
    free of charge: grátis, gratuito, gratuita, gratuitos, gratuitas, gratuitamente, sem custos
    silent: remeteu se ao silêncio, ficou em silêncio, permaneceu em silêncio, direito ao silêncio,
        não prestou declarações, recusou prestar declarações
    valid: válido, válida, válidos
    leave: abandonou, abandonaram, abandona, saiu de, saiu do, saiu da
    stay: fica em, fica no, fica na, ficará no, ficará na, permanece em, permanece no, permanece na,
        continua no, continua na
    candidacy: recandidata se, recandidatou se, recandidatura, se recandidata, vai recandidatar se,
        disputará a reeleição, disputa a reeleição, busca a reeleição, tenta a reeleição, tentará a
        reeleição, concorre à reeleição
    """
)
