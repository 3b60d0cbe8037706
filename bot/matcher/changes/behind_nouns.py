"""What stands behind an action noun: « le départ, mardi, du patron », « le recrutement par Y de X ».

Read piece by piece, for the place of the owner or of a colon, whatever may part it from the noun.
"""

from bot.matcher.changes.several_owners import closes_pair
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF, REPORTING, SAYING
from bot.matcher.lexicon.roles import SHELLS
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Action, Line, Member, Sign

_REACH = 8  # pieces from a noun to the name that it is of


def owner_behind(seen: Arguments, at: int) -> int | None:
    """« le départ, mardi, du patron », « le limogeage éclair de X », « le recrutement par Y de X »."""
    aside, post = _aside(seen, at + 1), 0
    for k in range(at + 1, min(at + _REACH, len(seen.pieces) - 1)):
        if k in aside or k == post or closes_pair(seen, at, k):
            continue
        if seen.pieces[k].sign is Sign.PREP and seen.pieces[k].word in OF:
            j = k + 1
            while j < len(seen.pieces) - 1 and seen.pieces[j].sign in (Sign.WORD, Sign.QUOTE) and j - k < 4:
                j += 1
            if seen.pieces[j].sign is Sign.POST and seen.pieces[k - 1].word in _SHELLS:
                post = j  # « son retour à titre de directrice », « au poste de directeur »: what is regained
                continue
            if seen.pieces[j].sign in (Sign.PEOPLE, Sign.POST):
                return j
        if seen.pieces[k].word in ("celui", "celle") or not _between(seen, k):
            return None  # « le deuxième départ, après celui de X »
    return None


_SHELLS = SHELLS | words("qualite bureau")


def _aside(seen: Arguments, k: int) -> range:
    """« le départ, cette semaine, de X »: what stands between the commas right before « de »."""
    if k >= len(seen.pieces) or seen.pieces[k].sign is not Sign.COMMA:
        return range(0)
    for close in range(k + 2, min(k + _REACH, len(seen.pieces) - 1)):
        piece = seen.pieces[close]
        if piece.sign is Sign.COMMA:
            return range(k, close + 1) if seen.pieces[close + 1].word in OF else range(0)
        if piece.people or (piece.verb is not None and piece.verb.finite):
            break
    return range(0)


def _between(seen: Arguments, k: int) -> bool:
    """What may part the noun from « de X »: participles and complements as well."""
    piece = seen.pieces[k]
    if piece.sign in (Sign.ORG, Sign.THING):
        return seen.pieces[k - 1].sign is Sign.PREP
    qualifies = piece.verb is not None and piece.verb.tense is Tense.PARTICIPLE
    return qualifies or piece.sign in (Sign.PREP, Sign.AND) or _parts(seen, k)


def _parts(seen: Arguments, k: int) -> bool:
    """Words, and a date between commas, which part a noun from what belongs to it."""
    if seen.pieces[k].sign is Sign.COMMA:
        beside = seen.pieces[k - 1 : k] + seen.pieces[k + 1 : k + 2]
        return any(piece.sign is Sign.DATE for piece in beside)
    return seen.pieces[k].sign in (Sign.WORD, Sign.QUOTE, Sign.DATE)


def past_words(seen: Arguments, k: int) -> int:
    """« le départ surprise, mardi, … »: the position behind what only parts the noun from the rest."""
    start = k
    while k < len(seen.pieces) and k - start < 3 and _parts(seen, k):
        k += 1
    return k


def colon_after(seen: Arguments, k: int) -> int:
    """The colon at *k*, or after what completes the noun: « chez Y », « de poids pour Y »; 0 if none."""
    start = k
    while k + 2 < len(seen.pieces) and k < start + 6 and seen.pieces[k].sign is Sign.PREP:
        if seen.pieces[k + 1].sign not in (Sign.ORG, Sign.THING):
            break
        k += 2
        while k < len(seen.pieces) and seen.pieces[k].sign is Sign.WORD:
            k += 1
    colon = k < len(seen.pieces) and seen.pieces[k].sign is Sign.COLON and seen.pieces[k].word == ":"
    return k if colon else 0


def for_a_version(seen: Arguments, at: int) -> bool:
    """« X a annoncé son départ au profit de Z-4.1 »: that of the product which the newer one follows."""
    tokens, row = seen.line.tokens, seen.pieces[at + 1 : at + 3]
    profits = len(row) > 1 and any(token.fold == "profit" for token in tokens[row[0].first : row[0].last])
    if not profits or row[1].sign not in (Sign.ORG, Sign.THING):
        return False
    behind = tokens[row[1].last - 1 : row[1].last + 1]  # « Z-4.1 », « Z 4.1 »
    return behind[0].text[-1].isdigit() or behind[-1].text[0].isdigit()


def not_by_oneself(seen: Arguments, action: Action, owner: int, clause: Clause | None) -> tuple[Member, ...]:
    """« X a voté le renvoi du patron », « X, qui avait orchestré l'éviction du directeur »: not of X."""
    owners = seen.people(owner)
    if action.act is not Act.OUST or clause is None or clause.verb.lemma not in _BRINGING_ABOUT:
        return owners
    acting = {member.identity for member in seen.subject(clause)}
    return tuple(member for member in owners if member.identity not in acting)


_BRINGING_ABOUT = words(
    """
    voter orchestrer organiser provoquer obtenir décider approuver soutenir réclamer exiger demander préparer
    fomenter ordonner piloter mener défendre justifier
    """
)


def without_a_verb(line: Line) -> bool:
    """But for « …, précise Y », which says who has said it."""
    verbs = [(at, verb) for at, verb in line.verbs if at]
    said = all(line.pieces[at - 1].sign is Sign.COMMA and verb.lemma in _TELLING for at, verb in verbs)
    return said and len(verbs) == len(line.verbs)


_TELLING = SAYING | REPORTING
