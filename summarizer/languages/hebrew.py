"""Hebrew, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.phrases import phrases

LANGUAGE = Language(
    code="he",
    letters="א-ת",
    quotation_marks=("“”", "„”", "״״", "”“"),
    single_quotation_marks=("‘’", "׳׳"),
    titles=phrases(
        """
        גב, פרופ, דר, עו.ד, ח.כ, אינג
        """
    ),
    abbreviations=phrases(
        """
        עמ, מס, סע, רח, טל, שד, לדוג, עי, ת.ז, ת.ד, ב.מ, נ.ב, א.ב, מיל
        """
    ),
    closing_abbreviations=phrases("וכו, וגו, וכד, ושות, ק.מ, ס.מ, מ.מ, ק.ג, בע.מ, לפנה.ס"),
    speech_verbs=phrases(
        """
        אמר, אמרה, אמרו, שאל, שאלה, שאלו, צעק, צעקה, צעקו, קרא, קראה, קראו, השיב, השיבה, השיבו,
        ענה, ענתה, ענו, הוסיף, הוסיפה, טען, טענה, הסביר, הסבירה, הודיע, הודיעה, ציין, תהה, תהתה,
        הבהיר, הבהירה, הצהיר, הצהירה, סיפר, סיפרה, זעק, זעקה, התחנן, התחננה, לחש, לחשה
        """
    ),
    continuing=phrases("ואז, ואחר, ולבסוף, אבל, אך, או, כי, ו*"),
    function_words=phrases(
        """
        הוא, היא, הם, הן, אני, אנחנו, אתה, זה, זו, זאת, אלה, אלו, כי, אם, גם, רק, לא,
        אין, יש, כל, מה, מי, איפה, מתי, למה, איך, אבל, אך, או, כמו, אחרי, לפני, בין,
        אחר, לאחר, בעקבות, לפי, עוד, כבר, היום, אתמול, מחר, כך, לכן, האם, היה, היתה,
        הייתה, היו, יהיה, בנוסף, לעומת, במקביל, אולם, המשטרה, הממשלה, השר, בשנת, כאשר,
        כש, אז, עתה, כעת
        """
    ),
)
