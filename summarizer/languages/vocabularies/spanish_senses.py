"""Spanish words that say nearly the same in the news."""

from __future__ import annotations

from summarizer.languages.vocabularies.spanish_opposites import OPPOSITES
from summarizer.languages.vocabularies.tables import grouped

SENSES = OPPOSITES | grouped(
    """
    hurt: herido, heridos, hirió, hirieron, lesionado, lesión, herida, heridas, lesionada,
        lesionados, lesionó
    trap: atrapado, atrapados, atrapada, bajo tierra, sepultado, sepultados
    adult: adulto, adultos, adulta
    award: premio, galardón, medalla, oro
    appoint: nombrado, nombró, nombrada, designado, designó
    missing: desaparecido, desaparecidos
    rescue: rescatado, rescate, rescataron, rescató, salvar
    charge: imputado, acusación formal, procesado, imputada, imputados, procesada, procesados,
        imputó, investigado formalmente
    trial: juicio
    sentence: prisión, cárcel
    responsibility: responsabilidad
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
    intend: quiere, quieren, pretende, pretenden, planea, planean, piensa, piensan, proyecta
    find: encontrar, encontró, encontrado, hallado, halló, hallaron, apareció, localizado
    buy: comprar, compró, compra, adquirió
    sell: vender, vendió, vendido, venta
    work: trabajador, trabajadores, empleado, empleados, plantilla, emplea, trabajan
    jobs: empleo, empleos, puestos de trabajo
    vote: votar, votó, votación
    elect: elegir, eligió, elegido, elección
    establish: fundado, fundada, fundó
    born: nació, nacido, nacida, oriundo, oriunda
    build: construir, construyó, construido, construcción
    destroy: destruir, destruyó, destruido, arrasó, destruyeron, destruida, destruidos, destruidas,
        destruye, destrozado, destrozada, arrasado, arrasada, demolido, demolida, derribo,
        demolición, calcinado, calcinada
    pay: pagar, paga, pagan, pagó, pagaron, cuesta, cuestan, costó, coste, costo, precio
    revenue: ingresos, facturación, ventas
    debt: deuda, deudas
    fine: multa, multado, multó
    propose: propuesta, propuso, oferta
    sign: firmar, firmó
    meet: reunión, reunió, reunieron, cumbre, encuentro
    identify: identificado, identificó, identificada, identificaron
    write: escribir, escribió, escrito
    warn: advertir, advirtió, advertencia, avisó
    know: sabía, supo, conocía, sabían
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
    report: informe, investigación, estudio, balance provisional, cifra provisional, datos
        provisionales, resultados provisionales, balance definitivo, resultados definitivos
    insure: asegurado, asegurada
    sick: enfermo, enfermedad
    infect: contagiado, contagio, infectado, infectados
    vaccinate: vacunado, vacuna
    evacuate: evacuado, evacuados, evacuar, evacuación, evacuada, evacuadas, evacuó, evacuaron,
        desalojado, desalojados, desalojada, desalojadas, desalojó, desalojaron,
        abandonar sus casas, abandonar sus viviendas, abandonar sus hogares, dejar sus casas,
        dejar sus viviendas, dejar sus hogares
    protest: protesta, manifestación, manifestantes
    check: inspeccionado, inspección, revisado, revisión
    strike: huelga
    deliberation: deliberación
    wall: muro, muros
    under: bajo, bajos
    contract: contrato, contratos
    better: mejor, mejores
    public: pública, públicas, públicos
    presented: presentó, presentaron, presenta, presentan, presentará, presentarán, presentado,
        presentada, presentar
    standings: clasificación
    """
)
