from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.preparation.screening import reason_to_leave_out

NOTICES = {
    "sv": [
        "Följ oss på Instagram för fler nyheter från kusten.",
        "Ladda ner vår app och få de senaste nyheterna direkt.",
        "Rättelse: I en tidigare version angavs fel datum för valet.",
        "Har du hittat ett fel i texten?",
        "Läs också: Bron stängs i vår",
    ],
    "da": [
        "Tilmeld dig vores nyhedsbrev og få de vigtigste nyheder hver morgen.",
        "Hent vores app her.",
        "Rettelse: I en tidligere version stod der et forkert beløb.",
        "Læs også: Broen lukker til foråret",
    ],
    "no": [
        "Meld deg på nyhetsbrevet vårt og få de viktigste nyhetene.",
        "Last ned appen vår.",
        "Les også: Brua stenges til våren",
        "Har du funnet en feil i saken?",
    ],
    "fi": [
        "Tilaa uutiskirjeemme ja saat tärkeimmät uutiset joka aamu.",
        "Lue myös: Silta suljetaan keväällä",
        "Oikaisu: Jutussa oli aiemmin väärä päivämäärä.",
    ],
    "pl": [
        "Obserwuj nas w Google News i bądź na bieżąco.",
        "Pobierz naszą aplikację i czytaj bez reklam.",
        "Czytaj też: Most zamknięty do wiosny",
        "Zauważyłeś błąd w artykule?",
        "Sprostowanie: podaliśmy błędną datę wyborów.",
    ],
    "cs": [
        "Odebírejte náš newsletter a nic vám neuteče.",
        "Stáhněte si naši aplikaci.",
        "Všimli jste si chyby v textu?",
        "Čtěte také: Most zavřou na jaře",
    ],
    "sk": [
        "Prihláste sa na odber nášho newslettera.",
        "Našli ste v článku chybu?",
        "Čítajte aj: Most zatvoria na jar",
    ],
    "uk": [
        "Підписуйтесь на наш канал у Telegram.",
        "Читайте також: Міст закриють навесні",
        "Якщо ви знайшли помилку в тексті, повідомте нам.",
        "Уточнення: у тексті була неправильна дата.",
    ],
    "bg": [
        "Последвайте ни във Facebook и Google News.",
        "Абонирайте се за нашия бюлетин.",
        "Вижте още: Затварят моста напролет",
    ],
    "el": [
        "Εγγραφείτε στο newsletter μας για να μη χάνετε καμία είδηση.",
        "Διαβάστε επίσης: Κλείνει η γέφυρα την άνοιξη",
        "Κατεβάστε την εφαρμογή μας.",
        "Διόρθωση: αναφέραμε λάθος ημερομηνία.",
    ],
    "ro": [
        "Abonează-te la newsletterul nostru pentru cele mai importante știri.",
        "Citește și: Podul se închide la primăvară",
        "Ai observat o greșeală în text?",
    ],
    "hu": [
        "Iratkozzon fel hírlevelünkre, hogy ne maradjon le semmiről.",
        "Hibát talált a cikkben?",
        "Helyesbítés: cikkünkben rossz dátum szerepelt.",
    ],
    "tr": [
        "Son gelişmeler için bültenimize abone olun.",
        "WhatsApp kanalımızı takip edin.",
        "Düzeltme: Haberde yanlış tarih verilmişti.",
        "Uygulamamızı indirin, haberleri kaçırmayın, haberdar olun.",
    ],
    "ar": [
        "تابعونا على فيسبوك لمعرفة آخر الأخبار.",
        "اقرأ أيضا: إغلاق الجسر في الربيع",
        "اشترك في قناتنا على يوتيوب.",
        "تصحيح: ورد تاريخ خاطئ في الخبر.",
    ],
    "he": [
        "הירשמו לניוזלטר שלנו וקבלו עדכונים.",
        "מצאתם טעות בכתבה?",
        "קראו גם: הגשר ייסגר באביב",
        "עקבו אחרינו בפייסבוק.",
    ],
    "fa": [
        "کانال ما را در تلگرام دنبال کنید.",
        "بیشتر بخوانید: پل در بهار بسته می‌شود",
        "برای دریافت آخرین خبرها در خبرنامه عضو شوید.",
    ],
    "hi": [
        "हमारे यूट्यूब चैनल को सब्सक्राइब करें।",
        "यह भी पढ़ें: पुल वसंत में बंद होगा",
        "ताजा खबरों के लिए हमारे व्हाट्सऐप चैनल से जुड़ें।",
        "भूल सुधार: पहले गलत तारीख छपी थी।",
    ],
    "id": [
        "Ikuti kami di Instagram untuk berita terbaru.",
        "Baca juga: Jembatan ditutup pada musim semi",
        "Unduh aplikasi kami sekarang.",
        "Ralat: tanggal pemilu keliru disebutkan.",
    ],
    "vi": [
        "Theo dõi chúng tôi trên Facebook để nhận tin mới nhất.",
        "Mời bạn đọc theo dõi kênh Zalo của tòa soạn.",
        "Xem thêm: Cầu đóng cửa vào mùa xuân",
    ],
    "ko": [
        "유튜브에서 저희 채널을 구독해 주세요.",
        "관련기사: 다리 봄에 폐쇄",
        "네이버에서 뉴스를 확인하세요.",
    ],
    "zh": [
        "欢迎关注我们的微信公众号。",
        "扫描下方二维码，下载客户端。",
        "延伸阅读：大桥春季关闭",
        "本文仅代表作者个人观点。",
        "以上内容不代表本网立场。",
        "未经许可，禁止转载。",
    ],
    "ja": [
        "無料会員に登録すると全文をお読みいただけます。",
        "公式アカウントをフォローしてください。",
        "関連記事：橋は春に閉鎖",
        "この記事は有料会員限定です。",
        "ご意見をお寄せください。",
    ],
    "th": ["กดติดตามช่องของเราได้ที่นี่", "อ่านเพิ่มเติม: สะพานปิดในฤดูใบไม้ผลิ"],
    "de": [
        "Der Harzer Bote ist nicht verantwortlich für die Inhalte externer Seiten.",
        "Guten Abend.",
    ],
    "fr": ["Le Courrier n'est pas responsable du contenu des sites externes.", "Bonsoir à tous."],
    "es": ["El Correo no se hace responsable del contenido de páginas externas."],
    "ru": ["Мнение автора может не совпадать с позицией редакции."],
}
NEWS = {
    "sv": [
        "Polisen följer kontot på Instagram sedan i maj.",
        "Läsare av tidningen lämnade in en stämning.",
        "En tidigare version av lagen gällde till 2019.",
        "Appen laddades ner två miljoner gånger.",
    ],
    "da": ["En del af abonnementerne blev solgt i maj.", "Nyhedsbrevet går ud til 80.000 læsere."],
    "no": ["Nyhetsbrevet går ut til 80 000 lesere.", "Abonnementet blir 20 prosent dyrere i mai."],
    "fi": [
        "Tilausten määrä laski maaliskuussa 20 prosenttia.",
        "Uutiskirje lähti 80 000 lukijalle.",
    ],
    "pl": [
        "We wcześniejszej wersji ustawy kara wynosiła pięć lat.",
        "Aplikację pobrało dwa miliony osób.",
        "Redakcja pozwała ministra za wpis na Facebooku.",
    ],
    "cs": [
        "V dřívější verzi zákona byl trest pět let.",
        "Aplikaci si stáhly dva miliony lidí.",
        "Oprava mostu bude stát 20 milionů korun.",
    ],
    "sk": ["Oprava mosta bude stáť dva milióny eur.", "Aplikáciu si stiahli dva milióny ľudí."],
    "uk": [
        "У попередній версії закону покарання становило п'ять років.",
        "Застосунок завантажили два мільйони людей.",
        "Канал у Telegram закрили за рішенням суду.",
    ],
    "bg": ["Приложението беше изтеглено два милиона пъти.", "Каналът във Facebook беше закрит."],
    "el": ["Η εφαρμογή κατέβηκε δύο εκατομμύρια φορές.", "Οι συνδρομητές κατέθεσαν αγωγή."],
    "ro": [
        "Aplicația a fost descărcată de două milioane de ori.",
        "Abonații au dat în judecată firma.",
    ],
    "hu": ["Az előfizetők pert indítottak a lap ellen.", "A hírlevél 80 ezer emberhez jut el."],
    "tr": [
        "Aboneler toplu dava açtı.",
        "Bülten 80 bin kişiye gidiyor.",
        "Uygulamayı iki milyon kişi indirdi.",
        "Mahkeme WhatsApp kanalını kapattı.",
    ],
    "ar": [
        "سجل التطبيق مليوني مستخدم في شهر واحد.",
        "انضم خمسة ملايين شخص إلى القناة الجديدة.",
        "اشترك مليون شخص في النشرة البريدية للحزب.",
        "جميع الحقوق المدنية مكفولة في الدستور الجديد.",
    ],
    "he": ["שני כתבים הצטרפו לערוץ החדש.", "הצטרפו לערוץ שני כתבים מלונד."],
    "fa": ["خبرنامه به هشتاد هزار نفر فرستاده می‌شود.", "دادگاه کانال تلگرام را بست."],
    "hi": [
        "मंत्री ने कहा कि लोग सरकारी ऐप डाउनलोड करें।",
        "अदालत ने यूट्यूब चैनल बंद करने का आदेश दिया।",
    ],
    "id": [
        "Daftar aplikasi terlarang bertambah menjadi dua puluh.",
        "Pelanggan menggugat redaksi.",
    ],
    "vi": [
        "Chia sẻ trên Facebook, ông Minh xin lỗi người dân.",
        "Ứng dụng được tải hai triệu lần.",
    ],
    "ko": ["법원은 유튜브 채널 폐쇄를 명령했다.", "구독료가 20퍼센트 올랐다."],
    "zh": [
        "读者订阅的公众号“晨报”最先披露此案。",
        "这不代表政府的立场，部长说。",
        "未经许可不得进入该区域，警方表示。",
        "公司下载了两百万用户的数据。",
    ],
    "ja": [
        "会員登録をした十万人が集団訴訟を起こした。",
        "著作権をめぐる裁判では五億円の賠償が確定した。",
        "有料会員は来月から二千円を支払うことになった。",
    ],
    "en": [
        "Good evening traffic came to a halt in Lund on Friday.",
        "The charity receives funding from the state and two firms.",
        "Warm weather contributed to the report of lower sales.",
        "The company is not responsible for the spill, a court ruled on Monday.",
        "A leading provider of ferries closed its office in Varno.",
    ],
    "de": ["Die Betreiber sind nicht verantwortlich für den Brand, urteilte das Gericht."],
}


def reason(text, code):
    return reason_to_leave_out(text, language_of(code))


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, texts in NOTICES.items() for text in texts]
)
def test_what_an_outlet_asks_of_its_readers_is_a_notice(code: str, text: str) -> None:
    assert reason(text, code) is not None


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, texts in NEWS.items() for text in texts]
)
def test_news_of_what_outlets_make_is_report(code: str, text: str) -> None:
    assert reason(text, code) is None
