"""On whom a choice falls: « le choix s'est porté sur Y », « on lui préfère X »."""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.datives import recipients
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.civic import is_civic
from bot.matcher.discourse.reshuffles import reshuffled
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.occasions import NOT_POSTS
from bot.matcher.lexicon.roles import CIVIC, HEIRS, LEADING, SUCCEEDING
from bot.matcher.modality.truth import Truth
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.offices import Post, office_after, post_of
from bot.matcher.syntax.pieces import Member, Sign, is_ours


def followed(seen: Arguments) -> Identity | None:
    """« Pour succéder à X », « a choisi pour lui succéder Y »: whose place is to be filled."""
    for at, verb in seen.line.verbs:
        if verb.tense is not Tense.INFINITIVE:
            continue
        opens = not any(piece.people for piece in seen.pieces[:at]) and seen.pieces[at - 1].word == "pour"
        if (at <= 1 or opens) and (pointed := pointed_at(seen, verb)) is not None:
            return pointed
        if verb.lemma not in SUCCEEDING or verb.indirect or verb.direct:
            continue
        near = range(at + 1, min(at + 3, len(seen.pieces)))
        found = next((seen.people(k) for k in near if seen.pieces[k].people), ())
        if len(found) == 1:
            return found[0].identity
    leaving = (k for k, piece in enumerate(seen.pieces[:-1]) if piece.word == "remplacement")
    named = (seen.people(k + 1) for k in leaving if seen.pieces[k + 1].people)
    return next((people[0].identity for people in named), None)


def pointed_at(seen: Arguments, verb: VerbGroup) -> Identity | None:
    """« Pour lui succéder, … », « nomme pour prendre sa suite Y »: whom the sentence before tells of."""
    behind = [token.fold for token in seen.line.tokens[verb.last : verb.last + 2]]
    theirs = verb.lemma == "prendre" and behind[:1] == ["sa"] and not _PLACES.isdisjoint(behind)
    named = verb.lemma in SUCCEEDING and (verb.indirect == "lui" or verb.direct in ("le", "la", "l'"))
    if not (theirs or named) or not seen.line.index:
        return None
    told = seen.antecedents(0)
    return told[0].identity if len(told) == 1 else None


_PLACES = words("suite place releve succession")


def choice_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Le choix s'est porté sur X », « Y a porté son choix sur X »: told of a post, of somebody who goes, of
    what X is to lead, or where posts are given out."""
    choice = seen.piece(clause.subject if clause.verb.reflexive else clause.object)
    if choice is None or choice.word not in CHOICES or clause.verb.negated:
        return
    on = next((c.at for c in clause.complements if c.word == "sur" and c.at > clause.at), None)
    former, post = followed(seen), _at_stake(seen)
    gone = any(seen.discourse.history.of(act) for act in (Act.EXIT, Act.OUST))
    if not (former or post or gone or _led_part(seen) or reshuffled(seen.discourse)):
        return
    for member in seen.people(on):
        act = Act.NAME if former is None else Act.SUCCEED
        yield change_told(seen, member, act, clause, truth, post=post, counterpart=former)


CHOICES = words("choix devolu preference")


def preference_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """Told of a post, or of somebody who has just been put aside."""
    if clause.verb.passive or clause.object is None:
        chosen = seen.subject(clause) if clause.verb.passive else ()
    else:
        chosen = seen.people(clause.object) if seen.pieces[clause.object].people else ()
    post = _at_stake(seen, clause.subject)
    counterpart = _passed_over(seen, clause, chosen)
    if counterpart is None or (post is None and not seen.ousts):
        return
    held = counterpart if seen.ousts else None
    for member in chosen:
        yield change_told(seen, member, Act.SUCCEED, clause, truth, post=post, counterpart=held)


def _passed_over(seen: Arguments, clause: Clause, chosen: tuple[Member, ...]) -> Identity | None:
    people = recipients(seen, clause)
    if not people and clause.verb.indirect == "lui":  # « on lui préfère X »
        people = seen.antecedents(clause.at)
    own = {member.identity for member in chosen}
    return next((member.identity for member in people if member.identity not in own), None)


def _at_stake(seen: Arguments, subject: int | None = None) -> Post | None:
    """The post that the sentence is about: « voulait la direction des ventes », « comme directeur »; not the
    board, *subject*, which chooses."""
    named = (piece.role for k, piece in enumerate(seen.pieces) if k and seen.pieces[k - 1].word == "comme")
    if (role := next((role for role in named if role is not None and role.text), None)) is not None:
        return post_of(seen.line, role)
    for at, piece in enumerate(seen.pieces):
        if at == subject or piece.sign is not Sign.THING:
            continue
        if (post := office_after(seen.line, piece.first)) is not None:
            return None if post.team else post
    return None


def post_between_two(seen: Arguments, clause: Clause) -> Post | None:
    """« Deux noms circulaient pour le poste de directeur : X et Y. Le conseil a nommé la seconde. »"""
    at = clause.subject if clause.verb.passive else clause.object
    chosen = seen.piece(at)
    if chosen is None or not chosen.word.startswith("ordinal") or not seen.line.index:
        return None
    return _at_stake(Arguments(seen.discourse, seen.discourse.lines[seen.line.index - 1]))


def _chooses_a_boss(seen: Arguments, clause: Clause) -> bool:
    """« X a choisi Y plutôt que Z »: somebody's own choice of whom to work for."""
    after = {token.fold for token in seen.line.tokens[clause.verb.last :]}
    if _to_lead(seen):
        return False
    chosen = clause.verb.passive or (clause.verb.tense is Tense.PARTICIPLE and bool(clause.dates))
    return "plutot" in after or (
        not chosen and clause.subject is not None and bool(seen.people(clause.subject))
    )


def _to_lead(seen: Arguments) -> bool:
    """« Pour mener le chantier, Y a choisi X », « a choisi X pour prendre sa suite »."""
    aims = ((k, verb) for k, verb in seen.line.verbs if verb.tense is Tense.INFINITIVE)
    return any(verb.lemma in _AIMS and seen.pieces[k - 1].word == "pour" for k, verb in aims)


def _led_part(seen: Arguments) -> bool:
    """« … pour piloter la transformation »; not « pour mener les débats »."""
    for k, verb in seen.line.verbs:
        aim = seen.pieces[k - 1].word == "pour" and verb.tense is Tense.INFINITIVE
        if aim and verb.lemma in LEADING - _TASKS:
            led = seen.piece(seen.reader.read(k).object)
            return led is not None and led.word not in NOT_POSTS
    return False


_TASKS = words("mener conduire")
_AIMS = LEADING | SUCCEEDING | words("prendre reprendre assurer assumer occuper tenir")


def as_heir(seen: Arguments, clause: Clause) -> Identity | None:
    """« X a été désigné comme son successeur »: whose."""
    named = seen.piece(clause.attribute)
    if named is None or named.role is None or named.role.head not in HEIRS or not named.role.owned:
        return None
    own = {member.identity for member in seen.subject(clause)}
    former = (member.identity for member in seen.antecedents(clause.starts))
    return next((identity for identity in former if identity not in own), None)


def no_post_given(seen: Arguments, clause: Clause, post: Post | None) -> bool:
    """« choisit de travailler pour X », « présenté comme un directeur exigeant »: who is chosen, or shown."""
    if clause.verb.lemma == "présenter":
        return not _as_the_new_one(seen, clause)
    if clause.verb.lemma == "affecter" and clause.verb.tense is Tense.PARTICIPLE and not clause.dates:
        return True  # « X, un chercheur affecté à la sûreté, »: what they do there
    if _by_an_official(seen, clause) or _serves_the_public(seen, clause) or _calls_by_name(seen, clause):
        return True
    if post is not None and _where_another_comes(seen, clause, post):
        return True
    return clause.verb.lemma == "choisir" and post is None and _chooses_a_boss(seen, clause)


def _where_another_comes(seen: Arguments, clause: Clause, post: Post) -> bool:
    """« Nommé dans la foulée du retour de X à la direction générale »: the post of X."""
    row = [p for p in seen.pieces[clause.at + 1 :] if seen.line.tokens[p.last - 1].end <= post.span.start]
    while row and row[-1].sign is Sign.PREP:
        row.pop()
    noun = row[-3].action if len(row) > 2 and row[-1].people and row[-2].word in OF else None
    return noun is not None and noun.act in _COMING


_COMING = frozenset({Act.COME_BACK, Act.JOIN, Act.NAME})


def _calls_by_name(seen: Arguments, clause: Clause) -> bool:
    """« La plainte … nomme X, directeur général, ainsi que … »: who they are, and no post that is given."""
    whom = seen.piece(clause.object)
    if clause.verb.lemma != "nommer" or clause.verb.passive or whom is None or not whom.people:
        return False
    apposed = any(role.first > member.last for member in whom.people for role in member.roles)
    by = seen.piece(clause.subject)
    text = by is not None and (by.sign is Sign.PRONOUN or by.word in _TEXTS)
    return text and apposed and seen.org(clause.subject) is None


_TEXTS = words("plainte assignation requete texte rapport enquete resolution motion lettre petition dossier")


def _by_an_official(seen: Arguments, clause: Clause) -> bool:
    """« Le maire nomme X, directeur d'Y, dans son équipe »: who gives no post of a company."""
    by = seen.piece(clause.subject) if not clause.verb.passive else None
    if by is None:
        return False
    return by.word in CIVIC or (by.role is not None and not by.role.former and is_civic(by.role))


def _serves_the_public(seen: Arguments, clause: Clause) -> bool:
    """« nommé dans l'équipe du nouveau maire », « membre de la mission sur l'emploi »: beside the post."""
    behind = [token.fold for token in seen.line.tokens[clause.verb.last :]]
    body = next((k for k, word in enumerate(behind[:_NEAR]) if word in _BODIES | _MISSIONS), None)
    if body is None or any(is_ours(piece.org) for piece in seen.pieces[clause.at :]):
        return False
    if "de" in behind[:body] and "membre" not in behind[:body]:
        return False  # « responsable de l'alignement de la mission »
    return behind[body] in _MISSIONS or not _OF_THE_STATE.isdisjoint(behind[body:])


_NEAR = 6  # tokens
_MISSIONS = words("mission delegation")
_BODIES = words("equipe comite cellule groupe conseil jury panel commission")
_OF_THE_STATE = words(
    """
    maire mairie municipalite gouvernement ministre ministere republique senat prefet gouverneur gouverneure
    elysee matignon etat onu parlement chancelier chanceliere maison-blanche
    """
)


def _as_the_new_one(seen: Arguments, clause: Clause) -> bool:
    """« a été présentée comme la nouvelle directrice »."""
    shown = seen.piece(clause.attribute) if clause.verb.passive else None
    said = seen.line.tokens[shown.first : shown.last] if shown is not None else ()
    return any(token.fold in _NEW for token in said)


_NEW = words("nouveau nouvel nouvelle nouveaux nouvelles futur future prochain prochaine successeur")
