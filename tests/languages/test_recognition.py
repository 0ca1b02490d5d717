from __future__ import annotations

import pytest

from summarizer.languages.recognition import recognised


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("en", "The harbour of Rosevik was closed on Monday, the police said."),
        (
            "de",
            "Der Hafen ist seit Montag geschlossen, wie die Polizei sagte, und das Schiff sank.",
        ),
        (
            "fr",
            "Le port est fermé depuis lundi, selon la police, et les bateaux sont dans la baie.",
        ),
        ("es", "El puerto está cerrado desde el lunes y los barcos no salen, según la policía."),
        ("it", "Il porto è chiuso da lunedì e le navi non sono più nella baia, dice la polizia."),
        (
            "pt",
            "O porto está fechado desde segunda e os barcos não saem, disse a polícia ao jornal.",
        ),
        ("nl", "De haven is sinds maandag dicht en het schip ligt niet meer aan de kade."),
        ("sv", "Hamnen är stängd och det är inte känt när den öppnas, säger polisen som söker."),
        ("da", "Havnen er lukket, og det er ikke kendt, hvad der blev af skibet."),
        ("pl", "Port jest zamknięty od poniedziałku i nie wiadomo, że statek się tam znajduje."),
        ("cs", "Přístav je zavřený od pondělí a není známo, že by se loď vrátila, podle policie."),
        ("fi", "Satama on suljettu ja poliisi sanoo, että laiva ei ole siellä."),
        ("tr", "Liman bir hafta için kapandı ve gemi daha sonra bu bölgede bulundu."),
        ("ru", "Порт закрыт с понедельника."),
        ("uk", "Порт закрито, її знайшли."),
        ("el", "Το λιμάνι είναι κλειστό."),
        ("ar", "الميناء مغلق منذ يوم الاثنين."),
        ("fa", "پلیس گفت که بندر بسته است."),
        ("he", "הנמל סגור."),
        ("hi", "बंदरगाह बंद है।"),
        ("zh", "港口自周一起关闭。"),
        ("ja", "港は月曜から閉鎖されている。"),
        ("ko", "항구는 월요일부터 닫혔다."),
        ("hy", "Նավահանգիստը փակ է։"),
        ("ka", "პორტი დაკეტილია."),
        (None, "Rosevik 2023"),
        (None, ""),
    ],
)
def test_a_language_is_told_by_its_script_and_its_commonest_words(expected, text) -> None:
    assert expected == recognised(text)


def test_a_foreign_name_makes_no_foreign_text() -> None:
    assert recognised("The film La La Land and the song La Vie en Rose were praised.") == "en"


def test_only_the_beginning_of_a_long_text_is_read() -> None:
    assert recognised("word " * 1_000_000) is None
