from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.preparation.lines.datelines import dateline_of_lead
from summarizer.method.preparation.lines.lead_datelines import dateline_by_parts

_REPORTS = {
    "de": "Die Fähre sank am Montag. Niemand wurde verletzt.",
    "es": "El ferri encalló el lunes. No hay heridos.",
    "fr": "Le ferry a échoué lundi. Personne n'est blessé.",
    "it": "Il traghetto si è arenato lunedì. Nessun ferito.",
    "pt": "O ferry encalhou na segunda-feira. Não há feridos.",
    "ru": "Паром сел на мель в понедельник. Пострадавших нет.",
}


@pytest.mark.parametrize(
    ("code", "head"),
    [
        ("de", "dpa/abc Kelbach – "),
        ("de", "dpa Kelbach. "),
        ("de", "(sid) "),
        ("de", "(dpa/abc) "),
        ("de", "Kelbach (hvb). "),
        ("de", "Kelbach, 6. Juni (epd). "),
        ("de", "Kelbach a. M. (dpa) – "),
        ("de", "Kelbach, den 6. Juni. "),
        ("de", "Kelbach, am 6. Juni 2024 – "),
        ("es", "San Telmo de la Sierra, 20 sep (EFE).- "),
        ("es", "Lugano (Suiza), 26 ago (Agencias).- "),
        ("es", "Sabana, Coah., 4 de agosto.- "),
        ("es", "Lugo.- "),
        ("es", "Villa del Mar.- "),
        ("es", "San Telmo, el 5 de mayo. "),
        ("de", "Neukelbach an der Lahr (dpa) – "),
        ("de", "Neukelbach an der Lahr, 6. Juni – "),
        ("de", "Kelbach (Hafenzeitung). "),
        ("it", "Valle, 3 mag. "),
        ("es", "Lima, mar. 5. "),
        ("fr", "Villeneuve-d'Arc, le 3 mai. "),
        ("fr", "Le Ports, 3 mai (AFP) - "),
        ("it", "Reggio di Valle, 3 mag. (askanews) - "),
        ("pt", "São Telmo, 5 mar (Lusa) – "),
        ("ru", "Ржевск. 15 декабря. ВЕСТИ.RU - "),
        ("ru", "РЖЕВСК, 25 ноя — РИА Новости, Иван Петров. "),
        ("ru", "Ржевск, 5 марта – АБВ-Ржевск. "),
        ("ru", "Ржевск-на-Дону, 28 декабря. "),
    ],
)
def test_names_days_and_brackets_before_a_report_are_its_dateline(code: str, head: str) -> None:
    assert len(head) == dateline_of_lead(head + _REPORTS[code], language_of(code))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Xaver Alonso (Trainer Kelbach): „Wir haben gewonnen.“"),
        ("de", "Der Verband (BDX) – Europas größter – hat geklagt."),
        ("de", "Merkel und Macron – Das Treffen war kurz."),
        ("de", "Prof. Dr. Anna Rees (SPD) trat zurück. Die Fähre sank."),
        ("de", "Die Fähre (ein altes Schiff) sank. Niemand starb."),
        ("de", "Am 6. Juni. Die Fähre sank."),
        ("es", "Gustavo Pérez ganó. La gente salió a la calle."),
        ("es", "El Sr. Pérez (PSX). El alcalde."),
        ("fr", "Emmanuel Marchand (Renouveau) a gagné. Le maire a perdu."),
        ("ru", "Паром «Алма» (Ржевск) сел на мель. Пострадавших нет."),
        ("ru", "Паром – это судно. Капитан – человек."),
        ("de", "Rees hat Grippe. Die Ministerin fehlt."),
        ("de", "Kelbach ist Meister. Die Mannschaft siegte 2:1."),
        ("de", "Kelbach bat Ulm um Hilfe. Der Rat zögert."),
        ("de", "Rees war Ministerin. Nun folgt Durand."),
        ("de", "Brand in Kelbach. Drei Menschen starben."),
        ("de", "Sturz ins Meer. Drei Menschen starben."),
        ("de", "Mord am 6. Mai. Die Polizei sucht Zeugen."),
        ("de", "Anna Rees (SPD). Die Ministerin tritt zurück."),
        ("de", "Jo Alonso (56). Der Kapitän lebt in Kelbach."),
        ("de", "Jo Alonso (56) aus Ulm. Er gestand die Tat."),
        ("de", "Anna von der Lahr. Die Ministerin tritt zurück."),
        ("de", "Anna von der Lahr – Die Ministerin – tritt zurück."),
        ("de", "CDX/CSX. Die Union gewinnt."),
        ("fr", "Carpas bat Arles. Les joueurs gagnent 2-1."),
        ("fr", "Mort de Jean Durand. Il avait 80 ans."),
        ("fr", "Mort de Jean Durand, le 3 mai. Il avait 80 ans."),
        ("de", "Anna Rees (GRX), 5. Mai. Die Ministerin tritt zurück."),
        ("it", "Strage di Valle (Corriere). I giudici condannano."),
        ("fr", "Naufrage au Portugal. Le bilan monte."),
        ("fr", "Jean Durand (LX). Le maire démissionne."),
        ("es", "Muerte de Juan Alonso. El país llora."),
        ("es", "Alonso es Campeón. Lugo gana."),
        ("es", "Juan Alonso (PX).- El alcalde habló."),
        ("it", "Strage di Valle. I giudici condannano."),
        ("pt", "Brasil é Campeão. A seleção venceu."),
        ("nl", "Ulft is Kampioen. De club won."),
        ("nl", "Brand in Ulft. Drie doden."),
        ("pl", "Pożar w Ulmie. Trzy osoby zginęły."),
        ("sv", "Mordet på Alm. Utredningen läggs ned."),
        ("ru", "Пожар в Уле. Погибли трое."),
        ("en", "Dallas, 22 November. The president was dead."),
        ("en", "Brest (France). The ferry sank."),
    ],
)
def test_a_sentence_or_a_speaker_is_no_dateline(code: str, text: str) -> None:
    assert dateline_by_parts(text, text, language_of(code)) == 0


def test_a_place_and_a_day_with_its_year_may_open_a_story() -> None:
    text = "Kelbach, 6. Juni 1963. Um halb eins sank die Fähre."
    assert dateline_by_parts(text, text, language_of("de")) == 0


def test_an_aside_behind_a_name_in_brackets_is_no_dateline() -> None:
    text = "Kelbach (Hessen) – Die Stadt der Fähren – trauert."
    assert dateline_by_parts(text, text, language_of("de")) == 0
