"""Which house somebody founds, or raises money for: « sa start-up, Z », « l'école qu'elle a montée »."""

import itertools
from collections.abc import Iterator, Sequence

from bot.matcher.changes.change import Change, verbless_change
from bot.matcher.changes.houses_called import house_called
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.naming import titled_org
from bot.matcher.discourse.org_pronouns import org_fronted
from bot.matcher.discourse.unnamed_orgs import subject_before
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import STARTUP_NOUNS, Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.organizations import NEW_HOUSES, RIVALS
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.pieces import Member, Org, Piece, Sign, is_ours

SHOWING = words("présenter dévoiler")  # « Un nouveau moteur arrive chez Z. X l'a présenté mardi »
_THE_HOUSE = words("entreprise societe maison groupe firme compagnie laboratoire")


def house_founded(seen: Arguments, match: Match, clause: Clause, members: Sequence[Member]) -> Org | None:
    """What is founded, or gets the money."""
    verb, obj = clause.verb, seen.piece(clause.object)
    joined: Org | None = None
    if _no_house(seen, clause, obj):
        return None
    if clause.object is not None and obj is not None and obj.org is not None:
        described = _described(seen, clause, obj)
        joined = named_beside(seen, clause.object) or _named_behind(seen, clause) or described
        if obj.org.identity is None and verb.lemma in RAISING:
            return None
    elif obj is None and verb.direct in ("l'", "la", "le") and not verb.passive:
        joined = org_fronted(seen, clause) or (None if verb.lemma in SHOWING else house_spoken_of(seen))
    elif obj is None and (built := _built(seen, clause)):
        joined = _theirs(seen, clause, members, built)
    elif obj is not None and (obj.word in STARTUP_NOUNS or obj.word in ("sa", "son")):
        joined = _named_behind(seen, clause) or Org(None, other=True)  # « une société d'audit, Y »
    elif obj is not None and seen.line.tokens[obj.first].fold in ("un", "une", "son", "sa"):
        joined = _named_behind(seen, clause)  # « monte une école en ligne, Eureka »
        joined = joined or (Org(None, other=True) if obj.word in _SHOPS else None)
    joined = _with_its_name(seen, clause, joined)
    if joined is None or verb.lemma in RAISING:
        joined = _funded(seen, clause) if verb.lemma in (*RAISING, "préparer") else joined
    if joined is None and verb.reflexive and verb.lemma == "lancer":
        joined = seen.complement_org(clause, ("avec",))  # « se lance dans l'éducation avec Y »
        joined = None if is_ours(joined) else joined
    if match.idiom and _of_the_house(seen, clause):
        return None
    if match.idiom and (joined is None or joined.identity is None):
        unveiled = "voile" in {token.fold for token in seen.line.tokens[verb.last : clause.end]}
        joined = _near_idiom(seen, clause) or joined or (None if unveiled else Org(None, other=True))
    vague = (
        joined is not None
        and (verb.lemma in SHOWING or verb.lemma in ("préparer", "imaginer"))
        and joined.identity is None
        and obj is not None
        and not _new_one(seen, obj)
    )
    return None if vague else joined


def _with_its_name(seen: Arguments, clause: Clause, joined: Org | None) -> Org | None:
    """« fonde une société baptisée Z », « fonde sa société. Elle s'appelle Z »."""
    if joined is None or joined.identity is not None or joined.watched or clause.verb.lemma in RAISING:
        return joined
    return house_called(seen, clause) or joined


def _theirs(seen: Arguments, clause: Clause, members: Sequence[Member], built: Org) -> Org:
    """« X, ancien d'Y, recrute pour la société qu'il a créée », « X a quitté Y. … »: not Y."""
    if not built.watched or _by_name(seen, clause):
        return built
    who = {member.identity for member in members}
    if any(h.role.former and h.identity in who for h in seen.discourse.mentions.holdings):
        return Org(None, other=True)
    history = seen.discourse.history
    gone = any(m.identity in who for act in (Act.EXIT, Act.OUST) for m, _, _ in history.of(act))
    return (house_called(seen, clause) if gone else None) or built


def _by_name(seen: Arguments, clause: Clause) -> bool:
    """« Y, qu'il a fondée », « Y, la société qu'il a fondée »: ours, as named there."""
    return any(is_ours(piece.org) and piece.org.identity is not None for piece in seen.pieces[: clause.at])


def _no_house(seen: Arguments, clause: Clause, obj: Piece | None) -> bool:
    """What is founded, or worked for, is nothing that anybody leaves for."""
    if obj is not None and (_a_product(seen, obj) or _in_house(seen, clause)):
        return True
    return _a_cause(seen, clause) or _had_before(seen, clause)


def _a_product(seen: Arguments, obj: Piece) -> bool:
    """« lance Z, un outil pour les chercheurs », « une chaîne sur Z »: nothing to work at."""
    behind = seen.pieces[seen.pieces.index(obj) + 1 :][:2]
    signs = [piece.sign for piece in behind]
    if obj.word in RIVALS and signs == [Sign.PREP, Sign.THING]:
        return True  # « dévoile son rival de Parlio »
    apart = behind[0].last if signs[:1] == [Sign.COMMA] else len(seen.line.tokens)
    article, noun = ([token.fold for token in seen.line.tokens[apart : apart + 2]] + ["", ""])[:2]
    return (article in ("un", "une", "son", "sa") and noun in _PRODUCTS) or obj.word == "chaine"


_PRODUCTS = words(
    """
    outil logiciel modele application appli api interface extension gadget assistant agent clone robot livre
    podcast newsletter cours jeu
    programme navigateur langage bibliotheque moteur service equipe division pole departement cellule
    """
)


def _a_cause(seen: Arguments, clause: Clause) -> bool:
    """« annonce la création de l'Essor Party », « fonde un comité de soutien »: nobody works for it."""
    behind = seen.line.tokens[clause.verb.last : clause.end + _NEAR]
    if clause.link in ("que", "qu'"):  # « le comité qu'il a cofondé »
        behind = seen.line.tokens[max(0, clause.verb.first - _NEAR) : clause.verb.first]
    return not _CAUSES.isdisjoint(token.fold for token in behind)


def _in_house(seen: Arguments, clause: Clause) -> bool:
    """« pour fonder Z, un laboratoire interne », « monte un labo au sein de la maison »: no other house."""
    told = seen.line.tokens[clause.verb.last : clause.verb.last + 2 * _NEAR]
    row = [token.fold for token in told]
    return "interne" in row or any(pair == ("au", "sein") for pair in itertools.pairwise(row))


def _had_before(seen: Arguments, clause: Clause) -> bool:
    """« veut se consacrer de nouveau à ses entreprises », « planchait sur sa start-up »: all along."""
    if clause.verb.lemma in _AT_WORK and clause.verb.tense is Tense.IMPERFECT:
        return True
    if clause.verb.lemma != "consacrer":
        return False
    told = [token.fold for token in seen.line.tokens[clause.verb.last : clause.end + 1]]
    return "ses" in told or "nouveau" in told


_AT_WORK = words("consacrer travailler plancher œuvrer")
_NEAR = 4  # words


_CAUSES = words("parti party pac comite commission chaire prix collectif petition mouvement")


def _of_the_house(seen: Arguments, clause: Clause) -> bool:
    """« avait participé à la fondation du laboratoire »: of the one that the article is about."""
    if clause.verb.lemma in ("participer", "contribuer") and seen.possessive(clause.end - 2):
        return True  # « … l'entreprise, après avoir participé à sa création »
    behind = [piece for piece in seen.pieces if piece.first >= clause.end][:2]
    org = next((piece.org for piece in behind if piece.org is not None), None)
    focus = seen.focus
    told = org is not None and org.identity is None and not (org.other or org.owned)
    definite = behind[:1] != [] and behind[0].word in ("de", "du", "de l'", "des")
    return told and definite and behind[0].sign is Sign.PREP and is_ours(focus)


def _new_one(seen: Arguments, obj: Piece) -> bool:
    """« prépare sa société », « une start-up »; not « présente la start-up », « prépare un projet »."""
    opening = seen.line.tokens[obj.first].fold
    return opening in ("son", "sa") or (opening in ("un", "une") and obj.word in NEW_HOUSES)


_SHOPS = words(
    """
    librairie boulangerie patisserie cafe restaurant ferme atelier ecole gite brasserie boutique epicerie
    fromagerie vignoble domaine galerie auberge hotel magasin cave studio torrefaction exploitation
    """
)


def _described(seen: Arguments, clause: Clause, obj: Piece) -> Org | None:
    """« fonde sa société », « fonde la société »: a new one, or the one spoken of."""
    own = seen.line.tokens[obj.first].fold in ("son", "sa", "leur")
    new = own or (obj.org is not None and obj.org.other) or obj.word not in _THE_HOUSE
    org = Org(None, other=True) if new else seen.org(clause.object)
    unnamed = obj.org is not None and obj.org.identity is None
    if is_ours(org) and unnamed and _out(seen, clause):
        return house_spoken_of(seen) or Org(None, other=True)
    return org


def _out(seen: Arguments, clause: Clause) -> bool:
    """« Licencié par Y, X a fondé la société plus tard », « a quitté Y pour monter cette société »: not Y."""
    if clause.link == "pour" and clause.attachment is Attachment.INFINITIVE and clause.parent in seen.exits:
        return True
    told = (seen.reader.read(at) for at in seen.ousts | seen.exits if at < clause.at)
    return any(other.attachment in (Attachment.PARTICIPLE, Attachment.RELATIVE) for other in told)


def house_spoken_of(seen: Arguments) -> Org | None:
    """« Orbis a séduit deux fonds. X l'a fondée en juin »: the other organisation told of right before."""
    told = subject_before(seen.discourse, seen.line) or titled_org(seen.discourse.lines)
    return told if told is not None and not told.watched else None


def _named_behind(seen: Arguments, clause: Clause) -> Org | None:
    """The name that the object's description leads to, behind a comma."""
    comma = next(
        (
            k
            for k in range(clause.at, min(clause.at + 10, len(seen.pieces)))
            if seen.pieces[k].sign is Sign.COMMA
        ),
        None,
    )
    org = seen.pieces[comma + 1].org if comma is not None and comma + 1 < len(seen.pieces) else None
    return org if org is not None and org.identity is not None and not org.watched else None


def _near_idiom(seen: Arguments, clause: Clause) -> Org | None:
    """« annonce la création de sa propre entreprise, Y », « sort de l'ombre avec Y »."""
    for at in range(clause.at + 1, min(clause.stops + 2, len(seen.pieces))):
        org = seen.pieces[at].org
        if org is not None and org.identity is not None and not org.watched:
            return org
        if seen.pieces[at].sign is Sign.VERB or seen.pieces[at].people:
            return None
    return None


RAISING = words("lever boucler chercher réunir récolter empocher solliciter obtenir")


def named_beside(seen: Arguments, at: int) -> Org | None:
    """« sa propre entreprise, Safe … », « Y, la start-up … »: the name, or that beside the description."""
    org = seen.pieces[at].org
    if org is not None and org.identity is not None:
        return org
    for mark, name in ((at + 1, at + 2), (at - 1, at - 2)):
        if not 0 <= name < len(seen.pieces) or seen.pieces[mark].sign not in (
            Sign.COMMA,
            Sign.OPEN,
            Sign.COLON,
        ):
            continue
        named = seen.pieces[name].org
        if named is not None and named.identity is not None and not named.watched:
            return named
    return None


def _built(seen: Arguments, clause: Clause) -> Org | None:
    """« la société qu'elle a fondée », « Y, la start-up qu'il a montée »."""
    for i in range(clause.at - 1, 0, -1):
        if seen.pieces[i].sign is Sign.SUB and seen.pieces[i].word in ("que", "qu'"):
            i -= i > 1 and seen.pieces[i - 1].sign is Sign.COMMA  # « Y, que X a fondée en 2021 »
            if (apposed := _apposed_to(seen, i)) is not None:
                return apposed
            previous = seen.pieces[i - 1]
            if previous.org is None or _beside_ours(seen, i - 1):
                return None
            return named_beside(seen, i - 1) or seen.discourse.org(previous.org, seen.line.index)
    return None


def _apposed_to(seen: Arguments, end: int) -> Org | None:
    """« Z, l'école en ligne qu'il a créée »: Z, whatever it is; not « Y, dans le service qu'il a créé »."""
    comma = next((k for k in range(end - 1, 0, -1) if seen.pieces[k].sign not in _DESCRIBING), 0)
    if not comma or comma + 1 == end or seen.pieces[comma].sign is not Sign.COMMA:
        return None
    noun = seen.pieces[comma + 1]
    first = seen.line.tokens[noun.first - 1].fold if noun.first == seen.pieces[comma].last + 1 else ""
    house = seen.pieces[comma - 1].org
    apart = first in ("la", "le", "l'", "une", "un") or seen.line.tokens[noun.first].fold in (
        "la",
        "le",
        "l'",
    )
    return house if apart and house is not None and house.identity is not None and not house.watched else None


_DESCRIBING = frozenset({Sign.THING, Sign.WORD, Sign.PREP})


def _beside_ours(seen: Arguments, at: int) -> bool:
    """« chez Z, le rival d'Y, la société qu'elle a fondée »: it may be Y as well as Z."""
    before = seen.pieces[at - 2] if at > 1 and seen.pieces[at - 1].sign is Sign.COMMA else None
    return before is not None and before.org is not None and (is_ours(before.org) or before.word in RIVALS)


def _funded(seen: Arguments, clause: Clause) -> Org | None:
    """« lève deux milliards pour Thinking Machines Lab »."""
    for complement in clause.complements:
        if complement.word == "pour" and seen.pieces[complement.at].org is not None:
            return named_beside(seen, complement.at) or seen.pieces[complement.at].org
        if complement.word in OF and seen.pieces[complement.at - 2].word == "autour":
            return seen.pieces[complement.at].org
    return None


_OWN = words("son sa")


def own_houses(seen: Arguments) -> Iterator[Change]:
    """Whoever was told to leave, and now has a house of their own, named beside « sa start-up »."""
    if Sign.ORG not in seen.line.signs or _OWN.isdisjoint(seen.line.words):
        return
    for at, piece in enumerate(seen.pieces):
        if piece.verb is not None and piece.verb.finite:
            return  # « il a monté sa société, Z »: told by the verb
        if piece.word not in NEW_HOUSES or seen.line.tokens[piece.first].fold not in _OWN:
            continue
        house = _named(seen, at)
        owner = _owner(seen, at) if house is not None else None
        if house is not None and owner is not None:
            yield verbless_change(seen, owner, Act.FOUND, at, piece.word, joined=house, noun=True)


def _named(seen: Arguments, at: int) -> Org | None:
    """« sa jeune pousse, Z, », « Z, sa jeune pousse, »: Z."""
    for mark, name in ((at + 1, at + 2), (at - 1, at - 2)):
        if 0 <= name < len(seen.pieces) and seen.pieces[mark].sign is Sign.COMMA:
            org = seen.pieces[name].org
            if org is not None and org.identity is not None and not org.watched:
                return org
    return None


def _owner(seen: Arguments, at: int) -> Member | None:
    found = seen.antecedents(at)
    gone = {m.identity for act in (Act.EXIT, Act.OUST) for m, _, _ in seen.discourse.history.of(act)}
    return found[0] if len(found) == 1 and found[0].identity in gone else None
