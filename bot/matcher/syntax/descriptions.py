"""Organisations described, named or not: « l'entreprise », « la start-up X », « son concurrent Y »."""

import re
from collections.abc import Mapping, Sequence

from bot.matcher.language.tokens import Token, fold
from bot.matcher.lexicon import grammar, words
from bot.matcher.lexicon import organizations as org_words
from bot.matcher.lexicon.calendar import WEEKDAYS
from bot.matcher.names.name import Identity, Name, Sort
from bot.matcher.syntax.periphrases import PERIPHRASES, house_meant
from bot.matcher.syntax.pieces import Org, Piece, Sign
from bot.matcher.syntax.verbs import VerbReader

CONTRACTED = ("du", "au")  # the article of a description may be in them
DESCRIPTION_STARTS = words("le la l' cette ce son sa leur un une")
_BEFORE = words(
    """
    jeune grand grande petite petit ex- ancien ancienne nouvel nouvelle autre celebre futur future propre
    meme mysterieuse mysterieux discrete discret prometteuse prometteur fameuse fameux puissante puissant
    bouillonnante bouillonnant ambitieuse ambitieux minuscule secrete prestigieuse prestigieux toute
    """
)
# « le principal rival »; of an organisation that is no rival they count: « la première société »
_RANKING = words("principal principale premier premiere plus eternel eternelle vieux vieille redoutable")
_ONE_OF = words("un une")
# « le suédois Z »: a house.
_NATIONAL = org_words.OF_A_COUNTRY | words(
    """
    americaine francaise chinoise allemande canadienne israelienne suedoise japonaise coreenne indienne
    neerlandaise californienne texane new-yorkaise parisienne londonienne berlinoise
    """
)
# What the word behind the article may be.
DESCRIPTION_SECONDS = (
    _BEFORE
    | _RANKING
    | _ONE_OF
    | org_words.DESCRIPTIONS
    | org_words.RIVALS
    | org_words.INTRODUCERS
    | _NATIONAL
    | PERIPHRASES
)
_JOINING = grammar.COORDINATORS | grammar.RELATIVES | grammar.CONTRASTS | grammar.SUBORDINATORS
_DAYS = frozenset({*WEEKDAYS, "hier"})


def description_at(
    tokens: Sequence[Token], names: Mapping[int, Name], verbs: VerbReader, i: int
) -> Piece | None:
    """« l'entreprise », « la start-up X », « son concurrent Y », « l'un de ses rivaux »."""
    return _opposite(tokens, i) or _paraphrased(tokens, i) or _described(tokens, names, verbs, i)


def _opposite(tokens: Sequence[Token], i: int) -> Piece | None:
    """« la maison d'en face », « du concurrent d'en face »: the rival."""
    at = i + (tokens[i].fold in ("le", "la", "l'"))
    if [token.fold for token in tokens[at + 1 : at + 4]] != ["d'", "en", "face"]:
        return None
    if tokens[at].fold not in org_words.DESCRIPTIONS | org_words.RIVALS:
        return None
    return Piece(Sign.ORG, i, at + 4, org=Org(None, other=True), word="rival", quoted=tokens[i].quoted)


def _paraphrased(tokens: Sequence[Token], i: int) -> Piece | None:
    """« la firme de Redmond », « la maison mère d'Instagram »."""
    contracted = i > 0 and tokens[i - 1].fold in CONTRACTED
    at = _past_adjectives(tokens, i if contracted else i + 1)
    if at is None or (house := house_meant(tokens, i, at)) is None:
        return None
    org, end = house
    return Piece(Sign.ORG, i, end, org=org, word=tokens[at].fold, quoted=tokens[i].quoted)


def _described(tokens: Sequence[Token], names: Mapping[int, Name], verbs: VerbReader, i: int) -> Piece | None:
    word = tokens[i].fold
    contracted = i > 0 and tokens[i - 1].fold in CONTRACTED
    if not contracted and word not in DESCRIPTION_STARTS:
        return None
    at = _past_adjectives(tokens, i if contracted else i + 1)
    if at is None:
        return None
    head = tokens[at].fold
    if head not in org_words.DESCRIPTIONS and head not in org_words.RIVALS:
        return _introduced(tokens, names, i, at)
    somebody = head in ("specialiste", "pionnier") and (
        word in _ONE_OF or _of_a_science(tokens, at + 1) or _of_a_person(tokens, names, i, at + 1)
    )
    somebody = somebody or (head in ("leader", "champion") and not _of_our_field(tokens, at + 1))
    if somebody or _part_of_a_house(tokens, at):
        return None
    if (house := _of_boss(tokens, names, at)) is not None:
        org, end = house
        return Piece(Sign.ORG, i, end, org=org, word=head, quoted=tokens[i].quoted)
    if head not in org_words.RIVALS and _belongs(tokens, names, verbs, at + 1):
        return None
    end = at + 1
    while (
        end < len(tokens)
        and end - at < 6
        and (end not in names or names[end].sort is Sort.THING)
        and not verbs.readings(end)
        and _adjective(tokens, end)
    ):
        end += 1
    name = names.get(end)
    if name and name.sort in (Sort.WATCHED, Sort.COMPANY):
        org = Org(name.identity, watched=name.sort is Sort.WATCHED)
        rival = head in org_words.RIVALS or tokens[end - 2].fold in org_words.RIVALS
        if rival and tokens[end - 1].fold in ("de", "d'"):
            org = Org(None, other=True)  # « le rival d'Y », « la start-up concurrente d'Y » is not Y
        end = name.last
    else:
        owned = False
        other = (
            head in org_words.RIVALS
            or _of_another_trade(tokens, at + 1)
            or (word in _ONE_OF and not _theirs_so_far(tokens, at + 1))
            or any(
                tokens[k].fold in ("nouvel", "nouvelle", "autre", "propre", "future", "futur")
                for k in range(i, at)
            )
        )
        if _of_somebody(tokens, names, at + 1):
            other = owned = True
        if (
            word in ("son", "sa", "leur")
            and head not in ("employeur", "entreprise", "maison", "groupe")
            and head not in org_words.RIVALS
        ):
            other = True
        end = at + 1
        org = Org(None, other=other, owned=owned, giant=head in ("geant", "groupe", "mastodonte"))
    return Piece(Sign.ORG, i, end, org=org, word=head, quoted=tokens[i].quoted)


def _part_of_a_house(tokens: Sequence[Token], at: int) -> bool:
    """« un laboratoire interne », « un laboratoire créé pour elle », « un labo taillé sur mesure »."""
    behind = [token.fold for token in tokens[at + 1 : at + 4]]
    made = tokens[at].fold.startswith("labo") and _MADE_FOR_IT.match(" ".join(behind)) is not None
    return made or behind[:1] in (["interne"], ["internes"])


_MADE_FOR_IT = re.compile(r"(?:cree|monte|bati|taille|concu|ouvert) (?:pour|sur mesure)\b")


def _of_another_trade(tokens: Sequence[Token], at: int) -> bool:
    """« la start-up nucléaire », « le groupe pharmaceutique »."""
    return at < len(tokens) and tokens[at].fold in org_words.OTHER_TRADES


def _of_somebody(tokens: Sequence[Token], names: Mapping[int, Name], k: int) -> bool:
    """« la start-up de X », « l'entreprise que prépare X », « la société qu'a fondée X »: X's own."""
    link = tokens[k].fold if k < len(tokens) else ""
    reach = 1 if link in ("de", "d'") else 3 if link in ("que", "qu'") else 0
    return any(i in names and names[i].sort is Sort.PERSON for i in range(k + 1, k + 1 + reach))


def _theirs_so_far(tokens: Sequence[Token], at: int) -> bool:
    """« une maison où il aura passé cinq ans », « qu'elle aura servie dix ans »: theirs, up to now."""
    told = [token.fold for token in tokens[at : at + 4]]
    told = told[1:] if told[:1] == ["dans"] else told
    if len(told) < 3 or told[2] not in _AUXILIARIES:
        return False
    return told[0] in _WHERE and told[1] in _THEY


_WHERE = words("ou dont que qu' laquelle lequel")
_THEY = words("il elle ils elles")
_AUXILIARIES = words("aura auront")


def _of_a_person(tokens: Sequence[Token], names: Mapping[int, Name], i: int, at: int) -> bool:
    """« la spécialiste de la voix », « son spécialiste de la voix, X »: by the article, or the name."""
    apart = next((k for k in range(at, min(at + 8, len(tokens))) if tokens[k].text == ","), len(tokens))
    behind = names.get(apart + 1)
    named = any(k in names and names[k].sort is Sort.PERSON for k in range(i - 3, i - 1))
    named = (named and tokens[i - 1].text == ",") or (behind is not None and behind.sort is Sort.PERSON)
    return named or (tokens[i].fold in ("la", "sa", "son") and not _names_a_house(names, at))


def _names_a_house(names: Mapping[int, Name], at: int) -> bool:
    """« la spécialiste de l'IA Y »: without a name she is a woman, and a house is « le spécialiste »."""
    near = (names.get(k) for k in range(at, at + _NEAR))
    return any(name is not None and name.sort in (Sort.WATCHED, Sort.COMPANY) for name in near)


_NEAR = 6  # tokens


def _of_a_science(tokens: Sequence[Token], at: int) -> bool:
    """« le spécialiste de la sûreté », « du raisonnement », « en alignement »: a researcher, and no firm."""
    behind = [token.fold for token in tokens[at : at + 3]]
    return behind[:1] == ["en"] or not _SCIENCES.isdisjoint(behind)


_SCIENCES = words(
    "surete alignement superalignement raisonnement interpretabilite apprentissage post-entrainement vision"
)


def _of_our_field(tokens: Sequence[Token], at: int) -> bool:
    """« le champion américain de l'IA », « le leader mondial de l'intelligence artificielle »."""
    return bool(_FIELD.match(" ".join([token.fold for token in tokens[at : at + 4]])))


_FIELD = re.compile(r"(?:\w+ )?de l' (?:ia|intelligence)\b")


def _past_adjectives(tokens: Sequence[Token], at: int) -> int | None:
    """Where the noun stands, from the word behind the article on."""
    start = at
    while at < len(tokens) - 1 and tokens[at].fold in _BEFORE | _RANKING:
        at += 1
    if at < len(tokens) and tokens[at].fold not in org_words.RIVALS:
        ranked = (k for k in range(start, at) if tokens[k].fold in _RANKING)
        return next(ranked, at)
    return at if at < len(tokens) else None


def _of_boss(tokens: Sequence[Token], names: Mapping[int, Name], at: int) -> tuple[Org, int] | None:
    """« le groupe de Mark Zuckerberg », « son laboratoire de superintelligence »: the house, and its end."""
    for k in range(at + 2, min(at + 6, len(tokens))):
        if k in names and tokens[k - 1].fold in ("de", "d'") and names[k].sort is Sort.PERSON:
            house = org_words.BOSSES.get(fold(names[k].identity.name))
            behind = [token.fold for token in tokens[names[k].last : names[k].last + 2]]
            if behind[:1] == [","] and behind[1:] and behind[1] in _TOLD_OF:
                return None  # « la start-up de X, parti de Y en 2020 »: X is told of
            return (Org(Identity(house)), names[k].last) if house is not None else None
        if not (tokens[k - 1].word and tokens[k - 1].text.islower()):
            return None
    return None


_TOLD_OF = words("qui parti partie evince evincee limoge licencie arrive arrivee passe")


def _introduced(tokens: Sequence[Token], names: Mapping[int, Name], i: int, at: int) -> Piece | None:
    """« l'université Z », « la banque d'affaires Z »: the noun and the name are one organisation."""
    national = tokens[at].fold in _NATIONAL and at + 1 in names  # « le suédois Z »
    if tokens[at].fold not in org_words.INTRODUCERS and not national:
        return None
    end = at + 1
    while end < len(tokens) and end - at < 4 and end not in names and _adjective(tokens, end):
        end += 1
    name = names.get(end)
    if (
        name is None
        or name.sort not in ((Sort.COMPANY, Sort.WATCHED) if national else (Sort.COMPANY,))
        or (end > at + 1 and tokens[end - 1].fold in ("de", "d'"))
    ):
        return None
    org = Org(name.identity, watched=name.sort is Sort.WATCHED)
    return Piece(Sign.ORG, i, name.last, org=org, word=tokens[at].fold, quoted=tokens[i].quoted)


def _belongs(tokens: Sequence[Token], names: Mapping[int, Name], verbs: VerbReader, at: int) -> bool:
    """« l'entreprise de livraison », « la société d'analyse »: another one, unless a name ends it."""
    return (
        at + 1 < len(tokens)
        and tokens[at].low in ("de", "d'", "du", "des")  # not « dès »
        and at + 1 not in names
        and not _how_or_when(tokens, at)
        and not _company_within(tokens, names, verbs, at + 1)
        and tokens[at + 1 + (tokens[at + 1].fold == "l'" and at + 2 < len(tokens))].fold not in _OUR_FIELD
    )


def _how_or_when(tokens: Sequence[Token], at: int) -> bool:
    """« quitte le groupe d'ici à mars », « … du jour au lendemain », « … de son plein gré »: of no house."""
    return bool(_HOW_OR_WHEN.match(" ".join([token.fold for token in tokens[at : at + 4]])))


_HOW_OR_WHEN = re.compile(
    r"d' ici\b|du jour au\b|d' (?:un )?commun accord|de son propre chef|d' un (?:coup|trait|bond)\b"
    r"|de (?:fait|nouveau|plus belle|surcroit|toute evidence|lui-meme|elle-meme|concert|force)\b"
    r"|d(?:e|') (?:\w+ ){0,2}(?:facon|maniere|gre|urgence|emblee|office|initiative|volonte)\b"
)
_OUR_FIELD = words("ia intelligence la san californie")


def _company_within(tokens: Sequence[Token], names: Mapping[int, Name], verbs: VerbReader, at: int) -> bool:
    """A company's name among the next words, before any verb."""
    for k in range(at, min(at + 4, len(tokens))):
        if k in names and names[k].sort in (Sort.WATCHED, Sort.COMPANY):
            return True
        if verbs.is_verb(k):
            return False
    return False


def _adjective(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    return (
        (token.text.islower() or token.fold in ("ia", "ai"))
        and token.word
        and token.fold not in _JOINING | _DAYS
        and token.fold != "ex-"
        and (token.fold in ("de", "d'") or token.fold not in grammar.PREPOSITIONS)
    )
