"""What may stand between a verb and the words of its idiom: adverbs, days, phrases between commas."""

from collections.abc import Callable, Sequence

from bot.matcher.language.tokens import Token
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import COUNTS, OF
from bot.matcher.syntax.asides import report_behind
from bot.matcher.syntax.pieces import Line, Piece, Sign

_SKIPPED = words(
    """
    maintenant aussi egalement deja donc enfin alors encore bientot officiellement desormais ainsi finalement
    ensuite definitivement discretement brutalement soudainement pas plus jamais toujours temporairement
    provisoirement tout juste pres environ quelque bel bien « " vite meme lui elle eux notamment ce ,
    toutefois cependant pourtant neanmoins dorenavant
    """
)

_SOME = words("un une deux trois quatre cinq six sept huit neuf dix douze quelques plusieurs")
_TIMES = words("jours semaine semaines mois an ans")
_TIMING = _SOME | words("tous toutes de pour a")  # what says when or how many begins with one of these


def idiom_start(tokens: Sequence[Token], at: int, skippable: Callable[[int], bool]) -> int:
    """The token at which the words of an idiom begin, behind adverbs and what is *skippable*."""
    at = after_skipped(tokens, at, skippable)
    if at >= len(tokens) or tokens[at].fold not in _TIMING:
        return at
    if [t.fold for t in tokens[at + 2 : at + 3]] == ["en"] and tokens[at].fold in _SOME:
        at += 2 if tokens[at + 1].fold in _TIMES else 0  # « part six mois en congé »
    following = [t.fold for t in tokens[at : at + 3]]
    counted = following[:1] in (["tous"], ["toutes"]) and not COUNTS.keys().isdisjoint(following)
    if counted:  # « ils ont signé tous les deux chez Y »
        at += 3 if following[1] == "les" else 2
    elif following[:2] == ["de", "nouveau"]:
        at += 2
    elif following[:1] == ["pour"] and len(following) == 3 and following[2] in _TIMES:
        at += 3  # « hérite pour trois jours du fauteuil de X »
    elif following in (["a", "son", "tour"], ["a", "leur", "tour"]):
        at += 3
    return at


def _quotes_words(tokens: Sequence[Token], at: int) -> bool:
    """« prend « plusieurs semaines » de congé »: a word or two are quoted, and no sentence."""
    opens = tokens[at].text in "«“"
    return opens and any(token.text in "»”" for token in tokens[at + 2 : at + _QUOTED])


_QUOTED = 5  # tokens, the marks among them


def after_skipped(tokens: Sequence[Token], at: int, skippable: Callable[[int], bool]) -> int:
    """The first token from *at* on that is no adverb and not *skippable*."""
    while at < len(tokens):
        token, step = tokens[at], 0
        if token.fold in _PHRASE_STARTS:
            step = _set_phrase(tokens, at)
        elif token.text == ",":
            step = between_commas(tokens, at, skippable)
        passed = token.fold in _SKIPPED or token.text == "»"  # « n'a pas voulu quitter » le navire
        passed = passed or _quotes_words(tokens, at)
        if not step and not (passed or _manner(token) or skippable(at)):
            break
        at += step or 1
    return at


def idiom_begins(line: Line, verb: VerbGroup) -> int:
    """The token at which what the verb is told with begins, behind adverbs, dates and asides."""
    return after_skipped(line.tokens, verb.last, told_between(line.pieces).__contains__)


def told_between(row: Sequence[Piece]) -> frozenset[int]:
    """The tokens that may stand in an idiom: « prend (mardi) la tête », « occupe (depuis mai) le poste »,
    « prend (chez Y) la tête »."""
    found: list[Piece] = []
    for k, piece in enumerate(row):
        if piece.dated is not None:
            found += row[k - 1 : k] if k and row[k - 1].sign is Sign.PREP else ()
            found.append(piece)
        elif piece.word == "adverbial" or (piece.word == "depuis" and piece.sign is Sign.WORD):
            found.append(piece)
        elif _place_between(row, k):
            found += row[k - 1 : k + 1]
        elif piece.verb is not None:
            told = report_behind(row, k + 1)  # « prend, a-t-il annoncé, la tête »
            found += row[k + 1 : told.stop if told else _past_circumstances(row, k + 1)]
    return frozenset([t for piece in found for t in range(piece.first, piece.last)])


def _past_circumstances(row: Sequence[Piece], at: int) -> int:
    """« prend au terme de longs débats la tête », « prend malgré les critiques le relais »: where what is
    taken begins; *at* where nothing of the kind stands there."""
    words_here = [piece.word for piece in row[at : at + 3]]
    if len(words_here) < _LEAST:
        return at
    named = words_here[0] in _IN_SPITE
    of = words_here[1] in _CIRCUMSTANCES and words_here[2] in OF
    # « après des mois de tensions »
    end = at + 1 + (words_here[1] in OF) if named else at + _LEAST
    if not (named or of) or end >= len(row) or row[end].sign not in (Sign.THING, Sign.ACTION):
        return at
    end += 1
    while end < len(row) and row[end].word != "adverbial":
        of_it = row[end].word in OF and end + 1 < len(row) and row[end + 1].sign is Sign.THING
        if not (of_it or row[end].sign is Sign.WORD):
            break
        end += 1 + of_it
    return end


_LEAST = 3  # pieces: « malgré les critiques le relais »
_IN_SPITE = words("malgre apres") | {"sur fond de"}
_CIRCUMSTANCES = words("issue terme lendemain raison cause milieu marge bout suite demande")


def _place_between(row: Sequence[Piece], k: int) -> bool:
    """« reprend chez Y la direction de la recherche »: Y, between the verb and what is taken."""
    behind = row[k + 1].sign if k + 1 < len(row) else None
    return row[k].sign is Sign.ORG and k > 1 and row[k - 1].word == "chez" and behind in _TAKEN


_TAKEN = (Sign.THING, Sign.POST)


def house_between(row: Sequence[Piece], at: int) -> int | None:
    """The position of Y in « reprend chez Y la direction », whose verb stands at *at*."""
    near = range(at + 2, min(at + 5, len(row)))
    k = next((k for k in near if _place_between(row, k)), None)
    apart = k is not None and all(piece.dated is not None or piece.word for piece in row[at + 1 : k - 1])
    return k if apart else None


def _set_phrase(tokens: Sequence[Token], at: int) -> int:
    """« assure d'abord l'intérim », « annonce sur X la création »: the words in between, 0 for none."""
    told = tuple([token.fold for token in tokens[at : at + 4]])
    return next((size for size in (4, 3, 2) if told[:size] in _PHRASES), 0)


def between_commas(tokens: Sequence[Token], at: int, skippable: Callable[[int], bool]) -> int:
    """« prend, à 33 ans, la tête »: how many words the phrase and its commas have, 0 if there is none."""
    if at + 1 >= len(tokens):
        return 0
    first = tokens[at + 1].fold
    if first not in _INSERTING and not skippable(at + 1):
        return 0
    for end in range(at + 2, min(at + _LONGEST_PHRASE, len(tokens))):
        if tokens[end].text == ",":
            return end + 1 - at
        if (tokens[end].capital and first not in _NAMING) or not (
            tokens[end].word or tokens[end].text.isdigit()
        ):
            return 0
    return 0


_INSERTING = words(
    "a au aux contre de des du d' en pour dans des depuis sans avec selon malgre apres avant par quant comme"
)
_NAMING = ("selon", "comme")
_LONGEST_PHRASE = 9
_PHRASES = frozenset(
    tuple(phrase.split())
    for phrase in (
        *("d' abord", "dans un premier temps", "dans l' immediat", "pour l' heure", "pour l' instant"),
        *(
            "depuis peu",
            "pour le moment",
            "sur x",
            "sur twitter",
            "sur le reseau x",
            "sur linkedin",
            "sur bluesky",
        ),
        *("sur son blog", "dans un communique", "dans un message", "dans un billet"),
        *("quant a lui", "quant a elle", "quant a eux", "quant a elles", "de son cote", "pour sa part"),
        *("en son absence", "en leur absence", "pendant son absence", "durant son absence"),
        *("en attendant son retour", "jusqu' a son retour", "pendant son conge", "durant son conge"),
        *("malgre lui", "malgre elle", "malgre eux", "contre son gre", "sous la contrainte"),
    )
)
_PHRASE_STARTS = frozenset(phrase[0] for phrase in _PHRASES)


def _manner(token: Token) -> bool:
    return token.fold.endswith("ment") and len(token.fold) > 7
