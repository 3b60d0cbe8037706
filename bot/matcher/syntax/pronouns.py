"""Pronouns: « elle », « tous deux », « le premier »."""

from collections.abc import Sequence

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import grammar, words
from bot.matcher.lexicon.grammar import SAYING, TOWARD
from bot.matcher.syntax.pieces import Line, Piece, Sign, piece_of
from bot.matcher.syntax.verbs import VerbReader

_ONE_OTHER = {
    "l' un": "ordinal 1 premier",
    "l' une": "ordinal 1 premiere",
    "l' autre": "ordinal 1 second",
}
# « … sous les ordres de X. Lequel avait quitté Y »: who was told of last
_WHICH = {"lequel": "celui-ci", "laquelle": "celle-ci"}
PRONOUN_STARTS = frozenset(
    form.partition(" ")[0] for form in (*grammar.PERSONAL, *grammar.SPEAKERS, *_ONE_OTHER, *_WHICH)
) | words("le la les lui elle lui-meme elle-meme eux elles tous toutes tout chacun chacune celui celle")

# What may follow an article that begins a pronoun.
PRONOUN_SECONDS = (
    frozenset(form.partition(" ")[2] for form in (*grammar.PERSONAL, *_ONE_OTHER, "le voila", "le voici"))
    | frozenset(grammar.ORDINALS)
    | frozenset(grammar.COUNTS)
)


def pronoun_at(tokens: Sequence[Token], verbs: VerbReader, i: int) -> Piece | None:
    word = tokens[i].fold
    pair = f"{word} {tokens[i + 1].fold}" if i + 1 < len(tokens) else ""
    beside = 0 < i < len(tokens) - 1 and tokens[i - 1].text == "," and tokens[i + 1].text == ","
    if beside and word in ("lui", "elle", "eux", "elles"):  # « Luke Metz, lui, … »
        return piece_of(tokens, Sign.WORD, i, i + 1, word)
    also = i + 1 < len(tokens) and tokens[i + 1].fold in ("aussi", "egalement")
    if i and also and word in ("lui", "elle", "eux", "elles"):  # « X part lui aussi »
        return piece_of(tokens, Sign.WORD, i, i + 2, "aussi")
    if not i and word in _WHICH and _tells(verbs, 1) and tokens[-1].text != "?":
        return piece_of(tokens, Sign.PRONOUN, 0, 1, _WHICH[word])
    for form, last in ((pair, i + 2), (word, i + 1)):
        if form == "lui" and verbs.read(i) is not None:
            return None
        if form in grammar.PERSONAL:
            return piece_of(tokens, Sign.PRONOUN, i, last, form)
    asked = i > 0 and tokens[i - 1].text == "?"  # « Quid de X ? Celui qui … »
    lone = word in _OPENING and (
        not i
        or asked
        or tokens[i - 1].text == ":"
        or _behind_opening(tokens, verbs, i)
        or _speaks(tokens, verbs, i)
    )
    if lone and (word.endswith("meme") or _former_subject(tokens, verbs, i)):
        return piece_of(tokens, Sign.PRONOUN, i, i + 1, _OPENING[word])
    if word in grammar.SPEAKERS and not (word == "nous" and verbs.read(i)):
        return piece_of(tokens, Sign.PRONOUN, i, i + 1, word)
    if word in ("tous", "toutes", "tout", "les") and (end := _all_of(tokens, verbs, i)) is not None:
        return piece_of(tokens, Sign.PRONOUN, i, end, f"tous {tokens[end - 1].fold}")
    if word in ("chacun", "chacune") and _tells(verbs, i + 1):
        return piece_of(tokens, Sign.PRONOUN, i, i + 1, "tous")
    return _of_two_words(tokens, verbs, i, pair) or _ordinal(tokens, verbs, i)


def _of_two_words(tokens: Sequence[Token], verbs: VerbReader, i: int, pair: str) -> Piece | None:
    """« le voilà qui », « l'un », « l'un et l'autre »."""
    behind = [token.fold for token in tokens[i + 2 : i + 4]]
    if pair in _THERE and behind[:1] == ["qui"]:
        return piece_of(tokens, Sign.PRONOUN, i, i + 3, _THERE[pair])
    if pair in _ONE_OTHER and _stands_for_one(tokens, verbs, i):
        return piece_of(tokens, Sign.PRONOUN, i, i + 2, _ONE_OTHER[pair])
    if pair in ("l' un", "l' une") and behind in (["et", "l'"], ["comme", "l'"]):
        return piece_of(tokens, Sign.PRONOUN, i, i + 5, "tous")
    return None


# « Le voilà qui quitte Y »: they are the subject of the verb.
_THERE = {
    f"{article} {there}": pronoun
    for article, pronoun in (("le", "il"), ("la", "elle"), ("les", "ils"))
    for there in ("voila", "voici")
}
_OPENING = {"lui-meme": "il", "elle-meme": "elle", "celui": "il", "celle": "elle"}  # « Lui-même a fondé Y »


def _all_of(tokens: Sequence[Token], verbs: VerbReader, i: int) -> int | None:
    """The end of « tous deux », « tous les quatre », « toutes » or « les trois » before a verb."""
    word = tokens[i].fold
    following = [token.fold for token in tokens[i + 1 : i + 3]]
    counted = following[:1] and following[0] in grammar.COUNTS
    if word == "les":
        return i + 2 if counted and _all_tell(verbs, i + 2) else None
    if i and verbs.readings(i - 1):
        return None  # « ils ont signé tous les deux »
    if counted:
        return i + 2
    if following[:1] == ["les"] and following[1:] and following[1] in grammar.COUNTS:
        return i + 3
    return i + 1 if word in ("tous", "toutes") and _all_tell(verbs, i + 1) else None


def _all_tell(verbs: VerbReader, i: int) -> bool:
    """A plural finite verb right at token *i*."""
    group = verbs.read(i)
    return group is not None and group.finite and group.plural


def _behind_opening(tokens: Sequence[Token], verbs: VerbReader, i: int) -> bool:
    """« Arrivée en 2021, celle qui … », « À 38 ans, celui qui … »: a phrase of no one else, and its comma."""
    phrase = tokens[: i - 1]
    if tokens[i - 1].text != "," or not phrase or not phrase[0].capital:
        return False
    marked = any(not token.word or token.capital for token in phrase[1:])
    return not marked and not any(_tells(verbs, k) for k in range(1, len(phrase)))


def _speaks(tokens: Sequence[Token], verbs: VerbReader, i: int) -> bool:
    """« …, a justifié mercredi celle qui … »: behind a verb of saying set after what is said."""
    for k in range(max(1, i - _SAID_WITHIN), i):
        group = verbs.read(k) if not tokens[k - 1].word else None
        if group is not None and group.finite and group.lemma in SAYING and group.last <= i:
            return all(token.word for token in tokens[group.last : i])
    return False


_SAID_WITHIN = 5  # words


def _former_subject(tokens: Sequence[Token], verbs: VerbReader, i: int) -> bool:
    """« Celle qui dirigeait la recherche … »: who was spoken of; « celui qui partira » is anybody."""
    following = [token.fold for token in tokens[i + 1 : i + 4]]
    by_others = following[:1] in (["que"], ["qu'"]) and not _OTHERS.isdisjoint(following[1:])
    owed = following[:2] == ["a", "qui"] or following[:1] == ["dont"]
    told = following[:1] == ["qui"] or by_others or owed or _told_before(tokens, verbs, i + 1)
    if not told:
        return False
    named = next((k + 1 for k, token in enumerate(tokens) if k > i and token.text == ","), len(tokens))
    return not any(token.capital for token in tokens[named : named + 3])  # « Celle qui …, X, … »: X


def _told_before(tokens: Sequence[Token], verbs: VerbReader, i: int) -> bool:
    """« celui que le conseil avait nommé », not « celui que le conseil nommera »."""
    if i >= len(tokens) or tokens[i].fold not in ("que", "qu'"):
        return False
    groups = (verbs.read(k) for k in range(i + 1, min(i + _NEAR, len(tokens))))
    verb = next((group for group in groups if group is not None and group.finite), None)
    return verb is not None and (verb.perfect or verb.tense in (Tense.IMPERFECT, Tense.PAST))


_NEAR = 8  # words
_OTHERS = words("on ses certains beaucoup tous")  # « celui que ses collègues surnomment … »


def _stands_for_one(tokens: Sequence[Token], verbs: VerbReader, i: int) -> bool:
    """« l'un s'en va », « pour l'un, … pour l'autre », « l'un vers Y, l'autre chez Z »; not « l'un des »."""
    after = tokens[i + 2] if i + 2 < len(tokens) else None
    if after is not None and (_tells(verbs, i + 2) or after.fold in TOWARD):
        return True
    return i > 0 and tokens[i - 1].fold == "pour" and (after is None or not after.word)


def _tells(verbs: VerbReader, i: int) -> bool:
    """A finite verb at token *i*."""
    group = verbs.read(i)
    return group is not None and group.finite


def _answers_first(tokens: Sequence[Token], i: int) -> bool:
    """« Le premier arrive de Y, le second de Z », « … rejoint Y, la seconde Z »: nobody's second."""
    first = any(token.fold in ("premier", "premiere") for token in tokens[:i])
    return i > 1 and tokens[i - 1].text == "," and first


def _ordinal(tokens: Sequence[Token], verbs: VerbReader, i: int) -> Piece | None:
    """« le premier », « la seconde », « les deux autres », « les deux premiers » with no noun after."""
    if tokens[i].fold not in ("le", "la", "les") or i + 1 >= len(tokens):
        return None
    at = i + 1
    number = 0
    if tokens[at].fold in ("deux", "trois") and at + 1 < len(tokens):
        number = 2 if tokens[at].fold == "deux" else 3
        at += 1
    word = tokens[at].fold
    ordinal = word.rstrip("s") if number else word
    if ordinal in grammar.ORDINALS or (number and word in ("autres", "hommes", "femmes")):
        at += at + 2 < len(tokens) and tokens[at + 1].fold in _NAMED  # « le premier nommé a rejoint Y »
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        if (
            after is None
            or (not after.word and after.text not in "«“")
            or verbs.is_verb(at + 1)
            or after.fold in ("a", "est", "dans", "chez", "comme", "sera", "au", "en", "pour", "etant", "par")
            or ((after.fold in ("de", "d'", "du") or after.capital) and _answers_first(tokens, i))
        ):
            form = (
                f"ordinal {number or 1} {ordinal}"
                if ordinal in grammar.ORDINALS
                else f"ordinal {number} {word}"
            )
            return piece_of(tokens, Sign.PRONOUN, i, at + 1, form)
    return None


_NAMED = words("nomme nommee nommes nommees cite citee cites citees mentionne mentionnee")


def impersonal(piece: Piece, line: Line, at: int) -> bool:
    """« il faut », « il s'agit », « il est temps »: *piece*, before the verb at *at* + 1, is nobody."""
    if piece.word != "il" or at + 1 >= len(line.pieces):
        return False
    verb = line.pieces[at + 1].verb
    if verb is None or piece.last == 0:
        return False
    following = line.tokens[verb.last].fold if verb.last < len(line.tokens) else ""
    return (
        verb.lemma in ("falloir", "agir", "sembler", "paraître")
        or (
            verb.lemma == "être"
            and following in ("temps", "question", "vrai", "possible", "probable", "trop")
        )
        or (verb.lemma == "avoir" and verb.indirect == "y")
    )
