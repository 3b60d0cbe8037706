"""To whom the work of somebody goes that is told by no noun: « ce qu'il faisait revient à X »,
« Y reprend l'essentiel de ce dont s'occupait X »."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.subordinating import FALLING, LANDING, SPHERES
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Member, Piece, Sign

_DOING = words("faire occuper gérer diriger piloter superviser suivre encadrer chapeauter coordonner")
_GOING_TO = words("revenir échoir incomber aller passer retomber")
_TAKING = words("reprendre récupérer hériter absorber recueillir assumer")
_LINKS = words("que qu' dont")


def what_they_did_handed_on(seen: Arguments, found: Sequence[Change]) -> Iterator[Change]:
    """Who gets it, of whom the sentence tells nothing else."""
    if "ce" not in seen.line.words or not seen.line.names_people:
        return
    told = {change.member.identity for change in found}
    start = next((k for k, piece in enumerate(seen.pieces) if _opens(seen, piece)), None)
    if start is None or (doing := _doing(seen, start)) is None:
        return
    whose = _whose(seen, start, doing)
    for at, verb in seen.line.verbs:
        if whose is None or at == doing or not verb.finite or verb.negated or verb.pluperfect:
            continue
        clause = seen.reader.read(at)
        heirs = seen.subject(clause) if verb.lemma in _TAKING and at < start else _heirs(seen, at)
        for heir in heirs:
            if heir.identity not in (*told, whose):
                change = change_told(
                    seen, heir, Act.SUCCEED, clause, truth_of(seen.reader, clause), counterpart=whose
                )
                yield replace(change, attachment=Attachment.MAIN)  # « C'est à X que revient … »


def _opens(seen: Arguments, piece: Piece) -> bool:
    folds = [token.fold for token in seen.line.tokens[piece.first : piece.last]]
    return piece.sign is Sign.THING and folds[-2:-1] == ["ce"] and folds[-1] in _LINKS


def _doing(seen: Arguments, start: int) -> int | None:
    """The verb of « ce qu'il faisait »: of what is over."""
    for at, piece in enumerate(seen.pieces[start + 1 : start + 3], start + 1):
        if piece.verb is not None:
            over = piece.verb.tense is Tense.IMPERFECT or piece.verb.pluperfect
            return at if over and piece.verb.lemma in _DOING else None
    return None


def _whose(seen: Arguments, start: int, doing: int) -> Identity | None:
    """Theirs who are named for it, or of the one told right before to go."""
    movers = _movers(seen)
    beside = [*seen.pieces[start + 1 : doing], *seen.pieces[doing + 1 : doing + 2]]
    named = next((piece.people for piece in beside if piece.people), ())
    if len(named) == 1:
        return named[0].identity if named[0].identity in {who for _, who in movers} else None
    if seen.pieces[start + 1].sign is not Sign.PRONOUN or named:
        return None
    last = max((line for line, _ in movers), default=0)
    latest = {who for line, who in movers if line == last}
    if len(latest) == 1 and last >= seen.line.index - _NEAR:
        return next(iter(latest))
    meant = seen.antecedents(start) if latest else ()
    return meant[0].identity if len(meant) == 1 else None


_GONE = (Act.EXIT, Act.OUST, Act.HAND_OVER, Act.PAUSE)
_MOVED = (Act.TAKE, Act.NAME)  # « X prend les projets spéciaux. Ce qu'il faisait revient à Y »
_NEAR = 2  # sentences


def _movers(seen: Arguments) -> list[tuple[int, Identity]]:
    """Who is told to have left a post, or to have got another, and in which sentence."""
    history = seen.discourse.history
    told = (told for act in (*_GONE, *_MOVED) for told in history.of(act))
    return [(line, member.identity) for member, line, _ in told if line < seen.line.index]


def _heirs(seen: Arguments, at: int) -> tuple[Member, ...]:
    """« … revient à X », « … tombe dans l'escarcelle de X », « C'est à X que revient … »."""
    verb = seen.pieces[at].verb
    if verb is None:
        return ()
    behind = range(at + 1, len(seen.pieces) - 1)
    if verb.lemma in _GOING_TO:
        named = next((k + 1 for k in behind if seen.pieces[k].word in ("a", "au")), None)
        before = seen.pieces[at - 1].word in ("que", "qu'") and seen.pieces[at - 3].word in ("a", "au")
        named = at - 2 if named is None and before and at > 3 else named
        if named is not None:
            return seen.people(named)
    if verb.lemma not in FALLING and verb.lemma not in LANDING:
        return ()
    spheres = (k + 1 for k in behind if seen.pieces[k].word in OF and seen.pieces[k - 1].word in SPHERES)
    at_theirs = (k + 1 for k in behind if seen.pieces[k].word in LANDING.get(verb.lemma, ()))
    named = next(spheres, next(at_theirs, None))
    return seen.people(named) if named is not None else ()
