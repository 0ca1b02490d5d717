"""Portuguese, as the rules know it."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.portuguese import NOTICES
from summarizer.languages.phrases import names, phrases
from summarizer.languages.pointing_words.portuguese import REFERENCES
from summarizer.languages.vocabularies.portuguese import VOCABULARY

LANGUAGE = Language(
    code="pt",
    letters="a-záâãàçéêíóôõúü",
    quotation_marks=("“”", "«»"),
    single_quotation_marks=("‘’",),
    titles=phrases(
        """
        Sr, Sra, Srta, Srs, Sras, Dr, Dra, Drs, Dras, D, Prof, Profa, Profª, Eng, Enga,
        Exmo, Exma, Arq, Pe, Fr, Gen, Cel, Cap, Maj, Ten, Sgt, Sto, Sta, S, Des, Dep,
        Min, Adv, Ir, Rev, Sres, Engª, Engº, Profs, Profas, Exmos, Exmas, Ilmo, Ilma,
        Arqª, Pes, Mons, Dom, Card, Bpo, Arceb, Alm, Alte, Brig, Cmte, Comte, Comdte,
        Subten, Sarg, Cb, Sd, Tte, Cor, Asp, Pres, Gov, Sen, Ver, Verª, Del, Dr.ª, Drª,
        Proc, Prom, Insp, Dir, Mª, Lic, Mr, Mrs, Sór, Madre, Frei, Vig, Sup, Conselh,
        Fco, Ant, Joaq, Ten.-Cel, Ten. Cel, Ten.-cel, Maj.-Gen, Maj.-Brig, Brig.-Gen, Ten.-Gen,
        Ten.-Brig, Cap.-Ten, Cap. Frag, Cap. M. G, V.-Alm, C.-Alm, Sgt.-Ajud, Sub-Insp,
        Insp.-Chefe, Comiss, Subcomiss, Desemb, Juíza Dra, Dr. Eng, Eng.º, Eng.ª, Arqt, Enf, Psic,
        V. Exa, V. Ex.ª, S. Exa, S. Ex.ª, S. Emª, S. Ema, V. M, S. M, V. S.ª, V. Sa, Exa, Ex.ª,
        Pd, Côn, Vigº, Rev.mo, Revdo, Bp, D. Fr, dep, deps, sen, gov, pres, gen, gal, cel, maj,
        ten, ten.-cel, sgt, prof, profa, dr, dra, sr, sra, eng, arq, des, proc, adv, mons, brig,
        alm, subten, insp, deleg, comte, pe, sarg, sold, subcom, comiss, card, rev,
        Comis, comis, Subdir, subdir, Coord, coord, secr, vice-pres,
        Visc, Cons, min, minª
        """
    ),
    whole_words=phrases("fax"),
    abbreviations=phrases(
        """
        p. ex, p.ex, av, Av, art, arts, aprox, cf, fig, n, nº, núm, nr, pág, págs, p,
        pp, tel, vs, máx, mín, R, r, obs, ref, jan, fev, abr, mai, jun, jul, ago, nov,
        inc, incs, al, als, parág, § único, c, caps, fls, fl, vols, ed, eds,
        org, orgs, trad, tít, t, sec, secc, out, Al, Pç, Pça, Pc, Trav, Tv, Lg, Est,
        Rod, Km, Edif, Ed, Apto, ap, apto, Bl, Qd, Lt, CEP, Tel, tels, fax, Univ, Fac,
        Inst, Depto, Dept, dept, Dir, Bco, Assoc, Fund, Hosp, Esc, Col, p.e, i.e, n.os,
        n.º, Nº, N, v, vd, v.g, ib, ibid, id, op. cit, loc. cit, esq, dir, dto, rés,
        r/c, incl, excl, Ref, reg, cód, Cód, últ, próx, prox, seg, segs, S.M, a/c, c/c,
        max, m.c, q.b, Art, Arts, Pág, Cap, Fig, Vol, Obs, cap, vol, séc, km, conc, freg,
        dist, mun, trim, bim,
        Arc, Rib,
        At, Atl, Atlét, Desp, Ac, Acad, Sp, Vit, Gim, Ind, Indep, Rec, Recr, Munic, Secr, Subsec,
        Minist, Vice-gov, Vice-pres, Emb, Embaix, Cons, Def, Procur, Promot, Reit, Pref,
        Vice-pref, Rep, Cult, Ass,
        Trib, Câm, Conf, Bibl,
        Mal, Mar
        """
    ),
    closing_abbreviations=phrases(
        """
        etc, a. C, d. C, a.C, d.C, S. A, S.A, Ltda, Cia, Inc, Ltd, a.m, p.m, E.U.A, hab,
        h, min, kg, mil, S.A.R.L, S/A, SA, Lda, Ldª, Cª, Corp, Jr, U.E, E.U, EUA, a. m,
        p. m, a.p, g.p, a. p,
        par, dez,
        Mal, Mar
        """
    ),
    vowels="aeiouyáâãàéêíóôõú",
    eras=phrases("a. C, d. C, a.C, d.C"),
    prepositions=phrases(
        """
        em, no, na, nos, a, ao, até, desde, de, do, por, entre, antes de, após, à, às, com, para
        """
    ),
    function_words=phrases(
        """
        o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas,
        ao, à, aos, às, por, pelo, pela, pelos, pelas, para, com, sem, sob, sobre,
        entre, até, desde, após, depois, antes, e, ou, mas, porém, também, se, quando,
        enquanto, segundo, que, quem, qual, como, onde, porque, não, é, são, foi, era,
        há, ele, ela, eles, elas, nós, eu, você, este, esta, estes, estas, esse, essa,
        isso, isto, aquele, aquela, seu, sua, seus, suas, então, ainda, já, mais, todos,
        todas, dois, duas, três, ontem, hoje, agora, além, durante, contra, num, numa,
        assim, logo, aqui, ali, lá, talvez, apenas, só, nem, nunca, sempre, tudo, nada,
        ninguém, alguém, muitos, muito, poucos, vários, várias, outro, outra, outros,
        outras, cada, tal, tão, pois, portanto, contudo, todavia, entretanto, nesta,
        neste, nessa, nesse, naquele, desta, deste, meu, minha, nosso, nossa, quanto,
        quantos, houve, tem, foram, estava, estão, é-se, entre-tanto, mesmo, embora
        """
    ),
    before_times=phrases("às"),
    months=names(
        "janeiro/jan, fevereiro/fev, março/mar, abril/abr, maio/mai, junho/jun, julho/jul, "
        "agosto/ago, setembro/set, outubro/out, novembro/nov, dezembro/dez"
    ),
    weekdays=names(
        "segunda-feira/segunda, terça-feira/terça, quarta-feira/quarta, quinta-feira/quinta, "
        "sexta-feira/sexta, sábado, domingo"
    ),
    date_formats=(
        *("%d de %B de %Y", "%d %B %Y", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%A, %d de %B de %Y"),
        *("%d/%m/%Y %H:%M", "%d/%m/%Y às %H:%M", "%d/%m/%Y %Hh%M"),
    ),
    hour_words=("horas", "h"),
    time_nouns=phrases(
        """
        semana, mês, meses, ano, anos, manhã, tarde, noite, madrugada, verão, inverno, primavera,
        outono, temporada, dia, dias, segunda-feira, terça-feira, quarta-feira, quinta-feira,
        sexta-feira, segunda, terça, quarta, quinta, sexta, sábado, domingo, vez, momento, início,
        fim, guerra
        """
    ),
    not_headlines=phrases(
        "por, publicado, atualizado, foto, fotos, imagem, vídeo, compartilhar, partilhar, copyright"
    ),
    live_labels=("ao vivo", "em direto", "direto"),
    live_names=phrases("ao vivo, em direto, minuto a minuto, em tempo real"),
    teaser_openings=phrases(
        """
        como, por que, porque, o que, quem, quando, onde, qual, quais, veja, saiba, conheça, entenda
        """
    ),
    headline_labels=phrases(
        """
        análise, opinião, editorial, coluna, comentário, entrevista, perfil, podcast, vídeo, vídeos,
        foto, fotos, galeria, reportagem
        """
    ),
    teaser_phrases=phrases("o que se sabe, o que sabemos, o que precisa saber, em imagens"),
    outlet_words=phrases(
        """
        jornal, gazeta, diário, correio, folha, estado, globo, público, notícias, imprensa, tribuna,
        revista, rádio, televisão, tv, agência, expresso, observador, veja
        """
    ),
    section_words=phrases(
        """
        início, política, economia, esporte, esportes, desporto, cultura, sociedade, mundo, opinião,
        tempo, vídeos, fotos, arquivo, internacional, nacional, últimas
        """
    ),
    authors_follow=("por",),
    published_adverbs=("originalmente", "última"),
    pictured=phrases("nesta foto, nesta imagem, nesta fotografia"),
    published=phrases("publicado, publicada, atualizado, atualizada, modificado, postado"),
    published_prepositions=("em", "às", "a"),
    copyrights=("copyright",),
    contributions=phrases(
        "contribuiu para esta reportagem, contribuíram para esta reportagem, contribuiu para este "
        "artigo, colaborou com esta reportagem, colaborou nesta reportagem, "
        "Com informações da Reuters, Com informações da AFP, Com informações da AP, "
        "Com informações da EFE, Com informações da Lusa, Com informações da Ansa, "
        "Com informações da Agência Brasil, Com informações de agências"
    ),
    agencies=phrases("lusa, efe, ap, afp, reuters, agência brasil, ansa, dpa"),
    picture_labels=phrases("foto, fotos, imagem, imagens, vídeo, crédito"),
    picture_authors_follow=phrases("foto de, fotos de, imagem de, fotografia de"),
    archive_labels=("ARQUIVO",),
    credit_openings=phrases("foto, imagem, arquivo, crédito"),
    requests=phrases(
        """
        siga, siga-nos, assine, inscreva-se, cadastre-se, registe-se, clique, leia, veja, assista,
        ouça, compartilhe, partilhe, baixe, descarregue, visite, contacte, escreva, envie,
        envie-nos, receba, conheça, saiba, subscreva, participe, junte-se
        """
    ),
    request_openings=phrases("por favor, e, também, você pode, pode"),
    own_means=phrases(
        """
        nosso, nossa, nossos, nossas, newsletter, boletim, e-mail, email, facebook, twitter,
        instagram, youtube, whatsapp, telegram, aplicativo, aplicação, app, site, página,
        este artigo, esta reportagem, este link, canal, comentários, aqui
        """
    ),
    custom=phrases("assine, inscreva-se, subscreva, cadastre-se, faça login, faça uma doação, doe"),
    reported=phrases("disse, afirmou, declarou, informou, pediu, contou, diz"),
    consent_subjects=("cookies",),
    consents=phrases(
        "utilizamos, utiliza cookies, usamos, aceita, aceitar cookies, nossos cookies"
    ),
    consents_of_anybody=phrases("utiliza cookies, aceita, aceitar cookies"),
    offered_to=phrases("assine, você, seu, sua, subscreva"),
    offers=phrases("acesso ilimitado, teste grátis, período experimental"),
    teasers=phrases("leia, veja, assista, ouça, saiba, descubra, conheça"),
    teaser_objects=phrases(
        "mais, também, aqui, como, por que, o vídeo, a íntegra, o artigo original, "
        "a matéria original, o original"
    ),
    teaser_labels=phrases(
        "leia também, leia mais, veja também, saiba mais, relacionadas, notícias relacionadas, "
        "publicidade, continua depois da publicidade, mais sobre"
    ),
    page_words=phrases(
        """
        cookie, cookies, javascript, navegador, política de privacidade, termos de uso,
        fazer login, newsletter, todos os direitos reservados, copyright, link, links, clique,
        site, endereço de e-mail, a sua conta, sua conta
        """
    ),
    page_channels=phrases(
        """
        página, facebook, twitter, instagram, comentário, comentários, blog, assinatura, publicidade
        """
    ),
    own_page=phrases(
        """
        esta página, este site, nossa página, nosso site, página solicitada, página não
        encontrada
        """
    ),
    second_person=phrases("você, vocês, seu, sua, seus, suas, tu, teu, tua, te, lhe"),
    asks_number=phrases("quantos, quantas, quanto, quanta, que idade, qual percentual"),
    asks_time=phrases("quando, a que horas, que dia, em que dia, que ano, em que ano"),
    asks_reason=phrases("por que, porquê, por qual motivo, qual é a causa, qual foi a causa"),
    reasons=phrases(
        "porque, devido a, por causa de, graças a, já que, para que, a causa, o motivo"
    ),
    question_words=phrases(
        """
        quem, que, o, qual, quais, quando, onde, por, porque, como, quanto, quantos, quantas, é,
        são, foi, foram, era, tem, há, a, os, as, um, uma, de, do, da, dos, das, em, no, na, nos,
        nas, com, para, e, ou, se, seu, sua, ao
        """
    ),
    pronouns=phrases(
        """
        ele, ela, eles, elas, seu, sua, seus, suas, o seu, a sua, os seus, as suas, dele, dela, nós,
        eu, nosso, nossa, o nosso, a nossa, meu, minha, o meu, a minha, lhe
        """
    ),
    impersonal_openings=phrases("é, foi, era, será, parece"),
    impersonal_clauses=phrases("que, se, de"),
    late_pronouns=phrases("ele, ela, eles, elas, seu, sua, seus, suas, o seu, a sua"),
    demonstratives=phrases(
        """
        este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, aqueles, aquelas, isto,
        isso, aquilo, ambos, ambas, outro, outra, outros, outras, o outro, a outra, os outros,
        as outras, o mesmo, a mesma, o segundo, a segunda, os dois, as duas, os três, as três,
        tal, tais, nesse, nessa, neste caso, desse, dessa
        """
    ),
    leaning_openings=tuple(
        f"{number} *: *"
        for number in phrases(
            "Segundo, Segunda, Terceiro, Terceira, Quarto, Quarta, Quinto, Quinta"
        )
    ),
    connectives=phrases(
        """
        desta vez, dessa vez, porque,
        mas, porém, contudo, no entanto, entretanto, todavia, e, ou, nem, assim, então, também, além
        disso, além do mais, portanto, por isso, por outro lado, por sua vez, de fato, de facto, na
        verdade, enquanto isso, ao mesmo tempo, em seguida, depois, depois disso, antes disso, por
        fim, finalmente, por exemplo, mesmo assim, ainda assim, em contrapartida, pelo contrário,
        ali, lá, aí, entre eles, entre elas, segundo ele, segundo ela, para ele, para ela, mais
        tarde, horas antes, horas depois, pouco depois, pouco antes, dias depois, dias antes,
        anteriormente, na época, na altura, desde então, até então, aliás, afinal, talvez,
        logo
        """
    ),
    connects_not_before=phrases("que, quem"),
    definite_articles=("o", "a", "os", "as"),
    plain_verbs=phrases(
        """
        é, são, era, eram, foi, foram, será, serão, seria, está, estão, estava, estavam, tem, têm,
        tinha, tinham, terá, vai, vão, deve, devem, pode, podem, poderia, fica, ficou, não,
        continua, começa, há, *ou, *aram, *eram, *iram, *eu, *iu, *ava, *avam
        """
    ),
    unique_things=phrases(
        """
        governo, autoridades, bombeiros, presidente, mundo, internet, polícia, exército, economia,
        sol, lua, terra, papa, rei, rainha, senado, câmara, congresso, parlamento, imprensa, onu,
        ue, otan, nato, bolsa, estado, justiça, público, kremlin, supremo, ministério público
        """
    ),
    speech_verbs=phrases(
        """
        disse, diz, disseram, afirmou, afirma, declarou, declara, explicou, explica, acrescentou,
        acrescenta, anunciou, anuncia, informou, informa, destacou, destaca, contou, conta,
        escreveu, escreve, respondeu, responde, admitiu, admite, comentou, comenta, confirmou,
        confirma, perguntou, alertou, alerta, garantiu, garante, concluiu, segundo, de acordo com,
        ressaltou, avisou, reconheceu, revelou, referiu, sublinhou
        """
    ),
    speakers=phrases("comunicado, relatório, ministério, agência, polícia, prefeitura"),
    attributions=phrases("segundo, de acordo com"),
    introductions=("que",),
    leading_clauses=phrases(
        """
        após, depois de, antes de, quando, enquanto, embora, como, se, desde, durante, apesar de,
        porque, assim que, em, com
        """
    ),
    trailing_clauses=phrases(
        """
        que, onde, quando, enquanto, após, depois, antes, porque, segundo, mas, e, incluindo,
        entre eles, embora, com, sem
        """
    ),
    joined_clauses=phrases("porque, enquanto, depois que, embora, antes de"),
    notices=NOTICES,
    references=REFERENCES,
    vocabulary=VOCABULARY,
)
