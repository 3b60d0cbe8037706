# ruff: noqa: E501  (a line of a table is one item)
"""On which day: of the announcement rather than the effect, of the page that is live, and whose it is.

The format is that of ``oneline``: all items are of Thursday 18 April 2024.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

WHO_TAKES_OVER = """
Lumina AI limoge Karim Haddad | Le directeur produit a été démis mardi de ses fonctions. Yuki Tanabe, son adjointe, prend le relais. ¶ => Karim Haddad: ouster [date=2024-04-16]; Yuki Tanabe: appointment [by=Karim Haddad] [date=None]
Lumina AI débarque Karim Haddad, Yuki Tanabe aux commandes | Le patron est écarté ce jeudi. ¶ => Karim Haddad: ouster [date=2024-04-18]; Yuki Tanabe: appointment [date=2024-04-18]
Lumina AI : le patron des ventes relevé de ses fonctions | ¶ Karim Haddad a été relevé lundi de ses fonctions. C'est Yuki Tanabe qui lui succède. => Karim Haddad: ouster [date=2024-04-15]; Yuki Tanabe: appointment [date=None]
Grace Okonkwo en arrêt maladie chez Lumina AI, Paul Boucher la supplée | La directrice financière s'absente plusieurs semaines, a-t-elle écrit mardi à ses équipes. ¶ => Grace Okonkwo: leave [date=2024-04-16]; Paul Boucher: appointment [date=None]
Grace Okonkwo en congé | La directrice financière de Lumina AI est en arrêt depuis lundi. Pendant son absence, Paul Boucher pilote les équipes. ¶ => Grace Okonkwo: leave [date=2024-04-15]; Paul Boucher: appointment [date=2024-04-15]
"""

SO_LONG = """
Lumina AI : la directrice du marketing s'en va | Promue en mars, Grace Okonkwo aura tenu un mois à ce poste. Lumina AI a officialisé mardi son départ. ¶ => Grace Okonkwo: appointment old; Grace Okonkwo: departure [date=2024-04-16]
"""

LIVE = """
EN DIRECT. Lumina AI : Victor Hallström de retour, le conseil remanié | Revivez ce jeudi, heure par heure, l'épilogue de la crise. ¶ 08h15 - Karim Haddad, directeur produit, s'en va<br>Il cède la place à Yuki Tanabe.<br>08h42 - Helen Tonn quitte le conseil de Lumina AI. => Victor Hallström: return [date=2024-04-18]; Karim Haddad: departure [date=2024-04-18]; Yuki Tanabe: appointment; Helen Tonn: departure [date=2024-04-18]
DIRECT. Crise chez Lumina AI | Suivez la matinée. ¶ 9 h 12. Ce jeudi, le conseil de Lumina AI se réunit.<br>9 h 40. Karim Haddad démissionne de son poste de directeur produit. => Karim Haddad: departure [date=2024-04-18]
DIRECT. Crise chez Lumina AI | Suivez la matinée. ¶ 9 h 12. Le conseil de Lumina AI se réunit.<br>9 h 40. Karim Haddad démissionne de son poste de directeur produit. => Karim Haddad: departure [date=None]
EN DIRECT. Lumina AI : la journée du 18 avril | Suivez la crise avec nous. ¶ 10h05 : Karim Haddad est limogé par Lumina AI.<br>10h20 : pour mémoire, Yuki Tanabe avait démissionné en mars. => Karim Haddad: ouster [date=2024-04-18]; Yuki Tanabe: departure old [date=2024-03]
En direct - Tech : suivez les infos de ce jeudi 18 avril | Toute l'actualité. ¶ 10h05 : Karim Haddad quitte Lumina AI.<br>10h20 : le cours d'Orbis recule. => Karim Haddad: departure [date=None]
"""

MADE_KNOWN = """
Un départ chez Lumina AI | ¶ Le directeur produit de Lumina AI, Karim Haddad, s'en va. C'était mardi. => Karim Haddad: departure [date=2024-04-16]
Lumina AI recrute Solène Audric | Nommée lundi, la directrice financière entrera en fonctions le 6 mai. ¶ => Solène Audric: arrival [date=2024-04-15]
Karim Haddad quitte Lumina AI | Son départ, annoncé lundi, sera effectif fin mai. ¶ => Karim Haddad: departure [date=2024-04-15]
Karim Haddad quitte Lumina AI | ¶ Il y a un mois, Yuki Tanabe annonçait son départ. => Karim Haddad: departure; Yuki Tanabe: departure old [date=2024-03]
Karim Haddad quitte Lumina AI | ¶ L'entreprise a déjà perdu Yuki Tanabe, qui a annoncé son départ le mois dernier, et Farah Nasser, démissionnaire en février. => Karim Haddad: departure; Yuki Tanabe: departure old [date=2024-03]; Farah Nasser: departure old [date=2024-02]
Yuki Tanabe de retour chez Lumina AI | ¶ Elle a repris le travail mardi. Son congé sabbatique, entamé en novembre, devait durer jusqu'à l'été. => Yuki Tanabe: return [date=2024-04-16]; Yuki Tanabe: leave old [date=2023-11]
Deux chercheurs quittent Lumina AI | ¶ Mardi, un message a été adressé aux équipes. Karim Haddad et Yuki Tanabe ont été licenciés. => Karim Haddad: ouster [date=2024-04-16]; Yuki Tanabe: ouster [date=2024-04-16]
Karim Haddad, numéro deux de Lumina AI, s'absente plusieurs semaines | Le dirigeant part se soigner. ¶ Dans un message adressé vendredi 12 avril aux salariés, Karim Haddad a expliqué qu'il devait suspendre son activité « quelques semaines ». => Karim Haddad: leave [date=2024-04-12]
Karim Haddad, numéro deux de Lumina AI, en congé | Le dirigeant part se soigner. ¶ Dans un message adressé vendredi 12 avril aux salariés, Karim Haddad explique qu'il prend un congé de quelques semaines. => Karim Haddad: leave [date=2024-04-12]
Karim Haddad tourne le dos à Lumina AI | ¶ Mercredi, un chercheur a vidé son casier. Karim Haddad travaillait depuis trois ans sur la gouvernance. Il s'en va donc, poliment. => Karim Haddad: departure [date=2024-04-17]
Lumina AI montre la porte à deux chercheurs | Karim Haddad et Yuki Tanabe auraient divulgué des secrets. ¶ La société n'a pas commenté ces renvois, révélés jeudi par Le Fil. => Karim Haddad: ouster [date=2024-04-18]; Yuki Tanabe: ouster [date=2024-04-18]
Karim Haddad claque la porte | En quelques lignes publiées samedi, Karim Haddad a renoncé à ses fonctions de directeur produit de Lumina AI. ¶ => Karim Haddad: departure [date=2024-04-13]
Lumina AI : Yuki Tanabe s'en va | ¶ Karim Haddad, souffrant, est en arrêt depuis le début du mois. => Yuki Tanabe: departure; Karim Haddad: leave old [date=2024-04]
Lumina AI : Yuki Tanabe s'en va | ¶ Huit jours avant elle, Karim Haddad était passé chez Orbis. => Yuki Tanabe: departure; Karim Haddad: departure old
Lumina AI : Yuki Tanabe s'en va | ¶ Meta s'était offert Karim Haddad en janvier, puis, le mois dernier, Farah Nasser. => Yuki Tanabe: departure; Karim Haddad: departure old [date=2024-01]; Farah Nasser: departure old [date=2024-03]
Lumina AI : Yuki Tanabe s'en va | ¶ Karim Haddad et Farah Nasser avaient quitté l'entreprise en mars, Paul Boucher le mois suivant. => Yuki Tanabe: departure; Karim Haddad: departure old [date=2024-03]; Farah Nasser: departure old [date=2024-03]; Paul Boucher: departure old [date=2024-04]
Lumina AI recrute Solène Audric | Recrutée vendredi, l'ancienne d'Orbis prendra ses fonctions en mai. ¶ => Solène Audric: arrival [date=2024-04-12]
Lumina AI change de directeur produit | Désignée mardi, Yuki Tanabe prendra la tête du produit le 1er mai. ¶ => Yuki Tanabe: appointment [date=2024-04-16]
Karim Haddad quitte Lumina AI | ¶ Son départ, rendu public vendredi, prendra effet le 31 mai. => Karim Haddad: departure [date=2024-04-12]
Karim Haddad quitte Lumina AI | ¶ Le départ du directeur produit, annoncé mardi, interviendra en juin. => Karim Haddad: departure [date=2024-04-16]
Yuki Tanabe de retour chez Lumina AI | ¶ Elle a repris mardi. Son congé, pris en janvier, aura duré trois mois. => Yuki Tanabe: return [date=2024-04-16]; Yuki Tanabe: leave old [date=2024-01]
Karim Haddad quitte Lumina AI | ¶ En janvier, Yuki Tanabe annonçait sa démission. => Karim Haddad: departure; Yuki Tanabe: departure old [date=2024-01]
Lumina AI limoge Karim Haddad | ¶ Le conseil a mis fin aux fonctions du directeur produit. C'était mardi soir, au terme d'une réunion houleuse. => Karim Haddad: ouster [date=2024-04-16]
Karim Haddad quitte Lumina AI | ¶ Orbis et Borea ont fusionné. C'était mardi. => Karim Haddad: departure [date=None]
Deux départs chez Lumina AI | ¶ Karim Haddad et Yuki Tanabe ont démissionné, selon un article paru lundi dans Le Fil. => Karim Haddad: departure [date=2024-04-15]; Yuki Tanabe: departure [date=2024-04-15]
Deux départs chez Lumina AI | ¶ Karim Haddad et Yuki Tanabe ont été congédiés, écrit Le Fil dans un article paru lundi soir. => Karim Haddad: ouster [date=2024-04-15]; Yuki Tanabe: ouster [date=2024-04-15]
Karim Haddad quitte Lumina AI | ¶ Le chercheur est l'auteur d'un article paru lundi sur la sûreté des modèles. => Karim Haddad: departure [date=None]
Karim Haddad quitte Lumina AI | ¶ Son départ, annoncé vendredi, interviendra le 31 mai. => Karim Haddad: departure [date=2024-04-12]
Karim Haddad quitte Lumina AI | ¶ Son départ, annoncé lundi, sera effectif le 31 mai. => Karim Haddad: departure [date=2024-04-15]
"""

IN_THEIR_WORDS = """
Un départ chez Lumina AI | ¶ Karim Haddad quitte Lumina AI. Le directeur produit y était depuis 2019. Dans un billet mis en ligne mardi, le dirigeant s'explique. => Karim Haddad: departure [date=2024-04-16]
Karim Haddad quitte Lumina AI | Dans un billet mis en ligne mardi, le directeur produit s'explique. ¶ => Karim Haddad: departure [date=2024-04-16]
Karim Haddad quitte Lumina AI | Dans un message publié vendredi 12 avril, il remercie ses équipes. ¶ => Karim Haddad: departure [date=2024-04-12]
Yuki Tanabe prend un congé | La directrice de la recherche de Lumina AI ne sera pas là avant l'été. Elle l'explique dans un courriel adressé lundi à ses équipes. ¶ => Yuki Tanabe: leave [date=2024-04-15]
Yuki Tanabe prend un congé | La directrice de la recherche de Lumina AI a besoin de repos, écrit-elle dans un courriel adressé lundi à ses équipes. ¶ => Yuki Tanabe: leave [date=2024-04-15]
Karim Haddad quitte Lumina AI | Dans un billet mis en ligne mardi, Yuki Tanabe s'interroge sur la sûreté. ¶ => Karim Haddad: departure [date=None]
Karim Haddad quitte Lumina AI | Dans une étude publiée mardi, des chercheurs s'inquiètent. ¶ => Karim Haddad: departure [date=None]
Karim Haddad claque la porte | ¶ « Ce n'était pas facile. » En quelques lignes publiées samedi, Karim Haddad a renoncé à ses fonctions de directeur produit de Lumina AI et tiré un trait sur l'entreprise. => Karim Haddad: departure [date=2024-04-13]
La cheffe du matériel de Lumina AI claque la porte | Sophie Marchand reproche à son employeur d'avoir signé trop vite. ¶ En quelques lignes publiées samedi, Sophie Marchand a renoncé à ses fonctions de cheffe du matériel et tiré un trait sur l'entreprise. => Sophie Marchand: departure [date=2024-04-13]
"""

OF_OTHERS = """
Karim Haddad quitte Lumina AI | ¶ Orbis a annoncé mardi un nouveau modèle. => Karim Haddad: departure [date=None]
Karim Haddad quitte Lumina AI | ¶ Chez les concurrents, Borea a levé lundi deux milliards. => Karim Haddad: departure [date=None]
Karim Haddad quitte Lumina AI pour Orbis | ¶ Orbis a confirmé mardi. => Karim Haddad: departure [other=Orbis] [date=2024-04-16]
Karim Haddad quitte Lumina AI pour Orbis | ¶ Orbis a présenté mardi sa recrue aux investisseurs. => Karim Haddad: departure [other=Orbis] [date=2024-04-16]
"""


@pytest.mark.parametrize("item", lines(WHO_TAKES_OVER, SO_LONG, LIVE, MADE_KNOWN, IN_THEIR_WORDS, OF_OTHERS))
def test_on_which_day(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
