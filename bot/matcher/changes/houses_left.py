"""The house left, named by its boss or by a figure: « X lâche Y », « quitte la scène d'Y »."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.leaving_for import goal_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.organizations import PERSONNEL
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.pieces import Member, Org, Piece, Sign, is_ours

_TEAMS = words("equipe equipes team")  # of which a house has several
_ABOARD = PERSONNEL - _TEAMS | words("scene navire aventure bateau paquebot orbite nid")
_ALL_THERE = words("effectif effectifs rangs")  # all who work there, whoever is named behind or nobody
_HEADS = ("directeur general", "directrice generale", "pdg", "president", "cofondateur et directeur general")


def house_left(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    """What the object of a verb of leaving stands for."""
    obj = seen.piece(clause.object)
    if obj is not None and (obj.word in _ABOARD or obj.word == "equipes"):  # « quitte la scène d'Y »
        house = seen.complement_org(clause, ("de", "d'", "du"), members, after=True)
        if house is None and obj.word in _ALL_THERE:
            house = _staff_left(seen, clause, obj)
        return house if is_ours(house) else None
    return _named_with_it(seen, clause) or boss_left(seen, clause.object, members)


def left_as_well(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    """« X est de retour chez Y, après un mois chez Z. W quitte elle aussi le groupe »: Z, of one whom the
    list does not have at Y."""
    obj = seen.piece(clause.object)
    listed = any(member.identity.id is not None for member in members)
    if listed or obj is None or obj.org is None or obj.org.identity is not None:
        return None
    told = {token.fold for token in seen.line.tokens[clause.verb.last : obj.first]}
    near = range(seen.line.index - _NEAR, seen.line.index)
    if told.isdisjoint(_AS_WELL) or not any(
        k in near for _, k, _ in seen.discourse.history.of(Act.COME_BACK)
    ):
        return None
    named = [org for line in seen.discourse.lines[max(0, near.start) : near.stop] for org in line.houses]
    return next((org for org in reversed(named) if not org.watched), None)


_AS_WELL = words("aussi egalement tour")
_NEAR = 2  # sentences


def _named_with_it(seen: Arguments, clause: Clause) -> Org | None:
    """« ne quitte ni Lyon ni Y », « quitte Lyon et Y »: the house that is joined to the town."""
    obj = seen.piece(clause.object)
    if clause.object is None or obj is None or obj.sign is not Sign.THING:
        return None
    row = [
        piece for piece in seen.pieces[clause.object + 1 : clause.object + 4] if piece.sign is not Sign.COMMA
    ]
    joined = len(row) > 1 and row[0].sign is Sign.AND
    return row[1].org if joined and row[1].sign is Sign.ORG and is_ours(row[1].org) else None


def _staff_left(seen: Arguments, clause: Clause, staff: Piece) -> Org | None:
    """« Y confirme que X a quitté ses effectifs »: Y's, or of the house that the sentence is about."""
    if seen.line.tokens[staff.last].fold in OF:
        return None  # « les rangs de la majorité »
    named = (piece.org for piece in seen.pieces[: clause.at] if piece.org is not None and piece.org.identity)
    return next(named, seen.focus)


def boss_left(seen: Arguments, at: int | None, members: Sequence[Member]) -> Org | None:
    """« X lâche Y », « X rompt avec Y »: the house of Y, who heads it by the watch list, and X's boss."""
    bosses = seen.people(at)
    if at is None or len(bosses) != 1 or not members or bosses[0].identity.id is None:
        return None
    focus = seen.focus if is_ours(seen.focus) else seen.discourse.led_by(seen.pieces[at])
    if focus is None:
        return None
    posts = seen.discourse.designations.posts.get(bosses[0].identity.id, ())
    if not any(post.startswith(_HEADS) for post in posts[:1]):  # the post of today
        return None
    theirs = seen.discourse.mentions.origins.get(bosses[0].identity.name, focus)
    return theirs if bosses[0].identity not in {member.identity for member in members} else None


def let_go_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« laisse Y pour la seconde fois », « avait laissé l'entreprise en 2017 pour Z »; not « laisse Y
    perplexe », « laisse Y décider », « laisse l'entreprise en mai »."""
    at = clause.object
    house = seen.org(at) if at is not None and seen.pieces[at].org is not None else None
    if at is None or house is None or clause.verb.passive or clause.verb.direct:
        return
    end = _behind_oneself(seen, at + 1)
    errand = next((p.word for p in seen.pieces[end : end + 2] if p.sign is not Sign.DATE), "") == "pour"
    if seen.pieces[at].org != house and not errand and end == at + 1:
        return
    if not is_ours(house) and not (errand and house.identity is not None):
        return  # of another house: « a laissé Z pour en prendre la direction »
    behind = seen.pieces[end] if end < len(seen.pieces) else None
    closed = behind is None or behind.sign in _CLOSING or end > at + 1
    if closed or (behind is not None and behind.word in ("pour", "apres", "adverbial")):
        joined = seen.complement_org(clause, ("pour",), after=True) or goal_told(seen, clause, house)
        for member in seen.subject(clause):
            yield change_told(seen, member, Act.EXIT, clause, truth, left=house, joined=joined)


def _behind_oneself(seen: Arguments, at: int) -> int:
    """« laisse Y derrière elle »: past the words that say so."""
    row = seen.pieces[at : at + 2]
    oneself = len(row) > 1 and row[0].word == "derriere" and row[1].word in _ONESELF
    return at + 2 if oneself else at


_ONESELF = words("lui elle soi eux elles")
_CLOSING = frozenset({Sign.COMMA, Sign.STOP, Sign.AND, Sign.DATE, Sign.COLON})


def gone_out_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« X, sorti d'Y au printemps, … », « à peine sortie d'Y »: with a date or a word of time, or « issu »
    would be meant."""
    house = seen.complement_org(clause, ("de", "d'"), after=True)
    done = clause.verb.tense is Tense.PARTICIPLE or clause.verb.perfect or clause.verb.pluperfect
    if not is_ours(house) or house.identity is None or not done or clause.verb.negated:
        return
    before = seen.line.tokens[clause.verb.first - 1].fold if clause.verb.first else ""
    if clause.dates or before in _JUST or " le meme jour " in seen.line.text:
        seen.exits.add(clause.at)
        for member in seen.subject(clause):
            yield change_told(seen, member, Act.EXIT, clause, truth, left=house)


_JUST = words("peine juste fraichement recemment")


def behind_idiom(seen: Arguments, clause: Clause, match: Match) -> Org | None:
    """« fausse compagnie à Y », « laisse tomber Y », « laisse derrière elle Y »: what stands right behind."""
    behind = next((k for k, piece in enumerate(seen.pieces) if piece.first == clause.end), None)
    led = match.idiom and seen.line.tokens[clause.end - 1].fold in ("a", "de", "d'", "avec", "tomber")
    if match.idiom and behind is not None and seen.line.tokens[clause.end - 1].fold == "derriere":
        behind, led = behind + 1, behind + 1 < len(seen.pieces) and seen.pieces[behind + 1].sign is Sign.ORG
    elif match.idiom and behind is not None and seen.pieces[behind].word in ("a", "avec"):
        behind, led = behind + 1, behind + 1 < len(seen.pieces) and bool(seen.pieces[behind + 1].people)
    if not led or behind is None:
        return None
    if seen.pieces[behind].sign is Sign.ORG:
        return seen.org(behind)
    return boss_left(seen, behind, seen.subject(clause))  # « tourne le dos à X »
