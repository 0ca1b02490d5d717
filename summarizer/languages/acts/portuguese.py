"""Portuguese words for what is done in the news, by the act; an asterisk stands for any ending."""

from __future__ import annotations

WORDS = """
accuse: acus* imput* denunci*
acquit: absolv* absolvi*
admit: admit* reconhec* confess*
agree: acord* concord* pact*
announce: anunci* comunic* inform* declar* revel*
apologise: desculp* perdão
approve: aprov* ratific* adot* luz+verde
arrest: detid* detev* detiv* preso* presa* prend* captur*
ask: pede* pediu pedir* solicit*
attack: atac* ataque* agred*
ban: proib* vet*
begin: começ* inici* arranc*
block: bloque* cort* interromp* interd*
build: constr* edific*
burn: queim* incend* ard* fogo
buy: compr* adquir* aquis*
cancel: cancel* anul*
close: fech* encerr*
collapse: desab* desmoron* ruiu ruir*
confirm: confirm*
convict: conden* culpad*
criticise: critic* crític* censur* repreend*
cut jobs: cort* elimin* desped* demit* demiss*
damage: danific* dano*
debate: debat* discut* deliber* analis*
demand: exig* reivindic* reclam* pede* pediu
deny: neg* desment* rejeit*
destroy: destru* arras*
die: morr* mort* falec*
discover: descobr* encontr*
dismiss: demit* desped* exoner*
elect: eleg* eleit* eleiç*
end: termin* acab* encerr* conclu* fim
evacuate: evacu* retirad*
fall: caiu caír* queda baix* desc* diminu* recu*
fear: teme* temem receio* recei* medo preocup*
help: ajud* apoi* socorr*
hope: esper*
hospitalise: hospital* intern*
injure: ferid* feriu
investigate: investig* inquérit* apur*
invite: convid*
kill: matou mataram matar morto* assassin*
leave: deix* abandon* saiu saída
meet: reun* encontr* receb*
offer: oferec* ofert*
open: abr* abert* inaugur* reabr*
oppose: opõ* opôs
pay: pag*
plan: plane* prev* pretend* quer*
postpone: adi*
praise: elogi* louv* felicit* aplaud*
promise: promet* promess* garant* assegur*
propose: prop* suger*
protest: protest* manifest*
question: interrog* ouvid* depo*
reject: rejeit* recus* chumb*
release: libert* solt* liber*
repair: repar* consert*
rescue: resgat* salv*
resign: demit* demiss* renunci*
return: regress* volt* devolv* retorn*
rise: subi* sobe* aument* cresc*
search: procur* busc*
sell: vend* vendas
sign: assin* firm*
steal: roub* furt*
strike: greve
sue: process*
support: apoi* defend*
suspend: suspend* suspens*
thank: agradec*
travel: viaj* desloc*
visit: visit*
vote: vot*
warn: alert* avis* advert*
welcome: saud* acolh*
win: ganh* venc* vitór*
withdraw: retir*
"""
LIGHT = """
fez faz fazem fazer feito pôs põe tomou toma deu dá dar tem têm teve continua continuam ficou fica
já
ainda também novamente
"""
DETERMINERS = """
o a os as um uma uns umas ao à aos às do da dos das de no na nos nas em pelo pela pelos pelas por
com
para sem sobre contra entre até desde após durante seu sua seus suas este esta esse essa num numa
"""
DOUBTS = "suspeit* acus* alegad* presum* supost* teria teriam"
AGENTS = "por pelo pela pelos pelas"
OBJECTS = "a ao à aos às para com contra sobre de do da dos das lhe"
