"""Stage 5: acts of coming: who joins, is hired, comes back, founds something."""

from collections.abc import Iterator, Sequence

from bot.matcher.arguments import Arguments
from bot.matcher.change import Change
from bot.matcher.chunks import Member, Org, Piece, Sign
from bot.matcher.clauses import Clause, Complement, Hang
from bot.matcher.conjugation import Tense
from bot.matcher.frames import Match
from bot.matcher.groups import org_of
from bot.matcher.lexicon import frames as tables
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.offices import Post, office_after
from bot.matcher.text import Section
from bot.matcher.truth import Truth

_POACHING = words(
    """
    débaucher chiper piquer arracher souffler ravir subtiliser dérober siphonner rafler enrôler
    détourner capter happer
    """
)


_STATES = words("siéger travailler continuer poursuivre")  # news only of what is to come
_NO_PARTICIPLE = words("rejoindre rallier intégrer")


def join_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« rejoint Y », « arrive de X », « entre au conseil »."""
    verb = clause.verb
    if verb.passive or (verb.tense is Tense.PARTICIPLE and verb.lemma in _NO_PARTICIPLE):
        return
    if verb.lemma in _STATES and verb.tense is not Tense.FUTURE:
        return
    members = seen.subject(clause)
    if not members:
        return
    board, post = _board(seen, clause), seen.taken(clause)
    post = None if post is not None and post.team else post
    joined = _joined(seen, clause, members)
    if verb.direct and joined is None:
        if post is None:
            return  # « Y l'a rejointe sur scène »
        joined = Org(None, other=True)  # « Y le rejoint comme directrice »: in what he has founded
    if joined is None and board is None and not (post and post.text):
        yield from _arrival_nowhere(seen, clause, truth, members)
        return
    if board is not None:
        joined = joined if joined is not None and joined.watched else board.org
        post = board
    left, joined = _from_where(seen, match, clause, members, joined)
    if verb.lemma == "passer" and (left is None or joined is None) and _moves_from(seen, match, clause):
        return
    for member in (*members, *seen.company(clause)):
        yield seen.change(member, Act.JOIN, clause, truth, joined=joined, left=left, post=post)


def _moves_from(seen: Arguments, match: Match, clause: Clause) -> bool:
    """« passe de X à Y »."""
    return match.consumed > 0 and seen.line.tokens[clause.verb.last].fold in ("de", "d'", "du")


def _from_where(
    seen: Arguments, match: Match, clause: Clause, members: Sequence[Member], joined: Org | None
) -> tuple[Org | None, Org | None]:
    """(organisation left, organisation joined)."""
    verb = clause.verb
    if verb.lemma == "troquer":
        return seen.org(clause.object, members), seen.complement_org(clause, ("contre", "pour"), members)
    if verb.lemma == "passer" and _moves_from(seen, match, clause):
        return seen.org(clause.object, members), seen.complement_org(clause, ("a", "chez", "au"), members)
    left = seen.complement_org(clause, ("source",), members)
    if left is None and verb.lemma in ("arriver", "débarquer", "passer"):
        left = seen.complement_org(clause, ("de", "d'", "du"), members)
    if verb.lemma in ("arriver", "débarquer") and joined == left:
        joined = None
    return left, joined


def _arrival_nowhere(
    seen: Arguments, clause: Clause, truth: Truth, members: Sequence[Member]
) -> Iterator[Change]:
    """« X arrive » in a title, « Y arrive de Z »: where to is unsaid."""
    left = seen.complement_org(clause, ("de", "d'", "du", "source"), members)
    in_title = seen.line.sentence.section is Section.TITLE and not clause.complements
    titled = in_title and bool(seen.pieces[clause.subject or 0].people)
    entered = clause.verb.lemma in _ENTERING and clause.verb.pluperfect and not _heads_elsewhere(clause)
    if not entered and (clause.verb.lemma != "arriver" or (left is None and not titled)):
        return
    joined = seen.discourse.focuses[seen.line.index] if left is None else None
    for member in members:
        yield seen.change(member, Act.JOIN, clause, truth, left=left, joined=joined)


_THE_HOUSE = words("entreprise societe maison groupe firme compagnie laboratoire")
_ACADEME = words("universite fac enseignement ecole banc bancs academie recherche etudes lycee")


def _back_to_study(seen: Arguments, clause: Clause) -> bool:
    told = [seen.pieces[c.at].word for c in clause.complements if c.at > clause.at]
    ahead = [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 4]]
    return bool(_ACADEME & {*told, *ahead})


_LEADING = words("diriger prendre reprendre piloter travailler occuper chapeauter épauler")
_ENTERING = words("arriver entrer débuter débarquer")


def _heads_elsewhere(clause: Clause) -> bool:
    """« était arrivé à Paris », « entré en Bourse »: a place or a thing is named."""
    return any(
        c.at > clause.at and c.word not in ("de", "d'", "du", "source", "comme") for c in clause.complements
    )


def hire_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« recrute X », « X est débauchée par Y », « s'offre les services de X »."""
    verb = clause.verb
    if verb.passive or verb.tense is Tense.PARTICIPLE:
        members = seen.subject(clause)
        joined = seen.complement_org(clause, ("par",))
        where = seen.complement_org(clause, ("chez", "a", "de", "d'", "du", "dans", "source"))
        poached = verb.lemma in _POACHING or (where is not None and not where.watched)
        left = where if poached else None
        joined = joined or (None if poached else where)
        if joined is None and where is not None and where.watched and poached:
            left, joined = where, Org(None, other=True)
    else:
        members = seen.direct(clause)
        if match.idiom and not members:
            members = _services(seen, clause)
        joined = seen.org(clause.subject)
        if joined is None:
            joined = _for_org(seen, clause) if verb.lemma != "accueillir" else None
            if joined is None:
                return
        left = seen.complement_org(clause, ("chez", "a", "de", "d'", "du", "source"))
        if left is None:
            left = next((m.origin for m in members if m.origin is not None), None)
    for member in members:
        yield seen.change(
            member,
            Act.HIRE,
            clause,
            truth,
            joined=joined,
            left=left,
            post=seen.taken(clause),
            agent=joined,
        )


def return_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« revient chez Y », « retrouve son poste »."""
    verb = clause.verb
    if verb.passive or (verb.lemma in ("réintégrer", "retrouver") and verb.tense is Tense.PARTICIPLE):
        return
    members = seen.subject(clause)
    if not members:
        return
    obj = seen.piece(clause.object)
    if verb.lemma == "retrouver" and obj is not None and obj.people:
        return
    joined = seen.org(clause.object, members) if obj is not None and obj.org is not None else None
    joined = joined or seen.complement_org(clause, ("chez", "a", "au", "dans"), members)
    if verb.direct in ("la", "l'") and verb.lemma == "réintégrer":
        joined = joined or seen.discourse.focuses[seen.line.index]
    left = seen.complement_org(clause, ("de", "d'", "du", "source", "apres"), members)
    if (
        match.idiom
        and verb.lemma == "reprendre"
        and "service" not in _idiom_words(seen, clause)
        and not seen.possessive(verb.last)
    ) and not {"collier", "chemin", "travail"} & _idiom_words(seen, clause):
        return
    post = (office_after(seen.line, verb.last) if match.idiom else None) or seen.taken(clause)
    if verb.lemma == "retourner" and joined is None and obj is None:
        if post is None and _back_to_study(seen, clause):  # « retourne à l'université »
            for member in members:
                yield seen.change(member, Act.EXIT, clause, truth, left=left)
        return
    if joined is None and post is None and not _plainly_back(seen, match, clause, left):
        return
    if any(c.word == "sur" for c in clause.complements if c.at > clause.at):
        return
    for member in (*members, *seen.company(clause)):
        yield seen.change(member, Act.COME_BACK, clause, truth, joined=joined, left=left, post=post)


def taking_back_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« réembauche X », « X est rappelée »."""
    verb = clause.verb
    if verb.passive or verb.tense is Tense.PARTICIPLE:
        if verb.lemma in ("rappeler", "reprendre", "récupérer") and not (
            verb.lemma == "rappeler" and verb.passive
        ):
            return
        members, joined = seen.subject(clause), seen.complement_org(clause, ("par", "chez"))
    else:
        subject = seen.piece(clause.subject)
        members = seen.direct(clause)
        if not verb.direct and (clause.object is None or seen.pieces[clause.object].sign is not Sign.PEOPLE):
            members = ()
        joined = seen.org(clause.subject)
        if joined is None and (subject is None or subject.sign is not Sign.THING):
            members = ()
    for member in members:
        yield seen.change(member, Act.COME_BACK, clause, truth, joined=joined, post=seen.taken(clause))


def founding_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« fonde Y », « lance sa start-up », « lève des fonds pour Y »."""
    verb, obj = clause.verb, seen.piece(clause.object)
    members = seen.subject(clause)
    if not members or verb.passive or verb.tense is Tense.PARTICIPLE:
        return
    joined: Org | None = None
    if obj is not None and obj.org is not None:
        described = (
            Org(None, other=True) if obj.org.other or obj.word not in _THE_HOUSE else seen.org(clause.object)
        )
        joined = obj.org if obj.org.identity is not None else _apposed_org(seen, clause) or described
        if obj.org.identity is None and verb.lemma in ("lever", "boucler"):
            return
    elif obj is None and (built := _built(seen, clause)):
        former = any(
            h.role.former
            for m in members
            for h in seen.discourse.mentions.holdings
            if h.identity == m.identity
        )
        joined = Org(None, other=True) if former and built.watched else built
    elif obj is not None and (obj.word in tables.STARTUP_NOUNS or obj.word in ("sa", "son")):
        joined = Org(None, other=True)
    if joined is None or verb.lemma in ("lever", "boucler"):
        joined = _funded(seen, clause) if verb.lemma in ("lever", "boucler", "préparer") else joined
    if joined is None and match.idiom:
        joined = Org(None, other=True)
    if joined is None or (
        verb.lemma in ("préparer", "dévoiler", "imaginer")
        and joined.identity is None
        and obj is not None
        and seen.line.tokens[obj.first].fold not in ("son", "sa")
    ):
        return
    for member in (*members, *seen.company(clause)):
        yield seen.change(member, Act.FOUND, clause, truth, joined=joined, post=seen.taken(clause))


def following_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« lui emboîte le pas », « serait de l'aventure »."""
    verb = clause.verb
    leaders = seen.people(clause.object) if clause.object is not None else ()
    named = seen.complement_org(clause, ("chez", "a", "vers", "pour"))
    if (
        verb.lemma in ("suivre", "imiter")
        and leaders == ()
        and not verb.direct
        and named is None
        and clause.object is None
    ):
        return
    if verb.lemma == "suivre" and verb.tense is Tense.PARTICIPLE:
        return
    if not leaders:
        leaders = seen.discourse.people(
            Piece(Sign.PRONOUN, 0, 0, "l'"),
            seen.line.index,
            clause.subject if clause.subject is not None else clause.at,
        )
    joined = seen.complement_org(clause, ("chez", "a", "vers", "pour"))
    obj = seen.piece(clause.object)
    if joined is None and obj is not None and obj.role is not None:
        joined = org_of(obj.role)
    for member in seen.subject(clause):
        if joined is not None and joined.identity is not None:
            yield seen.change(member, Act.JOIN, clause, truth, joined=joined)
        elif leaders and leaders[0].identity != member.identity:
            yield seen.change(
                member, Act.FOLLOW, clause, truth, counterpart=leaders[0].identity, joined=joined
            )


def _joined(seen: Arguments, clause: Clause, members: Sequence[Member]) -> Org | None:
    obj = seen.piece(clause.object)
    if obj is not None and obj.org is not None:
        named = seen.complement_org(clause, ("de", "d'", "du"), members) if obj.org.identity is None else None
        return named or seen.org(clause.object, members)
    words = ("chez", "a", "au", "dans", "vers", "pour", "avec")
    found = seen.complement_org(clause, words, members)
    if (
        found is None
        and obj is not None
        and obj.sign in (Sign.THING, Sign.POST)
        and obj.word not in tables.NOT_POSTS
    ):
        found = seen.complement_org(clause, ("de", "d'", "du"), members)
    if found is None and clause.end > clause.verb.last:  # « rejoint les rangs de X »
        found = seen.complement_org(clause, ("de", "d'", "du"), members)
        if found is None and obj is not None:
            found = seen.org(clause.object, members)
    if found is None and clause.verb.indirect == "y":
        found = seen.discourse.focuses[seen.line.index]
    return found if found is not None else _where(seen, clause)


def _where(seen: Arguments, clause: Clause) -> Org | None:
    """« OpenAI, où il arrive »: the organisation before « où »."""
    if clause.hang is Hang.MAIN and clause.link == "":
        return None
    for i in range(clause.at - 1, 0, -1):
        if seen.pieces[i].word == "ou" and seen.pieces[i].sign in (Sign.REL, Sign.AND):
            back = i - 2 if seen.pieces[i - 1].sign is Sign.COMMA else i - 1
            return seen.org(back) if back >= 0 and seen.pieces[back].sign is Sign.ORG else None
    return None


def _board(seen: Arguments, clause: Clause) -> Post | None:
    """« entre au conseil d'administration »."""
    for complement in (
        Complement("", clause.object) if clause.object is not None else None,
        *clause.complements,
    ):
        if complement is None or seen.pieces[complement.at].sign is not Sign.THING:
            continue
        post = office_after(seen.line, seen.pieces[complement.at].first)
        if post is not None and post.board:
            return post
    return None


def _services(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« s'offre les services de X », « étoffe son équipe avec X »."""
    for complement in clause.complements:
        if complement.word in ("de", "d'", "avec", "sur") and seen.pieces[complement.at].sign is Sign.PEOPLE:
            return seen.people(complement.at)
    return ()


def _for_org(seen: Arguments, clause: Clause) -> Org | None:
    """A boss who hires does so for the organisation: « Mark Zuckerberg débauche … »."""
    for member in seen.subject(clause):
        known = next(
            (
                h.org
                for h in seen.discourse.mentions.holdings
                if h.identity == member.identity and h.org and not h.role.former
            ),
            None,
        )
        if known is not None:
            return known
        return seen.discourse.focuses[seen.line.index]
    return None


def _plainly_back(seen: Arguments, match: Match, clause: Clause, left: Org | None) -> bool:
    """A return without a place named: an idiom, or « revenu en janvier »."""
    if match.idiom and clause.verb.lemma != "retrouver":
        return True
    titled = seen.line.sentence.section is Section.TITLE and clause.verb.tense is Tense.PRESENT
    if titled and clause.verb.lemma == "revenir" and not clause.complements:
        return True
    if clause.verb.lemma == "rempiler":
        return True
    obj = seen.piece(clause.object)
    if (
        clause.verb.lemma == "réintégrer"
        and obj is not None
        and obj.word in ("equipe", "equipes", "rangs", "effectifs")
    ):
        return True
    after = seen.pieces[clause.at + 1].verb if clause.at + 1 < len(seen.pieces) else None
    if clause.verb.lemma == "revenir" and after is not None and after.lemma in _LEADING:
        return True  # « revient diriger la recherche »
    return clause.verb.lemma in ("revenir", "rentrer") and (
        left is not None or (clause.verb.tense is Tense.PARTICIPLE and bool(clause.dates))
    )


def _idiom_words(seen: Arguments, clause: Clause) -> set[str]:
    return {token.fold for token in seen.line.tokens[clause.verb.last : clause.end]}


def _apposed_org(seen: Arguments, clause: Clause) -> Org | None:
    """« sa propre entreprise, Safe … »: the name beside the description."""
    at = clause.object or 0
    if (
        at + 2 < len(seen.pieces)
        and seen.pieces[at + 1].sign in (Sign.COMMA, Sign.OPEN)
        and seen.pieces[at + 2].sign is Sign.ORG
    ):
        return seen.pieces[at + 2].org
    return None


def _built(seen: Arguments, clause: Clause) -> Org | None:
    """« la société qu'elle a fondée »."""
    for i in range(clause.at - 1, 0, -1):
        if seen.pieces[i].sign is Sign.SUB and seen.pieces[i].word in ("que", "qu'"):
            previous = seen.pieces[i - 1]
            return seen.discourse.org(previous.org, seen.line.index) if previous.org else None
    return None


def _funded(seen: Arguments, clause: Clause) -> Org | None:
    """« lève deux milliards pour Thinking Machines Lab »."""
    for complement in clause.complements:
        if complement.word == "pour" and seen.pieces[complement.at].org is not None:
            return seen.pieces[complement.at].org
    return None
