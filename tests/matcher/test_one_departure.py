"""One departure told in many ways: plain, hedged, denied, recalled, with others."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ONE_DEPARTURE_MANY_WAYS = """
Lumina AI | L'entreprise a annoncé mardi que Grace Okonkwo, sa directrice financière, la quittait. => Grace Okonkwo: departure [date=2024-04-16]
Chez Lumina AI, rien ne va plus | Grace Okonkwo, qui tenait les finances depuis 2021, vient de s'en aller. => Grace Okonkwo: departure
Grace Okonkwo tourne le dos à Lumina | Elle n'a pas dit où elle irait. => Grace Okonkwo: departure
Une démission chez Lumina AI | C'est celle de Grace Okonkwo, la directrice financière. => Grace Okonkwo: departure
Lumina AI : nouvelle démission | Cette fois, il s'agit de Grace Okonkwo, directrice financière. => Grace Okonkwo: departure
Lumina AI perd sa directrice financière | Grace Okonkwo était arrivée en 2021. => Grace Okonkwo: departure; Grace Okonkwo: arrival old [date=2021]
Lumina AI : démission de Grace Okonkwo => Grace Okonkwo: departure
Grace Okonkwo (Lumina AI) démissionne => Grace Okonkwo: departure
Lumina AI : la directrice financière Grace Okonkwo partira en juin => Grace Okonkwo: departure
La directrice financière de Lumina AI va s'en aller | Grace Okonkwo, 51 ans, cessera ses fonctions en juin. => Grace Okonkwo: departure
Après trois ans passés chez Lumina AI, Grace Okonkwo a décidé de partir => Grace Okonkwo: departure
Après trois ans chez Lumina AI, Grace Okonkwo s'en va voir ailleurs => Grace Okonkwo: departure
Grace Okonkwo a pris la décision de quitter Lumina AI => Grace Okonkwo: departure
La décision de Grace Okonkwo de quitter Lumina AI surprend => Grace Okonkwo: departure
L'annonce de la démission de Grace Okonkwo surprend Lumina AI => Grace Okonkwo: departure
Grace Okonkwo a annoncé à ses équipes qu'elle quitterait Lumina AI fin mai => Grace Okonkwo: departure
Victor Hallström annonce le départ de Grace Okonkwo | « Elle nous manquera », écrit le patron de Lumina AI. => Grace Okonkwo: departure
Victor Hallström accepte la démission de Grace Okonkwo | Elle quittera Lumina AI fin mai. => Grace Okonkwo: departure
Victor Hallström se sépare de sa directrice financière | Grace Okonkwo quitte Lumina AI. => Grace Okonkwo: ouster|departure
Victor Hallström limoge Grace Okonkwo | Le patron de Lumina AI lui reprochait ses prévisions. => Grace Okonkwo: ouster
Le patron de Lumina AI congédie sa directrice financière | Grace Okonkwo a été prévenue dimanche. => Grace Okonkwo: ouster
C'est Grace Okonkwo qui quitte Lumina AI => Grace Okonkwo: departure
C'est au tour de Grace Okonkwo de quitter Lumina AI => Grace Okonkwo: departure
Grace Okonkwo est la troisième dirigeante à quitter Lumina AI cette année => Grace Okonkwo: departure
Parmi les partants de Lumina AI figure Grace Okonkwo => Grace Okonkwo: departure
Lumina AI : parmi les partants, Grace Okonkwo et Paul Boucher => Grace Okonkwo: departure; Paul Boucher: departure
Lumina AI : trois départs, dont celui de Grace Okonkwo => Grace Okonkwo: departure
Trois dirigeants, dont Grace Okonkwo, quittent Lumina AI => Grace Okonkwo: departure
Ont quitté Lumina AI : Grace Okonkwo, Paul Boucher et Farah Nasser => Grace Okonkwo: departure; Paul Boucher: departure; Farah Nasser: departure
Ils partent : Grace Okonkwo, Paul Boucher, Farah Nasser | La liste des départs de Lumina AI s'allonge. => Grace Okonkwo: departure; Paul Boucher: departure; Farah Nasser: departure
Grace Okonkwo s'en va, Paul Boucher aussi | Lumina AI se vide. => Grace Okonkwo: departure; Paul Boucher: departure
Grace Okonkwo quitte Lumina AI, imitée par Paul Boucher => Grace Okonkwo: departure; Paul Boucher: departure
Grace Okonkwo quitte Lumina AI, suivie de Paul Boucher => Grace Okonkwo: departure; Paul Boucher: departure
Grace Okonkwo et Paul Boucher quittent ensemble Lumina AI => Grace Okonkwo: departure; Paul Boucher: departure
Lumina AI se sépare de Grace Okonkwo et de Paul Boucher => Grace Okonkwo: ouster|departure; Paul Boucher: ouster|departure
Ni Grace Okonkwo ni Paul Boucher ne quittent Lumina AI => Grace Okonkwo: departure denied; Paul Boucher: departure denied
Grace Okonkwo, poussée à la démission, quitte Lumina AI => Grace Okonkwo: ouster|departure
Contrainte de démissionner, Grace Okonkwo quitte Lumina AI => Grace Okonkwo: ouster|departure
Licenciée de Lumina AI en mars, Grace Okonkwo contre-attaque => Grace Okonkwo: ouster old [date=2024-03]
Fraîchement démissionnaire de Lumina AI, Grace Okonkwo parle => Grace Okonkwo: departure
Démissionnaire, Grace Okonkwo quittera Lumina AI le 31 mai => Grace Okonkwo: departure
Partie de Lumina AI en mars, Grace Okonkwo donne des cours => Grace Okonkwo: departure old [date=2024-03]
Depuis son départ de Lumina AI, Grace Okonkwo donne des cours => Grace Okonkwo: departure old
Grace Okonkwo, qui a quitté Lumina AI en mars, donne des cours => Grace Okonkwo: departure old [date=2024-03]
Grace Okonkwo, qui vient de quitter Lumina AI, se confie => Grace Okonkwo: departure
Grace Okonkwo, dont le départ de Lumina AI a été annoncé mardi, se confie => Grace Okonkwo: departure
Grace Okonkwo, dont Lumina AI s'est séparée en mars, se confie => Grace Okonkwo: ouster|departure old
« Je quitte Lumina », écrit Grace Okonkwo sur LinkedIn => Grace Okonkwo: departure
« J'ai décidé de quitter Lumina », a écrit Grace Okonkwo | La directrice financière partira fin mai. => Grace Okonkwo: departure
« Je ne quitterai pas Lumina », jure Grace Okonkwo => Grace Okonkwo: departure denied
Lumina AI confirme : Grace Okonkwo s'en va => Grace Okonkwo: departure
Officiel : Grace Okonkwo quitte Lumina AI => Grace Okonkwo: departure
INFO LE FIL. Grace Okonkwo quitte Lumina AI => Grace Okonkwo: departure
EXCLUSIF - Grace Okonkwo sur le départ chez Lumina AI => Grace Okonkwo: departure
[MàJ] Grace Okonkwo quitte bel et bien Lumina AI => Grace Okonkwo: departure
GRACE OKONKWO QUITTE LUMINA AI => Grace Okonkwo: departure
Grace Okonkwo quitte Lumina AI : « une page se tourne » => Grace Okonkwo: departure
Grace Okonkwo quitte Lumina AI pour Orbis => Grace Okonkwo: departure [other=Orbis]
Grace Okonkwo quitte Lumina AI pour rejoindre Orbis => Grace Okonkwo: departure [other=Orbis]
Grace Okonkwo passe de Lumina AI à Orbis => Grace Okonkwo: departure [other=Orbis]
Grace Okonkwo troque Lumina AI pour Orbis => Grace Okonkwo: departure [other=Orbis]
Grace Okonkwo file chez Orbis | La directrice financière de Lumina AI partira fin mai. => Grace Okonkwo: departure [other=Orbis]
Orbis débauche la directrice financière de Lumina AI, Grace Okonkwo => Grace Okonkwo: departure [other=Orbis]
Orbis recrute chez Lumina AI : Grace Okonkwo change de camp => Grace Okonkwo: departure [other=Orbis]
Selon Le Fil, Grace Okonkwo quitte Lumina AI => Grace Okonkwo: departure
Selon nos informations, Grace Okonkwo va quitter Lumina AI => Grace Okonkwo: departure
D'après plusieurs médias, Grace Okonkwo aurait démissionné de Lumina AI => Grace Okonkwo: departure rumoured
Grace Okonkwo serait sur le départ | Lumina AI n'a pas souhaité commenter. => Grace Okonkwo: departure rumoured
Grace Okonkwo aurait été licenciée par Lumina AI => Grace Okonkwo: ouster rumoured
Grace Okonkwo serait poussée vers la sortie chez Lumina AI => Grace Okonkwo: ouster rumoured
Lumina AI chercherait à remplacer Grace Okonkwo =>
Lumina AI songerait à se séparer de Grace Okonkwo => Grace Okonkwo: ouster|departure rumoured
Lumina AI s'apprêterait à limoger Grace Okonkwo => Grace Okonkwo: ouster rumoured
Le bruit court que Grace Okonkwo quitterait Lumina AI => Grace Okonkwo: departure rumoured
La rumeur du départ de Grace Okonkwo agite Lumina AI => Grace Okonkwo: departure rumoured
Des rumeurs annoncent le départ de Grace Okonkwo de Lumina AI => Grace Okonkwo: departure rumoured
Grace Okonkwo donnée partante de Lumina AI => Grace Okonkwo: departure rumoured
Grace Okonkwo annoncée sur le départ chez Lumina AI => Grace Okonkwo: departure|departure rumoured|announced
Grace Okonkwo réfléchit à quitter Lumina AI => Grace Okonkwo: departure rumoured
Grace Okonkwo n'exclut pas de quitter Lumina AI => Grace Okonkwo: departure rumoured
Grace Okonkwo exclut de quitter Lumina AI => Grace Okonkwo: departure denied
Grace Okonkwo dément tout départ de Lumina AI => Grace Okonkwo: departure denied
Lumina AI dément : Grace Okonkwo n'est pas sur le départ => Grace Okonkwo: departure denied
Lumina AI assure que Grace Okonkwo reste directrice financière | Elle ne quitte pas l'entreprise, contrairement à ce qu'affirmait un blog. => Grace Okonkwo: departure denied
Grace Okonkwo n'a pas été limogée, assure Lumina AI => Grace Okonkwo: ouster denied
Grace Okonkwo, en arrêt maladie, s'éloigne de Lumina AI jusqu'à l'été => Grace Okonkwo: leave
Grace Okonkwo prend un congé sabbatique | La directrice financière de Lumina AI reviendra en janvier. => Grace Okonkwo: leave
Congé parental pour Grace Okonkwo chez Lumina AI => Grace Okonkwo: leave
Lumina AI : Grace Okonkwo en congé jusqu'en septembre => Grace Okonkwo: leave
Grace Okonkwo se met en retrait de Lumina AI pour quelques mois => Grace Okonkwo: leave
"""


@pytest.mark.parametrize("line", lines(ONE_DEPARTURE_MANY_WAYS))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
