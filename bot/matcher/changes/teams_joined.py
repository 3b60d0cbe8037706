"""A team joined, and no organisation named with it; a ministry, a university or a product joined."""

import itertools
from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.clause_dates import dates_of
from bot.matcher.discourse.framed_alumni import formerly_ours
from bot.matcher.discourse.naming import title_is_ours, titled_org
from bot.matcher.discourse.org_pronouns import of_the_speaker
from bot.matcher.discourse.surges import raid
from bot.matcher.discourse.unnamed_orgs import subject_before
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.organizations import PRODUCTS
from bot.matcher.lexicon.roles import COMMITTEES, DEMONYM_ENDINGS, FOUNDERS
from bot.matcher.modality.truth import Truth
from bot.matcher.names.name import Sort
from bot.matcher.syntax.bodies import body_at, some_house
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.offices import Post, office_after
from bot.matcher.syntax.pieces import Member, Org, Piece, Sign, is_ours, org_of

TEAMS = words("equipe equipes groupe service departement pole division cellule")


def joined_our_team(seen: Arguments, clause: Clause, members: Sequence[Member]) -> bool:
    """« avait rejoint l'équipe en 2021 », « a intégré le groupe de robotique en 2018 »: recalled; and « avait
    quitté Z pour entrer dans l'équipe »."""
    for_it = _left_another_for_it(seen, clause)
    told_before = for_it or clause.verb.pluperfect or (clause.verb.perfect and long_ago(seen, clause))
    obj = seen.piece(clause.object)
    idiom = {token.fold for token in seen.line.tokens[clause.verb.last : clause.end]}
    entered = {seen.pieces[c.at].word for c in clause.complements if c.word == "dans"}
    team = not (idiom | entered).isdisjoint(_OUR_TEAM) or (obj is not None and obj.word in TEAMS)
    named = any(seen.line.tokens[seen.pieces[c.at].first].capital for c in clause.complements)
    titled = {m.member.identity for m in seen.discourse.mentions.all if not m.line}
    known = for_it or all(m.identity.id is not None or m.identity in titled for m in members)
    return (
        told_before and team and known and not named and not _within(seen, clause)
    )  # « l'équipe de France »


def _left_another_for_it(seen: Arguments, clause: Clause) -> bool:
    """« avait quitté Z en mars pour entrer dans l'équipe », with Z behind, and not ours; « W se réjouit : X a
    quitté Z pour rejoindre ses équipes » is told of W's."""
    if clause.attachment is not Attachment.INFINITIVE or clause.link != "pour" or clause.parent is None:
        return False
    told = seen.pieces[clause.parent : clause.at]
    left = [piece.org for piece in told if piece.org is not None and piece.org.identity is not None]
    behind = {token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 2]}
    owned = not behind.isdisjoint(_ITS)
    return clause.parent in seen.exits and bool(left) and not (owned or any(org.watched for org in left))


def _within(seen: Arguments, clause: Clause) -> bool:
    """« avait rejoint l'équipe dédiée au raisonnement »: of several there, and no day of coming is told."""
    obj = seen.piece(clause.object)
    end = obj.last if obj is not None and obj.word in TEAMS else clause.end
    return not clause.dates and any(token.fold in _CHARGED for token in seen.line.tokens[end : end + 1])


_CHARGED = words("dediee dedie consacree consacre chargee charge responsable affectee vouee specialisee qui")


def joined_our_branch(seen: Arguments, clause: Clause) -> bool:
    """« rejoindra le bureau de Londres », « rejoint l'équipe parisienne »: of the house of the title."""
    place = next((seen.pieces[k] for k in range(clause.at + 1, clause.stops) if _stands_in(seen, k)), None)
    named = any(p.org is not None for p in seen.pieces[clause.at :])
    return place is not None and not named and title_is_ours(seen.discourse.lines)


def _stands_in(seen: Arguments, k: int) -> bool:
    """A branch with its town behind it, at *k*."""
    piece, tokens = seen.pieces[k], seen.line.tokens
    if piece.sign is not Sign.THING or piece.word not in _BRANCHES or piece.last >= len(tokens):
        return False
    behind = tokens[piece.last].fold
    town = piece.last + 1 if behind in ("de", "d'", "du") else -1
    at = any(name.first == town and name.sort is Sort.PLACE for name in seen.line.names)
    after = tokens[piece.last + 1].fold if piece.last + 1 < len(tokens) else ""
    native = behind.removesuffix("s").endswith(DEMONYM_ENDINGS) and after not in OF  # not « de natation »
    return native or (at and piece.word not in TEAMS)  # not « l'équipe de France »


_BRANCHES = words("bureau bureaux antenne filiale equipe equipes implantation laboratoire")
_OUR_TEAM = words("equipe equipes rangs effectif effectifs aventure navire")


def joined_their_team(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    """« Orbis voit grand | X, ingénieure chez Y, rejoint l'équipe », « va en grossir les rangs »: Orbis'."""
    idiom = {token.fold for token in seen.line.tokens[clause.verb.last : clause.end]}
    obj = seen.piece(clause.object)
    team = not idiom.isdisjoint(_OUR_TEAM) or (obj is not None and obj.word in (*TEAMS, *_OUR_TEAM))
    places = [c.at for c in clause.complements if c.at > clause.at and c.word in _PLACING]
    if (
        team
        and not any(seen.pieces[at].org for at in places)
        and (taken := raid(seen.discourse.lines[0]))
        and is_ours(taken[1])
    ):
        return taken[0]
    if not (team or clause.verb.indirect == "y") or places:
        return None
    held = [org for m in members for r in m.roles if not r.former and (org := org_of(r)) is not None]
    theirs = subject_before(seen.discourse, seen.line) or titled_org(seen.discourse.lines)
    apart = theirs is not None and theirs.identity is not None and not theirs.watched
    return theirs if apart and held and all(org.watched for org in held) else None


def joined_the_speaker(seen: Arguments, clause: Clause) -> Org | None:
    """« Z annonce que X rejoint ses rangs », « … s'installe dans ses murs », « … arrive chez elle »: Z.

    « Le patron de Z annonce que X rejoint son groupe »: Z as well.
    """
    if clause.attachment is not Attachment.THAT or clause.parent is None:
        return None
    stop = seen.pieces[clause.stops - 1].last if clause.stops else clause.end
    behind = [token.fold for token in seen.line.tokens[clause.verb.last : stop]]
    own = any(one in _ITS and two in _PARTS for one, two in itertools.pairwise(behind))
    subject = seen.reader.read(clause.parent).subject if own else None
    if subject is None or seen.pieces[subject].sign is Sign.ORG:
        return seen.org(subject)
    return of_the_speaker(seen, clause)


_ITS = words("ses son sa")
_PARTS = TEAMS | _OUR_TEAM | words("murs locaux bureaux conseil groupe entreprise societe")


def joined_a_product(seen: Arguments, clause: Clause) -> bool:
    """« Les héros rejoindront Z, l'application vidéo d'Y »: no house, nor one of its teams."""
    row = () if clause.object is None else seen.pieces[clause.object : clause.object + 3]
    called = len(row) == 3 and row[1].sign is Sign.COMMA and row[2].sign is Sign.THING
    return called and row[0].org is None and row[2].word in PRODUCTS


_PLACING = words("de d' du chez a au")


def taken_in(seen: Arguments) -> bool:
    """« Y rachète Z | Son fondateur rejoindra l'équipe », « Y recrute chez Z »: Y's."""
    title = seen.discourse.lines[0]
    takes = any(v.tense is Tense.PARTICIPLE and v.lemma in _TAKEN for _, v in title.verbs)
    takes = takes or any(
        p.verb is not None and p.verb.lemma in _TAKING and not p.verb.negated for p in title.pieces
    )
    return takes and seen.line.index > 0 and title_is_ours(seen.discourse.lines)


BUYING = words("racheter acquérir avaler absorber reprendre offrir")


_TAKEN = words("prendre piocher puiser arracher chiper subtiliser ravir rafler piquer souffler")
_TAKING = BUYING | words("recruter embaucher débaucher étoffer muscler")


def bought_with_it(seen: Arguments, members: Sequence[Member]) -> bool:
    """« Y rachète Z | Les fondateurs, A et B, travailleront sur … »: those who founded what is bought."""
    held = [
        r for m in members for r in (*m.roles, *(h.role for h in seen.discourse.mentions.held(m.identity)))
    ]
    theirs = [role for role in held if role.head.removesuffix("s") in FOUNDERS]
    ours = any(is_ours(org) for org in map(org_of, theirs))
    heads = seen.discourse.mentions.heads_bought
    bought = bool(theirs) or any(m.identity.name in heads for m in members)
    return bought and not ours and taken_in(seen)


def led_by(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« L'équipe de Z, emmenée par X, rejoint Y »: X comes with those that X leads."""
    subject = seen.piece(clause.subject)
    if subject is None or subject.sign is not Sign.THING or subject.word not in TEAMS:
        return ()
    row = seen.pieces[: clause.at]
    for at, piece in enumerate(row[:-2]):
        leads = piece.verb is not None and piece.verb.tense is Tense.PARTICIPLE
        if leads and piece.verb is not None and piece.verb.lemma in _LEADING and row[at + 1].word == "par":
            return seen.people(at + 2)
    return ()


_LEADING = words("emmener mener diriger conduire piloter guider codiriger")


def long_ago(seen: Arguments, clause: Clause) -> bool:
    """Its date is a month or a year."""
    return any(d.value is not None and len(str(d.value)) < 8 for d in dates_of(seen.reader, clause)[0])


def body_joined(seen: Arguments, clause: Clause) -> Org | None:
    """« rejoint l'université », « entre au ministère du Commerce »."""
    if any(c.word == "sur" for c in clause.complements):
        return None  # « rejoint le gouvernement sur la régulation »
    behind = [c.at for c in clause.complements if c.word in ("a", "au", "dans") and c.at > clause.at]
    places = (*(() if clause.object is None else (clause.object,)), *behind)
    return next((org for at in places if (org := body_at(seen.line, seen.pieces[at])) is not None), None)


def some_house_joined(
    seen: Arguments,
    clause: Clause,
    members: Sequence[Member],
    links: Sequence[str] = ("a", "dans", "chez"),
) -> Org | None:
    """« X, ancienne d'Y, rejoint un fonds », « entre dans une banque »: of others, it may be anything."""
    behind = [c.at for c in clause.complements if c.word in links and c.at > clause.at]
    places = (*(() if clause.object is None else (clause.object,)), *behind)
    if not any(some_house(seen.line, seen.pieces[at]) for at in places):
        return None
    gone = bool(members) and all(formerly_ours(seen.discourse.mentions, m) for m in members)
    return Org(None, other=True) if gone else None


def of_a_team(clause: Clause, obj: Piece | None) -> bool:
    """« rejoindre l'équipe », an idiom, and « rejoindre le pôle recherche »."""
    return clause.end > clause.verb.last or (obj is not None and obj.word in TEAMS)


def committee_entered(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Le comité exécutif d'Y s'agrandit : X y fait son entrée »: a post there."""
    committee = _committee_meant(seen, clause)
    for member in seen.subject(clause) if committee is not None else ():
        yield change_told(seen, member, Act.TAKE, clause, truth, post=committee)


def _committee_meant(seen: Arguments, clause: Clause) -> Post | None:
    """The one that « y » points back to."""
    if clause.verb.indirect != "y" or clause.verb.lemma not in _ENTERING:
        return None
    here = seen.line.index
    for line in reversed(seen.discourse.lines[max(0, here - 1) : here + 1]):
        row = line.pieces[: clause.at] if line.index == here else line.pieces
        told = (office_after(line, piece.first) for piece in row if piece.sign is Sign.THING)
        committee = next((post for post in told if post is not None and _leads(post)), None)
        if committee is not None:
            return committee
    return None


def _leads(post: Post) -> bool:
    """« le comité exécutif », « le comex »; not « le comité d'audit »."""
    first, *behind = fold(post.text or "").split() or [""]
    return first in COMMITTEES and (first != "comite" or not _OF_DIRECTION.isdisjoint(behind))


_ENTERING = words("entrer faire accéder")
_OF_DIRECTION = words("executif directeur direction")
