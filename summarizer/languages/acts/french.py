"""French words for what is done in the news, by the act; an asterisk stands for any ending."""

from __future__ import annotations

WORDS = """
accuse: accus* inculp* reproch* dénonc* mis*+examen
acquit: acquitt* relax*
admit: avou* reconn* admis* admet* aveu*
agree: accord* entend* entente conven* conclu*
announce: annonc* déclar* fait+savoir indiqu* communiqu* dévoil* révél*
apologise: excus* pardon
approve: approuv* adopt* vote+pour valid* ratifi* entérin* feu+vert aval*
arrest: arrêt* interpell* apprehend* appréhend* garde
ask: demand* prie prié* sollicit*
attack: attaqu* agress* assaut*
ban: interdi* prohib* bann*
begin: commenc* début* démarr* entam* lanc* ouvert*
block: bloqu* coup* barr* entrav* paralys* blocage*
build: constru* bâti* édifi* construction*
burn: brûl* incendi* feu
buy: achet* rachet* acqui* acquér* rachat* achat* reprise
cancel: annul* supprim* renonc* déprogramm*
close: ferm* fermeture* clos*
collapse: effondr* écroul*
confirm: confirm*
convict: condamn* coupable*
criticise: critiqu* dénonc* fustig* déplor* condamn* reproch* blâm*
cut jobs: supprim* suppression* licenci*
damage: endommag* dégât* abîm*
debate: débatt* débat* discut* examin* étudi* délibér*
demand: demand* réclam* exig* revendiqu* appel*
deny: nie nient niait nié* dément* démenti* contest* rejett* réfut*
destroy: détrui* détruit* ravag* anéanti*
die: mort* décéd* décès mour* péri* disparu* disparition éteint* perdu+vie
discover: découv* trouv* retrouv*
dismiss: licenci* limog* renvoy* révoqu* congédi*
elect: élu* éli* élection*
end: fin fini* termin* achev* cess*
evacuate: évacu*
fail: échou* échec*
fall: baiss* chut* recul* diminu* tomb*
fear: crai* crain* redout* peur* inquiét* inquiè*
finish: achev* termin* fini*
help: aid* soutien* secour* assist*
hope: espér* espoir
hospitalise: hospitalis* hôpital
injure: bless*
investigate: enquêt* instrui* instruction
invite: invit* convi*
kill: tue tuer tuent tué* mort* abatt*
leave: quitt* part* départ*
meet: rencontr* reç* reçu* recev* réuni* entreten*
offer: offr* offert* propos*
open: ouv* ouvert* rouv* inaugur*
oppose: oppos* refus*
pay: pay* vers* règl* paiement*
plan: prévo* prévu* compte comptent veut veulent projet* envisag*
postpone: report* repouss* ajourn* différ*
praise: lou* salu* félicit* applaud* hommage
promise: prom* promesse* engag* assur*
propose: propos* suggér*
protest: protest* manifest*
question: interrog* entend* audition*
reject: rejet* refus* repouss* écart*
release: libér* relâch* remis*+liberté liberté
report: signal* rapport*
repair: répar*
rescue: sauv* secour*
resign: démission* quitt*+fonctions
return: retourn* rentr* revien* retour* rend*
rise: augment* hauss* mont* grimp* progress*
search: cherch* recherch* fouill* perquisition*
sell: vend* vent* cèd* céd* cession*
sign: sign* paraph*
steal: vol vole volent voler volé* dérob*
strike: grève* débray*
sue: plainte poursui* attaqu*+justice
support: soutien* soutenu* souten* défend* appui* appuy* favorable*
suspend: suspend*
thank: remerci*
travel: voyag* rend*+à déplac*
vote: vot* scrutin*
warn: avert* prévien* préven* alert* mis*+garde
welcome: salu* accueil* réjoui*
win: gagn* remport* vainc* victoire*
withdraw: retir* retrait*
"""
LIGHT = """
fait font faire mis mise mettre met pris prise prend prendre donné donne resté reste restent tenu
tient place lieu encore déjà aussi toujours
"""
DETERMINERS = """
le la les l un une des du de d au aux à son sa ses leur leurs ce cet cette ces en dans sur sous par
pour avec sans contre chez vers entre depuis avant après pendant selon
"""
DOUBTS = """
soupçonn* soupçon* accus* présum* aurait auraient suspect* allégu* inculp*
"""
AGENTS = "par"
OBJECTS = "à au aux pour avec contre sur de du des lui"
