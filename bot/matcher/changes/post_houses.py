"""The house a post is in: « dirigera chez Y les partenariats », « rejoint Z pour y diriger la recherche »."""

from bot.matcher.changes.headed_moves import moved_as_headed
from bot.matcher.changes.teams_joined import joined_the_speaker
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.houses import opens_with_old
from bot.matcher.discourse.houses_there import entered_before, gone_to_before, gone_to_now, org_of_there
from bot.matcher.discourse.org_pronouns import of_those_gone
from bot.matcher.discourse.unnamed_orgs import subject_before
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.syntax.bodies import heads_a_body
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.interposed import house_between
from bot.matcher.syntax.offices import Post
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours


def house_of_post(
    seen: Arguments, clause: Clause, members: tuple[Member, ...], post: Post | None
) -> tuple[Org | None, Org | None]:
    """(the organisation in which the post is, the one they come from)."""
    if post is not None and post.org is not None:  # « la tête de l'entreprise »: of the one spoken of
        return seen.discourse.org(post.org, seen.line.index, members, clause.at), None
    if (moved := moved_as_headed(seen, clause)) is not None:
        return moved
    led = seen.piece(clause.object)
    house = led.org if led is not None else None
    if house is not None and house.identity is not None:
        return seen.org(clause.object), None  # « dirigera le laboratoire de Z »
    places = ("chez", "a", "au") if clause.verb.lemma == "devenir" else ("chez",)
    if (between := house_between(seen.pieces, clause.at)) is not None:
        return seen.org(between), None
    named = seen.complement_org(clause, places, after=True)  # « dirigera chez Y les partenariats »
    if named is not None and (named.watched or clause.verb.lemma == "devenir"):
        # « prend la présidence d'un club, en plus de son travail chez Y »
        return (None if heads_a_body(post) else named), None
    kept = seen.complement_org(clause, ("de", "d'"), after=True) if clause.verb.lemma == "tenir" else None
    if kept is not None and kept.watched:
        return kept, None  # « va tenir les comptes d'Y »
    if clause.link == "dont":
        before = seen.before_dont(clause)
        held = any(role.text and role.determined for member in members for role in member.roles)
        return (None, before) if held else (before, None)  # « Y, dont le PDG devient … »
    if clause.at > 1 and opens_with_old(seen.line, 1):
        return seen.org(1), None  # « Chez son ancien employeur, elle avait pris la tête de … »
    meant = _of_it if clause.verb.indirect == "en" else _there
    return meant(seen, clause, members), None


def hired_away_for_it(seen: Arguments, clause: Clause) -> bool:
    """« a été débauchée par Z pour piloter la conduite »: at Z, and the hiring tells it."""
    if clause.attachment is not Attachment.INFINITIVE or clause.link != "pour" or clause.parent is None:
        return False
    above = seen.reader.read(clause.parent)
    if above.verb.lemma not in _HIRING or not (above.verb.passive or above.verb.tense is Tense.PARTICIPLE):
        return False
    by = next((c.at for c in above.complements if c.word == "par" and c.at > above.at), None)
    hirer = seen.org(by)
    if by is None or is_ours(hirer):
        return False
    # « débauché par le constructeur »
    return above.verb.lemma == "débaucher" or (hirer is not None and hirer.identity is not None)


_HIRING = words("débaucher recruter embaucher engager enrôler chiper souffler arracher")


def _of_it(seen: Arguments, clause: Clause, members: tuple[Member, ...]) -> Org | None:
    """« Elle est entrée chez Z. Elle en devient la directrice »: Z; « Y grandit. X en prend la tête »: Y."""
    if (entered := entered_before(seen, clause, members)) is not None:
        return entered
    unknown = all(member.identity.id is None for member in members)
    there = org_of_there(seen, clause, "en") if unknown else None
    return there if is_ours(there) else None


def _there(seen: Arguments, clause: Clause, members: tuple[Member, ...]) -> Org | None:
    """« rejoint Z pour y diriger … »: Z; « Y s'agrandit. X y prend la tête de … »: Y."""
    if clause.verb.indirect != "y":
        return None
    there = _joined_for_it(seen, clause) or gone_to_before(seen, clause, members)
    if (there := there or gone_to_now(seen, clause, members)) is not None:
        return there
    if of_those_gone(seen, clause, members):
        return Org(None, other=True)
    there = org_of_there(seen, clause)  # « Le sien a rejoint Y. X y prend la direction de … »
    return there if is_ours(there) and not _told_of_another(seen, clause) else seen.focus


def _told_of_another(seen: Arguments, clause: Clause) -> bool:
    """« Z. Le groupe investirait chez Y. X y prend la tête de … »: at Z, which does what is told before."""
    if any(piece.org is not None for piece in seen.pieces[: clause.at]):
        return False  # « Le sien a rejoint Y : X y dirigera … »
    focus, acting = seen.focus, subject_before(seen.discourse, seen.line)
    if focus is None or focus.watched or focus.identity is None or acting is None:
        return False
    return acting.identity == focus.identity or (acting.identity is None and acting.giant)


def _joined_for_it(seen: Arguments, clause: Clause) -> Org | None:
    """« rejoint Z pour y diriger la recherche »: Z, between the two verbs, or whose « groupe » it is."""
    if clause.attachment is not Attachment.INFINITIVE or clause.parent is None:
        return None
    at = next((k for k in range(clause.at - 1, clause.parent, -1) if seen.pieces[k].sign is Sign.ORG), None)
    above = seen.reader.read(clause.parent)
    if at is not None and above.verb.lemma in _COMING_FROM and seen.pieces[at - 1].word in OF:
        return _told_before(seen, seen.org(at))
    return joined_the_speaker(seen, above) or (seen.org(at) if at is not None else None)


def _told_before(seen: Arguments, source: Org | None) -> Org:
    """« La belle prise de Z | X arrive de Y pour y diriger la robotique »: Z, told right before, not Y."""
    before = seen.before.pieces if seen.before is not None else ()
    own = (None, source.identity if source is not None else None)
    others = (p.org for p in reversed(before) if p.org is not None and p.org.identity not in own)
    return next(others, Org(None, other=True))


_COMING_FROM = words("arriver venir débarquer provenir sortir partir")
