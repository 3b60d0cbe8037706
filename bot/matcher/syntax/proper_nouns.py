"""Proper nouns: a name with its title or article, and a capital that no table holds."""

from collections.abc import Mapping, Sequence

from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import grammar
from bot.matcher.names.courtesy import past_titles
from bot.matcher.names.name import Name, Sort
from bot.matcher.names.praise import past_praise
from bot.matcher.syntax.pieces import Member, Org, Piece, Sign
from bot.matcher.syntax.verbs import VerbReader
from bot.model import Gender


def name_at(tokens: Sequence[Token], names: Mapping[int, Name], i: int) -> Piece | None:
    """« M. X », « le très respecté X », « le créateur de … », « la NSA », or the bare name."""
    start = past_titles(tokens, i)
    if start == i and i not in names:
        start = past_praise(tokens, i)
    name = names.get(start)
    if name is None and tokens[i].fold in ("le", "la", "l'"):  # « le créateur de … », « la NSA »
        name = names.get(i + 1)
        if name is None or name.sort not in (Sort.WATCHED, Sort.COMPANY):
            return None
    elif name is None or (start > i and name.sort is not Sort.PERSON):
        return None
    quoted = tokens[i].quoted
    if name.sort is Sort.PERSON:
        title = tokens[i].fold.rstrip(".") if start > i else ""
        shown = grammar.GENDER_BY_TITLE.get(title)
        gender = Gender(shown) if shown else name.identity.gender
        member = Member(name.identity, start, name.last, sure=name.sure or start > i, gender=gender)
        return Piece(Sign.PEOPLE, i, name.last, people=(member,), quoted=quoted)
    if name.sort in (Sort.WATCHED, Sort.COMPANY):
        org = Org(name.identity, watched=name.sort is Sort.WATCHED)
        branch = names.get(name.last)  # « Google France »
        last = branch.last if branch is not None and branch.sort is Sort.PLACE else name.last
        return Piece(Sign.ORG, i, last, org=org, quoted=quoted)
    sign = Sign.OUTLET if name.sort is Sort.OUTLET else Sign.THING
    return Piece(sign, i, name.last, word=name.identity.name, quoted=quoted)


def unknown_subject(tokens: Sequence[Token], verbs: VerbReader, i: int) -> bool:
    """« X arrive, Vance repart »: a capital right before a finite verb, of a name that no table holds.

    « On a limogé X »: whoever did it.
    """
    token = tokens[i]
    if token.fold == "on" and not token.quoted:
        return (group := verbs.read(i + 1) if i + 1 < len(tokens) else None) is not None and group.finite
    if not i or not token.text.istitle() or len(token.text) < 4 or tokens[i - 1].text not in ",;":
        return False
    group = verbs.read(i + 1) if i + 1 < len(tokens) else None
    return group is not None and group.finite
