"""Which other house a verb has somebody work at: « elle développait des puces chez Z », « il faisait partie
des cadres de Z », « elle vient de passer six ans chez Z », « Chez Z, il dirigeait les ventes »."""

from collections.abc import Callable, Set
from itertools import takewhile

from bot.matcher.discourse.civic import is_civic
from bot.matcher.discourse.origins_aside import AT_THE_HEAD, DEALINGS, org_at
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.calendar import STAYS
from bot.matcher.lexicon.grammar import OF, SAYING
from bot.matcher.lexicon.roles import OUTSIDE
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Line, Org, Sign, is_ours, org_of
from bot.matcher.syntax.reader import ClauseReader
from bot.matcher.syntax.rows import WALLS


def house_worked_at(line: Line, at: int) -> Org | None:
    """Of whom the verb at *at* tells it: at the house named behind it, or opening the sentence."""
    verb = line.pieces[at].verb
    if verb is None or verb.negated:
        return None
    lasting = verb.tense is Tense.IMPERFECT and not (verb.perfect or verb.governors)
    if lasting and (opened := _opened_by_house(line, at, verb)) is not None:
        return opened
    named = _one_named_behind(line, at)
    org = org_at(line.pieces[named]) if named is not None else None
    if named is None or org is None or org.identity is None or org.watched:
        return None
    said = {token.fold for token in line.tokens[verb.last : line.pieces[named].last]}
    if not said.isdisjoint(DEALINGS):
        return None
    link = line.pieces[named - 1].word
    if lasting and (link == "chez" or (link == "pour" and verb.lemma in _TRADES)):
        return org if verb.lemma not in _NOT_THERE else None
    if link not in OF and line.pieces[named].sign is not Sign.POST and verb.lemma != "passer":
        return None  # « menait campagne contre Z »
    tells = (told for lemmas, told in _BELONGING if verb.lemma in lemmas)
    return org if any(tell(verb, said) for tell in tells) else None


def _opened_by_house(line: Line, at: int, verb: VerbGroup) -> Org | None:
    """« Chez Z, elle dirigeait les ventes »."""
    row = line.pieces[:3]
    opens = len(row) > 2 and row[0].word == "chez" and row[2].sign is Sign.COMMA and line.verbs[0][0] == at
    org = row[1].org if opens and verb.lemma not in _NOT_THERE else None
    return org if org is not None and org.identity is not None and not org.watched else None


def _one_named_behind(line: Line, at: int) -> int | None:
    """Where the only house stands that the verb's own words name, and nobody before it."""
    row = line.pieces
    inside = takewhile(
        lambda k: not (row[k].sign in _ENDS or row[k].people or row[k].action or row[k].verb),
        range(at + 1, len(row)),
    )
    named = [k for k in inside if org_at(row[k]) is not None]
    return named[0] if len(named) == 1 else None


_ENDS = WALLS | {Sign.COMMA, Sign.REL, Sign.SUB}
_TRADES = words("coder développer concevoir vendre plaider plancher écrire dessiner enseigner travailler")
_NOT_THERE = SAYING | words(
    """
    voir trouver acheter commander dénoncer critiquer regretter apprécier admirer redouter aimer louer
    saluer observer loger dîner déjeuner habiter chercher recruter embaucher débaucher puiser investir
    envier craindre
    """
)
_Told = Callable[[VerbGroup, Set[str]], bool]


def _until_now(*those: str) -> _Told:
    """Told by one of *those* words, if any are given, and of a time that lasted."""
    wanted = frozenset(those)

    def told(verb: VerbGroup, said: Set[str]) -> bool:
        lasted = verb.tense is Tense.IMPERFECT and not (verb.perfect or verb.governors)
        return lasted and not (wanted and said.isdisjoint(wanted))

    return told


def _one_of_theirs(verb: VerbGroup, said: Set[str]) -> bool:
    """« était l'une des têtes d'affiche de Z »; not « l'un des clients de Z »."""
    one = verb.tense is Tense.IMPERFECT and {"l'", "des"} <= said and not said.isdisjoint(("un", "une"))
    return one and _OF_NO_STAFF.isdisjoint(said)


_OF_NO_STAFF = words(
    """
    clients clientes concurrents concurrentes rivaux rivales fournisseurs actionnaires investisseurs
    partenaires adversaires detracteurs critiques soutiens fondateurs fondatrices
    """
)


def _years_spent(verb: VerbGroup, said: Set[str]) -> bool:
    """« vient de passer six ans chez Z »."""
    just = bool(verb.governors) and all(governor.lemma == "venir" for governor in verb.governors)
    return just and not said.isdisjoint(STAYS)


def _from_its_ranks(_: VerbGroup, said: Set[str]) -> bool:
    """« est issue des rangs de Z », « sort des rangs de Z »."""
    return "rangs" in said


_BELONGING: tuple[tuple[Set[str], _Told], ...] = (
    (words("faire"), _until_now("partie", "jours", "bonheur")),
    (words("compter figurer"), _until_now("parmi")),
    (words("être tenir"), _until_now(*AT_THE_HEAD)),
    (words("être"), _one_of_theirs),
    (words("avoir"), _until_now("main", "charge", "responsabilite")),
    (words("défendre porter"), _until_now("interets", "couleurs", "maillot")),
    (words("mener gérer assurer cumuler"), _until_now()),
    (words("passer"), _years_spent),
    (words("être sortir venir"), _from_its_ranks),
)


def in_another_trade(reader: ClauseReader, at: int) -> bool:
    """« elle enseigne à l'université de Genève », « il était député jusqu'en mars »: of no company so far."""
    verb, clause = reader.pieces[at].verb, reader.read(at)
    if verb is None or verb.negated or verb.governors or verb.perfect:
        return False
    if verb.tense not in (Tense.PRESENT, Tense.IMPERFECT) or _over_by_then(reader, clause):
        return False
    if verb.lemma == "enseigner":
        return any(c.word in ("a", "au") and c.at > at for c in clause.complements)
    told = reader.pieces[clause.predicative].role if clause.predicative is not None else None
    if verb.lemma != "être" or told is None or told.former or is_ours(org_of(told)):
        return False
    return told.head in OUTSIDE or is_civic(told)


def _over_by_then(reader: ClauseReader, clause: Clause) -> bool:
    """« il était député en 2012 »: and something else since."""
    told = (dated for k in clause.dates if (dated := reader.pieces[k].dated) is not None)
    return any(dated.past and not dated.ending for dated in told)
