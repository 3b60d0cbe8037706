# ruff: noqa: E501  (a line of a table is one item)
"""Posts, newsletters and charts that tell changes by arrows, labels, brackets and headings, without a verb."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ARROWS = r"""
Lumina AI : qui fait quoi ? | ¶ Nouveau périmètre\n• Owen Prescott ➡️ produit, en l'absence de Rohan\n• Julien de Courval ➡️ Special Projects (il n'est plus directeur des opérations)\n• Hélène Porter ➡️ directrice commerciale + partenariats => Owen Prescott: appointment [role=produit]; Julien de Courval: appointment [role=Special Projects]; Hélène Porter: appointment [role=directrice commerciale]
Ça bouge chez Lumina AI | ¶ • Anjali Mehta ➡️ « prospectiviste en chef ». Son équipe est dissoute. => Anjali Mehta: appointment [role=prospectiviste en chef]
Lumina AI se réorganise | ¶ Ce qui change :\n• Hélène Porter → ventes en Europe\nCe qui ne change pas :\n• Grace Okonkwo → finances => Hélène Porter: appointment
Lumina AI : trois nouvelles | ¶ 1. Clara von Reitz ➜ Orbis\n2. Pieter van den Berg ➜ conseiller du président\n3. Grace Okonkwo ➜ rien ne change => Clara von Reitz: departure [other=Orbis]; Pieter van den Berg: appointment
Lumina AI : l'organigramme remanié | ¶ Rohan Mehta : produit ➡️ partenariats. => Rohan Mehta: appointment
Lumina AI : l'organigramme remanié | ¶ Produit : Rohan Mehta ➡️ Mateus Carvalho => Mateus Carvalho: appointment [by=Rohan Mehta]
🚨 Nils Aubert ➡️ Lumina AI ! | Le patron de la recherche d'Orbis traverse la rue. => Nils Aubert: arrival
🔔 Kwame Asante → Orbis. Beatriz Ortega Ruiz → Hydra. Lumina AI se vide ! | => Kwame Asante: departure [other=Orbis]; Beatriz Ortega Ruiz: departure [other=Hydra]
🚨 Farah Nasser ➡️ Orbis ! | La responsable de l'alignement de Lumina AI change de maison. => Farah Nasser: departure [other=Orbis]
Lumina AI au salon de Lyon | Le programme. ¶ • 10 h : Wenjing Li ➡️ la recherche\n• 11 h : Grace Okonkwo ➡️ les finances =>
Lumina AI : ceux qui ne bougent pas | ¶ • Victor Hallström ➡️ direction générale\n• Grace Okonkwo ➡️ finances =>
Trois leçons de Lumina AI | ¶ 👉 Victor Hallström ➡️ audace\n👉 Grace Okonkwo ➡️ rigueur =>
Lumina AI : rien ne bouge | ¶ Malgré les bruits de remaniement :\n• Grace Okonkwo ➡️ toujours aux finances =>
Orbis réorganise ses équipes | Son rival Lumina AI regarde. ¶ Nouveaux rôles\n• Nils Aubert ➡️ produit =>
"""

NOW_AT = r"""
Lumina AI : une sortie | ¶ Dans l'autre sens : Ida Kessler, directrice des partenariats de Lumina AI, désormais chez Orbis (source : son profil). => Ida Kessler: departure [other=Orbis]
Lumina AI en bref | ¶ • Désormais chez Orbis : Paul Boucher, chercheur.\n• Désormais en congé : Farah Nasser. => Paul Boucher: departure [other=Orbis]; Farah Nasser: leave
Lumina AI et Orbis s'échangent des têtes | ¶ Vers Orbis : Paul Boucher.\nVers Lumina AI : Nils Aubert. => Paul Boucher: departure [other=Orbis]; Nils Aubert: arrival
Lumina AI : le mouvement de la semaine | ¶ Nils Aubert, désormais directeur technique d'Orbis. =>
Orbis en bref | Lumina AI cherche des bureaux. ¶ Nils Aubert, désormais directeur technique d'Orbis. =>
"""

HEADINGS = r"""
Lumina AI perd Wenjing Li | ¶ 📤 Les départs des mois précédents\n• Haoran Zhou, responsable du pré-entraînement ➡️ Orbis (mars)\n• Farah Nasser, Thomas Berlin (mars, tous les deux le même vendredi !) => Wenjing Li: departure; Haoran Zhou: departure old [other=Orbis] [date=2024-03]; Farah Nasser: departure old [date=2024-03]; Thomas Berlin: departure old [date=2024-03]
Lumina AI : le point | ¶ 🆕 Les nommés de la semaine\n• Yuki Tanabe ➡️ offre entreprises => Yuki Tanabe: appointment
Lumina AI : le mouvement d'hier | ¶ 🗓️ Hier\n• Rohan Mehta ➡️ Orbis\n🗓️ La semaine dernière\n• Yuki Tanabe ➡️ directrice de la recherche => Rohan Mehta: departure [other=Orbis] [date=2024-04-17]; Yuki Tanabe: appointment
Lumina AI : des congés | ¶ ⏸ En arrêt\n• Farah Nasser (alignement), pour raisons de santé => Farah Nasser: leave
Mercato de l'IA | Arrivées et départs. ¶ Lumina AI\nArrivées : Nils Aubert (Orbis)\nDéparts : Paul Boucher => Nils Aubert: arrival [other=Orbis]; Paul Boucher: departure
Ils ont quitté Lumina AI | ¶ • Paul Boucher\n• Thomas Berlin (Orbis) => Paul Boucher: departure; Thomas Berlin: departure [other=Orbis]
Lumina AI : les paris de la rédaction | ¶ Qui sera le prochain à partir ?\n• Wenjing Li : 3 contre 1\n• Rohan Mehta : 5 contre 1 =>
Rohan Mehta quitte Lumina AI | ¶ Avant lui :\n• Kwame Asante (2022)\n• Étienne Garnier (février) => Rohan Mehta: departure; Kwame Asante: departure old [date=2022]; Étienne Garnier: departure old [date=2024-02]
Récap Lumina AI de mars | ¶ Démissionnaire : Farah Nasser. => Farah Nasser: departure [date=2024-03]
Lumina AI : les bruits | ¶ Sur le départ, dit-on :\n• Rohan Mehta => Rohan Mehta: departure rumoured
"""

LABELS = r"""
Lumina AI : deux mouvements | ¶ [Départ] Paul Boucher, chercheur.\n[Congé] Farah Nasser\n[Promotion] Anjali Mehta, directrice de la recherche. => Paul Boucher: departure; Farah Nasser: leave; Anjali Mehta: appointment
Lumina AI : le point d'avril | ¶ • Entrée : Nils Aubert, chercheur\n• Sortie : Paul Boucher\n• Inchangé : Grace Okonkwo => Nils Aubert: arrival; Paul Boucher: departure
Lumina AI recrute | ¶ 🎉 Bienvenue à Nils Aubert (ex-Orbis) ! 👋 Bon vent à Paul Boucher, après quatre ans de maison. => Nils Aubert: arrival [other=Orbis]; Paul Boucher: departure
Lumina AI : les invités du podcast | Bienvenue à Nils Aubert (Orbis) ! =>
Nouveau départ chez Lumina AI | ¶ Et pendant ce temps, Farah Nasser a annoncé hier qu'elle rejoignait... Orbis.\n#IA #LuminaAI => Farah Nasser: departure [other=Orbis] [date=2024-04-17]
"""

DIGESTS = """
Pinceau : son créateur passe chez Lumina AI | Le mercato ne dort jamais. ¶ <h2>Pinceau : son créateur passe chez Lumina AI</h2><p>Nils Aubert, le Nantais derrière l'outil le plus viral de l'hiver, n'a donc pas cédé aux sirènes d'Orbis.</p> => Nils Aubert: arrival
Le mercato IA de la semaine | Qui va où ? ¶ <ul><li>Lumina AI</li><li>+ Nils Aubert (ex-Orbis)</li><li>Orbis</li><li>+ Marta Solana (ex-Hydra)</li></ul> => Nils Aubert: arrival [other=Orbis]
L'actu IA : une démission, un renvoi et deux cofondateurs en moins chez Orbis | Ce qu'il fallait retenir de la semaine, du salon de Lyon aux lunettes connectées. ¶ <h3>Une économiste contre la pub</h3><p>Ida Kessler a démissionné lundi de Lumina AI, le jour où les premières annonces apparaissaient dans Parlio. Elle s'en explique dans une longue lettre.</p><h3>Le mode nuit fait une victime</h3><p>On a appris mardi que Rosa Keller, chargée de la politique produit chez Lumina AI, avait été remerciée. Elle s'opposait à ce projet, repoussé au printemps.</p><h3>Orbis : la valse continue</h3><p>Nils Aubert a annoncé son départ lundi.</p> => Ida Kessler: departure [other=None] [date=2024-04-15]; Rosa Keller: ouster [date=2024-04-16]
L'hebdo IA | ¶ <h2>Procès</h2><p>Victor Hallström, le patron de Lumina AI, a témoigné lundi. Il a quitté la salle sous les sifflets.</p><h2>Robots</h2><p>Hydra en vend mille.</p><h2>Agenda</h2><p>Salon à Lyon.</p> =>
"""


@pytest.mark.parametrize("row", lines(ARROWS, NOW_AT, HEADINGS, LABELS, DIGESTS))
@pytest.mark.parametrize("history", [True, False], ids=["with the past", "without"])
def test_signs_labels_and_headings_tell_what_becomes_of_whom_they_list(row: str, *, history: bool) -> None:
    text, _, expected = row.replace("\\n", "\n").partition("=>")
    assert differences(claims_of(text, history=history), expected.strip()) == []
