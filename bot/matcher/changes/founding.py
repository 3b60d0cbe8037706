"""Acts of founding: who creates a house, or raises money for it."""

import itertools
from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.hirers import gone_aside
from bot.matcher.changes.houses_called import CALLED
from bot.matcher.changes.new_houses import RAISING, SHOWING, house_founded, house_spoken_of, named_beside
from bot.matcher.changes.posts import post_taken
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.companions import company_of
from bot.matcher.discourse.framed_alumni import formerly_ours
from bot.matcher.discourse.post_holders import known_chief
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import STARTUP_NOUNS, Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.organizations import RIVALS
from bot.matcher.lexicon.roles import FOUNDERS, KIN
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.enumerations import enumerated
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.infinitives import tasked
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours, org_of
from bot.model import Status


def founding_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« fonde Y », « lance sa start-up », « lève des fonds pour Y », « Y, fondée par X »."""
    verb = clause.verb
    if any(governor.lemma == "partir" for governor in verb.governors):
        for member in seen.subject(clause):  # « partait fonder Y »: a leaving, and where to
            joined = house_founded(seen, match, clause, (member,))
            yield change_told(seen, member, Act.EXIT, clause, truth, joined=joined)
        return
    if verb.passive or verb.tense is Tense.PARTICIPLE:
        yield from _founded_by(seen, clause, truth)
        return
    if tasked(seen.pieces, clause.at) is not None or _no_money(seen, clause) or _a_child(seen, clause):
        return  # « à charge pour X de bâtir ce laboratoire »: what somebody is to do where they are
    members = seen.subject(clause)
    posts = seen.discourse.designations.posts
    if truth.status is Status.RUMOURED and not seen.exits and any(known_chief(posts, m) for m in members):
        return  # « Le patron d'Y s'apprêterait à cofonder une rivale de Z »: beside it
    joined = house_founded(seen, match, clause, members) if members else None
    if not members and verb.lemma in RAISING:
        members, joined = _owners(seen, clause)
    gone = bool(seen.exits) or all(_formerly(m) or formerly_ours(seen.discourse.mentions, m) for m in members)
    if joined is None and verb.lemma in RAISING and _money(seen, clause):
        joined = next((org for m in members if (org := _own_house(m)) is not None), None)
    if joined is None and verb.lemma in RAISING and _money(seen, clause) and members and gone:
        joined = Org(None, other=True)  # « un ancien de Y lève 50 millions »
    if (
        joined is None
        or _of_the_house(seen, clause)
        or (_shows_a_product(seen, clause, members) and not gone)
    ):
        return
    left = left_for_it(seen, clause)
    for member in (*members, *_companions(seen, clause)):
        yield change_told(
            seen, member, Act.FOUND, clause, truth, joined=joined, left=left, post=post_taken(seen, clause)
        )


def _a_child(seen: Arguments, clause: Clause) -> bool:
    """« a donné naissance à une petite Inès », « a accouché d'un garçon », « … à son troisième enfant »."""
    told = [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + _CLOSE]]
    bears = clause.verb.lemma == "accoucher" or told[:1] == ["naissance"]
    return bears and not _CHILDREN.isdisjoint(told)


_CLOSE = 6  # words
_CHILDREN = words(
    """
    enfant bebe garcon garconnet fille fillette fils jumeaux jumelles jumelle triples petit petite aine ainee
    cadet cadette
    """
)


def _shows_a_product(seen: Arguments, clause: Clause, members: Sequence[Member]) -> bool:
    """« La directrice des applications d'Y a dévoilé Z »: no house of hers, where nothing calls it one."""
    if clause.verb.lemma not in SHOWING:
        return False
    subject = seen.piece(clause.subject)
    roles = [role for member in members for role in member.roles]
    roles += [subject.role] if subject is not None and subject.role is not None else []
    in_office = any(not role.former and (is_ours(org_of(role)) or org_of(role) is None) for role in roles)
    told = seen.line.tokens[clause.verb.last :]
    return in_office and STARTUP_NOUNS.isdisjoint(token.fold for token in told)


def _companions(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« fonde Z avec X »; not « quitte Z, qu'elle avait fondée avec X »: whose it is, told in passing."""
    if clause.attachment is Attachment.RELATIVE and clause.verb.pluperfect:
        return ()
    return company_of(seen, clause) or _partners(seen, clause)


def _of_the_house(seen: Arguments, clause: Clause) -> bool:
    """« fonde Z, un groupe de recherche maison », « bâtit un laboratoire baptisé Y for Science »: of ours."""
    row = seen.pieces[clause.at + 1 : clause.at + 4]
    named = (b.org for a, b in itertools.pairwise(row) if a.verb is not None and a.verb.lemma in CALLED)
    if any(is_ours(org) for org in named):
        return True
    apposed = next((k for k, piece in enumerate(row[:2]) if piece.sign is Sign.COMMA), None)
    if apposed is None or apposed + 1 >= len(row):
        return False
    told = seen.line.tokens[row[apposed + 1].first :]
    aside = itertools.takewhile(lambda token: token.text not in ",.;:", told)
    return is_ours(seen.focus) and not _INSIDE.isdisjoint(token.fold for token in aside)


_INSIDE = words("maison interne internes")


def left_for_it(seen: Arguments, clause: Clause) -> Org | None:
    """« a quitté Z pour fonder W, avec Y », « … pour être embauchée chez W »: Z, not Y's to leave either."""
    if clause.attachment is not Attachment.INFINITIVE or clause.parent not in seen.exits:
        return None
    left = seen.org(seen.reader.read(clause.parent).object)
    return left if left is not None and left.identity is not None and not left.watched else None


def _own_house(member: Member) -> Org | None:
    """« X, fondatrice de Z, lève 300 millions »: Z."""
    theirs = (org_of(role) for role in member.roles if role.head in FOUNDERS and not role.former)
    return next((org for org in theirs if org is not None and not org.watched), None)


def _partners(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« l'a fondée en juin, un mois après avoir quitté Z, avec X et Y »: named behind an aside."""
    for k in range(clause.at + 1, len(seen.pieces) - 2):
        verb = seen.pieces[k].verb
        if verb is not None and verb.tense is not Tense.INFINITIVE:
            return ()
        if seen.pieces[k].sign is Sign.COMMA and seen.pieces[k + 1].word == "avec":
            named = next((at for at in range(k + 2, min(k + 4, len(seen.pieces))) if seen.people(at)), None)
            return seen.people(named)
    return ()


def _owners(seen: Arguments, clause: Clause) -> tuple[tuple[Member, ...], Org | None]:
    """« la start-up de X lève … », « Y, la jeune pousse de X, boucle … »: whose it is, and which."""
    if clause.subject is None:
        return (), None
    for k in range(clause.subject, clause.at - 2):
        piece, link, owner = seen.pieces[k : k + 3]
        ours = is_ours(piece.org)
        if piece.org is None or ours or link.word not in OF:
            continue
        new = _NEW & {token.fold for token in seen.line.tokens[piece.first : piece.last]}
        former = any(_formerly(member) or gone_aside(seen, member) for member in owner.people)
        if piece.word in STARTUP_NOUNS and (new or former or not owner.people):
            return seen.people(k + 2), named_beside(seen, k) or Org(None, other=True)
    return (), None


def _formerly(member: Member) -> bool:
    return any(role.former for role in member.roles)


def _money(seen: Arguments, clause: Clause) -> bool:
    ahead = seen.line.tokens[clause.verb.last : clause.verb.last + 5]
    return any(token.fold in _SUMS for token in ahead) and not _no_money(seen, clause)


def _no_money(seen: Arguments, clause: Clause) -> bool:
    """« obtient 400 millions de vues »."""
    ahead = [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 8]]
    at = next((k for k, word in enumerate(ahead) if word in _SUMS), len(ahead))
    return ahead[at + 1 : at + 2] in (["de"], ["d'"]) and _CURRENCIES.isdisjoint(ahead[at + 2 : at + 3])


_SUMS = words("millions milliards milliard million")
_CURRENCIES = words("dollars euros livres francs")
_NEW = words("nouvelle nouveau nouvel future futur")


def _founded_by(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Y, la start-up fondée par X », « Z s'agrandit. Elle a été fondée par X, qui …, et par W »."""
    subject = _house_before(seen, clause)
    if subject is None or clause.verb.lemma in RAISING:
        return
    if seen.pieces[subject].sign is not Sign.ORG and not _pointed_at(seen, clause, subject):
        return
    which = clause.verb.tense is Tense.PARTICIPLE and seen.pieces[subject].word in RIVALS
    joined = named_beside(seen, subject) or house_spoken_of(seen) or Org(None, other=True)
    # « Présenté par X, Z remplace … », « chez le rival fondé par X »: what X's house makes, and which it is
    aside = clause.verb.lemma in SHOWING or which
    for at in _by_whom(seen, clause):
        members = seen.people(at) or enumerated(seen.line, at, clause.at)
        former = any(_formerly(m) or formerly_ours(seen.discourse.mentions, m) for m in members)
        for member in members:
            if former or not aside:
                yield change_told(seen, member, Act.FOUND, clause, truth, joined=joined)


def _house_before(seen: Arguments, clause: Clause) -> int | None:
    """« Z était convoitée par Y, cofondée en 2021 par X »: Y, right before the participle."""
    row = seen.pieces[max(0, clause.at - 2) : clause.at]
    aside = clause.verb.tense is Tense.PARTICIPLE and [p.sign for p in row] == [Sign.ORG, Sign.COMMA]
    return clause.at - 2 if aside else clause.subject


def _by_whom(seen: Arguments, clause: Clause) -> list[int]:
    """« par X », « par X, qui travaillait chez Z, et par W », « … et son frère W »: where X and W stand."""
    by = [complement.at for complement in clause.complements if complement.word == "par"]
    row = enumerate(itertools.pairwise(seen.pieces[:-1]))
    again = [k + 2 for k, (one, two) in row if one.sign is Sign.AND and two.word in _SECOND]
    return [*by, *(at for at in again if by and at > by[-1])]


_SECOND = KIN | {"par"}


def _pointed_at(seen: Arguments, clause: Clause, subject: int) -> bool:
    """« Elle a été fondée par X », in an article about another house."""
    plain = clause.verb.finite and seen.pieces[subject].sign is Sign.PRONOUN
    return plain and seen.focus is not None and not is_ours(seen.focus)
