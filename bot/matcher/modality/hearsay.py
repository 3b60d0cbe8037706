"""Hearsay: the phrases that make a sentence one (« selon des proches »), and what does away with a rumour."""

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import HEARSAY
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Line, Sign
from bot.matcher.syntax.reader import ClauseReader


def hearsay_in(line: Line, at: int | None = None) -> str:
    """The phrase that makes the sentence hearsay, if one does; that of another verb than *at* does not."""
    phrase = "" if _HEARSAY_WORDS.isdisjoint(line.words) else _hearsay_in(line.text)
    return "" if phrase and at is not None and _of_another(line, at, phrase) else phrase


_ADVERBS = words("peut-etre probablement vraisemblablement possible")
_OF_ONE_VERB = frozenset(
    (*_ADVERBS, "en pourparlers", "en discussion", "en discussions", "en negociation", "en negociations")
)
_PRESSED = words("pressenti pressentie pressentis pressenties donne donnee donnes")
_AIMS = words("pour chez vers afin des par en dans a au parce")


def _of_another(line: Line, at: int, phrase: str) -> bool:
    """Whether the phrase qualifies something else in the sentence than its verb at token *at*."""
    if phrase in _ADVERBS and not _same_side(line, at, phrase):
        return True
    last = _INVERTED.sub("", phrase.split()[-1])  # « dit-on »
    told = next((k for k, token in enumerate(line.tokens) if token.fold == last), at)
    if _meanwhile(line, at, told) or _parted(line, at, told):
        return True
    groups = [p.verb for p in line.pieces if p.verb is not None]
    own = next((verb for verb in groups if verb.main == at), None)
    if own is None or not own.finite:
        return False
    if phrase.split()[0] in _PRESSED:  # « Pressentie pour Y, X rejoint Z »: an aside
        return any(not v.finite and v.first <= told <= v.last and v is not own for v in groups)
    if phrase in _OF_ONE_VERB and any(verb.finite and at < verb.main < told for verb in groups):
        return True  # « quitte Y et serait en discussion avec Z »
    between = line.tokens[at:told]
    following = line.tokens[told + 1].fold if told + 1 < len(line.tokens) else ""
    aside = any(token.text in (",", "(") for token in between)
    return phrase in _ADVERBS and aside and following in _AIMS  # « a quitté Y, peut-être pour Z »


_INVERTED = re.compile(r"-(?:t-)?(?:on|il)$")


def _meanwhile(line: Line, at: int, told: int) -> bool:
    """« alors que les rumeurs allaient bon train, X quitte Y »: what went on beside it."""
    row = [token.fold for token in line.tokens]
    opens = next((k for k in range(told, max(told - _FEW, 0), -1) if row[k] in ("que", "qu'")), 0)
    beside = opens > 0 and row[opens - 1] in ("alors", "tandis")
    return beside and "," in (row[told:at] if told < at else row[at:opens])


_FEW = 5  # words


def _parted(line: Line, at: int, told: int) -> bool:
    """« X serait tenté, à en croire ses proches ; Y a démissionné »: told of X only.

    What opens the sentence is of both halves, unless the first is in the conditional by itself.
    """
    if not any(token.text == ";" for token in line.tokens[min(told, at) : max(told, at)]):
        return False
    first = next((verb for _, verb in line.verbs if verb.finite), None)
    aside = any(token.text == "," for token in line.tokens[:told])
    return aside or first is None or told >= first.main or first.tense is Tense.CONDITIONAL


def _same_side(line: Line, at: int, phrase: str) -> bool:
    """No colon parts the adverb from the token at *at*."""
    told = next((k for k, token in enumerate(line.tokens) if token.fold == phrase), at)
    return not any(token.text == ":" for token in line.tokens[min(told, at) : max(told, at)])


@lru_cache(maxsize=64)  # every verb of a sentence asks for the same one
def _hearsay_in(text: str) -> str:
    text = text.replace("' ", "'").replace(" -t-on", "-t-on").replace(" -on", "-on").replace(" -il", "-il")
    text = _SETTLED.sub(" ", _STIRRED.sub(" ", text))
    if " a en croire " in text and not _VAGUE_BEARERS.isdisjoint(
        text.partition(" a en croire ")[2].split()[:5]
    ):
        return "a en croire"
    return next((phrase for phrase, spaced in _STRONG if spaced in text), "")


# « a démissionné, suscitant des spéculations sur la suite »: what it stirs up says nothing of itself.
_STIRRED = re.compile(
    r"\b(?:suscit|aliment|nourri|provoqu|declench|entrain)\w* (?:\w+ )?(?:\w+ )?(?:rumeur|speculation)s?\b"
    r"(?! (?:de|d'|du|sur (?:un|une|son|sa|le|la|l')(?: \w+)?) ?"
    r"(?:depart|demission|arrivee|retour|eviction|sortie))"
)
# « après des semaines de rumeurs », « met fin aux spéculations », « la rumeur se confirme »: none any more.
_SETTLED = re.compile(
    r"(?<!d')\b(?:apres|malgre|en depit) (?:d'|de |des |du )?(?:\w+ ){0,4}"
    r"(?:rumeur|speculation|bruit|indiscretion)s?\b"
    r"|\b(?:met|mettent|mettant|mis|mettre|coupe|coupent|coupant|tordu|tord|tordant) (?:un |le )?"
    r"(?:terme|fin|court|cou) (?:a |aux? )(?:\w+ ){0,3}(?:rumeur|speculation|bruit)s?\b"
    r"|\b(?:rumeur|speculation|bruit)s? (?:\w+ ){0,3}"
    r"(?:se confirm\w+|disai\w+ (?:donc |bien )?vrai"
    r"|(?:etai|s'aver|se sont aver|s'est aver)\w* (?:donc |bien )?(?:fonde|vraie?|exacte?)\w*)"
    r"|\bn'(?:est|etai\w+) (?:donc )?(?:pas|plus) (?:qu'|que )?(?:une |des |de )(?:simples? )?rumeurs?\b"
    r"|\b(?:finie?s?|terminee?s?|oubliez|oubliees?) les rumeurs\b"
    r"|\b(?:rumeur|bruit)s? (?:courait|couraient|circulait|circulaient|enflait|bruissait)\b"
)
_VAGUE_BEARERS = words(
    """
    source sources proche proches salaries employes collegues rumeur rumeurs bruit bruits observateurs
    certains indiscretions couloirs temoins anciens initiés connaisseurs salarie salariee employe employee
    collegue ancien ancienne temoin connaisseur
    """
)
_STRONG = tuple(
    (phrase, f" {phrase} ")
    for phrase in HEARSAY
    if phrase not in ("serait", "possible", "eventuel", "eventuelle", "conditionnel", "le nom de")
)
# The last word of each phrase, whole and without its elision or its inverted pronoun: a sentence that has
# none of them holds no phrase.
_HEARSAY_WORDS = {"croire"} | {
    form
    for phrase, _ in _STRONG
    for word in phrase.split()[-1:]
    for form in (word, word.rpartition("'")[2], *(word.removesuffix(end) for end in ("-t-on", "-on", "-il")))
}


_DISPELLING = words(
    "dégonfler dissiper désamorcer infirmer démonter enterrer éteindre doucher moquer étouffer"
)
_WITH_WORDS = frozenset(
    (
        ("tordre", "cou"),
        ("couper", "court"),
        ("mettre", "fin"),
        ("mettre", "terme"),
        ("faire", "taire"),
        ("faire", "sort"),
        ("inscrire", "faux"),
        ("réduire", "neant"),
        ("balayer", "revers"),
        ("opposer", "dementi"),
        ("apporter", "dementi"),
    )
)


def dispelled(reader: ClauseReader, at: int) -> bool:
    """A verb before the rumour at *at* does away with it."""
    for piece in reader.pieces[:at]:
        verb = piece.verb
        if verb is None or verb.negated:
            continue
        around = [token.fold for token in reader.line.tokens[verb.first : verb.last + 3]]
        if verb.lemma in _DISPELLING or any((verb.lemma, word) in _WITH_WORDS for word in around):
            return True
    return False


def called_false(reader: ClauseReader, at: int) -> bool:
    """« s'inscrit en faux contre le départ supposé de X »."""
    first = reader.pieces[at].first
    return [token.fold for token in reader.line.tokens[max(0, first - 3) : first]] == ["en", "faux", "contre"]


def spoken_of(reader: ClauseReader, clause: Clause) -> bool:
    """« On parle d'un départ de X », « La presse évoque un retour de Y »."""
    subject = reader.pieces[clause.subject] if clause.subject is not None else None
    said = clause.verb.lemma in ("parler", "évoquer", "bruire", "murmurer") and clause.verb.finite
    return said and not clause.verb.negated and (subject is None or not subject.people)


def would_be(reader: ClauseReader, clause: Clause) -> bool:
    """« Un départ de X serait une catastrophe »: if it came; not « … serait imminent »."""
    being = clause.verb.lemma == "être" and clause.verb.tense is Tense.CONDITIONAL and not clause.verb.perfect
    behind = reader.pieces[clause.at + 1 : clause.at + 2]
    return being and bool(behind) and behind[0].sign is Sign.THING and behind[0].word != "question"


def in_the_air(reader: ClauseReader, at: int) -> bool:
    """« le retour de X à l'étude », « un départ de X est dans l'air »: talked of, and not yet so."""
    behind = " ".join(token.fold for token in reader.line.tokens[reader.pieces[at].last :])
    return bool(_TALKED_OF.search(behind)) and not {"ne", "n'"} & set(behind.split())


_TALKED_OF = re.compile(
    r"\b(?:sur la table|a l' etude|dans l' air|a l' ordre du jour|en discussion|en negociation|en vue"
    r"|possible|probable|plausible|pas exclue?|dans les tuyaux|dans les cartons)\b"
)


def borne_out(reader: ClauseReader) -> bool:
    """« S'il enseigne toujours à Z, il pourrait quitter Y, selon deux proches »: somebody says so, and what
    « si » opens is so already."""
    ifs = (verb for at, verb in reader.line.verbs if reader.read(at).attachment is Attachment.IF)
    now = all(verb.tense is Tense.PRESENT for verb in ifs)
    return now and _BEARERS.search(reader.line.text) is not None


_BEARERS = re.compile(
    r" (?:(?:selon|d' ?apres) (?:\w+ ){0,4}"
    r"(?:proches?|sources?|personnes?|entourage|salarie\w*|medias?|presse|informations)"
    r"|croi(?:t|en)t savoir)\b"
)


def trusted_again(lines: Sequence[Line]) -> bool:
    """« X sur la sellette | … mais le conseil lui a renouvelé sa confiance »: one of *lines* says so."""
    return any(_TRUSTED.search(line.text) and not _NEGATING & line.words for line in lines)


_TRUSTED = re.compile(
    r"\b(?:renouvel|maint[ie]|conserv|gard|reaffirm|reiter|redi[st])\w* (?:(?:toute|pleinement|toujours) )?"
    r"(?:sa|leur) (?:pleine )?confiance\b"
)
_NEGATING = words("pas plus guere")
