"""Common nouns: somebody or something that is no post and no name."""

from collections.abc import Mapping, Sequence

from bot.matcher.language.dates import Dated
from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import grammar, words
from bot.matcher.lexicon.calendar import STAYS
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.occasions import VENUES
from bot.matcher.lexicon.organizations import BODIES
from bot.matcher.lexicon.roles import AIDES, CHARGES_LEFT
from bot.matcher.names.name import Name
from bot.matcher.syntax.actions import BEFORE_ACTIONS
from bot.matcher.syntax.pieces import Piece, Sign, piece_of
from bot.matcher.syntax.verbs import VerbReader

_COUNTS = words("deux trois quatre cinq six sept huit neuf dix plusieurs certains certaines")
_NOT_NOUNS = (
    grammar.DETERMINERS
    | grammar.PREPOSITIONS
    | grammar.COORDINATORS
    | words(
        """
        auparavant actuellement anciennement precedemment desormais egalement aussi toujours jadis naguere
        hier encore voici voila dorenavant
        ailleurs bientot nouveau moins plus tout meme peu trop beaucoup loin pres ce cela quoi ici la
        qui lui elle eux comme que dont mais puis car donc si
        """
    )
)
_BEING = words("serait seraient sera seront fut furent etait est sont ne n'")
_FORMER = words("ancien ancienne anciens anciennes")  # « ses anciennes fonctions », « son ancienne équipe »
_BEFORE_THINGS = grammar.DETERMINERS | BEFORE_ACTIONS


def thing_at(
    tokens: Sequence[Token], names: Mapping[int, Name], dates: Mapping[int, Dated], verbs: VerbReader, i: int
) -> Piece | None:
    """A determiner and its noun: somebody or something that is no post and no name."""
    word = tokens[i].fold
    if i and tokens[i - 1].fold in _WITH_ARTICLES and word in BEFORE_ACTIONS and _qualified(tokens, names, i):
        return piece_of(tokens, Sign.THING, i, i + 2, tokens[i + 1].fold)
    body = i > 0 and tokens[i - 1].fold in _WITH_ARTICLES and word in _BODIES and i not in names
    if body or (i and tokens[i - 1].fold in grammar.PREPOSITIONS and _common(tokens[i])):
        return piece_of(tokens, Sign.THING, i, i + 1, word)
    if word not in grammar.DETERMINERS or i + 1 >= len(tokens):
        return None
    at = i + 1
    if tokens[at].fold in ("voici", "voila", "revoici", "revoila"):
        return None  # « le voici directeur »
    if word == "ce" and tokens[at].fold in _BEING:
        return None  # « ce serait le cas de X »: a verb
    if word in ("tous", "toutes") and i and tokens[i - 1].text == "," and verbs.read(at) is not None:
        return None  # « X et Y, tous partis en mai »
    while at < len(tokens) - 1 and at - i < 3 and tokens[at].fold in _BEFORE_THINGS:
        at += 1
    at -= _aide_at(tokens, i, at)
    at += at < len(tokens) - 1 and tokens[at].fold in _FORMER and tokens[at + 1].fold in CHARGES_LEFT
    at += _figure_at(tokens, dates, at)
    if at in names or not tokens[at].word or at in dates:
        return None
    if tokens[at].fold in ("de", "d'", "des") and word not in ("un", "une"):
        return None  # « deux de ses adjoints »
    if tokens[at - 1].fold in _COUNTS and tokens[at].fold in grammar.PREPOSITIONS:
        return None  # « réduits à quatre depuis le départ de X », « atterrissent tous deux chez Y »
    if (at - i > 1 or _alone(tokens, verbs, i)) and verbs.is_verb(at):
        at -= 1
    return piece_of(tokens, Sign.THING, i, at + 1 + _spent_at(tokens, at), tokens[at].fold)


def _aide_at(tokens: Sequence[Token], i: int, at: int) -> bool:
    """« désigne son second pour … »: an adjective that is the noun, from its determiner at *i*."""
    alone = tokens[at].fold in grammar.PREPOSITIONS and tokens[at].fold not in OF
    return at - i > 1 and alone and tokens[at - 1].fold in AIDES


def _spent_at(tokens: Sequence[Token], at: int) -> bool:
    """« six ans passés chez Z »: no more than « six ans chez Z »."""
    behind = [token.low for token in tokens[at + 1 : at + 3]]
    return tokens[at].fold in STAYS and behind[:1] in _SPENT and behind[1:] in _THERE


_SPENT = (["passés"], ["passées"])
_THERE = (["chez"], ["au"], ["dans"])  # not « quatre années passées à tester »


def _figure_at(tokens: Sequence[Token], dates: Mapping[int, Dated], at: int) -> bool:
    """« ses 140 collaborateurs »: a figure before a common noun."""
    figure = at < len(tokens) - 1 and tokens[at].text.isdigit() and at not in dates
    return figure and _common(tokens[at + 1])


_WITH_ARTICLES = words("au du")
_BODIES = BODIES | VENUES  # « au Sénat »


def _qualified(tokens: Sequence[Token], names: Mapping[int, Name], i: int) -> bool:
    """« au nouveau conseil », « du futur groupe »: a common noun behind the adjective at *i*."""
    return i + 1 < len(tokens) and i + 1 not in names and _common(tokens[i + 1])


def _alone(tokens: Sequence[Token], verbs: VerbReader, i: int) -> bool:
    """« sept viennent de Z », « un salarié sur deux réclame … »: a number that stands for so many people."""
    if tokens[i].fold not in _COUNTS:
        return False
    opening = (token.fold for token in tokens[max(0, i - _PART_BEFORE) : i])
    if tokens[i - 1].fold == "sur" and not _ONE.isdisjoint(opening):
        return True
    if not tokens[i + 1].low.endswith("nt"):
        return False
    group = verbs.read(i + 1)
    return group is not None and group.plural


_ONE = words("un une")
_PART_BEFORE = 8  # tokens: « un employé de la maison sur trois »


def bare_noun(token: Token) -> bool:
    """« promu héros », « ennemi numéro un »: a common noun, by its place, that no determiner leads to."""
    return _common(token) and not token.fold.endswith(("ment", "'"))


def qualifies(tokens: Sequence[Token], verbs: VerbReader, i: int) -> bool:
    """« le comité scientifique »; not « nommée responsable », « est officiellement responsable »."""
    manner = i > 1 and tokens[i - 1].fold.endswith("ment") and verbs.readings(i - 2)
    return not manner and i > 0 and _common(tokens[i - 1]) and not verbs.readings(i - 1)


def _common(token: Token) -> bool:
    """A common noun without a determiner, after a preposition."""
    return token.text.islower() and len(token.text) > 2 and token.fold not in _NOT_NOUNS
