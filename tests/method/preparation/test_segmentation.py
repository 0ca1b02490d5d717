from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.articles import Article, Span
from summarizer.method.preparation.segmentation import segment

LONG = 120_000  # characters: more than are cut at once


def quotes(text, *spans):
    spans = spans or ((0, len(text)),)
    return [s.quote for s in segment(Article(text=text), [Span(*span) for span in spans])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Er kam. Sie ging.", ["Er kam.", "Sie ging."]),
        ("He came! Did she go? Yes.", ["He came!", "Did she go?", "Yes."]),
        ("  One came. \r\n Two went.\t", ["One came.", "Two went."]),
        (
            "Dr. Smith met Mr. Jones on Jan. 5 in the U.S. Senate. They talked.",
            ["Dr. Smith met Mr. Jones on Jan. 5 in the U.S. Senate.", "They talked."],
        ),
        (
            "The court found Army Spc. Charles Graner guilty. U.S. Lt. Col. Jordan saw it.",
            ["The court found Army Spc. Charles Graner guilty.", "U.S. Lt. Col. Jordan saw it."],
        ),
        (
            "The relics of St. John are here. They lie in a box.",
            ["The relics of St. John are here.", "They lie in a box."],
        ),
        ("It rose 3.5 per cent. It fell.", ["It rose 3.5 per cent.", "It fell."]),
        (
            "It was made in Poland. Prices rose in Calif. Monday.",
            ["It was made in Poland.", "Prices rose in Calif. Monday."],
        ),
        (
            "He worked for Yahoo! The dealer was held. Yahoo! Japan must pay.",
            ["He worked for Yahoo!", "The dealer was held.", "Yahoo! Japan must pay."],
        ),
        (
            "They played Oliver! The Musical. Panic! At the Disco came.",
            ["They played Oliver! The Musical.", "Panic! At the Disco came."],
        ),
        (
            "It had a licence from Aero Inc. Pilots had warned of rust.",
            ["It had a licence from Aero Inc.", "Pilots had warned of rust."],
        ),
        (
            "It was bought by Kane Steel Corp. Shares rose at once.",
            ["It was bought by Kane Steel Corp.", "Shares rose at once."],
        ),
        (
            "It is known as Aero Inc. Unions in the north of Malen found out late.",
            ["It is known as Aero Inc.", "Unions in the north of Malen found out late."],
        ),
        (
            "Most of it is sold in the U.S. Growers there want help.",
            ["Most of it is sold in the U.S.", "Growers there want help."],
        ),
        (
            "Exports fell for a third month in the U.S. Economists had warned of it.",
            ["Exports fell for a third month in the U.S.", "Economists had warned of it."],
        ),
        ("The firm Aero Inc. Holdings was sold.", ["The firm Aero Inc. Holdings was sold."]),
        ("A film that Warner Bros. Pictures made.", ["A film that Warner Bros. Pictures made."]),
        ("It was run by Aero Inc. President Lee.", ["It was run by Aero Inc. President Lee."]),
        (
            "It hurt Aero Inc. Executives Bob and Lee.",
            ["It hurt Aero Inc. Executives Bob and Lee."],
        ),
        ("He left it to the U.S. Marines there.", ["He left it to the U.S. Marines there."]),
        ("It fell to the U.S. Marshals to go.", ["It fell to the U.S. Marshals to go."]),
        ("It went to the U.S. Treasury Secretary.", ["It went to the U.S. Treasury Secretary."]),
        ("It is up to the U.S. Congress to act.", ["It is up to the U.S. Congress to act."]),
        (
            "Much of the pressure on the U.S. Banks comes from Rome.",
            ["Much of the pressure on the U.S. Banks comes from Rome."],
        ),
        (
            "She said that sales in the U.S. Markets have grown.",
            ["She said that sales in the U.S. Markets have grown."],
        ),
        (
            "4.3 Cllr. Patel spoke. 5.1 Sgt. Jones left.",
            ["4.3 Cllr. Patel spoke.", "5.1 Sgt. Jones left."],
        ),
        ("no full stop at all", ["no full stop at all"]),
        ("🙂 One came. 🙂 Two went.", ["🙂 One came.", "🙂 Two went."]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected) -> None:
    assert expected == quotes(text)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("ru", "Вода в р. Алма спала. Мост цел.", ["Вода в р. Алма спала.", "Мост цел."]),
        ("ru", "Билет стоит 100 р. Алма довольна.", ["Билет стоит 100 р.", "Алма довольна."]),
        ("uk", "Вода в р. Алма спала. Міст цілий.", ["Вода в р. Алма спала.", "Міст цілий."]),
        ("uk", "Так було у 2024 р. Алма спала.", ["Так було у 2024 р.", "Алма спала."]),
        ("ru", "Гол забил на 31-й мин. Егор Сорин. Конец.", [34, "Конец."]),
        ("ru", "Гол забили на 31-й мин. Игроки ушли.", ["Гол забили на 31-й мин.", "Игроки ушли."]),
        ("de", "Das Tor schoss in der 79. Min. Jan Bär. Schluss.", [39, "Schluss."]),
        ("de", "Das Tor fiel in der 79. Min. Jan Bär jubelte laut.", [28, "Jan Bär jubelte laut."]),
    ],
)
def test_rivers_and_who_scored_stand_behind_short_forms(code, text, expected) -> None:
    article = Article(text=text, language=code)
    whole = [text[:one] if isinstance(one, int) else one for one in expected]
    assert whole == [one.quote for one in segment(article, [Span(0, len(text))])]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "pt",
            "O min. Gilberto Dias saiu. Ele falou.",
            ["O min. Gilberto Dias saiu.", "Ele falou."],
        ),
        ("pt", "O jogo durou 90 min. O Lund venceu.", ["O jogo durou 90 min.", "O Lund venceu."]),
        (
            "sv",
            "Då talade prof. em. Lars Holm. Han gick.",
            ["Då talade prof. em. Lars Holm.", "Han gick."],
        ),
    ],
)
def test_titles_of_ministers_and_emeriti_stand_before_their_names(code, text, expected) -> None:
    article = Article(text=text, language=code)
    assert expected == [one.quote for one in segment(article, [Span(0, len(text))])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("他来了。她走了！真的吗？是的。", ["他来了。", "她走了！", "真的吗？", "是的。"]),
        ("他说：“我来了。”她走了。", ["他说：“我来了。”", "她走了。"]),
        ("「来た。」彼は言った。", ["「来た。」彼は言った。"]),
        ("वह आया। वह गया॥ ठीक है।", ["वह आया।", "वह गया॥", "ठीक है।"]),
        ("هل غادر الوزير؟ نعم. انتهى", ["هل غادر الوزير؟", "نعم.", "انتهى"]),
        ("وہ آیا۔ وہ گیا۔", ["وہ آیا۔", "وہ گیا۔"]),
        ("እሱ መጣ። እሷ ሄደች።", ["እሱ መጣ።", "እሷ ሄደች።"]),
        ("គាត់មក។ នាងទៅ។", ["គាត់មក។", "នាងទៅ។"]),
    ],
)
def test_full_stops_of_other_scripts_end_sentences(text: str, expected) -> None:
    assert expected == quotes(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left. “ She stayed.”", ["He left.", "“ She stayed.”"]),
        ("He left. “\nShe stayed.”", ["He left.", "“\nShe stayed.”"]),
        ('He left. " She stayed."', ["He left.", '" She stayed."']),
        ("He said: «Yes.» «No,» she said.", ["He said: «Yes.»", "«No,» she said."]),
        ("“I left.” “You stayed.”", ["“I left.”", "“You stayed.”"]),
        ("He left. “", ["He left. “"]),
    ],
)
def test_an_opening_quote_belongs_to_what_it_opens(text: str, expected) -> None:
    assert expected == quotes(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One came. ... Two went.", ["One came. ...", "Two went."]),
        ("One came。 …… 。Two went.", ["One came。 …… 。", "Two went."]),
        ("...", []),
        ("“ ”", []),
        ("", []),
        (" \n ", []),
    ],
)
def test_a_piece_of_only_punctuation_is_no_sentence(text: str, expected) -> None:
    assert expected == quotes(text)


def test_who_spoke_stands_behind_a_quotation_in_the_next_line_as_well() -> None:
    text = "“我们听到警报，马上往楼下跑。”\n她说，许多人被浓烟困住。没有人受伤。"
    article = Article(text, language="zh")
    assert ["“我们听到警报，马上往楼下跑。”\n她说，许多人被浓烟困住。", "没有人受伤。"] == [
        s.quote for s in segment(article, [Span(0, len(text))])
    ]


def test_a_sentence_of_quoted_mail_ends_where_its_line_does() -> None:
    text = "> The radar had failed.\n> The pilot had left it behind.\n>> He slept."
    assert [
        "The radar had failed.",
        "The pilot had left it behind.",
        "He slept.",
    ] == [s.text for s in segment(Article(text), [Span(0, len(text))])]


def test_a_sentence_never_leaves_its_span() -> None:
    text = "One came. Two went. Three stayed."
    assert quotes(text, (0, 3), (14, 19), (19, 30)) == ["One", "went.", "Three stay"]


def test_no_span_no_sentence() -> None:
    assert segment(Article(text="One came."), []) == []


@given(
    st.lists(st.sampled_from([*"aB .!?。।؟“”\"'‘\n\r\t🙂é\u0301你", "Mr. ", "U.S. "]), max_size=60)
)
def test_sentences_are_trimmed_in_order_and_miss_no_word(pieces) -> None:
    text = "".join(pieces)
    sentences = segment(Article(text=text), [Span(0, len(text))])
    places = [(s.start, s.end) for s in sentences]
    assert places == sorted(places)
    assert all(left[1] <= right[0] for left, right in pairwise(places))
    assert [s.quote.strip() for s in sentences] == [s.quote for s in sentences]
    words = [c for c in text if c.isalnum()]
    assert words == [c for s in sentences for c in s.quote if c.isalnum()]


@pytest.mark.slow
@pytest.mark.no_cover  # it would be most of the time
@pytest.mark.parametrize(
    ("unit", "longest"),
    [("word ", LONG), ("x", LONG), ("One came. ", 20), ("好。", 2), ("“ ", 0)],
)
def test_one_very_long_line_is_cut_where_sentences_end_and_nowhere_else(
    unit: str, longest: int
) -> None:
    text = unit * (LONG // len(unit))
    sentences = segment(Article(text=text), [Span(0, len(text))])
    assert max((s.end - s.start for s in sentences), default=0) <= longest
    words = sum(c.isalnum() for c in text)
    assert words == sum(c.isalnum() for s in sentences for c in s.quote)


@pytest.mark.parametrize(
    "mark",
    [
        *("[4]", "[12][13]", " [4]", "[1, 2]", "[a]", "[note 2]", "[citation needed]"),
        *(
            " [citation needed]",
            "[Ref. 3]",
            "[4]:12",
            "[15]: 33",
            "[4]:12–14",
            "[4]: 12, 15",
            "[5]: p. 3",
            "[5]:pp. 3-9",
            "[5]:ch. 4",
            "[5]:3[6]:4",
            "[5] (p. 3)",
            "[5], p. 3.",
            "[7], [8]",
            "¹:12",
            "(1)",
            "{1}",
            "†",
            "*",
            "¹",
            "¹,²",
        ),
        *(" ¹", "⁽¹⁾", "①", "1", "<sup>1</sup>", "&#91;1&#93;"),
    ],
)
def test_a_reference_behind_a_stop_is_of_no_sentence(mark: str) -> None:
    assert ["Cars fell into the river.", "Divers came.", "It rained."] == quotes(
        f"Cars fell into the river.{mark} Divers came.{mark} It rained.{mark}"
    )


@pytest.mark.parametrize(
    ("code", "mark", "text"),
    [
        ("de", "[4]:S. 12", "Zwei Autos fielen in den Fluss.| Taucher kamen.| Es regnete.|"),
        ("de", "[4]: S. 12 ff.", "Zwei Autos fielen in den Fluss.| Taucher kamen.| Es regnete.|"),
        ("de", "[4]:Kap. 3", "Zwei Autos fielen in den Fluss.| Taucher kamen.| Es regnete.|"),
        ("fr", "[4]:p. 12-14", "La voiture est tombée.| Le maire est venu.| Il pleut.|"),
        ("es", "[4]:págs. 3-4", "El coche cayó al río.| El alcalde vino.| Llovió.|"),
        ("ru", "[4]:с. 12", "Машина упала в реку.| Мэр приехал.| Шёл дождь.|"),
        ("ja", "[4]:12", "車が川に落ちた。|市長が来た。|雨が降った。|"),
        ("zh", "[4]:第3页", "汽车掉进了河里。|市长来了。|当地下雨。|"),
    ],
)
def test_a_reference_may_tell_its_page(code: str, mark: str, text: str) -> None:
    article = Article(text=text.replace("|", mark), language=code)
    found = [one.quote for one in segment(article, [Span(0, len(article.text))])]
    assert [part.strip() for part in text.split("|")[:-1]] == found


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Der Bericht nennt es so: S. 12 sagt, wer kam."),
        ("de", "Das steht im Bericht (S. 12) und auf S. 13 im Anhang."),
        ("en", "He named two of them [sic]: p. 3 has the rest."),
        ("en", "They said so [in 2019]: 12 Germans came."),
        ("en", "It was bought by Brenn Inc.[4], in 2019 the largest of all."),
    ],
)
def test_a_page_within_a_sentence_ends_none(code: str, text: str) -> None:
    article = Article(text=text, language=code)
    assert [text] == [one.quote for one in segment(article, [Span(0, len(text))])]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "es",
            "Hay dos causas. a) Un árbol cayó. b) La central falló. El caso sigue.",
            ["Hay dos causas.", "Un árbol cayó.", "La central falló.", "El caso sigue."],
        ),
        (
            "en",
            "There are two causes. a) A tree fell. b) The plant failed. The case goes on.",
            ["There are two causes.", "A tree fell.", "The plant failed.", "The case goes on."],
        ),
        ("de", "Das regelt Nr. 3. a) des Gesetzes.", ["Das regelt Nr. 3. a) des Gesetzes."]),
    ],
)
def test_a_sentence_with_the_letter_of_its_point_begins_behind_a_stop(code, text, expected) -> None:
    article = Article(text=text, language=code)
    assert expected == [s.quote for s in segment(article, [Span(0, len(text))])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("塔建于1934年。[来源请求]居民支持。", ["塔建于1934年。", "居民支持。"]),
        ("他说：“这不行。”[谁？]居民反对。", ["他说：“这不行。”", "居民反对。"]),
        ("水塔[何时？]被改造。居民支持。", ["水塔[何时？]被改造。", "居民支持。"]),
    ],
)
def test_a_note_behind_a_stop_without_blanks_is_of_no_sentence(text, expected) -> None:
    assert expected == [s.quote for s in segment(Article(text=text), [Span(0, len(text))])]


@pytest.mark.parametrize(
    ("language", "quotation", "reporter"),
    [
        ("en", "“We ran.”", "A farmer said so."),
        ("en", "'We ran.'", "A farmer said so."),
        ("de", "„Wir rannten.“", "Das sagte ein Bauer."),
        ("de", "»Wir rannten.«", "Das sagte ein Bauer."),
        ("fr", "« Nous avons couru. »", "Un fermier l’a dit."),
        ("fr", "«\u00a0Nous avons couru.\u00a0»", "Un fermier l’a dit."),
        ("es", "«Corrimos al monte.»", "Lo dijo un granjero."),
        ("ru", "«Мы побежали.»", "Так сказал фермер."),
    ],
)
@pytest.mark.parametrize("mark", ["[1]", "[12][13]", "[a]"])
def test_a_quotation_between_references_is_a_sentence(language, quotation, reporter, mark) -> None:
    lead = {"en": "The dam broke.", "ru": "Плотина рухнула."}.get(language, "Gorton Lund.")
    text = f"{lead}{mark} {quotation}{mark} {reporter}{mark}"
    cut = segment(Article(text=text, language=language), [Span(0, len(text))])
    assert [lead, quotation, reporter] == [one.quote for one in cut]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Նա եկավ. հետո գնաց։ Ես մնացի։", ["Նա եկավ. հետո գնաց։", "Ես մնացի։"]),
        ("Նա եկավ. Հետո գնաց.", ["Նա եկավ.", "Հետո գնաց."]),
    ],
)
def test_a_full_stop_is_a_lesser_one_beside_those_of_the_script(text: str, expected) -> None:
    spans = [Span(0, len(text))]
    assert expected == [s.quote for s in segment(Article(text=text, language="hy"), spans)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "ta",
            "மேயர் திருமதி. கமலா பேசினார். விசாரணை தொடங்கும்.",
            ["மேயர் திருமதி. கமலா பேசினார்.", "விசாரணை தொடங்கும்."],
        ),
        ("ta", "முதல்வர் திரு. ராமன் வந்தார். அவர் பேசினார்.", ["முதல்வர் திரு. ராமன் வந்தார்.", "அவர் பேசினார்."]),
        ("ta", "இதை ஏ.பி. ராமன் கூறினார். அவர் சென்றார்.", ["இதை ஏ.பி. ராமன் கூறினார்.", "அவர் சென்றார்."]),
        ("te", "మేయర్ డా. రమేష్ వచ్చారు. ఆయన మాట్లాడారు.", ["మేయర్ డా. రమేష్ వచ్చారు.", "ఆయన మాట్లాడారు."]),
        ("kn", "ಪ್ರೊ. ಗೌಡ ಬಂದರು. ಅವರು ಮಾತನಾಡಿದರು.", ["ಪ್ರೊ. ಗೌಡ ಬಂದರು.", "ಅವರು ಮಾತನಾಡಿದರು."]),
        ("ml", "അഡ്വ. നായർ വന്നു. അദ്ദേഹം സംസാരിച്ചു.", ["അഡ്വ. നായർ വന്നു.", "അദ്ദേഹം സംസാരിച്ചു."]),
        (
            "mr",
            "प्रा. जोशी मुंबईत आले. पाटील यांनी काम केले. कदम गेले.",
            ["प्रा. जोशी मुंबईत आले.", "पाटील यांनी काम केले.", "कदम गेले."],
        ),
        ("gu", "શ્રી. પટેલ આવ્યા. તેમણે વાત કરી.", ["શ્રી. પટેલ આવ્યા.", "તેમણે વાત કરી."]),
        ("pa", "ਪ੍ਰੋ. ਬਲਬੀਰ ਸਿੰਘ ਆਏ। ਉਨ੍ਹਾਂ ਗੱਲ ਕੀਤੀ।", ["ਪ੍ਰੋ. ਬਲਬੀਰ ਸਿੰਘ ਆਏ।", "ਉਨ੍ਹਾਂ ਗੱਲ ਕੀਤੀ।"]),
        ("ne", "मेयर डा. रमेश श्रेष्ठ आए। उनले कुरा गरे।", ["मेयर डा. रमेश श्रेष्ठ आए।", "उनले कुरा गरे।"]),
        ("si", "වෛද්‍ය. නිමල් සිල්වා පැමිණියේය. ඔහු කතා කළේය.", ["වෛද්‍ය. නිමල් සිල්වා පැමිණියේය.", "ඔහු කතා කළේය."]),
        ("or", "ମେୟର ଡା. ରମେଶ ଦାସ ଆସିଲେ। ସେ କହିଲେ।", ["ମେୟର ଡା. ରମେଶ ଦାସ ଆସିଲେ।", "ସେ କହିଲେ।"]),
        ("hi", "उन्होंने काम बंद कर दिए. कदम उठाए गए.", ["उन्होंने काम बंद कर दिए.", "कदम उठाए गए."]),
    ],
)
def test_a_name_belongs_to_its_title_in_languages_without_a_file(
    language: str, text: str, expected: list[str]
) -> None:
    article = Article(text=text, id="a", language=language)
    assert expected == [one.text for one in segment(article, [Span(0, len(text))])]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The bridge was built in 1931.Divers looked at it.", 2),
        ("en", "Shares fell by 12%.Analysts were surprised.", 2),
        ("en", "The bill comes to $3.5.A clerk paid it.", 2),
        ("en", "He had caught Covid-19.The hospital was full.", 2),
        ("en", "Eleven died, five of them under 12.“We mourn,” he said.", 2),
        ("fr", "Le pont date de 1931.Les plongeurs sont venus.", 2),
        ("es", "El puente es de 1931.Los buzos vinieron.", 2),
        ("ru", "Мост построен в 1931.Водолазы осмотрели его.", 2),
        ("de", "Die Brücke steht seit 1931.Taucher haben sie untersucht.", 2),
        ("de", "Das Fest beginnt am 3.Mai in Kiel.", 1),
        ("de", "Der Verein spielt in der 2.Liga.", 1),
        ("da", "Festen begynder den 12.Maj i Ribe.", 1),
        ("en", "2.Divers looked at the bridge.", 1),
        ("en", "Version 2.0.Beta of the map is out.", 1),
        ("en", "The page is at https://a.example/1931.Html today.", 1),
        ("en", "See file 1931.TXT in the archive.", 1),
    ],
)
def test_a_sentence_may_end_in_a_figure_that_the_next_one_follows_at_once(
    language: str, text: str, expected: int
) -> None:
    article = Article(text=text, id="a", language=language)
    assert expected == len(segment(article, [Span(0, len(text))]))
