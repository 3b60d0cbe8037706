"""Who comes with a house that is bought, by what they do next: « Ses fondateurs, X et Y, suivent leur code »,
« Sa directrice, X, intègre l'équipe santé », « rachète Z et ses fondateurs, X et Y »."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change, change_told, verbless_change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.bought import BUYING
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.verbal_truth import truth_of
from bot.matcher.names.name import Identity
from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Sign, is_ours

_THEIR_WORK = words(
    "code codes produit produits technologie logiciel outil outils mouvement creation invention brevets"
)
_STAFFS = words("equipe equipes rangs effectifs troupes division departement laboratoire labo pole bureau")
_ENTERING = words("intégrer rejoindre rallier renforcer grossir")
_WORKING = words("émarger déménager emménager travailler œuvrer")
_ALONG = _ENTERING | _WORKING | {"suivre"}
_TENSES = (Tense.PRESENT, Tense.FUTURE, Tense.CONDITIONAL)


def bought_along(seen: Arguments, found: Sequence[Change]) -> Iterator[Change]:
    """Those who head what ours buys, of whom the sentence tells nothing else."""
    bought = seen.discourse.mentions.heads_bought
    if not bought or not is_ours(seen.focus):
        return
    told = {change.member.identity for change in found if change.truth.status is not None}
    for at, verb in seen.line.verbs:
        clause = seen.reader.read(at) if verb.lemma in _ALONG | BUYING and not verb.negated else None
        if clause is None or clause.attachment not in _TOLD:
            continue
        if verb.lemma in BUYING:
            yield from _with_its_heads(seen, clause, told)
        elif _goes_along(seen, clause):
            for member in seen.subject(clause):
                if member.identity.name in bought and member.identity not in told:
                    truth = truth_of(seen.reader, clause)
                    left = seen.discourse.mentions.origins.get(member.identity.name)
                    came = change_told(seen, member, Act.JOIN, clause, truth, left=left, joined=seen.focus)
                    yield replace(came, attachment=Attachment.MAIN)


_TOLD = (Attachment.MAIN, Attachment.RELATIVE, Attachment.TIME)


def _goes_along(seen: Arguments, clause: Clause) -> bool:
    verb, obj = clause.verb, seen.piece(clause.object)
    if verb.passive or verb.reflexive or verb.pluperfect or (verb.tense not in _TENSES and not verb.perfect):
        return False
    if verb.lemma in _WORKING:
        now = {token.fold for token in seen.line.tokens[verb.first : verb.last + 2]}
        return verb.lemma not in _AS_BEFORE or not now.isdisjoint(("desormais", "dorenavant")) or verb.ahead
    if obj is None or obj.sign is not Sign.THING:
        return False
    return obj.word in (_THEIR_WORK if verb.lemma == "suivre" else _STAFFS)


_AS_BEFORE = words("travailler œuvrer")


def _with_its_heads(seen: Arguments, clause: Clause, told: Collection[Identity]) -> Iterator[Change]:
    """« rachète Z et ses fondateurs, X et Y »: right behind what is bought."""
    at = clause.object
    row = seen.pieces[at + 1 : at + 3] if at is not None else ()
    if at is None or len(row) < 2 or row[0].sign is not Sign.AND or not row[1].people:
        return
    for member in row[1].people:
        if member.identity not in told and member.identity.name in seen.discourse.mentions.heads_bought:
            yield verbless_change(
                seen,
                member,
                Act.JOIN,
                at + 2,
                "bought along",
                joined=seen.focus,
                left=seen.discourse.mentions.origins.get(member.identity.name),
            )
