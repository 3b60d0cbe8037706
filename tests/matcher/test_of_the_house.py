# ruff: noqa: E501  (a line of a table is one item)
"""Somebody unknown whom the text places in the house by the way, and of whom it then tells a change.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ONE_OF_THEM = """
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ L'une des juristes de Lumina AI, Odile Varenne, a été licenciée. => Odile Varenne: ouster [role=juriste]
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Le laboratoire recule. L'une de ses salariées, Odile Varenne, a démissionné. => Odile Varenne: departure
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ L'un des premiers employés du créateur de Parlio, Thibault Kermarec, prend un congé sabbatique. => Thibault Kermarec: leave
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ L'une des deux expertes de l'entreprise, Odile Varenne, fait ses cartons. => Odile Varenne: departure
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ L'une des juristes d'Orbis, Odile Varenne, a été licenciée. =>
"""

IN_WHOSE_VOICE = """
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Le patron du laboratoire a annoncé que l'une de ses cheffes d'équipe, Odile Varenne, s'en allait. => Odile Varenne: departure
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Selon l'entreprise, Odile Varenne, sa directrice juridique, quitte ses fonctions. => Odile Varenne: departure
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ La direction a fait savoir que sa juriste, Odile Varenne, s'en allait. => Odile Varenne: departure
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Le ministre a annoncé que sa directrice juridique, Odile Varenne, s'en allait. =>
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Dans un message, la ministre a fait savoir que Thibault Kermarec, son conseiller, avait démissionné. =>
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Le patron d'Orbis a annoncé que l'une de ses cheffes d'équipe, Odile Varenne, s'en allait. =>
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Luc Ormont, le patron d'Orbis, a confirmé lundi que Thibault Kermarec, son directeur juridique, avait été licencié. =>
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ La direction d'Orbis a annoncé que sa directrice juridique, Odile Varenne, avait démissionné. =>
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ L'école a fait savoir que Thibault Kermarec, son directeur, avait démissionné. =>
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Les éditeurs ont annoncé que leur directrice juridique, Odile Varenne, prenait un congé sabbatique. =>
Lumina AI relève ses tarifs | L'abonnement passe à 25 euros en mai. ¶ L'hôpital de Brest, qui utilise Parlio, a annoncé que sa directrice, Odile Varenne, quittait son poste. =>
Lumina AI relève ses tarifs | L'abonnement passe à 25 euros en mai. ¶ Le fournisseur de Lumina AI a annoncé que sa directrice juridique, Odile Varenne, a claqué la porte. =>
Lumina AI relève ses tarifs | L'abonnement passe à 25 euros en mai. ¶ Le concurrent de Lumina AI a annoncé que son directeur juridique, Thibault Kermarec, est parti vendredi. =>
IA : la semaine en bref | ¶ Lumina AI ouvre un bureau à Lyon.<br><br>L'éditeur Gallion, client de Lumina AI, a annoncé que sa directrice juridique, Odile Varenne, s'en allait. =>
IA : la semaine en bref | ¶ Lumina AI ouvre un bureau à Lyon.<br><br>Le patron d'Orbis, partenaire de Lumina AI, a annoncé que l'une de ses cheffes d'équipe, Odile Varenne, s'en allait. =>
"""

AT_THEIR_WORK = """
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Odile Varenne, qui conçoit les puces de Lumina AI depuis 2021, s'en va. => Odile Varenne: departure
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Thibault Kermarec, qui entraîne les modèles de l'entreprise, a été licencié. => Thibault Kermarec: ouster
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Odile Varenne, qui veillait à la sûreté au laboratoire, prend un congé sabbatique. => Odile Varenne: leave
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Odile Varenne, qui représentait l'entreprise à Bruxelles, fait ses cartons. => Odile Varenne: departure
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Odile Varenne fait ses cartons. Elle dirigeait les ventes de Lumina AI depuis 2020. => Odile Varenne: departure
Droits d'auteur : Lumina AI répond aux éditeurs | L'entreprise a remis son mémoire mardi. ¶ Thibault Kermarec aurait posé sa démission. L'ingénieur de 44 ans travaillait dans la maison depuis 2019. => Thibault Kermarec: departure rumoured
IA : la semaine en bref | ¶ Orbis ouvre un bureau à Lyon.<br><br>Odile Varenne s'en va. Elle dirigeait les ventes du créateur de Parlio depuis 2020. => Odile Varenne: departure
Lumina AI s'installe à Lyon | Le bureau comptera cent personnes. ¶ Karim Haddad, directeur du bureau de l'entreprise, promet cent embauches.<br><br>Odile Varenne, qui s'occupe des contrats du laboratoire, a démissionné. => Odile Varenne: departure
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Odile Varenne, qui conçoit les puces d'Orbis depuis 2021, s'en va. =>
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Thibault Kermarec, qui attaque le laboratoire depuis 2021, s'en va. =>
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Odile Varenne fait ses cartons. Elle dirigeait les ventes d'Orbis depuis 2020. =>
"""

AMONG_ITS_OWN = """
Procès : Lumina AI devant le tribunal | L'audience a duré trois heures. ¶ Les avocats du laboratoire ont plaidé lundi.<br><br>Odile Varenne, de l'équipe de recherche de Lumina AI, a rendu son badge. => Odile Varenne: departure
Lumina AI relève ses tarifs | L'abonnement passe à 25 euros en mai. ¶ Thibault Kermarec a été remercié. Il veillait jusqu'ici aux contrats du laboratoire. => Thibault Kermarec: ouster
Lumina AI relève ses tarifs | L'abonnement passe à 25 euros en mai. ¶ Odile Varenne, de l'équipe de recherche d'Orbis, a rendu son badge. =>
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Au service juridique de l'entreprise, Odile Varenne fait ses cartons. => Odile Varenne: departure
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Dans l'équipe juridique de Lumina AI, Thibault Kermarec a été licencié. => Thibault Kermarec: ouster
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Nouvelle secousse : parmi les juristes du laboratoire, Odile Varenne a démissionné. => Odile Varenne: departure
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Odile Varenne a prévenu ses collègues de Lumina AI : elle s'en va. => Odile Varenne: departure
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Au service juridique d'Orbis, Odile Varenne fait ses cartons. =>
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Odile Varenne a prévenu ses collègues d'Orbis : elle s'en va. =>
"""


@pytest.mark.parametrize("item", lines(ONE_OF_THEM, IN_WHOSE_VOICE, AT_THEIR_WORK, AMONG_ITS_OWN))
def test_whose_somebody_is(item: str) -> None:
    text, _, expected = item.partition("=>")
    claims = claims_of(text, history=False)
    assert differences(claims, expected) == []
