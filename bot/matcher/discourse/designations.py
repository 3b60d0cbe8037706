"""Whom « le directeur technique », « l'ancien de Google », « son prédécesseur » mean."""

import re
from collections.abc import Mapping, Sequence

from bot.matcher.discourse.busy import is_chosen, owns_the_subject
from bot.matcher.discourse.cataphora import named_after, named_behind_colon
from bot.matcher.discourse.houses import of_a_boss, of_its_own, of_which
from bot.matcher.discourse.mentions import Mention, Mentions
from bot.matcher.discourse.name_labels import before_colon, labelled_with
from bot.matcher.discourse.ordinals import called_in_turn
from bot.matcher.discourse.plural_posts import several_meant
from bot.matcher.discourse.post_holders import (
    CHIEFS,
    in_other_words,
    in_their_turn,
    is_chief,
    known_holder,
    may_hold,
    of_that_trade,
    told_holder,
    worded_in,
)
from bot.matcher.discourse.speakers import sayer_of_title, says_before
from bot.matcher.discourse.succeeded import had_it_before, heir_told
from bot.matcher.discourse.title_heroes import alumnus_of_title, hero_of_title
from bot.matcher.discourse.vacancies import lost_by_title
from bot.matcher.language.text import Section
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import REPORTING, THIS
from bot.matcher.lexicon.roles import DESIGNATIONS, HEIRS, PREDECESSORS, VAGUE
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign, is_ours, org_of
from bot.matcher.syntax.roles import Role
from bot.matcher.syntax.rows import behind_opening, behind_verb

_IN_TURN = PREDECESSORS | words("successeur successeure remplacant remplacante")
_THAT = ("que", "qu'")
TRADES = words("chercheur chercheuse scientifique ingenieur ingenieure dirigeant dirigeante")
_KIN = words("pere papa mere maman frere soeur")
_COLLEAGUES = words("collegue confrere consoeur complice associe associee acolyte compere camarade mentor")
_SENIORS = words("doyen doyenne benjamin benjamine")
_ALL = words("tout toute chaque aucun aucune quel quelle")
_ANY = words("un une tout toute")
_PRAISING = words("bon bonne grand grande vrai vraie mauvais mauvaise excellent excellente jeune simple")
OF_ANY_HOUSE = re.compile(
    r"\bd'? ?une? (?:telle? )?(?:societe|entreprise|start-up|firme|groupe|boite|licorne)\b"
    r"|\bde l[’'] ?(?:association|ong|universite)\b|\bdu (?:syndicat|collectif|barreau)\b"
    r"|\bde la (?:mairie|municipalite|federation|police|gendarmerie)\b|\bdes pompiers\b"
    r"|\bdu (?:jury|tribunal|lycee|college|club|rayon|magasin|quartier)\b"
)


def _anybody(role: Role) -> bool:
    """« un directeur pareil », « la chute d'un directeur général »."""
    anyone = role.determined and not (role.definite or role.owned)
    return anyone and (role.head in CHIEFS or fold(role.text or "") == role.head or is_chief(role.text))


def _tells_it(row: Sequence[Piece], at: int) -> bool:
    """« X l'a annoncé : le développeur … »: what stands before *at* says that X tells what follows."""
    if not at or row[at - 1].sign is not Sign.COLON:
        return False
    return any(p.verb is not None and p.verb.lemma in REPORTING and p.verb.direct for p in row[:at])


class Designations:
    """Traces posts and other designations to the people of a document."""

    def __init__(self, lines: Sequence[Line], mentions: Mentions, posts: Mapping[str, Sequence[str]]) -> None:
        """*posts*: what the watch list knows of each person's posts, by id, folded."""
        self.lines = lines
        self.mentions = mentions
        self.posts = posts

    def holders(self, role: Role, line: int, at: int) -> tuple[Member, ...]:
        """Whom a post or designation means."""
        if role.plural:
            return several_meant(self.lines, self.mentions, role, line, at)
        if self._nobody(role, line, at):
            return ()
        if (house := of_which(self.lines[line], at)) is not None:
            return tuple(self.mentions.bare(m.member) for m in self._tied_to(house, role)[:1])
        return self._meant(role, line, at)

    def _meant(self, role: Role, line: int, at: int) -> tuple[Member, ...]:
        ordered = in_their_turn(self.lines, self.mentions, line, at)
        ordered = ordered or called_in_turn(self.mentions, self.lines, role, line, at)
        if ordered is not None:
            return (ordered,)
        if (heir := heir_told(self.mentions, role, line)) is not None:
            return (heir,)
        if (lost := lost_by_title(self.lines, role, line, at)) is not None:
            return (self.mentions.bare(lost),)
        anybody = _anybody(role)
        held = named_behind_colon(self.mentions, role, line, at)
        in_office = held is None and self._in_office(role)
        known = self._known(role, line, at) if in_office else None
        held = held or known or told_holder(self.mentions, role, line)
        if held and not (anybody and not self._told_later(held, line)):
            return (held,)
        org = org_of(role)
        if not (anybody or in_office) and (org is None or org.watched):
            known = self._known(role, line, at)
        if known is not None and not had_it_before(self.lines, self.mentions, role, known, line):
            return (known,)
        if org is not None and not org.watched and role.head != "ancien":
            return self._post_elsewhere(role, org, line, at)
        if role.head == "ancien" and role.definite:
            return self._alumnus(role, org, line, at)
        pointing = role.definite or not role.determined
        if not pointing and not (role.owned and role.head in DESIGNATIONS):
            ahead = named_after(self.mentions, role, line, self.posts)
            if ahead and org is not None and not org.watched:  # « une ancienne de Z »
                self.mentions.origins.setdefault(ahead[0].identity.name, org)
            return ahead
        if not role.determined and line:
            return ()
        return self._named_before(role, line, at)

    def _in_office(self, role: Role) -> bool:
        """« le patron de Y », where only somebody of another house is called a patron: whom the list has."""
        org = org_of(role)
        if not is_ours(org) or role.former or _anybody(role):
            return False
        return not any(h.org is not None and h.org.identity == org.identity for h in self.mentions.holdings)

    def _nobody(self, role: Role, line: int, at: int) -> bool:
        """« le successeur de GPT-4o », « tout dirigeant »."""
        if role.owned and role.head in _KIN:
            return True  # « son père partait pêcher »
        here = self.lines[line]
        senior = role.head in _SENIORS and here.sentence.section is Section.CONTENT
        if senior and not any(piece.people for piece in here.pieces[:at]):
            return True  # « le doyen de l'équipe part à Noël »: one whom nobody names
        if OF_ANY_HOUSE.search(fold(role.text or "")):
            return True  # « a limogé le patron d'une société de cette taille »
        if role.text and (of_a_boss(here, at) or of_its_own(here, at)):
            return True
        if role.head in _IN_TURN and self._of_a_product(line, at):
            return True
        return bool(line) and not role.determined and self._of_any(role, line)

    def _of_any(self, role: Role, line: int) -> bool:
        """« un bon dirigeant », « tout patron »: the determiner before an adjective, or of all."""
        before = [token.fold for token in self.lines[line].tokens[max(0, role.first - 2) : role.first]]
        return before[-1:] != [] and (before[-1] in _ALL or (before[0] in _ANY and before[-1] in _PRAISING))

    def _known(self, role: Role, line: int, at: int) -> Member | None:
        """Whom the watch list has in the post, or « sans X : le directeur de la stratégie est en congé »."""
        known = None if is_chosen(self.lines[line], role) else known_holder(self.mentions, self.posts, role)
        ahead = before_colon(self.lines[line].pieces[:at])
        if ahead is not None and known is not None and known.identity == ahead.identity:
            return known
        if ahead is not None and known is None and role.definite and role.text:
            return self.mentions.bare(ahead) if self.mentions.fits(ahead, role.gender) else None
        beside = {
            m.member.identity for m in self.mentions.all if m.line == line and m.at < at and not m.subject
        }
        if says_before(self.lines[line], at):
            beside |= self._quoted_near(line)
        return None if known is None or known.identity in beside else known

    def _quoted_near(self, line: int) -> set[Identity]:
        """« X devait venir », soupire le directeur: X, of whom the speaker speaks."""
        near = (m for m in self.mentions.all if m.line in (line - 1, line))
        return {m.member.identity for m in near if self.lines[m.line].pieces[m.at].quoted}

    def _named_before(self, role: Role, line: int, at: int) -> tuple[Member, ...]:
        """« la chercheuse », « son prédécesseur »: the nearest who may be meant."""
        before = self._spoken_of(role, line, at)
        if role.owned and role.head in PREDECESSORS:  # « Elle succède à X. Son prédécesseur … »: X
            replaced = [m for m in before if m.replaced and self.mentions.fits(m.member, role.gender)]
            if replaced:
                return (self.mentions.bare(replaced[0].member),)
        if role.owned and role.head in _IN_TURN and before:  # « son prédécesseur » is not the one of « son »
            owner = before[0].member.identity
            before = [m for m in before if m.member.identity != owner]
        if role.owned and role.head in _COLLEAGUES:  # « X salue son ancien collègue »: not X
            before = self._others(before, line)
        if role.owned and role.head in HEIRS:  # « une fois son successeur trouvé »: one who is told to be it
            heirs = {h.identity for h in self.mentions.holdings if h.role.head in HEIRS}
            before = [m for m in before if m.member.identity in heirs]
        row = self.lines[line].pieces
        # « X assure que le chercheur reste »: not X, who says so
        told = behind_verb(row, at) or (at and row[at - 1].word in _THAT) or _tells_it(row, at)
        if role.definite and told:
            before = self._others(before, line)
        elif role.definite and at and self.lines[line].pieces[at - 1].sign is Sign.PREP:
            before = self._others(before, line) or before  # « X officialise la nomination du chercheur »
        trade = role.text is None or role.head in TRADES
        hero = (
            hero_of_title(self.lines, self.mentions, role, line)
            if trade
            else alumnus_of_title(self.mentions, role)
        )
        candidates = (
            m.member
            for m in before
            if self.mentions.fits(m.member, role.gender)
            and may_hold(self.mentions, m.member, role, self.posts.get(m.member.identity.id or "", ()))
            and not self._of_a_colleague(m.member, role)
        )
        meant = (
            hero
            or of_that_trade(role, list(candidates), self.posts)
            or self._in_other_words(role, before)
            or self._only_one(role, before)
        )
        return (
            (self.mentions.bare(meant),)
            if meant is not None
            else named_after(self.mentions, role, line, self.posts)
        )

    def _in_other_words(self, role: Role, before: Sequence[Mention]) -> Member | None:
        """« X, vice-président produit, s'en va | Le responsable des produits grand public … »: X."""
        fitting = [m.member for m in before if self.mentions.fits(m.member, role.gender)]
        return next((m for m in fitting if role.definite and in_other_words(self.mentions, m, role)), None)

    def _only_one(self, role: Role, before: Sequence[Mention]) -> Member | None:
        """« X, directrice juridique, … La juriste s'en va. »: X, of that gender, if nobody else is named."""
        named = {m.member.identity for m in before}
        plain = role.definite and not role.former and role.organization is None and not role.plural
        if len(named) != 1 or not plain or role.head not in _LOOSE or " " in (role.text or ""):
            return None
        return before[0].member if self.mentions.gender_of(before[0].member) is role.gender else None

    def _of_a_colleague(self, member: Member, role: Role) -> bool:
        """« le président », of one whom the list has in other posts, and somebody else in that one."""
        own = self.posts.get(member.identity.id or "", ())
        named = role.definite and not role.former and " " not in (role.text or " ")
        if not (own and named) or role.text is None or role.head in CHIEFS | VAGUE:
            return False
        text = fold(role.text)
        theirs = any(worded_in(text, post) for post in own)
        return not theirs and sum(text in posts for posts in self.posts.values()) == 1

    def _spoken_of(self, role: Role, line: int, at: int) -> list[Mention]:
        """Whom the article named before; « Passé chez X, ce professeur … » is not X."""
        says = sayer_of_title(self.lines, line)
        before = [m for m in self.mentions.before(line, at) if m.member.identity not in says]
        if role.definite and says_before(self.lines[line], at):
            told = self._quoted_near(line)
            return [m for m in before if m.member.identity not in told]
        if role.definite and behind_opening(self.lines[line].pieces, at):
            return [m for m in before if m.line != line] or before
        return before

    @staticmethod
    def _others(before: Sequence[Mention], line: int) -> list[Mention]:
        """« X prend la tête de Y après le départ de son PDG »: not the subject itself."""
        leading = {m.member.identity for m in before if m.line == line and m.subject}
        return [m for m in before if m.member.identity not in leading]

    def _told_later(self, member: Member, line: int) -> bool:
        """« Un dirigeant de Y s'en va. X … »: one who is named with that post from there on."""
        told = [m for m in self.mentions.all if m.member.identity == member.identity]
        owner = bool(told) and owns_the_subject(self.mentions, told[0])
        content = self.lines[line].sentence.section is Section.CONTENT
        far = content and bool(told) and told[0].line > line + _NEAR
        return all(m.line >= line for m in told) and not (owner or far)

    def _of_a_product(self, line: int, at: int) -> bool:
        piece, tokens = self.lines[line].pieces[at], self.lines[line].tokens
        told = piece.role is not None and piece.role.organization is None
        return told and any(any(c.isdigit() for c in t.text) for t in tokens[piece.first : piece.last])

    def _post_elsewhere(self, role: Role, org: Org, line: int, at: int) -> tuple[Member, ...]:
        """« la patronne d'Instacart »: whoever the document ties to that organisation."""
        found = self._tied_to(org, role)
        tied = bool(found)
        if not found:
            found = [
                m
                for m in self._spoken_of(role, line, at)
                if role.definite and self.mentions.fits(m.member, role.gender)
            ]
            alone = not any(m.line >= line - 1 for m in found)
            titled = {m.member.identity for m in self.mentions.all if not m.line and role.former}
            found.sort(
                key=lambda m: (
                    self._from_another(m.member, org),
                    # « X quitte Y | … L'ancien président de Z … »: X, unless somebody is named right before
                    bool(titled) and (m.member.identity in titled) is not alone,
                    m.member.identity.id is not None,
                )
            )
        if not found and (ahead := named_after(self.mentions, role, line, self.posts)):
            self.mentions.origins.setdefault(ahead[0].identity.name, org)
            return ahead
        in_content = self.lines[line].sentence.section is Section.CONTENT
        label = labelled_with(self.lines, line) if in_content and not tied else None
        tied = tied or (label is not None and bool(found) and label.identity == found[0].member.identity)
        tied = tied or (bool(found) and self._points_back(role, line, at) and found[0].line == line - 1)
        if not found or (in_content and not tied and not role.former):
            return ()
        self.mentions.origins.setdefault(found[0].member.identity.name, org)
        return (self.mentions.bare(found[0].member),)

    def _points_back(self, role: Role, line: int, at: int) -> bool:
        """« Ce spécialiste de Z a rejoint … »: the one named in the sentence before."""
        opening = self.lines[line].tokens[0].fold
        return at == 0 and role.first <= 1 and opening in THIS

    def _alumnus(self, role: Role, org: Org | None, line: int, at: int) -> tuple[Member, ...]:
        """« l'ancien de Google »: who was spoken of, and where they come from."""
        found = [m for m in self.mentions.before(line, at) if self.mentions.fits(m.member, role.gender)]
        if found and org is not None and not org.watched:
            self.mentions.origins.setdefault(found[0].member.identity.name, org)
        return (self.mentions.bare(found[0].member),) if found else ()

    def _from_another(self, member: Member, org: Org) -> bool:
        """« X, venue de W, … Elle relève d'Y. L'ancienne patronne de Z … »: rather Y than X."""
        origin = self.mentions.origins.get(member.identity.name)
        return origin is not None and origin.identity != org.identity

    def _tied_to(self, org: Org, role: Role) -> list[Mention]:
        """Whom the document has at that organisation and who may hold the post."""
        fitting = (m for m in self.mentions.all if self.mentions.fits(m.member, role.gender))
        return [m for m in fitting if self._from(m.member, org) and may_hold(self.mentions, m.member, role)]

    def _from(self, member: Member, org: Org) -> bool:
        origin = self.mentions.origins.get(member.identity.name)
        known = origin.identity if origin else None
        held = any(
            h.org is not None and h.org.identity == org.identity for h in self.mentions.held(member.identity)
        )
        return held or (
            known is not None and org.identity is not None and fold(known.name) == fold(org.identity.name)
        )


_NEAR = 3  # sentences to the name
# What somebody is called by who has a post that is worded otherwise.
_LOOSE = words(
    """
    responsable juriste avocat avocate cadre manager expert experte specialiste financier financiere
    economiste technicien technicienne stratege
    """
)
