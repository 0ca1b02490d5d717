"""Spanish words that say nearly the same in the news."""

from __future__ import annotations

from summarizer.languages.vocabularies.tables import grouped

SENSES = grouped(
    """
    die: morir, muere, mueren, murió, murieron, muerto, muertos, muerte, muertes, mortal,
        fallecido, fallecidos, falleció, fallecieron, fallecer, sin vida, víctimas mortales,
        perdieron la vida, perdió la vida, matar, mató, mataron, asesinado, cadáver, víctima
    hurt: herido, heridos, hirió, hirieron, lesionado, lesión
    trap: atrapado, atrapados, atrapada, bajo tierra, sepultado, sepultados
    adult: adulto, adultos, adulta
    award: premio, galardón, medalla, oro
    appoint: nombrado, nombró, nombrada, designado, designó
    missing: desaparecido, desaparecidos
    rescue: rescatado, rescate, rescataron, rescató, salvar
    survive: sobrevivir, sobrevivió, sobrevivieron, superviviente, con vida, hallado vivo,
        hallada viva, hallados vivos, encontrado vivo, encontrada viva, encontrados vivos,
        está vivo, está viva, están vivos, sigue vivo, sigue viva, siguen vivos
    arrest: detenido, detuvo, detuvieron, detención, arrestado, arrestó, arrestaron, arresto,
        capturado
    charge: imputado, acusación formal, procesado
    trial: juicio
    sentence: prisión, cárcel
    release: liberado, liberó, puesto en libertad, puesta en libertad, quedó en libertad
    in custody: siguen en manos, sigue en manos, siguen secuestrados, sigue en prisión,
        continúa en prisión, sigue detenido, seguirá en prisión
    in office: sigue en el cargo, seguirá en el cargo, continuará en el cargo
    oust: derrocado, depuesto, destituido, destituida, destituyó, derribado
    unchanged: sin cambios, invariable
    tighten: endurecer, endureció
    ease: relajar, relajó, flexibilizó
    extend: prorrogar, prorrogó, prórroga, prolongó
    shorten: acortó, acortado, acortar, acorta, recortó
    expire: expiró, venció el plazo
    impose: impuso, ratificó
    lift: levantó, anuló, derogó, revocó
    damaged: dañado
    intact: intacto, ileso
    withstand: resistió, aguantó
    sober: sobrio
    drunk: ebrio, borracho
    profit: beneficio, ganancia, ganancias
    lost money: pérdida, pérdidas, déficit
    responsibility: responsabilidad
    deliberate: intencionado, deliberado, provocado
    accidental: accidental, fortuito
    unanimous: unanimidad, unánime
    qualify: clasificó, clasificado
    eliminated: eliminado, eliminada
    temporary: temporal, temporalmente
    permanent: permanente, definitivamente, definitivo
    voluntary: voluntario, voluntariamente
    on time: a tiempo, puntual
    convict: condenado, condenó, condena, culpable
    acquit: absuelto, absolvió, absolución, inocente, no culpable
    accuse: acusado, acusó, acusa
    escape: huyó, huyeron, fuga, escapó, escapar
    collapse: derrumbe, derrumbó, derrumbarse, colapso, desplome, hundimiento, se vino abajo
    crash: accidente, estrelló, choque, chocó, chocaron, colisión
    sink: hundió, naufragó, naufragio
    blast: explosión, explotó, estalló, estallido, atentado, bomba
    fire: incendio, fuego, llamas
    flood: inundación, inundaciones
    quake: terremoto, sismo, temblor, seísmo
    storm: tormenta, huracán, temporal
    attack: ataque, atacó, asalto
    begin: comenzar, comienza, comenzó, comenzará, empezar, empieza, empezó, empezará, inicio,
        inició, iniciará
    end: terminar, termina, terminó, acabó, finalizó, fin
    open: inaugurado, inauguró, abrir, abrió, abierto, apertura, reabrir, reabrió, reabrirá, abrirá
    close: cerrar, cierra, cerró, cerrado, cierre, cerrará
    rise: subir, subió, subieron, suben, sube, subida, aumentar, aumentó, aumento, creció,
        crecieron, crecimiento, alza, duplicó, encareció
    fall: bajar, bajó, bajaron, bajan, baja, bajada, caer, cayó, cayeron, caída, descender,
        descendió, descenso, disminuyó, abarató
    win: ganar, gana, ganó, ganaron, ganador, victoria, venció, vencieron, derrotó,
        derrotaron, vencer, derrotar, se impuso, fue para, recayó en
    lose: perder, pierde, perdió, perdieron, derrota, perdedor, cayó ante
    intend: quiere, quieren, pretende, pretenden, planea, planean, piensa, piensan, proyecta
    accept: aceptar, aceptó, aceptaron, aprobar, aprobó, aprobado, aprobación, aprobaron
    reject: rechazar, rechazó, rechazaron, rechazado, rechazo
    confirm: confirmar, confirmó, confirmaron, confirmado, reconoció, admitió
    deny: negar, negó, negaron, niega, desmintió, desmintieron, desmentido
    allow: permitir, permitió, permite, autorizó, autorizado
    ban: prohibir, prohibió, prohíbe, prohibido, prohibición
    support: apoyar, apoyó, apoya, apoyo, favor
    oppose: oponerse, opuso, opone, contra
    succeed: éxito, logró
    fail: fracaso, fracasó
    continue: continuar, continúa, continuó, continuaba, sigue, siguió, mantiene, en vigor
    stop: desconvocó, desconvocado, desconvocada, detener, suspender,
        suspendió, suspendido, cancelado, canceló
    safe: seguro
    dangerous: peligroso, inseguro
    find: encontrar, encontró, encontrado, hallado, halló, hallaron, apareció, localizado
    buy: comprar, compró, compra, adquirió
    sell: vender, vendió, vendido, venta
    hire: contratar, contrató, contrataron, contratado, contratada, fichar, fichó, ficharon,
        fichado, fichada, fichaje
    dismiss: despedir, despidió, despidieron, despido, despedido, despedida, cesó
    work: trabajador, trabajadores, empleado, empleados, plantilla, emplea, trabajan
    jobs: empleo, empleos, puestos de trabajo
    vote: votar, votó, votación
    elect: elegir, eligió, elegido, elección
    resign: dimitir, dimitió, dimisión, renunció, renuncia
    establish: fundado, fundada, fundó
    born: nació, nacido, nacida, oriundo, oriunda
    build: construir, construyó, construido, construcción
    destroy: destruir, destruyó, destruido, arrasó
    pay: pagar, paga, pagan, pagó, pagaron, cuesta, cuestan, costó, coste, costo, precio
    free of charge: gratis, gratuito, gratuita, gratuitos, gratuitas
    revenue: ingresos, facturación, ventas
    debt: deuda, deudas
    fine: multa, multado, multó
    propose: propuesta, propuso, oferta
    sign: firmar, firmó
    meet: reunión, reunió, reunieron, cumbre, encuentro
    delay: aplazar, aplazó, aplazado, retraso
    hold: celebrará, celebró, se celebra, tendrá lugar, tuvo lugar, acogerá, acoge, acogió,
        albergará, alberga, albergó
    identify: identificado, identificó, identificada, identificaron
    write: escribir, escribió, escrito
    warn: advertir, advirtió, advertencia, avisó
    know: sabía, supo, conocía, sabían
    stay: seguirá en, permanece, permanecerá, se queda, se quedará
    leave: abandonar, abandonó, retiró, salió, deja el, dejará el
    arrive: llegar, llegó, llegada, llegaron
    return: regresar, regresó, regreso, volvió
    house: casa, casas, vivienda, edificio
    company: empresa, compañía, firma
    plant: fábrica, planta
    plane: avión, aeronave, avioneta
    ship: barco, buque, ferry, transbordador
    car: coche, automóvil, vehículo, auto
    people: persona, personas, gente, habitantes, vecinos
    onlookers: espectadores, público, asistentes, aficionados
    passenger: pasajero, pasajeros, a bordo
    child: niño, niños, niña, menor, menores
    woman: mujer, mujeres
    man: hombre, hombres
    police: policía, agente, agentes
    army: soldado, soldados, ejército, tropas
    student: alumno, estudiante
    road: carretera, calle
    forest: bosque, monte
    game: partido
    report: informe, investigación, estudio
    insure: asegurado, asegurada
    sick: enfermo, enfermedad
    infect: contagiado, contagio, infectado, infectados
    vaccinate: vacunado, vacuna
    evacuate: evacuado, evacuados, evacuar, evacuación
    protest: protesta, manifestación, manifestantes
    check: inspeccionado, inspección, revisado, revisión
    strike: huelga
    """
)
