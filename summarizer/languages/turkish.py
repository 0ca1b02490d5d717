"""Turkish, as far as the rules know it: where its sentences end."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.turkish import NOTICES
from summarizer.languages.phrases import names, phrases
from summarizer.languages.vocabularies.turkish import VOCABULARY

LANGUAGE = Language(
    code="tr",
    letters="a-zçğıöşüâîû",
    fewest_words=3,
    quotation_marks=("“”", "«»"),
    single_quotation_marks=("‘’",),
    titles=phrases(
        """
        Dr, Prof, Doç, Yrd, Av, Sn, Sayın, Hz, Öğr, Gör, Uzm, Gen, Alb, Yb, Bnb, Yzb,
        Tğm, Org, Korg, Tümg, Tuğg, Müh, Mim, Ecz, Op, Dt, Vet, Hem, Arş, St, Mr, Mrs,
        Bn, Dnz, Albay, Amr, Ora, Oramiral, Kora, Tüma, Tuğa, Bçvş, Astsb, Asb, Kd, Çvş,
        Onb, Uzm. Çvş, Ütğm, Üstğm, Atğm, Asteğ, Plt, Em, Öğr. Gör, Arş. Gör, Uz, Ord,
        Ord. Prof, Psk, Dyt, Fzt, Hâk, Sav, Müf, Şh, Bşk, Kur. Alb, Müst, Müd, Yrd. Doç,
        Yük. Müh, Yük. Mim, Krm, Ks, Hv, Kur. Bşk, Gen. Kur, Gnkur, Gnkur. Bşk, Yrb, Yarb, Kd.
        Bçvş, Kd. Yzb, Kd. Bnb, J. Kd, Hv. Plt, Öğr. Üyesi, Mrh, Rhm, Yük, Yk, Elk, Gnl, Gn. Md,
        Gen. Md, Md. Yrd, Gn. Sek, Em. Kd, Muh, Ögr,
        Kom
        """
    ),
    whole_words=phrases("Max, alt, pop"),
    abbreviations=phrases(
        """
        mln, mlr, mlrd, Cad, Sok, Sk, Mah, Bul, Blv, Apt, No, no, bkz, Bkz, örn, ör, s, ss, yy, yak,
        krş, çev, ed, yay, c, C, Tel, tel, Fak, Böl, Müd, Gn, Bşk, Oca, Şub, Tem, Ağu,
        Eyl, Ort, Alm, İng, Fr, Lat, Kr, vs'den, D, K, a.g.e, md, Md, f, fk, bl, bnt,
        böl, Bl, bulv, Bulv, Ed, Ens, haz, Haz, hzl, ibid, ist, İst, Ank, İzm, İlç, ilç,
        Mrk, Mh, Mevk, Cd, Cadd, cd, Blok, Dai, Kt, kt, İşh, P.K, Tlf, Faks, Gsm, Nr,
        nr, nu, Nu, num, Ör, Örn, prg, sf, sy, Sy, sür, şek, Şek, tab, Tab, üz, vol,
        Yay, Yıl, yön, Yy, Çev, edt, akt, Akt, bs, Bk, cilt, fig, Fas, mec, Mec, öl,
        örg, sad, Sos, ssk, şb, Şb, tas, terc, tüz, ünl, Alb, İsp, Jap, Mac, Rus, Yun,
        Tr, Ock, Şbt, Mrt, Nsn, Mys, Hzr, Tmz, Ağs, Ekm, Ksm, Arl, Paz, Pzt, Çar, Cum,
        Cmt, Esk, Yük, age, a.g.m, agm, agy, a.e, Sn, Rahm, Merh, Üniv, Nis, yakl, Yakl, yuk, yık,
        Fkr, bşk, K.Maraş, Ş.Urfa, G.Antep, Pzr, Turz, Gıd, Tekst, Nak, Elekt, Müh, Mim, İth, İhr,
        Dış Tic, Taah, Loj, Hizm, Koll, Krl, Gnl, trh, Trh, Bnk, Hast, Ünv, Prş, İtal, müh, İnş,
        Mak, Elk,
        Bld, Bel. Bşk, Mv, Blş
        """
    ),
    closing_abbreviations=phrases(
        """
        vb, vs, vd, M.Ö, M.S, M. Ö, M. S, MÖ, MS, A.Ş, A. Ş, AŞ, Ltd, Şti, A.B.D, T.C,
        v.b, v.s, vdl, İ.Ö, İ.S, A.O, T.A.Ş, T.A.O, Koop, Kol. Şti, San, Tic, km, kg, m,
        cm, dk, sn, sa, TL, Krş, K.K.T.C, ABD, A.B, AB, Jr, Inc, Co, Corp, Ltd. Şti, uz,
        d. s
        """
    ),
    vowels="aeıioöuüâîû",
    ordinals_have_stops=True,
    numerals_precede=True,
    before_ordinals=phrases(
        """
        bu, şu, tam, en, ve, ile, ise, için, olan, yılının, ayının, kendi, onun
        """
    ),
    after_ordinals=phrases(
        """
        Dünya, Lig, Ligi, Yargı, Ağır, Asliye, Sulh, İdare, Daire, Dairesi, Hukuk, Ceza,
        Ordu, Kolordu, Tümen, Tugay, Alay, Cumhurbaşkanı, Cumhurbaşkanımız,
        Uluslararası, Ulusal, Olağan, Genel, Dönem, Sınıf, Kat, Etap, Havalimanı, Murat,
        Mehmet, Selim, Ahmet, Mustafa, Mahmud, Mahmut, Abdülhamid, Abdülhamit, Osman,
        Bayezid, Elizabeth, Charles, Boğaz, Köprü, Geleneksel, Yıl, Yıldönümü, Yüzyıl,
        Hafta, Gün, Ay, Kolordusu
        """
    ),
    function_words=phrases(
        """
        bu, şu, o, bir, ve, ama, fakat, ancak, çünkü, eğer, ki, de, da, ile, için, gibi,
        kadar, göre, sonra, önce, daha, en, çok, az, her, hiç, bazı, bütün, tüm, iki,
        üç, ben, sen, biz, siz, onlar, onun, bunun, burada, orada, şimdi, dün, bugün,
        yarın, artık, yine, hâlâ, hala, henüz, ayrıca, böylece, öte, nasıl, neden,
        niçin, ne, kim, nerede, hangi, evet, hayır, değil, var, yok, olayda, olay,
        yetkililer, polis, saldırıda, kazada, böyle, öyle, buna, bunlar, ardından,
        üstelik, toplantıda, sonuçta, kimse, hiçbir, birkaç, birçok, diğer, başka,
        belki, zaman, asla, ilk, önceleri, yakında, neredeyse, benim, bizim, sonunda,
        kaç, nereden, oysa, halbuki, yoksa, üçüncü, işte, zaten
        """
    ),
    weekdays=names("Pazartesi, Salı, Çarşamba, Perşembe, Cuma, Cumartesi, Pazar"),
    before_times=phrases("saat"),
    months=names(
        "Ocak, Şubat, Mart, Nisan, Mayıs, Haziran, Temmuz, Ağustos, Eylül, Ekim, Kasım, Aralık"
    ),
    vocabulary=VOCABULARY,
    notices=NOTICES,
)
