"""Italian words for what is done in the news, by the act; an asterisk stands for any ending."""

from __future__ import annotations

WORDS = """
accuse: accus* imput* denunc*
acquit: assol*
admit: ammess* ammett* confess* riconosc*
agree: accord* intes* conven* concord*
announce: annunc* comunic* dichiar* rivel* proclam*
apologise: scus* perdono
approve: approv* ratific* adott* via+libera
arrest: arrest* ferm* manette cattur*
ask: chie* richies* domand* preg*
attack: attacc* aggred* assalt*
ban: viet* proib* divieto
begin: iniz* cominc* avvi* partit*
block: blocc* interrott* ostru*
build: costru* edific*
burn: bruc* incend* fiamme rogo
buy: compr* acquist* acquis* rilev*
call: indett* indire proclam* annunc* convoc*
cancel: annull* cancell* revoc*
close: chiu* chiusur*
collapse: croll* cedut* ced*
confirm: conferm*
convict: condann* colpevol*
criticise: critic* contest* denunc* biasim* attacc*
cut jobs: tagli* licenzi* esuber* elimin*
damage: danneg* dann*
debate: discu* dibatt* esamin*
demand: chie* esig* pretend* rivendic* reclam* vuol*
deny: neg* smenti* respin* respin* innocen*
destroy: distrut* distrugg* devast* travol*
die: mort* morì morire muor* dece* scompar* perso+vita
discover: scop* trov* rinven*
dismiss: licenzi* rimoss* destitu* silur*
elect: elett* elegg* elezion*
end: fini* termin* conclu* cess*
evacuate: evacu* sgomber* lasciare+case
fail: fall*
fall: cala* calo scend* sces* ribass* diminu* dimin*
fear: teme* temono paur* timor* preoccup*
finish: termin* complet* fini*
help: aiut* soccor* sosten*
hope: sper*
hospitalise: ricover* ospedal*
injure: ferit* ferì ferisc*
investigate: indag* inchiest*
invite: invit*
kill: ucci* mort*
leave: lasci* abbandon* partit*
meet: incontr* riuni*
offer: offer* offr*
open: apr* apert* riap* inaugur*
oppose: oppo* contra*
pay: pag* vers*
plan: prev* intend* vuol* progett* program*
postpone: rinvi* rimand* slitt* postic*
praise: lod* elog* plaud* complim*
promise: promess* promett* assicur* garant*
propose: propo* suggeri*
protest: protest* manifest*
provide: stanzi* dispos* mett*+disposizione destin*
question: interrog* ascolt*
reject: respin* bocc* rifiut*
release: liber* rilasci* scarcer*
repair: ripar*
rescue: salv* soccors*
resign: dimess* dimission* lasci*
return: torn* ritorn* restitu* rientr*
rise: aument* sal* cresc* rialz*
search: cerc* ricerc* perquis*
sell: vend* cess* ced*
sign: firm* sottoscri*
steal: rub* furt* sottra*
strike: sciopero scioper*
sue: denunc* causa querel*
support: sost* appog* difend* dife*
suspend: sospe*
thank: ringraz*
travel: viagg* reca* volo volat*
visit: visit*
vote: vot*
warn: avver* avvert* allert* mess*+guardia
welcome: accol* salut*
win: vince* vint* vinse vittor* conquist*
withdraw: ritir*
"""
LIGHT = """
fatto fa fanno fare messo mette mettono preso prende dato dà danno tenuto tiene resta restano
rimasto
rimasta rimaste rimasti viene vengono venuto ancora già anche nuovamente
"""
DETERMINERS = """
il lo la l i gli le un uno una del dello della dei degli delle di d al allo alla ai agli alle a dal
dallo dalla dai dagli dalle da nel nello nella nei negli nelle in col con sul sulla sui sulle su per
tra fra suo sua suoi sue loro questo questa questi queste contro dopo prima entro durante verso
"""
DOUBTS = """
sospett* accus* presunt* avrebbe avrebbero imput* indagat*
"""
AGENTS = "da dal dalla dai dagli dalle dallo"
OBJECTS = "a al alla ai agli alle allo con per contro su di del della dei degli delle gli"
