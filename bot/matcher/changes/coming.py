"""Acts of coming: who joins an organisation or its board, and from where."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.bare_comings import arrival_nowhere
from bot.matcher.changes.board_seats import observes, seat_named, seat_recalled, takes_part
from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.no_comings import comes_nowhere, landed, put_out_of
from bot.matcher.changes.posts import department_taken, post_taken, replaced
from bot.matcher.changes.returning import once_more
from bot.matcher.changes.teams_joined import (
    body_joined,
    bought_with_it,
    joined_our_branch,
    joined_our_team,
    joined_the_speaker,
    joined_their_team,
    of_a_team,
    taken_in,
)
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.companions import company_of
from bot.matcher.discourse.focus import named
from bot.matcher.discourse.houses import house_of
from bot.matcher.discourse.naming import names_watched, title_is_ours
from bot.matcher.discourse.org_pronouns import (
    JOINING,
    entered_elsewhere,
    left_for_there,
    org_ahead,
    org_of_pronoun,
    org_of_there,
    who_employs,
)
from bot.matcher.discourse.unnamed_orgs import house_of_another, only_rival, that_of
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.occasions import NOT_POSTS
from bot.matcher.lexicon.roles import UNITS
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause, Hang
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.pieces import Member, Org, Sign, org_of

_STATES = words("siéger travailler continuer poursuivre")  # news only of what is to come


def join_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« rejoint Y », « arrive de X », « entre au conseil »."""
    verb = clause.verb
    by = verb.lemma == "débarquer" and any(c.word == "par" for c in clause.complements)
    undergone = (verb.passive or put_out_of(seen, clause)) and not landed(clause)
    if by or undergone or verb.no_longer or (verb.tense is Tense.PARTICIPLE and verb.lemma in JOINING):
        return
    around = {token.fold for token in seen.line.tokens[verb.first : verb.last + 2]}
    starts = (
        verb.tense in (Tense.FUTURE, Tense.CONDITIONAL)
        or (verb.ahead and verb.tense is not Tense.IMPERFECT)  # not « pouvait travailler pour Y »
        or bool({"desormais", "dorenavant", "maintenant"} & around)
    )
    starts = starts or (match.idiom and verb.lemma in ("poursuivre", "continuer") and not verb.perfect)
    starts = starts or (verb.lemma == "siéger" and _since_a_day(seen, clause))
    sits = takes_part(seen, clause)
    if (verb.lemma in _STATES or sits) and not starts:
        return
    members = seen.subject(clause)
    board, post = seat_named(seen, clause) or seat_recalled(seen, clause), post_taken(seen, clause)
    sits = sits or verb.lemma == "siéger"
    nowhere = sits and board is None and post is None  # « un comité, où X siégera »
    if not members or nowhere or comes_nowhere(seen, clause) or observes(seen, clause):
        return
    post = None if post is not None and post.team else post
    post = post or department_taken(seen, clause)
    joined = (
        org_of_pronoun(seen, clause)
        or left_for_there(seen, clause, members)
        or that_of(seen.discourse, seen.pieces, clause.at + 1)
        or _joined(seen, clause, members)
    )
    if verb.direct and joined is None:
        joined = _asking(seen, clause)
    if verb.direct and joined is None and board is None:
        if post is None:
            return  # « Y l'a rejointe sur scène »
        joined = Org(None, other=True)  # « Y le rejoint comme directrice »: in what he has founded
    if joined is None and match.idiom and _settles(seen, clause, members):
        joined = seen.focus  # « posent leurs valises à Palo Alto »
    joined = joined or who_employs(seen, clause)
    if joined is None and board is None and not (post and post.text):
        yield from arrival_nowhere(seen, clause, truth, members)
        return
    if board is not None:
        ours = joined is not None and joined.watched
        joined = joined if ours else board.org
        post = board
    left, joined = _from_where(seen, match, clause, members, joined)
    if verb.lemma == "passer" and (left is None or joined is None) and _moves_from(seen, match, clause):
        return
    counterpart = replaced(seen, clause, post)
    act = Act.COME_BACK if once_more(seen, clause) else Act.JOIN
    beside = (
        () if verb.lemma == "siéger" else _newly_with(seen, clause)
    )  # « y siégera avec X », who sits there
    for member in (*members, *beside):
        yield change_told(
            seen,
            member,
            act,
            clause,
            truth,
            joined=joined,
            left=left,
            post=post,
            counterpart=counterpart,
        )


def _newly_with(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """Who comes along; not « entre avec lui », of one who is told to come back."""
    back = {m.identity for m, _, _ in seen.discourse.history.of(Act.COME_BACK)}
    return tuple(member for member in company_of(seen, clause) if member.identity not in back)


def _since_a_day(seen: Arguments, clause: Clause) -> bool:
    """« siège depuis jeudi au conseil »: new there."""
    dated = [seen.pieces[k].dated for k in clause.dates]
    return any(d.started and d.value is not None and d.value.day is not None for d in dated if d is not None)


def _joins_somebody(seen: Arguments, clause: Clause) -> bool:
    """The object is one person, at whose house they will be."""
    return clause.object is not None and len(seen.pieces[clause.object].people) == 1


def _settles(seen: Arguments, clause: Clause, members: Sequence[Member]) -> bool:
    """People of another organisation come to the one that the article is about, no other being named."""
    focus = seen.focus
    named = seen.complement_org(clause, ("chez", "a", "au", "dans", "pour", "vers"), after=True)
    foreign = [
        m
        for m in members
        for org in (m.origin, seen.discourse.mentions.origins.get(m.identity.name), *map(org_of, m.roles))
        if org is not None and not org.watched
    ]
    ours = focus is not None and focus.watched and _speaks_of_it(seen)
    return ours and named is None and bool(foreign)


def _speaks_of_it(seen: Arguments) -> bool:
    """The watched organisation is named as itself in the title, in the sentence or in the one before: not
    only as the one that somebody is of."""
    near = seen.discourse.lines[max(0, seen.line.index - 1) : seen.line.index + 1]
    return title_is_ours(seen.discourse.lines) or any(map(names_watched, near))


def _moves_from(seen: Arguments, match: Match, clause: Clause) -> bool:
    """« passe de X à Y »."""
    return match.consumed > 0 and seen.line.tokens[clause.end - 1].fold in ("de", "d'", "du")


def _from_where(
    seen: Arguments, match: Match, clause: Clause, members: Sequence[Member], joined: Org | None
) -> tuple[Org | None, Org | None]:
    """(organisation left, organisation joined)."""
    verb = clause.verb
    if verb.lemma == "troquer":
        return _traded(seen, clause, members)
    if verb.lemma == "passer" and _moves_from(seen, match, clause):
        return seen.org(clause.object, members), seen.complement_org(clause, ("a", "chez", "au"), members)
    left = seen.complement_org(clause, ("source",), members)
    if left is None and verb.lemma in ("arriver", "débarquer", "passer"):
        left = seen.complement_org(clause, ("de", "d'", "du"), members)
    if verb.lemma in ("arriver", "débarquer") and joined == left:
        joined = None
    return left, joined


def work_ahead_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« va travailler sur les simulateurs chez Z »: where somebody will be at work."""
    verb = clause.verb
    if verb.no_longer or verb.negated or not (verb.tense is Tense.FUTURE or verb.ahead):
        return
    joined, members = seen.complement_org(clause, ("chez",), after=True), seen.subject(clause)
    if joined is None and bought_with_it(seen, members):
        joined = seen.focus  # « rachète Z | Ses fondateurs plancheront sur … »
    for member in members if joined is not None else ():
        yield change_told(seen, member, Act.JOIN, clause, truth, joined=joined)


def _asking(seen: Arguments, clause: Clause) -> Org | None:
    """« Y a convaincu X de le rejoindre »: the one who asks."""
    if clause.hang is not Hang.INFINITIVE or clause.parent is None or clause.verb.lemma not in JOINING:
        return None
    above = seen.reader.read(clause.parent)
    org = seen.org(above.subject) if above.verb.lemma in ("convaincre", "persuader", "décider") else None
    return org if org is not None and org.identity is not None else None


def _traded(seen: Arguments, clause: Clause, members: Sequence[Member]) -> tuple[Org | None, Org | None]:
    """« troque Y contre Z », « son badge Y contre celui de Z », « le badge d'Y pour un bureau chez Z »."""
    given: Org | None = None
    taken: Org | None = None
    traded = False
    for k in range(clause.at + 1, len(seen.pieces)):
        piece = seen.pieces[k]
        if piece.sign in (Sign.STOP, Sign.COLON) or (piece.verb is not None and piece.verb.finite):
            break
        traded = traded or piece.word in ("contre", "pour")
        if piece.sign is Sign.ORG:
            org = seen.org(k, members)
            given, taken = (given, taken or org) if traded else (given or org, taken)
    return given, taken


def _joined(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    obj = seen.piece(clause.object)
    if clause.object is not None and house_of_another(seen.discourse, seen.line, clause.object):
        return Org(None, other=True)
    if obj is not None and obj.org is not None:
        described = obj.org.identity is None and not obj.org.other  # not « le rival de la maison »
        named = seen.complement_org(clause, ("de", "d'", "du"), members) if described else None
        own = joined_the_speaker(seen, clause) if described else None
        # « la patronne de Z rejoint l'entreprise »: not her own
        return named or own or seen.org(clause.object)
    somebody = obj is not None and bool(obj.people)  # « rejoint X à la Maison-Blanche »: for a visit
    links = (
        ("chez",)
        if somebody or not _IN_TOW.isdisjoint(seen.line.words)
        else ("chez", "a", "au", "dans", "vers", "pour", "avec")
    )
    found = seen.complement_org(clause, links, members)
    if (
        found is None
        and obj is not None
        and obj.sign in (Sign.THING, Sign.POST)
        and obj.word not in NOT_POSTS
    ):
        found = seen.complement_org(clause, ("de", "d'", "du"), members)
    if found is None and clause.end > clause.verb.last:  # « rejoint les rangs de X »
        found = seen.complement_org(clause, ("de", "d'", "du"), members)
        at_theirs = seen.line.tokens[clause.end - 1].fold in (*OF, "chez", "avec", "a", "vers")
        if found is None and obj is not None and (at_theirs or not somebody):
            found = seen.org(clause.object, members)  # not « fait son entrée, comme X, patron de Z »
            found = found or (house_of(obj) if at_theirs else None)
    if found is None and obj is not None and obj.word in ("equipe", "equipes", "cabinet", "rangs"):
        led = (seen.people(c.at) for c in clause.complements if c.word in ("de", "d'"))
        product = any(
            c.word in ("de", "d'") and seen.line.tokens[seen.pieces[c.at].first].capital
            for c in clause.complements
            if seen.pieces[c.at].sign is Sign.THING
        )
        if product or any(member.identity.id is not None for some in led for member in some):
            found = seen.focus  # « intègre l'équipe de X »
    found = found or joined_the_speaker(seen, clause)
    found = found or entered_elsewhere(seen, clause) or joined_their_team(seen, clause, members)
    found = found or org_ahead(seen, clause)
    ours = org_of_there(seen, clause) if found is None else None
    found = ours if ours is not None and ours.watched else found  # « Y recrute : X y a pris ses quartiers »
    there = clause.verb.indirect == "y" and _speaks_of_it(seen)
    if found is None and (there or (of_a_team(clause, obj) and taken_in(seen))):
        found = seen.focus
    if found is None and (joined_our_team(seen, clause, members) or joined_our_branch(seen, clause)):
        found = seen.focus
    if found is None and obj is None and clause.link in ("que", "qu'"):
        found = seen.relative_org(clause)  # « Y, qu'il a rejointe »
    found = found or _by_the_title(seen, clause)
    return found or body_joined(seen, clause) or _where(seen, clause)


def _by_the_title(seen: Arguments, clause: Clause) -> Org | None:
    """« rejoignent Mark Zuckerberg », « … le laboratoire de recherche », Meta being named in the title."""
    obj, title = seen.piece(clause.object), seen.discourse.lines[0]
    placed = any(c.word in ("a", "au", "sur") for c in clause.complements if c.at > clause.at)
    boss = clause.verb.lemma == "rejoindre" and not placed and _joins_somebody(seen, clause)
    part = obj is not None and obj.sign is Sign.THING and obj.word in UNITS - {"equipe"}
    part = part and not any((org := named(piece)) is not None and org.watched for piece in title.pieces)
    return only_rival(seen.discourse.lines) if boss or part else None


_IN_TOW = words("bagages valises sillage")  # « dans les bagages de Z »: with Z


def _where(seen: Arguments, clause: Clause) -> Org | None:
    """« OpenAI, où il arrive »: the organisation before « où »."""
    if clause.hang is Hang.MAIN and clause.link == "":
        return None
    for i in range(clause.at - 1, 0, -1):
        verb = seen.pieces[i].verb
        if verb is not None and verb.finite:
            return None  # « Venue de Z, où elle dirigeait la recherche, elle était arrivée en mai »
        if seen.pieces[i].word == "ou" and seen.pieces[i].sign in (Sign.REL, Sign.AND):
            back = i - 2 if seen.pieces[i - 1].sign is Sign.COMMA else i - 1
            return seen.org(back) if back >= 0 and seen.pieces[back].sign is Sign.ORG else None
    return None
