"""The names that an article about a wave or a raid lists under words that only say that it lists them.

« Parmi eux, X, pionnier de la vision ; Y, qui codirigeait la robotique ; et Z. », « On y trouve X et Y. »,
« Les quatre transfuges sont X, Y, Z et W. », « – X, chef des produits », a heading that is a name.
"""

import re
from collections.abc import Iterator, Set

from bot.matcher.discourse.among import COUNTING
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.head import head_lines
from bot.matcher.discourse.houses import house_of_boss
from bot.matcher.discourse.losses import PEOPLE, RECRUITS
from bot.matcher.discourse.post_holders import CHIEFS
from bot.matcher.discourse.surges import Surge
from bot.matcher.language.text import Section, Shape
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import COUNTS, OF
from bot.matcher.lexicon.roles import CHIEF_POSTS
from bot.matcher.syntax.enumerations import listed
from bot.matcher.syntax.pieces import Line, Member, Piece, Sign, is_ours, org_of

# What may stand before the names of a sentence that only lists them: « Le plus connu est X », « Dans le
# lot, on trouve X et Y », « Au nombre des recrues : X ».
_FRAME = words(
    """
    parmi eux elles lesquels lesquelles ceux celles ceux-ci celles-ci ci rang premier desquels desquelles
    entre a au aux commencer par savoir y on se s' il ils elle en enfin egalement aussi et ensuite ainsi
    notamment
    la le les l' cette leur leurs ces ce plus connu connue celebre cape capee grade gradee titre titree
    ancien ancienne attendu attendue vue jeune jeunes illustre illustres liste lot nombre contingent dans
    de d' du des tete figure voici voila qui que complete complet tous toutes dont d'abord abord , : ( –
    """
)
_LISTS = words(
    """
    eux elles lesquels lesquelles ceux celles desquels desquelles commencer savoir ils liste lot voici voila
    plus
    """
)
_SAYING = words("figurer agir appeler suivre ajouter concerner")  # that they are listed
_CALLED = RECRUITS | words("noms elus concernes interesses partants entrants")
_OPENING = words("dont lesquels lesquelles savoir notamment sont : ( – eux elles")
_CONCERNED = re.compile(r" (?:sont|est|seront|sera) (?:du voyage|de la partie|du nombre|concernes|du lot) ")
_NEUTRAL = words("voici voila la le les des liste noms complete complet qui sont ils elles tous leurs ces :")
_HEADS = words("patrons dirigeants dirigeantes responsables")
_MOVING = words("venir arriver débarquer rejoindre signer")  # « Quatre recrues arrivent, dont X »
_COUNTING = (
    COUNTING
    | _MOVING
    | words(
        """
        circuler comprendre réunir rassembler appeler nommer suivre ajouter concerner retrouver croiser voir
        relever inclure comporter pouvoir falloir commencer savoir
        """
    )
)


def rows_of(seen: Arguments, surge: Surge) -> Iterator[int]:
    """The positions of those who are part of the surge, in a sentence that only lists."""
    titled = any(org.watched for org in seen.discourse.lines[0].houses)
    start = _start(seen, surge) if surge.joined is not None or titled else None
    if start is None or _of_others(seen, surge, start):
        return
    closed = _only_listed(seen, start)
    members = {member.identity for member in listed(seen.pieces, start, colon=closed)}
    for at in range(start, len(seen.pieces)):
        piece = seen.pieces[at]
        if any(m.identity in members for m in piece.people) and not _from_elsewhere(seen, surge, at):
            yield at


def _start(seen: Arguments, surge: Surge) -> int | None:
    """Where the names of a sentence that lists begin."""
    first = next((k for k, piece in enumerate(seen.pieces) if piece.people), None)
    if first is None:
        return None
    if not first:
        return 0 if _CONCERNED.search(seen.line.text) or _by_themselves(seen, surge) else None
    return first if _frames(seen, first) else None


def _frames(seen: Arguments, first: int) -> bool:
    """Nothing stands before the name at *first* but that, and of whom, the sentence lists."""
    end = seen.pieces[first].first
    verbs = [verb for at, verb in seen.line.verbs if at < first and verb.finite]
    if any(verb.lemma not in _COUNTING or verb.negated or verb.pluperfect for verb in verbs):
        return False
    opening = seen.line.tokens[end - 1].fold
    if any(_meets(verb, seen.line.words) for verb in verbs):
        return False
    of_verbs = {k for verb in verbs for k in range(verb.first, verb.last)}
    told = {token.fold for k, token in enumerate(seen.line.tokens[:end]) if k not in of_verbs}
    free = {word for word in told if word.isdigit() or word in COUNTS}
    called = told & (_CALLED | PEOPLE - _HEADS)
    these = "ce" in told and Sign.REL not in seen.line.signs  # « Ce sont X et Y », not « … qui parlent »
    lists = these or bool(called or told & _LISTS) or any(_says_so(verb, told) for verb in verbs)
    only = told <= _FRAME | _CALLED | PEOPLE | free
    apposed = opening in _OPENING and bool(told & _CALLED)
    behind = end - 1 in of_verbs and verbs[-1].lemma not in _MOVING
    led = behind or opening in _OPENING | free or opening in (",", *OF, "par", "qu'", "que")
    return lists and led and (only or apposed)


def _meets(verb: VerbGroup, told: Set[str]) -> bool:
    """« Ils retrouveront X », « Elle y croisera X »: who is there already; not « on y retrouve X »."""
    by_one = verb.reflexive or verb.subject == "on" or "on" in told
    return verb.lemma in _MEETING and not by_one


_MEETING = words("retrouver croiser rejoindre voir")


def _says_so(verb: VerbGroup, told: Set[str]) -> bool:
    """« Y figurent X et Y », « On y trouve X », « On peut citer X »; not « Il y a X », « La note cite X »."""
    if verb.lemma == "citer":
        return "on" in told
    return verb.lemma in _SAYING or (verb.indirect == "y" and verb.lemma != "avoir")


def _only_listed(seen: Arguments, start: int) -> bool:
    """Not « Les recrues (X et Y) commencent lundi », « X et Y sont du voyage »: the verb tells of them."""
    bracketed = start and seen.pieces[start - 1].sign is Sign.OPEN
    return not bracketed and _CONCERNED.search(seen.line.text) is None


def _by_themselves(seen: Arguments, surge: Surge) -> bool:
    """Paragraphs, bullets or headings of an article about a raid, each but a name and who it is."""
    if surge.joined is None or not _bare(seen.line):
        return False
    if _told_above(seen) or any(_a_boss(member) for member in seen.pieces[0].people):
        return False
    return sum(_bare(line) for line in seen.discourse.lines) > 1


def _a_boss(member: Member) -> bool:
    """« X, patron d'Y », « Y, PDG de Z », of whom such an article has portraits too."""
    chief = any(role.head in CHIEFS or (role.text or "").lower() in CHIEF_POSTS for role in member.roles)
    return chief or house_of_boss(member) is not None


def _bare(line: Line) -> bool:
    """« X, spécialiste de la vision », « X : pionnier de la robotique », « X », first in a paragraph."""
    if line.sentence.section is not Section.CONTENT or not line.pieces or not line.pieces[0].people:
        return False
    aside = False
    for piece in line.pieces[1:]:
        aside = aside or piece.sign is Sign.REL
        if piece.quoted or (piece.verb is not None and piece.verb.finite and not aside):
            return False
    return True


def _told_above(seen: Arguments) -> bool:
    """The label over the bullets says something else of them than that they are listed."""
    lines = seen.discourse.lines
    if seen.line.sentence.shape is not Shape.BULLET:
        return False
    above = next(
        (x for x in reversed(lines[: seen.line.index]) if x.sentence.shape is not Shape.BULLET), None
    )
    labels = above is not None and (above.tokens[-1].text == ":" or above.sentence.shape is Shape.HEADING)
    return above is not None and bool(labels) and above.index > 0 and not above.words <= _NEUTRAL


def _of_others(seen: Arguments, surge: Surge, start: int) -> bool:
    """« Chez Z, on trouve aussi X », « Pigés ailleurs : X », « Deux viennent de W. Il s'agit de X et Y. »"""
    if "ailleurs" in seen.line.words or any(piece.quoted for piece in seen.pieces[: start + 1]):
        return True
    before = seen.discourse.lines[seen.line.index - 1]
    rows = [seen.pieces[:start]]
    if start and before.sentence.block == seen.line.sentence.block:
        rows.append(before.pieces)
        if any(verb.pluperfect for _, verb in before.verbs):
            return True  # « Z en avait déjà recruté en 2023. Parmi eux, X. »
    return any(_third(surge, piece) for row in rows for piece in row)


def _third(surge: Surge, piece: Piece) -> bool:
    """A house that is neither ours nor the one that takes."""
    org = piece.org
    if org is None or org.identity is None:
        return False
    joined = surge.joined.identity if surge.joined is not None else None
    return not org.watched and org.identity != joined


def _from_elsewhere(seen: Arguments, surge: Surge, at: int) -> bool:
    """« X, venu de W », « Y, chef de produit chez V »; of all that are listed, if the head names W too."""
    if surge.act is Act.JOIN:
        return False
    behind = seen.pieces[at + 1 :]
    end = next((k for k, p in enumerate(behind) if p.word == ";" or p.people), len(behind))
    told = behind[:end]
    if any(_third(surge, p) for k, p in enumerate(told) if not (k and told[k - 1].word == "par")):
        return True
    member = seen.pieces[at].people[0]
    if house_of_boss(member) is not None:
        return True
    held = [member.origin, *(org_of(role) for role in member.roles if not role.former)]
    placed = [org for org in held if org is not None]
    if any(not org.watched for org in placed):
        return True
    ours = any(is_ours(org) for org in placed) or any(is_ours(piece.org) for piece in told)
    mixed = any(_third(surge, p) for line in head_lines(seen.discourse.lines) for p in line.pieces)
    return mixed and not ours
