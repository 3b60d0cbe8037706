"""Where those go whom a title sends off before its colon: « Deux cadres d'Y chez Z : A y dirigera … »."""

from collections.abc import Sequence

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.names.name import Sort
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.frames import lemmas_of
from bot.matcher.syntax.pieces import Org, Piece, Sign, is_ours, org_of


def moved_as_headed(seen: Arguments, clause: Clause) -> tuple[Org, Org | None] | None:
    """(the house that they join, the one that they leave, if they have not long left it), one of which is
    ours; « … : A dirigera … » without « y » is of several."""
    colon = next((k for k, piece in enumerate(seen.pieces[:_HEADED]) if piece.sign is Sign.COLON), 0)
    head = seen.pieces[:colon]
    sent = next((piece.role for piece in head if piece.role is not None), None)
    if clause.at < colon or sent is None:
        return None
    if any(token.fold in ("leur", "leurs") for token in seen.line.tokens[clause.verb.last :][:1]):
        return None  # « Y recrute deux cadres de Z : A dirigera leur équipe »: A was there
    left, joined = org_of(sent) or _losing(seen, head), _joined(seen, head)
    if not (sent.plural or clause.verb.indirect == "y") or left is None or joined is None:
        return None
    moved = is_ours(left) != is_ours(joined)
    return (joined, None if sent.former else left) if moved else None


_HEADED = 8  # pieces: « Y », « perd », « deux cadres », « au », « profit », « de », « Z », the colon


def _joined(seen: Arguments, head: Sequence[Piece]) -> Org | None:
    """« … chez Z », « … rejoignent Z », « … au profit de Z », right before the colon; « Z débauche … »."""
    verb = next((piece.verb for piece in head if piece.verb is not None), None)
    if verb is not None and verb.lemma in _HIRING:
        return seen.org(0) if head[-1].role is not None else None
    named = next((n for n in seen.line.names if n.last == head[-1].last and n.sort in _HOUSES), None)
    if named is None or (verb is not None and verb.lemma not in _GOING):
        return None
    before = [token.fold for token in seen.line.tokens[max(0, named.first - 2) : named.first]]
    goes = before[-1:] == ["chez"] or before == ["profit", "de"]
    goes = goes or (verb is not None and verb.last == named.first)
    return Org(named.identity, watched=named.sort is Sort.WATCHED) if goes else None


def _losing(seen: Arguments, head: Sequence[Piece]) -> Org | None:
    """« Y perd deux cadres au profit de Z »: Y."""
    loses = len(head) > 1 and head[1].verb is not None and head[1].verb.lemma in _LOSING
    return seen.org(0) if loses else None


_HIRING = lemmas_of((Act.HIRE,))
_LOSING = words("perdre céder")
_GOING = _LOSING | words("rejoindre rallier intégrer passer partir filer aller arriver débarquer")
_HOUSES = (Sort.COMPANY, Sort.WATCHED)
