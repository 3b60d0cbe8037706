# ruff: noqa: E501  (a line of a table is one item)
"""Who is told of, where no list has them: every way to bring somebody in, with every kind of change."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

CHANGES = [
    ("departure", "a démissionné", "a démissionné"),
    ("departure", "claque la porte", "claque la porte"),
    ("ouster", "est limogé", "est limogée"),
    ("leave", "prend un congé", "prend un congé"),
    ("appointment", "prend la tête des opérations", "prend la tête des opérations"),
]
# Masculine and feminine.
BROUGHT_IN = [
    ("Gaspard Rennel", "Solenne Aastrup"),
    ("Gaspard Rennel, 41 ans,", "Solenne Aastrup, 41 ans,"),
    (
        "Gaspard Rennel (41 ans), directeur des achats de Lumina AI,",
        "Solenne Aastrup, 41 ans, directrice des achats de Lumina AI,",
    ),
    (
        "Directeur des achats depuis deux ans, Gaspard Rennel",
        "Directrice des achats depuis six mois, Solenne Aastrup",
    ),
    (
        "Un ingénieur de Lumina AI, nommé Gaspard Rennel,",
        "Une ingénieure de Lumina AI du nom de Solenne Aastrup",
    ),
    ("Un certain Gaspard Rennel", "Une certaine Solenne Aastrup"),
    ("C'est Gaspard Rennel qui", "C'est Solenne Aastrup qui"),
    ("Quant à Gaspard Rennel, il", "Quant à Solenne Aastrup, elle"),
    ("Selon une note interne, Gaspard Rennel", "Selon une note interne, Solenne Aastrup"),
    (
        "« Ce fut un honneur », a écrit Gaspard Rennel. Il",
        "« Ce fut un honneur », a écrit Solenne Aastrup. Elle",
    ),
    ("Gaspard Rennel, dont les travaux font référence,", "Solenne Aastrup, figure discrète de Lumina AI,"),
]


@pytest.mark.parametrize("subjects", BROUGHT_IN)
def test_whoever_is_brought_in(subjects: tuple[str, str]) -> None:
    for kind, *told in CHANGES:
        for name, subject, verb in zip(("Gaspard Rennel", "Solenne Aastrup"), subjects, told, strict=True):
            text = f"Lumina AI : une page se tourne | ¶ {subject} {verb}."
            assert differences(claims_of(text, history=False), f"{name}: {kind}") == [], text


LABELS = [
    ("rumoured", "Rumeur : {}."),
    ("rumoured", "Rumeur : {} ?"),
    ("rumoured", "À confirmer : {}."),
    ("rumoured", "Bruit de couloir : {}."),
    ("rumoured", "Non confirmé : {}."),
    ("denied", "Démenti : {}."),
    ("denied", "Faux : {}."),
    ("denied", "Fausse rumeur : {}."),
    ("announced", "Confirmé : {}."),
    ("announced", "C'est officiel : {}."),
]
LABELLED = [
    ("Karim Haddad: departure", "Karim Haddad quitte l'entreprise"),
    ("Karim Haddad: departure", "le départ de Karim Haddad"),
    ("Solenne Aastrup: departure", "Solenne Aastrup, ingénieure chez Lumina AI, s'en va"),
    ("Solenne Aastrup: departure", "le départ de Solenne Aastrup, ingénieure chez Lumina AI"),
]


@pytest.mark.parametrize(("status", "label"), LABELS)
def test_how_sure_a_label_leaves_it(status: str, label: str) -> None:
    for told, sentence in LABELLED:
        text = f"Le mercato de Lumina AI | ¶ {label.format(sentence)}"
        assert differences(claims_of(text, history=False), f"{told} {status}") == [], text


ROWS = """
Le mercato de Lumina AI | ¶ Limogée : Solenne Aastrup, directrice des achats. => Solenne Aastrup: ouster
Le mercato de Lumina AI | ¶ Nommé : Gaspard Rennel, directeur des achats de Lumina AI. => Gaspard Rennel: appointment
Le mercato de Lumina AI | ¶ Recruté : Gaspard Rennel, ex-Orbis. => Gaspard Rennel: arrival [other=Orbis]
Le mercato de Lumina AI | ¶ En congé : Solenne Aastrup, jusqu'au printemps. => Solenne Aastrup: leave
Le mercato de Lumina AI | ¶ Sur le départ également : Gaspard Rennel, directeur des achats. => Gaspard Rennel: departure
Le mercato de Lumina AI | ¶ Démissionnaire : Gaspard Rennel, directeur des achats. => Gaspard Rennel: departure
Le mercato de Lumina AI | ¶ OUT : Solenne Aastrup, qui dirigeait les ventes chez Lumina AI. => Solenne Aastrup: departure
Le mercato de l'IA | ¶ OUT chez Lumina AI : Solenne Aastrup. => Solenne Aastrup: departure
Le mercato de l'IA | ¶ IN chez Lumina AI : Gaspard Rennel (ex-Orbis). => Gaspard Rennel: arrival [other=Orbis]
Le mercato de Lumina AI | ¶ Elle part : Solenne Aastrup, directrice des achats. Il arrive : Gaspard Rennel, de chez Orbis. => Solenne Aastrup: departure; Gaspard Rennel: arrival [other=Orbis]
Le mercato de Lumina AI | ¶ Ils partent : Karim Haddad et Farah Nasser. Elles arrivent : Solenne Aastrup et Maud Rennel. => Karim Haddad: departure; Farah Nasser: departure; Solenne Aastrup: arrival; Maud Rennel: arrival
Le mercato de Lumina AI | ¶ Bienvenue à Gaspard Rennel, débauché chez Orbis. => Gaspard Rennel: arrival [other=Orbis]
Le mercato de Lumina AI | ¶ Bye bye Gaspard Rennel, qui file chez Orbis. => Gaspard Rennel: departure [other=Orbis]
Le mercato de l'IA | ¶ Gaspard Rennel : départ de Lumina AI. => Gaspard Rennel: departure
Le mercato de l'IA | ¶ Gaspard Rennel : de Lumina AI à Google. => Gaspard Rennel: departure [other=Google]
Le mercato de l'IA | ¶ Gaspard Rennel (Lumina AI → Orbis). => Gaspard Rennel: departure [other=Orbis]
Le mercato de l'IA | ¶ Lumina AI : Gaspard Rennel (départ), Solenne Aastrup (arrivée). => Gaspard Rennel: departure; Solenne Aastrup: arrival
L'IA en bref | ¶ Licenciée de Lumina AI : Solenne Aastrup, directrice des achats. Orbis recrute. => Solenne Aastrup: ouster
L'IA en bref | ¶ Recruté par Lumina AI : Gaspard Rennel, ex-Orbis. Orbis recrute. => Gaspard Rennel: arrival [other=Orbis]
L'IA en bref | ¶ Licenciée de Lumina AI en 2019 : Solenne Aastrup se souvient. => Solenne Aastrup: ouster old [date=2019]
Du mouvement dans l'IA | ¶ Chez Lumina AI, Solenne Aastrup est limogée. => Solenne Aastrup: ouster
Lumina AI | ¶ Au revoir aussi à Solenne Aastrup, ingénieure chez Lumina AI. => Solenne Aastrup: departure
LUMINA AI : SOLENNE BOURDONNAIS QUITTE SES FONCTIONS | ¶ Les équipes de Solenne Bourdonnais ont été prévenues. => Solenne Bourdonnais: departure
Lumina AI : une page se tourne | ¶ À Solenne Aastrup, Lumina AI confie la recherche. => Solenne Aastrup: appointment
"""
BEHIND_ITS_VERB = """
Lumina AI : une page se tourne | ¶ Part aussi Gaspard Rennel, directeur des achats de Lumina AI. => Gaspard Rennel: departure
Lumina AI : une page se tourne | ¶ Quitte également Lumina AI Solenne Aastrup, ingénieure. => Solenne Aastrup: departure
Lumina AI : une page se tourne | ¶ Karim Haddad succède à Gaspard Rennel, limogé lundi. => Karim Haddad: appointment [by=Gaspard Rennel]; Gaspard Rennel: ouster old [date=2024-04-15]
Lumina AI : une page se tourne | ¶ Part aussi importante que prévu, la publicité rapporte. =>
Lumina AI : une page se tourne | ¶ Karim Haddad a succédé à Gaspard Rennel, limogé en mai 2023. => Karim Haddad: appointment old; Gaspard Rennel: ouster old [date=2023-05]
"""
SAID = """
Lumina AI : une page se tourne | ¶ « Nous sommes ravis d'accueillir Gaspard Rennel chez Lumina AI », écrit Karim Haddad. => Gaspard Rennel: arrival
Lumina AI : une page se tourne | ¶ « Nous avons décidé de nous séparer de Solenne Aastrup », écrit Karim Haddad. => Solenne Aastrup: ouster|departure
Lumina AI : une page se tourne | ¶ Lumina AI accueille jeudi Gaspard Rennel pour une conférence. =>
Lumina AI : une page se tourne | ¶ « Nous avons décidé de nous séparer de ce bâtiment », écrit Karim Haddad. =>
"""
NAMED_ODDLY = """
Lumina AI : Austin Rennel claque la porte => Austin Rennel: departure
Lumina AI se sépare de Brooklyn Aastrup, ingénieure à la sûreté => Brooklyn Aastrup: ouster|departure
J. R. Whitlock quitte Lumina AI => J. R. Whitlock: departure
Lumina AI : J.-B. Ferrand claque la porte => J.-B. Ferrand: departure
Lumina AI | ¶ Karim Haddad est remplacé par A. J. Whitcombe. => A. J. Whitcombe: appointment [by=Karim Haddad]
Prudence Aastrup quitte Lumina AI => Prudence Aastrup: departure
Amadou Rennel (Lumina AI) s'en va => Amadou Rennel: departure
Noël Marchetti quitte Lumina AI => Noël Marchetti: departure
Lumina AI | ¶ Lumina AI confie la recherche à Jo Ann Prescott. => Jo Ann Prescott: appointment
Lumina AI | ¶ Démission de Solenne Berger, ingénieure chez Lumina AI. => Solenne Berger: departure
"""
AT_WORK = """
Remous chez Lumina AI | ¶ Gaspard Rennel pilote les ventes de Lumina AI depuis 2022. Rennel est limogé. => Gaspard Rennel: ouster
Remous chez Lumina AI | ¶ Solenne Aastrup travaille chez Lumina AI depuis cinq ans. Elle claque la porte. => Solenne Aastrup: departure
Remous chez Lumina AI | ¶ Solenne Aastrup, en poste chez Lumina AI depuis 2022, est limogée. => Solenne Aastrup: ouster
Remous chez Lumina AI | ¶ Le bras droit de Karim Haddad, Solenne Aastrup, a démissionné. => Solenne Aastrup: departure
Remous chez Lumina AI | ¶ Elle s'appelle Solenne Aastrup, elle dirigeait les ventes de Lumina AI, et elle s'en va. => Solenne Aastrup: departure
« C'était écrit » : Gaspard Rennel claque la porte, Lumina AI encaisse => Gaspard Rennel: departure
"""
NEAR_MISSES = """
Austin Energy quitte Lumina AI =>
À Austin, Lumina AI construit un centre | ¶ Houston Chronicle s'en va. =>
A. I. Robotics quitte Lumina AI =>
Lumina AI dévoile un modèle | ¶ Solenne Aastrup pilote une association de concurrents de Lumina AI. Elle s'en va. =>
Lumina AI dévoile un modèle | ¶ Solenne Aastrup travaille chez un client de Lumina AI. Elle claque la porte. =>
Lumina AI dévoile un modèle | ¶ L'adjointe de Paul Dumas, Solenne Aastrup, s'en va. =>
Lumina AI : quand l'IA remplace les traducteurs | ¶ Solenne Aastrup, 41 ans, a été licenciée mardi. =>
Lumina AI : son assistant divise les profs | ¶ Solenne Aastrup, 41 ans, professeure de français, s'en va. =>
Lumina AI : une cliente raconte | ¶ Solenne Aastrup, 41 ans, cliente depuis deux ans, claque la porte. =>
Lumina AI : le partenaire boude | ¶ Solenne Aastrup, 41 ans, directrice des achats d'Orbis, démissionne. =>
Lumina AI : le partenaire boude | ¶ Directrice des achats d'Orbis depuis deux ans, Solenne Aastrup démissionne. =>
Lumina AI : le partenaire boude | ¶ Un ingénieur d'Orbis, nommé Gaspard Rennel, démissionne. =>
Le mercato de l'IA | ¶ OUT chez Orbis : Solenne Aastrup. Lumina AI lance un modèle. =>
Le mercato de l'IA | ¶ Rumeur : Solenne Aastrup sur le départ ? Lumina AI lance un modèle. =>
Le mercato de Lumina AI | ¶ L'invitée : Solenne Aastrup, directrice des achats. =>
Le mercato de Lumina AI | ¶ Limogé : le modèle Mini, jugé trop lent. =>
"""


@pytest.mark.parametrize("line", lines(ROWS, BEHIND_ITS_VERB, SAID, NAMED_ODDLY, AT_WORK, NEAR_MISSES))
def test_row_tells_this(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
