"""Who does what an infinitive tells: « c'est au tour de X de partir », « Y a choisi X pour diriger Z »,
« Y presse X de revenir », « la décision de X de quitter Y »."""

from bot.matcher.language.conjugation import Tense
from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import EFFECT_OF
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.organizations import DESCRIPTIONS
from bot.matcher.lexicon.roles import AIDES, HIRING
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.rows import NOMINAL, OPENERS, WALLS, Row, governed, sign_at, verb_at

_CHOOSING = words("choisir désigner nommer mandater missionner retenir")
_HIRING = _CHOOSING | HIRING | {"débaucher"}
_OBJECT_CONTROL = words(
    """
    voir laisser faire convaincre persuader presser inviter appeler prier contraindre pousser empêcher
    accuser reprocher soupçonner féliciter remercier charger
    dissuader aider autoriser forcer obliger demander proposer conseiller permettre conduire amener
    entraîner exhorter encourager inciter enjoindre sommer supplier
    """
)
PERSUADING = words(  # whoever their object is does it: not « demande la permission de partir »
    """
    convaincre persuader presser inviter contraindre empêcher accuser soupçonner féliciter dissuader remercier
    forcer obliger amener exhorter encourager inciter sommer supplier charger
    """
)
_SOMEBODY = frozenset({Sign.PEOPLE, Sign.POST})


def in_turn(row: Row, at: int) -> int | None:
    """« c'est au tour de X, ingénieur, de partir »: whose turn it is."""
    if at < 4 or row[at - 1].word not in ("de", "d'"):
        return None
    for k in range(at - 2, 1, -1):
        piece = row[k]
        if piece.sign in WALLS or (piece.verb is not None and piece.verb.finite):
            return None
        if piece.people and governed(row, k) and row[k - 2].word == "tour":
            return k
    return None


_TASKS = words("tache mission soin charge responsabilite defi honneur tour")


def tasked(row: Row, at: int) -> int | None:
    """« à X la lourde tâche de remplacer Y », « charge à X de piloter la recherche »: whose task it is."""
    if at < 3 or row[at - 1].word not in ("de", "d'"):
        return None
    before = (k for k in range(at - 2, max(at - _AHEAD, 0), -1) if row[k].people)
    near = [k for k in before if row[k - 1].word == "a" or _burdened(row, k)]
    if not near:
        return None
    between = (piece.verb for piece in row[near[0] + 1 : at] if piece.verb is not None)
    if any(verb.lemma not in _FALLING for verb in between):
        return None
    beside = {piece.word for piece in row[max(0, near[0] - 3) : at]}
    return near[0] if beside & _TASKS or _falls_to(row, near[0] - 1) else None


_AHEAD = 9  # pieces: « c'est à X, …, qu'il incombe désormais de diriger »


def _falls_to(row: Row, at: int) -> bool:
    """« À X, désormais, de piloter la recherche », « il revient à X de diriger … », « c'est à X de … »."""
    if not at or row[at - 1].sign in (Sign.COLON, Sign.STOP):
        return True
    verb = verb_at(row, at - 1)
    return verb is not None and verb.finite and verb.lemma in _FALLING


def _burdened(row: Row, k: int) -> bool:
    """« À charge pour X de … »."""
    return k > 1 and row[k - 1].word == "pour" and row[k - 2].word == "charge"


_FALLING = words("être revenir incomber appartenir échoir")


def chosen_for(row: Row, parent: int, at: int) -> int | None:
    """« Y a choisi X pour diriger Z », « désigne son second pour prendre la relève »: who is chosen does it,
    and not who chooses."""
    verb = verb_at(row, parent)
    if verb is None or verb.lemma not in _HIRING:
        return None
    near = [k for k in range(parent + 1, at - 1) if not governed(row, k)]
    chosen = next((k for k in near if row[k].sign in _SOMEBODY or row[k].word in AIDES), None)
    if chosen is None and (aim := aim_before_object(row, parent + 1, verb)) and at in aim:
        return aim.stop
    return _before_that(row, parent) if chosen is None else chosen


def aim_before_object(row: Row, start: int, verb: VerbGroup) -> range:
    """« Y a choisi pour lui succéder X », « nomme, pour assurer l'intérim, X »: what somebody is chosen for,
    where it begins at *start* and the name stands behind it; empty where nothing is."""
    if verb.lemma not in _HIRING or verb.passive:
        return range(0)
    at = start
    while sign_at(row, at) in _BEFORE_AIM:
        at += 1
    aim = verb_at(row, at + 1)
    if sign_at(row, at) is not Sign.PREP or row[at].word != "pour" or aim is None:
        return range(0)
    behind = at + 2
    while sign_at(row, behind) in _AIMED_AT:
        behind += 1
    within = {piece.sign for piece in row[at + 2 : behind]}
    whole = bool(aim.direct or aim.indirect) or Sign.THING in within  # not « pour remplacer X »
    named = whole and behind < len(row) and row[behind].people and not governed(row, behind)
    return range(start, behind) if named and aim.tense is Tense.INFINITIVE else range(0)


_BEFORE_AIM = frozenset({Sign.DATE, Sign.WORD, Sign.COMMA})
_AIMED_AT = _BEFORE_AIM | {Sign.THING, Sign.PREP, Sign.ORG}


def advertised(row: Row, parent: int, at: int) -> bool:
    """« a publié une offre d'emploi pour diriger Z », « lance un appel à candidatures pour prendre la tête
    de Z »: somebody is looked for."""
    verb = verb_at(row, parent)
    posting = verb is not None and verb.lemma in _POSTING
    return posting and any(piece.word in _NOTICES for piece in row[parent + 1 : at])


_POSTING = words("publier diffuser poster relayer partager rédiger lancer mettre passer ouvrir")
_NOTICES = words("offre offres annonce appel fiche avis candidatures concours recrutement")


def object_of_purpose(row: Row, i: int) -> bool:
    """« Les discussions pour faire revenir X ont échoué »: X, behind the infinitive of another's purpose.

    « La biologiste chargée d'aider à déceler un poison a été licenciée »: the poison. « Celui qu'on est allé
    chercher hier pour éteindre l'incendie s'en va »: the fire.
    """
    k = i
    while k and (verb := row[k - 1].verb) is not None and verb.tense is Tense.INFINITIVE:
        k -= 1
    behind = row[k - 2].sign in (Sign.THING, Sign.POST) or row[k - 1].word == "pour"
    return 1 < k < i and row[k - 1].sign is Sign.PREP and behind


def _before_that(row: Row, at: int) -> int | None:
    """« X, que Y a choisie pour diriger Z »: the name before « que », where who chooses stands behind it."""
    if at < 3 or row[at - 1].sign not in NOMINAL or row[at - 2].word not in ("que", "qu'"):
        return None
    before = at - 4 if row[at - 3].sign is Sign.COMMA else at - 3
    return before if before >= 0 and row[before].people else None


def decided(row: Row, at: int) -> int | None:
    """« la décision de X de quitter Y »: whose decision it is."""
    if at < 4 or row[at - 1].word not in ("de", "d'"):
        return None
    if row[at - 2].word in _VERGES and (told := _before_verge(row, at - 3)) is not None:
        return told  # « X, sur le point de partir »
    if not row[at - 2].people:
        return None
    noun = row[at - 4]
    return at - 2 if governed(row, at - 2) and noun.sign is Sign.THING else None


_VERGES = ("point", "passe")


def _before_verge(row: Row, k: int) -> int | None:
    """Who stands before « sur le point », « en passe »."""
    while k >= 0 and (row[k].sign in (Sign.PREP, Sign.COMMA, Sign.CLOSE) or row[k].sign is Sign.WORD):
        k -= 1
    return k if k >= 0 and row[k].people and not governed(row, k) else None


def identified(row: Row, at: int) -> int | None:
    """« la dernière à partir est X »: the name after « être » is who leaves."""
    if not at or row[at - 1].word not in ("a", "à"):
        return None
    for k in range(at + 1, len(row) - 1):
        verb = row[k].verb
        if row[k].sign in WALLS:
            return None
        if verb is not None and verb.finite:
            named = verb.lemma == "être" or (verb.reflexive and verb.lemma in ("appeler", "nommer"))
            return k + 1 if named and row[k + 1].people else None
    return None


def held_before(row: Row, at: int) -> int | None:
    """« X, longtemps directeur juridique avant d'être promu directeur de la stratégie, … »: X."""
    if at < _PIECES_BEFORE or row[at - 1].word not in OF or row[at - 2].word != "avant":
        return None
    k = at - 3
    if any(role.text for member in row[k].people for role in member.roles):
        return k  # the post is read as told beside the name
    while k > 1 and row[k].sign in _HELD:
        k -= 1
    held = any(piece.sign is Sign.POST for piece in row[k:at])
    return k - 1 if held and row[k].sign is Sign.COMMA and row[k - 1].people else None


_PIECES_BEFORE = 3  # a name with its post, « avant » and « de »
_HELD = frozenset({Sign.POST, Sign.WORD, Sign.PREP, Sign.ORG, Sign.THING, Sign.DATE})


def named_behind(row: Row, at: int) -> int | None:
    """« a vu s'en aller X et Y », « a vu claquer la porte X »: the people behind an infinitive."""
    for k in range(at + 1, min(at + 4, len(row))):
        if row[k].people:
            return k
        if row[k].sign not in (Sign.THING, Sign.WORD, Sign.DATE, Sign.COMMA):
            return None
    return None


def seen_doing(row: Row, at: int) -> int | None:
    """« L'année a vu X démissionner, Y partir et Z s'en aller », « vit le conseil renvoyer puis rappeler X »:
    who stands before each infinitive, or before the one that it is joined to."""
    if sign_at(row, at - 1) is Sign.AND:
        before = next((k for k in range(at - 2, 0, -1) if row[k].verb is not None), at)
        joined = verb_at(row, before)
        doing = joined is not None and joined.tense is Tense.INFINITIVE
        return seen_doing(row, before) if doing and before < at else None
    if at < 2 or sign_at(row, at - 1) not in _DOERS or governed(row, at - 1):
        return None
    for k in range(at - 2, -1, -1):
        verb = row[k].verb
        if verb is not None and verb.finite:
            return at - 1 if verb.lemma == "voir" else None
        if row[k].sign in WALLS or row[k].sign in (Sign.REL, Sign.SUB):
            return None
    return None


_DOERS = _SOMEBODY | {Sign.THING, Sign.ORG}


def made_to(row: Row, at: int, parent: int, governing: VerbGroup) -> int | None:
    """« Y accuse X d'avoir menti », « convainc ses associés de revenir »: the object of the verb above."""
    link = row[at - 1].word if row[at - 1].sign is Sign.PREP else ""
    if governing.lemma not in _OBJECT_CONTROL or (link and governing.lemma in ("faire", "laisser", "voir")):
        return None
    for k in range(_before_relative(row, parent, at) - 1, parent, -1):
        if row[k].word in _THOSE:
            return k
        seen = row[k].sign is Sign.THING and k == at - 1 and not governed(row, k)  # « voit X partir »
        seen = seen or row[k].word in DESCRIPTIONS  # « accuse l'entreprise de l'avoir licencié »
        seen = seen or _is_they(row, k, parent, governing)
        if seen or row[k].sign in (Sign.PEOPLE, Sign.ORG, Sign.POST, Sign.PRONOUN):
            return k
    return None


def _is_they(row: Row, k: int, parent: int, governing: VerbGroup) -> bool:
    """« accuse ses anciens partenaires d'avoir menti »: they, whatever they are called."""
    return k == parent + 1 and row[k].sign is Sign.THING and governing.lemma in PERSUADING


_THOSE = words("ceux celles celui celle")


def _before_relative(row: Row, parent: int, at: int) -> int:
    """« accuse l'entreprise qu'il a aidé à bâtir d'avoir menti »: where the accused ends."""
    opener = next((k for k in range(parent + 1, at) if row[k].sign in OPENERS), at)
    told = any(piece.verb is not None and piece.verb.finite for piece in row[opener:at])
    return opener if told else at


def past_defining(row: Row, at: int, before: int | None) -> int | None:
    """« accuse l'entreprise qu'il a aidé à bâtir d'avoir menti »: the verb that accuses, not the one before.

    Not « accuse ceux qui menacent de partir »: they do.
    """
    inner = verb_at(row, before)
    if before is None or inner is None or row[at - 1].word not in OF or inner.lemma in EFFECT_OF:
        return before
    opener = next((k for k in range(before, 1, -1) if row[k].sign in OPENERS), 0)
    above = next((k for k in range(opener - 1, -1, -1) if row[k].verb is not None), None)
    accusing = verb_at(row, above)
    charged = accusing is not None and accusing.lemma in _OBJECT_CONTROL
    return above if charged and all(piece.sign not in WALLS for piece in row[above:at]) else before
