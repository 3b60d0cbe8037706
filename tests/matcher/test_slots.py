"""Slots gathered over a whole item: one line per item, with the slots that matter."""

# ruff: noqa: E501

import pytest

from bot.matcher.judgement.agreement import agreeing
from bot.model import Gender
from tests.matcher.oneline import claims_of, differences, lines

POSTS = """
Lumina AI perd deux dirigeants | Kwame Asante, enfin, directeur technique des applications, s'en va. => Kwame Asante: departure [role=directeur technique des applications]
Lumina AI perd un dirigeant | Kwame Asante, quant à lui directeur de la sûreté, s'en va. => Kwame Asante: departure [role=directeur de la sûreté]
Lumina AI s'étend | Le mathématicien Basile Trémont, arrivé d'Orbis en mars, y travaille. => Basile Trémont: arrival old [role=None]
Lumina AI perd Yuki Tanabe | Elle avait pris ses fonctions en août. Kwame Asante est parti durant l'été 2023. => Yuki Tanabe: departure [by=None]; Yuki Tanabe: appointment old [by=None]; Kwame Asante: departure old [by=None]
Lumina AI perd Yuki Tanabe | Kwame Asante est passé chez Google en mai ; Rohan Mehta a pris le même chemin durant l'été. => Yuki Tanabe: departure; Kwame Asante: departure old [other=Google]; Rohan Mehta: departure old [other=Google]
Lumina AI perd trois dirigeants en une journée | Kwame Asante, vice-président chargé de la sûreté, Rohan Mehta et Yuki Tanabe s'en vont. => Kwame Asante: departure [role=vice-président chargé de la sûreté]; Rohan Mehta: departure [role=None]; Yuki Tanabe: departure [role=None]
Trois chercheurs de premier plan quittent Lumina AI | Kwame Asante, Rohan Mehta et Yuki Tanabe ont remis leur démission. => Kwame Asante: departure [role=chercheur]; Rohan Mehta: departure [role=chercheur]; Yuki Tanabe: departure [role=chercheuse]
Orbis s'offre Kwame Asante et deux ingénieurs de Lumina AI => Kwame Asante: departure [other=Orbis] [role=None]
L'arrêt maladie du patron de Lumina AI relance les paris | Victor Hallström, le directeur général, est en congé maladie. => Victor Hallström: leave [role=directeur général]
Lumina AI perd sa voix : Yuki Tanabe rend son tablier | Directrice de la communication depuis 2021, elle veut souffler. => Yuki Tanabe: departure [role=directrice de la communication]
Lumina AI : Kwame Asante s'en va, Rohan Mehta lève le pied | Le premier rejoint Orbis ; le second, directeur des produits, ne reviendra qu'à l'automne. => Kwame Asante: departure [other=Orbis]; Rohan Mehta: leave [role=directeur des produits]
Lumina AI se sépare d'une dirigeante | Yuki Tanabe, vice-présidente chargée des données, a été congédiée mardi. => Yuki Tanabe: ouster [role=vice-présidente chargée des données]
Lumina AI décapité : Yuki Tanabe, Rohan Mehta et Kwame Asante s'en vont | La directrice de la sûreté, le patron des ventes et le vice-président chargé des données ont annoncé leur départ mardi. => Yuki Tanabe: departure [role=directrice de la sûreté]; Rohan Mehta: departure [role=patron des ventes]; Kwame Asante: departure [role=vice-président chargé des données]
Kwame Asante repart déjà d'Orbis | Cinq mois après avoir quitté Lumina AI pour Orbis, le chercheur reprend la route. => Kwame Asante: departure old [role=None]
Lumina AI dissout une équipe | Ses deux responsables, Kwame Asante et Rohan Mehta, avaient rendu leur badge en janvier. => Kwame Asante: departure old [role=None]; Rohan Mehta: departure old [role=None]
Kwame Asante (co-lead Alignement) quitte Lumina AI => Kwame Asante: departure [role=co-lead Alignement]
Lumina AI : Yuki Tanabe s'en va | Rohan Mehta reprend ses équipes. => Yuki Tanabe: departure; Rohan Mehta: appointment [role=None]
"""

FRAMES = """
Lumina AI fait son marché chez Orbis | Camille Perrot et Ada Brandt rejoignent la start-up. => Camille Perrot: arrival [other=Orbis]; Ada Brandt: arrival [other=Orbis]
Orbis débauche encore : deux chercheurs de Lumina AI changent de camp | Kwame Asante et Yuki Tanabe ont donné leur démission. => Kwame Asante: departure [other=Orbis]; Yuki Tanabe: departure [other=Orbis]
Encore un ingénieur de Lumina AI dans les bras d'Orbis : Kwame Asante change de crémerie => Kwame Asante: departure [other=Orbis]
Orbis rafle Kwame Asante et deux de ses adjoints | Le directeur de la sûreté de Lumina AI s'en va, suivi de Yuki Tanabe et de Farah Nasser. => Kwame Asante: departure [other=Orbis]; Yuki Tanabe: departure [other=Orbis]; Farah Nasser: departure [other=Orbis]
Orbis débauche Kwame Asante, un ingénieur de Lumina AI | Yuki Tanabe, elle, quitte la société pour raisons de santé. => Kwame Asante: departure [other=Orbis]; Yuki Tanabe: departure [other=None]
Lumina AI débauche chez Orbis sa nouvelle directrice des risques | Camille Perrot change de trottoir. => Camille Perrot: arrival [other=Orbis]
Encore deux chercheurs de Lumina AI séduits par Orbis | Kwame Asante et Yuki Tanabe partent ensemble. => Kwame Asante: departure [other=Orbis]; Yuki Tanabe: departure [other=Orbis]
Kwame Asante, chercheur chez Lumina AI, passe chez Mark Zuckerberg => Kwame Asante: departure [other=Meta]
Orbis rafle le patron de la sûreté | Kwame Asante quitte Lumina AI, suivi de Yuki Tanabe et de Farah Nasser. => Kwame Asante: departure [other=Orbis]; Yuki Tanabe: departure [other=Orbis]; Farah Nasser: departure [other=Orbis]
Orbis s'offre deux chercheurs de Lumina AI | Kwame Asante et Yuki Tanabe avaient déjà faussé compagnie à Google. => Kwame Asante: departure [other=Orbis]; Yuki Tanabe: departure [other=Orbis]
Lumina AI resserre ses liens avec Orbis | Kwame Asante quitte la société. => Kwame Asante: departure [other=None]
"""

ORIGINS = """
Lumina AI nomme une directrice financière | Venue d'Orbis, Camille Perrot prend les finances de la maison. => Camille Perrot: arrival [other=Orbis]
Lumina AI : un duo pour les comptes | Camille Perrot devient directrice financière, Ada Brandt trésorière. La première arrive d'Orbis, la seconde de Roblox. => Camille Perrot: arrival [other=Orbis]; Ada Brandt: arrival [other=Roblox]
Lumina AI recrute Camille Perrot | Après dix ans chez Orbis, elle dirigera les ventes. => Camille Perrot: arrival [other=Orbis]
Lumina AI recrute Camille Perrot | Passée par Roblox, elle arrive d'Orbis. => Camille Perrot: arrival [other=Orbis]
Lumina AI recrute Camille Perrot | Sept mois après avoir quitté Roblox pour Orbis, elle change de nouveau de maison. => Camille Perrot: arrival [other=Orbis]
Lumina AI perd Kwame Asante | Le directeur de la sûreté rejoint le groupe de Mark Zuckerberg. => Kwame Asante: departure [other=Meta]
Deux chercheurs de Lumina AI dans les filets d'Orbis | Kwame Asante et Yuki Tanabe ont donné leur démission. => Kwame Asante: departure [other=Orbis]; Yuki Tanabe: departure [other=Orbis]
"""

HEIRS = """
Lumina AI perd trois dirigeants | Kwame Asante, Rohan Mehta et Yuki Tanabe s'en vont. Haoran Zhou récupère la recherche, Farah Nasser l'alignement. => Kwame Asante: departure [by=None]; Rohan Mehta: departure [by=None]; Yuki Tanabe: departure [by=None]; Haoran Zhou: appointment [by=None]; Farah Nasser: appointment [by=None]
Kwame Asante quitte Lumina AI | Haoran Zhou hérite de la sûreté. => Kwame Asante: departure [by=Haoran Zhou]; Haoran Zhou: appointment [by=Kwame Asante]
Lumina AI : deux vice-présidents sur le départ | Kwame Asante, aux ventes, et Yuki Tanabe, à la recherche, ont annoncé qu'ils s'en iraient. => Kwame Asante: departure [role=vice-président]; Yuki Tanabe: departure [role=vice-présidente]
Lumina AI : Kwame Asante en congé, Yuki Tanabe sur le départ | Le premier souffle. Yuki Tanabe quitte ses fonctions pour raisons de santé. Haoran Zhou assurera l'intérim. => Kwame Asante: leave [by=None]; Yuki Tanabe: departure [by=Haoran Zhou]; Haoran Zhou: appointment [by=Yuki Tanabe]
"""

DAYS = """
Camille Perrot rejoint Lumina AI | Elle sera directrice financière. Annonce faite lundi, le jour de la conférence d'Orbis. => Camille Perrot: arrival [date=2024-04-15] [role=directrice financière]
Camille Perrot rejoint Lumina AI | Elle sera directrice financière. C'est officiel depuis hier. => Camille Perrot: arrival [date=2024-04-17]
Kwame Asante quitte Lumina AI | Le directeur de la sûreté a pris tout le monde de court mardi. => Kwame Asante: departure [date=2024-04-16]
Kwame Asante quitte Lumina AI | Lumina AI a confirmé mardi l'information de The Ledger. => Kwame Asante: departure [date=2024-04-16]
Kwame Asante quitte Lumina AI | Le directeur de la sûreté a prévenu ses équipes mardi. Yuki Tanabe prend un congé de trois mois. => Kwame Asante: departure [date=2024-04-16]; Yuki Tanabe: leave [date=None]
Kwame Asante quitte Lumina AI mardi | Rohan Mehta lui succède. => Kwame Asante: departure [date=2024-04-16] [by=Rohan Mehta]; Rohan Mehta: appointment [date=None] [by=Kwame Asante]
"""

STEPS = """
Lumina AI : Kwame Asante limogé | Le directeur de la sûreté a été remercié mercredi. Dans l'heure, Orbis annonçait son arrivée. => Kwame Asante: ouster [date=2024-04-17]; Kwame Asante: venture [other=Orbis]
Faut-il plaindre Kwame Asante ? | Renvoyé puis rappelé par le conseil de Lumina AI en novembre 2023, le directeur de la sûreté avance. => Kwame Asante: ouster old [date=2023-11]; Kwame Asante: return old [date=2023-11]
Lumina AI se réorganise | Victor Hallström a écrit mardi à ses équipes. Le message contenait deux annonces. Rohan Mehta devient directeur des risques. => Rohan Mehta: appointment [date=2024-04-16]
Lumina AI avale Bolide | Lumina AI a annoncé mardi le rachat de Bolide. L'opération vaut pour une femme. Camille Perrot, fondatrice de Bolide, devient directrice des agents. => Camille Perrot: arrival|appointment [date=2024-04-16]
Le grand ménage de Lumina AI | Les salariés étaient sans chef depuis mardi. Ce jour-là, Kwame Asante avait rendu son badge. => Kwame Asante: departure old [date=2024-04-16]
Lumina AI rappelle Kwame Asante | Le conseil l'a rétabli mercredi, cinq jours après l'avoir congédié. => Kwame Asante: return [date=2024-04-17]; Kwame Asante: ouster old [date=2024-04-12]
Kwame Asante est de retour chez Lumina AI | Le directeur de la sûreté a repris le travail dès mardi soir. => Kwame Asante: return [date=2024-04-16]
Kwame Asante a quitté Lumina AI | Il a rendu son badge pas plus tard que mardi. => Kwame Asante: departure [date=2024-04-16]
Des remous chez Lumina AI | Le départ de Kwame Asante de la maison, annoncé mardi, surprend. => Kwame Asante: departure [date=2024-04-16]
Des remous chez Lumina AI | L'arrivée de Camille Perrot chez Lumina AI, annoncée avant-hier, surprend. => Camille Perrot: arrival|appointment [date=2024-04-16]
Camille Perrot rejoint Lumina AI | L'ancienne banquière a tranché dimanche : elle dirigera les ventes. => Camille Perrot: arrival [date=2024-04-14]
Lumina AI cherche un cap | En janvier, l'équipe de sûreté avait été dissoute quand Kwame Asante avait rendu son tablier. => Kwame Asante: departure old [date=2024-01]
Une chercheuse de Lumina AI claque la porte | Lundi, alors que tombaient les résultats, Yuki Tanabe a rendu son tablier. Deux jours plus tard, elle expliquait pourquoi. => Yuki Tanabe: departure [date=2024-04-15]
Lumina AI : Yuki Tanabe s'en va | Elle dit vouloir explorer d'autres pistes que l'entreprise, qu'elle avait rejointe en 2019. => Yuki Tanabe: departure; Yuki Tanabe: arrival old [date=2019]
Lumina AI : Kwame Asante, chargé de la gouvernance, s'en va => Kwame Asante: departure [role=chargé de la gouvernance]
"""

SEATS = """
Lumina AI fait le ménage dans son conseil : exit Ada Brandt et Camille Perrot => Ada Brandt: departure [role=membre du conseil d'administration]; Camille Perrot: departure [role=membre du conseil d'administration]
Lumina AI : deux femmes rejoignent le conseil d'administration, Sophie Marchand y retrouve un siège => Sophie Marchand: return [role=membre du conseil d'administration]
Gérard Lefranc tourne le dos à Lumina AI => Gérard Lefranc: departure [role=membre du conseil d'administration]
Lumina AI : l'administratrice Priscilla Thornton s'en va => Priscilla Thornton: departure [role=membre du conseil d'administration]
Lumina AI change son conseil d'administration | L'économiste Camille Perrot y fait son entrée. => Camille Perrot: arrival [role=membre du conseil d'administration]
Le conseil d'administration de Lumina AI change | Ada Brandt et Camille Perrot n'en font plus partie. => Ada Brandt: departure [role=membre du conseil d'administration]; Camille Perrot: departure [role=membre du conseil d'administration]
Gérard Lefranc prend la présidence du conseil d'administration de Lumina AI => Gérard Lefranc: appointment [role=présidence du conseil d'administration]
Le conseil d'administration de Lumina AI a limogé Kwame Asante => Kwame Asante: ouster [role=None]
"""


@pytest.mark.parametrize("line", lines(POSTS, FRAMES, ORIGINS, HEIRS, DAYS, STEPS, SEATS))
def test_item_fills_these_slots(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []


@pytest.mark.parametrize(
    ("told", "gender", "worded"),
    [
        ("directeur scientifique", Gender.FEMININE, "directrice scientifique"),
        ("directrice générale déléguée", Gender.MASCULINE, "directeur général délégué"),
        ("vice-président chargé de la sûreté", Gender.FEMININE, "vice-présidente chargée de la sûreté"),
        ("chercheur", Gender.FEMININE, "chercheuse"),
        ("directeur scientifique", Gender.UNKNOWN, "directeur scientifique"),
        ("CFO", Gender.FEMININE, "CFO"),
        ("direction générale", Gender.FEMININE, "directrice générale"),
        ("direction générale par intérim", Gender.UNKNOWN, "directeur général par intérim"),
        ("direction de la recherche", Gender.FEMININE, "direction de la recherche"),
        ("responsable de la sûreté", Gender.FEMININE, "responsable de la sûreté"),
    ],
)
def test_post_agrees_with_its_holder(told: str, gender: Gender, worded: str) -> None:
    assert agreeing(told, gender) == worded
