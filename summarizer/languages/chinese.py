"""Chinese, simplified and traditional, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.phrases import phrases
from summarizer.languages.vocabularies.chinese import VOCABULARY

LANGUAGE = Language(
    code="zh",
    letters="一-鿿",
    quotation_marks=("“”", "「」", "『』"),
    single_quotation_marks=("‘’",),
    vocabulary=VOCABULARY,
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
    speech_verbs=phrases(
        """
        说, 道, 表示, 称, 喊, 叫, 问, 答, 告诉,
        写, 指出, 强调, 回应, 呼吁, 承认, 解释, 补充, 认为, 透露,
        說, 稱, 喊道, 問, 寫, 強調, 回應, 呼籲,
        承認, 解釋, 補充, 認為, 哭诉, 感叹, 坦言, 回忆
        """
    ),
)
