"""What is told once, in passing, in an article about something else is weighed before it is believed."""

from datetime import UTC, datetime

import pytest

from bot.model import Article
from tests.matcher.oneline import MATCHER, MOVES, claims_of, differences

PROTEST = (
    "Des manifestants réclamaient samedi la tête de Victor Hallström. Le directeur général de Lumina AI a "
    "promis des garde-fous, puis reconnu une annonce précipitée. Pas de quoi faire revenir {who}. "
    "« {words} »"
)
CUSTOMER = PROTEST.format(who="une libraire de Tulle", words="Quand je pars, je pars.")


def article(title: str, content: str) -> Article:
    published = datetime(2024, 4, 18, 8, 0, tzinfo=UTC)
    return Article("a", "f", "e", "p", "o", "https://example.org/a", published, title, "", content)


def doubted(title: str, content: str) -> list[str]:
    """The people of whom something was told that too little speaks for."""
    read = MATCHER.explain(article(title, content), MOVES)
    assert read.claims == ()
    told = [one for sentence in read.sentences for one in sentence.candidates]
    return [one.person for one in told if "too little" in one.why[-1]]


def test_a_customer_who_leaves_is_not_the_head_of_the_house():
    assert doubted("Les abonnés s'en vont, et le disent", CUSTOMER) == ["Victor Hallström"]


# of somebody of the house, in an article that is about something else: as long, and as far down
ASIDE = (
    "Lumina AI ouvre ses modèles aux lycées | Les professeurs choisiront. ¶ Dix académies essaient "
    "l'assistant depuis la rentrée, et le ministère en attend beaucoup. Les syndicats demandent à voir. Les "
    "parents, eux, s'interrogent sur les données des élèves. {} Le bilan est attendu au printemps."
)
AS_MUCH_AS_IT_TAKES = """
Karim Haddad quitte Lumina AI. => Karim Haddad: departure
Karim Haddad a quitté Lumina AI lundi. => Karim Haddad: departure
Victor Hallström a quitté Lumina AI lundi. => Victor Hallström: departure
Karim Haddad serait sur le départ. => Karim Haddad: departure rumoured
Karim Haddad s'en va, et Yuki Tanabe aussi. => Karim Haddad: departure; Yuki Tanabe: departure
"""


@pytest.mark.parametrize("line", AS_MUCH_AS_IT_TAKES.strip().splitlines())
def test_it_is_believed_where_more_speaks_for_it(line):
    told, expected = line.split("=>")
    assert differences(claims_of(ASIDE.format(told.strip())), expected.strip()) == []


def test_what_is_just_enough_for_a_brief_is_too_little_for_an_article_that_tells_nothing_else():
    told = "Karim Haddad, le directeur de la sûreté, s'en va."
    brief = ASIDE.replace("Le bilan est attendu au printemps.", "")
    brief = brief.replace(" Les parents, eux, s'interrogent sur les données des élèves.", "")
    assert differences(claims_of(ASIDE.format(told), history=False), "") == []
    assert differences(claims_of(brief.format(told), history=False), "Karim Haddad: departure") == []


FAREWELLS = """
Victor Hallström quitte Lumina AI | {rest}
Victor Hallström s'en va | Le directeur général de Lumina AI a démissionné jeudi. {rest}
Séisme chez Lumina AI | Victor Hallström a annoncé jeudi qu'il quittait l'entreprise. {rest}
L'IA perd une figure | Victor Hallström, le directeur général de Lumina AI, quitte Lumina AI. {rest}
"""
REST = (
    "Les marchés s'interrogent sur la suite, les salariés aussi, et les partenaires demandent à voir. Une "
    "conférence est prévue ce soir à San Francisco, sans autre précision, devant une presse venue en nombre."
)


@pytest.mark.parametrize("line", FAREWELLS.strip().splitlines())
def test_an_article_that_opens_with_the_leaving_of_the_head_is_believed(line):
    assert differences(claims_of(line.format(rest=REST)), "Victor Hallström: departure") == []


def test_of_the_head_much_is_told_in_passing():
    told = ASIDE.format("Victor Hallström a quitté l'entreprise lundi.")
    assert differences(claims_of(told), "") == []


def test_the_leaving_of_who_is_dismissed_is_no_move_that_comes_to_nothing():
    """« n'est plus là », « son départ » are the dismissal: they speak against nobody else's leaving."""
    told = (
        "La cadre qui s'y opposait a été licenciée | Irma Quellec, juriste de Lumina AI, conteste. ¶ Elle "
        "avait dit non, elle n'est plus là. Irma Quellec, juriste de Lumina AI, a été licenciée mardi. "
        f"{REST} {REST} {REST} La société assure que son départ n'a aucun lien avec ces réserves. Le "
        "lendemain, la chercheuse Naïma Belkacem a expliqué pourquoi elle démissionnait."
    )
    assert {c.person for c in claims_of(told, history=False)} == {"Irma Quellec", "Naïma Belkacem"}
