"""Is it so, told by a noun: « les rumeurs d'un départ de X », « X dément son départ »."""

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import DEMAND_NOUNS, EFFECT_OF, RUMOUR_NOUNS, Effect
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.asserting import done_by_then
from bot.matcher.modality.contrary import aborted
from bot.matcher.modality.forged import false_noun, forged
from bot.matcher.modality.hearsay import called_false, dispelled, hearsay_in, in_the_air, spoken_of, would_be
from bot.matcher.modality.nominal_places import CIRCUMSTANCE, governing_clause, in_case, noun_before, word_at
from bot.matcher.modality.plans import awaited, plans_none
from bot.matcher.modality.questions import asks
from bot.matcher.modality.reported import UNFOUNDED, believed_then, false_noun_subject
from bot.matcher.modality.ruled_out import ruled_out
from bot.matcher.modality.truth import FACT, QUESTION, Truth, refused
from bot.matcher.modality.unreal import WISHING
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.modality.weighing import SCHEDULING, not_told
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Action, Piece, Sign
from bot.matcher.syntax.reader import ClauseReader
from bot.matcher.whys import SAID_FALSE
from bot.model import Status


def truth_of_noun(reader: ClauseReader, at: int, piece: Piece) -> Truth:
    """What the sentence makes of an action noun (« le départ de X ») at position *at*."""
    action = piece.action
    if action is None:
        return refused("no action")
    truth = FACT
    if (settled := _settled(reader, at, piece, action)) is not None:
        return settled
    noun = noun_before(reader, at)
    if noun in DEMAND_NOUNS:
        return refused(f"« {noun} »")
    if action.doubtful or noun in RUMOUR_NOUNS:
        truth = truth.hedged("doubtful" if action.doubtful else f"« {noun} »")
    before = reader.pieces[at - 1] if at else None
    governs = before is not None and before.sign is Sign.PREP and not _put_forward(reader, at - 1)
    preposition = before.word if before is not None and governs else ""
    governing = governing_clause(reader, at)
    if not _presupposed(action, preposition, governing) and (
        preposition in ("sans", "contre", "en", "avant", "sur") or in_case(reader, at)
    ):
        return refused(f"« {preposition or 'en cas de'} »")
    if governing is None:
        made_up = false_noun(reader, at)
        return refused("made up") if made_up else _verbless(reader, at, preposition, action.determiner, truth)
    if governing.verb.lemma in WISHING and governing.object == at and not action.owned:
        return refused(f"« {governing.verb.lemma} »: somebody's wish")
    if word_at(reader, governing.subject) in RUMOUR_NOUNS:  # « des rumeurs évoquent le départ de X »
        truth = truth.hedged(f"« {word_at(reader, governing.subject)} »")
    if forged(reader, governing.subject):
        return refused("made up")
    if action.act is Act.OUST and _taken_amiss(action, governing, at):
        return truth
    undated = action.act is Act.COME_BACK and preposition in ("a", "pour") and _no_day_set(reader, governing)
    if (governing.subject == at or undated) and (reason := not_told(reader, governing)):
        return refused(reason)
    return _noun_under(
        reader,
        at,
        governing,
        truth,
        after=preposition in CIRCUMSTANCE,
        indefinite=action.determiner in ("un", "une"),
    )


def _no_day_set(reader: ClauseReader, clause: Clause) -> bool:
    """« n'a pas fixé de date à son retour »."""
    return clause.verb.negated and clause.verb.lemma in SCHEDULING and "date" in reader.line.words


def _put_forward(reader: ClauseReader, at: int) -> bool:
    """« met en avant l'arrivée de X »: no « before »."""
    first = reader.pieces[at].first
    return reader.pieces[at].word == "avant" and first > 0 and reader.line.tokens[first - 1].fold == "en"


def _denied(reader: ClauseReader, at: int) -> str:
    """Why it is not so; empty if nothing beside the noun denies it."""
    if plans_none(reader.line, reader.pieces[at].first):
        return "plans none"
    if called_false(reader, at) or (noun_before(reader, at) in RUMOUR_NOUNS and dispelled(reader, at)):
        return "a rumour dispelled"
    clause = governing_clause(reader, at)
    if clause is not None and clause.subject == at and false_noun_subject(reader, clause):
        return SAID_FALSE
    return "denied beside" if _denied_beside(reader, at) or _reports_denied(reader, at) else ""


def _settled(reader: ClauseReader, at: int, piece: Piece, action: Action) -> Truth | None:
    """« n'exigeait pas son renvoi de mai », « jusqu'à son retour »: whatever the verb beside it says."""
    if action.act is Act.COME_BACK and awaited(reader.line, piece):
        return refused("no day is set for it")
    if aborted(action, reader.line.tokens[piece.last - 1 : piece.last + 1]):
        return refused("it failed")  # « revient sur son départ manqué »
    if action.determiner in _DEFINITE and action.act in _LEAVING and done_by_then(reader, at):
        return FACT
    none = (
        action.determiner in _NO
        or reader.line.tokens[piece.first].fold in _NO
        or _opens_with_none(reader, at)
    )
    denied = "negated" if none else _denied(reader, at)  # « aucun départ de X n'est prévu »
    return Truth(Status.DENIED, (denied,)) if denied else None


def _opens_with_none(reader: ClauseReader, at: int) -> bool:
    """« Pas de départ pour X », « Non, pas de congé pour X »; not « n'annonce pas de départ »."""
    opening = [token.fold for token in reader.line.tokens[: reader.pieces[at].first]]
    return at > 1 and opening[-2:] == ["pas", "de"] and reader.pieces[at - 2].word == "pas"


def _reports_denied(reader: ClauseReader, at: int) -> bool:
    """« dément nos informations sur son départ », « met fin aux rumeurs sur le départ de X »."""
    row = reader.pieces[max(0, at - 2) : at]
    if len(row) < 2 or row[1].word != "sur" or row[0].word not in RUMOUR_NOUNS | _REPORTS:
        return False
    clause = governing_clause(reader, at)
    if clause is None or clause.verb.negated:
        return False
    return EFFECT_OF.get(clause.verb.lemma) is Effect.DENY


_NO = ("aucun", "aucune")
_REPORTS = words("information informations nouvelle annonce")


def _presupposed(action: Action, preposition: str, clause: Clause | None) -> bool:
    """« enquête sur le limogeage de X », « revient sur son départ », « bâti avant son départ »."""
    if action.determiner not in _DEFINITE:
        return False
    if preposition == "sur":
        lemma = clause.verb.lemma if clause is not None else ""
        over = lemma == "revenir"  # « revient sur le départ de X »: nobody looks back at what may come
        return over or (bool(action.owned) and lemma in _LOOKING_BACK) or action.act is Act.OUST
    return preposition == "avant" and _long_done(clause)


_LOOKING_BACK = words("revenir expliquer exprimer confier épancher interroger justifier témoigner")


def _long_done(clause: Clause | None) -> bool:
    """« conçu par X avant son départ », « avant sa nomination, X enseignait »: what came next has come."""
    verb = clause.verb if clause is not None else None
    past = verb is not None and (
        verb.perfect or verb.tense in (Tense.IMPERFECT, Tense.PAST, Tense.PARTICIPLE)
    )
    return past and verb is not None and not verb.negated


def _taken_amiss(action: Action, clause: Clause, at: int) -> bool:
    """« X conteste son licenciement », « estime que son renvoi était injustifié »: there was one."""
    verb = clause.verb
    if clause.object == at and action.owned and verb.lemma == "contester":
        return True
    past = verb.perfect or verb.tense in (Tense.IMPERFECT, Tense.PAST)
    return clause.subject == at and verb.lemma == "être" and past and action.determiner in _DEFINITE


_LEAVING = (Act.EXIT, Act.OUST)


def _denied_beside(reader: ClauseReader, at: int) -> bool:
    """« le départ de X, démenti mardi », « le départ de X démenti par Y »."""
    if noun_before(reader, at) in RUMOUR_NOUNS | _REPORTS and not UNFOUNDED.isdisjoint(reader.line.words):
        return True  # « la rumeur du départ de X est infondée »
    row = [piece for piece in reader.pieces[at + 1 : at + 5] if piece.sign is not Sign.COMMA]
    verb = row[2].verb if len(row) > 2 and row[0].sign is Sign.PREP else None
    return verb is not None and verb.tense is Tense.PARTICIPLE and EFFECT_OF.get(verb.lemma) is Effect.DENY


_DWELLING = words("commenter regretter déplorer évoquer détailler justifier saluer expliquer célébrer fêter")
_DEFINITE = words("le la l' son sa leur")


def _verbless(reader: ClauseReader, at: int, preposition: str, determiner: str, truth: Truth) -> Truth:
    if asks(reader.line):
        return QUESTION
    if preposition == "vers":
        return truth.hedged("« vers »")  # « Vers un retour de X »
    if in_the_air(reader, at) and truth.status is Status.ANNOUNCED:
        return truth.hedged("talked of")
    general = determiner in ("un", "une") and not _called_behind(reader, at)
    if general and truth.status is Status.ANNOUNCED:
        return refused("a departure in general")
    return truth.hedged("hearsay") if hearsay_in(reader.line) and truth.status is Status.ANNOUNCED else truth


def _called_behind(reader: ClauseReader, at: int) -> bool:
    """« Une recrue de poids pour Y : X »: the one whom it is about."""
    action, row = reader.pieces[at].action, reader.pieces[at + 1 : at + _REACH]
    colon = next((k for k, piece in enumerate(row[:-1]) if piece.sign is Sign.COLON), None)
    hired = action is not None and action.act is Act.HIRE
    return hired and colon is not None and bool(row[colon + 1].people)


_REACH = 8  # pieces


def _noun_under(
    reader: ClauseReader, at: int, clause: Clause, truth: Truth, *, after: bool, indefinite: bool
) -> Truth:
    verb = clause.verb
    effect = EFFECT_OF.get(verb.lemma)
    effects = [governor.effect for governor in verb.open_governors]  # « avait dû encaisser le départ »
    above = truth_of(reader, clause)
    if after:
        presupposed = not indefinite and verb.tense is Tense.PRESENT and reader.line.tokens[0].fold in _ASKING
        return truth if presupposed or not asks(reader.line) else QUESTION
    if clause.subject == at and verb.negated and (judged := _negated_of(reader, clause)) is not None:
        return judged
    object_like = clause.object == at or any(c.at == at for c in clause.complements) or clause.at < at
    if clause.subject == at and (verb.passive or verb.tense is Tense.PARTICIPLE):
        object_like = True  # « le départ de X est démenti »
    mooted = (
        indefinite and verb.passive and verb.lemma in ("évoquer", "mentionner")
    )  # « un retour est évoqué »
    if (
        clause.subject == at
        and (effect is Effect.HEDGE or mooted or _looms(verb))
        and above.status is Status.ANNOUNCED
    ):
        return truth.hedged(f"hedged by « {verb.lemma} »")
    if object_like and (out := ruled_out(reader, clause, at, truth)) is not None:
        return out
    striving = verb.lemma in _STRIVING and not verb.passive  # « des investisseurs poussent à son retour »
    wished = verb.lemma in ("souhaiter", "vouloir", "espérer")
    if object_like and (striving or wished or believed_then(verb)):
        return refused(f"no more than « {verb.lemma} »")
    if object_like and (effect is Effect.BLOCK or Effect.BLOCK in effects):
        return refused(f"governed by « {verb.lemma} »")
    if above.status is None:
        return refused(", ".join(above.why))
    if indefinite and (general := _in_general(reader, clause, at, truth, above)) is not None:
        return general
    dwelt_on = verb.lemma in _DWELLING and not indefinite  # « n'ont pas commenté le départ de X »
    if object_like and above.status is Status.DENIED and effect is Effect.FACT and not dwelt_on:
        unsure = verb.lemma in _CONFIRMING  # « Y ne confirme pas le départ de X »
        return truth.hedged("not confirmed") if unsure else refused(f"« {verb.lemma} » negated")
    acts = clause.subject == at and verb.tense is Tense.CONDITIONAL and not _happens(clause)
    if (
        above.status is Status.RUMOURED
        and not acts
        and (effect is not None or clause.subject == at or Effect.HEDGE in effects)
    ):
        return truth.hedged("the clause is hedged")
    hedging = effect is Effect.HEDGE or _brought_up(reader, clause)
    return truth.hedged(f"hedged by « {verb.lemma} »") if object_like and hedging else truth


def _looms(verb: VerbGroup) -> bool:
    """« Le départ de X se précise », « … se profile »."""
    return verb.reflexive and verb.lemma in _LOOMING


_LOOMING = words("préciser profiler dessiner murmurer")


def _brought_up(reader: ClauseReader, clause: Clause) -> bool:
    """« on évoque la venue de X »."""
    verb = clause.verb
    told = verb.finite and not (verb.perfect or verb.negated) and verb.lemma in ("évoquer", "mentionner")
    return told and clause.at > 0 and reader.pieces[clause.at - 1].word == "on"


def _in_general(reader: ClauseReader, clause: Clause, at: int, truth: Truth, above: Truth) -> Truth | None:
    """« un départ de X »: one that is talked of, or none; None where it is told."""
    if _weighs(reader, clause, at):
        return refused("a departure in general")
    plain = truth.status is Status.ANNOUNCED and above.status is Status.ANNOUNCED
    plain = plain or (clause.subject == at and would_be(reader, clause))
    if not plain or EFFECT_OF.get(clause.verb.lemma) is Effect.FACT:
        return None
    talked = (clause.subject == at and in_the_air(reader, at)) or spoken_of(reader, clause)
    return truth.hedged("talked of") if talked else refused("a departure in general")


def _weighs(reader: ClauseReader, clause: Clause, at: int) -> bool:
    """« un départ de X aurait un effet fâcheux »; not « aurait lieu »."""
    would = clause.subject == at and clause.verb.tense is Tense.CONDITIONAL
    return would and clause.verb.lemma == "avoir" and "lieu" not in reader.line.words


_STRIVING = words("pousser travailler œuvrer")
_ASKING = words("qui comment pourquoi")  # « Qui pilote Y pendant l'arrêt de X ? »


def _happens(clause: Clause) -> bool:
    """« serait imminent », « aurait été acté »: of the change itself, not of its effect."""
    return clause.verb.passive or clause.verb.reflexive or clause.verb.lemma in _HAPPENING


_HAPPENING = words("être intervenir survenir remonter dater devoir pouvoir avoir tomber arriver venir")


def _negated_of(reader: ClauseReader, clause: Clause) -> Truth | None:
    """« son retour n'est pas daté », « le départ de X n'est pas à l'ordre du jour », « n'aura pas lieu »."""
    told = [token.fold for token in reader.line.tokens[clause.verb.main : clause.verb.last + 6]]
    if not {"date", "datee", "fixe", "fixee", "connu", "connue"}.isdisjoint(told[:4]):
        return refused("nobody knows when")
    if clause.verb.passive and clause.verb.lemma in _CONFIRMING:
        return FACT.hedged("not confirmed")
    if any(phrase in " ".join(told) for phrase in _NOT_TO_BE) and told[-2:] != ["d'", "etre"]:
        return Truth(Status.DENIED, (f"« {clause.verb.lemma} » negated",))
    return None


_CONFIRMING = words("confirmer officialiser acter")
_NOT_TO_BE = (
    "lieu",
    "a l' ordre du jour",
    "d' actualite",
    "a l' etude",
    "au programme",
    "dans les cartons",
    "dans les tuyaux",
    "sur la table",
    "prevu",
    "envisage",
    "programme",
    "en vue",
)
