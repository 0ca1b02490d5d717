"""Japanese, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.japanese import NOTICES
from summarizer.languages.phrases import phrases
from summarizer.languages.vocabularies.japanese import VOCABULARY

LANGUAGE = Language(
    code="ja",
    letters="ぁ-ヿ一-鿿",
    quotation_marks=("「」", "『』", "“”"),
    single_quotation_marks=("‘’",),
    abbreviations=phrases(
        "Dr, Mr, Mrs, Ms, Prof, St, No, Nos, vs, Vol, vol, p, pp, Fig, fig, Gen, Sen, Rev"
    ),
    closing_abbreviations=phrases("Inc, Co, Ltd, Corp, Jr, Sr, etc, U.S, U.K, U.N"),
    speech_verbs=phrases(
        """
        言っ, 言い, 言う, いう, 述べ, 語っ, 語り, 語る,
        話し, 話す, 叫, 答え, 訴え, 説明, 明かし, 明かす,
        振り返, コメント, 強調, 批判, 主張,
        尋ね, 聞い, 指摘, 発言, 書い, つぶや
        """
    ),
    speech_particles=phrases(
        """
        と, って, という, との, などと, なんて, の, を, が, は, に, で, も, へ, や, から, まで,
        より, だ, です, など, とか, について, による, といった
        """
    ),
    bound_words=phrases("の, を"),
    # What opens a sentence with the same letter as one of these particles.
    function_words=phrases(
        """
        ところが, とはいえ, とにかく, ところで, とても, とうとう, ときに, とりわけ, ともあれ,
        とっさに, のち, のどか, がん, がら, はい, はじめ, はたして, はっきり, はるか, にわか,
        では, でも, できる, できれば, もう, もし, もっと, もちろん, もはや, もともと, やがて,
        やはり, やっと, からだ, まず, また, まだ, よりによって, だが, だから, だって, だけど,
        ですが, ですから
        """
    ),
    outlet_words=phrases(
        """
        *新聞, *新聞*, *テレビ, *テレビ*, *放送, *放送局, *ニュース, *ニュース*, *通信, *通信社,
        *日報, *新報, *時報, *タイムズ, *ラジオ, *news
        """
    ),
    vocabulary=VOCABULARY,
    notices=NOTICES,
)
