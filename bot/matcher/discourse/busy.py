"""Who is named next does something else than what the designation before the name tells of somebody."""

import re

from bot.matcher.discourse.mentions import Mention, Mentions
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF, REPORTING, SAYING
from bot.matcher.syntax.pieces import Line, Sign, is_ours, org_of
from bot.matcher.syntax.roles import Role

_HIRING = words("recruter embaucher débaucher engager accueillir attirer nommer")


def is_busy(mentions: Mentions, mention: Mention, *, comes: bool) -> bool:
    """Does something else in that sentence; *comes*: than one who comes would."""
    told = (_hires, _leads_already, owns_the_subject, _announces_another, _tells_of, _advertises)
    coming = (_of_ours, _meanwhile, _acts_on_them, _leaves) if comes else ()
    return any(busy(mentions, mention) for busy in (*told, comments, _for_one, *coming))


def owns_the_subject(mentions: Mentions, mention: Mention) -> bool:
    """« Z nomme un patron pour la France | La start-up de X vaut … »: X, whose house it is that names."""
    row = mentions.lines[mention.line].pieces[: mention.at]
    return len(row) == 2 and row[0].org is not None and row[1].word in ("de", "d'")


def _leads_already(mentions: Mentions, mention: Mention) -> bool:
    """« Y embauche un développeur infatigable | X, qui dirige l'équipe, … »: X is there, and no newcomer."""
    row = mentions.lines[mention.line].pieces[mention.at + 1 : mention.at + 5]
    if [piece.sign for piece in row[:2]] != [Sign.COMMA, Sign.REL] or len(row) < 4 or row[1].word != "qui":
        return False
    verb, led = row[2].verb, row[3]
    now = verb is not None and verb.tense is Tense.PRESENT and not verb.perfect
    return now and verb is not None and verb.lemma in _LEADING and led.word in ("equipe", "equipes")


_LEADING = words("diriger codiriger piloter superviser encadrer animer")


def _hires(mentions: Mentions, mention: Mention) -> bool:
    """« Un cadre de Z passe chez Y | A, qui recrutait déjà … »: the boss of those he goes to."""
    behind = mentions.lines[mention.line].pieces[mention.at + 1 : mention.at + 5]
    verb = next((piece.verb for piece in behind if piece.verb is not None), None)
    if verb is None or not verb.finite or verb.passive:
        return False
    of_it = mentions.lines[mention.line].tokens[verb.first - 1].fold == "en"
    return verb.lemma in _HIRING or (of_it and verb.lemma in _GLAD)


_GLAD = words("féliciter réjouir")  # « X s'en félicite »


def _announces_another(mentions: Mentions, mention: Mention) -> bool:
    """« Un développeur passe chez Y | X l'a annoncé dimanche : Z … »: Z is the one, and X the boss."""
    row = mentions.lines[mention.line].pieces
    colon = next((k for k in range(mention.at + 1, len(row)) if row[k].sign is Sign.COLON), None)
    if colon is None or not any(piece.people for piece in row[colon:]):
        return False
    verbs = [piece.verb.lemma for piece in row[mention.at : colon] if piece.verb is not None]
    return bool(verbs) and verbs[0] in _TELLING


def _tells_of(mentions: Mentions, mention: Mention) -> bool:
    """« Le père de Z rejoint Y | X a annoncé dimanche l'arrivée de W »: X tells it, and W is the one."""
    row = mentions.lines[mention.line].pieces
    telling = next((k for k in range(mention.at + 1, len(row)) if row[k].verb is not None), None)
    verb = row[telling].verb if telling is not None else None
    if telling is None or verb is None or not verb.finite or verb.lemma not in _TELLING | _JUDGING:
        return False
    done = next((k for k in range(telling + 1, len(row)) if row[k].action is not None), len(row))
    whose = row[done + 1 : done + 3]
    return len(whose) > 1 and whose[0].word in OF and bool(whose[1].people)


def _advertises(mentions: Mentions, mention: Mention) -> bool:
    """« Y recrute un directeur financier | X a publié l'annonce samedi »: X looks for one; not « l'annonce de
    son arrivée »."""
    line = mentions.lines[mention.line]
    verb = next((piece.verb for piece in line.pieces[mention.at + 1 :] if piece.verb is not None), None)
    if verb is None or not verb.finite or verb.lemma not in _POSTING:
        return False
    told = " ".join(token.fold for token in line.tokens[verb.last :])
    return _NOTICE.search(told) is not None


_POSTING = words("publier diffuser poster relayer partager rédiger tweeter")
_NOTICE = re.compile(r"\b(?:(?:l'|cette) annonce\b(?! d)|offre d' emploi\b|fiche de poste\b)")


def comments(mentions: Mentions, mention: Mention) -> bool:
    """« Y recrute un économiste | « Bonne idée », juge X », « Selon X, … », « Elle est soufflée par X »: not
    told of X, who would say « je », or how glad they are."""
    line = mentions.lines[mention.line]
    before = line.pieces[: mention.at]
    if _OPENING_POSTS.isdisjoint(mentions.lines[0].lemmas):
        return False  # « La patronne de la robotique démissionne | « … », écrit X »
    if before and before[-1].word in ("selon", "par"):
        return True
    verb = before[-1].verb if before else None
    says = verb is not None and verb.finite and verb.lemma in SAYING | REPORTING | _JUDGING
    quoted = any(piece.sign is Sign.QUOTE for piece in before)
    return says and quoted and line.words.isdisjoint(_GLADNESS)


_OPENING_POSTS = _HIRING | words("doter offrir chercher trouver")
_JUDGING = words("juger estimer saluer commenter trancher ironiser soupirer regretter applaudir noter")
_GLADNESS = words(
    "je j' me m' mon ma mes honneur chance hate ravi ravie fier fiere heureux heureuse defi mission aventure"
)
_TELLING = words("annoncer confirmer révéler dévoiler officialiser dire écrire indiquer")


def _for_one(mentions: Mentions, mention: Mention) -> bool:
    """« … de ses anciens voisins, à commencer par X »: one of others."""
    before = [token.fold for token in mentions.lines[mention.line].tokens[: mention.member.first]]
    return before[-2:] == ["commencer", "par"] or before[-1:] in (["notamment"], ["dont"])


def _of_ours(mentions: Mentions, mention: Mention) -> bool:
    """« X, ingénieur chez Y, », « X, le directeur de la recherche, »: is in already."""
    roles = [role for role in mention.member.roles if role.text and not (role.former or role.incoming)]
    return any((role.definite and org is None) or is_ours(org) for role in roles for org in (org_of(role),))


def _meanwhile(mentions: Mentions, mention: Mention) -> bool:
    """« Dans le même temps, X … », « En interne, X … », « De son côté, X … »: of another."""
    line = mentions.lines[mention.line]
    return mention.at > 1 and any(line.text.startswith(opening) for opening in _MEANWHILE)


_MEANWHILE = (
    " dans le meme temps ",
    " en interne ",
    " de son cote ",
    " par ailleurs ",
    " parallelement ",
    " en parallele ",
)


def _acts_on_them(mentions: Mentions, mention: Mention) -> bool:
    """« Y recrute une cadre de Z. X la dirigera », « C'est X qui l'a convaincue »."""
    behind = mentions.lines[mention.line].pieces[mention.at + 1 :]
    verb = next((piece.verb for piece in behind if piece.verb is not None and piece.verb.finite), None)
    told = verb is not None and verb.lemma in _TELLING | SAYING | REPORTING  # « X l'a écrit dimanche »
    return verb is not None and verb.direct in ("le", "la", "l'") and not told


def _leaves(mentions: Mentions, mention: Mention) -> bool:
    """« Y recrute une cadre de Z. X démissionne », of one who is known, and leaves no other house."""
    line = mentions.lines[mention.line]
    if mention.member.identity.id is None and not line.names_ours:
        return False
    behind = line.pieces[mention.at + 1 : mention.at + 5]
    verb = next((piece.verb for piece in behind if piece.verb is not None), None)
    other = any(p.org is not None and not p.org.watched for p in line.pieces)
    return verb is not None and verb.lemma in _LEAVING and not other


_LEAVING = words("quitter démissionner partir")


def makes_way(mentions: Mentions, mention: Mention, role: Role) -> bool:
    """« Y nomme une directrice | X s'en va, Z la remplace »: not X, who leaves no other house for it."""
    line = mentions.lines[mention.line]
    if not is_chosen(mentions.lines[0], role):
        return False
    behind = line.pieces[mention.at + 1 : mention.at + 5]
    verb = next((piece.verb for piece in behind if piece.verb is not None), None)
    goes = verb is not None and verb.lemma in _GOING and not verb.negated
    other = any(p.org is not None and p.org.identity is not None and not p.org.watched for p in line.pieces)
    return goes and not other and any(m.member.identity != mention.member.identity for m in mentions.all)


def is_chosen(line: Line, role: Role) -> bool:
    """« Y nomme une directrice technique »: not the one that it has."""
    chosen = any(verb.lemma in _NAMING and verb.first < role.first for _, verb in line.verbs)
    return chosen and role.determined and not (role.definite or role.owned)


_NAMING = words("nommer promouvoir désigner choisir trouver tenir avoir doter introniser élire")
_GOING = _LEAVING | {"en aller", "claquer", "rendre", "tirer", "plier", "jeter"}
