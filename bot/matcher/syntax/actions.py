"""Action nouns: « le départ », « sa récente nomination », « son éventuel limogeage »."""

from collections.abc import Mapping, Sequence

from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import grammar, words
from bot.matcher.lexicon.controls import DOUBTFUL
from bot.matcher.lexicon.frames import NOUNS, Act
from bot.matcher.lexicon.grammar import POSSESSIVES
from bot.matcher.names.name import Name, Sort
from bot.matcher.syntax.pieces import Action, Piece, Sign, piece_of
from bot.matcher.syntax.verbs import VerbReader

_ACTIONS: dict[tuple[str, ...], Act] = {
    tuple(word.replace("l'~", "l' ").replace("~", " ").split()): act
    for act, words in NOUNS.items()
    for word in words.split()
}
_NOUN_STARTS = frozenset(words_[0] for words_ in _ACTIONS)
_ACTION_PAIRS = frozenset(words_[:2] for words_ in _ACTIONS if len(words_) > 1)  # « dernier jour »
_REMINDER = ("rappel",)
_WHO_COMES = ("recrue",)
_PERIODS = (("dernier", "mois"), ("derniere", "semaine"))  # « son dernier mois », as « son dernier jour »
_POSSESSIVES = POSSESSIVES | words("mon ma mes")
BEFORE_ACTIONS = words(
    """
    deux trois quatre cinq six prochain prochaine recent recente recents recentes grand grande brusque
    brutal brutale soudain soudaine nouveau nouvelle nouvel premier premiere second seconde deuxieme troisieme
    propre surprenant fracassant retentissant vrai double long longue prolonge tout dernier derniere futur
    future autres meme derniers dernieres premiers premieres nouveaux nouvelles
    """
)
# The words that « sa récente nomination » and the like may begin with.
ACTION_STARTS = grammar.DETERMINERS | DOUBTFUL | BEFORE_ACTIONS | _NOUN_STARTS | {"a"}
ACTION_SECONDS = DOUBTFUL | BEFORE_ACTIONS | _NOUN_STARTS  # behind an article
_AFTER_ACTIONS = words(
    """
    surprise soudain soudaine brutal brutale fracassant fracassante prochain prochaine annonce annoncee
    imminent imminente volontaire force forcee inattendu inattendue sabbatique prolonge prolongee
    anticipe anticipee possible eventuel eventuelle probable maladie suppose supposee interne temporaire
    groupees successifs successives successive retentissant retentissante recent recents recente
    recentes officiel officielle parental parentale maternite paternite
    """
)


def action_at(tokens: Sequence[Token], names: Mapping[int, Name], verbs: VerbReader, i: int) -> Piece | None:
    if [token.fold for token in tokens[i : i + 3]] == ["a", "la", "retraite"]:
        return piece_of(tokens, Sign.WORD, i, i + 3, "a la retraite")
    at, determiner, owned, doubtful = i, "", "", False
    word = tokens[at].fold
    if word in grammar.DETERMINERS:
        determiner = word
        owned = word if word in _POSSESSIVES else ""
        at += 1
    while (
        at < len(tokens) - 1
        and at - i < 3
        and (tokens[at].fold in DOUBTFUL or tokens[at].fold in BEFORE_ACTIONS)
        and (tokens[at].fold, tokens[at + 1].fold) not in _ACTION_PAIRS
    ):
        doubtful = doubtful or tokens[at].fold in DOUBTFUL
        at += 1
    if at >= len(tokens) or tokens[at].fold not in _NOUN_STARTS or tokens[at].low.startswith("fuité"):
        return None  # « ses réserves ont fuité »: no « fuite »
    if at == i and i and tokens[at].fold in _TAKEN and tokens[i - 1].fold in _TAKEABLE:
        return None  # « une décision prise avant d'apprendre le départ de X »
    for length in (5, 4, 3, 2, 1):
        words = tuple(token.fold for token in tokens[at : at + length])
        act = _ACTIONS.get(words)
        if act is None or len(words) < length or (words == _REMINDER and not _of_somebody(tokens, at, owned)):
            continue
        if words in _PERIODS and (not owned or _of_somebody(tokens, at + 1, "")):
            return None  # « le dernier mois », « son dernier mois de salaire »
        if words == _WHO_COMES and determiner and (group := verbs.read(at + 1)) is not None and group.finite:
            return None  # « La recrue a fait ses armes chez Z »: who has come, and no coming
        if at in names or (
            (length == 1 or (at and tokens[at - 1].text == ","))  # « X, entrée en fonctions en mai, … »
            and not determiner
            and at == i  # not « dernières prises »
            and _verbal(tokens, names, verbs, at)
        ):
            return None
        end = at + length
        while end < len(tokens) and tokens[end].fold in _AFTER_ACTIONS:
            doubtful = doubtful or tokens[end].fold in DOUBTFUL
            end += 1
        action = Action(
            act,
            words[0],
            owned,
            determiner,
            doubtful,
            plural=words[0].endswith(("s", "x")) and words[0] != "adieux",
        )
        return Piece(Sign.ACTION, i, end, action=action, quoted=tokens[i].quoted)
    return None


def _of_somebody(tokens: Sequence[Token], at: int, owned: str) -> bool:
    """« le rappel de X », « son rappel »: not « Rappel des faits »."""
    return bool(owned) or (at + 1 < len(tokens) and tokens[at + 1].fold in ("de", "d'", "du"))


def _verbal(tokens: Sequence[Token], names: Mapping[int, Name], verbs: VerbReader, at: int) -> bool:
    """A bare word that is a verb form as well (« retraite », « recrue ») is read as a verb; but nobody is
    « arrivée de X », of somebody."""
    whose = names.get(at + 2)
    if whose is not None and whose.sort is Sort.PERSON and tokens[at + 1].fold in ("de", "d'"):
        return False
    group = verbs.read(at)
    named = any(name.last == at for name in names.values())  # « Lumina embauche »
    return group is not None and (named or group.tense is not group.tense.PRESENT or _goes_on(tokens, at))


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """« rachète Z et embauche son fondateur »: what else is done."""
    behind = tokens[at + 1].fold if at + 1 < len(tokens) else ""
    return at > 1 and tokens[at - 1].fold == "et" and behind in _OPENING_OBJECTS


_TAKEN = ("prise", "prises")
_TAKEABLE = words(
    """
    decision decisions mesure mesures resolution resolutions position positions initiative initiatives photo
    photos image images note notes precaution precautions distance distances parole direction
    """
)
_OPENING_OBJECTS = words("son sa ses le la les un une deux trois quatre cinq")
