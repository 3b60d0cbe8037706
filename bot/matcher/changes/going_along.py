"""Who goes the way of somebody told of before: « Y passera lui aussi dans le camp adverse », « part avec
elle », « s'engage à ses côtés », « prendra le même train », « le rejoindra en mai »."""

from collections.abc import Iterator

from bot.matcher.changes.change import ALONGSIDE, Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import ALSO, STRESSED
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Member, Sign

ALONG = ALSO | words("avec cotes sillage suite tour meme memes foulee")
JOINING = words("rejoindre retrouver")


def along_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """Somebody moves, and the clause says that they are not the first to: as who went before."""
    verb = clause.verb
    way = _way(seen, clause)
    if way is None or verb.negated or clause.attachment is Attachment.PARTICIPLE or _elsewhere(seen, clause):
        return
    leaders = _with_whom(seen, clause)
    alone = verb.lemma in _TOLD_ALONE  # « part à son tour »: told without whoever went before
    if not leaders and not alone and ("meme" in way or _marked(seen, clause)):
        leaders = _newcomer_before(seen) or _before(seen, clause)
    yield from _as_they(seen, seen.subject(clause) if leaders else (), leaders, clause, truth)


def _before(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """Whoever was told of before: « Y a prévenu qu'elle ferait le même saut »: not Y."""
    told, own = seen.antecedents(clause.starts), {member.identity for member in seen.subject(clause)}
    return told if own.isdisjoint(member.identity for member in told) else seen.antecedents(0)


def rejoins_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Y, ingénieure maison, le rejoindra en mai », « l'y retrouvera », « y sera rejoint par Y »; of who
    has founded something, « a été rejoint par Y » as well; not « le rejoint sur scène »."""
    verb = clause.verb
    behind = [c for c in clause.complements if c.at > clause.at]
    if verb.passive and verb.lemma == "rejoindre" and not verb.negated:
        founders = {member.identity for member in _founders(seen)}
        there = verb.indirect == "y" or any(m.identity in founders for m in seen.subject(clause))
        by = next((c.at for c in behind if c.word == "par"), None) if there else None
        yield from _as_they(seen, seen.people(by), seen.subject(clause), clause, truth)
        return
    if verb.negated or not verb.direct or clause.object is not None or behind or clause.link == "ou":
        return
    if verb.lemma == "retrouver" and verb.indirect != "y" and "la-bas" not in seen.line.words:
        return
    leaders = seen.direct(clause) or (_founders(seen) if verb.direct == "les" else ())
    told = len(leaders) == 1 or (verb.direct == "les" and verb.indirect != "y")
    yield from _as_they(seen, seen.subject(clause) if told else (), leaders, clause, truth)


def _founders(seen: Arguments) -> tuple[Member, ...]:
    """« X et Y fondent Z … W les a rejoints »: some sentences on as well."""
    return tuple(member for member, _, _ in seen.discourse.history.of(Act.FOUND))


def _as_they(
    seen: Arguments,
    members: tuple[Member, ...],
    leaders: tuple[Member, ...],
    clause: Clause,
    truth: Truth,
) -> Iterator[Change]:
    for member in members if leaders else ():
        if member.identity not in [leader.identity for leader in leaders]:
            told = leaders[0].identity
            yield change_told(seen, member, Act.FOLLOW, clause, truth, counterpart=told, word=ALONGSIDE)


def _with_whom(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« part avec lui », « s'engage aux côtés de X »."""
    for complement in clause.complements:
        if complement.word in ("avec", "cotes") and complement.at > clause.at:
            piece = seen.pieces[complement.at]
            if piece.people or piece.word in STRESSED:
                return seen.people(complement.at)
    return ()


def _marked(seen: Arguments, clause: Clause) -> bool:
    """« elle aussi », « à son tour », « dans son sillage », « à ses côtés »."""
    before = max(clause.verb.first - 1, 0)
    row = f" {' '.join(t.fold for t in seen.line.tokens[before : clause.verb.last + _REACH])} "
    return any(f" {mark} " in row for mark in _MARKS)


_MARKS = (
    *sorted(ALSO),
    *("a son tour", "a leur tour", "a ses cotes", "a leurs cotes"),
    *("dans son sillage", "dans leur sillage", "a sa suite"),
)


def _way(seen: Arguments, clause: Clause) -> str | None:
    """What stands behind the verb so that it tells of moving; empty where nothing need."""
    verb = clause.verb
    goals = _MOVING[verb.lemma]
    if verb.lemma == "engager" and not verb.reflexive:
        return None
    if verb.lemma == "être" and verb.indirect == "en" and clause.predicative is None:
        return ""  # « Y en serait aussi »
    if not goals:
        return "" if clause.object is None and not verb.passive else None
    said = " ".join(token.fold for token in seen.line.tokens[verb.first : verb.last + _REACH])
    return next((over for over in goals if f" {over} " in f" {said} "), None)


def _elsewhere(seen: Arguments, clause: Clause) -> bool:
    """« embarque avec lui pour la Chine », « part aussi en tournée », « a fait le voyage à Lyon »."""
    behind = [c for c in clause.complements if c.at > clause.at]
    if any(seen.pieces[c.at].sign is Sign.ORG for c in behind):
        return True  # told by that house
    if not _TOURS.isdisjoint(seen.line.words):
        return True
    visits = any(
        c.word in _ON_A_VISIT and not seen.pieces[c.at].people and seen.pieces[c.at].word not in _NO_PLACES
        for c in behind
    ) or any(piece.word == "pour" for piece in seen.pieces[clause.at : clause.stops + 1])
    return visits and clause.verb.lemma not in ("passer", "poser")  # « pose ses cartons à Paris »


def _newcomer_before(seen: Arguments) -> tuple[Member, ...]:
    """« La nouvelle venue fait venir un fidèle. Y … »: the last of whom it was told that they come."""
    before = seen.discourse.lines[seen.line.index - 1].words if seen.line.index else frozenset()
    if _NEWCOMERS.isdisjoint(before):
        return ()
    coming = (known for act in _COMING for known in seen.discourse.history.of(act))
    told = [known for known in coming if known[2] is None or known[2].id is not None]  # not to another house
    return (max(told, key=lambda one: one[1])[0],) if told else ()


_COMING = (Act.JOIN, Act.HIRE, Act.NAME, Act.TAKE)
_NEWCOMERS = words("venue venu recrue transfuge")
_TOURS = words("tournee vacances mission visite week-end weekend vadrouille pelerinage randonnee")
_ON_A_VISIT = ("a", "au", "aux", "vers", "avec", "sur", "en", "dans")
_NO_PLACES = words("tour cotes sillage suite foulee camp bord lui elle eux elles")
_REACH = 8  # tokens, « lui aussi » among them
_TRAVEL = ("train", "avion", "vol", "bateau", "uber", "taxi", "wagon", "virage", "tournant")
# Verbs of moving -> what must stand behind them; none: nothing but the mark, and no object
_MOVING: dict[str, tuple[str, ...]] = {
    "passer": ("le camp", "a l' ennemi", "a la concurrence", "de l' autre cote", "en face"),
    "traverser": ("la rue", "l' atlantique", "la manche", "la frontiere", "la baie"),
    "faire": (
        *("le voyage", "le saut", "le chemin", "le trajet", "le grand saut", "le pas"),
        *("ses cartons", "ses valises", "ses bagages", "ses adieux"),
    ),
    "changer": ("de camp", "de cremerie", "de maison", "d' air", "d' employeur", "d' ecurie", "de maillot"),
    "sauter": ("le pas",),
    "franchir": ("le pas", "le rubicon"),
    "plier": ("bagage", "bagages"),
    "tenter": ("l' aventure", "sa chance"),
    "poser": ("ses cartons", "ses valises", "ses bagages"),
    "prendre": tuple(f"{the} meme {kind}" for kind in _TRAVEL for the in ("le", "la")),
    "être": tuple(f"du meme {kind}" for kind in (*_TRAVEL, "voyage", "convoi", "depart")),
    "grossir": ("les memes rangs", "les memes effectifs"),
    "partir": (),
    "embarquer": (),
    "engager": (),
    "migrer": (),
    "déménager": (),
    "émigrer": (),
}
MOVING = tuple(_MOVING)
_TOLD_ALONE = words("partir")
