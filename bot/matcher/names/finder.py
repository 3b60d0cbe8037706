"""Who and what is named where.

Works on the whole document at once: full names first, then the bare last and given names
that they license. People of the watch list are known by name, alias or a near spelling;
others by capitals and context. Everything is a ``Name`` over a stretch of tokens.
"""

from collections.abc import Callable, Mapping, Sequence

from bot.matcher.language.tokens import Token, wording
from bot.matcher.lexicon import organizations as org_words
from bot.matcher.lexicon import proper
from bot.matcher.names.capitals import capital_runs, company_end, is_ordinary, shouts
from bot.matcher.names.cast import Cast
from bot.matcher.names.companies import is_led, names_company
from bot.matcher.names.courtesy import among_titled, gender_of, is_namesake, is_titled
from bot.matcher.names.given_names import has_nickname, may_be_given, witness
from bot.matcher.names.kin import names_of_kin
from bot.matcher.names.metonyms import heads_to_houses
from bot.matcher.names.name import Identity, Name, Sort
from bot.matcher.names.neighbours import (
    named_with_a_house,
    names_beside,
    names_of_couples,
    names_of_parts,
    with_particles,
)
from bot.matcher.names.sorts import (
    LONG_STARTS,
    after_company,
    after_demonym,
    guess_sort,
    listed_sort,
    uncapitalised,
)
from bot.matcher.names.watched import Lexicon, Words, at_odds, given_clash, identity_of, with_initial

_OPEN, _SHUT = frozenset('«“"'), frozenset('»”"')
_HOUSES = frozenset(("fondation", "fonds", "institut", "musee"))


class Finder:
    """Finds the names of one document."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def find(self, sentences: Sequence[tuple[Token, ...]]) -> list[tuple[Name, ...]]:
        """The names of each sentence, in order, none overlapping another."""
        cast = Cast()
        companies: set[Words] = set()
        full = [self._full_names(tokens, cast) for tokens in sentences]
        rows = [_Row(tokens, names) for tokens, names in zip(sentences, full, strict=True)]
        rows = [row for row in rows if row.runs]  # the others name nobody else
        for row in (row for row in rows if not row.shouting):
            _note_led(row, companies)
        rows.sort(key=lambda row: row.shouting)  # a line in capitals is read by the others
        for row in rows:
            if row.shouting:
                row.hush(cast)
                _note_led(row, companies)
            self._guess(row, cast, companies)
            row.look_again()
        for row in rows:
            self._note_companies(row, cast, companies)
        for row in rows:
            self._bare_names(row, cast, companies)
        for row in rows:
            names_of_kin(row.tokens, row.names, self._lexicon, cast)
            names_of_couples(row.tokens, row.names, self._lexicon, cast)
            names_of_parts(row.tokens, row.names)
            names_beside(row.tokens, row.names, self._lexicon)
            with_particles(row.tokens, row.names)
        for tokens, names in zip(sentences, full, strict=True):
            heads_to_houses(tokens, names, self._lexicon)
        return [tuple(sorted(names.values(), key=lambda name: name.first)) for names in full]

    # -- full names --------------------------------------------------------------------------

    def _full_names(self, tokens: tuple[Token, ...], cast: Cast) -> dict[int, Name]:
        found: dict[int, Name] = {}
        i = 0
        starts, end = self._lexicon.starts, len(tokens)
        while i < end:
            token = tokens[i]
            name = self._listed(tokens, i) if token.capital or token.fold in starts else None
            if name is None and uncapitalised(tokens, i):
                name = Name(i, i + 1, Sort.COMPANY, _as_written(tokens, i, i + 1))
            if name:
                found[i] = name
                if name.sort is Sort.PERSON:
                    words = tuple(token.fold for token in tokens[name.first : name.last] if token.word)
                    cast.add(words, name.identity)
                i = name.last
            else:
                i += 1
        return found

    def _listed(self, tokens: tuple[Token, ...], i: int) -> Name | None:
        """The longest name of the watch list, or of the world's tables, at token *i*."""
        lexicon = self._lexicon
        words: Words = ()
        best: Name | None = None
        capital, apposed = tokens[i].capital, _apposed(tokens, i)
        goes_on = tokens[i].fold in lexicon.starts or tokens[i].fold in LONG_STARTS
        reach = max(lexicon.longest, 4) if goes_on else 1
        for last in range(i + 1, min(i + reach, len(tokens)) + 1):
            words = (*words, tokens[last - 1].fold)
            organization = None if apposed else lexicon.organizations.get(words)
            if organization and (capital or words[0] in org_words.MAKERS or len(words) > 2):
                best = Name(i, last, Sort.WATCHED, Identity(organization.name, organization.id))
                continue
            person = lexicon.people.get(words) if len(words) > 1 else None
            if person:  # by their full name, be it « jeanne martin »
                best = Name(i, last, Sort.PERSON, identity_of(person))
            elif not capital:
                continue
            elif not best or best.last < last:
                sort = (
                    Sort.THING
                    if len(words) == 1 and words[0] in lexicon.products
                    else listed_sort(words, tokens, i)
                )
                best = Name(i, last, sort, _as_written(tokens, i, last)) if sort else best
        if best is not None and best.sort in (Sort.PLACE, Sort.COMPANY) and best.last < len(tokens):
            best = _with_suffix(tokens, best)
        if best is None and capital and tokens[i].fold not in proper.NOT_NAMES:
            best = self._bracketed(tokens, i) or self._misspelt(tokens, i)
        return best

    def _bracketed(self, tokens: tuple[Token, ...], i: int) -> Name | None:
        """« William (Liam) Fedus », « William « Bill » Peebles »: by either given name."""
        if not has_nickname(tokens, i):
            return None
        for given in (tokens[i].fold, tokens[i + 2].fold):
            person = self._lexicon.people.get((given, tokens[i + 4].fold))
            if person:
                return Name(i, i + 5, Sort.PERSON, identity_of(person))
        if not may_be_given(tokens, i):
            return None
        identity = Identity(
            f"{tokens[i].text} {tokens[i + 4].text}", None, gender_of(tokens, i, tokens[i].fold)
        )
        return Name(i, i + 5, Sort.PERSON, identity)

    def _misspelt(self, tokens: tuple[Token, ...], i: int) -> Name | None:
        """A watched person in a near spelling: two or three capitalised words."""
        for length in (3, 2):
            last = i + length
            if last > len(tokens) or not all(t.capital and t.word for t in tokens[i:last]):
                continue
            person = self._lexicon.near(tuple(token.fold for token in tokens[i:last]))
            if person and not given_clash(tokens[i].fold, person):
                return Name(i, last, Sort.PERSON, identity_of(person))
        return None

    # -- names by form -----------------------------------------------------------------------

    def _guess(self, row: "_Row", cast: Cast, companies: set[Words]) -> None:
        """Unknown people and companies among the capitalised runs that the tables left."""
        tokens, names, shouting = row.tokens, row.names, row.shouting
        for begin, last in row.runs:
            if any(name.first < last and begin < name.last for name in names.values()):
                continue  # the end of « Fondation A et B C »
            first = after_company(tokens, begin, last)
            first = max(first, after_demonym(tokens, begin, last))
            if first > begin and first == after_company(tokens, begin, last):
                names[begin] = Name(begin, first, Sort.COMPANY, _as_written(tokens, begin, first))
            words = tuple(token.fold for token in tokens[first:last])
            sort = Sort.COMPANY if words in companies else guess_sort(tokens, first, last, words)
            if sort is Sort.PERSON and at_odds(words[-1], self._lexicon):
                names[first] = Name(first, last, Sort.THING, _as_written(tokens, first, last))
            elif sort is Sort.PERSON and (not shouting or words[0] in proper.GIVEN or words in cast.full):
                identity = (
                    cast.full.get(words)
                    or with_initial(words, self._lexicon)
                    or Identity(
                        _titled(tokens, first, last, shouting=shouting),
                        None,
                        gender_of(tokens, first, words[0]),
                    )
                )
                names[first] = Name(first, last, Sort.PERSON, identity, sure=words[0] in proper.GIVEN)
                cast.add(words, identity)
            elif sort is not None and sort is not Sort.PERSON:
                last = max(last, _pair_end(tokens, names, first, last))
                last = company_end(tokens, last, names) if sort is Sort.COMPANY else last
                names[first] = Name(first, last, sort, _as_written(tokens, first, last))
                if sort is Sort.COMPANY:
                    companies.add(words)

    def _note_companies(self, row: "_Row", cast: Cast, companies: set[Words]) -> None:
        """Single words that stand once where an organisation is expected are one everywhere."""
        tokens = row.tokens
        for first, last in row.runs:
            words = tuple(token.fold for token in tokens[first:last])
            if (
                last - first == 1
                and self._bare(tokens, first, words[0], cast) is None
                and names_company(tokens, first, last)
            ):
                companies.add(words)

    # -- bare names --------------------------------------------------------------------------

    def _bare_names(self, row: "_Row", cast: Cast, companies: set[Words]) -> None:
        tokens, names = row.tokens, row.names
        for first, last in row.runs:
            words = tuple(token.fold for token in tokens[first:last])
            end = company_end(tokens, last, names)
            if words in companies:
                names[first] = Name(first, end, Sort.COMPANY, _as_written(tokens, first, end))
                continue
            if last - first > 1 and words[:-1] != ("d'",) and not set(words[:-1]) <= proper.PARTICLES:
                continue
            identity = None if is_namesake(tokens, first) else self._bare(tokens, first, words[-1], cast)
            if identity:
                names[first] = Name(first, last, Sort.PERSON, identity)
            elif names_company(tokens, first, last) or named_with_a_house(tokens, names, first, last):
                names[first] = Name(first, end, Sort.COMPANY, _as_written(tokens, first, end), sure=False)

    def _bare(self, tokens: tuple[Token, ...], first: int, word: str, cast: Cast) -> Identity | None:
        identity = cast.last_name(word)
        if identity:
            return identity
        titled = is_titled(tokens, first)
        if titled and (called := cast.namesake(word, gender_of(tokens, first, ""))) is not None:
            return called
        people = self._lexicon.last_names.get(word, ())
        if len(people) == 1 and (people[0].last_name_unambiguous or titled):
            return identity_of(people[0])
        if titled or among_titled(tokens, first):
            known = cast.middle_name(word)
            if known is not None or tokens[first].fold != word:
                return known
            return Identity(tokens[first].text)
        quoted = (
            0 < first < len(tokens) - 1
            and tokens[first - 1].text in _OPEN
            and tokens[first + 1].text in _SHUT
        )
        if quoted:
            return None  # « Sam », the name of a robot
        return cast.given_name(word) or witness(tokens, first)


class _Row:
    """A sentence with its names so far; ``runs`` are the stretches of capitalised words that are none yet."""

    def __init__(self, tokens: tuple[Token, ...], names: dict[int, Name]) -> None:
        self.tokens = tokens
        self.names = names
        self.runs = capital_runs(tokens, names)
        self.shouting = shouts(tokens)
        self._common: Callable[[Token], bool] | None = None
        self._known = len(names)

    def hush(self, cast: Cast) -> None:
        """In a line set in capitals the common words are none, save in a name of *cast*."""
        called = {word for words in cast.full for word in words}
        self._common = lambda token: is_ordinary(token) and token.fold not in called
        self.runs = capital_runs(self.tokens, self.names, common=self._common)

    def look_again(self) -> None:
        """The runs that are left once more of them are names."""
        if len(self.names) != self._known:
            self.runs = capital_runs(self.tokens, self.names, common=self._common)


def _note_led(row: _Row, companies: set[Words]) -> None:
    """Names of several words that have a patron somewhere in the document are companies everywhere."""
    for first, last in row.runs:
        if last - first > 1 and is_led(row.tokens, first):
            companies.add(tuple(token.fold for token in row.tokens[first:last]))


def _pair_end(tokens: Sequence[Token], names: Mapping[int, Name], first: int, last: int) -> int:
    """« la Fondation Bill et Melinda Gates »: the end of a house that bears the names of a couple."""
    couple = last - first > 1 and tokens[first].fold in _HOUSES and tokens[last - 1].fold in proper.GIVEN
    if not couple or last + 1 >= len(tokens) or tokens[last].fold not in ("et", "&") or last + 1 in names:
        return 0
    end = last + 1
    while end < len(tokens) and tokens[end].capital:
        end += 1
    return end if end > last + 1 else 0


def _as_written(tokens: Sequence[Token], first: int, last: int) -> Identity:
    house = org_words.BOSSES.get(tokens[first].fold) if last - first == 1 else None
    return Identity(house or wording(tokens, range(first, last)))  # « Zuckerberg dévoile son équipe »


def _titled(tokens: Sequence[Token], first: int, last: int, *, shouting: bool) -> str:
    surface = wording(tokens, range(first, last))
    if shouting or surface.isupper():
        return surface.title()
    given, *rest = surface.split(" ")  # « Anselm BRÜCKNER », but « Arvind KC »
    return " ".join([given, *(word.title() if word.isupper() and len(word) > 2 else word for word in rest)])


def _with_suffix(tokens: tuple[Token, ...], name: Name) -> Name:
    """« Boston Dynamics », « Dassault Systèmes »: a place or a company's first word, and the rest of it."""
    following = tokens[name.last]
    suffix = len(following.fold) > 2 or following.text == "AI"
    if not (following.capital and following.fold in proper.COMPANY_SUFFIXES and suffix):
        return name
    last = name.last + 1
    return Name(name.first, last, Sort.COMPANY, _as_written(tokens, name.first, last))


def _apposed(tokens: tuple[Token, ...], i: int) -> bool:
    """« X, développeur de <product>, … »: one of those who make it, with no article."""
    return i > 1 and tokens[i].text.islower() and tokens[i - 1].text == "," and tokens[i - 2].capital
