"""The wordings that say « away », behind a verb: « … sa carrière ailleurs », « … des envies d'air »."""

import re

from bot.matcher.language.verbgroup import VerbGroup
from bot.matcher.lexicon import words
from bot.matcher.lexicon.away import (
    BAGS,
    CALLINGS,
    DESIRED,
    DESIRES,
    EYEING,
    LIFE,
    LOOKING,
    LURING,
    MOVING,
    OTHERS,
    PUBLIC,
    YIELDING,
)
from bot.matcher.lexicon.frames import STARTUP_NOUNS
from bot.matcher.lexicon.organizations import DESCRIPTIONS, PERSONNEL, RIVALS

_OTHER_WORDS = words(
    """
    ailleurs hors loin sortie porte air large horizon horizons evasion independance emancipation liberte
    depart exil changement solo nouveaute cieux rivages eaux employeur employeurs ecurie latitudes defi cote
    concurrents rivaux rivale concurrentes face chute attache herbe chose entrepreneuriale entrepreneurial
    chez vers compte
    """
)
# Of which each wording has one, or a house to go to.
MARKS = _OTHER_WORDS | BAGS | RIVALS | OTHERS | DESIRED | CALLINGS | PUBLIC | STARTUP_NOUNS


def says_away(told: str, verb: VerbGroup) -> bool:
    """Whether the folded words *told* behind the verb say so, a space around each."""
    lived = verb.perfect and not verb.governors  # « aurait vécu ailleurs »
    if not lived and any(pattern.search(told) for pattern in _ANY_VERB):
        return True
    return not verb.perfect and any(verb.lemma in verbs and end.search(told) for verbs, end in _SOME_VERBS)


def left_behind(told: str) -> str:
    """« un avenir hors de la maison », « sa carrière loin d'Y »: the word behind « de » and its article."""
    found = _OUTSIDE.search(told)
    return found.group(1) if found is not None else ""


HOUSES = DESCRIPTIONS | PERSONNEL | words("murs bercail")


def _one_of(row: frozenset[str]) -> str:
    return f"(?:{'|'.join(sorted(row))})"


_OWN = r"(?:sa|son|ses|leurs?|la|le|l'|les|une?|des|d' autres|de nouvelles|de nouveaux|un nouvel)"
_ADVERB = r"(?:bien|deja|plutot|desormais|bientot|aussi|voir|vivre|si)"
# Where what is told ends: at a day, a way of doing, a goal.
_END = r"(?= $| (?:avant|apres|depuis|d' ici|a l'|au|en|cet|cette|l'|pour|chez|vers|dans|une fois|a partir) )"
_DONE = r"(?= $| (?:avant|apres|depuis|d' ici|cet|cette|des|pour de bon)\b)"  # « des » for « dès »
_PACKED = r"(?= $| (?:chez|avant|apres|hors|dans|des)\b)"
_ANY_VERB = tuple(
    re.compile(pattern)
    for pattern in (
        # « regarderait ailleurs », « poursuivrait sa carrière ailleurs »
        rf"^(?: {_ADVERB})*(?: {_OWN} (?:\w+ )?{_one_of(LIFE)}(?: \w+)?)? ailleurs{_END}",
        rf" {_one_of(LIFE)} (?:en solo|en solitaire|entrepreneuriale?s?){_END}",
        r" l' herbe (?:\w+ )*plus verte",
        # « des envies d'ailleurs », « un besoin d'air »
        rf" {_one_of(DESIRES)} (?:de |d' |du |de l' )(?:\w+ )?{_one_of(DESIRED)}(?:{_DONE}|(?= a ))",
        rf" {_one_of(DESIRES)} (?:de |d' )autre chose{_END}",
        rf" (?:ses|leurs|les|son) (?:\w+ )?{_one_of(BAGS)}(?: pretes?| bouclees?| faites?)?{_PACKED}",
        rf" (?:d' autres|de nouveaux|de nouvelles|un autre|un nouvel|une autre) {_one_of(OTHERS)}{_DONE}",
        rf" (?:un|d' un|son) (?:nouveau |prochain )?(?:point de chute|port d' attache){_END}",
    )
)
_EXIT = re.compile(
    rf"^(?: (?:vers|sur|du cote de|deja|a))* (?:la|une|sa|leur) (?:porte de )?(?:sortie|porte){_DONE}"
)
_FOES = r"(?:concurrence|concurrente?s?|rivale?s?|rivaux|ennemi|camp d' en face|maison d' en face)"
_A_FOE = rf"(?:la |l' |une? |le |d' autres |des |certains |plusieurs |son |ses )?(?:\w+ )?{_FOES}"
_TO_A_FOE = re.compile(
    rf"^(?: {_ADVERB})*(?: {_OWN} (?:\w+ )?{_one_of(LIFE)})? (?:(?:chez|vers|a|au|pour|du cote de) )?"
    rf"(?:{_A_FOE}|en face){_END}"
)
_TOWARD_A_FOE = re.compile(rf"^(?: {_ADVERB})* (?:vers|du cote de|sur|chez) {_A_FOE}{_END}")
_BY_A_FOE = re.compile(rf"^(?: {_ADVERB})* par {_A_FOE}{_END}")
_CALLS = r"(?:sirenes|avances|appels?|chants?|charmes?|offres?|propositions?)(?: du pied)?"
_CALL_OF_A_FOE = re.compile(rf" {_CALLS} (?:de |d' |du ){_A_FOE}")
_TRYING_OUT = words("faire essayer passer tenter vivre voir aspirer découvrir")
_SOMETHING_ELSE = re.compile(rf"^(?: (?:a|enfin|vite))? autre chose{_END}")
_TAKING_UP = words(
    "consacrer vouer adonner lancer reconvertir revenir retourner goûter tâter tourner attirer tenter"
)
_CALLING = re.compile(
    rf"^ (?:a|vers|dans|par|au)? ?(?:la |l' |sa )?(?:{_one_of(CALLINGS)}{_END}|recherche {_one_of(PUBLIC)})"
)
_STARTING = re.compile(
    rf" (?:dans|chez|pour|vers) (?:une?|d' autres) (?:autre |jeune )?{_one_of(STARTUP_NOUNS)}{_END}"
)
_WORKING = words("installer établir lancer travailler exercer continuer")
_ALONE = re.compile(rf"^ a son (?:propre )?compte{_DONE}")
_SOME_VERBS = (
    (_TRYING_OUT, _SOMETHING_ELSE),
    (_TAKING_UP, _CALLING),
    (EYEING, _EXIT),
    (_WORKING, _ALONE),
    (MOVING, _TO_A_FOE),
    (LOOKING, _TOWARD_A_FOE),
    (LURING, _BY_A_FOE),
    (YIELDING, _CALL_OF_A_FOE),
    (MOVING, _STARTING),
)
_OUTSIDE = re.compile(
    rf" {_one_of(LIFE)}(?: \w+)? (?:en dehors|hors|loin) (?:de|d'|du|des) "
    r"(?:(?:la|le|l'|ses|son|cette|les) )?(\w[\w-]*)"
)
