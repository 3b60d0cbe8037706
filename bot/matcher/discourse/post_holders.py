"""Who holds a post, as the document tells it, by its place in a row, or as the watch list knows it."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from bot.matcher.discourse.mentions import Holding, Mentions
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.organizations import BOSSES
from bot.matcher.lexicon.roles import CHIEF_POSTS, FOUNDERS, INTERIM, VAGUE
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign, is_ours, org_of
from bot.matcher.syntax.roles import Role

CHIEFS = words("patron patronne pdg dg ceo boss dirigeant dirigeante")
_POSTS = 5_000  # of which what was made of them is kept: the same come again and again


def told_holder(mentions: Mentions, role: Role, line: int) -> Member | None:
    """Somebody of whom the document tells this post, nearest told first."""
    org, stem, chief = org_of(role), _stem(role.head), role.head in CHIEFS
    best: tuple[int, Identity] | None = None
    for holding in mentions.holdings:
        if _stem(holding.role.head) != stem and not (chief or holding.role.head in CHIEFS):
            continue  # as most are: another noun
        if not _same_post(holding.role, role) or not mentions.fits_identity(holding.identity, role.gender):
            continue
        if org is not None and _of_another(org, role, holding):
            continue
        elsewhere = holding.role.former or (holding.org is not None and not holding.org.watched)
        if (holding.line >= line or _for_now(role)) and elsewhere and org is None:
            continue  # « la dirigeante » is not the « ex-dirigeante de Z » told after her; nor an interim
        if holding.line > line and chief and _for_now(holding.role) and not _for_now(role):
            continue  # « le renvoi du patron … Le directeur général par intérim, X, se retire »
        if holding.line > line and holding.org is None and org is not None and not org.watched:
            continue  # « l'ancien président de Z … aux côtés de X, le président »
        if holding.line > line and holding.role.head in FOUNDERS and _named_by_then(mentions, role, line):
            continue  # « X revient | Le cofondateur … Y, cofondateur lui aussi »: there are several
        if line and holding.line > line + _SOON and _named_by_then(mentions, role, line):
            continue  # « X revient | … Le dirigeant … », and paragraphs later « Son patron, Y, … »
        distance = abs(line - holding.line) + (0 if holding.line <= line else 2)
        if best is None or distance < best[0]:
            best = (distance, holding.identity)
    if best is None:
        return None
    return mentions.bare(mentions.first_of(best[1]))


_SOON = 3  # sentences


def _of_another(org: Org, role: Role, holding: Holding) -> bool:
    """« L'ancien patron de Z », behind « X, patronne de Y », or behind « X, l'ancien directeur général »."""
    if holding.org is not None:
        return org.identity != holding.org.identity
    return not org.watched and _stem(holding.role.head) != _stem(role.head)


def _named_by_then(mentions: Mentions, role: Role, line: int) -> bool:
    return any(m.line < line and mentions.fits(m.member, role.gender) for m in mentions.all)


def _for_now(role: Role) -> bool:
    return INTERIM in (role.text or "")


def known_holder(mentions: Mentions, posts: Mapping[str, Sequence[str]], role: Role) -> Member | None:
    """The one person of the document of whom the watch list knows this very post."""
    org = org_of(role)
    ours = is_ours(org) and role.head not in ("chercheur", "chercheuse", "cadre")
    if role.text is None or (role.head in VAGUE - CHIEFS and not ours):
        return None
    text = fold(role.text)
    if text in _OF_ANYTHING and org is None:
        return None  # « le directeur »: of what is for the sentences around to say
    chief = role.head in CHIEFS and len(text.split()) == 1
    found = {
        m.member.identity: m.member
        for m in mentions.all
        if (known := posts.get(m.member.identity.id or ""))
        and any(worded_in(text, post) or (chief and post.startswith(CHIEF_POSTS)) for post in known)
        and mentions.fits(m.member, role.gender)
    }
    if len(found) > 1:  # whom the title names, if it is one of them
        titled = {m.member.identity for m in mentions.all if not m.line}
        found = {identity: member for identity, member in found.items() if identity in titled}
    return mentions.bare(next(iter(found.values()))) if len(found) == 1 else None


_OF_ANYTHING = words("directeur directrice responsable dirigeant dirigeante")


def known_chief(posts: Mapping[str, Sequence[str]], member: Member) -> bool:
    """The watch list has them as the head of a house today."""
    return any(map(is_chief, posts.get(member.identity.id or "", ())[:1]))


@lru_cache(maxsize=_POSTS)
def worded_in(text: str, post: str) -> bool:
    """« président » in « président du conseil », not in « coprésident », nor « chef » in « en chef »."""
    told = f" {post.replace(',', ' ,')} "
    return f" {text} " in told and f" en {text} " not in told


def may_hold(mentions: Mentions, member: Member, role: Role, known: Sequence[str] = ()) -> bool:
    """Nothing told of them, nor *known* by the watch list, says that they hold another post than this one."""
    if _of_rank(role) and (_known_as_chief(known) or fold(member.identity.name) in BOSSES):
        return False
    if role.text is None or role.head in VAGUE or (role.owned and " " not in role.text):
        return True  # « son chef »
    if fold(role.text) in _BY_TRAINING:
        return True  # « L'ancien secrétaire d'État … L'économiste »
    told = [h for h in mentions.held(member.identity) if h.role.text and h.role.head not in VAGUE]
    return not told or any(_same_post(h.role, role) for h in told)


def in_other_words(mentions: Mentions, member: Member, role: Role) -> bool:
    """« vice-président produit », of « le responsable des produits grand public »: one who leads the same."""
    if role.text is None or _stem(role.head) not in _LEADING:
        return False
    asked = set(map(_singular, _words_after(role.text)))
    return any(
        _stem(held.role.head) in _LEADING
        and held.role.text is not None
        and bool(asked & set(map(_singular, _words_after(held.role.text))) - _LINKS)
        for held in mentions.held(member.identity)
    )


_LEADING = words("directeur responsabl vice-president chef patron")  # without the ending
_FOR_NOW = words("par interim")
_LINKS = words("de la le l' du d' des en a l' et charge general")


def _singular(word: str) -> str:
    return word if word in _LINKS else word.removesuffix("s")


_BY_TRAINING = words("economiste juriste universitaire")  # whatever their post


def _of_rank(role: Role) -> bool:
    """« Le directeur financier », « le responsable des puces »: nobody known as the head of a house alone."""
    if role.text is None or role.former or role.head not in _RANKS:
        return False
    return " " in role.text and not is_chief(role.text)


_RANKS = words("directeur directrice responsable")


def _known_as_chief(posts: Sequence[str]) -> bool:
    known = [post for post in posts if post.split()[0] not in VAGUE]
    return bool(known) and all(map(is_chief, known))


def _same_post(known: Role, role: Role) -> bool:
    """The same noun (in either gender) and no clash in what follows it."""
    one, other = known.head, role.head
    if one == other == "ancien":
        return (
            role.organization is not None
            and known.organization is not None
            and role.organization.identity == known.organization.identity
        )
    if one in CHIEFS and (other in CHIEFS or is_chief(role.text)):
        return True
    if other in CHIEFS and is_chief(known.text):
        return True
    if _stem(one) != _stem(other):
        return False
    if role.text is None or known.text is None:
        return role.text is None and known.text is None
    asked, told = _words_after(role.text), _words_after(known.text)
    if asked and told and asked.isdisjoint(_DEPUTY) != told.isdisjoint(_DEPUTY):
        return False  # « directrice adjointe des ventes »: not their director
    return not asked or not told or bool(asked & told - {"de", "la", "des", "du", "d'", "l'"})


_DEPUTY = words("adjoint adjointe delegue deleguee")


@lru_cache(maxsize=_POSTS)
def _words_after(text: str) -> frozenset[str]:
    """What follows the noun of a post."""
    return frozenset(fold(text).split()[1:])


def field_of(role: Role) -> frozenset[str]:
    """« communication », of its « directrice »: what a post is about."""
    return _words_after(role.text or "") - _LINKS - _FOR_NOW


@lru_cache(maxsize=_POSTS)
def is_chief(text: str | None) -> bool:
    return text is not None and fold(text).startswith((*CHIEF_POSTS, "president-directeur"))


@lru_cache(maxsize=_POSTS)
def _stem(head: str) -> str:
    for feminine, masculine in (
        ("trice", "teur"),
        ("euse", "eur"),
        ("iere", "ier"),
        ("eure", "eur"),
        ("ere", "er"),
        ("cheffe", "chef"),
        ("enne", "en"),
        ("onne", "on"),
    ):
        if head.endswith(feminine):
            return head.removesuffix(feminine) + masculine
    return head.removesuffix("e").removesuffix("s")


def of_that_trade(
    role: Role, candidates: Sequence[Member], posts: Mapping[str, Sequence[str]]
) -> Member | None:
    """« le scientifique »: of those last spoken of, whom the list has as one, and not as something else."""

    def works_so(member: Member) -> bool:
        return any(role.head in post.split() for post in posts.get(member.identity.id or "", ()))

    nearest = candidates[0] if candidates else None
    bare = role.definite and " " not in (role.text or "") and not role.former and role.organization is None
    if nearest is None or not bare:
        return nearest
    if not posts.get(nearest.identity.id or "") or works_so(nearest):
        return nearest
    return next((member for member in candidates if works_so(member)), nearest)


_BETWEEN = frozenset({Sign.COMMA, Sign.AND})
_ROW = 3  # two posts may well be those of one and the same


def in_their_turn(lines: Sequence[Line], mentions: Mentions, line: int, at: int) -> Member | None:
    """Whom the post at *at*, one of a row that opens the sentence, means by its place in the row."""
    pieces = lines[line].pieces
    if not line or at % 2:
        return None
    row = [0] if _is_post(pieces[0]) else []
    for k in range(2, len(pieces), 2):
        if pieces[k - 1].sign not in _BETWEEN or not _is_post(pieces[k]):
            break
        row.append(k)
    if len(row) < _ROW or at not in row:
        return None
    group = mentions.group(line, 0, len(row))
    roles = [pieces[k].role for k in row]
    if len(group) != len(row):
        return None
    fit = all(
        role is not None and mentions.fits(who, role.gender) for who, role in zip(group, roles, strict=True)
    )
    return mentions.bare(group[row.index(at)]) if fit else None


def _is_post(piece: Piece) -> bool:
    role = piece.role
    return (
        piece.sign is Sign.POST and role is not None and role.definite and not role.plural and not role.count
    )
