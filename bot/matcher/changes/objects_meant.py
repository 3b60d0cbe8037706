"""Posts, fields and seats as the object of a verb of taking or giving up, and the pronouns that mean them.

« X récupère la modération », « les ventes, que reprend X », « la présidence, qu'il transmet à Y », « X
pilotait le produit ; il l'abandonne à Y », « le siège de Z, X l'occupera ».
"""

from collections.abc import Iterator, Set

from bot.matcher.changes.board_seats import seat_named
from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.datives import recipients
from bot.matcher.changes.just_gone import somebody_gone
from bot.matcher.changes.posts import ad_interim, replaced
from bot.matcher.changes.starting import now_so
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.origins import UNTIL_NOW
from bot.matcher.discourse.reshuffles import reshuffled
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF, THE
from bot.matcher.lexicon.roles import LEADING, POSITIONS, SEATS
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.departments import charge_at, charge_named, department_at
from bot.matcher.syntax.offices import Post
from bot.matcher.syntax.pieces import Sign

TAKEN = words(
    """
    reprendre récupérer hériter recevoir recueillir absorber assurer assumer occuper prendre décrocher obtenir
    """
)
GIVEN = words("confier transmettre céder laisser abandonner léguer remettre passer transférer attribuer")
_BESTOWING = words("confier transférer attribuer")  # of what need not be the giver's
_LASTING = words("occuper assurer assumer")
_RELATIVES = words("que qu' dont")
_AGREEING = {
    "le": words("le un du au son ce leur"),
    "la": words("la une sa cette leur l'"),
    "l'": words("le la l' un une du au son sa ce cette leur"),
    "les": words("les des aux ses ces leurs"),
}
_NEAR = 4  # pieces between the relative and its verb
_FAR = 3  # pieces back to the noun that a complement follows: « les centres de données »


def post_meant(seen: Arguments, clause: Clause) -> Post | None:
    """The post that « que », « dont », « le », « la » or « en » stands for."""
    if clause.object is not None:
        return None
    if (link := _link(seen, clause)) is not None:
        return _right_before(seen, link)
    return _spoken_of(seen, clause)


def _told_outright(seen: Arguments, at: int) -> Post | None:
    """« la modération », « les relations presse »; goods only where posts are given out."""
    piece = seen.pieces[at]
    definite = seen.line.tokens[piece.first].fold in THE
    anew = reshuffled(seen.discourse) or not UNTIL_NOW.isdisjoint(seen.line.words)
    if not definite or (piece.word in _GOODS and not (anew or somebody_gone(seen, at))):
        return None
    return department_at(seen.line, piece.first) or charge_named(seen.line, piece)


# What a house makes or has, and what its part that sees to it is called: « récupère les données ».
_GOODS = words(
    """
    donnees modeles applications logiciels revenus puces calcul agents produits achats projets comptes clients
    """
)


def _link(seen: Arguments, clause: Clause) -> int | None:
    """Where the relative opens that has the verb."""
    if clause.link not in _RELATIVES or clause.verb.direct:
        return None
    near = range(clause.at - 1, max(clause.at - _NEAR, 0), -1)
    return next((k for k in near if seen.pieces[k].word in _RELATIVES), None)


def _right_before(seen: Arguments, link: int) -> Post | None:
    """« les centres de données, que … »: what the relative follows, its head first."""
    last = link - 1 - (seen.pieces[link - 1].sign is Sign.COMMA)
    last -= seen.pieces[last].sign is Sign.WORD  # « les affaires réglementaires, dont … »
    if _of_another_thing(seen, last):
        return None
    places = [k for k in range(max(last - _FAR, 0), last) if _heads(seen, k, last)]
    return next((post for k in (*places, last) if k >= 0 and (post := _post_at(seen, k)) is not None), None)


def _of_another_thing(seen: Arguments, last: int) -> bool:
    """« un rapport sur la robotique, que … »: of what is no post, and what the relative is told of."""
    row = seen.pieces[max(last - 2, 0) : last]
    governed = len(row) == 2 and row[1].sign is Sign.PREP and row[0].sign in (Sign.THING, Sign.ACTION)
    return governed and _post_at(seen, last - 2) is None


def _heads(seen: Arguments, at: int, last: int) -> bool:
    """« les centres de données »: nothing stands between but « de » and what follows it."""
    between = seen.pieces[at + 1 : last]
    return (
        bool(between) and between[0].word in (*OF, "des", "a", "au") and all(p.verb is None for p in between)
    )


def _spoken_of(seen: Arguments, clause: Clause) -> Post | None:
    """« X pilotait le produit ; il l'abandonne à Y »: the last that was told of, in the same sentence."""
    verb = clause.verb
    agreeing = _agreeing(verb) or (_AGREEING["l'"] if verb.indirect == "en" else frozenset())
    for at in range(clause.at - 1, -1, -1):
        if seen.line.tokens[seen.pieces[at].first].fold in agreeing and (post := _post_at(seen, at)):
            return post
    return _opened_before(seen, clause)


def _agreeing(verb: VerbGroup) -> Set[str]:
    """The determiners of what the pronoun before *verb* may mean: not « le conseil » in « l'a reçue »."""
    feminine = verb.direct == "l'" and verb.perfect and verb.gender == "f"
    return _AGREEING.get("la" if feminine else verb.direct or "", frozenset())


def _opened_before(seen: Arguments, clause: Clause) -> Post | None:
    """« Le poste de directeur était libre. X l'occupera »: what the sentence before opens with."""
    agreeing = _agreeing(clause.verb)
    if not seen.line.index or not agreeing:
        return None
    before = Arguments(seen.discourse, seen.discourse.lines[seen.line.index - 1])
    opening = before.line.tokens[0].fold if before.pieces else ""
    told = opening in agreeing and before.pieces[0].word in POSITIONS
    return _post_at(before, 0) if told else None


def _post_at(seen: Arguments, at: int) -> Post | None:
    piece = seen.pieces[at]
    if piece.sign is not Sign.THING:
        return None
    post = charge_at(seen.line, piece.first) or charge_named(seen.line, piece)
    said = post is not None and (post.text or post.board or piece.word in SEATS)
    return post if said and post is not None and not (post.vague or post.team) else None


def taken_as_meant(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« les ventes, que reprend X », « la présidence ; Y l'occupera »: who gets it."""
    verb = clause.verb
    lasting = verb.lemma in _LASTING and not (verb.ahead or now_so(seen, clause))  # « qu'occupait X »
    held_before = verb.tense is Tense.IMPERFECT or verb.no_longer or lasting
    if not verb.finite or verb.passive or held_before or _as_theirs(seen, clause):
        return
    at = clause.object
    post = _told_outright(seen, at) if at is not None else post_meant(seen, clause)
    if post is None:
        return
    if not post.text:  # « Le fauteuil était libre : X l'occupe désormais au conseil »
        post = seat_named(seen, clause) or post
    held = None if post.board else ad_interim(seen, clause, post)
    act = Act.JOIN if post.board else Act.TAKE
    for member in seen.subject(clause):
        yield change_told(
            seen,
            member,
            act,
            clause,
            truth,
            post=post if post.board else held,
            joined=post.org,
            counterpart=replaced(seen, clause, post),
        )


def _as_theirs(seen: Arguments, clause: Clause) -> bool:
    """« la critique de la recherche, que X reprend à son compte »: what somebody else has said."""
    return any(seen.pieces[c.at].word == "compte" for c in clause.complements if c.at > clause.at)


def given_as_meant(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« la présidence, qu'il transmet à X », « pilotait le produit, et l'abandonne à Y »: to whom."""
    if not clause.verb.finite or clause.verb.passive:
        return
    post = post_meant(seen, clause)
    givers = seen.subject(clause) if post is not None else ()
    own = clause.verb.lemma not in _BESTOWING
    for heir in recipients(seen, clause) if givers else ():
        yield change_told(
            seen,
            heir,
            Act.NAME,
            clause,
            truth,
            post=post,
            joined=post.org if post is not None else None,
            counterpart=givers[0].identity if len(givers) == 1 and own else None,
        )


def part_given(seen: Arguments, clause: Clause) -> bool:
    """« supervisait le produit, et l'abandonne à Y »: a part of what they have, who need not leave."""
    led = any(verb.lemma in LEADING and at < clause.at for at, verb in seen.line.verbs)
    return (
        bool(clause.verb.direct)
        and led
        and bool(recipients(seen, clause))
        and post_meant(seen, clause) is not None
    )
