"""The truth of what a verb tells, by its own form and the clauses above it: « pourrait quitter Y »,
« Y dément que X soit parti », « reste à savoir si X suivra »."""

import itertools

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import Governor, VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import EFFECT_OF, Effect
from bot.matcher.lexicon.grammar import SAYING
from bot.matcher.modality.asserting import (
    NO_DELAY,
    agreed,
    asserted,
    felt,
    of_nobody,
    unwarranted,
    wrongly,
)
from bot.matcher.modality.conditions import awaits, conditional, on_condition, some_day
from bot.matcher.modality.hearsay import borne_out, hearsay_in
from bot.matcher.modality.plans import by_noun, unmeant
from bot.matcher.modality.questions import questioned
from bot.matcher.modality.reported import believed_then, judged_above, noted_then, spelt_out
from bot.matcher.modality.truth import FACT, QUESTION, Truth, refused
from bot.matcher.modality.unreal import that_before, unreal
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.governing import came_later
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.reader import ClauseReader
from bot.matcher.whys import CONDITIONAL
from bot.model import Status

_REPORTED = frozenset({Tense.IMPERFECT, Tense.PAST})


def truth_of(reader: ClauseReader, clause: Clause, *, depth: int = 0) -> Truth:
    """What the sentence makes of the clause."""
    line, verb = reader.line, clause.verb
    if questioned(reader, clause):
        return QUESTION
    if on_condition(reader, clause):
        return refused("condition")
    if some_day(line, verb):
        return refused("some day")
    if why := unreal(reader, clause):
        return refused(why)
    if (elder := that_before(reader, clause)) is not None and depth <= _DEEP:
        beside = truth_of(reader, elder, depth=depth + 1)
        if beside.status is None:
            return beside  # « exigent que X s'en aille et que Y parte »
    truth = _own(verb, clause, reader)
    if truth.status is None or depth > _DEEP:
        return truth
    if (spelt := spelt_out(reader, clause, truth)) is not None:
        return spelt
    truth = _governed(reader, clause, truth, depth)
    if truth.status is None:
        return truth
    if truth.status is Status.ANNOUNCED and clause.attachment in _OF_ITSELF:
        if clause.quoted and _would_have_said(reader):
            return truth.hedged("reported as hearsay")
        hearsay = hearsay_in(line, verb.main)
        return truth.hedged(f"hearsay: « {hearsay} »") if hearsay else truth
    return truth


def _would_have_said(reader: ClauseReader) -> bool:
    """« Je quitte Y », aurait confié X."""
    said = (verb for at, verb in reader.line.verbs if not reader.pieces[at].quoted and verb.finite)
    return any(verb.lemma in SAYING and verb.tense is Tense.CONDITIONAL and verb.perfect for verb in said)


_DEEP = 4  # clauses under clauses
_OF_ITSELF = frozenset({Attachment.MAIN, Attachment.THAT, Attachment.INFINITIVE})


def _own(verb: VerbGroup, clause: Clause, reader: ClauseReader) -> Truth:
    """Governors, negation and mood of the verb group itself."""
    truth = FACT
    if verb.negated and verb.tense is Tense.INFINITIVE and clause.link == "pour":
        return refused("« pour ne pas »")
    for governor in _governors(verb, reader):
        wished = _wished(governor, reader, clause)
        truth = refused(wished) if wished else _under(truth, governor)
        if truth.status is None:
            return truth
    if clause.quoted and verb.tense is Tense.FUTURE and awaits(reader, clause):
        return refused("a day that may come")
    if verb.tense is Tense.CONDITIONAL:
        if _hypothetical(reader, clause):
            return refused("hypothesis")
        if not _future_in_past(reader, clause):
            truth = truth.hedged(CONDITIONAL)
    if verb.negated or _neither(reader, clause):
        if truth.status is Status.DENIED:
            return refused("twice denied")
        if short := _short_of_denied(verb, reader):
            return refused(short)
        return Truth(Status.DENIED, (*truth.why, "negated"), truth.forced)
    return truth


def _wished(governor: Governor, reader: ClauseReader, clause: Clause) -> str:
    """« quand Y voulait écarter X », « Y poussait à rappeler X »: what may not have come about."""
    own = clause.attachment in _OWN_TIME or (clause.attachment is Attachment.RELATIVE and not clause.quoted)
    above = reader.verb(clause.parent) if clause.attachment is Attachment.THAT else None
    own = own or (above is not None and above.tense is Tense.PRESENT and not above.perfect)  # « affirme que »
    if governor.tense is Tense.IMPERFECT and governor.lemma in _INTENDING and own:
        return f"« {governor.lemma} » in the past"
    pressed = governor.lemma == "pousser" and _of_another(reader, clause)
    return f"« {governor.lemma} »: somebody's wish" if pressed else ""


def _governors(verb: VerbGroup, reader: ClauseReader) -> list[Governor]:
    """Those that bear on its truth; not « n'est pas peu fière de partir », « se dit ravi d'accueillir X »."""
    moved = felt(reader, verb.first, verb.main)
    how = [
        g
        for g in verb.open_governors
        if (moved and (g.lemma == "dire" or (g.negated and g.lemma == verb.lemma)))
        or (g.lemma == "devoir" and came_later(reader.line.tokens, verb))
    ]
    return [g for g in verb.open_governors if g not in how]


def _short_of_denied(verb: VerbGroup, reader: ClauseReader) -> str:
    """Why a negation denies nothing; empty if it does."""
    if _not_yet(verb, reader):
        return "not yet"
    return "how, not whether" if _not_quite(verb, reader) else ""


def _not_quite(verb: VerbGroup, reader: ClauseReader) -> bool:
    """« ne décrochera pas tout à fait », « ne part pas complètement »: in part, and nobody denies it."""
    if _QUITE.isdisjoint(reader.line.words):
        return False
    told = [token.fold for token in reader.line.tokens[verb.first : verb.last + 6] if token.word]
    at = next((k for k, word in enumerate(told) if word == "pas"), len(told))
    return told[at + 1 : at + 4] == ["tout", "a", "fait"] or not _ENTIRELY.isdisjoint(told[at + 1 : at + 2])


_ENTIRELY = words("completement entierement totalement")
_QUITE = _ENTIRELY | words("fait")


def _not_yet(verb: VerbGroup, reader: ClauseReader) -> bool:
    """« n'a toujours pas repris ses fonctions », « n'est pas encore partie »: nobody said that it was so."""
    told = [token.fold for token in reader.line.tokens[verb.first : verb.last + 1]]
    return "pas" in told and any(
        pair in (("toujours", "pas"), ("pas", "encore"), ("encore", "pas"))
        for pair in itertools.pairwise(told)
    )


def _neither(reader: ClauseReader, clause: Clause) -> bool:
    """« Ni X ni Y ne quittent »: the negation stands before the subject."""
    first = reader.line.tokens[clause.verb.first].fold
    return first in ("ne", "n'") and any(piece.word == "ni" for piece in reader.pieces[: clause.at])


_TRYING = words("chercher tenter essayer lorgner")
_INTENDING = words("vouloir songer penser envisager souhaiter espérer voir")
_OWN_TIME = (Attachment.MAIN, Attachment.TIME)  # not reported: « il a dit qu'il voulait partir »


def _under(truth: Truth, governor: Governor) -> Truth:
    """What one governing verb makes of a truth."""
    effect, name = governor.effect, governor.lemma
    if governor.negated and (name in NO_DELAY or name == "regretter"):
        would = governor.tense is Tense.CONDITIONAL  # « ne tarderait pas à partir »
        return truth.hedged("conditional") if would else truth  # « je ne regrette pas d'être parti »: gone
    if name in _TRYING and governor.tense is Tense.CONDITIONAL and not governor.negated:
        return truth.hedged(f"« {name} » in the conditional")  # « chercherait à débaucher X »
    if name == "interdire" and governor.negated:
        return truth.hedged("not denied by « interdire »")  # « ne s'interdit pas de partir »
    if effect is Effect.BLOCK:
        planned = name in _INTENDING and truth.status is Status.DENIED
        return truth if planned else refused(f"governed by « {name} »")  # « dément avoir songé à partir »
    if effect is Effect.DENY:
        if governor.negated:
            return truth.hedged(f"not denied by « {name} »")
        return Truth(Status.DENIED, (*truth.why, f"denied by « {name} »"), truth.forced)
    if governor.negated and truth.status is Status.ANNOUNCED:
        return Truth(Status.DENIED, (*truth.why, f"« {name} » negated"), truth.forced)
    if effect is Effect.HEDGE and truth.status is not Status.DENIED:
        return truth.hedged(f"hedged by « {name} »")
    if effect is Effect.FORCE:
        return Truth(truth.status, (*truth.why, f"forced by « {name} »"), forced=True)
    if governor.tense is Tense.CONDITIONAL:
        return truth.hedged(f"« {name} » in the conditional")
    return truth


def _hypothetical(reader: ClauseReader, clause: Clause) -> bool:
    """A conditional that answers a « si », or « sinon », or a question word; none that a source tells."""
    ifs = any(conditional(reader, at) for at in range(len(reader.pieces)))
    return (ifs and not borne_out(reader)) or clause.verb.subject in ("vous", "nous")


def _future_in_past(reader: ClauseReader, clause: Clause) -> bool:
    """« a annoncé qu'il quitterait » is a future told in the past, no hearsay."""
    parent = reader.verb(clause.parent)
    if parent is None:
        return False
    if parent.lemma in _UNFORESEEN and parent.tense is Tense.IMPERFECT:
        return True  # « il ignorait alors que Y le suivrait »
    if clause.attachment is not Attachment.THAT:
        return False
    return EFFECT_OF.get(parent.lemma) is Effect.FACT and (parent.perfect or parent.tense in _REPORTED)


_UNFORESEEN = words("ignorer savoir douter imaginer")
_FREE = frozenset(
    {Attachment.RELATIVE, Attachment.PARTICIPLE, Attachment.TIME, Attachment.GERUND, Attachment.MAIN}
)


def _governed(reader: ClauseReader, clause: Clause, truth: Truth, depth: int) -> Truth:
    """What the clause above makes of this one."""
    if clause.link == "si" and clause.attachment is Attachment.THAT:
        return QUESTION  # « reste à savoir si Y suivra »
    if clause.attachment is Attachment.IF:
        return _so_that(reader, clause, truth) if clause.link == "pour" else refused("condition")
    if clause.parent is None or clause.attachment in _FREE:
        alone = clause.attachment is Attachment.INFINITIVE and clause.at > 0
        return by_noun(reader, clause, truth) if alone else _as_gerund(reader, clause, truth, depth)
    parent = reader.read(clause.parent)
    if clause.attachment is Attachment.INFINITIVE:
        return _as_infinitive(reader, clause, parent, truth, depth)
    above = truth_of(reader, parent, depth=depth + 1)
    effect = EFFECT_OF.get(parent.verb.lemma)
    if effect is Effect.FACT and wrongly(reader, parent):
        return Truth(Status.DENIED, (*truth.why, "said wrongly"))
    if (judged := judged_above(reader, clause, parent, truth)) is not None:
        return judged
    subject = reader.pieces[parent.subject] if parent.subject is not None else None
    believed = believed_then(parent.verb) and parent.attachment in _OWN_TIME
    if believed or noted_then(reader, clause, parent):
        return refused(f"no more than « {parent.verb.lemma} »")
    behind = reader.line.tokens[parent.verb.last : parent.verb.last + 1]
    hinted = parent.verb.lemma == "laisser" and [token.fold for token in behind] == ["entendre"]
    if (
        effect is Effect.HEDGE
        or hinted
        or (subject is None and parent.verb.lemma == "dire" and _says_one(reader, clause.parent))
    ):
        return truth.hedged(f"hedged by « {parent.verb.lemma} »")
    if above.status is None and effect is not None:
        return refused(f"under « {parent.verb.lemma} »")
    aside = effect is None and _said_of_a_house(reader, clause)
    return truth.hedged("reported as hearsay") if above.status is Status.RUMOURED and not aside else truth


def _said_of_a_house(reader: ClauseReader, clause: Clause) -> bool:
    """« X pourrait quitter Y, qu'il a rejointe en mai »: in passing, and sure."""
    row = reader.pieces
    at = next((k for k in range(clause.at - 1, 1, -1) if row[k].word in ("que", "qu'")), 0)
    return at > 1 and row[at - 1].sign is Sign.COMMA and (row[at - 2].org is not None or clause.verb.perfect)


def _as_gerund(reader: ClauseReader, clause: Clause, truth: Truth, depth: int) -> Truth:
    """« X deviendrait directrice, Z quittant Y », not « X aurait tout perdu en quittant Y »."""
    in_doing = reader.line.tokens[clause.verb.first - 1].fold == "en"
    if clause.attachment is not Attachment.GERUND or clause.parent is None or in_doing:
        return truth
    above = truth_of(reader, reader.read(clause.parent), depth=depth + 1)
    return truth.hedged("as the verb above") if above.status is Status.RUMOURED else truth


def _so_that(reader: ClauseReader, clause: Clause, truth: Truth) -> Truth:
    """« un accord pour que X revienne »: so it will be; « en discussion pour qu'il revienne »: perhaps."""
    above = reader.verb(clause.parent)
    taken = above is not None and above.perfect and above.lemma in ("falloir", "suffire")
    if taken or agreed(reader, clause):  # « il aura fallu un an pour que X parte »
        return truth
    talks = hearsay_in(reader.line)
    return truth.hedged(f"hearsay: « {talks} »") if talks else refused("condition")


def _says_one(reader: ClauseReader, at: int) -> bool:
    """« On dit que »."""
    return any(piece.word == "on" for piece in reader.pieces[max(0, at - 2) : at])


def _as_infinitive(reader: ClauseReader, clause: Clause, parent: Clause, truth: Truth, depth: int) -> Truth:
    link = clause.link
    if why := "considered only" if unwarranted(reader, parent) else unmeant(reader, clause):
        return refused(why)
    if link in _BESIDE or (clause.at >= 2 and reader.pieces[clause.at - 2].word in _BESIDE):
        return truth
    if asserted(reader, clause, parent):  # but not yet « ne tarderait pas à partir »
        return truth.hedged(CONDITIONAL) if parent.verb.tense is Tense.CONDITIONAL else truth
    if of_nobody(reader, clause, parent) or _pressed_for(reader, clause, parent):
        return refused("in general")
    truth = by_noun(reader, clause, truth)
    if truth.status is None:
        return truth
    above = truth_of(reader, parent, depth=depth + 1)
    if above.status is None:
        return refused(f"under « {parent.verb.lemma} »: {', '.join(above.why)}")
    effect = EFFECT_OF.get(parent.verb.lemma)
    # « l'appelle pour lui signifier … », « a retenu X pour diriger … »
    calls = link == "pour" and parent.verb.lemma in ("appeler", "retenir")
    if effect is Effect.BLOCK and not calls:
        return refused(f"under « {parent.verb.lemma} »")
    talks = link == "pour" and parent.verb.lemma in _TALKING  # « discute avec Y pour monter Z »
    if effect is not None and (link != "pour" or talks):
        truth = _under(truth, Governor(parent.verb.lemma, effect, parent.verb.negated, parent.verb.tense))
        if truth.status is None:
            return truth
    denies = any(EFFECT_OF.get(governor.lemma) is Effect.DENY for governor in parent.verb.governors)
    if above.status is Status.DENIED and link == "pour" and (parent.verb.perfect or denies):
        # « n'a pas quitté Y pour suivre X », « dément avoir été payé pour quitter Y »
        return refused("what it was not done for")
    if above.status is Status.DENIED:
        return Truth(Status.DENIED, (*truth.why, *above.why)) if truth.status is not Status.DENIED else truth
    return truth.hedged("as the verb above") if above.status is Status.RUMOURED else truth


def _pressed_for(reader: ClauseReader, clause: Clause, parent: Clause) -> bool:
    """« pousse le conseil à limoger X », which it may not do: not « pousse X à partir »."""
    pressing = parent.verb.lemma == "pousser" and not (parent.verb.perfect or parent.verb.passive)
    return pressing and _of_another(reader, clause)


def _of_another(reader: ClauseReader, clause: Clause) -> bool:
    return clause.object is not None and bool(reader.pieces[clause.object].people)


_BESIDE = ("avant", "apres")
_TALKING = words("discuter négocier")
