"""Where a document names the watched organisation: in its title, at its head, near a line."""

from collections.abc import Sequence
from itertools import pairwise

from bot.matcher.discourse.focus import left_by_title, opens_at_ours, speaks_of_watched
from bot.matcher.discourse.head import head_lines, title_lines
from bot.matcher.language.text import Section, Shape
from bot.matcher.lexicon import words
from bot.matcher.lexicon.organizations import PUBLIC_BODIES, WARES
from bot.matcher.lexicon.roles import CIVIC
from bot.matcher.names.capitals import is_french
from bot.matcher.names.name import Sort
from bot.matcher.syntax.pieces import Line, Org, Piece, Sign, is_ours, named, org_of


def titled_org(lines: Sequence[Line]) -> Org | None:
    """The first organisation that the title names, save in « Après Y, Orbis … », « Avec Y, Orbis … », where
    it is the second, and in « X rejoint Z | La directrice d'Y … », where it is Y."""
    if (left := left_by_title(lines)) is not None:
        return left
    named = [org for line in title_lines(lines) for org in line.houses]
    fronted = [piece.word for piece in lines[0].pieces[:3:2]] if lines else []
    behind = len(named) > 1 and fronted[:1] != [] and fronted[0] in _BESIDE and fronted[1:] == [","]
    return named[behind] if named else None


_BESIDE = words("apres avec comme contre sans malgre devant face")


def title_is_ours(lines: Sequence[Line]) -> bool:
    """The first organisation that the title names is a watched one."""
    first = titled_org(lines)
    return is_ours(first)


def shaken_up(lines: Sequence[Line]) -> bool:
    """« OpenAI change de directeur », « Valse des dirigeants chez OpenAI »: the title, of no other house."""
    title = title_lines(lines)
    orgs = [piece.org for line in title for piece in line.pieces if piece.org is not None]
    roles = [piece.role for line in title for piece in line.pieces if piece.role is not None]
    orgs += [org for role in roles if not role.former and (org := org_of(role)) is not None]
    outside = any(not CIVIC.isdisjoint(line.words) for line in title)
    if outside or not orgs or not all(org.watched for org in orgs):
        return False
    finite = [p.verb for line in title for p in line.pieces if p.verb is not None and p.verb.finite]
    verbs = {"perdre" if verb.no_longer else verb.lemma for verb in finite}  # « n'a plus de directeur »
    told = any(not _SHAKING.isdisjoint(line.words) or _bereft(line.pieces) for line in title)
    return told or not verbs.isdisjoint(_PARTING) or (bool(roles) and not verbs.isdisjoint(_CHANGING))


_PARTING = words("quitter partir changer démissionner claquer taire raccrocher tirer plier filer") | {
    "en aller"
}


_CHANGING = words("changer perdre remplacer remanier remercier renouveler")
_SHAKING = words(
    """
    valse remaniement changement changements chamboulement depart departs demission demissions releve
    succession hemorragie exode saignee turbulences grand-menage menage
    """
)


def _bereft(row: Sequence[Piece]) -> bool:
    """« Y déjà sans patronne », « Y se retrouve sans directeur financier »."""
    return any(
        link.word == "sans" and post.role is not None and not post.role.determined
        for link, post in pairwise(row)
    )


def near_watched(lines: Sequence[Line], at: int) -> bool:
    """A watched organisation is named at the head of the article, or in the paragraph or beside it."""
    block = lines[at].sentence.block
    near = [other for other in lines if abs(other.sentence.block - block) <= 1]
    return any(map(speaks_of_watched, (*head_lines(lines), *near)))


def headed_by_ours(lines: Sequence[Line], at: int) -> bool:
    """« <h3>Y</h3> X devient directrice », « <h3>Du monde chez Y</h3> », « Y : X part »: the heading over the
    line at *at*, or its label, names a watched one and no other."""
    if lines[at].sentence.section is Section.CONTENT and (own := label(lines[at])) is not None:
        return is_ours(own)
    for line in reversed(lines[max(0, at - _UNDER) : at]):
        org = only_named(line)
        if org is not None or line.sentence.shape is Shape.HEADING:
            named = [org] if org is not None else line.houses
            return line.sentence.section is not Section.TITLE and bool(named) and all(map(is_ours, named))
    return False


def opened_by_ours(lines: Sequence[Line], at: int) -> bool:
    """« Chez Y, son départ prend effet en juin. Les ventes sont confiées à X »: no other house stands
    between, or acts."""
    block = lines[at].sentence.block
    before = (line for line in reversed(lines[:at]) if line.sentence.block == block)
    named = next((line for line in before if line.houses), None)
    row = lines[at].pieces
    free = (k for k, piece in enumerate(row) if k < 2 or row[k - 1].sign is not Sign.PREP)
    apart = any((org := row[k].org) and not org.watched and org.identity is not None for k in free)
    return named is not None and not apart and opens_at_ours(named) is not None


def only_named(line: Line) -> Org | None:
    """« Y. », « Y (2) », « Chez Y »: the organisation that the sentence is no more than the name of."""
    row = [piece for piece in line.pieces if _has_letters(line, piece) and piece.word != "chez"]
    return row[0].org if len(row) == 1 else None


def _has_letters(line: Line, piece: Piece) -> bool:
    return any(token.text[0].isalpha() for token in line.tokens[piece.first : piece.last])


_UNDER = 8  # sentences


def head_is_ours(lines: Sequence[Line]) -> bool:
    """Title or summary name a watched organisation, or somebody of the watch list."""
    head = head_lines(lines)
    return any(speaks_of_watched(line) or any(who.id is not None for who in line.named) for line in head)


def in_its_story(lines: Sequence[Line], at: int) -> bool:
    """The headline names a watched organisation or somebody of the list, the summary begins with it, or the
    line at *at* names it: no mere mention in an article about something else."""
    head = head_lines(lines)
    listed = any(who.id is not None for line in head for who in line.named)
    behind = next((line for line in head if line.sentence.section is Section.SUMMARY), None)
    opens = behind is not None and is_ours(behind.pieces[0].org)
    return listed or opens or any(map(speaks_of_watched, (lines[at], *title_lines(lines))))


def set_at(line: Line, at: int) -> Org | None:
    """« … : chez Z, X est de retour », « X, chez Z, prend … »: the organisation where what follows takes
    place."""
    for k in range(min(at, len(line.pieces) - 3), -1, -1):
        piece = line.pieces[k]
        behind_name = k > 1 and line.pieces[k - 1].sign is Sign.COMMA and bool(line.pieces[k - 2].people)
        begins = not k or line.pieces[k - 1].sign in (Sign.COLON, Sign.STOP)
        if piece.word != "chez" or not (begins or behind_name):
            continue
        org = line.pieces[k + 1].org
        return (
            org
            if org is not None and org.identity is not None and line.pieces[k + 2].sign is Sign.COMMA
            else None
        )
    return None


def label(line: Line) -> Org | None:
    """« Z : le départ de X fait jaser »: the organisation that opens the line, before a colon."""
    opening = line.pieces[:2]
    org = opening[0].org if len(opening) == 2 and opening[1].word == ":" else None
    return org if org is not None and org.identity is not None else None


def filed_under_ours(lines: Sequence[Line]) -> bool:
    """« Y : une page se tourne »: the title begins with the watched organisation and a colon, and tells
    neither of what it makes nor of what becomes of others by it."""
    title = next(iter(title_lines(lines)), None)
    if title is None or not is_ours(label(title)) or not title.words.isdisjoint(WARES | _MADE):
        return False
    return not any(name.sort is Sort.THING for name in title.names)


_MADE = words("ia intelligence artificielle quand comment")


def told_elsewhere(lines: Sequence[Line], at: int) -> bool:
    """The title is headed elsewhere, and the paragraph of *at* has not come to the watched organisation."""
    place = lines[at].sentence
    if at and speaks_of_watched(lines[at]):
        return False
    told = place.section is Section.CONTENT and any(
        speaks_of_watched(line) for line in lines[:at] if line.sentence.block == place.block
    )
    return not told and headed_elsewhere(lines)


def headed_elsewhere(lines: Sequence[Line]) -> bool:
    """« Mairie de Lyon : l'adjoint claque la porte, Y en cause »: the title's label is of something else."""
    title = next(iter(title_lines(lines)), None)
    if title is not None and _of_a_client(title):
        return True
    colon = next((k for k, p in enumerate(title.pieces[:_LABEL]) if p.sign is Sign.COLON), 0) if title else 0
    label = title.pieces[:colon] if title is not None else ()
    if title is None or any(p.people or is_ours(p.org) for p in label):
        return False
    last = title.pieces[colon].first if colon else 0
    wares = any(name.sort in _OURS and name.first < last for name in title.names)
    proper = any(
        token.capital and token.word and not token.quoted and (at > 0 or not is_french(token.low))
        for at, token in enumerate(title.tokens[:last])
    )
    proper = proper or any(token.text == "." for token in title.tokens[:last])  # « Code.org : »
    return proper and not wares and not _at_home(title, colon)


def _of_a_client(title: Line) -> bool:
    """« Cette région quitte Y pour Z », « Un hôpital lâche Y »: what a client of the house does."""
    first, behind = title.pieces[:1], title.pieces[1:]
    if not first or first[0].sign is not Sign.THING or first[0].word not in _CLIENTS:
        return False
    verb = next((k for k, piece in enumerate(behind) if piece.verb is not None and piece.verb.finite), None)
    return verb is not None and not any(named(piece) is not None for piece in behind[:verb])


_CLIENTS = PUBLIC_BODIES | words(
    "banque mutuelle assureur cabinet journal quotidien chaine radio etat pme usine"
)
_LABEL = 5  # pieces before the colon
_OURS = frozenset({Sort.THING, Sort.WATCHED, Sort.PERSON})


def _at_home(title: Line, colon: int) -> bool:
    """« Tokyo : Y ouvre un bureau », « Paris : X dirigera le bureau d'Y »."""
    for k in range(colon + 1, len(title.pieces)):
        org = title.pieces[k].org
        if is_ours(org) and (k == colon + 1 or title.pieces[k - 1].word in _HOLDING):
            return True
    roles = (role for p in title.pieces for role in (p.role, *(r for m in p.people for r in m.roles)) if role)
    return any(is_ours(org_of(role)) for role in roles)


_HOLDING = words("de d' du chez pour a vers")
