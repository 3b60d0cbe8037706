"""The house, the post and the heir of a known move, where the article names them.

All items are of 18 April 2024.
"""

import pytest

from bot.model import Kind, Move, PartialDate
from tests.matcher.oneline import WATCHLIST, claims_of

IDS = {person.name: person.id for person in WATCHLIST.people}


def move(day: str, kind: Kind, **known: str) -> Move:
    return Move(PartialDate.parse(day), kind, **known)  # type: ignore[arg-type]


GOES = move(
    "2024-04-17",
    Kind.DEPARTURE,
    other_organization="Orbis",
    role="directrice de la recherche",
    counterpart="Paul Boucher",
)
COMES = move("2024-04-17", Kind.ARRIVAL, other_organization="Orbis", role="directeur des chiffres")
LEFT = "Sanne de Wit quitte Lumina AI | "
CAME = "Karim Haddad rejoint Lumina AI | "


@pytest.mark.parametrize(
    ("person", "known", "text", "slot", "told"),
    [
        ("Sanne de Wit", GOES, LEFT + "Kernel Labs et Orbis embauchent.", "other_organization", "Orbis"),
        (
            "Sanne de Wit",
            GOES,
            LEFT + "Le titre de directrice de la recherche est vacant.",
            "role",
            GOES.role,
        ),
        ("Sanne de Wit", GOES, LEFT + "Les équipes parlent à Paul Boucher.", "counterpart", "Paul Boucher"),
        ("Karim Haddad", COMES, CAME + "Il en sera l’arbitre, directeur des chiffres.", "role", COMES.role),
    ],
)
def test_known_slot_named_in_the_article_is_the_claims(
    person: str, known: Move, text: str, slot: str, told: str
) -> None:
    (without,) = claims_of(text, moves={})
    (claim,) = claims_of(text, moves={IDS[person]: (known,)})
    assert getattr(without, slot) != told
    assert getattr(claim, slot) == told
    assert slot in claim.spans


def test_house_known_stands_before_the_one_guessed() -> None:
    text = CAME + "Passé de Kernel Labs à Orbis, il arrive de Kernel Labs."
    (guessed,) = claims_of(text, moves={})
    (claim,) = claims_of(text, moves={IDS["Karim Haddad"]: (COMES,)})
    assert (guessed.other_organization, claim.other_organization) == ("Kernel Labs", "Orbis")


def test_articles_own_name_of_the_house_stands() -> None:
    known = move("2024-04-17", Kind.DEPARTURE, other_organization="Kernel Laboratories")
    (claim,) = claims_of(
        "Sanne de Wit quitte Lumina AI pour Kernel Labs | ", moves={IDS["Sanne de Wit"]: (known,)}
    )
    assert claim.other_organization == "Kernel Labs"


@pytest.mark.parametrize(
    ("known", "text"),
    [
        (move("2024-04-17", Kind.DEPARTURE, role="chercheuse"), LEFT + "Une chercheuse a pleuré."),
        (
            move("2022-04-17", Kind.DEPARTURE, role=GOES.role, counterpart="Paul Boucher"),
            LEFT + "La directrice de la recherche et Paul Boucher ont pleuré.",
        ),
        (
            move("2024-04-17", Kind.DEPARTURE, other_organization="Safe Computing"),
            LEFT + "Le computing et Orbis.",
        ),
        (move("2024-04-17", Kind.ARRIVAL, counterpart="Paul Boucher"), LEFT + "Paul Boucher a pleuré."),
    ],
    ids=[
        "one word may be anybody's post",
        "a move of another time",
        "a common noun is no house",
        "a move the other way",
    ],
)
def test_nothing_else_is_filled_in(known: Move, text: str) -> None:
    (claim,) = claims_of(text, moves={IDS["Sanne de Wit"]: (known,)})
    assert (claim.role, claim.counterpart) == (None, None)
    assert claim.other_organization != "Safe Computing"


def test_post_and_heir_of_a_change_recalled_are_left_out() -> None:
    known = move("2022-04", Kind.DEPARTURE, role=GOES.role, counterpart="Paul Boucher")
    text = (
        "Aurora 3 est là | Sanne de Wit avait quitté Lumina AI en avril 2022. "
        "Paul Boucher loue la directrice de la recherche."
    )
    (claim,) = (
        c for c in claims_of(text, moves={IDS["Sanne de Wit"]: (known,)}) if c.person == "Sanne de Wit"
    )
    assert not claim.news
    assert (claim.role, claim.counterpart) == (None, None)


def test_row_of_a_list_names_nobodys_heir() -> None:
    rows = "<ul><li>Sanne de Wit</li><li>Grace Okonkwo</li></ul>"
    text = f"Ils quittent Lumina AI | ¶ {rows}<p>Paul Boucher signe.</p>"
    told = claims_of(text, moves={IDS["Sanne de Wit"]: (GOES,)})
    assert {claim.person: claim.counterpart for claim in told} == {
        "Sanne de Wit": None,
        "Grace Okonkwo": None,
    }


def test_what_another_claim_of_theirs_tells_fills_no_second_one() -> None:
    known = move("2024-04-12", Kind.OUSTER, counterpart="Paul Boucher", other_organization="Orbis")
    text = (
        "Sanne de Wit quitte Lumina AI | Limogée le 12 avril puis réintégrée, Sanne de Wit a démissionné. "
        "Les équipes parlent à Paul Boucher, et Orbis embauche."
    )
    (told,) = (c for c in claims_of(text, moves={IDS["Sanne de Wit"]: (known,)}) if c.news)
    assert (told.kind, told.date, told.counterpart, told.other_organization) == (
        Kind.DEPARTURE,
        None,
        None,
        None,
    )


@pytest.mark.parametrize(("day", "told"), [("2024-02-16", "Orbis"), ("2022-07-16", "Google")])
def test_house_known_of_a_move_of_long_before_is_not_the_one_told(day: str, told: str) -> None:
    known = {IDS["Elena Castellanos"]: (move(day, Kind.VENTURE, other_organization="Orbis"),)}
    text = "Mardi, Elena Castellanos, ex de Lumina AI, a rejoint Google | Son école, Orbis, ferme."
    (claim,) = claims_of(text, moves=known)
    assert (claim.kind, claim.other_organization) == (Kind.VENTURE, told)
