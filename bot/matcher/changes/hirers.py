"""For which organisation somebody is hired, where the verb has none for its subject."""

from collections.abc import Sequence

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.focus import title_giant
from bot.matcher.discourse.houses import house_of, house_of_boss
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.organizations import OTHER_HOUSES
from bot.matcher.lexicon.proper import GIVEN
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Member, Org, Piece, Sign, is_ours, org_of
from bot.model import Gender


def hired_by(seen: Arguments, clause: Clause) -> Org | None:
    """« débauchée en 2018 par Y »; not « recruté en 2022 après un passage par Y »."""
    by = next((c.at for c in clause.complements if c.word == "par" and c.at > clause.at), 0)
    if by > 1 and seen.pieces[by - 2].word in _STOPOVERS:
        return None
    return seen.complement_org(clause, ("par",), after=True)


def told_beside(seen: Arguments, clause: Clause) -> Org | None:
    """By which house, of a participle that names none: as what stands around it tells."""
    return _of_the_house_before(seen, clause) or _works_there(seen, clause) or _of_who_attracts(seen, clause)


def _works_there(seen: Arguments, clause: Clause) -> Org | None:
    """« Débauché en juin, X ne se plairait guère chez Y », under a title about another house: by Y."""
    if clause.at or any(seen.pieces[c.at].org is not None for c in clause.complements):
        return None
    ahead = ((at, verb) for at, verb in seen.line.verbs if at and verb.finite)
    at, verb = next(ahead, (0, None))
    if verb is None or verb.lemma not in _BEING_THERE:
        return None
    house = seen.complement_org(seen.reader.read(at), ("chez",), after=True)
    return house if is_ours(house) else None


_BEING_THERE = words(
    "plaire déplaire sentir ennuyer travailler œuvrer bosser être rester morfondre trouver épanouir"
)
_STOPOVERS = words("passage passages detour detours crochet crochets escale escales")


def _of_the_house_before(seen: Arguments, clause: Clause) -> Org | None:
    """« Z a été présenté mardi. X, débauché chez W, en est le directeur »: Z, which « en » points back to."""
    before = seen.before
    aside = clause.attachment is Attachment.PARTICIPLE and any(
        verb.indirect in ("en", "y") for _, verb in seen.line.verbs
    )
    if before is None or not aside or before.sentence.block != seen.line.sentence.block:
        return None
    opening = before.pieces[0].org if before.pieces else None
    other = opening is not None and opening.identity is not None and not opening.watched
    ours = any(is_ours(piece.org) for piece in (*before.pieces, *seen.pieces))
    return opening if other and not ours else None


def _of_who_attracts(seen: Arguments, clause: Clause) -> Org | None:
    """« Z attire X, débauché chez W »: Z, which the verb above has for its subject."""
    aside = clause.attachment is Attachment.PARTICIPLE and clause.parent is not None
    above = seen.reader.read(clause.parent) if aside and clause.parent is not None else None
    if above is None or above.object != clause.subject or above.verb.lemma not in _ATTRACTING:
        return None
    house = seen.org(above.subject)
    return house if house is not None and not house.watched else None


_ATTRACTING = words("attirer séduire accueillir recruter embaucher engager enrôler récupérer")


def by_a_deal(seen: Arguments, clause: Clause) -> Org | None:
    """« L'opération fait entrer chez Y X et Z »: a deal brings them in, and nobody recruits."""
    subject = seen.piece(clause.subject)
    deal = subject is not None and subject.sign is Sign.THING and subject.word in _DEALS
    return seen.complement_org(clause, ("chez", "dans", "a"), after=True) if deal else None


_DEALS = words("operation rachat acquisition transaction accord deal fusion reprise achat emplette")


def employer(members: Sequence[Member]) -> Org | None:
    """« X, chercheur d'Y »: Y."""
    held = (org_of(role) for member in members for role in member.roles if not role.former)
    return next((org for org in held if org is not None), None)


def the_other(seen: Arguments, left: Org | None, joined: Org) -> Org:
    """« Le groupe a déjà débauché X, un chercheur d'Y »: not Y, but the house that the text names besides."""
    if not is_ours(left):
        return joined
    for line in reversed(seen.discourse.lines[: seen.line.index]):
        named = {p.org.identity: p.org for p in line.pieces if p.org is not None and not p.org.watched}
        if len(named) == 1 and None not in named:
            return next(iter(named.values()))
    return Org(None, other=True)


def the_only_one_titled(seen: Arguments) -> Org | None:
    """« Z rabote son budget | X, débauché en juin chez Y, … »: Z, of which alone the title is about, or which
    takes people from Y as the head tells."""
    surge = seen.discourse.surge
    if surge is not None and surge.left is not None and surge.joined is not None:
        return surge.joined
    orgs = {
        piece.org.identity: piece.org for piece in seen.discourse.lines[0].pieces if piece.org is not None
    }
    return title_giant(seen.discourse.lines) if len(orgs) == 1 and seen.line.index else None


def boss_of_another(seen: Arguments, clause: Clause) -> Org | None:
    """« débauché en 2017 par Mark Zuckerberg »: the house that the boss stands for."""
    bosses = (house_of(seen.pieces[c.at]) for c in clause.complements if c.word == "par")
    house = next((house for house in bosses if house is not None), None)
    for piece in seen.pieces[clause.at + 1 :] if house is not None else ():
        if piece.sign in (Sign.COMMA, Sign.STOP):
            break
        if piece.org is not None and piece.org.identity is not None and not piece.org.watched:
            return piece.org  # « … pour piloter un projet de Z »
    return house


def for_org(seen: Arguments, clause: Clause) -> Org | None:
    """A boss who hires does so for the organisation: « Mark Zuckerberg débauche … »."""
    hiring = seen.subject(clause)
    if len(hiring) == 1 and (boss := house_of_boss(hiring[0])) is not None:
        return boss
    if _the_house(seen, clause, hiring):
        return seen.focus
    for member in hiring:
        if any(
            h.identity == member.identity and h.role.former and (h.org is None or h.org.watched)
            for h in seen.discourse.mentions.holdings
        ):
            return Org(None, other=True)  # « l'ancien directeur d'Y s'entoure de X »
        if gone_aside(seen, member):
            return Org(None, other=True)  # « Z, qui a quitté Y en mai, s'est entouré de X »
        known = next(
            (
                h.org
                for h in seen.discourse.mentions.holdings
                if h.identity == member.identity and h.org and not h.role.former
            ),
            None,
        )
        if known is not None:
            return known
        subject = seen.piece(clause.subject)
        if subject is not None and (ours := seen.discourse.led_by(subject)) is not None:
            return ours  # « X débauche Y chez Z », who heads our house
        giant = None if _ours_behind(seen, clause) else title_giant(seen.discourse.lines)
        if giant is None and member.identity.id is None and not _placed(seen, member):
            return None  # « Untel a recruté X »: of no house that is told
        return giant or seen.focus
    return None


def _ours_behind(seen: Arguments, clause: Clause) -> bool:
    """« X séduit V, qui quitte Z pour Y »: a title that names Z only for V."""
    before = any(piece.org is not None for piece in seen.pieces[: clause.at])
    return not seen.line.index and seen.line.names_ours and not before


def titled_house(seen: Arguments, house: Org) -> Org:
    """Of the houses of one boss, the one that the title is about."""
    others = OTHER_HOUSES.get(house.identity.name if house.identity is not None else "", ())
    titled = title_giant(seen.discourse.lines) if others else None
    return titled if titled is not None and titled.identity and titled.identity.name in others else house


def poacher(seen: Arguments, clause: Clause) -> Org | None:
    """« Projet Z a débauché X chez Y », « Elle l'a débauché chez Y »: whoever takes is of another house."""
    left = seen.complement_org(clause, ("chez", "a"), after=True)
    if not is_ours(left):
        return None
    own = clause.subject is not None and seen.pieces[clause.subject].people
    stranger = own[0].identity if own and own[0].identity.id is None else None
    called = stranger is not None and fold(stranger.name).split()[0] not in GIVEN
    return Org(Identity(stranger.name)) if stranger is not None and called else Org(None, other=True)


def _the_house(seen: Arguments, clause: Clause, members: Sequence[Member]) -> bool:
    """« X arrive, annonce la firme. En mai, elle avait chipé Y à Z »: the firm, where X may be a man."""
    subject = seen.piece(clause.subject)
    she = subject is not None and subject.sign is Sign.PRONOUN and subject.word == "elle"
    if not she or not is_ours(seen.focus) or not seen.line.index:
        return False
    gender_of = seen.discourse.mentions.gender_of
    if any(_placed(seen, member) or gender_of(member) is Gender.FEMININE for member in members):
        return False
    before = seen.discourse.lines[seen.line.index - 1]
    told = before.names_ours or not _FIRMS.isdisjoint(before.words)
    return told and any(not org.watched for org in seen.line.houses)


_FIRMS = words("firme entreprise societe start-up maison compagnie")


def gone_aside(seen: Arguments, member: Member) -> bool:
    """A relative clause or a participle of the sentence has them leave."""
    told = (seen.reader.read(at) for at in seen.exits)
    aside = (c for c in told if c.attachment in (Attachment.RELATIVE, Attachment.PARTICIPLE))
    return any(m.identity == member.identity for c in aside for m in seen.subject(c))


def gone_before(seen: Arguments, member: Member) -> bool:
    """They are told to have left, in passing or further up."""
    told = seen.discourse.history.of(Act.EXIT)
    above = any(m.identity == member.identity and line < seen.line.index for m, line, _ in told)
    return above or gone_aside(seen, member)


def _placed(seen: Arguments, member: Member) -> bool:
    """The article gives the person a post or an origin."""
    mentions = seen.discourse.mentions
    return bool(member.roles) or any(h.identity == member.identity for h in mentions.holdings)


def glad_at(seen: Arguments, clause: Clause) -> Org | None:
    """« Je suis ravie d'accueillir X chez Y »: said by a colleague of whom nothing else is told."""
    if seen.line.words.isdisjoint(_GLAD):
        return None
    return seen.complement_org(clause, ("chez", "dans"), after=True)


_GLAD = words(
    "ravi ravie ravis ravies heureux heureuse heureuses fier fiere fiers fieres enchante plaisir honneur"
)


def house_of_whom(behind: Sequence[Piece]) -> Org | None:
    """« dans les filets de Z »: Z, or the house that Z heads; of nobody who is known, some other one."""
    named = next((piece for piece in behind if piece.people or piece.org is not None), None)
    if named is None or named.org is not None or named.people[0].identity.id is not None:
        return named.org if named is not None else None
    return house_of_boss(named.people[0]) or Org(None, other=True)


def hirer_beside(seen: Arguments, at: int) -> Org | None:
    """« le recrutement par Y de X », « Dernières prises d'Y : X », « Une recrue de poids pour Y : X »: Y,
    behind the noun at *at*."""
    for k in range(at + 1, min(at + 4, len(seen.pieces) - 2)):
        link, house, mark = seen.pieces[k : k + 3]
        if house.sign is Sign.ORG and mark.sign is Sign.COLON and link.word in ("pour", "chez"):
            return seen.org(k + 1)
    row = seen.pieces[at + 1 : at + 4]
    if len(row) < 3 or row[1].sign is not Sign.ORG:
        return None
    by = row[0].word == "par" or (row[0].word in OF and row[2].sign is Sign.COLON)
    return seen.org(at + 2) if by else None


def come_from(seen: Arguments, at: int, where: Org | None) -> tuple[Org, Org | None] | None:
    """« son arrivée de Z (chez Y) », « la venue de X de Z »: (Z, Y); not « … à la tête de Z »."""
    row = seen.pieces
    for k in range(at + 2, len(row)) if where is not None else ():
        named = row[k].sign is Sign.ORG and row[k - 1].word in OF and (k == at + 2 or row[k - 2].people)
        if where is not None and named and seen.org(k) == where:
            there = k + 2 < len(row) and row[k + 1].word == "chez"
            return where, seen.org(k + 2) if there else None
    return None


def taken_from(seen: Arguments, at: int) -> tuple[Org | None, Org | None]:
    """« les prises de Z chez Y », « une prise de guerre de Z chez Y »: (Y, Z), behind the noun at *at*."""
    sort = [piece.sign for piece in seen.pieces[at + 1 : at + 3]] == [Sign.PREP, Sign.THING]
    at += 2 * sort
    row = seen.pieces[at + 1 : at + 5]
    told = [piece.sign for piece in row] == [Sign.PREP, Sign.ORG, Sign.PREP, Sign.ORG]
    if not told or row[0].word not in OF or row[2].word != "chez":
        return None, None
    return seen.org(at + 4), seen.org(at + 2)


def raided_house(seen: Arguments, joined: Org | None) -> Org | None:
    """« Z vide Y | Dernières prises de Z : A et B »: Y."""
    surge = seen.discourse.surge
    if surge is None or surge.act is not Act.EXIT or surge.joined is None or joined is None:
        return None
    return surge.left if joined.identity == surge.joined.identity else None
