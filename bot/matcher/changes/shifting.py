"""Who moves within the house: « passe de la recherche au produit », « glisse vers les ventes »."""

import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.origins import UNTIL_NOW
from bot.matcher.discourse.reshuffles import reshuffled
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import QUOTES, fold, span_of, wording
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import DEMONSTRATIVES, OF, POSSESSIVES, THE
from bot.matcher.lexicon.roles import CHARGES, LEADING, POSTS
from bot.matcher.modality.truth import Truth
from bot.matcher.names.name import Sort
from bot.matcher.syntax.clauses import Clause, Complement
from bot.matcher.syntax.departments import charge_named, department_at
from bot.matcher.syntax.offices import Post, office_after, phrase, post_of, programme_at
from bot.matcher.syntax.pieces import Member, Org, Piece, Sign, is_ours, org_of

_TIPPING = ("basculer", "glisser", "migrer", "bifurquer", "aller")  # « bascule aux ventes chez Y »
_NEXT = words("suivant suivants prochains autres futurs")
SHIFTING = words("passer glisser basculer migrer bifurquer transiter voguer virer aller tourner recentrer")
_TO = ("a", "au", "aux", "vers", "chez", "sur")


def shift_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """From one department or post to another, both named: the second is what they get."""
    above = seen.reader.verb(clause.parent)
    if clause.verb.lemma == "aller" and clause.verb.tense is not Tense.FUTURE:
        return  # « X ira au marketing », not « X va au marketing » every day
    if clause.object is not None or (above is not None and above.lemma in ("faire", "voir", "laisser")):
        return  # « fait passer la maison de la recherche au produit »
    behind = [c for c in clause.complements if c.at > clause.at]
    goes = next((k for k, c in enumerate(behind) if c.word in _TO), len(behind))  # « au rôle de conseiller »
    start = next((k for k, c in enumerate(behind[:goes]) if c.word in OF and _duty_at(seen, c.at)), None)
    before = any(c.word in OF and _duty_at(seen, c.at) for c in clause.complements if c.at < clause.at)
    before = before or _held_so_far(seen, clause)
    members = seen.subject(clause)
    anew = reshuffled(seen.discourse)
    charged = any(
        charge_named(seen.line, seen.pieces[c.at]) or (anew and place_at(seen, c.at)) for c in behind
    )
    tips = clause.verb.lemma in _TIPPING or (charged and seen.line.words.isdisjoint(_NEXT))
    if start is None and not before and not (tips and _of_ours(seen, clause, members)):
        return  # « passe aux projets spéciaux » is enough, « passe au produit » where posts are given out
    ahead = behind if start is None else behind[start + 1 :]
    goals = [_meant(seen, ahead, k) for k, c in enumerate(ahead) if c.word in _TO]
    goal = _duty_at(seen, goals[0]) or (_field_at(seen, goals[0]) if before else None) if goals else None
    if goal is None:
        return
    where = seen.complement_org(clause, ("chez",))
    for member in members:
        yield change_told(seen, member, Act.TAKE, clause, truth, post=goal, joined=goal.org or where)


def _held_so_far(seen: Arguments, clause: Clause) -> bool:
    """« X, jusqu'ici chargé des ventes, passe … », « X, qui pilotait les agents, bascule … »."""
    at = clause.subject
    if at is None or at > clause.at or not (clause.verb.finite and seen.pieces[at].people):
        return False
    aside = [token.fold for token in seen.line.tokens[seen.pieces[at].first : clause.verb.first]]
    so_far = not UNTIL_NOW.isdisjoint(aside) and any(word in POSTS for word in aside)
    led = any(
        verb.lemma in _HAVING_LED and verb.tense is Tense.IMPERFECT and not verb.negated
        for k, verb in seen.line.verbs
        if at < k < clause.at
    )
    return so_far or led


_HAVING_LED = LEADING | words("occuper gérer charger")


def _field_at(seen: Arguments, at: int) -> Post | None:
    """« vers les entreprises », « à l'éducation »: what one of the house may see to, without more words."""
    piece = seen.pieces[at]
    article = {token.fold for token in seen.line.tokens[piece.first - 1 : piece.first + 1]}
    if piece.sign is not Sign.THING or piece.word not in CHARGES or article.isdisjoint(_DEFINITE):
        return None
    over = (piece.first, piece.last)
    return Post(phrase(seen.line, piece.last - 1), span_of(seen.line.tokens, *over), None, loose=True)


_DEFINITE = THE | {"au", "aux"}


def _of_ours(seen: Arguments, clause: Clause, members: Sequence[Member]) -> bool:
    """« bascule aux ventes chez Y », « X glisse vers les ventes », of X whom the watch list holds, or where
    posts are given out."""
    ours = seen.complement_org(clause, ("chez", "de", "d'", "du"), after=True)
    if ours is not None:
        return ours.watched
    focus = seen.focus
    listed = bool(members) and all(member.identity.id is not None for member in members)
    return (listed or reshuffled(seen.discourse)) and is_ours(focus)


def _duty_at(seen: Arguments, at: int) -> Post | None:
    """A post, or « les projets spéciaux »: named by what it is about."""
    return place_at(seen, at) or charge_named(seen.line, seen.pieces[at])


def _meant(seen: Arguments, ahead: list[Complement], k: int) -> int:
    """« de la direction de la recherche à celle des produits »: the products."""
    pointing = seen.line.tokens[seen.pieces[ahead[k].at].first].fold in ("celui", "celle")
    return ahead[k + 1].at if pointing and k + 1 < len(ahead) else ahead[k].at


def place_at(seen: Arguments, at: int) -> Post | None:
    """The department, the office or the post that the piece at *at* names."""
    piece = seen.pieces[at]
    if piece.role is not None and piece.role.text:
        return post_of(seen.line, piece.role)
    if piece.sign is not Sign.THING:
        return None
    first = piece.first
    behind = seen.line.tokens[piece.last : piece.last + 1]
    if piece.word == "recherche" and behind and behind[0].fold in ("de", "d'"):
        return None  # « à la recherche d'un poste »
    post = department_at(seen.line, first) or office_after(seen.line, first)
    return post if post is not None and post.text else None


def post_traded(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« troque les opérations contre une mission, les projets spéciaux »: from one post to another."""
    traded = next_duties(seen, clause)
    if traded is None:
        return
    left = _house_traded(seen, clause)
    for member in seen.subject(clause):
        if left is None:
            yield change_told(seen, member, Act.NAME, clause, truth, post=traded.post)
        else:
            joined = seen.focus if is_ours(seen.focus) else None
            yield change_told(
                seen, member, Act.JOIN, clause, truth, post=traded.post, left=left, joined=joined
            )


def _house_traded(seen: Arguments, clause: Clause) -> Org | None:
    """« troque la direction technique de Z contre l'infrastructure »: the post of another house, given up."""
    link = next((k for k in range(clause.at + 1, len(seen.pieces)) if seen.pieces[k].word == "contre"), 0)
    held = (
        p.org or (org_of(p.role) if p.role is not None else None) for p in seen.pieces[clause.at + 1 : link]
    )
    left = next((org for org in held if org is not None), None)
    if left is None or left.identity is None or left.watched:
        return None
    return left if fold(left.identity.name) not in POSTS else None  # « sa casquette de CPO »


class Traded(NamedTuple):
    """What somebody gets for a post given up: None where it is a post, and it is unsaid which."""

    post: Post | None


def next_duties(seen: Arguments, clause: Clause) -> Traded | None:
    """« abandonne les ventes pour celles de Z », « quitte la direction des ventes pour s'occuper de Z »:
    the post of the same house for which another one is given up; None where no post is given for another."""
    row = seen.pieces
    link = next((k for k in range(clause.at + 1, len(row) - 1) if row[k].word in _FOR), None)
    link = _to_the_profit(row, clause.at) or _in_turn(row, clause.at) if link is None else link
    if link is None:
        return None
    end = _before_relative(row, clause.at, link)
    if any(p.verb is not None and p.verb.finite for p in row[clause.at + 1 : end]):
        return None
    given = [k for k in range(clause.at + 1, end) if _is_duty(seen, k)]
    ahead = list(itertools.takewhile(lambda piece: piece.sign is not Sign.STOP, row[link + 1 :]))
    elsewhere = any(p.org is not None and not p.org.watched for p in ahead)
    if not given or elsewhere or (row[link - 1].sign is Sign.COMMA and end == link):
        return None
    at = link + 1 + (row[link + 1].word == "des" and link + 2 < len(row))  # « contre des projets spéciaux »
    if (quoted := _in_quotes(seen, at)) is not None:
        return Traded(quoted)
    if _sets_up_within(seen, at):
        return Traded(None)
    of_that = row[at].word in DEMONSTRATIVES and at + 2 < len(row)  # « pour celle de Y for Science »
    if (programme := _programme(seen, at + 2 if of_that else at)) is not None:
        return Traded(programme)
    if (verb := row[at].verb) is not None:
        if verb.lemma not in _SEEING_TO or at + 1 >= len(row):
            return None
        at += 1 + (row[at + 1].sign is Sign.PREP and at + 2 < len(row))
        at += row[at].word == "des" and at + 1 < len(row)  # « pour se consacrer à des projets spéciaux »
        at += row[at].word == "charge" and at + 1 < len(row)  # « pour prendre en charge les projets »
    elif of_that:
        at += 2
    return _taken(seen, at)


def _in_quotes(seen: Arguments, at: int) -> Post | None:
    """« pour les « projets spéciaux » », « pour des « missions » »: duties that the house calls so."""
    start, tokens = seen.pieces[at].first, seen.line.tokens
    opening = next(
        (k for k in range(start, min(start + 3, len(tokens) - 1)) if tokens[k].text in '«"“'), None
    )
    if opening is None or tokens[opening + 1].fold not in _DUTIES:
        return None
    return Post(phrase(seen.line, opening + 1), span_of(tokens, opening + 1, opening + 2), None, loose=True)


_DUTIES = words("projet projets mission missions dossiers chantiers")


def _to_the_profit(row: Sequence[Piece], at: int) -> int | None:
    """« délaisse les ventes au profit des grands comptes »: where « de » stands."""
    behind = range(at + 1, len(row) - 2)
    return next((k + 1 for k in behind if row[k].word == "profit" and row[k + 1].word in (*OF, "des")), None)


def _in_turn(row: Sequence[Piece], at: int) -> int | None:
    """« délaisse les ventes et se consacrera aux projets »: where « et » stands."""
    behind = (k for k in range(at + 1, len(row) - 1) if row[k].sign is Sign.AND)
    return next(
        (
            k
            for k in behind
            if (verb := row[k + 1].verb) is not None
            and verb.reflexive
            and verb.finite
            and verb.lemma in _SEEING_TO
        ),
        None,
    )


def _before_relative(row: Sequence[Piece], at: int, link: int) -> int:
    """« abandonne les ventes, qu'il dirigeait depuis 2022, pour les projets »: where the aside begins."""
    if row[link - 1].sign is not Sign.COMMA:
        return link
    asides = (k for k in range(at + 1, link - 1) if row[k].sign is Sign.COMMA)
    return next((k for k in asides if row[k + 1].sign in (Sign.REL, Sign.SUB)), link)


def _programme(seen: Arguments, at: int) -> Post | None:
    """« pour « Y for Science » », « pour Y for Science »: what the house's own programme is called."""
    if seen.pieces[at].org is not None:
        return programme_at(seen.line, seen.pieces[at])
    row = seen.pieces[at + 1 : at + _REACH]
    close = next((k for k, piece in enumerate(row) if piece.sign is Sign.QUOTE), 0)
    house = row[0].org if close > 1 and seen.pieces[at].sign is Sign.QUOTE else None
    if not is_ours(house):
        return None
    over = (row[0].first, row[close - 1].last)
    return Post(wording(seen.line.tokens, range(*over)), span_of(seen.line.tokens, *over), None, loose=True)


def _sets_up_within(seen: Arguments, at: int) -> bool:
    """« pour lancer Z, une cellule d'Y », « pour monter un labo en interne »: something of the same house."""
    verb = seen.pieces[at].verb
    if verb is None or verb.lemma not in _SETTING_UP:
        return False
    behind = seen.pieces[at + 1 : at + _REACH]
    inside = not _INSIDE.isdisjoint(t.fold for p in behind for t in seen.line.tokens[p.first : p.last])
    return inside or any(is_ours(p.org) for p in behind)


_SETTING_UP = words("lancer monter créer bâtir fonder constituer former construire diriger")
_INSIDE = words("interne")
_REACH = 9  # pieces


def _is_duty(seen: Arguments, at: int) -> bool:
    piece = seen.pieces[at]
    if piece.sign not in (Sign.THING, Sign.POST):
        return False
    wares = any(name.sort is Sort.THING and name.first == piece.first for name in seen.line.names)
    return wares or piece.word in _EXCHANGED or place_at(seen, at) is not None  # « lâche Parlio pour … »


def _taken(seen: Arguments, at: int) -> Traded | None:
    """The post, the department, or « les projets spéciaux »: named by what it is about."""
    piece = seen.pieces[at]
    if seen.line.tokens[piece.first].fold in POSSESSIVES:
        return None  # « pour se consacrer à sa santé »
    post = place_at(seen, at)
    if post is not None and not post.board:
        return Traded(post)
    one = seen.line.tokens[piece.first].fold in ("un", "une")
    if piece.word in _EXCHANGED and one:
        return Traded(None)
    if piece.word in _PARTS and one:  # « contre un nouveau programme, « Y for Science » »
        named = at + 2 < len(seen.pieces) and seen.pieces[at + 1].sign is Sign.COMMA
        return Traded(_programme(seen, at + 2) if named else None)
    if piece.sign is not Sign.THING or not (piece.word in CHARGES or charge_named(seen.line, piece)):
        return None  # « quitte les ventes pour l'amour du vin »
    opens = seen.line.tokens[piece.first - 1].text in QUOTES  # « contre des « projets spéciaux » »
    before = [token.fold for token in seen.line.tokens[max(0, piece.first - 2 - opens) : piece.first]]
    pointed = before[1:2] in (["des"], ["du"], ["aux"], ["au"]) or before[:2] == ["charger", "de"]
    pointed = pointed or before[-2:] == ["occuper", "de"]  # « pour s'occuper de « projets spéciaux » »
    if not pointed and seen.line.tokens[piece.first].fold not in ("le", "la", "l'", "les"):
        return None
    if any(token.fold in _OWN for token in seen.line.tokens[piece.first : piece.last + 1]):
        return None  # « pour se consacrer à des projets personnels »
    span = span_of(seen.line.tokens, piece.first, piece.last)
    return Traded(Post(phrase(seen.line, piece.last - 1), span, None, loose=True))


_FOR = words("contre pour")
_SEEING_TO = LEADING | words("occuper veiller prendre reprendre charger consacrer concentrer")
_OWN = words("ses sa son propres personnel personnels personnelle personnelles perso persos familiaux")


_PARTS = words("programme pole cellule unite division departement")
_EXCHANGED = words(
    """
    poste fonctions fonction fauteuil casquette mission direction titre role responsabilites operations
    projets perimetre portefeuille equipe
    """
)
