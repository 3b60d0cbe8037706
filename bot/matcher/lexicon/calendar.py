# ruff: noqa: E501  (a line of a table is one entry)
"""The words of French dates."""

from bot.matcher.lexicon import words

WEEKDAYS = {
    "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6,
}  # fmt: skip
MONTHS = {
    "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
    "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "decembre": 12,
}  # fmt: skip
SHORT_MONTHS = {
    "janv": 1,
    "févr": 2,
    "fév": 2,
    "avr": 4,
    "juil": 7,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "déc": 12,
}
# The month in which a season begins: what is said of « l'hiver » belongs to the year it began in.
SEASONS = {"printemps": 3, "été": 6, "automne": 9, "hiver": 12, "rentrée": 9}
TENS = frozenset(("vingt", "trente", "quarante", "cinquante", "soixante", "quatre-vingt", "cent", "mille"))
NUMBERS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "vingt": 20, "trente": 30,
    "vingt-quatre": 24, "quarante-huit": 48, "soixante-douze": 72,
}  # fmt: skip

# Behind which « suivant » tells when: « le printemps suivant ». Folded.
SPANS = words(
    """
    annee annees jour jours lendemain semaine semaines semestre trimestre saison printemps ete automne hiver
    matin soir week-end lundi mardi mercredi jeudi vendredi samedi dimanche decennie
    """
)
# What time is counted in. Folded.
UNITS = words("an ans annee annees mois semaine semaines jour jours heure heures")


# « après trois ans chez Y »: what a stay is counted in.
STAYS = words("an ans annee annees mois decennie decennies temps")
