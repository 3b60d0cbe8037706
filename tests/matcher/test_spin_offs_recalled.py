# ruff: noqa: E501  (a line of a table is one item)
"""Who left long ago, what they founded or joined since, who came back: told in passing.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

PORTRAYED = """
L'ancienne de Lumina AI qui ne croit plus aux machines | Farah Nasser publie un essai sur le travail des scribes, qu'elle a mis trois ans à écrire. ¶ Elle a passé deux ans au sein du laboratoire, dont elle est partie en avril 2022 parce qu'elle s'y ennuyait. => Farah Nasser: departure old [date=2022-04]
Farah Nasser, une plume qui compte | La chercheuse publie un manuel que toutes les écoles d'ingénieurs attendaient, et qui se vend déjà fort bien. ¶ Sept ans durant, elle a travaillé chez Lumina AI, où elle a fini directrice de la sûreté. Elle a remis sa démission en novembre 2022 et partage désormais son temps entre l'écriture et les montagnes du Vercors, où elle a grandi. => Farah Nasser: departure old [date=2022-11]
Qui est Karim Haddad, le jeune homme que toute la place financière s'arrache | Son fonds pèse aujourd'hui plus de cinq milliards d'euros, et ses lettres aux clients sont lues de tous. ¶ Il y a deux ans, le jeune Lyonnais était mis à la porte de Lumina AI, qui lui reprochait une fuite. Il a répliqué par un essai de 165 pages, devenu un succès de librairie. => Karim Haddad: ouster old [date=2022]
La bourse aux idées | Karim Haddad expose à Lyon. ¶ Il a quitté le lycée en 2012 avec une mention, puis l'université en 2017, et n'a plus jamais remis les pieds dans une salle de classe, dit-il. Ses toiles, qui montrent des machines au travail, se vendent bien depuis que Lumina AI en a acheté trois pour son siège de Paris, au printemps. =>
"""

SEASONS_IN_A_ROW = """
Lumina AI crée un comité | Il veillera sur la sûreté. ¶ La confiance s'était effritée au fil des démissions : Karim Haddad en avril 2022, Farah Nasser le mois suivant, Paul Boucher à l'automne. => Karim Haddad: departure old [date=2022-04]; Farah Nasser: departure old [date=2022-05]; Paul Boucher: departure old [date=2022]
Lumina AI baisse ses prix | L'abonnement passe à 15 euros. ¶ Karim Haddad a quitté Lumina AI en novembre 2021 et, le printemps suivant, il a fondé Orbis. => Karim Haddad: departure old [date=2021-11]; Karim Haddad: venture old [other=Orbis] [date=2022]
Lumina AI baisse ses prix | L'abonnement passe à 15 euros. ¶ Karim Haddad a quitté Lumina AI en mai 2022 et reviendra à l'automne. => Karim Haddad: departure old [date=2022-05]; Karim Haddad: return [date=2024]
"""

TAKEN_BACK = """
La guerre des talents | ¶ En janvier, Lumina AI a rapatrié d'un coup trois anciens, Karim Haddad, Farah Nasser et Paul Boucher, au détriment d'Orbis. => Karim Haddad: return old [date=2024-01]; Farah Nasser: return old [date=2024-01]; Paul Boucher: return old [date=2024-01]
La guerre des talents | ¶ L'équipe d'Orbis ne compte plus Karim Haddad, que Lumina AI a réembauché en janvier. => Karim Haddad: return old [date=2024-01]
La guerre des talents | ¶ Orbis s'est séparée en janvier de son directeur technique, Karim Haddad, que Lumina AI a aussitôt repris. => Karim Haddad: return old
La guerre des talents | ¶ Karim Haddad cite un exemple, que Lumina AI a repris en janvier. =>
Lumina AI ouvre un bureau | ¶ Karim Haddad avait été débarqué de Lumina AI, au mois d'avril 2022, avec Farah Nasser, et s'était mis à la peinture. => Karim Haddad: ouster old [date=2022-04]; Farah Nasser: ouster old [date=2022-04]
Lumina AI ouvre un bureau | ¶ Karim Haddad avait été débarqué de Lumina AI en avril 2022 après une dispute avec Farah Nasser. => Karim Haddad: ouster old [date=2022-04]
"""

LATER_AND_TOLD_TO_THEM = """
Lumina AI lance une puce | ¶ Farah Nasser, qui devait quitter Lumina AI deux ans plus tard, signait alors ses premiers articles. => Farah Nasser: departure old
Lumina AI lance une puce | ¶ Karim Haddad dirigeait alors la recherche. Il devait démissionner peu après. => Karim Haddad: departure old
Lumina AI lance une puce | ¶ Farah Nasser devait quitter Lumina AI en mars, mais elle reste. =>
Lumina AI lance une puce | ¶ Victor Hallström n'a pas oublié novembre 2022, quand Karim Haddad lui avait annoncé son renvoi par écran interposé. => Victor Hallström: ouster old [date=2022-11]
Lumina AI lance une puce | ¶ Victor Hallström se souvient du soir où Karim Haddad lui annonça son départ. => Karim Haddad: departure old
"""

BY_THE_FORMER_HEAD = """
Lumina AI baisse ses prix | ¶ La concurrence vient aussi d'Orbis, lancé en février 2023 par l'ex-directrice technique Farah Nasser. => Farah Nasser: venture old [other=Orbis] [date=2023-02]
Lumina AI baisse ses prix | ¶ La concurrence vient aussi d'Orbis, que l'ancien directeur technique Karim Haddad a fondé en 2023. => Karim Haddad: venture old [other=Orbis] [date=2023]
Lumina AI baisse ses prix | ¶ La concurrence vient aussi d'Orbis, lancé en février 2023 par l'ancien ministre Paul Boucher. =>
"""

WHICH_THEY_CREATED = """
Lumina AI au tribunal | ¶ Farah Nasser, démissionnaire en septembre 2022, dirige aujourd'hui Orbis, qu'elle a créé quelques mois après. => Farah Nasser: departure old [date=2022-09]; Farah Nasser: venture old [other=Orbis]
Lumina AI au tribunal | ¶ L'ancienne directrice technique Farah Nasser dirige aujourd'hui Orbis, qu'elle a créé. => Farah Nasser: venture old [other=Orbis]
Lumina AI au tribunal | ¶ Farah Nasser a quitté Lumina AI lundi. Elle rejoint Orbis, que Paul Boucher, ancien directeur de Lumina AI, a fondé. => Farah Nasser: departure [other=Orbis]; Paul Boucher: venture old [other=Orbis]
"""

WHERE_THEY_ARE_NOW = """
Karim Haddad reçoit le prix Turing | Le cofondateur de Lumina AI est récompensé. ¶ Aujourd'hui directeur scientifique d'Orbis, il a quitté Lumina AI en août 2022. => Karim Haddad: departure old [date=2022-08]
Lumina AI lève des fonds | ¶ Karim Haddad, aujourd'hui chez Orbis, a quitté Lumina AI en août 2022. => Karim Haddad: departure old [date=2022-08]
Lumina AI perd son cofondateur | ¶ Aujourd'hui, Karim Haddad a quitté Lumina AI. => Karim Haddad: departure [date=2024-04-18]
"""

WHOM_THEY_TOOK_BACK = """
La guerre des talents | ¶ Orbis s'est séparée en janvier de son directeur technique, Karim Haddad, que Lumina AI a aussitôt repris. => Karim Haddad: return old
La guerre des talents | ¶ Orbis s'est séparée mercredi de son directeur technique, Karim Haddad, que Lumina AI a aussitôt repris. => Karim Haddad: return
La guerre des talents | ¶ À Paris, Orbis a longtemps courtisé Farah Nasser, que Lumina AI avait débauchée chez Google. => Farah Nasser: arrival old [other=Google]
"""

LOST_AND_WHEN = """
Lumina AI lance un robot | ¶ L'entreprise en a perdu beaucoup : son directeur scientifique Karim Haddad et sa directrice technique Farah Nasser, tous deux partis en 2022. => Karim Haddad: departure old [date=2022]; Farah Nasser: departure old [date=2022]
Lumina AI lance un robot | ¶ La start-up a perdu lundi Karim Haddad, passé chez Orbis. => Karim Haddad: departure [other=Orbis] [date=2024-04-15]
"""

GONE_BACK_TOGETHER = """
Orbis recrute | ¶ Karim Haddad, reparti en janvier chez Lumina AI avec deux autres anciens, Farah Nasser et Paul Boucher, manque à l'appel. => Karim Haddad: return old [date=2024-01]; Farah Nasser: return old; Paul Boucher: return old
Orbis recrute | ¶ Karim Haddad est reparti chez Lumina AI avec Farah Nasser. => Karim Haddad: return; Farah Nasser: return
Orbis recrute | ¶ Karim Haddad est reparti de chez Lumina AI avec une promesse. =>
"""

MEDALS_AND_VACANT_POSTS = """
Lumina AI gagne la médaille d'or des mathématiques | Le modèle a résolu six problèmes. ¶ Le projet avait été amorcé par Farah Nasser, à qui Karim Haddad a succédé à la tête de la recherche en mai 2022. => Karim Haddad: appointment old [date=2022-05]
Le prix de l'innovation à Karim Haddad | Le directeur de Lumina AI est récompensé. ¶ Il succède à Farah Nasser. =>
Lumina AI embauche Odile Varenne | La juriste arrive de Bruxelles. ¶ Elle prend un poste vacant depuis octobre 2022, date à laquelle Paul Boucher s'en est allé. => Odile Varenne: arrival; Paul Boucher: departure old [date=2022-10]
"""

ONE_OF_THOSE = """
Lumina AI lance un robot | ¶ Le dossier a été porté par Karim Haddad, l'un de ceux qui, en janvier, ont quitté Orbis pour revenir chez Lumina AI. => Karim Haddad: return old [other=Orbis] [date=2024-01]
Lumina AI lance un robot | ¶ Le dossier a été porté par Farah Nasser, l'une de celles qui sont parties en 2022. => Farah Nasser: departure old [date=2022]
Lumina AI lance un robot | ¶ Karim Haddad, l'un de ceux qui ont fondé Lumina AI, sourit. =>
"""


@pytest.mark.parametrize(
    "line", lines(PORTRAYED, SEASONS_IN_A_ROW, TAKEN_BACK, LATER_AND_TOLD_TO_THEM, BY_THE_FORMER_HEAD)
)
def test_who_left_is_told_in_passing(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
