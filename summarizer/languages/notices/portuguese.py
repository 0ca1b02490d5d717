"""The wording of Portuguese notices, in Portugal and in Brazil."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases(
        "este artigo, esta reportagem, esta matéria, esta página, esta publicação, esta notícia, "
        "este conteúdo, este post, esta peça"
    ),
    vague_texts=phrases(
        "este texto, este resumo, esta tradução, este vídeo, o artigo, o resumo, a reportagem, "
        "o texto"
    ),
    of=("de", "da", "do"),
    text_parts=phrases("versão, título, resumo, legenda, tradução"),
    versions=tuple(
        f"{opening} versão {age}"
        for opening in ("uma", "a", "numa", "em uma", "na")
        for age in ("anterior", "original", "inicial")
    )
    + phrases("uma primeira versão, numa primeira versão"),
    text_fates=phrases(
        "atualizado, atualizada, atualização, corrigido, corrigida, alterado, alterada, traduzido, "
        "traduzida, gerado, gerada, redigido, redigida, publicado, publicada, revisto, revista, "
        "revisado, revisada, exclusivo, exclusiva, assinantes, completado, produzido, produzida, "
        "reproduzido, elaborado"
    ),
    machines=phrases("inteligência artificial, ia, automaticamente, automática"),
    machine_made=phrases("gerado por ia, resumo gerado por"),
    mails=phrases("este e-mail, este email, esta mensagem, esta comunicação"),
    mail_terms=phrases(
        "confidencial, confidenciais, destinatário, engano, por engano, erro, apague, apague-o, "
        "elimine, elimine-o, exclua, remetente, anexos, imprimir, destruir"
    ),
    outlet=phrases(
        "nós, nosso, Nosso, nossa, Nossa, nossos, Nossos, nossas, Nossas, siga-nos, Siga-nos"
    ),
    possessives=phrases(
        "nosso, Nosso, nossa, Nossa, nossos, Nossos, nossas, Nossas, teu, tua, seu, sua, suas, seus"
    ),
    goods=phrases(
        """
        erro, equipa, equipe, a redação, assine,
        newsletter, boletim, podcast, jornalismo, redação, jornalistas, leitores, artigos, artigo,
        artigo gratuito, artigos gratuitos, comentários, comentário, assinatura, assinante,
        assinantes, caixa de entrada, fontes preferidas, fonte preferida, princípios editoriais,
        doação, donativo, aplicativo, aplicação, alertas, notificações, conteúdo, conteúdos,
        notícias, edição, página, links afiliados, comissão, testemunho, site, código de ética
        """
    ),
    requests=phrases(
        """
        avise, avise-nos, assine, siga-nos, subscreva, adicione, comente, diga-nos, conte-nos,
        envie-nos, envie, partilhe, compartilhe, apoie, ajude-nos, vote, participe, escreva-nos,
        contacte-nos, escolha, ative, receba, conheça, crie, continue a ler, continue lendo, faça
        uma doação, doe, baixe, descarregue, deixe, inscreva-se, para continuar, para ler, junte-se,
        torne-se
        """
    ),
    labels=phrases(
        "correção, errata, retificação, esclarecimento, nota do editor, nota da redação, nota de "
        "redação, atualização, leia também, leia mais, veja também, saiba mais, aviso legal, "
        "palavras-chave, correspondência, conflito de interesses, autor correspondente"
    ),
    greetings=phrases(
        """
        olá a todos, olá pessoal, olá de novo, bom dia a todos, boa tarde a todos, caros leitores,
        caros colegas, caros amigos, prezados, prezado cliente, obrigado por, obrigado pela,
        obrigado pelo, obrigado a todos, obrigada por, obrigada pela, obrigada pelo, obrigada a
        todos, muito obrigado, muito obrigada, atenciosamente, um abraço, cumprimentos
        """
    ),
    disclaimers=phrases(
        """
        não se responsabiliza pelo conteúdo, não é responsável pelo conteúdo, não constitui
        aconselhamento
        """
    ),
    denials=phrases(
        """
        não se responsabiliza por, não refletem necessariamente, não reflete necessariamente
        """
    ),
    disclaimed=phrases(
        """
        a redação, da redação, o jornal, do jornal, este jornal, este site, do site, o site,
        editora, do autor, do veículo, deste veículo, colunistas, colaboradores, este artigo, linha
        editorial, opiniões expressas, conteúdo, conteúdos, comentários
        """
    ),
    judges=phrases(
        """
        tribunal, juiz, juíza, corte, supremo
        """
    ),
    salutations=phrases("boa noite, bom dia, boa tarde, olá, bem-vindos, até logo"),
    author_verbs=phrases("é, trabalha como"),
    author_roles=phrases(
        """
        jornalista, repórter, correspondente, redator, redatora, editor, editora, colunista,
        escritor, escritora, autor, autora, professor, professora, pesquisador, pesquisadora,
        fotógrafo, fotógrafa
        """
    ),
    interests=phrases("escreve sobre, cobre, leciona"),
    author_tales=phrases(
        "que, cujo, cuja, e tem, e tinha, e é, e era, e foi, e será, e vai, e deve, e *ou"
    ),
    about_headings=phrases("sobre, sobre a, sobre o"),
    formulas=phrases(
        """
        o restante é exclusivo, o restante está reservado, o resto do artigo,
        próxima atualização, a próxima atualização, um relatório completo será,
        as opiniões expressas, a entrevista foi editada, você atingiu, você alcançou, atingiu o
        limite, os autores declaram não, os autores declaram que não, o autor declara não, se você
        ou
        alguém, os nomes foram alterados, os nomes
        foram trocados, encontrou um erro, encontrou algum erro, texto traduzido, conteúdo
        exclusivo, artigo exclusivo, notícia em atualização, em
        atualização, matéria em atualização, mais informações em breve, mais detalhes em breve,
        última hora, o que acha, o que você acha, e você, resta-lhe, restam-lhe, você ainda tem
        """
    ),
    announcements=phrases(
        """
        eis o que se sabe, veja o que se sabe, eis o que sabemos, saiba o que, entenda o que, veja
        o que
        """
    ),
    breaking=phrases(
        "está sendo atualizada, está a ser atualizada, está a ser atualizado, em atualização, "
        "será atualizada, será atualizado, notícia em desenvolvimento"
    ),
    stamps=("atualização",),
    stamped=phrases("às, em, com, a, :"),
    reproductions=phrases(
        "reprodução, reproduzido, reproduzida, distribuição, divulgação, cópia, republicação"
    ),
    permissions=phrases(
        "proibida, proibido, é proibida, sem autorização, sem a autorização, sem consentimento, "
        "não pode ser"
    ),
    works=phrases("conteúdo, conteúdos, artigo, texto, total ou parcial, é proibida"),
    institutions=phrases(
        "universidade, departamento, instituto, hospital, faculdade, escola, laboratório"
    ),
    small_words=phrases("de, da, do, das, dos, e, em, para, a, o"),
)
