"""English words for what is done in the news, by the act, beside those of WordNet.

They are verbs with a particle, and set phrases, which WordNet's single words lack; an asterisk
stands for any ending.
"""

from __future__ import annotations

WORDS = """
acquit: acquit* clear* not+guilty
admit: admit* own*+up confess* acknowledg*
agree: agree* struck+deal reach*+deal
announce: announc* disclos* made+public
apologise: apolog* sorry
approve: approv* green+light gave+nod adopt* pass* back*
arrest: arrest* detain* custody took+custody
ban: bann* bar barr* prohibit* forbid* forbade outlaw*
beat: beat* defeat* overc* knock*+out eliminat* went+down
begin: began begin* begun start* launch* open* kick*+off got+under
block: block* bar barr* prohibit* stop* halt*
born: birth born
burn: burn* set+fire went+flames torch* blaze
buy: buy* bought acquir* purchas* took+over taken+over takeover tak*+over
cancel: cancel* call*+off scrap* tour+off
close: clos* shut*
collapse: collaps* gave+way giv*+way fell fall*+down
criticise: criticis* criticiz* critic* condemn* slam* denounc* attack* blast* hit+out
cut jobs: cut lay*+off laid+off shed* axe* layoff*
demand: demand* call*+for ask*+for insist* urg* want*
deny: den* reject* disput* rebut*
die: die* dying dead death* pass*+away kill* lost+li* mourn*
discover: discover* found find* came+across came+upon unearth* spot*
dismiss: dismiss* sack* fire fired firing oust* let+go
escape: escap* fled flee* broke+out got+away ran+away
evacuate: evacuat* moved+safety taken+safety
expel: expel* ordered+out threw+out thrown+out
extradite: extradit* handed+over hand*+over
fail: fail* fell+through
fear: fear* afraid worr* concern*
fine: fine* penal*
hire: hire* took+on taken+on tak*+on recruit* appoint*
hospitalise: hospital*
injure: injur* hurt wound*
investigate: investigat* prob* look*+into inquir* enquir*
join: join* sign*+for mov*
kill: kill* dead death* died lost+lives
land: land* touch*+down
leave: left leav* quit* step*+down
marry: marr* wed wedding
meet: met meet* talk* sat+down
oppose: oppos* against
overturn: overturn* struck+down strik*+down quash* threw+out
pay: pay* paid
postpone: postpon* put+off delay* push*+back
praise: prais* hail* applaud* commend* welcom* call*+best
protest: protest* demonstrat* ralli* march*
question: question* interrogat* interview*
reject: reject* turn*+down vot*+down threw+out refus* rebuff*
release: releas* freed free let+go set+free
rescue: rescu* sav* brought+safety pull*+alive
resign: resign* step*+down quit* stood+down stepp*+down
return: return* gave+back handed+back giv*+back back
steal: stole* steal* theft made+off got+hold taken took
stop: stop* halt* broke+off call*+off call*+halt
strike: strike* struck walk*+out
sue: sue sued suing lawsuit* suit court
support: support* back backs backed backing favour* favor* defend* endors* stand*+behind
suspend: suspend* suspension
thank: thank* grat*
visit: visit* flew+over tour*
warn: warn*
win: win* won victor* gone+to went+to triumph*
withdraw: withdr* pull*+out took+back retract* recall*
"""
LIGHT = """
take takes took taken taking go goes went gone going get gets got getting has have had make makes
made
making give gives gave given put puts set sets come comes came keep keeps kept do does did done see
sees saw seen face faces faced hold holds held bring brings brought
"""
DETERMINERS = ""
DOUBTS = "suspected suspects suspicion alleged allegedly accused"
AGENTS = "by"
OBJECTS = "to for with against"
