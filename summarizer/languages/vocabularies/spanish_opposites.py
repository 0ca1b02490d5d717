"""Spanish words that speak against one another in the news, by their senses."""

from __future__ import annotations

from summarizer.languages.vocabularies.tables import grouped

OPPOSITES = grouped(
    """
    die: morir, muere, mueren, murió, murieron, muerto, muertos, muerte, muertes, mortal, fallecido,
        fallecidos, falleció, fallecieron, fallecer, sin vida, víctimas mortales, perdieron la vida,
        perdió la vida, matar, mató, mataron, asesinado, cadáver, víctima
    survive: sobrevivir, sobrevivió, sobrevivieron, superviviente, con vida, hallado vivo, hallada
        viva, hallados vivos, encontrado vivo, encontrada viva, encontrados vivos, está vivo, está
        viva, están vivos, sigue vivo, sigue viva, siguen vivos, sobrevive, sobreviven, sobrevivido,
        salvó la vida, salvaron la vida, supervivientes, sobreviviente, sobrevivientes
    arrest: detenido, detuvo, detuvieron, detención, arrestado, arrestó, arrestaron, arresto,
        capturado, detenida, detenidos, detenidas, detiene, detienen, arrestada, arrestados,
        arrestan, capturada, capturaron, capturó, apresado, apresada, aprehendido, esposado
    release: liberado, liberó, puesto en libertad, puesta en libertad, quedó en libertad, liberada,
        liberados, liberadas, liberaron, libera, libertad provisional, libertad condicional, en
        libertad con cargos, en libertad sin cargos, en libertad bajo fianza, puestos en libertad,
        puso en libertad, pusieron en libertad, dejó en libertad, dejaron en libertad, quedaron en
        libertad, excarcelado, excarcelada, excarcelación, excarceló, salió de prisión, salió de la
        cárcel, sale de prisión, sale de la cárcel, abandonó la prisión, abandonó la cárcel
    in custody: siguen en manos, sigue en manos, siguen secuestrados, sigue en prisión, continúa en
        prisión, sigue detenido, seguirá en prisión, envía a prisión, envió a prisión, enviado a
        prisión, enviada a prisión, enviados a prisión, manda a prisión, mandó a prisión, prisión
        provisional, prisión preventiva, prisión sin fianza, ingresó en prisión, ingresa en prisión,
        ingresaron en prisión, sigue en la cárcel, continúa en la cárcel, siguen en prisión,
        continúan en prisión, permanece en prisión, permanecen en prisión, permanece detenido,
        permanece detenida, permanecen detenidos, siguen detenidos, sigue detenida, sigue preso,
        sigue presa, siguen presos, sigue encarcelado, sigue encarcelada, sigue entre rejas,
        continúa detenido, encarcelado, encarcelada, encarcelados
    in office: sigue en el cargo, seguirá en el cargo, continuará en el cargo, seguirá al frente,
        sigue al frente, continúa al frente, continuará al frente, continúa en el cargo, se mantiene
        en el cargo, se mantendrá en el cargo, permanece en el cargo, permanecerá en el cargo, se
        aferra al cargo, no dimitirá, seguirá en su cargo, sigue en su cargo, continúa en su cargo,
        seguirá en su puesto, continuará en su puesto, sigue en su puesto, mantiene su cargo
    oust: derrocado, depuesto, destituido, destituida, destituyó, derribado, derrocada, derrocaron,
        derrocó, destituyeron
    unchanged: sin cambios, invariable, se mantuvo estable, se mantiene estable, se mantienen
        estables, estable, estables, mantuvo los tipos, mantiene los tipos, mantuvo la tasa,
        mantiene la tasa, mantuvo sin cambios, no varió
    tighten: endurecer, endureció, endurece, endurecen, endurecieron, endurecerá, endurecimiento,
        endurecido, más estrictas, más estrictos, más duras
    ease: relajar, relajó, flexibilizó, relaja, relajan, relajaron, relajará, relajación,
        flexibiliza, flexibilizan, flexibilizaron, flexibilización, suavizó, suaviza, suavizaron
    extend: prorrogar, prorrogó, prórroga, prolongó, prorroga, prorrogan, prorrogaron, prorrogado,
        prorrogada, prolonga, prolongan, prolongaron, prolongado, alarga, alargó, renovó, renueva,
        renovado
    shorten: acortó, acortado, acortar, acorta, recortó
    expire: expiró, venció el plazo, expira, expiraron, expirado, vence el plazo, caducó, caduca,
        caducado
    impose: impuso, ratificó, impone, imponen, impusieron, imponer, impuesto por, decretó,
        decretaron, decreta, implantó, implanta, instauró
    lift: levantó, anuló, derogó, revocó, anula, anulan, anularon, anulado, anulada, deroga,
        derogan, derogaron, derogado, derogada, derogación, revoca, revocan, revocaron, revocado,
        revocada, suprimió, suprime, suprimieron, retiró las sanciones, levanta la prohibición,
        levanta las restricciones, levantado la prohibición, levantaron la prohibición, levantaron
        las restricciones, levantan las restricciones, levantan la prohibición, levanta el,
        levantaron el, levantado el
    damaged: dañado, dañada, dañados, dañadas, dañó, dañaron, daños, deteriorado, deteriorada
    intact: intacto, ileso, intacta, intactos, intactas, sin daños, indemne, indemnes, sin sufrir
        daños
    withstand: resistió, aguantó
    sober: sobrio
    drunk: ebrio, borracho
    profit: beneficio, ganancia, ganancias
    lost money: pérdida, pérdidas, déficit
    deliberate: intencionado, deliberado, provocado, intencionada, deliberada, deliberadamente,
        intencionadamente, a propósito, de forma intencionada, intencional, adrede, pirómano,
        pirómanos, mano humana, con premeditación
    accidental: accidental, fortuito, accidentalmente, por accidente, fortuita, de forma accidental,
        cortocircuito, fallo eléctrico, fallo técnico, sin intención, involuntario, involuntaria,
        involuntariamente, por descuido, por error, causa natural, causas naturales
    unanimous: unanimidad, unánime, por unanimidad, unánimemente, unanimemente, sin votos en contra
    qualify: clasificó, clasificado, clasificada, clasificados, se clasifica, se clasifican,
        clasificaron, clasificación para, avanzó a, avanza a, pasó a la final, pasa a la final
    eliminated: eliminado, eliminada, eliminados, eliminadas, eliminó, quedó fuera, quedaron fuera,
        cae eliminado, cayó eliminado, cayó eliminada, apeado
    temporary: temporal, temporalmente, provisional, provisionalmente, temporales, de forma
        temporal, interino, interinamente
    permanent: permanente, definitivamente, definitivo, permanentemente, definitiva, de forma
        definitiva, para siempre, indefinidamente
    voluntary: voluntario, voluntariamente, voluntaria, voluntarios, voluntarias, opcional, de forma
        voluntaria, optativo
    on time: a tiempo, puntual, según lo previsto, según lo programado, según el calendario, como
        estaba previsto, puntualmente, en la fecha prevista, en plazo
    convict: condenado, condenó, condena, culpable, condenada, condenados, condenaron, condena a,
        declarado culpable, declarada culpable, declaró culpable, hallado culpable, hallada
        culpable, culpables, culpabilidad
    acquit: absuelto, absolvió, absolución, inocente, no culpable, absuelta, absueltos, absuelve,
        absuelven, absolvieron, exculpado, exculpada, exculpó, exonerado, exonerada, exoneró,
        inocentes, libre de cargos, libre de culpa
    begin: comenzar, comienza, comenzó, comenzará, empezar, empieza, empezó, empezará, inicio,
        inició, iniciará
    end: terminar, termina, terminó, acabó, finalizó, fin
    open: inaugurado, inauguró, abrir, abrió, abierto, apertura, reabrir, reabrió, reabrirá, abrirá,
        abren, abrieron, abrirán, abierta, abiertos, abiertas, reabrieron, reabre, reabren,
        reapertura, reabierto, reabierta, inaugura, inauguran, inaugurada, inauguración
    close: cerrar, cierra, cerró, cerrado, cierre, cerrará, cierran, cerraron, cerrada, cerrados,
        cerradas, cerrarán, clausuró, clausurado, clausurada, clausuraron, clausura, cortó el
        tráfico, cortada al tráfico, cortado al tráfico
    rise: subir, subió, subieron, suben, sube, subida, aumentar, aumentó, aumento, creció,
        crecieron, crecimiento, alza, duplicó, encareció, suban, subirá, subirán, subido, subidas,
        aumentan, aumenta, aumentaron, aumentará, crece, crecen, crecer, incrementó, incrementaron,
        incrementa, incremento, incrementar, repuntó, repunta, repunte, se disparó, se dispararon,
        se dispara, encarece, encarecieron, elevó, elevaron, eleva, se duplicó, se triplicó, al
        alza, ascendió un
    fall: bajar, bajó, bajaron, bajan, baja, bajada, caer, cayó, cayeron, caída, descender,
        descendió, descenso, disminuyó, abarató, bajará, bajarán, bajado, caen, cae, caerá, caído
        un, desciende, descienden, descendieron, disminuye, disminuyen, disminuyeron, disminución,
        redujo, redujeron, reduce, reducen, reducir, reducido, reducción, recortó, recortaron,
        recorta, recortar, se desplomó, se desplomaron, se desploma, retrocedió, retroceden,
        retroceso, se hundió un, abarata, abarataron, rebajó, rebajaron, rebaja, rebajar, a la baja,
        mermó
    win: ganar, gana, ganó, ganaron, ganador, victoria, venció, vencieron, derrotó, derrotaron,
        vencer, derrotar, se impuso, fue para, recayó en, se imponen, se impuso a, se impusieron, se
        alzó con, se llevó el, se llevó la, se proclamó, se coronó, vence, vencen, derrota a,
        derrotan, ganará, triunfó, triunfo
    lose: perder, pierde, perdió, perdieron, derrota, perdedor, cayó ante, pierden ante, cayó
        derrotado, cayó derrotada, cayeron ante, perdieron ante, perdió ante, perdió contra,
        sucumbió, se fue de vacío, sin premio, con las manos vacías
    accept: aceptar, aceptó, aceptaron, aprobar, aprobó, aprobado, aprobación, aprobaron, acepta,
        aceptan, aceptado, aprueba, aprueban, aprobará, dio luz verde, da luz verde, dieron luz
        verde, dio el visto bueno, dio su visto bueno, avaló, avala, ratificó el acuerdo,
        ratificaron, accedió, accedieron, dijo sí, dijeron sí, respaldó la ley, estimó el recurso,
        admitió a trámite
    reject: rechazar, rechazó, rechazaron, rechazado, rechazo, negativa, rechaza, rechazan,
        rechazada, rechazará, denegó, deniega, denegado, denegada, desestimó, desestima,
        desestimado, desestimada, tumbó, tumba la, tumbaron, vetó, veta, vetado, dijo no a, dijeron
        no a
    confirm: confirmar, confirmó, confirmaron, confirmado, reconoció, admitió, confirma, confirman,
        confirmación, reconoce, reconocen, reconocieron, admite, admiten, admitieron
    deny: negar, negó, negaron, niega, desmintió, desmintieron, desmentido, niegan, negado,
        desmiente, desmienten, desmentida
    allow: permitir, permitió, permite, autorizó, autorizado, permitirá, permiten, permitieron,
        permitido, autorizar, autoriza, autorizan, autorizaron, autorización, legalizó, legaliza
    ban: prohibir, prohibió, prohíbe, prohibido, prohibición, prohíben, prohibieron, prohibirá,
        prohibida, vetó, vetado, vetada, ilegalizó, ilegalizado
    support: apoyar, apoyó, apoya, apoyo, favor, apoyan, apoyaron, apoyado, respalda, respaldan,
        respaldó, respaldaron, respaldo, a favor, avaló, secundó, secundaron
    oppose: oponerse, opuso, opone, se opone, se oponen, se opuso, se opusieron, en contra, votó
        contra, votaron contra, vota contra, votan contra, se pronunció contra, se manifestó contra
    succeed: éxito, logró, exitoso, exitosa, con éxito, logró su objetivo, prosperó, prospera
    fail: fracaso, fracasó, fracasaron, fracasa, sin éxito, fracasado, no prosperó, intento fallido,
        intento frustrado, en vano
    continue: continuar, continúa, continuó, continuaba, sigue, siguió, mantiene, en vigor,
        continuará, continuarán, continúan, continuaron, siguen, siguieron, sigue adelante, siguen
        adelante, seguirá adelante, sigue en pie, siguen en pie, mantienen, mantendrá, mantendrán,
        mantuvo, mantuvieron, mantener, mantenido, prosigue, prosiguen, prosiguió, proseguirá,
        reanudó, reanudaron, reanuda, reanudan, reanudación, reanudar, vigente, persiste, persisten
    stop: desconvocó, desconvocado, desconvocada, detener, suspender, suspendió, suspendido,
        cancelado, canceló, suspende, suspenden, suspendieron, suspendida, suspendidos, suspendidas,
        suspenderá, cancela, cancelan, cancelaron, cancelada, cancelados, canceladas, cancelación,
        cancelar, interrumpió, interrumpieron, interrumpe, interrumpido, interrumpida, cesa,
        desconvocan, desconvoca, desconvocaron, desconvocar, pone fin a, puso fin a, pusieron fin a,
        ponen fin a, cese de
    safe: seguro, segura, seguros, seguras, a salvo, sin peligro, inocuo, apta para el consumo, apto
        para el consumo, potable
    dangerous: peligroso, inseguro, peligrosa, peligrosos, peligrosas, insegura, contaminada,
        contaminado, tóxico, tóxica, nocivo, nociva, no apta para el consumo
    hire: contratar, contrató, contrataron, contratado, contratada, fichar, fichó, ficharon,
        fichado, fichada, fichaje, contrata, contratados, readmitido, readmitida, readmitió
    dismiss: despedir, despidió, despidieron, despido, despedido, despedida, cesó, despide,
        despiden, despedidos, despidos, destituido, destituida, destituyó, destituye, cesado,
        cesada, cesaron, cesó a
    resign: dimitir, dimitió, dimisión, renunció, renuncia, dimite, dimiten, dimitieron, dimitido,
        dimisionario, presentó su renuncia, presentó la renuncia, presenta su renuncia, presentó su
        dimisión, presentó la dimisión, presenta su dimisión, renunció al cargo, renuncia al cargo,
        renunció a su cargo, renuncia a su cargo, dejó el cargo, deja el cargo, abandonó el cargo,
        abandona el cargo, dejó su cargo, deja su cargo
    free of charge: gratis, gratuito, gratuita, gratuitos, gratuitas, sin coste, sin costo,
        gratuitamente
    delay: aplazar, aplazó, aplazado, retraso, aplazada, aplaza, aplazan, aplazaron, aplazamiento,
        aplazados, aplazadas, pospuso, pospusieron, pospone, pospuesto, pospuesta, posponer,
        postergó, postergado, postergada, retrasó, retrasado, retrasada, retrasa, retrasará, demoró,
        demorado, demora
    hold: celebrará, celebró, se celebra, tendrá lugar, tuvo lugar, acogerá, acoge, acogió,
        albergará, alberga, albergó, se celebrará, se celebró, se celebraron, celebran, celebraron,
        se disputó, se disputará, se disputa
    stay: seguirá en, permanece, permanecerá, se queda, se quedará
    leave: abandonar, abandonó, retiró, salió, deja el, dejará el
    cancelled: cancelado, canceló, cancela, cancelan, cancelaron, cancelada, cancelados, canceladas,
        cancelación, cancelar, desconvocó, desconvocado, desconvocada, desconvocan, desconvoca,
        desconvocaron
    postponed: aplazar, aplazó, aplazado, aplazada, aplaza, aplazan, aplazaron, aplazamiento,
        pospuso, pospusieron, pospone, pospuesto, pospuesta, posponer, postergó, postergado,
        postergada, postergan, aplazados, aplazadas
    at large: sigue prófugo, siguen prófugos, prófugo, prófuga, sigue huido, siguen huidos, en
        paradero desconocido, sigue fugado, anda suelto, siguen fugados, en busca y captura
    unhurt: ileso, ilesa, ilesos, ilesas, sin un rasguño
    preserve: se conserva, se conservan, se conservará, conservado, conservada, sigue en pie, siguen
        en pie
    divided: dividido, dividida, divididos, por mayoría, sin consenso
    compulsory: obligatorio, obligatoria, obligatorios, obligatorias, obligatoriamente, preceptivo
    forced: forzado, forzada, forzados, a la fuerza, por la fuerza, contra su voluntad, obligado a,
        obligada a, obligados a
    improve: mejoró, mejora, mejoran, mejoraron, mejorado, mejorar, mejoría
    worsen: empeoró, empeora, empeoran, empeoraron, empeorado, empeorar, se agravó, se agrava,
        agravado, deterioró, deteriora, deterioro, empeoramiento
    strengthen: fortaleció, fortalece, fortalecieron, fortalecido, reforzó, refuerza, reforzado, se
        apreció
    weaken: debilitó, debilita, debilitaron, debilitado, debilitamiento, se depreció, depreciación
    accelerate: aceleró, acelera, aceleran, aceleraron, aceleración
    slow: ralentizó, ralentiza, ralentizaron, desaceleró, desacelera, desaceleraron, desaceleración,
        ralentización
    widen: amplió, amplía, ampliaron, ensanchó
    narrow: estrechó, estrecha la, estrecharon
    contained: controlado, controlada, controlados, bajo control, extinguido, extinguida,
        extinguieron, sofocado, sofocada, sofocaron, estabilizado, perimetrado, apagado, apagaron
    raging: fuera de control, sin control, sigue activo, siguen activos, sigue ardiendo, siguen
        ardiendo, descontrolado, descontrolada, continúa activo, avanza sin control, sigue fuera de
        control
    ongoing: sigue en curso, siguen en curso, sin visos de terminar, todavía en curso, aún en curso
    legal: legal, legales, legalmente, lícito, constitucional, conforme a la ley
    illegal: ilegal, ilegales, ilegalmente, ilícito, ilícita, inconstitucional, contraria a la ley
    true: auténtico, auténtica, genuino, genuina, verdadero, verdadera, verídico, verídica
    fake: falso, falsa, falsos, falsas, falsificado, falsificada, falsificación, bulo
    present: presente, presentes, asistió, asistieron, asistirá, asiste, acudió, acudieron, acudirá,
        participó, participará, participaron
    absent: ausente, ausentes, ausencia, no asistió, se ausentó, se perderá, se pierde, boicotea,
        boicoteó, boicotearon
    exclude: excluye, excluyen, excluyó, excluyeron, excluido, excluida, excluidos, exclusión
    confess: confesó, confesaron, confiesa, confesado, confesión, se declaró culpable, se declararon
        culpables, se declara culpable, admitió los hechos, reconoció los hechos, admitió su culpa
    deny guilt: se declaró inocente, se declara inocente, se declararon inocentes, defiende su
        inocencia, defendió su inocencia, niega los hechos, negó los hechos, negó los cargos, niega
        los cargos, rechazó los cargos, negó las acusaciones, niega las acusaciones
    discharged: recibió el alta, recibieron el alta, dado de alta, dada de alta, dados de alta,
        salió del hospital, abandonó el hospital, el alta hospitalaria, alta médica
    in hospital: sigue hospitalizado, sigue hospitalizada, siguen hospitalizados, sigue ingresado,
        sigue ingresada, siguen ingresados, permanece hospitalizado, permanece hospitalizada,
        permanecen hospitalizados, permanece ingresado, permanece ingresada, permanecen ingresados,
        continúa hospitalizado, continúa ingresado, continúa ingresada, sigue en el hospital
    stay up: logró la permanencia, mantuvo la categoría, se salvó del descenso, evitó el descenso,
        certificó la permanencia, sella la permanencia, selló la permanencia
    relegate: descendió a segunda, desciende a segunda, bajó a segunda, baja a segunda, perdió la
        categoría
    positive: positivo, positiva, positivos, positivas
    negative: negativo, negativos, negativas
    in public: en público, públicamente, a puerta abierta
    in private: en privado, a puerta cerrada, en secreto, secretamente, a puertas cerradas
    heed: acató, acata, acatan, acataron, acatará, cumplió con, cumplieron con
    ignore: ignoró, ignora, ignoran, ignoraron, desobedeció, desobedece, desobedecieron, desoyó,
        desoye, desoyeron, incumplió, incumplieron, hizo caso omiso
    alone: actuó solo, actuó sola, en solitario, por su cuenta
    accomplice: cómplice, cómplices
    silent: se acogió a su derecho a no declarar, guardó silencio, guarda silencio, se negó a
        declarar, no declaró
    valid: válido, válida, vigente
    blame: provoca, provocan, provocar, provocando, culpa de, culpa a, culpó, culpan, responsable,
        responsables, provocó, provocaron, causante
    no part: no tuvo nada que ver, nada que ver, sin relación, no está implicado, ajeno a, ajena a
    candidacy: optará a la reelección, opta a la reelección, buscará la reelección, busca la
        reelección, se presentará a la reelección, aspira a la reelección, optará a un segundo
        mandato, optará a un tercer mandato, volverá a presentarse
    """
)
