"""A clause or phrase beside a name that tells no change: « X, que l'on croyait intouchable, … »."""

from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import STRESSED
from bot.matcher.syntax.appositions import UNTIL_NOW, grown
from bot.matcher.syntax.pieces import Piece, Sign
from bot.matcher.syntax.rows import OPENERS, Row, sign_at


def remark_beside(row: Row, i: int) -> tuple[Piece, int] | None:
    """« X, à qui l'on doit l'outil, … », « X, qu'on disait fatigué, directrice de Y, … »: a part of the
    name, so that what is told of X, or stands beside X, goes on behind it."""
    if sign_at(row, i + 1) is not Sign.COMMA:
        return None
    start = i + 2 + _called_first(row, i + 2)
    close = next((k for k in range(start, len(row)) if row[k].sign in _SHUT), len(row))
    remark = row[start:close]
    if _opens(row, start):
        if not _tells_nothing(remark, watched=row[i].people[0].identity.id is not None):
            return None
    elif not (_in_passing(remark) and _told_behind(row, close)):
        return None
    end = close + _goes_on(row, close)
    return grown(row[i], row[i].people, last=row[end - 1].last), end


def one_called(row: Row, i: int) -> tuple[Piece, int] | None:
    """« celui que tous surnomment « le moine », X, … »: a part of the name as well."""
    if row[i].word not in ("celui", "celle") or not _opens(row, i + 1):
        return None
    close = next((k for k in range(i + 2, len(row)) if row[k].sign in _SHUT), len(row))
    named = row[close + 1] if close + 1 < len(row) and row[close].sign is Sign.COMMA else None
    if named is None or len(named.people) != 1 or not _tells_nothing(row[i + 1 : close], watched=False):
        return None
    end = close + 2 + _goes_on(row, close + 2)
    return grown(named, named.people, first=row[i].first, last=row[end - 1].last), end


def _goes_on(row: Row, comma: int) -> bool:
    """Behind the *comma* that ends it, the sentence goes on with what the name does, or with another."""
    following = row[comma + 1] if sign_at(row, comma) is Sign.COMMA and comma + 1 < len(row) else None
    acts = following is not None and following.verb is not None and following.verb.finite
    return acts or (following is not None and following.sign is Sign.AND)


_SHUT = frozenset({Sign.COMMA, Sign.STOP, Sign.COLON, Sign.CLOSE})


def _called_first(row: Row, at: int) -> bool:
    """« X, l'homme à qui l'on doit l'outil, … »: a word for anybody, before the clause."""
    role = row[at].role if at < len(row) else None
    return role is not None and role.text is None and not role.plural and _opens(row, at + 1)


def _opens(row: Row, at: int) -> bool:
    """« qui », « dont », « que », « à qui », « avec lequel », « lui que »."""
    led = at + (sign_at(row, at) is Sign.PREP or (at < len(row) and row[at].word in STRESSED))
    return sign_at(row, led) in OPENERS and row[led].word in _RELATIVES


_RELATIVES = words("qui que qu' dont lequel laquelle auquel duquel")


def _in_passing(remark: Row) -> bool:
    """« jamais avare d'un bon mot », « connu pour ses colères », « à l'origine de l'outil »: a phrase."""
    if not remark or remark[0].role is not None or remark[0].sign is Sign.AND:
        return False  # « X, professeure à Z »: apposed; « X, et un vétéran, Y »: another
    known = remark[0].verb
    said = known is not None and known.tense is Tense.PARTICIPLE and known.lemma in _KNOWN
    stayed = known is not None and known.lemma == "rester" and len(remark) > 1 and remark[1].word in _LOYAL
    honoured = known is None and remark[0].word in _HONOURED
    behind = remark[said or stayed or honoured :]
    plain = all(
        _plain(piece) or ((said or honoured) and _of_the_honour(piece)) or (stayed and piece.org is not None)
        for piece in behind
    )
    return plain and len(remark) > 1 and (said or any(piece.word.islower() for piece in remark))


def _plain(piece: Piece) -> bool:
    """No part of a clause; of a post only what says no more than « enseignant »."""
    anybody = piece.role is not None and piece.role.text is None
    return (piece.sign in _PHRASE or anybody) and piece.word not in _GOING


def _of_the_honour(piece: Piece) -> bool:
    """« invité vedette du salon », « distingué l'an dernier par Z »: when, by whom, and as what."""
    role, org = piece.role, piece.org
    bare = role is not None and not role.determined and role.organization is None
    return bare or piece.sign is Sign.DATE or (org is not None and not org.watched)


_KNOWN = words(
    """
    connaître réputer apprécier admirer respecter décrire surnommer naître former inviter distinguer primer
    récompenser décorer couronner
    """
)
_HONOURED = words("distingue distinguee prime primee laureat laureate")
_LOYAL = words("fidele discret discrete loyal loyale muet muette silencieux silencieuse populaire attache")
_PHRASE = frozenset({Sign.WORD, Sign.PREP, Sign.THING, Sign.OUTLET, Sign.AND})


def _told_behind(row: Row, comma: int) -> bool:
    """« X, …, parti en mai », « X, …, directrice de Y »: what is told stands behind the *comma*."""
    following = row[comma + 1] if comma + 1 < len(row) and row[comma].sign is Sign.COMMA else None
    return following is not None and (following.sign in _GOES_ON or following.word in UNTIL_NOW)


_GOES_ON = frozenset({Sign.VERB, Sign.POST, Sign.PREP, Sign.AND, Sign.PEOPLE, Sign.QUOTE, Sign.SUB})


def _tells_nothing(remark: Row, *, watched: bool) -> bool:
    lemmas = {piece.verb.lemma for piece in remark if piece.verb is not None}
    if not lemmas:
        return False
    others = [piece for piece in remark if piece.sign not in _PLAIN]
    if lemmas <= _BESIDES and any(piece.word in _TOO for piece in remark):
        return not any(piece.people or (piece.org is not None and piece.org.watched) for piece in others)
    told_beside = remark[0].sign is Sign.PREP  # « avec qui … »: X is not who does it
    if told_beside and lemmas <= _ALONGSIDE:
        return all(piece.people or _of_another(piece) for piece in others)
    if told_beside and lemmas <= _SEEING:  # « en qui la presse voyait un futur patron »: no post taken
        return all(piece.role is not None for piece in others)
    if lemmas <= _WOOING:
        return all(_of_another(piece) for piece in others)
    # What somebody has made places them in the house, where nothing else does.
    said = lemmas <= _IDLE or _ones_own(remark) or _never_elsewhere(remark) or (watched and _has_made(remark))
    return said and not others and all(piece.word not in _GOING for piece in remark)


_BESIDES = words("enseigner siéger présider conseiller écrire animer tenir donner jouer")
_TOO = words("aussi egalement") | {"par ailleurs", "adverbial"}  # beside the post that is told of
_PLAIN = frozenset(
    {*OPENERS, Sign.PREP, Sign.THING, Sign.VERB, Sign.WORD, Sign.PRONOUN, Sign.AND, Sign.QUOTE, Sign.DATE}
)


def _of_another(piece: Piece) -> bool:
    return piece.org is not None and piece.org.identity is not None and not piece.org.watched


def _ones_own(remark: Row) -> bool:
    """« pour qui ce fut un crève-cœur », « dont l'équipe a été dissoute en mai »: not told of X; « dont le
    poste … » may be."""
    impersonal = remark[0].sign is Sign.PREP and remark[2].word in ("ce", "c'")
    return impersonal or (remark[0].word == "dont" and remark[1].word in _THEIRS)


def _has_made(remark: Row) -> bool:
    """« qui a piloté deux lancements »; « qui pilote le produit » tells of a post."""
    verbs = [piece.verb for piece in remark if piece.verb is not None]
    return all((v.perfect or v.tense is Tense.PARTICIPLE) and v.lemma in _MAKING for v in verbs)


def _never_elsewhere(remark: Row) -> bool:
    """« qui n'a jamais travaillé ailleurs »."""
    verbs = [piece.verb for piece in remark if piece.verb is not None]
    return all(verb.negated and verb.lemma in _ALONGSIDE for verb in verbs)


_THEIRS = words(
    "equipe equipes groupe travaux article articles nom livre these blog compte chaine voix famille mere pere"
)
_GOING = words(
    """
    partant partante partants partantes partance demissionnaire depart sortie conge arret retour renfort
    interim tete commandes manettes renes charge poste direction disgrace
    """
)
_SEEING = words("voir deviner imaginer")
_WOOING = words("courtiser convoiter draguer désirer")
_ALONGSIDE = words(
    "travailler étudier collaborer cosigner côtoyer débuter correspondre apprendre publier signer"
)
_MAKING = words(
    "piloter superviser lancer concevoir imaginer dessiner développer entraîner coder construire signer"
)
# What is thought, said or known of somebody, and what they like: no verb of a step in a career.
_IDLE = (
    _WOOING
    | _SEEING
    | words(
        """
        dire croire penser juger estimer considérer supposer présumer savoir réputer décrire dépeindre
        surnommer baptiser appeler devoir admirer respecter apprécier aimer adorer détester craindre
        redouter vénérer envier jalouser moquer critiquer louer vanter célébrer parler
        raconter écrire lire écouter cultiver collectionner jouer grandir naître habiter vivre pratiquer
        peser mesurer compter passionner fasciner agacer irriter séduire intriguer étonner surprendre
        incarner symboliser cacher avouer ignorer sembler paraître croiser entendre regarder attendre
        espérer vouloir reprocher attribuer prêter tutoyer rêver courir
        """
    )
)
