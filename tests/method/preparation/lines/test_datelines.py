from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.preparation.lines.datelines import dateline, dateline_of_lead


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("BREST, France (Reuters) - ", "en"),
        ("By Ann Lee and Tom Reed BREST, France (Reuters) - ", "en"),
        ("LONDON, Nov 5 (Reuters) - ", "en"),
        ("NEW YORK (AP) — ", "en"),
        ("(CNN) -- ", "en"),
        ("Berlin (dpa) - ", "de"),
        ("Berlin/Hamburg (dpa/AFP) – ", "en"),
        ("MADRID (EFE) – ", "es"),
        ("Madrid, 5 mar (EFE).- ", "es"),
        ("Paris, le 5 mars (AFP) - ", "fr"),
        ("Lisboa, 05 mar (Lusa) - ", "pt"),
        ("(ANSA) - ROMA, 5 MAR - ", "it"),
        ("МОСКВА, 5 мар - РИА Новости. ", "ru"),
        ("МОСКВА, 5 марта /ТАСС/. ", "ru"),
        ("BREST, France — ", "en"),
        ("SAN FRANCISCO -- ", "en"),
        ("BREST, Nov 5 - ", "en"),
        ("BREST, France (AP) _ ", "en"),
        ("BREST, France: ", "en"),
        ("NEW DELHI, March 5: ", "en"),
        ("Brest, Nov 5 (IANS) ", "en"),
        ("NEW YORK, March 5 /PRNewswire/ -- ", "en"),
        ("LONDON | Wed Mar 2, 2011 6:54 pm IST LONDON (Reuters) - ", "en"),
    ],
)
def test_a_report_begins_behind_its_dateline(head: str, code: str) -> None:
    expected = 0 if head.startswith("Berlin/") else len(head)
    assert expected == dateline(f"{head}The harbour was closed.", language_of(code))


@pytest.mark.parametrize(
    "text",
    [
        "The harbour was closed.",
        "Apple (AAPL) - the firm - lost two percent.",
        "The union (CGT) - which called the strike - was not there.",
        "NATO — an alliance of 32 — met.",
        "The Associated Press (AP) reported it.",
        "Anna Rees — The Captain — is a novel.",
        "FERRY AGROUND - NOBODY WAS HURT, POLICE SAID",
        "Паром – это судно, сказал капитан.",
        "MCEVERS: When did she know?",
        "MCEVERS, host: When did she know?",
        "WATCH: The moment the ferry ran aground.",
        "The NATO (OTAN) - in French - met.",
        "BREST (Reuters) said nothing.",
        "BREST (Reuters) -",
        "",
    ],
)
def test_a_sentence_with_a_name_in_brackets_has_no_dateline(text: str) -> None:
    assert dateline(text, language_of("en")) == 0


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("Berlin – ", "de"),
        ("Kelbach (abc/xyz) - ", "de"),
        ("Oldenburg/Varel – ", "de"),
        ("Buenos Aires, 14 may (AgX) — ", "es"),
        ("CARPENTRAS (Vaucluse), 10 nov 2026 (XY) - ", "fr"),
        ("Москва – ", "ru"),
        ("London - ", "en"),
    ],
)
def test_before_the_first_sentence_names_and_a_dash_are_a_dateline(head: str, code: str) -> None:
    assert len(head) == dateline_of_lead(head + "The mayor resigned.", language_of(code))


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("华声社曼谷9月13日电 ", "zh"),
        ("华声社合肥10月21日电（记者周启明）", "zh"),
        ("القاهرة (وكالات) - ", "ar"),
    ],
)
def test_in_scripts_without_capitals_a_bracket_or_the_sign_of_a_wire_tells(head, code) -> None:
    assert len(head) == dateline_of_lead(head + "中国队输了。", language_of(code))


@pytest.mark.parametrize(
    "text",
    [
        "Apple – Microsoft's old rival – has sued.",
        "T - Mobile announced a phone.",
        "The mayor - A man of few words.",
        "12 - 5 was the score.",
    ],
)
def test_a_dash_in_a_sentence_is_no_end_of_a_dateline(text: str) -> None:
    assert 0 == dateline_of_lead(text, language_of("en"))


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("Fulda. ", "de"),
        ("OTTBERGEN. ", "de"),
        ("PORTRAIT. ", "fr"),
        ("Logroño. ", "es"),
        ("Nischni Nowgorod. ", "de"),
        ("ЯКУТСК, 9 сен — РИА Новости. ", "ru"),
    ],
)
def test_a_place_alone_before_a_full_stop_is_a_dateline(head: str, code: str) -> None:
    assert len(head) == dateline_of_lead(head + "Die Fähre sank.", language_of(code))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Prof. Anna Rees leitet den Hafen.", "de"),
        ("Die Fähre sank. Anna Rees trat zurück.", "de"),
        ("Harris schwieg. Die Fähre sank.", "de"),
        ("Fulda. the ferry sank.", "de"),
        ("Fulda. The ferry sank.", "en"),
    ],
)
def test_a_title_or_a_sentence_before_a_full_stop_is_none(text: str, code: str) -> None:
    assert dateline_of_lead(text, language_of(code)) == 0


@pytest.mark.parametrize(
    ("code", "head", "report"),
    [
        ("zh", "新华社瓦尔诺6月6日电（记者李明）", "渡轮搁浅，船上有214人。"),
        ("zh", "中新网6月6日电 ", "渡轮搁浅。"),
        ("zh", "本报讯（记者王芳）", "渡轮搁浅。"),
        ("zh", "（中央社記者王小明台北6日電）", "渡輪擱淺。"),
        ("zh", "江城日报讯（记者 李明 通讯员 王芳）", "渡轮搁浅。"),
        ("zh", "江城报讯 ", "渡轮搁浅。"),
        ("zh", "华声社瓦尔诺6月电 ", "渡轮搁浅。"),
        ("zh", "华声网瓦尔诺6月6日电 (李明 王芳)", "渡轮搁浅。"),
        ("zh", "江城新闻消息，", "渡轮搁浅。"),
        ("zh", "江城网消息：", "渡轮搁浅。"),
        ("zh", "", "据江城社消息，渡轮搁浅。"),
        ("zh", "", "江城网消息灵通。"),
        ("zh", "上海电视台消息，", "渡轮搁浅。"),
        ("zh", "江城晚报快讯：", "渡轮搁浅。"),
        ("zh", "", "通讯 公司搁浅。"),
        ("zh", "", "王芳看到电视消息，立即报警。"),
        ("zh", "", "船员打开电视消息，得知渡轮搁浅。"),
        ("zh", "", "公司在官网消息：渡轮停航。"),
        ("zh", "", "记者查阅该公司官网消息，发现渡轮停航。"),
        ("zh", "", "互联网消息，未经证实称渡轮搁浅。"),
        ("zh", "", "江城互联网 （王芳）说，渡轮搁浅。"),
        ("zh", "", "该电视台快讯 渡轮搁浅。"),
        ("zh", "", "江城旅行社消息：渡轮搁浅。"),
        ("zh", "", "国家电网消息，江城停电。"),
        ("zh", "", "海啸警报消息，已经发布。"),
        ("zh", "", "他通过客户端讯 （王芳）报警。"),
        ("ja", "【ヴァルノ共同】", "フェリー「アルマ」が座礁した。"),
        ("ja", "【速報】", "フェリーが座礁した。"),
        ("ko", "(바르노=연합뉴스) 김민수 기자 = ", "여객선이 좌초했다."),
        ("ko", "[서울=뉴시스]김민수 기자 = ", "여객선이 좌초했다."),
        ("zh", "", "（注）渡轮搁浅。"),
        ("zh", "", "国内航空燃油费6月5日下调。"),
        ("ja", "", "『冬路』の作者が勝訴した。"),
        ("ko", "", "(여객선) 좌초 사고가 났다."),
        ("zh", "", "美国总统6月6日电话会晤法国总统。"),
        ("zh", "", "国家主席6月6日电贺新当选的总统。"),
        ("zh", "", "外交部发言人6月6日电视讲话中反对制裁。"),
        ("zh", "", "本报通讯员王芳获奖。"),
        ("en", "", "(x=5) is the answer that pupils gave."),
    ],
)
def test_east_asian_wires_open_with_brackets_or_a_day(code: str, head: str, report: str) -> None:
    assert len(head) == dateline_of_lead(head + report, language_of(code))
