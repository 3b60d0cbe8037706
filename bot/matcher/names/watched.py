"""The people and organisations of the watch list, found by the words of their names."""

import re
from functools import lru_cache

from rapidfuzz import fuzz, process

from bot.matcher.language.tokens import WORD_FORMS, fold
from bot.matcher.lexicon import organizations as org_words
from bot.matcher.lexicon import proper
from bot.matcher.lexicon.roles import CHIEF_POSTS
from bot.matcher.names.name import Identity
from bot.model import Organization, Person, Watchlist

_NEAR = 86.0  # a spelling this near to a watched name is that name
Words = tuple[str, ...]


def name_words(name: str) -> Words:
    """Folded words of a name, split as the tokeniser splits them."""
    return tuple(re.findall(r"(?:[ldo]'(?=\w))|[\w-]+(?:\.(?=\w))?|\w+", fold(name).replace("’", "'")))


class Lexicon:
    """The watch list, indexed by folded words."""

    def __init__(self, watchlist: Watchlist) -> None:
        self.people: dict[Words, Person] = {}
        self.last_names: dict[str, list[Person]] = {}
        self.organizations: dict[Words, Organization] = {}
        self._products: set[str] = set()
        self.organization_of: dict[str, Organization] = {}
        self.headed: dict[str, Organization] = {}  # by the id of who heads it today
        self.elsewhere = frozenset(" ".join(name_words(name)) for name in watchlist.elsewhere)
        for organization in watchlist.organizations:
            self._add_organization(organization)
            for person in organization.people:
                self.organization_of[person.id] = organization
                if person.role is not None and fold(person.role.fr) in CHIEF_POSTS:
                    self.headed[person.id] = organization
                for name in (person.name, *person.aliases):
                    self.people.setdefault(name_words(name), person)
                    if len(words := name_words(name)) == 2:  # « Zhou Haoran » for « Haoran Zhou »
                        self.people.setdefault((words[1], words[0]), person)
                last = _last_name(person.name)
                if last:
                    self.last_names.setdefault(last, []).append(person)
        self.joined = {" ".join(words): person for words, person in self.people.items() if len(words) > 1}
        self._joined_names = list(self.joined)
        self.starts = {words[0] for words in self.people} | {words[0] for words in self.organizations}
        self.products = frozenset(self._products - self.last_names.keys())
        self.near = lru_cache(maxsize=WORD_FORMS)(self._near)  # the same names come again and again
        self.longest = max((len(words) for words in (*self.people, *self.organizations)), default=1)

    def _add_organization(self, organization: Organization) -> None:
        for alias in (organization.name, *organization.aliases):
            words = name_words(alias)
            if words and words[0] in ("le", "la", "les", "l'"):
                words = words[1:]
            if len(words) > 2 and words[0] in org_words.MAKERS:  # « créateur de <produit> »
                self._products.add(words[-1])
            for called in _as_called(words, organization):
                self.organizations.setdefault(called, organization)

    def _near(self, words: Words) -> Person | None:
        """The person whose full name is spelt nearly like *words*, if there is one."""
        joined = " ".join(words)
        best = process.extractOne(joined, self._joined_names, scorer=fuzz.ratio, score_cutoff=_NEAR)
        if best is None:
            glued = words[0] + " " + "".join(words[1:])
            best = process.extractOne(glued, self._joined_names, scorer=fuzz.ratio, score_cutoff=_NEAR)
        if best is None:
            return None
        known = best[0].split()
        if words[0] != known[0] and words[1:] != tuple(known[1:]) and words[0] in proper.GIVEN:
            return None  # another given name, and another last name
        given_alike = fuzz.ratio(words[0], known[0]) >= 70
        last, known_last = "".join(words[1:]), "".join(known[1:])
        as_long = abs(len(last) - len(known_last)) <= _SLIPS  # « Szalayberg » is no « Szalay »
        shuffled = words[0] == known[0] and sorted(last) == sorted(known_last)  # « Hallstömr »
        last_alike = shuffled or (as_long and fuzz.ratio(last, known_last) >= 80)
        return self.joined[best[0]] if given_alike and last_alike else None


_SLIPS = 2  # letters too many or too few


def _as_called(words: Words, organization: Organization) -> tuple[Words, ...]:
    """« l'entreprise de X », who is one of its people: « la maison de X », « la firme de X » as well."""
    head, owner = words[:1], words[2:]
    people = (name_words(person.name) for person in organization.people)
    owned = bool(owner) and head[0] in org_words.DESCRIPTIONS and owner in people
    others = ((noun, *words[1:]) for noun in sorted(org_words.DESCRIPTIONS)) if owned else ()
    return (words, *others) if words else ()


def _last_name(name: str) -> str:
    words = name_words(name)
    return words[-1] if len(words) > 1 else ""


def identity_of(person: Person) -> Identity:
    return Identity(person.name, person.id, person.gender)


def given_clash(given: str, person: Person) -> bool:
    """A well-known given name that is another one than the person's (« Luca Schulman »)."""
    own = {name_words(name)[0] for name in (person.name, *person.aliases)}
    return given in proper.GIVEN and given not in own and max(fuzz.ratio(given, o) for o in own) < 80


def with_initial(words: Words, lexicon: Lexicon) -> Identity | None:
    """« Jeanne R. Durand », who is on the watch list without it."""
    person = lexicon.people.get((words[0], words[-1])) if "." in words else None
    return identity_of(person) if person else None


def at_odds(word: str, lexicon: Lexicon) -> bool:
    """« Procès X-Z »: the last names of two people of the watch list."""
    one, _, other = word.partition("-")
    return one in lexicon.last_names and other in lexicon.last_names
