"""Forms that may be a verb or another word (« part », « avions », « recrue »), told apart by their place."""

import re
from collections.abc import Sequence, Set

from bot.matcher.language.conjugation import FINITE, Reading, Tense
from bot.matcher.language.tokens import Token, fold
from bot.matcher.language.verbforms import NOUNS_RATHER, read_form
from bot.matcher.language.verbgroup import AUXILIARIES
from bot.matcher.lexicon import words
from bot.matcher.lexicon.calendar import MONTHS, SPANS, WEEKDAYS
from bot.matcher.lexicon.grammar import OF, ORDINALS
from bot.matcher.lexicon.roles import POSTS
from bot.matcher.syntax.clitics import DETERMINERS, one_of_two

# « une part », « à part »: before any other word than these, « part » is the verb.
_BEFORE_A_PART = DETERMINERS | words(
    """
    a quelque nulle autre grande petite belle bonne majeure meilleure faible large importante infime
    forte moindre seule double premiere majoritaire minoritaire pour par
    """
)
_SINCE = words("en il chez comme au depuis")
_OBJECT_OPENERS = words("le la l' les un une son sa ses")


def _no_verb_behind(low: str, previous: str) -> bool:
    """« le mois suivant », « rendra compte »: a word that is no verb behind the one before it."""
    if low in ("suivant", "suivante"):
        return previous in _TIMES or previous in SPANS
    if low.startswith("remplaçant"):
        return previous == "pour"  # « a pour remplaçant X »
    if low == "compte":
        return previous.startswith(("rend", "tien", "tenu"))  # « rendra compte à X », « en tenant compte »
    if low == "voie":
        return previous not in ("il", "elle", "on", "qui")  # « ouvrir la voie »
    if low.startswith("délégué") or (low == "œuvre" and previous == "l'"):
        return True  # « le ministre délégué », « c'est l'œuvre de Z »
    return low == "partie" and (_MAKES.match(previous) is not None or previous in _BEFORE_A_PARTY)


_BEFORE_A_PARTY = words("en pour plus pas aussi bonne grande majeure large importante infime moindre")
_BETWEEN = words("desormais dorenavant maintenant directement aussi")  # « rendra désormais compte »
_IS = words("sera fut serait était fût")  # « ce sera X »
_MAKES = re.compile(r"(?:fai|fer|fis|fon|fit)\w*$")


def _judge_and_party(tokens: Sequence[Token], i: int) -> bool:
    """« Juge et partie, X rend son siège »."""
    return [token.fold for token in tokens[max(i - 2, 0) : i]] in (["juge", "et"], ["juges", "et"])


def choose(
    tokens: tuple[Token, ...], named: Set[int], readings: Sequence[Reading], i: int, start: int
) -> Reading | None:
    """The reading that fits the place: after a determiner a noun is meant, not a verb."""
    if not readings:
        return None
    if not i and tokens[0].text == "A" and not _compound(tokens):
        return None  # « A sa place », a preposition whose capital lacks its accent
    previous = tokens[i - 1].fold if i > 0 and tokens[i - 1].low != "dû" else ""
    previous = "il" if i == start and one_of_two(tokens, i) else previous
    low = tokens[i].low
    told = tokens[i - 2].fold if i > 1 and previous in _BETWEEN else previous
    if _no_verb_behind(low, told) or (low == "partie" and _judge_and_party(tokens, i)):
        return None
    if _noun_by_its_article(tokens, i, previous):
        return None
    if low == "signe" and (not i or not tokens[i - 1].word) and _a_sign(tokens, i):
        return None
    if low in ("présente", "présentes") and (not i or previous == ",") and _stands_with_place(tokens, i + 1):
        return None  # « Présente depuis 2021 dans la maison, X … »
    determined = i == start and previous in DETERMINERS and not (previous == "ce" and low in _IS)
    if determined:
        infinitive = [r for r in readings if r.tense is Tense.INFINITIVE]
        if infinitive and previous in ("de", "d'", "a") and low not in NOUNS_RATHER:
            return infinitive[0]
        auxiliary = [r for r in readings if r.lemma in AUXILIARIES and r.tense in FINITE]
        return auxiliary[0] if auxiliary and previous in ("de", "d'", "ce") and low != "avions" else None
    if low == "devant":
        return None
    if (
        low == "entre"
        and previous not in ("ou", "y", "lequel", "laquelle")
        and tokens[i + 1 : i + 2]
        and tokens[i + 1].fold not in _INTO
        and not ((i - 1 in named or previous in _WHO) and _leads_in(tokens, i + 1))
    ):
        return None
    if (
        i == start
        and low in NOUNS_RATHER
        and i - 1 not in named  # « X part », « Lumina place Y »
        and not (low in ("arrivée", "venue") and _apposed(tokens, named, i))
        and not (low == "sortie" and _gone_out(tokens, named, i))
        and not (low == "sortie" and _out_of_the_board(tokens, named, i))
        and not (low == "part" and _parts(tokens, i))
        and not _inverted(tokens, i)
        and not (low == "coupe" and [token.fold for token in tokens[i + 1 : i + 2]] == ["court"])
        and not (low == "monté" and [token.fold for token in tokens[i + 1 : i + 2]] == ["par"])
        and not (low in _WITH_OBJECT and previous in (",", ")", "mais") and _object_opens(tokens, i + 1))
        and not (low in _ASKING and _asks_for(tokens, i))
        and not (low == "montre" and any(token.fold in ("que", "qu'") for token in tokens[i + 1 : i + 3]))
        and not (low == "marche" and [token.fold for token in tokens[i + 1 : i + 2]] == ["dans"])
        and not (low == "figure" and _stands_among(tokens, named, i))
        and not (low == "place" and previous == "et" and i + 1 in named)  # « s'installe et place X »
        and previous not in ("qui", "il", "elle", "ils", "elles", "on", "ne", "n'")
        and not (previous in _LATTER and i > 1 and tokens[i - 2].fold in ("ce", "cette", "ces"))
    ):
        return None
    return _likeliest(tokens, named, readings, i, start)


def _noun_by_its_article(tokens: tuple[Token, ...], i: int, previous: str) -> bool:
    """« l'annonce du départ de X », « la presse voyait en lui … »; not « la presse de revenir »."""
    if previous == "la":
        return tokens[i].low == "presse" and not _of_something(tokens, i)
    return previous == "l'" and tokens[i].low in _ANNOUNCED and _of_something(tokens, i)


def _of_something(tokens: tuple[Token, ...], i: int) -> bool:
    """« l'annonce du départ de X »: a noun, whatever pronoun « l' » might be elsewhere."""
    return i + 1 < len(tokens) and tokens[i + 1].fold in ("de", "d'", "du", "des")


_ANNOUNCED = words("annonce offre")


def _a_sign(tokens: tuple[Token, ...], i: int) -> bool:
    """« Signe des temps, X s'en va », « …, signe d'une époque », « …, signe que rien ne va plus »."""
    return _of_something(tokens, i) or (i + 1 < len(tokens) and tokens[i + 1].fold in ("que", "qu'"))


def _inverted(tokens: tuple[Token, ...], i: int) -> bool:
    """« souffle-t-on », « lance-t-elle »: the subject is tied to it."""
    return i + 1 < len(tokens) and tokens[i + 1].fold.startswith("-t-")


_INTO = words("a au aux chez dans en")
_WHO = words("qui il elle")


def _leads_in(tokens: tuple[Token, ...], at: int) -> bool:
    """« X entre lundi au conseil », « … entre, selon Z, au conseil », not « X, entre Paris et Z »."""
    end = min(at + 8, len(tokens))
    if at < end and tokens[at].text == ",":
        at = next((k for k in range(at + 1, end) if tokens[k].text == ","), end) + 1
    while at < end and (
        tokens[at].fold in _WHEN or tokens[at].fold.endswith("ment") or tokens[at].text.isdigit()
    ):
        at += 1
    return at < end and tokens[at].fold in _INTO


_WHEN = frozenset((*WEEKDAYS, *MONTHS)) | words("ce hier soir matin le dernier aussi donc enfin lui elle")
_LATTER = words("dernier derniere derniers dernieres")  # « ce dernier demande »


def _likeliest(
    tokens: tuple[Token, ...], named: Set[int], readings: Sequence[Reading], i: int, start: int
) -> Reading | None:
    """The reading of a verb: of the first person behind « je » only, a participle where no subject stands."""
    if len(readings) == 1 and readings[0].person != 1:
        return readings[0]
    previous = tokens[i - 1].fold if i > 0 and tokens[i - 1].low != "dû" else ""
    third = [r for r in readings if r.tense in FINITE and r.person in (3, 2)]
    first = [r for r in readings if r.tense in FINITE and r.person == 1]
    participle = [r for r in readings if r.tense is Tense.PARTICIPLE]
    others = [r for r in readings if r.tense in (Tense.INFINITIVE, Tense.GERUND)]
    if (
        first
        and (previous in ("je", "j'", "nous") or not third)
        and (previous in ("je", "j'", "nous", "ne", "n'", "me", "m'", "en"))
    ):
        return first[0]
    if participle and third and i == start and not _subjectlike(tokens, named, i):
        return third[0] if _object_follows(tokens, named, i) else participle[0]
    if participle and i == start and tokens[i].low in _DONE_TO_SOMEBODY and previous not in _RELATIVE:
        # « X, contraint à la démission »; not « ce départ contraint Y à … »
        return participle[0] if not _object_follows(tokens, named, i) else third[0]
    if participle and tokens[i].low == "mise" and "sur" not in [t.low for t in tokens[i + 1 : i + 4]]:
        return participle[0]  # « une lettre mise en ligne », not « Y mise tout sur X »
    if third:
        return third[0]
    return next(iter(participle or others), None)


_DONE_TO_SOMEBODY = words("contraint éconduit reconduit")
_RELATIVE = words("qui il elle on ce cela")


def _compound(tokens: tuple[Token, ...]) -> bool:
    """A participle among the next words: « A déjà quitté le navire : X »."""
    return any(r.tense is Tense.PARTICIPLE for token in tokens[1:3] for r in read_form(token))


def _stands_with_place(tokens: tuple[Token, ...], i: int) -> bool:
    return i < len(tokens) and tokens[i].fold in (
        "depuis",
        "dans",
        "a",
        "au",
        "chez",
        "en",
        "sur",
        "des",
        "parmi",
    )


def _stands_among(tokens: tuple[Token, ...], named: Set[int], i: int) -> bool:
    """« X figure parmi les cofondateurs », « Parmi les cofondateurs figure X »."""
    told_before = i + 1 in named and any(token.fold in ("parmi", "cotes") for token in tokens[:i])
    return told_before or (i + 1 < len(tokens) and tokens[i + 1].fold in _AMONG)


_AMONG = words("parmi aussi egalement elle lui notamment dans au desormais")
_ASKING = words("demande vise réclame reproche")


def _asks_for(tokens: tuple[Token, ...], i: int) -> bool:
    """« le milliardaire demande au juge de … », « la plainte vise à … »; not « une nouvelle demande »."""
    before = tokens[i - 1] if i else None
    noun = before is not None and before.word and before.fold not in _BEFORE_A_PART | ORDINALS.keys()
    behind = tokens[i + 1].fold if i + 1 < len(tokens) else ""
    noun = noun or (before is not None and before.text in ",)»")  # « X, qui l'a financé, reproche à Y … »
    return noun and behind in _OBJECT_OPENERS | _WHAT_IS_ASKED and not tokens[i - 1].fold.startswith("nouve")


_WHAT_IS_ASKED = words("a au aux que qu'")
_WITH_OBJECT = words("garde place porte lance vise marque force")


def _object_opens(tokens: tuple[Token, ...], i: int) -> bool:
    """« X, le directeur, garde la maison »: an object follows."""
    return i < len(tokens) and tokens[i].fold in _OBJECT_OPENERS


def _parts(tokens: tuple[Token, ...], i: int) -> bool:
    """« La cheffe de la sûreté part »: the verb, unless it is a share (« une part », « faire part »)."""
    previous = tokens[i - 1] if i else None
    shared = [token.low for token in tokens[i + 1 : i + 2]] in _OF_A_PART  # « part dès lundi » is no share
    if previous is not None and previous.text in ",)»–—":
        after = [token.fold for token in tokens[i + 1 : i + 3]]
        oneself = after[-1:] in (["lui-meme"], ["elle-meme"])
        return bool(after) and (oneself or not shared)
    if previous is not None and previous.fold in ORDINALS and i > 1:  # « la première part chez Y »
        pointed = tokens[i - 2].fold in ("ce", "cette")  # « cette dernière part diriger Y »
        behind = [token.fold for token in tokens[i + 1 : i + _ASIDE_AND_GOAL]]
        goes = not shared and not _GOAL.isdisjoint(behind)  # « part, dit-on, chez Y »
        return bool(behind) and (pointed or goes)
    if previous is None:  # « Part aussi X »
        return tokens[i + 1 : i + 2] != () and tokens[i + 1].fold in ("aussi", "egalement", "enfin")
    if not previous.word or previous.fold in _BEFORE_A_PART:
        return False
    return not any(r.lemma in ("faire", "prendre") for r in read_form(previous))


_ASIDE_AND_GOAL = 8  # tokens
_OF_A_PART = (["de"], ["des"], ["du"], ["d'"])
_GOAL = words("chez pour vers")


def _apposed(tokens: tuple[Token, ...], named: Set[int], i: int) -> bool:
    """« X, arrivée en mai, … », « Arrivée en mai, X … »: the participle, not the noun."""
    if i == 0:
        return len(tokens) > 1 and (tokens[1].fold in _SINCE or _of_her(tokens, named))
    since = i + 1 < len(tokens) and tokens[i + 1].fold in _SINCE
    whence = i + 1 < len(tokens) and tokens[i + 1].fold in ("de", "d'", "du")
    if tokens[i - 1].fold in _LATELY and any(token.text == "," for token in tokens[max(i - 3, 0) : i - 1]):
        return since or whence  # « X, à peine arrivée de Y »
    called = i > 2 and tokens[i - 2].fold in ("un", "une") and tokens[i - 3].text == ","
    if called or tokens[i - 1].fold in POSTS or _ends_a_post(tokens, i):
        return since or whence  # « la directrice arrivée en mai », « une ingénieure venue de Z »
    return tokens[i - 1].fold == "," and (i - 2 in named or since or whence)


def _ends_a_post(tokens: tuple[Token, ...], i: int) -> bool:
    """« la directrice des ventes venue de Z »: what the post is of, up to the word at *i*."""
    of = i - 2 if i > 1 and tokens[i - 2].fold in OF else i - 3
    return of > 0 and tokens[of].fold in OF and tokens[of - 1].fold in POSTS


def _gone_out(tokens: tuple[Token, ...], named: Set[int], i: int) -> bool:
    """« X, sortie d'Y il y a un an, … », « Sortie d'Y, Nora Lind … »: she, and out of a house."""
    whence = tokens[i + 1 : i + 2] and tokens[i + 1].fold in ("de", "d'") and i + 2 in named
    if not whence:
        return False
    return _of_her(tokens, named) if i == 0 else tokens[i - 1].text == "," and i - 2 in named


def _out_of_the_board(tokens: tuple[Token, ...], named: Set[int], i: int) -> bool:
    """« X, sortie du conseil en novembre, … », « l'universitaire, sortie du conseil »."""
    behind = [token.fold for token in tokens[i + 1 : i + 3]]
    return tokens[i - 1].fold == "," and (
        behind == ["du", "conseil"] or (i - 2 in named and behind[:1] == ["du"])
    )


def _of_her(tokens: tuple[Token, ...], named: Set[int]) -> bool:
    """« Arrivée de Y en mai, elle … », « Venue de Z, Nora Lind … »: who comes after the comma."""
    comma = next((k for k, token in enumerate(tokens[:14]) if token.text == ","), 0)
    if comma < 2 or comma + 1 >= len(tokens):
        return False
    subject, last = tokens[comma + 1].fold, tokens[comma - 1].fold
    whence = tokens[1].fold in ("de", "d'", "du")
    dated = last.isdigit() or last in _TIMES
    titled = subject in ("mme", "mlle", "m", "m.") and comma + 2 in named  # « Venue de Z, Mme Lind … »
    if (comma + 1 in named or titled) and (dated or whence):
        of_whom = comma - 1 in named and comma - 2 in named and tokens[0].fold == "arrivee"
        return not of_whom  # « Arrivée de Nora Lind, Paul Mora … » is the noun
    return (whence or dated) and (subject in ("elle", "elles") or (dated and subject in _OWN_NOUN))


_OWN_NOUN = words("la l' les cette ces")
_LATELY = words("peine juste fraichement recemment deja elle-meme aussi")
_TIMES = frozenset(map(fold, MONTHS)) | words("an ans mois dernier passe plus tot")


def _object_follows(tokens: tuple[Token, ...], named: Set[int], i: int) -> bool:
    """« … et rejoint Lumina », « dit la direction »: no participle has an object."""
    after = i + 1
    return after in named or (after < len(tokens) and tokens[after].fold in _OBJECT_OPENERS)


def _subjectlike(tokens: tuple[Token, ...], named: Set[int], i: int) -> bool:
    """Something stands right before that can be a subject, so that a finite verb is expected."""
    if i == 0:
        return False
    previous = tokens[i - 1]
    if i - 1 in named or previous.fold in (
        "qui",
        "il",
        "elle",
        "ils",
        "elles",
        "on",
        "je",
        "se",
        "s'",
        "ne",
        "n'",
        ",",
        ")",
        "»",
        "...",
    ):
        return True
    return previous.word and previous.fold not in ("et", "ou", "mais", "en", "apres", "avant", "puis")
