"""Turkish words by which a sentence states a fact: the commonest."""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.vocabularies import Vocabulary
from summarizer.languages.vocabularies.moods import ANY_MOODS, DONE, OPEN_MOODS
from summarizer.languages.vocabularies.tables import by_word, grouped, measures, ranges, valued

VOCABULARY = Vocabulary(
    short=True,
    free_order=True,
    senses=grouped(
        """
        die: öldü, öldüler, ölen, ölü, hayatını kaybetti, hayatını kaybeden, yaşamını yitirdi,
            yaşamını yitiren, can verdi, öldürüldü, öldürdü
        hurt: yaralandı, yaralandılar, yaralanan, yaralı, yaraladı
        missing: kayboldu, kayıp
        rescue: kurtarıldı, kurtardı
        arrest: gözaltına alındı, gözaltına aldı, tutuklandı, tutukladı, yakalandı
        release: serbest bırakıldı, serbest bıraktı, tahliye edildi
        convict: mahkûm etti, mahkûm oldu, mahkûm edildi, mahkum etti, mahkum oldu, mahkum edildi,
            suçlu buldu, suçlu bulundu, hapis cezasına çarptırdı, hapis cezasına çarptırıldı,
            hapis cezası verdi
        acquit: beraat etti, beraat ettirdi, beraatine karar verdi, beraatına karar verdi,
            beraat kararı verdi, akladı, aklandı, suçsuz buldu, suçsuz bulundu
        evacuate: tahliye edildiler, boşaltıldı, evlerini terk etti,
            evlerini terk etmek
        dismiss: işten çıkardı, işten çıkarıldı, kovdu
        rise: arttı, artıyor, arttırdı, yükseldi, yükseliyor, artış, yükseliş, tırmandı,
            değer kazandı, zamlandı
        fall: düştü, düşüyor, geriledi, geriliyor, azaldı, azalıyor, düşüş, gerileme,
            değer kaybetti, ucuzladı
        win: yendi, yenen, yenerek, mağlup etti, mağlup eden, mağlup ederek, kazandı, galip geldi
        lose: yenildi, mağlup oldu, kaybetti
        accept: kabul etti, kabul edildi, onayladı, onaylandı
        reject: reddetti, reddedildi
        open: açtı, açıldı
        close: kapattı, kapatıldı, kapandı
        begin: başladı, başlattı
        end: sona erdi, bitti
        buy: satın aldı, satın alan
        sell: sattı, satıldı
        sue: dava etti, dava açtı
        destroy: yıktı, yıkıldı, yok etti
        resign: istifa etti
        fire: yangın, yangında
        quake: deprem, depremde
        flood: sel
        blast: patlama, patlamada
        people: kişi, insan
        child: çocuk
        woman: kadın
        police: polis
        """
    ),
    empty_words=phrases(
        """
        bu, şu, o, bir, ve, ama, fakat, ancak, çünkü, eğer, ki, de, da, ile, için, gibi, kadar,
        göre, sonra, önce, daha, en, çok, az, her, onun, yakın, yakınlarında, olarak, olan, oldu,
        etti, dedi, söyledi, açıkladı, bildirdi, tarafından, günü, aldı, verdi, edildi
        """
    ),
    decimal_mark=",",
    numbers=valued(
        """
        iki = 2, üç = 3, dört = 4, beş = 5, altı = 6, yedi = 7, sekiz = 8, dokuz = 9, on = 10,
        yirmi = 20, otuz = 30, kırk = 40, elli = 50
        """
    ),
    scales=valued("yüz = 100, bin = 1000, milyon = 1000000, milyar = 1e+09"),
    vague=ranges("birkaç = 2 to 9, onlarca = 20 to 150, yüzlerce = 150 to 2500"),
    again=phrases("yeniden, tekrar"),
    percents=("%", "yüzde"),
    currencies=by_word(
        """
        usd: $, dolar
        eur: €, euro, avro
        gbp: £, sterlin
        lira: lira, tl
        """
    ),
    units=measures(
        """
        length 1: metre
        length 1000: km, kilometre
        mass 1: kg, kilo
        mass 1000: ton
        time 60: dakika
        time 3600: saat
        time 86400: gün
        time 604800: hafta
        time 2629800: ay
        time 3.15576e+07: yıl
        volume 1: litre
        """
    ),
    ages_after=phrases("yaşındaki, yaşında, yaşındaydı"),
    at_least=phrases("en az"),
    at_most=phrases("en fazla"),
    about=phrases("yaklaşık"),
    parts=phrases("diğer, aralarında, biri"),
    relative_days=valued("dün = -1, bugün = 0, yarın = 1"),
    joins=("ve", "ile", "veya"),
    negations=phrases("değil, yok, hiçbir, kimse"),
    boundaries=phrases("ama, fakat, ancak, ve"),
    object_forms=(
        *(("", "'i"), ("", "'ı"), ("", "'u"), ("", "'ü"), ("", "'yi"), ("", "'yı"), ("", "'yu")),
        *(("", "'yü"), ("", "'ni"), ("", "'nı"), ("", "'nu"), ("", "'nü")),
    ),
    open_moods=OPEN_MOODS["tr"],
    any_moods=ANY_MOODS["tr"],
    done=DONE["tr"],
)
