"""Headings that tell by no verb of a change: « Ceux qu'on ne croise plus », « Les nouveaux visages »."""

from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Line, Sign

_MET = words("croiser voir revoir rencontrer saluer retrouver apercevoir entendre")
_PRESENT = ({"là"}, {"parmi", "nous"}, {"en", "poste"}, {"dans", "la", "maison"}, {"des", "nôtres"})
_FAREWELL = (("au", "revoir"), ("bon", "vent"), ("adieu",), ("adieux",), ("bye",), ("bye", "bye"))
_WELCOME = words("bienvenue bienvenu bienvenues bienvenus")
_NEW = words("nouveau nouvelle nouveaux nouvelles petits petites tout toutes")
_FACES = words("visage visages tete tetes venu venue venus venues collegue collegues nouveaux nouvelles")
_STAYING = (
    *(("fideles", "au", "poste"), ("toujours", "la"), ("toujours", "en", "poste"), ("statu", "quo")),
    *(("inchange",), ("inchanges",), ("inchangee",), ("inchangees",), ("sans", "changement")),
)
_AROUND = words(
    "le la les l' nos ses ces un une des du de d' a au aux chez et ou dans parmi semaine mois annee an"
    " maison equipe"
)
_CROSSING, _DOORS = words("pousser franchir passer"), words("porte portes seuil")
_LONGEST = 12  # words


def idiom_act(line: Line) -> Act | None:
    """What such a heading says of all whom the list below it names."""
    if len(line.tokens) > _LONGEST:
        return None
    if gone := _met_no_more(line):
        return gone
    if shows_the_door(line):
        return Act.EXIT
    told = tuple(token.fold for token in line.tokens if token.word)
    if told in _FAREWELL:
        return Act.EXIT
    if told in _STAYING or unchanged(line):
        return Act.STAY
    if not _CROSSING.isdisjoint(line.lemmas) and not _DOORS.isdisjoint(told):
        return _across(line)
    return Act.JOIN if _new_faces(line) else None


def unchanged(line: Line) -> bool:
    """« Ce qui ne change pas », « Ceux qui ne bougent pas »."""
    return any(verb.negated and verb.lemma in _CHANGING for _, verb in line.verbs)


_CHANGING = words("changer bouger")


def shows_the_door(line: Line) -> bool:
    """« 🚪 Mai », « 🚪 Les autres »: no verb, and the sign says what those listed below do."""
    return line.tokens[0].text == "🚪" and not line.verbs


def _met_no_more(line: Line) -> Act | None:
    """« Ceux qu'on ne croise plus », « Ils ne sont plus là », « Celles que l'on ne reverra pas »."""
    for _, verb in line.verbs:
        behind = {token.low for token in line.tokens[verb.last : verb.last + 3]}
        present = verb.lemma == "être" and (verb.indirect == "y" or any(p <= behind for p in _PRESENT))
        if (present or verb.lemma in _MET) and (verb.no_longer or (verb.negated and verb.ahead)):
            return Act.EXIT
    return None


def _across(line: Line) -> Act | None:
    """« Ceux qui ont poussé la porte », « Elles ont franchi le seuil »; not « passés à la porte »."""
    for _, verb in line.verbs:
        behind = [token.fold for token in line.tokens[verb.last : verb.last + 2]]
        if verb.lemma in _CROSSING and not verb.passive and behind[:1] in (["la"], ["les"], ["le"]):
            return Act.JOIN if behind[-1] in _DOORS and not (verb.negated or verb.no_longer) else None
    return None


def _new_faces(line: Line) -> bool:
    """« Les nouveaux visages de Y », « Bienvenue », and nothing beside that could be new instead."""
    if line.tells or any(piece.people for piece in line.pieces):
        return False
    houses = {k for piece in line.pieces if piece.sign is Sign.ORG for k in range(piece.first, piece.last)}
    told = {token.fold for k, token in enumerate(line.tokens) if token.word and k not in houses}
    new = bool(told & _WELCOME) or (bool(told & _NEW) and bool(told & _FACES))
    return new and told <= _WELCOME | _NEW | _FACES | _AROUND
