"""Who does in turn what somebody else was just told to: « X annonce son départ. Y a annoncé le sien. »,
« X quitte Z. Y passe lui aussi dans le camp adverse. »."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Action, Line, Member, Sign
from bot.model import Status

_OWN = {("le", "sien"): "", ("la", "sienne"): "f", ("les", "siens"): "s"}
_OWN_WORDS = frozenset(word for _, word in _OWN)
_FEMININE = words("demission defection lettre note retraite fuite sortie")
_TELLING = words(
    """
    annoncer officialiser publier poster signer écrire diffuser envoyer partager remettre présenter rendre
    donner faire prendre déposer notifier
    """
)
_SHARED = frozenset({Act.EXIT, Act.PAUSE, Act.COME_BACK})


def own_turn(seen: Arguments, told: Sequence[Change], earlier: Sequence[Change]) -> Iterator[Change]:
    """« Y a posté le sien », « Y présente la sienne »: as *told* before it, or in the sentence before."""
    if seen.line.words.isdisjoint(_OWN_WORDS):
        return
    for at, verb in seen.line.verbs:
        form = tuple(token.fold for token in seen.line.tokens[verb.last : verb.last + 2])
        if not verb.finite or verb.negated or verb.lemma not in _TELLING or form not in _OWN:
            continue
        models = [c for c in told if c.at < at] or list(earlier)
        noun = _noun_before(seen, at)
        if noun is None or _form(noun) != _OWN[form]:
            continue
        stated = (c for c in models if c.act is noun.act and c.truth.status is Status.ANNOUNCED)
        model = next((c for c in stated if c.act in _SHARED), None)
        clause = seen.reader.read(at)
        for member in seen.subject(clause) if model is not None else ():
            if model is not None and member.identity != model.member.identity:
                truth = truth_of(seen.reader, clause)
                yield change_told(seen, member, noun.act, clause, truth, left=model.left)


def _noun_before(seen: Arguments, at: int) -> Action | None:
    """What « le sien » stands for: the last such noun of the line, or of the one before."""
    lines: list[tuple[Line, int]] = [(seen.line, at)]
    if seen.line.index:
        before = seen.discourse.lines[seen.line.index - 1]
        lines.append((before, len(before.pieces)))
    for line, end in lines:
        nouns = [piece.action for piece in line.pieces[:end] if piece.action is not None]
        if nouns:
            return nouns[-1]
    return None


def _form(noun: Action) -> str:
    return "s" if noun.plural or noun.head == "adieux" else "f" if noun.head in _FEMININE else ""


def also_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Y passera lui aussi dans le camp adverse », « traversera également la rue »: as who went before."""
    verb = clause.verb
    said = " ".join(token.fold for token in seen.line.tokens[verb.first : verb.last + _REACH])
    behind = [c for c in clause.complements if c.at > clause.at]
    named = any(seen.pieces[c.at].sign is Sign.ORG for c in behind)
    visits = any(c.word in _ON_A_VISIT for c in behind) or any(
        piece.word == "pour" for piece in seen.pieces[clause.at : clause.stops + 1]
    )
    if (
        named
        or verb.negated
        or (visits and verb.lemma != "passer")
        or not any(f" {over} " in f" {said} " for over in _CROSSING[verb.lemma])
    ):
        return
    leaders = _newcomer_before(seen) or seen.antecedents(clause.starts)
    for member in seen.subject(clause) if leaders else ():
        if member.identity != leaders[0].identity:
            yield change_told(seen, member, Act.FOLLOW, clause, truth, counterpart=leaders[0].identity)


def _newcomer_before(seen: Arguments) -> tuple[Member, ...]:
    """« La nouvelle venue fait venir un fidèle. Y … »: the last of whom it was told that they come."""
    before = seen.discourse.lines[seen.line.index - 1].words if seen.line.index else frozenset()
    if _NEWCOMERS.isdisjoint(before):
        return ()
    coming = (known for act in _COMING for known in seen.discourse.history.of(act))
    told = [known for known in coming if known[2] is None or known[2].id is not None]  # not to another house
    return (max(told, key=lambda one: one[1])[0],) if told else ()


_COMING = (Act.JOIN, Act.HIRE, Act.NAME, Act.TAKE)
_NEWCOMERS = words("venue venu recrue transfuge")
_ON_A_VISIT = ("a", "au", "aux", "vers", "avec", "sur", "en")  # « a aussi fait le voyage à Lyon »
_REACH = 7  # tokens, « lui aussi » among them
_CROSSING = {
    "passer": ("le camp", "a l' ennemi", "a la concurrence", "de l' autre cote", "en face"),
    "traverser": ("la rue", "l' atlantique", "la manche", "la frontiere", "la baie"),
    "faire": ("le voyage", "le saut", "le chemin", "le trajet", "le grand saut", "le pas"),
    "changer": ("de camp", "de crémerie", "de cremerie", "de maison", "d' air", "d' employeur", "d' ecurie"),
    "sauter": ("le pas",),
    "franchir": ("le pas", "le rubicon"),
    "plier": ("bagage", "bagages"),
}
CROSSING = tuple(_CROSSING)
