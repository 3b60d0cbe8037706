"""Who acts in a clause that names nobody: those of the title, of the line before or spoken of."""

from dataclasses import replace

from bot.matcher.discourse.discourse import Discourse
from bot.matcher.language.text import Section, Shape
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import COUNTS
from bot.matcher.lexicon.organizations import WARES
from bot.matcher.lexicon.roles import CALLINGS
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Line, Member, Piece, Sign

_OPENING = frozenset({Sign.DATE, Sign.WORD, Sign.COMMA, Sign.COLON, Sign.AND})
_OF_PEOPLE = (  # how a noun for somebody ends: « la quinquagénaire », « l'ancien ministre »
    *("aire", "aires", "iste", "ien", "ienne", "ais", "aise", "ois", "oise", "eur", "euse", "rice", "ier"),
    *("iere", "ant", "ante", "ent", "ente", "ain", "aine", "logue", "crate", "iatre", "istre"),
)
_HUMAN = words("démissionner claquer remettre raccrocher")


def implied(discourse: Discourse, line: Line, clause: Clause) -> tuple[Member, ...]:
    """Whom the noun before the verb of *clause* stands for: a calling, a decision or a number of people."""
    return (
        _human(discourse, line, clause)
        or _deciding(discourse, line, clause)
        or _counted(discourse, line, clause)
        or _added_up(discourse, line, clause)
        or _rejoicing(discourse, line, clause)
        or _high_time(discourse, line, clause)
    )


def high_time_for(discourse: Discourse, line: Line, clause: Clause) -> tuple[Member, ...]:
    """« il est temps pour moi de partir », « le moment est venu pour X de … »: whose turn it is."""
    reader = discourse.readers[line.index]
    under = clause.attachment is Attachment.INFINITIVE and clause.parent is not None
    parent = reader.read(clause.parent) if under and clause.parent is not None else None
    if parent is None or parent.verb.lemma not in ("être", "venir", "arriver"):
        return ()
    for complement in parent.complements:
        if complement.word == "pour" and complement.at < clause.at:
            if line.pieces[complement.at].word == "moi":
                return discourse.speaker(line.index, complement.at)
            return discourse.people(line.pieces[complement.at], line.index, complement.at)
    return ()


def _high_time(discourse: Discourse, line: Line, clause: Clause) -> tuple[Member, ...]:
    """« Il est temps de partir », dit X: of who says so."""
    due = clause.quoted and "temps" in (t.fold for t in line.tokens[clause.verb.first : clause.verb.main])
    return discourse.speaker(line.index, clause.at) if due else ()


_JOY = words(
    "ravi ravie heureux heureuse fier fiere content contente enthousiaste impatient impatiente honore honoree"
)


def _rejoicing(discourse: Discourse, line: Line, clause: Clause) -> tuple[Member, ...]:
    """« Ravie de rejoindre Y », écrit X: of who says so."""
    glad = line.tokens[max(0, clause.verb.first - 3) : clause.verb.first]
    told = clause.attachment is Attachment.INFINITIVE and clause.quoted and clause.subject is None
    if not told or _JOY.isdisjoint(token.fold for token in glad):
        return ()
    return discourse.speaker(line.index, clause.at)


def of_the_line_before(discourse: Discourse, line: Line, clause: Clause) -> tuple[Member, ...]:
    """« Embauché en 2020. Promu en 2022. »: a sentence that only goes on telling of somebody."""
    if not line.index or line.tells:
        return ()
    opening = next((k for k, piece in enumerate(line.pieces) if piece.verb is not None), 0)
    if any(piece.sign not in _OPENING for piece in line.pieces[:opening]):
        return ()
    form = line.tokens[line.pieces[clause.at].last - 1].low
    word = "elle" if form.endswith(("e", "es")) else "il"  # « promue », not « embauché »
    pronoun = Piece(Sign.PRONOUN, 0, 0, word + "s" if form.endswith("s") else word)
    return discourse.people(pronoun, line.index, opening)


def of_the_title(discourse: Discourse, line: Line, clause: Clause) -> tuple[Member, ...]:
    """« 2019 : entre chez Y », an entry of somebody's career: of the one whom the title names."""
    before = line.pieces[: clause.at]
    if not before and (named := _named_alone(discourse, line)):
        return named
    if line.sentence.shape is not Shape.BULLET or not before or before[0].dated is None:
        return ()
    if clause.verb.plural or any(piece.sign not in (Sign.DATE, Sign.COLON) for piece in before):
        return ()
    titled = {m.member.identity: m.member for m in discourse.mentions.all if not m.line}
    return tuple(titled.values()) if len(titled) == 1 else ()


def _named_alone(discourse: Discourse, line: Line) -> tuple[Member, ...]:
    """« X. A quitté Y en mai. »: an entry that its name heads."""
    head = discourse.lines[line.index - 1] if line.index else None
    if head is None or head.sentence.block != line.sentence.block or not head.pieces:
        return ()
    alone = all(piece.sign is Sign.STOP for piece in head.pieces[1:])
    return head.pieces[0].people if alone and len(head.pieces[0].people) == 1 else ()


def _human(discourse: Discourse, line: Line, clause: Clause) -> tuple[Member, ...]:
    """« L'ancienne ministre démissionne »: only somebody can, so it is who was spoken of."""
    at = clause.subject
    if at is None or clause.verb.lemma not in _HUMAN or clause.attachment is not Attachment.MAIN:
        return ()
    piece = line.pieces[at]
    article = line.tokens[piece.first].fold
    if piece.sign is not Sign.THING or article not in ("le", "la", "l'", "ce", "cette"):
        return ()
    if piece.word in CALLINGS or not piece.word.endswith(_OF_PEOPLE):
        return ()  # « le ministre démissionne »: the one in office; « la connexion a démissionné »
    word = {"le": "il", "ce": "il", "la": "elle", "cette": "elle"}.get(article, "l'")
    pronoun = Piece(Sign.PRONOUN, piece.first, piece.last, word)
    return discourse.people(pronoun, line.index, at)


def _deciding(discourse: Discourse, line: Line, clause: Clause) -> tuple[Member, ...]:
    """« ma décision de quitter Y », « son choix de partir »: whose decision it is."""
    k = clause.at - 2
    if clause.attachment is not Attachment.INFINITIVE or k < 0 or clause.link not in ("de", "d'"):
        return ()
    owner = line.tokens[line.pieces[k].first].fold
    if line.pieces[k].sign is not Sign.THING or owner not in ("mon", "ma", "son", "sa"):
        return ()
    if owner in ("mon", "ma"):
        return discourse.speaker(line.index, k)
    return discourse.antecedents(line.index, k)


def _added_up(discourse: Discourse, line: Line, clause: Clause) -> tuple[Member, ...]:
    """« La directrice technique et deux cadres s'en vont » of a title: the three whom the next line names."""
    at = clause.subject
    if at is None or at < 2 or not clause.verb.plural or line.sentence.section is Section.CONTENT:
        return ()
    first, second = line.pieces[at - 2].role, line.pieces[at].role
    if line.pieces[at - 1].sign is not Sign.AND or first is None or second is None:
        return ()
    each = [first] * max(first.count, 1) + [second] * max(second.count, 1)
    group = discourse.mentions.ahead(line.index, len(each)) if len(each) > 1 else ()
    if len(group) != len(each):
        return ()
    return tuple(replace(m, roles=(*m.roles, role)) for m, role in zip(group, each, strict=True))


def _counted(discourse: Discourse, line: Line, clause: Clause) -> tuple[Member, ...]:
    """« Deux as du raisonnement quittent Y » of a title: the two whom the next sentences name; « Plusieurs
    cadres quittent Y. Parmi eux, X. »"""
    piece = line.pieces[clause.subject] if clause.subject is not None else None
    if piece is None or piece.sign is not Sign.THING or not clause.verb.plural or piece.word in WARES:
        return ()  # « Deux modèles quittent l'application »
    mentions, opening = discourse.mentions, line.tokens[piece.first].fold
    if opening in ("plusieurs", "des", "certains"):
        return mentions.among(line.index)
    count = COUNTS.get(opening, 0) if line.sentence.section is not Section.CONTENT else 0
    return mentions.ahead(line.index, count) if count else ()
