"""What leaves open what a sentence tells, and what tells it as done, by language.

English has lists of its own: `english_limits`. An asterisk stands for any letters.
"""

from __future__ import annotations

from summarizer.languages.vocabularies.tables import grouped

OPEN_MOODS = grouped(
    """
    ar: يهدد, تهدد, يهددون,
        تعتزم, يعتزم, يعتزمون, تنوي, ينوي, ينوون, تخطط, يخطط, يخططون, تريد, يريد, يريدون, تسعى إلى,
        يسعى إلى, تدرس, يدرس, من المقرر, من المتوقع, سوف, سيتم, ستتم, سيكون, ستكون, ستصوت, سيصوت,
        ستغلق, سيغلق, ستبيع, سيبيع, ستفتح, سيفتح, ستهدم, سيهدم, ستبني, سيبني, ستقرر, سيقرر, ستوقع,
        سيوقع, ستبحث, سيبحث, ستعلن, سيعلن, ستطلق, سيطلق, ستشتري, سيشتري, ستخفض, سيخفض, سترفع, سيرفع
    de: droht, drohen,
        will, wollen, plant, planen, beabsichtigt, beabsichtigen, erwägt, erwägen, soll, sollen,
        möchte, möchten, prüft, prüfen, strebt, streben, hat vor, haben vor, stimmt über,
        stimmen über, stimmt ab, stimmen ab, entscheidet, entscheiden, berät, beraten, in der
        kommenden woche, kommende woche, nächste woche, in der nächsten woche, im nächsten monat,
        nächsten monat, kommenden monat, im kommenden monat, nächstes jahr, im nächsten jahr,
        im kommenden jahr, kommendes jahr
    es: amenaza con, amenazan con,
        planea, planean, prevé, prevén, tiene previsto, tienen previsto, quiere, quieren,
        pretende, pretenden, piensa, piensan, proyecta, proyectan, estudia, estudian, se propone,
        no descarta, no descartan, no descartó,
        va a, van a, votará, votarán, *ará, *erá, *irá, *arán, *erán, *irán, la próxima semana,
        el próximo mes, el mes que viene, la semana que viene, el año que viene, el próximo año
    fr: menace de, menacent de,
        envisage, envisagent, prévoit de, prévoient de, compte *er, compte *ir, compte *re,
        comptent *er, comptent *ir, comptent *re, veut, veulent, souhaite, souhaitent, projette,
        projettent, entend *er, entend *ir, entend *re, a l'intention, ont l'intention, va *er,
        va *ir, va *re, vont *er, vont *ir, vont *re, doit *er, doit *ir, doit *re, *era, *eront,
        vendra, prendra, rendra, tiendra, viendra, perdra, *dront, *vront, *iront, étudie,
        n'exclut pas, n'excluent pas,
        la semaine prochaine, le mois prochain, l'an prochain, l'année prochaine
    it: minaccia di, minacciano di,
        intende, intendono, vuole, vogliono, prevede di, prevedono di, ha intenzione,
        hanno intenzione, punta a, puntano a, pensa di, pensano di, progetta, progettano, valuta,
        valutano, non esclude, non escludono,
        sta per, stanno per, *erà, *arà, *irà, *eranno, *aranno, *iranno,
        la prossima settimana, la settimana prossima, il prossimo mese, il mese prossimo,
        l'anno prossimo, il prossimo anno
    ja: 予定, 方針, 計画, 見通し, 見込み, 意向, 検討, つもり, たい考え, 目指, 考えだ, へ。
    nl: dreigt, dreigen,
        wil, willen, van plan, plant, plannen, overweegt, overwegen, beoogt, zal, zullen, gaat *en,
        gaan *en, stemt over, stemmen over, stemt volgende, stemmen volgende, beslist, beslissen,
        volgende week, volgende maand, volgend jaar, komende week, komende maand, komend jaar
    pl: grozi, grożą,
        chce, chcą, zamierza, zamierzają, planuje, planują, ma zamiar, mają zamiar, rozważa,
        rozważają, będzie, będą, zagłosuje, zagłosują, w przyszłym roku, w przyszłym tygodniu,
        w przyszłym miesiącu, za tydzień, za miesiąc
    pt: ameaça, ameaçam, não descarta, não descartam,
        quer, querem, pretende, pretendem, planeia, planeiam, planeja, planejam, prevê, preveem,
        tenciona, tencionam, pensa em, pensam em, vai *ar, vai *er, vai *ir, vão *ar, vão *er,
        vão *ir, estuda, estudam, *ará, *erá, *irá, *arão, *erão, *irão, na próxima semana,
        no próximo mês, no próximo ano, no ano que vem, na semana que vem, no mês que vem
    ru: грозит, грозят, угрожает, угрожают,
        намерен, намерена, намерено, намерены, планирует, планируют, хочет, хотят, собирается,
        собираются, рассматривает, рассматривают, предполагает, будет, будут, готовится, готовятся,
        проголосует, проголосуют, в следующем году, в следующем месяце, на следующей неделе,
        в будущем году, через неделю, через месяц
    sv: hotar,
        vill, planerar, planerar att, avser, tänker, ämnar, överväger, ska, skall, kommer att,
        röstar om, nästa vecka, nästa månad, nästa år
    tr: tehdit ediyor,
        istiyor, istiyorlar, planlıyor, planlıyorlar, hedefliyor, hazırlanıyor, düşünüyor,
        niyetinde, *acak, *ecek, *acaklar, *ecekler, *acağını, *eceğini
    zh: 威胁要, 威脅要,
        打算, 计划, 計劃, 拟, 擬, 将于, 將於, 将在, 將在, 有意, 准备, 準備, 考虑,
        考慮, 即将, 希望
    """
)
"""What tells something as wanted, planned, or to come."""

ANY_MOODS = grouped(
    """
    ar: خطة, خطط, يمكن, قد, ربما, نية, مشروع, قرر, قررت, أعلن, أعلنت, اقترح, اقترحت, وعد, طلب, طلبت
    de: wird *en, werden *en, plan, pläne, plante, geplant*, könnte*, dürfte*, kündigt*,
        angekündigt, zu *en, vorschl*, vorgeschlagen, beschließt, entschied*, einig*, fordert*,
        verspr*, zustimm*, vorgesehen, ziel, ob, möglich*, wollte*, sollte*
    es: plan, planes, podría*, anunci*, propon*, propuso, propuesta, decidi*, acord*, acuerdo,
        promet*, previst*, posible*, quería*, pide, pidió, exig*, intención, proyecto
    fr: plan, plans, pourrai*, devrai*, annonc*, propos*, décid*, accord, promet*, promis, projet*,
        voulai*, demand*, possible, intention, prévu*
    it: piano, piani, potrebbe*, dovrebbe*, annunci*, propos*, propon*, deciso, decide, decis*,
        accordo, promess*, promett*, progetto, vole*, chiede*, chiesto, possibil*, intenzione,
        previst*
    ja: 発表, 決め, 決定, 合意, 提案, 表明, 可能性, かもしれ
    nl: plan, plannen, zou, zouden, kan, kondig*, aangekondigd, voorstel*, voorgesteld, besl*,
        akkoord, beloof*, beloofd*, wilde*, gepland*, mogelijk*, eist, eiste, vraagt, vroeg
    pl: plan, plany, planów, może, mogą, zapowied*, ogłos*, zdecyd*, decyzj*, propon*, zapropon*,
        obiec*, uzgodn*, zgodz*, chciał*, możliw*, projekt*
    pt: plano, planos, poderia*, poderá*, anunci*, propo*, propôs, decid*, acord*, promet*,
        previst*, possível, queria*, pede, pediu, exig*, intenção, projeto
    ru: план, планы, может, могут, объяви*, сообщи* о, предлож*, реши*, решени*, соглас*,
        обеща*, договор*, хотел*, возможн*, проект*, требу*, потреб*
    sv: plan, planer, kan, kunde, skulle, meddela*, tillkännag*, föresl*, förslag*, beslut*,
        beslöt, enades, överens, lova*, ville, möjlig*, krav*, kräv*, planera*
    tr: plan*, olabilir, açıkla*, duyur*, karar*, öner*, anlaş*, vaat, söz, isted*, isten*, bildir*
    zh: 宣布, 决定, 決定, 提议, 提議, 可能, 或将, 达成, 達成, 承诺, 要求, 建议, 同意, 批准, 将
    """
)
"""Further words by which a sentence may leave open what it tells, or tell a plan as news."""

REQUESTS = grouped(
    """
    en: recommend, recommends, recommended, recommending
    fr: requiert, requièrent, requis, réclame, réclament, réclamé, exige, exigent, exigé,
        préconise, préconisent, préconisé, recommande, recommandent, recommandé, demandent
    nl: eist, eisen, eiste, eisten, geëist, vroeg, vroegen, vragen, adviseert, adviseerde
    pl: żąda, żądają, żądał, żądała, zażądał, zażądała, zażądali, domaga się, domagają się,
        domagał się, domagała się, zaleca, zaleciła, zalecił
    ru: требует, требуют, потребовала, потребовало, потребовали, просят, попросил, попросила,
        попросили, запросил, запросила, запросило, запросили, рекомендует, рекомендовал,
        рекомендовала
    sv: yrkar, yrkade, yrkat, kräver, krävde, krävt, begär, begärde, begärt, rekommenderar,
        rekommenderade
    zh: 建议, 建議, 要求, 求刑
    """
)
"""What says that an amount or a term is asked for, where no list of plans has it."""

DONE = grouped(
    """
    de: hat, haben, ist, sind, wurde, wurden, war, waren, hatte, hatten, *te, *ten, riss, schloss,
        schlossen, brach, fiel, fielen, gab, kam, nahm, trat, stieg, sank, gewann, verlor, begann
    es: ha, han, fue, fueron, *ó, *aron, *ieron, *eron
    fr: a, ont, est, sont, été, fut, furent, était, étaient
    it: ha, hanno, è, sono, fu, furono, *ò, *arono, *irono, aveva
    ja: た
    nl: heeft, hebben, is, zijn, werd, werden, had, hadden, *te, *ten, *de, *den, sloot, sloten,
        verkocht, kocht, brak, nam, trad, won, verloor, begon
    pl: *ł, *ła, *ło, *li, *ły, *no, *to
    pt: foi, foram, *ou, *eu, *iu, *aram, *eram, *iram, *ôs, fez, fizeram, tem, têm
    ru: *л, *ла, *ло, *ли, *лся, *лась, *лось, *лись, *ен, *ена, *ено, *ены, *ан, *ана, *ано, *аны
    sv: har, hade, *de, *te, *des, *tes, blev, rev, tog, vann, slog, föll, sjönk, steg, gick, gav,
        skrev, bröt, grep, greps, sköt
    tr: *dı, *di, *du, *dü, *tı, *ti, *tu, *tü, *mış, *miş, *muş, *müş
    """
)
"""What tells that something was done: verbs in the past, by their endings, and auxiliaries."""
