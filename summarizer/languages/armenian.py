"""Armenian, as far as the rules know it: where its sentences end.

Its full stop looks like a colon, and is often typed as one. Its questions and cries are marked
inside of words. A full stop of other languages is a lesser one here, and shortens words.
"""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.phrases import names, phrases

LANGUAGE = Language(
    code="hy",
    letters="ա-և",
    stops=".:!?…",
    own_stops="։:",
    quotation_marks=("«»", "“”"),
    titles=phrases(
        """
        դոկտ, պրոֆ, Պրոֆ, Դոկտ, ակադ, Ակադ, գեն, գնդ, մայոր, կապ, Սբ, սբ, Տ, պրն, տկն, դ-ր, Դ-ր,
        ինժ, լեյտ, փոխգնդ, գեն.-մայոր, գեն.-լեյտ, ծով, արք, Արք, եպս, Եպս, քհն, Քհն, վրդ, Վրդ,
        կաթ, սրբ, տիկ, օր, նախագ, փոխնախ, տնօր, պատգ, փաստ, դոց, Դոց, թեկն, դպր
        """
    ),
    abbreviations=phrases(
        """
        թ, թթ, դ, դդ, էջ, հ, հատ, նկ, տես, տ, փ, պ, ք, գ, օր, մ.թ.ա, մ. թ. ա, մ.թ, մլն, մլրդ, հազ,
        տոկ, կմ, մ, սմ, կգ, հեռ, փող, պող, հր, խմբ, թարգմ, օրին, մոտ, ժ, ր, վրկ, բն, շ, բնակ, գյ,
        ավ, նրբ, խճ, հասց, ռուս, անգլ, լատ, ֆր, գերմ, հունվ, փետր, ապր, հուլ, օգոստ, սեպտ, հոկտ,
        նոյ, դեկտ, երկ, երք, չոր, հինգ, ուրբ, շբ, կիր, հոդ, ենթ, օրենսգ, քր, քաղ, սահմ, տրլն, հզր,
        դր, դոլ, եվր, կվ, կտ, մ/վ, տպ, հրատ, հեղ, ծան, ծնթ, գծ, աղ, հմմտ
        """
    ),
    closing_abbreviations=phrases("և այլն, թ, դ, ՍՊԸ, ԲԲԸ, ՓԲԸ, մլն, մլրդ"),
    function_words=phrases(
        """
        այս, այդ, այն, նա, նրանք, մենք, ես, դու, դուք, և, ու, բայց, սակայն, կամ, եթե, երբ, որ,
        որպես, հետո, առաջ, նաև, իսկ, քանի, այնուհետև, բացի, ըստ, մինչև, ոչ, այո, ով, ինչ, ինչու,
        որտեղ, հիմա
        """
    ),
    months=names(
        "հունվարի/հունվար, փետրվարի/փետրվար, մարտի/մարտ, "
        "ապրիլի/ապրիլ, մայիսի/մայիս, հունիսի/հունիս, "
        "հուլիսի/հուլիս, օգոստոսի/օգոստոս, սեպտեմբերի/սեպտեմբեր, "
        "հոկտեմբերի/հոկտեմբեր, նոյեմբերի/նոյեմբեր, դեկտեմբերի/դեկտեմբեր"
    ),
)
