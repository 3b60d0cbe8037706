"""Changes told by a noun: « le départ de X pour Y », « sa nomination »."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.changes.hirers import come_from, hirer_beside, raided_house, taken_from
from bot.matcher.changes.no_comings import back_on_a_visit
from bot.matcher.changes.noun_dates import (
    announced_on,
    dates_back,
    in_effect,
    inner_dates,
    only_date,
    opened_when,
    takes_effect,
    tense_around,
    told_when,
    wave_dates,
)
from bot.matcher.changes.nouns_meant import noun_meant
from bot.matcher.changes.owners import Owners
from bot.matcher.changes.recalled_nouns import back_from_it, leave_over, recalled
from bot.matcher.changes.replacing import replacement_told
from bot.matcher.changes.several_owners import decided_by, further
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.clause_dates import elapsed
from bot.matcher.discourse.surroundings import Surroundings, surroundings
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import DEMONSTRATIVES, OF
from bot.matcher.lexicon.organizations import VALLEY
from bot.matcher.modality.nominal_truth import truth_of_noun
from bot.matcher.modality.truth import Truth
from bot.matcher.names.name import Sort
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.occasions import nowhere, of_a_race
from bot.matcher.syntax.offices import Post, post_beside
from bot.matcher.syntax.pieces import Action, Line, Member, Org, Piece, Sign, is_ours

_NEEDS_NAME = words(
    """
    sortie passage venue entree prise prises renfort renforts transfert fuite exode engagement promotion
    election exclusion retraite designation pause recrue recrues perte chute
    """
)
_SEVERAL = words("plusieurs quelques divers diverses nombreux nombreuses autres")
_PREPARING = words("préparer annoncer confirmer officialiser organiser acter regretter saluer")
_ANNOUNCING = words("annoncer confirmer officialiser acter démentir révéler") | {"faire savoir"}
_MEANWHILE = ("pendant", "durant", "en")
_IMPOSING = words("voter décider obtenir imposer ordonner décréter provoquer")  # « a voté le départ de X »
_COMING = words("venir arriver provenir")
_COMINGS = words("arrivee venue arrivees")


class NominalReader:
    """Reads the action nouns of one line."""

    def __init__(self, seen: Arguments) -> None:
        self.seen = seen
        self.discourse = seen.discourse
        self.line: Line = seen.line
        self.reader = seen.reader
        self.pieces = seen.pieces
        self.owners = Owners(seen)
        self._noun_at: int | None = None  # the noun that « celui » stands for

    def changes_told(self) -> Iterator[Change]:
        """« le départ de X pour Y », « sa nomination », « celui de Z »."""
        last: Action | None = None
        pointing = "agir" in self.line.lemmas or not DEMONSTRATIVES.isdisjoint(self.line.words)
        if not pointing and Sign.ACTION not in self.line.signs:
            return
        for at, piece in enumerate(self.pieces):
            action = piece.action or (noun_meant(self.seen, at, last) if pointing else None)
            if action is None:
                continue
            last = action
            if piece.action is not None:
                self._noun_at = at
            if piece.first in self.seen.consumed or piece.last - 1 in self.seen.consumed:
                continue
            apposed = self.owners.apposed_to(at, action)
            if apposed:  # « X, un départ qui fait du bruit »
                action = replace(action, determiner="le")
            owners, end = (apposed, at + 1) if apposed else self.owners.of(at, piece, action)
            if self._no_move(at, action) or (piece.action is not None and decided_by(self.seen, at, owners)):
                continue
            vague = action.head in _NEEDS_NAME and action.owned and not self._of_a_house(at)
            since = action.act is Act.EXIT and self._since_out(at, owners)
            since = since or (action.head == "promotion" and self._tells_of_whose(at))
            if not owners or (vague and not since) or self._of_a_visit(action, at, end):
                continue
            truth = truth_of_noun(self.reader, at, piece._replace(action=action))
            yield from self._told(at, end, action, owners, truth)
            for other in further(self.seen, end - 1) if not apposed else ():
                yield from self._told(at, other + 1, action, self.seen.people(other), truth)

    def _tells_of_whose(self, at: int) -> bool:
        """« trois mois après sa promotion », « sa promotion au rang de directrice »: of a person."""
        ranked = any(piece.role is not None and piece.role.text for piece in self.pieces[at + 1 : at + 5])
        return ranked or bool(elapsed(self.seen.reader, at))

    def _of_a_house(self, at: int) -> bool:
        """« sa sortie d'Y », « son entrée chez Y », « annonce son passage chez Z »: not of a film."""
        row = self.pieces[at + 1 : at + 3]
        if len(row) < 2 or row[0].word not in (*OF, "chez"):
            return False
        clause = self.owners.clause_around(at) if row[0].word == "chez" and row[1].org is not None else None
        announced = clause is not None and clause.object == at and clause.verb.lemma in _ANNOUNCING
        action = self.pieces[at].action
        stay = action is not None and action.head == "passage"  # « après son passage chez Y »: over
        return announced or (not stay and row[1].org is not None and is_ours(self.seen.org(at + 2)))

    def _since_out(self, at: int, owners: Sequence[Member]) -> bool:
        """« Un mois après sa sortie, X … », of X who is « l'ex-directrice »: hers, not that of a film."""
        if not at or self.pieces[at - 1].word not in ("apres", "depuis"):
            return False
        told = self.discourse.mentions.holdings
        return any(h.role.former and h.identity == member.identity for h in told for member in owners)

    def _no_move(self, at: int, action: Action) -> bool:
        """« entrée en Bourse », « retour sur la carrière de X »: nobody enters or comes back."""
        following = self.pieces[at + 1].word if at + 1 < len(self.pieces) else ""
        place = self.pieces[at + 2].word if at + 2 < len(self.pieces) else ""
        if action.head == "retour" and following in ("a", "au", "aux") and place in _NO_PLACE:
            return True  # « le retour à la vie civile de X »
        if action.head == "retrait" and place == "vie" and not _IN_PUBLIC.isdisjoint(self.line.words):
            return True  # « son retrait de la vie publique »
        if action.head == "divorce" and not any(piece.org is not None for piece in self.pieces):
            return True  # « a tourné la page de son divorce »: from a spouse
        if self._between_two(at) or back_from_it(self.line, at):
            return True
        if following in OF and (self._of_the_house(at, action) or place in _NOBODY_TAKEN):
            return True
        if of_a_race(self.line, at):
            return True
        if action.act is Act.PAUSE and action.owned and at and self.pieces[at - 1].word in _MEANWHILE:
            return True  # « pendant son congé »: somebody else's
        if action.act is Act.COME_BACK and action.owned and self._awaited(at):
            return True
        if not action.determiner and not action.owned and self._only_a_start(at, action):
            return True
        if action.head == "sortie" and following == "en" and place not in _WAYS_OF_GOING:
            return True  # « une sortie en Bourse », « … en mer »
        if action.head == "depart" and following == "en" and not _TRIPS.isdisjoint(self._words_of(at + 2)):
            return True  # « un départ en Bourse », « … en vacances »
        return (action.head, following) in (("entree", "en"), ("retour", "sur"), ("retour", "vers"))

    def _words_of(self, at: int) -> list[str]:
        return [token.fold for k in self.pieces[at : at + 1] for token in self.line.tokens[k.first : k.last]]

    def _between_two(self, at: int) -> bool:
        """« tient les rênes de Z, entre le départ de X et l'arrivée de Y »: both of Z."""
        row = self.pieces[:at]
        between = next((k for k in range(at - 1, -1, -1) if row[k].word == "entre"), None)
        if between is None or any(piece.verb is not None for piece in row[between:]):
            return False
        house = next((piece.org for piece in reversed(row[:between]) if piece.org is not None), None)
        return house is not None and not house.watched

    def _awaited(self, at: int) -> bool:
        """« jusqu'à son retour », « en attendant son retour », « la date de son retour »: not yet."""
        first = self.pieces[at].first
        before = {token.fold for token in self.line.tokens[max(0, first - 3) : first]}
        undated = "date" in before or " aucune date " in self.line.text
        return not before.isdisjoint(_UNTIL) or (undated and not self.line.dates)

    def _of_the_house(self, at: int, action: Action) -> bool:
        """« le retour de l'entreprise à sa vocation », « les onze recrues de Z », who is its boss."""
        behind = self.pieces[at + 2 : at + 3]
        if action.head == "retour":
            return [piece.sign for piece in behind] == [Sign.ORG]
        return action.head == "recrues" and [len(piece.people) for piece in behind] == [1]

    def _only_a_start(self, at: int, action: Action) -> bool:
        """« le point de départ », « le cadeau de départ de X à ses clients »: what begins something; « est
        de retour face aux avocats de X »: who is back is told before."""
        if at < 2 or self.pieces[at - 1].word not in ("de", "d'"):
            return False
        before = self.pieces[at - 2]
        return before.word in _STARTS or (action.act is Act.COME_BACK and before.verb is not None)

    def _of_a_visit(self, action: Action, at: int, end: int) -> bool:
        """« le départ de X du plateau », « … pour Riyad », « le retour de X au tribunal »: of no house."""
        row = self.pieces[end : end + 2]
        if action.act is Act.COME_BACK and action.owned and self._of_who_goes(at):
            return True  # « avait quitté le conseil à son retour »: somebody else's
        if action.act not in _WAYS or len(row) < 2 or row[0].sign is not Sign.PREP:
            return False
        named = row[1].sign is Sign.THING and self.line.tokens[row[1].first].capital
        away = action.act is Act.EXIT and row[0].word in ("pour", "vers") and named
        away = away or (action.act is Act.EXIT and row[0].word in OF and self._is_a_town(row[1]))
        passing = row[0].word == "chez" or (named and row[0].word in ("a", "au", "en", "dans"))
        away = away or (action.head == "passage" and passing and row[1].org is None)  # « … à Paris »
        back = action.act is Act.COME_BACK and back_on_a_visit(self.line, row[0].first)
        return away or back or nowhere(row[1])

    def _is_a_town(self, piece: Piece) -> bool:
        """« son départ de Bangalore »: of a place, where such houses do not sit."""
        names = (name for name in self.line.names if name.first == piece.first)
        return any(n.sort is Sort.PLACE and self.line.tokens[n.first].fold not in VALLEY for n in names)

    def _of_who_goes(self, at: int) -> bool:
        """Whether the noun stands in a clause that has its subject leave."""
        clause = self.owners.clause_around(at)
        within = clause is not None and clause.at in self.seen.exits | self.seen.ousts
        return within and clause is not None and clause.at < at and self.pieces[at - 1].word == "a"

    def _told(
        self, at: int, end: int, action: Action, owners: Sequence[Member], truth: Truth
    ) -> Iterator[Change]:
        about = surroundings(self.seen, end, owners)
        post, clause = about.post, self.owners.clause_around(at)
        announced = announced_on(self.reader, at, clause)
        dates = self._dates(at, end, action, about.dates, clause)
        later = takes_effect(action, at, clause, () if dates else announced)
        if later:  # « Son départ, annoncé lundi, sera effectif fin mai »
            dates, announced = announced, dates
        held = {
            dated.span for dated in dates if dated.soon
        }  # « le départ de X, effectif vendredi, surprend »
        announced = tuple(dated for dated in announced if dated.span not in held)
        counted = () if dates else elapsed(self.seen.reader, at)
        if about.where is None and clause is not None and self._of_another_house(clause):
            about = replace(about, where=Org(None, other=True))
        left, joined = self._houses(at, action, about, clause, owners)
        before = self._before_noun(at)
        after = bool(self.owners.rested(at, action)) or recalled(self.line, at, before, clause)
        after = after or bool(dates_back(self.reader, at, clause))
        after = after or (
            clause is not None and clause.subject == at and leave_over(self.line, action, clause)
        )
        imposed = clause is not None and clause.object == at and clause.verb.lemma in _IMPOSING
        act = Act.OUST if action.act is Act.EXIT and imposed else action.act
        announcer = self._announcer(clause)
        if action.head == "remplacement":
            yield from replacement_told(self.seen, at, end, owners, truth, announced)
            return
        behind = self.pieces[at + 1 : at + 2]
        labelled = action.act is Act.NAME and bool(behind) and behind[0].sign is Sign.COLON
        for member in owners:
            if action.act in (Act.NAME, Act.HIRE, Act.JOIN):
                post = about.post or post_beside(self.line, member)
            house = self._own_house(member, post) if labelled and about.where is None else None
            yield verbless_change(
                self.seen,
                member,
                act,
                at,
                action.head,
                truth=truth,
                over=(self.pieces[at].first, self.pieces[max(end - 1, at)].last),
                left=left,
                joined=house or joined,
                post=post,
                counterpart=about.counterpart,
                dates=dates or counted,
                announced=() if counted else announced,  # what is told is told the day after
                attachment=clause.attachment if clause else None,
                tense=Tense.FUTURE if later else tense_around(clause),
                after=after,
                noun=True,
                definite=action.determiner in ("le", "la", "l'") or bool(action.owned),
                quoted=self.pieces[at].quoted,
                by=announcer if announcer is not None and announcer.identity != member.identity else None,
                pluperfect=clause.verb.pluperfect if clause else False,
            )

    def _dates(
        self, at: int, end: int, action: Action, beside: Sequence[Dated], clause: Clause | None
    ) -> tuple[Dated, ...]:
        """Those beside the noun, else of the wave that it is part of, else the only one of the sentence."""
        dates = in_effect(self.line, tuple(d for d in beside if action.act is Act.PAUSE or not d.started))
        dates = dates or inner_dates(self.pieces, at) or told_when(self.reader, end)
        dates = dates or opened_when(self.reader, at) or dates_back(self.reader, at, clause)
        if not dates and self.line.tells:
            dates = wave_dates(self.pieces, self._noun_at, at)
        told = clause is None and self.pieces[at].action is not None  # not « celles de X »
        return dates or (only_date(self.reader) if told else ())

    def _houses(
        self,
        at: int,
        action: Action,
        about: Surroundings,
        clause: Clause | None,
        owners: Sequence[Member],
    ) -> tuple[Org | None, Org | None]:
        """(organisation left, organisation joined)."""
        where = about.where
        if action.head in ("perte", "pertes"):  # « une perte pour Y »: it is Y's
            return where or about.agent or about.toward, None
        if action.act in (Act.EXIT, Act.OUST, Act.PAUSE):
            return where or about.agent, about.toward
        left, joined = about.source, where or about.toward
        if action.head in _COMINGS and left is None and (come := come_from(self.seen, at, where)):
            left, joined = come[0], come[1] or about.toward
        if action.act is Act.HIRE:
            if all(raid := taken_from(self.seen, at)):
                return raid
            hirer = hirer_beside(self.seen, at) or about.agent  # « le recrutement de X par Y »
            joined = hirer or joined
            if action.head == "debauchage" and where is not None and not where.watched:
                left, joined = where, hirer  # « leur débauchage de Z »
            left = left or raided_house(self.seen, joined)
            if left is None and clause is not None and clause.verb.lemma in _COMING:
                left = self.seen.complement_org(clause, OF, after=True)  # « Parmi les recrues, X vient d'Y »
        if action.act in (Act.HIRE, Act.JOIN) and joined is None and clause is not None:
            announcers = self.seen.people(clause.subject) if clause.subject is not None else ()
            own = any(one.identity == owner.identity for one in announcers for owner in owners)
            # « Y confirme l'arrivée de X », not « Le chercheur d'Y confirme son arrivée »
            joined = None if own else self.seen.org(clause.subject)
        return left, joined

    def _own_house(self, member: Member, post: Post | None) -> Org | None:
        """« Nominations : X, directrice d'Y ; Z (W), PDG »: each at their own."""
        if post is not None and post.org is not None:
            return post.org
        return None if any(role.former for role in member.roles) else member.origin

    def _before_noun(self, at: int) -> Piece | None:
        """Before the noun; of « après plusieurs départs, dont celui de X », before « départs »."""
        k = at
        if at and self.pieces[at - 1].word == "dont" and self._noun_at is not None:
            k = self._noun_at
            while k and self.pieces[k - 1].word in _SEVERAL:
                k -= 1
        return self.pieces[k - 1] if k else None

    def _of_another_house(self, clause: Clause) -> bool:
        """« Le Saint-Siège prépare le départ de X »: a name that no table holds, for whom X leaves."""
        subject = self.pieces[clause.subject] if clause.subject is not None else None
        if subject is None or subject.sign is not Sign.THING or clause.verb.lemma not in _PREPARING:
            return False
        name = self.line.tokens[subject.last - 1]
        return subject.last - subject.first > 1 and name.text[:1].isupper() and not name.text.isupper()

    def _announcer(self, clause: Clause | None) -> Member | None:
        """« Y annonce le départ de X »: Y, who speaks for a house of their own."""
        if clause is None or clause.subject is None or clause.verb.lemma not in _ANNOUNCING:
            return None
        named = self.pieces[clause.subject].people
        return named[0] if len(named) == 1 else None


_STARTS = words("point ligne hypothese idee gare coup prix capital base mise postulat cadeau grille signal")
_NOBODY_TAKEN = words("parole position conscience bec risque controle contact decision vue son sang tete")
_UNTIL = words("jusqu' jusque ici attendant attente")
_WAYS = frozenset({Act.EXIT, Act.JOIN, Act.COME_BACK})
_WAYS_OF_GOING = words("douceur fanfare beaute catimini toute pleine mai juin fin")
_IN_PUBLIC = words("publique politique mediatique mondaine")
_TRIPS = words("bourse vacances tournee voyage campagne mission week-end fleche trombe fanfare weekend")
_NO_PLACE = words("vie realite normale normal calme anonymat case raison sources reel ecole terre")
