"""Sentences behind which « il » is nobody named: about a product, or about somebody unnamed.

« Grok a donné raison à X avant d'être suspendu. Il a été rétabli. », « Une start-up a écarté son directeur.
Il a été réintégré. »
"""

from collections.abc import Sequence

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import THE
from bot.matcher.lexicon.organizations import PRODUCTS
from bot.matcher.lexicon.roles import CALLINGS, CIVIC
from bot.matcher.names.name import Sort
from bot.matcher.syntax.pieces import Line, Sign
from bot.matcher.syntax.reader import ClauseReader


def about_nobody(lines: Sequence[Line], readers: Sequence[ClauseReader]) -> frozenset[int]:
    """The sentences that a named thing is the subject of, or that tell of somebody of an unnamed house."""
    return frozenset(
        line.index
        for line in lines
        if _about_product(line, readers[line.index])
        or _about_unnamed(line, readers[line.index])
        or _about_anybody(line, lines[: line.index])
        or _anybody_acts(line, readers[line.index])
    )


def still_nobody(line: Line, at: int) -> bool:
    """The pronoun at *at* opens the sentence, or what it opens with is told of the pronoun, or by it."""
    row = line.pieces[:at]
    told = row[0].verb if row else None
    if told is not None and told.tense is Tense.PARTICIPLE and row[-1].sign is Sign.COMMA:
        return not any(piece.people for piece in row)  # « Écarté par la sécurité, il … »
    return at < _OPENING or (row[0].word == line.pieces[at].word and not any(piece.people for piece in row))


_OPENING = 2  # pieces


def stands_for_first(line: Line, reader: ClauseReader, at: int) -> bool:
    """« Le projet de loi est mort ; il pourrait revenir », « Un gardien ne suivra pas : il se retire ».

    The first subject of the sentence, which is nobody named.
    """
    told = next((k for k, verb in line.verbs if verb.finite and k < at), None)
    subject = reader.read(told).subject if told is not None else None
    if subject is None:
        return False
    word, article = line.pieces[subject].word, line.tokens[line.pieces[subject].first].fold
    somebody = line.index > 0 and article in ("un", "une") and word in _SOMEBODY  # a title's is named below
    if not (somebody or word in _MATTERS):
        return False
    agrees = article == "l'" or (article in _FEMININE) == (line.pieces[at].word == "elle")
    return agrees and not any(piece.people for piece in line.pieces[:at])


_FEMININE = frozenset(("la", "une", "cette", "sa"))
_MATTERS = PRODUCTS | words(
    "projet loi texte decret contrat plan rapport compte site proces produit programme dossier chantier"
)


def _about_anybody(line: Line, before: Sequence[Line]) -> bool:
    """« Un utilisateur raconte … », « Le suspect a été interpellé »: anybody at all, and nobody is named."""
    first, second = ([token.fold for token in line.tokens[:2]] + ["", ""])[:2]
    anybody = first in ("un", "une") and second in ANYBODY
    if first in THE and second in ANYBODY:  # « Un homme a été arrêté. L'homme … »
        told = (f" {one} {second} " for one in ("un", "une"))
        anybody = any(phrase in earlier.text for phrase in told for earlier in before)
    anybody = anybody or (first in THE and second in _IN_THE_CASE)
    return anybody and not any(name.sort is Sort.PERSON for name in line.names)


def _anybody_acts(line: Line, reader: ClauseReader) -> bool:
    """« Lundi soir, un inconnu est monté sur scène après X »: the one subject of the sentence."""
    acts = [reader.read(at) for at, verb in line.verbs if verb.finite]
    at = acts[0].subject if len(acts) == 1 else None
    if at is None or line.index == 0:
        return False
    return line.tokens[line.pieces[at].first].fold in ("un", "une") and line.pieces[at].word in ANYBODY


ANYBODY = words(
    """
    autre utilisateur utilisatrice internaute homme femme lecteur lectrice client cliente abonne abonnee
    patient patiente eleve etudiant etudiante lyceen lyceenne parent pere mere spectateur spectatrice passant
    passante inconnu inconnue intrus intruse manifestant manifestante
    voisin voisine retraite retraitee joueur joueuse fan adolescent adolescente certain certaine
    """
)

_SOMEBODY = (
    ANYBODY
    | CALLINGS.keys()
    | CIVIC
    | words(
        "chauffeur chauffeuse vigile agent technicien technicienne veilleur livreur livreuse serveur serveuse"
    )
)


_IN_THE_CASE = words(
    """
    suspect suspecte victime adolescent adolescente assaillant assaillante agresseur agresseuse forcene
    prevenu prevenue detenu condamne condamnee gamin gamine garcon garconnet fillette bebe nourrisson tireur
    """
)


def _about_unnamed(line: Line, reader: ClauseReader) -> bool:
    """« Une jeune pousse a écarté son directeur technique »: no name at all, and a house that is any."""
    if line.names or Sign.POST not in line.signs:
        return False
    for at, verb in line.verbs:
        if not verb.finite:
            continue
        clause = reader.read(at)
        if clause.subject is None or clause.object is None:
            return False
        subject, role = line.pieces[clause.subject], line.pieces[clause.object].role
        any_one = line.tokens[subject.first].fold in _ANY
        return any_one and not subject.people and role is not None and role.owned and not role.plural
    return False


_ANY = frozenset(("un", "une", "l'un", "l'une", "certain", "certaine", "l'"))


def _about_product(line: Line, reader: ClauseReader) -> bool:
    things = {name.first for name in line.names if name.sort is Sort.THING}
    if not things:
        return False
    for at, verb in line.verbs:
        if not verb.finite:
            continue
        subject = reader.read(at).subject
        if subject == 2 and line.pieces[1].sign is Sign.COMMA:  # « Grok, le robot de X, … »
            subject = 0
        if subject is None:
            return False
        first, last = line.pieces[subject].first, line.pieces[subject].last
        return line.pieces[subject].sign is Sign.THING and not things.isdisjoint(range(first, last))
    return False
