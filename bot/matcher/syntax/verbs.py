"""Verb groups with tense, voice, negation and the verbs that govern them.

« n'aurait jamais voulu quitter » is one ``VerbGroup`` of the verb « quitter »: conditional,
negated, governed by « vouloir ». What the group does not decide (who, what) is left to the
clauses.
"""

import re
from collections.abc import Mapping

from bot.matcher.language.conjugation import Reading, Tense
from bot.matcher.language.tokens import Token
from bot.matcher.language.verbforms import behind_be, behind_have, behind_reflexive, forms_of
from bot.matcher.language.verbgroup import AUXILIARIES, WITH_ETRE, VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import THE
from bot.matcher.names.name import Name
from bot.matcher.syntax.adverbs import negate, only_how, skip_adverbs
from bot.matcher.syntax.clitics import CLITICS, REFLEXIVE, is_clitic
from bot.matcher.syntax.governing import fancied, under_idiom, under_verb
from bot.matcher.syntax.homographs import choose
from bot.matcher.syntax.insertions import past_insertion

_INDIRECT = frozenset(("lui", "leur", "y", "en"))
_NE = words("ne n'")
_STARTS = CLITICS | _NE
_ENCLITIC = re.compile(r"-(?:t-)?(il|elle|ils|elles|on|ce|je|nous|vous)$")


def may_begin_group(token: Token) -> bool:
    """Whether a verb group may begin at a word, by its form alone."""
    known, generic = forms_of(token.text)
    return bool(known or generic) or token.fold in _STARTS


def _other_than(tokens: tuple[Token, ...], i: int) -> bool:
    return [token.fold for token in tokens[i : i + 2]] in (["autre", "que"], ["autre", "qu'"])


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
        known, generic = forms_of(token.text)
        if known or not generic or token.text.islower():
            return known or generic
        named = token.capital and [t.text for t in self.tokens[i + 1 : i + 2]] == [","]
        return generic if i == 0 and not named else ()

    def is_verb(self, i: int) -> bool:
        """True where a finite verb or a group with one can begin at *i*."""
        group = self.read(i)
        return group is not None and (group.finite or group.tense is Tense.GERUND)

    def read(self, i: int) -> VerbGroup | None:
        """The verb group that begins exactly at token *i*, if one does."""
        if i not in self._known:
            opens = i < len(self.tokens) and may_begin_group(self.tokens[i])
            self._known[i] = self._group(i) if opens else None
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
            if word in _NE:
                negation = True
            elif word in ("pas", "plus", "jamais", "rien") and negation and i == start + 1:
                negative = word  # « ne pas quitter », « ne plus y travailler »
            elif word in CLITICS and is_clitic(self.tokens, self.readings, i, start, negated=negation):
                doubled = i > 0 and self.tokens[i - 1].fold == word  # « nous nous »
                doubled = doubled or (word == "nous" and _of_ourselves(self.tokens, start))
                speaker = word in ("me", "m'")
                own = speaker and (start == 0 or self.tokens[start - 1].fold in ("je", "j'"))
                reflexive = reflexive or word in REFLEXIVE or own or doubled
                direct = word if word in THE or (speaker and not own) else direct
                indirect = word if word in _INDIRECT else indirect
            else:
                break
            i += 1
        readings = self.readings(i)
        if not readings and reflexive and i < len(tokens) and i not in self._named:
            readings = behind_reflexive(tokens[i].low)
        reading = choose(self.tokens, self._named, readings, i, start)
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
            return group._replace(lemma="en aller")
        return group

    # -- what follows the first verb -------------------------------------------------------------

    def _extend(self, group: VerbGroup, *, negation: bool) -> VerbGroup:
        """Follow auxiliaries and governing verbs to the verb that says what happens."""
        for _ in range(6):
            inverted = self._inverted(group.last)
            if inverted:
                group = group._replace(subject=inverted, last=group.last + 1)
            position, skipped = skip_adverbs(self.tokens, self.readings, group.last)
            if negation:
                group = negate(group, skipped)
                behind = [t.fold for t in self.tokens[position : position + 2]]
                # « ne part nulle part », « ne démissionne de rien », « ne quitte ni X ni Y »
                if behind in (["nulle", "part"], ["de", "rien"]) or behind[:1] == ["ni"]:
                    group = group._replace(negated=True)
            if group.lemma == "être" and negation and _other_than(self.tokens, position):
                return group._replace(last=position + 2)  # « n'est autre que X »: is X
            following = self._continue(group, position)
            if following is None:
                if skipped and (negation or self._plainly(group, position, skipped)):
                    group = group._replace(last=position)
                break
            group = following
            negation = negation and not (group.negated or group.no_longer or group.governors)
        return group

    def _plainly(self, group: VerbGroup, i: int, skipped: frozenset[str]) -> bool:
        """« récupère officiellement la recherche »: adverbs of manner alone, before what goes on."""
        goes_on = i < len(self.tokens) and self.tokens[i].word
        return goes_on and group.lemma not in AUXILIARIES and only_how(skipped)

    def _inverted(self, i: int) -> str:
        hyphened = i < len(self.tokens) and self.tokens[i].fold.startswith("-")
        found = _ENCLITIC.fullmatch(self.tokens[i].fold) if hyphened else None
        return found.group(1) if found else ""

    def _continue(self, group: VerbGroup, i: int) -> VerbGroup | None:
        if i >= len(self.tokens):
            return None
        if group.lemma in AUXILIARIES:
            at = past_insertion(self.tokens, self.readings, i)
            compound = self._compound(group, i if at is None else at)
            if compound:
                return compound
        elif group.reflexive and group.lemma in ("voir", "faire", "laisser"):
            inner = self._infinitive(i)  # « s'est fait débarquer », « se voit confier »
            if inner is not None and group.lemma == "voir" and self.tokens[i - 1].fold in _FANCYING:
                return fancied(group, inner)
            if inner is not None and not inner.reflexive:
                return group._replace(
                    last=inner.last,
                    main=inner.main,
                    lemma=inner.lemma,
                    passive=not inner.governors,  # « s'est vu proposer de partir »: it is proposed
                    reflexive=False,
                    perfect=True,
                    governors=(*group.governors, *inner.governors),
                )
            return None
        idiom = under_idiom(self.tokens, self._infinitive, group, i)
        return idiom or under_verb(self.tokens, self._infinitive, group, i)

    def _compound(self, group: VerbGroup, i: int) -> VerbGroup | None:
        """Auxiliary + participle, with « été » between them in a passive."""
        participles = [r for r in self.readings(i) if r.tense is Tense.PARTICIPLE]
        having = group.lemma == "avoir" or group.reflexive  # « s'est félicité », which is a name elsewhere
        if not participles and having and i < len(self.tokens) and i not in self._named:
            participles = list(behind_have(self.tokens[i].low))
        if group.lemma == "être" and i < len(self.tokens):
            participles = list(behind_be(self.tokens[i].low)) or participles
        if not participles:
            return None
        chosen = participles[0]
        if chosen.lemma == "être":
            after, _ = skip_adverbs(self.tokens, self.readings, i + 1)
            inner = [r for r in self.readings(after) if r.tense is Tense.PARTICIPLE]
            if inner:
                return group._replace(
                    last=after + 1,
                    main=after,
                    lemma=inner[0].lemma,
                    passive=True,
                    perfect=True,
                    gender=inner[0].gender,
                    plural=group.plural or (inner[0].plural and not group.finite),
                )
            return group._replace(last=i + 1, main=i, lemma="être", perfect=True)
        by_etre = group.lemma == "être"
        active = not by_etre or group.reflexive or chosen.lemma in WITH_ETRE
        return group._replace(
            last=i + 1,
            main=i,
            lemma=chosen.lemma,
            passive=group.passive or not active,
            perfect=group.perfect or active or not by_etre,
            gender=chosen.gender,
            plural=group.plural or (chosen.plural and not group.finite),
        )

    def _infinitive(self, i: int) -> VerbGroup | None:
        """An infinitive group at *i*, its pronouns included; adverbs may come first."""
        i, _ = skip_adverbs(self.tokens, self.readings, i)
        if i >= len(self.tokens):
            return None
        group = self.read(i) if i not in self._named else None
        return group if group is not None and group.tense is Tense.INFINITIVE else None


_FANCYING = ("bien", "deja")


def _of_ourselves(tokens: tuple[Token, ...], start: int) -> bool:
    """« nous avons décidé de nous séparer de X »: the subject a few words before, and « de » between."""
    before = [token.fold for token in tokens[max(0, start - _FEW) : start]]
    return before[-1:] in (["de"], ["a"], ["devoir"]) and "nous" in before


_FEW = 6  # words
