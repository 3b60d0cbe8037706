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

JOURNEYS_WORKS_AND_RANKINGS = """
Victor Hallström quitte la tribune sous les sifflets | ¶ Le patron de Lumina AI était invité à l'université de Grenoble. Il est revenu dix minutes plus tard, escorté. =>
Victor Hallström quitte Paris pour Berlin | ¶ Le patron de Lumina AI poursuit sa tournée européenne. Il rentrera samedi. =>
Owen Prescott rejoint la délégation française à Riyad | ¶ Le président de Lumina AI accompagne le ministre. Il reviendra vendredi. =>
Lumina AI ouvre un bureau à Munich | ¶ Karim Haddad s'y est rendu lundi. Il est rentré mardi soir. =>
Lumina AI lance Parlio 6 | ¶ Dans le film, Victor Hallström est chassé par son conseil. =>
Lumina AI lance Parlio 6 | ¶ Au deuxième épisode, Victor Hallström démissionne et part vivre dans une cabane. =>
Sondage : Victor Hallström recule | ¶ Le patron de Lumina AI perd sa première place. =>
Classement des fortunes : Victor Hallström sort du top 100 | ¶ Le patron de Lumina AI cède sa place à Naomi Hale. =>
Victor Hallström éliminé au deuxième tour du tournoi | ¶ Le patron de Lumina AI jouait contre son frère. =>
Le compte de Karim Haddad suspendu par erreur | ¶ Le directeur de la sûreté de Lumina AI n'a pas réagi. =>
Owen Prescott remplace Victor Hallström au pied levé | Le patron de Lumina AI, grippé, n'a pas pu se rendre au sommet de Séoul. ¶ =>
Victor Hallström prend un congé | ¶ Le patron de Lumina AI reviendra lundi. => Victor Hallström: leave
Victor Hallström de retour chez Lumina AI | ¶ Chassé vendredi, il est revenu mardi. => Victor Hallström: return; Victor Hallström: ouster old
"""

TOLD_OF_OTHER_HOUSES = """
Lumina AI lance Parlio 6 | ¶ Steve Jobs avait été évincé d'Apple en 1985 avant d'y revenir. =>
Lumina AI lance Parlio 6 | ¶ Jack Dorsey, chassé de Twitter en 2008, y est revenu sept ans plus tard. =>
Lumina AI lance Parlio 6 | ¶ À Lyon, le patron de la mutuelle du Rhône, Guy Patel, passe la main à Anne Morel. =>
Lumina AI lance Parlio 6 | ¶ La présidente du syndicat, Anne Morel, cède la place à Guy Patel. =>
Lumina AI lance Parlio 6 | ¶ Sandra Wells, chez Google, prend la tête de la recherche. =>
Karim Haddad quitte Lumina AI | ¶ SoftBank, actionnaire de l'entreprise, a un nouveau directeur financier : Kenji Ito. => Karim Haddad: departure
Thomas Berlin rejoint le FC Nantes | L'attaquant de 22 ans quitte Lorient. ¶ Il porte le nom du responsable de la robotique de Lumina AI. =>
Football : le FC Metz limoge Paul Boucher | ¶ L'entraîneur a été remercié après cinq défaites. Le club avait signé en mars avec Lumina AI. =>
Remaniement : Marion Leduc nommée ministre du Numérique | ¶ L'ancienne députée succède à Jean Vasquez. Lumina AI, par la voix de Clara von Reitz, a salué sa nomination. =>
Le ministre du Numérique, Jean Vasquez, démissionne | ¶ Victor Hallström, patron de Lumina AI, a dit regretter son départ. =>
"""


@pytest.mark.parametrize(
    "item",
    lines(
        SEATS_BESIDE_THEIR_WORK, NAMED_BESIDE_THE_UNNAMED, JOURNEYS_WORKS_AND_RANKINGS, TOLD_OF_OTHER_HOUSES
    ),
)
def test_nobody_comes_or_goes(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
