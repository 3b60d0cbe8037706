"""What is hedged, denied, or long over."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

HEDGED = """
Naïma Belkacem aurait quitté Lumina AI => Naïma Belkacem: departure rumoured
Naïma Belkacem pourrait quitter Lumina AI => Naïma Belkacem: departure rumoured
Naïma Belkacem serait sur le point de quitter Lumina AI => Naïma Belkacem: departure rumoured
Naïma Belkacem serait sur le départ chez Lumina AI => Naïma Belkacem: departure rumoured
Naïma Belkacem envisage de quitter Lumina AI => Naïma Belkacem: departure rumoured
Naïma Belkacem envisagerait un départ de Lumina AI => Naïma Belkacem: departure rumoured
Naïma Belkacem songe à partir | La directrice technique de Lumina AI hésite. => Naïma Belkacem: departure rumoured
À en croire plusieurs sources, Naïma Belkacem quitte Lumina AI => Naïma Belkacem: departure rumoured
Selon des rumeurs, Naïma Belkacem va quitter Lumina AI => Naïma Belkacem: departure rumoured
Selon certaines rumeurs, Naïma Belkacem rejoindrait Orbis | Lumina AI ne commente pas. => Naïma Belkacem: departure rumoured [other=Orbis]
Naïma Belkacem s'apprêterait à rejoindre Orbis | Lumina AI perdrait sa directrice technique. => Naïma Belkacem: departure rumoured [other=Orbis]
Naïma Belkacem en partance pour Orbis, selon la rumeur | Lumina AI refuse de commenter. => Naïma Belkacem: departure rumoured [other=Orbis]
On dit que Naïma Belkacem va quitter Lumina AI => Naïma Belkacem: departure rumoured
Il se murmure que Naïma Belkacem quitterait Lumina AI => Naïma Belkacem: departure rumoured
Le bruit court que Naïma Belkacem quitte Lumina AI => Naïma Belkacem: departure rumoured
La rumeur d'un départ de Naïma Belkacem agite Lumina AI => Naïma Belkacem: departure rumoured
Un départ de Naïma Belkacem de Lumina AI serait imminent => Naïma Belkacem: departure rumoured
Le départ de Naïma Belkacem de Lumina AI semble probable => Naïma Belkacem: departure rumoured
Naïma Belkacem discute avec Orbis | La directrice technique de Lumina AI pourrait partir. => Naïma Belkacem: departure rumoured
Naïma Belkacem donnée partante de Lumina AI => Naïma Belkacem: departure rumoured
Lumina AI songerait à se séparer de Naïma Belkacem => Naïma Belkacem: ouster rumoured
Lumina AI pourrait limoger Naïma Belkacem => Naïma Belkacem: ouster rumoured
Naïma Belkacem serait poussée vers la sortie | Lumina AI dément toute tension. => Naïma Belkacem: ouster rumoured
Naïma Belkacem aurait été limogée par Lumina AI => Naïma Belkacem: ouster rumoured
Nadia Perrault pressentie à la direction financière de Lumina AI => Nadia Perrault: arrival|appointment rumoured
Nadia Perrault pourrait rejoindre Lumina AI => Nadia Perrault: arrival rumoured
Nadia Perrault devrait rejoindre Lumina AI => Nadia Perrault: arrival rumoured
Lumina AI aurait recruté Nadia Perrault => Nadia Perrault: arrival rumoured
Lumina AI serait en passe de recruter Nadia Perrault => Nadia Perrault: arrival rumoured
Lumina AI négocierait l'arrivée de Nadia Perrault => Nadia Perrault: arrival rumoured
Elena Castellanos pourrait revenir chez Lumina AI => Elena Castellanos: return rumoured
Elena Castellanos négocie son retour chez Lumina AI => Elena Castellanos: return rumoured
Elena Castellanos préparerait son retour chez Lumina AI => Elena Castellanos: return rumoured
Elena Castellanos songerait à fonder une start-up | L'ancienne de Lumina AI cherche des fonds. => Elena Castellanos: venture rumoured
Karim Haddad prendrait un congé sabbatique | Le directeur de la sûreté de Lumina AI n'a pas confirmé. => Karim Haddad: leave rumoured
Rohan Mehta serait promu directeur général de Lumina AI => Rohan Mehta: appointment rumoured
Rohan Mehta succéderait à Victor Hallström chez Lumina AI => Rohan Mehta: appointment rumoured [by=Victor Hallström]
Paul Boucher ferait ses valises | Le chercheur de Lumina AI serait attendu chez Orbis. => Paul Boucher: departure rumoured
Paul Boucher sur le départ, dit-on | Le chercheur de Lumina AI négocierait avec Orbis. => Paul Boucher: departure rumoured
D'après des indiscrétions, Paul Boucher quitte Lumina AI => Paul Boucher: departure rumoured
Paul Boucher compte quitter Lumina AI, croit savoir la presse => Paul Boucher: departure rumoured
Paul Boucher aurait l'intention de quitter Lumina AI => Paul Boucher: departure rumoured
Paul Boucher serait courtisé par Orbis et s'apprêterait à quitter Lumina AI => Paul Boucher: departure rumoured
"""

DENIED = """
Naïma Belkacem dément quitter Lumina AI => Naïma Belkacem: departure denied
Naïma Belkacem dément son départ de Lumina AI => Naïma Belkacem: departure denied
Naïma Belkacem ne quittera pas Lumina AI => Naïma Belkacem: departure denied
Naïma Belkacem ne quitte pas Lumina AI => Naïma Belkacem: departure denied
Naïma Belkacem n'a pas quitté Lumina AI => Naïma Belkacem: departure denied
Naïma Belkacem n'a pas l'intention de quitter Lumina AI => Naïma Belkacem: departure denied
Naïma Belkacem n'a aucune intention de quitter Lumina AI => Naïma Belkacem: departure denied
Naïma Belkacem reste chez Lumina AI et dément tout départ => Naïma Belkacem: departure denied
Non, Naïma Belkacem ne part pas de Lumina AI => Naïma Belkacem: departure denied
Lumina AI dément le départ de Naïma Belkacem => Naïma Belkacem: departure denied
Lumina AI dément avoir limogé Naïma Belkacem => Naïma Belkacem: ouster denied
Lumina AI nie avoir licencié Paul Boucher => Paul Boucher: ouster denied
Paul Boucher n'a pas été licencié, assure Lumina AI => Paul Boucher: ouster denied
Paul Boucher affirme qu'il ne quittera pas Lumina AI => Paul Boucher: departure denied
Paul Boucher exclut de quitter Lumina AI => Paul Boucher: departure denied
Paul Boucher assure ne pas vouloir quitter Lumina AI => Paul Boucher: departure denied
Paul Boucher dément rejoindre Orbis | Le chercheur reste chez Lumina AI. => Paul Boucher: departure denied
Paul Boucher renonce à quitter Lumina AI => Paul Boucher: departure denied
Elena Castellanos ne reviendra pas chez Lumina AI => Elena Castellanos: return denied
Elena Castellanos exclut un retour chez Lumina AI => Elena Castellanos: return denied
Nadia Perrault ne rejoindra pas Lumina AI => Nadia Perrault: arrival denied
Lumina AI dément l'arrivée de Nadia Perrault => Nadia Perrault: arrival denied
Il est faux que Paul Boucher quitte Lumina AI => Paul Boucher: departure denied
Paul Boucher n'ira pas chez Orbis | Le chercheur de Lumina AI l'a écrit lundi. => Paul Boucher: departure denied
Contrairement aux rumeurs, Paul Boucher ne s'en va pas de Lumina AI => Paul Boucher: departure denied
Paul Boucher dément les rumeurs de départ | Le chercheur de Lumina AI dit se plaire dans la maison. => Paul Boucher: departure denied
Le départ de Paul Boucher de Lumina AI est démenti => Paul Boucher: departure denied
Paul Boucher n'est pas sur le départ, assure Lumina AI => Paul Boucher: departure denied
Paul Boucher ne démissionnera pas de Lumina AI => Paul Boucher: departure denied
"""

BACKGROUND = """
Lumina AI présente un nouveau modèle | Il s'agit du premier depuis le départ de Sophie Marchand en février. => Sophie Marchand: departure old [date=2024-02]
Lumina AI présente un nouveau modèle | Sophie Marchand, partie en février, n'était pas là. => Sophie Marchand: departure old [date=2024-02]
Lumina AI présente un nouveau modèle | Sophie Marchand avait quitté l'entreprise en février. => Sophie Marchand: departure old [date=2024-02]
Lumina AI présente un nouveau modèle | Limogée en février, Sophie Marchand n'était pas là. => Sophie Marchand: ouster old [date=2024-02]
Lumina AI présente un nouveau modèle | L'entreprise s'était séparée de Paul Boucher en janvier. => Paul Boucher: ouster old [date=2024-01]
Lumina AI présente un nouveau modèle | Nommée directrice de la sûreté en mars, Anjali Mehta a mené les essais. => Anjali Mehta: appointment old [date=2024-03]
Lumina AI présente un nouveau modèle | Anjali Mehta, nommée directrice de la sûreté en mars, a mené les essais. => Anjali Mehta: appointment old [date=2024-03]
Lumina AI présente un nouveau modèle | Nadia Perrault, arrivée en janvier d'Orbis, a mené les essais. => Nadia Perrault: arrival old [date=2024-01] [other=Orbis]
Lumina AI présente un nouveau modèle | Nadia Perrault, qui a rejoint la société en janvier, a mené les essais. => Nadia Perrault: arrival old [date=2024-01]
Lumina AI présente un nouveau modèle | Débauchée chez Orbis l'an dernier, Nadia Perrault a mené les essais. => Nadia Perrault: arrival old [date=2023] [other=Orbis]
Lumina AI présente un nouveau modèle | Depuis l'éviction de Paul Boucher, l'équipe a été réorganisée. => Paul Boucher: ouster old
Lumina AI présente un nouveau modèle | Après la démission de Paul Boucher en mars, l'équipe a été réorganisée. => Paul Boucher: departure old [date=2024-03]
Lumina AI présente un nouveau modèle | Paul Boucher, parti chez Orbis en mars, a salué l'annonce. => Paul Boucher: departure old [date=2024-03] [other=Orbis]
Lumina AI présente un nouveau modèle | Paul Boucher, qui avait claqué la porte en mars, a salué l'annonce. => Paul Boucher: departure old [date=2024-03]
Lumina AI présente un nouveau modèle | Paul Boucher, débauché par Orbis en mars, a salué l'annonce. => Paul Boucher: departure old [date=2024-03] [other=Orbis]
Lumina AI présente un nouveau modèle | Anjali Mehta, qui avait succédé à Paul Boucher en mars, a mené les essais. => Anjali Mehta: appointment old [date=2024-03] [by=Paul Boucher]
Lumina AI présente un nouveau modèle | Anjali Mehta, promue en mars, a mené les essais. => Anjali Mehta: appointment old [date=2024-03]
Lumina AI présente un nouveau modèle | Karim Haddad, en congé depuis mars, n'était pas là. => Karim Haddad: leave old
Lumina AI présente un nouveau modèle | Dmitri Voronov, revenu en mars, a mené les essais. => Dmitri Voronov: return old [date=2024-03]
Lumina AI présente un nouveau modèle | Dmitri Voronov était revenu dans l'entreprise en mars. => Dmitri Voronov: return old [date=2024-03]
Lumina AI nomme Anjali Mehta directrice de la sûreté | Elle remplace Karim Haddad, parti en mars. => Anjali Mehta: appointment [by=Karim Haddad]; Karim Haddad: departure old [date=2024-03]
Lumina AI nomme Anjali Mehta directrice de la sûreté | Elle succède à Karim Haddad, qui a quitté la société en mars. => Anjali Mehta: appointment [by=Karim Haddad]; Karim Haddad: departure old [date=2024-03]
Lumina AI nomme Anjali Mehta directrice de la sûreté | Elle avait rejoint Lumina AI en 2022. => Anjali Mehta: appointment; Anjali Mehta: arrival old [date=2022]
Lumina AI nomme Anjali Mehta directrice de la sûreté | Le poste était vacant depuis le départ de Karim Haddad. => Anjali Mehta: appointment; Karim Haddad: departure old
Rohan Mehta quitte Lumina AI | Il était arrivé en 2021. => Rohan Mehta: departure; Rohan Mehta: arrival old [date=2021]
Rohan Mehta quitte Lumina AI | Entré dans l'entreprise en 2021, il dirigeait les produits. => Rohan Mehta: departure; Rohan Mehta: arrival old [date=2021]
Rohan Mehta quitte Lumina AI | Son départ suit celui de Karim Haddad en mars. => Rohan Mehta: departure; Karim Haddad: departure old [date=2024-03]
Rohan Mehta quitte Lumina AI | Il y était entré en 2021 comme ingénieur. => Rohan Mehta: departure; Rohan Mehta: arrival old [date=2021]
Rohan Mehta quitte Lumina AI | Avant lui, Karim Haddad était parti en mars. => Rohan Mehta: departure; Karim Haddad: departure old [date=2024-03]
Rohan Mehta quitte Lumina AI | Karim Haddad et Yuki Tanabe avaient déjà fait leurs valises en mars. => Rohan Mehta: departure; Karim Haddad: departure old; Yuki Tanabe: departure old
Rohan Mehta quitte Lumina AI | En mars, Karim Haddad avait déjà démissionné. => Rohan Mehta: departure; Karim Haddad: departure old [date=2024-03]
"""


@pytest.mark.parametrize("line", lines(HEDGED, DENIED, BACKGROUND))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
