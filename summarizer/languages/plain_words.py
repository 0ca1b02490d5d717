"""Words by which sentences deny, count and oppose in many languages, a line each.

They tell of two sentences in languages whose vocabulary is not known, or differs, that one denies
something and the other nothing, that they count differently, or that they say opposites.
"""

from __future__ import annotations

from functools import cache

DENIALS = {
    "ar": "لا لم لن ليس ليست ليسوا غير بدون دون نفى نفت نفوا ينفي تنفي رفض رفضت يرفض ترفض عدم "
    "ولا ولم ولن وليس وليست وليسوا وغير وبدون ودون ونفى ونفت ونفوا ورفض ورفضت",
    "bn": "না নি নয় নেই নন ছাড়া অস্বীকার",
    "cs": "ne není nejsou nebyl nebyla nebylo nebyli nebyly nebude nebudou nemá nemají neměl "
    "neměla nikdo nic žádný žádná žádné nikdy bez ani popřel popřela odmítl odmítla odmítli "
    "nezemřel nezemřela neodstoupil neodstoupí nepotvrdil nepotvrdila",
    "da": "ikke ingen intet aldrig uden hverken næppe afviser afviste nægter nægtede benægter",
    "de": "nicht nie niemals niemand niemanden nichts ohne weder kein* bestreite* bestritt* "
    "dementier* weiger* verweiger* abgelehnt ablehn*",
    "el": "δεν δε μην μη όχι ούτε χωρίς κανείς κανένας καμία κανένα ποτέ τίποτα αρνήθηκε αρνείται "
    "διέψευσε διαψεύδει",
    "en": "not no nobody none never neither nor nothing without cannot denied denies deny denying "
    "refused refuses refuse refusing failed fails unhurt unharmed *n't",
    "es": "no ni nunca jamás nadie nada ningún ninguno ninguna sin tampoco negó niega* negaron "
    "rechaz* descart* desmint* desmient*",
    "fa": "نه نیست نیستند نبود نبودند نشد نشدند نکرد نکردند نمی* ندارد ندارند هیچ بدون رد تکذیب",
    "fi": "ei eivät en emme ette eikä älä ilman kukaan mitään koskaan kiisti kiistää kieltäytyi",
    "fr": "ne n'* pas jamais aucun aucune personne rien sans ni refus* nie nient nié démen*",
    "he": "לא אין אינו אינה אינם בלי ללא אף מעולם הכחיש הכחישה הכחישו סירב סירבה סירבו שלל",
    "hi": "नहीं न ना मत बिना बगैर कोई इनकार इन्कार खंडन",
    "hy": "ոչ չէ չեն չէր չի չեմ ոչինչ ոչոք առանց հերքեց մերժեց",
    "id": "tidak tak bukan belum tanpa jangan tiada membantah menyangkal menolak",
    "it": "non né mai nessun nessuno nessuna niente nulla senza neg* smenti* rifiut*",
    "ka": "არ ვერ არც არავინ არაფერი გარეშე უარყო უარი",
    "nl": "niet geen nooit niemand niets zonder noch ontken* weiger* ontkracht*",
    "no": "ikke ingen intet aldri uten verken neppe avviser avviste nekter nektet benekter",
    "pl": "nie nikt nic żaden żadna żadne nigdy bez ani zaprzecz* odmówi* zdementowa*",
    "pt": "não nem nunca jamais ninguém nada nenhum nenhuma sem neg* recus* desment*",
    "ru": "не нет ни никто ничего никогда без опроверг* отрица* отказал* нельзя",
    "sk": "nie nebol nebola nebolo neboli nebude nebudú nemá nemajú nemal nikto nič žiadny žiadna "
    "žiadne nikdy bez ani poprel poprela odmietol odmietla odmietli nezomrel neodstúpil",
    "sv": "inte icke ej ingen inget inga aldrig utan varken knappast förnekar förnekade vägrar "
    "vägrade avvisar avvisade",
    "uk": "не ні ніхто нічого ніколи без спростув* запереч* відмови*",
    "vi": "không chưa chẳng chớ đừng bác phủ",
}
"""Words that deny, with an asterisk for any beginning or ending."""

ASSERTIONS = {
    "ar": "لا يزال, لا تزال, لا يزالون, ولا يزال, ولا تزال, لا سيما, لا تقل عن, لا يقل عن, ليس فقط",
    "fr": "non seulement, pas moins, pas plus, ne cesse, ne que",
    "it": "non solo, non meno",
    "nl": "niet alleen, niet minder",
    "pt": "não só, não apenas, não menos",
    "ru": "не только, не менее, не более, не меньше, не больше",
    "zh": "不少于, 不低于, 不足, 不到, 不仅, 不过, 不断, 不久, 不同的, 不同于, 不同於, "
    "截然不同, 毫无疑问, 无人机",
}
"""Phrases with such a word that deny nothing: "not only", "no fewer than", "still"."""

NUMBERS = {
    "ar": "اثنان=2 اثنين=2 ثلاثة=3 ثلاث=3 أربعة=4 أربع=4 خمسة=5 خمس=5 ستة=6 ست=6 سبعة=7 سبع=7 "
    "ثمانية=8 ثماني=8 تسعة=9 تسع=9 عشرة=10 عشر=10",
    "cs": "dva=2 dvě=2 tři=3 čtyři=4 pět=5 šest=6 sedm=7 osm=8 devět=9 deset=10 jedenáct=11 "
    "dvanáct=12",
    "da": "to=2 tre=3 fire=4 fem=5 seks=6 syv=7 otte=8 ni=9 ti=10 elleve=11 tolv=12",
    "de": "zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12",
    "el": "δύο=2 τρεις=3 τρία=3 τέσσερις=4 τέσσερα=4 πέντε=5 έξι=6 επτά=7 εφτά=7 οκτώ=8 οχτώ=8 "
    "εννέα=9 εννιά=9 δέκα=10 έντεκα=11 δώδεκα=12",
    "en": "two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12",
    "es": "dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12",
    "fr": "deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 dix=10 onze=11 douze=12",
    "he": "שני=2 שתי=2 שניים=2 שלושה=3 שלוש=3 ארבעה=4 ארבע=4 חמישה=5 חמש=5 שישה=6 שש=6 שבעה=7 "
    "שבע=7 שמונה=8 תשעה=9 תשע=9 עשרה=10 עשר=10",
    "hi": "दो=2 तीन=3 चार=4 पांच=5 पाँच=5 छह=6 छः=6 सात=7 आठ=8 नौ=9 दस=10",
    "it": "due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12",
    "nl": "twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12",
    "no": "to=2 tre=3 fire=4 fem=5 seks=6 sju=7 syv=7 åtte=8 ni=9 ti=10 elleve=11 tolv=12",
    "pl": "dwa=2 dwie=2 dwóch=2 trzy=3 trzech=3 cztery=4 pięć=5 pięciu=5 sześć=6 siedem=7 osiem=8 "
    "dziewięć=9 dziesięć=10",
    "pt": "dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 "
    "doze=12",
    "ru": "два=2 две=2 двое=2 три=3 трое=3 четыре=4 пять=5 шесть=6 семь=7 восемь=8 девять=9 "
    "десять=10 одиннадцать=11 двенадцать=12",
    "sv": "två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12",
    "uk": "два=2 дві=2 двоє=2 три=3 троє=3 чотири=4 п’ять=5 п'ять=5 шість=6 сім=7 вісім=8 "
    "десять=10",
}
"""Number words that are nothing else: no word for one, which is an article, nor "new" in French."""

SCALES = {
    "ar": "مئة=100 مائة=100 ألف=1000 آلاف=1000 الف=1000 مليون=1000000 ملايين=1000000 "
    "مليونا=1000000 مليار=1e9 مليارات=1e9 تريليون=1e12",
    "cs": "tisíc=1000 tisíce=1000 milion=1000000 miliony=1000000 milionů=1000000 miliarda=1e9 "
    "miliardy=1e9 miliard=1e9 mil=1000000 mld=1e9",
    "da": "tusind=1000 tusinde=1000 million=1000000 millioner=1000000 mio=1000000 milliard=1e9 "
    "milliarder=1e9 mia=1e9",
    "el": "χιλιάδες=1000 χιλιάδων=1000 εκατομμύριο=1000000 εκατομμύρια=1000000 "
    "εκατομμυρίων=1000000 εκατ=1000000 δισεκατομμύρια=1e9 δισεκατομμυρίων=1e9 δισ=1e9",
    "fa": "هزار=1000 میلیون=1000000 میلیارد=1e9",
    "fi": "tuhatta=1000 miljoona=1000000 miljoonaa=1000000 miljardi=1e9 miljardia=1e9",
    "he": "אלף=1000 אלפים=1000 מיליון=1000000 מיליוני=1000000 מיליארד=1e9",
    "hi": "हजार=1000 हज़ार=1000 लाख=100000 करोड़=10000000 अरब=1e9",
    "id": "ribu=1000 juta=1000000 miliar=1e9 triliun=1e12",
    "no": "tusen=1000 million=1000000 millioner=1000000 milliard=1e9 milliarder=1e9",
    "pl": "tys=1000 tysiąc=1000 tysiące=1000 tysięcy=1000 milion=1000000 miliony=1000000 "
    "milionów=1000000 mln=1000000 miliard=1e9 miliardy=1e9 miliardów=1e9 mld=1e9",
    "sv": "tusen=1000 miljon=1000000 miljoner=1000000 miljard=1e9 miljarder=1e9",
    "tr": "bin=1000 milyon=1000000 milyar=1e9",
    "uk": "тис=1000 тисяч=1000 тисячі=1000 млн=1000000 мільйон=1000000 мільйони=1000000 "
    "мільйонів=1000000 млрд=1e9 мільярд=1e9 мільярди=1e9 мільярдів=1e9",
    "vi": "nghìn=1000 ngàn=1000 triệu=1000000 tỷ=1e9 tỉ=1e9",
}
"""Words that multiply the number before them, in languages without a vocabulary of their own."""

SIGNS = {
    "ja": "ない なかっ ません ぬ 否定 拒否 無",
    "ko": "않 못 없 아니 부인 거부",
    "th": "ไม่ ไร้ ปฏิเสธ",
    "zh": "不 没 沒 未 無 无 否认 否認 拒绝 拒絕",
}
"""What denies in languages whose words are not parted by blanks, or are inflected on end."""

OPPOSITES = (
    (
        {
            "de": "öffn* geöffnet* wiedereröffn*",
            "en": "open opens opened opening reopen*",
            "es": "abr* reabr* abiert*",
            "fr": "ouvr* ouvert* rouvr* rouvert*",
            "it": "apr* apert* riapr* riapert*",
            "nl": "open* heropen* geopend",
            "pt": "abr* reabr* abert*",
            "ru": "откры* открое*",
        },
        {
            "de": "geschlossen schließ* schloss gesperrt",
            "en": "close closes closed closing shut shuts closure",
            "es": "cerr* cierr*",
            "fr": "ferm*",
            "it": "chiu*",
            "nl": "dicht sluit* gesloten",
            "pt": "fech*",
            "ru": "закры*",
        },
    ),
    (
        {
            "de": "stieg stiegen steig* gestiegen erhöh* zugenommen wuchs",
            "en": "rise rises rose risen climb* increase* grew soar* jumped",
            "es": "subi* sube* aument*",
            "fr": "augment* hausse grimp* progress*",
            "it": "salit* sale salgono aument* cresc*",
            "nl": "steeg stegen stijg* gestegen",
            "pt": "subi* aument*",
            "ru": "выро* подня* увелич*",
        },
        {
            "de": "fiel fielen fällt gefallen sank sanken sink* gesunken zurückgegangen",
            "en": "fall falls fell fallen drop dropp* decrease* decline* slump* plung*",
            "es": "cayó cayeron baja bajó bajaron descend*",
            "fr": "baiss* chut* recul* diminu*",
            "it": "cala calat* scend* sces* diminu*",
            "nl": "daal* gedaald zakt*",
            "pt": "caiu caíram baix* desceu",
            "ru": "упал* сниз* уменьш*",
        },
    ),
    (
        {
            "de": "gewann gewannen gewinn* gewonnen siegt*",
            "en": "win wins won winning victory",
            "es": "ganó ganaron gana ganan ganador* venció vencieron victoria",
            "fr": "gagn* remport* vainqueur* victoire",
            "it": "vinc* vinto vinta vittoria",
            "nl": "won wonnen wint winnen gewonnen",
            "pt": "venceu venceram vence ganhou ganharam vitória",
            "ru": "побед* выигра*",
        },
        {
            "de": "verlor verloren verlier* unterlag unterlagen niederlage",
            "en": "lose loses lost losing defeat defeated",
            "es": "perdió perdieron pierde* derrota*",
            "fr": "perd* défaite battu*",
            "it": "perde perdono perso persa sconfi*",
            "nl": "verlies* verloor verloren",
            "pt": "perdeu perderam perde derrota*",
            "ru": "проигра* поражени* уступи*",
        },
    ),
    (
        {
            "de": "hält hielt hielten gehalten standgehalten",
            "en": "hold holds held withstood",
            "es": "resisti* aguant*",
            "fr": "tient tenu tenue résist*",
            "it": "regge retto resisti*",
            "nl": "hield hielden standgehouden",
            "pt": "resisti* aguent*",
            "ru": "выдержа* устоя*",
        },
        {
            "de": "bricht brach brachen gebrochen eingestürzt stürzte",
            "en": "break breaks broke broken burst collapse* gave",
            "es": "cedi* romp* roto rota derrumb* colaps*",
            "fr": "céd* romp* rompu* effondr*",
            "it": "cedut* croll* rott*",
            "nl": "brak braken bezwe* doorgebroken ingestort",
            "pt": "cedeu romp* desab*",
            "ru": "прорва* рухну* обруш*",
        },
    ),
    (
        {
            "de": "schuldig verurteilt*",
            "en": "guilty convict*",
            "es": "culpable* condena*",
            "fr": "coupable* condamn*",
            "it": "colpevol* condannat*",
            "nl": "schuldig veroordeel*",
            "pt": "culpad* condena*",
            "ru": "винов* осужд* осуди*",
        },
        {
            "de": "freigesprochen freispruch unschuldig",
            "en": "acquit* innocent cleared",
            "es": "absuel* absolv* inocente*",
            "fr": "acquitt* innocent* relax*",
            "it": "assolt* innocent*",
            "nl": "vrijgesproken onschuldig",
            "pt": "absolv* inocent*",
            "ru": "оправда* невинов*",
        },
    ),
    (
        {
            "de": "angenommen gebilligt billigt* zugestimmt verabschiedet",
            "en": "accept* approv* passed backed adopted",
            "es": "acept* aprob* aprueb*",
            "fr": "accept* adopt* approuv*",
            "it": "accett* approv*",
            "nl": "aanvaard* aangenomen goedgekeurd keurt",
            "pt": "aceit* aprov*",
            "ru": "принял* приняла приняли одобр*",
        },
        {
            "de": "abgelehnt lehnt lehnte lehnten verworfen ablehn*",
            "en": "reject* refus* voted down",
            "es": "rechaz*",
            "fr": "rejet* refus* repouss*",
            "it": "respin* respint* rifiut* bocciat*",
            "nl": "verworpen afgewezen verwerp*",
            "pt": "rejeit* recus*",
            "ru": "отклон* отверг*",
        },
    ),
    (
        {
            "de": "festgenommen verhaftet",
            "en": "arrest* detained",
            "es": "arrest* detenid* detuv*",
            "fr": "arrêté* interpell*",
            "it": "arrest* fermat*",
            "nl": "opgepakt gearresteerd aangehouden",
            "pt": "preso presa presos detid*",
            "ru": "арест* задержа*",
        },
        {
            "de": "freigelassen entlassen",
            "en": "release* freed",
            "es": "liberad* libera* liberó",
            "fr": "libér* relâch*",
            "it": "liberat* rilasciat* scarcerat*",
            "nl": "vrijgelaten",
            "pt": "libertad* solto solta",
            "ru": "освобо* отпусти*",
        },
    ),
)
"""Pairs of what cannot both be so: open and closed, up and down, won and lost, held and broken,
guilty and acquitted, accepted and rejected, arrested and released."""


def numbers_of(language: str) -> dict[str, float]:
    """Return the number words of a language that are nothing else, by its ISO 639-1 code."""
    return _values(NUMBERS.get(language, ""))


def scales_of(language: str) -> dict[str, float]:
    """Return the words of a language that multiply the number before them."""
    return _values(SCALES.get(language, ""))


@cache
def _values(listed: str) -> dict[str, float]:
    pairs = (pair.split("=") for pair in listed.split())
    return {word: float(value) for word, value in pairs}


SUPERLATIVES = {
    "zh": "最大 最高 最低 最多 最少 最长 最長 最快 最小 首次 首个 首個 首家 第一 史上",
}
"""What says that nothing else of its kind is so great, or was before, in languages by signs."""
