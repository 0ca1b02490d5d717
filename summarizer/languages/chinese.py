"""Chinese, simplified and traditional: where its sentences end, and how its by-lines open."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.chinese import NOTICES
from summarizer.languages.phrases import phrases
from summarizer.languages.vocabularies.chinese import VOCABULARY

_SPEECH_VERBS = phrases(
    """
        说, 道, 表示, 称, 喊, 叫, 问, 答, 告诉,
        写, 指出, 强调, 回应, 呼吁, 承认, 解释, 补充, 认为, 透露,
        說, 稱, 喊道, 問, 寫, 強調, 回應, 呼籲,
        承認, 解釋, 補充, 認為, 哭诉, 感叹, 坦言, 回忆
        """
)

LANGUAGE = Language(
    code="zh",
    letters="一-鿿",
    quotation_marks=("“”", "「」", "『』"),
    single_quotation_marks=("‘’",),
    vocabulary=VOCABULARY,
    outlet_words=phrases(
        """
        *日报, *日報, *晚报, *晚報, *早报, *早報, *晨报, *晨報, *时报, *時報, *快报, *快報, *商报,
        *商報, *周刊, *週刊, *新闻, *新聞, *新闻*, *新聞*, *网, *網, *电视, *電視, *电视台, *電視台,
        *卫视, *衛視, *广播, *廣播, *电台, *電台, *通讯社, *通訊社, *news, *中文, *中文网, *中文網
        """
    ),
    teaser_phrases=phrases(
        """
        *为何*, 为何*, *为什么*, 为什么*, *如何*, 如何*, *一文读懂*, 一文读懂*, *看点*, *盘点*,
        盘点*, *为何, *背后, *你需要知道*, *為何*, 為何*, *為什麼*, 為什麼*, *背後
        """
    ),
    continuing=phrases(
        """
        然后, 但, 而, 就, 才, 却, 于是, 并, 又, 也, 还, 和, 或, 可是,
        因为, 所以, 直到, 結果, 结果, 然後, 卻, 於是, 還, 因為
        """
    ),
    abbreviations=phrases(
        "Dr, Mr, Mrs, Ms, Prof, St, No, Nos, vs, Vol, vol, p, pp, Fig, fig, Gen, Sen, Rev"
    ),
    closing_abbreviations=phrases("Inc, Co, Ltd, Corp, Jr, Sr, etc, U.S, U.K, U.N"),
    speech_particles=phrases(
        """
        的, 成了, 成为, 成為, 变成, 變成, 这句, 這句, 这个, 這個, 这样的, 這樣的, 一词, 一詞,
        一语, 一語, 一句, 二字, 两字, 兩字, 两个字, 兩個字, 三个字, 三個字, 四个字, 四個字,
        几个字, 幾個字, 之类, 之類, 是他, 是她, 是一, 是本, 是许多, 是許多, 是当, 是當, 是最,
        是人, 是今, 是全, 让, 讓, 被, 引发, 引發, 引起, 传遍, 傳遍, 响彻, 響徹, 此起彼伏, 不绝于耳
        """
    ),
    authors_follow=phrases(
        """
        本报记者, 本刊记者, 本网记者, 本台记者, 本报通讯员, 特约记者, 实习记者, 见习记者, 记者,
        作者, 撰文, 本報記者, 本刊記者, 記者, 特約記者
        """
    ),
    leaning_openings=phrases(
        """
        他们, 她, 它, 其中, 其余, 其餘, 两人均, 两人都, 兩人均, 三人均, 其父, 其母, 其妻,
        其子, 其女, 其丈夫, 那里, 那裡, *那里的, *那裡的,
        这一, 这是, 这些, 这起, 这次, 这种, 这名, 这位, 这家, 这项, 这座, 那是, 那些,
        该集团, 该院, 该村, 该县, 该省, 该区, 该局, 该店, 该厂, 该线, 该路段, 该车, 该桥, 该楼,
        该公司, 该市, 该国, 该校, 该名, 该起, 该案, 该项, 该部, 该机构, 该男, 该女,
        该企业, 该片, 此举, 此外, 此前, 此后, 此时, 此案, 对此, 为此, 因此, 但是,
        但专家, 但他, 但她, 但其, 但这, 但也, 但在, 但由于, 但目前, 但对, 但不, 但有,
        但如, 不过, 然而, 可是, 而且, 而在, 而他, 而她, 而这, 另外, 另据, 同时,
        与此同时, 随后, 之后, 后来, 于是, 所以, 当天, 当日, 当晚, 当时, 当年, 次日,
        翌日, 据他, 据她, 据其, 据此, 在此, 除此之外, 尽管如此, 双方, 上述,
        他們, 這一, 這是, 這些, 這起, 這次, 這種, 這名, 這位, 這家, 這項,
        這座, 該公司, 該市, 該國, 該校, 該名, 該案, 該項, 該機構, 對此, 為此, 但這,
        不過, 與此同時, 隨後, 之後, 後來, 於是, 當天, 當日, 當晚, 當時, 當年, 據他,
        據她, 據此, 雙方, 儘管如此
        """
    )
    + tuple(
        f"{document}{behind}"  # which one, another sentence says: it goes on, or tells of no name
        for document in phrases("报告, 通报, 声明, 公告, 判决, 调查报告, 報告, 聲明, 判決")
        for behind in (
            *phrases("还, 同时, 也, 則, 则, 還, 同時"),
            *(
                f"{verb}，{that}"
                for verb in phrases(
                    "指出, 认定, 认为, 称, 说, 显示, 强调, 提到, 認定, 認為, 稱, 說, 顯示, 強調"
                )
                for that in phrases("该, 該, 其中, 事故, 涉事")
            ),
        )
    )
    + tuple(
        f"另有{number}人"  # beside those who were told of
        for number in (*range(1, 100), *"一两兩二三四五六七八九十数數多", "数十", "數十")
    )
    + tuple(
        f"*{verb}，{that}"  # the clause before it names its source alone
        for verb in phrases("资料显示, 数据显示, 消息称, 介绍, 資料顯示, 數據顯示, 消息稱, 介紹")
        for that in phrases("该, 該, 其中")
    )
    + tuple(
        f"他{behind}"  # 他 alone also opens 他国, "another country"
        for behind in (
            *_SPEECH_VERBS,
            # what stands behind a subject: adverbs, prepositions, auxiliaries, and how verbs begin
            *"在是的也还還已曾将將会會能要就又从從把被对對和与與向为為于於以因由用给給让讓使没沒"
            "不只都才却卻便并並再仍最很正则則"
            "承宣认認回透强強坚堅提呼希计計介坦感担擔相反批警敦建否拒辞辭离離来來去到走站坐看听聽想觉覺知做"
            "当當成获獲赢贏输輸受遭死生出入进進住工任负負主领領带帶率参參加代发發读讀学學教打拿取收买買卖賣"
            "付借找寻尋等见見遇谈談签簽同支继繼开開关關停完达達有无無一",
        )
    )
    + phrases("我市, 我县, 我縣, 我省, 我区, 我區, 我镇, 我鎮, 我村, 我校, 我院")
    + phrases("*先生，您, *女士，您, *教授，您, *先生，你, *女士，你")
    + phrases("其次, 再次，, 第二，, 第三，, 第四，, 第五，, 其二，, 其三，"),
    speech_verbs=_SPEECH_VERBS,
    notices=NOTICES,
)
