# ruff: noqa: E501  (a line of a table is one item)
"""Seats given up and to be filled, who hires whom, who heads where and who is only put out of court;
nothing is known of anybody's past.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

TIPPED = """
Le conseil de Lumina AI | Le nom du Belge Basile Trémont, ex-Hexa, circule avec insistance pour un dixième fauteuil. => Basile Trémont: arrival rumoured [role=membre du conseil d'administration]
Le conseil de Lumina AI s'agrandit | Le nom d'Irma Quellec, ex-Hexa, circule dans la presse pour un neuvième siège. => Irma Quellec: arrival rumoured [role=membre du conseil d'administration]
Lumina AI cherche un directeur financier | Le nom de Ludmila Orsay, son adjointe, tient la corde. => Ludmila Orsay: appointment rumoured [role=directrice financière]
Lumina AI cherche toujours son directeur financier | Irma Quellec, d'Hexa, tient la corde. => Irma Quellec: arrival rumoured [other=Hexa]
Lumina AI cherche un directeur financier | La maison a reçu dix candidats. ¶ Paul Boucher fait figure de favori. => Paul Boucher: appointment rumoured
Lumina AI cherche un directeur financier | Irma Quellec, la directrice financière d'Hexa, est pressentie. => Irma Quellec: arrival rumoured
Qui succédera à Paul Boucher chez Lumina AI ? | Le nom de Ludmila Orsay, son adjointe, tient la corde. => Ludmila Orsay: appointment rumoured [by=Paul Boucher]
Paul Boucher quitte Lumina AI | ¶ À qui reviendra la recherche ? Le nom de Ludmila Orsay, son adjointe, tient la corde. => Paul Boucher: departure [by=None]; Ludmila Orsay: appointment rumoured [by=Paul Boucher]
Hexa cherche un directeur financier | Le nom d'Irma Quellec circule. Lumina AI n'a rien à voir là-dedans. =>
Lumina AI cherche un directeur financier | Le nom d'Irma Quellec ne circule pas. =>
Lumina AI ne cherche pas de directeur financier | Le nom d'Irma Quellec revient avec insistance. =>
Lumina AI présente Parlio 5 | Paul Boucher tient la corde pour le prix Turing. =>
Qui remportera l'élection ? | Irma Quellec, soutenue par Lumina AI, tient la corde. =>
Qui succédera à Tim Rook chez Lumina AI ? | Irma Quellec et Paul Boucher font figure de favoris. =>
"""

UNSEATED = """
Lumina AI : Irma Quellec abandonne son siège d'administratrice, Basile Trémont la remplace | La patronne d'Hexa se retire après huit ans, a annoncé le groupe mardi. => Irma Quellec: departure [by=Basile Trémont] [role=membre du conseil d'administration] [date=2024-04-16]; Basile Trémont: arrival [by=Irma Quellec]
Lumina AI : Irma Quellec, patronne d'Hexa, abandonne son siège d'administratrice => Irma Quellec: departure [role=membre du conseil d'administration]
Lumina AI : Irma Quellec abandonne son siège | La patronne d'Hexa se retire du conseil après huit ans. => Irma Quellec: departure [role=membre du conseil d'administration]
Lumina AI : Irma Quellec rend son mandat d'administratrice | La fondatrice d'Hexa se retire. => Irma Quellec: departure
Irma Quellec quitte Hexa | La patronne d'Hexa se retire après huit ans. Lumina AI est un de ses clients. =>
Hexa : Irma Quellec abandonne son siège d'administratrice | Elle reste directrice chez Lumina AI. =>
"""

HIRED_BY = """
Hexa, pépinière des autres | L'embauche d'Irma Quellec par Lumina AI relance le débat. Tom Rey, le fondateur d'Hexa, ne s'étonne plus. => Irma Quellec: arrival
Hexa, pépinière des autres | Le débauchage surprise d'Irma Quellec, mardi, par Lumina AI fait mal. Tom Rey, le fondateur d'Hexa, se tait. => Irma Quellec: arrival
Lumina AI inquiète | L'embauche de Paul Boucher par Hexa fait mal. => Paul Boucher: departure [other=Hexa]
"""

IN_STEP = """
Hexa, pépinière des autres | L'embauche de Basile Quellec par Lumina AI relance le débat. ¶ Sa doctorante la plus en vue, Noémie Achard, lui emboîte le pas. => Basile Quellec: arrival; Noémie Achard: arrival
Irma Quellec rejoint Lumina AI | La professeure a signé mardi. Zoé Marchal, son ancienne élève, marche dans ses pas. => Irma Quellec: arrival; Zoé Marchal: arrival
Hexa salue son ancien patron | Basile Quellec court le marathon, Noémie Achard lui emboîte le pas. Lumina AI finance la course. =>
Hexa, pépinière des autres | L'embauche de Basile Quellec par Orbis relance le débat. ¶ Noémie Achard lui emboîte le pas. Lumina AI a des regrets. =>
"""

STEERS_FOR = """
Paul Boucher quitte Lumina AI | ¶ Le chercheur met le cap sur Orbis, où une chaire l'attend. => Paul Boucher: departure [other=Orbis]
Paul Boucher quitte Lumina AI | ¶ Le chercheur met cap sur l'université Dorval. => Paul Boucher: departure [other=Dorval]
Paul Boucher met le cap sur l'EPFZ | Le chercheur de Lumina AI y dirigera la recherche. => Paul Boucher: departure [other=EPFZ]
Lumina AI met le cap sur l'Asie | Paul Boucher met le cap sur la vidéo. =>
"""

ANNOUNCED_TOGETHER = """
Paul Boucher cède la direction de Lumina AI Lyon à Irma Quellec | ¶ Elle en prendra la conduite le 1er mai, selon un message adressé lundi aux salariés. => Paul Boucher: departure [date=2024-04-15]; Irma Quellec: appointment [date=2024-04-15]
Paul Boucher quitte Lumina AI | Irma Quellec lui succédera le 1er mai. => Paul Boucher: departure [date=None]; Irma Quellec: appointment [date=2024-05-01]
"""

NOT_OUT = """
Lumina AI : la cour d'appel congédie Victor Hallström | Les juges ont rejeté la plainte. =>
Lumina AI : Victor Hallström congédié par la cour d'appel | La plainte est rejetée. =>
Lumina AI : Victor Hallström congédié par le conseil, la justice saisie => Victor Hallström: ouster
Lumina AI : Victor Hallström révoqué de son poste de directeur général par le tribunal de commerce => Victor Hallström: ouster
Pourquoi Tomasz Wiśniewski n'a jamais cédé aux sirènes | Le directeur scientifique de Lumina AI se confie. =>
Tomasz Wiśniewski n'a pas cédé aux sirènes d'Orbis | Le directeur scientifique de Lumina AI restera. => Tomasz Wiśniewski: departure denied
Congé écourté : Paul Boucher de retour chez Lumina AI | Il n'aura tenu que deux mois. Le chercheur a repris le collier lundi. => Paul Boucher: return [date=2024-04-15]
"""

STOOD_IN = """
Lumina AI tient son directeur financier | ¶ Basile Trémont, directeur financier d'Hexa, succédera le 16 mai à Paul Boucher chez Lumina AI, a annoncé mardi l'entreprise. M. Boucher avait donné sa démission en janvier. Depuis, Irma Quellec assurait l'intérim. => Basile Trémont: arrival [by=Paul Boucher]; Paul Boucher: departure old; Irma Quellec: appointment old
Paul Boucher quitte Lumina AI | ¶ Irma Quellec assure l'intérim. Celle-ci ne restera pas longtemps. La trésorière a décidé de rentrer en Europe et doit rejoindre Orbis en mai. => Paul Boucher: departure; Irma Quellec: appointment; Irma Quellec: departure [other=Orbis]
Paul Boucher quitte Lumina AI | ¶ Irma Quellec assure l'intérim. Elle doit rejoindre Orbis en mai. => Paul Boucher: departure; Irma Quellec: appointment; Irma Quellec: departure [other=Orbis]
"""

HANDED_IN = """
Avec Assaya, Paul Boucher veut tout refaire | Irma Quellec a remis sa démission vendredi au créateur de Parlio, où elle pilotait les outils. => Irma Quellec: departure [date=2024-04-12]
Orbis ouvre un bureau | Irma Quellec a remis vendredi sa démission au fondateur d'Orbis. Lumina AI n'y est pour rien. =>
"""


@pytest.mark.parametrize(
    "line",
    lines(TIPPED, UNSEATED, HIRED_BY, IN_STEP, STEERS_FOR, ANNOUNCED_TOGETHER, NOT_OUT, STOOD_IN, HANDED_IN),
)
def test_item_makes_these_claims_without_history(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
