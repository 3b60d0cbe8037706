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

NEWCOMERS = """
Lumina AI | Le nouveau directeur technique de Lumina AI, Zeno Boucharin, vient d'Orbis. => Zeno Boucharin: arrival [other=Orbis] [role=directeur technique]
Lumina AI | Zeno Boucharin rejoint Lumina AI avec le titre de directeur technique. => Zeno Boucharin: arrival [role=directeur technique]
Lumina AI : Zeno Boucharin en renfort | L'entreprise l'a confirmé. => Zeno Boucharin: arrival
Lumina AI | Rohan Mehta est revenu après trois mois d'absence. => Rohan Mehta: return; Rohan Mehta: leave old
Lumina AI | Rohan Mehta est revenu sur scène après trois mois d'absence. =>
"""

SPEAKERS = """
Lumina AI débauche chez Orbis un responsable des risques | Dylan Corvo arrive. Il croise Andrea Varnel, qui a quitté Lumina AI en 2023 et travaille depuis janvier chez le concurrent, où elle a rejoint l'équipe de Jean. => Dylan Corvo: arrival; Andrea Varnel: departure old; Andrea Varnel: venture old
Rohan Mehta, chercheur, démissionne de Lumina AI | Vendredi, Naïma Belkacem avait fait ses adieux. « Je n'ai pas été poussé dehors », insiste le chercheur. => Rohan Mehta: departure; Naïma Belkacem: departure old
Lumina AI perd un chercheur | « J'ai décidé de quitter Lumina AI », martèle Rohan Mehta. => Rohan Mehta: departure
"""

NO_CHANGE_HERE = """
Lumina AI en Bourse : tout repose-t-il sur Grace Okonkwo ? | Son départ ferait mal, préviennent les analystes. =>
Lumina AI | Le départ de Rohan Mehta serait un coup dur pour l'entreprise. =>
Lumina AI | Le départ de Rohan Mehta serait imminent. => Rohan Mehta: departure rumoured
Ingrid Solberg, présidente du conseil de Lumina AI, lance Sierra, sa start-up | Elle a présenté mardi Sierra, une entreprise qui vend des agents. =>
Lyon : le nouveau maire nomme Victor Hallström dans son équipe de transition | Le patron de Lumina AI y conseillera la ville. =>
Lumina AI change d'affectation un spécialiste | Zeno Boucharin a été déchargé d'une équipe. Victor Hallström assure que le chercheur ne quitte pas la maison. =>
"""

SEATS_AND_POSTS = """
Lumina AI | Grace Okonkwo reprend une partie du travail de Julien de Courval. => Grace Okonkwo: appointment
Lumina AI | Grace Okonkwo reprend une partie des missions de Julien de Courval. => Grace Okonkwo: appointment [by=Julien de Courval]
Lumina AI | Gérard Lefranc pourrait quitter Lumina AI, qu'il a rejointe en novembre 2023, selon une source. => Gérard Lefranc: departure rumoured; Gérard Lefranc: arrival old [date=2023-11]
Lumina AI | Mardi, Rohan Mehta était passé chez Orbis, écarté des marchés publics par le gouvernement. => Rohan Mehta: departure old [other=Orbis]
Gérard Lefranc se retire du conseil d'administration de Lumina AI | Il conserve son siège chez Orbis. => Gérard Lefranc: departure
LUMINA AI: TROIS FEMMES AU CONSEIL D'ADMINISTRATION | Sue Corvo, ex-patronne d'Orbis, Nicole Varnel et Odile Fabre ont été nommées mercredi. => Sue Corvo: arrival; Nicole Varnel: arrival; Odile Fabre: arrival
Lumina AI confie ses affaires publiques à Chris Lehanne | Chris Lehanne a été nommé vice-président. Il avait rejoint Lumina AI au printemps. L'équipe dont il prend la direction compte trente personnes. => Chris Lehanne: appointment; Chris Lehanne: arrival old
Lumina AI | Paul Boucher a été déchargé de la sûreté pour prendre la tête d'un projet sur le raisonnement. => Paul Boucher: appointment [role=projet]
Lumina AI | Paul Boucher est relevé de ses fonctions pour diriger un projet de recherche. => Paul Boucher: appointment
"""


@pytest.mark.parametrize(
    "line", lines(TIME_OFF, WENT_BEFORE, POSTS, HIRED, NEWCOMERS, SPEAKERS, NO_CHANGE_HERE, SEATS_AND_POSTS)
)
def test_plain_press(line: str) -> None:
    text, _, expected = line.partition("=>")

    assert differences(claims_of(text, history=False), expected) == []
