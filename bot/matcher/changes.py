"""Stage 5: a clause or an action noun -> what changes for whom (``Change``).

One reader per act of ``lexicon.frames``: which argument is the person, which the
organisation left or joined, which the post. Whether the organisation is the watched one,
and what kind of claim that makes, is for ``claims`` to say.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from bot.matcher.chunks import Line, Member, Org, Piece, Sign
from bot.matcher.clauses import Clause, ClauseReader, Complement, Hang
from bot.matcher.conjugation import Tense
from bot.matcher.dates import Dated
from bot.matcher.discourse import Discourse
from bot.matcher.frames import Match, match_verb
from bot.matcher.groups import org_of
from bot.matcher.lexicon import frames as tables
from bot.matcher.lexicon.frames import OBJECT_ACTS, Act
from bot.matcher.names import Identity
from bot.matcher.text import Section
from bot.matcher.offices import Post, office_after, post_of
from bot.matcher.truth import Truth, refused, truth_of
from bot.model import Span


@dataclass(frozen=True, slots=True)
class Change:
    """Something that a sentence says of somebody's place in an organisation.

    ``left`` and ``joined`` are the organisations named for it (None: unsaid), ``post`` the one
    left or taken. ``word`` says which verb or noun told it, for people to read.
    """

    member: Member
    act: Act
    truth: Truth
    line: int
    at: int
    word: str
    left: Org | None = None
    joined: Org | None = None
    post: Post | None = None
    counterpart: Identity | None = None
    dates: tuple[Dated, ...] = ()
    announced: tuple[Dated, ...] = ()  # dates of the verb that announces it
    hang: Hang | None = None
    tense: Tense | None = None
    pluperfect: bool = False
    after: bool = False  # told as what came before something else
    noun: bool = False
    quoted: bool = False
    agent: Org | None = None
    with_exit: bool = False  # « quitte X pour fonder Y »: part of the leaving
    span: Span = field(default=Span(0, 0))


_STATES = frozenset("diriger piloter superviser chapeauter coiffer veiller conduire encadrer occuper tenir".split())
_WEAK_EXITS = frozenset("éloigner filer carapater évaporer désengager retirer éclipser raccrocher lâcher rompre voguer voler changer".split())
_TRANSITIVE_EXITS = frozenset("quitter déserter lâcher".split())
_BY_SUBJECT = frozenset("faire perdre".split())
_POACHING = frozenset("débaucher chiper piquer arracher souffler ravir subtiliser dérober siphonner rafler enrôler détourner capter happer".split())
_WEAK_FOUNDING = frozenset("lancer monter créer bâtir préparer ouvrir lever boucler démarrer inaugurer amorcer imaginer dévoiler construire lancer".split())
_HARMLESS = frozenset("retraite concurrence compte poste fin debut milieu suite surprise demande veille occasion issue terme heure tour son".split())
_DEPARTMENTS = frozenset(
    """ressources recherche finances produits produit communication ventes securite surete marketing operations
    technologie ingenierie robotique alignement superalignement infrastructures infrastructure affaires juridique recrutement design
    donnees partenariats developpement modeles""".split()
)


class ChangeReader:
    """Reads the changes of one line."""

    def __init__(self, discourse: Discourse, line: Line) -> None:
        self.discourse = discourse
        self.line = line
        self.reader: ClauseReader = discourse.readers[line.index]
        self.pieces = line.pieces
        self.exits: set[int] = set()  # positions of verbs of leaving
        self.consumed: set[int] = set()  # tokens that belong to an idiom of a verb
        self._date_tokens = {
            t for piece in line.pieces if piece.sign is Sign.DATE for t in range(piece.first, piece.last)
        }

    def verbs(self) -> Iterator[Change]:
        """What the verbs of the line tell."""
        for at, piece in enumerate(self.pieces):
            if piece.verb is None:
                continue
            for match in match_verb(self.line.tokens, piece.verb, self._date_tokens.__contains__):
                clause = self.reader.read(at, skip=match.consumed)
                self.consumed.update(range(piece.verb.last, piece.verb.last + match.consumed))
                truth = truth_of(self.reader, clause)
                if match.act is Act.EXIT:
                    self.exits.add(at)
                yield from self._read(match, clause, truth)

    def _read(self, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
        reader = {
            Act.EXIT: self._exit,
            Act.OUST: self._oust,
            Act.JOIN: self._join,
            Act.HIRE: self._hire,
            Act.NAME: self._name,
            Act.TAKE: self._take,
            Act.SUCCEED: self._succeed,
            Act.PAUSE: self._pause,
            Act.COME_BACK: self._come_back,
            Act.TAKE_BACK: self._take_back,
            Act.FOUND: self._found,
            Act.LOSE: self._lose,
            Act.HAND_OVER: self._hand_over,
            Act.FOLLOW: self._follow,
        }.get(match.act)
        if reader is not None:
            yield from reader(match, clause, truth)

    # -- arguments ---------------------------------------------------------------------------

    def piece(self, at: int | None) -> Piece | None:
        return self.pieces[at] if at is not None else None

    def people(self, at: int | None, *, subject: bool = False) -> tuple[Member, ...]:
        """The people at a position; an impersonal « il » is nobody."""
        if at is None:
            return ()
        return self.discourse.people(self.pieces[at], self.line.index, at, subject=subject)

    def subject(self, clause: Clause) -> tuple[Member, ...]:
        if clause.verb.subject and clause.subject is None and clause.verb.subject in ("il", "elle", "ils", "elles"):
            pronoun = Piece(Sign.PRONOUN, self.pieces[clause.at].first, self.pieces[clause.at].last, clause.verb.subject)
            return self.discourse.people(pronoun, self.line.index, clause.at)
        people = self.people(clause.subject, subject=True)
        at = clause.subject
        if clause.hang is Hang.PARTICIPLE and len(people) > 1 and not clause.verb.plural:
            people = people[-1:]  # « X et Y, promue en mai »: the last one
        if people and at is not None and at > 1 and clause.verb.plural and self.pieces[at - 1].sign is Sign.AND:
            if self.pieces[at - 2].sign in (Sign.PEOPLE, Sign.POST):
                people = (*(m for m in self.people(at - 2) if m.identity not in {p.identity for p in people}), *people)
        return people

    def direct(self, clause: Clause) -> tuple[Member, ...]:
        """The object: a name, or « le/la/les » before the verb."""
        if clause.verb.direct:
            word = {"le": "il", "la": "elle", "les": "ils"}.get(clause.verb.direct, "l'")
            pronoun = Piece(Sign.PRONOUN, 0, 0, word)
            return self.discourse.people(pronoun, self.line.index, clause.subject if clause.subject is not None else clause.at)
        return self.people(clause.object)

    def org(self, at: int | None, members: Sequence[Member] = ()) -> Org | None:
        """The organisation at a position, described ones traced."""
        piece = self.piece(at)
        if piece is None:
            return None
        if piece.org is not None:
            return self.discourse.org(piece.org, self.line.index, members)
        if piece.sign is Sign.PRONOUN:
            return self._org_of_pronoun()
        if piece.role is not None:  # « le patron de Meta » acts for Meta
            return org_of(piece.role)
        return next((o for m in piece.people for r in m.roles if (o := org_of(r)) is not None and not r.former), None)

    def _org_of_pronoun(self) -> Org | None:
        """« Il avait déjà recruté … » after a sentence whose subject is an organisation."""
        if not self.line.index:
            return None
        before = self.discourse.lines[self.line.index - 1]
        reader = self.discourse.readers[before.index]
        for at, piece in enumerate(before.pieces):
            if piece.verb is not None and piece.verb.finite:
                subject = reader.read(at).subject
                org = before.pieces[subject].org if subject is not None else None
                return self.discourse.org(org, before.index) if org is not None and org.identity is not None else org
        return None

    def complement_org(self, clause: Clause, words: Sequence[str], members: Sequence[Member] = ()) -> Org | None:
        """The organisation after one of these prepositions."""
        for complement in clause.complements:
            if complement.word in words and (complement.at > clause.at or complement.word not in ("de", "d'", "du")):
                piece = self.pieces[complement.at]
                if piece.sign is Sign.ORG:
                    return self.org(complement.at, members)
                inner = self._inner_org(clause, complement)
                if inner is not None:
                    return inner
        return None

    def _inner_org(self, clause: Clause, complement: Complement) -> Org | None:
        """« rejoindre l'équipe de Meta », « dans les rangs d'OpenAI »: the organisation one step deeper."""
        piece = self.pieces[complement.at]
        if piece.sign is not Sign.THING:
            return None
        for other in clause.complements:
            if other.word in ("de", "d'", "du") and complement.at < other.at <= complement.at + 4 and self.pieces[other.at].sign is Sign.ORG:
                return self.org(other.at)
        return None

    def change(self, member: Member, act: Act, clause: Clause, truth: Truth, **more: object) -> Change:
        """A change told by a clause, with its dates and its standing in the sentence."""
        verb = clause.verb
        own, announced = self.dates_of(clause)
        above = self.reader.verb(clause.parent) if clause.hang is Hang.INFINITIVE else None
        span = Span(self.line.tokens[verb.first].start, self.line.tokens[min(clause.end, len(self.line.tokens)) - 1].end)
        base = Change(
            member, act, truth, self.line.index, clause.at, verb.lemma, dates=own, announced=announced,
            hang=clause.hang, tense=above.tense if above is not None else verb.tense,
            pluperfect=verb.pluperfect or (above is not None and above.pluperfect), quoted=clause.quoted, span=span,
            with_exit=clause.hang is Hang.INFINITIVE and clause.parent in self.exits,
            after=clause.link in ("apres", "avant", "depuis") or (clause.hang is Hang.TIME and verb.perfect),
        )  # fmt: skip
        return replace(base, **more)  # type: ignore[arg-type]  # the callers' keywords are fields of Change

    def dates_of(self, clause: Clause) -> tuple[tuple[Dated, ...], tuple[Dated, ...]]:
        """Its own dates, and those of the verb that announces it."""
        own = tuple(d for at in clause.dates if (d := self.pieces[at].dated) is not None and not d.ending)
        if clause.hang in (Hang.RELATIVE, Hang.PARTICIPLE):
            return own, ()
        if clause.hang is Hang.TIME:
            return own or (self._dates_of(clause.parent) if clause.link in ("tandis", "alors") else ()), ()
        own = own or self._opening_dates(clause)
        announced: tuple[Dated, ...] = ()
        parent = clause.parent
        while parent is not None:
            above = self.reader.read(parent)
            announced += tuple(d for at in above.dates if (d := self.pieces[at].dated) is not None and not d.ending)
            parent = above.parent if above.parent != parent else None
        if not announced:
            announced = self._report_dates(clause)
        return own, announced

    def _dates_of(self, at: int | None) -> tuple[Dated, ...]:
        if at is None:
            return ()
        return tuple(d for k in self.reader.read(at).dates if (d := self.pieces[k].dated) is not None and not d.ending)

    def _opening_dates(self, clause: Clause) -> tuple[Dated, ...]:
        """A date that opens the sentence holds for its main clauses, up to a semicolon."""
        if clause.hang is not Hang.MAIN or not self.pieces or any(p.sign is Sign.STOP for p in self.pieces[: clause.at]):
            return ()
        opening = self.pieces[0].dated
        return (opening,) if opening is not None and not opening.ending else ()

    def _report_dates(self, clause: Clause) -> tuple[Dated, ...]:
        """« …, a annoncé mardi la société »: the date of a verb of saying set beside."""
        for at, piece in enumerate(self.pieces):
            if piece.verb is None or at == clause.at or piece.verb.lemma not in _REPORTING:
                continue
            beside = self.reader.read(at)
            found = tuple(d for k in beside.dates if (d := self.pieces[k].dated) is not None)
            source = beside.hang in (Hang.PARTICIPLE, Hang.RELATIVE) and any(p.word == "selon" for p in self.pieces[:at])
            if found and (beside.hang is Hang.MAIN or source):
                return found
        return ()

    # -- leaving -----------------------------------------------------------------------------

    def _exit(self, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
        members = self.subject(clause)
        if not members:
            return
        verb, obj = clause.verb, self.piece(clause.object)
        act = Act.OUST if truth.forced else Act.EXIT
        left: Org | None = None
        post: Post | None = None
        if verb.lemma in _TRANSITIVE_EXITS and not match.idiom:
            left, post, why = self._left(clause, members)
            if why:
                truth = refused(why)
        elif obj is not None and obj.org is not None and not match.idiom and verb.lemma != "renoncer":
            left = self.org(clause.object, members)
        if left is None and clause.link == "dont":
            left = self._dont(clause)
        if left is None:
            left = self.complement_org(clause, ("de", "d'", "du", "chez", "a", "avec", "dans", "source"), members) if not self._moves_to(clause) else self.complement_org(clause, ("de", "d'", "du", "avec"), members)
        joined = self.complement_org(clause, ("pour", "vers", "contre") if not self._moves_to(clause) else ("pour", "vers", "chez", "a"), members)
        post = post or self._post_left(clause, match)
        if verb.lemma in ("partir", "quitter", "démissionner", "en aller"):
            members = (*members, *self._company(clause))
        strange = self._strange(clause, match, left, post)
        if strange and truth.status is not None:
            truth = refused(strange)
        for member in members:
            yield self.change(member, act, clause, truth, left=left, joined=joined, post=post)

    def _moves_to(self, clause: Clause) -> bool:
        """« partir chez X », « filer chez X »: « chez » names where they go."""
        return clause.verb.lemma in ("partir", "filer", "passer", "en aller", "voguer", "voler")

    def _left(self, clause: Clause, members: Sequence[Member]) -> tuple[Org | None, Post | None, str]:
        """What « quitter » has for object: (organisation, post, why it is neither)."""
        obj = self.piece(clause.object)
        if clause.verb.direct:
            return None, None, ""
        if obj is None and clause.link == "dont":
            return self._dont(clause), None, ""
        if obj is None:
            place = self._relative_object(clause)
            return place, None, "" if place is not None or clause.hang is Hang.RELATIVE else "leaves nothing named"
        if obj.org is not None:
            return self.org(clause.object, members), None, ""
        post = office_after(self.line, obj.first)
        if obj.sign is Sign.POST and obj.role is not None:
            return None, None, "leaves somebody"
        if post is not None:
            return post.org, post, "" if not post.team else "leaves a team or a committee only"
        return None, None, f"leaves something else: « {obj.word or 'somebody'} »"

    def _dont(self, clause: Clause) -> Org | None:
        """« X, dont il s'est retiré »: the organisation before « dont »."""
        for i in range(clause.at - 1, 0, -1):
            if self.pieces[i].word == "dont":
                return next((self.org(k) for k in range(i - 1, max(i - 8, -1), -1) if self.pieces[k].sign is Sign.ORG), None)
        return None

    def _relative_object(self, clause: Clause) -> Org | None:
        """« l'entreprise qu'il quitte »: the organisation before « que »."""
        for i in range(clause.at - 1, 0, -1):
            if self.pieces[i].sign is Sign.SUB and self.pieces[i].word in ("que", "qu'"):
                back = i - 2 if self.pieces[i - 1].sign is Sign.COMMA and i > 1 else i - 1
                return self.org(back) if self.pieces[back].sign is Sign.ORG else None
        return None

    def _post_left(self, clause: Clause, match: Match) -> Post | None:
        """« démissionne de son poste de directeur », « abandonne la présidence »."""
        start = self.line.tokens[clause.verb.last : clause.end]
        if match.idiom and start:
            post = office_after(self.line, clause.verb.last)
            if post is not None:
                return post
        for complement in clause.complements:
            if complement.word in ("de", "d'", "du", "a") and complement.at > clause.at:
                post = office_after(self.line, self.pieces[complement.at].first)
                if post is not None:
                    return post
        return None

    def _strange(self, clause: Clause, match: Match, left: Org | None, post: Post | None) -> str:
        """Why an intransitive leaving is about something other than an organisation."""
        lemma = clause.verb.lemma
        if lemma in _WEAK_EXITS and left is None and post is None and not match.idiom:
            return f"« {lemma} » alone says too little"
        if match.idiom or left is not None or post is not None or lemma in _TRANSITIVE_EXITS:
            return ""
        for complement in clause.complements:
            piece = self.pieces[complement.at]
            near = complement.at > clause.at and complement.at - clause.at <= 3
            if near and lemma in ("partir", "en aller") and complement.word in ("a", "au", "en", "dans", "sur", "de", "d'", "du"):
                if piece.sign is Sign.THING and piece.word not in _HARMLESS:
                    return f"goes « {complement.word} {piece.word} »"
            if piece.sign is Sign.THING and piece.word in tables.NOT_POSTS and near:
                return f"leaves « {piece.word} »"
        return ""

    def _oust(self, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
        verb = clause.verb
        passive = verb.passive or verb.tense is Tense.PARTICIPLE
        if verb.lemma in _BY_SUBJECT or passive:
            members = self.subject(clause)
            agent = self.complement_org(clause, ("par",))
        else:
            members = self.direct(clause)
            agent = self.org(clause.subject)
            subject = self.piece(clause.subject)
            if subject is None and clause.hang is not Hang.INFINITIVE:
                members = ()
            if verb.lemma == "remercier" and (subject is None or subject.sign is not Sign.ORG):
                members = ()
        if not members:
            return
        if verb.lemma == "remercier" and any(
            c.word in ("pour", "de", "d'") and c.at > clause.at and self.pieces[c.at].word != "services" and self.pieces[c.at].sign is not Sign.DATE
            for c in clause.complements
        ):
            truth = refused("thanks")
        if any(self.pieces[c.at].sign is Sign.THING and self.pieces[c.at].word in ("tour", "course", "competition", "jury", "scene") for c in clause.complements):
            truth = refused("not from a post")
        post = self._post_left(clause, match)
        left = self.complement_org(clause, ("de", "d'", "du"), members) or (post.org if post else None) or agent
        for member in members:
            yield self.change(member, Act.OUST, clause, truth, left=left, post=post, agent=agent)

    def _pause(self, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
        verb = clause.verb
        if not match.idiom and verb.lemma in ("arrêter", "interrompre", "absenter", "souffler", "débrayer"):
            if verb.lemma not in ("absenter",):
                return
        if verb.lemma == "prendre" and "temps" in [t.fold for t in self.line.tokens[verb.last : clause.end]] :
            return
        for member in self.subject(clause):
            left = self.complement_org(clause, ("de", "d'", "chez"))
            yield self.change(member, Act.PAUSE, clause, truth, left=left)

    def _lose(self, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
        owner = self.piece(clause.subject)
        if owner is None:
            return
        agent = self.org(clause.subject)
        if agent is not None and agent.identity is None and clause.hang is Hang.RELATIVE:
            agent = self.discourse.focuses[self.line.index]  # « une maison qui a vu partir … »
        if agent is None:
            bosses = self.subject(clause)
            agent = next((o for m in bosses if (o := self.discourse.origins.get(m.identity.name))), None)
            if not bosses:
                return
        joined = self.complement_org(clause, ("pour", "vers", "chez"))
        for member in self.people(clause.object):
            yield self.change(member, Act.EXIT, clause, truth, left=agent, joined=joined, agent=agent)

    def _hand_over(self, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
        members = self.subject(clause)
        heirs: tuple[Member, ...] = ()
        for complement in clause.complements:
            if complement.word in ("a", "au") and self.pieces[complement.at].sign in (Sign.PEOPLE, Sign.POST):
                heirs = self.people(complement.at)
                break
        if not heirs and clause.object is not None and self.pieces[clause.object].sign is Sign.PEOPLE:
            heirs = self.people(clause.object)
        if len(members) != 1:
            return
        words = {token.fold for token in self.line.tokens[clause.verb.last : clause.end + 2]}
        post = office_after(self.line, clause.verb.last) if match.idiom else None
        if not heirs and "main" not in words and post is None:
            return
        heir = heirs[0] if heirs else None
        yield self.change(members[0], Act.HAND_OVER, clause, truth, post=post, counterpart=heir.identity if heir else None)
        if heir is not None:
            yield self.change(heir, Act.NAME, clause, truth, post=post, counterpart=members[0].identity)

    # -- coming ------------------------------------------------------------------------------

    def _join(self, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
        verb = clause.verb
        if verb.passive or (verb.tense is Tense.PARTICIPLE and verb.lemma in ("rejoindre", "rallier", "intégrer")):
            return
        if verb.lemma in ("siéger", "travailler", "continuer", "poursuivre") and verb.tense is not Tense.FUTURE:
            return
        members = self.subject(clause)
        if not members:
            return
        board = self._board(clause)
        joined = self._joined(clause, members)
        if verb.direct and joined is None:
            if self._taken(clause) is None:
                return  # Y l'a rejointe sur scène »
            joined = Org(None, other=True)  # « Y le rejoint comme directrice »: in what he has founded
        post = self._taken(clause)
        if post is not None and post.team:
            post = None
        if joined is None and board is None and not (post and post.text):
            left = self.complement_org(clause, ("de", "d'", "du", "source"), members)
            titled = self.line.sentence.section is Section.TITLE and not clause.complements and self.pieces[clause.subject or 0].people
            if verb.lemma == "arriver" and (left is not None or titled):
                joined = self.discourse.focuses[self.line.index] if left is None else None
                for member in members:
                    yield self.change(member, Act.JOIN, clause, truth, left=left, joined=joined)
            return
        if board is not None:
            joined = joined if joined is not None and joined.watched else board.org or None
            post = board
        left = self.complement_org(clause, ("source",), members) or (
            self.complement_org(clause, ("de", "d'", "du"), members) if verb.lemma in ("arriver", "débarquer", "passer") else None
        )
        if verb.lemma == "passer" and match.consumed and self.line.tokens[verb.last].fold in ("de", "d'", "du"):
            left, joined = self.org(clause.object, members), self.complement_org(clause, ("a", "chez", "au"), members)
            if left is None or joined is None:
                return
        if verb.lemma in ("arriver", "débarquer") and joined == left:
            joined = None
        for member in (*members, *self._company(clause)):
            yield self.change(member, Act.JOIN, clause, truth, joined=joined, left=left, post=post)

    def _company(self, clause: Clause) -> tuple[Member, ...]:
        """« …, en compagnie de Y et de Z »: who comes too."""
        for complement in clause.complements:
            if complement.word == "avec" and complement.at > clause.at and self.pieces[complement.at].people:
                return self.people(complement.at)
        return ()

    def _joined(self, clause: Clause, members: Sequence[Member]) -> Org | None:
        obj = self.piece(clause.object)
        if obj is not None and obj.org is not None:
            named = self.complement_org(clause, ("de", "d'", "du"), members) if obj.org.identity is None else None
            return named or self.org(clause.object, members)
        words = ("chez", "a", "au", "dans", "vers", "pour", "avec")
        found = self.complement_org(clause, words, members)
        if found is None and obj is not None and obj.sign in (Sign.THING, Sign.POST) and obj.word not in tables.NOT_POSTS:
            found = self.complement_org(clause, ("de", "d'", "du"), members)
        if found is None and clause.end > clause.verb.last:  # « rejoint les rangs de X »
            found = self.complement_org(clause, ("de", "d'", "du"), members)
            if found is None and obj is not None:
                found = self.org(clause.object, members)
        if found is None and clause.verb.indirect == "y":
            found = self.discourse.focuses[self.line.index]
        return found if found is not None else self._where(clause)

    def _where(self, clause: Clause) -> Org | None:
        """« OpenAI, où il arrive »: the organisation before « où »."""
        if clause.hang is Hang.MAIN and clause.link == "":
            return None
        for i in range(clause.at - 1, 0, -1):
            if self.pieces[i].word == "ou" and self.pieces[i].sign in (Sign.REL, Sign.AND):
                back = i - 2 if self.pieces[i - 1].sign is Sign.COMMA else i - 1
                return self.org(back) if back >= 0 and self.pieces[back].sign is Sign.ORG else None
        return None

    def _board(self, clause: Clause) -> Post | None:
        """« entre au conseil d'administration »."""
        for complement in (Complement("", clause.object) if clause.object is not None else None, *clause.complements):
            if complement is None or self.pieces[complement.at].sign is not Sign.THING:
                continue
            post = office_after(self.line, self.pieces[complement.at].first)
            if post is not None and post.board:
                return post
        return None

    def _taken(self, clause: Clause) -> Post | None:
        """The post that somebody gets: « comme directeur », « au poste de … », an attribute."""
        if clause.attribute is not None:
            piece = self.pieces[clause.attribute]
            if piece.role is not None and piece.role.text:
                return post_of(self.line, piece.role)
        for complement in clause.complements:
            if complement.word in ("a", "au", "comme", "en", "pour", "aux", "dans") and complement.at > clause.at:
                piece = self.pieces[complement.at]
                if piece.role is not None and piece.role.text and complement.word in ("comme", "en"):
                    return post_of(self.line, piece.role)
                if piece.sign is Sign.THING and (post := office_after(self.line, piece.first)) is not None:
                    return post
        return None

    def _hire(self, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
        verb = clause.verb
        if verb.passive or verb.tense is Tense.PARTICIPLE:
            members = self.subject(clause)
            joined = self.complement_org(clause, ("par",))
            where = self.complement_org(clause, ("chez", "a", "de", "d'", "du", "dans", "source"))
            poached = verb.lemma in _POACHING or (where is not None and not where.watched)
            left = where if poached else None
            joined = joined or (None if poached else where)
            if joined is None and where is not None and where.watched and poached:
                left, joined = where, Org(None, other=True)
        else:
            members = self.direct(clause)
            if match.idiom and not members:
                members = self._services(clause)
            joined = self.org(clause.subject)
            if joined is None:
                joined = self._for_org(clause)
                if joined is None:
                    return
            left = self.complement_org(clause, ("chez", "a", "de", "d'", "du", "source"))
            if left is None:
                left = next((m.origin for m in members if m.origin is not None), None)
        for member in members:
            yield self.change(member, Act.HIRE, clause, truth, joined=joined, left=left, post=self._taken(clause), agent=joined)

    def _services(self, clause: Clause) -> tuple[Member, ...]:
        """« s'offre les services de X », « étoffe son équipe avec X »."""
        for complement in clause.complements:
            if complement.word in ("de", "d'", "avec", "sur") and self.pieces[complement.at].sign is Sign.PEOPLE:
                return self.people(complement.at)
        return ()

    def _for_org(self, clause: Clause) -> Org | None:
        """A boss who hires does so for the organisation: « Mark Zuckerberg débauche … »."""
        for member in self.subject(clause):
            known = next((h.org for h in self.discourse.holdings if h.identity == member.identity and h.org and not h.role.former), None)
            if known is not None:
                return known
            return self.discourse.focuses[self.line.index]
        return None

    def _name(self, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
        verb = clause.verb
        post = self._taken(clause)
        agent = self.org(clause.subject)
        if verb.lemma in ("aller", "échoir"):
            yield from self._goes_to(clause, truth)
            return
        if match.idiom and verb.lemma == "confier":
            members = next((self.people(c.at) for c in clause.complements if c.word in ("a", "au") and self.pieces[c.at].sign in (Sign.PEOPLE, Sign.POST)), ())
            if verb.reflexive:
                members = self.subject(clause)
            post = office_after(self.line, verb.last) or post
        elif verb.passive or verb.tense is Tense.PARTICIPLE:
            members, agent = self.subject(clause), self.complement_org(clause, ("par",))
            if post is None and clause.object is not None and (role := self.pieces[clause.object].role) is not None and role.text:
                post = post_of(self.line, role)
        else:
            members = self.direct(clause)
        if match.idiom and verb.lemma in ("porter", "placer", "mettre", "installer") and post is None:
            post = office_after(self.line, verb.last)
        if not members:
            return
        if post is None and verb.lemma not in ("promouvoir", "introniser", "coopter", "titulariser"):
            if verb.lemma not in ("choisir", "nommer", "propulser", "désigner", "élire") or verb.lemma in ("choisir", "élire") and clause.subject is None:
                return
            if verb.lemma != "choisir":
                truth = refused("named to nothing in particular")
        where = self.complement_org(clause, ("chez", "de", "d'", "du"))
        joined = (post.org if post else None) or where or agent
        for member in members:
            yield self.change(member, Act.NAME, clause, truth, joined=joined, post=post, agent=agent)

    def _goes_to(self, clause: Clause, truth: Truth) -> Iterator[Change]:
        """« les clés iront à X », « l'intérim échoit à Y »."""
        subject = self.piece(clause.subject)
        if subject is None or subject.sign is not Sign.THING or (subject.word not in ("cles", "renes") and office_after(self.line, subject.first) is None):
            return
        post = office_after(self.line, subject.first)
        for complement in clause.complements:
            if complement.word in ("a", "au") and complement.at > clause.at:
                for member in self.people(complement.at):
                    yield self.change(member, Act.SUCCEED, clause, truth, post=post if post and post.text else None)

    def _take(self, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
        verb = clause.verb
        if verb.passive:
            yield from self._taken_over(match, clause, truth)
            return
        if verb.lemma in _STATES and not (verb.tense is Tense.FUTURE or match.idiom):
            return
        members = self.subject(clause)
        if not members:
            return
        post, why = self._office_taken(match, clause)
        if post is None and why:
            return
        counterpart = self._in_place_of(clause)
        joined = post.org if post is not None else None
        for member in members:
            yield self.change(member, Act.TAKE, clause, truth, post=post, joined=joined, counterpart=counterpart)

    def _taken_over(self, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
        """« son poste est repris par X »."""
        heirs = next((self.people(c.at) for c in clause.complements if c.word == "par" and self.pieces[c.at].sign in (Sign.PEOPLE, Sign.POST)), ())
        subject = self.piece(clause.subject)
        if subject is None or subject.sign is not Sign.THING or (office_after(self.line, subject.first) is None and subject.word not in _DEPARTMENTS):
            return
        owner: tuple[Member, ...] = ()
        if self.line.tokens[subject.first].fold in ("son", "sa", "ses"):
            owner = self.discourse.people(Piece(Sign.PRONOUN, 0, 0, "l'"), self.line.index, clause.subject or 0)
        for heir in heirs:
            yield self.change(heir, Act.TAKE, clause, truth, counterpart=owner[0].identity if owner else None)

    def _office_taken(self, match: Match, clause: Clause) -> tuple[Post | None, str]:
        """The post taken, or why it is none."""
        verb, obj = clause.verb, self.piece(clause.object)
        if verb.lemma == "devenir" or verb.lemma in ("passer", "monter", "grimper"):
            at = clause.attribute if clause.attribute is not None else clause.object
            role = self.pieces[at].role if at is not None else None
            if role is None or not role.text or verb.direct:
                return None, "no post"
            return post_of(self.line, role), ""
        if match.idiom and verb.lemma == "reprendre" and self._own(verb.last):
            return None, "their own post: a return"
        if match.idiom:
            post = office_after(self.line, verb.last)
            if post is not None and post.vague:
                return None, "of a thing, not of an organisation"
            return post, "" if post is not None or verb.lemma in ("assurer", "prendre", "reprendre", "hériter", "monter", "assumer") else "no post"
        if obj is None:
            return None, "no post"
        if obj.role is not None and verb.lemma in ("hériter", "prendre", "accéder"):
            return None, "no post"
        post = office_after(self.line, obj.first)
        if post is None and verb.lemma in ("prendre", "diriger", "chapeauter", "superviser", "piloter", "coiffer", "hériter") and obj.word in _DEPARTMENTS:
            post = Post(obj.word if obj.word != "ressources" else "ressources humaines", Span(self.line.tokens[obj.first].start, self.line.tokens[obj.last - 1].end), None)
        return post, "" if post is not None and not post.vague else "no post"

    def _own(self, first: int) -> bool:
        """« son poste »: a possessive within the next tokens."""
        return any(token.fold in ("son", "sa", "ses") for token in self.line.tokens[first : first + 3])

    def _in_place_of(self, clause: Clause) -> Identity | None:
        for complement in clause.complements:
            if complement.word == "remplacement":
                people = self.people(complement.at)
                if people:
                    return people[0].identity
        if clause.verb.indirect == "lui":
            people = self.discourse.people(Piece(Sign.PRONOUN, 0, 0, "l'"), self.line.index, clause.subject or clause.at)
            return people[0].identity if people else None
        return None

    def _succeed(self, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
        verb = clause.verb
        if verb.passive or (verb.tense is Tense.PARTICIPLE and verb.lemma == "remplacer"):
            heirs = next((self.people(c.at) for c in clause.complements if c.word == "par" and self.pieces[c.at].sign in (Sign.PEOPLE, Sign.POST)), ())
            former = self.subject(clause)
        else:
            heirs, former = self.subject(clause), self._succeeded(clause)
        if not heirs or (verb.lemma in ("combler", "pallier") and not former):
            return
        post = self._taken(clause)
        for heir in heirs:
            counterpart = next((m.identity for m in former if m.identity.name != heir.identity.name), None)
            if counterpart is None and post is None and not verb.indirect and not match.idiom:
                continue
            yield self.change(heir, Act.SUCCEED, clause, truth, post=post, counterpart=counterpart)

    def _succeeded(self, clause: Clause) -> tuple[Member, ...]:
        """Whom they replace: « à Y », « Y », « lui », « le »."""
        if clause.verb.indirect == "lui" or clause.verb.direct:
            return self.discourse.people(
                Piece(Sign.PRONOUN, 0, 0, "l'"), self.line.index, clause.subject if clause.subject is not None else clause.at
            )
        if clause.object is not None:
            found = self.people(clause.object)
            if found:
                return found
        for complement in clause.complements:
            if complement.word in ("a", "au", "de", "d'", "du") and complement.at > clause.at:
                found = self.people(complement.at)
                if found:
                    return found
        return ()

    def _come_back(self, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
        verb = clause.verb
        if verb.passive or (verb.lemma in ("réintégrer", "retrouver") and verb.tense is Tense.PARTICIPLE):
            return
        members = self.subject(clause)
        if not members:
            return
        obj = self.piece(clause.object)
        if verb.lemma == "retrouver" and obj is not None and obj.people:
            return
        joined = self.org(clause.object, members) if obj is not None and obj.org is not None else None
        joined = joined or self.complement_org(clause, ("chez", "a", "au", "dans"), members)
        if verb.direct in ("la", "l'") and verb.lemma == "réintégrer":
            joined = joined or self.discourse.focuses[self.line.index]
        left = self.complement_org(clause, ("de", "d'", "du", "source", "apres"), members)
        if match.idiom and verb.lemma == "reprendre" and "service" not in self._words(clause) and not self._own(verb.last):
            if not {"collier", "chemin", "travail"} & self._words(clause):
                return
        post = (office_after(self.line, verb.last) if match.idiom else None) or self._taken(clause)
        if joined is None and post is None and not self._plainly_back(match, clause, left):
            return
        if any(c.word == "sur" for c in clause.complements if c.at > clause.at):
            return
        for member in (*members, *self._company(clause)):
            yield self.change(member, Act.COME_BACK, clause, truth, joined=joined, left=left, post=post)

    def _words(self, clause: Clause) -> set[str]:
        return {token.fold for token in self.line.tokens[clause.verb.last : clause.end]}

    def _plainly_back(self, match: Match, clause: Clause, left: Org | None) -> bool:
        """A return without a place named: an idiom, or « revenu en janvier »."""
        if match.idiom and clause.verb.lemma != "retrouver":
            return True
        titled = self.line.sentence.section is Section.TITLE and clause.verb.tense is Tense.PRESENT
        if titled and clause.verb.lemma == "revenir" and not clause.complements:
            return True
        if clause.verb.lemma == "rempiler":
            return True
        return clause.verb.lemma in ("revenir", "rentrer") and (left is not None or (clause.verb.tense is Tense.PARTICIPLE and bool(clause.dates)))

    def _take_back(self, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
        verb = clause.verb
        if verb.passive or verb.tense is Tense.PARTICIPLE:
            if verb.lemma in ("rappeler", "reprendre", "récupérer") and not (verb.lemma == "rappeler" and verb.passive):
                return
            members, joined = self.subject(clause), self.complement_org(clause, ("par", "chez"))
        else:
            subject = self.piece(clause.subject)
            members = self.direct(clause)
            if not verb.direct and (clause.object is None or self.pieces[clause.object].sign is not Sign.PEOPLE):
                members = ()
            joined = self.org(clause.subject)
            if joined is None and (subject is None or subject.sign is not Sign.THING):
                members = ()
        for member in members:
            yield self.change(member, Act.COME_BACK, clause, truth, joined=joined, post=self._taken(clause))

    def _found(self, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
        verb, obj = clause.verb, self.piece(clause.object)
        members = self.subject(clause)
        if not members or verb.passive or verb.tense is Tense.PARTICIPLE:
            return
        joined: Org | None = None
        if obj is not None and obj.org is not None:
            joined = obj.org if obj.org.identity is not None else self._apposed_org(clause) or Org(None, other=True)
            if obj.org.identity is None and verb.lemma in ("lever", "boucler"):
                return
        elif obj is None and (built := self._built(clause)):
            former = any(h.role.former for m in members for h in self.discourse.holdings if h.identity == m.identity)
            joined = Org(None, other=True) if former and built.watched else built
        elif obj is not None and (obj.word in tables.STARTUP_NOUNS or obj.word in ("sa", "son")):
            joined = Org(None, other=True)
        if joined is None or verb.lemma in ("lever", "boucler"):
            joined = self._funded(clause) if verb.lemma in ("lever", "boucler", "préparer") else joined
        if joined is None and match.idiom:
            joined = Org(None, other=True)
        if joined is None or (verb.lemma in ("préparer", "dévoiler", "imaginer") and joined.identity is None and obj is not None and self.line.tokens[obj.first].fold not in ("son", "sa")):
            return
        for member in (*members, *self._company(clause)):
            yield self.change(member, Act.FOUND, clause, truth, joined=joined, post=self._taken(clause))

    def _apposed_org(self, clause: Clause) -> Org | None:
        """« sa propre entreprise, Safe … »: the name beside the description."""
        at = clause.object or 0
        if at + 2 < len(self.pieces) and self.pieces[at + 1].sign in (Sign.COMMA, Sign.OPEN) and self.pieces[at + 2].sign is Sign.ORG:
            return self.pieces[at + 2].org
        return None

    def _built(self, clause: Clause) -> Org | None:
        """« la société qu'elle a fondée »."""
        for i in range(clause.at - 1, 0, -1):
            if self.pieces[i].sign is Sign.SUB and self.pieces[i].word in ("que", "qu'"):
                previous = self.pieces[i - 1]
                return self.discourse.org(previous.org, self.line.index) if previous.org else None
        return None

    def _funded(self, clause: Clause) -> Org | None:
        """« lève deux milliards pour Thinking Machines Lab »."""
        for complement in clause.complements:
            if complement.word == "pour" and self.pieces[complement.at].org is not None:
                return self.pieces[complement.at].org
        return None

    def _follow(self, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
        verb = clause.verb
        leaders = self.people(clause.object) if clause.object is not None else ()
        named = self.complement_org(clause, ("chez", "a", "vers", "pour"))
        if verb.lemma in ("suivre", "imiter") and leaders == () and not verb.direct and named is None and clause.object is None:
            return
        if verb.lemma == "suivre" and verb.tense is Tense.PARTICIPLE:
            return
        if not leaders:
            leaders = self.discourse.people(Piece(Sign.PRONOUN, 0, 0, "l'"), self.line.index, clause.subject if clause.subject is not None else clause.at)
        joined = self.complement_org(clause, ("chez", "a", "vers", "pour"))
        obj = self.piece(clause.object)
        if joined is None and obj is not None and obj.role is not None:
            joined = org_of(obj.role)
        for member in self.subject(clause):
            if joined is not None and joined.identity is not None:
                yield self.change(member, Act.JOIN, clause, truth, joined=joined)
            elif leaders and leaders[0].identity != member.identity:
                yield self.change(member, Act.FOLLOW, clause, truth, counterpart=leaders[0].identity, joined=joined)


OBJECTS = OBJECT_ACTS
_REPORTING = frozenset(
    """annoncer révéler indiquer rapporter confirmer écrire dévoiler expliquer déclarer raconter préciser officialiser
    informer poster publier apprendre affirmer signaler relever avancer assurer prévenir""".split()
)
