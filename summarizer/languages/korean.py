"""Korean, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.korean import NOTICES
from summarizer.languages.phrases import phrases

LANGUAGE = Language(
    code="ko",
    letters="가-힣",
    fewest_words=3,
    quotation_marks=("“”", "「」", "『』"),
    single_quotation_marks=("‘’",),
    speech_particles=phrases(
        "고, 라고, 라며, 며, 라는, 는, 이라고, 이라며, 이라는, 면서, 라면서, 하고, 라던, 던, 다고"
    ),
    speech_verbs=phrases(
        """
        물었, 말했, 외쳤, 답했, 밝혔, 전했, 되물었, 소리쳤, 설명했, 강조했, 반문했, 대답했, 덧붙였,
        중얼거렸, 호소했, 주장했, 지적했, 토로했, 속삭였
        """
    ),
    outlet_words=phrases(
        """
        *일보, *신문, *뉴스, *뉴스*, *방송, *통신, *타임스, *타임즈, *저널, *데일리, *라디오,
        *tv, *news
        """
    ),
    continuing=phrases("그리고, 그러나, 하지만, 그래도, 또"),
    abbreviations=phrases(
        """
        예, 참, 편, 역, 저, No, Dr, Mr, Mrs, Ms, Prof, St, vs, pp, p, Vol, vol, ch, 예컨대, 도,
        주, 상, 하
        """
    ),
    function_words=phrases(
        """
        이, 그, 저, 그는, 그녀는, 그러나, 하지만, 그리고,
        또, 또한, 이는, 이를, 이에, 한편, 이어, 경찰은, 정부는,
        당국은, 우리는, 이번, 지난, 오는, 당시, 현재
        """
    ),
    notices=NOTICES,
)
