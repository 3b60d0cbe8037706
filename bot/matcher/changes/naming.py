"""Who is named, promoted, chosen, to which post."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

from bot.matcher.changes.bestowing import ALONE, GIVING, bestowed, bestowed_on, new_charge
from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.choices import as_heir, followed, no_post_given
from bot.matcher.changes.hiring import behind_colon
from bot.matcher.changes.just_gone import just_gone, only_gone
from bot.matcher.changes.passing_on import goes_to
from bot.matcher.changes.posts import (
    ad_interim,
    owner_before,
    post_taken,
    replaced,
)
from bot.matcher.changes.posts_given import CHOOSING, PLACING, office_given, post_given
from bot.matcher.changes.professors import professor_since
from bot.matcher.changes.taking_up import place_meant
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.houses import GOVERNING
from bot.matcher.discourse.houses_there import entered_before
from bot.matcher.discourse.succeeded import succeeded
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import COUNTS
from bot.matcher.lexicon.roles import DEPARTMENTS
from bot.matcher.modality.truth import Truth, refused
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.common_nouns import bare_noun
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.offices import Post, post_of
from bot.matcher.syntax.pieces import Member, Org, Sign
from bot.matcher.whys import NOTHING_PARTICULAR

_EXECUTIVE = words(
    "direction executif directeur equipe equipes pole laboratoire departement division branche"
)
_ALONE = words("promouvoir introniser coopter titulariser")  # say enough without a post


def _by_a_crowd(seen: Arguments, clause: Clause) -> bool:
    """« les abonnés qui l'avaient choisie »: by nobody who gives posts."""
    subject = seen.piece(clause.subject)
    return subject is not None and subject.sign is Sign.THING and subject.word not in GOVERNING


def _called_upon(seen: Arguments, clause: Clause) -> bool:
    """« appelle X, directrice de Y, à démissionner »; not « appelle X à diriger Y »."""
    row = seen.pieces[clause.at + 1 :] if clause.verb.lemma == "appeler" else ()
    for link, piece in itertools.pairwise(row):
        if link.word == "a" and piece.verb is not None and piece.verb.tense is Tense.INFINITIVE:
            return piece.verb.lemma not in _RUNNING
    return False


_RUNNING = words(
    """
    diriger piloter superviser mener gérer coordonner encadrer présider prendre remplacer succéder occuper
    devenir siéger exercer
    """
)


def _placed(seen: Arguments, clause: Clause, agent: Org | None) -> bool:
    """No post is named, but what else they are named for."""
    if clause.attachment is Attachment.PARTICIPLE and succeeded(
        seen.reader, clause.at
    ):  # « remplace X, nommée … »
        return True
    follows = _succeeded(seen, clause) is not None and not _by_a_crowd(seen, clause)
    aimed = _for_a_purpose(seen, clause, agent) or follows  # « Pour la remplacer, Y a nommé X »
    return aimed or _at_a_house(seen, clause) or _for_now(seen, clause)


def naming_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« nomme X directeur », « X est promue », « confie les rênes à X »."""
    verb = clause.verb
    if verb.lemma in ("aller", "échoir", "incomber", "dévoloir"):
        yield from goes_to(seen, clause, truth)
        return
    members, post, agent = _named(seen, match, clause)
    heir = as_heir(seen, clause) or (
        post is None and any(c.word == "remplacement" for c in clause.complements)
    )
    if heir and verb.lemma in CHOOSING:  # « choisit X pour remplacer Y », « … comme son successeur »
        yield from _chosen_as_heir(seen, clause, members, truth, agent)
        return
    if not members or _called_upon(seen, clause) or no_post_given(seen, clause, post):
        return
    post = post_given(seen, clause, members, post or professor_since(seen, clause, members))
    if post is not None and (post.vague or _kept(seen, match, clause, post)):
        return  # « à la tête de l'ensemble », « confirmé dans ses fonctions »
    if post is not None and post.team and not _EXECUTIVE & set(fold(post.text or "").split()):
        return  # « nommé au comité consultatif »: no post in the organisation
    if _of_a_kind(seen, clause, post):
        return
    if post is None and verb.lemma not in _ALONE:
        if verb.lemma not in CHOOSING or (verb.lemma in ("choisir", "élire") and clause.subject is None):
            return
        if not _placed(seen, clause, agent) and (verb.lemma != "choisir" or _by_a_crowd(seen, clause)):
            truth = refused(NOTHING_PARTICULAR)
    truth = truth.hedged("pressed as the next") if verb.lemma == "pressentir" else truth
    where = seen.complement_org(clause, ("chez", "de", "d'", "du")) or entered_before(seen, clause, members)
    joined = (post.org if post else None) or where or agent
    if joined is not None:  # « à la tête de l'entreprise »
        joined = seen.discourse.org(joined, seen.line.index, members, clause.at)
    counterpart = replaced(seen, clause, post) or _succeeded(seen, clause) or _owner_of(seen, clause)
    post = ad_interim(seen, clause, post)
    for member in members:
        told = change_told(
            seen,
            member,
            Act.NAME,
            clause,
            truth,
            joined=joined,
            post=post,
            agent=agent,
            counterpart=counterpart,
        )
        yield replace(told, attachment=Attachment.MAIN) if new_charge(seen, clause) else told


def _succeeded(seen: Arguments, clause: Clause) -> Identity | None:
    """« Pour lui succéder, Y a choisi X », « Son poste n'est pas resté vacant : on y a nommé X »."""
    if clause.verb.indirect == "y" and place_meant(seen, clause) is not None:
        return just_gone(seen, clause.at) or only_gone(seen)
    return followed(seen) if clause.verb.lemma in CHOOSING | _SETTLING_ON and clause.verb.finite else None


_SETTLING_ON = words("parier promouvoir")


def _owner_of(seen: Arguments, clause: Clause) -> Identity | None:
    """« X s'en va. Ses équipes sont confiées à Y »: X."""
    given = seen.piece(clause.subject)
    theirs = given is not None and given.sign is Sign.THING and seen.possessive(given.first)
    owners = owner_before(seen, clause) if theirs and clause.verb.passive else ()
    return owners[0].identity if len(owners) == 1 else None


def _of_a_kind(seen: Arguments, clause: Clause, post: Post | None) -> bool:
    """« promu héros de bande dessinée », « nommés lieutenants-colonels »: made something that is no post."""
    behind = next((p for p in seen.pieces if p.first == clause.verb.last), None)
    if behind is None or behind.sign not in (Sign.THING, Sign.WORD):
        return False
    if behind.word in _RANKS:
        return True
    told = post is not None and not (post.text or "").startswith("numéro")
    return not told and bare_noun(seen.line.tokens[behind.first])


_RANKS = words(
    """
    lieutenant lieutenants lieutenant-colonel lieutenants-colonels colonel colonels capitaine capitaines
    lieutenante lieutenantes lieutenante-colonelle lieutenantes-colonelles colonelle colonelles
    commandant commandants commandante commandantes reserviste reservistes chevalier chevaliers
    chevaliere officier officiers officiere officieres commandeur caporal caporale sergent sergente
    """
)


def _at_a_house(seen: Arguments, clause: Clause) -> bool:
    """« X nommée chez Y »."""
    house = seen.complement_org(clause, ("chez",), after=True)
    return house is not None and (house.watched or house.identity is not None)


def _for_a_purpose(seen: Arguments, clause: Clause, agent: Org | None) -> bool:
    """« X nommé par Y pour développer ses activités », « désigné pour diriger Y »: without a name."""
    if clause.verb.lemma not in ("nommer", "désigner"):
        return False
    behind = enumerate(seen.pieces[clause.at + 1 : clause.at + 6], clause.at + 1)
    aims = [
        aim for k, piece in behind if piece.word == "pour" and (aim := seen.reader.verb(k + 1)) is not None
    ]
    return any(agent is not None or aim.lemma in ("diriger", "conduire", "mener", "gérer") for aim in aims)


def _for_now(seen: Arguments, clause: Clause) -> bool:
    """« nommée vendredi à titre provisoire », « Pour assurer la transition, … »: to a post without a name."""
    behind = seen.line.tokens[clause.verb.last : clause.verb.last + 5]
    opening = [token.fold for token in seen.line.tokens[:4]]
    bridging = opening[:1] == ["pour"] and opening[-1:] in (
        ["transition"],
        ["interim"],
        ["releve"],
        ["soudure"],
    )
    return bridging or any(token.fold in ("provisoire", "interimaire", "interim") for token in behind)


def _of_a_name(seen: Arguments, clause: Clause) -> Org | None:
    """« à Oslo, Vard nomme X chef de projet »: a name that no table holds, and that is of no person."""
    verb, before = clause.verb, seen.line.tokens[clause.verb.first - 1] if clause.verb.first > 1 else None
    if before is None or verb.passive or not verb.finite or verb.lemma not in CHOOSING | {"promouvoir"}:
        return None
    named = any(name.first <= verb.first - 1 < name.last for name in seen.line.names)
    stranger = before.capital and before.word and not named and clause.attachment is Attachment.MAIN
    return Org(None, other=True) if stranger and before.fold not in ("conseil", "board") else None


def _kept(seen: Arguments, match: Match, clause: Clause, post: Post) -> bool:
    """« confirmé à son poste », « a confirmé X, le directeur »: nobody gets a post."""
    verb = clause.verb
    at = next((k for k, token in enumerate(seen.line.tokens) if token.start == post.span.start), 0)
    own = not post.text and seen.possessive(at - 1)
    if verb.lemma != "confirmer" or (verb.passive and not seen.line.words.isdisjoint(_FOR_NOW)):
        return False  # « assurait l'intérim, a été confirmé dans ses fonctions »
    if seen.pieces[clause.at + 1 : clause.at + 2] and seen.pieces[clause.at + 1].sign is Sign.COLON:
        return True  # « Confirmé : X, directeur de Y, s'en va »
    named = (match.idiom and not own) or (post.text and (verb.passive or verb.tense is Tense.PARTICIPLE))
    return not named or _where_they_are(seen, clause)


def _where_they_are(seen: Arguments, clause: Clause) -> bool:
    """« confirmé à la recherche », « confirmée aux produits »: at what they did before."""
    row = seen.pieces[clause.at + 1 : clause.at + 3]
    return len(row) > 1 and row[0].word in ("a", "au", "aux") and row[1].word in DEPARTMENTS


_FOR_NOW = words("interim interimaire provisoire provisoirement")


def _chosen_as_heir(
    seen: Arguments, clause: Clause, members: tuple[Member, ...], truth: Truth, agent: Org | None
) -> Iterator[Change]:
    before = as_heir(seen, clause) or replaced(seen, clause, None)
    for member in (m for m in members if m.identity != before):
        yield change_told(
            seen, member, Act.SUCCEED, clause, truth, joined=agent, agent=agent, counterpart=before
        )


def _named(
    seen: Arguments, match: Match, clause: Clause
) -> tuple[tuple[Member, ...], Post | None, Org | None]:
    """(who is named, to what, by which organisation)."""
    verb, post, agent = (
        clause.verb,
        post_taken(seen, clause),
        seen.org(clause.subject) or _of_a_name(seen, clause),
    )
    if verb.lemma in GIVING and (match.idiom or verb.lemma in ALONE):
        return bestowed(seen, match, clause)
    if match.idiom and verb.lemma in PLACING:
        office = office_given(seen, clause)
        given = not verb.finite or verb.passive  # « nomme l'ancien patron de Z à la tête de … » tells X first
        post = office if post is None or (given and office is not None and office.text) else post
    if verb.passive or verb.tense is Tense.PARTICIPLE:
        role = seen.pieces[clause.object].role if clause.object is not None else None
        chosen = clause.attachment is Attachment.PARTICIPLE or (verb.passive and verb.lemma in CHOOSING)
        if role is None and chosen and clause.subject is not None:
            named = seen.pieces[clause.subject]
            role = named.role  # « une administratrice choisie vendredi »; not « X, chercheuse, a été nommée »
            apposed = verb.finite and named.people and role is not None and role.first > named.first + 1
            role = (
                role if role is not None and (role.count > 1 or not role.definite) and not apposed else None
            )
        if post is None and role is not None and role.text:
            post = post_of(seen.line, role)
        return bestowed_on(seen, clause), post, seen.complement_org(clause, ("par",))
    obj = seen.piece(clause.object)
    told = obj.role if obj is not None and obj.sign is Sign.POST else None
    counted = obj is not None and seen.line.tokens[obj.first].fold in COUNTS
    raised = verb.lemma == "promouvoir" and told is not None and told.owned  # « promeut sa juriste »
    if post is None and told is not None and told.text and not told.former and (counted or not told.definite):
        # « nomme un directeur pour l'Europe », « nomme trois administrateurs »
        post = None if raised else post_of(seen.line, told)
    return seen.direct(clause) or behind_colon(seen, clause) or _behind_post(seen, clause), post, agent


def _behind_post(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« nomme directrice financière X », « élit président X »: the name right behind the bare post."""
    at = clause.object
    role = seen.pieces[at].role if at is not None and at == clause.at + 1 else None
    if at is None or role is None or role.determined or not role.text or at + 1 >= len(seen.pieces):
        return ()
    return seen.people(at + 1) if seen.pieces[at + 1].people else ()
