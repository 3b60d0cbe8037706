"""Heads of a house that is bought, or wanted: « Y rachète Z. Son patron, X, … »: Z's, not Y's."""

from collections.abc import Iterator, Sequence

from bot.matcher.lexicon import words
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import Line, Member, Org, Sign, is_ours
from bot.matcher.syntax.reader import ClauseReader
from bot.matcher.syntax.roles import Role

_BUYING = words(
    """
    racheter acquérir avaler absorber offrir croquer convoiter lorgner renoncer souffler ravir viser payer
    reprendre manquer rater acheter vouloir guigner emparer
    """
)
_NEAR = 2  # sentences behind the one that tells of the buying


def heads_bought(lines: Sequence[Line], readers: Sequence[ClauseReader]) -> Iterator[tuple[Member, Org]]:
    """Those whom « son patron », « sa fondatrice » introduces behind the house that is bought."""
    for line in lines:
        for at, house in _houses(line, readers[line.index]):
            yield from ((member, house) for member in _owned(line, at))
            for behind in lines[line.index + 1 : line.index + 1 + _NEAR]:
                if any(is_ours(piece.org) for piece in behind.pieces[:1]):
                    break
                yield from ((member, house) for member in _owned(behind, 0))


def _houses(line: Line, reader: ClauseReader) -> Iterator[tuple[int, Org]]:
    """Those that the line tells to be bought, each with the place of the word that tells it."""
    for at, verb in line.verbs:
        house = _house(line, reader, at) if verb.lemma in _BUYING and verb.finite else None
        if house is not None:
            yield at, house
    if not line.words.isdisjoint(_SALES) and (sold := _sold(line)) is not None:
        yield 0, sold


_SALES = words("rachat acquisition absorption rachete rachetee rachetes rachetees giron")


def _sold(line: Line) -> Org | None:
    """« Z change de main : Y a annoncé son rachat », « le rachat de Z par Y », « Z racheté par Y »: Z."""
    if not line.names_ours:
        return None
    for k, piece in enumerate(line.pieces):
        if piece.org is not None and piece.org.identity is not None and not piece.org.watched:
            return piece.org
        before = line.pieces[k - 1] if k else None
        named = before is None or before.sign is Sign.COLON or before.word in ("de", "d'")
        if piece.sign is Sign.WORD and named and line.tokens[piece.first].capital and not _is_plain(line, k):
            return Org(Identity(line.tokens[piece.first].text))
    return None


def _is_plain(line: Line, at: int) -> bool:
    """A word of the language that only opens the sentence with a capital."""
    behind = line.pieces[at + 1] if at + 1 < len(line.pieces) else None
    return not at and (behind is None or not (behind.verb is not None or behind.sign is Sign.COMMA))


def _house(line: Line, reader: ClauseReader, at: int) -> Org | None:
    """The other organisation that is bought, by the watched one or from it."""
    clause = reader.read(at)
    places = [clause.object, *(c.at for c in clause.complements if c.word in ("a", "d'", "de"))]
    told = [line.pieces[k].org for k in places if k is not None]
    other = next((org for org in told if org is not None and not org.watched and org.identity), None)
    other = other or _unknown_name(line, at)
    subject = line.pieces[clause.subject].org if clause.subject is not None else None
    ours = [org for org in (subject, *told) if is_ours(org)]
    return other if ours else None


def _heads_it(line: Line, role: Role) -> bool:
    """« son patron », « le patron de la jeune pousse »: of the house just told of."""
    told = {token.fold for token in line.tokens[role.first : role.last + 3]}
    described = role.definite and not told.isdisjoint(_THE_HOUSE)
    return (role.owned or described) and role.organization is None and not role.former


_THE_HOUSE = words("pousse start-up startup societe editeur")


def _founded_it(line: Line, at: int) -> bool:
    """« X, qui a créé la société en 2021 », « X, qui l'avait fondée »: the house just told of."""
    row = line.pieces[at : at + 5]
    if len(row) < 4 or len(row[0].people) != 1 or row[1].sign is not Sign.COMMA or row[2].word != "qui":
        return False
    verb, behind = row[3].verb, row[4] if len(row) > 4 else None
    if verb is None or verb.lemma not in _FOUNDING or verb.negated or not verb.perfect:
        return False
    described = behind is not None and behind.org is not None and behind.org.identity is None
    return verb.direct in ("l'", "la", "le") or (described and not verb.direct)


_FOUNDING = words("fonder cofonder créer lancer monter imaginer")


def _unknown_name(line: Line, at: int) -> Org | None:
    """« rachète Kyuta », « avale io, la société de … »: a name that nothing shows to be one of a house."""
    k = at + 1 + (line.pieces[at + 1 : at + 2] != () and line.pieces[at + 1].sign is Sign.PREP)
    row = line.pieces[k : k + 3]
    if not row or row[0].sign is not Sign.WORD:
        return None
    word = line.tokens[row[0].first]
    described = len(row) > 2 and row[1].sign is Sign.COMMA and row[2].sign is Sign.ORG
    return Org(Identity(word.text)) if word.capital or described else None


def _owned(line: Line, start: int) -> Iterator[Member]:
    """« son patron, X », « Son fondateur ne suit pas : X »."""
    for k, piece in enumerate(line.pieces[start:], start):
        for member in piece.people:
            if any(_heads_it(line, role) for role in member.roles):
                yield member
        if _founded_it(line, k):
            yield from piece.people
        alone = piece.role is not None and piece.role.owned and not k
        colon = next((n for n, p in enumerate(line.pieces) if p.sign is Sign.COLON), 0) if alone else 0
        if colon and line.pieces[colon + 1 :]:
            yield from line.pieces[colon + 1].people
