"""French, as the rules know it."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.french import NOTICES
from summarizer.languages.phrases import names, phrases
from summarizer.languages.pointing_words.french import REFERENCES
from summarizer.languages.vocabularies.french import VOCABULARY

LANGUAGE = Language(
    code="fr",
    letters="a-zàâæçéèêëîïôœùûüÿ",
    quotation_marks=("«»", "“”"),
    single_quotation_marks=("‹›", "‘’"),
    titles=phrases(
        """
        M, MM, Mme, Mmes, Mlle, Mlles, Dr, Drs, Pr, Prof, Me, Mgr, St, Ste, Gén, Cap,
        Col, Lt, R. P, Mes, Mrs, Mr, Sr, Srs, Vve, Bx, Bse, R.P, RP, P, PP, Pères, S.E,
        S.A.R, S.M, Mgrs, Card, Abbé, Prs, Profs, Dre, St-, Sts, Stes, Gal, Gaux, gén,
        Gén. div, Lt-col, Lt-Col, lt, Ltn, Cne, Cdt, cdt, Cmdt, Cdr, Adm, V.-am, Capt,
        Adjt, adj, Adj, Sgt, sgt, Serg, Cpl, Brig, brig, Insp, insp, Comm, Cons,
        Dir, Prés, Min, Dép, Sén, Cte, Ctesse, Vte, Vtesse, Ing, Arch, Not, Av,
        Vice-prés, MMes, lt-col, Lt.-col, lt-colonel, lieut, Lieut, lieut.-col, Lieut.-col,
        lieut.-gouv, brig.-gén, Brig.-gén, Maj, maj, s.-lt, S.-lt, s.-lieut, Adj.-chef, adj.-chef,
        serg.-chef, maréch, Ctre-am, ctre-am, cne, adjt, brig.-chef, proc, Proc, proc. gén, subst,
        Subst, doct, Doct, archev, Mst, RR. PP, S.Exc, S. Exc, S. Ém, cap
        """
    ),
    whole_words=phrases("art, arts, vol, cap, col, mal, Max, fax"),
    abbreviations=phrases(
        """
        p. ex, c.-à-d, cf, env, av, bd, boul, chap, éd, fig, hab, n°, no, nos, art, al,
        tél, approx, max, min, réf, janv, févr, avr, juill, oct, nov, déc,
        op. cit, ibid, apr, Cf, N°, n, N, nº, Nos, Art, arts, alin, Chap, Vol, T,
        pp, Fig, figs, pl, Pl, tab, paragr, par, §, Éd, coll, Coll, dir, trad, Trad,
        Ibid, id, loc. cit, ms, mss, v, vx, l, liv, Liv, ch, ex, Ex, i. e, i.e, n.d.l.r,
        N.D.L.R, NDLR, n. d. l. r, N.B, P.-S, P.S, R.-V, r.-v, s. d, s.d, s. l, s. v, b.
        p, B.P, C.P, Av, ave, Ave, Bd, Boul, blvd, Blvd, r, rte, Rte, Pce, Ch, imp, Imp,
        All, fg, Fg, Sq, q, Q, appt, Appt, app, ét, bât, Bât, esc, Tél, téléc, Téléc,
        fax, Fax, Réf, Env, mill, quelq, qq, qqn, qqch, auj, anc, adm, admin, alg, angl,
        ital, lat, russ, auth, bibl, bull, dép, dépt, Dépt, doc, écon, encycl, ens,
        étym, ext, fasc, féd, féo, gouv, Gouv, hist, inf, int, inv, jurispr, lég, litt,
        loc, mar, masc, nat, niv, obs, orig, ouvr, pers, préf, prov, Prov, quart, rad,
        rel, rég, rem, rev, Rev, sc, sect, Sect, sér, soc, Soc, spéc, subst, suppl, syn,
        syst, techn, Univ, univ, Inst, Hôp, var, fév, Janv, Févr, Avr, Juill, Sept, Oct,
        Nov, Déc, t, p, ss, sq, sqq, arr, arrond, cant, la S.A.R.L, La S.A.R.L, la S.A, La S.A,
        une S.A, la S. A, La S. A, la S.A.S, La S.A.S, la S.C.I, La S.C.I, la Cie, La Cie, la Sté,
        La Sté, Sté, sté, Sts, Éts, Ets, éts,
        Jeun, Ent,
        Ol, Ac, Acad, Ass, Assoc, Sp, Ath, Athl, sén, Amb, amb, Secr, secr, Synd, synd, Délég,
        délég, Rect, rect, Conf, Commiss, commiss, Rép, Trib,
        Mal
        """
    ),
    closing_abbreviations=phrases(
        """
        etc, J.-C, S. A, S.A, Cie, Inc, Ltd, h, éds, suiv, art, vol, cap, max, min, no,
        al, env, S.A.R.L, S.A.S, S.N.C, S.C.I, Cies, Corp, Co, fils, av. J.-C, apr.
        J.-C, av. n. è, de n. è, n. è, ap. J.-C, sec, km, kg, Jr, jr, p, t, U.E, É.-U,
        E.-U, U.S.A, U.R.S.S, O.N.U, O.T.A.N, O.M.S, B.D, a. m, p.m, a.m, H.L.M, T.V.A,
        R.F.A, a. i, a.i, a.p, t.a.b, a. p, H.T, T.T.C,
        vols, sept,
        Mal
        """
    ),
    vowels="aeiouyàâéèêëîïôùûüœæ",
    eras=phrases("J.-C, av. J.-C, apr. J.-C, ap. J.-C, av. n. è, de n. è, n. è"),
    prepositions=phrases(
        """
        en, à, au, dès, vers, depuis, jusqu, de, du, par, après, avant, entre, pour, avec
        """
    ),
    function_words=phrases(
        """
        le, la, les, l, un, une, des, du, de, d, au, aux, il, elle, ils, elles, on,
        nous, vous, je, j, ce, c, cet, cette, ces, son, sa, ses, leur, leurs, mais, et,
        ou, donc, car, or, ni, si, s, quand, lorsque, après, avant, dans, en, sur, sous,
        avec, sans, pour, par, selon, depuis, pendant, qui, que, qu, où, comment,
        pourquoi, puis, ensuite, enfin, aussi, ainsi, plus, tout, tous, toutes, aucun,
        aucune, plusieurs, deux, trois, à, y, ne, n, cela, ça, celui, celle, entre,
        contre, vers, chez, même, encore, déjà, hier, aujourd, demain, outre, malgré,
        ici, là, peut, seul, seule, jamais, toujours, personne, rien, quelqu, quelques,
        certains, certaines, autres, chaque, tel, telle, alors, cependant, toutefois,
        pourtant, mon, ma, mes, notre, nos, votre, vos, dès, lors, parmi, voici, voilà,
        tandis, combien, presque
        """
    ),
    before_times=phrases("à, vers"),
    months=names(
        "janvier/janv, février/févr, mars, avril/avr, mai, juin, juillet/juill, août, "
        "septembre/sept, octobre/oct, novembre/nov, décembre/déc"
    ),
    weekdays=names("lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche"),
    date_formats=(
        *("%d %B %Y", "%d/%m/%Y", "%d.%m.%Y", "%A %d %B %Y", "%d/%m/%Y %H:%M", "%d/%m/%Y à %H:%M"),
    ),
    hour_words=("h", "heures", "heure"),
    time_nouns=phrases(
        """
        semaine, semaines, mois, année, an, ans, matin, matinée, après-midi, soir, soirée, nuit,
        été, hiver, printemps, automne, saison, jour, journée, lundi, mardi, mercredi, jeudi,
        vendredi, samedi, dimanche, week-end, fois, moment, début, fin, guerre
        """
    ),
    not_headlines=phrases(
        """
        par, publié, publiée, mis à jour, modifié, photo, photos, image, vidéo, partager, copyright
        """
    ),
    live_labels=("direct", "en direct", "live"),
    live_names=phrases("en direct, direct vidéo, minute par minute"),
    teaser_openings=phrases(
        """
        comment, pourquoi, que, quoi, qui, quand, où, quel, quelle, quels, quelles, voici, ce que,
        découvrez, regardez
        """
    ),
    headline_labels=phrases(
        "analyse, opinion, tribune, éditorial, édito, chronique, entretien, interview, portrait, "
        "podcast, vidéo, vidéos, photo, photos, décryptage, reportage, infographie"
    ),
    teaser_phrases=phrases(
        "ce que l'on sait, ce qu'on sait, ce qu'il faut savoir, tout savoir sur, en images, "
        "ce qu'il faut retenir, les réactions, l'essentiel de, les points clés, les temps forts, "
        "en chiffres, fil de la journée"
    ),
    outlet_words=phrases(
        """
        journal, gazette, courrier, monde, dépêche, presse, tribune, voix, nouvelles, quotidien,
        hebdo, radio, télévision, tv, agence, magazine, figaro, libération, parisien, info, infos
        """
    ),
    section_words=phrases(
        """
        accueil, politique, économie, société, sport, sports, culture, monde, international,
        météo, opinions, vidéos, photos, archives, régions, une, faits divers
        """
    ),
    authors_follow=("par",),
    published_adverbs=("initialement", "dernière"),
    pictured=phrases("sur cette photo, sur cette image, sur ce cliché, sur cette photographie"),
    published=phrases(
        """
        publié, publiée, mis à jour, mise à jour, modifié, modifiée, actualisé, posté, mis en ligne
        """
    ),
    published_prepositions=("le", "à", "par"),
    copyrights=("copyright",),
    contributions=phrases(
        "Avec AFP, avec AFP, Avec Reuters, avec Reuters, Avec agences, a contribué à cet article, "
        "ont contribué à cet article, a contribué à ce reportage"
    ),
    agencies=phrases("afp, ap, reuters, ats, belga, aps, map"),
    picture_labels=phrases("photo, photos, image, images, vidéo, crédit photo, crédits photo"),
    picture_authors_follow=phrases("photo de, photos de, image de, photographie de"),
    archive_labels=("ARCHIVES",),
    credit_openings=phrases("photo, photo d'archive, image, crédit, archives"),
    requests=phrases(
        """
        suivez, suivez-nous, abonnez-vous, inscrivez-vous, cliquez, lisez, regardez, écoutez,
        partagez, téléchargez, rejoignez, rejoignez-nous, contactez, envoyez, recevez, retrouvez,
        découvrez, consultez, écrivez
        """
    ),
    request_openings=phrases("merci de, pour, et, aussi, vous pouvez"),
    own_means=phrases(
        """
        notre, nos, nous, newsletter, lettre d'information, courriel, mail, e-mail, facebook,
        twitter, instagram, youtube, whatsapp, telegram, application, appli, site, page, cet
        article, ce lien, plus d'informations, podcast, commentaires, ici
        """
    ),
    custom=phrases("abonnez-vous, inscrivez-vous, connectez-vous, faites un don, je m'abonne"),
    reported=phrases("a dit, a déclaré, a affirmé, a indiqué, a annoncé, a appelé, a demandé, dit"),
    consent_subjects=("cookies",),
    consents=phrases(
        "nous utilisons, utilise des cookies, vous acceptez, accepter les cookies, nos cookies"
    ),
    consents_of_anybody=phrases("utilise des cookies, accepter les cookies"),
    offered_to=phrases("vous, votre, abonnez-vous, abonné, abonnés"),
    offers=phrases("accès illimité, essai gratuit, offre d'abonnement, sans engagement"),
    teasers=phrases("lisez, lire, voir, regardez, écoutez, découvrez"),
    teaser_objects=phrases(
        "aussi, plus, ici, comment, pourquoi, notre, la suite, également, l'article original, "
        "l'original"
    ),
    teaser_labels=phrases(
        "à lire aussi, lire aussi, à lire, à voir aussi, voir aussi, lire également, "
        "à lire également, sur le même sujet, pour aller plus loin, publicité, la suite après"
    ),
    page_words=phrases(
        """
        cookie, cookies, javascript, navigateur, politique de confidentialité, mentions légales,
        conditions d'utilisation, se connecter, newsletter, tous droits réservés, copyright, lien,
        liens, cliquer, cliquez, site web, site internet, adresse e-mail, adresse mail, votre compte
        """
    ),
    page_channels=phrases(
        "page, facebook, twitter, instagram, commentaire, commentaires, blog, abonnement, publicité"
    ),
    own_page=phrases(
        """
        cette page, ce site, notre page, notre site, page demandée, page introuvable
        """
    ),
    second_person=phrases("vous, votre, vos, tu, ton, ta, tes, te, toi"),
    asks_number=phrases("combien, quel âge, quelle taille, quel pourcentage, quel nombre"),
    asks_time=phrases(
        "quand, à quelle heure, quel jour, quelle date, quelle année, en quelle année"
    ),
    asks_reason=phrases("pourquoi, pour quelle raison, quelle est la cause"),
    reasons=phrases(
        "parce que, parce qu', car, en raison de, à cause de, grâce à, puisque, afin de, la cause, "
        "la raison"
    ),
    question_words=phrases(
        """
        qui, que, qu, quoi, quel, quelle, quels, quelles, quand, où, pourquoi, comment, combien,
        est, sont, a, ont, était, étaient, le, la, les, l, un, une, des, du, de, d, en, dans, à, au,
        aux, et, ou, pour, par, sur, avec, il, elle, ils, elles, ce, c, se, s, son, sa, ses
        """
    ),
    pronouns=phrases(
        """
        il, elle, ils, elles, nous, je, j, son, sa, ses, leur, leurs, lui, eux, celui-ci,
        celle-ci, ceux-ci, celles-ci, celui, celle, ceux, celles, notre, nos, mon, ma, mes, vous,
        votre, vos, ce dernier, cette dernière, ces derniers, ces dernières
        """
    ),
    impersonal_pronouns=phrases("il, ce, c"),
    impersonal_openings=phrases(
        """
        il est, il était, il a été décidé, il a été rapporté, il a été révélé, il a été annoncé, il
        n'est pas, il semble, il semblerait, il paraît, il faut,
        il reste, il s'avère, c'est, c'était, il convient
        """
    ),
    impersonal_clauses=phrases("que, qu', qui, de, d', si"),
    impersonal_verbs=phrases(
        "il y a, il n'y a, il y avait, il n'y avait, il pleut, il pleuvait, il a plu, il neige, "
        "il a neigé, il s'agit, "
        "il faut, il faudra, il a fallu, il fallait, il reste à"
    ),
    late_pronouns=phrases("il, elle, ils, elles, son, sa, ses, leur, leurs, celui-ci, celle-ci"),
    demonstratives=phrases(
        """
        ce, cet, cette, ces, cela, ceci, ça, c'est, c'était, c, tel, telle, tels, telles, de tels,
        de telles, les deux,
        tous deux, toutes deux, l'autre, les autres, un autre, une autre, d'autres, le même, la
        même, les mêmes, le second, la seconde, dans le second, dans ce, dans cette, dans cet, dans
        ces, à ce, à cette, à cet, à ces, de ce, de
        cette
        """
    ),
    leaning_openings=tuple(
        f"{number} * : *"
        for number in phrases("Deuxième, Second, Seconde, Troisième, Quatrième, Cinquième")
    ),
    connectives=phrases(
        """
        cette fois, cette fois-ci,
        mais, cependant, toutefois, pourtant, néanmoins, et, ou, donc, ainsi, alors, puis, ensuite,
        enfin, aussi, également, de plus, en outre, par ailleurs, d'ailleurs, en revanche, au
        contraire, en effet, de même, en conséquence, par conséquent, c'est pourquoi, malgré cela,
        malgré tout, pendant ce temps, entre-temps, dans le même temps, au même moment, à l'inverse,
        parmi eux, parmi elles, selon lui, selon elle, selon eux, d'après lui, d'après elle, pour
        lui, pour elle, pour eux, avec lui, avec elle, là, là-bas, auparavant, précédemment, plus
        tard, quelques heures plus tard, un peu plus tard, peu après, peu avant, à l'époque, par
        exemple, finalement, sinon, or, car, en plus, outre cela, après cela, d'où, bref,
        dès lors, depuis lors, en retour, à son tour, notamment
        """
    ),
    connects_not_before=phrases("bien, que, qu, qui, dont"),
    definite_articles=("le", "la", "les", "l'"),
    plain_verbs=phrases(
        """
        est, sont, était, étaient, sera, seront, serait, a, ont, avait, avaient, aura, auront,
        aurait, n'a, n'ont, n'est, n'était, va, vont, doit, doivent, peut, peuvent, pourrait, fait,
        font, dit, vient, reste, s'est, se, s', fut, furent, eut, prend, commence, continue, dure,
        vivent, lui-même, elle-même, eux-mêmes, *aient, *èrent, *irent
        """
    ),
    unique_things=phrases(
        """
        gouvernement, autorités, secours, pompiers, médias, états-unis, président, présidente,
        premier ministre, monde, internet, police, armée, économie, soleil, lune, terre, pape, roi,
        reine, sénat, assemblée, parlement, presse, onu, ue, otan, bourse, état, gendarmerie,
        public, kremlin, élysée, météo, justice
        """
    ),
    speech_verbs=phrases(
        """
        dit, déclare, déclaré, affirme, affirmé, assure, assuré, indique, indiqué, explique,
        expliqué, ajoute, ajouté, annonce, annoncé, précise, précisé, estime, estimé, souligne,
        souligné, rapporte, rapporté, raconte, raconté, écrit, répond, répondu, lance, lancé,
        confie, confié, martèle, regrette, regretté, reconnaît, reconnu, insiste, insisté, prévient,
        prévenu, demande, demandé, confirme, confirmé, selon, d'après, note, noté, témoigne,
        témoigné, conclut, conclu, rappelle, rappelé, dénonce, dénoncé, poursuit, poursuivi, admet,
        admis, cité, citée
        """
    ),
    speakers=phrases("communiqué, rapport, ministère, agence, police, préfecture"),
    attributions=phrases("selon, d'après"),
    introductions=("que", "qu'"),
    leading_clauses=phrases(
        """
        après, avant, quand, lorsque, lorsqu', alors que, alors qu', bien que, bien qu', comme, si,
        s', depuis, pendant, malgré, face à, parce que, parce qu', tandis que, dès que, dans, en, à
        """
    ),
    trailing_clauses=phrases(
        """
        qui, dont, où, que, quand, alors que, tandis que, après, avant, car, parce que, selon, mais,
        et, notamment, y compris, bien que, avec, sans
        """
    ),
    joined_clauses=phrases("parce que, alors que, tandis que, après que, bien que, avant de"),
    notices=NOTICES,
    references=REFERENCES,
    vocabulary=VOCABULARY,
)
