"""Hindi, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.phrases import phrases

LANGUAGE = Language(
    code="hi",
    letters="ऀ-ॿ",
    quotation_marks=("“”", "«»"),
    single_quotation_marks=("‘’",),
    titles=phrases(
        """
        डॉ, डा, डाॅ, श्री, श्रीमती, प्रो, पं, मो, मोहम्मद, सुश्री, कु, इं, एड, एडवोकेट,
        ले, कै, मे, कर्नल, सर, स्व, सेंट, मि, न्या, जन, ब्रि, कैप्टन
        """
    ),
    abbreviations=phrases(
        """
        उदा, क्र, सं, पृ, अ, नं, फो, रु, रू, कि, मी, सें, ग्रा, कि.मी, कि. मी, से.मी,
        ई.पू, ता, वि, जि, त, प्रा, लि, अं, बी, एम, ए, जे, के, पी, आर, एस, टी, वी, डी,
        सी, एन, एल, जी, एच, यू, ई, ओ, एफ, आई, क्यू, डब्ल्यू, एक्स, वाई, जेड
        """
    ),
    closing_abbreviations=phrases("आदि, इत्यादि, ई, सन"),
    function_words=phrases(
        """
        यह, वह, ये, वे, इस, उस, इन, उन, इसके, उनके, उसके, लेकिन, और, पर, कि, जब, तब, जो,
        अब, फिर, हालांकि, इसलिए, क्योंकि, मगर, एक, दो, तीन, सभी, कई, कुछ, नहीं, भी,
        वहीं, यहाँ, वहाँ, उन्होंने, उसने, इसने, पुलिस, सरकार, घटना, मामले, बाद, पहले
        """
    ),
)
