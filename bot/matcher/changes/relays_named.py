"""Who takes over from somebody just gone, named by a colon or a cleft: « La relève est trouvée : X »,
« Pour le remplacer, ce sera X », « Qui pour lui succéder ? X, répond la direction »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.changes.just_gone import just_gone, only_moved
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import HEIRS, SEATS, SUCCEEDING
from bot.matcher.modality.questions import asks
from bot.matcher.modality.truth import FACT
from bot.matcher.syntax.pieces import Line, Sign

_RELAYS = words("releve relais suite succession interim flambeau")
_CHOSEN = words("elu elue interimaire doublure")
_PLACES = SEATS | _RELAYS | words("place poste bureau")
_CALLED = words("appeler nommer")
_NAMES = words("nom prenom visage")
_ANSWERING = words("répondre trancher assurer indiquer annoncer dire confirmer souffler glisser répliquer")
_NEAR = 2  # sentences from whom it is told that they go
_FEW = 5  # tokens of a question that is but a noun: « Et l'intérim ? »


def relays_named(seen: Arguments) -> Iterator[Change]:
    """The one name, where the sentence, or the question before it, tells of a relay and of nothing else."""
    if asks(seen.line):
        return
    asked = _asked_for(seen)
    at = _behind_a_relay(seen, asked=asked) or _presented(seen, asked=asked)
    at = _answer(seen) if at is None and asked else at
    if at is None or len(seen.pieces[at].people) != 1 or not _ends_there(seen, at):
        return
    heir, former = seen.pieces[at].people[0], just_gone(seen, at, _NEAR + asked) or only_moved(seen)
    if former is None or former == heir.identity:
        return
    verbs = [verb for k, verb in seen.line.verbs if k < at]
    hedged = any(verb.tense is Tense.CONDITIONAL for verb in verbs)
    yield verbless_change(
        seen,
        heir,
        Act.SUCCEED,
        at,
        "relève",
        truth=FACT.hedged("tipped for it") if hedged else FACT,
        over=(seen.pieces[0].first, seen.pieces[at].last),
        counterpart=former,
    )


def _behind_a_relay(seen: Arguments, *, asked: bool) -> int | None:
    """« La relève est toute trouvée : X », « La relève a un nom, celui de X », « L'élue s'appelle X »; « La
    suite ? Elle s'appelle X »."""
    row = seen.pieces
    relay = next((k for k, piece in enumerate(row[:_FAR]) if piece.word in _RELAYS | _CHOSEN), None)
    if relay is None and asked and row[:1] and row[0].sign is Sign.PRONOUN:
        relay = 0
    if relay is None or any(p.people or p.sign is Sign.COLON for p in row[:relay]):
        return None
    at = next((k for k in range(relay + 1, len(row)) if row[k].people), None)
    if at is None or row[at].sign is not Sign.PEOPLE:
        return None
    verbs = [verb for k, verb in seen.line.verbs if k < at]
    if any(verb.negated for verb in verbs) or len(verbs) > 1:
        return None
    told = row[at - 1].sign is Sign.COLON and all(verb.lemma in _SETTLED for verb in verbs)
    told = told and (bool(verbs) or at == relay + 2)
    called = at == relay + 2 and _calls(row[at - 1].verb)  # « La relève s'appelle X »
    named = row[at - 1].word in OF and row[at - 2].word in ("celui", "celle")
    named = named and any(piece.word in _NAMES for piece in row[relay:at])
    return at if told or called or named else None


_FAR = 5  # pieces: « À la tête des ventes, la relève … »
_SETTLED = words("être avoir trouver assurer désigner connaître choisir préparer")


def _calls(verb: VerbGroup | None) -> bool:
    return verb is not None and verb.reflexive and verb.lemma in _CALLED


def _presented(seen: Arguments, *, asked: bool) -> int | None:
    """« Pour le remplacer, ce sera X », « À sa place, c'est X », « Ce sera X », which answers a question."""
    row = seen.pieces
    start = 0
    if _opens_with_a_place(seen):
        comma = next((k for k, piece in enumerate(row[:_FAR]) if piece.sign is Sign.COMMA), None)
        start = comma + 1 if comma is not None else len(row)
    elif not asked:
        return None
    told = row[start : start + 3]
    if len(told) < len(_CLEFT) or told[0].word not in ("ce", "c'") or not told[2].people:
        return None
    verb = told[1].verb
    return start + 2 if verb is not None and verb.lemma == "être" and not verb.negated else None


_CLEFT = ("ce", "être", "X")


def _opens_with_a_place(seen: Arguments) -> bool:
    """« Pour le remplacer », « Pour lui succéder », « À sa place », « Dans son fauteuil »."""
    row = seen.pieces[:2]
    if len(row) < 2 or row[0].sign is not Sign.PREP:
        return False
    verb = row[1].verb
    if verb is not None:
        return verb.lemma in SUCCEEDING and bool(verb.indirect == "lui" or verb.direct)
    return row[1].word in _PLACES and seen.possessive(row[1].first)


def _answer(seen: Arguments) -> int | None:
    """« X, répond la direction », « X, son adjointe », right behind the question."""
    row = seen.pieces
    if not row or not row[0].people:
        return None
    verbs = seen.line.verbs
    if not verbs:
        return 0 if len(row) == 1 or row[1].sign is Sign.STOP else None
    at, verb = verbs[0]
    said = len(verbs) == 1 and verb.lemma in _ANSWERING and not verb.negated
    closed = seen.line.tokens[verb.first - 1].text == ","  # of « X, son adjointe, »
    return 0 if said and closed and not any(piece.people for piece in row[at:]) else None


def _asked_for(seen: Arguments) -> bool:
    """« Qui pour reprendre le flambeau ? », « Qui prendra sa place ? », « Son successeur ? »."""
    before = seen.before
    return before is not None and asks(before) and _asks_for_an_heir(before)


def _asks_for_an_heir(line: Line) -> bool:
    nouns = [token.fold for token in line.tokens if token.word]
    if not _HEIRS_ASKED.isdisjoint(nouns) and len(nouns) < _FEW:
        return True
    if "qui" not in nouns[:2] or line.names_people:
        return False
    heirs = not (SUCCEEDING.isdisjoint(line.lemmas) and _HEIRS_ASKED.isdisjoint(nouns))
    return heirs or any(word in ("sa", "son") for word in nouns if not _PLACES.isdisjoint(nouns))


_HEIRS_ASKED = _RELAYS | HEIRS


def _ends_there(seen: Arguments, at: int) -> bool:
    """Nothing is said of the one who is named but who they are: « : X, son adjointe, a décliné »."""
    row = [piece for piece in seen.pieces[at + 1 : at + 3] if piece.sign is not Sign.COMMA]
    return not at or not row or row[0].verb is None or not row[0].verb.finite
