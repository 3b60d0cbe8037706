"""Posts worded as nouns of office: « la direction scientifique », « le poste de directeur des produits »."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.matcher.language.tokens import WORD_FORMS, fold, span_of, wording
from bot.matcher.lexicon import roles as role_words
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import DEMONSTRATIVES, ONE_OF_TWO
from bot.matcher.lexicon.occasions import MOVEMENTS, PASSING, SIDE_PARTS, VENUES, VESSELS
from bot.matcher.lexicon.organizations import HEADED_BODIES
from bot.matcher.names.courtesy import past_titles
from bot.matcher.names.name import Identity, Sort
from bot.matcher.syntax.office_houses import house_of_a_trade, of_another_house, org_near
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign, is_ours, org_of
from bot.matcher.syntax.roles import Role
from bot.matcher.syntax.served import served
from bot.model import Span

_LEADING = words(
    """
    le la l' les un une du de d' des son sa ses leur leurs ce cette a au aux dans sur son propre nouveau
    nouvelle nouvel futur future prochain prochaine premier ancien ancienne petit petite grand grande vaste
    tout toute
    """
)
_NTH = "ieme"  # « un dixième fauteuil »
_TEAMS = words(
    """
    equipe equipes comite cenacle areopage cercle instance groupe-de-travail commission pole laboratoire
    departement division branche
    projet
    """
)
_TEAMS |= role_words.COMMITTEES
_LINKS = words("de du des d' la le les l' et en pour")


@dataclass(frozen=True, slots=True)
class Post:
    """A post as worded, with its place in the text.

    ``team``: a team or committee, not the organisation; ``holder``: « le poste de X ».
    """

    text: str | None
    span: Span
    org: Org | None
    board: bool = False
    team: bool = False
    vague: bool = False  # « la tête d'une démonstration »: no post at all
    holder: Identity | None = None
    loose: bool = False  # « la stratégie produit »: worded by what it is about


def post_of(line: Line, role: Role) -> Post:
    """The post that a role phrase names."""
    text = role.text or ""
    seat = role.head in ("membre", "membres") and {"conseil", "administration"} <= {
        token.fold for token in line.tokens
    }
    board = is_board(text) or seat or bool(_OF_THE_BOARD.search(fold(text)))
    last = served(line, role)
    if last > role.last and text:
        text += " " + wording(line.tokens, range(role.last, last))
    return Post(text, span_of(line.tokens, role.start, last), org_of(role), board=board)


_OF_THE_BOARD = re.compile(r"\bmembres? du (?:conseil|board)$")  # « membre du conseil d'Y »


def post_beside(line: Line, member: Member) -> Post | None:
    """« nomme X directeur financier »: the post that stands right after the name."""
    beside = [
        r
        for r in member.roles
        if r.text
        and not r.former
        and not r.determined
        and r.first >= member.last
        and not _ends(line, r.first)
    ]
    return post_of(line, beside[-1]) if beside else None


def _ends(line: Line, first: int) -> bool:
    """« X, jusqu'ici directrice technique »: the post that they leave."""
    before = [token.fold for token in line.tokens[max(0, first - 3) : first]]
    return bool(before) and (before[-1] in _UNTIL_NOW or not _UNTIL.isdisjoint(before))


_UNTIL_NOW = words("jusque-la jusqu'ici jusqu'alors auparavant precedemment anciennement")
_UNTIL = frozenset({"jusqu'", "jusque"})


@lru_cache(maxsize=WORD_FORMS)
def is_board(text: str) -> bool:
    """The words mean a seat on the board of directors."""
    low = fold(text)
    president = low.startswith(("president", "presidente"))
    return not president and (
        any(fold(word) in low for word in role_words.BOARD) or low.split()[:1] == ["board"]
    )


def office_after(line: Line, first: int) -> Post | None:
    """The office whose noun stands at token *first*, or after its determiners and prepositions."""
    tokens = line.tokens
    i = first
    while i < len(tokens) and (tokens[i].fold in _LEADING or tokens[i].fold.endswith(_NTH)):
        i += 1
    if i >= len(tokens):
        return None
    for piece in line.pieces:
        if (
            piece.first <= i < piece.last
            and piece.role is not None
            and piece.role.text
            and piece.sign is Sign.POST
        ):
            return post_of(line, piece.role)
    head = tokens[i].fold
    if head == "table" and [token.fold for token in tokens[max(i - 3, 0) : i]] == ["autour", "de", "la"]:
        return Post(role_words.BOARD_ROLE, span_of(tokens, i, i + 1), None, board=True)
    if head not in role_words.OFFICES and head not in _TEAMS:
        return None
    if head == "conseil" and any(token.fold in _COUNCILS for token in tokens[i + 1 : i + 2]):
        return None  # « élue au conseil municipal »
    if head in ("conseil", "board"):
        return Post(role_words.BOARD_ROLE, span_of(tokens, i, i + 1), _board_house(line, i), board=True)
    if head in _TEAMS:
        return Post(phrase(line, i), span_of(tokens, i, i + 1), org_near(line, i), team=True)
    if head in role_words.SHELLS or head == "interim":
        return _inside(line, i)
    org = org_near(line, i) or house_of_a_trade(line, i)
    return Post(phrase(line, i), span_of(tokens, i, i + 1), org)


_COUNCILS = words(
    "municipal regional departemental communautaire constitutionnel syndical economique paroissial"
)


def _board_house(line: Line, i: int) -> Org | None:
    """Whose board it is, of which the noun is token *i*."""
    return Org(None, other=True) if of_another_house(line, i) else org_near(line, i)


def seat_after(line: Line, first: int) -> Post | None:
    """The same, of a seat on a board only."""
    office = office_after(line, first)
    return office if office is not None and office.board else None


def _inside(line: Line, i: int) -> Post:
    """« poste de directeur des produits » -> the post; « la tête de la recherche » -> « recherche »."""
    tokens = line.tokens
    k = i + 1
    if k + 1 < len(tokens) and tokens[k].fold in ("au", "a") and tokens[k + 1].fold in ("conseil", "board"):
        return Post(role_words.BOARD_ROLE, span_of(tokens, i, k + 2), _board_house(line, k + 1), board=True)
    empty = Post(None, span_of(tokens, i, i + 1), org_near(line, i))
    if k >= len(tokens) or tokens[k].fold not in ("de", "d'", "du", "des", "comme") or tokens[k].low == "dès":
        return _spelled_out(line, k) or _newly_made(line, k) or empty
    k += 1
    indefinite = k < len(tokens) and tokens[k].fold in ("un", "une")
    merged = [token.fold for token in tokens[k : k + 2]] == ["l'", "ensemble"]
    indefinite = indefinite or (merged and (k + 2 >= len(tokens) or tokens[k + 2].fold != "des"))
    while k < len(tokens) and tokens[k].fold in _DETERMINERS:
        k += 1
    if (called := _called_at(line, k, empty)) is not None:
        return called
    alone = not any(token.word for token in tokens[k + 1 : k + 2])
    if k >= len(tokens) or (tokens[k].fold in ONE_OF_TWO and alone):
        return empty  # « hérite du poste du premier »: somebody's
    noun = k + 1 if tokens[k].fold in role_words.BEFORE and k + 1 < len(tokens) else k
    if tokens[noun].fold in _NO_OFFICES or tokens[i].fold == "rang":
        return replace(empty, vague=True)  # « la tête de la croisade », « le rang d'icône »
    unit = tokens[noun].fold in role_words.UNITS  # « d'une nouvelle équipe »
    if tokens[k].fold in role_words.OFFICES | _TEAMS and not indefinite:
        return Post(phrase(line, k), span_of(tokens, k, k + 1), org_near(line, k))
    vague = (indefinite and not unit) or tokens[k].fold in _CAUSES  # « la tête du mouvement contre Y »
    return Post(phrase(line, k), span_of(tokens, k, k + 1), org_near(line, k), vague=vague)


_CAUSES = words("mouvement fronde lutte campagne coalition petition croisade contestation combat cortege")


def _spelled_out(line: Line, k: int) -> Post | None:
    """« un poste nouveau, celui de directrice des achats », « … pour elle : directrice des achats »."""
    tokens = line.tokens
    mark = next(
        (n for n in range(k, min(k + 6, len(tokens))) if tokens[n].text in (",", ":", "(")), len(tokens)
    )
    after = [token.fold for token in tokens[mark + 1 : mark + 3]]
    if len(after) == 2 and after[0] in DEMONSTRATIVES and after[1] in ("de", "d'"):
        first = mark + 3
    elif mark < len(tokens) and tokens[mark].text == ":":
        first = mark + 1
    else:
        return None
    first += first < len(tokens) and tokens[first].text in _QUOTES
    role = next((p.role for p in line.pieces if p.first == first and p.sign is Sign.POST), None)
    return post_of(line, role) if role is not None and role.text and not role.former else None


_QUOTES = ("«", "“", '"')


def _newly_made(line: Line, k: int) -> Post | None:
    """« le poste nouvellement créé de directrice des achats », « …, créé pour elle, de directrice »."""
    between = [token.fold for token in line.tokens[k : k + 8]]
    made = next((n for n, word in enumerate(between) if word in _MADE), len(between))
    links = [k + n for n, word in enumerate(between) if n > made and word in ("de", "d'")]
    posts = (p.role for n in links for p in line.pieces if p.first == n + 1 and p.sign is Sign.POST)
    role = next((r for r in posts if r is not None and r.text and not r.former), None)
    return post_of(line, role) if role is not None else None


_MADE = words("cree inedit nouveau vacant strategique convoite taille")


def _called_at(line: Line, k: int, empty: Post) -> Post | None:
    """A post, a house or whose it was, at token *k*."""
    for piece in line.pieces:
        if piece.first <= k < piece.last:
            if piece.role is not None and piece.role.text:
                return post_of(line, piece.role)
            if piece.org is not None:
                return programme_at(line, piece) or Post(None, empty.span, piece.org)
            if piece.people:
                return replace(empty, holder=piece.people[0].identity)
    return None


def programme_at(line: Line, house: Piece) -> Post | None:
    """« Y for Science », a programme of the house's own that is called by its name."""
    tokens, end = line.tokens, house.last + 1
    if not is_ours(house.org) or not tokens[house.last : end]:
        return None
    while end < len(tokens) and tokens[end].word and tokens[end].capital:
        end += 1
    if tokens[house.last].fold != "for" or end == house.last + 1:
        return None
    text, span = wording(tokens, range(house.first, end)), span_of(tokens, house.first, end)
    return Post(text, span, house.org, loose=True)


_DETERMINERS = ("la", "le", "les", "l'", "un", "une", "son", "sa", "ses", "leur", "leurs", *_QUOTES)


_NO_OFFICES = MOVEMENTS | PASSING | SIDE_PARTS | VESSELS | (VENUES - HEADED_BODIES)


def phrase(line: Line, i: int) -> str:
    """The noun at token *i* and its complements, without the organisation's name."""
    tokens, names = line.tokens, {name.first: name for name in line.names}
    stops = {piece.first for piece in line.pieces if piece.sign in (Sign.VERB, Sign.DATE, Sign.REL, Sign.SUB)}
    kept, k = [i], i + 1
    while k < len(tokens) and k - i < 9:
        token = tokens[k]
        goes_on = token.fold == "aux" and len(kept) == 1 and k + 1 < len(tokens)
        risks = goes_on and tokens[k + 1].text.islower()
        adverbial = token.fold == "en" and tokens[k + 1 : k + 2] and tokens[k + 1].fold in _ADVERBIAL
        if not token.word or adverbial or k in stops or (token.fold in _ENDS and not risks):
            break  # « la préparation aux risques » goes on
        name = names.get(past_titles(tokens, k))  # « l'équipe de Mme X »
        if name is not None and name.sort in (Sort.WATCHED, Sort.COMPANY, Sort.PERSON):
            break
        kept.append(k)
        k += 1
    while len(kept) > 1 and tokens[kept[-1]].fold in _LINKS:
        kept.pop()
    return wording(tokens, kept)


_ADVERBIAL = words("main charge remplacement son sa leur")  # « confie la recherche en main propre »
_ENDS = words(
    """
    chez a pour apres depuis pendant durant lors malgre par avec dans sur entre
    comme avant qui que qu' et ou puis facon maniere aux au jusqu' jusque afin
    """
)
