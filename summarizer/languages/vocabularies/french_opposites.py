"""French words that speak against one another in the news, by their senses."""

from __future__ import annotations

from summarizer.languages.vocabularies.tables import grouped

OPPOSITES = grouped(
    """
    die: mort, morts, morte, mortes, mourir, meurt, décédé, décédée, décédés, décès, tué, tués,
        tuée, tuées, tuer, tuant, tue, périr, péri, victimes, perdu la vie, coûté la vie, cadavre,
        sans vie
    survive: survivants, survivant, rescapés, survécu, vivant, vivants, vivante, en vie, survivent,
        survit, survivante, survivantes, rescapé, rescapée, sain et sauf, saine et sauve, sains et
        saufs, saines et sauves, s'en est sorti, s'en sont sortis, vivantes, réchappé
    arrest: garde à vue, arrêté, arrêtés, arrêtée, arrêtées, arrestation, arrestations, interpellé,
        interpellés, interpellée, interpellées, interpellation, interpellations, appréhendé,
        appréhendée, appréhendés, capturé, capturée, capturés, gardes à vue, placé en garde à vue,
        interpelle, interpellent
    release: libéré, libérés, libérée, libération, relâché, relâchés, libérées, libère, libèrent,
        libérer, relâchée, relâchées, relâche, remis en liberté, remise en liberté, remises en
        liberté, remettre en liberté, laissé en liberté, laissée en liberté, ressorti libre,
        ressortie libre, ressort libre, ressorti du tribunal libre, sorti de prison, sortie de
        prison, sort de prison, sortis de prison, quitté la prison, quitte la prison, sous contrôle
        judiciaire, liberté conditionnelle, sous bracelet électronique
    convict: condamné, condamnée, condamnés, coupable, coupables, condamnation, condamnées,
        condamne, condamnent, reconnu coupable, reconnue coupable, reconnus coupables, déclaré
        coupable, déclarée coupable, déclarés coupables, culpabilité
    acquit: acquitté, acquittée, acquittés, relaxé, relaxée, innocenté, acquittement, acquittées,
        acquitte, acquittent, relaxés, relaxées, relaxe, relaxent, innocentée, innocentés,
        innocente, mis hors de cause, mise hors de cause, disculpé, disculpée, non coupable, pas
        coupable, lavé de tout soupçon, blanchi par, blanchie par, blanchis par, été blanchi, été
        blanchie
    dismiss: limogé, limogée, limoge, renvoyé, licencié, licenciée, licenciés, licencier,
        licenciements, licenciement, limogés, limogeage, limogent, licencie, licencient, licenciées,
        renvoyée, renvoyés, congédié, congédiée, révoqué, révoquée, démis de ses fonctions, démise
        de ses fonctions, mis à la porte, mise à la porte, supprime des emplois, suppressions
        d'emplois, suppressions de postes, viré de
    rise: augmenté, augmente, augmentation, hausse, progressé, progresse, monté, grimpé, hausses,
        grimpe, bondi, bondit, renchéri, accru, accrue, accrus, s'accroît, accroissement,
        augmentera, augmenteront, augmenter, progression, grimpent, grimper, bondissent, relevé à,
        relève son taux, relevé son taux, s'envole, s'envolent, s'est envolé, se sont envolés,
        doublé, triplé, renchérit, en hausse, flambée, s'alourdit, alourdi
    fall: baissé, baisse, reculé, recul, recule, chuté, chute, diminué, diminution, cédé, cède,
        dégringolé, plongé, plonge, baissent, baissera, baisseront, baisser, reculent, reculer,
        chutent, chuter, diminue, diminuent, diminuer, réduit, réduite, réduits, réduites,
        réduisent, réduire, réduction, abaissé, abaisse, abaissée, abaissement, en baisse, en recul,
        s'effrite, s'effondre de, s'est effondré de, décru, décroît, replié de, se replie, s'est
        replié, dévissé, dévisse, perd du terrain
    win: gagné, gagne, remporté, remporte, victoire, battu, bat, vainqueur, gagnent, gagnera,
        remportent, remportera, vainqueurs, gagnant, gagnante, s'est imposé, s'est imposée, se sont
        imposés, se sont imposées, s'impose, s'imposent, l'a emporté, l'ont emporté, l'emporte,
        l'emportent, triomphé, triomphe, triomphent, battent, décroché le titre, décroche le titre,
        sacré champion, sacrée championne, sacrés champions
    lose: perdu contre, perd contre, défaite, s'est incliné, s'incline, s'inclinent, se sont
        inclinés, s'est inclinée, se sont inclinées, défaites, perdant, perdante, perdu face, perd
        face, perdent face, battu par, battus par, battue par, battues par, battu en finale, battue
        en finale, reparti bredouille, repart bredouille, rentré bredouille, repartis bredouilles
    accept: accepté, accepte, approuvé, approuve, adopté, adopte, adoption, voté la loi, acceptée,
        acceptent, approuvée, approuvent, approbation, adoptée, adoptent, adoptés, voté le, voté
        pour, vote pour, donné son feu vert, donne son feu vert, donné leur feu vert, feu vert,
        donné son accord, donne son accord, donné son aval, validé, validée, validation, entériné,
        entérine, entérinée, avalisé, avalisée, ratifié, ratifiée, ratifie, consenti, accédé à, fait
        droit à, dit oui, homologué, homologuée
    reject: rejeté, rejette, refusé, refuse, rejet, refus, rejetée, rejetés, rejettent, refusée,
        refusés, refusent, repoussé l'offre, repousse l'offre, retoqué, retoquée, retoque, recalé,
        débouté, déboutée, déboutés, déboute, opposé un refus, opposé son veto, oppose son veto, mis
        son veto, met son veto, voté contre, vote contre, votent contre, dit non, censuré, censurée,
        écarté la demande, fin de non recevoir, décliné l'offre, décline l'offre, décliné
        l'invitation, décline l'invitation, décliné la proposition
    confirm: confirmé, confirme, confirmation, confirmée, confirmés, confirment, reconnu, reconnaît,
        reconnaissent, admet, admettent, avoué, avoue
    deny: démenti, dément, nié, nie, démentie, démentent, démentis, contestent, nient, niée, réfuté,
        réfute, réfutent, réfutée
    open: ouvert, ouverte, ouvre, ouvrira, ouvrir, s'ouvre, s'ouvrira, s'ouvrir, rouvre, rouvert,
        rouvrira, ouverture, ouverts, ouvertes, ouvrent, ouvriront, rouvrent, rouverte, rouverts,
        rouvertes, rouvriront, rouvrir, réouverture, inauguré, inaugurée, inaugure, inauguration,
        rouverte à la circulation
    close: fermé, fermée, ferme, fermera, fermer, fermeture, fermées, fermés, fermeront, ferment,
        fermetures, clos, close, baisse le rideau, baissé le rideau, mis la clé sous la porte,
        coupée à la circulation, coupé à la circulation, a coupé la route, a coupé la circulation
    begin: commencé, commence, commencera, débuté, débute, débutera, commencent, débutent, démarre,
        démarré, démarrera, démarrage, coup d'envoi
    end: terminé, termine, achevé, fini, prend fin, pris fin
    stop: suspendu, suspendue, suspend, annulé, annulée, annule, interrompu, mis fin à, suspendus,
        suspendues, suspendent, suspendra, suspendre, annulés, annulées, annulent, annulera,
        annulation, annuler, interrompue, interrompus, interrompt, interrompent, interruption,
        arrête la production, arrêté la production, arrêt de la production, met fin à, mettent fin
        à, mis fin au, met fin au, mettent fin au, mis un terme, met un terme, mettent un terme,
        cessé, cesse, cessent, cessera, cessation, stoppé, stoppée, stoppés, stoppe, stoppent, levé
        leur préavis, levé le préavis, déprogrammé, déprogrammée, supprimé, supprimée, supprimés,
        supprimées, mis à l'arrêt
    continue: poursuit, poursuivent, poursuivi, poursuivra, maintenu, maintenue, continue,
        poursuivie, poursuivre, poursuite de, se poursuit, se poursuivent, se poursuivra, maintient,
        maintiennent, maintiendra, maintenir, maintenus, maintenues, continuent, continué,
        continuera, continueront, continuer, reconduit, reconduite, reconduisent, reprend,
        reprennent, reprendra, reprendront, perdure, perdurent, en vigueur, reste en place, restent
        en place, sans cesse, a repris, ont repris
    delay: reporté, reportée, reporte, retardé, retardée, repoussé, repoussée, reportés, reportées,
        reportent, report, reporter, repoussés, repoussées, repousse, repoussent, retardés,
        retardées, retarde, ajourné, ajournée, ajourne, ajournement, différé, différée, décalé,
        décalée, remis à plus tard, remise à plus tard
    hire: embauché, embauchée, embauche, recruté, recrutée, recrute, engagé, engagée, embauchés,
        embauchées, embauchent, embaucher, embauches, recrutés, recrutent, recruter, réintégré,
        réintégrée, réintègre, réintégration
    withstand: a tenu, ont tenu, résisté
    support: soutient, soutenu, soutien, soutiennent, soutenue, soutenus, favorable à, favorables à,
        favorable au, favorables au, appuie, appuient, appuyé, défend le projet, défendent le
        projet, approuve le projet, se prononce pour, s'est prononcé pour, se sont prononcés pour
    oppose: s'oppose, opposé, opposés, s'opposent, s'est opposé, s'est opposée, se sont opposés,
        opposée, opposées, hostile à, hostiles à, hostile au, hostiles au, défavorable,
        défavorables, combat le projet, combattent le projet, se prononce contre, s'est prononcé
        contre, se sont prononcés contre, contre le projet, vent debout contre
    resign: démissionné, démission, démissionne, démissionnaire, démissionnent, remis sa démission,
        remet sa démission, présenté sa démission, présente sa démission, donné sa démission, quitté
        ses fonctions, quitte ses fonctions, quitté son poste, quitte son poste, rendu son tablier,
        rend son tablier, jeté l'éponge, jette l'éponge, se retire de ses fonctions
    damaged: endommagé, endommagés, dégâts, endommagée, endommagées, endommage, abîmé, abîmée,
        abîmés, abîmées, dégradé, dégradée, dégradés, dégradées, détérioré, détériorée
    intact: intact, intacts, indemne, indemnes, intacte, intactes, épargné, épargnée, épargnés,
        épargnées, aucun dégât, sans dommage, sans dégât, sans dégâts, sans une égratignure, en bon
        état
    safe: sûr, sûre, sans danger, potable, sûrs, sûres, sans risque, inoffensif, inoffensive, en
        sécurité, en sûreté, hors de danger, propre à la consommation, aucun danger
    dangerous: dangereux, dangereuse, dangereuses, dangereusement, danger, nocif, nocive, toxique,
        toxiques, impropre à la consommation, impropre, insalubre, eau contaminée
    allow: autorisé, autorisée, autorisés, autorisées, autorise, autorisent, autorisation,
        permettent, légalisé, légalise, légalisée, dépénalisé, dépénalise
    ban: interdit, interdite, interdits, interdites, interdisent, interdiction, prohibé, prohibée,
        banni, bannie, bannis, proscrit, proscrite, proscrits
    succeed: réussi, réussie, réussit, réussissent, réussite, succès, couronné de succès, parvenu à,
        parvient à, parvenus à
    fail: échoué, échoue, échouent, échec, raté, ratée, capoté, capote, capotent, échoué à, sans
        succès, en vain
    cancelled: annulé, annulée, annulés, annulées, annule, annulent, annulera, annulation, annuler,
        déprogrammé, déprogrammée, supprimé, supprimée, supprimés, supprimées
    postponed: reporté, reportée, reportés, reportées, reporte, reportent, report, repoussé,
        repoussée, repoussés, repoussées, repousse, repoussent, ajourné, ajournée, ajourne, différé,
        différée, décalé, décalée, reporter, ajournement, remis à plus tard, remise à plus tard
    hold: a lieu, auront lieu, aura lieu, ont eu lieu, a eu lieu, se tient, se tiendra, se
        tiendront, s'est tenu, s'est tenue, se sont tenus, se déroule, se déroulera, s'est déroulé,
        s'est déroulée, se disputera, accueillera, accueille
    on time: comme prévu, à la date prévue, aux dates prévues, à l'heure, dans les temps, dans les
        délais, au jour prévu
    at large: en fuite, toujours recherché, toujours recherchée, toujours recherchés, toujours en
        cavale, en cavale, reste introuvable, restent introuvables, toujours introuvable, toujours
        introuvables, activement recherché, activement recherchés, court toujours, courent toujours
    in custody: en détention provisoire, placé en détention, placée en détention, placés en
        détention, placées en détention, maintenu en détention, maintenue en détention, maintenus en
        détention, reste en détention, restent en détention, toujours en détention, écroué, écrouée,
        écroués, incarcéré, incarcérée, incarcérés, incarcération, reste en prison, restent en
        prison, toujours en prison, reste détenu, reste détenue, restent détenus, toujours détenu,
        toujours détenus, derrière les barreaux, mandat de dépôt, reste derrière les barreaux, sous
        les verrous, refus de libération
    in office: reste en poste, restent en poste, reste en fonction, reste en fonctions, restera en
        poste, restera en fonction, restera en fonctions, maintenu dans ses fonctions, maintenue
        dans ses fonctions, maintenu à son poste, maintenue à son poste, garde son poste, conserve
        son poste, conserve ses fonctions, garde ses fonctions, s'accroche à son poste, reste à la
        tête, restera à la tête, reste maire, reste ministre, reste à son poste, restera à son
        poste, reste aux commandes
    unhurt: indemne, indemnes, sain et sauf, saine et sauve, sains et saufs, saines et sauves, sans
        une égratignure
    preserve: préservé, préservée, préservés, préservées, sauvegardé, sauvegardée, toujours debout,
        encore debout, reste debout
    deliberate: délibéré, délibérée, délibérément, volontairement, intentionnel, intentionnelle,
        intentionnellement, acte criminel, origine criminelle, prémédité, préméditée, sciemment,
        incendie volontaire, pyromane, fait exprès, incendie criminel
    accidental: accidentel, accidentelle, accidentels, accidentelles, accidentellement, par
        accident, involontaire, involontairement, court circuit, défaillance technique, défaillance
        électrique, défaut électrique, par mégarde, par erreur, par inadvertance, origine
        accidentelle, fortuit, fortuite, problème technique
    unanimous: unanimité, unanime, unanimes, unanimement
    divided: divisé, divisée, divisés, divisées, partagé sur, partagée sur, partagés sur, d'une
        courte majorité, à la majorité, courte majorité, de justesse
    temporary: temporaire, temporaires, temporairement, provisoire, provisoires, provisoirement,
        momentané, momentanée, momentanément
    permanent: définitif, définitive, définitifs, définitives, définitivement, à titre permanent,
        pour toujours, pérenne, pérennisé, à jamais, pour de bon
    voluntary: facultatif, facultative, facultatifs, facultatives, sur la base du volontariat, basé
        sur le volontariat, optionnel, optionnelle, de son plein gré, volontariat, volontaire,
        volontaires
    compulsory: obligatoire, obligatoires, obligatoirement, imposé à tous, imposée à tous,
        contraignant, contraignante
    forced: forcé, forcée, forcés, contraint, contrainte, contraints, contre son gré, contre leur
        gré, de force
    tighten: durci, durcie, durcit, durcissent, durcissement, durcir, renforce les contrôles,
        renforcé les contrôles, resserré, resserre, resserrée, plus stricte, plus strictes, plus
        strict
    ease: assoupli, assouplie, assouplis, assouplies, assouplit, assouplissent, assouplissement,
        assouplir, allège les restrictions, allégé les restrictions, allègement, adouci, adoucie,
        adoucit
    improve: amélioré, améliorée, améliorés, améliore, améliorent, amélioration, améliorer,
        redressé, redresse, redressement
    worsen: aggravé, aggravée, aggrave, aggravent, aggravation, détérioré, détériorée, détériore,
        détériorent, détérioration, dégrade, dégradent, dégradation, empiré, empire, empirent
    strengthen: renforcé, renforcée, renforce, renforcent, renforcement, consolidé, consolidée,
        s'apprécie, s'est apprécié
    weaken: affaibli, affaiblie, affaiblis, affaiblit, affaiblissent, affaiblissement, fragilisé,
        fragilisée, fragilise, se déprécie, s'est déprécié
    accelerate: accéléré, accélérée, accélère, accélèrent, accélération
    slow: ralenti, ralentie, ralentit, ralentissent, ralentissement, freiné, freine, freinée,
        freinent
    widen: élargit, s'élargit, creusé, creuse, creusée, se creuse, élargissement
    narrow: rétréci, rétrécit, resserre l'écart, resserré l'écart, se résorbe, résorbé
    extend: prolongé, prolongée, prolongés, prolongées, prolonge, prolongent, prolongation,
        prolonger, prolongera, prorogé, prorogée, prorogation, renouvelé, renouvelée, renouvelle,
        renouvellent, renouvellement, étendu
    shorten: raccourci, raccourcie, raccourcit, raccourcissent, écourté, écourtée, écourte, abrégé,
        abrégée, abrège
    expire: expiré, expirée, expire, expirent, expiration, arrivé à échéance, arrive à échéance,
        arrivée à échéance, échu, caduc, caduque
    impose: instaure, instauré, instaurée, instaurent, imposé, imposée, impose, imposent, décrété,
        décrétée, décrète, décrètent, instauration, mis en place, met en place
    lift: levé l'interdiction, lève l'interdiction, lèvent l'interdiction, levé les restrictions,
        lève les restrictions, lèvent les restrictions, levé les sanctions, lève les sanctions,
        lèvent les sanctions, levé le couvre feu, lève le couvre feu, levé l'embargo, lève
        l'embargo, levé le blocus, levé l'état d'urgence, lève l'état d'urgence, levé la mesure,
        lever l'interdiction, lever les restrictions, lever les sanctions, levée de l'interdiction,
        levée des restrictions, levée des sanctions, levée du couvre feu, a été levé, a été levée,
        ont été levées, ont été levés, est levé, est levée, sont levées, sont levés, abrogé,
        abrogée, abroge, abrogation, aboli, abolie, abolit, abolition, révoqué, révoquée, révoque,
        retiré l'interdiction, cassé l'arrêt, casse l'arrêt
    contained: maîtrisé, maîtrisée, maîtrisés, circonscrit, circonscrite, circonscrits, éteint,
        éteints, éteinte, sous contrôle, incendie fixé, feu fixé
    raging: hors de contrôle, incontrôlable, incontrôlables, pas maîtrisé, pas fixé, pas éteint, pas
        sous contrôle, continue de progresser, continue de brûler, brûle toujours, brûlent toujours,
        fait toujours rage, fait rage, toujours actif, toujours actifs, continue de se propager,
        hors contrôle, progresse encore
    ongoing: toujours en cours, encore en cours, se poursuit toujours, aucune fin en vue, loin
        d'être terminé, loin d'être terminée
    legal: légal, légale, légaux, légales, légalement, légalité, licite, conforme à la loi, conforme
        à la constitution
    illegal: illégal, illégale, illégaux, illégales, illégalement, illicite, illicites,
        inconstitutionnel, inconstitutionnelle, contraire à la loi, contraire à la constitution,
        contraire au droit
    true: authentique, authentiques, véridique
    fake: faux, fausse, fausses, falsifié, falsifiée, contrefait, contrefaite, truqué, truquée,
        canular, inventé de toutes pièces
    present: assisté à, assiste à, assistera à, participera, participeront, pris part, prend part,
        prendra part, était présent, était présente, étaient présents, sera présent, sera présente,
        seront présents, est présent, est présente, sont présents, a participé, ont participé,
        participe à, participent à
    absent: absent, absente, absents, absentes, déclaré forfait, déclare forfait, manque le match,
        manquera le match, manqué le match, boycotté, boycotte, boycottent, boycottée, n'a pas fait
        le déplacement, brillé par son absence
    exclude: exclu, exclue, exclus, exclues, exclusion, écarté, écartée, écartés
    oust: renversé, renversée, destitué, destituée, destitution, chassé du pouvoir, évincé, évincée
    confess: avoué, avoue, avouent, aveux, passé aux aveux, passe aux aveux, reconnu les faits,
        reconnaît les faits, reconnaissent les faits, plaidé coupable, plaide coupable, admis les
        faits
    deny guilt: clame son innocence, clamé son innocence, clament leur innocence, nie les faits, nié
        les faits, nient les faits, conteste les faits, contesté les faits, plaidé non coupable,
        plaide non coupable, nie toute implication, nié toute implication, rejette les accusations,
        rejeté les accusations, nie en bloc
    discharged: sorti de l'hôpital, sortie de l'hôpital, sort de l'hôpital, quitté l'hôpital, quitte
        l'hôpital, regagné son domicile
    in hospital: toujours hospitalisé, toujours hospitalisée, toujours hospitalisés, reste
        hospitalisé, reste hospitalisée, restent hospitalisés, encore hospitalisé, encore
        hospitalisée, encore hospitalisés, toujours à l'hôpital, encore à l'hôpital, reste à
        l'hôpital
    stay up: assuré son maintien, assure son maintien, obtenu son maintien, se maintient en, sauvé
        sa place, sauve sa place, évité la relégation, arraché son maintien
    relegate: relégué, reléguée, relégués, rétrogradé, rétrogradée, descend en ligue, descendu en
        ligue
    qualify: qualifié, qualifiée, qualifiés, qualifiées, se qualifie, se qualifient, décroché sa
        qualification
    eliminated: éliminé, éliminée, éliminés, éliminées, éliminent, élimine, sorti au premier tour,
        sortis au premier tour
    positive: positif, positive, positifs, positives
    negative: négatif, négative, négatifs, négatives
    in public: en public, publiquement, audience publique
    in private: à huis clos, en privé, en secret, secrètement, huis clos
    heed: respecté, respecte, respectent, obtempéré, obtempère, conformé, se conforme
    ignore: ignoré, ignore, ignorent, bravé, brave, bravent, enfreint, passé outre, désobéi, bafoué,
        bafoue
    alone: agi seul, agi seule, a agi seul, agissait seul, agi en solitaire
    accomplice: complice, complices, complicité
    sober: sobre, à jeun
    drunk: ivre, ivres, alcoolisé, alcoolisée, en état d'ivresse, état d'ébriété, sous l'emprise de
        l'alcool
    profit: bénéfices, bénéfice net
    lost money: perte nette, pertes nettes, déficit, déficitaire, dans le rouge
    stay: reste en, restera en, reste au, restera au, reste dans
    leave: quitté, quitte, quittent, quittera
    unchanged: inchangé, inchangée, inchangés, inchangées, stable, stables, stagne, stagné,
        stagnation, laissé ses taux, statu quo, au même niveau
    blame: responsable de, responsables de, provoqué, provoque, à l'origine de, en cause
    no part: aucune responsabilité, aucune part, rien à voir, étranger à, étrangère à, aucun rôle,
        aucun lien
    free of charge: gratuit, gratuite, gratuits, gratuites, gratuitement, gratuité, sans frais
    silent: gardé le silence, garde le silence, refusé de parler, muré dans le silence, droit au
        silence
    valid: valable, valables, validité, valide, valides
    candidacy: se représentera, se représente, se représenter, briguera un second mandat, briguera
        un deuxième mandat, briguera un troisième mandat, briguera un nouveau mandat, brigue un
        nouveau mandat, candidat à sa réélection, candidate à sa réélection, candidat à sa
        succession, candidate à sa succession
    """
)
