"""Prizes, honours, contests and courts: who is named for one, comes after somebody there, or is put out of
one, gets or loses no post."""

import re

from bot.matcher.changes.change import Change
from bot.matcher.discourse.focus import by_its_wares, speaks_of_watched
from bot.matcher.judgement.ties import Ties
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Line, is_ours

_MADE_ONE_OF_THE_YEAR = re.compile(
    r"\b(?:nomme|elu|designe|sacre|couronne)e?s? (?:\w+ ){0,2}(?:de l' annee|du mois|de la semaine)\b"
)
_ONE_OF_THE_YEAR = re.compile(
    r"\b(?:hommes?|femmes?|personnalites?|patronn?e?|dirigeante?|entrepreneure?|manager"
    r"|direct(?:eur|rice)(?: \w+){0,3}) de l' annee\b"
)
_OF_THE_YEAR = re.compile(  # not « à la fin de l'année »
    r"\b(?<!fin )(?<!debut )(?<!reste )(?<!cours )(?<!milieu )"
    r"(?:de l' ?annee|du mois|de la semaine|du siecle|d'honneur)\b"
)
_RANKING = re.compile(
    r" (?:(?:top|hit-parade)(?: |-)(?:\d+|trois|cinq|dix|vingt|cinquante|cent)|classement"
    r"|sondage|barometre) "
)
_COSTS = words("a tout quel bas hauts au")  # « à prix d'or », « à tout prix »
_CONTESTS = words(
    "prix trophee trophees palmares laureat laureate laureats jury medaille concours marraine parrain"
)

_HONOURED = re.compile(
    r" (?:membre (?:\w+ ){0,2}de l' (?:academie|institut de france)|citoyenn?e? d' honneur|tableau d' honneur"
    r"|honoris causa|legion d' honneur|ordre national du (?:merite|quebec)|ordre du merite|au grade de"
    r"|palmes academiques) "
)


def of_a_contest(ties: Ties, change: Change) -> bool:
    """« élue femme de l'année », « succède à Y au palmarès »: an honour, and no post."""
    if _OF_THE_YEAR.search(fold(change.post.text or "" if change.post is not None else "")):
        return True
    told = (ties.lines[change.line], ties.lines[0])
    bare = change.post is None or not change.post.text
    if bare and _entered(change) and any(_MATCHES.search(line.text) for line in told):
        return True  # « Échecs : X détrône Z | Engagé en amateur, X a pris la place de W en tête du tournoi »
    if change.act not in _POSTS_GOT:
        return False
    behind = () if change.line or any(map(is_ours, ties.lines[0].houses)) else ties.lines[1:2]
    if any(_OF_THE_YEAR.search(line.text) for line in behind):
        return True  # « X succède à Z | La dirigeante de Y est élue femme de l'année »
    if any(_MADE_ONE_OF_THE_YEAR.search(line.text) for line in told[:1]):
        return True  # « X, directrice de Y, a été nommée personnalité de l'année »
    if bare and any(_ONE_OF_THE_YEAR.search(line.text) for line in told):
        return True  # « Élection de l'homme de l'année : X battu par Z »
    if any(_HONOURED.search(line.text) for line in told):
        return True
    if _RANKING.search(ties.lines[0].text):
        return True  # « X sort du top 10 des patrons | Z y remplace W »
    if bare and change.line and _RANKING.search(ties.lines[change.line - 1].text):
        return True  # « Z prend la tête du classement. X l'a remplacé à la clôture. »
    if bare and _there(told[0], change) and not _GAMES.isdisjoint(ties.lines[change.line - 1].words):
        return True  # « X repart aux Olympiades. Il y remplace Z. »
    tried = any(not _TRIALS.isdisjoint(line.words) for line in ties.lines[:_HEAD])
    contests = _CONTESTS - {"jury"} if tried else _CONTESTS
    recalled = change.perfect and any(d.past for d in change.dates)
    near = told[:1] if recalled else told  # « Y décroche la médaille d'or | … Z, qui lui a succédé en 2022 »
    after_others = change.act is Act.SUCCEED and bare
    return any(
        token.fold in contests
        and not (token.fold == "prix" and line.tokens[max(at - 1, 0)].fold in _COSTS)
        and (after_others or not _beside_a_name(line, at))
        for line in near
        for at, token in enumerate(() if contests.isdisjoint(line.words) else line.tokens)
    )


def _beside_a_name(line: Line, at: int) -> bool:
    """« X, lauréat du prix Z, prend la tête de Y »: what X is known for, and not what is told."""
    return any(piece.people and piece.first <= at < piece.last for piece in line.pieces)


_TRIALS = words("proces tribunal juge juges jures plaignant plaignante plaidoiries")


def _there(line: Line, change: Change) -> bool:
    """« Il y remplace Z »: where the sentence before has them."""
    verb = line.pieces[change.at].verb
    return change.line > 0 and verb is not None and verb.indirect == "y"


def _entered(change: Change) -> bool:
    """« engagé en amateur », « a pris la place de W »: of no house that is named."""
    signed_on = change.act is Act.HIRE and change.word == "engager" and not (change.agent or change.joined)
    return signed_on or change.act in _POSTS_GOT


_POSTS_GOT = frozenset({Act.NAME, Act.SUCCEED, Act.TAKE})
_PITCH = (
    r" (?:\d+e minute|la mi-temps|brassard|dans les buts|tirs au but|gardien de but|notre (?:onze|quinze)"
    r"|onze (?:type|ideal|de depart)|match (?:de gala|amical)|penalty|hors-jeu) "
)
_MATCHES = re.compile(
    rf"{_PITCH}| (?:tournois?|championnats?|triathlon|regate|tie-break|grande?s? maitres?) "
    r"|^ (?:(?:echecs|bridge|poker|tennis|golf|voile|cyclisme|rugby|football|foot|course a pied) :"
    r"|(?:semi-)?marathon )"
)


def put_out_of_a_contest(ties: Ties, change: Change) -> bool:
    """« X a fini en tête du premier tour ; Y a été éliminé », « X jette l'éponge … les primaires »: out of a
    contest, and of no house."""
    told = change.left or change.agent or (change.post is not None and change.post.text)
    if change.act in _LOSING and _loses_a_rank(ties, change):
        return True
    if change.act is Act.EXIT and change.word in _GIVING_UP and not told:
        return change.line < _HEAD - 1 and any(_RACE.search(line.text) for line in ties.lines[:_HEAD])
    if change.act is Act.OUST and change.word == "éliminer" and not is_ours(change.left):
        return True  # « X éliminé de « Danse avec les patrons » »
    if _beaten(ties, change):
        return True
    if change.act is not Act.OUST or told:
        return False
    if _by_a_court(ties.lines[change.line], change):
        return True
    if change.word in _FROM_A_POST:
        return False  # « Le lauréat visait Z, qui avait voté le renvoi de X »
    first = max(0, change.line - 1)
    if not change.line and _PRIZE.search(ties.lines[0].text):
        return True  # « Trophées du numérique : X écarté, Z l'emporte »
    if not change.dates and any(_RANKING.search(line.text) for line in ties.lines[first : change.line]):
        return True
    return any(_ROUND.search(line.text) for line in (ties.lines[0], *ties.lines[first : change.line + 1]))


def _beaten(ties: Ties, change: Change) -> bool:
    """« X détrône Z »: in a ranking; not « X détrôné, c'est Z qui prend les commandes »."""
    verb = ties.lines[change.line].pieces[change.at].verb
    if verb is None or change.word != "détrôner" or change.post is not None:
        return False
    return not verb.passive and verb.tense is not Tense.PARTICIPLE and change.member.identity.id is None


def _loses_a_rank(ties: Ties, change: Change) -> bool:
    """« perd sa première place », « cède sa place à Y », of a ranking that the title tells of."""
    row = ties.lines[change.line]
    behind = " ".join(token.fold for token in row.tokens[row.pieces[change.at].first :][:_BEHIND])
    placed = " place" in behind
    return placed and (
        _NTH_PLACE.search(behind) is not None or _RANKING.search(ties.lines[0].text) is not None
    )


_LOSING = (Act.EXIT, Act.OUST, Act.HAND_OVER)
_BEHIND = 6  # words
_NTH_PLACE = re.compile(r"\b(?:premiere|deuxieme|troisieme|\d+ ?e) place\b")
_FROM_A_POST = words("limoger licencier limogeage licenciement congediement renvoi revocation")


def of_a_club(ties: Ties, change: Change) -> bool:
    """« Les Draveurs remercient X, entraîneur-chef … », whose name somebody watched has: in an article that
    comes to the watched organisation further down, if at all, or by what it makes."""
    head = ties.lines[:_HEAD]
    if _told_of_sports(ties, change):
        return True
    if any(_ANOTHER.search(line.text) for line in head if speaks_of_watched(line)):
        return True
    told = [line for line in (*head, ties.lines[change.line]) if not _NAMESAKE.search(line.text)]
    if any(speaks_of_watched(line) and not by_its_wares(line) for line in told):
        return False
    if any(_NAMESAKE.search(line.text) for line in ties.lines):
        return True
    said = (word for line in ties.lines[: max(_HEAD, change.line + 1)] for word in line.words)
    return any(word.partition("-")[0] in _SPORTS for word in said)  # « l'entraîneur-chef »


def _told_of_sports(ties: Ties, change: Change) -> bool:
    """« Le FC Metz limoge X | L'entraîneur … »: title and sentence are of sports, and not of ours, which the
    article may name as a sponsor."""
    near = (
        ties.lines[0],
        ties.lines[1] if not change.line and len(ties.lines) > 1 else ties.lines[change.line],
    )
    if any(speaks_of_watched(line) for line in near):
        return False
    return any(word.partition("-")[0] in _COACHES for line in near for word in line.words)


_COACHES = words("entraineur entraineuse selectionneur selectionneuse footballeur footballeuse rugbyman")
_ANOTHER = re.compile(r" homonyme d' une? ")  # « Homonyme d'un chercheur d'Y, le maire de … »
_NAMESAKE = re.compile(
    r" (?:(?:homonymie|homonymes?) (?:avec|d[eu]|d'|des)|porte le (?:meme )?nom (?:que|d[eu]|d')) "
)  # « … son homonymie avec X, d'Y »
_SPORTS = words(
    """
    entraineur entraineuse selectionneur selectionneuse gardien gardienne attaquant attaquante defenseur
    buteur buteuse ailier joueur joueuse footballeur footballeuse hockeyeur rugbyman tennisman
    """
)
_PRIZE = re.compile(r" (?:(?:ballons?|palmes?|lions?|ours) d' or|oscars?|cesars?|trophees?|victoires de la) ")
_GAMES = words("olympiades jeux championnat championnats tournoi coupe mondial mondiaux finale")
_GIVING_UP = words("jeter renoncer abandonner retirer")
_RACE = re.compile(
    r" (?:candidature|primaires?|investiture|presidentielle|legislatives|municipales|senatoriales) "
)
_HEAD = 3  # sentences
_ROUND = re.compile(
    rf"{_PITCH}"
    r"| (?:(?:premier|second|deuxieme|dernier) tour|palmares|laureate?s?|concours|tournoi|finalistes?) "
)


def _by_a_court(line: Line, change: Change) -> bool:
    """« la cour d'appel congédie le plaignant », « éconduit par le juge »: out of a lawsuit."""
    verb = line.pieces[change.at]
    before = [token.fold for token in line.tokens[max(0, verb.first - _NEAR) : verb.first]]
    apart = max((k + 1 for k, word in enumerate(before) if word in (",", ":", ";")), default=0)
    behind = [token.fold for token in line.tokens[verb.last : verb.last + 3]]
    return not _COURTS.isdisjoint(before[apart:] if behind[:1] != ["par"] else behind)


_NEAR = 5  # words
_COURTS = words("cour tribunal juge juges juree magistrat magistrate magistrats justice")
