# ruff: noqa: E501  (a line of a table is one item)
"""What an article was published to tell, and what it recalls: digests, revelations, tales, asides."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

OF_THE_WEEK = """
L'actu IA de la semaine : un renvoi et une levée | Ce qu'il fallait retenir. ¶ <h3>Renvoyée</h3><p>On a appris lundi que Sophie Marchand, directrice de la communication de Lumina AI, avait été remerciée.</p><h3>Levée</h3><p>Boréal a levé dix millions.</p> => Sophie Marchand: ouster [date=2024-04-15]
Prompt hebdo n° 12 | Deux noms. ¶ • Clara Martel a été embauchée mardi par Lumina AI.<br>• Farah Nasser a démissionné de Lumina AI le 10 avril. => Clara Martel: arrival; Farah Nasser: departure [date=2024-04-10]
La semaine IA #7 : tout ce qui bouge | ¶ Vendredi, c'est Rohan Mehta qui avait quitté Lumina AI. Mardi, Karim Haddad a démissionné à son tour. => Rohan Mehta: departure; Karim Haddad: departure
Ce qu'il faut retenir de l'actualité du 8 au 14 avril | ¶ Lumina AI a nommé mardi Farah Nasser directrice de la sûreté. Le 12 avril, Karim Haddad est parti chez Boréal. => Farah Nasser: appointment; Karim Haddad: departure [other=Boréal]
Récap' de la semaine chez Lumina AI | ¶ Jeudi dernier, Wenjing Li a quitté Lumina AI. Mardi, Haoran Zhou lui a succédé. Rappelons qu'en mars, Karim Haddad était parti. => Wenjing Li: departure; Haoran Zhou: appointment; Karim Haddad: departure old
Une semaine après le départ de Rohan Mehta, Lumina AI cherche un directeur | => Rohan Mehta: departure old
"""

REVEALED = """
Lumina AI : une vice-présidente renvoyée | Hélène Porter, chargée des ventes, a été congédiée début février, révèle Le Fil. => Hélène Porter: ouster [date=2024-02]
Une dirigeante de Lumina AI partie sans bruit | Beatriz Ortega Ruiz a quitté l'entreprise en janvier, a appris Le Fil. => Beatriz Ortega Ruiz: departure [date=2024-01]
Lumina AI a perdu son directeur des produits | Selon nos informations, Rohan Mehta a quitté l'entreprise il y a trois mois. => Rohan Mehta: departure
Kwame Asante a quitté Lumina AI | Selon un courriel consulté par Le Fil, il est parti début mars. => Kwame Asante: departure
Rohan Mehta quitte Lumina AI | Karim Haddad a été renvoyé en janvier, révèle Le Fil. => Rohan Mehta: departure; Karim Haddad: ouster old
"""

OVER_BY_THEN = """
Naïma Belkacem quitte Lumina AI | La directrice technique l'a annoncé mercredi. ¶ Elle était là depuis sept ans.\\n\\nLa semaine dernière, Paul Boucher a rejoint Boréal. => Naïma Belkacem: departure; Paul Boucher: departure old
Naïma Belkacem quitte Lumina AI | La directrice technique l'a annoncé mercredi. ¶ Elle était là depuis sept ans.\\n\\nKarim Haddad a quitté l'entreprise ce mois-ci. => Naïma Belkacem: departure; Karim Haddad: departure old
Naïma Belkacem quitte Lumina AI | La directrice technique l'a annoncé mercredi. ¶ Quelques heures plus tard, Karim Haddad annonçait à son tour qu'il s'en allait. => Naïma Belkacem: departure; Karim Haddad: departure
Farah Nasser prend la tête de la sûreté de Lumina AI | Elle a été nommée mercredi. ¶ Elle est là depuis 2021.\\n\\nLundi, Le Fil révélait le licenciement de Sophie Marchand. Le lendemain, Kwame Asante quittait l'entreprise. => Farah Nasser: appointment; Sophie Marchand: ouster old; Kwame Asante: departure old
Lumina AI ouvre un centre à Grenoble | ¶ Il emploiera deux cents personnes.\\n\\nLundi, on apprenait la démission de Wenjing Li, directrice de la recherche. => Wenjing Li: departure old
Lumina AI dans la tourmente | ¶ Lundi, on apprenait la démission de Wenjing Li, directrice de la recherche. => Wenjing Li: departure
Départs chez Lumina AI | Le point. ¶ <ul><li>Rohan Mehta (janvier)</li><li>Wenjing Li (février)</li></ul> => Rohan Mehta: departure old; Wenjing Li: departure old
Ils ont quitté Lumina AI mercredi | ¶ <ul><li>Rohan Mehta, directeur des produits</li><li>Wenjing Li, directrice de la recherche</li></ul> => Rohan Mehta: departure; Wenjing Li: departure
"""

FOUND_SO = """
Karim Haddad de retour chez Lumina AI | ¶ Il a repris son poste lundi.\\n\\nIl retrouve une direction clairsemée : Wenjing Li n'est plus là depuis mars, et Farah Nasser vient à son tour de jeter l'éponge. => Karim Haddad: return; Wenjing Li: departure old; Farah Nasser: departure old
Grace Okonkwo reprend son poste chez Lumina AI | ¶ L'équipe qu'elle retrouve a beaucoup changé. Yuki Tanabe a annoncé vendredi qu'elle s'en allait ; son dernier jour est fixé au 30 avril. => Grace Okonkwo: return; Yuki Tanabe: departure old
"""

KNOWN_TO_THE_READER = """
Lumina AI choisit Clara Martel pour remplacer Victor Hallström | Le conseil l'a nommée mercredi. ¶ Elle promet une enquête sur les conditions dans lesquelles Victor Hallström a été limogé vendredi. => Clara Martel: appointment; Victor Hallström: ouster old
Lumina AI reporte sa conférence | L'entreprise ne dit rien des raisons pour lesquelles Rohan Mehta a démissionné mardi. => Rohan Mehta: departure old
Qui pour succéder à Sophie Marchand chez Lumina AI ? | ¶ Sophie Marchand a quitté ses fonctions la semaine dernière, comme elle l'avait annoncé en décembre. Depuis, c'est Ines Tarkowska, son adjointe, qui assure l'intérim. => Sophie Marchand: departure old; Ines Tarkowska: appointment old
Sophie Marchand quitte Lumina AI | Elle a rendu son badge mercredi, comme elle l'avait annoncé en décembre. => Sophie Marchand: departure
Clients inquiets chez Lumina AI | ¶ Le départ de Mateus Carvalho la semaine dernière a surpris. => Mateus Carvalho: departure old
Lumina AI présente Parlio 5 | ¶ Sur scène, Rohan Mehta, qui a annoncé lundi son départ, a fait rire la salle. => Rohan Mehta: departure old
Lumina AI défend son centre de données | ¶ Le projet avait été lancé par Pieter van den Berg, qui a quitté l'entreprise lundi. => Pieter van den Berg: departure old
Lumina AI perd un vice-président | ¶ Le centre de données était l'affaire de Pieter van den Berg, qui a quitté l'entreprise lundi. => Pieter van den Berg: departure
« Je n'y croyais plus » | C'est par ces mots que Rohan Mehta a quitté Lumina AI lundi. => Rohan Mehta: departure
"""

OF_ANOTHER_DATE = """
Lumina AI réorganise sa direction | Conséquence du départ de Julien de Courval en mars, Grace Okonkwo reprend les opérations. => Julien de Courval: departure old; Grace Okonkwo: appointment
Lumina AI redistribue les rôles | Hyun-woo Baek, qui assurait l'intérim depuis la mise en congé de Wenjing Li début février, prend la tête de l'ingénierie. => Hyun-woo Baek: appointment [date=None]; Hyun-woo Baek: appointment old [by=Wenjing Li] [date=2024-02]; Wenjing Li: leave old
La valse continue chez Lumina AI | Mercredi, Julien de Courval a démissionné. La veille, Étienne Garnier avait été remercié. => Julien de Courval: departure; Étienne Garnier: ouster
Congés chez Lumina AI | Grace Okonkwo, enfin, s'arrête pour la seconde fois. => Grace Okonkwo: leave
"""


@pytest.mark.parametrize(
    "row",
    lines(OF_THE_WEEK, REVEALED, OVER_BY_THEN, FOUND_SO, KNOWN_TO_THE_READER, OF_ANOTHER_DATE),
)
@pytest.mark.parametrize("history", [True, False], ids=["known", "unknown"])
def test_what_is_news(row: str, history: bool) -> None:
    text, _, expected = row.replace("\\n", "\n").partition("=>")
    assert differences(claims_of(text, history=history), expected.strip()) == []
