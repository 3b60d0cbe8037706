"""Stage 2: who and what is named where.

Works on the whole document at once: full names first, then the bare last and given names
that they license. People of the watch list are known by name, alias or a near spelling;
others by capitals and context. Everything is a ``Name`` over a stretch of tokens.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz, process
from simplemma import is_known, lemmatize

from bot.matcher.lexicon import organizations as org_words
from bot.matcher.lexicon import proper
from bot.matcher.lexicon import roles as role_words
from bot.matcher.lexicon.calendar import NUMBERS
from bot.matcher.lexicon.grammar import PREPOSITIONS
from bot.matcher.tokens import Token, fold
from bot.model import Gender, Organization, Person, Watchlist


class Sort(StrEnum):
    """What a name is the name of."""

    PERSON = "person"
    WATCHED = "watched"  # a watched organisation
    COMPANY = "company"
    OUTLET = "outlet"
    PLACE = "place"
    THING = "thing"


@dataclass(frozen=True, slots=True)
class Identity:
    """Somebody or something named: ``name`` is the fullest form, ``id`` set for the watch list."""

    name: str
    id: str | None = None
    gender: Gender = Gender.UNKNOWN


@dataclass(frozen=True, slots=True)
class Name:
    """An identity at tokens ``[first, last)`` of one sentence; ``sure`` is False for a guess by form."""

    first: int
    last: int
    sort: Sort
    identity: Identity
    sure: bool = True


_CAMEL = re.compile(r"[A-Z]?[a-z]+[A-Z]\w*$|\w+AI$")
_TITLES = frozenset({"m", "mm", "mme", "mmes", "mlle", "dr", "pr", "monsieur", "madame"})
_APART = 4  # a guess by form needs no more words than this
_NEAR = 86.0  # a spelling this near to a watched name is that name

Words = tuple[str, ...]


def _words(name: str) -> Words:
    """Folded words of a name, split as the tokeniser splits them."""
    return tuple(re.findall(r"(?:[ldo]'(?=\w))|[\w-]+(?:\.(?=\w))?|\w+", fold(name).replace("’", "'")))


class Lexicon:
    """The watch list, indexed by folded words."""

    def __init__(self, watchlist: Watchlist) -> None:
        self.people: dict[Words, Person] = {}
        self.last_names: dict[str, list[Person]] = {}
        self.organizations: dict[Words, Organization] = {}
        self.products: set[str] = set()
        self.organization_of: dict[str, Organization] = {}
        for organization in watchlist.organizations:
            self._add_organization(organization)
            for person in organization.people:
                self.organization_of[person.id] = organization
                for name in (person.name, *person.aliases):
                    self.people.setdefault(_words(name), person)
                    if len(words := _words(name)) == 2:  # « Zhou Haoran » for « Haoran Zhou »
                        self.people.setdefault((words[1], words[0]), person)
                last = _last_name(person.name)
                if last:
                    self.last_names.setdefault(last, []).append(person)
        self.joined = {" ".join(words): person for words, person in self.people.items() if len(words) > 1}
        self._joined_names = list(self.joined)
        self.starts = {words[0] for words in self.people} | {words[0] for words in self.organizations}
        self.longest = max((len(words) for words in (*self.people, *self.organizations)), default=1)

    def _add_organization(self, organization: Organization) -> None:
        for alias in (organization.name, *organization.aliases):
            words = _words(alias)
            if words and words[0] in ("le", "la", "les", "l'"):
                words = words[1:]
            if len(words) > 2 and words[0] in org_words.MAKERS:  # « créateur de <produit> »
                self.products.add(words[-1])
            if words:
                self.organizations.setdefault(words, organization)

    def near(self, words: Words) -> Person | None:
        """The person whose full name is spelt nearly like *words*, if there is one."""
        joined = " ".join(words)
        best = process.extractOne(joined, self._joined_names, scorer=fuzz.ratio, score_cutoff=_NEAR)
        if best is None:
            glued = words[0] + " " + "".join(words[1:])
            best = process.extractOne(glued, self._joined_names, scorer=fuzz.ratio, score_cutoff=_NEAR)
        if best is None:
            return None
        known = best[0].split()
        given_alike = fuzz.ratio(words[0], known[0]) >= 70
        last_alike = fuzz.ratio("".join(words[1:]), "".join(known[1:])) >= 80
        return self.joined[best[0]] if given_alike and last_alike else None


def _last_name(name: str) -> str:
    words = _words(name)
    return words[-1] if len(words) > 1 else ""


def _gender_of(given: str) -> Gender:
    given = given.split("-")[0] if given not in proper.GIVEN else given
    feminine, masculine = given in proper.FEMININE_GIVEN, given in proper.MASCULINE_GIVEN
    if feminine == masculine:
        return Gender.UNKNOWN
    return Gender.FEMININE if feminine else Gender.MASCULINE


class Cast:
    """Who is named in full somewhere in the document, so that a bare name can be traced."""

    def __init__(self) -> None:
        self.full: dict[Words, Identity] = {}
        self._last: dict[str, Identity | None] = {}
        self._given: dict[str, Identity | None] = {}

    def add(self, words: Words, identity: Identity) -> None:
        """Register a full name; two people of one last name make it ambiguous."""
        self.full.setdefault(words, identity)
        for index, key in ((self._last, words[-1]), (self._given, words[0])):
            known = index.get(key, identity)
            same = known is not None and known.name == identity.name
            index[key] = identity if same else None

    def last_name(self, word: str) -> Identity | None:
        """The one person of this last name; small misspellings of long names pass."""
        if word in self._last:
            return self._last[word]
        if len(word) < 6:
            return None
        near = [
            i for known, i in self._last.items() if i and fuzz.ratio(word, known) >= 82 and len(known) > 4
        ]
        return near[0] if len(near) == 1 else None

    def middle_name(self, word: str) -> Identity | None:
        """The one person with this word in their last name (« Mme Ortega » for Beatriz Ortega Ruiz)."""
        found = {identity.name: identity for words, identity in self.full.items() if word in words[1:]}
        return next(iter(found.values())) if len(found) == 1 else None

    def given_name(self, word: str) -> Identity | None:
        """The one person of this given name."""
        return self._given.get(word)


class Finder:
    """Finds the names of one document."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def find(self, sentences: Sequence[tuple[Token, ...]]) -> list[tuple[Name, ...]]:
        """The names of each sentence, in order, none overlapping another."""
        cast = Cast()
        companies: set[Words] = set()
        full = [self._full_names(tokens, cast) for tokens in sentences]
        shouting = [_shouting(tokens) for tokens in sentences]
        for read in (self._guess, self._company_names, self._bare_names):
            for tokens, names, loud in zip(sentences, full, shouting, strict=True):
                read(tokens, names, cast, companies, shouting=loud)
        return [tuple(sorted(names.values(), key=lambda name: name.first)) for names in full]

    # -- full names --------------------------------------------------------------------------

    def _full_names(self, tokens: tuple[Token, ...], cast: Cast) -> dict[int, Name]:
        found: dict[int, Name] = {}
        i = 0
        while i < len(tokens):
            known = tokens[i].capital or tokens[i].fold in self._lexicon.starts
            name = self._listed(tokens, i) if known else None
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
        capital = tokens[i].capital
        for last in range(i + 1, min(i + max(lexicon.longest, 4), len(tokens)) + 1):
            words = (*words, tokens[last - 1].fold)
            organization = lexicon.organizations.get(words)
            if organization and (capital or words[0] in org_words.MAKERS or len(words) > 2):
                best = Name(i, last, Sort.WATCHED, Identity(organization.name, organization.id))
                continue
            if not capital:
                continue
            person = lexicon.people.get(words)
            if person and len(words) > 1:
                best = Name(i, last, Sort.PERSON, _identity(person))
            elif not best or best.last < last:
                sort = (
                    Sort.THING
                    if len(words) == 1 and words[0] in lexicon.products - lexicon.last_names.keys()
                    else _sort_of_words(words, tokens[i])
                )
                best = Name(i, last, sort, Identity(_surface(tokens, i, last))) if sort else best
        if best is None and capital and tokens[i].fold not in proper.NOT_NAMES:
            best = self._bracketed(tokens, i) or self._misspelt(tokens, i)
        return best

    def _bracketed(self, tokens: tuple[Token, ...], i: int) -> Name | None:
        """« William (Liam) Fedus »: by either given name."""
        if (
            i + 4 >= len(tokens)
            or tokens[i + 1].text != "("
            or tokens[i + 3].text != ")"
            or not tokens[i + 4].capital
        ):
            return None
        for given in (tokens[i].fold, tokens[i + 2].fold):
            person = self._lexicon.people.get((given, tokens[i + 4].fold))
            if person:
                return Name(i, i + 5, Sort.PERSON, _identity(person))
        return None

    def _misspelt(self, tokens: tuple[Token, ...], i: int) -> Name | None:
        """A watched person in a near spelling: two or three capitalised words."""
        for length in (3, 2):
            last = i + length
            if last > len(tokens) or not all(t.capital and t.word for t in tokens[i:last]):
                continue
            person = self._lexicon.near(tuple(token.fold for token in tokens[i:last]))
            if person and not _given_clash(tokens[i].fold, person):
                return Name(i, last, Sort.PERSON, _identity(person))
        return None

    # -- names by form -----------------------------------------------------------------------

    def _guess(
        self,
        tokens: tuple[Token, ...],
        names: dict[int, Name],
        cast: Cast,
        companies: set[Words],
        *,
        shouting: bool,
    ) -> None:
        """Unknown people and companies among the capitalised runs that the tables left."""
        for begin, last in _runs(tokens, names, common=_ordinary if shouting else None):
            first = _after_company(tokens, begin, last)
            first = max(first, _after_demonym(tokens, begin, last))
            if first > begin and first == _after_company(tokens, begin, last):
                names[begin] = Name(begin, first, Sort.COMPANY, Identity(_surface(tokens, begin, first)))
            words = tuple(token.fold for token in tokens[first:last])
            sort = _guess_sort(tokens, first, last, words)
            if sort is Sort.PERSON and not (shouting and words[0] not in proper.GIVEN):
                identity = cast.full.get(words) or Identity(
                    _titled(tokens, first, last, shouting=shouting),
                    None,
                    _gender_by_title(tokens, first, words[0]),
                )
                names[first] = Name(first, last, Sort.PERSON, identity, sure=words[0] in proper.GIVEN)
                cast.add(words, identity)
            elif sort is not None and sort is not Sort.PERSON:
                names[first] = Name(first, last, sort, Identity(_surface(tokens, first, last)))
                if sort is Sort.COMPANY:
                    companies.add(words)

    def _company_names(
        self,
        tokens: tuple[Token, ...],
        names: dict[int, Name],
        cast: Cast,
        companies: set[Words],
        *,
        shouting: bool,
    ) -> None:
        """Single words that stand once where an organisation is expected are one everywhere."""
        for first, last in _runs(tokens, names, common=_ordinary if shouting else None):
            words = tuple(token.fold for token in tokens[first:last])
            if (
                last - first == 1
                and self._bare(tokens, first, words[0], cast) is None
                and _names_company(tokens, first, last)
            ):
                companies.add(words)

    # -- bare names --------------------------------------------------------------------------

    def _bare_names(
        self,
        tokens: tuple[Token, ...],
        names: dict[int, Name],
        cast: Cast,
        companies: set[Words],
        *,
        shouting: bool,
    ) -> None:
        for first, last in _runs(tokens, names, common=_ordinary if shouting else None):
            words = tuple(token.fold for token in tokens[first:last])
            if words in companies:
                names[first] = Name(first, last, Sort.COMPANY, Identity(_surface(tokens, first, last)))
                continue
            if last - first > 1 and words[:-1] != ("d'",) and not set(words[:-1]) <= proper.PARTICLES:
                continue
            identity = self._bare(tokens, first, words[-1], cast)
            if identity:
                names[first] = Name(first, last, Sort.PERSON, identity)
            elif _names_company(tokens, first, last):
                names[first] = Name(
                    first, last, Sort.COMPANY, Identity(_surface(tokens, first, last)), sure=False
                )

    def _bare(self, tokens: tuple[Token, ...], first: int, word: str, cast: Cast) -> Identity | None:
        identity = cast.last_name(word)
        if identity:
            return identity
        before = (
            tokens[first - 2].fold
            if first > 1 and tokens[first - 1].text == "."
            else tokens[first - 1].fold
            if first
            else ""
        )
        titled = before.rstrip(".") in _TITLES
        people = self._lexicon.last_names.get(word, ())
        if len(people) == 1 and (people[0].last_name_unambiguous or titled):
            return _identity(people[0])
        if titled or _among_titled(tokens, first):
            known = cast.middle_name(word)
            if known is not None or tokens[first].fold != word:
                return known
            return Identity(_surface(tokens, first, first + 1))
        return cast.given_name(word)


def _among_titled(tokens: Sequence[Token], first: int) -> bool:
    """« MM. A et B »: the title holds for the second as well."""
    if first < 4 or tokens[first - 1].fold not in ("et", ","):
        return False
    before = [token.fold for token in tokens[max(0, first - 6) : first - 1]]
    return "mm" in before and all(t.capital or not t.word for t in tokens[first - 2 : first - 1])


def _identity(person: Person) -> Identity:
    return Identity(person.name, person.id, person.gender)


def _given_clash(given: str, person: Person) -> bool:
    """A well-known given name that is another one than the person's (« Luca Schulman »)."""
    own = {_words(name)[0] for name in (person.name, *person.aliases)}
    return given in proper.GIVEN and given not in own and max(fuzz.ratio(given, o) for o in own) < 80


def _surface(tokens: Sequence[Token], first: int, last: int) -> str:
    text = ""
    for i in range(first, last):
        if i > first and tokens[i].start > tokens[i - 1].end:
            text += " "
        text += tokens[i].text
    return text


def _titled(tokens: Sequence[Token], first: int, last: int, *, shouting: bool) -> str:
    surface = _surface(tokens, first, last)
    return surface.title() if shouting or surface.isupper() else surface


def _shouting(tokens: Sequence[Token]) -> bool:
    if not any(token.text.isupper() for token in tokens):
        return False
    letters = [token for token in tokens if token.text.isalpha() and len(token.text) > 2]
    return len(letters) >= 3 and sum(token.text.isupper() for token in letters) > 0.7 * len(letters)


def _gender_by_title(tokens: Sequence[Token], first: int, given: str) -> Gender:
    title = tokens[first - 1].fold.rstrip(".") if first else ""
    if title in ("mme", "mmes", "mlle", "madame"):
        return Gender.FEMININE
    return Gender.MASCULINE if title in ("m", "mm", "monsieur") else _gender_of(given)


def _sort_of_words(words: Words, token: Token) -> Sort | None:
    joined = " ".join(words).replace("l' ", "l'")
    if joined in proper.OUTLETS:
        return Sort.OUTLET
    if joined in proper.COMPANY_NAMES:
        return Sort.COMPANY
    if joined in proper.PLACE_NAMES:
        return Sort.PLACE
    if len(words) > 1:
        return None
    if (joined in proper.THINGS and token.fold not in proper.NOT_NAMES) or any(c.isdigit() for c in joined):
        return Sort.THING
    if joined in proper.COMPANIES:
        return Sort.COMPANY
    return Sort.PLACE if joined in proper.PLACES and not token.text.isupper() else None


def _ordinary(token: Token) -> bool:
    """A French word, so no name where everything is in capitals."""
    return token.fold not in proper.GIVEN and bool(
        is_known(token.low, "fr") or lemmatize(token.low, "fr") != token.low
    )


def _runs(
    tokens: Sequence[Token], names: dict[int, Name], *, common: Callable[[Token], bool] | None = None
) -> list[tuple[int, int]]:
    """Maximal stretches of capitalised words outside the names found so far and *common* words."""
    taken = {i for name in names.values() for i in range(name.first, name.last)}
    if common is not None:
        taken |= {i for i, token in enumerate(tokens) if token.capital and common(token)}
    runs: list[tuple[int, int]] = []
    i = 0
    while i < len(tokens):
        if not tokens[i].capital or i in taken or not _may_name(tokens[i], first=_begins(tokens, i)):
            i += 1
            continue
        last = i + 1
        while last < len(tokens) and last not in taken:
            given = (
                last == i + 1 and tokens[i].fold in proper.GIVEN and tokens[last].fold in ("de", "d'", "du")
            )
            noble = given and last + 1 < len(tokens) and last + 1 not in taken
            if noble and _may_name(tokens[last + 1], first=False) and not _ordinary(tokens[last + 1]):
                last += 1  # « Hubert de Maistre »
                continue
            breton = last == i + 1 and tokens[last].text in ("Le", "Van", "Den", "Von")
            if breton and last + 1 < len(tokens) and _may_name(tokens[last + 1], first=False):
                last += 1  # « Yann Le Bihan »
                continue
            if _may_name(tokens[last], first=False) or (
                tokens[last].fold in proper.PARTICLES
                and last + 1 < len(tokens)
                and last + 1 not in taken
                and last > i
                and tokens[last].fold not in ("de", "du", "d'", "la", "le", "el", "al")
                and _may_name(tokens[last + 1], first=False)
            ):
                last += 1
            else:
                break
        runs.append((i, last))
        i = last
    return runs


def _begins(tokens: Sequence[Token], i: int) -> bool:
    return i == 0 or tokens[i - 1].text in (":", "«", "“", '"', "—", "–", "(", "!", "?", "…", "|")


def _may_name(token: Token, *, first: bool) -> bool:
    if not token.capital or not token.word or token.fold in proper.NOT_NAMES:
        return False
    adverb = first and token.fold.endswith("ment") and len(token.fold) > 7  # « Récemment embauché, … »
    return not adverb and not (first and len(token.text) < 2)


def _after_company(tokens: Sequence[Token], first: int, last: int) -> int:
    """« l'ex-Orbis Jeanne Durand », « chez Orbis Jeanne Durand »: where the person's name begins."""
    previous = tokens[first - 1].fold if first else ""
    if last - first < 3 or tokens[first].fold in proper.GIVEN:
        return first
    if _JOINERS.match(previous):
        given = (k for k in range(first + 1, last - 1) if tokens[k].fold in proper.GIVEN)
        return next(given, first)
    return first + 1 if previous == "ex-" else first


def _after_demonym(tokens: Sequence[Token], first: int, last: int) -> int:
    """« la Bretonne Jeanne Durand »: where the person's name begins."""
    described = tokens[first].fold in role_words.DESIGNATIONS or tokens[first].fold in role_words.POSTS
    if described and last - first > 2 and tokens[first + 1].fold in proper.GIVEN:
        return first + 1
    return first


def _guess_sort(tokens: tuple[Token, ...], first: int, last: int, words: Words) -> Sort | None:
    if last - first > 1 and (words[-1] in proper.COMPANY_SUFFIXES or words[0] in proper.COMPANY_PREFIXES):
        return Sort.COMPANY
    if last - first == 1:
        camel = _CAMEL.match(tokens[first].text)
        return (
            Sort.COMPANY if camel and words[0] not in proper.GIVEN and not words[0].startswith("mc") else None
        )
    if first and tokens[first - 1].fold in ("for", "of", "the", "and", "&"):
        return Sort.THING
    if words[0] == "the" or any(c.isdigit() for word in words for c in word):
        return Sort.OUTLET if words[0] == "the" else Sort.THING
    if _introduced(tokens, first):
        return Sort.COMPANY
    previous = tokens[first - 1].fold if first else ""
    if _JOINERS.match(previous) and words[0] not in proper.GIVEN:
        return Sort.COMPANY
    if last - first > _APART or any(word in proper.PLACES or word in proper.THINGS for word in words):
        return None
    verbs = _HANDING if previous == "a" else _BETTING if previous == "sur" else None
    handed = verbs is not None and last - first == 2 and any(verbs.match(t.fold) for t in tokens[:first])
    if (
        words[0] not in proper.GIVEN
        and not handed
        and previous
        in (
            "a",
            "au",
            "en",
            "dans",
            "sur",
            "la",
            "les",
            "aux",
            "le",
            "du",
            "l'",
        )
    ):
        return None
    return Sort.PERSON


def _introduced(tokens: Sequence[Token], first: int) -> bool:
    """« la start-up X », « le fonds Y »: what is named is an organisation."""
    return first > 0 and tokens[first - 1].fold in org_words.INTRODUCERS


_BAPTIZED = re.compile(r"(?:re)?(?:baptis|denomm|nomm|appel|intitul)ee?$")


_MADE = re.compile(r"(?:co-?)?(?:fond|cre|lanc|mont)ee?$")


def _presented(tokens: Sequence[Token], first: int, last: int) -> bool:
    """« sa société, Y », « Y, la start-up de Z », « Y, un laboratoire consacré à … »."""
    if first > 1 and tokens[first - 1].text == "," and tokens[first - 2].fold in org_words.INTRODUCERS:
        return True
    after = [token.fold for token in tokens[last : last + 5]]
    if after[:1] == [","] and after[1:2] and _MADE.match(after[1]):
        return True
    return (
        after[:1] == [","]
        and after[1:2] in (["la"], ["le"], ["l'"], ["sa"], ["son"], ["une"], ["un"])
        and bool(set(after[2:4]) & org_words.INTRODUCERS)
    )


_RECRUITING = re.compile(
    r"(?:recrut|embauch|debauch|engag|rafl|perd|nomm|rapatri|enrol|recuper|accueill|chip|piqu|souffl|ravi|arrach|attir"
    r"|capt|happ|siphonn|subtilis|remerci|limog|licenci|mis|pioch|promeu|designe|congedi|vire)(?:e|era|ait|t|r)?$"
    r"|(?:s'|se|met|fait)$"
)
_JOINERS = re.compile(
    r"(?:chez|direction|(?:re)?joi(?:nt|ndre|gnent|ndra|ndrait|ndront|gnait|gnant)"
    r"|(?:re)?integr(?:e|er|ent|era|erait|ant)|(?:co)?fond(?:e|er|ent|era|ant|ait)"
    r"|quitt(?:e|er|ent|era|erait|ant|ait)|ralli(?:e|er|ent|era|erait)|lach(?:e|er|ent)|delaiss(?:e|er|ent)"
    r"|desert(?:e|er|ent)|troqu(?:e|er|ent|ant)|cre(?:e|er|ent|era)|lanc(?:e|er|ent|era)|regagn(?:e|er|ent|era)"
    r"|rachet(?:e|er|ent|era)|acquier(?:t|ent)|absorb(?:e|er|ent))$"
)
_HANDING = re.compile(
    r"(?:ced|confi|laiss|pass|transm|succed|remet|revien|incomb|echo|donn|remplac|offr|deroul|appel|propos)\w*$"
)
_BETTING = re.compile(r"(?:mis|pari|devolu|main|grappin|port|retomb)\w*$")
_TAKING_FROM = re.compile(r"(?:chip|piqu|souffl|ravi|arrach|rafl|subtilis|derob|debauch|prend|pris|pass)\w*$")


def _names_company(tokens: Sequence[Token], first: int, last: int) -> bool:
    """A capitalised word where an organisation is expected."""
    if _introduced(tokens, first) or _presented(tokens, first, last):
        return True
    previous = tokens[first - 1].fold if first else ""
    if _JOINERS.match(previous) or _BAPTIZED.match(previous):
        return True
    alone = last - first == 1 and tokens[first].fold not in proper.GIVEN and tokens[first].fold not in NUMBERS
    if alone and previous in ("a", "contre") and not is_known(tokens[first].low, "fr"):
        return any(
            _TAKING_FROM.match(token.fold) or token.fold.startswith("troqu") for token in tokens[:first]
        )
    if (
        alone
        and first == 0
        and last < len(tokens)
        and tokens[last].text == ":"
        and not is_known(tokens[first].low, "fr")
    ):
        return True
    if alone and _begins(tokens, first) and last < len(tokens):
        strange = first == 0 and tokens[last].text.islower() and not is_known(tokens[first].low, "fr")
        return bool(_RECRUITING.match(tokens[last].fold)) or (
            strange and tokens[last].fold not in PREPOSITIONS
        )
    if (
        alone
        and previous in ("pour", "par", "d'", "de", "avec", "vers", "apres", "contre")
        and not is_known(tokens[first].low, "fr")
    ):
        return True
    bracketed = previous == "(" and last < len(tokens) and tokens[last].text in ",)"
    prefixed = previous == "ex-"
    return (bracketed or prefixed) and not any(c.isdigit() for c in tokens[first].text)
