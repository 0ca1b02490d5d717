"""Codes of languages: what callers state in, ISO 639-1 out."""

from __future__ import annotations

import re

ENGLISH = "en"
"""The language that is read by default."""

# Every code of ISO 639-1, and behind the colon those of three letters for the same language.
_CODES = """
aa:aar ab:abk ae:ave af:afr ak:aka am:amh an:arg ar:ara as:asm av:ava ay:aym az:aze ba:bak be:bel
bg:bul bi:bis bm:bam bn:ben bo:bod,tib br:bre bs:bos ca:cat ce:che ch:cha co:cos cr:cre cs:ces,cze
cu:chu cv:chv cy:cym,wel da:dan de:deu,ger dv:div dz:dzo ee:ewe el:ell,gre en:eng eo:epo es:spa
et:est eu:eus,baq fa:fas,per ff:ful fi:fin fj:fij fo:fao fr:fra,fre fy:fry ga:gle gd:gla gl:glg
gn:grn gu:guj gv:glv ha:hau he:heb hi:hin ho:hmo hr:hrv ht:hat hu:hun hy:hye,arm hz:her ia:ina
id:ind ie:ile ig:ibo ii:iii ik:ipk io:ido is:isl,ice it:ita iu:iku ja:jpn jv:jav ka:kat,geo kg:kon
ki:kik kj:kua kk:kaz kl:kal km:khm kn:kan ko:kor kr:kau ks:kas ku:kur kv:kom kw:cor ky:kir la:lat
lb:ltz lg:lug li:lim ln:lin lo:lao lt:lit lu:lub lv:lav mg:mlg mh:mah mi:mri,mao mk:mkd,mac ml:mal
mn:mon mr:mar ms:msa,may mt:mlt my:mya,bur na:nau nb:nob nd:nde ne:nep ng:ndo nl:nld,dut nn:nno
no:nor nr:nbl nv:nav ny:nya oc:oci oj:oji om:orm or:ori os:oss pa:pan pi:pli pl:pol ps:pus pt:por
qu:que rm:roh rn:run ro:ron,rum ru:rus rw:kin sa:san sc:srd sd:snd se:sme sg:sag sh:hbs si:sin
sk:slk,slo sl:slv sm:smo sn:sna so:som sq:sqi,alb sr:srp ss:ssw st:sot su:sun sv:swe sw:swa ta:tam
te:tel tg:tgk th:tha ti:tir tk:tuk tl:tgl tn:tsn to:ton tr:tur ts:tso tt:tat tw:twi ty:tah ug:uig
uk:ukr ur:urd uz:uzb ve:ven vi:vie vo:vol wa:wln wo:wol xh:xho yi:yid yo:yor za:zha zh:zho,chi
zu:zul
"""
_PAIRS = [pair.split(":") for pair in _CODES.split()]
_SHORT = {code: short for short, longer in _PAIRS for code in (short, *longer.split(","))}
# Older codes and dialects that exports name, and what they are called now.
_RENAMED = {"cmn": "zh", "in": "id", "iw": "he", "ji": "yi", "mo": "ro", "prs": "fa", "zsm": "ms"}
_NOT_TOLD = frozenset({"und", "mul", "mis", "zxx"})  # ISO 639-2: undetermined, many, none
_TAG = re.compile(r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?:-[a-z\d]{1,8})*")
_LONGEST = 64  # code points of a tag that are looked at: none is longer

# Scripts that a language is written in beside its usual one; others change nothing for a reader.
_SCRIPTS = {"zh": {"hant"}, "sr": {"latn"}, "uz": {"cyrl"}, "az": {"cyrl"}, "pa": {"arab"}}
_TRADITIONAL = frozenset({"tw", "hk", "mo"})  # regions that write Chinese so

# Members of one macrolanguage of ISO 639-3, who read each other: who asked for one gets all.
_OF_MACROLANGUAGE = {
    **dict.fromkeys(("nb", "nn", "no"), "no"),
    **dict.fromkeys(("id", "ms"), "ms"),
    **dict.fromkeys(("bs", "hr", "sr", "sh"), "sh"),
}


def code_of(stated: str) -> str | None:
    """Return the code of what was stated: of ISO 639-1, with the script where it is not the usual.

    Regions do not count, in "de-AT" or "pt_BR", unless they tell the script: "zh-TW" is "zh-Hant".
    A language without such a code keeps its three letters. None is what is no code, or says that no
    language is known.
    """
    found = _TAG.fullmatch(stated.strip()[:_LONGEST].replace("_", "-").lower())
    if not found:
        return None
    name = _SHORT.get(found[1]) or _RENAMED.get(found[1])
    if name is None:
        return None if len(found[1]) == 2 or found[1] in _NOT_TOLD else found[1]  # noqa: PLR2004
    script = found[2] or ("hant" if name == "zh" and found[3] in _TRADITIONAL else "")
    return f"{name}-{script.title()}" if script in _SCRIPTS.get(name, ()) else name


def base_of(code: str | None) -> str:
    """Return a code without its script: "zh" for "zh-Hant"; "" for None."""
    return (code or "").partition("-")[0]


def states_none(stated: str) -> bool:
    """Return whether a code says that no one language is known, as "und" does."""
    return stated.strip().lower() in _NOT_TOLD


def macrolanguage(code: str) -> str:
    """Return one code for all languages whose readers read this one: "no" for "nn"."""
    name = base_of(code)
    return _OF_MACROLANGUAGE.get(name, name)
