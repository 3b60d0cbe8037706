"""A designation before the name: « Un cofondateur d'Y s'en va. X … »."""

from bot.matcher.discourse.mentions import Mention, Mentions
from bot.matcher.discourse.post_holders import may_hold
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import REPORTING, SAYING
from bot.matcher.syntax.pieces import Member, Sign, is_ours, org_of
from bot.matcher.syntax.roles import Role
from bot.model import Gender

_HIRING = words("recruter embaucher débaucher engager accueillir attirer nommer")


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


def named_after(mentions: Mentions, role: Role, line: int) -> tuple[Member, ...]:
    """« Un cofondateur d'… rejoint … »: the name comes in the next sentence."""
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
    near = [mention for mention in mentions.all if line < mention.line <= line + 2]
    for mention in [m for m in near if _pointed_at(mentions, m)] or near:
        if (
            mention.subject
            and len(mention.group) == 1
            and mentions.fits(mention.member, role.gender)
            and not _is_busy(mentions, mention, comes=_of_another(role))
            and not (role.incoming and _put_out(mentions, mention))
        ):
            return (mentions.bare(mention.member),) if may_hold(mentions, mention.member, role) else ()
    return () if line else _named_alone(mentions, role)


def named_next(mentions: Mentions, line: int, gender: Gender, *, shown_only: bool = False) -> Member | None:
    """« Y recrute une cadre de Z. X pilotera … », « … Son nom : X »: whom the sentence after *line* names."""
    behind = [mention for mention in mentions.all if line < mention.line <= line + 2]
    first = behind[0] if behind else None
    if first is None or len(first.group) != 1 or not mentions.fits(first.member, gender):
        return None
    told = not shown_only and (first.subject or not first.at or _pointed_at(mentions, first))
    told = told or shown(mentions, first)
    return mentions.bare(first.member) if told and not _is_busy(mentions, first, comes=True) else None


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


def _named_alone(mentions: Mentions, role: Role) -> tuple[Member, ...]:
    """« Une dirigeante d'… s'en va | Pour X, … »: of a title, the one person named right after it."""
    after = [m for m in mentions.all if 0 < m.line <= 2]
    if len({m.member.identity for m in after}) != 1:
        return ()
    if not after[0].at:
        return ()  # « X le sait »: who does something else there was looked at before
    if owns_the_subject(mentions, after[0]) or _comments(mentions, after[0]):
        return ()
    member = after[0].member
    if not mentions.fits(member, role.gender) or not may_hold(mentions, member, role):
        return ()
    return (mentions.bare(member),)


def owns_the_subject(mentions: Mentions, mention: Mention) -> bool:
    """« Z nomme un patron pour la France | La start-up de X vaut … »: X, whose house it is that names."""
    row = mentions.lines[mention.line].pieces[: mention.at]
    return len(row) == 2 and row[0].org is not None and row[1].word in ("de", "d'")


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


def _leads_already(mentions: Mentions, mention: Mention) -> bool:
    """« Y embauche un développeur infatigable | X, qui dirige l'équipe, … »: X is there, and no newcomer."""
    row = mentions.lines[mention.line].pieces[mention.at + 1 : mention.at + 5]
    if [piece.sign for piece in row[:2]] != [Sign.COMMA, Sign.REL] or len(row) < 4 or row[1].word != "qui":
        return False
    verb, led = row[2].verb, row[3]
    now = verb is not None and verb.tense is Tense.PRESENT and not verb.perfect
    return now and verb is not None and verb.lemma in _LEADING and led.word in ("equipe", "equipes")


_LEADING = words("diriger codiriger piloter superviser encadrer animer")


def _hires(mentions: Mentions, mention: Mention) -> bool:
    """« Un cadre de Z passe chez Y | A, qui recrutait déjà … »: the boss of those he goes to."""
    behind = mentions.lines[mention.line].pieces[mention.at + 1 : mention.at + 5]
    verb = next((piece.verb for piece in behind if piece.verb is not None), None)
    if verb is None or not verb.finite or verb.passive:
        return False
    of_it = mentions.lines[mention.line].tokens[verb.first - 1].fold == "en"
    return verb.lemma in _HIRING or (of_it and verb.lemma in _GLAD)


_GLAD = words("féliciter réjouir")  # « X s'en félicite »


def _announces_another(mentions: Mentions, mention: Mention) -> bool:
    """« Un développeur passe chez Y | X l'a annoncé dimanche : Z … »: Z is the one, and X the boss."""
    row = mentions.lines[mention.line].pieces
    colon = next((k for k in range(mention.at + 1, len(row)) if row[k].sign is Sign.COLON), None)
    if colon is None or not any(piece.people for piece in row[colon:]):
        return False
    verbs = [piece.verb.lemma for piece in row[mention.at : colon] if piece.verb is not None]
    return bool(verbs) and verbs[0] in _TELLING


def _comments(mentions: Mentions, mention: Mention) -> bool:
    """« Y recrute un économiste | « Bonne idée », juge X », « Selon X, … », « Elle est soufflée par X »: not
    told of X, who would say « je », or how glad they are."""
    line = mentions.lines[mention.line]
    before = line.pieces[: mention.at]
    if _OPENING_POSTS.isdisjoint(mentions.lines[0].lemmas):
        return False  # « La patronne de la robotique démissionne | « … », écrit X »
    if before and before[-1].word in ("selon", "par"):
        return True
    verb = before[-1].verb if before else None
    says = verb is not None and verb.finite and verb.lemma in SAYING | REPORTING | _JUDGING
    quoted = any(piece.sign is Sign.QUOTE for piece in before)
    return says and quoted and line.words.isdisjoint(_GLADNESS)


_OPENING_POSTS = _HIRING | words("doter offrir chercher trouver")
_JUDGING = words("juger estimer saluer commenter trancher ironiser soupirer regretter applaudir noter")
_GLADNESS = words(
    "je j' me m' mon ma mes honneur chance hate ravi ravie fier fiere heureux heureuse defi mission aventure"
)
_TELLING = words("annoncer confirmer révéler dévoiler officialiser dire écrire indiquer")


def _of_another(role: Role) -> bool:
    """« une cadre de Z »: who comes from there, if anybody is told to come."""
    org = org_of(role)
    return org is not None and org.identity is not None and not org.watched


def _is_busy(mentions: Mentions, mention: Mention, *, comes: bool) -> bool:
    """Does something else in that sentence; *comes*: than one who comes would."""
    told = (_hires, _leads_already, owns_the_subject, _announces_another, _comments, _for_one)
    coming = (_of_ours, _meanwhile, _acts_on_them, _leaves) if comes else ()
    return any(busy(mentions, mention) for busy in (*told, *coming))


def _for_one(mentions: Mentions, mention: Mention) -> bool:
    """« … de ses anciens voisins, à commencer par X »: one of others."""
    before = [token.fold for token in mentions.lines[mention.line].tokens[: mention.member.first]]
    return before[-2:] == ["commencer", "par"] or before[-1:] in (["notamment"], ["dont"])


def _of_ours(mentions: Mentions, mention: Mention) -> bool:
    """« X, ingénieur chez Y, », « X, le directeur de la recherche, »: is in already."""
    roles = [role for role in mention.member.roles if not (role.former or role.incoming)]
    return any((role.definite and org is None) or is_ours(org) for role in roles for org in (org_of(role),))


def _meanwhile(mentions: Mentions, mention: Mention) -> bool:
    """« Dans le même temps, X … », « En interne, X … », « De son côté, X … »: of another."""
    line = mentions.lines[mention.line]
    return mention.at > 1 and any(line.text.startswith(opening) for opening in _MEANWHILE)


_MEANWHILE = (
    " dans le meme temps ",
    " en interne ",
    " de son cote ",
    " par ailleurs ",
    " parallelement ",
    " en parallele ",
)


def _acts_on_them(mentions: Mentions, mention: Mention) -> bool:
    """« Y recrute une cadre de Z. X la dirigera », « C'est X qui l'a convaincue »."""
    behind = mentions.lines[mention.line].pieces[mention.at + 1 :]
    verb = next((piece.verb for piece in behind if piece.verb is not None and piece.verb.finite), None)
    return verb is not None and verb.direct in ("le", "la", "l'")


def _leaves(mentions: Mentions, mention: Mention) -> bool:
    """« Y recrute une cadre de Z. X démissionne », of one who is known, and does not leave Z."""
    line = mentions.lines[mention.line]
    if mention.member.identity.id is None and not line.names_ours:
        return False
    behind = line.pieces[mention.at + 1 : mention.at + 5]
    verb = next((piece.verb for piece in behind if piece.verb is not None), None)
    other = any(p.org is not None and p.org.identity is not None and not p.org.watched for p in line.pieces)
    return verb is not None and verb.lemma in _LEAVING and not other


_LEAVING = words("quitter démissionner partir")
