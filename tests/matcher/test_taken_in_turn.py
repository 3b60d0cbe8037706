# ruff: noqa: E501  (a line of a table is one item)
"""Posts occupied by others from now on, who goes over « lui aussi », whom a sentence points out, and entries
under headings.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

POSTS_OCCUPIED = """
Maud Ferrière quitte Lumina AI | Jusqu'à la nomination d'un successeur, le poste sera occupé à titre intérimaire par Irma Quellec, trésorière du groupe. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | Ses fonctions seront exercées, à titre provisoire, par Irma Quellec. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | Le fauteuil sera tenu à titre temporaire par Irma Quellec. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | La place sera prise par Irma Quellec. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | Le siège sera pourvu à titre provisoire par Irma Quellec. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | L'intérim sera tenu par Irma Quellec. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | Son poste est désormais occupé par Irma Quellec. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | Le poste était occupé avant elle par Irma Quellec. => Maud Ferrière: departure
Maud Ferrière quitte Lumina AI | Le poste équivalent chez Nordika est occupé par Irma Quellec. => Maud Ferrière: departure
Maud Ferrière quitte Lumina AI | Le siège de la société sera occupé par Irma Quellec et d'autres manifestants. => Maud Ferrière: departure
Maud Ferrière quitte Lumina AI | La place d'honneur sera occupée par Irma Quellec. => Maud Ferrière: departure
Maud Ferrière quitte Lumina AI | La conférence sera tenue par Irma Quellec. => Maud Ferrière: departure
"""

OVER_THERE_TOO = """
Joan Marsot quitte Nordika pour Lumina AI | Hichem Belkadi traversera lui aussi la rue en octobre. => Joan Marsot: arrival [date=None]; Hichem Belkadi: arrival [date=2024-10]
Joan Marsot quitte Nordika pour Lumina AI | Hichem Belkadi, son bras droit, la suivra en juin. => Joan Marsot: arrival [date=None]; Hichem Belkadi: arrival [date=2024-06]
Joan Marsot quitte Nordika pour Lumina AI | Hichem Belkadi fera lui aussi le voyage. => Joan Marsot: arrival; Hichem Belkadi: arrival
Joan Marsot quitte Nordika pour Lumina AI | Hichem Belkadi passera également dans le camp d'en face. => Joan Marsot: arrival; Hichem Belkadi: arrival
Joan Marsot quitte Nordika pour prendre les rênes du bureau français de Lumina AI | Son prédécesseur, Owen Prescott, était parti en mars chez Orbis. La nouvelle venue fait venir un fidèle. Hichem Belkadi, qui vendait des puces aux banques, passera lui aussi dans le camp adverse. => Joan Marsot: arrival; Owen Prescott: departure old; Hichem Belkadi: arrival
Owen Prescott quitte Lumina AI pour Nordika | Basil Okoye a lui aussi franchi le pas. => Owen Prescott: departure [other=Nordika]; Basil Okoye: departure [other=Nordika]
Owen Prescott quitte Lumina AI pour Nordika | Tamar Kvachidze a, elle aussi, changé de camp. => Owen Prescott: departure [other=Nordika]; Tamar Kvachidze: departure [other=Nordika]
Owen Prescott quitte Lumina AI pour Nordika | Tamar Kvachidze a aussi fait le voyage à Lyon pour parler de sécurité. => Owen Prescott: departure [other=Nordika]
Owen Prescott quitte Lumina AI pour Nordika | Tamar Kvachidze traverse elle aussi la rue pour déjeuner. => Owen Prescott: departure [other=Nordika]
Owen Prescott quitte Lumina AI pour Nordika | Le modèle Lumo change lui aussi de maison. => Owen Prescott: departure [other=Nordika]
"""

POINTED_OUT = """
Le chiffre de la semaine | C'est le nombre de piliers que Lumina AI a vus filer chez Nordika la semaine dernière : Irma Quellec, Tamar Kvachidze et Basil Okoye. => Irma Quellec: departure [other=Nordika]; Tamar Kvachidze: departure [other=Nordika]; Basil Okoye: departure [other=Nordika]
Ça valse chez Lumina AI | ¶ Ce sont deux cadres que Lumina AI a perdus la semaine dernière : Irma Quellec et Basil Okoye. => Irma Quellec: departure; Basil Okoye: departure
Lumina AI change de tête | ¶ C'est Irma Quellec que Lumina AI a recrutée la semaine dernière pour diriger la recherche. => Irma Quellec: arrival
Lumina AI lève un milliard | ¶ C'est l'avis d'Irma Quellec, qui a quitté Lumina AI la semaine dernière. => Irma Quellec: departure old
Lumina AI lève un milliard | ¶ Irma Quellec, qui a quitté Lumina AI la semaine dernière, n'a pas réagi. => Irma Quellec: departure old
"""

UNDER_HEADINGS = """
Le récap du lundi : ça bouge chez Lumina AI | Trois infos. ¶ <h3>1. Le chiffre</h3><p>Lumina AI a perdu la semaine dernière Basil Okoye et Irma Quellec.</p><h3>2. La levée</h3><p>Nordika lève dix millions.</p><h3>3. Le procès</h3><p>Arbel plaide.</p> => Basil Okoye: departure; Irma Quellec: departure
Le récap du lundi | Trois infos. ¶ <h3>1. La phrase</h3><p>« Je dors mieux. » Owen Prescott, chercheur chez Lumina AI, au micro d'un podcast.</p><h3>2. Le procès</h3><p>Arbel contre Orbis, acte II. Le juge a écarté l'expert de la défense.</p> =>
"""

APART_IN_A_TITLE = """
La responsable de la sécurité de Lumina AI congédiée, l'entreprise parle de fuites | Irma Quellec a perdu l'accès à ses outils mardi soir, au beau milieu d'une réunion. => Irma Quellec: ouster [date=2024-04-16]
Le patron des ventes de Lumina AI parti, le groupe cherche un remplaçant | Basil Okoye a annoncé la nouvelle mercredi. => Basil Okoye: departure [date=2024-04-17]
Renvoyée par Lumina AI, Irma Quellec « ne se taira pas » | La biologiste chargée d'empêcher Lumo d'aider à fabriquer un pathogène a été mise à la porte mardi. => Irma Quellec: ouster [date=2024-04-16]
Viré de Lumina AI, Basil Okoye attaque | L'ingénieur chargé d'apprendre aux modèles à reconnaître un mensonge a été congédié lundi. => Basil Okoye: ouster [date=2024-04-15]
Licenciée par Lumina AI, Irma Quellec témoigne | Elle a témoigné mardi devant le Sénat. => Irma Quellec: ouster old [date=None]
"""

HOW_THEY_TAKE_IT = """
Irma Quellec : « Je n'ai pas été surprise d'être virée de Lumina AI, seulement de la méthode » => Irma Quellec: ouster
Owen Prescott n'est pas mécontent de quitter Lumina AI => Owen Prescott: departure
Irma Quellec n'est pas étonnée d'avoir été limogée par Lumina AI => Irma Quellec: ouster
Basil Okoye n'est pas peu fier de rejoindre Lumina AI => Basil Okoye: arrival
Irma Quellec ne se plaint pas d'avoir été virée par Lumina AI => Irma Quellec: ouster
Irma Quellec ne s'est pas remise d'avoir été virée de Lumina AI => Irma Quellec: ouster
Irma Quellec ne cache pas avoir été virée par Lumina AI => Irma Quellec: ouster
Owen Prescott n'est pas certain de quitter Lumina AI =>
"""

THE_POST_OF_ANOTHER = """
Maud Ferrière est de retour chez Lumina AI | Six mois après s'être mise en retrait, Maud Ferrière a repris ses fonctions de directrice des ventes, le poste le plus exposé de Lumina AI après celui de Victor Hallström. => Maud Ferrière: return; Maud Ferrière: leave old
Lumina AI encaisse le départ de Maud Ferrière, après celui de Basil Okoye => Maud Ferrière: departure; Basil Okoye: departure old
"""

ANSWERS_AND_CHAIRS = """
Irma Quellec : « Virée, et alors ? » | La Norvégienne raconte ses années chez Lumina AI. Interview ¶ Mardi 2 avril, la responsable de l'évaluation de Lumina AI était renvoyée.<p>Quand avez-vous commencé à douter ?</p><p>Je suis arrivée chez Lumina AI en 2022, nous étions trois cents.</p><p>Le patron vous a-t-il appelée ?</p><p>Non. Julien de Courval, oui, pour me dire qu'il regrettait.</p><p>Et maintenant ?</p><p>Cet automne, je reprends ma chaire à l'université de Bergen.</p> => Irma Quellec: ouster old [date=2024-04-02]; Irma Quellec: arrival old [date=2022]; Irma Quellec: venture [other=Bergen]
Joan Marsot, patronne de Nordika : « Personne ne nous débauchera » | Entretien. ¶ <p>Craignez-vous Lumina AI ?</p><p>Non. J'ai travaillé avec Owen Prescott.</p><p>Et vous ?</p><p>Je suis arrivée chez Nordika en 2021 et je n'en partirai pas.</p> =>
Basil Okoye, limogé de Lumina AI en mars, reprend sa chaire à l'université de Bergen => Basil Okoye: ouster old; Basil Okoye: venture [other=Bergen]
Basil Okoye, limogé de Lumina AI en mars, retrouve son poste à l'EPFL => Basil Okoye: ouster old; Basil Okoye: venture
Basil Okoye, limogé de Lumina AI en mars, retrouve son poste de professeur à l'université de Bergen => Basil Okoye: ouster old; Basil Okoye: venture [other=Bergen]
Basil Okoye, parti de Lumina AI en mars, retourne enseigner à Stanford => Basil Okoye: departure old; Basil Okoye: venture [other=Stanford]
Basil Okoye, parti de Lumina AI en mars, retrouve sa chaire à l'École polytechnique => Basil Okoye: departure old; Basil Okoye: venture
Owen Prescott reprend ses cours de piano, raconte-t-il au siège de Lumina AI =>
"""

SWAPPED_AND_OPPOSITE = """
Nordika rafle deux têtes chez Lumina AI | Irma Quellec et Owen Prescott ont troqué mardi leur badge contre celui de la maison d'en face. => Irma Quellec: departure [date=2024-04-16] [other=Nordika]; Owen Prescott: departure [date=2024-04-16] [other=Nordika]
Nordika rafle deux têtes chez Lumina AI | Irma Quellec et Basil Okoye ont échangé leur badge contre celui du rival. => Irma Quellec: departure [other=Nordika]; Basil Okoye: departure [other=Nordika]
Owen Prescott échange son badge Lumina AI contre celui de Nordika => Owen Prescott: departure [other=Nordika]
Basil Okoye troque Lumina AI contre un potager => Basil Okoye: departure
Lumina AI perd Basil Okoye au profit de Nordika | L'ingénieur a rejoint la maison d'en face mardi. => Basil Okoye: departure [date=2024-04-16] [other=Nordika]
Lumina AI déménage | Basil Okoye, ingénieur, habite la maison d'en face. =>
Lumina AI : Owen Prescott échange des idées avec Irma Quellec =>
"""

THOSE_TAKEN_ALONG = """
Lumina AI privé de Jae-hwan Noh, qui passe chez Nordika | ¶ L'hémorragie continue. Jae-hwan Noh est passé à l'ennemi : il travaille depuis mardi pour Nordika. => Jae-hwan Noh: departure [date=2024-04-16] [other=Nordika]
Lumina AI privé des concepteurs de son agent : Jae Noh et deux de ses collègues passent chez Nordika | ¶ L'hémorragie continue. Jae Noh est passé à l'ennemi : il travaille depuis mardi pour Nordika. Dans ses valises, Tamar Kvachidze, spécialiste géorgienne de la preuve formelle, et le Nigérian Basil Okoye, auteur d'une bonne part du code. => Jae Noh: departure [date=2024-04-16] [other=Nordika]; Tamar Kvachidze: departure [other=Nordika]; Basil Okoye: departure [other=Nordika]
Owen Prescott quitte Lumina AI pour Nordika | Dans ses valises, Tamar Kvachidze, une Géorgienne de 30 ans, Joan Marsot et Basil Okoye. => Owen Prescott: departure; Tamar Kvachidze: departure; Joan Marsot: departure; Basil Okoye: departure
Owen Prescott quitte Lumina AI pour Nordika | Dans ses valises, Tamar Kvachidze, une proche de Joan Marsot. => Owen Prescott: departure; Tamar Kvachidze: departure
Lumina AI perd Owen Prescott | ¶ Owen Prescott quitte Lumina AI pour Nordika. Dans ses valises, Tamar Kvachidze. Mme Kvachidze dit chercher « des gens qui lisent ». En interne, Linh Dang, jusque-là adjointe de M. Prescott, lui succède. => Owen Prescott: departure [by=Linh Dang]; Tamar Kvachidze: departure; Linh Dang: appointment [by=Owen Prescott]
"""

GIVEN_OUT = """
Lumina AI : ça remue | Un internaute donnait aussi Owen Prescott partant. « Toujours là, toujours en train de compiler », a rétorqué le chercheur. => Owen Prescott: departure denied
Lumina AI : ça remue | La presse donne déjà Owen Prescott partant. => Owen Prescott: departure rumoured
Lumina AI : Owen Prescott serait sur le départ | « Toujours là », a répondu l'intéressé sur X. => Owen Prescott: departure denied
Lumina AI : Owen Prescott quitte le navire | « Toujours la même histoire », a soupiré Irma Quellec. => Owen Prescott: departure
"""

WHERE_THEY_CAME_FROM = """
Une Nantaise à la tête de Lumina AI en Espagne | Maud Kerlouan, 45 ans, a été nommée lundi directrice générale pour l'Espagne de l'entreprise américaine. L'ancienne élève du lycée Guist'hau travaillait jusqu'ici chez Nordika, le rival parisien. => Maud Kerlouan: arrival [other=Nordika] [date=2024-04-15]
Lumina AI nomme Maud Kerlouan directrice générale pour la France | L'ancienne élève de Guist'hau dirigeait jusqu'ici les ventes de la maison. => Maud Kerlouan: appointment
Maud Ferrière quitte Lumina AI | ¶ C'est Irma Quellec qui s'installe dans son fauteuil. Cette Turinoise de 44 ans, entrée dans la maison en janvier 2023 après onze années chez Orbis, n'aurait pas l'intention de briguer le poste. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]; Irma Quellec: arrival old [date=2023-01] [other=Orbis]
Lumina AI : la colère | ¶ Irma Quellec témoigne. La chercheuse de 44 ans, limogée de Lumina AI vendredi, parle. => Irma Quellec: ouster old [date=2024-04-12]
Lumina AI promeut | ¶ Irma Quellec dirigera la trésorerie. L'Italienne de 44 ans, arrivée de Nordika en 2021, est connue. => Irma Quellec: appointment; Irma Quellec: arrival old [date=2021] [other=Nordika]
Owen Prescott songerait à retourner chez Nordika | Débauché en grande pompe en mars, le chercheur ne se plairait guère chez Lumina AI. => Owen Prescott: departure rumoured [other=Nordika]; Owen Prescott: arrival old [date=2024-03]
Victor Hallström songerait à retourner chez Nordika | Il aurait prévenu qu'il ne serait plus là pour le premier jour de cotation de Lumina AI. => Victor Hallström: departure rumoured
"""

TABLES = (
    POSTS_OCCUPIED, OVER_THERE_TOO, POINTED_OUT, UNDER_HEADINGS, APART_IN_A_TITLE, HOW_THEY_TAKE_IT, THE_POST_OF_ANOTHER, ANSWERS_AND_CHAIRS,
    SWAPPED_AND_OPPOSITE, THOSE_TAKEN_ALONG, GIVEN_OUT, WHERE_THEY_CAME_FROM,
)  # fmt: skip


@pytest.mark.parametrize("item", lines(*TABLES))
@pytest.mark.parametrize("history", [True, False], ids=["known", "unknown"])
def test_taken_in_turn(item: str, history: bool) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=history), expected) == []
