"""Idioms of leaving that are about a thing: « tourne la page de la panne »."""

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.calendar import STAYS
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.offices import office_after
from bot.matcher.syntax.pieces import Sign


def of_a_matter(seen: Arguments, clause: Clause, match: Match) -> str:
    """« claque la porte des négociations », « jette l'éponge face à X », « tourne le dos à sa mission »."""
    start = next((k for k, piece in enumerate(seen.pieces) if piece.first == clause.end), None)
    if not match.idiom or start is None:
        return ""
    if seen.pieces[start].word == "face":
        return "is about « face »"
    on = seen.pieces[start : start + 2]
    private = len(on) > 1 and [t.fold for t in seen.line.tokens[on[1].last :][:1]] in (["privee"], ["perso"])
    theirs = len(on) > 1 and (
        (on[1].word in FELLOWS and not private)
        or on[1].word in STAYS | _QUARRELS
        or on[1].sign not in (Sign.THING, Sign.ORG)
    )
    if len(on) > 1 and on[0].word == "sur" and not theirs:
        return f"is about « {on[1].word} »"  # « jette l'éponge sur la publicité »
    behind = next((c for c in clause.complements if c.at == start + 1 and c.word != "pour"), None)
    turned_from = seen.piece(clause.object) if seen.line.tokens[clause.end - 1].fold == "a" else None
    if clause.verb.lemma == "tourner" and turned_from is not None and turned_from.sign is Sign.THING:
        return "" if turned_from.word in FELLOWS else f"is about « {turned_from.word} »"
    piece = seen.pieces[behind.at] if behind is not None else None
    return f"is about « {piece.word} »" if piece is not None and piece.word in _MATTERS else ""


def of_a_thing(seen: Arguments, clause: Clause) -> str:
    """« tourne la page de la panne », « dit adieu à sa voiture »: an idiom about something else."""
    if seen.line.tokens[clause.end - 1].fold in STAYS:
        return ""  # « met un terme à neuf ans d'aventure »
    parting = clause.verb.lemma in ("dire", "faire", "tourner", "fausser")
    obj = seen.piece(clause.object)
    if obj is not None and seen.line.tokens[clause.end - 1].fold in ("a", "aux", "de", "d'", "avec"):
        if obj.sign is Sign.THING:
            return "" if obj.word in FELLOWS else f"is about « {obj.word} »"
        if obj.people:
            return f"is about « {obj.people[0].identity.name} »"  # « coupe les ponts avec X »
    if obj is not None and seen.line.tokens[clause.end - 1].fold == "sur" and obj.sign is Sign.THING:
        held = obj.word in FELLOWS | STAYS or office_after(seen.line, obj.first) is not None
        return "" if held else f"is about « {obj.word} »"  # « tire un trait sur le violet »
    for complement in clause.complements:
        piece = seen.pieces[complement.at]
        if piece.word in _AFTER_SO_LONG or seen.pieces[complement.at - 2].word == "faute":
            continue
        if complement.at < clause.at or seen.pieces[complement.at - 1].first > clause.end + 1:
            continue
        apart = complement.word == "avec" and seen.line.tokens[clause.end - 1].fold == "distances"
        linked = (
            complement.word in ("de", "d'", "du", "des", "face")
            or apart
            or (parting and complement.word in ("a", "au", "aux"))
            or (complement.word in ("dans", "sur") and piece.word in _MATTERS)  # « dans son procès »
        )
        if piece.people and complement.word in ("a", "avec") and parting | apart:
            return f"is about « {piece.people[0].identity.name} »"  # « tourne le dos à X »
        dismissed = piece.action is not None and (
            piece.action.act is Act.OUST or piece.action.head == "divorce"
        )
        if linked and (dismissed or (piece.sign is Sign.THING and piece.word not in FELLOWS | STAYS)):
            return f"is about « {piece.word} »"  # « tourne la page de son limogeage »: is back
    return ""


def of_this_thing(seen: Arguments, clause: Clause) -> str:
    """« J'adore cette ville, je n'en partirais pas », « ce métier, … »: what « en » points back to."""
    if clause.verb.indirect != "en" or clause.verb.lemma not in _OUT_OF_IT:
        return ""
    named = (p for p in reversed(seen.pieces[: clause.at]) if p.sign in (Sign.THING, Sign.ORG, Sign.POST))
    last = next(named, None)
    if last is None or last.sign is not Sign.THING or last.word in FELLOWS:
        return ""
    return f"leaves « {last.word} »" if seen.line.tokens[last.first].fold in ("ce", "cet", "cette") else ""


_OUT_OF_IT = words("partir repartir sortir retirer")


_MATTERS = words(
    """
    proces affaire dossier course bataille combat bras litige querelle negociation negociations enquete duel
    recours bagarre guerre projet question sujet discussions pourparlers reunion poursuites plainte rachat
    nez quete
    """
)
_AFTER_SO_LONG = words("bout terme issue aveu")  # « fait ses adieux au bout de sept ans »
_QUARRELS = words(
    "desaccord desaccords divergence divergences differend differends dispute clash conflit coup"
)
FELLOWS = words(
    """
    collegues equipe equipes troupes salaries siens amis proches employes maison bureaux couloirs ses
    personnel confreres collaborateurs investisseurs actionnaires entreprise societe
    aventure collaboration carriere services service presence vie travail labeur
    """
)
