# ruff: noqa: E501  (a line of a table is one item)
"""Who is not kept on, who is soon gone or back, and what is said to be false.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

KEPT_ON = """
Lumina AI : Priscilla Thornton n'a pas été reconduite au conseil => Priscilla Thornton: departure|ouster
Lumina AI : Priscilla Thornton ne sera pas reconduite au conseil => Priscilla Thornton: departure|ouster
Lumina AI : Priscilla Thornton ne souhaite pas être reconduite au conseil => Priscilla Thornton: departure
Lumina AI : Priscilla Thornton n'a pas demandé à être reconduite au conseil => Priscilla Thornton: departure
Irma Quellec entre au conseil de Lumina AI | Elle remplace Priscilla Thornton, qui n'a pas demandé à être reconduite. => Irma Quellec: arrival; Priscilla Thornton: departure
Lumina AI : Priscilla Thornton a demandé à être reconduite au conseil =>
Lumina AI ne reconduit pas Priscilla Thornton au conseil => Priscilla Thornton: departure
Lumina AI | Kwame Asante n'a pas reconduit le budget de la recherche. =>
Lumina AI | Le conseil n'a pas renouvelé Priscilla Thornton dans ses fonctions. => Priscilla Thornton: departure
Lumina AI | Kwame Asante n'a pas renouvelé son abonnement. =>
"""

GONE_OR_BACK = """
Mardi, Pieter van den Berg est réapparu dans l'organigramme de Lumina AI. => Pieter van den Berg: return
Lumina AI | Victor Hallström, soigné pendant trois mois, est aux manettes de nouveau. => Victor Hallström: return
Victor Hallström est à nouveau aux commandes de Lumina AI => Victor Hallström: return
Le chercheur de Lumina AI Kwame Asante a été éconduit lundi après un tête-à-tête avec Victor Hallström. => Kwame Asante: ouster [date=2024-04-15]
Kwame Asante, de Lumina AI, éconduit un journaliste =>
Kwame Asante n'a pas mis six mois à quitter Lumina AI => Kwame Asante: departure
Lumina AI | Étienne Garnier n'avait pas mis six mois à évincer du dossier Kwame Asante. =>
Lumina AI a évincé Kwame Asante du dossier européen =>
Lumina AI | Étienne Garnier n'a pas mis un an à évincer Kwame Asante. => Kwame Asante: ouster
Irma Quellec entre au conseil de Lumina AI | Elle prend la place de Priscilla Thornton, qui n'avait pas sollicité de nouveau mandat. => Irma Quellec: arrival [by=Priscilla Thornton]; Priscilla Thornton: departure [by=Irma Quellec]
"""

SAID_FALSE = """
Lumina AI | Interrogé par un investisseur qui le félicitait de rejoindre Orbis, Kwame Asante a mis les choses au point : « Faux. Je reste. » => Kwame Asante: departure denied [other=Orbis]
Lumina AI | On disait Kwame Asante en route pour Orbis. « C'est faux », répond-il. => Kwame Asante: departure denied
Kwame Asante dégonfle la rumeur de son départ de Lumina AI => Kwame Asante: departure denied
« Je ne vais nulle part » : Kwame Asante dégonfle la rumeur | Le chercheur de Lumina AI était annoncé chez Orbis. => Kwame Asante: departure denied
Lumina AI | Kwame Asante partant pour Orbis ? L'intéressé dégonfle la rumeur. => Kwame Asante: departure denied
Lumina AI | Interrogée sur son départ, Farah Nasser répond : « Non, je ne regrette rien. » Elle a quitté Lumina AI lundi. => Farah Nasser: departure [date=2024-04-15]
Lumina AI | Kwame Asante a annoncé qu'il partait : « Non sans tristesse », dit-il. => Kwame Asante: departure
"""

PLANS_DENIED = """
Lumina AI | Kwame Asante dément avoir envisagé de partir. => Kwame Asante: departure denied
Lumina AI | Kwame Asante dément avoir jamais songé à démissionner. => Kwame Asante: departure denied
Lumina AI : Kwame Asante nie avoir voulu rejoindre Orbis => Kwame Asante: departure denied [other=Orbis]
Lumina AI | Priscilla Thornton, qui avait quitté le conseil en 2021, dément avoir jamais envisagé d'y revenir. => Priscilla Thornton: departure old [date=2021]; Priscilla Thornton: return denied
Lumina AI : Kwame Asante dément avoir empêché Farah Nasser de partir =>
Lumina AI : Kwame Asante avait envisagé de partir =>
Irma Quellec occupera la place de Karim Haddad à la tête des ventes de Lumina AI => Irma Quellec: appointment [by=Karim Haddad]
Irma Quellec occupe à table la place de Karim Haddad | Lumina AI régalait ses invités. =>
Irma Quellec, de Lumina AI, occupe la première place du classement =>
"""


@pytest.mark.parametrize("history", [True, False])
@pytest.mark.parametrize("line", lines(KEPT_ON, GONE_OR_BACK, SAID_FALSE, PLANS_DENIED))
def test_item_tells_this(line: str, *, history: bool) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=history), expected) == []
