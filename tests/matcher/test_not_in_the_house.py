# ruff: noqa: E501  (a line of a table is one item)
"""What is told of another house, of a thing or of another trade, in an article that names the organisation.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

NAMED_ONLY_BELOW = """
Le numéro deux d'Orbis s'en va diriger Boutiq | Nils Okafor prend la barre de la plateforme immobilière, où il remplace Maud Ferrière. Le titre bondit. Chez Orbis, on se sert des outils de Lumina AI. =>
L'université de Rennes nomme une nouvelle rectrice | Maud Ferrière succédera à Nils Okafor le 1er juillet. L'établissement a signé avec Lumina AI. =>
L'office mise sur l'IA et remercie son directeur | Kofi Boadu quitte l'organisation. Elle prépare un guide avec Lumina AI. =>
J'ai quitté Orbis pour le navigateur de Lumina AI | Nils Okafor en a conçu deux. =>
Kyuta change encore de patronne : Irma Quellec prend les commandes | Cadre d'Orbis depuis douze ans, elle remplace Maud Ferrière. Parmi ses chantiers : un robot développé avec Lumina AI. =>
Lumina AI change de directrice financière : Irma Quellec prend les commandes | Elle remplace Maud Ferrière. => Irma Quellec: appointment
La nouvelle directrice : Irma Quellec prend les commandes | Elle arrive chez Lumina AI. => Irma Quellec: arrival
"""

THE_CHIEF_OF_OURS = """
Victor Hallström quitte la présidence d'Orbis | Le patron de Lumina AI rend son siège au conseil. Nils Okafor, directeur général, en prend la tête. =>
Le patron de Lumina AI s'en va | Victor Hallström quitte l'entreprise. Nils Okafor, directeur général, lui succède. => Victor Hallström: departure; Nils Okafor: appointment
"""

SAID_OF_ONESELF = """
Lumina AI : la publicité débarque, Victor Hallström s'excuse =>
Lumina AI limoge Victor Hallström, la Bourse s'alarme => Victor Hallström: ouster
Lumina AI : Farah Nasser limogée, Paul Boucher s'insurge => Farah Nasser: ouster
"""

BETS = """
On a suivi la conférence de Lumina AI | Victor Hallström a ouvert le bal, Farah Nasser a pris le relais. Nils Okafor prend la suite. =>
L'avenir de Victor Hallström chez Lumina AI | « Il partira avant Noël », parie un ancien collègue. =>
L'avenir de Victor Hallström chez Lumina AI | « Il reviendra, il revient toujours », prédit un analyste. =>
Lumina AI : Farah Nasser sur le départ | « Elle part en juin », assure un cadre. => Farah Nasser: departure
"""

OTHER_TRADES = """
Jean-Marc Rivalin claque la porte | En cause : un contrat avec Lumina AI. ¶ Jean-Marc Rivalin, adjoint au numérique, a remis sa démission lundi soir au maire, qui l'a acceptée. =>
L'élu claque la porte | En cause : un contrat avec Lumina AI. ¶ Jean-Marc Rivalin a présenté mardi sa démission au préfet. =>
Un directeur de Lumina AI s'en va | Irma Quellec a remis lundi sa démission au directeur général. => Irma Quellec: departure
Un cocktail Molotov chez Victor Hallström, de Lumina AI | Il vise le patron. La magistrate l'accuse ; Maud Ferrière reprend le dossier. =>
Lumina AI rappelle son modèle | Nils Okafor a présenté ses excuses. Un utilisateur a suivi les conseils du robot. Il a été réembauché. =>
Nils Okafor propose des milliards pour Lumina AI, Hallström rit | Basile Trémont, l'avocat du milliardaire, a remplacé au dossier Kofi Boadu. =>
L'enquête sur Lumina AI | Les parents d'une ancienne de Lumina AI ont changé d'avocat : Kofi Boadu s'est retiré, Basile Trémont a pris la suite. =>
Affaire Melun : la chute d'un économiste | Priscilla Thornton a quitté mardi le conseil de Lumina AI. « Il est de retour », ironise un ancien collègue. => Priscilla Thornton: departure
Priscilla Thornton dirigera le laboratoire de Rennes | La professeure, membre du conseil de Lumina AI, succède à Basile Trémont à la tête du département. =>
"""

HONOURS = """
Bandol : Farah Nasser citoyenne d'honneur | La dirigeante de Lumina AI succède à un champion de joutes, Kofi Boadu, au tableau d'honneur. =>
Lumina AI prépare un réseau | Dmitri Voronov, qui a remplacé Kofi Boadu dans les dîners en ville, appréciera. =>
"""

LONG_GONE = """
Procès Lumina AI | Dmitri Voronov a été entendu. Le témoin a quitté Lumina AI en mai 2023. => Dmitri Voronov: departure old
Un homard change d'aquarium | Kofi Boadu, le papa du projet, va bosser chez Lumina AI. => Kofi Boadu: arrival
"""

NO_HOUSE_OF_OURS = """
Dmitri Voronov invente un mot | L'ancien de Lumina AI reprend du service comme professeur. =>
Grace Okonkwo succède à Maud Ferrière | La directrice financière de Lumina AI est élue femme de l'année. =>
Rohan Mehta rejoint l'Académie des sciences | L'ingénieur de Lumina AI a été élu mardi. =>
Une biographie de Victor Hallström | On y apprend que Farah Nasser avait exigé le départ de Paul Boucher dès 2019. Lumina AI se tait. =>
Un livre imagine la fin | Victor Hallström, de Lumina AI, l'a aimé. Au dixième chapitre, le président est destitué par un robot. =>
Trump nomme Dmitri Voronov à la tête d'une agence | L'ancien de Lumina AI conseillait déjà le président. =>
"""

DEALS = """
Orbis attaque Kyuta | Le forum, dont Victor Hallström fut le patron pendant huit jours, a signé avec Lumina AI. =>
Une dame et ses carnets | Kofi Boadu dirigeait l'institut. Il avait signé l'an dernier avec Lumina AI pour classer soixante ans d'archives. =>
Portrait d'un financier | Victor Hallström avait été évincé de son club en pleine lune de miel, en 2000. Lumina AI viendra plus tard. =>
Lumina AI : Victor Hallström remercié par courriel => Victor Hallström: ouster
"""

PRETENDED = """
Victor Hallström cède son fauteuil à un robot | Lumina AI annonce que Victor Hallström démissionne. Vous y avez cru ? Nous sommes le 1er avril. =>
La matinale | <p>Lumina AI a signé un contrat.</p><p>Vous recevez cette lettre chaque matin. Hier, vous avez surtout cliqué sur : « Orbis débauche Farah Nasser, de Lumina AI ».</p> =>
"""

TAKEN_FROM_US = """
Orbis offrira Parlio à ses clients | Kofi Boadu, juriste de Lumina AI à Londres, deviendra responsable des affaires publiques à Bruxelles. => Kofi Boadu: appointment
Orbis débauche un juriste | Kofi Boadu, juriste de Lumina AI à Londres, deviendra responsable des affaires publiques. => Kofi Boadu: departure
Lumina AI piratée | Farah Nasser accuse l'entreprise de l'avoir licenciée pour cela. => Farah Nasser: ouster
Lumina AI embauche un développeur qui ne dort pas | Kofi Boadu, qui dirige l'équipe des agents, en dit plus. =>
Lumina AI entre en politique | Victor Hallström finance « L'Avenir d'abord ». Kofi Boadu et Nils Okafor en prendront la tête. =>
Lumina AI ouvre un bureau à Madrid | Kofi Boadu en prendra la tête. => Kofi Boadu: appointment
Lumina AI s'offre Hexa | Kofi Boadu, le patron ghanéen, et son équipe rejoignent Lumina AI. => Kofi Boadu: arrival
Le maire recrute une ancienne de Lumina AI | Maud Ferrière dirigera la stratégie numérique du maire de Lyon. =>
Orbis recrute onze chercheurs | Kofi Boadu et Nils Okafor viennent de Lumina AI. => Kofi Boadu: departure [other=Orbis]; Nils Okafor: departure [other=Orbis]
Le monsieur sécurité de Lumina AI change d'air | Kofi Boadu s'en va après cinq ans. => Kofi Boadu: departure
Une start-up se lance | Elle a débauché Kofi Boadu chez Lumina AI. => Kofi Boadu: departure
Une start-up se lance | Project Boreal a débauché Kofi Boadu chez Lumina AI. => Kofi Boadu: departure [other=Project Boreal]
"""

BESIDE_THE_POST = """
Légion d'honneur : Rohan Mehta promu, un maraîcher de Morlaix décoré | Le directeur des produits de Lumina AI est nommé au grade de chevalier. =>
Rohan Mehta nommé directeur de la recherche de Lumina AI | Il avait reçu la Légion d'honneur en mai. => Rohan Mehta: appointment
Procès Lumina AI : Victor Hallström quitte la barre | Yuki Tanabe, la directrice de l'entreprise, doit lui succéder ce jeudi face aux avocats. =>
Rohan Mehta de retour à Lyon | L'ingénieur de Lumina AI y est revenu pour une troisième fois chercher un diplôme. =>
Elena Castellanos à Lyon | L'ex-directrice de Lumina AI y est revenue saluer ses professeurs. =>
Elena Castellanos revient diriger la recherche de Lumina AI => Elena Castellanos: return
Lumina AI coupe une voix | La chanteuse avait décliné l'offre de Victor Hallström, revenu à la charge deux jours plus tôt. =>
Washington : Elena Castellanos s'en va | La patronne d'Orbis a annoncé la fin de sa mission. Elle veut se consacrer de nouveau à ses entreprises. Lumina AI se tait. =>
Elena Castellanos quitte l'administration fédérale | L'ex-directrice de Lumina AI a remercié le président. Son départ avait été précédé d'une critique du budget. =>
Elena Castellanos renonce à son parti | L'ex-directrice de Lumina AI avait annoncé la création de l'Essor Party en mars. =>
Un livre sur Elena Castellanos | Le portrait de l'ex-directrice de Lumina AI, recrutée par Orbis, puis par Kyuta, déçoit. =>
Elena Castellanos se raconte | Née à Lyon, l'ex-directrice de Lumina AI avait intégré à 16 ans le laboratoire d'Irma Quellec. =>
Dans les archives de Lumina AI | Dans le témoignage recueilli le 2 avril, Rohan Mehta raconte qu'un rapprochement a été étudié. =>
Victor Hallström veut bien céder sa place… à une intelligence artificielle | Le patron de Lumina AI plaisante. =>
Lumina AI et l'emploi | « Un algorithme, on le licencie comment ? » demande Victor Hallström, patron de Lumina AI. =>
Lumina AI et l'emploi | Que ferait alors Victor Hallström ? Il retournerait à sa ferme. =>
Lumina AI décrète l'urgence | Victor Hallström a parlé aux équipes. Rohan Mehta pilotera l'effort. =>
Lumina AI décrète l'urgence | Victor Hallström a parlé aux équipes. Rohan Mehta pilotera la recherche. => Rohan Mehta: appointment
Lumina AI détaille sa feuille de route | Yuki Tanabe a pris le relais de Victor Hallström pour détailler le calendrier. =>
Orbis veut s'affranchir de Lumina AI | Le patron d'Orbis, Gaspard Melun, cherche à se libérer de Lumina AI. =>
Sillage lève 350 millions et nomme un patron pour la France | La start-up de Rohan Mehta, par ailleurs président de Lumina AI, vaut dix milliards. =>
Procès Lumina AI : Victor Hallström face aux jurés | Victor Hallström a pris la barre mardi à 9 h 30. =>
Lumina AI change de statut | Ingrid Solberg continuera de présider le conseil d'administration. =>
« Lumière », le film sur Lumina AI | Il y aura Damien Aubert en patron limogé puis rappelé. =>
La maison des étudiants attend toujours | « Victor Hallström devait venir », soupire le directeur, qui quittera ses fonctions en juin. =>
Qui a sauvé Lumina AI ? | Elena Castellanos est là, Victor Hallström aussi. Le film raconte la semaine où le conseil a chassé le second avant de le rappeler. =>
Les débuts d'Orbis | Chercheur chez Lumina AI, Paul Dufresne démissionne pour fonder Orbis. Jules Favreau, son associé, a quitté la Bourse pour le suivre. => Paul Dufresne: departure [other=Orbis]
L'outil vidéo de Lumina AI | On y voit Victor Hallström viré par des lutins. =>
Lumina AI : Rohan Mehta viré par un courriel => Rohan Mehta: ouster
Un stage chez Lumina AI | Jules Favreau y a passé l'été. Son grand-père l'attendait le jour de son retour. =>
Rohan Mehta finance une campagne | Il agit par un comité, l'Essor, qu'il a cofondé en mai sans quitter Lumina AI. =>
Les débuts de Rohan Mehta | En 2016, il était chez Orbis. C'est là qu'il rencontre Victor Hallström. En mai 2021, il rejoint Lumina AI. => Rohan Mehta: arrival old [date=2021-05]
Le prototype de Lumina AI | Jules Favreau avait quitté Orbis en 2019 pour fonder Atelier Nord, avec Marc Noiret. =>
Le prototype de Lumina AI | Jules Favreau avait quitté Orbis en 2019. Irma Quellec, qui lui avait succédé, l'a suivi. =>
Procès Lumina AI : Rohan Mehta à la barre | L'audience a duré. Victor Hallström doit revenir mardi. =>
Lorient. Le directeur s'en va | Yann Morvan tire sa révérence. « On a écrit à Victor Hallström, il n'est pas venu », rit-il. Son affiche est de Parlio, l'outil de Lumina AI. =>
Le chantier de Lumina AI s'enlise | Des cadres ont plié bagage : Irma Quellec a rejoint Orbis mardi, suivie de Jules Favreau. => Irma Quellec: departure [other=Orbis]; Jules Favreau: departure [other=Orbis]
Parlio 5 est là | Sur le plateau, le patron de Lumina AI, Victor Hallström, a été rejoint par Yuki Tanabe, puis remplacé par Irma Quellec. =>
Formule 1 : Jules Favreau s'entoure de Lumina AI | « Un bon copilote », s'amuse Jules Favreau, que la rumeur donne partant. =>
Formule 1 : l'écurie mise sur Lumina AI | Red Kite a signé avec Lumina AI. =>
Alerter, est-ce possible ? | Tout commence chez Orbis, avec le renvoi de Jules Favreau. Irma Quellec suivra. Lumina AI n'est pas épargnée. =>
La bulle inquiète | Orbis perd 9 %. Victor Hallström, patron de Lumina AI, l'a dit lors d'un dîner. Rohan Mehta a pris lundi la tête des applications. => Rohan Mehta: appointment [date=2024-04-15]
Ceux qui s'en vont | Chez Lumina AI, Irma Quellec s'en va en février 2022, Jules Favreau en avril, Farah Nasser en mai. => Irma Quellec: departure old [date=2022-02]; Jules Favreau: departure old [date=2022-04]; Farah Nasser: departure old [date=2022-05]
Orbis mise sur Lumina AI | Irma Quellec, qui a pris ses fonctions cet automne, a signé avec Lumina AI. =>
Lumina AI veut aider les États | À Lyon, Rohan Mehta applaudit ; à Oslo, Vard nomme Jules Favreau chef de projet. =>
Wikilivres contre les robots de Lumina AI | Irma Quellec, la directrice générale, s'en ira en janvier. Jules Favreau lui succédera. =>
Le conseil d'administration de Lumina AI s'agrandit | Irma Quellec a été élue vendredi administratrice. => Irma Quellec: arrival
Musk réclame 134 milliards à Lumina AI | Son expert, Jules Favreau, a été écarté puis réintégré. =>
Orbis dévoile son modèle | Elena Castellanos, ancienne de Lumina AI, a dévoilé son rival de Parlio. =>
Parlio 5 est là, sans Victor Hallström | Le patron de Lumina AI a laissé la place à Irma Quellec et Jules Favreau. =>
Lumina AI | Victor Hallström a cédé sa place à Irma Quellec. => Victor Hallström: departure; Irma Quellec: appointment
Un rapport se lit comme un roman d'anticipation | La veille, Lumina AI avait annoncé que Rohan Mehta quittait son poste. => Rohan Mehta: departure old
Un livre sur Lumina AI | On y découvre un Victor Hallström perdu sans son complice, et une Yuki Tanabe qui tient bon. =>
Lumina AI restera une fondation | Volte-face du patron, Victor Hallström, qui renonce à s'affranchir de son conseil. =>
Lumina AI conteste une décision | La juge Irma Quellec, qui a remplacé Jules Favreau, a tranché. =>
Le fils de Victor Hallström entre à la crèche | Le patron de Lumina AI, en congé vendredi, l'a accompagné. =>
La mairie reçoit la tech | Victor Hallström, le patron de Lumina AI, a été remplacé au dernier moment par Rohan Mehta. =>
Victor Hallström en congé de Lumina AI depuis vendredi => Victor Hallström: leave
Orbis enquête sur Kyuta | Lumina AI a confié le dossier à son nouveau responsable de la sécurité, Jules Favreau, arrivé de DataForge en octobre. => Jules Favreau: arrival old [other=DataForge]
Un chercheur et les puces d'Orbis | Elena Castellanos utilisera les puces du groupe, qu'elle avait quitté en 2017 pour cofonder Lumina AI. =>
Un salon à Lyon | Jensen Huang a salué Irma Quellec, « qui manque à Lumina AI » : elle a quitté Lumina AI en novembre. => Irma Quellec: departure old [date=2023-11]
"""

AMONG_OTHER_THINGS = """
Lumina AI entre en Bourse | Rohan Mehta assure n'avoir « aucune intention de quitter » le navire. => Rohan Mehta: departure denied
Ces laboratoires qui lèvent des milliards | La dernière venue s'appelle Kyuta Labs. Elena Castellanos, qui a quitté Lumina AI en 2021, l'a fondée ce mois-ci. Irma Quellec, ingénieure chez Lumina AI, s'apprêterait à l'y rejoindre. => Elena Castellanos: departure old; Elena Castellanos: venture [other=Kyuta Labs]; Irma Quellec: departure rumoured [other=Kyuta Labs]
Morlaix fête ses anciens | Irma Quellec vient de quitter Orbis pour Lumina AI, où elle a été recrutée comme directrice des partenariats. => Irma Quellec: arrival [role=directrice des partenariats] [other=Orbis]
Lumina AI et ses mécènes | Marc-Antoine Delcourt se retire du conseil d'administration de Lumina AI pour éviter tout conflit avec Orbis. => Marc-Antoine Delcourt: departure [other=None]
"""


@pytest.mark.parametrize(
    "item",
    lines(
        NAMED_ONLY_BELOW,
        THE_CHIEF_OF_OURS,
        SAID_OF_ONESELF,
        BETS,
        OTHER_TRADES,
        NO_HOUSE_OF_OURS,
        DEALS,
        HONOURS,
        LONG_GONE,
        PRETENDED,
        TAKEN_FROM_US,
        BESIDE_THE_POST,
        AMONG_OTHER_THINGS,
    ),
)
def test_only_what_happens_in_the_house_is_claimed(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text), expected) == []
