"""Why the matcher claimed something or not, in the operator's words.

The matcher gives its reasons in plain English, beside the rules that they name. Where an operator reads them
they are worded from the locale files like everything else; one without words yet stays as it is.
"""

import re

from bot.chat.locale import Speech
from bot.chat.roles import typographic

_LEAVES = r"(?P<word>[^:]+): leaves (?P<org>.+) "
_REASONS: tuple[tuple[str, str], ...] = (
    ("news", "news"),
    ("news: in the title", "news-title"),
    ("background: pluperfect", "background-pluperfect"),
    ("background: told as what came before", "background-before"),
    ("background: told aside", "background-aside"),
    (r"background: dated (?P<date>[\d-]+)", "background-dated"),
    ("background: known for long", "background-known"),
    ("background: as those told beside", "background-beside"),
    (_LEAVES + r"\(named\)", "leaves-named"),
    (_LEAVES + r"\(named elsewhere in the article\)", "leaves-elsewhere"),
    (_LEAVES + r"\(the article is about it\)", "leaves-topic"),
    (_LEAVES + r"\(by the post\)", "leaves-post"),
    (_LEAVES + r"\(by the former post\)", "leaves-former"),
    (_LEAVES + r"\(by the watch list\)", "leaves-list"),
    (_LEAVES + r"\(by (?:what is known|the person's own organisation)\)", "leaves-known"),
    ("(?P<word>[^:]+): leaves for (?:something new|another)", "leaves-for-new"),
    ("(?P<word>[^:]+): leaves for (?P<org>.+)", "leaves-for"),
    ("(?P<word>[^:]+): to something new, had left", "venture-new"),
    ("(?P<word>[^:]+): to (?P<org>.+), had left", "venture"),
    ("(?P<word>[^:]+): at (?P<org>.+)", "comes"),
    ("question", "question"),
    ("hypothesis", "hypothesis"),
    ("condition", "condition"),
    ("conditional", "conditional"),
    ("it failed", "failed"),
    ("hearsay: (?P<phrase>«.*»)", "hearsay-phrase"),
    ("hearsay|reported as hearsay", "hearsay"),
    ("negated", "negated"),
    ("twice denied", "twice"),
    ("not denied", "not-denied"),
    ("not denied by (?P<phrase>«.*»)", "not-denied-by"),
    ("denied by (?P<phrase>«.*»)", "denied-by"),
    ("said to be false", "false"),
    ("said to be likely", "likely"),
    ("said of them", "said"),
    ("doubtful", "doubtful"),
    ("a guess", "guess"),
    ("governed by (?P<phrase>«.*»)", "governed"),
    ("hedged by (?P<phrase>«.*»)", "hedged"),
    ("forced by (?P<phrase>«.*»)", "forced"),
    ("(?P<phrase>«[^»]*») negated", "phrase-negated"),
    ("(?P<phrase>«[^»]*») in the conditional", "phrase-conditional"),
    ("(?P<phrase>«[^»]*») alone says too little", "too-little"),
    ("under (?P<phrase>«[^»]*»)(?:: (?P<above>.+))?", "under"),
    ("the clause is hedged", "clause-hedged"),
    ("as the verb above", "verb-above"),
    ("no action", "no-action"),
    ("a departure in general", "in-general"),
    ("stays", "stays"),
    ("stays for another term", "another-term"),
    ("stays within the organisation", "stays-within"),
    ("loses a post only: stays otherwise", "post-only"),
    ("nothing ties them to the watched organisation", "no-tie"),
    ("never was at the watched organisation", "never-there"),
    ("moves between two other organisations", "between-others"),
    ("another organisation|joins an organisation that is not named", "another"),
    ("leaves another organisation|leaves an organisation that is not watched", "leaves-another"),
    ("leaves a team or a committee only", "team"),
    ("leaves something else: (?P<phrase>«.*»)", "leaves-thing"),
    ("leaves nothing named", "leaves-nothing"),
    ("leaves somebody", "leaves-somebody"),
    ("leaves (?P<org>.+)", "leaves-org"),
    ("(?:sets out|goes|is about) (?P<phrase>«.*»)", "other-sense"),
    ("not from a post", "not-a-post"),
    ("the article is about something else", "other-topic"),
    ("had left already", "had-left"),
    ("had left, and comes back by no word of it", "no-return"),
    ("is there already", "there-already"),
    ("goes to no other either", "no-other"),
    ("a post elsewhere", "post-elsewhere"),
    ("no post", "no-post"),
    ("of a thing, not of an organisation", "of-a-thing"),
    ("their own post: a return", "own-post"),
    ("named to nothing in particular", "to-nothing"),
    ("pressed as the next", "pressed"),
    ("follows nobody", "follows-nobody"),
    ("thanks", "thanks"),
    ("a prize or a contest", "prize"),
    ("not so, and nobody said it was", "nobody-said"),
    ("the organisation is not known, or founded long ago", "not-founded"),
    ("founds something", "founds"),
    ("the article denies it", "article-denies"),
    ("the article is a hoax or a fiction", "hoax"),
    ("the article is a supposition", "supposition"),
    ("the end of the leave told beside", "end-of-leave"),
    ("hands over while on leave", "hands-over"),
    ("takes another post", "other-post"),
    ("as the dismissal (?:(?:told|recalled) beside|told in the same breath)", "the-dismissal"),
    ("nobody said that somebody unknown leaves", "nobody-said"),
    ("comes from (?P<phrase>«.*»)", "comes-from"),
    ("not (?P<phrase>«.*»): how, not whether", "how"),
    ("some day", "some-day"),
    ("as the arrival (?:told beside|that is news)", "the-arrival"),
    ("as the return told beside", "the-return"),
    ("(?P<phrase>«[^»]*»)", "phrase"),
)  # fmt: skip


def reason_in_words(reason: str, speech: Speech) -> str:
    """*reason* in the language of *speech*."""
    for pattern, message in _REASONS:
        if found := re.fullmatch(pattern, reason):
            given = {name: typographic(said or "?") for name, said in found.groupdict().items()}
            return speech.say(f"reason-matched-{message}", **given)
    return reason
