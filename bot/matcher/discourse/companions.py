"""Who comes or goes along with somebody, named at the end of the clause."""

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF, STRESSED
from bot.matcher.lexicon.roles import KIN
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.enumerations import announces, enumerated
from bot.matcher.syntax.pieces import Member, Sign
from bot.model import Gender

_FEELINGS = words(
    """
    accord desaccord solidarite conflit froid lien phase contact discussion litige dispute brouille
    rupture rivalite concurrence querelle guerre tension tensions divergences differend delicatesse
    """
)


def company_of(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« …, en compagnie de Y et de Z », « Avec son frère Y, X … »: who comes too."""
    for complement in clause.complements:
        if complement.word != "avec" and not _beside(seen, clause, complement.at):
            continue
        at = _kin_named(seen, complement.at)
        if at < clause.at:
            if _fronted(seen, complement.at, at) and clause.verb.lemma in _TOGETHER:
                return seen.people(at)
            continue
        between = seen.pieces[clause.at + 1 : complement.at]
        if felt_towards(seen, complement.at):
            continue
        if any(piece.verb is not None for piece in between) or _of_a_noun(seen, complement.at - 1):
            continue
        if seen.pieces[at].word in STRESSED:
            return _another(seen, clause, at)
        if seen.pieces[at].people:
            return seen.people(at)
        if announces(seen.line, at):  # « avec six chercheurs, dont X et Y »
            return enumerated(seen.line, at, at) or _spelled_out(seen, at)
    return trailing(seen, clause)


def _beside(seen: Arguments, clause: Clause, at: int) -> bool:
    """« est parti aux côtés de Y », « a fondé Z aux côtés de Y »; who joins Y's side finds Y there."""
    link = seen.pieces[at - 1] if at else None
    side = link is not None and "cotes" in [t.fold for t in seen.line.tokens[link.first : link.last]]
    return side and clause.verb.lemma in _AT_ONE_SIDE


_AT_ONE_SIDE = words("quitter partir démissionner fonder cofonder créer lancer monter bâtir") | {"en aller"}


def _kin_named(seen: Arguments, at: int) -> int:
    """« avec son frère Y »: where Y is named, behind the noun."""
    row = seen.pieces[at : at + 2]
    kin = len(row) == 2 and row[0].word in KIN and bool(row[1].people)
    return at + 1 if kin and row[1].first == row[0].last else at


def _another(seen: Arguments, clause: Clause, at: int) -> tuple[Member, ...]:
    """« X avait suivi Z dans sa chute. Il est revenu avec lui. »: with Z."""
    own = {member.identity for member in seen.subject(clause)}
    meant = seen.people(at)
    if any(member.identity not in own for member in meant) or not own:
        return meant
    gender = Gender.FEMININE if seen.pieces[at].word == "elle" else Gender.MASCULINE
    near = seen.discourse.mentions.referents(seen.line.index, at, gender, pointing=False)
    others = (m.member for m in near if m.member.identity not in own)
    return tuple(seen.discourse.mentions.bare(other) for other in [*others][:1])


def felt_towards(seen: Arguments, at: int) -> bool:
    """« en désaccord avec Y », « par solidarité avec Y »: Y, at whom that is felt, does nothing."""
    return at > 0 and seen.line.tokens[seen.pieces[at - 1].first - 1].fold in _FEELINGS


def ousted_with(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« évincée (d'Y) (, en novembre,) avec Z »: nothing else stands between, such as a quarrel with Z."""
    row = [p for p in seen.pieces[clause.at + 1 :] if p.first >= clause.end]
    if len(row) > 1 and row[0].word in OF and row[1].sign is Sign.ORG:
        row = row[2:]
    dated = any(p.sign is Sign.DATE for p in row[:2])
    row = [p for p in row if not (p.sign is Sign.DATE or (dated and p.sign is Sign.COMMA))]
    return row[1].people if len(row) > 1 and row[0].word == "avec" else ()


def _of_a_noun(seen: Arguments, link: int) -> bool:
    """« démissionne après la publication de ses échanges avec Y »: the exchanges are with Y."""
    link -= seen.pieces[link - 1].sign is Sign.WORD  # « des discussions tendues avec Y »
    noun, before = seen.pieces[link - 1], seen.pieces[link - 2] if link > 1 else None
    governed = before is not None and before.sign is Sign.PREP and before.word in _GOVERNING
    return noun.sign is Sign.THING and governed


_GOVERNING = (*OF, "apres", "avant", "pendant", "lors", "depuis", "malgre", "suite")


def _fronted(seen: Arguments, at: int, last: int) -> bool:
    """« Avec X, il fonde … », « avec X, elle rejoint … », « Février 2025 : avec la première, il lance … »."""
    opens = at == 1 or seen.pieces[at - 2].sign is Sign.COLON
    return opens and last + 1 < len(seen.pieces) and seen.pieces[last + 1].sign is Sign.COMMA


_TOGETHER = words("fonder cofonder lancer créer monter bâtir rejoindre rallier quitter")


def _spelled_out(seen: Arguments, at: int) -> tuple[Member, ...]:
    """« deux collègues, X et Y »: who is named right behind a plural noun."""
    row = seen.pieces[at + 1 : at + 3]
    return row[1].people if len(row) > 1 and row[0].sign is Sign.COMMA else ()


def trailing(seen: Arguments, clause: Clause) -> tuple[Member, ...]:
    """« X s'en va, tout comme Y (, qui …) »: who is added at the end."""
    if clause.subject is None:
        return ()
    comma = False
    for k in range(clause.at + 1, len(seen.pieces)):
        piece = seen.pieces[k]
        if piece.verb is not None:
            return ()
        comma = comma or piece.sign is Sign.COMMA
        link = seen.pieces[k - 1]
        if piece.people and comma and link.sign is Sign.AND and link.last - link.first > 1:
            ended = k + 1 >= len(seen.pieces) or seen.pieces[k + 1].sign in (Sign.STOP, Sign.COMMA)
            return seen.people(k) if ended else ()
    return ()
