"""Words by which a sentence tells of somebody beside whom another one names, a line a language.

An asterisk stands for any ending. Where blanks part no words, they are parts of words.
"""

from __future__ import annotations

KIN = {
    "ar": "شقيق* أخ أخو أخوه ابنة ابنه ابنته نجل* زوج زوجة زوجته زوجها والد والدة",
    "bg": "брат* сестра* сина синът дъщеря* съпруг* баща* майка*",
    "bn": "ভাই* বোন* ছেলে* মেয়ে* স্ত্রী* স্বামী* বাবা*",
    "ca": "germà germana fill filla marit esposa pare mare",
    "cs": "bratr* sestr* syn syna synovi dcer* manžel* otec otce matk*",
    "da": "bror broder* søster* søn sønnen datter* mor far hustru* kone*",
    "de": "bruder* schwester* sohn* tochter ehefrau ehemann vater* mutter",
    "el": "αδελφ* αδερφ* γιος γιου κόρη σύζυγ* πατέρα* μητέρα*",
    "en": "brother brothers sister sisters son sons daughter daughters wife husband father "
    "mother cousin nephew niece uncle aunt widow girlfriend boyfriend",
    "es": "hermano hermana hermanos hijo hija hijos esposo esposa marido padre madre sobrino "
    "sobrina",
    "fa": "برادر* خواهر* پسرش دخترش همسر* پدر* مادر*",
    "fi": "velje* veli* sisar* sisko* poika pojan tytär tyttär* vaimo* aviomies* isä isän äiti "
    "äidin",
    "fr": "frère* sœur* soeur* fils fille épouse époux mari père mère",
    "he": "אחיו אחיה אחי אחותו אחותה בנו בנה בתו בתה אשתו בעלה אביו אביה אמו אמה",
    "hi": "भाई बहन बेटे बेटा बेटी पत्नी पति पिता माता मां",
    "hu": "öccs* báty* testvér* húg* nővér* fia lánya* feleség* férje* apja anyja",
    "hy": "եղբայր* եղբոր* քույր* քրոջ* որդի* որդու* դուստր* ամուսին* հայր* մայր*",
    "id": "adik kakak anak putra putri istri suami ayah ibu",
    "it": "fratello fratelli sorella sorelle figlio figlia figli moglie marito padre madre cugino",
    "ja": "兄 弟 姉 妹 息子 娘 妻 夫 父 母",
    "ka": "ძმა* შვილ* ვაჟ* ქალიშვილ* მეუღლე* ცოლი ქმარი მამა დედა",
    "ko": "동생* 남동생* 여동생* 누나* 언니* 아들* 딸* 아내* 부인* 남편* 아버지* 어머니*",
    "nl": "broer* zus zoon* dochter* echtgeno* vader* moeder*",
    "no": "bror broren brødre* søster* sønn* datter* mor far kone* ektemann*",
    "pl": "brat* siostr* syn syna synowi córk* żona żony żonę mąż męża ojciec ojca matk*",
    "pt": "irmão irmã irmãos filho filha filhos esposo esposa marido pai mãe",
    "ro": "frate* sora fiul fiica soția soțul tatăl mama",
    "ru": "брат брата брату братом сестра сестру сестры сын сына сыном дочь дочери жена жену "
    "жены муж мужа супруг* отец отца мать матери",
    "sk": "brat brata sestr* syn syna dcér* manžel* otec otca matk*",
    "sr": "брат* сестр* кћерк* супруг* отац оца мајк* brat* sestr* kćerk* suprug* otac oca majk*",
    "sv": "bror brodern syster* son sonen dotter* hustru* fru make maka mor mamma far pappa",
    "th": "พี่ชาย น้องชาย พี่สาว น้องสาว ลูกชาย ลูกสาว ภรรยา สามี บิดา มารดา",
    "tr": "kardeş* abi* ağabey* abla* oğlu* kızı* eşi eşini babası* annesi*",
    "uk": "брат брата братом сестра сестру сестри син сина доньк* дружина дружину батько батька "
    "матір",
    "vi": "trai gái vợ chồng cha mẹ",
    "zh": "哥哥 弟弟 姐姐 妹妹 儿子 女儿 妻子 丈夫 父亲 母亲 兒子 女兒 父親 母親",
}
"""Who is of somebody's family."""

AIDES = {
    "ar": "مستشار* محامي* سكرتير* مساعد* نائب*",
    "bg": "съветник* адвокат* говорител* секретар*",
    "bn": "উপদেষ্টা* আইনজীবী* সহকারী*",
    "ca": "assessor* advocat* portaveu secretari*",
    "cs": "porad* advokát* mluvčí asistent* náměst* tajemn*",
    "da": "rådgiver* advokat* talsmand* assistent* sekretær* pressesekretær*",
    "de": "berater* anwalt* anwältin sprecher* assistent* staatssekretär* sekretär* "
    "stellvertreter*",
    "el": "σύμβουλ* δικηγόρ* εκπρόσωπ* γραμματέα* βοηθό*",
    "en": "adviser advisers advisor aide aides assistant assistants spokesman spokeswoman "
    "lawyer lawyers secretary deputy bodyguard",
    "es": "asesor asesora asesores abogado abogada portavoz ayudante asistente secretario "
    "secretaria",
    "fa": "مشاور* وکیل* سخنگو* معاون* منشی*",
    "fi": "neuvonantaja* avustaja* asianajaja* tiedottaja* sihteeri*",
    "fr": "conseiller conseillère avocat avocate porte-parole assistant assistante secrétaire "
    "adjoint adjointe",
    "he": "יועצו יועצה עורך דוברו דוברה עוזרו עוזרה מזכירו מזכירתו סגנו סגנה",
    "hi": "सलाहकार वकील प्रवक्ता सहायक सचिव",
    "hu": "tanácsadó* ügyvéd* szóvivő* titkár* helyettes*",
    "hy": "խորհրդական* փաստաբան* օգնական*",
    "id": "penasihat pengacara asisten sekretaris wakil ajudan",
    "it": "consigliere avvocato avvocata portavoce assistente segretario segretaria vice",
    "ja": "秘書 側近 弁護士 報道官 補佐官",
    "ka": "მრჩეველ* მრჩევლ* ადვოკატ* თანაშემწე*",
    "ko": "보좌관* 비서* 변호인* 대변인*",
    "nl": "adviseur* advocaat advocate woordvoerder* assistent* secretaris*",
    "no": "rådgiver* advokat* talsmann* talskvinne* assistent* sekretær* statssekretær*",
    "pl": "doradc* adwokat* rzeczni* asystent* sekretarz* sekretark*",
    "pt": "assessor assessora advogado advogada porta-voz assistente secretário secretária vice",
    "ro": "consilier* avocat* purtător* asistent* secretar*",
    "ru": "советник* адвокат* пресс-секретар* помощник* секретар* заместител*",
    "sk": "porad* advokát* hovorc* asistent*",
    "sr": "саветник* адвокат* портпарол* savetnik* advokat* portparol*",
    "sv": "rådgivare* advokat* talesman* talesperson* assistent* sekreterare* pressekreterare* "
    "statssekreterare*",
    "th": "ที่ปรึกษา ทนายความ โฆษก เลขานุการ",
    "tr": "danışman* avukat* sözcü* yardımcı* sekreter*",
    "uk": "радник* адвокат* речник* помічник* секретар* заступник*",
    "vi": "vấn sư lý",
    "zh": "顾问 律师 秘书 助理 发言人 顧問 律師 秘書 發言人",
}
"""Who works for somebody."""

OWNERS = {
    "bn": "এর র",
    "ca": "de d'",
    "da": "til af",
    "de": "von des der",
    "el": "του της",
    "en": "of to",
    "es": "de del",
    "fr": "de du d'",
    "he": "של",
    "hi": "के की का",
    "id": "dari",
    "it": "di del della",
    "ja": "の",
    "ko": "의",
    "nl": "van",
    "no": "til av",
    "pt": "de do da",
    "ro": "lui al a",
    "sv": "till av",
    "th": "ของ",
    "vi": "của",
    "zh": "的",
}
"""What joins such a word to the name of who has one, where the name itself does not show it."""

UNNAMED = {
    "ar": "رجل رجلا رجال رجلين رجلان امرأة امرأتين شاب شابا شبان فتاة شخص",
    "bg": "мъж* жена жени младеж* момиче момче човек хора души",
    "bn": "ব্যক্তি* যুবক* নারী* পুরুষ* তরুণ* তরুণী* মহিলা*",
    "ca": "home homes dona dones jove joves persona persones noi noia",
    "cs": "muž* žen* mladí* chlap* dívk* osob* lidé lidí",
    "da": "mand* mænd* kvinde* dreng* pige* person* ung unge",
    "de": "mann männer frau frauen jugendlicher jugendliche mädchen person personen menschen",
    "el": "άνδρα* άντρα* γυναίκ* νεαρ* κοπέλα* άτομ* πρόσωπ*",
    "en": "man men woman women boy boys girl girls teenager teenagers youth person people",
    "es": "hombre hombres mujer mujeres joven jóvenes chico chica niño niña persona personas "
    "individuo individuos",
    "fa": "مرد* زن زنی زنان جوان* پسر دختر فردی شخصی",
    "fi": "mies miehen miestä miehet nainen naisen naista naiset nuori nuorta poika tyttö "
    "ihmistä henkilö henkilöä",
    "fr": "homme hommes femme femmes jeune jeunes garçon adolescent* personne personnes "
    "individu individus",
    "he": "גבר גברים אישה נשים צעיר צעירה צעירים נער נערה",
    "hi": "व्यक्ति व्यक्तियों युवक युवकों महिला महिलाओं युवती आदमी पुरुष शख्स",
    "hu": "férfi* nő nőt nők fiatal* fiú* lány* ember* személy*",
    "hy": "տղամարդ* կին կինը կանայք երիտասարդ* մարդ մարդիկ անձ*",
    "id": "pria wanita lelaki perempuan pemuda orang warga remaja",
    "it": "uomo uomini donna donne giovane giovani ragazz* persona persone",
    "ja": "男性 女性 男 女 少年 少女",
    "ka": "კაცი* კაცს მამაკაც* ქალი* ქალს ახალგაზრდ*",
    "ko": "남성* 여성* 남자* 여자* 청년* 소년* 소녀*",
    "nl": "man mannen vrouw vrouwen jongen jongens meisje* jongere* persoon personen mensen",
    "no": "mann menn mannen kvinne* gutt* jente* person* ung unge",
    "pl": "mężczyzn* kobiet* młod* chłop* dziewczyn* osob* osób ludzi",
    "pt": "homem homens mulher mulheres jovem jovens rapaz* menin* pessoa pessoas",
    "ro": "bărbat bărbați femeie femei tânăr tineri băiat fată persoan* oameni",
    "ru": "мужчин* женщин* девушк* парен* парн* юнош* подрост* человек* люди людей",
    "sk": "muž* žen* mladí* chlap* dievč* osob* osôb ľudí",
    "sr": "мушкарац мушкарц* жен* младић* девојк* особ* muškarac muškarc* žen* mladić* devojk*",
    "sv": "man män mannen männen kvinna* kvinnor* pojke* flicka* person personer ung unga",
    "th": "ชายวัย หญิงวัย ชายคน หญิงคน ชายหนุ่ม หญิงสาว ชายอายุ หญิงอายุ วัยรุ่น",
    "tr": "adam* erkek* kadın* genç* kişi* çocuk*",
    "uk": "чоловік* жінк* дівчин* хлоп* юнак* підліт* люди людей осіб особа",
    "vi": "đàn phụ thanh người",
    "zh": "男子 女子 男性 女性 男孩 女孩 青年 一名 一位 两名 三名 兩名",
}
"""Who is not named: a man, a woman, people."""

INDEFINITE = {
    "ca": "un una uns unes",
    "da": "en et",
    "de": "ein eine einer einem einen",
    "el": "ένας μια μία ένα",
    "en": "a an",
    "es": "un una unos unas",
    "fr": "un une des",
    "hi": "एक",
    "hu": "egy",
    "id": "seorang sebuah",
    "it": "un una uno un'",
    "nl": "een",
    "no": "en et ei",
    "pt": "um uma uns umas",
    "ro": "un o",
    "sv": "en ett",
    "tr": "bir",
    "vi": "một",
}
"""What stands before somebody who was not told of before."""

SOLE_OFFICES = {
    "da": "statsministeren kongen dronningen paven",
    "de": "kanzler kanzlerin bundeskanzler bundeskanzlerin bundespräsident bundespräsidentin papst",
    "es": "presidente presidenta papa canciller rey reina",
    "fr": "président présidente chancelier chancelière pape roi reine",
    "it": "presidente papa cancelliere re regina",
    "nl": "president bondskanselier premier paus koning koningin",
    "no": "statsministeren kongen dronningen paven",
    "pt": "presidente papa chanceler rei rainha",
    "sv": "statsministern presidenten kungen drottningen påven förbundskanslern",
}
"""Offices that one person of a land has, who is told of by them as if by a name."""
