"""Who fights whom, by what a language calls either side, and what one of them does to a thing.

A line a language: words for a state's forces, for those against them, for deeds, for what stands
before who did it in the passive, and before whom something belongs to. Words for a side are in the
forms in which it does something.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

_FORCES = {
    "de": "armee militär truppen regierungstruppen streitkräfte soldaten polizei polizisten",
    "en": "army military troops soldiers navy police policemen forces",
    "es": "ejército militares tropas soldados policía policías armada",
    "fr": "armée militaires troupes soldats police policiers gendarmes",
    "it": "esercito militari truppe soldati polizia carabinieri",
    "nl": "leger militairen troepen regeringstroepen soldaten politie agenten",
    "pl": "wojsko armia żołnierze policja",
    "pt": "exército militares tropas soldados polícia policiais polícias",
    "ru": "армия армией военные военными войсками солдаты солдатами полиция полицией",
    "sv": "armén militären trupper soldater polisen poliser",
    "tr": "ordu askerler polis polisler jandarma",
}
_REBELS = {
    "de": "rebellen aufständische aufständischen separatisten milizen islamisten terroristen "
    "extremisten guerilla piraten entführer geiselnehmer",
    "en": "rebels insurgents militants guerrillas separatists militia militias militiamen "
    "jihadists islamists terrorists extremists pirates kidnappers hijackers",
    "es": "rebeldes insurgentes guerrilleros guerrilla milicianos milicias separatistas "
    "yihadistas terroristas extremistas piratas secuestradores",
    "fr": "rebelles insurgés guérilleros guérilla miliciens milices séparatistes djihadistes "
    "terroristes extrémistes pirates ravisseurs",
    "it": "ribelli insorti guerriglieri miliziani milizie separatisti jihadisti terroristi "
    "estremisti pirati sequestratori",
    "nl": "rebellen opstandelingen guerrilla milities separatisten jihadisten terroristen "
    "extremisten piraten ontvoerders gijzelnemers",
    "pl": "rebelianci powstańcy bojownicy separatyści terroryści piraci porywacze",
    "pt": "rebeldes insurgentes guerrilheiros guerrilha milicianos milícias separatistas "
    "jihadistas terroristas extremistas piratas sequestradores",
    "ru": "повстанцы повстанцами боевики боевиками сепаратисты сепаратистами террористы "
    "террористами ополченцы ополченцами мятежники мятежниками пираты пиратами",
    "sv": "rebeller rebellerna upprorsmän gerillan miliser separatister jihadister terrorister "
    "pirater kidnappare",
    "tr": "isyancılar militanlar teröristler ayrılıkçılar milisler korsanlar",
}
_DEEDS = {
    "de": "sprengte sprengten gesprengt zerstörte zerstörten zerstört beschoss beschossen "
    "bombardierte bombardierten bombardiert griff griffen angegriffen überfiel überfielen "
    "überfallen versenkte versenkten versenkt tötete töteten getötet erschoss erschossen",
    "en": "blew blown destroyed shelled bombed attacked ambushed raided hit struck sank sunk "
    "torched burned killed shot massacred mined",
    "es": "voló volaron volado destruyó destruyeron destruido bombardeó bombardearon bombardeado "
    "atacó atacaron atacado hundió hundieron hundido quemó quemaron mató mataron asesinó "
    "asesinaron",
    "fr": "sauter détruit détruits bombardé pilonné attaqué attaquée coulé incendié tué tués "
    "abattu dynamité",
    "it": "saltare distrutto bombardato attaccato affondato incendiato ucciso uccisi colpito",
    "nl": "opgeblazen blies bliezen verwoestte verwoestten verwoest beschoot beschoten "
    "bombardeerde bombardeerden gebombardeerd aangevallen viel vielen doodde doodden gedood",
    "pl": "wysadziło wysadzili wysadziła zniszczyło zniszczyli zniszczyła zniszczony ostrzelało "
    "ostrzelali ostrzelała zaatakowało zaatakowali zaatakowała zaatakowany zabiło zabili "
    "zabiła",
    "pt": "explodiu explodiram destruiu destruíram destruído bombardeou bombardearam bombardeado "
    "atacou atacaram atacado afundou afundaram incendiou incendiaram matou mataram",
    "ru": "взорвала взорвали взорван взорвано уничтожила уничтожили уничтожен обстреляла "
    "обстреляли обстрелян разбомбила атаковала атаковали атакован потопили убили убила "
    "сожгли",
    "sv": "sprängde sprängdes förstörde förstördes besköt besköts bombade bombades attackerade "
    "attackerades anföll sänkte sänktes dödade dödades",
    "tr": "vurdu vurdular uçurdu uçurdular bombaladı bombaladılar yıktı yıktılar batırdı saldırdı "
    "öldürdü öldürdüler yaktı",
}
_AGENTS = {
    "de": "von vom durch",
    "en": "by",
    "es": "por",
    "fr": "par",
    "it": "da dal dall dalla dai dagli dalle",
    "nl": "door",
    "pt": "pelo pela pelos pelas por",
    "sv": "av",
}
_OWNERS = {
    "de": "der des den dem",
    "es": "del",
    "fr": "du des",
    "it": "del dello dell della dei degli delle",
    "pt": "do da dos das no na nos nas ao aos",
}


class Parties(NamedTuple):
    """The words of a language for either side, for what it does, and before either.

    An `agents` word stands before who did it, one of `owners` before whom something belongs to.
    """

    forces: frozenset[str]
    rebels: frozenset[str]
    deeds: frozenset[str]
    agents: frozenset[str]
    owners: frozenset[str]


@cache
def parties_of(code: str) -> Parties | None:
    """Return the words for those who fight each other in a language, or None if none are known."""
    if code not in _DEEDS:
        return None
    lists = (_FORCES, _REBELS, _DEEDS, _AGENTS, _OWNERS)
    return Parties(*(frozenset(each.get(code, "").split()) for each in lists))
