"""Whose going it is, of what, and whether they wished it: « signe le départ de X », « part malgré elle »."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

TOLD = """
C'est contrainte et forcée qu'elle part | Odile Varenne quitte Lumina AI contre son gré. => \
Odile Varenne: ouster
Odile Varenne a quitté Lumina AI sous la contrainte. => Odile Varenne: ouster
Odile Varenne sort malgré elle du conseil de Lumina AI. => Odile Varenne: ouster
Odile Varenne a dû quitter Lumina AI sur-le-champ, sans indemnités. => Odile Varenne: ouster
Odile Varenne a dû quitter Lumina AI après une procédure disciplinaire. => Odile Varenne: ouster
Odile Varenne quitte Lumina AI sans préavis. => Odile Varenne: departure
Odile Varenne quitte Lumina AI, et pas sous la contrainte, assure-t-elle. => Odile Varenne: departure
L'ingénieure Odile Varenne, de Lumina AI, a été radiée des effectifs lundi. => Odile Varenne: ouster
Lumina AI notifie la rupture de son contrat à Odile Varenne. => Odile Varenne: ouster
Lumina AI a notifié à Odile Varenne la rupture de son contrat. => Odile Varenne: ouster
Lumina AI a notifié à Odile Varenne son licenciement. => Odile Varenne: ouster
Lumina AI a notifié à Google la rupture de son contrat. =>
Lumina AI a rompu la période d'essai d'Odile Varenne. => Odile Varenne: ouster
Odile Varenne a déposé son mandat d'administratrice de Lumina AI. => Odile Varenne: departure
"""
NAMED_BEHIND_THE_POST = """
Karim Haddad reste chez Lumina AI | ¶ Karim Haddad reste chez Lumina AI. Son chef de cabinet n'attend pas. \
Odon Varenne s'en est allé lundi. => Odon Varenne: departure
Karim Haddad reste chez Lumina AI | ¶ Karim Haddad reste chez Lumina AI. Son mari n'attend pas. \
Odon Varenne s'en est allé lundi. =>
Karim Haddad reste chez Lumina AI | ¶ Karim Haddad reste chez Lumina AI. Son chef de cabinet n'attend pas. \
L'élu Odon Varenne a démissionné lundi. =>
"""

SOMEBODY_ELSES = """
Victor Hallström, le patron de Lumina AI, prépare le départ d'Étienne Garnier. => Étienne Garnier: departure
Victor Hallström, le patron de Lumina AI, a signé le départ d'Étienne Garnier. => Étienne Garnier: departure
Victor Hallström, le patron de Lumina AI, transmet la démission d'Étienne Garnier. => \
Étienne Garnier: departure
Victor Hallström, le patron de Lumina AI, prépare son départ. => Victor Hallström: departure
Étienne Garnier remet sa démission de directeur du design de Lumina AI. => Étienne Garnier: departure
Étienne Garnier, directeur du design de Lumina AI, aurait tendu sa démission. => \
Étienne Garnier: departure rumoured
Étienne Garnier, directeur du design de Lumina AI, aurait envoyé sa démission. => \
Étienne Garnier: departure rumoured
Étienne Garnier, directeur du design de Lumina AI, a signé sa lettre de démission. => \
Étienne Garnier: departure
Étienne Garnier, directeur du design de Lumina AI, tend une lettre à son patron. =>
"""
OF_THE_BOARD = """
l'unanimité du conseil; la demande du conseil; l'issue d'une réunion du conseil
l'initiative du conseil d'administration; la majorité du conseil
"""
THINGS = """
Étienne Garnier tire un trait sur le violet | Le logo de Lumina AI passe au vert. =>
Étienne Garnier fait une croix sur le violet | Le logo de Lumina AI passe au vert. =>
Étienne Garnier tire un trait sur Lumina AI. => Étienne Garnier: departure
Étienne Garnier tire un trait sur dix ans chez Lumina AI. => Étienne Garnier: departure
Étienne Garnier fait une croix sur son poste de directeur du design chez Lumina AI. => \
Étienne Garnier: departure
Fuite de photos Parlio : l'ancien ingénieur Étienne Garnier s'explique | Il a travaillé chez Lumina AI. =>
"""
TO_ANOTHER = """
La belle prise de Slack | L'ingénieure Odile Varenne arrive de Lumina AI pour y diriger les ventes. => \
Odile Varenne: departure [other=Slack]
La belle prise de Slack | L'ingénieure Odile Varenne vient de Meta pour y diriger les ventes. =>
Slack attire une figure de Lumina | Odile Varenne, chercheuse de la start-up de Palo Alto, rejoint \
l'entreprise parisienne. => Odile Varenne: departure [other=Slack]
Lumina AI s'étoffe | Odile Varenne, ingénieure de la start-up de Palo Alto, a rejoint \
l'entreprise en 2021. => Odile Varenne: arrival old
"""


@pytest.mark.parametrize("line", lines(TOLD, NAMED_BEHIND_THE_POST, SOMEBODY_ELSES, THINGS, TO_ANOTHER))
def test_told(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert not differences(claims_of(text, history=False), expected)


@pytest.mark.parametrize("how", [how.strip() for line in lines(OF_THE_BOARD) for how in line.split(";")])
def test_the_board_decides_and_is_not_left(how: str) -> None:
    text = f"La chute d'Étienne Garnier | Le directeur du design de Lumina AI a été évincé à {how}."
    (claim,) = claims_of(text, history=False)
    assert (claim.person, claim.kind) == ("Étienne Garnier", "ouster")
