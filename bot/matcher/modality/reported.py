"""What a verb of saying makes of what is reported under it: « il est faux que », « n'a pas dit que »."""

import re

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import EFFECT_OF, RUMOUR_NOUNS, Effect
from bot.matcher.modality.hearsay import dispelled
from bot.matcher.modality.truth import Truth, refused
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Line, Sign
from bot.matcher.syntax.reader import ClauseReader
from bot.model import Status


def judged_above(reader: ClauseReader, clause: Clause, parent: Clause, truth: Truth) -> Truth | None:
    """What the clause above says of the truth of the one that it reports; None: no word on it."""
    if (judged := _judged_by_being(reader, parent, truth)) is not None:
        return judged
    effect, lemma = EFFECT_OF.get(parent.verb.lemma), parent.verb.lemma
    if any(g.effect is Effect.DENY and not g.negated for g in parent.verb.governors):
        return Truth(Status.DENIED, (*truth.why, f"denied by « {parent.verb.governors[0].lemma} »"))
    if effect is Effect.DENY:
        return _under_denial(reader, clause, parent, truth)
    if effect is Effect.BLOCK:
        held_back = lemma in _HINDERING and _unsuccessful(parent.verb)  # « n'a pu empêcher que X parte »
        return truth if held_back else refused(f"governed by « {lemma} »")
    if lemma == "prévoir" and parent.verb.passive and _negated(reader, parent):
        return Truth(Status.DENIED, (*truth.why, "said to be out of the question"))
    if _ought_to(parent, clause) or (lemma in _SUFFICING and not parent.verb.perfect):
        return refused("a wish or an order")
    return refused("nobody said so") if _unsaid(reader, parent) else None


_SUFFICING = words("suffire valoir importer convenir urger")  # « il suffirait que X parte »
_HINDERING = words("empêcher éviter")


def _unsuccessful(verb: VerbGroup) -> bool:
    return verb.negated or any(governor.negated for governor in verb.governors)


def _negated(reader: ClauseReader, clause: Clause) -> bool:
    return _unsuccessful(clause.verb) or _by_nobody(reader, clause)


def _judged_by_being(reader: ClauseReader, parent: Clause, truth: Truth) -> Truth | None:
    """« il est faux que », « il n'est pas question que », « il est possible que », « il est temps que »."""
    verb = parent.verb
    if verb.tense is Tense.INFINITIVE and verb.lemma in _SAYING_SO | _WRITING and parent.parent is not None:
        return _judged_by_being(reader, reader.read(parent.parent), truth)  # « il est faux de dire que … »
    if verb.lemma != "être":
        return None
    said = {token.fold for token in reader.line.tokens[verb.last : verb.last + 3]}
    if said & _WISHED_FOR:
        return refused("a wish or an order")
    if said & _BEYOND and verb.negated:
        return truth.hedged("said to be likely")
    if said & FALSE and verb.negated:
        return truth
    if said & _PLANNED and verb.negated:
        return Truth(Status.DENIED, (*truth.why, "said to be out of the question"))
    if said & FALSE or ("vrai" in said and verb.negated):
        return Truth(Status.DENIED, (*truth.why, "said not to be so"))
    if "question" in said and (verb.negated or "hors" in said):
        return Truth(Status.DENIED, (*truth.why, "said to be out of the question"))
    return truth.hedged("said to be likely") if said & _OPEN else None


FALSE = frozenset(("faux", "archifaux", "inexact", "exclu", "mensonger"))
_BEYOND = words("impossible inenvisageable impensable inimaginable")
_PLANNED = words("ordre actualite programme")  # « il n'est pas à l'ordre du jour que X parte »
_WISHED_FOR = words(
    "temps souhaitable imperatif urgent necessaire indispensable preferable essentiel crucial primordial"
)
_OPEN = frozenset(("possible", "probable", "plausible", "vraisemblable", "envisageable", "question"))


def believed_then(verb: VerbGroup) -> bool:
    """« ses partisans croyaient son rappel acquis », « on pensait qu'elle partirait »: and it was not so."""
    then = verb.tense is Tense.IMPERFECT or verb.pluperfect
    return verb.lemma in _BELIEVING and then and not verb.negated


_BELIEVING = words("croire penser espérer imaginer")


def noted_then(reader: ClauseReader, clause: Clause, parent: Clause) -> bool:
    """« X notait dans son journal qu'il songeait à partir »: what old papers say of somebody."""
    mused = any(g.lemma in _MUSING and g.tense is Tense.IMPERFECT for g in clause.verb.governors)
    noted = parent.verb.lemma in _NOTING and (parent.verb.tense is Tense.IMPERFECT or parent.verb.pluperfect)
    return mused and noted and all(dated.past for dated in reader.line.dates)


_NOTING = words("noter écrire consigner griffonner")
_MUSING = words("songer penser envisager vouloir réfléchir rêver")


def _under_denial(reader: ClauseReader, clause: Clause, parent: Clause, truth: Truth) -> Truth:
    """« dément que X parte », « n'exclut pas que … », « nul ne conteste que X est parti »."""
    verb = parent.verb
    if not (verb.negated or _by_nobody(reader, parent)):
        return Truth(Status.DENIED, (*truth.why, f"denied by « {verb.lemma} »"))
    if verb.lemma == "exclure":
        return truth.hedged("said to be likely")
    told = clause.verb.perfect and clause.verb.tense is Tense.PRESENT
    return truth if told else refused("not denied")


def _by_nobody(reader: ClauseReader, clause: Clause) -> bool:
    """« Nul ne conteste », « rien ne permet d'affirmer », « aucune source n'affirme »."""
    first = clause.verb.first
    if reader.line.tokens[first].fold not in ("ne", "n'"):
        return False
    return any(token.fold in _NOBODY for token in reader.line.tokens[max(0, first - 3) : first])


_NOBODY = words("nul personne rien aucun aucune")


def _unsaid(reader: ClauseReader, parent: Clause) -> bool:
    """« n'a pas dit que X partait », « rien n'indique que X parte »: nobody says so.

    Not « n'a pas seulement annoncé que … »; nor « ne regrette pas que … », which says so.
    """
    verb = parent.verb
    if verb.lemma not in _SAYING_SO:
        return False
    before = [token.fold for token in reader.line.tokens[max(0, verb.first - 2) : verb.first]]
    hard = len(before) == 2 and before[0] in _HARD and before[1] in ("de", "d'")
    if not (hard or _negated(reader, parent)):
        return False
    told = reader.line.tokens[verb.first : verb.last]
    return all(token.fold not in ("seulement", "uniquement") for token in told)


_WRITING = words("écrire raconter soutenir")
_HARD = words("impossible difficile incapable incapables")  # « impossible de confirmer que … »
_SAYING_SO = words(
    """
    annoncer dire affirmer indiquer prouver déclarer assurer croire penser prétendre garantir démontrer
    confirmer imaginer promettre obtenir accepter décider ordonner
    """
)


def _ought_to(parent: Clause, clause: Clause) -> bool:
    """« estime que X devrait partir », « juge que X doit partir »: what somebody would have them do."""
    opinion = parent.verb.lemma in _HOLDING and parent.verb.tense is not Tense.CONDITIONAL
    return opinion and any(
        g.lemma == "devoir" and g.tense in (Tense.PRESENT, Tense.CONDITIONAL) and not g.negated
        for g in clause.verb.governors[:1]
    )


_HOLDING = words("estimer juger penser considérer trouver")


def _that_of_it(reader: ClauseReader, clause: Clause, truth: Truth) -> Truth | None:
    """« s'oppose à ce que X parte », « s'attend à ce que X parte »: « ce que », which opens no clause."""
    row, opens = reader.pieces, clause.starts - 1
    if opens < 1 or row[opens].word not in ("que", "qu'") or row[opens - 1].word != "a":
        return None
    if reader.line.tokens[row[opens].first].fold != "ce":
        return None
    above = next((v for k in range(opens - 1, -1, -1) if (v := reader.verb(k)) is not None), None)
    until = reader.line.tokens[row[opens - 1].first - 1].fold == "jusqu'"
    if above is not None and (above.lemma in _BRINGING or (until and _came_then(reader, above, clause))):
        return None
    awaited = above is not None and above.lemma == "attendre" and not until
    return truth.hedged("hedged by « attendre »") if awaited else refused("a wish or an order")


def _came_then(reader: ClauseReader, above: VerbGroup, clause: Clause) -> bool:
    """« a tenu le poste jusqu'à ce que X soit réaffecté, en 2023 »: X was."""
    over = above.perfect or above.tense in (Tense.PAST, Tense.IMPERFECT)
    told = (reader.pieces[at].dated for at in clause.dates)
    return over and any(dated is not None and dated.past for dated in told)


_BRINGING = words("consentir parvenir aboutir conduire arriver réussir résoudre résigner")


def spelt_out(reader: ClauseReader, clause: Clause, truth: Truth) -> Truth | None:
    """What a noun or « ce que » before it makes of a clause; None: it depends on neither."""
    spelt = clause.attachment in (Attachment.RELATIVE, Attachment.THAT)
    told = _rumoured_in(reader, clause, truth) if spelt else None
    return told or _that_of_it(reader, clause, truth)


def _rumoured_in(reader: ClauseReader, clause: Clause, truth: Truth) -> Truth | None:
    """« la rumeur selon laquelle X part », « l'hypothèse que X parte », « dément l'information que … »."""
    noun = _noun_reported(reader, clause)
    if noun not in RUMOUR_NOUNS | _REPORTS:
        return None
    if _said_false(reader, clause) or dispelled(reader, clause.at):
        return Truth(Status.DENIED, ("a rumour dispelled",))
    return truth.hedged(f"« {noun} »") if noun in RUMOUR_NOUNS or noun == "idee" else None


_REPORTS = words("information informations affirmation affirmations allegation allegations idee")


def _noun_reported(reader: ClauseReader, clause: Clause) -> str:
    """The noun that the clause spells out: before « selon laquelle », or right before « que »."""
    row, opens = reader.pieces, clause.starts - 1
    if opens < 1:
        return ""
    if row[opens].word in ("laquelle", "lesquelles", "lequel") and row[opens - 1].word in (
        "selon",
        "d'apres",
    ):
        return row[opens - 2].word if opens > 1 else ""
    return row[opens - 1].word if row[opens].sign is Sign.SUB and row[opens].word in ("que", "qu'") else ""


def _said_false(reader: ClauseReader, clause: Clause) -> bool:
    """Beside the rumour the sentence says no: « … est démentie », « … sont infondées », « dément … »."""
    others = (verb for at, verb in reader.line.verbs if at != clause.at and not verb.negated)
    if any(EFFECT_OF.get(verb.lemma) is Effect.DENY for verb in others):
        return True
    return not UNFOUNDED.isdisjoint(reader.line.words) or _NO_TRUTH.search(reader.line.text) is not None


def called_false_at(line: Line) -> int | None:
    """« … ; elle est « sans fondement » », « Ces informations sont inexactes »: where it begins to say so."""
    if UNFOUNDED.isdisjoint(line.words):
        return None
    said = _CALLED_FALSE.search(line.text)
    if said is None or not _NOT.isdisjoint(said.group().split()):
        return None
    token = line.text.count(" ", 0, said.start())
    return next(k for k, piece in enumerate(line.pieces) if piece.last > token)


def false_noun_subject(reader: ClauseReader, clause: Clause) -> bool:
    """« Le départ de X est une invention », « … est sans fondement »: whose subject is no more than that."""
    told = {token.fold for token in reader.line.tokens[clause.verb.last : clause.verb.last + _FEW]}
    being = clause.verb.lemma == "être" and not clause.verb.negated
    return being and not told.isdisjoint(UNFOUNDED | INVENTED)


_FEW = 4  # words
_NOT = words("ne n' pas plus jamais")
INVENTED = words(
    """
    plaisanterie blague invention inventions fable fables fiction affabulation intox canular bobard bobards
    legende fantasme
    """
)
_NO_TRUTH = re.compile(r" (?:rien de vrai|(?:aucune|pas de|pas une once de) verite) ")
UNFOUNDED = words(
    """
    infondee infondees infonde infondes fantaisiste fantaisistes mensongere mensongeres erronee erronees
    fausse fausses inexacte inexactes fondement farfelu farfelue farfelues absurde absurdes ridicule ridicules
    """
)
_TALK = "rumeurs?|bruits?|informations?|nouvelles?|articles?|affirmations?|allegations?|messages?|propos"
_CALLED_FALSE = re.compile(
    rf" (?:(?:{_TALK}|tout|cela|ca|elles?|ils?) (?:[^,;.]+ )??(?:est|sont|serai(?:en)?t|etai(?:en)?t)"
    rf"|qualifi\w+ (?:[^,;.]+ )??de|jug\w+ (?:[^,;.]+ )??(?:{_TALK})) (?:[«\"“] )?(?:\w+ )?"
    rf"(?:sans (?:le moindre |aucun )?fondement|(?:{'|'.join(sorted(UNFOUNDED))})) "
)
