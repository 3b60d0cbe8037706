"""Acts told by those of others: who follows somebody, is taken along, opens the row, goes the other way."""

from collections.abc import Iterator
from dataclasses import replace

from bot.matcher.changes.accompanying import followed_by, gone_along
from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.fellows import house_founded
from bot.matcher.changes.just_gone import joining_elsewhere
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.companions import trailing
from bot.matcher.discourse.focus import goal
from bot.matcher.discourse.houses_there import org_of_there
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import THE, TOWARD
from bot.matcher.lexicon.organizations import NETWORKS
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.pieces import Member, Org, Piece, Sign, is_ours, org_of


def following_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« lui emboîte le pas », « serait de l'aventure »."""
    if clause.verb.passive and clause.verb.finite:
        yield from followed_by(seen, clause, truth)
        return
    house = _house_told_before(seen, match, clause)
    if house is None:
        told = list(gone_along(seen, clause, truth)) or list(_like_others(seen, match, clause, truth))
        yield from told or _after_many(seen, match, clause, truth)
        return
    for member in seen.subject(clause):
        yield change_told(seen, member, Act.FOUND, clause, truth, joined=house)


def _like_others(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« lui emboîte le pas », « suit le mouvement »: what those told of before did."""
    verb = clause.verb
    if _no_following(seen, match, clause):
        return
    obj = clause.object
    # « fait de même, tout comme Y », « deux autres ont suivi le mouvement : Y et Z »
    added = obj is not None and seen.pieces[obj - 1].sign in (Sign.AND, Sign.COLON)
    leaders = seen.people(obj) if obj is not None and not verb.direct and not added else ()
    named = seen.complement_org(clause, _TOWARD, after=True) or _into_venture(seen, clause)
    if named is None:
        beside = seen.complement_org(clause, _TOWARD)  # « X, à la tête de Z, a ouvert la voie »
        named = None if beside is None or beside.watched else beside
    followed = seen.piece(clause.object)
    role = followed.role if followed is not None else None
    if named is None and role is not None and _own_chief(seen, clause):
        named = org_of(role)  # « son ancien chef chez Z »
    alone = not match.idiom and _follows_nobody(seen, clause)
    if alone and leaders == () and named is None and not _own_chief(seen, clause):
        return
    if _at_work_together(seen, clause, named):
        return
    leaders = leaders or _chief_there(seen, clause, named) or _leaders_meant(seen, clause)
    there = org_of_there(seen, clause) if verb.lemma in _FOLLOWING else None  # « l'y a précédé »
    joined = named or (there if is_ours(there) else None)
    if joined is None and role is not None and not role.former:
        joined = org_of(role)
    for member in (*seen.subject(clause), *trailing(seen, clause)):
        if verb.lemma in _IN_A_ROW and not leaders:  # « X a ouvert le bal », « Y ferme la marche »
            yield change_told(seen, member, Act.FOLLOW, clause, truth)
        elif joined is not None and joined.identity is not None and not _behind_chief(seen, clause, leaders):
            yield change_told(seen, member, Act.JOIN, clause, truth, joined=joined)
        elif leaders and leaders[0].identity != member.identity:
            before = verb.lemma in ("précéder", "devancer")
            change = change_told(
                seen,
                member,
                Act.FOLLOW,
                clause,
                truth,
                counterpart=leaders[0].identity,
                joined=joined or there,
            )
            yield replace(change, after=True) if before else change


_IN_A_ROW = words("ouvrir fermer")


def _leaders_meant(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« suivra sa supérieure », « s'apprête à les suivre », « lui emboîte le pas »: who goes before."""
    if not clause.verb.direct and _own_chief(seen, clause) and (chief := seen.antecedents(0)):
        return chief
    together = clause.verb.direct == "les" and seen.discourse.mentions.group(seen.line.index, clause.at, 0)
    return together or seen.antecedents(clause.starts)


def _chief_there(seen: Arguments, clause: Clause, house: Org | None) -> tuple[Member, ...]:
    """« suivrait son ancien chef chez Z »: the only one who has left for Z, whoever was spoken of since."""
    if house is None or house.identity is None or not _own_chief(seen, clause):
        return ()
    told = {m.identity: m for m, _, goal in seen.discourse.history.of(Act.JOIN) if goal == house.identity}
    own = {member.identity for member in seen.subject(clause)}
    there = [member for identity, member in told.items() if identity not in own]
    return tuple(there) if len(there) == 1 else ()


def _after_many(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Plusieurs cadres s'en vont. … X leur emboîte le pas »: whom nobody names."""
    surge = seen.discourse.surge
    follows = match.idiom and clause.verb.lemma in _AFTER_OTHERS and seen.line.index > 1
    if surge is None or surge.act is not Act.EXIT or not follows or seen.antecedents(clause.starts):
        return
    for member in seen.subject(clause):
        yield change_told(seen, member, Act.EXIT, clause, truth, left=surge.left, joined=surge.joined)


_AFTER_OTHERS = words("emboîter suivre ajouter allonger compléter")


def _no_following(seen: Arguments, match: Match, clause: Clause) -> bool:
    if clause.verb.lemma == "signer" and not _signs_too(seen, clause):
        return True
    return _hard_to(seen, clause)


def next_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« X pourrait être le prochain », « … le prochain à partir »; not « … le prochain invité »."""
    row = [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 5]]
    if len(row) < 2 or row[0] not in THE or row[1] not in NEXT:
        return
    listed = row[2:5] == ["sur", "la", "liste"] or row[2:4] in (["a", "partir"], ["a", "s'"])
    leaders = seen.antecedents(clause.starts)
    if not leaders or (row[2:] and row[2][0].isalpha() and not listed):
        return
    for member in seen.subject(clause):
        if member.identity != leaders[0].identity:
            before = leaders[0].identity
            yield change_told(seen, member, Act.FOLLOW, clause, truth, counterpart=before, word=NEXT_GONE)


NEXT_GONE = "prochain"  # the word of a change that does as the one before, wherever that one goes
NEXT = words("prochain prochaine suivant suivante")


def _at_work_together(seen: Arguments, clause: Clause, named: Org | None) -> bool:
    """« la suit partout », « a accompagné le patron en tournée »; not « l'accompagne dans son départ »."""
    if clause.verb.lemma == "suivre":
        return clause.verb.tense is Tense.PARTICIPLE or _beside_them(seen, clause)
    if clause.verb.lemma != "accompagner" or named is not None:
        visiting = named is not None and not named.watched and clause.verb.tense is Tense.IMPERFECT
        return visiting and clause.verb.lemma == "accompagner"  # « l'accompagnait chez Z »
    behind = [seen.pieces[c.at] for c in clause.complements if c.at > clause.at]
    if not behind and clause.verb.tense is Tense.IMPERFECT:
        return True  # « X et Y l'accompagnaient »
    return bool(behind) and all(piece.action is None and piece.word not in _WAYS_OUT for piece in behind)


_WAYS_OUT = words("aventure chute exode sillage fronde sortie exil")


def _hard_to(seen: Arguments, clause: Clause) -> bool:
    """« des pistes difficiles à suivre »."""
    verb = clause.verb
    under = clause.attachment is Attachment.INFINITIVE and clause.link == "a" and verb.first > 1
    return under and seen.line.tokens[verb.first - 2].fold.startswith(_HARD)


_HARD = ("difficile", "facile", "impossible", "dur", "compliqu", "ais", "long")


def lengthened_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« la liste des partants s'allonge avec X et Y »."""
    start = clause.starts
    of_them = (p.action for p in seen.pieces[start : clause.at] if p.action is not None and p.action.plural)
    action = next((action for action in of_them if action.act is Act.EXIT), None)
    whom = next(
        (c.at for c in clause.complements if c.word in ("avec", "de", "d'") and c.at > clause.at), None
    )
    for member in seen.people(whom) if action is not None and whom is not None else ():
        yield change_told(seen, member, Act.EXIT, clause, truth)


def _into_venture(seen: Arguments, clause: Clause) -> Org | None:
    """« a suivi son ami dans l'aventure Y »."""
    for complement in clause.complements:
        at = complement.at + 1
        into = complement.word == "dans" and seen.pieces[complement.at].word == "aventure"
        if into and at < len(seen.pieces) and seen.pieces[at].sign is Sign.ORG:
            return seen.org(at)
    return None


def _house_told_before(seen: Arguments, match: Match, clause: Clause) -> Org | None:
    """« X a fondé Z. Y et W sont aussi de l'aventure »: Z, unless the clause names another."""
    being = match.idiom and clause.verb.lemma in ("être", "faire")
    if not being or seen.line.tokens[clause.end - 1].fold not in _VENTURES:
        return None
    named = seen.complement_org(clause, _TOWARD, after=True)
    return house_founded(seen) if named is None else None


_VENTURES = words("aventure partie voyage")


def _beside_them(seen: Arguments, clause: Clause) -> bool:
    """« l'a suivi partout », « suit ce dossier chez Z », « suit son ancien patron sur LinkedIn »: not out
    of the door."""
    obj = seen.piece(clause.object)
    if obj is not None and obj.sign is Sign.THING and not _own_chief(seen, clause):
        return True
    if any(c.word == "sur" and _network(seen.pieces[c.at]) for c in clause.complements):
        return True
    return [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 1]] == ["partout"]


def _network(piece: Piece) -> bool:
    org = piece.org.identity if piece.org is not None else None
    return fold(org.name if org is not None else piece.word) in NETWORKS


_TOWARD = (*TOWARD, "a")


def _signs_too(seen: Arguments, clause: Clause) -> bool:
    """« X et Y, venus de Z, ont eux aussi signé »: they come, too."""
    around = [token.fold for token in seen.line.tokens[clause.verb.first : clause.verb.last + 1]]
    return clause.object is None and clause.verb.perfect and ("aussi" in around or "egalement" in around)


def _own_chief(seen: Arguments, clause: Clause) -> bool:
    """« suivra sa supérieure », « imiter ses collègues »: who was spoken of before."""
    after = [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 3]]
    return bool(after) and after[0] in ("son", "sa", "ses", "leur") and not _CHIEFS.isdisjoint(after[1:])


_CHIEFS = words(
    """
    superieur superieure patron patronne chef cheffe mentor binome acolyte complice compere complice
    ami amie compagnon compagne collegue camarade aine ainee predecesseur comparse
    collegues confreres consoeurs camarades comparses acolytes complices amis amies aines
    """
)


def _behind_chief(seen: Arguments, clause: Clause, leaders: tuple[Member, ...]) -> bool:
    """« X s'en va chez Z. … Y suivrait son ancien chef chez Z »: does as X, who is told to have left."""
    gone = {member.identity for member, _ in joining_elsewhere(seen)}
    return _own_chief(seen, clause) and any(member.identity in gone for member in leaders)


def _follows_nobody(seen: Arguments, clause: Clause) -> bool:
    """« X suivra les produits », « il imite »; « X a suivi », « son acolyte a suivi » alone follow whoever
    went before."""
    if clause.verb.lemma not in _FOLLOWING or clause.verb.direct:
        return False
    if clause.object is not None:
        return True
    subject = seen.piece(clause.subject)
    owned = subject is not None and subject.role is not None and subject.role.owned
    named = owned or (subject is not None and bool(subject.people))
    return clause.verb.lemma != "suivre" or not named


_FOLLOWING = words("suivre imiter précéder devancer accompagner")


def taken_along_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« X emmène avec lui Y et Z », « entraîne deux collègues dans son sillage, Y et Z »."""
    after = [token.fold for token in seen.line.tokens[clause.verb.last :]]
    leaving = clause.verb.tense is Tense.GERUND and any(k < clause.at for k in seen.exits)
    if not leaving and not any(tuple(after[k : k + 2]) in _ALONG for k in range(len(after))):
        return
    leaders = seen.subject(clause)
    named = next((k for k in range(clause.at + 1, len(seen.pieces)) if seen.pieces[k].people), None)
    if len(leaders) != 1 or named is None:
        return
    for member in seen.people(named):
        told = change_told(seen, member, Act.FOLLOW, clause, truth, counterpart=leaders[0].identity)
        yield replace(told, attachment=Attachment.MAIN) if leaving else told


_ALONG = frozenset(
    (before, after)
    for before, afters in (
        ("avec", "lui elle eux"),
        ("dans", "son sa ses"),
        ("a", "sa"),
    )
    for after in afters.split()
)


def taking_along_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« emmène avec elle X et Y », « trois chercheurs, dont X et Y »: they do as she does."""
    leaders = seen.subject(clause)
    taken = seen.people(clause.object) or next(
        (
            seen.people(k + 1)
            for k in range(clause.at, len(seen.pieces) - 1)
            if seen.pieces[k].word in ("dont", "avec") and seen.pieces[k + 1].people
        ),
        (),
    )
    for member in taken if len(leaders) == 1 else ():
        if member.identity != leaders[0].identity:
            yield change_told(seen, member, Act.FOLLOW, clause, truth, counterpart=leaders[0].identity)


def other_way_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """Somebody of the watched organisation leaves it for where the one before came from."""
    for member in seen.subject(clause):
        left = _house_of(seen, member)
        if left is not None:
            joined = goal(seen.discourse.lines, seen.line.index)
            yield change_told(seen, member, Act.EXIT, clause, truth, left=left, joined=joined)


def goes_the_other_way(seen: Arguments, clause: Clause) -> bool:
    """« fait le trajet inverse »."""
    told = {token.fold for token in seen.line.tokens[clause.verb.last : clause.end]}
    return "inverse" in told and any(_house_of(seen, member) is not None for member in seen.subject(clause))


def _house_of(seen: Arguments, member: Member) -> Org | None:
    """The watched organisation in which the article has them."""
    held = [
        h.org for h in seen.discourse.mentions.holdings if h.identity == member.identity and not h.role.former
    ]
    own = [org_of(role) for role in member.roles if not role.former]
    return next((org for org in (member.origin, *own, *held) if is_ours(org)), None)
