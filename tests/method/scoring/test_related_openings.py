from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.scoring.readability import stands_alone


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Two days later, the ferry was raised."),
        ("en", "Hours earlier, divers had left the harbour."),
        ("en", "How he got the key is not known."),
        ("en", "What does it mean for the owners?"),
        ("en", "A third was found under the pier."),
        ("en", "A further 12 people are missing."),
        ("en", "None was hurt."),
        ("en", "There, doctors treated her burns."),
        ("de", "Zwei Tage später wurde die Fähre gehoben."),
        ("de", "Laut ihm war der Radar ausgefallen."),
        ("fr", "Deux jours plus tard, le ferry a été renfloué."),
        ("es", "Dos días después, reflotaron el transbordador."),
        ("es", "Según ella, nadie lo sabía."),
        ("es", "Fue trasladado a un hospital con quemaduras en los brazos."),
        ("es", "Añadió que el transbordador no volverá a navegar."),
        ("it", "È accusato di aver affondato il traghetto."),
        ("en", "Police believe he sold the radar."),
        ("en", "For seventy years she has greeted visitors."),
        ("en", "On Thursday they were told to leave."),
        ("de", "Keiner der beiden wurde verletzt."),
        ("es", "Ninguno de los dos quiso hablar."),
        ("nl", "Geen van beiden wilde reageren."),
        ("ru", "К тому времени паром затонул."),
        ("de", "Unter ihnen waren vier Kinder."),
        ("nl", "Een dag later stond de kade onder water."),
        ("ru", "На следующий день паром подняли."),
        ("es", "Pedirá la declaración de zona catastrófica."),
        ("es", "Ha solicitado una indemnización al puerto."),
        ("es", "Denunciaron los hechos ante la policía."),
        ("it", "Chiederà lo stato di calamità."),
        ("it", "Ha chiesto la chiusura del porto."),
        ("pt", "Pediu a demissão da direção do porto."),
        ("pt", "Vai apresentar uma queixa contra o porto."),
    ],
)
def test_what_counts_or_asks_from_another_sentence_leans_on_it(code: str, text: str) -> None:
    assert not stands_alone(text, language_of(code))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Two days after the election, Norway closed its border."),
        ("en", "Such ports as Brest and Rosevik stay shut."),
        ("en", "In Anna Rees they see a leader."),
        ("en", "No one was hurt when a crane fell onto a hotel in Brest."),
        ("en", "A third of Norwegians own a boat."),
        ("en", "How Norway raised the ferry is told in a book."),
        ("de", "Damit die Züge in Hessen pünktlich fahren, werden Lokführer gesucht."),
        ("en", "In total, 41 sailors drowned off Rosevik."),
        ("es", "Murieron tres personas en Gandia."),
        ("es", "Comenzará el juicio contra la naviera en Brest."),
        ("es", "Pidió Anna Rees la dimisión del alcalde de Brest."),
        ("es", "Pedido de 41 barcos en Rosevik."),
        ("it", "È morto l'attore Per Lund."),
        ("it", "Sono morte tre persone a Brest."),
        ("pt", "Morreram três pessoas em Faro."),
        ("pt", "Começará o julgamento em Brest."),
        ("en", "Well-known skippers met in Brest."),
        ("en", "Yes Bank owns two ferries."),
        ("pt", "Não se sabe quem afundou o ferry em Rosevik."),
        ("nl", "Het is niet duidelijk wie de kade in Rosevik bouwde."),
        ("en", "These days, few Norwegians own a boat."),
        ("en", "The Second World War closed the port of Brest."),
        ("en", "A minister believes he can win in Rosevik."),
        ("de", "Weitere 41 Matrosen ertranken vor Rosevik."),
        ("de", "Unterdessen traf Kapitän Tom Harris in Rosevik die Eigner."),
        ("es", "Fue detenido en Vigo un hombre que hundió dos barcos."),
        ("it", "È morto a Genova l'armatore Tom Harris."),
        ("nl", "De Tweede Kamer heeft de wet aangenomen."),
        ("nl", "Dat er water lag, is bekend in Rosevik."),
        ("es", "Allí donde había un puerto, Vigo quiere levantar un museo."),
    ],
)
def test_what_follows_at_once_is_not_looked_for_before(code: str, text: str) -> None:
    assert stands_alone(text, language_of(code))
