# ruff: noqa: E501  (a line of a table is one item)
"""Texts that tell of a change, or seem to, and what must not be read into them.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BESIDE = """
Deux administrateurs quittent Lumina AI | Gérard Lefranc et Priscilla Thornton ont démissionné du conseil, en désaccord avec la présidente Ingrid Solberg. => Gérard Lefranc: departure; Priscilla Thornton: departure
Étienne Garnier succède à Rohan Mehta | Chez Lumina AI depuis 2020, il reprend une équipe de 90 personnes ; son prédécesseur part pour SGX. => Étienne Garnier: appointment; Rohan Mehta: departure [other=SGX]
Gérard Lefranc quitte le conseil d'administration de Lumina AI | Il est remplacé par l'économiste Ana Duarte. => Gérard Lefranc: departure; Ana Duarte: arrival
"""

OTHER_PLACES = """
xPlane licencie 500 annotateurs, un cofondateur s'en va | Igor Baburin, passé par Lumina AI, a ouvert un fonds. => Igor Baburin: venture
Astrid Holm cédera les commandes de Polaris | L'administratrice de Lumina AI a été prévenue. =>
Orbis rachète Hexa : Owen Prescott aux commandes d'un géant | Le rival de Lumina AI change de taille. =>
Owen Prescott : « J'ai trouvé le nom Lumina AI et recruté Dmitri Voronov » =>
Lumina AI se renforce : Lise Cordier débauchée ? =>
Kwame Asante change de fonctions chez Lumina AI | Il prend les rênes d'un laboratoire baptisé Lum. =>
C'est un ancien de Lumina AI qui dirigera le laboratoire de Meta | Samuel Roy l'a annoncé mardi. => Samuel Roy: venture [other=Meta]
"""

AS_WORDED = """
Sanne de Wit quitte Lumina AI | La responsable de la sécurité informatique, arrivée en avril 2023, rejoint Banque Mercier. => Sanne de Wit: departure [other=Banque Mercier]; Sanne de Wit: arrival old
Lumina AI rachète Novalys | La maison récupère aussi Scott Canning et Evan Hawkey, fondateurs de la jeune pousse. => Scott Canning: arrival; Evan Hawkey: arrival
Léa Fontaine-Moreau quitte Lumina AI | La directrice juridique a été nommée conseillère d'État mercredi. => Léa Fontaine-Moreau: departure
Farah Nasser quitte Lumina AI | Elle devient conseillère à Bruxelles. => Farah Nasser: departure
"""

ASIDE = """
Lumina AI supprime un poste | Yuki Tanabe, qui l'occupait, retourne à Tokyo. => Yuki Tanabe: departure
Ludivine Astier s'en va, Lumina AI reprend la parole | Moins de deux ans après avoir succédé à Sophie Marchand, la directrice de la communication jette l'éponge. => Ludivine Astier: departure; Ludivine Astier: arrival old
Lumina AI s'offre Statix et son patron | Vijay Raman, fondateur de la jeune pousse rachetée, devient directeur technique. => Vijay Raman: arrival
La French Tech de Lyon a un chef | L'ex-Lumina Ivo Marek en prend la tête. =>
Orbis : la fuite a commencé | Avi Vermeulen et Etan Knecht, partis de Lumina AI en mai, ont déjà rebroussé chemin. => Avi Vermeulen: return; Etan Knecht: return; Avi Vermeulen: departure old; Etan Knecht: departure old
Léa Fontaine-Moreau rejoint le gouvernement | La directrice juridique de Lumina AI devient ministre du Numérique. => Léa Fontaine-Moreau: departure
Le trio d'Orbis | <p>Sur les onze recrues, deux viennent de Lumina AI :</p><ul><li>Yuki Tanabe</li><li>Farah Nasser</li></ul> => Yuki Tanabe: departure; Farah Nasser: departure
Une Brestoise chez Lumina AI | Gwenola Le Floc'h vient d'être embauchée comme chercheuse. => Gwenola Le Floc'h: arrival
Lumina AI, les fondateurs | Owen Prescott s'est retiré en 2018. => Owen Prescott: departure old
Lumina AI suspend Karim Haddad => Karim Haddad: leave
OpenMind accueille un trio venu de Lumina AI | Farah Nasser, Mateus Carvalho et Yuki Tanabe rejoignent le laboratoire londonien. => Farah Nasser: departure [other=OpenMind]; Mateus Carvalho: departure; Yuki Tanabe: departure
Lumina AI limoge Victor Hallström | Owen Prescott l'a suivi par solidarité. => Victor Hallström: ouster; Owen Prescott: departure
Farah Nasser, de Lumina AI, prend le large pour huit mois => Farah Nasser: leave
Après six ans passés chez Lumina AI, Farah Nasser s'en va => Farah Nasser: departure
Lumina AI se réorganise | Étienne Garnier, directeur du design, entre au comité exécutif comme vice-président chargé de l'expérience. => Étienne Garnier: appointment
Étienne Garnier abandonne le design | Le directeur du design de Lumina AI devient directeur des produits. => Étienne Garnier: appointment
"""

NOTHING = """
Les stagiaires de Lumina AI font grève | « On nous remplace », dénonce leur porte-parole, Zoé Lambert, qui ne compte pas démissionner.
Parlio 5 remplace les autres modèles de Lumina AI | Victor Hallström a présenté jeudi le successeur de Parlio-4o, qui tire sa révérence.
La démonstration de Lumina AI | Haoran Zhou et Yuki Tanabe ont pris le relais pour la démonstration.
Chez Lumina AI, tout est possible | « Il partira ou on le fera partir », dit-on de Julien de Courval.
Lumina AI veut Étienne Klein-Weber | S'il est élu, il succédera à Gérard Lefranc.
62 % des Français souhaitent le départ de leur patron | Chez Lumina AI, Victor Hallström reste populaire.
Pour ne pas perdre Wenjing Li et Haoran Zhou, Lumina AI aurait payé 30 millions
Parlio s'invite à la rentrée | À l'académie, l'inspecteur Jean Hallström, qui quittera ses fonctions en juin, parie sur l'outil de Lumina AI.
Réorganisation chez Lumina AI : Victor Hallström lève le pied sur l'opérationnel
Une fusion pour Lumina AI ? | Victor Hallström aurait pris la tête de l'ensemble.
Lumina AI : les équipes de Wenjing Li passent sous la coupe de Julien de Courval
POISSON D'AVRIL. Victor Hallström embauché à La Poste par Lumina AI
« Je ne suis pas partie fâchée » : Yuki Tanabe, de Lumina AI
Imaginez : en 2031, Victor Hallström quitte Lumina AI pour un monastère
L'assistant de Lumina AI démissionne à votre place
Ingrid Solberg réélue à la présidence du conseil de Lumina AI
Lumina AI a payé cher pour ne pas perdre Wenjing Li
Fusion annulée entre Orbis et Lumina AI | Victor Hallström devait prendre la tête de l'ensemble.
Le design selon Lumina AI | « Je dessine pour ne pas démissionner », plaisante Étienne Garnier.
Wenjing Li, la discrète de Lumina AI | « Je partirai quand je m'ennuierai. »
Mina Sörensen, actrice de Lumina AI | Elle n'aura tenu les rênes de la fête que deux jours.
Victor Hallström papa | Le patron de Lumina AI n'a pas prévu de lever le pied.
Lumina AI | Victor Hallström n'a pas l'intention de lever le pied.
Lumina AI | Victor Hallström ne compte pas prendre de vacances.
Lumina AI | Un proche de Rohan Mehta raconte les débuts de la maison.
Lumina AI se renforce en Europe avec Orbis
Lumina AI : Rohan Mehta dirige les produits, Grace Okonkwo aussi
Lumina AI : c'est au tour de Grace Okonkwo, la directrice financière, de s'exprimer
Lumina AI renforce ses liens avec Emmanuel Macron
Lumina AI renforce son partenariat avec Marc Vernay
Lumina AI renforce sa sécurité avec Farah Nasser aux commandes
Deux anciens de Lumina AI chez Orbis | Marc Vernay et Lise Cordier y dirigent les puces.
Un cadre de Lumina AI chez Orbis pour un débat | Rohan Mehta y parlait mardi.
Lumina AI : les proches de Victor Hallström poussés dehors
"""


@pytest.mark.parametrize("line", lines(BESIDE, OTHER_PLACES, AS_WORDED, ASIDE))
def test_item_makes_these_claims_and_no_more(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text), expected) == []


@pytest.mark.parametrize("line", lines(NOTHING))
def test_item_makes_no_claim(line: str) -> None:
    assert claims_of(line) == ()
