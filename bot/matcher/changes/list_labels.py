"""What the words before the colon of an entry, or over a list, tell of whom it names: « Sorties », « Dernière
prise », « En pause », « Cueillis chez Y », « Vers Z »."""

from collections.abc import Sequence

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.losses import COME
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.lexicon.grammar import OF, STRESSED
from bot.matcher.syntax.pieces import Line, Org, Sign, is_ours, org_of

COMING = words("venir provenir arriver débarquer")
NOUNS: dict[Act, frozenset[str]] = {
    Act.EXIT: words(
        """
        depart departs sortie sorties sortant sortants partant partants adieux demissions exit defections
        bye-bye adieu demissionnaires
        """
    ),
    Act.JOIN: words(
        "arrivee arrivees entree entrees entrant entrants arrivants recrues renforts recrutements embauches"
    ),
    Act.COME_BACK: words("retour retours revenant revenants"),
    Act.OUST: words("licenciements evictions limogeages licencies evinces limoges vires remercies"),
    Act.PAUSE: words("conges pauses absents absences"),
    Act.NAME: words(
        """
        mouvement mouvements mobilite mobilites mutation mutations interne changements organigramme
        affectations attributions responsabilites roles nominations perimetre perimetres
        promotions promus promues releve successeurs nomme nommee nommes nommees
        """
    ),
}


def noun_act(word: str) -> Act | None:
    """« Sorties », « arrivées »: what a label of one noun tells."""
    return next((act for act, nouns in NOUNS.items() if word in nouns), None)


def state_act(told: Sequence[str]) -> Act | None:
    """« In », « Sur le départ », « En pause », « Désormais en congé »: of those listed behind or below."""
    return _STATES.get(" ".join(word for word in told if word not in _TOO))


_TOO = words("aussi egalement encore desormais")
_STATES = {
    **dict.fromkeys(("in", "entree", "arrivee"), Act.JOIN),
    **dict.fromkeys(("out", "sur le depart", "en partance", "demissionnaire", "demissionnaires"), Act.EXIT),
    **dict.fromkeys(
        ("en conge", "en conges", "en conge sabbatique", "en conge maladie", "en pause"), Act.PAUSE
    ),
    **dict.fromkeys(("conge", "pause", "en arret", "en arret maladie", "en retrait"), Act.PAUSE),
}


def label_act(reader: Arguments, mark: int) -> Act | None:
    """« In : », « Sur le départ également : », « Première prise : », « Dernière perte en date : »."""
    at = mark - 2 if mark > 2 and reader.pieces[mark - 2].word == "chez" else mark  # « OUT chez Y : »
    label = [token.fold for token in reader.line.tokens[: reader.pieces[at].first] if token.word]
    if (act := state_act(label)) is not None:
        return act
    if label and set(label) <= _WITHIN:
        return Act.NAME
    told = next((act for word, act in _TAKEN_OR_LOST.items() if word in label[:3]), None)
    return told or (noun_act(label[-1]) if 0 < len(label) < _LABEL else None)


_LABEL = 3  # words


_WITHIN = words(  # « Mouvement interne – X : a ➜ b »
    "mouvement mouvements mobilite mobilites promotion promotions nomination nominations evolution mutation"
    " changement changements de poste interne internes"
)
_TAKEN_OR_LOST = {
    **dict.fromkeys(("prise", "prises", "recrue", "recrues", "renfort", "renforts"), Act.JOIN),
    **dict.fromkeys(("arrivant", "arrivante", "arrivants", "entrant", "entrante", "entrants"), Act.JOIN),
    **dict.fromkeys(("perte", "pertes", "partant", "partante", "partants", "sortant", "sortants"), Act.EXIT),
}


def source_label(reader: Arguments, mark: int) -> Org | None:
    """« Cueillis chez Y : », « Les transfuges d'Y : », « Ceux qui viennent d'Y : », before the colon: Y."""
    if recruiter(reader) is not None and (left := _house_alone(reader, mark)) is not None:
        return left
    called = mark == 1 and reader.pieces[0].role is not None  # « Les transfuges d'Y : »
    if (mark < _SHORTEST and not called) or not _opens_with_a_source(reader):
        return None
    house, link = reader.pieces[mark - 1], reader.pieces[mark - 2].word
    if called and house.role is not None:
        return org_of(house.role)
    return reader.org(mark - 1) if house.sign is Sign.ORG and link in (*OF, "chez", "a") else None


def recruiter(reader: Arguments) -> Org | None:
    """« Qui sont les recrues de Z ? », in the title: Z."""
    title = reader.discourse.lines[0]
    return next(iter(title.houses), None) if not _RECRUITS.isdisjoint(title.words) else None


def _house_alone(reader: Arguments, mark: int) -> Org | None:
    """« D'Y : », « Anciens de Y »: Y."""
    row = [
        at
        for at in range(mark)
        if reader.pieces[at].word.isalpha() or reader.pieces[at].sign is not Sign.WORD
    ]
    role = reader.pieces[row[0]].role if len(row) == 1 else None
    if role is not None:
        return org_of(role) if role.head in _ONCE_OF else None
    if len(row) < _PAIR or any(reader.pieces[at].word not in _ONCE_OF for at in row[:-1]):
        return None
    return reader.org(row[-1])


_RECRUITS = words("recrues recrutements recrutes embauches transfuges")
_ONCE_OF = words("ancien anciens ancienne anciennes ex") | frozenset(OF)


def goal_label(reader: Arguments, mark: int) -> Org | None:
    """« Vers Z : », « Désormais chez Z : », before the colon, in an article about ours: Z, or ours itself."""
    row = [piece for piece in reader.pieces[:mark] if piece.word.isalpha() or piece.sign is Sign.ORG]
    now, place = row[:-2], row[-2:]
    if len(place) < 2 or place[1].sign is not Sign.ORG or any(piece.word not in _NOW for piece in now):
        return None
    toward = place[0].word == "vers" or (place[0].word == "chez" and bool(now))
    org = reader.org(mark - 1)
    return org if toward and org is not None and is_ours(reader.discourse.focuses[0]) else None


_NOW = words("desormais dorenavant maintenant")


def _opens_with_a_source(reader: Arguments) -> bool:
    told = [token.fold for token in reader.line.tokens[:3]]
    opening = told[1:] if told[0] in _THOSE else told
    if opening[:1] == ["qui"]:
        verb = next((verb for _, verb in reader.line.verbs), None)
        return verb is not None and verb.lemma in COMING and not verb.negated
    return opening[0] in _COME_OR_FORMED


_COME_OR_FORMED = COME | words("forme formee formes formees")  # « Formés chez Y », of another's recruits
_THOSE = words("les ceux celles")
_SHORTEST = 3  # pieces: a participle, a link and a house


def before_the_news(line: Line) -> bool:
    """« Déjà partis : », « Les départs des mois précédents », « Pour rappel »: those listed went before."""
    return line.index > 0 and (before_them(line) or not _BEFORE_THE_NEWS.isdisjoint(line.words))


_BEFORE_THE_NEWS = words("deja precedent precedents precedente precedentes memoire rappel")


def before_them(line: Line) -> bool:
    """« Avant lui : », « Avant elles »."""
    label = [token.fold for token in line.tokens if token.word]
    return label[:1] == ["avant"] and len(label) == _PAIR and label[1] in STRESSED


_PAIR = 2  # words
