"""Since when somebody leads: « dirigera », « coiffe désormais », « embauchée pour piloter »."""

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.syntax.clauses import Attachment, Clause


def to_come(clause: Clause) -> bool:
    """« va piloter », « est appelée à diriger »: not yet so."""
    return any(governor.lemma in _LEADING_THERE for governor in clause.verb.governors)


_LEADING_THERE = words("aller appeler devoir accepter engager pressentir choisir désigner charger venir")


def gone_there(verb: VerbGroup) -> bool:
    """« est allée travailler chez Z »: since then."""
    return verb.perfect and any(governor.lemma == "aller" for governor in verb.governors)


def goes_on(seen: Arguments, clause: Clause) -> bool:
    """« continuera de présider le conseil », « dirigera encore quelque temps », « siégera toujours »."""
    behind = [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 2]]
    still = behind[:1] in (["encore"], ["toujours"]) and behind[1:] not in (["une"], ["plus"], ["davantage"])
    return (
        still
        or _thanked_for(seen, clause)
        or any(governor.lemma in _GOING_ON for governor in clause.verb.governors)
    )


def _thanked_for(seen: Arguments, clause: Clause) -> bool:
    """« remercie X d'avoir repris le flambeau »: done by then, whatever it was."""
    above = seen.reader.verb(clause.parent) if clause.attachment is Attachment.INFINITIVE else None
    return above is not None and above.lemma == "remercier"


_GOING_ON = words("continuer poursuivre persister")


def from_now_on(seen: Arguments, clause: Clause) -> bool:
    """« coiffe désormais la stratégie produit »."""
    around = seen.line.tokens[max(0, clause.verb.first - 2) : clause.verb.last + 2]
    if clause.verb.lemma not in _AT_THE_HEAD or seen.possessive(clause.verb.last + 1):
        return False
    return clause.attachment is Attachment.MAIN and not _FROM_NOW.isdisjoint(token.fold for token in around)


def now_so(seen: Arguments, clause: Clause) -> bool:
    """« La sûreté relève désormais de X », « Désormais, les équipes rendent compte à Y »."""
    start = seen.pieces[0].first if clause.attachment is Attachment.MAIN else clause.verb.first
    around = seen.line.tokens[start : clause.verb.last + 2]
    return not _FROM_NOW.isdisjoint(token.fold for token in around)


_AT_THE_HEAD = words("diriger codiriger chapeauter superviser piloter coiffer encadrer")
_FROM_NOW = words("desormais dorenavant")


def since_lately(seen: Arguments, clause: Clause) -> bool:
    """« X est depuis lundi directrice », « Depuis lundi, X dirige la recherche »."""
    opening = (1,) if seen.pieces[0].word == "depuis" and clause.at > 1 else ()
    dates = (seen.pieces[at].dated for at in (*clause.dates, *opening))
    return any(d is not None and d.started and not d.past and d.value and d.value.day for d in dates)


def taken_on_for(seen: Arguments, clause: Clause) -> bool:
    """« a été recrutée pour diriger la préparation »; not « paie cher pour prendre le contrôle »."""
    above = seen.reader.verb(clause.parent)
    errand = clause.attachment is Attachment.INFINITIVE and clause.link == "pour"
    return errand and above is not None and above.lemma in _TAKEN_ON and clause.verb.lemma != "prendre"


_TAKEN_ON = words(
    "recruter embaucher engager débaucher enrôler choisir désigner rejoindre arriver venir débarquer intégrer"
)
