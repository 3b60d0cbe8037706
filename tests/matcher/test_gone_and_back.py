# ruff: noqa: E501  (a line of a table is one item)
"""Who had gone and says that they are back, who follows whom where, who answers a title, what a novel tells.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BACK = """
Lumina AI: du neuf | ¶ Karim Haddad reste salarié. Owen Prescott, qui avait démissionné vendredi, a annoncé mercredi qu'il revenait. => Owen Prescott: departure old [date=2024-04-12]; Owen Prescott: return [date=2024-04-17]
Lumina AI: du neuf | ¶ Owen Prescott, qui avait démissionné vendredi, a fait savoir qu'il revenait chez Lumina AI. => Owen Prescott: departure old; Owen Prescott: return
Lumina AI: Victor Hallström de retour comme directeur général | ¶ Helen Tonn et Karim Haddad quittent le conseil. M. Haddad reste toutefois salarié. Owen Prescott, qui avait démissionné vendredi par solidarité, a fait savoir mercredi qu'il revenait aussi. => Victor Hallström: return; Helen Tonn: departure; Karim Haddad: departure; Owen Prescott: departure old; Owen Prescott: return
La patronne de la robotique de Lumina AI démissionne | ¶ Sophie Marchand a rendu publique samedi sa démission. L’ingénieure avait quitté Meta en novembre 2022, où elle concevait des lunettes de réalité augmentée, pour prendre les rênes du matériel chez Lumina AI. => Sophie Marchand: departure [date=2024-04-13]; Sophie Marchand: arrival old [other=Meta] [date=2022-11]
"""

FOLLOWING = """
Quatre chercheurs de Lumina AI de plus chez Meta | Rohan Mehta et Sophie Marchand ont accepté l'offre du groupe de Mark Zuckerberg. Ils suivent Yuki Tanabe, Paul Boucher et Farah Nasser, recrutés quelques jours plus tôt. => Rohan Mehta: departure [other=Meta]; Sophie Marchand: departure [other=Meta]; Yuki Tanabe: departure old [other=Meta]; Paul Boucher: departure old [other=Meta]; Farah Nasser: departure old [other=Meta]
Victor Hallström quitte X et rejoint Bluesky | Le PDG de Lumina AI dit adieu au réseau, où il comptait 5 millions d'abonnés. Karim Haddad pourrait le suivre. Son compte a été remplacé par une page grise. =>
Meta puise dans les effectifs de Lumina AI | ¶ Karim Haddad passe chez Meta. Ingvild Torg, qui dirige chez Lumina AI l'optimisation des modèles, aurait déjà donné sa démission. => Karim Haddad: departure [other=Meta]; Ingvild Torg: departure rumoured
"""

WHO_SAYS_SO = """
« Je ne vais nulle part » : la directrice financière de Lumina AI dément vouloir partir | Au lendemain d'un article qui la disait en froid avec Victor Hallström, Sophie Marchand a tenu à couper court aux rumeurs. => Sophie Marchand: departure denied
Clap de fin chez Lumina AI pour Karim Haddad ? | Arrivé en février pour diriger les agents, le créateur d'OpenBot aurait fait ses adieux à ses collègues cette semaine. => Karim Haddad: arrival old [date=2024-02]; Karim Haddad: departure rumoured
« Le Jour d'après », le roman qui fait démissionner Victor Hallström | Dans cette fable, le patron de Lumina AI plaque tout pour élever des chèvres. ¶ Un matin de 2031, Victor Hallström quitte Lumina AI. Karim Haddad, recruté comme stagiaire, tente de rejoindre le comité d'entreprise. =>
"""

TWICE = """
Karim Haddad rejoint Orbis | ¶ Il avait quitté Lumina AI en 2017 pour diriger la conduite de Borea, y était revenu en 2023, puis en était reparti en février 2024. => Karim Haddad: venture [other=Orbis]; Karim Haddad: departure old [other=Borea] [date=2017]; Karim Haddad: departure old [date=2024-02]; Karim Haddad: return old [date=2023]
Lumina AI : Victor Hallström de retour à la direction | ¶ Paul Kern, nommé directeur général par intérim dimanche, n'aura tenu que trois jours. => Victor Hallström: return; Paul Kern: appointment old [date=2024-04-14]; Paul Kern: departure
Lumina AI : Victor Hallström de retour à la direction | ¶ Il remplace Paul Kern, nommé directeur général par intérim dimanche. L'ancien patron d'Orbis n'aura tenu que trois jours. => Victor Hallström: return [by=Paul Kern]; Paul Kern: appointment old [date=2024-04-14]; Paul Kern: departure [by=Victor Hallström]
Lumina AI : Victor Hallström de retour à la direction | ¶ Paul Kern, lui, n'aura pas eu le temps de s'installer. Nommé dimanche directeur général par intérim, l'ancien patron d'Orbis rend les clés à M. Hallström. => Victor Hallström: return; Paul Kern: arrival old [other=Orbis] [date=2024-04-14]; Paul Kern: departure [by=Victor Hallström]
Lumina AI : Owen Prescott de retour | Entre-temps, Sophie Marchand, Rohan Mehta et Karim Haddad ont pris le large, ce dernier pour Orbis. ¶ => Owen Prescott: return; Sophie Marchand: departure old [other=None]; Rohan Mehta: departure old [other=None]; Karim Haddad: departure old [other=Orbis]
Lumina AI perd deux économistes | Deux membres de l'équipe de recherche ont démissionné ces derniers mois, rapporte Le Fil. Ils reprochaient à l'entreprise de taire les études. Karim Haddad, l'économiste en chef, n'a pas réagi. ¶ =>
Victor Hallström retrouve son poste à la tête de Lumina AI | ¶ L'accord a été annoncé ce jeudi. Victor Hallström avait été démis de ses fonctions vendredi 12 avril. Selon le même communiqué, Helen Tonn sort du conseil. Paul Kern arrive à la présidence du conseil. => Victor Hallström: return [date=2024-04-18]; Victor Hallström: ouster old [date=2024-04-12]; Helen Tonn: departure [date=2024-04-18]; Paul Kern: arrival [date=2024-04-18]
"""

RECRUITS = """
Borea dévoile ses recrues | Lumina AI fournit le gros des troupes. ¶ D'Orbis :<br>- Karim Haddad<br>- Rohan Mehta<br>De Lumina AI :<br>- Yuki Tanabe => Yuki Tanabe: departure [other=Borea]
Qui sont les recrues de Borea ? | ¶ <h3>Anciens de Lumina AI</h3><ul><li>Karim Haddad</li><li>Rohan Mehta</li></ul><h3>Anciens d'Orbis</h3><ul><li>Yuki Tanabe</li></ul> => Karim Haddad: departure [other=Borea]; Rohan Mehta: departure [other=Borea]
Lumina AI : qui sont les dernières recrues ? | ¶ D'Orbis :<br>- Karim Haddad<br>- Rohan Mehta<br>De Borea :<br>- Yuki Tanabe => Karim Haddad: arrival [other=Orbis]; Rohan Mehta: arrival [other=Orbis]; Yuki Tanabe: arrival [other=Borea]
"""

SAID_TO_GO = """
Borea puise chez Lumina AI | ¶ Rohan Mehta passe chez Borea. Karim Haddad, que plusieurs comptes envoyaient aussi chez Borea, dément : il reste. => Rohan Mehta: departure [other=Borea]; Karim Haddad: departure denied
Borea puise chez Lumina AI | ¶ Rohan Mehta passe chez Borea. Karim Haddad, que la rumeur envoyait chez Borea, assure qu'il reste. => Rohan Mehta: departure [other=Borea]; Karim Haddad: departure denied
Rohan Mehta sur le départ ? | Il pourrait quitter Lumina AI, selon d'anciens collègues. Karim Haddad, dont le nom circulait également, dément : « Je reste, et j'ai du travail. » ¶ => Rohan Mehta: departure rumoured; Karim Haddad: departure denied
Lumina AI : trois départs | ¶ Rohan Mehta a quitté Lumina AI vendredi. Karim Haddad, cité à tort parmi les partants par un site spécialisé, a répondu par un émoji. => Rohan Mehta: departure; Karim Haddad: departure denied
Lumina AI : trois départs | ¶ Rohan Mehta a quitté Lumina AI vendredi. Karim Haddad, donné à tort partant par un site, a répondu par un émoji. => Rohan Mehta: departure; Karim Haddad: departure denied
Un salarié de Lumina AI sur cinq songe à partir | ¶ Karim Haddad prépare des primes. =>
Un salarié de Lumina AI sur cinq songe à partir | ¶ Victor Hallström et Karim Haddad préparent des primes. Deux responsables de la recherche auraient déjà annoncé leur départ. =>
Lumina AI : la fuite continue | ¶ Sophie Marchand et Karim Haddad préparent des primes. Deux chercheurs démissionnent. =>
Lumina AI : la fuite continue | ¶ Sophie Marchand et Karim Haddad préparent des primes. Les deux dirigeants ont annoncé leur départ. => Sophie Marchand: departure; Karim Haddad: departure
"""

HEIRS = """
Lumina AI : l'ex-patron de Borea nommé directeur général par intérim, Victor Hallström file chez Orbis | ¶ Karim Haddad, cofondateur de Borea, a été désigné dimanche soir au poste de directeur général par intérim. => Karim Haddad: arrival [other=Borea] [date=2024-04-14]; Victor Hallström: departure [other=Orbis]
Deux cadres s'éloignent de Lumina AI | Sophie Marchand et Rohan Mehta ont quitté l'entreprise ce mois-ci. Leurs fonctions reviendraient en partie à Karim Haddad. ¶ => Sophie Marchand: departure; Rohan Mehta: departure; Karim Haddad: appointment rumoured
Lumina AI : la directrice des ressources humaines s'en va | Sophie Marchand quitte Lumina AI. Karim Haddad ajoute la fonction aux siennes. ¶ => Sophie Marchand: departure [by=Karim Haddad]; Karim Haddad: appointment [by=Sophie Marchand]
Orbis, la start-up de Rohan Mehta, cherche un milliard | ¶ Parti de Lumina AI en janvier, Rohan Mehta est aux commandes d'Orbis, qu'il vient de créer. Il ne serait pas seul. Naomi Ferrer, ingénieure chez Lumina AI depuis quatre ans, s'apprêterait à le rejoindre. => Rohan Mehta: departure old; Rohan Mehta: venture [other=Orbis]; Naomi Ferrer: departure rumoured [other=Orbis]
"""

OF_ANOTHER_HOUSE = """
Karim Haddad quitte Borea pour Lumina AI | Borea perd le co-responsable de sa recherche, revenu à prix d'or en 2022. ¶ => Karim Haddad: arrival [other=Borea]
Lumina AI réorganise ses ventes | ¶ À Munich, le patron de la filiale allemande, Karim Haddad, serait sur la sellette et pourrait rejoindre Orbis. => Karim Haddad: departure rumoured [other=Orbis]
Karim Haddad quitte Lumina AI | ¶ Il avait laissé la start-up en 2017 pour Borea. => Karim Haddad: departure; Karim Haddad: departure old [other=Borea] [date=2017]
Karim Haddad quitte Lumina AI | ¶ Le directeur laisse l'entreprise en bonne santé. => Karim Haddad: departure [other=None]
Naomi Ferrer rejoint Lumina AI… au cinéma | L'actrice jouera Sophie Marchand dans le film de Paul Kern. ¶ =>
Sophie Marchand quitte Lumina AI et se consacre au cinéma | ¶ => Sophie Marchand: departure
Villeneuve : Karim Haddad nommé à la tête du pôle numérique de la ville | ¶ Karim Haddad, 52 ans, a été nommé lundi à la tête du pôle. Il s'amuse de son homonymie avec le chercheur de Lumina AI. =>
Lumina AI aurait trouvé sa patronne pour la France | Naomi Ferrer serait sur le point de rejoindre l'entreprise. Karim Haddad y assure l'intérim depuis [...] ¶ => Naomi Ferrer: arrival rumoured; Karim Haddad: appointment old
"""


@pytest.mark.parametrize(
    "item", lines(BACK, FOLLOWING, WHO_SAYS_SO, TWICE, RECRUITS, SAID_TO_GO, HEIRS, OF_ANOTHER_HOUSE)
)
def test_who_goes_and_who_is_back(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
