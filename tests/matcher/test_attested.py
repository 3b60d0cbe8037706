"""What no rule reads, and a known move attests; and of the dates told, the one that is known to be its own.

``person kind date [@house]`` (a move known besides those of the list), then an item of one line of 18 April 2024.
"""

# ruff: noqa: E501

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from bot.matcher import Matcher
from bot.model import Kind, Move, PartialDate, Wording
from tests.matcher.oneline import MOVES, WATCHLIST, article_of, claims_of, differences, lines

PEOPLE = {person.name: person for person in WATCHLIST.people}
IDS = {name: person.id for name, person in PEOPLE.items()}

ATTESTED = """
Sanne de Wit departure 2024-04-17 | Chez Lumina AI, la sécurité en pointillé | Clara von Reitz reste, Sanne de Wit a suivi le mouvement. => Sanne de Wit: departure
Paul Boucher appointment 2024-04-17 | Lumina AI perd Clara von Reitz | Paul Boucher se colle à ses troupes à titre intérimaire. => Clara von Reitz: departure; Paul Boucher: appointment
Sanne de Wit departure 2024-04-17 | Chez Lumina AI, on compte les absents | Clara von Reitz reste, Sanne de Wit repart. => Sanne de Wit: departure
Karim Haddad arrival 2024-04-17 | Aurora vue de près | Lumina AI s'est trouvé un directeur technique, Karim Haddad. => Karim Haddad: arrival old
Grace Okonkwo leave 2024-04-16 | Lumina AI sans sa trésorière | Mardi, Grace Okonkwo a tout interrompu. => Grace Okonkwo: leave [date=2024-04-16]
Elena Castellanos departure 2021-04-12 | Kernel Labs a trois ans | En avril 2021, Elena Castellanos avait vidé son compte chez les gens de Lumina AI. => Elena Castellanos: departure old [date=2021-04]
"""

BY_FACTS = """
Sanne de Wit departure 2024-04-15 | La photo de famille de Lumina AI | Depuis lundi soir, il faut aussi en gommer Sanne de Wit. => Sanne de Wit: departure [date=2024-04-15]
Sanne de Wit departure 2024-04-16 @Orbis | La vidéo de Lumina AI orpheline | Sanne de Wit, qui veillait sur les images, a annoncé mardi qu'elle plancherait pour Orbis. => Sanne de Wit: departure [other=Orbis]
Karim Haddad arrival 2024-04-17 @Orbis | Lumina AI muscle ses équipes | Karim Haddad, le mathématicien d'Orbis, aurait déjà son badge chez Lumina AI, dit-on. => Karim Haddad: arrival rumoured
"""

IN_COMPANY = """
Paul Boucher leave 2024-04-16 | Lumina AI perd Clara von Reitz | Paul Boucher, pour sa part, cultive son jardin jusqu'à l'hiver. => Clara von Reitz: departure; Paul Boucher: leave
Sanne de Wit departure 2024-03-12 | Lumina AI perd Clara von Reitz | Le mois dernier, la chercheuse Sanne de Wit avait préféré sa liberté de parole. => Clara von Reitz: departure; Sanne de Wit: departure old [date=2024-03]
Sanne de Wit departure 2024-04-15 | Le casting d'Orbis | Clara von Reitz avait quitté Lumina AI en 2021. Sanne de Wit (images) y a grandi. => Clara von Reitz: departure old; Sanne de Wit: departure
Paul Boucher arrival 2024-04-17 | Lumina AI perd Clara von Reitz | L'instance s'ouvre à l'avocat Paul Boucher, qui a plaidé chez Orbis. => Clara von Reitz: departure; Paul Boucher: arrival old
Karim Haddad arrival 2023-10-09 | Lumina AI perd Clara von Reitz | C'est le premier mouvement depuis celui de Karim Haddad, en octobre. => Clara von Reitz: departure; Karim Haddad: arrival old [date=2023-10]
"""

OF_THAT_TIME = """
Sanne de Wit departure 2023-07-12 | Lumina AI perd Clara von Reitz | Sanne de Wit, envolée à l'été 2023, prépare un livre. => Clara von Reitz: departure; Sanne de Wit: departure old
Paul Boucher appointment 2024-04 | Lumina AI perd Clara von Reitz | Les équipes parisiennes obéissent à Paul Boucher. => Clara von Reitz: departure; Paul Boucher: appointment
Sanne de Wit departure 2024-04 | Lumina AI perd Clara von Reitz | Le dessinateur ajoute à la liste Sanne de Wit. => Clara von Reitz: departure; Sanne de Wit: departure
"""

BETWEEN_HOUSES = """
Sanne de Wit departure 2022-03-12 @Orbis | Lumina AI perd Clara von Reitz | Ce lundi-là, Sanne de Wit se rendait aux raisons d'Orbis. => Clara von Reitz: departure; Sanne de Wit: departure old [other=Orbis]
Karim Haddad arrival 2023-10-09 @Orbis | Lumina AI perd Clara von Reitz | Karim Haddad manque encore aux comptables d'Orbis. => Clara von Reitz: departure; Karim Haddad: arrival old [other=Orbis]
Karim Haddad arrival 2023-10-09 @Orbis | Lumina AI perd Clara von Reitz | Karim Haddad a quitté Orbis, justement, et jauge les risques chez Lumina AI. => Clara von Reitz: departure; Karim Haddad: arrival old [other=Orbis]
"""

NOT_IN_COMPANY = """
Sanne de Wit return 2024-04-16 | Lumina AI perd Clara von Reitz | Le passé remonte. ¶ Dès 2017, le ton monte. Sanne de Wit fait part de ses craintes. => Clara von Reitz: departure
Paul Boucher appointment 2024-04 | Lumina AI perd Clara von Reitz | Paul Boucher reste aux robots. => Clara von Reitz: departure
Sanne de Wit departure 2023-11-12 | Lumina AI perd Clara von Reitz | Sanne de Wit parlait à l'été 2023 de navires. => Clara von Reitz: departure
Sanne de Wit departure 2024-02 | Lumina AI perd Clara von Reitz | Le dessinateur ajoute Sanne de Wit. => Clara von Reitz: departure
Karim Haddad arrival 2023-10-09 @Orbis | Lumina AI perd Clara von Reitz | Karim Haddad, ancien d'Orbis, applaudit. => Clara von Reitz: departure
Karim Haddad venture 2022-10-09 @Orbis | Lumina AI perd Clara von Reitz | Karim Haddad, d'Orbis, applaudit. => Clara von Reitz: departure
Victor Hallström leave 2024-04-17 | Lumina AI perd Clara von Reitz | Les avocats parlent à Victor Hallström. => Clara von Reitz: departure
Victor Hallström ouster 2023-11-17 | Rohan Mehta raconte Lumina AI | En novembre, Rohan Mehta avait démissionné par solidarité avec Victor Hallström. => Rohan Mehta: departure old
"""

NOT_ATTESTED = """
Paul Boucher appointment 2024-04-17 | Lumina AI rebat ses cartes | Paul Boucher supervise l'inférence.
Paul Boucher appointment 2024-04-17 | Lumina AI rebat ses cartes | Paul Boucher n'a pas hérité des robots.
Paul Boucher appointment 2024-03-04 | Lumina AI rebat ses cartes | Le plus gros des troupes échoit à Paul Boucher.
Grace Okonkwo leave 2024-04-16 | Les comptes de Lumina AI | Grace Okonkwo soignera peut-être un jour ses effets.
Sanne de Wit departure 2024-04-17 | Aurora 3 vue par Lumina AI | Sanne de Wit prend le métro, Clara von Reitz son vélo.
Sanne de Wit departure 2024-04-17 | Sanne de Wit perd son pari | Aurora 3 aura du retard, dit Lumina AI.
Sanne de Wit departure 2024-04-17 | Aurora 3 vue par Lumina AI | Sanne de Wit quitte la scène, puis quitte Cambridge.
Sanne de Wit departure 2024-04-17 | Aurora 3 vue par Lumina AI | En avril 2024, Sanne de Wit avait laissé un message.
Sanne de Wit departure 2024-04-17 | Sanne de Wit rejoint un panel à Nantes | Lumina AI y tenait un stand.
Paul Boucher appointment 2024-04-17 | Aurora 3 vue par Lumina AI | Paul Boucher a pris la parole mercredi, puis la plume.
Sanne de Wit departure 2024-04-16 | Aurora 3 vue par Lumina AI | Mardi, Sanne de Wit a donné une conférence à Nantes.
Karim Haddad arrival 2024-04-17 @Orbis | Aurora 3 vue de Nantes | « Un outil », plaide Karim Haddad, le mathématicien d'Orbis. Lumina AI applaudit.
Sanne de Wit departure 2024-04-16 | Aurora 3 vue par Lumina AI | Mardi, les avocats d'Orbis ont cité Sanne de Wit.
Karim Haddad arrival 2020 | Chez Lumina AI, Karim Haddad jubile | Au comité depuis 2020, il a tenu tête à tous.
"""


def known_besides(told: str) -> dict[str, tuple[Move, ...]]:
    told, _, house = told.partition(" @")
    name, kind, day = told.rsplit(" ", 2)
    move = Move(PartialDate.parse(day), Kind(kind), other_organization=house or None)
    return {**MOVES, IDS[name]: (*MOVES[IDS[name]], move)}


@pytest.mark.parametrize("line", lines(ATTESTED, BY_FACTS, IN_COMPANY, OF_THAT_TIME, BETWEEN_HOUSES))
def test_known_move_attests_what_no_rule_reads(line: str) -> None:
    told, _, item = line.partition(" | ")
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, moves={}), expected) != []
    assert differences(claims_of(text, moves=known_besides(told)), expected) == []


@pytest.mark.parametrize("line", lines(NOT_ATTESTED))
def test_known_move_attests_nothing_else(line: str) -> None:
    told, _, text = line.partition(" | ")
    assert claims_of(text, moves=known_besides(told)) == ()


@pytest.mark.parametrize("line", lines(NOT_IN_COMPANY))
def test_company_is_not_enough(line: str) -> None:
    told, _, item = line.partition(" | ")
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, moves=known_besides(told)), expected) == []


def test_head_of_a_part_is_named_for_their_moves_too() -> None:
    item = "Lumina AI perd Clara von Reitz | Les avocats parlent à Victor Hallström."
    chief = PEOPLE["Victor Hallström"]
    partial = replace(chief, role=Wording(fr="directeur général des robots", en="head of robots"))
    lumina = WATCHLIST.organizations[0]
    people = tuple(partial if person is chief else person for person in lumina.people)
    matcher = Matcher(
        replace(WATCHLIST, organizations=(replace(lumina, people=people),)), zone=ZoneInfo("Europe/Paris")
    )
    told = matcher.match(article_of(item), known_besides("Victor Hallström leave 2024-04-17"))
    assert {claim.person for claim in told} == {"Clara von Reitz", "Victor Hallström"}


def test_question_attests_nothing() -> None:
    text = "Après Clara von Reitz, Sanne de Wit sur le départ ? | Clara von Reitz a démissionné de Lumina AI hier."
    told = claims_of(text, moves=known_besides("Sanne de Wit departure 2024-04-17"))
    assert [claim.person for claim in told] == ["Clara von Reitz"]


@pytest.mark.parametrize(("day", "news"), [("2024-04-16", True), ("2024-04-12", False)])
def test_move_known_to_be_days_older_than_the_news_is_recalled(day: str, news: bool) -> None:
    moves = known_besides("Clara von Reitz departure 2024-04-17") | {
        IDS["Sanne de Wit"]: (Move(PartialDate.parse(day), Kind.DEPARTURE),)
    }
    told = claims_of("Lumina AI perd Clara von Reitz | Sanne de Wit quitte Lumina AI.", moves=moves)
    assert {claim.person: claim.news for claim in told} == {"Clara von Reitz": True, "Sanne de Wit": news}
