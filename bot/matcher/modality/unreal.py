"""What is wished for, threatened with or made up, and so not told as done."""

import re
from itertools import pairwise

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import APPEALS, CAMPAIGNERS, EFFECT_OF, Effect
from bot.matcher.lexicon.grammar import COPULAS
from bot.matcher.modality.contrary import contrary
from bot.matcher.modality.forged import forged, only_shown, read_out
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.reader import ClauseReader

WISHING = words("souhaiter vouloir espérer désirer préférer")
_DEMANDING = WISHING | words("aimer demander réclamer exiger rêver attendre compter")
_OR_ELSE = (
    ("faute", "de", "quoi"),
    ("sans", "quoi"),
    ("a", "defaut"),
    ("sinon",),
)
_OR_ELSE_ENDS = frozenset(phrase[-1] for phrase in _OR_ELSE)


def unreal(reader: ClauseReader, clause: Clause) -> str:
    """Why the clause tells of nothing that happens, for all its verb; empty if it may."""
    if why := _wished(reader, clause) or _campaigned_for(reader, clause):
        return why
    fails = not _FAILING_WORDS.isdisjoint(reader.line.words) and clause.attachment is not Attachment.RELATIVE
    if fails and any(phrase in reader.line.text for phrase in _FAILING):
        return "it failed"
    if _thought_better(reader, clause):
        return "it failed"
    if why := contrary(reader, clause):
        return why
    if _headless(reader, clause) or _as_ever(reader, clause):
        return "in general"
    if clause.attachment is Attachment.INFINITIVE and _rather(reader, clause.at):
        return "considered only"
    if _or_else(reader, clause) or _says_ready(reader, clause):
        return "a threat"
    if why := _only_said(reader, clause) if clause.quoted else only_shown(reader, clause):
        return why
    if clause.parent is None or clause.attachment not in _UNDER_VERBS:
        return _wished_to_see(reader, clause)
    above = reader.read(clause.parent)
    if above.verb.lemma in _BETTING and not _BETTORS.isdisjoint(reader.line.words):
        return "a bet or a prophecy"  # « les parieurs voient X partir »
    to_order = above.verb.lemma == "ordonner" and above.verb.tense is Tense.INFINITIVE
    if clause.attachment is Attachment.THAT and (to_order or above.verb.lemma in WISHING):
        return f"« {above.verb.lemma} »: somebody's wish"
    return "made up" if forged(reader, above.subject) else ""


def _campaigned_for(reader: ClauseReader, clause: Clause) -> str:
    """« Une pétition veut bouter X hors d'Y », « Les signataires souhaitent évincer X »: from outside."""
    wished = next((g.lemma for g in clause.verb.governors if g.lemma in WISHING), "")
    subject = reader.pieces[clause.subject] if clause.subject is not None else None
    campaign = subject is not None and subject.word in CAMPAIGNERS
    return f"« {wished} »: somebody's wish" if wished and campaign else ""


def _wished_to_see(reader: ClauseReader, clause: Clause) -> str:
    """« souhaitent voir X démis de ses fonctions »."""
    if clause.parent is None or clause.attachment is not Attachment.PARTICIPLE:
        return ""
    above = reader.read(clause.parent).verb
    if above.lemma in COPULAS and above.tense in _SUPPOSED and (clause.subject or 0) > clause.parent:
        return "hypothesis"  # « il serait le premier patron évincé par un robot »
    wished = next((g.lemma for g in above.governors if g.lemma in _DEMANDING), "")
    return f"« {wished} »: somebody's wish" if wished and above.lemma == "voir" else ""


_SUPPOSED = (Tense.CONDITIONAL, Tense.INFINITIVE)
_UNDER_VERBS = frozenset({Attachment.THAT, Attachment.INFINITIVE})
_BETTORS = words("parieur parieurs bookmaker bookmakers polymarket kalshi")
_BETTING = words("voir donner parier miser estimer évaluer prévoir anticiper tabler coter croire penser")


def _only_said(reader: ClauseReader, clause: Clause) -> str:
    """Why what a quotation says is not so."""
    if _in_jest(reader, clause):
        return "a joke"
    if _foretold(reader, clause):
        return "a bet or a prophecy"
    if _clamoured_for(reader, clause):
        return "a wish or an order"
    words_lent = any(phrase in reader.line.text for phrase in _WORDS_LENT)
    return "made up" if words_lent or read_out(reader, clause.at) else ""


_WORDS_LENT = (" lui fait dire ", " lui font dire ", " lui faisait dire ", " lui prete ces mots ")


def _thought_better(reader: ClauseReader, clause: Clause) -> bool:
    """« a songé à partir, avant de se raviser », « avait écrit sa démission, avant d'y renoncer »."""
    if _BETTER.isdisjoint(reader.line.words):
        return False
    above = reader.verb(clause.parent) if clause.attachment is Attachment.INFINITIVE else None
    effects = [governor.effect for governor in clause.verb.governors]
    meant = (EFFECT_OF.get(above.lemma) if above is not None else None, *effects)
    return (clause.verb.lemma in _DRAFTING or not _MEANT.isdisjoint(meant)) and any(
        _turned_back(reader, at) for at, _ in reader.line.verbs if at > clause.at
    )


def _turned_back(reader: ClauseReader, at: int) -> bool:
    verb = reader.line.pieces[at].verb
    if verb is None or verb.negated:
        return False
    told = [token.fold for token in reader.line.tokens[verb.last : verb.last + 2]]
    given_up = verb.lemma == "renoncer" and (verb.indirect == "y" or not told or told[0] not in ("a", "aux"))
    return given_up or (verb.lemma == "raviser" and verb.reflexive) or told == ["d'", "avis"]


_DRAFTING = words("écrire rédiger préparer")
_MEANT = frozenset({Effect.HEDGE, Effect.BLOCK})
_BETTER = words("raviser ravise ravisee ravisa renoncer renonce avis")
_FAILING = (" sans succes ", " en vain ", " sans y parvenir ", " dans la balance ")
_FAILING_WORDS = frozenset(phrase.split()[-1] for phrase in _FAILING)


def _headless(reader: ClauseReader, clause: Clause) -> bool:
    """« Débarquer son PDG », « Avant de quitter son poste »: a line that names nobody and has no subject."""
    if (
        clause.parent is not None
        or clause.attachment is not Attachment.INFINITIVE
        or reader.line.names_people
    ):
        return False
    row, at = reader.pieces, clause.at
    after = reader.verb(at + 1) if at + 1 < len(row) else None
    if at == 1 and row[0].sign is Sign.QUOTE and after is not None and after.finite:
        return after.tense is Tense.PRESENT and not after.perfect  # « Partir ne sert à rien »
    opens = at == 0 or (at == 2 and row[0].word in ("avant", "pour", "apres"))
    return opens and clause.subject is None


def _rather(reader: ClauseReader, at: int) -> bool:
    """« pas de quitter mon poste », « plutôt que de partir », « au lieu de partir », « sauf partir »."""
    row, k = reader.pieces, at - 1
    while k >= 0 and row[k].word in ("de", "d'", "que", "qu'"):
        k -= 1
    return k >= 0 and row[k].word in _NOT_THAT and row[k].sign in (Sign.WORD, Sign.THING)


_NOT_THAT = words("pas plutot lieu non sauf hormis")


def _as_ever(reader: ClauseReader, clause: Clause) -> bool:
    """« quitte rarement le bureau avant minuit », « part chaque été »: what somebody does again and again."""
    verb = clause.verb
    if _HABITS.isdisjoint(reader.line.words) or verb.perfect or verb.negated:
        return False
    if verb.tense not in (Tense.PRESENT, Tense.IMPERFECT):
        return False
    tokens = reader.line.tokens
    if not _OFTEN.isdisjoint(t.fold for t in tokens[verb.first : verb.last + 1]):
        return True
    stop = reader.pieces[clause.stops - 1].last if clause.stops else verb.last
    told = " ".join([t.fold for t in tokens[verb.last : stop]])
    return _EACH_TIME.search(told) is not None


_OFTEN = words("rarement souvent parfois regulierement habituellement frequemment quelquefois generalement")
_EACH_TIME = re.compile(
    r"\b(?:chaque|tous les|toutes les)"
    r" (?:matin|soir|jour|semaine|mois|ete|hiver|an|annee|lundi|vendredi|week-end|fois)s?\b"
)
_HABITS = _OFTEN | {"chaque", "tous", "toutes"}


def _wished(reader: ClauseReader, clause: Clause) -> str:
    if clause.verb.tense is Tense.SUBJUNCTIVE and (_bidden(reader, clause) or _aimed_at(reader, clause)):
        return "a wish or an order"
    if _must_go(reader, clause):
        return "a wish or an order"
    if clause.link == "meme si" and clause.verb.tense is Tense.IMPERFECT and not clause.verb.perfect:
        would = any(verb.tense is Tense.CONDITIONAL for _, verb in reader.line.verbs)
        return "condition" if would else ""  # « même si X partait, rien ne changerait »
    return "condition" if _either_way(reader, clause) else ""


def _must_go(reader: ClauseReader, clause: Clause) -> bool:
    """« X doit partir », a title that tells neither when nor what they leave, and nothing else; « Je le dis
    sans haine : que X démissionne »."""
    row, start = reader.pieces, clause.starts
    opens = start > 1 and row[start - 2].sign is Sign.COLON
    if opens and reader.line.tokens[row[start - 1].first].fold in ("que", "qu'"):
        return True  # and not « ce que l'on sait du départ de X »
    bare = len(row) == 2 and clause.at == 1 and bool(row[0].people)
    must = bool(clause.verb.governors) and clause.verb.governors[-1].lemma == "devoir"
    return bare and must and reader.line.sentence.section is Section.TITLE


def _bidden(reader: ClauseReader, clause: Clause) -> bool:
    """« Qu'il parte ! »: a « que » that is attached to no verb."""
    start = clause.starts
    before = reader.pieces[start - 1] if start else None
    linked = before is not None and before.sign is Sign.SUB and before.word in ("que", "qu'")
    linked = linked and (start < 2 or reader.pieces[start - 2].sign is not Sign.PREP)  # « pour que »
    return linked and (clause.parent is None or clause.attachment is Attachment.MAIN)


def _either_way(reader: ClauseReader, clause: Clause) -> bool:
    """« Que X quitte Y ou non, … », « Que X quitte Y, et tout s'effondre »: whatever comes of it."""
    row, opens = reader.pieces, clause.starts == 1 and clause.attachment is Attachment.THAT
    if not opens or row[0].sign is not Sign.SUB or row[0].word not in _THAT or clause.verb.perfect:
        return False
    return any(p.sign is Sign.COMMA for p in row[clause.at : clause.stops + 1])


def _aimed_at(reader: ClauseReader, clause: Clause) -> bool:
    """« font pression pour que X revienne et que Y, dont Z, s'en aillent »: what is meant to come as well."""
    pairs = [(one.word, other.word, other.sign) for one, other in pairwise(reader.pieces[: clause.at])]
    aims = any(before in ("pour", "afin") and after in _THAT for before, after, _ in pairs)
    return aims and any(
        before == "et" and after in _THAT and sign is Sign.SUB for before, after, sign in pairs
    )


_THAT = ("que", "qu'")


def that_before(reader: ClauseReader, clause: Clause) -> Clause | None:
    """« exigent que X s'en aille et que Y parte »: the clause that « et que » sets this one beside."""
    start = clause.starts
    if clause.parent is None or clause.attachment is not Attachment.THAT:
        return None
    if start < 2 or reader.pieces[start - 2].sign is not Sign.AND:
        return None
    before = reader.read(clause.parent)
    return before if before.attachment is Attachment.THAT else None


def _in_jest(reader: ClauseReader, clause: Clause) -> bool:
    """« Je pourrais partir demain », sourit X: of what would, or could, be; « Je pars », plaisante X.

    « Je n'ai jamais pensé à partir », sourit X, denies it.
    """
    if clause.verb.negated or any(g.negated for g in clause.verb.governors):
        return False
    governed = any(g.effect is Effect.HEDGE for g in clause.verb.governors)
    could_be = clause.verb.tense is Tense.CONDITIONAL or governed
    said = (p.verb for p in reader.pieces if p.verb is not None and not p.quoted)
    of_a_day = bool(clause.dates) and not could_be  # « Le 31 mai, je rends mon badge et mon accent »
    return not of_a_day and any(verb.lemma in (_JESTING if could_be else _JOKING) for verb in said)


def _foretold(reader: ClauseReader, clause: Clause) -> bool:
    """« Il partira avant Noël », parie un ancien collègue: what somebody expects of somebody else."""
    ahead = not (clause.verb.perfect or clause.verb.tense in (Tense.IMPERFECT, Tense.PAST, Tense.PARTICIPLE))
    own = clause.verb.person == 1 or clause.verb.subject in ("je", "j'")
    said = (p.verb for p in reader.pieces if p.verb is not None and not p.quoted and p.verb.finite)
    return ahead and not own and any(verb.lemma in _FORETELLING for verb in said)


_FORETELLING = words(
    "parier gager miser prédire pronostiquer prophétiser spéculer fantasmer rêver espérer craindre redouter"
)


def _clamoured_for(reader: ClauseReader, clause: Clause) -> bool:
    """« X doit partir », tonne Y: what somebody would have somebody else do."""
    must = any(g.lemma == "devoir" and g.tense is not Tense.IMPERFECT for g in clause.verb.governors)
    if _may_they(reader, clause) or (must and clause.quoted and not APPEALS.isdisjoint(reader.line.words)):
        return True  # « une pétition : « X doit quitter Y » »
    if not must or clause.verb.person == 1 or clause.dates:
        return False
    said = (p.verb for p in reader.pieces if p.verb is not None and not p.quoted and p.verb.finite)
    return any(verb.lemma in _CLAMOURING for verb in said)


def _may_they(reader: ClauseReader, clause: Clause) -> bool:
    """« Qu'ils s'en aillent », dit quelqu'un: « que » opens what is quoted, and no verb stands before it."""
    row = reader.pieces
    opens = next((k for k in range(clause.at) if row[k].quoted), clause.at)
    return row[opens].word in ("que", "qu'") and not any(p.verb is not None for p in row[:opens])


_CLAMOURING = words(
    "tonner réclamer exiger marteler clamer fulminer insister plaider asséner estimer juger lancer trancher"
)
_JOKING = words("plaisanter ironiser blaguer rigoler")
_JESTING = _JOKING | words("railler amuser sourire")


def _or_else(reader: ClauseReader, clause: Clause) -> bool:
    """« …, faute de quoi ils fileraient chez Y »: what comes if something else does not."""
    if (
        _OR_ELSE_ENDS.isdisjoint(reader.line.words)
        or clause.verb.perfect
        or clause.attachment is not Attachment.MAIN
    ):
        return False
    before = [token.fold for token in reader.line.tokens[max(0, clause.verb.first - 12) : clause.verb.first]]
    return any(_holds(before, phrase) for phrase in _OR_ELSE)


def _says_ready(reader: ClauseReader, clause: Clause) -> bool:
    """« se disent prêts à suivre X »: by those who would, in the indicative."""
    if _READY.isdisjoint(reader.line.words) or clause.verb.tense is Tense.CONDITIONAL:
        return False
    if clause.verb.led or clause.link == "que":
        return False  # « X, que l'on disait prête à partir »: others say so
    group = {token.fold for token in reader.line.tokens[clause.verb.first : clause.verb.main]}
    return not (group.isdisjoint(_READY) or group.isdisjoint(_SAYING))


_READY = words("pret prete prets pretes")
_SAYING = words("dit disent dire disait disaient dits declare declarent declaraient declarait")


def _holds(told: list[str], phrase: tuple[str, ...]) -> bool:
    size = len(phrase)
    return any(tuple(told[k : k + size]) == phrase for k in range(len(told) - size + 1))


def empowered(clause: Clause) -> bool:
    """« le conseil peut révoquer X »: may do so, by right."""
    governors = clause.verb.governors
    able = any(
        g.lemma == "pouvoir" and g.tense in (Tense.PRESENT, Tense.FUTURE) and not g.negated for g in governors
    )
    able = able or [g.lemma for g in governors[-2:]] == ["devoir", "pouvoir"]
    return able and not clause.verb.passive
