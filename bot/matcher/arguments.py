"""Stage 5: the arguments of a clause as people, organisations, posts and dates."""

from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.change import Change
from bot.matcher.clauses import Clause, ClauseReader, Complement, Hang
from bot.matcher.conjugation import Tense
from bot.matcher.dates import Dated
from bot.matcher.discourse import Discourse
from bot.matcher.enumerations import announces, enumerated, listed
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.organizations import RIVALS
from bot.matcher.names import Identity
from bot.matcher.offices import Post, office_after, post_of
from bot.matcher.pieces import Line, Member, Org, Piece, Sign, org_of
from bot.matcher.text import Shape
from bot.matcher.truth import Truth
from bot.matcher.verbgroup import VerbGroup
from bot.model import Span, Status

_REPORTING = words(
    """
    annoncer révéler indiquer rapporter confirmer écrire dévoiler expliquer déclarer raconter préciser
    officialiser informer poster publier apprendre affirmer signaler relever avancer assurer prévenir
    """
)


_STATEMENTS = words("communique billet note message courriel mail memo lettre post annonce publication")
_HUMAN = words("démissionner claquer remettre raccrocher")
_INTO = frozenset({Act.JOIN, Act.NAME, Act.TAKE, Act.SUCCEED})
_FEELINGS = words(
    """
    accord desaccord solidarite conflit froid lien phase contact discussion litige dispute brouille
    rupture rivalite concurrence querelle guerre tension tensions divergences differend delicatesse
    """
)
_FOLLOWED = words("suivi suivie suivis imite imitee imites rejoint rejointe")


def _in_the_past(clause: Clause, truth: Truth) -> bool:
    """« elle a annoncé qu'elle quitterait Y »: a future told in the past."""
    told = clause.verb.tense is Tense.CONDITIONAL and clause.hang is Hang.THAT
    return told and truth.status is Status.ANNOUNCED


def _tense(verb: VerbGroup) -> Tense:
    """« va quitter » and « compte quitter » are as good as a future."""
    return Tense.FUTURE if verb.ahead and verb.tense is not Tense.CONDITIONAL else verb.tense


class Arguments:
    """Who and what the clauses of one line speak of."""

    def __init__(self, discourse: Discourse, line: Line) -> None:
        self.discourse = discourse
        self.line = line
        self.reader: ClauseReader = discourse.readers[line.index]
        self.pieces = line.pieces
        self.exits: set[int] = set()  # positions of verbs of leaving
        self.consumed: set[int] = set()  # tokens that belong to an idiom of a verb

    def piece(self, at: int | None) -> Piece | None:
        return self.pieces[at] if at is not None else None

    def people(self, at: int | None, *, subject: bool = False) -> tuple[Member, ...]:
        """The people at a position; an impersonal « il » is nobody."""
        if at is None:
            return ()
        return self.discourse.people(self.pieces[at], self.line.index, at, subject=subject)

    def subject(self, clause: Clause) -> tuple[Member, ...]:
        if (
            clause.verb.subject
            and clause.subject is None
            and clause.verb.subject in ("il", "elle", "ils", "elles")
        ):
            pronoun = Piece(
                Sign.PRONOUN, self.pieces[clause.at].first, self.pieces[clause.at].last, clause.verb.subject
            )
            return self.discourse.people(pronoun, self.line.index, clause.at)
        at = clause.subject
        if at is None and clause.hang is Hang.PARTICIPLE and self._heads_entry(clause.at):
            return self.people(clause.at - 2)
        if (clause.verb.plural or at is not None) and announces(self.line, at):
            named = enumerated(self.line, at, clause.at)
            if named:
                return named
        if at is not None and at > clause.at and self.pieces[at - 1].sign is Sign.COLON:
            return listed(self.pieces, at, colon=True)  # « Partent : X, Y »
        people = self.people(at, subject=True) or self._human(clause)
        if at is None and clause.verb.finite and clause.hang is Hang.MAIN:
            people = self._besides(clause) or self._of_the_title(clause)
        if clause.hang is Hang.PARTICIPLE and len(people) > 1 and not clause.verb.plural:
            people = people[-1:]  # « X et Y, promue en mai »: the last one
        if (
            people
            and at is not None
            and at > 1
            and clause.verb.plural
            and self.pieces[at - 1].sign is Sign.AND
        ) and self.pieces[at - 2].sign in (Sign.PEOPLE, Sign.POST):
            people = (
                *(m for m in self.people(at - 2) if m.identity not in {p.identity for p in people}),
                *people,
            )
        return people

    def _heads_entry(self, at: int) -> bool:
        """« X : nommé directeur »: a name and a colon before the participle at *at*, nothing else."""
        return at == 2 and bool(self.pieces[0].people) and self.pieces[1].word == ":"

    def _besides(self, clause: Clause) -> tuple[Member, ...]:
        """« Outre X, Y et Z s'en vont »: X as well."""
        opens = clause.at > 1 and clause.verb.plural and self.pieces[0].word == "outre"
        alone = all(piece.sign in (Sign.PEOPLE, Sign.COMMA) for piece in self.pieces[1 : clause.at])
        return self.people(1) if opens and alone else ()

    def _of_the_title(self, clause: Clause) -> tuple[Member, ...]:
        """« 2019 : entre chez Y », an entry of somebody's career: of the one whom the title names."""
        before = self.pieces[: clause.at]
        if self.line.sentence.shape is not Shape.BULLET or not before or before[0].dated is None:
            return ()
        if clause.verb.plural or any(piece.sign not in (Sign.DATE, Sign.COLON) for piece in before):
            return ()
        titled = {m.member.identity: m.member for m in self.discourse.mentions.all if not m.line}
        return tuple(titled.values()) if len(titled) == 1 else ()

    def _human(self, clause: Clause) -> tuple[Member, ...]:
        """« L'ancienne ministre démissionne »: only somebody can, so it is who was spoken of."""
        at = clause.subject
        if at is None or clause.verb.lemma not in _HUMAN or clause.hang is not Hang.MAIN:
            return ()
        piece = self.pieces[at]
        article = self.line.tokens[piece.first].fold
        if piece.sign is not Sign.THING or article not in ("le", "la", "l'", "ce", "cette"):
            return ()
        word = {"le": "il", "ce": "il", "la": "elle", "cette": "elle"}.get(article, "l'")
        pronoun = Piece(Sign.PRONOUN, piece.first, piece.last, word)
        return self.discourse.people(pronoun, self.line.index, at)

    def direct(self, clause: Clause) -> tuple[Member, ...]:
        """The object: a name, or « le/la/les » before the verb."""
        if clause.verb.direct in ("m'", "me"):  # « ils m'ont viré »
            return self.discourse.speaker(self.line.index, clause.at)
        if clause.verb.direct:
            word = {"le": "il", "la": "elle", "les": "ils"}.get(clause.verb.direct, "l'")
            pronoun = Piece(Sign.PRONOUN, 0, 0, word)
            return self.discourse.people(
                pronoun, self.line.index, clause.subject if clause.subject is not None else clause.at
            )
        at = clause.object
        named = enumerated(self.line, at, at) if at is not None and announces(self.line, at) else ()
        return named or self.people(at)

    def org(self, at: int | None, members: Sequence[Member] = ()) -> Org | None:
        """The organisation at a position, described ones traced."""
        piece = self.piece(at)
        if piece is None:
            return None
        if piece.org is not None:
            if piece.org.other and piece.word in RIVALS and (rival := self.only_rival()) is not None:
                return rival
            return self.discourse.org(piece.org, self.line.index, members)
        if piece.sign is Sign.PRONOUN:
            return self._org_of_pronoun()
        if piece.role is not None:  # « le patron de Meta » acts for Meta
            return org_of(piece.role)
        return next(
            (o for m in piece.people for r in m.roles if (o := org_of(r)) is not None and not r.former), None
        )

    def only_rival(self) -> Org | None:
        """« le concurrent français »: the one other organisation that the title names."""
        title = self.discourse.lines[0].pieces
        named = [org for p in title if (org := p.org or (org_of(p.role) if p.role is not None else None))]
        others = [org for org in named if org.identity is not None and not org.watched]
        return others[0] if len(others) == 1 else None

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
                return (
                    self.discourse.org(org, before.index)
                    if org is not None and org.identity is not None
                    else org
                )
        return None

    def complement_org(
        self, clause: Clause, words: Sequence[str], members: Sequence[Member] = (), *, after: bool = False
    ) -> Org | None:
        """The organisation after one of these prepositions; *after*: behind the verb only."""
        for complement in clause.complements:
            if after and complement.at < clause.at:
                continue
            if complement.word in words and (
                complement.at > clause.at or complement.word not in ("de", "d'", "du")
            ):
                piece = self.pieces[complement.at]
                if piece.sign is Sign.ORG:
                    return self.org(complement.at, members)
                if (
                    complement.word == "chez"
                    and piece.sign is Sign.THING
                    and self.line.tokens[piece.first].capital
                ):
                    return Org(None, other=True)  # a name that is known for a thing: « chez Nintendo »
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
            if (
                other.word in ("de", "d'", "du")
                and complement.at < other.at <= complement.at + 4
                and self.pieces[other.at].sign is Sign.ORG
            ):
                return self.org(other.at)
        return None

    def taken(self, clause: Clause) -> Post | None:
        """The post that somebody gets: « comme directeur », « au poste de … », an attribute."""
        if clause.attribute is not None:
            piece = self.pieces[clause.attribute]
            if piece.role is not None and piece.role.text:
                return post_of(self.line, piece.role)
        for complement in clause.complements:
            if (
                complement.word in ("a", "au", "comme", "en", "pour", "aux", "dans")
                and complement.at > clause.at
            ):
                piece = self.pieces[complement.at]
                if piece.role is not None and piece.role.text and complement.word in ("comme", "en"):
                    return post_of(self.line, piece.role)
                if piece.sign is Sign.THING and (post := office_after(self.line, piece.first)) is not None:
                    return post
        return None

    def company(self, clause: Clause) -> tuple[Member, ...]:
        """« …, en compagnie de Y et de Z »: who comes too."""
        for complement in clause.complements:
            if complement.word != "avec" or complement.at < clause.at:
                continue
            between = self.pieces[clause.at + 1 : complement.at]
            if self.line.tokens[self.pieces[complement.at - 1].first - 1].fold in _FEELINGS:
                continue  # « en désaccord avec Y »
            if any(piece.verb is not None for piece in between):
                continue
            if self.pieces[complement.at].people:
                return self.people(complement.at)
            if announces(self.line, complement.at):  # « avec six chercheurs, dont X et Y »
                return enumerated(self.line, complement.at, complement.at) or self.spelled_out(complement.at)
        return self._trailing(clause)

    def spelled_out(self, at: int) -> tuple[Member, ...]:
        """« deux collègues, X et Y »: who is named right behind a plural noun."""
        row = self.pieces[at + 1 : at + 3]
        return row[1].people if len(row) > 1 and row[0].sign is Sign.COMMA else ()

    def _trailing(self, clause: Clause) -> tuple[Member, ...]:
        """« X s'en va, tout comme Y », « …, suivi de Y »: who is added at the end."""
        last = len(self.pieces) - 1
        if last > 0 and self.pieces[last].sign is Sign.STOP:
            last -= 1
        if last < clause.at + 3 or not self.pieces[last].people or clause.subject is None:
            return ()
        link = self.pieces[last - 1]
        joins = link.sign is Sign.AND and link.last - link.first > 1
        follows = link.word in ("de", "d'", "par") and self.line.tokens[link.first - 1].fold in _FOLLOWED
        comma = any(piece.sign is Sign.COMMA for piece in self.pieces[clause.at : last - 1])
        alone = all(
            piece.verb is None or piece.last >= link.first for piece in self.pieces[clause.at + 1 : last]
        )
        return self.people(last) if comma and alone and (joins or follows) else ()

    def before_dont(self, clause: Clause) -> Org | None:
        """« X, dont il s'est retiré »: the organisation before « dont »."""
        for i in range(clause.at - 1, 0, -1):
            if self.pieces[i].word == "dont":
                return next(
                    (
                        self.org(k)
                        for k in range(i - 1, max(i - 8, -1), -1)
                        if self.pieces[k].sign is Sign.ORG
                    ),
                    None,
                )
        return None

    def relative_org(self, clause: Clause) -> Org | None:
        """« l'entreprise qu'il quitte », « Y, qu'elle a rejointe »: the organisation before « que »."""
        for i in range(clause.at - 1, 0, -1):
            if self.pieces[i].sign is Sign.SUB and self.pieces[i].word in ("que", "qu'"):
                back = i - 2 if self.pieces[i - 1].sign is Sign.COMMA and i > 1 else i - 1
                return self.org(back) if self.pieces[back].sign in (Sign.ORG, Sign.POST) else None
        return None

    def replaced(self, clause: Clause, post: Post | None) -> Identity | None:
        """« à la place de Y », « le poste de Y », « à sa place »."""
        for complement in clause.complements:
            if complement.word == "remplacement":
                people = self.people(complement.at)
                if people:
                    return people[0].identity
            place = self.pieces[complement.at]
            if complement.word == "a" and place.word == "place" and self.possessive(place.first):
                return self._just_told(clause)
        return post.holder if post is not None else None

    def _just_told(self, clause: Clause) -> Identity | None:
        """Whose place « à sa place » is: somebody else, named in this sentence or the one before."""
        own = {member.identity for member in self.subject(clause)}
        near = {m.member.identity for m in self.discourse.mentions.all if 0 <= self.line.index - m.line <= 1}
        told = self.discourse.people(Piece(Sign.PRONOUN, 0, 0, "l'"), self.line.index, 0)
        return next((m.identity for m in told if m.identity in near - own), None)

    def seat_before(self) -> Post | None:
        """« entre au conseil. X y a été nommé »: the seat on the board that the lines before speak of."""
        for line in reversed(self.discourse.lines[max(0, self.line.index - 2) : self.line.index]):
            for piece in line.pieces:
                post = office_after(line, piece.first)
                if post is not None and post.board:
                    return post
        return None

    def possessive(self, first: int) -> bool:
        """« son poste »: a possessive within the next tokens."""
        return any(token.fold in ("son", "sa", "ses") for token in self.line.tokens[first : first + 3])

    def before_qui(self, clause: Clause) -> Org | None:
        """« une prise pour Y, qui s'attache X »: the organisation right before « qui »."""
        if clause.link != "qui":
            return None
        at = next(k for k in range(clause.at - 1, -1, -1) if self.pieces[k].word == "qui") - 1
        at -= at > 0 and self.pieces[at].sign is Sign.COMMA
        return self.org(at) if at >= 0 and self.pieces[at].sign is Sign.ORG else None

    def change(self, member: Member, act: Act, clause: Clause, truth: Truth, **more: object) -> Change:
        """A change told by a clause, with its dates and its standing in the sentence."""
        verb = clause.verb
        own, announced = self.dates_of(clause)
        above = self.reader.verb(clause.parent) if clause.hang is Hang.INFINITIVE else None
        span = Span(
            self.line.tokens[verb.first].start,
            self.line.tokens[min(clause.end, len(self.line.tokens)) - 1].end,
        )
        base = Change(
            member,
            act,
            truth,
            self.line.index,
            clause.at,
            verb.lemma,
            dates=own,
            announced=announced,
            hang=Hang.MAIN if self._heads_entry(clause.at) else clause.hang,
            tense=Tense.FUTURE if _in_the_past(clause, truth) else _tense(verb if above is None else above),
            pluperfect=verb.pluperfect or (above is not None and above.pluperfect),
            quoted=clause.quoted,
            span=span,
            with_exit=clause.hang is Hang.INFINITIVE and clause.parent in self.exits,
            joined=self._where(clause) if act in _INTO else None,
            after=clause.link in ("apres", "avant", "depuis") or (clause.hang is Hang.TIME and verb.perfect),
        )
        if base.joined is not None and more.get("joined") is None:
            more.pop("joined", None)
        return replace(base, **more)  # type: ignore[arg-type]  # the callers' keywords are fields of Change

    def _where(self, clause: Clause) -> Org | None:
        """« Orbis, où X devient président »: the organisation before « où »."""
        if clause.hang is not Hang.RELATIVE or clause.link != "ou":
            return None
        start = next((k for k in range(clause.at, -1, -1) if self.pieces[k].sign is Sign.REL), 0)
        for k in range(start - 1, max(start - 4, -1), -1):
            if self.pieces[k].sign is Sign.ORG:
                return self.org(k)
        return None

    def dates_of(self, clause: Clause) -> tuple[tuple[Dated, ...], tuple[Dated, ...]]:
        """Its own dates, and those of the verb that announces it."""
        inside = [  # « a retrouvé lundi son bureau »: within the idiom
            k for k, p in enumerate(self.pieces) if clause.verb.last <= p.first and p.last <= clause.end
        ]
        own = tuple(
            d
            for at in (*inside, *clause.dates)
            if (d := self.pieces[at].dated) is not None
            and not d.ending
            and not (
                d.started and at < clause.at and clause.verb.finite
            )  # « X, en poste depuis mai, s'en va »
        )
        if clause.hang in (Hang.RELATIVE, Hang.PARTICIPLE):
            return own, ()
        if clause.hang is Hang.TIME:
            return own or (self._dates_of(clause.parent) if clause.link in ("tandis", "alors") else ()), ()
        own = own or self.elapsed(clause.at) or self._opening_dates(clause)
        announced: tuple[Dated, ...] = ()
        parent = clause.parent
        while parent is not None:
            above = self.reader.read(parent)
            announced += tuple(
                d for at in above.dates if (d := self.pieces[at].dated) is not None and not d.ending
            )
            parent = above.parent if above.parent != parent else None
        if not announced:
            announced = self._report_dates(clause)
        return own, announced

    def _dates_of(self, at: int | None) -> tuple[Dated, ...]:
        if at is None:
            return ()
        return tuple(
            d for k in self.reader.read(at).dates if (d := self.pieces[k].dated) is not None and not d.ending
        )

    def elapsed(self, at: int) -> tuple[Dated, ...]:
        """« six mois après avoir quitté … », « cinq jours après son éviction »: the day counted back."""
        for k in range(at - 1, max(at - 4, -1), -1):
            if self.pieces[k].word == "apres":
                start = self.line.tokens[self.pieces[k].first].start
                return tuple(d for d in self.line.dates if d.elapsed and 0 < start - d.span.end < 12)
        return ()

    def _opening_dates(self, clause: Clause) -> tuple[Dated, ...]:
        """A date that opens the sentence holds for its main clauses, up to a semicolon."""
        if (
            clause.hang is not Hang.MAIN
            or not self.pieces
            or any(p.sign is Sign.STOP for p in self.pieces[: clause.at])
        ):
            return ()
        opening = self.pieces[0].dated
        return (opening,) if opening is not None and not opening.ending else ()

    def _report_dates(self, clause: Clause) -> tuple[Dated, ...]:
        """« …, a annoncé mardi la société »: the date of a verb of saying set beside."""
        for at, piece in enumerate(self.pieces):
            if piece.verb is None or at == clause.at:
                continue
            letting = piece.verb.lemma == "savoir" and at and self.pieces[at - 1].verb is not None
            if piece.verb.lemma not in _REPORTING and not letting:
                continue
            beside = self.reader.read(at)
            found = tuple(d for k in beside.dates if (d := self.pieces[k].dated) is not None)
            aside = beside.hang in (Hang.PARTICIPLE, Hang.RELATIVE)
            source = aside and any(p.word == "selon" or p.word in _STATEMENTS for p in self.pieces[:at])
            if found and (beside.hang is Hang.MAIN or source or letting):
                return found
        return ()
