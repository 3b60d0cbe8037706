# ruff: noqa: E501  (a line of a table is one item)
"""Plain sentences of agencies and tech sites: leaves, who went before, posts taken in passing, who says so."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

TIME_OFF = """
Lumina AI | Victor Hallström a annoncé lundi un congé de plusieurs mois. => Victor Hallström: leave [date=2024-04-15]
Lumina AI | Victor Hallström, qui a annoncé lundi un congé de trois mois, a démenti mardi vouloir quitter la société. => Victor Hallström: leave; Victor Hallström: departure denied
Lumina AI : Naïma Belkacem annonce une absence de trois mois => Naïma Belkacem: leave
Lumina AI : Naïma Belkacem entame un arrêt maladie => Naïma Belkacem: leave
Lumina AI : Naïma Belkacem pose un congé sans solde => Naïma Belkacem: leave
Lumina AI : Naïma Belkacem part en long congé => Naïma Belkacem: leave
Lumina AI ferme une semaine | Victor Hallström annonce un congé d'une semaine pour tous les salariés. =>
Lumina AI | Victor Hallström annonce un congé de trois jours à tous ses salariés. =>
Lumina AI | Victor Hallström demande un congé menstruel pour les salariées de Lumina AI. =>
"""

WENT_BEFORE = """
Lumina AI perd Rohan Mehta | Trois cofondateurs avaient montré la voie : Naïma Belkacem, Owen Prescott et Victor Hallström. => Rohan Mehta: departure; Naïma Belkacem: departure old; Owen Prescott: departure old; Victor Hallström: departure old
Lumina AI perd Rohan Mehta | Deux cadres sont partis avant lui : Naïma Belkacem et Owen Prescott. => Rohan Mehta: departure; Naïma Belkacem: departure old; Owen Prescott: departure old
Lumina AI perd Rohan Mehta | Rohan Mehta s'en va. L'avaient précédé Naïma Belkacem et Owen Prescott. => Rohan Mehta: departure; Naïma Belkacem: departure old; Owen Prescott: departure old
Lumina AI perd Rohan Mehta | Naïma Belkacem et Owen Prescott avaient rendu leur badge en mars. Le second est passé chez Orbis. => Rohan Mehta: departure; Naïma Belkacem: departure old; Owen Prescott: departure old [other=Orbis]
Naïma Belkacem lance sa société | Elle avait quitté Lumina AI en mars 2023. Elle est passée chez Orbis en septembre. => Naïma Belkacem: departure old; Naïma Belkacem: venture
"""

POSTS = """
Lumina AI | Rohan Mehta, nommé en mai à la tête de la recherche, s'en va. => Rohan Mehta: departure; Rohan Mehta: appointment old [role=recherche]
Victor Hallström n'est plus à la tête de la sûreté de Lumina AI | Il a été nommé directeur du raisonnement. => Victor Hallström: appointment [role=directeur du raisonnement]
Lumina AI : départ de Naïma Belkacem et de deux responsables de la sûreté | La directrice technique n'a rien dit. => Naïma Belkacem: departure [role=directrice technique]
Lumina AI | Victor Hallström avait repris en mai les travaux de Rohan Mehta. => Victor Hallström: appointment old [role=None]
"""

HIRED = """
Lumina AI nomme son premier économiste | Aaron Corvo a été recruté mardi, a fait savoir l'entreprise. Elle accueille aussi Scott Varnel, venu d'Orbis. => Aaron Corvo: arrival; Scott Varnel: arrival [other=Orbis]
Lumina AI | L'entreprise recrute un directeur juridique : Scott Varnel, qui occupait cette fonction chez Orbis. => Scott Varnel: arrival [role=directeur juridique]
"""

SPEAKERS = """
Rohan Mehta, chercheur, démissionne de Lumina AI | Vendredi, Naïma Belkacem avait fait ses adieux. « Je n'ai pas été poussé dehors », insiste le chercheur. => Rohan Mehta: departure; Naïma Belkacem: departure old
Lumina AI perd un chercheur | « J'ai décidé de quitter Lumina AI », martèle Rohan Mehta. => Rohan Mehta: departure
"""


@pytest.mark.parametrize("line", lines(TIME_OFF, WENT_BEFORE, POSTS, HIRED, SPEAKERS))
def test_plain_press(line: str) -> None:
    text, _, expected = line.partition("=>")

    assert differences(claims_of(text, history=False), expected) == []
