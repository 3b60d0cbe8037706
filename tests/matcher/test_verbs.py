import pytest

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.syntax.verbs import VerbReader
from tests.matcher.stage import tokens


def groups(text: str) -> list[VerbGroup]:
    words = tokens(text)
    reader = VerbReader(words, {})
    found, i = [], 0
    while i < len(words):
        group = reader.read(i)
        if group is not None:
            found.append(group)
        i = max(group.last if group is not None else 0, i + 1)
    return found


@pytest.mark.parametrize(
    ("text", "lemma", "tense"),
    [
        ("elle quitte la maison", "quitter", Tense.PRESENT),
        ("elle quittera la maison", "quitter", Tense.FUTURE),
        ("elle quitterait la maison", "quitter", Tense.CONDITIONAL),
        ("elle a quitté la maison", "quitter", Tense.PRESENT),
        ("elle avait quitté la maison", "quitter", Tense.IMPERFECT),
        ("il ignorait tout", "ignorer", Tense.IMPERFECT),
        ("il ignora tout", "ignorer", Tense.PAST),
        ("il ignorerait tout", "ignorer", Tense.CONDITIONAL),
        ("il vient de rejoindre la maison", "rejoindre", Tense.PRESENT),
        ("il s'en va", "en aller", Tense.PRESENT),
        ("il a été promu", "promouvoir", Tense.PRESENT),
        ("nommée mardi", "nommer", Tense.PARTICIPLE),
    ],
)
def test_the_verb_that_says_what_happens(text, lemma, tense):
    group = groups(text)[0]
    assert (group.lemma, group.tense) == (lemma, tense)


@pytest.mark.parametrize(
    ("text", "passive", "negated", "reflexive"),
    [
        ("elle est remplacée", True, False, False),
        ("il est parti", False, False, False),
        ("il n'a jamais quitté la maison", False, True, False),
        ("elle ne part pas", False, True, False),
        ("il s'est retiré", False, False, True),
        ("il s'est fait évincer", True, False, False),
    ],
)
def test_voice_negation_and_pronouns(text, passive, negated, reflexive):
    group = groups(text)[0]
    assert (group.passive, group.negated, group.reflexive) == (passive, negated, reflexive)


@pytest.mark.parametrize(
    ("text", "governors"),
    [
        ("il menace de quitter la maison", ["menacer"]),
        ("elle dément vouloir partir", ["démentir", "vouloir"]),
        ("il aurait décidé de démissionner", ["décider"]),
        ("il est sur le point de partir", ["partir"]),
    ],
)
def test_the_verbs_that_govern_it(text, governors):
    assert [governor.lemma for governor in groups(text)[0].governors] == governors


@pytest.mark.parametrize("text", ["la place", "le poste", "la relève", "une pause"])
def test_a_noun_after_its_article_is_no_verb(text):
    assert groups(text) == []
