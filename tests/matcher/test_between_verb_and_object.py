"""What says how something is done may stand between the verb and what it is told of, and changes nothing."""

import pytest

from tests.matcher.oneline import claims_of

MANNERS = """
bien; alors; bel et bien; séance tenante; sur-le-champ; illico; hélas; quand même; malgré tout
tout de même; après coup; in fine; ni plus ni moins; tout simplement; ces jours-ci; non sans regret
la mort dans l'âme; le cœur lourd; la tête basse; les mains vides; plus tôt que prévu; avant l'heure
en plein procès; à bas bruit; sans tarder; en fanfare; mine de rien; bon gré mal gré
sans explication; dans la plus grande discrétion
"""
BEFORE_THE_OBJECT = {
    "Odile Varenne quitte {} Lumina AI.": "departure",
    "Maud Trévise rejoint {} Lumina AI.": "arrival",
    "Odile Varenne prend {} la tête de la recherche de Lumina AI.": "appointment",
}
WITHIN_THE_VERB = {
    "Odile Varenne a {} quitté Lumina AI.": "departure",
    "Odile Varenne est {} nommée directrice de la recherche de Lumina AI.": "appointment",
}
HOW = [manner.strip() for line in MANNERS.strip().splitlines() for manner in line.split(";")]


def kinds_of(sentence: str) -> list[str]:
    return [claim.kind.value for claim in claims_of(f"Lumina AI : le point | {sentence}")]


@pytest.mark.parametrize("manner", HOW)
def test_a_word_of_manner_does_not_part_a_verb_from_its_object(manner: str) -> None:
    told = {frame: kinds_of(frame.format(manner)) for frame in BEFORE_THE_OBJECT}
    assert told == {frame: [kind] for frame, kind in BEFORE_THE_OBJECT.items()}


@pytest.mark.parametrize("manner", HOW)
def test_nor_an_auxiliary_from_its_participle(manner: str) -> None:
    told = {frame: kinds_of(frame.format(manner)) for frame in WITHIN_THE_VERB}
    assert told == {frame: [kind] for frame, kind in WITHIN_THE_VERB.items()}


@pytest.mark.parametrize("doubt", ["peut-être", "sans doute"])
def test_a_word_of_doubt_stands_there_too_and_counts(doubt: str) -> None:
    for sentence in (f"Karim Haddad a {doubt} quitté Lumina AI.", f"Karim Haddad quitte {doubt} Lumina AI."):
        (claim,) = claims_of(f"Lumina AI : le point | {sentence}")
        assert (claim.kind.value, claim.status.value) == ("departure", "rumoured")


@pytest.mark.parametrize("opening", ["Bien que", "Alors que"])
def test_the_same_words_still_open_a_clause(opening: str) -> None:
    assert kinds_of(f"{opening} Odile Varenne quitte Lumina AI, la maison tient.") == ["departure"]


def test_even_if_is_no_word_of_manner() -> None:
    assert kinds_of("Quand bien même Odile Varenne quitterait Lumina AI, rien ne changerait.") == []


@pytest.mark.parametrize(
    "told",
    [
        "Karim Haddad s'est vu contraint de quitter Lumina AI.",
        "Karim Haddad s'est retrouvé obligé de démissionner de Lumina AI.",
        "Odile Varenne se voit forcée de quitter Lumina AI.",
        "Odile Varenne s'est vue contrainte de quitter Lumina AI.",
    ],
)
def test_who_sees_themselves_made_to_go_is_put_out(told: str) -> None:
    (claim,) = claims_of(f"Lumina AI : le point | {told}")
    assert (claim.kind.value, claim.news) == ("ouster", True)


def test_who_lets_it_be_heard_only_hints() -> None:
    (claim,) = claims_of(
        "Lumina AI : le point | Karim Haddad a laissé entendre qu'il allait quitter Lumina AI."
    )
    assert (claim.kind.value, claim.status.value) == ("departure", "rumoured")


@pytest.mark.parametrize("name", ["Priscilla Torhnton", "Victor Hallsrtmö"])
def test_letters_of_a_last_name_may_have_changed_places(name: str) -> None:
    (claim,) = claims_of(f"Lumina AI : le point | {name} quitte Lumina AI.")
    assert claim.person in ("Priscilla Thornton", "Victor Hallström")
