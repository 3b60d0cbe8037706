"""Articles, and sentences, that make up what they tell, or print what their readers do."""

import re
from collections.abc import Sequence

from bot.matcher.changes.change import Change
from bot.matcher.discourse.head import head_lines
from bot.matcher.judgement.judged import Judged
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.controls import HOAXES
from bot.matcher.lexicon.frames import Act
from bot.matcher.modality.questions import asks
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line, Sign
from bot.model import Status

# Each begins with a space, as every word of ``line.text`` does: thirty times faster to search than « \b ».
_NO_HOAX = re.compile(
    r" (?:pas|rien) (?:d' |un |une |le |la )?(?:poisson d' avril|canular)"
    r"| comme (?:un|une) (?:roman|nouvelle) d' anticipation"
)

_UNMASKED = re.compile(
    r" (?:est|etait|sont|etaient|n' etait qu'|n' est qu') (?:en (?:fait|realite) )?(?:un|une|des|de) "
    r"(?:\w+ )?"
    r"(?:infox|intox|montages?|trucages?|faux|contrefacons?|deepfakes?|hypertrucages?|blagues?|farces?)\b"
)


_CONFESSED = re.compile(  # « nous sommes le 1er avril », « rien de tout cela n'est vrai »
    r" (?:(?:nous sommes|on est|c' est) (?:bien )?(?:le )?(?:1er|premier|1) avril\b"
    r"|rien de tout (?:cela|ceci|ca) n' (?:est|etait) (?:vrai|arrive|exact)|vous y avez cru\b"
    r"|c' etait pour (?:de )?rire\b|(?:ci-dessous|ci-dessus|qui suivent|qui precedent)"
    r" (?:ont ete|sont|etaient) (?:tou(?:te)?s? )?(?:inventee?s|imaginee?s|fausses|faux|fictives|fictifs)\b"
    r"|tout (?:cela|ceci|ca|ce qui precede) (?:est|etait) (?:faux|invente|fictif)\b)"
)

_FICTION = re.compile(
    r"\b(?:roman|romans|comedies?|operas?|au theatre|piece de theatre|long-metrage|bande dessinee"
    r"|one-(?:wo)?man-show|seule?-en-scene|stand-uppe(?:ur|use)|chansonnier|marionnettes|pastiche"
    r"|jeux? de (?:societe|plateau|role|cartes)"
    r"|dystopie|manga|dans la serie|serie (?:televisee|animee)|(?<!, )saison \d)\b"
)
_WRITING = re.compile(  # « pour terminer un roman »: what somebody is to write
    r"\b(?:ecrire|terminer|finir|achever|rediger|boucler|peaufiner) (?:un|son|le) (?:\w+ )?roman\b"
)
_TITLED_FICTION = re.compile(r"\b(?:film|films|spectacle|sketch|(?:la|une) (?:serie|piece)(?! d))\b")


def fictional(lines: Sequence[Line]) -> bool:
    """Title or summary speak of a novel, a film or a play: what happens there is told in the present."""
    head = head_lines(lines)
    titled = any("«" in line.words for line in head)  # not « le film des événements »
    return any(
        (_FICTION.search(line.text) and _FICTION.search(_WRITING.sub("", line.text)))
        or (titled and _TITLED_FICTION.search(line.text))
        for line in head
    )


def as_in_a_story(item: Judged) -> bool:
    """« Un X de papier claque la porte de Y au chapitre douze », « X, recruté comme stagiaire, … »: in the
    present, and undated, or in a year to come."""
    change = item.change
    told = change.tense is Tense.PRESENT and not change.perfect
    told = told or item.status is Status.RUMOURED  # « X peut changer de camp », of a game
    told = told or (change.attachment is Attachment.PARTICIPLE and not change.dates)
    plainly = item.news or change.attachment in (Attachment.MAIN, Attachment.PARTICIPLE)
    years = [dated for dated in change.dates if dated.value is not None and dated.value.month is not None]
    past = any(dated.past for dated in change.dates)
    return told and plainly and not (years or past) and item.status is not Status.DENIED


def pretended(lines: Sequence[Line]) -> str:
    """A hoax that unmasks itself, or an exercise in « what if »."""
    text = _NO_HOAX.sub(" ", "\n".join([line.text for line in lines if not _protests(line)]))
    if any(phrase in text for phrase in HOAXES) or any(told.search(text) for told in (_UNMASKED, _CONFESSED)):
        return "a hoax or a fiction"
    if lines and _FORECAST.search(lines[0].text):
        return "a supposition"
    if any(_ROLE_PLAY.search(line.text) for line in head_lines(lines)):
        return "a hoax or a fiction"
    title = [token.fold for token in lines[0].tokens[:3]] if lines else []
    return "a supposition" if ("si" in title and asks(lines[0])) or (lines and _supposes(lines[0])) else ""


def in_jest(lines: Sequence[Line]) -> bool:
    """« Non, X n'a pas été licencié : la vidéo est un canular », « Poisson d'avril : X n'a pas rejoint le
    club »; not « Non, X ne part pas : la rumeur est fausse »."""
    text = _NO_HOAX.sub(" ", " ".join([line.text for line in head_lines(lines) if not _protests(line)]))
    return _JEST.search(text) is not None


_JEST = re.compile(r" (?:canulars?|poissons? d' avril|gorafi) ")


def _protests(line: Line) -> bool:
    """« Pure invention », tempête l'entourage: not the article's word, unless somebody owns up to it."""
    said = bool(line.tokens) and line.tokens[0].text in _OPENING
    return said and any(phrase in line.text for phrase in HOAXES) and _OWNING_UP.isdisjoint(line.lemmas)


_OPENING = ("«", "“", '"')
_OWNING_UP = words("avouer admettre reconnaître confesser plaider assumer")


_ROLE_PLAY = re.compile(  # « des lycéens jouent le conseil de Y », « comme s'ils siégeaient à Z »
    r" (?:(?:re)?jou(?:e|ent|aient|er|ant)"
    r" (?:le (?:conseil|proces|putsch)|la crise|les (?:juges|administrateurs))"
    r"|comme s' (?:ils|elles) (?:siegeaient|dirigeaient)"
    r"|(?:proces|conseil|limogeage) (?:fictif|simule)|simulations? (?:de crise|du conseil|du proces)) "
)
_FORECAST = re.compile(  # « Dix paris pour 2026 », « Nos pronostics pour l'année prochaine »
    r" (?:paris|pronostics|predictions|propheties|voyance|boule de cristal)\b[^.]* pour (?:20\d\d|l' an)"
)


def _supposes(title: Line) -> bool:
    """« Ce que gagnerait X s'il quittait Y »: a conditional that answers a « si »."""
    conditional = any(p.verb is not None and p.verb.tense is Tense.CONDITIONAL for p in title.pieces)
    return conditional and any(p.sign is Sign.SUB and p.word in ("si", "s'", "s'il") for p in title.pieces)


def in_a_forgery(lines: Sequence[Line], change: Change) -> bool:
    """« La fausse vidéo de X | On y voit le dirigeant faire ses adieux »: what is seen in it. « X reprend la
    main sur son compte après un piratage | Évincée de son compte, elle est de retour »: of the account."""
    if change.act in _OF_AN_ACCOUNT and any(_STOLEN.search(line.text) for line in lines[:1]):
        return change.post is None or _ACCOUNTS.search(lines[change.line].text) is not None
    if _WRITTEN_BY_A_THIEF.search(lines[change.line].text):
        return True
    seen = _SEEN_THERE.search(lines[change.line].text)
    return seen is not None and any(_FORGERY.search(line.text) for line in head_lines(lines))


_OF_AN_ACCOUNT = frozenset({Act.COME_BACK, Act.OUST, Act.TAKE})
_ACCOUNTS = re.compile(r" comptes? ")
_STOLEN = re.compile(r" comptes? (?:.* )?(?:pirat|hack|usurp|vole)|(?:pirat|hack|usurp)\w* (?:.* )?comptes? ")
_WRITTEN_BY_A_THIEF = re.compile(  # « Le compte piraté de X annonce sa démission »
    r" (?:comptes?|profils?|pages?) (?:\w+ )?(?:pirate|hacke|usurpe|vole|detourne)e?s? (?:[^,:.«]* )?"
    r"(?:annonc|publi|diffus|affirm|proclam|affich)\w+ "
)
_SEEN_THERE = re.compile(r" (?:on y (?:voit|entend|decouvre)|y (?:apparait|annonce)) ")
_FORGERY = re.compile(
    r" (?:(?:fausses?|faux) (?:videos?|images?|communiques?|messages?|clips?)"
    r"|deepfakes?|hypertrucages?|montages?) "
)


def of_a_reader(lines: Sequence[Line], change: Change) -> bool:
    """« Courrier des lecteurs | « X a quitté Y », affirme Jean, de Lille »: a letter, and no news."""
    if not change.quoted or lines[0].names_people:
        return False
    return any(_LETTERS.search(line.text) for line in head_lines(lines))


_LETTERS = re.compile(
    r" (?:vos (?:reactions|lettres|courriers|messages)"
    r"|(?:courriers?|lettres|paroles?|reactions) (?:de|des) lecteurs|nos lecteurs"
    r"|lecteurs (?:nous )?(?:ecrivent|reagissent)|vous nous (?:ecrivez|avez ecrit)"
    r"|nombreux a nous (?:ecrire|repondre)) "
)


_SUPPOSED = words("scenario scenarios hypothese hypotheses cas")
_SCENARIO = re.compile(
    r" (?:(?:scenario|hypothese)s?(?: \w+| d' \w+){0,2} (?:ou|(?:dans|selon|par) (?:le|la)quel(?:le)?)"
    r"|(?:dans|a) le pire des (?:scenarios|cas)|au pire des cas|en cas de) "
)


_AT_ANY_TIME = frozenset({Tense.PRESENT, Tense.FUTURE, Tense.CONDITIONAL})
_IN_NEED = re.compile(
    r" en cas d(?:e|') (?:(?:une )?(?:absence|vacance)|empechement|deces|malheur|disparition) "
)


def imagined(lines: Sequence[Line], change: Change) -> bool:
    """Whether *change* is told in the conditional, of a scenario or right behind a question that supposes; or
    of what comes « en cas d'empêchement »."""
    here = lines[change.line]
    if change.tense in _AT_ANY_TIME and not change.perfect and _IN_NEED.search(here.text):
        return True
    if change.tense is not Tense.CONDITIONAL or not change.line:
        return False
    if not _SUPPOSED.isdisjoint(here.words) and _SCENARIO.search(here.text):
        return True
    asked = lines[change.line - 1]
    before = [token.fold for token in asked.tokens if token.fold not in ("«", '"', "“")]
    if not before or before[-1] != "?":
        return False
    supposed = any(verb.tense is Tense.CONDITIONAL for _, verb in asked.verbs)  # « Que ferait-il alors ? »
    return supposed or before[:2] == ["et", "si"] or before[0] == "si"
