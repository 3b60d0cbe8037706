"""What one does every day in the words for changes: errands, chats, blame, prizes; nobody comes or goes."""

from itertools import product

import pytest

from tests.matcher.oneline import claims_of, differences

WHO = ["Karim Haddad", "Paule Maréchal, directrice des partenariats de Lumina AI,"]
DAILY = """
portera le projet Aurore devant les élus
aura la charge de convaincre les régulateurs
éconduit Rohan Mehta
lance une fondation caritative pour l'enfance
a été débarqué du groupe WhatsApp
quitte le groupe WhatsApp des patrons
a été écarté du tirage au sort
a été limogé dans une fausse vidéo
a été remercié par le président pour son accueil
est de retour devant les sénateurs
est en vacances au Japon
s'accorde une pause dans le débat
part défendre son bilan à Washington
s'en va convaincre les Européens
prend la direction de Tokyo
passe la main dans ses cheveux
cède la place aux questions
laisse tomber l'idée d'une puce maison
arrive à un accord avec Nuvex
signe chez Gallimard
hérite d'un surnom
endosse la responsabilité de la panne
a été nommé personnalité de l'année
a été nommé aux Webby Awards
entre en conflit avec Nuvex
est de retour en tête du classement
assume la responsabilité de l'échec
devient le patron le mieux payé du pays
cède sa place dans l'avion
revient sur son départ manqué
part trois jours au Japon
"""


@pytest.mark.parametrize(("who", "told"), [*product(WHO, DAILY.strip().splitlines())])
def test_nobody_moves(who: str, told: str) -> None:
    text = f"Lumina AI : une page se tourne | {who} {told}."
    assert differences(claims_of(text, history=False), "") == []


OTHERS = """
« Il m'a tout demandé » : dans les coulisses du passage de Victor Hallström à Paris | Le patron de Lumina AI est reparti. =>
Lumina AI supprime la file d'attente | L'arrivée de Stable Diffusion, distribué librement cet été, n'est pas étrangère à cette hâte. =>
« Non merci » : Lumina AI éconduit Grace Okonkwo et ses 97 milliards | L'offre de rachat a été rejetée en une ligne. =>
Victor Hallström : « J'ai cessé de compter seul » | Le chercheur de Lumina AI raconte. ¶ Le mois dernier, j'étais parti sur une fausse piste depuis trois jours. =>
Lumina AI boucle un tour de table | Il a été mené par Amal Khoury, à la trésorerie le temps que Maud Trévise, en congé depuis janvier, retrouve son bureau en mai. => Maud Trévise: leave old
Une famille assigne Lumina AI | La plainte a été déposée mardi. Elle nomme Victor Hallström, directeur général, ainsi que des salariés. =>
Victor Hallström voudrait lui aussi lire vos pensées | Le patron de Lumina AI s'apprêterait à cofonder une rivale de Neurox avec un ami. =>
La tech en bref : la fin de Skype Pro, Lumina AI à l'école | ¶ <h3>Skype Pro tire le rideau</h3><p>Les clients sont priés de migrer.</p><h3>Lumina AI entre en classe</h3><p>Le rectorat va tester Parlio.</p><h3>Lannion : un départ remarqué</h3><p>Directeur du pôle, Yann Le Gall rejoint Nuvex. L'intérim est confié à Pia Aldenhoff.</p> =>
Maud Trévise jette l'éponge | L'ex-élue et ex-administratrice de Lumina AI aura mené trois mois de campagne dans les primaires. =>
Un Parlio en wolof | Formé à Dakar, Amal Khoury a bricolé un assistant scolaire à partir des modèles de Lumina AI. =>
Lumina AI signe un accord | Le ministre Lionel Vasseur est de retour aux affaires. =>
Lumina AI et Carrefour signent un accord | Vincent Royer, patron de Carrefour, est de retour aux affaires. =>
Farah Nasser « choquée » par la voix du robot, Lumina AI la débranche | =>
Pia Aldenhoff est ministre | À l'agenda : le sommet, où l'on espère attirer Odile Varenne et Karim Haddad. =>
Farah Nasser, l'ex-directrice technique de Lumina AI, a une société | Elle lance Tavria, une API ouverte. =>
Brumont Ridge : ce que Lumina AI savait | Le projet de loi est mort ; il pourrait revenir au printemps. =>
Karim Haddad, patron de Lumina AI, rit | Il serait vexé de ne pas être le premier PDG ainsi détrôné. =>
Karim Haddad, de Lumina AI, s'inquiète | Le texte est mort ; il pourrait revenir au printemps. =>
Karim Haddad, patron de Lumina AI | Il laisse tomber Meta à 19 ans. =>
Le patron de Lumina AI | Il tint Meta, entre le départ de Pia Aldenhoff et l'arrivée d'Irma Quellec. =>
J'ai quitté mon emploi | ¶ Jeudi, j'ai posé ma démission. Karim Haddad (ex-Lumina AI) en a ri. =>
J'ai une annonce | Jeudi, j'ai posé ma démission de Lumina AI. (Karim Haddad) => Karim Haddad: departure
Vexel échappe à Lumina AI et perd son patron | Maud Trévise, directrice commerciale, assure l'intérim. =>
Vexel échappe à Lumina AI et perd sa patronne | Maud Trévise, juriste, prend la direction par intérim. =>
La Bourse | Orbis et Meta se talonnent. Chez la seconde, Maud Trévise est nommée aux ventes. =>
Erratum | C'est chez Orbis, et non chez Lumina AI, que Maud Trévise a été nommée vice-présidente. =>
Karim Haddad, le professeur qui peut dire « stop » à Lumina AI | Il préside son comité de sûreté. =>
Haddad à Sète | Karim Haddad dirige Lumina AI. C'est un autre Haddad, un cousin, qui a quitté le club. =>
Procès de Lumina AI, jour 2 | Un juré a quitté le tribunal. Puis Karim Haddad a repris la barre. =>
Lumina AI : le direct | On remet ça demain : Karim Haddad sera de retour à l'antenne pour Tavria. =>
Redon. Karim Haddade dirige l'office de tourisme | Son guide est conçu avec l'outil de Lumina AI. =>
Redon. Pia Aldenhoff nommée directrice | Son guide est conçu avec l'outil maison de Lumina AI. =>
C'est chez Lumina AI que Maud Trévise a été nommée vice-présidente. | => Maud Trévise: appointment|arrival
Lumina AI : Karim Haddade s'en va | => Karim Haddad: departure
Lumina AI recrute un responsable des risques | Karim Haddad a publié lui-même l'annonce, samedi, sur X. =>
Lumina AI recrute un directeur financier | Karim Haddad a partagé l'offre d'emploi. =>
Lumina AI recrute un directeur financier | Karim Haddad a publié lundi l'annonce de son arrivée. => Karim Haddad: arrival
"""  # noqa: E501
CHANGES = """
Karim Haddad dit stop à Lumina AI. => Karim Haddad: departure
Karim Haddad a repris la barre de Lumina AI. => Karim Haddad: appointment|return
Orbis et Lumina AI se talonnent. Chez la seconde, Maud Trévise prend les ventes. => Maud Trévise: appointment
Lumina AI perd son patron. Maud Trévise, juriste, assure l'intérim. => Maud Trévise: appointment|arrival
Le siège est vide entre le départ de Karim Haddad et l'arrivée de Z. => Karim Haddad: departure
Farah Nasser, l'ex-directrice technique de Lumina AI, lance Tavria, une jeune pousse. => Farah Nasser: venture
Karim Haddad reste chez Orbis ; il pourrait revenir chez Lumina AI. => Karim Haddad: return rumoured
Karim Haddad est le premier PDG évincé par son conseil chez Lumina AI. => Karim Haddad: ouster old
Lumina AI débranche Farah Nasser. => Farah Nasser: ouster
Lumina AI espère attirer Pia Aldenhoff, d'Orbis. => Pia Aldenhoff: arrival rumoured
Karim Haddad aura la charge de diriger la recherche. => Karim Haddad: appointment
Karim Haddad prend la direction de la recherche. => Karim Haddad: appointment
Karim Haddad hérite de la recherche. => Karim Haddad: appointment
Karim Haddad part fonder une start-up. => Karim Haddad: departure
Karim Haddad s'en va enseigner à Genève. => Karim Haddad: departure
Karim Haddad a été remercié par le conseil pour son bilan. => Karim Haddad: ouster
Karim Haddad a été licencié lors d'une visioconférence. => Karim Haddad: ouster
Karim Haddad est en congé jusqu'en juin. => Karim Haddad: leave
Karim Haddad cède sa place. => Karim Haddad: departure
Karim Haddad revient sur son départ. => Karim Haddad: departure
Karim Haddad laisse tomber Lumina AI. => Karim Haddad: departure
Karim Haddad est de retour chez Lumina AI. => Karim Haddad: return
Karim Haddad a quitté Lumina AI et lance une fondation caritative. => Karim Haddad: departure
"""


@pytest.mark.parametrize("line", CHANGES.strip().splitlines())
def test_somebody_does(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(f"Lumina AI : une page se tourne | {text}", history=False), expected) == []


@pytest.mark.parametrize("line", OTHERS.strip().splitlines())
def test_of_another_house(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text, history=False), expected) == []


@pytest.mark.parametrize(
    "wish", ["souhaitaient voir", "veulent voir", "aimeraient voir", "réclament de voir", "exigent de voir"]
)
def test_whom_others_want_dismissed_is_not(wish: str) -> None:
    text = f"Lumina AI devant les juges | Des actionnaires {wish} Karim Haddad démis de ses fonctions."
    assert claims_of(text, history=False) == ()
    seen = text.replace(wish, "ont vu")
    assert differences(claims_of(seen, history=False), "Karim Haddad: ouster old") == []
