from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.differences.vetoes import differs
from summarizer.method.evidence.statements import read_statement


def differ(a, b, code="en"):
    language = language_of(code)
    own, other = read_statement(a, language), read_statement(b, language)
    return differs(own, other), differs(other, own)


@pytest.mark.parametrize(
    ("code", "a", "b"),
    [
        ("en", "At least 8 miners died on Friday.", "At least 26 miners died on Friday."),
        ("en", "The driver is 23 years old.", "The driver is 32 years old."),
        ("en", "Moss faces up to 45 years in prison.", "Moss faces up to 50 years in prison."),
        ("en", "Rates rose by a quarter point.", "Rates rose by 50 basis points."),
        ("en", "An hour-long strike hit Kiel.", "A strike of two hours hit Kiel."),
        ("nl", "Er varen geen veren naar Texel.", "Er varen gewoon veren naar Texel."),
        ("en", "The ferry sails at 6 p.m. daily.", "The ferry sails at 8 p.m. daily."),
        (
            "fr",
            "La rivière est sortie de son lit vers 4h20, après la rupture d'une digue à Orm.",
            "La rivière est sortie de son lit vers 3h30, selon des riverains réveillés par l'eau.",
        ),
        ("en", "The clerk was found guilty of theft.", "The clerk was found not guilty of theft."),
        ("en", "Kiel beat Bremen in the semi-final.", "Bremen beat Kiel in the semi-final."),
        ("en", "A mill in Kiel burned down.", "A mill in Bremen burned down."),
        (
            "en",
            "Police arrested Ada Moss over the theft.",
            "Police arrested Per Lund over the theft.",
        ),
        ("en", "Flight 447 fell into the sea.", "Flight 302 fell into the sea."),
        ("en", "Eleven pilgrims were killed near Kiel.", "Eleven pilgrims were hurt near Kiel."),
        ("en", "The launch began in May.", "The launch was delayed until May."),
        ("en", "The radar had failed.", "The radar, a new model, had been replaced in Vigo."),
        ("en", "Thefts rose by a fifth in May.", "Thefts were down by a fifth in May."),
        ("en", "Ada Moss will return as coach.", "Ada Moss will not be back as coach."),
        (
            "en",
            "Spain handed over Dmitri Voss to France.",
            "France extradited Dmitri Voss, a hacker, to Spain.",
        ),
        (
            "en",
            "Moss Foods agreed on Thursday to buy its rival Lund Mills in a deal worth £340m.",
            "Lund Mills is to acquire Moss Foods for £340m, both announced.",
        ),
        ("en", "The first guest fell ill in May.", "The first guest became blind in May."),
        ("en", "A woman was hit by a bus in Kiel.", "A woman struck a bus in Kiel."),
        ("en", "Two people died in the fire.", "Two goats died in the fire."),
        ("en", "Orm shares fell 14% to $26.05.", "Orm shares closed up 14% at $26.05."),
        ("en", "Profit was £38m, down from £45m.", "Profit was £38m, down from £51m."),
        ("en", "Profit was £38m in May, down from £45m.", "Profit was £45m in May."),
        ("en", "Kiel saw growth of 8.6%.", "Kiel saw growth fall to 8.6%."),
        ("en", "A hut on Mount Toll burned down.", "A hut on Mt Orm burned down."),
        ("en", "A clinic with no nurse opened in Kiel.", "A clinic with a nurse opened in Kiel."),
        ("en", "The price was 412 pence.", "The price was 421p."),
        ("en", "Divers are still looking for the box.", "Divers have found the box."),
        ("en", "The talks in Kiel are under way.", "The talks in Kiel have ended."),
        ("en", "The strike goes on at the port.", "The strike was called off at the port."),
        ("en", "Two of the three divers were rescued.", "All three divers were rescued."),
        ("en", "Two of the nine mines were closed.", "The nine mines were closed."),
        ("es", "Cerraron dos de las nueve minas.", "Cerraron las nueve minas."),
        ("en", "Per Lund was arrested over the theft.", "Per Lund was charged over the theft."),
        ("ru", "Иван Орлов задержан за взятку.", "Иван Орлов приговорён за взятку."),
        ("ja", "山田太郎が収賄で逮捕された。", "山田太郎が収賄で懲役六年とされた。"),
        ("zh", "李明因受贿罪被起诉。", "李明因受贿罪被判处有期徒刑。"),
        ("nl", "Jan Bos is aangeklaagd wegens fraude.", "Jan Bos is veroordeeld wegens fraude."),
        ("en", "The mine will stay open.", "The mine will not stay open."),
        ("en", "The mayor praised the plan.", "The mayor criticised the plan."),
        ("en", "The ferry left Brest at dawn.", "The ferry reached Brest at dawn."),
        ("en", "The ship was carrying grain.", "The ship was carrying oil."),
        ("en", "Boeing declined to comment.", "Airbus declined to comment."),
        ("en", "It will cost 40 million euros.", "It will cost 40 million pounds."),
        ("en", "Rents in Kiel rose to 5 percent.", "Rents in Kiel rose by 5 percent."),
        (
            "de",
            "Das Gericht führt zwei Boten der Bank als Beschuldigte.",
            "Das Gericht befragte drei Boten der Bank, von denen keiner starb.",
        ),
        ("de", "Der Bürgermeister trat zurück.", "Der Bürgermeister lehnte einen Rücktritt ab."),
        ("en", "Ivan Brod was elected.", "Teller has been elected, ousting Brod."),
        ("en", "Ada Moss was named as head.", "Per Lund, whom Moss taught, was named as head."),
        ("en", "Ivan Brod was cleared of fraud.", "Teller was acquitted of defrauding Brod."),
        ("en", "The board appointed Ada Moss.", "Per Lund was chosen, and Moss was told."),
        ("en", "Ivan Brod shot Mark Teller.", "Ivan Brod was shot by Mark Teller."),
        ("en", "The mayor accused the judge.", "The judge accused the mayor."),
        ("en", "The crew launched the probe.", "The crew postponed the launch of the probe."),
        ("en", "Drivers began a strike in Kiel.", "Drivers called off a strike in Kiel."),
        ("en", "A gas leak caused the explosion.", "A bomb caused the explosion."),
        ("es", "El club fichó a Luis Moss.", "El club despidió a Luis Moss."),
        ("ru", "Рабочие начали забастовку.", "Рабочие прекратили забастовку."),
        ("en", "A Lund aide declined to comment.", "Airbus and Kiel Steel declined to comment."),
        ("en", "Iran seized a tanker in the Gulf.", "Iraq seized a tanker in the Gulf."),
        ("en", "Residents of Lund boiled water.", "Residents of Kiel boiled water."),
        ("fr", "Renault ferme son usine de Lens.", "Peugeot ferme son usine de Lens."),
        ("es", "Iberia canceló todos sus vuelos.", "Vueling canceló todos sus vuelos."),
        ("ru", "Лукойл закроет завод в Перми.", "Роснефть закроет завод в Перми."),
        ("en", "A blast hit a school in the old town.", "A blast hit a hospital in the old town."),
        ("en", "The fire was caused by a gas leak.", "The fire was caused by lightning."),
        ("en", "More than half backed the plan.", "Fewer than half backed the plan."),
        ("en", "The road was closed in both lanes.", "The road was closed in one lane."),
        ("en", "Rents in Kiel doubled in May.", "Rents in Kiel tripled in May."),
        ("en", "The child is a girl, doctors said.", "The child is a boy, doctors said."),
        ("en", "Her father was in the car.", "Her mother was in the car."),
        ("en", "They left after a bomb threat.", "They left after a gas leak."),
        ("en", "The blast was caused by a bomb.", "The blast was caused by a gas leak."),
        ("en", "The guests were all nurses.", "The guests were all sailors."),
        ("en", "The mill is from the 18th century.", "The mill is from the 17th century."),
        ("en", "The mayor said the ferry had sunk.", "The mayor denied that the ferry had sunk."),
        (
            "en",
            "Crews found a knife on Ada Moss on Monday.",
            "On Monday crews found an axe on Ada Moss.",
        ),
        (
            "en",
            "Hundreds of workers marched in Kiel on Monday against the tax.",
            "On Monday thousands of workers marched against the tax in Kiel.",
        ),
        ("en", "The union will end its strike.", "The union will end its strike if jobs stay."),
        ("en", "The ferry has sunk.", "It is untrue that the ferry has sunk."),
        ("en", "The mill lost 500 litres of oil.", "The mill lost 500 tonnes of oil."),
        ("en", "The clerk died at the age of 84.", "The clerk died aged 48."),
        ("es", "El tren chocó con un camión.", "El tren chocó con un tractor."),
        ("de", "Die Gespräche in Kiel dauern an.", "Die Gespräche in Kiel wurden beendet."),
        ("en", "The two were found guilty.", "The two face fines if they are found guilty."),
        ("en", "A ferry sank off Kiel.", "Ten years ago a ferry sank off Kiel."),
        ("en", "A ferry sank off Kiel.", "In the storm of 1991 a ferry sank off Kiel."),
        ("en", "Miners freed a boy from a lift.", "Police freed a boy from a lift."),
        (
            "en",
            "The glider landed on a lake in Kiel.",
            "The glider tried to land on a lake in Kiel.",
        ),
        ("en", "The abbot called on the guild to go.", "The guild called on the abbot to go."),
        ("en", "The school ranked third in May.", "The school ranked fifth in May."),
        ("en", "Orbit sold the mine to Lanix.", "Lanix sold the mine to Orbit."),
        ("en", "Voters chose Ada Moss as mayor.", "Voters chose Ada Lund as mayor."),
        ("en", "The firm plans to close the mill.", "The firm has closed the mill."),
        ("en", "Two clerks were charged over theft.", "Two clerks were convicted over theft."),
        ("en", "The ferry Astrid did not sink.", "The ferry Astrid sank, but nobody was killed."),
        ("en", "The bill did not pass.", "The bill passed, though no senator spoke for it."),
        ("en", "The clerk was not arrested.", "The clerk was arrested; nothing was found on him."),
        ("fr", "L'usine emploie 75 ouvriers.", "L'usine emploie 120 ouvriers."),
        ("it", "Lo sciopero è il 7 ottobre.", "Lo sciopero è il 21 ottobre."),
        ("de", "Die Brücke stürzte nicht ein.", "Die Brücke stürzte ein, niemand wurde verletzt."),
        ("es", "El juez no confirmó la condena.", "Confirmó la condena el juez, pero no habló."),
        ("de", "Kiel besiegte Bremen im Halbfinale.", "Bremen besiegte Kiel im Halbfinale."),
        ("de", "Der Angeklagte ist schuldig.", "Der Angeklagte ist nicht schuldig."),
        ("de", "Der Stürmer Ole Lund traf.", "Der Stürmer Jan Moss traf."),
        ("es", "Vigo venció a Lugo en la final.", "Lugo venció a Vigo en la final."),
        ("es", "El juez confirmó la condena.", "El juez no confirmó la condena."),
    ],
)
def test_what_differs_in_the_core_is_no_report(code: str, a: str, b: str) -> None:
    assert (True, True) == differ(a, b, code)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ten years ago today a ferry sank off Kiel.", "A ferry sank off Kiel a decade ago."),
        ("In 1991 a ferry sank off Kiel.", "A ferry sank off Kiel 33 years ago."),
        ("In the Kiel blast of 2024 a ferry sank.", "A ferry sank in the Kiel blast."),
    ],
)
def test_both_look_back_or_neither_does(a: str, b: str) -> None:
    one, other = (read_statement(t, language_of("en"), published="2024-03-05") for t in (a, b))
    assert not differs(one, other)
    assert not differs(other, one)


@pytest.mark.parametrize(
    ("code", "a", "b"),
    [
        ("en", "They drop the name of Ada Moss.", "They drop the name of Gen. Ada Moss."),
        ("en", "Ada Moss was elected mayor.", "They elected Ada Moss mayor, ousting Lund."),
        ("en", "Twelve goats escaped.", "A dozen goats escaped."),
        ("en", "Moss faces up to a year in prison.", "Moss faces up to 12 months in prison."),
        ("en", "Up to 300 homes were flooded.", "Up to 320 homes were flooded."),
        ("en", "Oster will not resign as mayor.", "The mayor Oster has ruled out resigning."),
        ("en", "In 1991 a ferry sank.", "A ferry sank in 1991."),
        ("en", "The mill approved the deal.", "The mill approved the deal, if jobs are kept."),
        (
            "en",
            "The grocer Lanix bought the shop Zuma from its founders.",
            "The founders of the shop Zuma have sold it to the grocer Lanix.",
        ),
        ("en", "A ferry sank off Kiel.", "In May 2005 a ferry sank off Kiel."),
        ("en", "A massive blaze gutted a mill in Kiel.", "A huge fire destroyed a mill in Kiel."),
        ("en", "The lorry had faulty brakes.", "The truck had defective brakes."),
        ("en", "The search for the box goes on.", "The search for the box continues."),
        ("en", "Two of the three divers were rescued.", "Two divers of three were rescued."),
        ("en", "The trial lasted nearly an hour.", "The trial was hour-long."),
        ("en", "Kiel beat Bremen in the final.", "Bremen were beaten by Kiel in the final."),
        ("en", "Kiel beat Bremen in the final.", "Bremen lost to Kiel in the final."),
        ("en", "Police arrested Muammar Gaddafi.", "Police arrested Moammar Kadhafi."),
        ("en", "Governor Elizabeth Moss signed it.", "Liz Moss signed it."),
        ("en", "The trench is 16 km long.", "The trench is ten miles long."),
        ("en", "The clerk was not found guilty.", "The clerk was found not guilty."),
        ("en", "The ferry did not sink.", "The ferry did not sink, and nobody was killed."),
        ("de", "Rund 2.000 Gäste kamen.", "Es kamen 2.040 Gäste."),
        ("es", "Murieron treinta y dos personas.", "Murieron 32 personas."),
        ("en", "The U.S. government freed him.", "The American government freed him."),
        ("en", "Britain will send troops to Kiel.", "The UK will send troops to Kiel."),
        ("en", "Burma freed 200 prisoners.", "Myanmar freed 200 prisoners."),
        ("en", "VW will recall cars in Kiel.", "Volkswagen will recall cars in Kiel."),
        ("en", "Firefighters put out the blaze.", "Crews put out the blaze."),
        ("en", "Police arrested two men in Kiel.", "Two men are in custody in Kiel, police said."),
        ("en", "It will cost $40 million.", "It will cost A$40 million."),
        ("en", "He was held over the theft.", "He was held over the theft, which he denies."),
        ("en", "The blast was caused by a bomb.", "A bomb caused the blast."),
        ("en", "A ferry sank off Kiel on Sunday.", "On Sunday a ferry went down off Kiel."),
        ("en", "It cost 40 million euros.", "It cost 40 million euros, or 40 million francs."),
        ("en", "Ivan Brod shot Mark Teller.", "Mark Teller was shot by Ivan Brod."),
        ("en", "The line will cut 140 jobs in May.", "The line is to cut 140 jobs in May."),
        ("en", "Schools stay closed until Friday.", "Schools will stay closed until Friday."),
        ("de", "Die Schulen bleiben geschlossen.", "Die Schulen werden geschlossen bleiben."),
        ("en", "Kiel's mayor, Ada Moss, has quit.", "Ada Moss, Kiel's mayor, has quit."),
        (
            "en",
            "Kenya's health ministry confirmed nine cases of cholera in the county of Kilifi.",
            "Nine cases of cholera were confirmed in the county of Kilifi, Kenya's ministry said.",
        ),
        ("en", "Two were killed and two hurt in Kiel.", "Two were hurt in Kiel, and two killed."),
        ("en", "The union asks for a vote on pay.", "The union is asking for a vote on pay."),
        (
            "en",
            "The New York Owls lost the final.",
            "The Owls lost the final, as they did last May.",
        ),
        (
            "en",
            "Ivan Brod rose by stopping Mark Teller.",
            "Ivan Brod stopped Mark Teller and rose.",
        ),
        ("en", "The price was 412 pence.", "The price was 412p."),
        ("en", "The first guest fell ill on 14 May.", "The first guest became ill on 14 May."),
        ("en", "A van hit the diver in Kiel.", "A van struck the diver in Kiel."),
        (
            "en",
            "Economists had expected a rise of 0.2 per cent.",
            "Experts had predicted a rise of 0.2 per cent.",
        ),
        (
            "en",
            "The union wants a raise of nine per cent.",
            "The union is asking for nine per cent.",
        ),
        ("en", "A shuttle will be available in May.", "A shuttle will be offered in May."),
        ("en", "The trial is scheduled for 8 May.", "The trial is set for 8 May."),
        ("en", "Two people, both divers, were hurt.", "Two passengers, both divers, were hurt."),
        ("en", "The shares fell 14% to $26.05.", "Orm shares closed down 14% at $26.05."),
        (
            "en",
            "Profit was £38.4 million last year, down from £45.1 million in 2022.",
            "It made a profit of £38.4 million last year on sales of £471 million.",
        ),
        ("en", "Kiel saw the strongest growth, at 8.6%.", "Kiel saw growth of 8.6%, Orm 1.4."),
        ("en", "A hut on Mount Toll burned down.", "A hut on Mt Toll burned down."),
        (
            "en",
            "Ada Moss, a nurse with no post in Kiel, won the vote.",
            "Ada Moss, a nurse who had never held a post in Kiel, won the vote.",
        ),
        ("en", "Moss narrowly defeated Lund in May.", "Moss defeated Lund in May."),
        (
            "en",
            "Moss paid £9m to acquire the grocer Toll.",
            "Moss, a maker of Brod coolers, announced its purchase of the grocer Toll.",
        ),
    ],
)
def test_the_same_in_other_words_is_no_difference(code: str, a: str, b: str) -> None:
    assert (False, False) == differ(a, b, code)


def test_a_toll_is_told_by_no_sentence_without_one() -> None:
    toll = "Eleven people were hurt when gusts tore the roof off the stage."
    assert (True, False) == differ(toll, "Gusts had torn the roof off the stage.")
    assert (False, False) == differ(toll, "Gusts that tore the roof off the stage hurt many.")


def test_a_name_that_is_told_twice_stands_in_no_other_order() -> None:
    a = "Moss called Lund the kindest boy of the class."
    b = "Lund was the kindest boy of the class, said Moss, who taught Lund."
    own, other = differ(a, b)
    assert own == other


def test_a_place_may_stand_before_or_behind_a_name_in_one_report() -> None:
    fell = "Eleven cars fell into the river Marl when a bridge in Tarnfield collapsed."
    collapsed = "A bridge in Tarnfield collapsed and eleven cars fell into the river Marl."
    assert (False, False) == differ(fell, collapsed)


def test_who_is_beaten_did_not_win() -> None:
    told = "Lund won the cup on Saturday, beating the holders Rosevik 4-3."
    assert (True, True) == differ("Rosevik won the cup.", told)
    assert (False, False) == differ("Lund won the cup.", told)


@pytest.mark.parametrize(
    ("code", "told", "false"),
    [
        (
            "en",
            "The mayor took money from the company.",
            "The report that the mayor took money from the company is false, prosecutors said.",
        ),
        (
            "de",
            "Der Bürgermeister nahm Geld von der Firma.",
            "Dass der Bürgermeister Geld von der Firma nahm, stimmt nicht.",
        ),
    ],
)
def test_what_is_called_false_is_no_report(code: str, told: str, false: str) -> None:
    assert (True, True) == differ(told, false, code)


@pytest.mark.parametrize(
    "other",
    [
        "Mayor Lund said on Friday it was not true that he had taken money from the casino.",
        "It is untrue that the mayor took money from the casino, Lund said on Friday.",
    ],
)
def test_two_ways_to_call_one_thing_false_are_no_difference(other: str) -> None:
    denied = "Mayor Per Lund denied on Friday that he had taken money from the casino."
    assert (False, False) == differ(denied, other)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The guild closed its last mill in Kiel.", "Kiel no longer has a mill of the guild."),
        (
            "The guild dropped all charges against the weaver.",
            "The guild is no longer pursuing the weaver, having dropped all charges.",
        ),
        ("The guild delays the launch of its boat.", "The launch of its boat has been delayed."),
    ],
)
def test_what_is_no_longer_so_has_ended(a: str, b: str) -> None:
    assert differ(a, b) == (False, False)


def test_what_was_never_so_has_not_ended() -> None:
    a = "The guild closed its last mill in Kiel."
    assert differ(a, "Kiel never had a mill of the guild.") == (True, True)


@pytest.mark.parametrize(
    ("code", "a", "b"),
    [
        (
            "en",
            "Per Lund was sentenced to life for the murder of Ada Moss.",
            "Ada Moss's murderer, Per Lund, was sentenced to life.",
        ),
        ("en", "Norda's head, Ida Falk, has resigned.", "Ida Falk has resigned as head of Norda."),
        (
            "nl",
            "Tot donderdag rijden er geen treinen tussen Zwolle en Amersfoort.",
            "Tussen Amersfoort en Zwolle rijden tot donderdag geen treinen.",
        ),
        (
            "de",
            "Zwischen Kiel und Bremen fahren bis Donnerstag keine Züge.",
            "Bis Donnerstag fahren keine Züge zwischen Kiel und Bremen.",
        ),
    ],
)
def test_an_explained_name_and_another_place_of_a_denial_are_no_difference(code, a, b) -> None:
    assert (False, False) == differ(a, b, code)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("It kept off 75 percent of cases.", "It kept off three quarters of deaths.", True),
        ("It kept off 75 percent of cases.", "It kept off 75% of the cases.", False),
        ("It lost a third of its maize.", "It lost 33 percent of its maize harvest.", False),
        ("It lost a third of its staff.", "It lost 33 percent of its workers.", False),
        ("It lost a third of its maize.", "The maize fell by 33 percent.", False),
    ],
)
def test_a_share_of_something_else_is_another_one(a: str, b: str, expected: bool) -> None:
    assert (expected, expected) == differ(a, b)


@pytest.mark.parametrize(
    ("code", "a", "b"),
    [
        (
            "es",
            "Un avión aterrizó de emergencia en el aeropuerto de Albara por un incendio.",
            "El avión tuvo que aterrizar de emergencia en el aeropuerto de Zumar.",
        ),
        (
            "en",
            "The mayor of Albara opened the bridge.",
            "The bridge was opened by the mayor of Zumar.",
        ),
    ],
)
def test_names_of_two_of_a_kind_are_of_two(code: str, a: str, b: str) -> None:
    assert (True, True) == differ(a, b, code)
