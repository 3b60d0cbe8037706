# ruff: noqa: E501  (a line of a table is one item)
"""What newspapers print every day of people of the house, and of others beside it, and is no change there.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

SEATS_BESIDE_THEIR_WORK = """
Sophie Marchand rejoint le conseil d'administration de la Croix-Rouge | La directrice de la communication de Lumina AI y siégera bénévolement. ¶ Elle y remplace Anne Lebrun. =>
Grace Okonkwo entre au conseil de surveillance de l'opéra de Lyon | ¶ La directrice financière de Lumina AI a été nommée pour trois ans. Elle conserve ses fonctions dans l'entreprise. =>
Naïma Belkacem nommée au conseil scientifique de l'école polytechnique | ¶ La directrice technique de Lumina AI y siégera deux ans. =>
Julien de Courval cède sa place au conseil du musée des Sciences | ¶ Le directeur des opérations de Lumina AI y siégeait depuis 2019. La banquière Irène Sol lui succède. =>
Hélène Porter prend la présidence du club des exportateurs | La vice-présidente des ventes de Lumina AI succède à Marc Gentil. ¶ Son mandat court jusqu'en 2027. =>
Fondation Curie : Owen Prescott élu trésorier | ¶ Le président de Lumina AI rejoint le bureau de la fondation, que quitte Guy Lambert. =>
Naïma Belkacem élue à l'Académie des technologies | ¶ La directrice technique de Lumina AI y occupera le fauteuil de Bernard Lacaze, mort en 2022. =>
Sophie Marchand quitte le conseil d'administration de l'hôpital Bichat | ¶ La directrice de la communication de Lumina AI y siégeait depuis 2019. Anne Lebrun la remplace. =>
Sophie Marchand entre au conseil de la ligue de football | ¶ La directrice de la communication de Lumina AI y remplacera Guy Ledoux. =>
Wenjing Li de retour en amphi | ¶ La directrice de la recherche de Lumina AI enseignera à Stanford deux heures par mois. =>
Sophie Marchand rejoint le conseil d'administration de Lumina AI | ¶ Elle y remplace Anne Lebrun. => Sophie Marchand: arrival
Anne Lebrun entre au conseil de surveillance de Lumina AI | ¶ Elle y siégera deux ans. => Anne Lebrun: arrival
"""

NAMED_BESIDE_THE_UNNAMED = """
Un cadre de Lumina AI rejoint Meta | ¶ Son nom n'a pas été révélé. Karim Haddad travaillait avec lui. =>
Un cadre de Lumina AI rejoint Meta | ¶ Victor Hallström n'a pas commenté. =>
Une cadre de Lumina AI démissionne | ¶ Aurélie Roy, directrice des ressources humaines, a confirmé l'information. =>
Un ingénieur quitte Lumina AI | ¶ La nouvelle a été annoncée mardi. Karim Haddad, interrogé mardi, s'est refusé à tout commentaire. =>
Lumina AI licencie un chercheur | ¶ Karim Haddad a salué son travail. =>
Une chercheuse de Lumina AI part chez Borea | ¶ « Nous lui souhaitons bonne chance », a réagi Grace Okonkwo. =>
Une dirigeante de Lumina AI prend un congé | ¶ Naïma Belkacem lui cherche un remplaçant. =>
Lumina AI recrute un ancien de Google | ¶ Victor Hallström était en déplacement à Berlin. =>
Un cadre de Lumina AI rejoint Meta | ¶ Karim Haddad n'a pas souhaité commenter son départ. => Karim Haddad: departure [other=Meta]
Un chercheur de Lumina AI rejoint Meta | ¶ Karim Haddad l'a annoncé mardi sur X. => Karim Haddad: departure [other=Meta]
Un chercheur de Lumina AI rejoint Meta | ¶ Karim Haddad y travaillait depuis 2019. => Karim Haddad: departure [other=Meta]
Une dirigeante de Lumina AI démissionne | ¶ Sophie Marchand remercie ses équipes. => Sophie Marchand: departure
Une chercheuse quitte Lumina AI | ¶ Yuki Tanabe la quitte après six ans. => Yuki Tanabe: departure
Un cofondateur de Lumina AI s'en va | ¶ Owen Prescott, 41 ans, dit vouloir souffler. => Owen Prescott: departure
Un pilier de Lumina AI s'en va | ¶ Victor Hallström quitte ses fonctions à la fin du mois. => Victor Hallström: departure
"""


@pytest.mark.parametrize("item", lines(SEATS_BESIDE_THEIR_WORK, NAMED_BESIDE_THE_UNNAMED))
def test_nobody_comes_or_goes(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
