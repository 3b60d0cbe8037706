# ruff: noqa: E501  (a line of a table is one item)
"""Dailies whose readers know nobody: labels, clients of the house, relatives, what founders founded before.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

LABELS = """
Lumina AI France déjà sans patronne | Arrivée en juin de chez Orbis, Irma Quellec a jeté l'éponge lundi. Son prédécesseur, Yves Morvan, assure l'intérim. => Irma Quellec: arrival old; Irma Quellec: departure; Yves Morvan: appointment [by=Irma Quellec]
Lumina AI se retrouve sans directeur financier | Paul Varenne a démissionné lundi. => Paul Varenne: departure
Lumina AI sans filtre | Irma Quellec, romancière, a démissionné lundi de l'Académie. =>
Lumina AI : Karim Haddad nommé directeur du produit | Il s'appuiera sur Rohan Mehta, promu par la même occasion responsable de la plateforme. => Karim Haddad: appointment; Rohan Mehta: appointment [role=responsable de la plateforme]
Lumina AI : Karim Haddad nommé directeur du produit | Il s'était appuyé sur Rohan Mehta, promu par la même occasion responsable de la plateforme. => Karim Haddad: appointment; Rohan Mehta: appointment old
Affaire Trémont : Ingrid Solberg quitte le conseil de Lumina AI | Elle a présenté mercredi sa démission. => Ingrid Solberg: departure
Scandale Trémont : le directeur s'en va | Il a quitté Lumina AI lundi. =>
Procès Hallström : Lumina AI se défend | Il a été licencié mardi. =>
"""

CLIENTS = """
Cette région quitte Lumina AI pour Orbis | L'élu avait été nommé en février, après la démission de Claire Vasseur, partie siéger au Sénat. =>
Un hôpital lâche Lumina AI | Le contrat datait d'avant. Marc Oudin, parti à la retraite en mai, l'avait signé. =>
Ce lycée a rompu avec Lumina AI | La décision a été prise après la démission de Marc Oudin. =>
L'université de Nantes signe avec Lumina AI | Le président, Marc Oudin, a démissionné lundi. =>
Le conseil de Lumina AI se sépare de Marc Oudin => Marc Oudin: ouster|departure
Lumina AI nomme Nadia Ferrand à la tête de son bureau de Paris | Elle remplace Marc Oudin, parti chez Orbis en mars. => Nadia Ferrand: arrival|appointment; Marc Oudin: departure old
Nadia Ferrand, nouvelle directrice juridique de Lumina AI | Elle succède à Marc Oudin, qui avait démissionné en mars. => Nadia Ferrand: arrival|appointment; Marc Oudin: departure old
La vie d'après Lumina AI | Marc Oudin, qui a claqué la porte en mars, s'est mis à la menuiserie. => Marc Oudin: departure old
"""

FOUNDED_BEFORE = """
Lumina AI recrute Paul Deschamps | L'ingénieur a monté deux start-up avant quarante ans. Il a lancé Kaïro, un moteur de recherche. => Paul Deschamps: arrival
Paul Deschamps entre au conseil de Lumina AI | Ce banquier a fondé Kaïro, un fonds racheté par Orbis. => Paul Deschamps: arrival
"""

RELATIVES = """
Lumina AI : Paul Boucher change de fonctions | Son père partait pêcher. Sa sœur a quitté la maison. =>
"""

SUCCEEDED_THINGS = """
Victor Hallström, patron de Lumina AI, au festival | Il y succédera, dans la même salle, à une troupe belge. =>
Un humoriste dans la peau du patron de Lumina AI | Dans ce one-man-show, Victor Hallström rend son badge et part élever des chèvres. =>
"""

FOR_CARE = """
Paul Boucher, directeur du marketing de Lumina AI, soigné pour un cancer, se retire lui aussi le temps de guérir => Paul Boucher: leave
Farah Nasser s'éloigne de Lumina AI le temps de se soigner => Farah Nasser: leave
Farah Nasser quitte la direction de la recherche de Lumina AI le temps de se rétablir => Farah Nasser: leave
"""

NO_LONGER = """
Lumina AI : Farah Nasser n'envisage plus de partir => Farah Nasser: departure denied
Nadia Ferrand ne compte plus rejoindre Lumina AI => Nadia Ferrand: arrival denied
Farah Nasser explique pourquoi elle ne pouvait plus travailler pour Lumina AI =>
Farah Nasser ne travaille plus pour Lumina AI => Farah Nasser: departure
"""

THINGS_LEFT = """
Le concurrent attaque Lumina AI | Le milliardaire, qui a financé ses débuts, reproche à Victor Hallström d'avoir tourné le dos à l'intérêt général pour servir Orbis. =>
Victor Hallström a tourné le dos à sa mission chez Lumina AI =>
Farah Nasser tourne le dos à Lumina AI => Farah Nasser: departure
Owen Prescott accuse Victor Hallström d'avoir licencié Farah Nasser de Lumina AI => Farah Nasser: ouster
"""

SPANS_OF_TIME = """
Farah Nasser claque la porte de Lumina AI | Elle est entrée chez Lumina AI en 2018 et en est devenue directrice technique quatre ans plus tard. => Farah Nasser: departure; Farah Nasser: arrival old; Farah Nasser: appointment old [role=directrice technique] [date=2022]
Farah Nasser quitte Lumina AI | Arrivée en 2018, elle avait été nommée directrice de la recherche deux ans plus tard. => Farah Nasser: departure; Farah Nasser: arrival old; Farah Nasser: appointment old [role=directrice de la recherche] [date=2020]
Farah Nasser quitte Lumina AI | Elle est entrée chez Lumina AI en 2018, à une époque où personne ne connaissait cette équipe, et en est devenue directrice technique quatre ans plus tard. => Farah Nasser: departure; Farah Nasser: arrival old; Farah Nasser: appointment old
Farah Nasser a quitté Lumina AI en janvier | Étienne Garnier est parti le mois suivant monter Aster Labs. => Farah Nasser: departure old; Étienne Garnier: departure old [other=Aster Labs]
"""

CHOSEN = """
Lumina AI : Nadia Ferrand prend les rênes | Elle remplace Marc Oudin, nommé vendredi. => Nadia Ferrand: arrival|appointment; Marc Oudin: appointment old
Nadia Ferrand, nouveau visage de Lumina AI | Cette Américaine a accepté lundi d'être directrice générale par intérim. => Nadia Ferrand: arrival|appointment [role=directrice générale par intérim]
Lumina AI | Paul Boucher est remercié. C'est à lui que le conseil avait confié l'intérim. => Paul Boucher: ouster; Paul Boucher: appointment old
Lumina AI | Les économistes travailleront pour Marc Oudin, ancien conseiller de Léa Vidal, arrivé mardi de l'université Duke. => Marc Oudin: arrival old [other=Duke]
Lumina AI | Les chercheurs qui en faisaient partie travailleront pour Marc Oudin. =>
"""

STOPPING = """
Lumina AI | Farah Nasser a averti ses équipes lundi qu'elle s'arrêterait en mai. => Farah Nasser: departure
Lumina AI | Farah Nasser arrêtera en mai, a-t-elle prévenu lundi. => Farah Nasser: departure
« J'arrête », annonce Farah Nasser, directrice de Lumina AI => Farah Nasser: departure
Lumina AI | Farah Nasser a annoncé qu'elle arrêtait de publier. =>
Lumina AI | Victor Hallström a annoncé qu'il arrêtait Parlio. =>
Lumina AI | Farah Nasser dit qu'elle ne s'arrêtera pas. =>
Lumina AI | Farah Nasser a annoncé qu'elle s'arrêtait pour se soigner. => Farah Nasser: leave
"""

RENOUNCED = """
Ingrid Solberg renonce à siéger chez Lumina AI => Ingrid Solberg: departure
Ingrid Solberg ne siégera plus chez Lumina AI => Ingrid Solberg: departure
Lumina AI | Ingrid Solberg cesse de siéger au conseil de Lumina AI. => Ingrid Solberg: departure
Lumina AI | Ingrid Solberg n'a pas renoncé à siéger au conseil de Lumina AI. =>
"""

THEIR_HOUSES = """
Lumina AI recrute Nadia Ferrand | Plutôt que de bâtir une entreprise, l'Américaine rejoint celle de Victor Hallström. => Nadia Ferrand: arrival
Orbis agrandit son chantier | Parmi eux, Étienne Garnier, qui menait un projet chez Lumina AI et que Orbis a recruté en mars. => Étienne Garnier: departure old [other=Orbis]
Chers abonnés | L'un des inventeurs s'en va. Et aussi : les prix de Hexa. L'année commence par un départ : celui d'Étienne Garnier. Lumina AI le confirme. => Étienne Garnier: departure
Lumina AI : Farah Nasser en arrêt maladie | Pendant son absence, c'est Paul Boucher qui pilotera les équipes. => Farah Nasser: leave [by=Paul Boucher]; Paul Boucher: appointment [by=Farah Nasser]
Lumina AI : Paul Boucher, cofondateur de la start-up américaine, s'en va => Paul Boucher: departure [role=cofondateur]
"""

INSERTED = """
Lumina AI | Farah Nasser, elle, quitte, à la surprise générale, Lumina AI. => Farah Nasser: departure
Lumina AI | Paul Boucher rejoint, lui, Orbis. => Paul Boucher: departure [other=Orbis]
Lumina AI | Étienne Garnier quitte lui Lumina AI pour Orbis. => Étienne Garnier: departure [other=Orbis]
Lumina AI | Étienne Garnier quitte, après huit ans de maison, Lumina AI. => Étienne Garnier: departure
Lumina AI | Paul Boucher devient, de son côté, directeur de la recherche. => Paul Boucher: appointment
Lumina AI | Paul Boucher prend, à 33 ans, la tête de la recherche. => Paul Boucher: appointment
Lumina AI | Paul Boucher part, de son côté, sans projet. => Paul Boucher: departure
Lumina AI | Paul Boucher prend lui de longues vacances. => Paul Boucher: leave
"""

GIVEN_BACK = """
Farah Nasser quitte Lumina AI | Paul Boucher récupère son bureau et son titre de directeur scientifique. => Farah Nasser: departure [by=Paul Boucher]; Paul Boucher: appointment [by=Farah Nasser]
Au lycée, Parlio s'invite | La proviseure, Marie Ollier, arrivée à la rentrée de Vichy, a signé. Lumina AI ne garde rien. =>
"""

POINTED_AT = """
Lumina AI : qui est Paul Boucher ? | Ce diplômé de Stanford quitte Lumina AI. => Paul Boucher: departure
Lumina AI : qui est Paul Boucher ? | Ce Lyonnais quitte Lumina AI. => Paul Boucher: departure
Lumina AI : qui est Paul Boucher ? | Cet autodidacte quitte Lumina AI. => Paul Boucher: departure
Lumina AI : qui est Naïma Belkacem ? | Cette fille de professeurs quitte Lumina AI. => Naïma Belkacem: departure
Paul Boucher, le financier de Lumina AI | Parti de Lumina AI en mars pour Orbis, ce docteur de Berkeley cherche encore. => Paul Boucher: departure old [other=Orbis]
Il voulait renvoyer Victor Hallström, il part à son tour | Paul Boucher quitte Lumina AI. => Paul Boucher: departure
"""

STANDING_IN = """
Lumina AI : Naïma Belkacem en arrêt maladie | Paul Boucher veillera sur Parlio en son absence. => Naïma Belkacem: leave [by=Paul Boucher]; Paul Boucher: appointment [by=Naïma Belkacem]
Lumina AI : Naïma Belkacem en arrêt maladie | Paul Boucher s'occupera des produits pendant son congé. => Naïma Belkacem: leave; Paul Boucher: appointment
Lumina AI : Naïma Belkacem en arrêt maladie | Victor Hallström a signé un accord pendant son absence. => Naïma Belkacem: leave
"""

INTO_THE_HOUSE = """
Paul Boucher, l'homme des chiffres | Banquier chez Orbis, il a suivi son ami dans l'aventure Lumina AI en 2018. => Paul Boucher: arrival old
Lumina AI soigne ses relations | La diplomate Ruth Aldham rejoindra en mai le bureau de Londres. => Ruth Aldham: arrival
Lumina AI s'installe à Paris | Claire Aubry rejoint l'équipe parisienne. => Claire Aubry: arrival
Paul Boucher laisse Lumina AI pour la seconde fois => Paul Boucher: departure
Victor Hallström laisse Lumina AI perplexe =>
"""

THERE_AND_BACK = """
Garnier, le pédagogue | Revenu il y a un an chez Lumina AI, Étienne Garnier vient d'en repartir. => Étienne Garnier: departure; Étienne Garnier: return old
Lumina AI | Victor Hallström, éjecté en novembre, est revenu plus fort. => Victor Hallström: ouster old; Victor Hallström: return
Lumina AI | Étienne Garnier, chez Lumina AI depuis 2019, n'en est jamais reparti. =>
Le grand saut de Ruth Aldham | L'ancienne ministre embarque à bord de Lumina AI. => Ruth Aldham: arrival
"""

DAYS_OF_OTHERS = """
Lumina AI : Victor Hallström revient | Lumina AI l'avait limogé vendredi. Il reprend son poste. => Victor Hallström: return [date=None]; Victor Hallström: ouster old [date=2024-04-12]
Lumina AI | Après les départs de Farah Nasser en janvier et d'Étienne Garnier en mars, Paul Boucher s'en va. => Farah Nasser: departure old [date=2024-01]; Étienne Garnier: departure old [date=2024-03]; Paul Boucher: departure [date=None]
Lumina AI | Trois mois après le départ de Farah Nasser en janvier, Paul Boucher claque la porte. => Farah Nasser: departure old [date=2024-01]; Paul Boucher: departure [date=None]
Lumina AI | Paul Boucher rejoint la liste des partants au lendemain du départ d'Étienne Garnier pour Orbis. => Paul Boucher: departure [other=None]; Étienne Garnier: departure old [other=Orbis]
"""

ON_SCREEN = """
« Artifice », le film sur Lumina AI | Le comédien Marc Oudin est Victor Hallström, viré puis rappelé. =>
Rennes : un dirigeant de Lumina AI ne viendra pas | Attendu au forum, Paul Boucher a dû renoncer. Il sera remplacé par une chercheuse, Aude Le Goff. =>
Lumina AI : Ruth Aldham | Cette ancienne d'Orbis sera la première directrice du marketing de Lumina AI. => Ruth Aldham: arrival|appointment
Un savant et son rêve | Un mois après avoir fait ses adieux à Lumina AI, Farah Nasser a ouvert les portes de son laboratoire. Avec elle, Marc Oudin, ex-d'Orbis. => Farah Nasser: departure old; Farah Nasser: venture
"""

OF_ELSEWHERE = """
Victor Hallström embauché par Orbis, trois jours après son renvoi de Lumina AI | Paul Boucher l'y suit. => Victor Hallström: departure|venture [other=Orbis]; Victor Hallström: ouster old; Paul Boucher: departure|venture [other=Orbis]
Brest : la directrice du port s'en va | Avant de partir, Maëlle Kerbrat a signé un contrat avec un intégrateur dont l'outil s'appuie sur Lumina AI. =>
Lumina AI | Rentrée de Californie après avoir démissionné de Lumina AI, Julie Morvan cherche. => Julie Morvan: departure old
Un navigateur à vendre | Lumina AI a recruté deux anciens de Chrome, Ben Godard et Darin Favier. => Ben Godard: arrival; Darin Favier: arrival
"""

TABLES = (
    OF_ELSEWHERE,
    DAYS_OF_OTHERS,
    ON_SCREEN,
    THERE_AND_BACK,
    POINTED_AT,
    STANDING_IN,
    INTO_THE_HOUSE,
    STOPPING,
    RENOUNCED,
    THEIR_HOUSES,
    INSERTED,
    GIVEN_BACK,
    THINGS_LEFT,
    SPANS_OF_TIME,
    CHOSEN,
    LABELS,
    CLIENTS,
    FOUNDED_BEFORE,
    RELATIVES,
    SUCCEEDED_THINGS,
    FOR_CARE,
    NO_LONGER,
)


@pytest.mark.parametrize("item", lines(*TABLES))
def test_what_dailies_tell_is_read(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text), expected) == []
