"""Who succeeds whom."""

from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.charges_worded import charge_passed
from bot.matcher.changes.just_gone import just_gone, only_gone
from bot.matcher.changes.posts import ad_interim, department_taken, post_opening, post_taken
from bot.matcher.changes.predecessors import held_before, whom_they_served
from bot.matcher.changes.successors import is_office, parties, told_to_go
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.houses_there import entered_before, left_for_good, org_of_there
from bot.matcher.discourse.succeeded import GIVING_UP
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import QUOTES
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.occasions import OCCASIONS, RANKINGS
from bot.matcher.lexicon.roles import KIN
from bot.matcher.modality.truth import Truth
from bot.matcher.modality.weighing import is_ware
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.interposed import idiom_begins
from bot.matcher.syntax.offices import office_after, post_of
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours
from bot.model import Gender


def succession_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« succède à Y », « Y est remplacé par X », « prend le relais »."""
    verb = clause.verb
    if _no_succession(clause) or _by_the_one_chosen(seen, clause) or _of_things(seen, clause):
        return
    told = seen.piece(clause.object)
    if verb.lemma == "relayer" and told is not None and told.sign is Sign.THING:
        return  # « a relayé l'appel de Y »
    heirs, former = parties(seen, clause)
    former = tuple(m for m in former if m.identity not in {heir.identity for heir in heirs})  # « sa place »
    former = former or _who_left_it(seen, clause)
    if not heirs or (verb.lemma in ("combler", "pallier") and not former):
        return
    own = range(clause.starts, clause.at)  # « Le médaillé des olympiades succède à Y »: who he is
    places = [c for c in clause.complements if c.at not in own]
    after = [c.at for c in places if c.word in _AT or seen.pieces[c.at].word in RANKINGS]
    after += _set_between(seen, clause)
    if any(_no_post(seen, at) for at in (after if clause.object is None else [*after, clause.object])):
        return  # « prennent le relais pour la démonstration », « remplace Y sur scène »
    if _in_no_house(seen, clause, match, former) or (not former and _after_a_thing(seen, clause, match)):
        return
    post = post_taken(seen, clause)
    obj = seen.piece(clause.object)
    if post is None and obj is not None and obj.sign is Sign.THING and verb.indirect == "lui":
        post = office_after(seen.line, obj.first)  # « lui succède à la présidence »
    if post is None and match.idiom and not former:
        post = office_after(
            seen.line, idiom_begins(seen.line, verb)
        )  # « prend le poste de directeur qu'occupait Y »
    if post is None and obj is not None and obj.role is not None and is_office(obj):
        post = post_of(seen.line, obj.role)
    post = post or department_taken(seen, clause) or post_opening(seen, clause)
    owner = held_before(seen, post) if not former else None
    bare = not (former or owner or (post is not None and (post.text or post.org)))
    if match.idiom and bare and truth.status is not None and not verb.negated:
        owner = just_gone(seen, clause.at, but=heirs)  # « X s'arrête. Y prend le relais », « … sa suite »
    owner = owner or (_the_other(seen, clause, heirs, match) if not former else None)
    post = ad_interim(seen, clause, post)
    where = seen.complement_org(_of_the_verb(seen, clause), ("chez",), after=True)  # « Y la remplace chez Z »
    where = where or entered_before(seen, clause, heirs) or left_for_good(seen, clause, former)
    where = where or org_of_there(seen, clause) or house_opening(seen)
    house = post.org if post is not None else None
    other = house if house is not None and house.identity is not None and not house.watched else None
    for place, heir in enumerate(heirs):
        others = [m.identity for m in former if m.identity.name != heir.identity.name]
        paired = (
            others[place : place + 1] if len(heirs) == len(others) else []
        )  # « X et Y remplacent A et B »
        replaced = paired if len(others) > 1 and len(heirs) > 1 else others
        counterpart = next(iter(replaced), owner)
        if counterpart is None and post is None and not verb.indirect and not match.idiom:
            continue
        takes = counterpart is None and post is not None and match.idiom and _names_the_post(seen, clause)
        yield change_told(
            seen,
            heir,
            Act.TAKE if takes else Act.SUCCEED,
            clause,
            truth,
            post=post,
            joined=where or (house if takes else other),
            counterpart=counterpart,
        )


def _the_other(seen: Arguments, clause: Clause, heirs: Sequence[Member], match: Match) -> Identity | None:
    """« X s'en va. Y dirigeait les ventes. Elle le remplacera »: X, as « le » is not who does it."""
    verb = clause.verb
    pointing = verb.direct in _ONE or verb.indirect == "lui"
    served = whom_they_served(seen, clause.at, heirs) if pointing or match.idiom else None
    if served is not None or verb.passive or not pointing:
        return served
    if clause.attachment is Attachment.INFINITIVE:
        return None  # « Elle a nommé pour le remplacer une équipe »
    gone, wanted = only_gone(seen, but=heirs), _ONE.get(verb.direct, Gender.UNKNOWN)
    return gone if gone is not None and seen.discourse.mentions.fits_identity(gone, wanted) else None


_ONE = {"le": Gender.MASCULINE, "la": Gender.FEMININE, "l'": Gender.UNKNOWN}


def _who_left_it(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« comble le vide laissé par Y »: Y."""
    row = [piece for piece in seen.pieces if piece.first >= clause.end][:3]
    left = row[0].verb if len(row) > _LEFT_BY and row[1].word == "par" else None
    return row[_LEFT_BY].people if left is not None and left.lemma in GIVING_UP else ()


_LEFT_BY = 2  # pieces: « laissé », « par »


def _names_the_post(seen: Arguments, clause: Clause) -> bool:
    """« prend le poste de directrice », « s'assied dans le fauteuil de PDG »: after nobody who is named."""
    return seen.line.tokens[clause.end - 1].fold in OF and bool(
        {"poste", "fauteuil"} & {token.fold for token in seen.line.tokens[clause.verb.last : clause.end]}
    )


def _of_the_verb(seen: Arguments, clause: Clause) -> Clause:
    """Less what is told of who is named behind it: « remplacée par X, aujourd'hui chez Z »."""
    own = (c for c in clause.complements if not (seen.there_now(c.at) and _beside_a_name(seen, c.at)))
    return clause._replace(complements=tuple(own))


def _beside_a_name(seen: Arguments, at: int) -> bool:
    row = seen.pieces[max(0, at - 4) : at]
    return len(row) > 3 and bool(row[0].people) and row[1].sign is Sign.COMMA


def house_opening(seen: Arguments) -> Org | None:
    """« Chez Z, Y la remplace », « Chez Z, c'est Y qui lui succède »: the house that opens the sentence."""
    row = seen.pieces[:3]
    apart = len(row) > 2 and row[0].word == "chez" and row[2].sign is Sign.COMMA
    return row[1].org if apart else None


def _set_between(seen: Arguments, clause: Clause) -> list[int]:
    """« Il succède, au panthéon des prophètes, à X »: what stands between commas right behind the verb."""
    row = seen.pieces[clause.at + 1 : clause.at + 4]
    aside = len(row) > 2 and row[0].sign is Sign.COMMA and row[1].word in _AT
    return [clause.at + 3] if aside else []


def _no_succession(clause: Clause) -> bool:
    """« relevait du directeur »: reported to; « Elle remplaçait de fait Y »: what she did until now."""
    verb = clause.verb
    if verb.lemma == "relever":
        return clause.object is None and any(c.word in OF for c in clause.complements)
    lasting = verb.tense is Tense.IMPERFECT and not verb.perfect and verb.lemma in ("remplacer", "suppléer")
    return lasting and clause.attachment is Attachment.MAIN and not clause.dates


def _of_things(seen: Arguments, clause: Clause) -> bool:
    """« a remplacé son iPhone par un Nokia »: one thing by another."""
    obj, by = seen.piece(clause.object), [c.at for c in clause.complements if c.word == "par"]
    thing = obj is not None and obj.sign is Sign.THING and office_after(seen.line, obj.first) is None
    return clause.verb.lemma == "remplacer" and thing and bool(by) and not any(map(seen.people, by))


def _by_the_one_chosen(seen: Arguments, clause: Clause) -> bool:
    """« Pour la remplacer, X a choisi Y », « X a nommé pour la remplacer une équipe »: not X, the subject."""
    if clause.attachment is not Attachment.INFINITIVE or seen.pieces[clause.at - 1].word != "pour":
        return False
    if clause.at > 1:
        naming = seen.pieces[clause.at - 2].verb  # « a choisi Y pour la remplacer » has Y between
        of_things = naming is not None and naming.lemma in _NAMING
        return of_things and not any(piece.people for piece in seen.pieces[clause.at :])
    above = next((k for k, verb in seen.line.verbs if k > clause.at and verb.finite), None)
    chosen = seen.piece(seen.reader.read(above).object) if above is not None else None
    return chosen is not None and bool(chosen.people)


_NAMING = words("nommer désigner choisir recruter engager embaucher promouvoir")


def _no_post(seen: Arguments, at: int) -> bool:
    """« au dîner », « à son père »: an event, or somebody of the family."""
    piece = seen.pieces[at]
    kin = piece.sign is Sign.POST and seen.line.tokens[piece.last - 1].fold in KIN
    return piece.word in _EVENTS or kin


_AT = ("pour", "a", "au", "sur", "lors", "dans", "pendant")
_EVENTS = (
    OCCASIONS
    | RANKINGS
    | words("relais volant rang box table suite reste proces deplacement collection saga serie emission")
)


def _only_a_place(seen: Arguments, clause: Clause) -> bool:
    """« prend la place de Y dans l'avion »: where nobody works."""
    if seen.line.tokens[clause.end - 1].fold not in ("place", "de", "d'") or "place" not in seen.line.words:
        return False
    behind = [c for c in clause.complements if c.at > clause.at]
    if any(c.word in OF and is_ware(seen.line, seen.pieces[c.at]) for c in behind):
        return True  # « veut prendre la place de Parlio »
    seats = (seen.pieces[c.at] for c in behind if c.word in ("dans", "sur"))
    return any(piece.sign is Sign.THING and piece.word not in _WORKPLACES for piece in seats)


_WORKPLACES = words(
    """
    organigramme equipe equipes entreprise societe direction hierarchie maison groupe conseil board effectifs
    start-up laboratoire labo etat-major comite dossier fauteuil
    """
)


def _seat_of_another(seen: Arguments, clause: Clause) -> bool:
    """« occuper le siège vacant de l'Académie »: of something named right behind."""
    end = clause.end
    vacant = seen.line.tokens[end - 1].fold.startswith(("vacant", "libre", "laisse"))
    behind = next((k for k, piece in enumerate(seen.pieces) if piece.first >= end), None)
    if not vacant or behind is None or seen.pieces[behind].word not in OF:
        return False
    return not is_ours(seen.pieces[min(behind + 1, len(seen.pieces) - 1)].org)


def _in_no_house(seen: Arguments, clause: Clause, match: Match, former: Sequence[Member]) -> bool:
    if match.idiom and _seat_of_another(seen, clause):
        return True
    once = clause.verb.lemma == "remplacer" and (
        _at_short_notice(seen)
        or (_for_once(seen, clause) and told_to_go(seen).isdisjoint(m.identity for m in former))
        or _plays_a_part(seen, clause)
    )
    return once or (match.idiom and _only_a_place(seen, clause))


def _at_short_notice(seen: Arguments) -> bool:
    """« remplace Y au pied levé pour la séance de questions »."""
    words = seen.line.words
    return {"pied", "leve"} <= words and not words.isdisjoint(OCCASIONS)


def _plays_a_part(seen: Arguments, clause: Clause) -> bool:
    """« remplace Y dans le rôle du sage », « … dans le rôle de X »: who is played, and no post."""
    for complement in clause.complements:
        if complement.at > clause.at and seen.pieces[complement.at].word in _PARTS_PLAYED:
            behind = seen.line.tokens[seen.pieces[complement.at].last :][:2]
            definite = len(behind) > 1 and (behind[0].fold == "du" or behind[1].fold in ("la", "l'"))
            return definite or (len(behind) > 1 and behind[1].capital)
    return False


_PARTS_PLAYED = words("role peau costume")


def _follows_a_thing(seen: Arguments, clause: Clause) -> bool:
    """« y succède à une troupe belge », « succède à la version de mai », « succède à « brat » »."""
    behind = [c.at for c in clause.complements if c.at > clause.at and c.word in ("a", "au", "aux")]
    within = seen.line.tokens[clause.end - 1].fold in ("a", "au", "aux")
    behind += [clause.object] if within and clause.object is not None else []
    things = [seen.pieces[at] for at in behind if seen.pieces[at].sign is Sign.THING]
    named = any(office_after(seen.line, thing.first) is None for thing in things)
    row = seen.line.tokens[clause.verb.last : clause.verb.last + 3]
    a_word = len(row) > 2 and row[0].fold == "a" and row[1].text in QUOTES and not row[2].capital
    return clause.verb.lemma == "succéder" and not clause.verb.passive and (named or a_word)


def _after_a_thing(seen: Arguments, clause: Clause, match: Match) -> bool:
    return _follows_a_thing(seen, clause) or (match.idiom and _relay_of_a_thing(seen, clause))


def _relay_of_a_thing(seen: Arguments, clause: Clause) -> bool:
    """« prend le relais de la question posée par Y »: of what is no post, and no part of the house."""
    if seen.line.tokens[clause.end - 1].fold not in RELAYS:
        return False
    row = [piece for piece in seen.pieces if piece.first >= clause.end][:2]
    named = len(row) > 1 and row[0].first == clause.end and row[0].word in OF and row[1].sign is Sign.THING
    return named and charge_passed(seen, row[1]) is None and office_after(seen.line, row[1].first) is None


RELAYS = words("relais releve flambeau")


def _for_once(seen: Arguments, clause: Clause) -> bool:
    """« remplace Y à Davos »: at a place, for a day; not where Y is told to go."""
    for at in range(clause.at + 1, clause.stops):
        piece = seen.pieces[at]
        if piece.sign is Sign.COMMA:
            return False  # « remplacée par X, jusqu'ici en poste à Londres »
        place = piece.sign in (Sign.THING, Sign.WORD) and seen.line.tokens[piece.first].capital
        if (
            place
            and seen.pieces[at - 1].word in ("a", "au", "aux")
            and not office_after(seen.line, piece.first)
        ):
            return True
    return False
