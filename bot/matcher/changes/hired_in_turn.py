"""Who comes in an article about many who do, or with a house that is bought: « X a signé lundi ».

Words that would say too little elsewhere: « a dit oui », « est du voyage », « On y croise X, venue de Z ».
"""

from collections.abc import Iterator

from bot.matcher.changes.change import Change, change_told
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.civic import is_civic, titled_civic
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import Token
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.questions import asks
from bot.matcher.modality.truth import Truth
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Member, Org, Sign, is_ours, org_of

# Each with what may stand behind it: nothing, or the rest of an idiom.
_YIELDING = {
    "signer": ("",),
    "céder": ("",),
    "accepter": ("",),
    "craquer": ("",),
    "dire": ("oui", "banco"),
    "franchir": ("le pas",),
    "sauter": ("le pas",),
    "arriver": ("",),
    "débarquer": ("",),
    "être": ("du nombre", "du lot", "du voyage", "de la partie", "de l' aventure", "de la fournee"),
    "faire": ("partie du lot", "partie du voyage", "partie de l' aventure", "partie de la fournee"),
    "suivre": ("", "le mouvement", "ses equipes", "l' equipe"),
    "accompagner": ("le mouvement", "ses equipes", "l' equipe"),
    "compter": (),
    "figurer": (),
}
_SERVING = words("rattacher relever dépendre rapporter")  # « sera rattaché à X »
_LET = words("convaincre séduire tenter débaucher persuader embarquer recruter")  # « s'est laissé tenter »
YIELDING = frozenset(_YIELDING) | _LET | _SERVING
_BESIDE_IT = words("avec comme apres avant des en pour")


def yielding_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« X, de Z, a signé lundi », « s'est laissé convaincre », « Son patron est du voyage »."""
    verb = clause.verb
    if verb.negated or verb.direct or clause.quoted or clause.attachment is not Attachment.MAIN:
        return
    serves = _will_serve(seen, clause)
    if not verb.finite or not (
        serves or _let(seen, clause) or (not verb.passive and _says_yes(seen, clause))
    ):
        return
    for member in seen.subject(clause):
        bought = member.identity.name in seen.discourse.mentions.heads_bought
        taker = taker_of(seen, member) if bought or not serves else None
        if taker is not None:
            yield change_told(seen, member, Act.JOIN, clause, truth, joined=taker, left=_house_of(member))


def _let(seen: Arguments, clause: Clause) -> bool:
    """« s'est laissé tenter », by nobody else who is named."""
    verb = clause.verb
    let = any(token.fold.startswith("laiss") for token in seen.line.tokens[verb.first : verb.last])
    by = any(c.word in ("par", "a") and c.at > clause.at for c in clause.complements)
    return verb.lemma in _LET and let and not by


def _will_serve(seen: Arguments, clause: Clause) -> bool:
    """« sera rattachée à X », « relèvera de X »: of one of the house."""
    whom = (seen.pieces[c.at] for c in clause.complements if c.word in ("a", "de", "d'") and c.at > clause.at)
    return clause.verb.lemma in _SERVING and clause.verb.ahead and any(piece.people for piece in whom)


def _says_yes(seen: Arguments, clause: Clause) -> bool:
    """The whole idiom, and nothing behind it but when, with whom or as what."""
    behind = seen.line.tokens[clause.verb.last :]
    if clause.subject == clause.at + 1:  # « Avec elle arrivent ses fondateurs, X et Y »
        behind = seen.line.tokens[seen.pieces[clause.subject].last :]
    among = bool(behind) and behind[0].fold in ("partie", "parmi", "au")
    if among and not _RECRUITS.isdisjoint(token.fold for token in behind[1:5]):
        return True  # « fait partie des nouveaux venus »
    for idiom in _YIELDING.get(clause.verb.lemma, ()):
        told = idiom.split()
        if [token.fold for token in behind[: len(told)]] == told:
            return _ends(seen, behind[len(told) :])
    return False


def _ends(seen: Arguments, behind: tuple[Token, ...]) -> bool:
    if not behind or not behind[0].word:
        return True
    if behind[0].low == "des":
        return False  # « suit des cours »; but « a signé dès lundi »
    piece = next((p for p in seen.pieces if p.first <= _at(seen, behind[0]) < p.last), None)
    return piece is not None and (
        piece.sign is Sign.DATE or piece.word in _BESIDE_IT or piece.sign is Sign.AND
    )


def _at(seen: Arguments, token: Token) -> int:
    return seen.line.tokens.index(token)


def taker_of(seen: Arguments, member: Member) -> Org | None:
    """The watched organisation, where it takes on many, or buys what *member* heads."""
    surge, mentions = seen.discourse.surge, seen.discourse.mentions
    if asks(seen.line) or titled_civic(mentions, member) or any(map(is_civic, member.roles)):
        return None
    if member.identity.name in mentions.heads_bought:
        return seen.focus if is_ours(seen.focus) else None
    if surge is None or surge.act is not Act.JOIN or not seen.line.index:
        return None
    strange = member.identity.id is None or _house_of(member) is not None
    return surge.joined if strange else None


def _house_of(member: Member) -> Org | None:
    held = (member.origin, *(org_of(role) for role in member.roles))
    return next((org for org in held if org is not None and org.identity and not org.watched), None)


LEAVING = words("quitter lâcher abandonner délaisser")


def leaving_for_it_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Elle quittera Z en décembre », where the article is about those who come: for here."""
    verb, left = clause.verb, seen.org(clause.object)
    if left is None or left.identity is None or left.watched or verb.negated or clause.quoted:
        return
    elsewhere = (
        seen.org(c.at) for c in clause.complements if c.word in ("pour", "chez") and c.at > clause.at
    )
    if verb.tense is not Tense.FUTURE or any(org is not None and not is_ours(org) for org in elsewhere):
        return
    for member in seen.subject(clause):
        taker = taker_of(seen, member)
        if taker is not None:
            yield change_told(seen, member, Act.JOIN, clause, truth, joined=taker, left=left)


SHOWING = words("trouver compter citer noter figurer rester croiser signaler mentionner appeler avoir être")
_RECRUITS = words(
    """
    recrue recrues prise prises renfort renforts venu venue venus venues arrivant arrivants arrivante embauche
    embauches signature signatures transfuge transfuges trouvaille trouvailles
    """
)
_COME = words("venir arracher débaucher recruter arriver embaucher ravir chiper piquer souffler débarquer")


def shown_told(seen: Arguments, clause: Clause, truth: Truth) -> Iterator[Change]:
    """« Parmi les recrues, on trouve X », « Il y a d'abord X, arraché à Z, puis Y, venue de W »."""
    if clause.verb.negated or clause.quoted or not clause.verb.finite or clause.verb.lemma not in SHOWING:
        return
    first = {token.fold for token in seen.line.tokens[: clause.verb.last]}
    counted = not _RECRUITS.isdisjoint(first)
    for at in range(clause.at + 1, len(seen.pieces)):
        piece = seen.pieces[at]
        verb = piece.verb
        if piece.sign in (Sign.STOP, Sign.REL, Sign.SUB) or (verb is not None and verb.finite):
            return
        if not piece.people or not (counted or _comes_from(seen, at)):
            continue
        for member in piece.people:
            taker = taker_of(seen, member)
            if taker is not None:
                yield change_told(seen, member, Act.JOIN, clause, truth, joined=taker, left=_house_of(member))


def _comes_from(seen: Arguments, at: int) -> bool:
    """« X, venue de Z »."""
    row = seen.pieces[at + 1 : at + 3]
    return (
        len(row) > 1 and row[0].sign is Sign.COMMA and row[1].verb is not None and row[1].verb.lemma in _COME
    )
