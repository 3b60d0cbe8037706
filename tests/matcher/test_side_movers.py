# ruff: noqa: E501  (a line of a table is one item)
"""Who goes, pauses or comes back beside the news of a reshuffle, in the words of the press for it.

The format is that of ``oneline``; nothing is known of anybody's past.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

GONE = """
Lumina AI remanie sa direction | ¶ Il faudra désormais compter sans Farah Nasser. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Il va falloir faire sans Farah Nasser, que rien ne retenait. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Il faudrait composer sans Farah Nasser. => Farah Nasser: departure rumoured
Lumina AI prépare un salon | ¶ Il faudra faire sans Farah Nasser pour la présentation. =>
Lumina AI remanie sa direction | ¶ Farah Nasser, elle, direction Orbis. => Farah Nasser: departure [other=Orbis]
Lumina AI remanie sa direction | ¶ Direction Orbis pour Farah Nasser. => Farah Nasser: departure [other=Orbis]
Lumina AI remanie sa direction | ¶ Quant à Farah Nasser, direction la sortie. => Farah Nasser: departure
Lumina AI prépare un salon | ¶ Farah Nasser, direction Orbis pour une table ronde. =>
Lumina AI remanie sa direction | ¶ Exit aussi Farah Nasser, qui tenait la sécurité. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Farah Nasser a fait savoir qu'elle ne resterait pas. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Farah Nasser n'a pas souhaité prolonger. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Farah Nasser n'a pas souhaité prolonger l'entretien. =>
Lumina AI remanie sa direction | ¶ Le dernier jour de Farah Nasser est fixé au 26 avril. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Farah Nasser compte parmi les partants. => Farah Nasser: departure
Nouveaux départs chez Lumina AI | Plusieurs cadres s'en vont. ¶ Solveig Brandt (juridique) et Marius Fell (matériel) quittent le navire. => Solveig Brandt: departure; Marius Fell: departure
Nouveaux départs chez Lumina AI | Plusieurs cadres s'en vont. ¶ À cette liste s'ajoute Solveig Brandt, directrice juridique. => Solveig Brandt: departure
Nouveaux départs chez Lumina AI | Plusieurs cadres s'en vont. ¶ Solveig Brandt, directrice juridique, leur emboîte le pas. => Solveig Brandt: departure
"""

HOW_AND_WHEN = """
Lumina AI remanie sa direction | ¶ Farah Nasser quittera le groupe d'ici la fin du mois. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Farah Nasser quittera l'entreprise d'ici quelques semaines. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Farah Nasser quitte l'entreprise du jour au lendemain. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Farah Nasser quitte la société de son plein gré. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Farah Nasser quitte le groupe d'un commun accord avec le conseil. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Farah Nasser quitte le groupe de façon soudaine. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Farah Nasser quitte le groupe d'assurances qu'elle conseillait. =>
Lumina AI remanie sa direction | ¶ Farah Nasser quitte le groupe au grand dam de ses équipes. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Farah Nasser a claqué la porte sur un désaccord. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Farah Nasser a remis sa démission faute d'accord. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Farah Nasser a remis sa démission sur fond de tensions. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Farah Nasser partira début mai. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Farah Nasser est débarquée à la surprise générale. => Farah Nasser: ouster
Lumina AI remanie sa direction | ¶ Farah Nasser quitte le champion européen de l'IA. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Farah Nasser quitte le leader du parti. =>
Lumina AI remanie sa direction | ¶ Farah Nasser quitte les équipes de Lumina AI. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Farah Nasser ne reste pas. => Farah Nasser: departure
Lumina AI remanie sa direction | ¶ Farah Nasser ne reste pas inactive. =>
"""

SENT_AWAY = """
Lumina AI remanie sa direction | ¶ Farah Nasser s'est vu indiquer la porte. => Farah Nasser: ouster
Lumina AI remanie sa direction | ¶ Lumina AI se passera des services de Farah Nasser. => Farah Nasser: ouster
Lumina AI remanie sa direction | ¶ Lumina AI a renoncé aux services de Farah Nasser. => Farah Nasser: ouster
Lumina AI remanie sa direction | ¶ Il a été mis fin au contrat de Farah Nasser. => Farah Nasser: ouster
Lumina AI remanie sa direction | ¶ Il est mis un terme aux fonctions de Farah Nasser. => Farah Nasser: ouster
Lumina AI remanie sa direction | ¶ Farah Nasser a vu son poste supprimé. => Farah Nasser: ouster
Lumina AI remanie sa direction | ¶ Farah Nasser figure parmi les sacrifiés. => Farah Nasser: ouster
"""

RESTING = """
Lumina AI remanie sa direction | ¶ Farah Nasser pose ses dossiers le temps du traitement. => Farah Nasser: leave
Lumina AI remanie sa direction | ¶ Farah Nasser cesse d'être directrice le temps de se rétablir. => Farah Nasser: leave
Lumina AI remanie sa direction | ¶ Farah Nasser pose son micro le temps d'une question. =>
Lumina AI remanie sa direction | ¶ Farah Nasser ne travaillera pas avant le printemps. => Farah Nasser: leave
Lumina AI remanie sa direction | ¶ Farah Nasser sera absente trois mois. => Farah Nasser: leave
Lumina AI remanie sa direction | ¶ Farah Nasser est en arrêt maladie depuis mercredi. => Farah Nasser: leave
Lumina AI remanie sa direction | ¶ Farah Nasser est en arrêt maladie depuis deux mois. => Farah Nasser: leave old
Lumina AI remanie sa direction | ¶ Farah Nasser débranche pour quelques mois. => Farah Nasser: leave
Lumina AI remanie sa direction | ¶ Farah Nasser a demandé et obtenu une mise en disponibilité. => Farah Nasser: leave
"""

BACK = """
Lumina AI | Farah Nasser est revenue lundi de son congé parental. => Farah Nasser: return
Lumina AI | Le congé de Farah Nasser a pris fin lundi. => Farah Nasser: return; Farah Nasser: leave old
Lumina AI | ¶ Farah Nasser a réapparu dans l'open space après ses quatre semaines auprès de sa fille. => Farah Nasser: return; Farah Nasser: leave old
Lumina AI | ¶ Farah Nasser a réapparu dans l'open space avec des croissants. =>
Lumina AI | ¶ Victor Hallström a fait revenir Paul Boucher, parti en 2022. => Paul Boucher: return; Paul Boucher: departure old
Lumina AI | ¶ Farah Nasser a repris ses fonctions lundi, deux mois après son accident. => Farah Nasser: return; Farah Nasser: leave old
Lumina AI | ¶ Un retour de Paul Boucher est évoqué. => Paul Boucher: return rumoured
Lumina AI | ¶ Paul Boucher, parti en mai, repasse la porte de l'entreprise. => Paul Boucher: return; Paul Boucher: departure old
Lumina AI | ¶ Paul Boucher, parti en mai, serait lui aussi sur le chemin du retour. => Paul Boucher: return rumoured; Paul Boucher: departure old
Lumina AI | ¶ Farah Nasser est sur le chemin du retour de Tokyo. =>
Lumina AI | ¶ Farah Nasser, de retour de Tokyo, a présenté le modèle. =>
Lumina AI | ¶ Orbis rappelle Solveig Brandt, partie en 2020. =>
"""

STAYING = """
Lumina AI | ¶ Farah Nasser est partie se coucher à trois heures. =>
Lumina AI | ¶ Farah Nasser s'est retirée pour délibérer. =>
Lumina AI | ¶ Farah Nasser est partie de loin. =>
Lumina AI remanie sa direction | ¶ Farah Nasser est confirmée à la recherche. =>
Lumina AI remanie sa direction | ¶ Farah Nasser est confirmée directrice de la recherche. => Farah Nasser: appointment
Lumina AI remanie sa direction | ¶ Farah Nasser, que l'on disait partante, est confirmée à la recherche. => Farah Nasser: departure denied
Lumina AI remanie sa direction | ¶ Farah Nasser a songé un temps à partir, avant de se raviser. =>
Lumina AI remanie sa direction | ¶ Farah Nasser envisageait de partir, mais elle y a renoncé. =>
Lumina AI remanie sa direction | ¶ Farah Nasser envisageait de partir. =>
Lumina AI remanie sa direction | ¶ Un départ de Farah Nasser serait une catastrophe, juge un ancien. =>
Lumina AI remanie sa direction | ¶ Un départ de Farah Nasser serait imminent. => Farah Nasser: departure rumoured
Lumina AI remanie sa direction | ¶ On parle aussi d'un départ de Farah Nasser. => Farah Nasser: departure rumoured
Lumina AI lance un modèle | ¶ Farah Nasser a quitté son bureau pour rejoindre la salle de presse. =>
Lumina AI lance un modèle | ¶ Farah Nasser est partie d'une page blanche. =>
Lumina AI lance un modèle | ¶ Farah Nasser ferme le ban avec une démonstration. =>
"""


@pytest.mark.parametrize("row", lines(GONE, HOW_AND_WHEN, SENT_AWAY, RESTING, BACK, STAYING))
def test_side_movers(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
