# ruff: noqa: E501  (a line of a table is one item)
"""What long reports tell on the way: who takes over in another house, whose verb is left out, who joins whom.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

HEIRS_ELSEWHERE = """
Lumina AI change d'équipe | Karim Haddad a quitté Lumina AI mardi. ¶ La concurrence bouge aussi. Le directeur financier d'Orbis, Luca Valmont, passera la main en janvier à Kevan Ferral. => Karim Haddad: departure
Lumina AI change d'équipe | Karim Haddad a quitté Lumina AI mardi. ¶ La concurrence bouge aussi. Luca Valmont, le patron d'Orbis, cédera sa place à Kevan Ferral. => Karim Haddad: departure
Lumina AI change d'équipe | Karim Haddad a quitté Lumina AI mardi. ¶ La concurrence bouge aussi. Le directeur financier d'Apple, Luca Valmont, transmet le flambeau à Kevan Ferral. => Karim Haddad: departure
Lumina AI change d'équipe | Karim Haddad a quitté Lumina AI mardi. ¶ Le directeur financier de Lumina AI, Luca Valmont, passera la main en janvier à Kevan Ferral. => Karim Haddad: departure; Luca Valmont: departure [by=Kevan Ferral]; Kevan Ferral: appointment [by=Luca Valmont]
"""

SET_APART = """
Lumina AI sans chef à Zurich | ¶ C'est chez Orbis que Lorenz Amman, chef de la recherche au bureau de Lumina AI, envisagerait de poursuivre sa carrière. => Lorenz Amman: departure rumoured [other=Orbis]
Lumina AI sans chef à Zurich | ¶ C'est du reste chez Orbis que Lorenz Amman, chef de la recherche au bureau de Lumina AI, envisagerait de poursuivre sa carrière, murmure-t-on. => Lorenz Amman: departure rumoured [other=Orbis]
Lumina AI sans chef à Zurich | ¶ C'est d'ailleurs chez Orbis que Karim Haddad envisagerait de rebondir. => Karim Haddad: departure rumoured [other=Orbis]
Lumina AI sans chef à Zurich | ¶ C'est finalement chez Orbis que Karim Haddad poursuivra sa carrière. => Karim Haddad: departure [other=Orbis]
Lumina AI sans chef à Zurich | ¶ C'est chez Orbis que Karim Haddad poursuivra sa carrière. => Karim Haddad: departure [other=Orbis]
Lumina AI sans chef à Zurich | ¶ C'est chez Orbis que Karim Haddad a choisi de poursuivre sa carrière. => Karim Haddad: departure [other=Orbis]
Lumina AI sans chef à Zurich | ¶ C'est chez Orbis que Karim Haddad va poser ses valises. => Karim Haddad: departure [other=Orbis]
Lumina AI sans chef à Zurich | ¶ C'est chez Lumina AI que Karim Haddad compte poursuivre sa carrière. =>
Lumina AI sans chef à Zurich | ¶ Karim Haddad poursuit son chemin avec Orbis, le partenaire de Lumina AI. =>
Lumina AI sans chef à Zurich | ¶ C'est chez Orbis que Karim Haddad a fait ses premières armes. =>
"""

VERB_LEFT_OUT = """
Lumina AI : deux recrues | La société a présenté ses recrues : Karim Haddad, débauché chez Orbis, y sera directeur de la recherche ; Paul Kern, qui vient d'Uber, le directeur de la conformité. ¶ => Karim Haddad: arrival [other=Orbis]; Paul Kern: arrival [other=Uber] [role=directeur de la conformité]
Lumina AI : deux recrues | Naomi Ferrer, qui arrive d'Orbis, sera économiste en chef chez Lumina AI ; Paul Kern, qui vient d'Uber, directeur de la conformité. ¶ => Naomi Ferrer: arrival [other=Orbis]; Paul Kern: arrival [other=Uber]
Lumina AI : deux recrues | Mardi, Lumina AI a présenté ses recrues. Naomi Ferrer, débauchée chez Orbis, y sera économiste en chef ; Paul Kern, qui vient d'Uber, le directeur de la conformité. ¶ => Naomi Ferrer: arrival [other=Orbis]; Paul Kern: arrival [other=Uber] [role=directeur de la conformité]
Lumina AI : deux recrues | Naomi Ferrer, qui travaillait chez Orbis, devient économiste en chef de Lumina AI, et Paul Kern, qui dirigeait Uber, directeur de la conformité. ¶ => Naomi Ferrer: arrival; Paul Kern: arrival [role=directeur de la conformité]
Lumina AI réorganise | Karim Haddad devient directeur de la recherche et Sophie Marchand, qui pilotait les ventes, directrice des produits. ¶ => Karim Haddad: appointment; Sophie Marchand: appointment [role=directrice des produits]
Lumina AI réorganise | Karim Haddad est nommé directeur de la recherche ; Sophie Marchand, qui pilotait les ventes, directrice des produits. ¶ => Karim Haddad: appointment; Sophie Marchand: appointment [role=directrice des produits]
Lumina AI réorganise | Karim Haddad récupère la recherche et Sophie Marchand, qui pilotait les ventes, les produits. ¶ => Karim Haddad: appointment; Sophie Marchand: appointment
Lumina AI réorganise | Karim Haddad est nommé directeur de la recherche. Sophie Marchand, qui pilotait les ventes, directrice du marketing jusqu'en mars, a signé une tribune. ¶ => Karim Haddad: appointment
Lumina AI réorganise | Karim Haddad est nommé directeur de la recherche ; Naomi Ferrer, qui vient d'Orbis, le félicite. ¶ => Karim Haddad: appointment
Lumina AI réorganise | Karim Haddad est nommé directeur de la recherche ; Naomi Ferrer, qui dirige Orbis, la directrice de Borea et d'autres l'ont félicité. ¶ => Karim Haddad: appointment

Lumina AI : trois départs | Karim Haddad s'en va, Sophie Marchand, qui dirigeait les ventes, aussi. ¶ => Karim Haddad: departure; Sophie Marchand: departure
Lumina AI : trois départs | Karim Haddad part chez Orbis et Sophie Marchand, qui dirigeait les ventes, chez Borea. ¶ => Karim Haddad: departure [other=Orbis]; Sophie Marchand: departure [other=Borea]
"""

IN_TURN = """
Lumina AI : trois départs | Karim Haddad s'en va en mai et Sophie Marchand en juin. ¶ => Karim Haddad: departure; Sophie Marchand: departure [date=2024-06]
Lumina AI : trois départs | Karim Haddad s'en va en mai et Sophie Marchand, qui dirigeait les ventes, en juin. ¶ => Karim Haddad: departure [date=2024-05]; Sophie Marchand: departure [date=2024-06]
Lumina AI : trois départs | Karim Haddad partira le 3 mai, Sophie Marchand le 5 juin. ¶ => Karim Haddad: departure [date=2024-05-03]; Sophie Marchand: departure [date=2024-06-05]
Lumina AI : trois départs | ¶ Karim Haddad était parti en mai 2023, Sophie Marchand en juin. => Karim Haddad: departure old [date=2023-05]; Sophie Marchand: departure old [date=2023-06]
Chez Lumina AI, un départ et deux arrivées | Un chercheur s'en va, une économiste et un juriste arrivent. ¶ Mercredi, Karim Haddad a annoncé qu'il quittait Lumina AI. La veille, la société avait présenté ses recrues : Naomi Ferrer, débauchée chez Orbis, y sera économiste en chef ; Paul Kern, qui vient d'Uber, directeur de la conformité. => Karim Haddad: departure; Naomi Ferrer: arrival [other=Orbis]; Paul Kern: arrival [other=Uber] [role=directeur de la conformité]
Lumina AI perd un chercheur | Un chercheur part. ¶ Mercredi, Karim Haddad a annoncé qu'il quittait Lumina AI. Naomi Ferrer, débauchée chez Orbis, avait été nommée samedi économiste en chef. => Karim Haddad: departure; Naomi Ferrer: arrival old
"""

JOINING_FOUNDERS = """
Orbis sort de l'ombre | ¶ Karim Haddad et Sophie Marchand, deux anciens de Lumina AI, viennent de fonder Orbis. Rohan Mehta les a rejoints ; il avait quitté Lumina AI en décembre. => Karim Haddad: venture [other=Orbis]; Sophie Marchand: venture [other=Orbis]; Rohan Mehta: venture [other=Orbis]; Rohan Mehta: departure old
Orbis sort de l'ombre | ¶ Karim Haddad, qui avait quitté Lumina AI en janvier, vient de fonder Orbis. Rohan Mehta l'a rejoint lui aussi ; il avait démissionné de Lumina AI en décembre. => Karim Haddad: venture [other=Orbis]; Karim Haddad: departure old; Rohan Mehta: venture [other=Orbis]; Rohan Mehta: departure old
Orbis sort de l'ombre | ¶ Karim Haddad, qui avait quitté Lumina AI en janvier, vient de fonder Orbis. L'ancien journaliste Jack Valmont l'a suivi : il avait démissionné de Lumina AI en décembre. => Karim Haddad: venture [other=Orbis]; Karim Haddad: departure old; Jack Valmont: venture [other=Orbis]; Jack Valmont: departure old
Orbis sort de l'ombre | ¶ Karim Haddad, qui avait quitté Lumina AI en janvier, vient de fonder Orbis. Rohan Mehta, qui a démissionné de Lumina AI en décembre, l'a rejoint. => Karim Haddad: venture [other=Orbis]; Karim Haddad: departure old; Rohan Mehta: venture [other=Orbis]; Rohan Mehta: departure old
Orbis sort de l'ombre | ¶ Karim Haddad, qui avait quitté Lumina AI en janvier, vient de fonder Orbis. Rohan Mehta, un autre ancien de Lumina AI, l'a rejoint. => Karim Haddad: venture [other=Orbis]; Karim Haddad: departure old; Rohan Mehta: venture [other=Orbis]
Orbis sort de l'ombre | ¶ Karim Haddad, qui avait quitté Lumina AI en janvier, vient de fonder Orbis. Il a été rejoint par Rohan Mehta, parti de Lumina AI en décembre. => Karim Haddad: venture [other=Orbis]; Karim Haddad: departure old; Rohan Mehta: venture [other=Orbis]; Rohan Mehta: departure old
Orbis sort de l'ombre | ¶ Karim Haddad et Sophie Marchand, deux anciens de Lumina AI, viennent de fonder Orbis. Rohan Mehta, ancien ingénieur de Lumina AI, les a rejoints comme directeur technique. => Karim Haddad: venture [other=Orbis]; Sophie Marchand: venture [other=Orbis]; Rohan Mehta: venture [other=Orbis] [role=directeur technique]
Orbis sort de l'ombre | ¶ Karim Haddad et Sophie Marchand, deux anciens de Lumina AI, viennent de fonder Orbis. Paul Kern, venu de Borea, les a rejoints. => Karim Haddad: venture [other=Orbis]; Sophie Marchand: venture [other=Orbis]
Orbis sort de l'ombre | ¶ Karim Haddad, qui avait quitté Lumina AI en janvier, vient de fonder Orbis. Sa sœur l'a rejoint. => Karim Haddad: venture [other=Orbis]; Karim Haddad: departure old
Lumina AI fête ses dix ans | ¶ Karim Haddad a chanté sur scène. Rohan Mehta l'a rejoint ; il avait quitté Lumina AI en décembre. => Rohan Mehta: departure old
Orbis sort de l'ombre | ¶ Karim Haddad, qui avait quitté Lumina AI en janvier, vient de fonder Orbis. Il a été rejoint par Paul Kern, venu de Borea. => Karim Haddad: venture [other=Orbis]; Karim Haddad: departure old
Orbis sort de l'ombre | ¶ Karim Haddad, qui avait quitté Lumina AI en janvier, vient de fonder Orbis. Il a été rejoint par Paul Kern. => Karim Haddad: venture [other=Orbis]; Karim Haddad: departure old
Orbis sort de l'ombre | ¶ Karim Haddad, qui avait quitté Lumina AI en janvier, vient de fonder Orbis. Paul Kern, le patron de Borea, l'a rejoint. => Karim Haddad: venture [other=Orbis]; Karim Haddad: departure old
Lumina AI perd deux cadres | ¶ Karim Haddad et Sophie Marchand quittent Lumina AI. Sur scène, Victor Hallström a été rejoint par Rohan Mehta. => Karim Haddad: departure; Sophie Marchand: departure
Lumina AI perd deux cadres | ¶ Karim Haddad et Sophie Marchand quittent Lumina AI pour Orbis. Rohan Mehta les rejoindra en mai. => Karim Haddad: departure [other=Orbis]; Sophie Marchand: departure [other=Orbis]; Rohan Mehta: departure [other=Orbis]
Lumina AI perd deux cadres | ¶ Karim Haddad et Sophie Marchand quittent Lumina AI. Leurs avocats les ont rejoints. => Karim Haddad: departure; Sophie Marchand: departure
"""

THEIR_OWN = """
Lumina AI dans la tourmente | ¶ Karim Haddad, qui menait l'équipe avec Sophie Marchand, a démissionné mardi ; son acolyte a suivi. => Karim Haddad: departure; Sophie Marchand: departure
Lumina AI dans la tourmente | ¶ Karim Haddad, qui menait l'équipe avec Sophie Marchand, a démissionné mardi ; sa complice a suivi, et c'est chez Orbis qu'elle a posé ses cartons. => Karim Haddad: departure; Sophie Marchand: departure [other=Orbis]
Lumina AI dans la tourmente | ¶ Karim Haddad, qui menait l'équipe avec Rohan Mehta, a démissionné mardi ; son acolyte a suivi, et c'est chez Orbis qu'il a posé ses cartons. => Karim Haddad: departure [other=None]; Rohan Mehta: departure [other=Orbis]
Lumina AI dans la tourmente | ¶ Karim Haddad, qui dirige la recherche avec Rohan Mehta, a démissionné mardi. Son acolyte reste. => Karim Haddad: departure
Lumina AI dans la tourmente | ¶ Karim Haddad a démissionné mardi ; son bras droit a suivi. => Karim Haddad: departure
Lumina AI dans la tourmente | ¶ Karim Haddad a démissionné mardi ; son bras droit, Rohan Mehta, a suivi, et c'est chez Orbis qu'il a posé ses cartons. => Karim Haddad: departure [other=None]; Rohan Mehta: departure [other=Orbis]
Lumina AI dans la tourmente | ¶ Karim Haddad a démissionné mardi ; Rohan Mehta l'a suivi, et c'est chez Orbis qu'ils ont posé leurs cartons. => Karim Haddad: departure [other=Orbis]; Rohan Mehta: departure [other=Orbis]
"""


@pytest.mark.parametrize(
    "item", lines(HEIRS_ELSEWHERE, SET_APART, VERB_LEFT_OUT, IN_TURN, JOINING_FOUNDERS, THEIR_OWN)
)
def test_what_a_long_report_tells_on_the_way(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
