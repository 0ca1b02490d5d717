from __future__ import annotations

import subprocess
import sys

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
        ("ca", "El port està tancat des de dilluns i els vaixells no surten, segons la policia."),
        ("no", "Havnen er stengt, og det er ikke kjent hva som ble av skipet etter ulykken."),
        (
            "sk",
            "Prístav je zatvorený od pondelka a nie je známe, či sa loď vrátila, podľa polície.",
        ),
        ("ro", "Portul este închis de luni și nu se știe dacă nava se mai află acolo."),
        ("hu", "A kikötő hétfő óta zárva van, és nem tudni, hogy a hajó visszatért-e."),
        ("vi", "Cảng đã đóng cửa từ thứ hai và con tàu không còn ở đó."),
        (
            "id",
            "Pelabuhan ditutup karena badai, kata polisi di lokasi itu bahwa kapal aman.",
        ),
        (
            "sr-Latn",
            "Predsednik je u ponedeljak posetio luku i razgovarao sa ministrom spoljnih poslova.",
        ),
        ("sr", "Лука је затворена од понедељка, саопштила је полиција."),
        ("bg", "Пристанището е затворено от понеделник, каза полицията."),
        ("ur", "بندرگاہ پیر سے بند ہے اور پولیس نے یہ کہا ہے۔"),
        ("mr", "बंदर सोमवारपासून बंद आहे आणि जहाज तिथे नाही."),
        ("th", "ท่าเรือปิดตั้งแต่วันจันทร์"),
        ("lo", "ທ່າເຮືອປິດຕັ້ງແຕ່ວັນຈັນ"),
        ("km", "កំពង់ផែត្រូវបានបិទ"),
        ("my", "ဆိပ်ကမ်းပိတ်ထားသည်"),
        ("bn", "বন্দর সোমবার থেকে বন্ধ।"),
        ("ta", "துறைமுகம் மூடப்பட்டுள்ளது."),
        ("zh-Hant", "港口自週一起關閉，警方說這艘船還沒有回來。"),
        (
            "zh",
            "港口自周一起关闭，日本品牌“お茶”的货船还没有回来，警方说他们正在调查这次事故的原因。",
        ),
        ("en", "THE HARBOUR OF ROSEVIK WAS CLOSED ON MONDAY, THE POLICE SAID IN A STATEMENT."),
        (None, "Rosevik 2023"),
        (None, "12 345 678 90 (+44) 20 7946 0000 http://a.b/c?d=e"),
        (None, ""),
    ],
)
def test_a_language_is_told_by_its_script_and_its_words(expected, text) -> None:
    assert expected == recognised(text)


def test_a_foreign_name_makes_no_foreign_text() -> None:
    assert recognised("The film La La Land and the song La Vie en Rose were praised.") == "en"


GERMAN = "Der Hafen ist seit Montag geschlossen, und das Schiff liegt nicht mehr dort.\n"
ENGLISH = "The harbour has been closed since Monday, and the ship is no longer there.\n"


def test_most_of_a_text_tells_its_language() -> None:
    assert recognised(ENGLISH * 4 + GERMAN * 10) == "de"
    assert recognised(ENGLISH * 10 + GERMAN * 4) == "en"


def test_beginning_middle_and_end_of_a_long_text_are_read_and_nothing_else() -> None:
    unread = "Порт закрыт с понедельника. " * 2_000
    assert recognised(GERMAN * 20 + unread + GERMAN * 40 + unread + GERMAN * 20) == "de"
    assert recognised(ENGLISH * 20 + unread * 2) == "ru"


ASKED = """
import sys
from summarizer.languages.recognition import recognised
print(recognised(open(sys.argv[1]).read()), "py3langid" in sys.modules)
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ENGLISH * 3, "en False"),
        (GERMAN * 3, "de False"),
        ("港口自周一起关闭。", "zh False"),
        ("Mae'r porthladd ar gau ers dydd Llun.", "cy True"),
    ],
)
def test_the_model_is_loaded_only_in_doubt(text, expected, tmp_path) -> None:
    file = tmp_path / "text.txt"
    file.write_text(text, encoding="utf-8")
    command = [sys.executable, "-X", "utf8", "-c", ASKED, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert expected == done.stdout.strip()
