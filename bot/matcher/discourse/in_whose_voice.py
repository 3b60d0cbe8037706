"""Whose somebody is of whom a house tells as of its own: « Y confirme que X, sa juriste, part »."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF, REPORTING
from bot.matcher.lexicon.organizations import PARTNERS, PUBLIC_BODIES, RIVALS
from bot.matcher.lexicon.roles import CIVIC, STAFF
from bot.matcher.names.name import Identity
from bot.matcher.syntax.bodies import NEVER_OURS
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign, is_ours, org_of
from bot.matcher.syntax.rows import governed

_TELLING = REPORTING | {"faire savoir"}
_BODIES = (NEVER_OURS | PUBLIC_BODIES | CIVIC) - words("magazine quotidien radio")  # who tell of others


def in_its_posts(line: Line, focus: Org | None) -> Iterator[Member]:
    """« Y, ou son patron, confirme que X, sa directrice juridique, part chez Z »: Y's, where it says so."""
    row = line.pieces
    house = next((at for at, piece in enumerate(row) if _speaks(piece)), None)
    if house is None or not _speaks_for_us(row, house, focus):
        return
    for piece in row[house + 1 :]:
        if piece.org is not None and not meant_as_ours(piece, focus):
            return  # « Y confirme que Z et son directeur, X, … »
        if piece.people:
            if len(piece.people) == 1 and _of_theirs(line, piece):
                yield piece.people[0]
            return


def in_posts_of_another(line: Line, who: Identity) -> bool:
    """« Le patron de Z a annoncé que sa directrice juridique, X, s'en allait », « Selon le maire, X, sa
    directrice de cabinet, … »: whose X is, who tells it says."""
    row = line.pieces
    named = next((at for at, piece in enumerate(row) if who in {m.identity for m in piece.people}), None)
    if named is None or not _of_theirs(line, row[named]):
        return False
    voice = _voice(row[:named])
    return voice is not None and _another(line, voice)


def _voice(row: Sequence[Piece]) -> int | None:
    """Who tells what comes behind: « selon Z », « Z annonce que », « dans un message, Z annonce que »."""
    if row and row[0].word == "selon" and len(row) > 1:
        return 1
    finite = (at for at, piece in enumerate(row) if piece.verb is not None and piece.verb.finite)
    told = next(
        (at for at in finite if row[at - 1].sign is not Sign.REL), None
    )  # « Z, qui utilise Y, annonce »
    if told is None or not _is_telling(row[told]) or any(_speaks(piece) for piece in row[told:]):
        return None
    tellers = (at for at, piece in enumerate(row[:told]) if _speaks(piece) or piece.sign is Sign.THING)
    return next((at for at in tellers if not governed(row, at)), None)


def _another(line: Line, at: int) -> bool:
    """Who tells it is of another house, of a public body, or of several houses."""
    piece = line.pieces[at]
    if piece.org is not None:
        return _named(piece.org) or piece.org.other or (not piece.org.watched and _called(line, at))
    if piece.people:
        return len(piece.people) == 1 and _heads_another(piece.people[0])
    if piece.role is not None:
        org = org_of(piece.role)
        return org is not None and not org.watched
    if _of_another(line.pieces[at + 1 : at + 3]):
        return True
    several = "leur" in line.words and line.tokens[piece.first].fold in ("les", "des", "plusieurs")
    return piece.word in _BODIES | RIVALS | PARTNERS or (several and piece.word not in STAFF)


def _of_another(behind: Sequence[Piece]) -> bool:
    """« la direction de Z »."""
    return len(behind) > 1 and behind[0].word in OF and behind[1].org is not None and _named(behind[1].org)


def _named(org: Org) -> bool:
    return org.identity is not None and not org.watched


def _heads_another(member: Member) -> bool:
    orgs = [org_of(role) for role in member.roles if not role.former]
    return member.identity.id is None and any(org is not None and not org.watched for org in orgs)


def _called(line: Line, at: int) -> bool:
    """« l'éditeur Gallion »: by a name that is not ours."""
    behind = line.pieces[at + 1 : at + 2]
    return any(piece.sign is Sign.WORD and line.tokens[piece.first].capital for piece in behind)


def _speaks(piece: Piece) -> bool:
    return piece.org is not None or bool(piece.people) or piece.role is not None


def _speaks_for_us(row: Sequence[Piece], at: int, focus: Org | None) -> bool:
    """« Y confirme que … », « le patron de Y annonce que … », « selon Y, … »."""
    if at and row[at - 1].word == "selon":
        return meant_as_ours(row[at], focus)
    told = next((piece for piece in row[at:] if piece.verb is not None and piece.verb.finite), None)
    if told is None or not _is_telling(told) or governed(row, at):
        return False
    roles = [row[at].role, *(role for member in row[at].people for role in member.roles)]
    heads = any(is_ours(org_of(role)) for role in roles if role is not None)
    return heads or meant_as_ours(row[at], focus)


def _is_telling(piece: Piece) -> bool:
    return piece.verb is not None and piece.verb.lemma in _TELLING


def _of_theirs(line: Line, piece: Piece) -> bool:
    """« sa directrice, X », « l'un de ses ingénieurs, X »; not « sa nouvelle directrice, X »."""
    before = [token.fold for token in line.tokens[max(0, piece.first - 5) : piece.first + 4]]
    roles = piece.people[0].roles
    owned = any(role.owned for role in roles) or ("de", "ses") in pairwise(before)
    return owned and not any(role.incoming for role in roles)


def meant_as_ours(piece: Piece, focus: Org | None) -> bool:
    """The watched organisation, by its name or as « l'entreprise »."""
    org = piece.org
    if org is None or org.watched:
        return org is not None
    meant = org.identity is None and not (org.other or org.owned or org.giant)
    return meant and is_ours(focus)
