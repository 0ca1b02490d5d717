"""What a part of a sentence denies, beside a sentence that tells the rest of it, or that part."""

from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.topic_statements import Statements


def differ(code, one, other):
    statements = Statements([one, other], [language_of(code)] * 2, [None] * 2, [code] * 2)
    assert statements.differ_plainly(0, 1) == statements.differ_plainly(1, 0)
    return statements.differ_plainly(0, 1)


@pytest.mark.parametrize(
    ("code", "claim", "addition"),
    [
        ("ar", "انحرف قطار شحن قرب أسيوط يوم الاثنين", " دون وقوع إصابات"),
        ("ar", "انحرف قطار شحن قرب أسيوط يوم الاثنين", "، ولم يصب أحد"),
        ("cs", "V pondělí vykolejil u Kolína nákladní vlak", ", nikdo nebyl zraněn"),
        ("fr", "Une grue est tombée sur la gare de Vannes", ", mais personne n'a été blessé"),
        ("fr", "Une grue est tombée sur la gare de Vannes", " sans faire de victime"),
        ("it", "Il treno è deragliato vicino a Pavia", ", senza provocare vittime"),
        ("it", "La polizia ha arrestato il sindaco", ", che non ha rilasciato dichiarazioni"),
        ("ja", "月曜日、北見市で貨物列車が脱線した", "が、けが人は出なかった"),
        ("nl", "De veerboot liep maandag vast bij Texel", ", zonder dat iemand gewond raakte"),
        ("pl", "W poniedziałek pod Kutnem wykoleił się pociąg", ", nie było ofiar"),
        ("pt", "Um comboio descarrilou perto de Ovar", ", mas ninguém ficou ferido"),
        ("pt", "A polícia libertou os reféns em Braga", " sem disparar um tiro"),
        ("ru", "В понедельник под Казанью сошёл с рельсов поезд", ", пострадавших нет"),
        ("sv", "Ett godståg spårade ur vid Alvesta", ", utan att någon kom till skada"),
        ("zh", "周一一列货运列车在南川市附近脱轨", "，无人受伤"),
    ],
)
def test_what_is_only_added_and_denied_is_no_difference(code, claim, addition) -> None:
    assert not differ(code, f"{claim}.", f"{claim}{addition}.")


@pytest.mark.parametrize(
    ("code", "told", "denied"),
    [
        ("ar", "وقع الوزير الاتفاق مع النقابة.", "التقى الوزير النقابة، لكنه لم يوقع الاتفاق."),
        ("fr", "La mairie a vendu la gare.", "La mairie n'a pas vendu la gare, selon le préfet."),
        ("it", "L'incendio a Lecce ha causato feriti.", "Incendio a Lecce, senza causare feriti."),
        ("ja", "北見市議会は予算を可決した。", "北見市議会は開かれたが、予算を可決しなかった。"),
        (
            "nl",
            "Bij de brand in Ede raakten mensen gewond.",
            "Brand in Ede, niemand raakte gewond.",
        ),
        ("nl", "Huizen in Ede hebben weer stroom.", "Huizen in Ede zitten zonder stroom."),
        ("pl", "Rada miasta przyjęła budżet.", "Rada miasta, choć obiecała, nie przyjęła budżetu."),
        ("pt", "A câmara aprovou o orçamento.", "A câmara reuniu-se, mas não o aprovou."),
        ("ru", "Клуб уволил тренера.", "Клуб проиграл три матча, но тренера не уволил."),
        ("sv", "Bolaget har sålt fabriken.", "Bolaget har inte sålt fabriken, säger facket."),
        ("sv", "Ministern avgick.", "Ministern mötte pressen, men hon lämnade inte sin post."),
        ("zh", "南川市议会通过了预算。", "南川市议会周一开会，没有通过预算。"),
    ],
)
def test_what_is_denied_of_what_the_other_tells_is_a_difference(code, told, denied) -> None:
    assert differ(code, told, denied)
