"""Illness that acts: « la maladie l'avait tenue éloignée », « un accident l'oblige à s'arrêter »."""

from collections.abc import Iterator
from dataclasses import replace

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Sign

KEEPING = words("tenir éloigner contraindre obliger forcer écarter retenir clouer")
KEPT_AWAY = KEEPING | words("arrêter absenter")
ILLS = words(
    """
    maladie cancer burn-out burnout depression leucemie tumeur accident operation hospitalisation
    convalescence grossesse chimiotherapie traitement infarctus avc epuisement souci soucis ennui ennuis
    probleme problemes
    pepin sante entorse blessure fracture
    """
)
_OF_HEALTH = words("souci soucis ennui ennuis probleme problemes pepin")
_AWAY = words(
    """
    eloigne eloignee loin ecart lit repos arreter absenter pause retrait arret conge lever interrompre lacher
    bureau coupure interruption
    """
)


def kept_away_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """Whom an illness keeps from their work: they are on leave."""
    verb = clause.verb
    made = verb.lemma in KEEPING or any(governor.lemma in KEEPING for governor in verb.governors)
    told = {token.fold for token in seen.line.tokens[verb.main : _past_aside(seen, verb.last) + _REACH]}
    undergone = _kept_by_ill(seen, clause)
    if verb.negated or not made or told.isdisjoint(_AWAY) or not (undergone or _ill(seen, clause)):
        return
    for member in seen.subject(clause) if verb.led or undergone else seen.direct(clause):
        change = change_told(seen, member, Act.PAUSE, clause, truth)
        begun = tuple(d for d in seen.line.dates if d.started)  # « depuis le printemps »
        yield replace(change, word="absence", dates=change.dates or begun)


_REACH = 4  # tokens


def _past_aside(seen: Arguments, last: int) -> int:
    """« l'avait contrainte, en juin dernier, à s'arrêter »: the token behind the date."""
    for comma, dated, close in zip(seen.pieces, seen.pieces[1:], seen.pieces[2:], strict=False):
        if comma.first == last and comma.sign is Sign.COMMA and dated.dated is not None:
            return close.last if close.sign is Sign.COMMA else last
    return last


def _kept_by_ill(seen: Arguments, clause: Clause) -> bool:
    """« X, éloignée d'Y par la maladie », « est tenu à l'écart par un cancer »."""
    by = (seen.pieces[c.at].word for c in clause.complements if c.word == "par" and c.at > clause.at)
    return any(word in ILLS - _OF_HEALTH for word in by)


def _ill(seen: Arguments, clause: Clause) -> bool:
    """An illness acts: « la maladie », « des ennuis de santé »."""
    subject = seen.piece(clause.subject)
    row = (subject,) if subject is not None else seen.pieces[: clause.at]
    acting = next((p.word for p in row if p.sign is Sign.THING and p.word in ILLS), "")
    return bool(acting) and (acting not in _OF_HEALTH or "sante" in seen.line.words)
