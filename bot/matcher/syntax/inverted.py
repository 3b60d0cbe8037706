"""The subject that stands behind its verb."""

from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import REPORTING
from bot.matcher.syntax.attachment import opener_of
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.rows import Row, governed

# The subject of « personne n'a viré X », whom nobody is.
NOBODY = frozenset(("personne", "nul"))


def may_follow(row: Row, verb: VerbGroup, obj: int | None, at: int) -> bool:
    """« rapporte Reuters », « sont partis : X et Y »: the subject after the verb."""
    there = at > 0 and row[at - 1].word == "ou"  # « le conseil, où le rejoignent X et Y »
    opens = not at and obj == 1 and bool(row[obj].people)  # « L'ont précédé X et Y »
    if obj is None or (verb.direct and not (there or opens)) or (at and row[at - 1].word in NOBODY):
        return False
    piece = row[obj]
    if verb.passive:  # « Sont également promus X et Y »
        return piece.sign is Sign.PEOPLE and obj == at + 1 and (not at or row[at - 1].sign in _OPENING)
    if piece.sign is Sign.PEOPLE and _appear(row, verb, at):
        return True
    if not at and piece.sign is Sign.ORG and verb.lemma in _LEFT_OR_JOINED:
        return False  # « X. A quitté Y en mai. »
    called = piece.sign is Sign.PRONOUN and obj + 1 < len(row) and row[obj + 1].sign is Sign.REL
    return (called or piece.sign in (Sign.PEOPLE, Sign.ORG, Sign.OUTLET, Sign.POST)) and (
        at == 0
        or row[at - 1].sign
        in (Sign.COMMA, Sign.QUOTE, Sign.REL, Sign.SUB, Sign.DATE, Sign.COLON, Sign.STOP, Sign.WORD)
    )


_OPENING = frozenset({Sign.STOP, Sign.COLON, Sign.WORD, Sign.DATE})


def _appear(row: Row, verb: VerbGroup, at: int) -> bool:
    """« Avec lui arrivent chez Y X et Z », « Autour de lui prennent place X et Y », « Au conseil entre X »"""
    if verb.lemma in _MOTION and verb.plural:
        return True
    if verb.lemma == "succéder":  # « À X, démissionnaire, succède Y »
        before = at - 2 if at > 1 and row[at - 1].sign is Sign.COMMA else at - 1
        return before > 0 and bool(row[before].people) and row[before - 1].word in ("a", "au")
    return verb.lemma in _MOTION | {"prendre"} and at > 0 and governed(row, at - 1)


# Of which nobody is the object.
_MOTION = words("arriver entrer sortir débarquer partir venir siéger figurer démissionner revenir") | {
    "en aller"
}


_LEFT_OR_JOINED = words("quitter rejoindre intégrer rallier")


def taken_before(row: Row, verb: VerbGroup, subject: int, obj: int | None, at: int) -> bool:
    """« Sortent X et Y, entrent Z et W »: X and Y stand behind a verb of their own, as Z and W do."""
    inverted = obj == at + 1 and row[at + 1].people and verb.lemma in _MOTION and not verb.negated
    if not inverted or subject < 1 or row[at - 1].sign not in (Sign.COMMA, Sign.AND, Sign.STOP):
        return False
    first = row[subject - 1].verb
    opens = subject == 1 or row[subject - 2].sign in (Sign.COLON, Sign.STOP, Sign.COMMA)
    return opens and first is not None and first.finite and first.lemma in _MOTION


def behind_object(row: Row, verb: VerbGroup, obj: int | None, at: int) -> int | None:
    """« Dans son sillage quittent aussi Y X et Z »: several people right behind the organisation left; or
    one, « Quitte également Y X »."""
    if (heir := _heir_behind_post(row, verb, at)) is not None:
        return heir
    opens = not at or governed(row, at - 1) or _phrase_before(row, at)  # « Ont quitté Y mardi X et Z »
    if opens and verb.plural and (doers := _behind_house(row, at)) is not None:
        return doers
    too = not at and obj is not None and any(piece.word in _TOO for piece in row[1:obj])
    if obj is None or not (verb.plural or too) or not opens or row[obj].sign is not Sign.ORG:
        return None
    behind = obj + 2 if obj + 1 < len(row) and row[obj + 1].sign is Sign.DATE else obj + 1
    return behind if behind < len(row) and row[behind].people else None


def _heir_behind_post(row: Row, verb: VerbGroup, at: int) -> int | None:
    """« Lui succédera à la direction de la recherche X », « lui succède au poste de directeur X »."""
    if (
        verb.lemma != "succéder"
        or not verb.indirect
        or (at and row[at - 1].sign not in _OPENING | {Sign.COMMA})
    ):
        return None
    for k in range(at + 1, len(row)):
        if row[k].people:
            return None if governed(row, k) else k
        if row[k].sign not in _POST_TOLD:
            return None
    return None


_TOO = ("aussi", "egalement")


def _phrase_before(row: Row, at: int) -> bool:
    """« Outre X, ont démissionné Y et Z », « Depuis lundi, ont quitté W X et Y »: a phrase opens it."""
    opening = row[: at - 1]
    phrase = at > 1 and row[at - 1].sign is Sign.COMMA and row[0].sign in (Sign.PREP, Sign.WORD, Sign.DATE)
    return phrase and all(piece.sign in _PHRASE or piece.people for piece in opening)


_PHRASE = frozenset({Sign.PREP, Sign.WORD, Sign.DATE, Sign.THING, Sign.ORG, Sign.AND})


def _behind_house(row: Row, at: int) -> int | None:
    """« Ont remis leur démission à Y X et Z », « Ont été licenciés par Y X et Z »: several, who are told of
    right behind the house."""
    for k in range(at + 1, min(at + _REACH, len(row))):
        if row[k].people:
            named = len(row[k].people) > 1 and row[k - 1].sign in (Sign.ORG, Sign.DATE)
            return k if named and not governed(row, k) else None
        if row[k].sign not in _OBJECTS:
            return None
    return None


_OBJECTS = frozenset({Sign.PREP, Sign.ORG, Sign.ACTION, Sign.THING, Sign.DATE})
_POST_TOLD = _OBJECTS | {Sign.POST, Sign.WORD}
_REACH = 7  # pieces


def reports(row: Row, verb: VerbGroup, obj: int | None, at: int, attachment: Attachment) -> bool:
    """« X devient directrice, a indiqué mardi l'entreprise »: who says so stands behind, and nothing else."""
    if obj is None or at < 2 or verb.negated or verb.direct or verb.passive or not verb.finite:
        return False
    if row[at - 1].sign not in (Sign.COMMA, Sign.QUOTE) or row[obj].sign not in _SAYERS:
        return False
    if obj == at + 1 and verb.lemma in _SAYING:
        return True  # « Le cabinet conclut que …, a indiqué l'entreprise vendredi »: whatever stands before
    if (
        attachment is not Attachment.MAIN
        or verb.lemma not in _REPORTING
        or row[at - 1].sign is not Sign.COMMA
    ):
        return False
    ended = obj + 1 == len(row) or row[obj + 1].sign in (Sign.STOP, Sign.COMMA, Sign.QUOTE, Sign.COLON)
    before = next((k for k in range(at - 2, -1, -1) if (v := row[k].verb) is not None and v.finite), None)
    return ended and before is not None and opener_of(row, before) is None


_SAYERS = frozenset({Sign.ORG, Sign.OUTLET, Sign.POST, Sign.PEOPLE})
_REPORTING = REPORTING | {"faire savoir"}
_SAYING = words(
    """
    indiquer préciser affirmer assurer déclarer écrire expliquer rapporter révéler ajouter conclure raconter
    souligner glisser observer noter poursuivre
    """
)
