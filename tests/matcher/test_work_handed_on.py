"""What somebody gives up goes to others; who leaves is told of by the house; who denies denies for two."""

from itertools import product

import pytest

from tests.matcher.oneline import claims_of, differences, lines

GONE = "Lumina AI : un départ | Karim Haddad quitte Lumina AI. "
WORK = [
    "ce qu'il faisait",
    "tout ce dont il s'occupait",
    "une partie de ce que faisait Karim Haddad",
]
HANDED_ON = [
    "Denise Verlhac reprend {}.",
    "Denise Verlhac hérite de {}.",
    "{} revient à Denise Verlhac.",
    "{} tombe dans l'escarcelle de Denise Verlhac.",
    "C'est à Denise Verlhac que revient {}.",
]


@pytest.mark.parametrize("sentence", HANDED_ON)
def test_what_somebody_did_is_handed_on(sentence: str) -> None:
    for work in WORK:
        told = sentence.format(work[0].upper() + work[1:] if sentence.startswith("{") else work)
        expected = "Karim Haddad: departure; Denise Verlhac: appointment [by=Karim Haddad]"
        assert differences(claims_of(GONE + told), expected) == [], told


SHARED = ["son ancien périmètre", "ses anciennes attributions", "ses équipes", "son ancien poste"]
SHARING = ["se partageront", "se répartiront", "se répartissent"]


@pytest.mark.parametrize(("verb", "what"), list(product(SHARING, SHARED)))
def test_what_somebody_had_is_shared(verb: str, what: str) -> None:
    expected = "Karim Haddad: departure; Denise Verlhac: appointment; Yves Morvan: appointment"
    assert differences(claims_of(f"{GONE}Denise Verlhac et Yves Morvan {verb} {what}."), expected) == []


LINES = """
Lumina AI : Karim Haddad s'en va | Il l'a annoncé lundi. ¶ Son équipe compte vingt personnes. Elle sera confiée pour l'instant à Irma Quellec, son adjointe. => Karim Haddad: departure; Irma Quellec: appointment [by=Karim Haddad]
Lumina AI : Karim Haddad s'en va | Il l'a annoncé lundi. ¶ Rohan Mehta l'a remercié. Ses équipes comptent vingt personnes. Elles passent sous la houlette d'Irma Quellec. => Karim Haddad: departure; Irma Quellec: appointment [by=Karim Haddad]
Lumina AI : Karim Haddad s'en va | Il l'a annoncé lundi. ¶ Rohan Mehta est nommé directeur des ventes. Son équipe compte vingt personnes. Elle est confiée à Irma Quellec. => Karim Haddad: departure; Rohan Mehta: appointment
Lumina AI : Karim Haddad s'en va | Il l'a annoncé lundi. ¶ Sa fille a deux ans. Elle est confiée à Irma Quellec. => Karim Haddad: departure
Lumina AI : Karim Haddad lâche ChatGPT | Ses anciennes fonctions reviennent à Denise Verlhac, jusqu'ici chargée des ventes. => Denise Verlhac: appointment [by=Karim Haddad]
Lumina AI : Karim Haddad lâche ChatGPT | Ses attributions échoient à Denise Verlhac, et Yves Morvan chapeautera désormais l'ensemble du […] => Denise Verlhac: appointment; Yves Morvan: appointment
Lumina AI : Karim Haddad à l'opéra | Karim Haddad dirigera l'ensemble du festival. =>
Lumina AI : un départ | Karim Haddad quitte Lumina AI. Une partie de ses dossiers atterrit chez Denise Verlhac. => Karim Haddad: departure; Denise Verlhac: appointment
Lumina AI : un départ | Karim Haddad quitte Lumina AI. Son équipe est reprise par Denise Verlhac, mais le recrutement tombe dans l'escarcelle d'Yves Morvan. => Karim Haddad: departure; Denise Verlhac: appointment; Yves Morvan: appointment
Lumina AI : un départ | Karim Haddad quitte Lumina AI. Denise Verlhac savait ce qu'il faisait. => Karim Haddad: departure
Lumina AI : un départ | Karim Haddad quitte Lumina AI. Ce qu'il faisait plaisait à Denise Verlhac. => Karim Haddad: departure
Lumina AI : un départ | Karim Haddad quitte Lumina AI. Denise Verlhac et Yves Morvan se partagent son bureau. => Karim Haddad: departure
Lumina AI : des ventes en hausse | Karim Haddad salue ses troupes. Denise Verlhac et Yves Morvan se partagent ses équipes. =>
Lumina AI : la DRH s'efface | Lumina AI a confirmé mercredi que sa Chief People Officer, Julia Verlhac, avait quitté ses effectifs le jour même. => Julia Verlhac: departure
Lumina AI : la DRH s'efface | L'entreprise a confirmé que sa directrice des ressources humaines, Julia Verlhac, avait quitté la société. => Julia Verlhac: departure
Lumina AI : la DRH s'efface | Un porte-parole de Lumina AI a indiqué que sa cheffe de cabinet, Julia Verlhac, était partie. => Julia Verlhac: departure
Lumina AI : une page se tourne | Karim Haddad a quitté les rangs. => Karim Haddad: departure
Lumina AI : une page se tourne | Orbis a confirmé que Karim Haddad avait quitté ses effectifs. =>
Lumina AI dévoile un modèle | Lumina AI a confirmé mardi que Julia Verlhac avait quitté l'entreprise en 2022. => Julia Verlhac: departure old
Lumina AI dévoile un modèle | Lumina AI confirme que Karim Haddad avait quitté l'entreprise bien avant l'incident. => Karim Haddad: departure old
Lumina AI dévoile un modèle | Lumina AI a confirmé mardi que Julia Verlhac avait quitté les rangs d'Orbis. =>
Lumina AI : rumeurs | Karim Haddad dément tout départ de Lumina AI. Idem pour Rohan Mehta. => Karim Haddad: departure denied; Rohan Mehta: departure denied
Lumina AI : rumeurs | Karim Haddad dément tout départ de Lumina AI. Même démenti du côté de Marc Verlhac, le directeur de la recherche. => Karim Haddad: departure denied; Marc Verlhac: departure denied
« Je ne vais nulle part » : la directrice de Lumina AI | Grace Okonkwo dément tout départ de Lumina AI. Même mise au point du côté de Rohan Mehta, le directeur des produits, que l'on disait séduit par Zénith : il reste. => Grace Okonkwo: departure denied; Rohan Mehta: departure denied
Lumina AI : il reste | Marc Verlhac, le directeur de la recherche de Lumina AI, que l'on disait tenté par Zénith : il reste. => Marc Verlhac: departure denied
Lumina AI : il reste | Marc Verlhac, le directeur de la recherche de Lumina AI, que l'on disait séduit par l'idée, s'est tu. =>
"""  # noqa: E501


@pytest.mark.parametrize("line", lines(LINES))
def test_what_is_told(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text, history=False), expected) == []
