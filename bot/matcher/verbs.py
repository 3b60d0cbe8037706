"""Stage 3: verb groups with tense, voice, negation and the verbs that govern them.

« n'aurait jamais voulu quitter » is one ``VerbGroup`` of the verb « quitter »: conditional,
negated, governed by « vouloir ». What the group does not decide (who, what) is left to the
clauses.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from bot.matcher.conjugation import FINITE, Reading, Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import EFFECT_OF, IDIOMS, Effect
from bot.matcher.lexicon.grammar import ORDINALS
from bot.matcher.names import Name
from bot.matcher.tokens import Token
from bot.matcher.verbforms import NOUNS_RATHER, read_form, read_generic
from bot.matcher.verbgroup import WITH_ETRE, Governor, VerbGroup

_AUXILIARIES = ("être", "avoir")
_CLITICS = words("se s' me m' te t' le la l' les lui leur y en nous vous")
_REFLEXIVE = frozenset(("se", "s'"))
_DIRECT = frozenset(("le", "la", "l'", "les"))
_INDIRECT = frozenset(("lui", "leur", "y", "en"))
_NEGATIONS = words("pas jamais aucun aucune nullement guere rien")
_ADVERBS = words(
    """
    pas plus jamais deja aussi egalement enfin bien donc alors encore toujours tout juste ainsi meme
    soudain vite guere nullement bientot desormais ensuite depuis hier aujourd'hui rien a son leur tour
    elle lui eux elles notamment pourtant plutot tot tard peu discretement trop aussitot surtout pour
    quasi certes ici finalement fort mal mieux lui-meme elle-meme eux-memes elles-memes
    """
) - words("a son leur tour elle lui eux elles depuis pour rien hier aujourd'hui")
_THEM = words("lui elle eux elles")
_DETERMINERS = words(
    """
    le la les l' un une des du son sa ses leur leurs ce cet cette ces mon ma mes notre nos votre vos
    aucun aucune chaque au aux de d'
    """
)
# « une part », « à part »: before any other word than these, « part » is the verb.
_BEFORE_A_PART = _DETERMINERS | words(
    """
    a quelque nulle autre grande petite belle bonne majeure meilleure faible large importante infime
    forte moindre seule double premiere majoritaire minoritaire pour par
    """
)
_BEFORE_NOUNS = words("sur dans vers chez avec contre sous par pour sans de d' a en")
_SINCE = words("en il chez comme au depuis")
_OBJECT_OPENERS = words("le la l' les un une son sa ses")
_MODAL_LINKS = frozenset(("à", "a", "de", "d'", "par", "pour", "sur"))
# The first word of each idiom, and what may stand before it (« sa décision de »).
_IDIOM_OPENERS = words("sa son leur la le l' une un d'") | {
    re.split(r"(?<=')|\s", idiom)[0] for idiom in IDIOMS
}
_ENCLITIC = re.compile(r"-(?:t-)?(il|elle|ils|elles|on|ce|je|nous|vous)$")


class VerbReader:
    """Reads the verb groups of one sentence."""

    def __init__(self, tokens: tuple[Token, ...], names: Mapping[int, Name]) -> None:
        self.tokens = tokens
        self._known: dict[int, VerbGroup | None] = {}
        self._readings: dict[int, tuple[Reading, ...]] = {}
        self._named = {i for name in names.values() for i in range(name.first, name.last)}

    def readings(self, i: int) -> tuple[Reading, ...]:
        """What the token at *i* may be as a verb; generic verbs come from their ending and lemma."""
        if i not in self._readings:
            self._readings[i] = self._readings_of(i)
        return self._readings[i]

    def _readings_of(self, i: int) -> tuple[Reading, ...]:
        if i >= len(self.tokens) or i in self._named:
            return ()
        token = self.tokens[i]
        if not token.word or token.fold.isdigit():
            return ()
        known = read_form(token)
        if known:
            return known
        named = token.capital and [t.text for t in self.tokens[i + 1 : i + 2]] == [","]
        return read_generic(token.low) if token.text.islower() or (i == 0 and not named) else ()

    def is_verb(self, i: int) -> bool:
        """True where a finite verb or a group with one can begin at *i*."""
        group = self.read(i)
        return group is not None and (group.finite or group.tense is Tense.GERUND)

    def read(self, i: int) -> VerbGroup | None:
        """The verb group that begins exactly at token *i*, if one does."""
        if i not in self._known:
            self._known[i] = self._group(i)
        return self._known[i]

    def _group(self, i: int) -> VerbGroup | None:
        start = i
        negation = False
        negative = ""
        reflexive = False
        direct = indirect = ""
        tokens = self.tokens
        while i < len(tokens) and i not in self._named:
            word = tokens[i].fold
            if word in ("ne", "n'"):
                negation = True
            elif word in ("pas", "plus", "jamais", "rien") and negation and i == start + 1:
                negative = word  # « ne pas quitter », « ne plus y travailler »
            elif word in _CLITICS and self._clitic(i, start, negated=negation):
                doubled = i > 0 and self.tokens[i - 1].fold == word  # « nous nous »
                speaker = word in ("me", "m'")
                own = speaker and (start == 0 or self.tokens[start - 1].fold in ("je", "j'"))
                reflexive = reflexive or word in _REFLEXIVE or own or doubled
                direct = word if word in _DIRECT or (speaker and not own) else direct
                indirect = word if word in _INDIRECT else indirect
            else:
                break
            i += 1
        reading = self._choose(i, start)
        if reading is None:
            return None
        group = VerbGroup(
            start,
            i + 1,
            i,
            reading.lemma,
            reading.tense,
            reading.person,
            reading.plural,
            reading.gender,
            reflexive=reflexive,
            direct=direct,
            indirect=indirect,
            negated=negative in ("pas", "jamais"),
            no_longer=negative == "plus",
        )
        group = self._extend(group, negation=negation)
        if group.lemma == "aller" and group.indirect == "en" and group.reflexive:
            return replace(group, lemma="en aller")
        return group

    def _clitic(self, i: int, start: int, *, negated: bool) -> bool:
        """A pronoun before a verb, rather than the article of a noun."""
        word = self.tokens[i].fold
        if word in _REFLEXIVE or word in ("m'", "me", "y", "t'", "te"):
            return True
        if i + 1 >= len(self.tokens):
            return False
        nxt = self.tokens[i + 1]
        if word in ("nous", "vous"):
            return i > start or (i > 0 and self.tokens[i - 1].fold == word)
        if (
            nxt.fold in _CLITICS
            and nxt.fold not in ("les", "le", "la", "l'")
            and word in ("le", "la", "l'", "les")
        ):
            return bool(self.readings(i + 2))
        readings = self.readings(i + 1)
        finite = any(r.tense in FINITE or r.tense in (Tense.INFINITIVE, Tense.GERUND) for r in readings)
        if not finite:
            return False
        auxiliary = any(r.lemma in _AUXILIARIES and r.tense in FINITE for r in readings)
        if word in ("l'", "lui", "leur") and auxiliary:
            return True
        if nxt.low in NOUNS_RATHER and not negated:
            return False
        if word in ("le", "la", "l'", "les", "leur", "en"):
            previous = self.tokens[start - 1].fold if start else ""
            if previous in _BEFORE_NOUNS and not any(r.tense is Tense.INFINITIVE for r in readings):
                return False  # « mis sur la touche »
            return (
                not (previous in _DETERMINERS and previous not in ("de", "d'"))
                and bool(read_form(nxt))
                and start > 0
            )
        return True

    def _choose(self, i: int, start: int) -> Reading | None:
        """The reading that fits the place: after a determiner a noun is meant, not a verb."""
        readings = self.readings(i)
        if not readings:
            return None
        previous = self.tokens[i - 1].fold if i > 0 and self.tokens[i - 1].low != "dû" else ""
        low = self.tokens[i].low
        determined = i == start and previous in _DETERMINERS
        if determined:
            infinitive = [r for r in readings if r.tense is Tense.INFINITIVE]
            if infinitive and previous in ("de", "d'", "a") and low not in NOUNS_RATHER:
                return infinitive[0]
            auxiliary = [r for r in readings if r.lemma in _AUXILIARIES and r.tense in FINITE]
            return auxiliary[0] if auxiliary and previous in ("de", "d'") and low != "avions" else None
        if (
            low in ("entre", "entrent")
            and previous not in ("ou", "y")
            and self.tokens[i + 1 : i + 2]
            and self.tokens[i + 1].fold not in ("a", "au", "chez", "dans", "en", "aux")
        ):
            return None
        if (
            i == start
            and low in NOUNS_RATHER
            and i - 1 not in self._named  # « X part », « Lumina place Y »
            and not (low in ("arrivée", "venue") and self._apposed(i))
            and not (low == "part" and self._parts(i))
            and previous not in ("qui", "il", "elle", "ils", "elles", "on", "ne", "n'")
        ):
            return None
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
        if participle and third and i == start and not _subjectlike(self.tokens, i, self._named):
            return third[0] if self._object_follows(i) else participle[0]
        if third:
            return third[0]
        return next(iter(participle or others), None)

    def _parts(self, i: int) -> bool:
        """« La cheffe de la sûreté part »: the verb, unless it is a share (« une part », « faire part »)."""
        previous = self.tokens[i - 1] if i else None
        if previous is not None and previous.text in ",)»":
            after = [token.fold for token in self.tokens[i + 1 : i + 3]]
            oneself = after[-1:] in (["lui-meme"], ["elle-meme"])
            return bool(after) and (oneself or after[0] not in ("de", "des", "du"))
        if previous is not None and previous.fold in ORDINALS and i > 1:  # « la première part chez Y »
            return self.tokens[i + 1 : i + 2] != () and self.tokens[i + 1].fold in ("chez", "pour", "vers")
        if previous is None or not previous.word or previous.fold in _BEFORE_A_PART:
            return False
        return not any(r.lemma in ("faire", "prendre") for r in read_form(previous))

    def _apposed(self, i: int) -> bool:
        """« X, arrivée en mai, … », « Arrivée en mai, X … »: the participle, not the noun."""
        if i == 0:
            return self.tokens[1].fold in _SINCE if len(self.tokens) > 1 else False
        since = i + 1 < len(self.tokens) and self.tokens[i + 1].fold in _SINCE
        return self.tokens[i - 1].fold == "," and (i - 2 in self._named or since)

    def _object_follows(self, i: int) -> bool:
        """« … et rejoint Lumina », « dit la direction »: no participle has an object."""
        after = i + 1
        return after in self._named or (
            after < len(self.tokens) and self.tokens[after].fold in _OBJECT_OPENERS
        )

    # -- what follows the first verb -------------------------------------------------------------

    def _skip(self, i: int) -> tuple[int, frozenset[str]]:
        """Skip adverbs from *i*: (next position, what was skipped)."""
        skipped: set[str] = set()
        tokens = self.tokens
        while i < len(tokens):
            word = tokens[i].fold
            if word in _ADVERBS or (word.endswith("ment") and len(word) > 6 and not self.readings(i)):
                skipped.add(word)
                i += 1
            elif (
                word in ("a", "de")
                and i + 1 < len(tokens)
                and tokens[i + 1].fold in (("son", "leur") if word == "a" else ("nouveau",))
            ):
                tail = i + 2 if word == "de" else i + 3
                if tail > len(tokens) or (
                    word == "a" and tokens[i + 2 : i + 3] and tokens[i + 2].fold != "tour"
                ):
                    break
                skipped.add("de nouveau" if word == "de" else "a son tour")
                i = tail
            elif word in _THEM and tokens[i + 1 : i + 2] and tokens[i + 1].fold in ("aussi", "egalement"):
                i += 2  # « a lui aussi démissionné »
            elif (
                word == ","
                and i + 3 < len(tokens)
                and tokens[i + 1].fold in ("lui", "elle", "eux")
                and tokens[i + 2].fold == ","
            ):
                i += 3
            else:
                break
        return i, frozenset(skipped)

    def _extend(self, group: VerbGroup, *, negation: bool) -> VerbGroup:
        """Follow auxiliaries and governing verbs to the verb that says what happens."""
        for _ in range(6):
            inverted = self._inverted(group.last)
            if inverted:
                group = replace(group, subject=inverted, last=group.last + 1)
            position, skipped = self._skip(group.last)
            if negation:
                group = _negate(group, skipped)
                if [t.fold for t in self.tokens[position : position + 2]] == ["nulle", "part"]:
                    group = replace(group, negated=True)
            following = self._continue(group, position)
            if following is None:
                if skipped and negation:
                    group = replace(group, last=position)
                break
            group = following
            negation = negation and not (group.negated or group.no_longer or group.governors)
        return group

    def _inverted(self, i: int) -> str:
        found = _ENCLITIC.fullmatch(self.tokens[i].fold) if i < len(self.tokens) else None
        return found.group(1) if found else ""

    def _continue(self, group: VerbGroup, i: int) -> VerbGroup | None:
        if i >= len(self.tokens):
            return None
        if group.lemma in _AUXILIARIES:
            compound = self._compound(group, i)
            if compound:
                return compound
            if group.lemma == "être" or group.lemma == "avoir":
                idiom = self._idiom(group, i)
                if idiom:
                    return idiom
        elif group.reflexive and group.lemma in ("voir", "faire", "laisser"):
            inner = self._infinitive(i)  # « s'est fait débarquer », « se voit confier »
            if inner is not None and not inner.reflexive:
                return replace(
                    group,
                    last=inner.last,
                    main=inner.main,
                    lemma=inner.lemma,
                    passive=True,
                    reflexive=False,
                    perfect=True,
                )
            return None
        idiom = self._idiom(group, i) if group.lemma not in _AUXILIARIES else None
        return idiom or self._governed(group, i)

    def _compound(self, group: VerbGroup, i: int) -> VerbGroup | None:
        """Auxiliary + participle, with « été » between them in a passive."""
        participles = [r for r in self.readings(i) if r.tense is Tense.PARTICIPLE]
        if not participles:
            return None
        chosen = participles[0]
        if chosen.lemma == "être":
            after, _ = self._skip(i + 1)
            inner = [r for r in self.readings(after) if r.tense is Tense.PARTICIPLE]
            if inner:
                return replace(
                    group,
                    last=after + 1,
                    main=after,
                    lemma=inner[0].lemma,
                    passive=True,
                    perfect=True,
                    gender=inner[0].gender,
                    plural=group.plural or inner[0].plural,
                )
            return replace(group, last=i + 1, main=i, lemma="être", perfect=True)
        by_etre = group.lemma == "être"
        active = not by_etre or group.reflexive or chosen.lemma in WITH_ETRE
        return replace(
            group,
            last=i + 1,
            main=i,
            lemma=chosen.lemma,
            passive=group.passive or not active,
            perfect=group.perfect or active or not by_etre,
            gender=chosen.gender,
            plural=group.plural or chosen.plural,
        )

    def _idiom(self, group: VerbGroup, i: int) -> VerbGroup | None:
        """« a l'intention de », « est sur le point de », « a pris la décision de » + infinitive."""
        if self.tokens[i].fold not in _IDIOM_OPENERS:
            return None
        for length in range(6, 0, -1):
            words = " ".join(token.fold for token in self.tokens[i : i + length]).replace("' ", "'")
            for shape in (words, re.sub(r"\bd'$", "de", words)):
                effect = IDIOMS.get(shape)
                if effect is None and shape.endswith((" de", " a")):
                    effect = IDIOMS.get(re.sub(r"^(?:sa|son|leur|la|le|l'|une|un|d')\s?", "", shape))
                if effect is None:
                    continue
                inner = self._infinitive(i + length)
                if inner and (group.lemma in _DROPPING or EFFECT_OF.get(group.lemma) is Effect.DENY):
                    return self._under(group, inner, Effect.DENY, group.lemma)  # « balaie l'idée de partir »
                if inner:
                    return self._under(group, inner, effect, inner.lemma)
        return None

    def _infinitive(self, i: int) -> VerbGroup | None:
        """An infinitive group at *i*, its pronouns included; adverbs may come first."""
        i, _ = self._skip(i)
        if i >= len(self.tokens):
            return None
        group = self.read(i) if i not in self._named else None
        return group if group is not None and group.tense is Tense.INFINITIVE else None

    def _governed(self, group: VerbGroup, i: int) -> VerbGroup | None:
        """Governing verb + infinitive: « compte rejoindre », « a décidé de quitter »."""
        effect = _PASSIVE_EFFECTS.get(group.lemma) if _bears(group) else None
        effect = effect or EFFECT_OF.get(group.lemma)
        if effect is None:
            return None
        at = i
        if self.tokens[at].low in _MODAL_LINKS:
            at += 1
        if at >= len(self.tokens):
            return None
        inner = self._infinitive(at)
        if inner is None or (group.passive and effect is Effect.FACT and self.tokens[i].fold == "par"):
            return None
        if group.lemma == "aller" and group.indirect == "en":
            return None  # « s'en va créer Y »: the leaving is what is told
        if group.lemma == "venir" and self.tokens[i].low not in ("de", "d'"):
            return None
        if group.lemma == "partir" and inner.lemma not in _AFTER_PARTING:
            return None  # « part enseigner »: the leaving is what is told
        if group.lemma == "demander" and self.tokens[i].fold == "a":
            effect = Effect.HEDGE  # « demande à partir »
        if group.lemma in ("faire", "laisser", "voir"):  # causative: an idiom of its own, or nothing
            return None
        return self._under(group, inner, effect, group.lemma)

    def _under(self, group: VerbGroup, inner: VerbGroup, effect: Effect, lemma: str) -> VerbGroup:
        if (
            lemma in ("vouloir", "penser", "songer", "envisager", "hésiter")
            and group.perfect
            and effect is Effect.HEDGE
        ):
            effect = Effect.BLOCK  # « a voulu recruter »: did not
        if lemma == "devoir" and group.tense is Tense.IMPERFECT:
            effect = Effect.BLOCK  # « devait prendre la tête »: it came otherwise
        governor = Governor(lemma, effect, group.negated, group.tense)
        planned = lemma in _PLANNING and not inner.perfect and (not group.perfect or lemma in _DECIDING)
        return replace(
            inner,
            first=group.first,
            tense=group.tense,
            person=group.person,
            plural=group.plural,
            perfect=group.perfect,
            subject=group.subject,
            reflexive=inner.reflexive,
            direct=inner.direct,
            negated=inner.negated,
            governors=(*group.governors, governor, *inner.governors),
            planned=group.planned or inner.planned or planned,
        )


_DROPPING = words("écarter abandonner rejeter repousser chasser")
_AFTER_PARTING = words("rejoindre fonder cofonder créer lancer monter")
_PLANNING = words(
    """
    aller devoir compter apprêter pouvoir envisager vouloir souhaiter préparer décider choisir accepter
    prévoir songer penser espérer projeter annoncer menacer
    """
)
_DECIDING = words("décider choisir prévoir annoncer")  # planned in the past, yet to come all the same
_PASSIVE_EFFECTS = {
    "appeler": Effect.FACT,
    "prier": Effect.FORCE,
    "sommer": Effect.FORCE,
    "inviter": Effect.FORCE,
}


def _bears(group: VerbGroup) -> bool:
    """Somebody to whom it is done: « est appelée à diriger », « prié de partir »."""
    return group.passive or group.tense is Tense.PARTICIPLE


def _negate(group: VerbGroup, skipped: frozenset[str]) -> VerbGroup:
    if "plus" in skipped and not skipped & (_NEGATIONS - {"guere"}):
        return replace(group, no_longer=True)
    return replace(group, negated=True) if skipped & _NEGATIONS else group


def _subjectlike(tokens: tuple[Token, ...], i: int, named: set[int]) -> bool:
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
