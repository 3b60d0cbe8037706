"""Leavings that are none: « part en vacances », « tourne la page de la panne »."""

from collections.abc import Sequence

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.focus import speaks_of_watched
from bot.matcher.discourse.houses import PLACES, former_place
from bot.matcher.discourse.matters import FELLOWS, of_a_matter, of_a_thing, of_this_thing
from bot.matcher.discourse.weak_leavings import too_weak
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF
from bot.matcher.lexicon.occasions import ERRANDS, NOT_POSTS, PASTIMES
from bot.matcher.lexicon.organizations import VALLEY
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.frames import Match
from bot.matcher.syntax.occasions import before_its_end, nowhere
from bot.matcher.syntax.offices import Post, office_after
from bot.matcher.syntax.pieces import Line, Org, Piece, Sign
from bot.matcher.whys import GOES, LEAVES_A_THING

TRANSITIVE_EXITS = words("quitter déserter lâcher larguer délaisser planter abandonner plaquer fuir")
_FOOTINGS = words("piste fausse base bases idee idees pied principe")  # « parti sur une fausse piste »
_SETS_OUT = words("favori favorite favoris favorites gagnant gagnante perdant perdante grand largement")
_HOW = words("fache fachee faches fachees loin bien tres")


def thing_left(word: str) -> str:
    """The reason why « quitte la salle » tells of no organisation."""
    return f"{LEAVES_A_THING}: « {word} »"


def _goes(whither: str) -> str:
    """The same of « part à Tokyo »."""
    return f"{GOES} {whither} »"


def no_leaving(seen: Arguments, clause: Clause, match: Match, left: Org | None, post: Post | None) -> str:
    """Why an intransitive leaving is about something other than an organisation."""
    lemma = clause.verb.lemma
    if stray := (
        former_place(seen.line, clause)
        or _before_the_end(seen, clause, left)
        or _visits_again(seen, clause)
        or _goes_about(seen, clause)
        or _resigns_from(seen, clause)
        or _differs(seen, clause)
        or of_this_thing(seen, clause)
        or of_a_matter(seen, clause, match)
        or (_after_a_wait(seen, clause) if match.idiom else "")
    ):
        return stray
    if lemma == "cesser" and not _PUBLIC.isdisjoint(t.fold for t in seen.line.tokens[clause.verb.last :][:4]):
        return thing_left("activités")
    if lemma == "laisser" and match.idiom and _leaves_behind(seen, clause):
        return "leaves something behind"
    if lemma == "raccrocher" and left is None and not match.idiom and _hangs_up(seen, clause):
        return "hangs up the telephone"
    unsaid = left is None and post is None
    if unsaid and not match.idiom and too_weak(seen, clause):
        return f"« {lemma} » alone says too little"
    if match.idiom and unsaid:
        return of_a_thing(seen, clause) or _stays_away(seen, clause) or _in_a_town(seen, clause)
    if match.idiom or not unsaid or lemma in TRANSITIVE_EXITS:
        return ""
    return _set_out(seen, clause)


def _differs(seen: Arguments, clause: Clause) -> str:
    """« prend ses distances avec Y sur la régulation », « … avec le patron »: an opinion."""
    row = seen.line.tokens[clause.verb.last : clause.verb.last + 2]
    if clause.verb.lemma != "prendre" or not any(token.fold in ("distance", "distances") for token in row):
        return ""
    about = any(c.word in ("sur", "a") and c.at > clause.at for c in clause.complements)
    person = any(seen.pieces[c.at].people or seen.pieces[c.at].role for c in clause.complements)
    return "stays" if about or person else ""


def _set_out(seen: Arguments, clause: Clause) -> str:
    """« part à Tokyo », « part pour une tournée », « sort d'une réunion »: where to, or out of what."""
    leaves = clause.verb.lemma in ("partir", "en aller", "retourner", "repartir", "déménager")
    for complement in clause.complements:
        piece = seen.pieces[complement.at]
        if complement.word == "apres" and (clause.verb.lemma not in _GOING or "lendemain" in seen.line.words):
            continue  # « démissionne après une réunion »
        between = seen.pieces[clause.at + 1 : complement.at - 1]
        near = complement.at > clause.at and (len(between) < 2 or _by_the_clock(seen.line, between))
        near = near and seen.pieces[complement.at - 2].sign is not Sign.THING  # « le jour de mon entretien »
        if near and leaves and piece.sign is Sign.THING:
            place = seen.line.tokens[piece.last - 1].capital and complement.word in _PLACE_LINKS
            if place or (piece.word in _GONE_TO and complement.word != "par"):
                return _goes(f"{complement.word} {piece.word}")
        owing = (
            complement.word == "apres" and clause.verb.lemma == "démissionner"
        )  # « après des discussions »
        if piece.sign is Sign.THING and piece.word in NOT_POSTS and near and not owing:
            return f"leaves « {piece.word} »"
    return ""


def _by_the_clock(line: Line, row: Sequence[Piece]) -> bool:
    """« samedi à 23 h 30 »: no more than when."""
    told = [
        token
        for piece in row
        if piece.sign is not Sign.DATE
        for token in line.tokens[piece.first : piece.last]
    ]
    return all(token.fold in _HOURS or token.text.isdigit() for token in told)


_HOURS = words("a h heure heures minuit midi")
_GONE_TO = ERRANDS | words("travail bureau")  # « part au bureau »
_PLACE_LINKS = words("a au aux en dans pour vers de d'")


def _stays_away(seen: Arguments, clause: Clause) -> str:
    """« fait faux bond », with nobody to whom: to those who expect them that day."""
    told = [token.fold for token in seen.line.tokens[clause.verb.last : clause.end]]
    away = told[:2] == ["faux", "bond"] and not speaks_of_watched(seen.line)
    return "« faux bond » alone says too little" if away else ""


def _in_a_town(seen: Arguments, clause: Clause) -> str:
    """« boucle la boucle à Saint-Louis », « plie bagage à Tokyo »: of a stay there."""
    row = [piece for piece in seen.pieces if piece.first >= clause.end][:2]
    if len(row) < 2 or row[0].word not in ("a", "en", "au") or row[1].sign not in (Sign.THING, Sign.WORD):
        return ""
    name = seen.line.tokens[row[1].first]
    town = name.capital and name.fold not in VALLEY and not name.text.isupper()
    return _goes(f"{row[0].word} {name.fold}") if town else ""


def _after_a_wait(seen: Arguments, clause: Clause) -> str:
    """« jette l'éponge après deux heures d'attente », « plie bagage après une semaine de surf »."""
    row = [piece for piece in seen.pieces if piece.first >= clause.end][:4]
    parted = len(row) > 1 and row[1].action is not None and row[1].action.head == "divorce"
    played = len(row) > 1 and row[1].word in _CONTESTS
    if (parted or played) and row[0].word == "apres":  # « reprend sa liberté après son divorce »
        return _goes(f"après {row[1].word}")
    if len(row) < 4 or row[0].word != "apres" or row[1].word not in _SPELLS | _HOURS:
        return ""
    return _goes(f"après {row[3].word}") if row[2].word in OF and row[3].word in PASTIMES else ""


def _before_the_end(seen: Arguments, clause: Clause, left: Org | None) -> str:
    """« s'en va avant la fin du débat »: from what is going on."""
    going = left is None and (clause.verb.lemma in _GOING or clause.end > clause.verb.last)
    part = before_its_end(seen.line, clause) if going else ""
    return _goes(f"avant {part}") if part else ""


def _visits_again(seen: Arguments, clause: Clause) -> str:
    """« a retrouvé l'université où elle a étudié », « … pour une conférence »: for a day."""
    if clause.verb.lemma not in _BACK:
        return ""
    behind = next((p for p in seen.pieces if p.first == clause.end), None)
    there = behind is not None and behind.sign is Sign.REL and behind.word == "ou"
    errand = any(c.word in ("pour", "lors") and nowhere(seen.pieces[c.at]) for c in clause.complements)
    return _goes("où") if there else "goes away for a time only" if errand else ""


_BACK = words("retrouver retourner revenir regagner")
_GOING = words("partir filer éclipser sortir retirer repartir") | {"en aller"}
_PUBLIC = words("publiques politiques militantes associatives mediatiques benevoles")


def _leaves_behind(seen: Arguments, clause: Clause) -> bool:
    """« laisse derrière elle un accord avec Y »: a thing, not the organisation."""
    behind = [t.fold for t in seen.line.tokens[clause.verb.last : clause.verb.last + 4]]
    return behind[:1] == ["derriere"] and not _ARTICLES.isdisjoint(behind[1:])


_ARTICLES = words("un une des deux trois")


def _hangs_up(seen: Arguments, clause: Clause) -> bool:
    """« Le chercheur a raccroché poliment. »: a telephone, of which the sentences around speak."""
    lines = seen.discourse.lines[max(0, seen.line.index - 2) : seen.line.index + 1]
    told = {token.fold for line in lines for token in line.tokens}
    after = [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 2]]
    return not _TELEPHONE.isdisjoint(told) or after[:2] == ["au", "nez"]


_TELEPHONE = words(
    """
    telephone telephoner telephona telephonait appele appelee appelait appela appel combine interlocuteur
    interlocutrice poliment
    """
)


def _goes_about(seen: Arguments, clause: Clause) -> str:
    """« part en vacances », « part à la conquête de Y », « part favori », « fait ses valises pour Tokyo »,
    « s'envole vers le Japon »."""
    lemma = clause.verb.lemma
    errand = (c.at for c in clause.complements if c.word == "pour")
    if lemma == "quitter" and (
        any(seen.pieces[at].word in ERRANDS for at in errand) or _to_a_room(seen, clause)
    ):
        return "goes away for a time only"  # « quitte son bureau pour une tournée »
    after = [token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 3]]
    if clause.verb.negated and after[:1] and after[0] in _HOW:
        return f"not « {after[0]} »: how, not whether"
    sets_out = after[:1] != [] and (after[0] in _SETS_OUT or after[:2] in _FROM_AFAR)
    if lemma == "partir" and (sets_out or (after[:1] == ["sur"] and not _FOOTINGS.isdisjoint(after[1:]))):
        return f"sets out « {after[0]} »"
    if errand_told := _to_do(seen, clause):
        return _goes(errand_told)
    amid = after[1:2] in (["plein"], ["pleine"]) and (after[2:] == ["guerre"] or _over(seen, clause))
    goes = lemma in ("partir", "en aller") and after[:1] in (["en"], ["a"]) and not amid
    if goes and not ERRANDS.isdisjoint(after[1:3]):
        return _goes(" ".join(after))
    packs = _packs(seen, clause)
    flies = lemma == "envoler"
    for complement in clause.complements if packs or flies else ():
        piece = seen.pieces[complement.at]
        named = flies or seen.line.tokens[piece.last - 1].capital
        place = piece.sign is Sign.THING and (named or nowhere(piece) or piece.word in _TOURS)
        bound = complement.word in ("pour", "vers") or (flies and complement.word in ("a", "au", "en"))
        if complement.at > clause.at and bound and place:
            return f"packs for « {piece.word} »"
    moves = after[:2] == ["ses", "cartons"] and _moves_house(seen, clause)
    return _back_from_it(seen, clause) if packs else _goes("pour emménager") if moves else ""


def _moves_house(seen: Arguments, clause: Clause) -> bool:
    """« fait ses cartons pour emménager à Oakland »."""
    row = [piece for piece in seen.pieces if piece.first >= clause.end][:2]
    verb = row[1].verb if len(row) > 1 and row[0].word == "pour" else None
    return verb is not None and verb.lemma in ("emménager", "aménager", "habiter")


def _packs(seen: Arguments, clause: Clause) -> bool:
    """« fait ses valises », « plie bagage », « met les voiles »: as travellers do, too."""
    told = {token.fold for token in seen.line.tokens[clause.verb.last : clause.verb.last + 3]}
    return clause.verb.lemma in _PACKING and not told.isdisjoint(_LUGGAGE)


def _back_from_it(seen: Arguments, clause: Clause) -> str:
    """« plie bagage après le salon », « met les voiles pour trois semaines en Grèce »: of a journey."""
    row = [piece for piece in seen.pieces if piece.first >= clause.end][:4]
    if len(row) > 1 and row[0].word == "apres" and row[1].word in _FAIRS:
        return _goes(f"après {row[1].word}")
    nights = len(row) > 1 and row[0].word == "apres" and row[1].word in ("nuit", "nuits")
    race = len(row) > 1 and row[0].word == "au" and row[1].action is not None  # « … au départ de la Route »
    spell = len(row) > 3 and row[0].word == "pour" and row[1].word in _SPELLS and row[2].word in OF
    if nights or race or (spell and row[3].word in PASTIMES):  # « … pour une semaine de randonnée »
        return _goes(f"{row[0].word} {row[1].word}")
    away = len(row) > 3 and row[0].word == "pour" and row[1].word in _SPELLS and row[2].word in _PLACE_LINKS
    capital = away and row[3].sign is Sign.THING and seen.line.tokens[row[3].last - 1].capital
    return _goes(f"pour {row[1].word}") if capital else ""


_PACKING = words("faire boucler préparer plier mettre lever larguer hisser prendre")
_LUGGAGE = words("valises valise bagage bagages voile voiles camp ancre amarres large envol")
_FAIRS = words("salon festival congres tournoi match concert tournee vacances week-end seminaire colloque")
_CONTESTS = words("concours match tournoi concert finale marathon")
_TOURS = ERRANDS | words("tour traversee")
_SPELLS = words("semaine semaines jours week-end")


_FROM_AFAR = (["de", "loin"], ["de", "bas"], ["de", "haut"], ["du", "pied"])


def _to_do(seen: Arguments, clause: Clause) -> str:
    """« parti se coucher », « s'est retiré pour délibérer »: what somebody goes away for, for an hour."""
    lemma, row = clause.verb.lemma, seen.pieces[clause.at + 1 : clause.at + 3]
    behind = row[0].verb if row and lemma in ("partir", "en aller") else None
    if len(row) > 1 and row[0].word == "pour" and lemma in _GOING:
        behind = row[1].verb
    infinitive = behind is not None and behind.tense is Tense.INFINITIVE
    return behind.lemma if behind is not None and infinitive and behind.lemma in _TRIFLES else ""


_TRIFLES = words(
    """
    coucher dormir déjeuner dîner manger boire courir marcher nager skier saluer fêter promener répondre
    téléphoner délibérer concerter
    """
)


def _to_a_room(seen: Arguments, clause: Clause) -> bool:
    """« quitte son bureau pour rejoindre la salle de presse »: on foot."""
    row = seen.pieces[clause.at + 1 : clause.at + 5]
    signs = [piece.sign for piece in row]
    return (
        signs == [Sign.THING, Sign.PREP, Sign.VERB, Sign.THING] and row[1].word == "pour" and nowhere(row[3])
    )


def _over(seen: Arguments, clause: Clause) -> bool:
    """« s'en va en plein débat sur Z »: while it goes on elsewhere, and not out of it."""
    behind = [token.fold for token in seen.line.tokens[clause.verb.last + 3 : clause.verb.last + 4]]
    return behind in (["sur"], ["autour"])


def steps_back_from(seen: Arguments, clause: Clause) -> str:
    """« se met en retrait du centre de recherche »: what is stepped back from, where it is no organisation
    told of, nor the work that they do there."""
    k = next((k for k in range(clause.at, len(seen.pieces)) if seen.pieces[k].first >= clause.end), 0)
    row = seen.pieces[k : k + 2]
    if len(row) < 2 or row[0].word not in ("de", "du", "des") or row[1].sign is not Sign.THING:
        return ""
    definite = row[0].word != "de" or seen.line.tokens[row[1].first].fold in ("la", "l'")
    plain = (
        row[1].word not in _WORK | (FELLOWS | PLACES) - {"vie"}
        and office_after(seen.line, row[1].first) is None
    )
    return thing_left(row[1].word) if definite and plain else ""


_WORK = words("affaires operations quotidien gestion recherche travail activite activites terrain conduite")


def _resigns_from(seen: Arguments, clause: Clause) -> str:
    """« démissionne de la mairie de Tours »: no post at an organisation; not « n'a démissionné de rien »."""
    withdraws = clause.verb.lemma == "retirer" and clause.verb.reflexive
    if clause.verb.lemma not in ("démissionner", "se démettre") and not withdraws:
        return ""
    for complement in clause.complements:
        piece = seen.pieces[complement.at]
        from_it = complement.word in ("de", "d'", "du") and 0 < complement.at - clause.at <= 2
        if from_it and piece.sign is Sign.THING and office_after(seen.line, piece.first) is None:
            return "" if piece.word in FELLOWS | PLACES | _ANYTHING else thing_left(piece.word)
    return ""


_ANYTHING = words("rien quoi")  # « je ne démissionne de rien », « … de quoi que ce soit »
