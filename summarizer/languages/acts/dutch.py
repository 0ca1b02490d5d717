"""Dutch words for what is done in the news, by the act; an asterisk stands for any ending."""

from __future__ import annotations

WORDS = """
accuse: beschuldig* verwijt* verweet* verweten aangeklaagd
acquit: vrijgespr* vrijspr* vrijspraak
admit: beken* bekend* toegegeven gaf+toe erken*
agree: eens akkoord overeen* afgesproken
announce: aangekondigd kondig* bekend* gemeld meld* maakte+bekend
apologise: excus* verontschuldig* spijt sorry
approve: goedgekeurd keurd* keurt* aangenomen nam+aan ingestemd stemde+in besluit beslot* besloot
arrest: aangehouden arrest* gearresteerd opgepakt aanhoud*
ask: vroeg* vraag* gevraagd verzoek* verzocht*
attack: aangevallen viel+aan aanval* overvall*
ban: verbod* verbood verbied* verboden
begin: begon* begin* begonnen gestart start*
block: blokk* geblokkeerd versper* afgesloten
build: bouw* gebouwd
burn: brand* verbrand* afgebrand
buy: koop* kocht* gekocht overgenomen overname neemt+over nam+over
cancel: afgelast geschrapt schrap* geannuleerd annul*
close: sluit* sloot gesloten dicht
collapse: ingestort instort* stortte* bezweken
confirm: bevestig*
convict: veroordeel* schuldig
criticise: kritiek bekritiseer* hekel* laak*
cut jobs: schrap* geschrapt ontslag* verdwijn*
damage: beschadig* schade
debate: bespr* besprak* debat* overleg*
demand: eis* geëist verlang*
deny: ontken* weerspr* tegengesproken
destroy: verwoest* vernield* vernietig*
die: overl* gestorven sterf* stierf* dood* omgekomen
discover: ontdek* gevonden vond*
dismiss: ontsla* ontslag* ontsloeg
elect: gekozen kies* koos* verkiez*
end: beëindig* einde stopt* gestopt afgelopen
evacuate: geëvacueerd evacu* ontruim*
fall: daal* gedaald gezakt zak* afgenomen
fear: vrees* gevreesd bang angst bezorgd
help: help* hielp* geholpen hulp steun*
hope: hoop* gehoopt
hospitalise: ziekenhuis opgenomen
injure: gewond* verwond*
investigate: onderzoek* onderzocht*
invite: uitgenodigd uitnod* nodigde*
kill: gedood doodde* vermoord* omgekomen
leave: vertrek* vertrok* vertrokken verlaat verliet*
meet: ontmoet* gesproken sprak* ontving*
offer: aangeboden bood* bied* aanbod
open: open* geopend heropen*
oppose: verzet* tegenstander*
pay: betaal* betal*
plan: plan* van+plan wil willen
postpone: uitgesteld stelde+uit uitstel* verschoven
praise: prees prijst geprezen loof* lof
promise: beloof* toegezegd
propose: voorgesteld stelde+voor voorstel*
protest: protest* demonstr* betog*
question: verhoor* ondervraag* ondervroeg*
reject: afgewezen verworp* verwierp* wees+af
release: vrijgelaten vrijlat* liet+vrij
repair: gerepareerd repar* hersteld herstel*
rescue: gered redd*
resign: afgetreden aftred* ontslag trad*
return: terug* teruggekeerd
rise: steeg* stijg* gestegen toegenomen groei*
search: zoek* gezocht zocht*
sell: verkoop* verkocht*
sign: teken* getekend ondertek*
steal: stal* gestolen steel*
strike: staakt* staakte* staking* gestaakt
sue: aangeklaagd proces
support: steun* gesteund voorstander*
suspend: geschorst schors*
thank: bedank* dank*
visit: bezoek* bezocht*
vote: stem* gestemd
warn: waarschuw* gewaarschuwd
welcome: verwelkom* welkom
win: won gewonnen win* zege*
withdraw: ingetrokken trok+terug
"""
LIGHT = """
doet deed gedaan maakt maakte gemaakt nam neemt genomen gaf geeft gegeven blijft bleef gebleven komt
kwam staat stond nog weer al ook opnieuw
"""
DETERMINERS = """
de het een der van in op aan uit bij met naar voor over onder tegen om door zonder tussen wegens tot
sinds ondanks tijdens zijn haar hun deze dit die dat geen te
"""
DOUBTS = "verdacht* verdenking vermoed* vermeende zou zouden beschuldig*"
AGENTS = "door"
OBJECTS = "aan met voor bij tegen over"
