"""A name brought in with its age, or as one: « X, 41 ans », « un ingénieur nommé X », « du nom de X »."""

from dataclasses import replace

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.syntax.appositions import agrees, grown, with_role
from bot.matcher.syntax.pieces import Piece, Sign
from bot.matcher.syntax.rows import Row, sign_at


def aged(row: Row, i: int) -> tuple[Piece, int] | None:
    """« X, 41 ans, directrice de Y, … », « X (41 ans), … »: what follows stands beside the name."""
    mark = sign_at(row, i + 1)
    age = [piece.word for piece in row[i + 2 : i + 4]]
    if mark not in (Sign.COMMA, Sign.OPEN) or age[1:] != ["ans"] or not age[0].isdigit():
        return None
    end = i + 4
    if mark is Sign.OPEN:
        if sign_at(row, end) is not Sign.CLOSE:
            return None
        end += 1
    elif sign_at(row, end) is Sign.COMMA and end + 1 < len(row) and _goes_on(row[end + 1]):
        end += 1
    return grown(row[i], row[i].people, last=row[end - 1].last), end


def nicknamed(row: Row, i: int) -> tuple[Piece, int] | None:
    """« X, dit « le moine », … », « X alias « Doc » »: another name of X's."""
    at = i + 1 + (sign_at(row, i + 1) is Sign.COMMA)
    if at + 1 >= len(row) or row[at + 1].sign is not Sign.QUOTE:
        return None
    verb = row[at].verb
    opened = row[at].word == "alias" or (at > i + 1 and verb is not None and verb.lemma in _CALLED)
    close = next((k for k in range(at + 2, min(at + 6, len(row))) if row[k].sign is Sign.QUOTE), None)
    if not opened or close is None:
        return None
    end = close + 1
    if at > i + 1 and sign_at(row, end) is Sign.COMMA and end + 1 < len(row) and _goes_on(row[end + 1]):
        end += 1
    return grown(row[i], row[i].people, last=row[end - 1].last), end


_CALLED = words("dire surnommer baptiser")


def _goes_on(behind: Piece) -> bool:
    """What the name is the subject of, or another name: no further aside."""
    return behind.sign is Sign.AND or (behind.verb is not None and behind.verb.finite)


def in_person(row: Row, i: int) -> tuple[Piece, int] | None:
    """« un directeur technique en la personne de X », « une ingénieure du nom de X »: X."""
    role = row[i].role
    if role is None or role.text is None or len(row) < i + 3:
        return None
    said = next((said for said in _BY_NAME if role.text.endswith(said)), None)
    people = row[i + 2]
    if said is None or row[i + 1].word not in ("de", "d'") or not people.people:
        return None
    held = replace(role, text=role.text.removesuffix(said))
    return grown(people, (with_role(people.people[0], held),), first=row[i].first), i + 3


_BY_NAME = (" en la personne", " du nom")


def aide_named(row: Row, i: int) -> tuple[Piece, int] | None:
    """« le bras droit de X, Y, s'en va », of one on the watch list: the post is Y's."""
    if i < 4 or row[i].people[0].roles or len(row[i].people) != 1 or len(row[i - 2].people) != 1:
        return None
    role = row[i - 4].role
    if [piece.sign for piece in row[i - 4 : i]] != _AIDE or row[i - 3].word not in ("de", "d'"):
        return None
    apart = sign_at(row, i + 1) in (Sign.COMMA, Sign.STOP, None) and sign_at(row, i + 2) is not Sign.PEOPLE
    if row[i - 2].people[0].identity.id is None or role is None or role.plural:
        return None
    if not (role.definite and apart and agrees(row[i].people[0], role)):
        return None
    return grown(row[i], (with_role(row[i].people[0], role),)), i + 1


_AIDE = [Sign.POST, Sign.PREP, Sign.PEOPLE, Sign.COMMA]


def called(row: Row, i: int) -> tuple[Piece, int] | None:
    """« un ingénieur d'Y, nommé X, … », « une chercheuse appelée X »: X."""
    parted = sign_at(row, i + 1) is Sign.COMMA
    at = i + 1 + parted
    verb, role = (row[at].verb if at + 1 < len(row) else None), row[i].role
    if verb is None or role is None or verb.lemma not in _CALLING or verb.tense is not Tense.PARTICIPLE:
        return None
    people = row[at + 1]
    if role.plural or len(people.people) != 1 or not agrees(people.people[0], role):
        return None
    end = at + 2
    if parted and sign_at(row, end) is Sign.COMMA and sign_at(row, end + 1) is Sign.VERB:
        end += 1
    member = with_role(people.people[0], role)
    return grown(people, (member,), first=row[i].first, last=row[end - 1].last), end


_CALLING = words("nommer appeler dénommer prénommer baptiser")
