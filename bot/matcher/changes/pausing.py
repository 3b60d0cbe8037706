"""Acts of pausing: who takes a leave, goes for a time, or is back from one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change, change_told
from bot.matcher.changes.contracts import bound_to
from bot.matcher.changes.leaves_taken import never_taken, off_that_day
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.relatives import before_que
from bot.matcher.discourse.strays import steps_back_from
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.dates import Dated
from bot.matcher.lexicon import words
from bot.matcher.lexicon.calendar import WEEKDAYS
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.modality.truth import Truth, refused
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.offices import Post, seat_after
from bot.matcher.syntax.pieces import Line, Sign, is_ours
from bot.model import Status


def for_a_time(seen: Arguments, clause: Clause, *, of_post: bool = False) -> bool:
    """« se retire temporairement », « s'en va jusqu'en mai », « part, mais reviendra »: a leave.

    *of_post*: what is left is a post, and no organisation: « quitte son poste pour se soigner ».
    """
    last = seen.pieces[clause.stops - 1].last if clause.stops else clause.end
    told = [token.fold for token in seen.line.tokens[clause.verb.first : last]]
    behind = " ".join(token.fold for token in seen.line.tokens[clause.verb.last : last])
    rest = " ".join(token.fold for token in seen.line.tokens[clause.verb.last :])
    weak = clause.verb.lemma in _WEAK
    back = not clause.verb.plural and _TO_COME_BACK.search(_told_behind(seen, clause)) is not None
    if back or ((weak or of_post) and _TREATED.search(rest)) or _UNTIL_WELL.search(rest):
        return True
    if weak and ("jusqu'" in told or _UNWELL.search(" ".join(told))):
        return True  # « s'éloigne pour raisons de santé »
    unwell = clause.verb.lemma == "arrêter" and clause.verb.tense is Tense.PARTICIPLE
    if unwell and _UNWELL.search(rest):
        return True  # « arrêtée en mars pour raisons de santé »
    if (weak or clause.verb.lemma in ("partir", "en aller", "arrêter")) and RESTING.match(
        rest.removeprefix("« ")
    ):
        return True  # « part six mois », « s'en va souffler »
    if _ON_LEAVE.search(behind):
        return True  # « partie pour un congé de six mois », « quitte Y pour une année sabbatique »
    return not _FOR_A_TIME.isdisjoint(told) or bool(_LIMITED.search(behind) or _NOT_FOR_EVER.search(rest))


def for_care(seen: Arguments, clause: Clause) -> bool:
    """« s'éloigne le temps de se soigner », « s'éclipse six mois »: a leave, however little the verb says."""
    rest = " ".join(token.fold for token in seen.line.tokens[clause.verb.last :])
    resting = clause.verb.lemma in _WEAK and RESTING.match(rest)  # « se retire quelques semaines »
    return bool(resting or _TREATED.search(rest) or _UNTIL_WELL.search(rest))


def set_aside_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« pose ses dossiers le temps du traitement », « cesse d'être directrice le temps de se rétablir »."""
    rest = " ".join([token.fold for token in seen.line.tokens[clause.verb.last :]])
    if clause.verb.passive or _UNTIL_WELL.search(rest) is None:
        return
    for member in seen.subject(clause):
        yield change_told(seen, member, Act.PAUSE, clause, truth)


SETTING_ASIDE = words(
    """
    poser déposer ranger laisser cesser délaisser lâcher remiser déléguer confier fermer refermer éteindre
    interrompre suspendre
    """
)
TIME_OUT = words("temps")


def limited(line: Line, after: int) -> bool:
    """« absent jusqu'en mai », « absente d'Y plusieurs semaines »: what follows says for how long."""
    behind = " ".join(token.fold for token in line.tokens[after : after + 12] if token.word)
    return bool(_LIMITED.search(behind) or _LASTING.match(behind))


def _told_behind(seen: Arguments, clause: Clause) -> str:
    """What follows the verb, with the next sentence if that is about nobody else; « X quitte son poste ; Y
    compte revenir »: what is told of X."""
    others = [p.first for p in seen.pieces if p.people and p.first > clause.verb.last]
    shut = (k for k, t in enumerate(seen.line.tokens) if t.text == ";" and k >= clause.verb.last)
    if (ends := next((k for k in shut if others and others[-1] > k), None)) is not None:
        return " ".join(token.fold for token in seen.line.tokens[clause.verb.last : ends])
    following = seen.discourse.lines[seen.line.index + 1 : seen.line.index + 2]
    block = seen.line.sentence.block
    theirs = [line for line in following if line.sentence.block == block and not line.names_people]
    told = [*seen.line.tokens[clause.verb.last :], *(t for line in theirs for t in line.tokens)]
    return " ".join(token.fold for token in told)


_CARE = (
    r"(?:soigner|guerir|guerison|soins|traitements?|cancer|maladie|convalescence|retablir|chimiotherapies?"
    r")\b"
)
_TREATED = re.compile(rf"^[^.;:]*?\b(?:pour|afin de|a cause d' une?) (?:[^.;:,]*? )?{_CARE}")
_UNTIL_WELL = re.compile(
    r"^[^.;:]*?\ble temps (?:de |d' |du |des )(?:[^.;:,]*? )?"
    rf"(?:{_CARE}|(?:operations?|grossesse|hospitalisation|chimio|remission|conges?|se remettre)\b)"
)
_TO_COME_BACK = re.compile(
    r"\b(?:promet|compte|espere|prevoit|entend|jure|assure|dit) (?:bien )?"
    r"(?:de |d' |vouloir |pouvoir |qu' ?(?:il|elle) )*"
    r"(?:revenir|reviendra|reprendre (?:le travail|son poste|ses fonctions)"
    r"|retrouver (?:son poste|ses equipes))\b|\b(?:il|elle) reviendra , (?:espere|promet|assure|jure)"
)


def rests(line: Line, first: int, last: int) -> bool:
    """« absent jusqu'en mai », « trois mois loin d'Y »: a leave; not « absent du plateau »."""
    opens, ends = line.tokens[first].fold, line.tokens[last - 1].fold
    if opens == "loin":
        house = next((piece.org for piece in line.pieces if piece.first == last), None)
        told = " ".join(token.fold for token in line.tokens if token.word)
        return is_ours(house) and bool(_SOME_TIME.search(told))
    if ends == "pour" and not limited(line, last - 1):
        return False  # « hors jeu pour le titre »
    behind = line.tokens[last].fold if last < len(line.tokens) else ""
    if (ends == "conge" and behind in WEEKDAYS) or behind in _BREAKS:
        return False  # « en congé vendredi, il l'a accompagné »: for the day; « en pause déjeuner »
    since = ends == "retrait" and "depuis" in line.words  # not « X sur scène, Y en retrait »
    return opens not in _RESTING_ALONE or ends not in _RESTING_ALONE or since or limited(line, last)


_RESTING_ALONE = words("absent absente au repos en vacances retrait")


_TIME = (
    r"(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|dix-huit|quelques|plusieurs|\d+)"
    r" (?:longues? )?(?:mois|semaines|ans?|annees?|semestres?|trimestres?)\b"
)
_LIMITED = re.compile(
    rf"\bpour (?:une duree de )?{_TIME}|\bpour un temps\b|\bpour une duree\b"
    r"|\ble temps (?:d' une? |de (?:se |son |sa |quelques? |plusieurs ))"
    r"|\bjusqu' (?:en|a|au|aux) (?!present|maintenant|hier|aujourd'hui|lors|ce|cette)"
)
_SOME_TIME = re.compile(rf"\b{_TIME}")
_LASTING = re.compile(rf"(?:(?:de|d'|du|chez) \w+ )?(?:\w+ )?(?:pour |pendant )?{_TIME}")
RESTING = re.compile(
    rf"(?:pour )?{_TIME}(?! (?:apres|plus|avant))"
    r"|(?:se |s' )?(?:reposer|ressourcer|soigner|souffler)\b"
)
_ON_LEAVE = re.compile(
    r"\b(?:pour|en) (?:une? |son |sa )?(?:long(?:ue)? )?"
    r"(?:conge\b(?! de (?:fin|reclassement))|(?:annee|semestre) sabbatique|arret (?:maladie|de travail))"
)
_NOT_FOR_EVER = re.compile(
    r"\bmais (?:\w+ )?(?:pour un temps|temporairement|provisoirement|pas pour toujours|pas definitivement"
    r"|reviendra|promet de revenir|(?:compte|entend) (?:bien )?revenir|assure qu' (?:il|elle) reviendra)\b"
)
_WEAK = words("éloigner retirer éclipser absenter décrocher écarter effacer")
_UNWELL = re.compile(
    r"\b(?:raisons? (?:de sante|medicales?|familiales?)|se soigner|se reposer|un temps|quelque temps"
    r"|un moment|quelques? (?:mois|semaines)|le temps de?)\b"
)
_FOR_A_TIME = words("temporairement provisoirement momentanement")


def _not_meant(seen: Arguments, clause: Clause) -> bool:
    """« n'a pas prévu de lever le pied », « ne compte pas s'arrêter »: no denial of anything said."""
    above = seen.reader.verb(clause.parent) if clause.attachment is Attachment.INFINITIVE else None
    willed = (above is not None and above.negated) or any(g.negated for g in clause.verb.governors)
    return never_taken(seen, clause) or (bool(seen.line.index) and willed)


def _to_speak(seen: Arguments, clause: Clause) -> bool:
    """« avant de répondre », « avant d'ajouter »: a pause of some moments."""
    row = [piece for piece in seen.pieces if piece.first >= clause.end][:3]
    until = len(row) > 2 and row[0].word == "avant" and row[1].word in ("de", "d'")
    verb = row[2].verb if until else None
    return verb is not None and verb.lemma not in ("revenir", "reprendre", "retrouver")


def _no_leave(seen: Arguments, match: Match, clause: Clause) -> bool:
    """« lève le pied sur l'opérationnel », « prend du recul par rapport à ses engagements », « se repose
    sur X », « prend une pause café », « marque une pause avant de répondre », « annonce un congé pour
    les salariés »."""
    behind = [token.fold for token in seen.line.tokens[clause.end : clause.end + 2]]
    from_something = behind[:1] in (["sur"], ["vis-a-vis"]) or behind == ["par", "rapport"]
    if from_something and (match.idiom or clause.verb.lemma == "reposer"):
        return True
    within = clause.verb.lemma == "mettre" and clause.attachment is Attachment.RELATIVE
    if within and before_que(seen.pieces, clause) is not None:
        return True  # « une école en ligne qu'il met entre parenthèses »
    short = {token.fold for token in seen.line.tokens[clause.end : clause.end + 3]} & _SHORT
    if short or _to_speak(seen, clause) or (match.idiom and not _BREAKS.isdisjoint(behind[:1])):
        return True
    rest = " ".join(token.fold for token in seen.line.tokens[clause.end :])
    return match.idiom and _TO_STAFF.search(rest) is not None


# « une pause de dix minutes »
_SHORT = words("seconde secondes minute minutes heure heures")
# « annonce un congé d'une semaine pour tous les salariés »
_TO_STAFF = re.compile(
    r"\b(?:pour (?:(?:tous|toutes) )?|aux |a (?:tous|toutes) (?:ses )?|a l' ensemble )(?:(?:les|ses|des) )?"
    r"(?:salarie|employe|equipe|troupe|collaborat|collegue|personnel|effectif)"
)
_BREAKS = words("cafe dejeuner diner cigarette gouter fraicheur publicite pub photo photos selfie selfies")


def pause_told(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« prend un congé », « se met en retrait »."""
    verb = clause.verb
    if clause.attachment is Attachment.INFINITIVE and clause.parent in seen.exits:
        return  # « quitte Y pour se consacrer à sa famille »: no leave
    told = {token.fold for token in seen.line.tokens[verb.last : verb.last + 4]}
    holiday = verb.lemma in ("déconnecter", "couper", "souffler") and told & {"jours", "semaines", "semaine"}
    if holiday or (verb.lemma == "être" and told & {"heures", "heure", "minutes"}):
        return  # « aura été absent vingt-deux heures »
    if off_that_day(seen, clause):
        return
    if verb.lemma == "occuper" and verb.tense is Tense.PRESENT and not (verb.perfect or verb.governors):
        return  # « je m'occupe de mon bébé »: this very day
    if not match.idiom and verb.lemma in ("arrêter", "interrompre", "souffler", "débrayer"):
        return
    if truth.status is Status.DENIED and _not_meant(seen, clause):
        truth = refused("not so, and nobody said it was")
    if _no_leave(seen, match, clause) or _as_others_rest(seen, clause):
        return
    if match.idiom and (stray := steps_back_from(seen, clause)) and truth.status is not None:
        truth = refused(stray)
    if verb.lemma == "prendre" and "temps" in [t.fold for t in seen.line.tokens[verb.last : clause.end]]:
        return
    seat = _seat_left(seen, clause) if match.idiom else None
    act = Act.EXIT if seat or (verb.lemma == "prendre" and _some_time_later(seen, clause)) else Act.PAUSE
    for member in seen.subject(clause):
        house = seen.complement_org(clause, ("de", "d'", "chez")) or bound_to(seen, clause, (member,))
        house = house or seen.before_link(clause, "ou")  # « …, où elle a dû se mettre en congé »
        left = house if seat is None else seat.org
        yield change_told(seen, member, act, clause, truth, left=left, post=seat)


def _seat_left(seen: Arguments, clause: Clause) -> Post | None:
    """« se met en retrait du conseil »: for good."""
    row = [piece for piece in seen.pieces if piece.first >= clause.end][:2]
    return seat_after(seen.line, row[1].first) if len(row) > 1 and row[0].word in OF else None


def _as_others_rest(seen: Arguments, clause: Clause) -> bool:
    """« Y était passé chez Z au moment où il posait ses congés »: somebody else than Y."""
    within = clause.attachment in (Attachment.TIME, Attachment.RELATIVE)
    then = within and clause.verb.tense is Tense.IMPERFECT
    subject = seen.piece(clause.subject)
    pronoun = subject is not None and subject.sign is Sign.PRONOUN
    return then and pronoun and any(verb.pluperfect for at, verb in seen.line.verbs if at < clause.at)


def _some_time_later(seen: Arguments, clause: Clause) -> bool:
    """« a pris le large quelques jours plus tard »: when, and not for how long."""
    behind = " ".join(token.fold for token in seen.line.tokens[clause.verb.last :])
    return _LATER.match(behind) is not None


_LATER = re.compile(r"(?:le )?large (?:quelques|plusieurs) \w+ (?:plus tard|apres|avant)\b")
_AWAY = re.compile(
    r"\b(?:mois|semaines|ans?|annees?|semestres?)"
    r" (?:d' (?:absence|arret|eloignement|interruption|hospitalisation)"
    r"|de (?:conges?|convalescence|repos|pause|arret)|sabbatiques?)\b"
    r"|\bapres (?:une? (?:longue? |courte? )?|son |sa |ses )?"
    r"(?:conges?|absence|convalescence|arret (?:maladie|de travail)|operation|hospitalisation|burn-out)\b"
    r"|\babsente? depuis\b"
    r"|\b(?:mois|semaines) loin (?:de|du|d')(?= ).{0,40}\bpour (?:se )?soigner\b"
    r"|\b(?:mois|semaines|jours|ans?) apres (?:son|sa|un|une|l') (?:\w+ )?"
    r"(?:accident|operation|hospitalisation|burn-out|accouchement|maternite|avc|infarctus|leucemie|cancer)\b"
    r"|\bapres (?:\w+ ){1,3}(?:semaines|mois)"
    r" (?:chez (?:elle|lui)|aupres|a l' hopital|a la maison|a se soigner|loin)\b"
)
_ENDING = ("mettre", "écourter")


def after_time_away(line: Line) -> bool:
    """« X reprend les commandes après cinq mois d'absence »: their own, where nobody else is named."""
    return len(line.named) < _TWO and _AWAY.search(line.text) is not None


_TWO = 2


def leaves_ended(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """Who comes back after time away had taken a leave."""
    back = [c for c in told if c.act is Act.COME_BACK and c.truth.status is Status.ANNOUNCED]
    begun = _begun(seen) if back else None
    if begun is None:
        back = [c for c in back if c.word not in _ENDING]  # « met fin à six mois de congé »: one change
    if not back or any(c.act is Act.PAUSE for c in told):
        return
    if begun is None and not _AWAY.search(seen.line.text):
        return
    for change in {c.member.identity: c for c in back}.values():
        yield replace(
            change,
            act=Act.PAUSE,
            word="absence",
            joined=None,
            left=None,
            post=None,
            dates=begun or tuple(d for d in seen.line.dates if d.started),  # « absente depuis avril »
            announced=(),
            counterpart=None,
            after=True,
            noun=True,
        )


def _begun(seen: Arguments) -> tuple[Dated, ...] | None:
    """« met fin à un congé entamé en août », « … au congé qu'elle avait pris »: when what is over began."""
    for at, verb in seen.line.verbs:
        if verb.lemma not in _BEGINNING or not (verb.tense is Tense.PARTICIPLE or verb.pluperfect):
            continue
        clause = seen.reader.read(at)
        told = before_que(seen.pieces, clause) if verb.pluperfect else at - 1
        away = seen.pieces[told].action if told is not None and told >= 0 else None
        if away is not None and away.act is Act.PAUSE:
            dated = (seen.pieces[k].dated for k in clause.dates)
            return tuple(d for d in dated if d is not None)
    return None


_BEGINNING = words("entamer commencer débuter prendre ouvrir accorder octroyer")
