"""Stage 3: a sentence as a row of pieces, each one thing for the later stages.

Names, posts, verb groups, action nouns, dates, prepositions and marks: nothing is attached
to anything yet (``groups`` does that).
"""

from collections.abc import Callable, Sequence

from bot.matcher.dates import Dated
from bot.matcher.lexicon import grammar, words
from bot.matcher.lexicon import organizations as org_words
from bot.matcher.lexicon.controls import DOUBTFUL
from bot.matcher.lexicon.frames import NOUNS, Act
from bot.matcher.names import Name, Sort
from bot.matcher.pieces import Action, Member, Org, Piece, Sign
from bot.matcher.roles import find_role
from bot.matcher.tokens import Token
from bot.matcher.verbs import VerbReader
from bot.model import Gender

_ACTIONS: dict[tuple[str, ...], Act] = {
    tuple(word.replace("l'~", "l' ").replace("~", " ").split()): act
    for act, words in NOUNS.items()
    for word in words.split()
}
_COMPOUND_STARTS = frozenset(words_[0] for words_ in grammar.COMPOUND_PREPOSITIONS)
_ADVERBIAL_STARTS = frozenset(words_[0] for words_ in grammar.ADVERBIALS)
_ACTION_STARTS = frozenset(words_[0] for words_ in _ACTIONS)
_ACTION_PAIRS = frozenset(words_[:2] for words_ in _ACTIONS if len(words_) > 1)  # « dernier jour »
_NAME_OPENERS = grammar.TITLES | words("le la l'")
_POSSESSIVES = words("son sa ses leur leurs mon ma mes")
_QUOTES = frozenset('«»“”"')
_STOPS = frozenset(".!?…;")
_DASHES = frozenset("–—-|→➡➜➔⇒>")


_Reader = Callable[[int], Piece | None]  # of what begins at a token


class Chunker:
    """Cuts one sentence into pieces."""

    def __init__(self, tokens: tuple[Token, ...], names: Sequence[Name], dates: Sequence[Dated]) -> None:
        self.tokens = tokens
        self.names = {name.first: name for name in names}
        self.verbs = VerbReader(tokens, self.names)
        self.dates = {self._token_at(dated.span.start): dated for dated in dates if not dated.elapsed}
        named: tuple[_Reader, ...] = (self._dated, self._name) if self.dates else (self._name,)
        self._of_marks: tuple[_Reader, ...] = (*named, self._mark)
        self._of_words: tuple[_Reader, ...] = (
            *named,
            self._pronoun,
            self._organization,
            self._action,
            self._role,
            self._verb,
            self._adverbial,
            self._function,
            self._thing,
        )

    def _token_at(self, offset: int) -> int:
        for i, token in enumerate(self.tokens):
            if token.end > offset:
                return i
        return len(self.tokens)

    def cut(self) -> tuple[Piece, ...]:
        """The pieces of the sentence, without gaps."""
        pieces: list[Piece] = []
        i = 0
        while i < len(self.tokens):
            piece = self._piece(i)
            pieces.append(piece)
            i = piece.last
        return tuple(pieces)

    def _piece(self, i: int) -> Piece:
        for read in self._of_words if self.tokens[i].word else self._of_marks:
            piece = read(i)
            if piece is not None:
                return piece
        return self._make(Sign.WORD, i, i + 1, word=self.tokens[i].fold)

    def _make(self, sign: Sign, first: int, last: int, word: str = "") -> Piece:
        return Piece(sign, first, last, word, quoted=self.tokens[first].quoted)

    # -- readers, each for one sort of piece ---------------------------------------------------

    def _dated(self, i: int) -> Piece | None:
        start = i
        if i not in self.dates and self.tokens[i].fold in ("le", "ce", "la", "du", "au", "des", "ces"):
            start += 1
        dated = self.dates.get(start)
        if dated is None:
            return None
        last = start
        while last < len(self.tokens) and self.tokens[last].start < dated.span.end:
            if last in self.names and self.names[last].sort is not Sort.THING:
                return None
            last += 1
        while last < len(self.tokens) and self.tokens[last].fold in (
            "soir",
            "matin",
            "apres-midi",
            "midi",
            "dernier",
            "passe",
            "prochain",
            "derniere",
        ):
            last += 1
        return Piece(Sign.DATE, i, max(last, i + 1), dated=dated, quoted=self.tokens[i].quoted)

    def _name(self, i: int) -> Piece | None:
        if i not in self.names and self.tokens[i].fold not in _NAME_OPENERS:
            return None
        start = i
        while start < len(self.tokens) and self.tokens[start].fold in grammar.TITLES:
            start += 1
        if (
            start > i
            and start < len(self.tokens)
            and self.tokens[start].text == "."
            and start + 1 in self.names
        ):
            start += 1
        name = self.names.get(start)
        if name is None and self.tokens[i].fold in ("le", "la", "l'"):  # « le créateur de … », « la NSA »
            name = self.names.get(i + 1)
            if name is None or name.sort not in (Sort.WATCHED, Sort.COMPANY):
                return None
        elif name is None or (start > i and name.sort is not Sort.PERSON):
            return None
        quoted = self.tokens[i].quoted
        if name.sort is Sort.PERSON:
            title = self.tokens[i].fold.rstrip(".") if start > i else ""
            gender = name.identity.gender
            if title in ("mme", "mmes", "mlle", "madame"):
                gender = Gender.FEMININE
            elif title in ("m", "mm", "monsieur"):
                gender = Gender.MASCULINE
            member = Member(name.identity, start, name.last, sure=name.sure or start > i, gender=gender)
            return Piece(Sign.PEOPLE, i, name.last, people=(member,), quoted=quoted)
        if name.sort in (Sort.WATCHED, Sort.COMPANY):
            org = Org(name.identity, watched=name.sort is Sort.WATCHED)
            return Piece(Sign.ORG, i, name.last, org=org, quoted=quoted)
        sign = Sign.OUTLET if name.sort is Sort.OUTLET else Sign.THING
        return Piece(sign, i, name.last, word=name.identity.name, quoted=quoted)

    def _mark(self, i: int) -> Piece:
        text = self.tokens[i].text
        if text in _QUOTES:
            return self._make(Sign.QUOTE, i, i + 1, text)
        if text == ",":
            return self._make(Sign.COMMA, i, i + 1, ",")
        if text in "([":
            return self._make(Sign.OPEN, i, i + 1, "(")
        if text in ")]":
            return self._make(Sign.CLOSE, i, i + 1, ")")
        if text == ":" or text in _DASHES:
            return self._make(Sign.COLON, i, i + 1, text)
        if text == "&":
            return self._make(Sign.AND, i, i + 1, "et")
        return self._make(Sign.STOP if text in _STOPS else Sign.WORD, i, i + 1, text)

    def _pronoun(self, i: int) -> Piece | None:
        word = self.tokens[i].fold
        if word not in _PRONOUN_STARTS:
            return None
        pair = f"{word} {self.tokens[i + 1].fold}" if i + 1 < len(self.tokens) else ""
        beside = (
            0 < i < len(self.tokens) - 1 and self.tokens[i - 1].text == "," and self.tokens[i + 1].text == ","
        )
        if beside and word in ("lui", "elle", "eux", "elles"):  # « Luke Metz, lui, … »
            return self._make(Sign.WORD, i, i + 1, word)
        also = i + 1 < len(self.tokens) and self.tokens[i + 1].fold in ("aussi", "egalement")
        if i and also and word in ("lui", "elle", "eux", "elles"):  # « X part lui aussi »
            return self._make(Sign.WORD, i, i + 2, "aussi")
        for form, last in ((pair, i + 2), (word, i + 1)):
            if form == "lui" and self.verbs.read(i) is not None:
                return None
            if form in grammar.PERSONAL:
                return self._make(Sign.PRONOUN, i, last, form)
        if word in grammar.SPEAKERS and not (word == "nous" and self.verbs.read(i)):
            return self._make(Sign.PRONOUN, i, i + 1, word)
        if (
            word in ("tous", "toutes", "tout")
            and i + 1 < len(self.tokens)
            and self.tokens[i + 1].fold in ("deux", "trois", "quatre", "les")
        ):
            last = i + 2 if self.tokens[i + 1].fold != "les" else i + 3
            if self.tokens[i + 1].fold != "les" or (
                last <= len(self.tokens) and self.tokens[last - 1].fold in ("deux", "trois")
            ):
                return self._make(Sign.PRONOUN, i, last, f"tous {self.tokens[last - 1].fold}")
        if pair in _ONE_OTHER and i + 2 < len(self.tokens) and self._tells(i + 2):
            return self._make(Sign.PRONOUN, i, i + 2, _ONE_OTHER[pair])
        if pair in ("l' un", "l' une") and [t.fold for t in self.tokens[i + 2 : i + 5]][:2] in (
            ["et", "l'"],
            ["comme", "l'"],
        ):
            return self._make(Sign.PRONOUN, i, i + 5, "tous")
        return self._ordinal(i)

    def _tells(self, i: int) -> bool:
        """A finite verb at token *i*."""
        group = self.verbs.read(i)
        return group is not None and group.finite

    def _ordinal(self, i: int) -> Piece | None:
        """« le premier », « la seconde », « les deux autres », « les deux premiers » with no noun after."""
        if self.tokens[i].fold not in ("le", "la", "les") or i + 1 >= len(self.tokens):
            return None
        at = i + 1
        number = 0
        if self.tokens[at].fold in ("deux", "trois") and at + 1 < len(self.tokens):
            number = 2 if self.tokens[at].fold == "deux" else 3
            at += 1
        word = self.tokens[at].fold
        ordinal = word.rstrip("s") if number else word
        if ordinal in grammar.ORDINALS or (number and word in ("autres", "hommes", "femmes")):
            after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
            if (
                after is None
                or (not after.word and after.text not in "«“")
                or self.verbs.is_verb(at + 1)
                or after.fold
                in ("a", "est", "dans", "chez", "comme", "sera", "au", "en", "pour", "etant", "par")
            ):
                form = (
                    f"ordinal {number or 1} {ordinal}"
                    if ordinal in grammar.ORDINALS
                    else f"ordinal {number} {word}"
                )
                return self._make(Sign.PRONOUN, i, at + 1, form)
        return None

    def _organization(self, i: int) -> Piece | None:
        """« l'entreprise », « la start-up X », « son concurrent Y »."""
        word = self.tokens[i].fold
        contracted = i > 0 and self.tokens[i - 1].fold in ("du", "au")
        if not contracted and word not in ("le", "la", "l'", "cette", "ce", "son", "sa", "leur", "un", "une"):
            return None
        at = i if contracted else i + 1
        if at >= len(self.tokens):
            return None
        while at < len(self.tokens) - 1 and self.tokens[at].fold in (
            "jeune",
            "grand",
            "grande",
            "petite",
            "petit",
            "ex-",
            "ancien",
            "ancienne",
            "nouvel",
            "nouvelle",
            "autre",
            "celebre",
            "futur",
            "future",
            "propre",
        ):
            at += 1
        head = self.tokens[at].fold
        if head not in org_words.DESCRIPTIONS and head not in org_words.RIVALS:
            return None
        if head in ("specialiste", "pionnier") and word in ("un", "une"):
            return None  # somebody
        if self._belongs(at + 1):
            return None
        end = at + 1
        while (
            end < len(self.tokens)
            and end - at < 6
            and (end not in self.names or self.names[end].sort is Sort.THING)
            and not self.verbs.readings(end)
            and self._adjective(end)
        ):
            end += 1
        name = self.names.get(end)
        if name and name.sort in (Sort.WATCHED, Sort.COMPANY):
            org = Org(name.identity, watched=name.sort is Sort.WATCHED)
            end = name.last
        else:
            owned = False
            other = (
                head in org_words.RIVALS
                or word in ("un", "une")
                or any(
                    self.tokens[k].fold in ("nouvel", "nouvelle", "autre", "propre", "future", "futur")
                    for k in range(i, at)
                )
            )
            if (
                end < len(self.tokens) - 1
                and self.tokens[at + 1].fold in ("de", "d'")
                and at + 2 in self.names
                and self.names[at + 2].sort is Sort.PERSON
            ):
                other = owned = True
            if (
                word in ("son", "sa", "leur")
                and head not in ("employeur", "entreprise", "maison", "groupe")
                and head not in org_words.RIVALS
            ):
                other = True
            end = at + 1
            org = Org(None, other=other, owned=owned, giant=head in ("geant", "groupe", "mastodonte"))
        return Piece(Sign.ORG, i, end, org=org, word=head, quoted=self.tokens[i].quoted)

    def _belongs(self, at: int) -> bool:
        """« l'entreprise de livraison », « la société d'analyse »: another one, unless a name ends it."""
        return (
            at + 1 < len(self.tokens)
            and self.tokens[at].low in ("de", "d'", "du", "des")  # not « dès »
            and at + 1 not in self.names
            and not self._company_within(at + 1)
            and self.tokens[at + 1].fold not in ("ia", "intelligence", "la", "san", "californie")
        )

    def _company_within(self, at: int) -> bool:
        """A company's name among the next words, before any verb."""
        for k in range(at, min(at + 4, len(self.tokens))):
            if k in self.names and self.names[k].sort in (Sort.WATCHED, Sort.COMPANY):
                return True
            if self.verbs.is_verb(k):
                return False
        return False

    def _adjective(self, at: int) -> bool:
        token = self.tokens[at]
        return (
            (token.text.islower() or token.fold in ("ia", "ai"))
            and token.word
            and token.fold not in _JOINING
            and (token.fold in ("de", "d'") or token.fold not in grammar.PREPOSITIONS)
        )

    def _action(self, i: int) -> Piece | None:
        if self.tokens[i].fold not in _ACTION_OPENERS:
            return None
        if [token.fold for token in self.tokens[i : i + 3]] == ["a", "la", "retraite"]:
            return self._make(Sign.WORD, i, i + 3, "a la retraite")
        at, determiner, owned, doubtful = i, "", "", False
        word = self.tokens[at].fold
        if word in grammar.DETERMINERS:
            determiner = word
            owned = word if word in _POSSESSIVES else ""
            at += 1
        while (
            at < len(self.tokens) - 1
            and at - i < 3
            and (self.tokens[at].fold in DOUBTFUL or self.tokens[at].fold in _BEFORE_ACTIONS)
            and (self.tokens[at].fold, self.tokens[at + 1].fold) not in _ACTION_PAIRS
        ):
            doubtful = doubtful or self.tokens[at].fold in DOUBTFUL
            at += 1
        if at >= len(self.tokens) or self.tokens[at].fold not in _ACTION_STARTS:
            return None
        for length in (5, 4, 3, 2, 1):
            words = tuple(token.fold for token in self.tokens[at : at + length])
            act = _ACTIONS.get(words)
            if act is None or len(words) < length:
                continue
            if at in self.names or (
                length == 1 and not determiner and (self._verbal(at) or self._predicated(at))
            ):
                return None
            end = at + length
            while end < len(self.tokens) and self.tokens[end].fold in _AFTER_ACTIONS:
                doubtful = doubtful or self.tokens[end].fold in DOUBTFUL
                end += 1
            action = Action(
                act,
                words[0],
                owned,
                determiner,
                doubtful,
                plural=words[0].endswith("s") and words[0] != "adieux",
            )
            return Piece(Sign.ACTION, i, end, action=action, quoted=self.tokens[i].quoted)
        return None

    def _predicated(self, at: int) -> bool:
        """Right after a name a bare word that may be a finite verb is one (« X réembauche Y »)."""
        named = any(name.last == at for name in self.names.values())
        group = self.verbs.read(at) if named else None
        return group is not None and group.finite

    def _verbal(self, at: int) -> bool:
        """A bare word that is a verb form as well (« retraite », « recrue ») is read as a verb."""
        group = self.verbs.read(at)
        named = any(name.last == at for name in self.names.values())  # « Lumina embauche »
        return (
            group is not None
            and (named or group.tense is not group.tense.PRESENT)
            and self.tokens[at].fold != "sortie"
        )

    def _role(self, i: int) -> Piece | None:
        role = find_role(self.tokens, i, self.names, self.verbs.is_verb)
        if role is None or (not role.determined and role.head in _ADJECTIVAL and i and self._qualifies(i)):
            return None
        return Piece(Sign.POST, i, role.last, role=role, quoted=self.tokens[i].quoted)

    def _verb(self, i: int) -> Piece | None:
        group = self.verbs.read(i)
        if group is None:
            return None
        return Piece(Sign.VERB, i, max(group.last, i + 1), verb=group, quoted=self.tokens[i].quoted)

    def _adverbial(self, i: int) -> Piece | None:
        """« de nouveau », « à la surprise générale »: how it is done, and no complement."""
        if self.tokens[i].fold not in _ADVERBIAL_STARTS:
            return None
        words = tuple(token.fold for token in self.tokens[i : i + 5])
        for length in (5, 4, 3, 2):
            if words[:length] in grammar.ADVERBIALS:
                return self._make(Sign.WORD, i, min(i + length, len(self.tokens)), "adverbial")
        return None

    def _function(self, i: int) -> Piece | None:
        """A preposition, a conjunction, a relative: of several words, else of one."""
        return self._phrase(i) or self._linking(i)

    def _phrase(self, i: int) -> Piece | None:
        if self.tokens[i].fold not in _PHRASE_STARTS:
            return None
        words = [token.fold for token in self.tokens[i : i + 4]]
        ranked = i > 0 and self.tokens[i - 1].fold in _RANKS  # « la dernière à partir de … »
        for length in (4, 3, 2) if words[0] in _COMPOUND_STARTS and not ranked else ():
            compound = grammar.COMPOUND_PREPOSITIONS.get(tuple(words[:length]))
            if compound and len(words) >= length:
                return self._make(Sign.PREP, i, i + length, compound)
        if tuple(words[:3]) in grammar.AS:
            return self._make(Sign.SUB, i, i + 3, "comme")
        if tuple(words[:2]) in _UNTIL_NOW:
            return self._make(Sign.WORD, i, i + 2, "jusqu'ici")
        if words[:2] in (["de", "nouveau"], ["a", "nouveau"]):
            return self._make(Sign.WORD, i, i + 2, "de nouveau")
        if words[:2] in (["ainsi", "que"], ["ainsi", "qu'"], ["tout", "comme"], ["de", "meme"]):
            return self._make(Sign.AND, i, i + 2, "et")
        return None

    def _linking(self, i: int) -> Piece | None:
        word = self.tokens[i].fold
        following = self.tokens[i + 1].fold if i + 1 < len(self.tokens) else ""
        if word == "direction" and i and self.tokens[i - 1].text == "," and i + 1 in self.names:
            return self._make(Sign.PREP, i, i + 1, "vers")
        if word in grammar.COORDINATORS and self.tokens[i].low != "où":
            return self._make(Sign.AND, i, i + 1, word)
        if word in grammar.CONTRASTS:
            return self._make(Sign.BUT, i, i + 1, word)
        if word in grammar.RELATIVES or self.tokens[i].low == "où":
            return self._make(Sign.REL, i, i + 1, word)
        subordinates = word in ("que", "qu'") or word in grammar.SUBORDINATORS
        if subordinates or (word == "s'" and following in ("il", "ils")):
            return self._make(Sign.SUB, i, i + 1, word)
        if word in grammar.PREPOSITIONS:
            return self._make(Sign.PREP, i, i + 1, word)
        return None

    def _qualifies(self, i: int) -> bool:
        """« le comité scientifique »; not « nommée responsable », « sera chef »."""
        return self._common(i - 1) and not self.verbs.readings(i - 1)

    def _common(self, i: int) -> bool:
        """A common noun without a determiner, after a preposition."""
        token = self.tokens[i]
        return token.text.islower() and len(token.text) > 2 and token.fold not in _NOT_NOUNS

    def _thing(self, i: int) -> Piece | None:
        """A determiner and its noun: somebody or something that is no post and no name."""
        word = self.tokens[i].fold
        if i and self.tokens[i - 1].fold in grammar.PREPOSITIONS and self._common(i):
            return self._make(Sign.THING, i, i + 1, word)
        if word not in grammar.DETERMINERS or i + 1 >= len(self.tokens):
            return None
        at = i + 1
        while at < len(self.tokens) - 1 and at - i < 3 and self.tokens[at].fold in _BEFORE_THINGS:
            at += 1
        if at in self.names or not self.tokens[at].word or at in self.dates:
            return None
        if self.tokens[at].fold in ("de", "d'", "des") and word not in ("un", "une"):
            return None  # « deux de ses adjoints »
        if self.verbs.is_verb(at) and (at - i > 1 or self._alone(i)):
            at -= 1
        return self._make(Sign.THING, i, at + 1, self.tokens[at].fold)

    def _alone(self, i: int) -> bool:
        """« sept viennent de Z »: a number that stands for so many people."""
        group = self.verbs.read(i + 1)
        counts = self.tokens[i].fold in _COUNTS
        return counts and group is not None and group.plural and self.tokens[i + 1].low.endswith("nt")


_COUNTS = words("deux trois quatre cinq six sept huit neuf dix plusieurs certains certaines")
_JOINING = grammar.COORDINATORS | grammar.RELATIVES | grammar.CONTRASTS
_ADJECTIVAL = words(
    """
    scientifique scientifiques cadre cadres chef expert experte adjoint adjointe associe associee
    responsable responsables
    """
)
_UNTIL_NOW = frozenset({("jusqu'", "ici"), ("jusqu'", "alors"), ("jusque", "la")})
_PHRASE_STARTS = (
    _COMPOUND_STARTS | {words_[0] for words_ in (*grammar.AS, *_UNTIL_NOW)} | {"de", "a", "ainsi", "tout"}
)
_ONE_OTHER = {
    "l' un": "ordinal 1 premier",
    "l' une": "ordinal 1 premiere",
    "l' autre": "ordinal 1 second",
}
_PRONOUN_STARTS = frozenset(
    form.partition(" ")[0] for form in (*grammar.PERSONAL, *grammar.SPEAKERS, *_ONE_OTHER)
) | words("le la les lui elle eux elles tous toutes tout")
_RANKS = words("premier premiere dernier derniere seul seule premiers derniers seuls")
_NOT_NOUNS = (
    grammar.DETERMINERS
    | grammar.PREPOSITIONS
    | grammar.COORDINATORS
    | words(
        """
        ailleurs bientot nouveau moins plus tout meme peu trop beaucoup loin pres ce cela quoi ici la
        qui lui elle eux
        """
    )
)
_BEFORE_ACTIONS = words(
    """
    deux trois quatre cinq six prochain prochaine recent recente recents recentes grand grande brusque
    brutal brutale soudain soudaine nouveau nouvelle nouvel premier premiere troisieme deuxieme propre
    surprenant fracassant retentissant vrai double long longue prolonge tout dernier derniere futur
    future autres meme
    """
)
_BEFORE_THINGS = grammar.DETERMINERS | _BEFORE_ACTIONS
# The words that « sa récente nomination » and the like may begin with.
_ACTION_OPENERS = grammar.DETERMINERS | DOUBTFUL | _BEFORE_ACTIONS | _ACTION_STARTS | {"a"}
_AFTER_ACTIONS = words(
    """
    surprise soudain soudaine brutal brutale fracassant fracassante prochain prochaine annonce annoncee
    imminent imminente volontaire force forcee inattendu inattendue sabbatique prolonge prolongee
    anticipe anticipee possible eventuel eventuelle probable maladie suppose supposee interne temporaire
    groupees successifs successives successive retentissant retentissante recent recents recente
    recentes officiel officielle parental parentale maternite paternite
    """
)
