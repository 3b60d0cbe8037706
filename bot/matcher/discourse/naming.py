"""Stage 4: where a document names the watched organisation: in its title, at its head, near a line."""

from collections.abc import Sequence

from bot.matcher.discourse.focus import named, speaks_of_watched
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.roles import CIVIC
from bot.matcher.syntax.pieces import Line, Org, Sign, org_of


def title_lines(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if line.sentence.section is Section.TITLE]


def titled_org(lines: Sequence[Line]) -> Org | None:
    """The first organisation that the title names."""
    told = (named(piece) for line in title_lines(lines) for piece in line.pieces)
    return next((org for org in told if org is not None), None)


def title_is_ours(lines: Sequence[Line]) -> bool:
    """The first organisation that the title names is a watched one."""
    first = titled_org(lines)
    return first is not None and first.watched


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
    told = any(not _SHAKING.isdisjoint(line.words) for line in title)
    return told or (bool(roles) and not verbs.isdisjoint(_CHANGING))


_CHANGING = words("changer perdre remplacer remanier remercier renouveler")
_SHAKING = words(
    """
    valse remaniement changement changements chamboulement depart departs demission demissions releve
    succession hemorragie exode saignee turbulences grand-menage menage
    """
)


def names_watched(line: Line) -> bool:
    """The line names a watched organisation as itself, not as part of a post."""
    return any(piece.org is not None and piece.org.watched for piece in line.pieces)


def near_watched(lines: Sequence[Line], at: int) -> bool:
    """A watched organisation is named at the head of the article, or in the paragraph or beside it."""
    block = lines[at].sentence.block
    near = (
        other
        for other in lines
        if other.sentence.section is not Section.CONTENT or abs(other.sentence.block - block) <= 1
    )
    return any(speaks_of_watched(other) for other in near)


def head_is_ours(lines: Sequence[Line]) -> bool:
    """Title or summary name a watched organisation, or somebody of the watch list."""
    head = [line for line in lines if line.sentence.section is not Section.CONTENT]
    return any(
        speaks_of_watched(line) or any(m.identity.id is not None for p in line.pieces for m in p.people)
        for line in head
    )


def in_its_story(lines: Sequence[Line], at: int) -> bool:
    """The headline names a watched organisation or somebody of the list, the summary begins with it, or the
    line at *at* names it: no mere mention in an article about something else."""
    head = [line for line in lines if line.sentence.section is not Section.CONTENT]
    listed = any(m.identity.id is not None for line in head for p in line.pieces for m in p.people)
    behind = next((line for line in head if line.sentence.section is Section.SUMMARY), None)
    opens = behind is not None and behind.pieces[0].org is not None and behind.pieces[0].org.watched
    return listed or opens or any(map(speaks_of_watched, (lines[at], *title_lines(lines))))


def set_at(line: Line, at: int) -> Org | None:
    """« … : chez Z, X est de retour »: the other organisation where what follows takes place."""
    for k in range(min(at, len(line.pieces) - 3), -1, -1):
        piece = line.pieces[k]
        if piece.word != "chez" or (k and line.pieces[k - 1].sign not in (Sign.COLON, Sign.STOP)):
            continue
        org = line.pieces[k + 1].org
        apart = org is not None and org.identity is not None and not org.watched
        return org if apart and line.pieces[k + 2].sign is Sign.COMMA else None
    return None


def labelled(line: Line) -> bool:
    """« OpenAI : X s'en va »: the line is told of the watched organisation that opens it."""
    opening = line.pieces[:2]
    org = opening[0].org if len(opening) == 2 and opening[1].word == ":" else None
    return org is not None and org.watched
