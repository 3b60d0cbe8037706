"""A designation before the name: « Un cofondateur d'Y s'en va. X … »."""

from collections.abc import Mapping, Sequence

from bot.matcher.discourse.busy import comments, is_busy, makes_way, owns_the_subject
from bot.matcher.discourse.bystanders import left_unnamed, stands_by
from bot.matcher.discourse.mentions import Mention, Mentions
from bot.matcher.discourse.opening_pronouns import at_odds_or_close
from bot.matcher.discourse.post_holders import may_hold
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.roles import SUCCEEDING
from bot.matcher.syntax.pieces import Member, Sign, org_of
from bot.matcher.syntax.roles import Role
from bot.model import Gender


def named_behind_colon(mentions: Mentions, role: Role, line: int, at: int) -> Member | None:
    """« La voix de Y s'en va : X rend son tablier »: the name that a headline gives behind its colon."""
    pieces = mentions.lines[line].pieces
    beside = _told_before(mentions, role, line, at)
    if role.definite and beside is not None:
        return beside
    if line or not role.definite:
        return None
    colon = next((k for k in range(at + 1, len(pieces) - 1) if pieces[k].sign is Sign.COLON), None)
    if colon is None or any(piece.people for piece in pieces[:colon]):
        return None
    people = pieces[colon + 1].people
    fits = len(people) == 1 and mentions.fits(people[0], role.gender) and not people[0].roles
    return mentions.bare(people[0]) if fits else None


def _told_before(mentions: Mentions, role: Role, line: int, at: int) -> Member | None:
    """« L'explication tient en un nom : X. Le directeur technique file chez Y. »: X, whom it leads up to."""
    if not line or at or role.organization is not None:
        return None
    row = mentions.lines[line - 1].pieces[-3:]
    if [piece.sign for piece in row] != [Sign.COLON, Sign.PEOPLE, Sign.STOP] or len(row[1].people) != 1:
        return None
    member = row[1].people[0]
    fits = mentions.fits(member, role.gender) and may_hold(mentions, member, role)
    return mentions.bare(member) if fits else None


def named_after(
    mentions: Mentions, role: Role, line: int, posts: Mapping[str, Sequence[str]]
) -> tuple[Member, ...]:
    """« Un cofondateur d'… rejoint … »: the name comes in the next sentence; *posts*: those of the list."""
    if left_unnamed(mentions.lines, line):
        return ()
    after = next((m for m in mentions.all if m.line == line + 1), None)
    if after is not None and len(after.group) == 1 and shown(mentions, after) and not role.former:
        return (mentions.bare(after.member),) if mentions.fits(after.member, role.gender) else ()
    if mentions.lines[line].sentence.section is not Section.TITLE and line > 1:
        return ()
    if line and mentions.lines[line].tokens[role.first].fold == "leur":
        return ()  # « l'éviction de leur patron »: none of those to come
    if line and not role.definite and role.organization is None and role.first > 2:
        return ()  # « raconte la chute d'un directeur général »: of any
    opens = role.first < 3
    for mention in mentions.all if opens else ():  # « La voix d'Y s'en va : X rend son tablier »
        here = mention.line == line and len(mention.group) == 1 and mention.member.first > role.first
        behind = here and mention.at > 0 and mentions.lines[line].pieces[mention.at - 1].word == ":"
        if behind and mentions.fits(mention.member, role.gender) and not _one_of_them(mentions, mention):
            return (mentions.bare(mention.member),)
    subject = not role.first or mentions.lines[line].tokens[role.first - 1].text == ":"
    if not line and subject and not role.definite and (going := _going_there(mentions, role)):
        return going
    near = [mention for mention in mentions.all if line < mention.line <= _reach(mentions, line)]
    for mention in [m for m in near if _pointed_at(mentions, m)] or near:
        if (
            mention.subject
            and len(mention.group) == 1
            and mentions.fits(mention.member, role.gender)
            and not is_busy(mentions, mention, comes=_of_another(role))
            and not stands_by(mentions, mention, role, posts, comes=_of_another(role))
            and not (role.incoming and _put_out(mentions, mention))
            and not (mention.member.identity != near[0].member.identity and _stands_in(mentions, mention))
            and not (not role.incoming and _comes_after(mentions, mention))
            and not (not line and makes_way(mentions, mention, role))
        ):
            return (mentions.bare(mention.member),) if may_hold(mentions, mention.member, role) else ()
    return () if line else _named_alone(mentions, role, posts)


def _stands_in(mentions: Mentions, mention: Mention) -> bool:
    """« Y perd sa directrice | Le conseil a remercié X ; Z assure l'intérim »: Z stands in for her."""
    line = mentions.lines[mention.line]
    row = line.pieces[mention.at + 1 :]
    verb = next((piece.verb for piece in row if piece.verb is not None and piece.verb.finite), None)
    if verb is None or verb.passive:
        return False
    interim = any(token.fold == "interim" for token in line.tokens[verb.last : verb.last + 3])
    return interim or (verb.lemma in _RELIEVING and bool(verb.direct or verb.indirect == "lui"))


_RELIEVING = words("remplacer succéder suppléer")


def _reach(mentions: Mentions, line: int) -> int:
    """Two sentences on, among which the label of an entry, « Y (1). », and the title told again, as posts do,
    do not count under a title."""
    last = line + 2
    behind = mentions.lines[last : last + 1] if not line else ()
    again = mentions.lines[line].text
    return last + any(label.text == again or not (label.tells or label.names_people) for label in behind)


def named_next(mentions: Mentions, line: int, gender: Gender, *, shown_only: bool = False) -> Member | None:
    """« Y recrute une cadre de Z. X pilotera … », « … Son nom : X »: whom the sentence after *line* names."""
    behind = [mention for mention in mentions.all if line < mention.line <= line + 2]
    first = behind[0] if behind else None
    if first is None or len(first.group) != 1 or not mentions.fits(first.member, gender):
        return None
    told = not shown_only and (first.subject or not first.at or _pointed_at(mentions, first))
    told = told or shown(mentions, first)
    return mentions.bare(first.member) if told and not is_busy(mentions, first, comes=True) else None


def shown(mentions: Mentions, mention: Mention) -> bool:
    """« Son nom : X », « La recrue s'appelle X », « C'est X, … »: named, and nothing else is told of them."""
    line = mentions.lines[mention.line]
    before = [token.fold for token in line.tokens[: line.pieces[mention.at].first]]
    if Sign.REL in (piece.sign for piece in line.pieces[mention.at :]):
        return False  # « C'est X, le patron, qui l'a annoncé »
    return " ".join(before) in _SHOWN or before[-2:] == ["s'", "appelle"]


_SHOWN = frozenset(
    ("son nom :", "son identite :", "c' est", "l' elue :", "l' elu :", "l' heureuse elue :")
) | {f"il s' {it} {of}" for it in ("agit", "agirait") for of in ("de", "d'")}


def _one_of_them(mentions: Mentions, behind: Mention) -> bool:
    """« Un cofondateur parti, un autre en vacances : X se retrouve bien seul »: X is neither."""
    before = mentions.lines[behind.line].tokens[: behind.member.first]
    return any(token.fold in ("autre", "autres") for token in before)


def _going_there(mentions: Mentions, role: Role) -> tuple[Member, ...]:
    """« Un cofondateur file chez Z | A souffle. B rejoint Z. »: B, of whom alone the text tells Z."""
    goals = [p.org for p in mentions.lines[0].pieces if p.org is not None and p.first >= role.last]
    goal = next((org.identity for org in goals if org.identity is not None and not org.watched), None)
    if goal is None:
        return ()
    told = {
        mention.member.identity: mention.member
        for mention in mentions.all
        if 0 < mention.line <= _NEAR and mention.subject and len(mention.group) == 1
        if any(p.org is not None and p.org.identity == goal for p in mentions.lines[mention.line].pieces)
    }
    members = [m for m in told.values() if mentions.fits(m, role.gender) and may_hold(mentions, m, role)]
    return (mentions.bare(members[0]),) if len(members) == 1 else ()


_NEAR = 6  # sentences


def _named_alone(mentions: Mentions, role: Role, posts: Mapping[str, Sequence[str]]) -> tuple[Member, ...]:
    """« Une dirigeante d'… s'en va | Pour X, … »: of a title, the one person named right after it."""
    after = [m for m in mentions.all if 0 < m.line <= 2]
    if len({m.member.identity for m in after}) != 1:
        return ()
    if not after[0].at:
        return ()  # « X le sait »: who does something else there was looked at before
    aside = _beside_them(mentions, after[0], role)
    if aside or owns_the_subject(mentions, after[0]) or comments(mentions, after[0]):
        return ()
    if stands_by(mentions, after[0], role, posts, comes=_of_another(role)):
        return ()
    member = after[0].member
    if not mentions.fits(member, role.gender) or not may_hold(mentions, member, role):
        return ()
    return (mentions.bare(member),)


def _beside_them(mentions: Mentions, mention: Mention, role: Role) -> bool:
    """« Le directeur, en désaccord avec X, s'en va », « Le bras droit de X … », « Un coup dur pour X … »: X
    is somebody to whom the one meant, or the news, stands in some relation."""
    row = mentions.lines[mention.line].pieces[: mention.at]
    if not row or row[-1].sign is not Sign.PREP:
        return False
    again = any(piece.role is not None and piece.role.head == role.head for piece in row)
    of_theirs = len(row) > 1 and row[-1].word in OF and row[-2].role is not None
    blow = row[-1].word == "pour" and not _BLOWS.isdisjoint(piece.word for piece in row)
    return again or of_theirs or blow or at_odds_or_close(row)


_BLOWS = words("coup revers camouflet deconvenue aveu defi perte probleme casse-tete")


def _pointed_at(mentions: Mentions, mention: Mention) -> bool:
    """« Il s'agit de X », « Y a tranché : ce sera X », « l'heureux élu est X », « … s'est porté sur X »."""
    tokens = mentions.lines[mention.line].tokens
    before = [token.fold for token in tokens[: mention.member.first]]
    if not _HEIRS.isdisjoint(before):
        return False  # « Z perd son directeur | Son successeur est désigné : ce sera X »
    opens = before[:2] == ["il", "s'"] and before[2:3] in (["agit"], ["agirait"]) and mention.at <= 4
    return opens or before[-2:] in _IT_IS


_HEIRS = words("successeur successeure successeurs remplacant remplacante heritier heritiere dauphin")
_IT_IS = [["ce", "sera"], ["ce", "fut"], ["elu", "est"], ["elue", "est"], ["porte", "sur"]]


def _comes_after(mentions: Mentions, mention: Mention) -> bool:
    """« Y perd un cadre | … X lui succède »: X is not the one who goes."""
    row = mentions.lines[mention.line].pieces[mention.at + 1 : mention.at + 2]
    verb = row[0].verb if row else None
    return verb is not None and verb.lemma in SUCCEEDING and bool(verb.direct or verb.indirect)


def _put_out(mentions: Mentions, mention: Mention) -> bool:
    """« Y se choisit un nouveau patron | X, limogé vendredi, … »: X is the one before."""
    row = mentions.lines[mention.line].pieces[mention.at + 1 : mention.at + 3]
    apart = len(row) > 1 and row[0].sign is Sign.COMMA
    verb = row[1].verb if apart else row[0].verb if row else None
    return (
        verb is not None and verb.lemma in _PUTTING_OUT and (verb.passive or verb.tense is Tense.PARTICIPLE)
    )


_PUTTING_OUT = words(
    "limoger licencier évincer démettre remercier renvoyer congédier débarquer révoquer virer"
)


def _of_another(role: Role) -> bool:
    """« une cadre de Z »: who comes from there, if anybody is told to come."""
    org = org_of(role)
    return org is not None and org.identity is not None and not org.watched
