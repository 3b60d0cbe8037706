"""Stage 5: the post, or the seat on a board, that somebody gets again."""

from dataclasses import replace

from bot.matcher.changes.posts import post_taken
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.tokens import fold
from bot.matcher.lexicon import words
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.offices import Post, office_within, seat_after
from bot.matcher.syntax.pieces import Sign

WHEREABOUTS = words("bureau equipe equipes laboratoire labo departement locaux")
_TO_A_SEAT = words("réintégrer regagner retrouver")


def post_regained(seen: Arguments, match: Match, clause: Clause) -> Post | None:
    """The post; « retrouve son bureau » names none."""
    within = office_within(seen.line, clause.verb.last, clause.end) if match.idiom else None
    post = within or post_taken(seen, clause)  # « reprend lundi ses fonctions de … »
    post = post or _seat_regained(seen, clause)
    if post is not None and post.text and fold(post.text).split()[0] in WHEREABOUTS:
        return replace(post, text=None)
    return post


def _seat_regained(seen: Arguments, clause: Clause) -> Post | None:
    """« réintègre le conseil d'administration »."""
    obj = seen.piece(clause.object)
    if clause.verb.lemma not in _TO_A_SEAT or obj is None or obj.sign is not Sign.THING:
        return None
    return seat_after(seen.line, obj.first)
