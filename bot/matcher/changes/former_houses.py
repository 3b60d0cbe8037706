"""Houses that somebody once left or spent time at: « son ancien laboratoire », « après un an chez Y »."""

from collections.abc import Sequence

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.come_from import PASSAGES
from bot.matcher.discourse.houses import of_old
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.calendar import STAYS
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.organizations import SCHOOLS
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Member, Org, Piece, Sign, is_ours, org_of

HOUSES = words("maison entreprise societe siege bercail groupe firme")
_LABS = words("laboratoire labo employeur")
_FORMER = words("ancien ancienne premier premiere vieille vieux")
_REACH = 9  # tokens behind the verb


def house_of_old(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    """« retrouve son ancien laboratoire », « la maison qu'elle a quittée »: ours, in an article about it."""
    told = [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + _REACH]]
    at = next((k for k, word in enumerate(told) if word in HOUSES | _LABS), None)
    focus = seen.focus
    titled = [piece.org for piece in seen.discourse.lines[0].pieces if piece.org is not None]
    if titled and not is_ours(focus):
        focus = titled[0]  # « Le fondateur de Z retrouve son ancienne maison », under a title of ours
    ours = next((org for org in titled if org.watched), None)
    if ours is not None and all(member.identity.id is not None for member in members):
        focus = ours  # « Z se vide au profit d'Y »
    elif not all(org.watched for org in titled):
        return None
    if at is None or not is_ours(focus):
        return None
    theirs = next((k for k, word in enumerate(told[:at]) if word in ("son", "sa", "leur")), at)
    own = not _FORMER.isdisjoint(told[theirs + 1 : at + 2]) and theirs < at
    left = told[at + 1 : at + 2] in (["que"], ["qu'"]) and any(word.startswith("quitt") for word in told[at:])
    return focus if own or left else None


def going_back_to(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    """« X quitte Y et retrouve Z | Elle regagne son ancien employeur »: Z, where X is told to go."""
    if clause.object is None or not of_old(seen.line, clause.object):
        return None
    who = {member.identity for member in members}
    told = [told for act in (Act.COME_BACK, Act.JOIN) for told in seen.discourse.history.of(act)]
    goals = [goal for member, line, goal in told if member.identity in who and line < seen.line.index]
    return next((Org(goal) for goal in goals if goal is not None and goal.id is None), None)


def school_regained(seen: Arguments, clause: Clause) -> Org | None:
    """« retrouve son poste à l'EPFL », « reprend sa chaire à l'université de Z »: there, and not at ours."""
    row = seen.pieces
    for k in range(clause.at + 2, len(row)):
        if row[k].verb is not None or row[k].sign in (Sign.STOP, Sign.COMMA, Sign.COLON):
            break
        if row[k].word in SCHOOLS and row[k - 1].word in _AT:
            led = k + 2 < len(row) and row[k + 1].word in OF and row[k + 2].sign is Sign.ORG
            return seen.org(k + 2) if led else Org(None, other=True)
        role = row[k].role
        house = org_of(role) if role is not None else None
        if house is not None and not SCHOOLS.isdisjoint(
            t.fold for t in seen.line.tokens[row[k].first : row[k].last]
        ):
            return house  # « son poste de professeur à l'université de Z »
    held = {token.fold for token in seen.line.tokens[clause.verb.last : clause.end]}
    return Org(None, other=True) if "chaire" in held else None


_AT = ("a", "au", "dans", "de", "d'")


def came_from(seen: Arguments, after: int) -> Org | None:
    """« de retour d'Y, X ouvre une école »: the organisation behind « de », at *after*."""
    row = seen.pieces[after : after + 2]
    led = len(row) > 1 and row[0].word in OF and row[1].sign is Sign.ORG
    return seen.org(after + 1) if led else None


def come_with(seen: Arguments, clause: Clause) -> Org | None:
    """« Z recrute X, un ingénieur venu d'Y »: where the object of the verb comes from, told behind it."""
    at = clause.object
    for k in range(at + 1, min(at + 5, len(seen.pieces))) if at is not None else ():
        verb = seen.reader.verb(k)
        if verb is not None:
            told = seen.reader.read(k)
            whence = verb.tense is Tense.PARTICIPLE and verb.lemma in _COMING and told.subject == at
            whence = whence and not _long_gone(seen, told)
            return seen.complement_org(told, (*OF, "source"), after=True) if whence else None
    return None


_COMING = words("venir arriver issu sortir débarquer")


def come_alone(seen: Arguments, clause: Clause) -> bool:
    """« recrute X et Y, venu de Z »: Y alone, as one participle in the singular tells."""
    row = seen.pieces[clause.object + 1 : clause.object + 3] if clause.object is not None else ()
    verb = row[1].verb if len(row) > 1 and row[0].sign is Sign.COMMA else None
    return verb is not None and verb.lemma in _COMING and verb.tense is Tense.PARTICIPLE and not verb.plural


def _long_gone(seen: Arguments, clause: Clause) -> bool:
    """« X, sorti d'Y en mai »: was gone by then."""
    dates = (seen.pieces[at].dated for at in clause.dates)
    return clause.verb.lemma == "sortir" and any(dated is not None and dated.past for dated in dates)


def spent_there(seen: Arguments, clause: Clause) -> bool:
    """« rentré en 2023 après quatre années chez Y », « Après un passage chez Y, il revient »: from there, and
    not to it."""
    row = seen.pieces
    return any(
        row[k].word == "apres" and _is_stay(row[k + 1]) and row[k + 2].word == "chez"
        for k in (0, *range(clause.at + 1, len(row) - 2))
        if k + 2 < len(row)
    )


def _is_stay(piece: Piece) -> bool:
    return piece.word in _SPANS or (piece.action is not None and piece.action.head in PASSAGES)


_SPANS = STAYS | {"semaines"}
