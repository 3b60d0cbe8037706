"""Who is meant, in which order, since when: lists, anaphora, likeness, background, dates."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

TOLD = """
Lumina AI : trois cerveaux s'en vont | Wenjing Li, Haoran Zhou et Farah Nasser ont quitté l'entreprise cette semaine. => Wenjing Li: departure; Haoran Zhou: departure; Farah Nasser: departure
Plusieurs chercheurs, dont Haoran Zhou et Anjali Mehta, ont quitté Lumina AI => Haoran Zhou: departure; Anjali Mehta: departure
Lumina AI : quatre ingénieurs ont claqué la porte, dont Hyun-woo Baek et Paul Boucher => Hyun-woo Baek: departure; Paul Boucher: departure
Meta débauche quatre chercheurs de Lumina AI, dont Haoran Zhou => Haoran Zhou: departure [other=Meta]
Lumina AI perd cinq cadres, parmi lesquels Grace Okonkwo et Rohan Mehta => Grace Okonkwo: departure; Rohan Mehta: departure
Trois dirigeants quittent Lumina AI : la directrice technique, Naïma Belkacem, le directeur des produits, Rohan Mehta, et la directrice financière, Grace Okonkwo => Naïma Belkacem: departure; Rohan Mehta: departure; Grace Okonkwo: departure
Après Farah Nasser, c'est au tour de Karim Haddad de quitter Lumina AI => Karim Haddad: departure; Farah Nasser: departure old
Lumina AI : après Wenjing Li en mars, Haoran Zhou s'en va => Haoran Zhou: departure; Wenjing Li: departure old [date=2024-03]
Rohan Mehta quitte Lumina AI | Le directeur des produits suit ainsi Étienne Garnier, parti en février. => Rohan Mehta: departure; Étienne Garnier: departure old [date=2024-02]
Rohan Mehta quitte Lumina AI | Kwame Asante l'avait précédé de quelques semaines. => Rohan Mehta: departure; Kwame Asante: departure old
Rohan Mehta quitte Lumina AI | Étienne Garnier avait fait de même en janvier. => Rohan Mehta: departure; Étienne Garnier: departure old [date=2024-01]
Rohan Mehta et Étienne Garnier quittent Lumina AI | Le premier rejoint Orbis, le second prend sa retraite. => Rohan Mehta: departure [other=Orbis]; Étienne Garnier: departure
Lumina AI : Rohan Mehta s'en va, imité par Étienne Garnier => Rohan Mehta: departure; Étienne Garnier: departure
Rohan Mehta quitte Lumina AI, suivi d'Étienne Garnier => Rohan Mehta: departure; Étienne Garnier: departure
Rohan Mehta quitte Lumina AI ; Étienne Garnier aussi => Rohan Mehta: departure; Étienne Garnier: departure
Naïma Belkacem s'en va | Elle l'a annoncé mercredi aux équipes de Lumina AI. => Naïma Belkacem: departure [date=2024-04-17]
Naïma Belkacem quitte Lumina AI | « Il est temps », a-t-elle écrit mardi. => Naïma Belkacem: departure [date=2024-04-16]
Naïma Belkacem quitte Lumina AI | Son dernier jour sera le 31 mai. => Naïma Belkacem: departure [date=2024-05-31]
Naïma Belkacem quitte Lumina AI | Son départ prendra effet le 31 mai. => Naïma Belkacem: departure [date=2024-05-31]
Naïma Belkacem quittera Lumina AI fin mai => Naïma Belkacem: departure [date=2024-05]
Lumina AI : Naïma Belkacem partira en septembre => Naïma Belkacem: departure [date=2024-09]
Naïma Belkacem quittera Lumina AI lundi => Naïma Belkacem: departure [date=2024-04-22]
Sept mois après son arrivée, Delphine Astier quitte Lumina AI => Delphine Astier: departure; Delphine Astier: arrival old [date=2023-09]
Deux ans après avoir rejoint Lumina AI, Sanne de Wit s'en va => Sanne de Wit: departure; Sanne de Wit: arrival old [date=2022]
Lumina AI lève des fonds | La directrice financière, Grace Okonkwo, arrivée il y a trois ans, s'en félicite. => Grace Okonkwo: arrival old [date=2021]
Lumina AI lève des fonds | Entrée en 2021, la directrice financière Grace Okonkwo s'en félicite. => Grace Okonkwo: arrival old [date=2021]
La start-up d'Elena Castellanos lève 40 millions | L'ex-vice-présidente de Lumina AI avait quitté l'entreprise au printemps 2021. => Elena Castellanos: departure old [date=2021]
Lumina AI : le départ de Rohan Mehta continue de faire des vagues | Le directeur des produits avait démissionné en février. => Rohan Mehta: departure old [date=2024-02]
Lumina AI va mieux depuis le départ de Rohan Mehta => Rohan Mehta: departure old
Chez Lumina AI, la valse continue | Rohan Mehta en janvier, Étienne Garnier en février, Grace Okonkwo cette semaine : les départs s'enchaînent. => Rohan Mehta: departure old [date=2024-01]; Étienne Garnier: departure old [date=2024-02]; Grace Okonkwo: departure
M. Mehta quitte Lumina AI | Rohan Mehta dirigeait les produits. => Rohan Mehta: departure
Lumina AI : Mme Okonkwo remet sa démission => Grace Okonkwo: departure
Le Polonais quitte Lumina AI | Tomasz Wiśniewski en était le directeur scientifique. => Tomasz Wiśniewski: departure
Lumina AI : l'ex-patronne de la recherche Elena Castellanos de retour => Elena Castellanos: return
Grace Okonkwo et son adjoint Marc Vernay quittent Lumina AI => Grace Okonkwo: departure; Marc Vernay: departure
Lumina AI perd Grace Okonkwo et deux de ses lieutenants, Marc Vernay et Lise Cordier => Grace Okonkwo: departure; Marc Vernay: departure; Lise Cordier: departure
Grace Okonkwo et deux de ses lieutenants, Marc Vernay et Lise Cordier, ont tourné le dos à Lumina AI => Grace Okonkwo: departure; Marc Vernay: departure; Lise Cordier: departure
Marc Vernay, 41 ans, quitte Lumina AI => Marc Vernay: departure
Marc Vernay, diplômé de Polytechnique, rejoint Lumina AI => Marc Vernay: arrival
Arthur Collignon, 29 ans, diplômé de l'ENS, a intégré Lumina AI début mars => Arthur Collignon: arrival [date=2024-03]
Lumina AI : qui part, qui reste ? | Partent : Rohan Mehta, Grace Okonkwo. Restent : Naïma Belkacem, Owen Prescott. => Rohan Mehta: departure; Grace Okonkwo: departure
Qui quitte Lumina AI ? | Rohan Mehta, directeur des produits ; Grace Okonkwo, directrice financière. => Rohan Mehta: departure; Grace Okonkwo: departure
La dernière à partir de Lumina AI est Grace Okonkwo => Grace Okonkwo: departure
Dernier départ en date chez Lumina AI : celui de Grace Okonkwo => Grace Okonkwo: departure
Lumina AI : nouveau départ | Cette fois, c'est Grace Okonkwo qui s'en va. => Grace Okonkwo: departure
Ni Rohan Mehta ni Grace Okonkwo ne quittent Lumina AI => Rohan Mehta: departure denied; Grace Okonkwo: departure denied
Lumina AI : Hallström reste, Belkacem s'en va => Naïma Belkacem: departure
LUMINA AI : WISNIEWSKI ET OKONKWO S'EN VONT => Tomasz Wiśniewski: departure; Grace Okonkwo: departure
Okonkwo quitte Lumina AI, Prescott la remplace => Grace Okonkwo: departure [by=Owen Prescott]; Owen Prescott: appointment [by=Grace Okonkwo]
Chez Orbis, on se réjouit | Haoran Zhou, ex-Lumina AI, y est arrivé lundi. => Haoran Zhou: departure|venture [date=2024-04-15]
Parti de Lumina AI en février, Rohan Mehta fonde Brasero => Rohan Mehta: venture [other=Brasero]; Rohan Mehta: departure old [date=2024-02]
Ils ont quitté Lumina AI : Rohan Mehta, Étienne Garnier et Grace Okonkwo => Rohan Mehta: departure; Étienne Garnier: departure; Grace Okonkwo: departure
Lumina AI : Rohan Mehta dehors, Grace Okonkwo aussi => Rohan Mehta: departure|ouster; Grace Okonkwo: departure|ouster
Victor Hallström a-t-il raison ? | Depuis le départ en mars de son numéro deux, Owen Prescott, le patron de Lumina AI est seul. => Owen Prescott: departure old [date=2024-03]
Lumina AI : Owen Prescott, sur le départ, sera remplacé par Grace Okonkwo => Owen Prescott: departure [by=Grace Okonkwo]; Grace Okonkwo: appointment [by=Owen Prescott]
Google recrute chez Lumina AI | Le géant accueille Haoran Zhou. L'intéressé a confirmé. => Haoran Zhou: departure [other=Google]
Lumina AI, la série noire | Rohan Mehta en janvier, Étienne Garnier en février, Grace Okonkwo mardi : la liste des départs s'allonge. => Rohan Mehta: departure old [date=2024-01]; Étienne Garnier: departure old [date=2024-02]; Grace Okonkwo: departure [date=2024-04-16]
MM. Mehta et Garnier quittent Lumina AI | Rohan Mehta et Étienne Garnier partent le 31 mai. => Rohan Mehta: departure; Étienne Garnier: departure
Rohan Mehta, Étienne Garnier, Grace Okonkwo : en un mois, trois piliers ont quitté Lumina AI => Rohan Mehta: departure; Étienne Garnier: departure; Grace Okonkwo: departure
Le Franco-Brésilien Mateus Carvalho quitte Lumina AI => Mateus Carvalho: departure
Un cofondateur quitte Lumina AI | Il s'agit de Tomasz Wiśniewski. => Tomasz Wiśniewski: departure
Lumina AI met à la porte deux chercheurs | Selon Le Relais, il s'agit de Karim Haddad, proche de Farah Nasser, et de Paul Boucher. => Karim Haddad: ouster; Paul Boucher: ouster
D'autres que lui sont partis de Lumina AI ces derniers mois, de Rohan Mehta à Grace Okonkwo => Rohan Mehta: departure; Grace Okonkwo: departure
Grace Okonkwo quitte Lumina AI pour Orbis | Elle prendra ses fonctions en mai. => Grace Okonkwo: departure [other=Orbis]
Rohan Mehta, un proche de Victor Hallström, et Grace Okonkwo quittent Lumina AI => Rohan Mehta: departure; Grace Okonkwo: departure
Rohan Mehta quitte Lumina AI | Arrivé en mai 2021, il avait failli partir le 13 mars, il s'en va le 16. => Rohan Mehta: departure; Rohan Mehta: arrival old [date=2021-05]
« Je pars. » | C'est par ces mots que Rohan Mehta a annoncé mardi son départ de Lumina AI. => Rohan Mehta: departure [date=2024-04-16]
Rohan Mehta quittera Lumina AI le 31 mai | Il l'a annoncé mardi à ses équipes. => Rohan Mehta: departure [date=2024-04-16]
Victor Hallström a viré son directeur des produits, puis s'en est excusé | Rohan Mehta dirigeait les produits de Lumina AI depuis 2021. => Rohan Mehta: ouster
Lumina AI : Rohan Mehta, limogé en mars, saisit la justice => Rohan Mehta: ouster old [date=2024-03]
Qui part de Lumina AI ? | Rohan Mehta, directeur des produits, et Grace Okonkwo, directrice financière. => Rohan Mehta: departure; Grace Okonkwo: departure
Lumina AI : un troisième cadre s'en va | Après Farah Nasser, c'est au tour de Karim Haddad, ingénieur, de s'en aller. => Karim Haddad: departure; Farah Nasser: departure old
Lumina AI : un troisième cadre s'en va | C'est au tour de Karim Haddad, 34 ans, de plier bagage. => Karim Haddad: departure
Lumina AI : après la directrice financière, Grace Okonkwo, et le juriste maison, voici venu le tour de Karim Haddad, ingénieur, de partir => Karim Haddad: departure; Grace Okonkwo: departure old
Lumina AI a cinq ans | Rohan Mehta est parti en 2023, Grace Okonkwo aussi, Étienne Garnier les a imités pour rejoindre Orbis. => Rohan Mehta: departure old [date=2023]; Grace Okonkwo: departure old; Étienne Garnier: departure [other=Orbis]
Lumina AI a cinq ans | Rohan Mehta est parti, Grace Okonkwo également, et Owen Prescott dirige les ventes. => Rohan Mehta: departure; Grace Okonkwo: departure
La moitié des chercheurs de Lumina AI sont partis | C'est ce qu'affirme Rohan Mehta, qui a lui-même démissionné en février. => Rohan Mehta: departure old [date=2024-02]
Lumina AI se vide | Rohan Mehta, qui a lui aussi quitté l'entreprise en février, raconte. => Rohan Mehta: departure old [date=2024-02]
Lumina AI se vide | Grace Okonkwo, qui avait elle-même claqué la porte en février, raconte. => Grace Okonkwo: departure old [date=2024-02]
L'une des physiciennes les plus en vue rejoint Lumina AI | Lise Cordier, professeure à Vanderbilt, travaillera avec Owen Prescott. => Lise Cordier: arrival
Un mathématicien de renom débarque chez Lumina AI | Marc Vernay enseignait à Nantes. => Marc Vernay: arrival
Un des meilleurs spécialistes des puces quitte Lumina AI | Haoran Zhou y travaillait depuis 2021. => Haoran Zhou: departure
Lumina AI : deux proches de Wiśniewski mis à la porte | Haoran Zhou et Karim Haddad auraient divulgué des secrets. => Haoran Zhou: ouster; Karim Haddad: ouster
Deux fidèles de Victor Hallström quittent Lumina AI | Haoran Zhou et Karim Haddad l'ont annoncé mardi. => Haoran Zhou: departure; Karim Haddad: departure
Lumina AI : un proche de Victor Hallström limogé | Karim Haddad aurait divulgué des secrets. => Karim Haddad: ouster

Lumina AI : la série continue | Vient le tour de Karim Haddad, le Toulousain, de rendre son badge. => Karim Haddad: departure
Lumina AI : la série continue | Ce fut ensuite au tour de Grace Okonkwo, la directrice financière, de démissionner. => Grace Okonkwo: departure
Lumina AI perd ses cadres | Rohan Mehta a démissionné en mars, Grace Okonkwo également. => Rohan Mehta: departure old [date=2024-03]; Grace Okonkwo: departure old
Grace Okonkwo quitte Lumina AI, Rohan Mehta aussi, selon Le Monde => Grace Okonkwo: departure; Rohan Mehta: departure
Lumina AI | Karim Haddad, qui vient lui-même de quitter l'entreprise, témoigne. => Karim Haddad: departure
Lumina AI | Karim Haddad, lui-même parti en mars, témoigne. => Karim Haddad: departure old [date=2024-03]
Un protégé de Victor Hallström quitte Lumina AI | Karim Haddad l'a dit mardi. => Karim Haddad: departure
Selon deux proches de Victor Hallström, Grace Okonkwo va quitter Lumina AI => Grace Okonkwo: departure announced|rumoured
Un proche de Victor Hallström dément son départ de Lumina AI => Victor Hallström: departure denied
Karim Haddad, un proche de Victor Hallström, quitte Lumina AI => Karim Haddad: departure
Une chercheuse parmi les plus respectées quitte Lumina AI | Wenjing Li l'a dit mardi. => Wenjing Li: departure
Lumina AI | Rohan Mehta ne partira pas, Grace Okonkwo non plus. => Rohan Mehta: departure denied; Grace Okonkwo: departure denied
Lumina AI perd Rohan Mehta | Trois autres ont eux aussi démissionné : Wenjing Li, Haoran Zhou et Karim Haddad. => Rohan Mehta: departure; Wenjing Li: departure; Haoran Zhou: departure; Karim Haddad: departure
Deux alliées de Victor Hallström débarquées par Lumina AI | Grace Okonkwo et Farah Nasser l'ont appris mardi. => Grace Okonkwo: ouster; Farah Nasser: ouster
"""

NOTHING = """
Lumina AI : deux départs | Chez Orbis, Petra Vogel cède la place à Ilse Jansen.
"""


@pytest.mark.parametrize("line", lines(TOLD))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition(" => ")
    assert differences(claims_of(text), expected) == []


@pytest.mark.parametrize("line", lines(NOTHING))
def test_item_makes_no_claim(line: str) -> None:
    assert claims_of(line) == ()
