"""Somebody unnamed who is told of last: « X a reçu le ministre. Ce dernier a démissionné. » is no leaving
of X's, and « X a commenté la démission du ministre. Selon elle, son départ … » neither.
"""

from collections.abc import Sequence

from bot.matcher.discourse.designations import Designations
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import CALLINGS, CLOSE_ONES, KIN
from bot.matcher.syntax.pieces import Piece, Sign, is_ours, org_of
from bot.matcher.syntax.roles import Role
from bot.model import Gender

_SOMEBODY = CALLINGS.keys() | CLOSE_ONES.keys() | KIN
_AS = ("pour", "comme", "en")
_STATES = ("être", "devenir", "rester", "demeurer", "nommer", "promouvoir")
_PLACES = words("poste postes role fonction fonctions titre celui celle")
_GOING = (Act.EXIT, Act.OUST)
_ONE = {"le": "m", "un": "m", "ce": "m", "au": "m", "du": "m", "la": "f", "une": "f", "cette": "f"}


def unnamed_last(posts: Designations, line: int, at: int, wanted: Gender) -> bool:
    """Whether « celui-ci » at *at* means somebody unnamed, of its sentence or the end of the one before."""
    for index, end in ((line, at), (line - 1, None)):
        row = posts.lines[index].pieces[:end] if index >= 0 else ()
        for k in range(len(row) - 1, -1, -1):
            if row[k].people:
                return False
            if _a_state(row, k):
                return False
            if _unnamed(posts, index, k, wanted):
                return not (k > 1 and row[k - 1].sign is Sign.COMMA and row[k - 2].people)
    return False


def goes_unnamed(posts: Designations, line: int) -> bool:
    """« la démission du ministre des Finances », « le ministre, qui démissionne »: in the sentence before."""
    row = posts.lines[line - 1].pieces if line else ()
    for k in range(len(row) - 2):
        told = row[k].action
        going = told is not None and told.act in _GOING and not told.owned and row[k + 1].word in OF
        if going and _unnamed(posts, line - 1, k + 2, Gender.UNKNOWN):
            return True
    return False


def _a_state(row: Sequence[Piece], k: int) -> bool:
    """« X était chercheur. Celui-ci … », « avec X pour associé », « le poste de chef »: of somebody."""
    if k > 1 and row[k - 1].word in OF and row[k - 2].word in _PLACES:
        return True
    verb = row[k - 1].verb if k else None
    state = k > 0 and (row[k - 1].word in _AS or (verb is not None and verb.lemma in _STATES))
    return state and row[k].sign in (Sign.POST, Sign.THING)


def _unnamed(posts: Designations, line: int, at: int, wanted: Gender) -> bool:
    """One person, called by a post, a calling or by whom they are close to, whom no name goes with."""
    piece = posts.lines[line].pieces[at]
    if piece.sign is Sign.POST and piece.role is not None:
        role = piece.role
        fits = Gender.UNKNOWN in (role.gender, wanted) or role.gender is wanted
        if not fits or role.plural or _ours(role):
            return False
        met = [m.identity for p in posts.lines[line].pieces[:at] for m in p.people]
        meant = [m.identity for m in posts.holders(role, line, at)]  # « X a vu le patron de Z »: not X
        return not meant or (org_of(role) is not None and meant == met)
    if piece.sign is not Sign.THING or piece.word not in _SOMEBODY:
        return False
    article = posts.lines[line].tokens[piece.first].fold
    told = CALLINGS.get(piece.word) or CLOSE_ONES.get(piece.word, "u")
    gender = Gender(told) if told != "u" else Gender(_ONE.get(article, "u"))
    return Gender.UNKNOWN in (gender, wanted) or gender is wanted


def _ours(role: Role) -> bool:
    """« Lumina AI cherche son directeur. Celui-ci … »: who it is may be told elsewhere."""
    return is_ours(org_of(role))
