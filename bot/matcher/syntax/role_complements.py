"""How far a role reads on behind its noun: « directrice de la recherche d'OpenAI »."""

from collections.abc import Callable, Mapping

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import Token
from bot.matcher.language.verbforms import read_form
from bot.matcher.lexicon import roles as role_words
from bot.matcher.lexicon import words
from bot.matcher.lexicon.calendar import MONTHS, NUMBERS, SEASONS, UNITS
from bot.matcher.lexicon.grammar import DEMONSTRATIVES, THE
from bot.matcher.lexicon.organizations import INTRODUCERS
from bot.matcher.names.courtesy import past_titles
from bot.matcher.names.name import Name, Sort
from bot.matcher.syntax.adjuncts import FROM_THEN_ON, HAPPENS, closes_a_role, past_adjuncts, says_no_field
from bot.matcher.syntax.role_wording import without_quality

_LONGEST = 16  # tokens
_NO_FIELD = words(
    """
    remplacement lieu provenance qualite tant poste attendant attente vue raison cours place plein pleine
    un une deux trois quatre cinq quelques plusieurs moins plus
    """
)
_ENGLISH = words("chief head vp svp evp co-lead")
_LINKS = words("de du des d' la le les l' a au aux en pour et of the for & son sa ses")


def read_on(
    tokens: tuple[Token, ...], j: int, names: Mapping[int, Name], is_verb: Callable[[int], bool]
) -> tuple[int, Name | None, list[int]]:
    """Read on after the noun: (end, organisation named in it, tokens that word the role)."""
    organization: Name | None = None
    k = j + (2 if tokens[j].fold in ("no", "numero") or _chief_of_a_trade(tokens, j) else 1)
    kept = list(range(j, k))
    english = tokens[j].fold in _ENGLISH
    open_complement = english
    while k < len(tokens) and k - j < _LONGEST:
        k = _past_superlative(tokens, k)
        token = tokens[k]
        step = organization_at(tokens, k, names) if not _gone_to(tokens, j, k) else None
        if step is not None:
            name, k = step
            organization = organization or name
            if name.sort is not Sort.WATCHED and name.sort is not Sort.COMPANY:
                kept += range(name.first - 1, name.last)
            open_complement = True
        elif _ends(tokens, k, names):
            break
        elif token.fold == "(" and english and (shut := _closed(tokens, k, names)):
            kept += range(k, shut)
            k = shut
        elif (
            token.fold in ("par", "en")
            and k + 1 < len(tokens)
            and tokens[k + 1].fold in ("interim", "chef", "charge")
        ):
            kept += [k, k + 1]
            k += 2
            open_complement = open_complement or tokens[k - 1].fold == "charge"
        elif token.fold in role_words.FORMER or _leads_on(tokens, k):
            told = _begins_anew(tokens, j, k, organization) or (
                token.fold == "l'" and is_verb(k)
            )  # « deux responsables de la maison l'imitent »
            if told or token.fold in role_words.FORMER or not _complement_follows(tokens, k, names):
                break
            kept.append(k)
            k += 1
            open_complement = True
        elif _stops(tokens, k, is_verb, open_complement=open_complement, organization=organization):
            behind = past_adjuncts(tokens, k, names, is_verb) if not open_complement else k
            if behind == k:
                break
            kept += [at for at in range(k, behind) if not says_no_field(tokens[at])]
            k = behind
        else:
            kept.append(k)
            k += 1
    while kept and tokens[kept[-1]].fold in _LINKS | role_words.OPENING and len(kept) > 1 and kept[-1] != j:
        last = kept.pop()
        k = min(k, last) if organization is None or organization.last <= last else k
    return max(k, j + 1), organization, without_quality(tokens, kept)


def _ends(tokens: tuple[Token, ...], k: int, names: Mapping[int, Name]) -> bool:
    """At the name of who has the post, or where « et » adds somebody else."""
    if _is_named(names.get(past_titles(tokens, k)), Sort.PERSON, Sort.OUTLET):
        return True
    return tokens[k].fold == "et" and (not _continues(tokens, k) or _once_of_ours(tokens, k, names))


def _is_named(name: Name | None, *sorts: Sort) -> bool:
    return name is not None and name.sort in sorts


def _begins_anew(tokens: tuple[Token, ...], j: int, k: int, organization: Name | None) -> bool:
    """« avait voté avec trois administrateurs la destitution », « prête à la patronne d'Y l'intention de … »:
    an article right behind the noun or the house."""
    behind_house = organization is not None and organization.last == k
    return (k == j + 1 or behind_house) and tokens[k].fold in THE


def _leads_on(tokens: tuple[Token, ...], k: int) -> bool:
    """A word that a complement begins with: « de », « pour », « les relations avec »."""
    with_whom = tokens[k].fold == "avec" and tokens[k - 1].fold in _WITH_WHOM
    leads = tokens[k].fold in role_words.OPENING or tokens[k].fold in _LINKS
    return with_whom or (leads and tokens[k].low != FROM_THEN_ON)


def _chief_of_a_trade(tokens: tuple[Token, ...], j: int) -> bool:
    """« chef économiste », « cheffe designer », « directrice comptable »: one post of two nouns."""
    trade = tokens[j + 1].fold if j + 1 < len(tokens) else ""
    accounts = trade == "comptable" and tokens[j].fold in ("directeur", "directrice", "responsable", "expert")
    return (tokens[j].fold in ("chef", "cheffe") and trade in _TRADES) or accounts


_TRADES = words("economiste scientifique architecte designer comptable technologue")


def _past_superlative(tokens: tuple[Token, ...], k: int) -> int:
    """The position behind « les plus en vue », « la plus citée »; *k* itself if none begins there."""
    if tokens[k].fold not in ("le", "la", "les") or [t.fold for t in tokens[k + 1 : k + 2]] != ["plus"]:
        return k
    end = k + (4 if [t.fold for t in tokens[k + 2 : k + 3]] == ["en"] else 3)
    return end if end < len(tokens) and tokens[end - 1].word else k


def _stops(
    tokens: tuple[Token, ...],
    k: int,
    is_verb: Callable[[int], bool],
    *,
    open_complement: bool,
    organization: Name | None,
) -> bool:
    token = tokens[k]
    if not token.word or closes_a_role(token):
        return True
    if _measures_time(tokens, k):
        return True  # « directrice de la recherche deux ans plus tard »
    if token.fold in role_words.AFTER:
        return False
    if organization is not None and organization.last == k and not token.capital:
        return True  # « le patron d'Orbis relance … »: a verb, whatever else the word may be
    if open_complement and tokens[k - 1].fold in ("des", "les"):
        return False  # « directrice des revenus »: a noun, whatever else the word may be
    if any(r.tense is Tense.PARTICIPLE and r.lemma in HAPPENS for r in read_form(token)):
        return True  # « le directeur de la sûreté limogé »
    return (
        is_verb(k) or not open_complement or token.fold in ("selon", "jusqu'", "qu'", "comme", "a", "quand")
    )


def _measures_time(tokens: tuple[Token, ...], k: int) -> bool:
    unit = tokens[k + 1].fold if k + 1 < len(tokens) else ""
    count = tokens[k].fold
    return unit in UNITS and (count.isdigit() or count in NUMBERS or count in _NUMBERS)


def _gone_to(tokens: tuple[Token, ...], j: int, k: int) -> bool:
    """« laisse filer son directeur technique chez Z »: where he goes, as « son » has said whose he is."""
    if tokens[k].fold != "chez" or tokens[j - 1].fold not in ("son", "sa", "leur"):
        return False
    return not _LETTING.isdisjoint(token.fold for token in tokens[max(0, j - 4) : j])


_LETTING = words("filer partir passer fuir")


def organization_at(tokens: tuple[Token, ...], k: int, names: Mapping[int, Name]) -> tuple[Name, int] | None:
    """« d'OpenAI », « chez Meta », « du créateur de … » at token *k*."""
    link = tokens[k].fold
    if link not in ("de", "d'", "du", "chez", "of", "at", "des", "-", "a", "au"):
        return None
    at = k + 1
    if at < len(tokens) and tokens[at].fold in ("la", "le", "l'", "les"):
        at += 1
    if link in ("a", "au") and (at == len(tokens) or tokens[at].fold not in INTRODUCERS):
        return None  # « professeure à l'université Z »
    if at < len(tokens) and tokens[at].fold in INTRODUCERS:  # « la société de livraison Instacart »
        limit = at + 7
        while (
            at < min(limit, len(tokens) - 1)
            and at not in names
            and tokens[at].text.islower()
            and tokens[at].fold not in _GOING_ON
            and not _says_what(tokens[at])
        ):
            at += 1
    name = names.get(at)
    if name and name.sort in (Sort.WATCHED, Sort.COMPANY):
        branch = names.get(name.last)  # « une ancienne de Google France »
        return name, branch.last if branch is not None and branch.sort is Sort.PLACE else name.last
    return None


_GOING_ON = words("et apres avant depuis")  # « directeur du laboratoire, un an après avoir quitté Y »


def _says_what(token: Token) -> bool:
    """« un chercheur de la maison quitte Y »: the verb of the sentence, no word of a description."""
    return any(r.tense in (Tense.PRESENT, Tense.FUTURE, Tense.CONDITIONAL) for r in read_form(token))


_NUMBERS = words("deux trois quatre cinq six sept plusieurs quelques")


def _once_of_ours(tokens: tuple[Token, ...], k: int, names: Mapping[int, Name]) -> bool:
    """« fondateur de Z et ancien administrateur d'Y »: a post of a watched house, and not of Z."""
    if k + 1 >= len(tokens) or tokens[k + 1].fold not in role_words.FORMER:
        return False
    ahead = (names.get(at) for at in range(k + 2, k + 6))
    return any(name is not None and name.sort is Sort.WATCHED for name in ahead)


def _continues(tokens: tuple[Token, ...], k: int) -> bool:
    """« cofondateur ET directeur », « de la recherche ET du développement »: the role goes on."""
    if k + 1 >= len(tokens):
        return False
    following = tokens[k + 1].fold
    if following in _NUMBERS:
        return False  # « la directrice technique et deux chercheurs »
    if following in role_words.BEFORE and k + 2 < len(tokens) and tokens[k + 2].fold in role_words.POSTS:
        return True  # « président et autre cofondateur »
    if following in ("la", "le", "l'", "les", "un", "une") and k + 2 < len(tokens):
        head = tokens[k + 2].fold
        if head in role_words.POSTS or head in role_words.DESIGNATIONS:
            return False  # « le directeur des produits et la directrice juridique »
    if following == "d'" and [t.fold for t in tokens[k + 2 : k + 3]] in (["un"], ["une"]):
        return False  # « se dote d'un économiste en chef et d'une directrice des ventes »
    if following in role_words.POSTS or following in ("du", "des", "de", "d'"):
        return True
    return (
        following in ("la", "le", "les", "l'")
        and k > 1
        and tokens[k - 2].fold in ("la", "le", "l'", "les", "des", "de", "du")
    )


def _complement_follows(tokens: tuple[Token, ...], k: int, names: Mapping[int, Name]) -> bool:
    """A preposition inside a role is followed by a noun, not by an infinitive, a place or a date."""
    at = k + 1
    while at < len(tokens) and tokens[at].fold in _LINKS:
        at += 1
    if at >= len(tokens) or not (tokens[at].word or tokens[at].text in "«“"):
        return False
    if tokens[k].fold == "pour" and _for_something(tokens, k, at, names):
        return False
    if tokens[k].fold == "de" and tokens[k + 1].fold in _OWN and tokens[at].fold in _INTENTIONS:
        return False  # « prévient ses chefs de son départ »
    if tokens[k].fold in THE and tokens[k - 1].fold not in _LINKS and tokens[at].fold in _MOMENTS:
        return False  # « nommé directeur l'an dernier »
    if (tokens[k].fold == "en" and tokens[at].fold in _NO_FIELD) or tokens[at].fold in ("ici", "absence"):
        return (
            False  # « directeur en remplacement de Y », « en une journée », « en son absence », « d'ici là »
        )
    if _is_named(names.get(past_titles(tokens, at)), Sort.PERSON):
        return False  # « une directrice financière pour Y », « l'adjointe de M. X »
    if (
        tokens[k].fold in ("a", "au", "aux", "en", "pour", "le")
        and tokens[at].fold.removesuffix("er").isdigit()
    ):
        return False
    if tokens[k].fold in ("en", "pour") and (tokens[at].low in MONTHS or tokens[at].low in SEASONS):
        return False
    if tokens[k].fold in ("a", "au") and tokens[k].fold != "aux":
        if tokens[k - 1].fold in _TOWARD or _in_a_field(tokens, k, at):
            return True
        return tokens[at].fold in _AT or (tokens[at].fold in _MINISTRIES and tokens[at].capital)
    return True


def _in_a_field(tokens: tuple[Token, ...], k: int, at: int) -> bool:
    """« vice-présidente à la recherche », « adjoint au produit »; not « son adjoint à la tête d'Y »."""
    field = tokens[at]
    return tokens[k - 1].fold in _SECONDS and not field.capital and field.fold not in _OFFICES


def _for_something(tokens: tuple[Token, ...], k: int, at: int, names: Mapping[int, Name]) -> bool:
    """« quitte son poste de juriste pour Z », « licencie deux chercheurs pour des fuites »."""
    if tokens[at].fold in DEMONSTRATIVES | _FAULTS or tokens[k + 1].fold in ("des", "un", "une"):
        return True
    infinitive = tokens[at].low.endswith(("er", "ir", "re")) and not tokens[at].capital
    return infinitive or _is_named(names.get(at), *_HOUSES)


_OWN = words("son sa leur")
_INTENTIONS = words("depart demission decision choix intention souhait envie volonte retour conge retraite")
_WITH_WHOM = words("relations partenariats liens")  # « directrice des relations avec les investisseurs »
_HOUSES = (Sort.WATCHED, Sort.COMPANY)
_TOWARD = words("preparation adaptation transition")  # « conseiller pour la préparation à … »
_FAULTS = words(
    "faute fautes fuite fuites motif raison raisons insuffisance harcelement manquement manquements"
)
_MOMENTS = words("an annee mois semaine jour veille lendemain soir matin ete automne hiver printemps")
_SECONDS = words("vice-president vice-presidente adjoint adjointe delegue deleguee conseiller conseillere")
_OFFICES = words(
    """
    tete direction presidence poste rang titre place barre manettes commandes succession gouvernail timon
    partir compter cause fonction fonctions grade relais relai releve
    """
)
_AT = words("produits operations public developpement interim")
_MINISTRIES = words(  # « l'ancien secrétaire au Trésor »
    """
    tresor defense commerce travail energie interieur justice sante education agriculture budget economie
    numerique transports logement
    """
)


def _closed(tokens: tuple[Token, ...], k: int, names: Mapping[int, Name]) -> int:
    """The position after the bracket that closes the one at *k*; 0 if it does not close soon, or holds a
    month or a name: « chief people officer (août) », « chief scientist (remplacé par X) »."""
    for at in range(k + 1, min(k + 6, len(tokens))):
        if tokens[at].low in MONTHS:
            return 0
        if tokens[at].fold == ")":
            return at + 1
        if _is_named(names.get(at), Sort.PERSON):
            return 0
    return 0
