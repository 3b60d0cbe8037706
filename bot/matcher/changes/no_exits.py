"""Exits that are none: « le donnait partant », « décroche une distinction », « a fini par lâcher Y »."""

from itertools import pairwise

from bot.matcher.changes.houses_left import behind_idiom
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.houses import GOVERNING
from bot.matcher.discourse.matters import FELLOWS
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.occasions import CHATS
from bot.matcher.modality.truth import Truth
from bot.matcher.names.name import Sort
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.pieces import Sign, is_ours
from bot.matcher.syntax.rows import is_measure
from bot.model import Status


def no_exit(seen: Arguments, match: Match, clause: Clause, truth: Truth) -> bool:
    """Whether a verb or an idiom of leaving tells of no exit here."""
    lemma = clause.verb.lemma
    if _off_to_speak(seen, clause) or _drops_an_idea(seen, clause) or _leaves_a_chat(seen, clause):
        return True
    if _somebody_elses(seen, match, clause) or _from_a_spouse(seen, clause) or _literally(seen, clause):
        return True
    if _within_the_house(seen, clause) or _needless(seen, clause) or _asked_of(seen, clause):
        return True
    if lemma == "partir" and clause.verb.tense is Tense.GERUND and clause.verb.indirect != "en":
        return True  # « une rumeur le donnait partant »: said of them, as a predicate
    if lemma == "partir" and _on_the_basis(seen, clause):
        return True
    if lemma == "lâcher" and _says(seen, clause):
        return True  # « X va bien, a fini par lâcher la société »
    if not match.idiom and lemma == "décrocher" and _gets(seen, clause):
        return True  # « X décroche cette distinction »
    if lemma in _YIELDING and truth.status is Status.DENIED and "jamais" in seen.line.words:
        return True  # « n'a jamais cédé aux sirènes »: long ago, and nobody says that they would
    if lemma == "dire" and any(governor.lemma == "pouvoir" for governor in clause.verb.governors):
        return True  # « le comité peut dire stop à Y »
    if _well_off(seen, clause) or (lemma == "chercher" and truth.status is Status.ANNOUNCED):
        return True  # « il cherchait la sortie »
    if (lemma == "laisser" and kept_filled(seen, clause)) or _of_something_made(seen, clause):
        return True
    given_back = match.idiom and (clause.verb.indirect == "lui" or to_the_owner(seen, clause))
    parting = lemma == "séparer" or (lemma == "quitter" and clause.verb.reflexive)
    return given_back or (parting and not (_beside_org(seen, clause) or _parts_from_org(seen, match, clause)))


def _well_off(seen: Arguments, clause: Clause) -> bool:
    """« s'en tire avec un titre », « en est ressorti directeur général »: of a meeting, or a quarrel."""
    behind = seen.pieces[clause.at + 1 : clause.at + 2]
    as_what = clause.verb.lemma == "ressortir" and any(p.sign in (Sign.POST, Sign.WORD) for p in behind)
    return as_what or (clause.verb.lemma == "tirer" and clause.verb.indirect == "en")


def _somebody_elses(seen: Arguments, match: Match, clause: Clause) -> bool:
    """« Y négocie le départ de X », « transmet au conseil la démission de X »: that of X."""
    own = seen.possessive(clause.verb.last)  # « remet sa démission de directrice »
    if not match.idiom or own or seen.line.tokens[clause.end - 1].fold not in _GOINGS:
        return False
    row = [piece for piece in seen.pieces if piece.first >= clause.end][:2]
    return len(row) > 1 and row[0].word in OF and row[1].sign in (Sign.PEOPLE, Sign.POST)


def _from_a_spouse(seen: Arguments, clause: Clause) -> bool:
    """« a divorcé », « divorce de sa femme »: with no house in the sentence."""
    return clause.verb.lemma == "divorcer" and not any(piece.org is not None for piece in seen.pieces)


def _literally(seen: Arguments, clause: Clause) -> bool:
    """« quitte la partie de poker », « prend la porte de derrière », « prend sa retraite sportive », « dépose
    les armes devant Z »."""
    last, *behind = (token.fold for token in seen.line.tokens[clause.end - 1 : clause.end + 2])
    if clause.end == clause.verb.last or not behind:
        return False
    if last == "partie" or (last == "porte" and not _DOORS.isdisjoint(behind)):
        return behind[0] in OF
    if last == "page" and any(n.first == clause.end and n.sort is Sort.THING for n in seen.line.names):
        return True  # « tourne la page Parlio 4 »
    before = next((piece for piece in seen.pieces if piece.first == clause.end + 1), None)
    bows = last in _BOWING and behind[0] == "devant" and before is not None and before.org is None
    bows = bows and before is not None and before.word not in GOVERNING | FELLOWS
    return bows or (last == "retraite" and behind[0] in _OF_SPORT)


_BOWING = words("armes reverence")
_OF_SPORT = words("sportive internationale musicale")
_DOORS = words("derriere service secours garage cote gauche droite")
_GOINGS = words("depart demission sortie divorce")


def _of_something_made(seen: Arguments, clause: Clause) -> bool:
    """« prépare la sortie d'un livre », « une sortie en mer »; not « sa sortie de l'entreprise »."""
    row = [piece for piece in seen.pieces if piece.first >= clause.end][:2]
    if len(row) < 2 or seen.line.tokens[clause.end - 1].fold != "sortie":
        return False
    return row[0].word in ("de", "d'", "du", "en") and row[1].sign is Sign.THING


def _on_the_basis(seen: Arguments, clause: Clause) -> bool:
    """« un assistant scolaire bricolé à partir des modèles d'Y »; not « prête à partir de Y »."""
    first, last = clause.verb.first, clause.verb.last
    around = [
        token.fold for token in (*seen.line.tokens[first - 1 : first], *seen.line.tokens[last : last + 1])
    ]
    apart = clause.verb.tense is Tense.INFINITIVE and not clause.verb.governors and first > 1
    return (
        apart
        and around[0] == "a"
        and around[1:] in (["de"], ["d'"], ["du"], ["des"])
        and not seen.line.tokens[first - 2].fold.startswith(_READY)
    )


_READY = tuple(words("pret resolu decid enclin dispos determin premi derni prochain seul candidat"))


def _off_to_speak(seen: Arguments, clause: Clause) -> bool:
    """« part plaider sa cause à Bruxelles », « s'en va convaincre les élus »: and will be back."""
    if clause.verb.lemma not in ("partir", "en aller", "repartir"):
        return False
    behind = seen.line.tokens[clause.verb.last : clause.verb.last + 1]
    return any(token.fold in _ERRANDS for token in behind)


def _drops_an_idea(seen: Arguments, clause: Clause) -> bool:
    """« laisse tomber l'idée d'une fusion »; not « laisse tomber Y »."""
    dropping = clause.verb.lemma == "laisser" and seen.line.tokens[clause.end - 1].fold == "tomber"
    dropped = next((p.word for p in seen.pieces if p.first >= clause.end), "")
    return dropping and dropped in _IDEAS


def _leaves_a_chat(seen: Arguments, clause: Clause) -> bool:
    """« quitte le groupe WhatsApp des patrons »."""
    left = seen.piece(clause.object)
    behind = seen.line.tokens[left.last : left.last + 1] if left is not None else ()
    if clause.end > clause.verb.last:  # « claque la porte du groupe WhatsApp »
        row = seen.line.tokens[clause.end : clause.end + _REACH]
        behind = tuple(
            two for one, two in pairwise(row) if one.fold in _LOOPS
        )  # not « la présidence de Slack »
    return any(token.fold in CHATS for token in behind)


_LOOPS = words("groupe boucle canal fil conversation serveur salon")
_IDEAS = words("idee projet plan option procedure plainte proces poursuites appel recours piste")
_ERRANDS = words(
    """
    plaider convaincre rencontrer defendre presenter vanter saluer diner dejeuner negocier parler temoigner
    rassurer expliquer chercher accueillir visiter promouvoir seduire discuter debattre precher vendre lever
    """
)
_YIELDING = ("céder", "succomber")


def _needless(seen: Arguments, clause: Clause) -> bool:
    """« Plus besoin de partir tourner à l'étranger », « inutile de partir », « histoire de changer
    d'air »: nobody does, or another verb tells it."""
    before = [token.fold for token in seen.line.tokens[max(0, clause.verb.first - 2) : clause.verb.first]]
    infinitive = clause.verb.tense is Tense.INFINITIVE
    return infinitive and before[-1:] in (["de"], ["d'"]) and before[0] in _NEED


_NEED = words("besoin inutile necessaire question histoire")


def _asked_of(seen: Arguments, clause: Clause) -> bool:
    """« parti ou pas parti ? », « partira ou non ? »: both are asked."""
    behind = [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 2]]
    before = [token.fold for token in seen.line.tokens[max(0, clause.verb.first - 2) : clause.verb.first]]
    return behind in (["ou", "pas"], ["ou", "non"]) or before == ["ou", "pas"]


def _within_the_house(seen: Arguments, clause: Clause) -> bool:
    """« change d'horizon sans changer d'employeur », « s'éloigne de la recherche sans quitter la maison »,
    « change d'air au sein d'Y »."""
    if clause.verb.lemma == "changer" and {"au", "sein"} <= {_at(seen, t) for t in _behind(seen, clause)}:
        return True
    if "sans" not in seen.line.words or clause.verb.lemma == "partir":
        return False
    start = next((t for t in range(clause.verb.last, len(seen.line.tokens)) if _at(seen, t) == "sans"), None)
    if start is None:
        return False
    told = {_at(seen, t) for t in range(start + 1, min(start + _REACH, len(seen.line.tokens)))}
    ours = any(is_ours(p.org) and start < p.first < start + _REACH for p in seen.pieces)
    return not _LEAVINGS.isdisjoint(told) and (ours or not _HOUSES.isdisjoint(told))


def _behind(seen: Arguments, clause: Clause) -> range:
    return range(clause.end, min(clause.end + 2, len(seen.line.tokens)))


def _at(seen: Arguments, token: int) -> str:
    return seen.line.tokens[token].fold


_REACH = 5  # tokens behind « sans »
_LEAVINGS = words("changer quitter sortir")
_HOUSES = words("employeur maison entreprise societe groupe boite start-up")


def to_the_owner(seen: Arguments, clause: Clause) -> bool:
    """« X est de retour. Y lui rend les clés », « … rend les commandes à X »: whose they had been, where they
    were not put out of them."""
    history = seen.discourse.history
    back = {member.identity for member, _, _ in history.of(Act.COME_BACK)}
    back -= {member.identity for member, _, _ in history.of(Act.OUST)}
    if clause.verb.lemma not in GIVING_BACK or not back:
        return False
    if clause.verb.indirect == "lui":
        return any(member.identity in back for member in seen.antecedents(clause.starts))
    behind = range(clause.at + 1, min(clause.at + 6, len(seen.pieces) - 1))
    given = (seen.pieces[k + 1].people for k in behind if seen.pieces[k].word in ("a", "au"))
    return any(member.identity in back for people in given for member in people)


GIVING_BACK = words("rendre redonner restituer")


def kept_filled(seen: Arguments, clause: Clause) -> bool:
    """« n'a pas laissé le fauteuil vide », « … le siège refroidir »: somebody else's, filled at once."""
    if not clause.verb.negated:
        return False
    told = seen.line.tokens[clause.verb.last : clause.end + 1]
    return any(token.fold in _EMPTY for token in told)


_EMPTY = words("vide vides vacant vacante vacants refroidir inoccupe")


def _parts_from_org(seen: Arguments, match: Match, clause: Clause) -> bool:
    """« X se sépare d'Y »."""
    return match.idiom and bool(seen.subject(clause)) and behind_idiom(seen, clause, match) is not None


def _beside_org(seen: Arguments, clause: Clause) -> bool:
    """« OpenLab et X se séparent »."""
    row = seen.pieces[max(clause.at - 3, 0) : clause.at]
    signs = {row[0].sign, row[-1].sign} if len(row) == 3 and row[1].sign is Sign.AND else set()
    return Sign.ORG in signs and bool(signs & {Sign.PEOPLE, Sign.POST})


def _gets(seen: Arguments, clause: Clause) -> bool:
    """A verb of giving up that has an object tells of a thing got."""
    obj = clause.object
    thing = obj is not None and obj > clause.at and seen.pieces[obj].sign is Sign.THING
    return bool(clause.verb.direct) or (thing and obj is not None and not is_measure(seen.pieces, obj))


def _says(seen: Arguments, clause: Clause) -> bool:
    """A verb of saying set behind what is said: a comma before it, and a clause before that."""
    before = seen.pieces[clause.at - 1] if clause.at else None
    told = any(piece.verb is not None and piece.verb.finite for piece in seen.pieces[: clause.at])
    return told and before is not None and before.sign in (Sign.COMMA, Sign.QUOTE)
