# ruff: noqa: E501  (a line of a table is one item)
"""What an article recalls is background in any story; what is of the day is news however it is told."""

from itertools import product

import pytest

from tests.matcher.oneline import claims_of, differences, lines

# What stands above: a title, a summary and the paragraph before.
STORIES = {
    "another leaves": "Lumina AI : Camille Perrot s'en va | La directrice financière de Lumina AI, Camille "
    "Perrot, a annoncé mercredi son départ. ¶ Elle tenait les comptes depuis trois ans.",
    "a product": "Lumina AI lance un navigateur | Le créateur de Parlio a dévoilé mercredi un navigateur. ¶ "
    "L'outil résume les pages.",
    "a trial": "Orbis contre Lumina AI : le procès s'ouvre | Les débats ont débuté mercredi à Oakland. ¶ Les "
    "avocats ont ferraillé toute la journée.",
    "money": "Lumina AI lève deux milliards | L'éditeur de Parlio a bouclé mercredi un tour de table. ¶ La "
    "valorisation donne le vertige.",
}
KNOWN = [
    ("departure", "Le 3 février, Rohan Mehta annonçait son départ de Lumina AI.", "2024-02-03"),
    ("departure", "Le 3 février, Rohan Mehta a annoncé qu'il quittait Lumina AI.", "2024-02-03"),
    ("ouster", "Personne n'a oublié le limogeage de Rohan Mehta par Lumina AI.", None),
    ("departure", "On se souvient du départ de Rohan Mehta, qui avait fait trembler Lumina AI.", None),
    ("departure", "La démission fracassante de Rohan Mehta a laissé des traces chez Lumina AI.", None),
    ("departure", "Lumina AI ne s'est jamais remise du départ de Rohan Mehta.", None),
    ("departure", "Rohan Mehta, qui a quitté Lumina AI pour Orbis, n'a pas souhaité commenter.", None),
    ("arrival", "Rohan Mehta, que Lumina AI a arraché à Orbis, n'a pas souhaité commenter.", None),
    ("departure", "Ces outils avaient été imaginés par Rohan Mehta, parti depuis chez Orbis.", None),
    ("departure", "Lumina AI a vu partir Rohan Mehta.", None),
    ("departure", "Voilà deux mois que Rohan Mehta a quitté Lumina AI.", "2024-02"),
    ("departure", "Privé de Rohan Mehta, Lumina AI cherche un second souffle.", None),
    ("ouster", "Le limogeage de Rohan Mehta hante encore les couloirs de Lumina AI.", None),
    ("departure", "En mai dernier, Rohan Mehta rend son badge.", "2023-05"),
    ("departure", "Avant elle, Rohan Mehta et Wenjing Li ont quitté Lumina AI.", None),
    ("appointment", "Rohan Mehta, qui a pris la tête de la sûreté de Lumina AI cet hiver, se tait.", None),
    ("departure", "En août, Rohan Mehta quitte Lumina AI avec fracas.", "2023-08"),
]
WAVES = {
    "two leave": "Lumina AI : deux départs le même jour | Le créateur de Parlio perd deux de ses figures. ¶ "
    "Camille Perrot, la directrice financière, a annoncé mercredi qu'elle partait.",
    "reshuffled": "Lumina AI remanie sa direction | Le créateur de Parlio a annoncé mercredi une "
    "réorganisation. ¶ Les équipes sont fondues.",
}
OF_THE_DAY = [
    ("departure", "La veille, Rohan Mehta avait prévenu ses équipes qu'il quittait Lumina AI."),
    ("departure", "Quelques heures plus tôt, Rohan Mehta avait annoncé son départ de Lumina AI."),
    ("ouster", "Remercié mercredi, Rohan Mehta n'a pas souhaité commenter."),
    ("ouster", "Rohan Mehta, remercié mercredi, n'a pas souhaité commenter."),
    ("departure", "Le départ de Rohan Mehta, annoncé mercredi dans une note interne, a surpris."),
    ("departure", "Rohan Mehta, qui quitte Lumina AI ce vendredi, dirigeait la sûreté."),
    ("appointment", "La nomination de Rohan Mehta à la tête de la sûreté, annoncée mercredi, a surpris."),
    ("departure", "Rohan Mehta a remis sa démission."),
]


def _told(above: str, sentence: str) -> list[str]:
    claims = claims_of(f"{above} {sentence}", history=False)
    return [f"{c.kind} {'news' if c.news else 'old'} {c.date}" for c in claims if c.person == "Rohan Mehta"]


@pytest.mark.parametrize(("story", "known"), [*product(STORIES, KNOWN)])
def test_what_is_known(story: str, known: tuple[str, str, str | None]) -> None:
    kind, sentence, day = known
    assert _told(STORIES[story], sentence) == [f"{kind} old {day}"]


@pytest.mark.parametrize(("wave", "told"), [*product(WAVES, OF_THE_DAY)])
def test_what_is_of_the_day(wave: str, told: tuple[str, str]) -> None:
    kind, sentence = told
    assert [claim.rpartition(" ")[0] for claim in _told(WAVES[wave], sentence)] == [f"{kind} news"]


# A relative is told in passing unless the head tells the same; « effectif vendredi » and « quitte …
# vendredi » are of the Friday to come, « Vendredi, … » is not; the eve of a day long over is over. What
# has just come about beside what a title tells of another is known; in a wave it is not. What
# somebody says to have done some weeks ago is new, unless it is years ago or what they regret.
NEAR_MISSES = """
Rohan Mehta quitte Lumina AI | Il part alors que Paul Boucher vient de filer chez Orbis et que Thomas Berlin n'est plus là non plus. => Rohan Mehta: departure; Paul Boucher: departure old [other=Orbis]; Thomas Berlin: departure old
Rohan Mehta quitte Lumina AI | Il part alors que Paul Boucher a rejoint mercredi Orbis. => Rohan Mehta: departure; Paul Boucher: departure [other=Orbis]
Lumina AI perd deux cadres | Rohan Mehta quitte Lumina AI, alors que Paul Boucher vient de filer chez Orbis. => Rohan Mehta: departure; Paul Boucher: departure [other=Orbis]
Lumina AI : un départ | Rohan Mehta raconte sur son blog avoir quitté Lumina AI en février. => Rohan Mehta: departure [date=2024-02]
Lumina AI : un départ | Rohan Mehta confie avoir démissionné en février de Lumina AI. => Rohan Mehta: departure [date=2024-02]
Lumina AI : un départ | Rohan Mehta raconte avoir quitté Lumina AI en 2021. => Rohan Mehta: departure old [date=2021]
Lumina AI : un départ | Rohan Mehta dit regretter d'avoir quitté Lumina AI en février. => Rohan Mehta: departure old [date=2024-02]
Rohan Mehta s'explique | Il répond. ¶ Rohan Mehta, qui a quitté Lumina AI, parle. => Rohan Mehta: departure old
Rohan Mehta quitte Lumina AI | Il répond. ¶ Rohan Mehta, qui a quitté Lumina AI, parle. => Rohan Mehta: departure
Lumina AI perd Rohan Mehta | Le départ de Rohan Mehta, effectif vendredi, surprend. => Rohan Mehta: departure [date=2024-04-19]
Lumina AI : un départ | Rohan Mehta quitte la société vendredi. => Rohan Mehta: departure [date=2024-04-19]
Lumina AI : un départ | Vendredi, Rohan Mehta quitte la société. => Rohan Mehta: departure [date=2024-04-12]
Lumina AI : le récit | Une histoire. ¶ Le 17 novembre 2023, le conseil se réunit. La veille, Rohan Mehta avait quitté Lumina AI. => Rohan Mehta: departure old [date=2023-11-16]
"""


@pytest.mark.parametrize("line", lines(NEAR_MISSES))
def test_near_misses(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text, history=False), expected) == []
