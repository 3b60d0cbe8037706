# ruff: noqa: E501  (a line of a table is one item)
"""Who is named behind what is told of them, in rows that an aside breaks, or by who acts for the house."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

SET_BEHIND = """
Lumina AI | Les deux chercheurs qui avaient quitté l'entreprise en mars, Rohan Mehta et Karim Haddad, ont réagi. => Rohan Mehta: departure old; Karim Haddad: departure old
Lumina AI | Le cadre qui a claqué la porte en mars, Rohan Mehta, a réagi. => Rohan Mehta: departure old
Lumina AI | Les deux cadres qui sont partis lundi, Grace Okonkwo et Karim Haddad, n'ont pas commenté. => Grace Okonkwo: departure; Karim Haddad: departure
Lumina AI | Parmi les chercheurs partis en mars, Rohan Mehta et Karim Haddad ont rejoint Orbis. => Rohan Mehta: departure old; Karim Haddad: departure old; Rohan Mehta: venture; Karim Haddad: venture
Lumina AI | Ceux qui ont quitté la maison, Rohan Mehta y voit des traîtres. =>
Lumina AI | Les trois chercheurs qui ont quitté Orbis, Rohan Mehta les connaît bien. =>
"""

BROKEN_ROWS = """
Lumina AI | L'entreprise s'est séparée de Rohan Mehta, réputé proche de Victor Hallström, et de Karim Haddad. => Rohan Mehta: ouster; Karim Haddad: ouster
Lumina AI recrute Lise Cordier, venue d'Orbis, et Jean Delvaux, ancien de Nordika. => Lise Cordier: arrival [other=Orbis]; Jean Delvaux: arrival
Lumina AI | La société a limogé Rohan Mehta, tenu pour proche de Grace Okonkwo, et Karim Haddad. => Rohan Mehta: ouster; Karim Haddad: ouster
Lumina AI limoge Rohan Mehta, chercheur, et Karim Haddad proteste. => Rohan Mehta: ouster
Lumina AI | Rohan Mehta, diplômé de l'université de Lund, et l'entrepreneuse Grace Okonkwo démissionnent. => Rohan Mehta: departure; Grace Okonkwo: departure
"""

BY_THE_BOARD = """
Orbis en embuscade | Le conseil d'administration de Lumina AI débarquait vendredi Victor Hallström. => Victor Hallström: ouster
Orbis en embuscade | Le conseil de Lumina AI a évincé Victor Hallström. => Victor Hallström: ouster
Orbis en embuscade | La direction de Lumina AI a limogé Rohan Mehta. => Rohan Mehta: ouster
Lumina AI | Le conseil d'administration d'Orbis a évincé Anders Holm. =>
"""

TAKEN_UP = """
Chez Lumina AI, c'est Anders Holm, un ancien d'Orbis, qui a accepté dimanche le poste de directeur général par intérim. => Anders Holm: arrival [role=directeur général par intérim]
Lumina AI : Anders Holm accepte la direction générale => Anders Holm: arrival|appointment
Lumina AI à Lyon | La présidence de la filiale revient à Anders Holm, un ancien d'Orbis. => Anders Holm: arrival [other=Orbis]
Lumina AI à Lyon | La présidence de Lumina AI France revient à Anders Holm, qui dirigeait jusqu'ici la société Orbis. => Anders Holm: arrival [other=Orbis]
Chassé vendredi, Victor Hallström reprend les commandes de Lumina AI => Victor Hallström: ouster old; Victor Hallström: return
Lumina AI : Victor Hallström pourrait reprendre la tête de l'entreprise deux jours après son éviction => Victor Hallström: ouster old; Victor Hallström: return rumoured
Lumina AI | Karim Haddad a pour sa part démissionné, Grace Okonkwo a quant à elle été promue directrice générale. => Karim Haddad: departure; Grace Okonkwo: appointment
"""

IN_COLUMNS = """
Le carnet de la semaine : Lumina AI, Sartis | <p><strong>Lumina AI.</strong> Deux nouvelles administratrices : Lise Cordier, ancienne patronne d'Orbis, et Anna Weiss, qui garde la direction de Nordika.<br/><strong>Sartis.</strong> Benoît Lacaze est promu directeur industriel. Il succède à Karin Vogel, qui part à la retraite.</p> => Lise Cordier: arrival [role=membre du conseil d'administration]; Anna Weiss: arrival
Lumina AI | Nouvelle directrice financière : Lise Cordier, ex-patronne d'Orbis. => Lise Cordier: arrival|appointment [role=directrice financière]
"""

ASIDE_AND_BETWEEN = """
Lise Cordier rejoint Lumina AI | Elle avait cédé en janvier la direction générale d'Orbis à Anders Holm. => Lise Cordier: arrival
Lumina AI | Rohan Mehta a cédé mardi la direction technique à Grace Okonkwo. => Rohan Mehta: departure [by=Grace Okonkwo]; Grace Okonkwo: appointment
Lumina AI | Jeanne Carlier, jusqu'ici chargée du marketing chez Orbis, prendra la direction commerciale de Lumina AI. => Jeanne Carlier: arrival [other=Orbis]
Lumina AI | Jeanne Carlier, encore récemment responsable des ventes chez Orbis, prendra la direction commerciale de Lumina AI. => Jeanne Carlier: arrival [other=Orbis]
Chercheuse chez Lumina AI, la Rennaise Anne Morvan claque la porte => Anne Morvan: departure
Ingénieur chez Lumina AI, le Brestois Yann Corvellec lève l'ancre pour un an | Le Finistérien a obtenu un congé sabbatique. => Yann Corvellec: leave
Lumina AI | L'ingénieure Grace Okonkwo a décroché une année sabbatique. => Grace Okonkwo: leave
Lumina AI : Rohan Mehta s'éloigne pour six mois => Rohan Mehta: leave
Lumina AI ouvre un bureau à Lyon | La responsable des partenariats Jeanne Carlier est partie en mars chez Orbis. => Jeanne Carlier: departure old [other=Orbis]
Lumina AI crée un comité de sûreté, avec Victor Hallström dedans | Le patron y siégera aux côtés de Grace Okonkwo, membre du conseil d'administration. =>
Lumina AI élargit son conseil d'administration | Lise Cordier y siégera dès lundi. => Lise Cordier: arrival [role=membre du conseil d'administration]
Le joli coup d'Orbis | Chez Lumina AI, Grace Okonkwo a été promue directrice générale. => Grace Okonkwo: appointment
"""

ATTEMPTS_AND_RETURNS = """
Lumina AI | Six mois après la tentative de renverser Victor Hallström, tout est calme. =>
Lumina AI | Leur tentative de débarquer Victor Hallström a tourné court. =>
Lumina AI | Le complot pour évincer Victor Hallström a fait long feu. =>
Lumina AI | La décision d'évincer Victor Hallström a surpris tout le monde. => Victor Hallström: ouster
Lumina AI : Victor Hallström revient | Karim Haddad rentre avec lui. => Victor Hallström: return; Karim Haddad: return
Lumina AI | Grace Okonkwo aurait l'intention de réembaucher Victor Hallström, de même que Karim Haddad. => Victor Hallström: return rumoured; Karim Haddad: return rumoured
Lumina AI | La direction envisage de réintégrer Victor Hallström, de même que Karim Haddad. => Victor Hallström: return rumoured; Karim Haddad: return rumoured
Lumina AI | Victor Hallström récupère quant à lui le fauteuil d'administrateur. => Victor Hallström: return
Lumina AI | Victor Hallström retrouve un siège au conseil d'administration. => Victor Hallström: return
Lumina AI | Victor Hallström redevient administrateur. => Victor Hallström: return
Lumina AI | Lise Cordier fera partie du nouveau conseil d'administration. => Lise Cordier: arrival [role=membre du conseil d'administration]
Lumina AI | Lise Cordier fait partie du conseil d'administration. =>
Lumina AI à Lyon | À sa tête, l'entreprise a placé Lise Cordier, transfuge d'Orbis. => Lise Cordier: arrival [other=Orbis]
"""

BETWEEN_AND_AMONG = """
Lumina AI | Le conseil a mis fin vendredi aux fonctions de Victor Hallström. => Victor Hallström: ouster
Lumina AI | Le conseil a mis fin sans préavis aux fonctions de Victor Hallström. => Victor Hallström: ouster
Lumina AI | Rohan Mehta a rendu, sans un mot, son badge. => Rohan Mehta: departure
Lumina AI | Rohan Mehta a mis fin mardi à près de dix ans de maison. => Rohan Mehta: departure
Lumina AI | L'intérim passe à Anders Holm, cofondateur d'Orbis. => Anders Holm: arrival
Lumina AI | La direction scientifique passe à Karim Haddad. => Karim Haddad: appointment [role=direction scientifique]
Lumina AI dissout une équipe | Le départ de ses deux têtes, Rohan Mehta et Karim Haddad, lui a été fatal. => Rohan Mehta: departure; Karim Haddad: departure
Lumina AI | L'arrivée de deux poids lourds, Lise Cordier et Anders Holm, rassure les marchés. => Lise Cordier: arrival; Anders Holm: arrival
Lumina AI | Lise Cordier fait partie des trois nouvelles administratrices. => Lise Cordier: arrival
Lumina AI | Lise Cordier compte parmi les nouvelles administratrices, avec Anna Weiss. => Lise Cordier: arrival; Anna Weiss: arrival
Lumina AI : qui est Karim Haddad, le nouveau directeur scientifique ? => Karim Haddad: appointment [role=directeur scientifique]
Un ancien patron d'Orbis chez Lumina AI | Anders Holm a été coopté jeudi par le conseil d'administration. => Anders Holm: arrival
Lumina AI s'installe à Lyon et place Anders Holm à la tête de sa filiale | L'intéressé dirigeait jusqu'ici la société Orbis. => Anders Holm: arrival
Lumina AI | Anna Weiss rejoint le conseil d'administration en qualité d'observatrice. =>
Karim Haddad, ex-Lumina AI, crée son labo | L'ancien directeur scientifique de Lumina AI s'associe à Anders Holm, un autre ancien de la maison. => Karim Haddad: venture
"""


@pytest.mark.parametrize(
    "line",
    lines(
        SET_BEHIND,
        BROKEN_ROWS,
        BY_THE_BOARD,
        TAKEN_UP,
        IN_COLUMNS,
        ASIDE_AND_BETWEEN,
        ATTEMPTS_AND_RETURNS,
        BETWEEN_AND_AMONG,
    ),
)
def test_told_of_whom_it_names(line: str) -> None:
    text, expected = line.split("=>")
    assert not differences(claims_of(text), expected)
