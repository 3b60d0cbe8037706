"""Who does in turn what somebody else was just told to: « X annonce son départ. Y a annoncé le sien. »."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.syntax.pieces import Action, Line
from bot.model import Status

_OWN = {("le", "sien"): "", ("la", "sienne"): "f", ("les", "siens"): "s"}
_OWN_WORDS = frozenset(word for _, word in _OWN)
_FEMININE = words("demission defection lettre note retraite fuite sortie")
_DENYING = words("démentir nier réfuter")
_TELLING = words(
    """
    annoncer officialiser publier poster signer écrire diffuser envoyer partager remettre présenter rendre
    donner faire prendre déposer notifier confirmer acter
    """
)
_SHARED = frozenset({Act.EXIT, Act.PAUSE, Act.COME_BACK})


def own_turn(seen: Arguments, told: Sequence[Change], earlier: Sequence[Change]) -> Iterator[Change]:
    """« Y a posté le sien », « Y présente la sienne », « Y dément le sien »: as *told* before it, or in the
    sentence before."""
    if seen.line.words.isdisjoint(_OWN_WORDS):
        return
    for at, verb in seen.line.verbs:
        form = tuple(token.fold for token in seen.line.tokens[verb.last : verb.last + 2])
        if not verb.finite or verb.negated or verb.lemma not in _TELLING | _DENYING or form not in _OWN:
            continue
        models = [c for c in told if c.at < at] or list(earlier)
        noun = _noun_before(seen, at)
        if noun is None or _form(noun) != _OWN[form]:
            continue
        said = (c for c in models if c.act is noun.act and c.truth.status is not None)
        model = next((c for c in said if c.act in _SHARED), None)
        clause = seen.reader.read(at)
        for member in seen.subject(clause) if model is not None else ():
            if model is not None and member.identity != model.member.identity:
                truth = _denied(verb.lemma) if verb.lemma in _DENYING else truth_of(seen.reader, clause)
                yield change_told(seen, member, noun.act, clause, truth, left=model.left)


def _denied(lemma: str) -> Truth:
    return Truth(Status.DENIED, (f"denied by « {lemma} »",))


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
