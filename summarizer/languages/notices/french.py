"""The wording of French notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases(
        "cet article, cette page, cette publication, cette dépêche, ce papier, notre article, "
        "ce contenu, ce direct, cette actualité, cette info"
    ),
    vague_texts=phrases(
        "ce texte, ce résumé, cette traduction, cette information, ce rapport, cette vidéo, "
        "l'article, le résumé, le texte"
    ),
    of=("de", "du", "des", "d'"),
    text_parts=phrases("version, titre, résumé, légende, traduction"),
    versions=tuple(
        f"{opening} version {age}"
        for opening in ("une", "la", "dans une", "dans la")
        for age in ("précédente", "antérieure", "initiale")
    )
    + phrases("une première version, dans une première version, la première version"),
    text_fates=phrases(
        "actualisé, actualisée, mis à jour, mise à jour, corrigé, corrigée, modifié, modifiée, "
        "traduit, traduite, généré, générée, rédigé, rédigée, publié, publiée, relu, relue, "
        "réservé, réservée, abonnés, complété, complétée, en cours, reproduit, archivé, "
        "actualisons, complétons, suite de"
    ),
    machines=phrases(
        "intelligence artificielle, ia, automatiquement, automatique, un algorithme, un robot"
    ),
    machine_made=phrases("généré par ia, résumé généré par"),
    mails=phrases("ce courriel, ce message, ce mail, cet e-mail, cet email, cette communication"),
    mail_terms=phrases(
        "confidentiel, confidentielle, confidentielles, destinataire, erreur, supprimer, effacer, "
        "expéditeur, pièces jointes, imprimer, détruire, l'expéditeur"
    ),
    outlet=phrases("nous, Nous, notre, Notre, nos, Nos"),
    possessives=phrases("notre, Notre, nos, Nos, votre, Votre, vos, Vos"),
    goods=phrases(
        """
        erreur, équipe, suite de, vidéo, offre,
        newsletter, newsletters, lettre d'information, infolettre, boîte mail, boîte de réception,
        podcast, podcasts, journalisme, rédaction, journalistes, lecteurs, articles, article,
        article gratuit, articles gratuits, commentaires, commentaire, abonnement, abonné, abonnés,
        sources préférées, source préférée, charte, charte éditoriale, don, dons, application,
        appli, alertes, notifications, témoignages, témoignage, édition, actualité, contenus, comité
        de rédaction, déontologie, liens affiliés, commission, communauté, média, médias
        """
    ),
    requests=phrases(
        "ajoutez, réagissez, donnez votre avis, dites-nous, envoyez-nous, partagez, soutenez, "
        "aidez-nous, commentez, votez, participez, écrivez-nous, contactez-nous, faites un don, "
        "faites-nous, rejoignez, choisissez, activez, recevez, découvrez, créez, profitez, "
        "continuez, signalez, votre avis, pour continuer, pour lire, pour recevoir"
    ),
    labels=phrases(
        "rectificatif, correction, erratum, précision, mise à jour, note de la rédaction, ndlr, "
        "à lire aussi, lire aussi, à lire, à voir aussi, sur le même sujet, pour aller plus loin, "
        "à lire également, lire également, avertissement, mots-clés, mots clés, correspondance, "
        "auteur correspondant, conflit d'intérêts, conflits d'intérêts, plus d'informations"
    ),
    greetings=phrases(
        """
        bonjour à tous, bonjour à toutes, bonjour tout le monde, bonsoir à tous, salut à tous,
        salut tout le monde, chers amis, chers collègues, chers lecteurs, chères lectrices, chers
        clients, cher client, madame, monsieur, merci pour, merci à tous, merci à toutes, merci
        beaucoup, merci d'avance, un grand merci, bien cordialement, bien à vous, merci d'avoir lu,
        merci de nous avoir lus, merci de votre lecture
        """
    ),
    disclaimers=phrases(
        """
        n'est pas responsable du contenu des sites, n'engagent que leurs auteurs, n'engagent que
        leur auteur, ne constitue pas un conseil
        """
    ),
    denials=phrases(
        """
        décline toute responsabilité, ne reflètent pas nécessairement
        """
    ),
    disclaimed=phrases(
        """
        la rédaction, notre rédaction, le journal, du journal, notre journal, cet article, ce site,
        site internet, site web, sites externes, sites tiers, l'éditeur, l'auteur, tribune,
        tribunes, chroniqueurs, contributeurs, opinions exprimées, points de vue exprimés
        """
    ),
    judges=phrases(
        """
        tribunal, cour, juge, juges, procureur
        """
    ),
    salutations=phrases("bonsoir, bonjour, bonne nuit, bienvenue, au revoir"),
    author_verbs=phrases("est, travaille comme"),
    author_roles=phrases(
        """
        journaliste, reporter, correspondant, correspondante, rédacteur, rédactrice, rédacteur en
        chef, chroniqueur, chroniqueuse, éditorialiste, auteur, autrice, professeur, professeure,
        chercheur, chercheuse, photographe, maître de conférences
        """
    ),
    interests=phrases(
        """
        a reçu des financements de, reçoit des fonds de, ne travaille pas, ne déclare aucun lien,
        écrit sur, enseigne, couvre
        """
    ),
    author_tales=phrases(
        "qui, dont, que, et a, et avait, et est, et était, et fut, et sera, et va, et doit, et peut"
    ),
    about_headings=phrases("à propos de, à propos d', à propos du"),
    formulas=phrases(
        """
        la suite est réservée, la suite est accessible, la suite de l'article, la suite de cet
        article, lire la suite,
        prochaine mise à jour, la prochaine mise à jour, de plus amples informations suivront, un
        rapport complet suivra,
        les opinions exprimées, les propos ont été, l'entretien a été, les auteurs déclarent ne,
        l'auteur déclare ne, si vous ou un proche, si vous ou quelqu'un,
        les
        prénoms ont été, le prénom a été, les noms ont été modifiés, les noms ont été changés, vous
        avez repéré une, plus d'informations à venir, plus de détails à venir, plus d'infos à
        venir, informations à
        suivre, à suivre, qu'en pensez-vous, et vous, avec afp, avec reuters, article mis à jour,
        article traduit, article réservé, résumé généré, dernière minute, texte traduit, il vous
        reste, donnez votre avis
        """
    ),
    announcements=phrases(
        """
        voici ce que l'on sait, voici ce qu'on sait, voici ce que nous savons, voici ce qu'il faut
        savoir, voici ce qu'il faut retenir, on fait le point, nous faisons le point
        """
    ),
    breaking=phrases(
        "information en cours, est en cours de développement, en cours d'actualisation, "
        "plus de détails à venir, plus d'informations à venir, article en cours de"
    ),
    stamps=("mise à jour", "actualisation", "modification"),
    stamped=phrases("à, le, avec, :"),
    reproductions=phrases(
        "reproduction, reproduit, reproduite, diffusion, rediffusion, réutilisation, copie, "
        "republication, distribution"
    ),
    permissions=phrases(
        "interdite, interdit, est interdite, ne peut être, sans autorisation, sans l'autorisation, "
        "sans accord, sans l'accord, soumise à"
    ),
    works=phrases("contenu, contenus, article, articles, texte, toute, même partielle, totale"),
    institutions=phrases(
        """
        université, département, institut, hôpital, faculté, école, laboratoire, centre hospitalier
        """
    ),
    small_words=phrases("de, du, des, la, le, les, et, en, pour, à, aux"),
)
