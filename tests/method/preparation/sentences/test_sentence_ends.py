from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.articles import Article, Span
from summarizer.method.preparation.segmentation import segment
from tests.effort import takes_linear_time


def german(text, language="de"):
    return [s.quote for s in segment(Article(text=text, language=language), [Span(0, len(text))])]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Müller traf Prof. Dr. Anna Schmidt und Hr. Maier.",
        "Hr. Maier und Fr. Huber wohnen in St. Pölten.",
        "Die Stadt bzw. Gemeinde zahlt ca. 40 Prozent, d. h. Millionen.",
        "Das betrifft z. B. Familien, u. a. Kinder und Rentner.",
        "Das betrifft z.B. Familien, d.h. Kinder, i.d.R. Schüler.",
        "Das betrifft z.\u00a0B. Familien mit z.\u202fT. Kindern.",
        "Nach Art. 5 Abs. 2 Nr. 3 gilt das.",
        "Es geht um 3 Mio. Euro, nicht um 5 Mrd. Dollar.",
        "Bremen, Bremerhaven usw. gehören dazu.",
        "Er wohnt in der Berliner Str. 5 in Köln.",
        "Am 31. Mai war Schluss.",
        "Vom 3. bis 5. Juni 2023 tagt der Rat.",
        "Ab dem 1. Januar und bis 31. Dez. 2023 gilt das.",
        "Am 5. 12. 2023 trat er zurück.",
        "Der 1. FC Köln schlug den 1. FC Nürnberg.",
        "1. FC Köln gewinnt zum 3. Mal in Folge.",
        "Im 19. Jahrhundert und im 2. Weltkrieg war das anders.",
        "An ihrem 70. Geburtstag gab es die 1. und 2. Halbzeit.",
        "Elisabeth II. kondolierte.",
        "Johannes Paul II. und Benedikt XVI. waren befreundet.",
        "Der Bau unter Friedrich II. von Preußen war teuer.",
        "Der Abgeordnete H.-J. Vogel traf J. R. Schmidt.",
        "„Komm!“ rief er.",
        "„Was nun?“, fragte sie.",
        "Die Firma Yahoo! meldete einen Verlust.",
        "Er zögerte … und ging.",
        "Der Deutsche Bundestag (20. Wahlperiode) tagte.",
        "Das kostet 2.50 Euro oder 1.000 Euro.",
        "Die Sendung beginnt um 20.15 Uhr.",
    ],
)
def test_a_full_stop_inside_of_a_sentence_does_not_end_it(text: str) -> None:
    assert [text] == german(text)


@pytest.mark.parametrize(
    "sentences",
    [
        ["Er kam am Abend an.", "Sie ging.", "Das nahm sie hin."],
        ["Die Zahl stieg auf 12.", "Danach sank sie."],
        ["Das Treffen ist am 12.", "Danach reist er ab."],
        ["Er wurde 2023.", "Berlin jubelte."],
        ["Es kamen Äpfel, Birnen usw.", "Die Halle war voll."],
        ["Dabei waren Maier, Huber u. a.", "Sie blieben lange."],
        ["Es kostete 3 Mio.", "Das war zu viel."],
        ["Das ist eine neue Art.", "Sie lebt im Wald."],
        ["Er wohnt in der Langen Str.", "Dort ist es laut."],
        ["Das war Plan B.", "Der erste scheiterte."],
        ["Das sagte Elisabeth II.", "Der König schwieg."],
        ["„Ja.“", "Das sagte er."],
        ["»Nein.«", "Elf Autos fielen in den Fluss."],
        ["«Nein.»", "Elf Autos fielen in den Fluss."],
        ["Er sagte: „Wir gehen.“", "„Wohin?“", "Niemand wusste es."],
        ["War das alles?", "Ja!", "Mehr kam nicht …", "Dann war Schluss."],
        ["Der Zug hielt (kurz).", "12 Menschen stiegen aus."],
        ["Er kam um 20.15 Uhr.", "Um 21 Uhr ging er."],
    ],
)
@pytest.mark.parametrize("language", ["de", "de-AT", "DE_ch"])
def test_a_sentence_ends_where_the_next_word_can_open_one(sentences, language: str) -> None:
    assert sentences == german(" ".join(sentences), language)


@given(
    st.lists(
        st.sampled_from([*"aB .!?„“»«\"'\n🙂é5", "Dr. ", "z. B. ", "am 3. ", "II. "]), max_size=60
    )
)
def test_sentences_are_trimmed_in_order_and_miss_no_word(pieces) -> None:
    text = "".join(pieces)
    sentences = segment(Article(text=text, language="de"), [Span(0, len(text))])
    ends = [place for s in sentences for place in (s.start, s.end)]
    assert ends == sorted(ends)
    assert [s.quote.strip() for s in sentences] == [s.quote for s in sentences]
    letters = [c for c in text if c.isalpha()]  # a number behind a stop may be a reference
    assert letters == [c for s in sentences for c in s.quote if c.isalpha()]


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit", ["Dr. ", "am 3. ", "a. ", "Er kam. ", "„ ", "...... ", ".", ".”", "x", "A.-"]
)
def test_no_text_takes_more_than_linear_time(unit: str) -> None:
    assert takes_linear_time(german, unit)


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("de", ["Die Huber & Co. KG baut hier.", "Es war Huber & Co.", "Danach kam niemand."]),
        ("sv", ["Lind & Co. AB växer.", "Bolaget finns på Kungsg. 12 i Lund."]),
        ("pt", ["A Silva & Cia. Ltda. fechou.", "Ninguém sabe porquê."]),
        ("tr", ["Kaya İnş. San. ve Tic. A.Ş. büyüdü.", "T.C. Sağlık Bakanlığı açıkladı."]),
        ("tr", ["Prof. Dr. M. Ö. Kaya konuştu.", "Para M.Ö. 300 yılından kalma."]),
        ("de", ["Sie gewannen 3:2 (1:1) n. V.", "45.000 sahen zu."]),
        ("bn", ["মি. আ. করিম ঢেউ লি. এর পরিচালক।", "তিনি আসেননি..."]),
        ("ru", ["В конце 2019 г. Минфин ждал.", "В Омск он попал в 2019 г.", "Минфин молчал."]),
        ("ru", ["За 5 млн руб. Петров купил дом.", "До центра 5 км.", "Автобус ходит редко."]),
        ("pl", ["W 2019 r. Sejm obradował.", "Trwało to do 2019 r.", "Sejm milczał."]),
        ("es", ["Hacia el 300 a. C. Roma creció.", "Cayó en 300 a. C.", "Roma calló."]),
        ("bg", ["Фирма „Метал Ко.“ ЕАД расте.", "Тя е „Метал Ко.“", "АД „Вода“ е друга."]),
        ("sr", ["Od 2010. Petrović vodi fabriku.", "On je tu od 2010.", "Marić ga menja."]),
        ("cs", ["Teplota klesla na -5 st. C.", "Bylo 17 st.", "Novák zatopil."]),
        ("he", ["רשת סי.בי.אס סירבה.", "הוא רואיין בסי.אן.אן.", "מחר ישוב לארץ."]),
        ("en", ["It bought Kane Steel Inc.", "Kane owns Nikko Securities Co. International."]),
        ("en", ["Ann Lee, State Department Producer The U.S. State Department left."]),
        ("en", ["He wrote for the Baltimore Sun.", "Murdoch met Sen. Hall.", "Smith left."]),
        ("fa", ["کتاب جی. کی. رولینگ آمد.", "قیمت آن سی.", "او خرید."]),
        ("hi", ["यह जी.पी.एस. जो उनका था।", "उसे पता नहीं ...", "यह नया है।"]),
        ("ko", ["보고서는 10. 5. 자로 나온다.", "2. 3.까지다."]),
        ("ko", ['"다 했다. 부족했다"고 그는 말했다.', '그는 "했다. 또 한다"고 말했다.']),
        ("ko", ['"다 했다.', '부족했다." 그는 그렇게 말했다.']),
    ],
)
def test_what_stands_on_both_sides_tells_a_short_form_from_an_end(language, sentences) -> None:
    assert sentences == german(" ".join(sentences), language)


def test_one_stop_of_a_script_shows_nothing_among_many_full_stops() -> None:
    sentences = ["वह आया।", *["वह गया."] * 20]
    assert sentences == german(" ".join(sentences), "hi")
    assert sentences[:3] != german(" ".join(sentences[:3]), "hi")


@pytest.mark.parametrize(
    "sentences",
    [
        ["「できることはした。でも足りなかった」と彼は話した。", "道は閉じた。"],
        ["『家が燃えた。何もない。』と老人は言った。", "道は閉じた。"],
        ["彼は「できることはした。でも足りなかった」と話した。"],
        ["『走れ！ラーメン大作戦』が発売された。"],
        ["「声がした。", "みな逃げた。」", "彼はそう話した。"],
        ["「水が急に増えた。", *["家の中まで水が入ってきた。"] * 12, "怖かった」と彼は話した。"],
    ],
)
def test_a_quotation_of_sentences_is_held_where_a_particle_binds_it(sentences: list[str]) -> None:
    assert sentences == german("".join(sentences), "ja")


def test_a_long_quotation_of_sentences_is_cut_in_korean_too() -> None:
    sentences = ['"물이 불어났다.', *["집 안까지 물이 들어왔다."] * 10, '무서웠다"고 그는 말했다.']
    assert sentences == german(" ".join(sentences), "ko")
