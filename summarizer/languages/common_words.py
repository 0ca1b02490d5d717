"""The commonest words of languages whose script does not tell them apart.

About twenty words make a fifth to a third of any report. Neighbours are listed for what they are:
without Catalan, a Catalan text would pass for a Spanish one.
"""

from __future__ import annotations

COMMON_WORDS = {
    # Latin
    "af": "die van en is het nie 'n om dat vir met op wat word aan deur sy ook was hulle kan oor",
    "ca": "de la el i que a en un per els les del amb una no és al ha va seva aquest més però ser",
    "cs": "a v na se je že z s do o který ve to za podle jsou jeho pro byl také bylo která",
    "da": "og at det er en til på som af med de den ikke der blev har et var fra ved efter også",
    "de": "der die das und ist nicht den dem ein eine mit von zu auf sich des im für wurde auch",
    "en": "the of and to in was is that for with said on by his her from were has at this it as be",
    "es": "el la los las de que y en un una del se por con para su al fue más como lo pero ha este",
    "et": "ja on ei et oli see kui ka mis oma ta mida aga tema nii või pärast ning selle kes siis",
    "fi": "ja on ei että oli se hän mutta myös kun ovat joka jo sen kuin mukaan hänen tai ole sekä",
    "fr": "le la les des et du une dans est que qui pour pas sur au avec par plus ce cette ont été",
    "gl": "de a o e que en do da un unha para non os as dos con por no na foi ao máis súa tamén",
    "hr": "i je u na se da za od su o s koji ne što bi iz kao a nije biti ili koja kako ali će sa",
    "hu": "a az és hogy nem is egy volt meg de ez szerint csak már van mint több után akkor még",
    "id": "yang dan di untuk dengan dari ini itu pada tidak dalam akan ke bahwa karena bisa saat",
    "it": "il di che la è e un una della per non sono con del nel alla gli dei ha anche più dal da",
    "lt": "ir yra kad į su iš buvo ne tai bet kaip jis apie per už po jau dar taip arba nuo",
    "lv": "un ir ka no uz par ar bija nav kas tas arī pēc bet lai vai tika viņš kā būs šo",
    "ms": "yang dan di untuk dengan dari ini itu pada tidak dalam akan ke oleh bahawa kerana ialah",
    "nl": "de het een van en in is dat op te zijn met voor niet aan door ook werd bij naar die uit",
    "nn": "og det er på som ein til av med for ikkje den har vart var eit frå seg etter å vere",
    "no": "og det er på som en til av med for ikke den har ble var et fra seg etter å også være",
    "pl": "w i na z się do nie że jest o to od po jak za przez oraz został są który dla jego ale",
    "pt": "o a os as de que e do da em um uma não no na para com foi dos ao mais pela são ou",
    "ro": "și în de la a că cu pe nu este din care pentru un o fost mai au prin sunt după",
    "sk": "a v na sa je že z s do o ktorý vo to za podľa sú jeho pre bol aj bolo ktorá ako pri",
    "sl": "je in v na se za da so ki pa z ne tudi bi po od s kot iz pri bil ali ni",
    "sq": "të e në dhe për me një që nga i se është më ka nuk si u ishte kanë do",
    "sv": "och att det som en på är av för med den till inte har ett om var från vid sig också men",
    "tr": "ve bir bu da de için ile olarak olan çok daha sonra dedi gibi kadar ancak en ne değil",
    "vi": "và của là trong có được cho không một các với đã người này những khi ở đến từ về",
    # Cyrillic
    "be": "і у на не што з да за як гэта ад для ён быў па а ў яго таксама гэтым але ці былі",
    "bg": "и на в да за се с от е са не че по до като той ще при през а във това със които",
    "mk": "и на во да се за од со е не што ќе ги по го како дека до а тоа беше",
    "ru": "и в на не что с по как из за его к он а это от для был было то также она который",
    "sr": "и је у на се да за од су о са који не што би из као а није",
    "uk": "і в на не що з у та до за як це від для про його був а також було вона який",
    # Arabic
    "ar": "في من على أن إلى التي الذي عن مع هذا هذه ما كان لا بعد قال كما بين و كانت وقال",
    "fa": "و در به از که این را با است برای آن می یک بر تا شد هم نیز های خود کرد شده",
    "ur": "کے میں کی ہے اور سے کو کا نے پر ہیں کہ یہ اس کر بھی ایک تھا وہ ان",
    # Devanagari
    "hi": "के में की है और से को का ने पर हैं कि यह इस कर भी एक था नहीं लिए गया इसके",
    "mr": "आहे आणि या च्या व तो ते हे ही होते नाही की मध्ये केली केला झाली त्या एक असे",
    "ne": "को र मा छ का ले लाई पनि गर्ने यो भएको हो गरेको तथा छन् थियो भने एक",
}
"""The words, with blanks between, by ISO 639-1 code."""
