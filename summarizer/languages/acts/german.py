"""German words for what is done in the news, by the act; an asterisk stands for any ending."""

from __future__ import annotations

WORDS = """
accuse: beschuldig* bezichtig* vorgeworfen vorwerf* wirft+vor warf+vor vorwurf* vorwürf* anschuldig*
acquit: freigespr* freispr* freispruch*
admit: gesteh* gestand* gestanden geständnis zugegeben zugab eingeräumt räumte+ein einräumt*
agree: einig* einigung geeinigt vereinbar* verständig* übereinkunft
announce: ankündig* angekündigt kündig* bekanntgegeben mitgeteilt teilte+mit gab+bekannt verkünd*
 erklär* meld*
apologise: entschuldig* entschuldigung* verzeihung
approve: billig* gebilligt beschloss* beschlossen beschluss beschließ* verabschied* zugestimmt
 stimmte genehmig* bewillig* abgesegnet angenommen ratifizier*
arrest: festgenommen festnahm* nahm+fest nahmen+fest verhaft* gefasst inhaftier* festgesetzt
ask: bat baten gebeten bitte* bittet ersuch* gefragt anfrage*
attack: angegriffen griff+an griffen+an angriff* attack* überfall* überfiel*
ban: verbot* verbiet* untersag* verboten
begin: begann* begonnen begin* gestartet start* anlauf* angelaufen eröffn* aufgenommen
block: blockier* blockade* sperr* gesperrt abgeriegelt besetz*
build: bau baut baute* gebaut bauen errichte* neubau*
burn: brenn* brannte* gebrannt abgebrannt niedergebrannt feuer brand
buy: kauf* gekauft erwarb* erworben erwerb* übernahm* übernomm* übernehm* übernimmt
cancel: abgesagt absag* sagte+ab sagt+ab strich* gestrichen storniert annullier* ausfall* fällt
 entfäll*
close: schließ* schloss* geschlossen schließung dicht gesperrt sperr* stillgelegt
collapse: einsturz einstürz* eingestürzt stürzte+ein brach+zusammen zusammengebrochen zusammenbruch
confirm: bestätig*
convict: verurteil* schuldig schuldspruch
criticise: kritik kritisier* bemängel* rüg* gerügt tadel* beanstand* monier* angeprangert
cut jobs: abbau* abgebaut baut+ab streich* gestrichen stellenabbau wegfall* entfall* entlass*
damage: beschädig* schaden schäden
debate: berat* beriet* beraten debatt* diskut* erört* besprach* besproch* besprech*
demand: forder* gefordert verlang* pocht* drängt* dringt forderung*
deny: bestreit* bestritt* zurückgewiesen weist+zurück wies+zurück dementier* leugn* abgestritten
 zurückweis*
destroy: zerstör* vernicht* verwüst*
die: starb* gestorben sterb* verstorben verstarb* tot tote* todes* tod ums+leben getötet verschied*
discover: entdeck* gefunden fund fand fanden stieß*
dismiss: entlass* entließ* gefeuert gekündigt kündig* abgesetzt abberufen
elect: gewählt wähl* wahl
end: ende* beend* geendet abgeschlossen eingestellt
evacuate: evakuier* geräumt räumung in+sicherheit
fail: scheiter* gescheitert misslang* misslungen durchgefallen
fall: sink* sank* gesunken fiel* gefallen fällt zurückgegangen rückgang gesenkt senk*
fear: furcht* fürcht* befürcht* angst ängste bang* sorge* sorgt
finish: fertig* vollend* abgeschlossen
help: hilf* half* geholfen unterstütz* hilfe
hope: hoff* gehofft hoffnung
hospitalise: krankenhaus klinik eingeliefert hospitalis* stationär
injure: verletz* verwund*
investigate: ermittl* ermittel* untersuch* ermittlung*
invite: einlad* eingeladen lud+ein luden+ein lädt+ein
kill: getötet töt* tot tote* starb* gestorben ermord* erschoss* erschossen
leave: verlass* verließ* verlässt weggang abgang
meet: traf* getroff* treff* trifft begegn* zusammengekommen kam+zusammen kamen+zusammen
need: brauch* benötig*
offer: angebot* bot boten biet*
open: öffn* geöffnet eröffn* freigegeben freigab*
oppose: ablehn* abgelehnt lehnt* widerspr* gegner*
pay: zahl* gezahlt bezahl* überwies* überwiesen
plan: plan* geplant will wollen vorhaben beabsichtig*
postpone: verschob* verschoben verschieb* vertag* aufgeschoben
praise: lob* gelobt würdig* gewürdigt begrüß* anerkenn* gepriesen
promise: versprach* versproch* versprech* verspricht zugesagt zusage* sagte+zu zugesichert
propose: vorgeschlagen schlug+vor schlägt+vor vorschlag* anreg* angeregt
protest: protest* demonstr* kundgebung
question: befrag* vernomm* vernahm* vernehm* verhör* vernommen
reject: abgelehnt lehnt* ablehn* zurückgewiesen wies+zurück weist+zurück verworfen verwarf*
release: freigelassen entlass* freilass* freien+fuß ließ+frei
report: anzeig* angezeigt zeigte+an bericht* meld* gemeldet
repair: reparier* reparatur* instandges* erneuer* saniert sanier*
rescue: rett* gerettet rettung geborgen barg* bergen
resign: zurückgetreten rücktritt trat+zurück tritt+zurück zurücktret* niedergelegt legte+nieder
return: zurückgekehrt kehrt* rückkehr*
rise: stieg* gestiegen steig* erhöh* anstieg zugenommen wuchs* gewachsen
save: rett* gerettet
search: such* gesucht durchsuch*
sell: verkauf* veräußer*
sign: unterschr* unterzeichn*
steal: stahl* gestohlen stehl* diebstahl entwend* geklaut erbeut*
strike: streik* gestreikt arbeitskampf ausstand niedergelegt
sue: klag* geklagt verklag*
support: unterstütz* befürwort* wirbt warb* einsetz* setzt+ein setzte+ein eingesetzt stellte+hinter
suspend: suspendier* beurlaub* freigestellt
thank: dank* gedankt bedank*
travel: reis* gereist fuhr* flog* geflogen
vote: abgestimmt stimmte* abstimm* votier*
warn: warn* gewarnt mahn* gemahnt
welcome: begrüß* willkommen
win: gewann* gewonnen gewinn* sieg* gesiegt
withdraw: zurückgezogen zog+zurück rückzug abgezogen abzug
"""
LIGHT = """
bleib* blieb* übt* geübt stell* gestellt führ* geführt nahm nehm* nimmt genommen gab geb* gibt
gegeben
komm* kam kamen gekommen steht standen gestanden findet fand fanden statt hält halt* hielt* mach*
gemacht tut tat getan lass* lässt ließ* weiter erneut wieder nun nach bisher derzeit
"""
DETERMINERS = """
der die das den dem des ein eine einen einem einer eines kein keine keinen sein seine seinen seinem
seiner ihr ihre ihren ihrem ihrer dieser diese dieses diesen diesem von vom zu zum zur in im am an
auf
aus bei beim mit nach vor über unter für gegen um durch ohne zwischen wegen bis seit trotz während
"""
DOUBTS = """
verdacht verdächtig* mutmaßlich* angeblich* soll sollen vorgeworfen vorwurf vorwürfe beschuldigt*
"""
AGENTS = "von vom durch"
OBJECTS = "den dem einen einem zum zur mit an für bei beim gegen über"
