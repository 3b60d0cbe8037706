"""Who holds an office or follows a calling outside any company: « le maire de Nantes, X »."""

from itertools import takewhile

from bot.matcher.discourse.mentions import Mentions
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF, THE
from bot.matcher.lexicon.organizations import PUBLIC_PLACES
from bot.matcher.lexicon.roles import CIVIC
from bot.matcher.names.name import Identity
from bot.matcher.syntax.bodies import NEVER_OURS
from bot.matcher.syntax.pieces import Line, Member, Sign, is_ours
from bot.matcher.syntax.roles import Role

_BYGONE = frozenset(("ancien", "ancienne", "ex", "ex-"))


def is_civic(role: Role) -> bool:
    """« la romancière », « le maire », « la présidente de l'université »: of no company."""
    said = (
        fold(role.text or "").replace("-", " ").partition(" pour ")[0].split()
    )  # « patron pour la région Asie »
    places = {word.rpartition("'")[2] for word in said}
    return not (CIVIC.isdisjoint([role.head, *said]) and PUBLIC_PLACES.isdisjoint(places))


def handed_to_an_office(line: Line, identity: Identity) -> bool:
    """« X a remis sa démission lundi au maire », « au préfet », « à la ministre »."""
    if identity not in line.named or "demission" not in line.words:
        return False
    return any(_handed_so(line, at) for at, verb in line.verbs if verb.lemma in _HANDING)


def _handed_so(line: Line, at: int) -> bool:
    behind = takewhile(lambda piece: piece.sign not in _ENDS, line.pieces[at + 1 :])
    told = [token.fold for piece in behind for token in line.tokens[piece.first : piece.last]]
    after = (
        next((w for w in told[k + 1 : k + 3] if w not in THE), "") for k, w in enumerate(told) if w in _TO
    )
    return any(word in CIVIC for word in after)


_HANDING = words("remettre présenter donner adresser")
_TO = words("a au aux")
_ENDS = frozenset({Sign.COMMA, Sign.STOP, Sign.COLON, Sign.VERB, Sign.REL, Sign.SUB})


def titled_civic(mentions: Mentions, member: Member) -> bool:
    """« le maire X », « le maire de Nantes, X »: by an office outside; not « l'ancien ministre X »."""
    for mention in mentions.all:
        if mention.member.identity != member.identity or not mention.member.first:
            continue
        line, first = mentions.lines[mention.line], mention.member.first
        if mention.at > 1 and line.pieces[mention.at - 1].sign is Sign.COMMA:
            first = _apposed_to(line, mention.at - 2)
        before = [token.fold for token in line.tokens[max(0, first - 3) : first]]
        if before and before[-1] in CIVIC and _BYGONE.isdisjoint(before):
            return True
        if _heads_a_body(line, mention.member.first):
            return True
    return False


def _heads_a_body(line: Line, name: int) -> bool:
    """« la patronne de l'autorité britannique, X », « La présidente de la cour, X », before the *name*."""
    first = max(0, name - _APPOSED)
    if any(is_ours(piece.org) for piece in line.pieces if first <= piece.first < name):
        return False
    told = [token.fold for token in line.tokens[first:name]]
    if not told or told[-1] != "," or not _BYGONE.isdisjoint(told):
        return False
    heads = (k for k, word in enumerate(told[:-3]) if word in _HEADING and told[k + 1] in OF)
    return any(next((w for w in told[k + 2 : k + 4] if w not in THE), "") in _BODIES for k in heads)


_APPOSED = 8  # tokens before the name
_HEADING = words("president presidente patron patronne directeur directrice secretaire chef cheffe")
_BODIES = (NEVER_OURS - words("institut fonds holding organisme")) | words("cour autorite region departement")


def _apposed_to(line: Line, at: int) -> int:
    """The token behind the noun that « de Nantes » at *at* belongs to."""
    while at > 1 and line.pieces[at].sign is Sign.THING and line.pieces[at - 1].sign is Sign.PREP:
        at -= 2
    return line.pieces[at].last
