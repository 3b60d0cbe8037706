"""Whom « elle » means by what is told of her, where that is not told of the one named last.

« X, directrice de la communication, s'en va. Y, la directrice du marketing, lui cherche un successeur. Elle
avait pris la direction de la communication en août »: X. « X quitte Z. « Une perte », juge Y. Elle avait
rejoint Z en mai »: X as well. « W nommé directeur d'Y, X rejoint Z. Il dirigera une équipe chez Z »: X.
"""

from collections.abc import Iterator, Sequence

from bot.matcher.discourse.designations import TRADES
from bot.matcher.discourse.mentions import Mention, Mentions
from bot.matcher.discourse.post_holders import field_of
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.text import Section
from bot.matcher.language.tokens import fold
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import OBJECT_ACTS, Act
from bot.matcher.lexicon.grammar import REPORTING, SAYING
from bot.matcher.names.name import Identity
from bot.matcher.syntax.frames import match_verb
from bot.matcher.syntax.pieces import Member, Sign
from bot.matcher.syntax.reader import ClauseReader
from bot.matcher.syntax.roles import Role
from bot.model import Gender

_JUDGING = words(
    """
    saluer regretter déplorer juger estimer commenter remercier féliciter applaudir soupirer soutenir
    évoquer rendre souligner espérer croire penser voir vanter louer défendre
    """
)
_COURSE = frozenset(
    {Act.JOIN, Act.HIRE, Act.EXIT, Act.OUST, Act.PAUSE, Act.COME_BACK, Act.TAKE_BACK, Act.FOUND}
)
_POSTS = frozenset({Act.NAME, Act.TAKE})  # of a hero only where it is over: who speaks may get the post

_MOVES = _COURSE | _POSTS | {Act.HAND_OVER, Act.LOSE, Act.NO_LONGER, Act.SUCCEED}


def told_of(
    mentions: Mentions, readers: Sequence[ClauseReader], line: int, at: int, near: Mention, wanted: Gender
) -> Member | None:
    """Whom the subject pronoun at *at* means instead of *near*, the one who would be next to it."""
    verb = verb_behind(readers[line], at)
    if verb is None or verb.lemma in SAYING | REPORTING | _JUDGING:
        return None
    if verb.direct or verb.led or verb.indirect == "lui":
        return None  # « Elle la remplace », « Elle lui succède »
    meant = _who_led_it(mentions, readers, line, verb, near, wanted)
    meant = meant or _who_goes_there(mentions, readers, line, at, near, wanted)
    if meant is None and near.line == line:
        return None  # « Y a expliqué pourquoi elle venait de partir »
    if meant is None and _in_passing(readers[near.line], near) and _of_a_course(readers[line], verb):
        meant = hero_told(mentions, readers, line, near.member.identity, wanted)
    return meant


def called_by(
    mentions: Mentions, readers: Sequence[ClauseReader], line: int, at: int, found: Sequence[Member]
) -> Member | None:
    """« X quitte Z. Y a salué son travail. L'intéressé rejoint W »: X, as « il » would mean, and not Y."""
    role = readers[line].pieces[at].role
    if role is None or not is_mere(role) or len(found) != 1:
        return None
    verb = verb_behind(readers[line], at)
    near = next((m for m in mentions.before(line, at) if m.member.identity == found[0].identity), None)
    if verb is None or near is None or not _in_passing(readers[near.line], near):
        return None
    told = _of_a_course(readers[line], verb)
    return hero_told(mentions, readers, line, found[0].identity, role.gender) if told else None


def is_mere(role: Role) -> bool:
    """« l'intéressé », « le quadragénaire », « la dirigeante »: no more is said of them."""
    plain = role.definite and not (role.plural or role.former or role.organization)
    return plain and (role.text is None or (role.head in TRADES and fold(role.text) == role.head))


def verb_behind(reader: ClauseReader, at: int) -> VerbGroup | None:
    """The finite verb whose subject stands at *at*."""
    for k in range(at + 1, len(reader.pieces)):
        verb = reader.verb(k)
        if verb is not None and verb.finite:
            return verb if reader.read(k).subject == at else None
    return None


def _who_led_it(
    mentions: Mentions,
    readers: Sequence[ClauseReader],
    line: int,
    verb: VerbGroup,
    near: Mention,
    wanted: Gender,
) -> Member | None:
    """Who is told to lead what she « avait dirigé », where *near* is told to lead something else."""
    over = verb.pluperfect or verb.tense in (Tense.IMPERFECT, Tense.PAST)
    here = readers[line].line
    if not over or any(not org.watched for org in here.houses):
        return None
    behind = {token.fold for token in here.tokens[verb.last :]}
    own = _fields(mentions, near.member.identity)
    if not own or own & behind:
        return None
    others = [
        m.member
        for m in mentions.before(line, 0)
        if m.member.identity != near.member.identity and mentions.fits(m.member, wanted)
    ]
    led = [m for m in others if (_fields(mentions, m.identity) - own) & behind]
    hero = hero_told(mentions, readers, line, near.member.identity, wanted)
    return next((m for m in led if hero is None or m.identity == hero.identity), led[0] if led else None)


_REACH = 2  # sentences back to who is told to go there


def _who_goes_there(
    mentions: Mentions,
    readers: Sequence[ClauseReader],
    line: int,
    at: int,
    near: Mention,
    wanted: Gender,
) -> Member | None:
    """« Y : W nommé directeur, X rejoint Z | Il dirigera une équipe chez Z »: X, who is told to go there."""
    row = readers[line].pieces[at:]
    theirs = [p.org.identity for k, p in enumerate(row) if p.org is not None and row[k - 1].word == "chez"]
    if len(theirs) != 1 or theirs[0] is None or theirs[0].id is not None:
        return None
    told = [m for m in mentions.before(line, 0, reach=_REACH) if mentions.fits(m.member, wanted)]
    gone = {m.member.identity: m for m in told if theirs[0] in _goals(readers[m.line], m.at)}
    if len(gone) != 1 or near.member.identity in gone:
        return None
    return next(iter(gone.values())).member


def _goals(reader: ClauseReader, at: int) -> set[Identity | None]:
    """The houses that whoever stands at *at* is told to go to, or to act at."""
    clauses = [reader.read(k) for k, verb in reader.line.verbs if verb.finite]
    places = [c.at for clause in clauses if clause.subject == at for c in clause.complements]
    places += [clause.object for clause in clauses if clause.subject == at and clause.object is not None]
    orgs = (reader.pieces[place].org for place in places)
    return {org.identity for org in orgs if org is not None}


def _fields(mentions: Mentions, identity: Identity) -> frozenset[str]:
    """The words for what somebody leads, as « communication » for its « directrice »."""
    return frozenset().union(*(field_of(held.role) for held in mentions.held(identity)))


def _in_passing(reader: ClauseReader, near: Mention) -> bool:
    """« « Une perte », juge Y », « Y a salué son travail », « C'est Y qui lui cherchera un successeur »."""
    own = [verb for k, verb in reader.line.verbs if verb.finite and reader.read(k).subject == near.at]
    own = [verb for verb in own if not reader.pieces[near.at].quoted]
    return bool(own) and all(_only_says(reader, verb) for verb in own)


def _only_says(reader: ClauseReader, verb: VerbGroup) -> bool:
    """Of somebody else: « « Je vais vous manquer », a dit Y » is about Y."""
    if verb.direct in ("le", "la", "l'"):
        return acts_of(reader, verb) <= OBJECT_ACTS  # « Y, qui l'avait recrutée », « Y la remercie »
    if verb.indirect == "lui":
        return not acts_of(reader, verb)  # not « Y lui succède »
    said = verb.lemma in SAYING | REPORTING and (
        Sign.QUOTE in reader.line.signs or reader.line.words & _NEWS != set()
    )
    told = verb.lemma in _WARNING and verb.passive  # « Y avait été prévenue dès lundi »
    return (said or told or verb.lemma in _JUDGING | _FOLLOWING) and reader.line.words.isdisjoint(_OF_ONESELF)


_WARNING = words("prévenir informer avertir")
_FOLLOWING = words("suivre couvrir")  # « Y, qui suit le secteur pour Z, y voit un signal »
_NEWS = words("information informations nouvelle affaire")  # « Y a confirmé l'information »


_OF_ONESELF = words("je j' me m' moi mon ma mes")


def _of_a_course(reader: ClauseReader, verb: VerbGroup) -> bool:
    """« avait rejoint Z », « quittera Z », « va prendre la tête de Z »: of whom the article is about, and not
    of who speaks of them."""
    houses = reader.line.houses
    elsewhere = bool(houses) and not any(org.watched for org in houses)
    return bool(acts_of(reader, verb) & (_COURSE | _POSTS if verb.pluperfect or elsewhere else _COURSE))


def acts_of(reader: ClauseReader, verb: VerbGroup) -> set[Act]:
    """What the words of *verb* may tell, whatever stands around them."""
    return {match.act for match in match_verb(reader.line.tokens, verb, lambda _: False)}


def _of_a_move(reader: ClauseReader) -> bool:
    """The sentence tells that somebody comes, goes or gets a post."""
    verbs = (acts_of(reader, verb) for _, verb in reader.line.verbs)
    return Sign.ACTION in reader.line.signs or any(acts & _MOVES for acts in verbs)


def hero_told(
    mentions: Mentions, readers: Sequence[ClauseReader], line: int, near: Identity, wanted: Gender
) -> Member | None:
    """Of whom the title tells such a thing, else the summary, else the sentence that the text opens with: if
    it is one alone of that gender."""
    for section in Section:
        leading = [m for m in _leading(mentions, section) if m.line < line]
        told = {m.member.identity: m.member for m in leading if _of_a_move(readers[m.line])}
        fitting = [member for member in told.values() if mentions.fits(member, wanted)]
        if fitting:
            one = len(fitting) == 1 and fitting[0].identity != near
            return mentions.bare(fitting[0]) if one else None
    return None


def _leading(mentions: Mentions, section: Section) -> Iterator[Mention]:
    """Those whom a sentence of *section* is about; of the text itself, the first that names anybody."""
    within = [m for m in mentions.all if mentions.lines[m.line].sentence.section is section]
    for mention in within:
        first = section is not Section.CONTENT or mention.line == within[0].line
        if first and len(mention.group) == 1 and not mention.governed:
            yield mention
