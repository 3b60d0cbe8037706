"""Pronouns that mean who says it, or whom a post before them means: « le directeur apprend qu'il … »."""

from bot.matcher.discourse.designations import Designations
from bot.matcher.syntax.pieces import Member, Sign
from bot.matcher.syntax.reader import ClauseReader
from bot.matcher.syntax.rows import Row
from bot.model import Gender


def called_last(posts: Designations, line: int, at: int, wanted: Gender) -> Member | None:
    """« L'ingénieure vaut son patron. Elle a remplacé ce dernier. »: who was called last, by a post."""
    for index, end in ((line, at), (line - 1, None)):
        row = posts.lines[index].pieces[:end] if index >= 0 else ()
        for k in range(len(row) - 1, -1, -1):
            role = row[k].role
            if row[k].people:
                return None
            if row[k].sign is not Sign.POST or role is None or role.plural:
                continue
            if not role.text:
                return None  # « sa collègue », « le chercheur »: of anybody
            found = posts.holders(role, index, k)
            if len(found) == 1 and posts.mentions.fits(found[0], wanted):
                return posts.mentions.bare(found[0])
    return None


def posted_above(posts: Designations, reader: ClauseReader, at: int, wanted: Gender) -> Member | None:
    """« Le directeur général apprend qu'il est renvoyé », « Le patron s'en va ; il rejoint Y »."""
    if (teller := _teller(posts, reader, at, wanted)) is not None:
        return teller
    if (beside := _their_own(posts, reader, at, wanted)) is not None:
        return beside
    row = reader.pieces[:at]
    goes_on = _goes_on(reader.pieces, at)
    led = len(row) > 2 and (row[-1].word in ("que", "qu'") or goes_on)
    if not led or any(piece.people for piece in row):
        return None
    verb = next((k for k, piece in enumerate(row) if piece.verb is not None and piece.verb.finite), 0)
    subject = reader.read(verb).subject if verb else None
    if subject is not None and subject < len(row) and row[subject].sign is Sign.POST:
        return _meant(posts, reader, subject, wanted)
    return _only_post(posts, reader, at, wanted) if goes_on else None


def _their_own(posts: Designations, reader: ClauseReader, at: int, wanted: Gender) -> Member | None:
    """« X s'en va ; son acolyte a suivi, et c'est chez Z qu'il est allé »: the one whom « son » makes X's."""
    row = reader.pieces[:at]
    opens = next((k for k in range(at - 1, 0, -1) if row[k].sign is Sign.STOP), 0)
    if not opens or any(piece.people for piece in row[opens:]):
        return None
    verb = next((k for k in range(opens, at) if (v := row[k].verb) is not None and v.finite), None)
    subject = reader.read(verb).subject if verb is not None else None
    role = row[subject].role if subject is not None and opens < subject < at else None
    return _meant(posts, reader, subject, wanted) if role is not None and subject and role.owned else None


def _teller(posts: Designations, reader: ClauseReader, at: int, wanted: Gender) -> Member | None:
    """« X est de retour, et Z a annoncé qu'il s'en allait »: Z, who says so, and not X."""
    row = reader.pieces[:at]
    if not row or row[-1].word not in ("que", "qu'") or reader.pieces[at].word not in ("il", "elle"):
        return None
    verb = next((k for k in range(at - 2, 0, -1) if (v := row[k].verb) is not None and v.finite), None)
    if verb is None or any(piece.people for piece in row[verb:]):
        return None  # « X a prévenu Z qu'il … »
    subject = reader.read(verb).subject
    people = row[subject].people if subject is not None and subject < verb else ()
    fits = len(people) == 1 and posts.mentions.fits(people[0], wanted)
    return posts.mentions.bare(people[0]) if fits else None


def _goes_on(row: Row, at: int) -> bool:
    """« …, mais elle … », « … ; cinq jours plus tard, il … »: a pronoun that begins another main clause."""
    told = [piece for piece in row[:at] if piece.sign not in (Sign.DATE, Sign.WORD)]
    opens = bool(told) and told[-1].sign in (Sign.STOP, Sign.COMMA, Sign.AND, Sign.BUT, Sign.COLON)
    return opens and row[at].word in ("il", "elle")


def _only_post(posts: Designations, reader: ClauseReader, at: int, wanted: Gender) -> Member | None:
    """« On n'a guère revu le directeur scientifique, et il pourrait partir »: of the one post before."""
    told = [k for k, piece in enumerate(reader.pieces[:at]) if piece.sign is Sign.POST]
    role = reader.pieces[told[0]].role if len(told) == 1 else None
    if role is None or role.plural or not (role.definite and role.text):
        return None
    return _meant(posts, reader, told[0], wanted)


def _meant(posts: Designations, reader: ClauseReader, at: int, wanted: Gender) -> Member | None:
    piece = reader.pieces[at]
    if piece.sign is not Sign.POST or piece.role is None:
        return None
    found = posts.holders(piece.role, reader.line.index, at)
    fits = len(found) == 1 and posts.mentions.fits(found[0], wanted)
    return posts.mentions.bare(found[0]) if fits else None
