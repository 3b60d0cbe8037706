"""Verbs and idioms that govern an infinitive: « compte rejoindre », « a l'intention de partir »."""

import itertools
import re
from collections.abc import Callable, Sequence

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import Token
from bot.matcher.language.verbforms import CHANGING
from bot.matcher.language.verbgroup import Governor, VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import EFFECT_OF, IDIOMS, Effect

_MODAL_LINKS = frozenset(("à", "a", "de", "d'", "par", "pour", "sur"))
# The first word of each idiom, and what may stand before it (« sa décision de »).
_IDIOM_OPENERS = words("sa son leur la le l' une un d'") | {
    re.split(r"(?<=')|\s", idiom)[0] for idiom in IDIOMS
}
# The idioms of one word, and what their first two words are: « le » and another word begin none.
_ALONE = {idiom for idiom in IDIOMS if len(re.split(r"(?<=')|\s", idiom)) == 1}
_IDIOM_WORDS = {"d'"} | {word for idiom in IDIOMS for word in re.split(r"(?<=')|\s", idiom)[:2]}
_HAVING_TIME = ("avoir", "être", "prendre", "trouver", "laisser", "donner")
_BESIDE = ("apres", "avant de")
_NEARLY = ("sur le point", "en passe", "en voie", "a deux doigts", "pres de", "tout pres de")
_DROPPING = words("écarter abandonner rejeter repousser chasser enterrer")
_AFTER_PARTING = words("rejoindre fonder cofonder créer lancer monter")
_PLANNING = words(
    """
    aller devoir compter apprêter pouvoir envisager vouloir souhaiter préparer décider choisir accepter
    prévoir songer penser espérer projeter annoncer menacer
    """
)
# « l'a convaincue de partir »: who is told to do it is the object.
LEADING_ON = words(
    """
    convaincre persuader presser inviter appeler prier contraindre pousser empêcher dissuader aider autoriser
    forcer obliger conduire amener entraîner encourager inciter décider sommer charger condamner
    """
)
# « que l'on disait sur le point de partir »: told of the object, by others.
SAYING_OF = words("dire donner croire imaginer juger")
_DECIDING = words("décider choisir prévoir annoncer")  # planned in the past, yet to come all the same
_PASSIVE_EFFECTS = {
    "appeler": Effect.FACT,
    "prier": Effect.FORCE,
    "sommer": Effect.FORCE,
    "tenter": Effect.HEDGE,  # « serait tentée de partir »
    "inviter": Effect.FORCE,
    "inciter": Effect.FORCE,
    "encourager": Effect.FORCE,
    "disposer": Effect.HEDGE,
}
_HIDING = words("cacher dissimuler taire")
_SEEMING = ("sembler", "paraître")


def under_idiom(
    tokens: tuple[Token, ...], infinitive: Callable[[int], VerbGroup | None], group: VerbGroup, i: int
) -> VerbGroup | None:
    """« a l'intention de », « est sur le point de », « a pris la décision de » + infinitive."""
    if tokens[i].fold not in _IDIOM_OPENERS:
        return None
    if tokens[i].fold not in _ALONE and (i + 1 == len(tokens) or tokens[i + 1].fold not in _IDIOM_WORDS):
        return None
    for length in range(6, 0, -1):
        words = " ".join(token.fold for token in tokens[i : i + length]).replace("' ", "'")
        for shape in (words, re.sub(r"\bd'$", "de", words)):
            effect = IDIOMS.get(shape)
            if effect is None and shape.endswith((" de", " a")):
                effect = IDIOMS.get(re.sub(r"^(?:sa|son|leur|la|le|l'|une|un|d')\s?", "", shape))
            if effect is None:
                continue
            if _stands_beside(words, shape, group):
                return None
            effect = _behind(group, shape, effect)
            inner = infinitive(i + length)
            own = shape.startswith(("son ", "sa ", "leur "))  # « a dit son intention de partir »
            if own and group.lemma in _HIDING:  # « ne cache plus son envie de partir »
                group = group._replace(negated=False, no_longer=False)
            if inner and group.lemma in SAYING_OF and group.finite and not own:  # « on la disait prête à … »
                return _under(group, inner, Effect.HEDGE, group.lemma)._replace(led=group.direct)
            if inner and (group.lemma in _DROPPING or EFFECT_OF.get(group.lemma) is Effect.DENY):
                return _under(group, inner, Effect.DENY, group.lemma)  # « balaie l'idée de partir »
            if inner:
                told = _under(group, inner, effect, inner.lemma)
                return told._replace(planned=told.planned or (own and effect is Effect.FACT))
    return None


def _behind(group: VerbGroup, shape: str, effect: Effect) -> Effect:
    """What the verb before it makes of an idiom's effect."""
    if shape.startswith(_NEARLY) and (group.tense is Tense.IMPERFECT or group.perfect):
        return Effect.BLOCK  # « était sur le point de partir »: did not, or not then
    if group.lemma in _SEEMING and effect is Effect.FACT:
        return Effect.HEDGE  # « semble sur le point de partir »
    return effect


def _stands_beside(words: str, shape: str, group: VerbGroup) -> bool:
    if words == "le temps de" and group.lemma not in _HAVING_TIME:
        return True  # « se retire le temps de guérir »: for how long
    # « démissionne après avoir perdu confiance »: two things are told
    return shape in _BESIDE and group.lemma in CHANGING


def under_verb(
    tokens: tuple[Token, ...], infinitive: Callable[[int], VerbGroup | None], group: VerbGroup, i: int
) -> VerbGroup | None:
    """Governing verb + infinitive: « compte rejoindre », « a décidé de quitter »."""
    effect = _own_effect(group)
    if effect is None:
        return None
    at = i
    if tokens[at].low in _MODAL_LINKS:
        at += 1
    if at >= len(tokens) or (tokens[i].low == "pour" and _selects(group)):
        return None
    inner = infinitive(at)
    if inner is None:
        return None
    if group.lemma == "aller" and group.indirect == "en":
        return None  # « s'en va créer Y »: the leaving is what is told
    if group.lemma == "venir" and tokens[i].low not in ("de", "d'"):
        return None
    if group.lemma == "partir" and inner.lemma not in _AFTER_PARTING:
        return None  # « part enseigner »: the leaving is what is told
    if group.lemma == "demander" and tokens[i].fold == "a":
        effect = Effect.HEDGE  # « demande à partir »
    if group.lemma == "apprendre" or (_was_to(group) and not _later_on(tokens, inner)):
        effect = Effect.BLOCK  # « a appris à déléguer », « devait prendre la tête »: it came otherwise
    if group.lemma == "faire" and inner.lemma in ("savoir", "connaître"):
        return group._replace(last=inner.last, main=inner.main, lemma="faire savoir")
    if group.lemma in ("faire", "laisser", "voir"):  # causative: an idiom of its own, or nothing
        return None
    return _under(group, inner, effect, group.lemma)


def _was_to(group: VerbGroup) -> bool:
    return group.lemma == "devoir" and group.tense is Tense.IMPERFECT and not group.perfect


def _later_on(tokens: tuple[Token, ...], inner: VerbGroup) -> bool:
    """« devait démissionner dix mois plus tard »: a future of the past, told of what came about."""
    told = [token.fold for token in tokens[inner.last : inner.last + _NEAR]]
    return any(pair in _THEREAFTER for pair in itertools.pairwise(told))


_THEREAFTER = frozenset({("plus", "tard"), ("la", "suite"), ("peu", "apres")})
_NEAR = 6  # words


def _selects(group: VerbGroup) -> bool:
    """« X, que Y a choisie pour diriger Z », « retenue pour diriger Z »: whoever is chosen does it."""
    return group.lemma == "retenir" or (group.lemma == "choisir" and not group.passive)


def fancied(group: VerbGroup, inner: VerbGroup) -> VerbGroup:
    """« se verrait bien se mettre à son compte »: what one would like."""
    return _under(group, inner, Effect.HEDGE, group.lemma)


def _own_effect(group: VerbGroup) -> Effect | None:
    if group.lemma == "garder" and group.reflexive:
        return Effect.BLOCK  # « s'est gardé de partir »
    if group.lemma == "offrir":
        return Effect.BLOCK  # « s'est offert d'embaucher X »; « s'offre le retour de X » is no offer
    if group.lemma == "engager" and group.reflexive:
        if group.perfect and group.tense is Tense.IMPERFECT:
            return Effect.BLOCK  # « Z, qui s'était engagée à accueillir X, … »: it came otherwise
        return Effect.FACT  # « s'est engagé à diriger la recherche »
    passive = _PASSIVE_EFFECTS.get(group.lemma) if _bears(group) else None
    return passive or EFFECT_OF.get(group.lemma)


def _bears(group: VerbGroup) -> bool:
    """Somebody to whom it is done: « est appelée à diriger », « prié de partir »."""
    return group.passive or group.tense is Tense.PARTICIPLE


def _under(group: VerbGroup, inner: VerbGroup, effect: Effect, lemma: str) -> VerbGroup:
    if (
        lemma in ("vouloir", "penser", "songer", "envisager", "hésiter", "tenter")
        and group.perfect
        and not group.negated  # « n'a jamais songé à partir »
        and effect is Effect.HEDGE
    ):
        effect = Effect.BLOCK  # « a voulu recruter »: did not
    governor = Governor(lemma, effect, group.negated or group.no_longer, group.tense)
    planned = lemma in _PLANNING and not inner.perfect and (not group.perfect or lemma in _DECIDING)
    return inner._replace(
        first=group.first,
        tense=group.tense,
        person=group.person,
        plural=group.plural,
        perfect=group.perfect,
        subject=group.subject,
        reflexive=inner.reflexive,
        direct=inner.direct,
        led=group.led or (group.direct if lemma in LEADING_ON else ""),
        negated=inner.negated,
        governors=(*group.governors, governor, *inner.governors),
        planned=group.planned or inner.planned or planned,
    )


def came_later(tokens: Sequence[Token], verb: VerbGroup) -> bool:
    """« devait l'imiter quelques mois plus tard »: and did, long before what the text tells."""
    due = any(g.lemma == "devoir" and g.tense is Tense.IMPERFECT for g in verb.governors)
    behind = [token.fold for token in tokens[verb.last : verb.last + _SO_LATE]] if due else []
    return any(pair == ("plus", "tard") for pair in itertools.pairwise(behind))


_SO_LATE = 9  # tokens: « le conseil de Z quelques mois plus tard »
