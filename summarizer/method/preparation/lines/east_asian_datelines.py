"""Datelines of East Asian wires: "新华社…6月6日电（记者…）", "【…共同】", "(…=연합뉴스)".

Brackets, an equals sign, an outlet or a date before the sign of a wire tell; no capital does.
"""

from __future__ import annotations

from summarizer.text.patterns import on_demand

_FIRST = "\u3000"  # from here on stand Han, Kana, Hangul and their brackets
_OPENING = tuple("([【\uff08\u3014\uff3b")
_HAN = "\u4e00-\u9fff"
_REPORTERS = r"[(\uff08][^()\uff08\uff09]{0,10}[记記]者[^()\uff08\uff09]{1,30}[)\uff09]"
_BEHIND = r"[\s\uff0c,:\uff1a\u3000]*"
_IN_BRACKETS = on_demand(
    # Japanese: the place and the agency, or a label, and the sentence at once.
    rf"[【\u3014\uff3b][^【】\u3014\u3015\uff3b\uff3d=\uff1d]{{1,25}}[】\u3015\uff3d]{_BEHIND}|"
    # Chinese: the agency, its reporter, and the day in round brackets.
    r"[(\uff08](?=[^()\uff08\uff09]{0,30}(?:[记記]者|通[讯訊]社|[电電讯訊](?:[)\uff09])|[报報][导導道]))"
    rf"[^()\uff08\uff09]{{2,40}}[)\uff09]{_BEHIND}|"
    # Korean: place and agency with an equals sign, who wrote it, and another one.
    r"(?=.[^()\[\]【】\uff08\uff09\uff3b\uff3d]{0,60}[가-힣])"
    r"[(\[【\uff08\uff3b][^()\[\]【】\uff08\uff09\uff3b\uff3d]{1,30}=[^()\[\]【】\uff08\uff09\uff3b\uff3d]{1,30}[)\]】\uff09\uff3d]"
    r"\s*(?:[가-힣·,\s]{2,30}(?:기자|특파원|앵커)\s*)?(?:=\s*)?"
)
_NAMES = rf"[(\uff08][{_HAN}]{{2,4}}(?:[\s\u3001\uff0c][{_HAN}]{{2,4}}){{0,4}}[)\uff09]"
# An outlet by its words, behind a name alone: no verb, preposition, pronoun or noun for a person.
_NO_NAME = (
    "据據在从從自向对對被把将將由经經通过過于於给給让讓用以和与與跟因的了着著打开開放播看见見听聽读讀查阅閱知悉"
    "发發布说說称稱据據有是来來到去接收该該此其这這那他她它我你您咱某谁誰各记記者公司官互"
)
_OUTLET = (
    rf"(?:(?![{_NO_NAME}]|上(?!海))[{_HAN}A-Za-z]){{1,8}}"
    r"(?:(?<![警预預情举舉通汇匯上申回海])[报報]|(?<![外内內电電联聯])[网網]|(?<![行作公])社|[电電][视視]?[台臺]|[广廣]播[电電]?[台臺]|[卫衛][视視]|新[闻聞])"
)
# Its sign opens words, too ("电话", "电贺"): reporters or white space stand behind it, or a comma
# behind the word for news that an outlet has: "北京网消息". Who says "据…消息" names a source.
_OF_WIRE = on_demand(
    rf"(?:(?:[{_HAN}]{{2,16}}\d{{1,2}}月(?:\d{{1,2}}日)?[电讯電訊]|"
    rf"本[报報社台][^\uff0c。,\s]{{0,6}}[讯訊电電]|{_OUTLET}[讯訊])"
    rf"(?:\s?{_REPORTERS}|\s(?:{_NAMES})?)|"
    rf"{_OUTLET}(?:消息|快[讯訊])(?=[\s\uff0c,\uff1a:])){_BEHIND}"
)


def east_asian_dateline(head: str) -> int:
    """Return where the first sentence of a report begins behind such a dateline; 0 without one."""
    if head[:1] < _FIRST and not head.startswith(_OPENING):
        return 0
    pattern = _IN_BRACKETS if head.startswith(_OPENING) else _OF_WIRE
    found = pattern.match(head)
    return found.end() if found and found.end() < len(head) else 0
