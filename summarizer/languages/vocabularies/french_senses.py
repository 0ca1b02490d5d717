"""French words that say nearly the same in the news."""

from __future__ import annotations

from summarizer.languages.vocabularies.french_opposites import OPPOSITES
from summarizer.languages.vocabularies.tables import grouped

SENSES = OPPOSITES | grouped(
    """
    hurt: blessé, blessés, blessée, blessées, blessant, blessures, blesse, blessent
    missing: disparu, disparus, disparue, disparues, portés disparus
    rescue: sauvé, sauvés, sauvées, secouru, secourus
    charge: mis en examen, mise en examen, mis en accusation, inculpé, inculpée, inculpés, mises en
        examen, inculpe, inculpées, inculpation, renvoyé devant, renvoyée devant, renvoyés devant
    evacuate: évacué, évacués, évacuées, évacuée, évacuation, mis à l'abri, mises à l'abri,
        quitter leur domicile, quitter leurs maisons, quitter leur maison, quitté leur domicile,
        quitter leur logement, quitter leurs logements, fuir leur domicile
    infect: infecté, infectés, contaminé, contaminés, contaminations
    trial: procès
    intend: veut, veulent, souhaite, souhaitent, envisage, envisagent, projette
    collapse: cédé, effondré, effondrée, effondrement, s'effondre, rompu
    buy: acheté, achète, racheté, rachète, rachat, acquis, acquisition
    sue: attaque en justice, attaqué en justice, poursuit en justice, poursuivi en justice, porté
        plainte contre, assigné en justice, poursuites
    sell: vendu, vend, cédé à, vente
    sign: signé, signée, signature, signent
    pay: payer, payé, coûtera, coûter, coûte, coûté, prix, verser, payant, payante, payants,
        payantes
    fine: amende, amendes
    build: construit, construite, construction, construire
    appoint: nommé, nommée, nomination, désigné
    elect: élu, élue, élection
    vote: voix, votes, suffrages
    fire: incendie, incendies, feu, incendie volontaire, incendie criminel, incendie fixé, feu fixé
    quake: séisme, séismes, tremblement de terre
    flood: inondation, inondations, crue
    blast: explosion, explosé, attentat à la bombe
    crash: accident, collision, écrasé
    sink: naufrage, coulé, chaviré
    attack: attaque, attentat
    shoot: fusillade, tirs, coups de feu
    strike: grève
    protest: manifestation, manifestants, manifestant, manifestantes, manifester, manifesté, défilé
    people: personnes, personne, gens, habitants
    passenger: passager, passagers
    work: salariés, salarié, ouvriers, ouvrier, employés, emplois, postes
    child: enfant, enfants, fille, garçon
    woman: femme, femmes
    man: homme, hommes
    police: police, policiers, gendarmes
    house: maison, maisons, immeuble, logements
    plant: usine, usines
    company: entreprise, groupe, société
    destroy: détruit, détruite, détruits, détruites, détruisent, destruction, ravagé, ravagée,
        ravagés, ravagées, ravage, démoli, démolie, démolition, rasé, rasée, rasés, anéanti,
        anéantie, calciné, calcinée, réduit en cendres, parti en fumée
    report: bilan provisoire, bilan définitif, bilan encore provisoire
    sentence: prison ferme, an ferme, ans ferme, mois ferme, dont un ferme, dont deux ferme, dont
        trois ferme
    limoges: limoges
    gap: écart, écarts
    force: force, forces
    journalist: reporters
    welcome: accueil
    public: public, publique, publics, publiques
    secret: secret, secrets, secrète, secrètes
    country: pays
    surely: sûrement
    ruling: arrêt, arrêts
    firmly: fermement
    flush: ras
    """
)
