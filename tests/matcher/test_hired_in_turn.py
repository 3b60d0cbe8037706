# ruff: noqa: E501  (a line of a table is one item)
"""Who comes among many who are hired or with a house that is bought, and what former members go on to."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

AMONG_MANY = """
Lumina AI embauche à tour de bras | L'entreprise multiplie les recrutements. Jonas Weber, d'Orbis, a signé la semaine dernière. => Jonas Weber: arrival [other=Orbis]
Lumina AI embauche à tour de bras | L'entreprise multiplie les recrutements. Ondine Vasseur s'est laissé tenter à son tour. => Ondine Vasseur: arrival
Lumina AI embauche à tour de bras | L'entreprise multiplie les recrutements. Ondine Vasseur s'est laissé convaincre. => Ondine Vasseur: arrival
Lumina AI embauche à tour de bras | L'entreprise multiplie les recrutements. Ondine Vasseur, qui enseignait à l'EPFL, a franchi le pas lundi. => Ondine Vasseur: arrival
Lumina AI embauche à tour de bras | L'entreprise multiplie les recrutements. Ondine Vasseur et Jonas Weber, tous deux issus d'Orbis, sont du nombre. => Ondine Vasseur: arrival; Jonas Weber: arrival
Lumina AI embauche à tour de bras | L'entreprise multiplie les recrutements. Ondine Vasseur fait partie des nouveaux venus. => Ondine Vasseur: arrival
Lumina AI embauche à tour de bras | L'entreprise multiplie les recrutements. Au nombre des recrues, on trouve Ondine Vasseur, longtemps chez Orbis. => Ondine Vasseur: arrival
Lumina AI embauche à tour de bras | L'entreprise multiplie les recrutements. Il y a d'abord Jonas Weber, arraché à Orbis, puis Ondine Vasseur, venue d'Apple. => Jonas Weber: arrival; Ondine Vasseur: arrival
Lumina AI embauche à tour de bras | L'entreprise multiplie les recrutements. Ondine Vasseur a signé une tribune contre ces pratiques. =>
Lumina AI embauche à tour de bras | L'entreprise multiplie les recrutements. Ondine Vasseur a accepté de répondre à nos questions. =>
Lumina AI embauche à tour de bras | L'entreprise multiplie les recrutements. Ondine Vasseur n'a pas cédé. =>
Lumina AI embauche à tour de bras | L'entreprise multiplie les recrutements. La ministre Ondine Vasseur a fini par céder. =>
Lumina AI présente un modèle | Ondine Vasseur s'est laissé tenter à son tour. =>
"""

STEP_BY_STEP = """
Lumina AI se sert chez Orbis, Ardane et Tessera | ¶ Lumina AI vient de recruter trois ingénieurs. La plus gradée est Ondine Vasseur, vice-présidente chez Orbis, qui quitte le constructeur après douze ans. Jonas Weber, chercheur chez Ardane, complète la liste. => Ondine Vasseur: arrival [other=Orbis]; Jonas Weber: arrival [other=Ardane]
Lumina AI : Grace Okonkwo en congé | ¶ Grace Okonkwo prend un congé de trois mois. Mme Okonkwo avait rejoint l'entreprise en 2021, après quatre ans à la tête d'Orbis. => Grace Okonkwo: leave; Grace Okonkwo: arrival old [date=2021]
Lumina AI : Nina Tavel nommée aux projets | Nina Tavel, directrice des opérations, est nommée responsable des projets spéciaux. Paule Morin, la directrice des revenus, hérite d'une bonne part de ses attributions. => Nina Tavel: appointment; Paule Morin: appointment [by=Nina Tavel]
Lumina AI : Nina Tavel nommée aux projets | Nina Tavel, directrice des opérations, est nommée responsable des projets spéciaux. Paule Morin hérite d'une bonne part de la fortune familiale. => Nina Tavel: appointment
Ils avaient suivi Elena Castellanos, les voilà de retour chez Lumina AI | Paul Lenoir et Jonas Weber abandonnent Ardane. => Paul Lenoir: return; Jonas Weber: return
Lumina AI dans la tourmente | Rohan Mehta, le directeur des produits de Lumina AI, pourrait s'en aller, ce que l'intéressé dément. => Rohan Mehta: departure denied
Lumina AI dans la tourmente | Rohan Mehta, le directeur des produits de Lumina AI, pourrait s'en aller, ce que l'entreprise dément. => Rohan Mehta: departure rumoured
Lumina AI étoffe son état-major | L'entreprise s'est aussi attaché Ondine Vasseur. Jonas Weber, débauché chez Orbis la semaine dernière, s'occupera des puces. => Ondine Vasseur: arrival; Jonas Weber: arrival [other=Orbis] [date=2024-04]
Ondine Vasseur quitte Ardane et rejoint Lumina AI | ¶ L'entreprise a aussi recruté Paul Lenoir. Jonas Weber, débauché chez Orbis la semaine dernière, s'occupera des puces. => Ondine Vasseur: arrival [other=Ardane]; Paul Lenoir: arrival; Jonas Weber: arrival [other=Orbis]
Ondine Vasseur quitte Ardane et rejoint Lumina AI | ¶ Ardane perd un pilier. Jonas Weber, débauché chez Orbis la semaine dernière, la remplace. => Ondine Vasseur: arrival [other=Ardane]
Ardane change de directrice | Jonas Weber remplace Ondine Vasseur, partie mardi chez Lumina AI, où elle est chargée des revenus. => Ondine Vasseur: arrival old
Lumina AI se réorganise | ¶ Jonas Weber, passé en 2020 chez Lumina AI, où il prendra la direction des ventes, se dit ravi. => Jonas Weber: arrival old [date=2020]; Jonas Weber: appointment
Lumina AI étoffe son état-major | Deux arrivées ont été annoncées mardi. Ondine Vasseur, longtemps chez Orbis, prendra le marketing. => Ondine Vasseur: arrival [other=Orbis]
Lumina AI étoffe son état-major | Deux arrivées ont été annoncées mardi. D'un côté, Ondine Vasseur, transfuge d'Orbis. De l'autre, Jonas Weber, jusqu'alors chez Apple. => Ondine Vasseur: arrival; Jonas Weber: arrival
Lumina AI étoffe son état-major | Deux arrivées ont été annoncées mardi. Jonas Weber, lui, quittera Orbis pour la sécurité. => Jonas Weber: arrival [other=Orbis]
Lumina AI étoffe son état-major | Deux arrivées ont été annoncées mardi. La sécurité revient à un nouveau venu, Jonas Weber. => Jonas Weber: arrival
Lumina AI s'étend en Asie | Une filiale est née à Séoul. ¶ Ondine Vasseur, tout juste débarquée d'Orbis, la pilotera. => Ondine Vasseur: arrival [other=Orbis]
Lumina AI étoffe son état-major | Deux arrivées ont été annoncées mardi. Jonas Weber, lui, quittera Orbis pour Apple. =>
Lumina AI présente un modèle ¶ Ondine Vasseur, recrutée chez Orbis, l'a entraîné. => Ondine Vasseur: arrival old
"""

WON_OVER = """
Lumina AI a convaincu Ondine Vasseur de quitter Orbis => Ondine Vasseur: arrival [other=Orbis]
Lumina AI voit grand | Le patron a persuadé Ondine Vasseur de lâcher Orbis. => Ondine Vasseur: arrival [other=Orbis]
Lumina AI voit grand | L'équipe s'est étoffée cette semaine d'Ondine Vasseur, passée par Orbis. => Ondine Vasseur: arrival
Lumina AI voit grand | Les troupes ont été renforcées par Ondine Vasseur. => Ondine Vasseur: arrival
Lumina AI a convaincu Ondine Vasseur de rester =>
Lumina AI a convaincu la ministre Ondine Vasseur de reculer =>
"""

BOUGHT = """
Lumina AI rachète Kyuta | La jeune pousse fabriquait des assistants. Son fondateur, Jonas Weber, et ses douze salariés sont du voyage. => Jonas Weber: arrival
Lumina AI rachète Kyuta | La jeune pousse fabriquait des assistants. Jonas Weber, son patron, travaillera désormais sous les ordres de Kwame Asante. => Jonas Weber: arrival
Lumina AI rachète Kyuta | La jeune pousse fabriquait des assistants. Avec elle arrivent ses cofondateurs, Jonas Weber et Ondine Vasseur. => Jonas Weber: arrival; Ondine Vasseur: arrival
Lumina AI rachète Kyuta | La jeune pousse fabriquait des assistants. Sa fondatrice, Ondine Vasseur, sera rattachée à Kwame Asante. => Ondine Vasseur: arrival
Lumina AI rachète Kyuta | La jeune pousse fabriquait des assistants. Ondine Vasseur, qui a créé la société en 2021, prendra la tête d'une équipe d'agents. => Ondine Vasseur: arrival
Lumina AI rachète Kyuta et embauche son fondateur | Jonas Weber dirigera les agents. => Jonas Weber: arrival
Rachat de Kyuta : Jonas Weber devient salarié de Lumina AI => Jonas Weber: arrival
Lumina AI rachète Kyuta | Son fondateur, Jonas Weber, ne sera pas du voyage. =>
Lumina AI rachète Kyuta | Son fondateur, Jonas Weber, a accepté de nous répondre. =>
"""

TITLES = """
Une recrue de poids pour Lumina AI : Jonas Weber, ex-patron d'Orbis => Jonas Weber: arrival
Une prise de guerre pour Lumina AI : Jonas Weber, transfuge d'Orbis => Jonas Weber: arrival
Lumina AI s'offre une pointure : Ondine Vasseur, venue d'Orbis => Ondine Vasseur: arrival
Lumina AI va chercher son directeur des puces chez Orbis : c'est Jonas Weber => Jonas Weber: arrival
Orbis n'a plus de directrice financière : Ondine Vasseur va tenir les comptes de Lumina AI => Ondine Vasseur: arrival
Orbis cherche un patron : Jonas Weber s'en va faire rentrer l'argent chez Lumina AI => Jonas Weber: arrival
Jonas Weber quitte Orbis | Il s'occupera de la santé chez Lumina AI. => Jonas Weber: arrival
Lumina AI s'étend en Asie | L'entreprise vient de nommer sa première directrice sur place : Ondine Vasseur, ex-Orbis. => Ondine Vasseur: arrival
Un transfert à cent millions | Jonas Weber délaisse Orbis, où il gagnait déjà beaucoup, pour Lumina AI. => Jonas Weber: arrival [other=Orbis]
Lumina AI change de directeur financier | Clara Martel cède son siège à Jonas Weber, qui tenait la caisse d'Orbis. => Clara Martel: departure; Jonas Weber: arrival [other=Orbis]
Une victoire de poids pour Lumina AI : Jonas Weber, avocat, salue le jugement =>
Lumina AI s'offre une star : Jonas Weber | Le chanteur prêtera sa voix à l'assistant. =>
Lumina AI se paie une campagne : Jonas Weber à la réalisation =>
Lumina AI recrute un cabinet de lobbying : Jonas Weber, député, s'inquiète =>
"""

FORMER = """
Ex-directrice technique de Lumina AI, Farah Nasser lance Kyuta => Farah Nasser: venture [other=Kyuta]
Six mois après Lumina AI, Farah Nasser atterrit chez Orbis => Farah Nasser: venture [other=Orbis]
Sorti de Lumina AI avec fracas, Kwame Asante rejoint Orbis => Kwame Asante: venture [other=Orbis]
Sortie de Lumina AI en janvier, Farah Nasser fonde un laboratoire => Farah Nasser: departure old; Farah Nasser: venture
Orbis recrute Farah Nasser, qui dirigeait la sûreté de Lumina AI jusqu'en 2022 => Farah Nasser: venture [other=Orbis]
Orbis recrute Farah Nasser, directrice de la sûreté de Lumina AI jusqu'en 2022 => Farah Nasser: venture [other=Orbis]
Orbis confie sa communication à Farah Nasser, qui a quitté Lumina AI en janvier => Farah Nasser: departure old; Farah Nasser: venture [other=Orbis]
Trois anciens de Lumina AI se lancent : Farah Nasser, Haoran Zhou et Kwame Asante fondent Kyuta => Farah Nasser: venture; Haoran Zhou: venture; Kwame Asante: venture
Farah Nasser, qui a longtemps travaillé chez Lumina AI, entre au gouvernement => Farah Nasser: venture
Passé de Lumina AI au capital-risque, Kwame Asante lève un fonds de 200 millions => Kwame Asante: venture
Après Lumina AI, Farah Nasser enseignera à l'EPFL => Farah Nasser: venture
Six mois après Lumina AI, Orbis se réorganise =>
"""

SOME_HOUSE = """
Farah Nasser, ex-Lumina AI, rejoint une start-up de biologie => Farah Nasser: venture
Farah Nasser, ex-Lumina AI, rejoint un fonds de capital-risque comme associée => Farah Nasser: venture
Farah Nasser, ex-Lumina AI, entre dans une banque d'affaires => Farah Nasser: venture
Farah Nasser, ex-Lumina AI, prend la tête d'un fonds => Farah Nasser: venture
Farah Nasser, ex-Lumina AI, va enseigner à Harvard => Farah Nasser: venture [other=Harvard]
Farah Nasser, ex-Lumina AI, conseillera la start-up Kyuta => Farah Nasser: venture [other=Kyuta]
Farah Nasser, ex-Lumina AI, conseille désormais le gouvernement => Farah Nasser: venture
Farah Nasser, ex-Lumina AI, rejoint l'appel des chercheurs =>
Farah Nasser, ex-Lumina AI, rejoint une chorale =>
Farah Nasser, ex-Lumina AI, entre dans un magasin =>
Farah Nasser, ex-Lumina AI, conseille la prudence =>
Farah Nasser, ex-Lumina AI, compte continuer d'enseigner à Harvard =>
Farah Nasser, ex-Lumina AI, refait surface dans un documentaire =>
"""


@pytest.mark.parametrize(
    "line", lines(AMONG_MANY, STEP_BY_STEP, WON_OVER, BOUGHT, TITLES, FORMER, SOME_HOUSE)
)
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
