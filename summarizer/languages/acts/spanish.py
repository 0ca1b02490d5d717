"""Spanish words for what is done in the news, by the act; an asterisk stands for any ending."""

from __future__ import annotations

WORDS = """
accuse: acus* imput* denunci* señal*
acquit: absolv* absuel*
admit: admit* reconoc* confes*
agree: acord* acuerd* pact* conven*
announce: anunci* comunic* inform* declar* revel*
apologise: disculp* perdón
approve: aprob* aprueb* avaló luz+verde ratific* adopt*
arrest: detuv* deten* arrest* captur* apres*
ask: pid* pidi* pedi* solicit* rueg*
attack: atac* ataque* agred* asalt*
ban: prohib* vet*
begin: comenz* empez* empiez* comienz* inici* arranc*
block: bloque* cort* interrump* cerr*
build: constru* edific* levant*
burn: quem* incendi* ardi* fuego
buy: compr* adquir* adquisi*
cancel: cancel* suspend* anul*
close: cerr* cierr* cierre clausur*
collapse: derrumb* desplom* hund* colaps*
confirm: confirm*
convict: conden* culpable* sentenci*
criticise: critic* crític* censur* reproch* arremet* cuestion*
cut jobs: recort* elimin* despid* despedi* suprim*
damage: dañ* daño* avería*
debate: debat* discut* deliber* estudi* examin*
demand: exig* reclam* demand* pid* pidi* pedi* pide* reivindic*
deny: neg* nieg* desmint* desmient* rechaz*
destroy: destru* arras* destroz*
die: muer* murió murier* mort* morir* falle* fallec* perd*+vida
discover: descubr* hall* encontr* encuentr*
dismiss: despid* despedi* destit* cese cesó cesado*
elect: eleg* elig* elect* elecc*
end: termin* acab* finaliz* conclu* fin
evacuate: evacu* desaloj*
fail: fracas* fall*
fall: baj* cayó caen cae caída cayer* descend* disminu* desplom*
fear: teme* temen temí* temió temor* miedo preocup* inquiet*
finish: termin* acab* conclu*
function: funcion* oper* march*
help: ayud* apoy* auxili*
hope: esper* esperanz*
hospitalise: hospital* ingres*
injure: herid* heri* lesion*
investigate: investig* indag*
invite: invit* convid*
kill: mató mataron matar* matad* muer* asesin* falle*
leave: abandon* dej* march* salid* salió
meet: reun* encontr* encuentr* entrevist* recib*
offer: ofrec* ofert*
open: abr* abiert* inaugur* reabr*
oppose: opon* opus* rechaz*
pay: pag* abon* desembols*
plan: plane* prev* proyect* pretend* quier*
postpone: aplaz* pospus* pospon* retras*
praise: elogi* alab* aplaud* felicit*
promise: promet* compromet* asegur* garantiz*
propose: propus* propon* propuest* suger* sugir*
protest: protest* manifest* quej* queja*
question: interrog* declar*
reject: rechaz* deneg* desestim* repud*
release: liber* libertad excarcel* solt*
repair: repar* arregl*
report: denunci* inform* notific*
rescue: rescat* salv*
resign: dimit* dimisi* renunci*
retire: retir* abandon* dej*
return: regres* volv* vuelt* devolv* devuel*
rise: subi* sube* subió aument* crec* increment* alza
search: busc* búsqueda registr*
sell: vend* vent*
sign: firm* suscri* rubric*
steal: rob* hurt* sustra*
strike: huelg* paro*
sue: demand* querell*
support: apoy* respald* defend* defiend*
suspend: suspend*
thank: agradec* gracias
travel: viaj* desplaz* vol*
visit: visit* acud*
vote: vot*
warn: advert* advirt* alert* avis*
welcome: salud* acog* celebr*
win: gan* venc* triunf* victori*
withdraw: retir*
"""
LIGHT = """
hizo hace hacen hacer hecho puso pone poner tomó toma dio da dar tiene tienen tuvo lleva sigue
siguen
queda quedó ya aún todavía también muy nuevo nuevamente
"""
DETERMINERS = """
el la los las un una unos unas lo al del de a su sus este esta estos estas ese esa en con por para
sin
sobre contra entre desde hasta tras según durante ante bajo
"""
DOUBTS = """
sospech* presunt* acus* habría habrían supuest* imput*
"""
AGENTS = "por"
OBJECTS = "a al para con contra sobre de del le les"
