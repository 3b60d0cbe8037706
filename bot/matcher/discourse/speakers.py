"""Who says what is quoted: the subject of the verb of saying in the quotation or around it."""

import itertools
from collections.abc import Callable, Sequence

from bot.matcher.discourse.head import title_lines
from bot.matcher.discourse.mentions import Mention, Mentions
from bot.matcher.language.text import Section
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import FIRST_PERSON, POSSESSIVES, REPORTING, SAYING
from bot.matcher.lexicon.organizations import NETWORKS
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import Line, Member, Piece, Sign
from bot.matcher.syntax.reader import ClauseReader
from bot.model import Gender

_Whom = Callable[[Piece, int, int], tuple[Member, ...]]  # the people meant by a piece at a place


def speakers(
    readers: Sequence[ClauseReader], mentions: Mentions, meant: _Whom, line: int, at: int
) -> tuple[Member, ...]:
    """Who says what stands at *at* of a line."""
    here = readers[line].line
    block, unquoted = here.sentence.block, not here.pieces[at].quoted
    by_the_author = unquoted and here.sentence.section is Section.CONTENT
    if line > 0 and unquoted:
        whose = _whose_post(readers[0].line) or _signed_by(readers[-1].line)
        if whose:
            return tuple(map(mentions.bare, whose))
    if by_the_author:
        if _own_account(readers[0].line):
            return ()
        answering = interviewed([reader.line for reader in readers])
        if len(answering) == 1:
            return tuple(map(mentions.bare, answering))
    for index in (line, line + 1, line - 1):
        if not 0 <= index < len(readers) or readers[index].line.sentence.block != block:
            continue
        if (people := _saying(readers[index], mentions, meant, here=index == line)) is not None:
            return people
        if index == line and (_on_a_thing(readers[line].line) or _of_a_stranger(readers[line].line)):
            return ()
    if by_the_author:
        return ()  # « On m'a licenciée trois fois », of the author of a column
    if (who := _answers(here)) is not None or (author := _subject_behind(readers, mentions, meant, line)):
        return meant(here.pieces[who], line, who) if who is not None else author[:1]
    found = mentions.behind_quotation(line, at)
    return (mentions.bare(found[0].member),) if found else ()


def _answers(title: Line) -> int | None:
    """« Je ne vais nulle part » : la directrice financière dément: where who answers stands."""
    if title.sentence.section is not Section.TITLE:
        return None
    row = title.pieces
    k = next((k for k, (one, two) in enumerate(itertools.pairwise(row)) if _opens_an_answer(one, two)), None)
    behind = row[k + 2] if k is not None and k + 2 < len(row) else None
    post = behind.role if behind is not None and not behind.people else None
    return k + 2 if k is not None and post is not None and post.definite and post.text else None


def _opens_an_answer(one: Piece, two: Piece) -> bool:
    return one.sign is Sign.QUOTE and two.sign is Sign.COLON


def _whose_post(title: Line) -> tuple[Member, ...]:
    """« X sur LinkedIn : « … » », « X (LinkedIn) », « X : « Dernier jour chez Y » »: a post, whose « je » is
    X wherever it quotes nobody."""
    people = title.pieces[0].people
    if len(people) != 1:
        return ()
    behind = [token.fold for token in title.tokens[people[0].last : people[0].last + 2]]
    on_a_network = behind[:1] in (["sur"], ["("], ["|"]) and behind[-1] in NETWORKS
    return people if on_a_network or _only_quotes(title.pieces[1:]) else ()


def _only_quotes(row: Sequence[Piece]) -> bool:
    """« : « Dernier jour chez Y » »: what somebody says, and nothing of what another tells."""
    signs = [piece.sign for piece in row]
    opened = signs[:2] == [Sign.COLON, Sign.QUOTE] and signs[-1:] == [Sign.QUOTE]
    return opened and signs.count(Sign.QUOTE) == len(("«", "»"))


def _signed_by(last: Line) -> tuple[Member, ...]:
    """« … je tourne la page. Merci à tous. / X »: a post, and its author's name at the foot of it."""
    alone = len(last.pieces) == 1 and last.sentence.section is Section.CONTENT
    return last.pieces[0].people if alone and len(last.pieces[0].people) == 1 else ()


def _own_account(title: Line) -> bool:
    """« J'ai quitté mon emploi : cinq leçons »: of an author whom nobody names."""
    speaks = any(p.word in FIRST_PERSON and not p.quoted for p in title.pieces)
    return speaks and not title.names_people


def interviewed(lines: Sequence[Line]) -> tuple[Member, ...]:
    """Whose answers an article gives that is headed, or ends, as an interview."""
    ends = (*lines[:_HEAD], *lines[-_TAIL:])
    if all(_INTERVIEWS.isdisjoint(line.words) for line in ends):
        return ()
    return tuple(m for line in title_lines(lines) for p in line.pieces for m in p.people)


_HEAD, _TAIL = 6, 2  # sentences
_INTERVIEWS = words("entretien interview propos")


def _saying(
    reader: ClauseReader, mentions: Mentions, meant: _Whom, *, here: bool
) -> tuple[Member, ...] | None:
    """The subject of the line's verb of saying; None where no such verb has anybody for subject.

    *here*: the line has the quotation, so that « « Je pars » : ils racontent » says it is nobody.
    """
    index = reader.line.index
    for i, piece in enumerate(reader.pieces):
        if piece.verb is None or piece.quoted:
            continue
        telling = piece.verb.lemma in _TELLING or _set_behind(reader, i) or _set_behind_by(reader, i)
        if not (
            telling or (here and (_leads_up(reader, i) or (_closes(reader, i) and _by_anybody(reader, i))))
        ):
            continue
        if piece.verb.subject in ("il", "elle"):
            wanted = Gender.FEMININE if piece.verb.subject == "elle" else Gender.MASCULINE
            before = (m for m in mentions.before(index, i) if not _quoted(reader, m))
            found = [m for m in before if mentions.fits(m.member, wanted)]
            return (mentions.bare(found[0].member),) if found else ()
        subject = _set_behind_by(reader, i) or reader.read(i).subject
        spoken = reader.pieces[subject] if subject is not None else None
        if subject is not None and spoken is not None and not spoken.quoted:
            people = () if spoken.word in FIRST_PERSON else meant(spoken, index, subject)
            if people or (here and spoken.word in ("ils", "elles")):
                return people
        if here and _by_anybody(reader, i):
            return ()
    return None


def _quoted(reader: ClauseReader, mention: Mention) -> bool:
    """« X, que nous avons pris à Z, arrive », dit-il: who is named in the quotation is not who says it."""
    return mention.line == reader.line.index and reader.pieces[mention.at].quoted


def says_before(line: Line, at: int) -> bool:
    """« X devait venir », soupire le directeur: who stands at *at* says it, and so is not X."""
    row = [piece for piece in line.pieces[max(0, at - 3) : at] if piece.sign is not Sign.COMMA]
    return len(row) > 1 and row[-1].verb is not None and row[-2].sign is Sign.QUOTE


def sayer_of_title(lines: Sequence[Line], line: int) -> frozenset[Identity]:
    """« X n'a pas été limogé, assure Y | … Le chercheur n'est pas écarté, écrit-il »: Y, who says so here as
    in the title, and so is not the one of whom it is said."""
    verbs = (verb for _, verb in lines[line].verbs)
    if not any(verb.subject in ("il", "elle") and verb.lemma in _TELLING for verb in verbs):
        return frozenset()
    title = itertools.pairwise(lines[0].pieces)
    told = (behind for verb, behind in title if verb.verb is not None and verb.verb.lemma in _TELLING)
    return frozenset(member.identity for piece in told for member in piece.people)


def _set_behind(reader: ClauseReader, at: int) -> bool:
    """« Je pars », a-t-elle coupé court: whatever the verb, its subject behind it says what is quoted."""
    verb = reader.verb(at)
    before = [piece.sign for piece in reader.pieces[max(0, at - 2) : at]]
    return verb is not None and verb.subject in ("il", "elle") and before == [Sign.QUOTE, Sign.COMMA]


def _set_behind_by(reader: ClauseReader, at: int) -> int | None:
    """« Je pars », a coupé court mardi X, insiste le chercheur: who stands behind the verb, where a comma
    closes the quotation."""
    verb = reader.verb(at)
    before = [piece.sign for piece in reader.pieces[max(0, at - 2) : at]]
    if verb is None or not verb.finite or before != [Sign.QUOTE, Sign.COMMA]:
        return None
    k = at + 1
    while k < len(reader.pieces) and reader.pieces[k].sign in _BESIDE:
        k += 1
    told = k < len(reader.pieces) and (reader.pieces[k].people or reader.pieces[k].sign is Sign.POST)
    return k if told else None


_BESIDE = frozenset({Sign.WORD, Sign.DATE})


def _leads_up(reader: ClauseReader, at: int) -> bool:
    """Le Polonais devine déjà la suite : « Elle me remplacera. »: whatever the verb, who has a say behind."""
    verb = reader.verb(at)
    if verb is None or verb.lemma in _SEEMING:
        return False  # « Un nom circule, à tort semble-t-il : « … », nous écrit X »
    for k in range(at + 1, len(reader.pieces) - 1):
        piece = reader.pieces[k]
        if piece.sign is Sign.COLON:
            return verb.finite and reader.pieces[k + 1].sign is Sign.QUOTE
        if piece.verb is not None and piece.verb.finite:
            return False
    return False


_SEEMING = words("sembler paraître")


def _by_anybody(reader: ClauseReader, at: int) -> bool:
    """« Je pars », prévient l'un d'eux, glisse un ingénieur, dit celle qui …: nobody who is named."""
    row = reader.pieces
    last = row[at].last
    behind = [token.fold for token in reader.line.tokens[last : last + 2] if token.fold != "l'"]
    pointing = [piece.sign for piece in row[at + 1 : at + 3]] == [Sign.PRONOUN, Sign.REL]
    return pointing or (bool(behind) and behind[0] in _ANYBODY)


def _closes(reader: ClauseReader, at: int) -> bool:
    """« Je pars », soupire …: a finite verb right behind the quotation."""
    row, verb = reader.pieces, reader.pieces[at].verb
    before = [piece.sign for piece in row[max(0, at - 2) : at] if piece.sign is not Sign.COMMA]
    return verb is not None and verb.finite and before[-1:] == [Sign.QUOTE]


def _of_a_stranger(line: Line) -> bool:
    """« Le général Z, un an après : « Je pars » »: of a last name that stands for nobody known."""
    row = line.pieces
    opens = next((k for k, piece in enumerate(row) if piece.sign is Sign.QUOTE), 0)
    if opens < 2 or row[opens - 1].sign is not Sign.COLON or row[0].sign is not Sign.POST:
        return False
    named = any(piece.people for piece in row[:opens])
    return row[1].sign is Sign.WORD and line.tokens[row[1].first].capital and not named


def _on_a_thing(line: Line) -> bool:
    """« Un auditeur : « Je pars » », « Le hashtag « Je pars » », « Les pancartes disaient « Je pars » »: who
    has it, or what it stands on, is nobody; but for what somebody writes."""
    opens = next((k for k, piece in enumerate(line.pieces) if piece.sign is Sign.QUOTE), 0)
    before = line.pieces[max(0, opens - 2) : opens]
    if not before:
        return False
    if before[-1].sign is Sign.COLON:
        anybody = line.tokens[before[0].first].fold in ("un", "une")
        return opens == len(before) and anybody and before[0].sign in (Sign.THING, Sign.POST)
    told = before[-1] if before[-1].sign is Sign.THING else before[0]
    said = before[-1].verb is not None and before[-1].verb.lemma in _TELLING
    bearing = told.sign is Sign.THING and (told is before[-1] or said)
    owned = line.tokens[told.first].fold in POSSESSIVES
    return bearing and not owned and told.word not in _WRITINGS


_WRITINGS = words(
    """
    message messages courriel courriels mail mails lettre mot mots phrase billet note post tweet tweets texte
    communique publication fil annonce declaration reponse formule confidence aveu story video
    """
)


_TELLING = SAYING | REPORTING
_ANYBODY = words("un une quelqu'un certains certaines plusieurs d'autres beaucoup on")


def _subject_behind(
    readers: Sequence[ClauseReader], mentions: Mentions, meant: _Whom, line: int
) -> tuple[Member, ...]:
    """« Je pars. » Le président de Y a préféré …: the post that is the subject of the next sentence."""
    if line + 1 >= len(readers):
        return ()
    here, reader = readers[line].line, readers[line + 1]
    behind = reader.line
    if behind.sentence.block != here.sentence.block or here.pieces[-1].sign is not Sign.QUOTE:
        return ()
    verb = next((k for k, p in enumerate(behind.pieces) if p.verb is not None and p.verb.finite), None)
    subject = reader.read(verb).subject if verb is not None else None
    if subject is None or behind.pieces[subject].sign is not Sign.POST:
        return ()
    return tuple(mentions.bare(member) for member in meant(behind.pieces[subject], behind.index, subject))
