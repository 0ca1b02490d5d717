"""Arabic, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.phrases import phrases

LANGUAGE = Language(
    code="ar",
    letters="ء-ي",
    quotation_marks=("«»", "“”", "””"),
    single_quotation_marks=("‘’",),
    titles=phrases("د, أ, م, أ.د, ا.د, أ. د, ا. د, السيد, ش, ب"),
    abbreviations=phrases("ص, ج, ط, ت, هـ.ق, مج, ع, رقم, تل, م.م"),
    closing_abbreviations=phrases("هـ, م, ق.م, ق. م, الخ, إلخ, كم, كغ"),
    function_words=phrases(
        """
        في, من, على, إلى, عن, مع, وقال, قال, قالت, وقالت, هذا, هذه, هو, هي, هم, لكن,
        ولكن, كما, وكان, كان, كانت, وكانت, وأضاف, أضاف, وأكد, أكد, ثم, بعد, قبل, بين,
        حتى, لا, لم, لن, ما, إن, أن, التي, الذي, وأعلن, أعلن, وأوضح, وذكر, كل, وفي, ومن,
        وعلى, أما, وقد, قد, ولم, وأشار, وأفاد, حيث, عند, منذ, وجاء, جاء
        """
    ),
)
