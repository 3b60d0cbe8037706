"""What is only planned, sought or considered: « n'a aucun projet de départ », « les efforts pour ramener X »,
« la tentative de renverser Y », « sans quitter Z »."""

import re

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import BLOCKING_NOUNS, CITED, FAVOURITES, HEDGING_NOUNS, PLOTS
from bot.matcher.modality.truth import Truth, refused
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Line, Piece, Sign
from bot.matcher.syntax.reader import ClauseReader
from bot.model import Status

_PLANS = words("projet projets intention intentions velleite velleites envie plan plans idee")
_NONE = words("aucun aucune pas nul nulle moindre")
_NO_FACT_LINKS = words("sans plutot lieu faute")
_REACH = 6  # tokens before the verb or the noun


def plans_none(line: Line, first: int) -> bool:
    """Whether what begins at token *first* is « de » a plan that is said not to be."""
    before = [token.fold for token in line.tokens[max(0, first - _REACH) : first] if token.word]
    if not before or before[-1] not in ("de", "d'"):
        return False
    return before[-2:-1] != [] and before[-2] in _PLANS and not _NONE.isdisjoint(before[:-2])


def _aimed_at(reader: ClauseReader, clause: Clause) -> bool:
    """« Pour prendre la tête de Y, X tiendrait la corde »: what may be, though no verb stands above it."""
    if clause.link != "pour":
        return False
    main = next((verb for at, verb in reader.line.verbs if at > 1 and verb.finite), None)
    maybe = not FAVOURITES.isdisjoint(reader.line.words)
    return main is not None and (main.tense is Tense.CONDITIONAL or maybe)


def _no_call_for(reader: ClauseReader, at: int) -> bool:
    """« n'avait pas de raison impérieuse de l'évincer », « aucun motif de le renvoyer »: not whether."""
    if _CALLS.isdisjoint(reader.line.words):
        return False
    before = [token.fold for token in reader.line.tokens[: reader.pieces[at].first] if token.word]
    linked = before[-1:] in (["de"], ["d'"])
    return linked and not _CALLS.isdisjoint(before[-4:-1]) and not _NONE.isdisjoint(before[-_REACH - 2 : -1])


def _out_of_the_question(reader: ClauseReader, at: int) -> bool:
    """« Hors de question pour X de partir »."""
    if "question" not in reader.line.words:
        return False
    before = " ".join([token.fold for token in reader.line.tokens[: reader.pieces[at].first]])
    return _NO_QUESTION.search(before) is not None


_NO_QUESTION = re.compile(r"\b(?:pas|plus|jamais|hors de) question (?:pour .+ )?(?:de|d')$")
_CALLS = words("raison raisons motif motifs cause obligation besoin lieu justification")


def _sought_only(reader: ClauseReader, clause: Clause) -> str:
    """« les tractations pour faire revenir X ont échoué »: the noun of what is tried; empty if done."""
    row = reader.pieces[max(0, clause.at - 5) : clause.at]
    before = [
        piece.word for piece in row if piece.sign is not Sign.WORD
    ]  # « tractations infructueuses pour »
    if before[-3:-1] == ["en", "vue"]:
        before = [*before[:-3], "pour"]
    if len(before) < 2 or before[-1] != "pour" or before[-2] not in _EFFORTS or before[-3:-2] == ["en"]:
        return ""  # « est en discussions pour passer chez Y »: somebody's own
    came_off = any(verb.lemma in _COMING_OFF and not verb.negated for _, verb in reader.line.verbs)
    return "" if came_off else before[-2]


_EFFORTS = words("tractations negociation negociations pourparlers discussions efforts demarches appels")
_COMING_OFF = words("aboutir réussir payer porter permettre")


def unmeant(reader: ClauseReader, clause: Clause) -> str:
    """« sans quitter Y », « note qu'accepter l'offre … »: why it is not told as done; empty if it may be."""
    if reader.pieces[clause.at - 1].sign is Sign.SUB:
        return "considered only"  # « note qu'accepter l'offre de Y serait … »
    if clause.link in _NO_FACT_LINKS or (clause.link == "pour" and clause.verb.negated):
        return f"« {clause.link} »"
    return ""


def by_noun(reader: ClauseReader, clause: Clause, truth: Truth) -> Truth:
    """« la tentative de renverser X », « le complot pour évincer Y », « l'intention de partir »."""
    if clause.at == 1:
        return truth.hedged("no more than an aim") if _aimed_at(reader, clause) else truth
    before = reader.pieces[clause.at - 2].word
    link = reader.pieces[clause.at - 1].word if clause.parent is None else clause.link
    if truth.status is not Status.DENIED and plans_none(reader.line, reader.pieces[clause.at].first):
        return Truth(Status.DENIED, (*truth.why, "plans none"))  # « n'a « aucune intention de partir » »
    if _out_of_the_question(reader, clause.at):
        return Truth(Status.DENIED, (*truth.why, "said to be out of the question"))
    if _no_call_for(reader, clause.at):
        return refused("no reason for it")
    noun = before if link in ("a", "de", "d'") or before in CITED else ""
    if noun in BLOCKING_NOUNS | _NO_FACT_LINKS or (link == "pour" and before in PLOTS):
        return refused(f"« {before} »")  # « Faute de rappeler X, Y … »
    if sought := _sought_only(reader, clause):
        return refused(f"« {sought} »")
    return truth.hedged(f"« {noun} »") if noun in HEDGING_NOUNS | CITED else truth


def awaited(line: Line, piece: Piece) -> bool:
    """« jusqu'à son retour », « d'ici (au) retour de X »: for how long something else goes on."""
    told = line.tokens[max(0, piece.first - 3) : piece.first + 1]
    return bool(_UNTIL.search(" ".join([token.fold for token in told])))


_UNTIL = re.compile(r"\b(?:(?:jusqu'|ici) (?:au|a \S+)|ici \S+|attendant \S+|attente (?:de \S+|du))$")
