"""Heads of a house that is bought, or wanted: « Y rachète Z. Son patron, X, … »: Z's, not Y's."""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from bot.matcher.discourse.titles_of_others import backs_another, goes_on_to_another
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF, THIS
from bot.matcher.lexicon.roles import FORMER, FOUNDERS
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import Line, Member, Org, Piece, Sign, is_ours, org_of
from bot.matcher.syntax.reader import ClauseReader
from bot.matcher.syntax.roles import Role

BUYING = words(
    """
    racheter acquérir avaler absorber offrir croquer convoiter lorgner renoncer souffler ravir viser payer
    reprendre manquer rater acheter vouloir guigner emparer débourser
    """
)
_ESCAPING = words("échapper résister soustraire dérober")  # « Z échappe à Y »
_FORGOING = words("renoncer manquer rater") | _ESCAPING
_DEALING = words("investir miser financer soutenir allier associer signer")  # the house stays its own


class Fate(StrEnum):
    """What becomes of a house that the text tells of."""

    TAKEN = "taken"  # the watched organisation buys it, or is to buy it
    FORGONE = "forgone"  # it gives it up, or another buys it
    DEALT = "dealt with"  # it invests in it, or signs an accord with it


_NEAR = 2  # sentences behind the one that tells of the buying


def heads_bought(
    lines: Sequence[Line], readers: Sequence[ClauseReader]
) -> Iterator[tuple[Member, Org, Fate]]:
    """Those whom « son patron », « sa fondatrice » introduces behind the house that is bought."""
    for line in lines:
        for at, house, fate in _houses(line, readers[line.index]):
            yield from ((member, house, fate) for member in _owned(line, at, house, fate))
            for behind in lines[line.index + 1 : line.index + 1 + _NEAR]:
                ours = fate is not Fate.DEALT and any(is_ours(piece.org) for piece in behind.pieces[:1])
                if ours and _GAINING.isdisjoint(behind.lemmas):
                    break  # but « Y récupère son fondateur : X »
                yield from ((member, house, fate) for member in _owned(behind, 0, house, fate))


def told_with_a_partner(title: Line, reader: ClauseReader) -> bool:
    """« Y investit dans Z », « Z, soutenue par Y, change de patron »: what follows may be told of Z; not
    « Y s'allie à Z et nomme un directeur »."""
    if backs_another(title) or goes_on_to_another(title):
        return True
    if not title.names_ours or not FORMER.isdisjoint(title.words):
        return False  # « Douze anciens de Y soutiennent Z »
    if _opens_with_another(title):
        return True
    told = [verb for _, verb in title.verbs if verb.finite]
    with_somebody = "avec" in title.words and _deals(title)
    dealt = with_somebody or any(fate is Fate.DEALT for _, _, fate in _houses(title, reader))
    return dealt and len(told) < _SEVERAL


def _opens_with_another(title: Line) -> bool:
    """« Z, soutenue par Y, », « Z, rivale de Y, »."""
    row = title.pieces
    commas = [k for k, piece in enumerate(row) if piece.sign is Sign.COMMA]
    if len(commas) < _SEVERAL or not 0 < commas[0] <= _NAME or is_ours(row[0].org):
        return False
    opening, aside = row[: commas[0]], row[commas[0] + 1 : commas[1]]
    first = title.tokens[row[0].first]
    named = len(opening) == 1 and (row[0].org is not None or (row[0].sign is Sign.WORD and first.capital))
    return (named or _called(title, opening, aside)) and any(is_ours(piece.org) for piece in aside)


def _called(title: Line, opening: Sequence[Piece], aside: Sequence[Piece]) -> bool:
    """« Le Stade français, sponsorisé par Y, … »; not « Le spécialiste du son, Y, … »."""
    if any(piece.sign not in _PLAIN for piece in opening) or not aside or aside[0].verb is None:
        return False
    return any(token.capital for token in title.tokens[opening[0].first + 1 : opening[-1].last])


_PLAIN = frozenset({Sign.THING, Sign.WORD, Sign.PREP})
_NAME = 3  # pieces


_SEVERAL = 2


def _houses(line: Line, reader: ClauseReader) -> Iterator[tuple[int, Org, Fate]]:
    """Those that the line tells to be bought, each with the place of the word that tells it."""
    sold = None if line.words.isdisjoint(_SALES) else _sold(line)
    if sold is not None:
        yield 0, sold, Fate.FORGONE if _forgone(line) else Fate.TAKEN
    for at, verb in line.verbs:
        told = verb.lemma in BUYING or verb.lemma in _DEALING or _lays_hand_on(line, verb)
        acting = verb.finite or verb.tense is Tense.GERUND  # « En rachetant Z, Y récupère X »
        acting = acting or (
            at > 0 and line.pieces[at - 1].word == "pour"
        )  # « débourse un milliard pour acquérir Z »
        house = _house(line, reader, at) if told and acting else None
        house = house or _joining(line, reader, at)
        if house is not None and (sold is None or house.identity != sold.identity):
            yield at, house, _fate(verb)
    dealt = _sold(line) if _deals(line) else None
    if dealt is not None:
        yield 0, dealt, Fate.DEALT


def _fate(verb: VerbGroup) -> Fate:
    lemmas = {verb.lemma, *(governor.lemma for governor in verb.governors)}
    if verb.negated or not lemmas.isdisjoint(_FORGOING):
        return Fate.FORGONE
    return Fate.DEALT if verb.lemma in _DEALING else Fate.TAKEN


_SALES = words(
    """
    rachat acquisition absorption rachete rachetee rachetes rachetees giron escarcelle banniere pavillon
    fusion fusionne fusionnent
    """
)
_DEALS = words("capital partenariat partenaire alliance accord contrat client cliente fournisseur")


def _deals(line: Line) -> bool:
    """« signe un accord avec Z »; not « quitte Z d'un commun accord »."""
    agreed = {"accord"} if "commun" in line.words else set()
    return not (line.words & _DEALS) <= agreed


def _lays_hand_on(line: Line, verb: VerbGroup) -> bool:
    """« met la main sur Z », « fait main basse sur Z »."""
    behind = {token.fold for token in line.tokens[verb.last : verb.last + 3]}
    return verb.lemma in ("mettre", "faire") and "main" in behind and "sur" in behind


def _forgone(line: Line) -> bool:
    """« renonce au rachat de Z », « Z rachète W », « le rachat de Z par W »: by another, or by nobody."""
    for at, verb in line.verbs:
        if verb.lemma in _FORGOING or (verb.negated and verb.lemma in BUYING):
            return True
        before = line.pieces[at - 1].org if at and verb.lemma in BUYING and not verb.passive else None
        if verb.finite and before is not None and not is_ours(before):
            return True
    by = (line.pieces[k + 1].org for k, piece in enumerate(line.pieces[:-1]) if piece.word == "par")
    return any(org is not None and org.identity is not None and not org.watched for org in by)


def _sold(line: Line) -> Org | None:
    """« Z change de main : Y a annoncé son rachat », « le rachat de Z par Y », « Z racheté par Y »: Z."""
    if not line.names_ours:
        return None
    for k, piece in enumerate(line.pieces):
        if piece.org is not None and piece.org.identity is not None and not piece.org.watched:
            return piece.org
        before = line.pieces[k - 1] if k else None
        named = before is None or before.sign is Sign.COLON or before.word in ("de", "d'")
        if piece.sign is Sign.WORD and named and line.tokens[piece.first].capital and not _is_plain(line, k):
            return Org(Identity(line.tokens[piece.first].text))
    return None


def _is_plain(line: Line, at: int) -> bool:
    """A word of the language that only opens the sentence with a capital."""
    behind = line.pieces[at + 1] if at + 1 < len(line.pieces) else None
    return not at and (behind is None or not (behind.verb is not None or behind.sign is Sign.COMMA))


def _house(line: Line, reader: ClauseReader, at: int) -> Org | None:
    """The other organisation that is bought, by the watched one or from it."""
    clause = reader.read(at)
    places = [clause.object, *(c.at for c in clause.complements if c.word in _ONTO)]
    told = [line.pieces[k].org for k in places if k is not None]
    other = next((org for org in told if org is not None and not org.watched and org.identity), None)
    other = other or _unknown_name(line, at) or _name_behind(line, at)
    subject = line.pieces[clause.subject].org if clause.subject is not None else None
    gerund = clause.verb.tense in (Tense.GERUND, Tense.INFINITIVE) and line.names_ours
    ours = gerund or any(is_ours(org) for org in (subject, *told))
    return other if ours else None


_ONTO = ("a", "d'", "de", "sur", "dans", "avec", "pour")


def _joining(line: Line, reader: ClauseReader, at: int) -> Org | None:
    """« Z rejoint Y », « Z se vend à Y », « Z est avalée par Y »: a house that goes to the watched one;
    « Z échappe à Y »: that was to go there."""
    verb = line.pieces[at].verb
    if verb is None or not verb.finite or not at or not line.names_ours:
        return None
    sold = verb.lemma == "vendre" and verb.reflexive
    bought = verb.passive and verb.lemma in BUYING
    if not (sold or bought or (verb.lemma in _MERGING | _ESCAPING and not verb.passive)):
        return None
    behind = line.pieces[at + 1 : at + 3]
    ours = [piece for piece in behind if is_ours(piece.org)]
    led = not bought or (bool(behind) and behind[0].word == "par")
    named = line.pieces[at - 1]
    if not ours or not led or named.org is None:
        word = line.tokens[named.first] if named.sign is Sign.WORD else None
        return Org(Identity(word.text)) if ours and led and word is not None and word.capital else None
    return named.org if named.org.identity is not None and not named.org.watched else None


_MERGING = words("rejoindre intégrer rallier fusionner")


def _heads_it(line: Line, role: Role, house: Org) -> bool:
    """« son patron », « le patron de la jeune pousse », « fondateur de Z »: of the house just told of."""
    org = org_of(role)
    if org is not None and org.identity is not None and house.identity is not None:
        return org.identity.name == house.identity.name and not role.former
    told = {token.fold for token in line.tokens[role.first : role.last + 3]}
    behind = line.tokens[role.last : role.last + 1]
    founder = role.head in FOUNDERS and not any(t.fold in OF for t in behind)  # « X, la fondatrice, »
    bare = role.head in FOUNDERS and not role.determined  # « X, fondateur de la start-up »
    called = role.definite or bare
    described = called and ((role.definite and founder) or not told.isdisjoint(_THE_HOUSE))
    return (role.owned or described) and role.organization is None and not role.former


_THE_HOUSE = words("pousse start-up startup societe editeur")


def _founded_it(line: Line, at: int, house: Org) -> bool:
    """« X, qui a créé la société en 2021 », « X, qui l'avait fondée », « X, qui dirigeait Z »: the house."""
    row = line.pieces[at : at + 5]
    if len(row) < 4 or not row[0].people or row[1].sign is not Sign.COMMA or row[2].word != "qui":
        return False
    verb, behind = row[3].verb, row[4] if len(row) > 4 else None
    if verb is None or verb.negated:
        return False
    led = verb.lemma in _LEADING and verb.tense is Tense.IMPERFECT and not verb.perfect
    if not led and not (verb.lemma in _FOUNDING and verb.perfect):
        return False
    described = behind is not None and behind.org is not None
    if described and behind is not None and behind.org is not None and behind.org.identity is not None:
        described = behind.org.identity == house.identity
    return verb.direct in ("l'", "la", "le") or (described and not verb.direct)


_FOUNDING = words("fonder cofonder créer lancer monter imaginer")
_LEADING = words("diriger présider piloter codiriger")


def _unknown_name(line: Line, at: int) -> Org | None:
    """« rachète Kyuta », « avale io, la société de … », « … la start-up lyonnaise Kyuta »: a name that
    nothing shows to be one of a house."""
    k = at + 1 + (line.pieces[at + 1 : at + 2] != () and line.pieces[at + 1].sign is Sign.PREP)
    told = [piece.sign for piece in line.pieces[k : k + 3]]
    if told == [Sign.ORG, Sign.WORD, Sign.WORD] and line.pieces[k].org == Org(None):
        k += 2
    row = line.pieces[k : k + 3]
    if not row or row[0].sign is not Sign.WORD:
        return None
    word = line.tokens[row[0].first]
    described = len(row) > 2 and row[1].sign is Sign.COMMA and row[2].sign is Sign.ORG
    return Org(Identity(word.text)) if word.capital or described else None


def _name_behind(line: Line, at: int) -> Org | None:
    """« investit 30 millions dans Kyuta », « met la main sur Kyuta »: the same, further on."""
    for k in range(at + 1, len(line.pieces) - 1):
        piece, named = line.pieces[k], line.pieces[k + 1]
        if piece.sign in (Sign.COMMA, Sign.STOP, Sign.COLON) or piece.verb is not None:
            return None
        if piece.word in ("dans", "sur", "avec", "pour") and named.sign is Sign.WORD:
            word = line.tokens[named.first]
            return Org(Identity(word.text)) if word.capital else None
    return None


def _owned(line: Line, start: int, house: Org, fate: Fate) -> Iterator[Member]:
    """« son patron, X », « Son fondateur ne suit pas : X »; of a house that is only dealt with, who founded
    it, or who is called by its name: « sa directrice » may be of the one that deals with it."""
    dealt = fate is Fate.DEALT
    for k, piece in enumerate(line.pieces[start:], start):
        for member in piece.people:
            named = (r for r in member.roles if not dealt or r.head in FOUNDERS or r.organization is not None)
            of_which = k > 0 and line.pieces[k - 1].word == "dont"  # « Z, dont la patronne, X, … »
            if any((of_which and r.definite) or _heads_it(line, r, house) for r in named):
                yield member
        if _founded_it(line, k, house):
            yield from piece.people
        if dealt:
            continue
        if not k:
            yield from _head_of_this(line)
        owned = piece.role is not None and piece.role.owned
        colon = next((n for n, p in enumerate(line.pieces) if p.sign is Sign.COLON), 0) if owned else 0
        if k and (colon != k + 1 or not _LOSING.isdisjoint(line.lemmas)):
            continue  # « met la main sur son fondateur : X », but « y perd son directeur : X »
        if colon and line.pieces[colon + 1 :]:
            yield from line.pieces[colon + 1].people


def _head_of_this(line: Line) -> Iterator[Member]:
    """« Le fondateur de cette jeune pousse de Lyon, X, devient … »: of the house just told of."""
    row = line.pieces[:_TO_THE_NAME]
    if len(row) < _TO_THE_NAME or row[0].role is None or row[1].word not in OF:
        return
    this = row[2].org is not None and line.tokens[row[2].first].fold in THIS
    named = next((k for k, piece in enumerate(row) if piece.people), 0)
    if this and named and row[named - 1].sign is Sign.COMMA:
        yield from row[named].people


_TO_THE_NAME = 7  # pieces: the post, « de », « cette jeune pousse », « de Lyon », the comma, the name
_GAINING = words("récupérer offrir adjuger hériter attirer accueillir")
_LOSING = words("perdre changer remplacer quitter")
