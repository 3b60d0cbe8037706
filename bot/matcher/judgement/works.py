"""Films, books, plays and matches: articles about one, whose makers come and go for it, and parts played."""

import re
from collections.abc import Sequence

from bot.matcher.discourse.head import head_lines
from bot.matcher.lexicon import words
from bot.matcher.syntax.pieces import Line
from bot.matcher.syntax.reader import ClauseReader

_WORKS = words(
    """
    film films cinema documentaire biopic long-metrage longs-metrages court-metrage telefilm tournage
    tournages roman comedie opera operette metteur metteuse scenaristes cineaste cineastes
    comediens album chanson spectacle musical showrunner librettiste football rugby handball volley
    basket tennis championnat selectionneur ligue-1 cyclisme
    """
)
_SERIES = (
    " au theatre ",
    " piece de theatre ",
    " dans la serie ",
    " serie televisee ",
    " serie tele ",
    " bande dessinee ",
    " la piece de ",
    " ligue 1 ",
)


def about_a_work(lines: Sequence[Line]) -> bool:
    """Whether title or summary say that the article is about one."""
    head = head_lines(lines)
    return any(
        not _WORKS.isdisjoint(line.words) or any(phrase in line.text for phrase in _SERIES) for line in head
    )


_PLAYING = words("incarner camper interpréter jouer")
_PLAYING_OR_BEING = _PLAYING | {"être"}
_GUISES = (
    " dans la peau de ",
    " sous les traits de ",
    " preter ses traits ",
    " prete ses traits ",
    " role-titre ",
)
_SHOWS = (" au doublage ", " au casting ", " au generique ", " aux platines ")
_MARKS = frozenset(max(phrase.split(), key=len) for phrase in (*_GUISES, *_SHOWS)) | words(
    "role cinema theatre"
)


def acted(reader: ClauseReader) -> bool:
    """« campe le patron renvoyé », « joue X », « hérite du rôle de Y »."""
    line = reader.line
    if _IN_A_WORK.search(line.text):
        return True
    if _MARKS.isdisjoint(line.words) and (_PLAYING_OR_BEING | _SHOWN).isdisjoint(line.lemmas):
        return False
    if any(guise in line.text for guise in _GUISES) or _part_of_somebody(line) or _on_screen(line):
        return True
    if not line.names_ours and any(show in line.text for show in _SHOWS):
        return True  # not « X, qui figure au générique mais a quitté Y en mai »
    for at, verb in line.verbs:
        if verb.lemma == "être" and _somebody_else(reader, at):
            return True  # « X, que joue Z », « Z est X »
        if verb.lemma not in _PLAYING:
            continue
        played = reader.read(at).object
        role = line.pieces[played].role if played is not None else None
        part = role is not None and role.head not in _FACES  # not « incarne le visage du groupe »
        if played is not None and (line.pieces[played].people or part):
            return True
    return False


# « Dans le film, X est chassé », « Au deuxième épisode, X démissionne »: what happens there.
_IN_A_WORK = re.compile(
    r"^ (?:dans|au|a|pendant) (?:(?:le|la|l'|ce|cette|un|une|son|sa|\w+ieme|premier|dernier|fin de) ){0,2}"
    r"(?:film|fiction|piece|serie|roman|sketch|scenario|feuilleton|episode|saison|comedie|parodie|spectacle"
    r"|chapitre|tableau|intrigue|telefilm|biopic|dessin anime)(?: (?!d[eu] |d')\w+)? , "
)


def _on_screen(line: Line) -> bool:
    """« X rejoint Y… au cinéma », not « X quitte Y pour le cinéma »."""
    behind = (
        [token.fold for token in line.tokens[piece.last : piece.last + 4] if token.word]
        for piece in line.pieces
        if piece.org is not None
    )
    return any(told[:2] in _SCREENS for told in behind)


_SCREENS = (["au", "cinema"], ["au", "theatre"])
_FACES = words("visage voix figure caution garant garante")


def _somebody_else(reader: ClauseReader, at: int) -> bool:
    """Somebody named « is » somebody else named; not « et c'est Y qui assure l'intérim »."""
    clause = reader.read(at)
    told = clause.predicative
    if clause.subject != at - 1 or told != at + 1 or clause.verb.negated:
        return False
    one, other = reader.pieces[at - 1].people, reader.pieces[at + 1].people
    return len(one) == len(other) == 1 and one[0].identity != other[0].identity


_SHOWN = words("avoir voir retrouver découvrir")


def _part_of_somebody(line: Line) -> bool:
    """« le rôle de X »: a person, not a post."""
    return any(
        piece.people
        and line.tokens[max(0, piece.first - 2)].fold == "role"
        and line.pieces[at - 1].word in ("de", "d'")
        for at, piece in enumerate(line.pieces)
        if at
    )
