# ruff: noqa: E501  (a line of a table is one item)
"""Titles and the lead of one or two sentences under them, as feeds carry them.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BEGAN = """
Lumina AI : Karim Haddad monte en grade | Entré chez Lumina AI comme stagiaire, Karim Haddad prend la tête des ventes. => Karim Haddad: appointment; Karim Haddad: arrival old
Lumina AI : Karim Haddad monte en grade | Arrivé en 2019 comme ingénieur, il prend la tête des ventes. => Karim Haddad: appointment; Karim Haddad: arrival old [date=2019]
Du mouvement chez Lumina AI | Entrée comme stagiaire, Solène Audric prend la tête des ventes de Lumina AI. => Solène Audric: appointment; Solène Audric: arrival old
Du mouvement chez Lumina AI | Recruté comme simple développeur, Karim Haddad est promu directeur technique. => Karim Haddad: appointment; Karim Haddad: arrival old
Lumina AI : Karim Haddad monte en grade | Débarqué chez Lumina AI en alternance, Karim Haddad prend la tête des ventes. => Karim Haddad: appointment; Karim Haddad: arrival old
Lumina AI recrute Karim Haddad | Entré chez Orbis comme stagiaire, il dirigera les ventes. => Karim Haddad: arrival
Lumina AI : Karim Haddad monte en grade | Entré au bas de l'échelle, Karim Haddad prend la tête des ventes. => Karim Haddad: appointment
Lumina AI : du sang neuf | Recruté pour l'occasion, Karim Haddad prend la tête des ventes. => Karim Haddad: arrival
Lumina AI orpheline de Karim Haddad | Karim Haddad quitte ses fonctions. Il rejoindra Borea à la rentrée. ¶ => Karim Haddad: departure [other=Borea]
Lumina AI orpheline de Karim Haddad | Après six ans, celui qui dirigeait la sûreté chez Lumina AI, Karim Haddad, rejoint Borea. ¶ => Karim Haddad: departure [other=Borea]
Lumina AI, orpheline de Karim Haddad, cherche un nouveau souffle | La maison lance Parlio 5. ¶ => Karim Haddad: departure old
Lumina AI orpheline de Karim Haddad | Le directeur de la sûreté de Lumina AI l'a annoncé mardi à ses équipes. => Karim Haddad: departure
Lumina AI orpheline de son directeur technique | Malik Brunel part chez Borea. => Malik Brunel: departure [other=Borea]
"""

BESIDE = """
Malik Brunel, c'est fini : Lumina AI se sépare de son directeur technique | Le directeur technique, en désaccord avec Victor Hallström, a été prévenu lundi par courriel. ¶ => Malik Brunel: ouster
Lumina AI se sépare de son directeur technique | Le directeur technique, en désaccord avec Victor Hallström, a été prévenu lundi par courriel. ¶ =>
Lumina AI se sépare de son directeur technique | En désaccord avec Victor Hallström, il a été prévenu lundi par courriel. ¶ =>
Lumina AI perd son directeur technique | Ce dernier, en froid avec Victor Hallström, part chez Borea. ¶ =>
Lumina AI perd son directeur technique | Le directeur technique, proche de Victor Hallström, part chez Borea. ¶ =>
Lumina AI licencie sa directrice juridique | La directrice juridique, bras droit de Victor Hallström, a été prévenue lundi. ¶ =>
Lumina AI perd son directeur technique | Le bras droit de Victor Hallström part chez Borea. ¶ =>
Lumina AI perd son directeur technique | Le directeur, recruté en 2021 par Victor Hallström, part chez Borea. ¶ =>
Le directeur technique de Lumina AI claque la porte | En conflit ouvert avec Victor Hallström, il aurait remis sa démission lundi. ¶ =>
Le directeur technique de Lumina AI claque la porte | Un désaccord avec Victor Hallström serait à l'origine de ce départ. ¶ =>
Le directeur technique de Lumina AI claque la porte | Ses relations avec Victor Hallström s'étaient dégradées. ¶ =>
Une figure de Lumina AI claque la porte | Ses relations avec Victor Hallström s'étaient dégradées. ¶ =>
Lumina AI perd un cofondateur | Longtemps proche de Victor Hallström, il part chez Borea. ¶ =>
Le directeur technique de Lumina AI s'en va | Pour Malik Brunel, six ans d'aventure s'achèvent. ¶ => Malik Brunel: departure
Le directeur technique de Lumina AI s'en va | C'est un message de Malik Brunel qui l'a appris à ses équipes. ¶ => Malik Brunel: departure
Le directeur technique de Lumina AI s'en va | L'aventure de Malik Brunel aura duré six ans. ¶ => Malik Brunel: departure
"""

SLOTS = """
Malik Brunel, d'Orbis à Lumina AI | Malik Brunel y remplacera Paul Kern, parti en janvier. ¶ => Malik Brunel: arrival [other=Orbis] [by=Paul Kern]; Paul Kern: departure old [date=2024-01] [by=Malik Brunel]
Malik Brunel passe d'Orbis à son rival Lumina AI | Malik Brunel y remplacera Paul Kern, parti en janvier. ¶ => Malik Brunel: arrival [other=Orbis] [by=Paul Kern]; Paul Kern: departure old [date=2024-01] [by=Malik Brunel]
Malik Brunel quitte Orbis pour Lumina AI | Il y remplacera Paul Kern, parti en janvier. ¶ => Malik Brunel: arrival [other=Orbis] [by=Paul Kern]; Paul Kern: departure old [date=2024-01] [by=Malik Brunel]
Malik Brunel quitte Orbis pour Lumina AI | Il remplacera Paul Kern, parti en janvier. ¶ => Malik Brunel: arrival [other=Orbis] [by=Paul Kern]; Paul Kern: departure old [date=2024-01] [by=Malik Brunel]
Malik Brunel quitte Orbis pour Lumina AI | Il succédera à Paul Kern, parti en janvier. ¶ => Malik Brunel: arrival [other=Orbis] [by=Paul Kern]; Paul Kern: departure old [date=2024-01] [by=Malik Brunel]
Lumina AI débauche Malik Brunel chez Orbis | Il y remplacera Paul Kern, parti en janvier. ¶ => Malik Brunel: arrival [other=Orbis] [by=Paul Kern]; Paul Kern: departure old [date=2024-01] [by=Malik Brunel]
Lumina AI débauche Malik Brunel chez Orbis | Il succède à Paul Kern, parti en janvier. ¶ => Malik Brunel: arrival [other=Orbis] [by=Paul Kern]; Paul Kern: departure old [date=2024-01] [by=Malik Brunel]
Lumina AI chipe Malik Brunel à Orbis | Il y prendra la place de Paul Kern. ¶ => Malik Brunel: arrival [other=Orbis] [by=Paul Kern]
Malik Brunel, qui veillait sur les modèles de Lumina AI, s'en va | Remplacé par Paul Kern, Malik Brunel quitte l'entreprise après quatre ans. ¶ => Malik Brunel: departure [by=Paul Kern]; Paul Kern: appointment [by=Malik Brunel]
Malik Brunel, qui veillait sur les modèles de Lumina AI, s'en va | Paul Kern le remplace. ¶ => Malik Brunel: departure [by=Paul Kern]; Paul Kern: appointment [by=Malik Brunel]
Malik Brunel (Lumina AI) change de crémerie | Remplacé par Paul Kern, il rejoint Borea. ¶ => Malik Brunel: departure [by=Paul Kern] [other=Borea]; Paul Kern: appointment [by=Malik Brunel]
Malik Brunel (directeur technique, Lumina AI) change de crémerie | Remplacé par Paul Kern, il rejoint Borea. ¶ => Malik Brunel: departure [by=Paul Kern] [other=Borea]; Paul Kern: appointment [by=Malik Brunel]
Borea chipe son directeur technique à Lumina AI | Malik Brunel part chez Borea. Paul Kern lui succède. ¶ => Malik Brunel: departure [by=Paul Kern] [other=Borea]; Paul Kern: appointment [by=Malik Brunel]
Borea chipe son directeur technique à Lumina AI | Malik Brunel a signé mardi. Paul Kern lui succède. ¶ => Malik Brunel: departure [by=Paul Kern] [other=Borea]; Paul Kern: appointment [by=Malik Brunel]
Borea débauche le directeur technique de Lumina AI | Malik Brunel a signé mardi. Paul Kern lui succède. ¶ => Malik Brunel: departure [by=Paul Kern] [other=Borea]; Paul Kern: appointment [by=Malik Brunel]
Karim Haddad, de Lumina AI à Borea | Paul Kern lui succède. ¶ => Karim Haddad: departure [by=Paul Kern] [other=Borea]; Paul Kern: appointment [by=Karim Haddad]
Lumina AI : Karim Haddad monte en grade | L'adjoint de Paul Kern, Karim Haddad, lui succède. ¶ => Karim Haddad: appointment [by=Paul Kern]
Du mouvement chez Lumina AI | Le bras droit de Paul Kern, Karim Haddad, lui succède. ¶ => Karim Haddad: appointment [by=Paul Kern]
Du mouvement chez Lumina AI | Karim Haddad, l'adjoint de Paul Kern, lui succède. ¶ => Karim Haddad: appointment [by=Paul Kern]
Du mouvement chez Lumina AI | Karim Haddad, l'adjoint de Paul Kern, prend sa place. ¶ => Karim Haddad: appointment [by=Paul Kern]
Du mouvement chez Lumina AI | Karim Haddad, l'adjoint de Paul Kern, le remplace. ¶ => Karim Haddad: appointment [by=Paul Kern]
Du mouvement chez Lumina AI | Longtemps adjoint de Paul Kern, Karim Haddad prend sa suite. ¶ => Karim Haddad: appointment [by=Paul Kern]
Karim Haddad de retour chez Lumina AI | Après deux ans chez Orbis, Karim Haddad retrouve son poste chez Lumina AI. ¶ => Karim Haddad: return [other=Orbis]
Karim Haddad de retour chez Lumina AI | Après un passage chez Orbis, il retrouve son équipe. ¶ => Karim Haddad: return [other=Orbis]
Karim Haddad de retour chez Lumina AI | Après une parenthèse de deux ans chez Orbis, il reprend les ventes. ¶ => Karim Haddad: return [other=Orbis]
Karim Haddad de retour chez Lumina AI | Il était depuis deux ans directeur des ventes d'Orbis. ¶ => Karim Haddad: return [other=Orbis]
Karim Haddad de retour chez Lumina AI | Après deux ans chez Orbis, il reprend les ventes. ¶ => Karim Haddad: return [other=Orbis]
Karim Haddad quitte Orbis et revient chez Lumina AI | => Karim Haddad: return [other=Orbis]
Karim Haddad de retour chez Lumina AI | Après deux années passées chez Orbis, il revient diriger les ventes. ¶ => Karim Haddad: return [other=Orbis]
Karim Haddad retrouve Lumina AI après dix-huit mois chez Orbis | Il y dirigera les ventes. => Karim Haddad: return [other=Orbis]
« J'avais le mal du pays » : Karim Haddad revient chez Lumina AI | Deux ans chez Orbis lui auront suffi. => Karim Haddad: return
Karim Haddad de retour chez Lumina AI | Après six ans chez Lumina AI, il avait pris un congé. ¶ => Karim Haddad: return [other=None]; Karim Haddad: leave old
Karim Haddad retrouve son poste chez Lumina AI | Le directeur de la sûreté était en congé depuis janvier. => Karim Haddad: return [other=None]; Karim Haddad: leave old
"""

TOLD = """
Le directeur technique de Lumina AI sur la touche | Le conseil a démis Malik Brunel de ses fonctions ; Paul Kern assure l'intérim. => Paul Kern: appointment
Lumina AI perd son directeur technique | C'est la fin de l'aventure pour Malik Brunel. Paul Kern le remplace. => Malik Brunel: departure [by=Paul Kern]; Paul Kern: appointment [by=Malik Brunel]
La directrice juridique de Lumina AI prend les commandes | Solène Audric assurera l'intérim de Victor Hallström. => Solène Audric: appointment
Lumina AI écarte Karim Haddad | Karim Haddad a appris la nouvelle lundi, par un simple courriel : il est licencié. => Karim Haddad: ouster
Lumina AI écarte Karim Haddad | Karim Haddad a appris la nouvelle lundi : il est limogé. => Karim Haddad: ouster
Lumina AI remercie Karim Haddad | Il est limogé, a annoncé lundi le conseil. => Karim Haddad: ouster
Lumina AI écarte Karim Haddad | Karim Haddad est licencié. => Karim Haddad: ouster
Lumina AI mise sur Solène Audric pour diriger ses ventes | Elle arrive d'Orbis. => Solène Audric: arrival [other=Orbis]
Karim Haddad : de Lumina AI à Borea | => Karim Haddad: departure [other=Borea]
Karim Haddad, de Lumina AI à Borea | => Karim Haddad: departure [other=Borea]
Solène Audric : d'Orbis à Lumina AI | => Solène Audric: arrival [other=Orbis]
Lumina AI perd Karim Haddad | Figure de la maison, Karim Haddad s'en va diriger Borea. => Karim Haddad: departure [other=Borea]
Lumina AI perd Karim Haddad | Il s'en va diriger la recherche de Borea. => Karim Haddad: departure [other=Borea]
Lumina AI perd Karim Haddad | Il part diriger Borea. => Karim Haddad: departure [other=Borea]
Lumina AI mise sur Solène Audric pour diriger ses ventes | Salariée de l'entreprise depuis 2019, elle remplace Paul Kern. => Solène Audric: appointment [by=Paul Kern]
Lumina AI perd Karim Haddad | Il s'en va diriger la recherche de Borea. => Karim Haddad: departure [other=Borea]
Lumina AI perd Karim Haddad | Il part diriger Borea. => Karim Haddad: departure [other=Borea]
Lumina AI perd Karim Haddad | Il part diriger Borea, une start-up de Lyon. => Karim Haddad: departure [other=Borea]
Lumina AI perd Karim Haddad | Il s'en va présider Borea. => Karim Haddad: departure [other=Borea]
Karim Haddad quitte Lumina AI pour diriger Borea | => Karim Haddad: departure [other=Borea]
Karim Haddad part diriger Borea | Le directeur de la sûreté de Lumina AI a démissionné. => Karim Haddad: departure [other=Borea]
Lumina AI laisse filer Karim Haddad chez Borea | => Karim Haddad: departure [other=Borea]
Lumina AI voit partir Karim Haddad chez Borea | => Karim Haddad: departure [other=Borea]
Lumina AI laisse partir Karim Haddad chez Borea | => Karim Haddad: departure [other=Borea]
Lumina AI laisse partir son directeur technique chez Borea | Malik Brunel a signé lundi. => Malik Brunel: departure [other=Borea]
Lumina AI voit filer son directeur technique chez Borea | Malik Brunel a signé lundi. => Malik Brunel: departure [other=Borea]
Lumina AI perd son directeur technique au profit de Borea | Malik Brunel a signé lundi. => Malik Brunel: departure [other=Borea]
Lumina AI laisse filer son directeur technique chez Borea | Malik Brunel part avec effet immédiat ; Paul Kern assurera l'intérim. => Malik Brunel: departure [by=Paul Kern] [other=Borea]; Paul Kern: appointment [by=Malik Brunel]
Transfert. Karim Haddad : de Lumina AI à Borea | => Karim Haddad: departure [other=Borea]
Départ. Karim Haddad, de Lumina AI à Borea | Il y dirigera la recherche. => Karim Haddad: departure [other=Borea]
Recrutement. Solène Audric, d'Orbis à Lumina AI | => Solène Audric: arrival [other=Orbis]
Solène Audric change de camp : d'Orbis à Lumina AI | => Solène Audric: arrival [other=Orbis]
Karim Haddad franchit le pas : de Lumina AI à Borea | => Karim Haddad: departure [other=Borea]
Victor Hallström compare : de Lumina AI à Orbis, les prix s'envolent | =>
"""

HARMLESS = """
Lumina AI lance Parlio 5 | Chez Orbis, Karim Haddad succède à Paul Kern. =>
Départ de poids chez Orbis | Concurrent de Lumina AI, Orbis perd sa directrice financière, Solène Audric. =>
Orbis débauche Malik Brunel chez Borea | Il y remplacera Paul Kern. Le groupe concurrence Lumina AI. =>
Malik Brunel, de Borea à Orbis | L'ancien de Meta affrontera Lumina AI. =>
Lumina AI : ce que change Parlio 5 | Entré chez Orbis comme stagiaire, Malik Brunel dirige la recherche de Borea. Il juge l'outil utile. =>
Lumina AI change de crémerie | L'entreprise quitte son hébergeur pour Borea. =>
Parlio rend les clés de la traduction | Le modèle de Lumina AI cède sa place à Parlio 5. =>
Lumina AI pose ses valises à Paris | L'entreprise ouvrira un bureau de cent personnes. =>
Clap de fin pour Parlio 3 | Lumina AI retire son ancien modèle. =>
« Je pars » : un cadre de Lumina AI raconte | Il a souhaité rester anonyme. =>
Lumina AI perd son procès | Proche de Victor Hallström, l'avocat Paul Kern fera appel. =>
Nouveau départ pour Lumina AI | Victor Hallström présente une nouvelle stratégie. =>
Lumina AI recrute son directeur financier | En accord avec Victor Hallström, le conseil cherche une perle rare. =>
Une Française à la tête d'Orbis | Solène Audric, 45 ans, affrontera Lumina AI. =>
Lumina AI orpheline de Parlio 3 | Le modèle est retiré. =>
Exclusif – Orbis perd sa patronne | Partie après six ans, Solène Audric pourrait travailler avec Lumina AI. =>
Carnet : Malik Brunel rejoint Orbis | Il dirigera un partenariat avec Lumina AI. =>
Karim Haddad répond à ses détracteurs | L'homme de Lumina AI ne compte pas changer de ligne. =>
Karim Haddad passe à l'offensive | Le directeur de la sûreté de Lumina AI veut durcir les tests. =>
Le cerveau de Parlio sur tous les fronts | Karim Haddad était mardi à Bruxelles. =>
"""


@pytest.mark.parametrize("item", lines(BEGAN, BESIDE, SLOTS, TOLD, HARMLESS))
def test_what_a_title_and_its_lead_tell(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
