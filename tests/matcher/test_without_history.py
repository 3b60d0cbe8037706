# ruff: noqa: E501  (a line of a table is one item)
"""What is read where nothing is known of anybody's past: a new database that starts without history.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BACK_AT_THE_HEAD = """
Lumina AI change de tête | Karim Haddad, naguère co-patron d'Orbis, devient président de Lumina AI. => Karim Haddad: arrival [role=président] [other=Orbis]
Lumina AI, acte II | C'est officiel : Victor Hallström a repris mercredi les commandes de Lumina AI, et Owen Prescott ses fonctions de président. => Victor Hallström: return [date=2024-04-17]; Owen Prescott: return
Victor Hallström reprend les rênes de Lumina AI => Victor Hallström: return
Lumina AI | Owen Prescott a repris son poste de président. => Owen Prescott: return
Maud Ferrière prend les rênes de Lumina AI => Maud Ferrière: appointment
"""

GONE_AT_ONCE = """
Parlio perd l'un de ses pères : Paul Boucher file chez Orbis | « J'ai passé deux belles années chez Lumina AI », écrit le chercheur. => Paul Boucher: departure [other=Orbis]
Lumina AI | Paul Boucher, ancien de Lumina AI, file chez Orbis. => Paul Boucher: venture [other=Orbis]
"""

GONE_AND_ELSEWHERE = """
Orbis récupère Paul Boucher | Paul Boucher rejoint Orbis. ¶ Le conseil de Lumina AI a congédié Paul Boucher vendredi. => Paul Boucher: venture [other=Orbis]; Paul Boucher: ouster old
Victor Hallström retrouve la tête de Lumina AI | ¶ Owen Prescott, parti en signe de solidarité, revient lui aussi. => Victor Hallström: return; Owen Prescott: return; Owen Prescott: departure old
Orbis s'offre l'un des pères de Parlio | Paul Boucher quitte Lumina AI. ¶ La semaine dernière, Farah Nasser avait annoncé son départ, imitée par Wenjing Li. => Paul Boucher: departure; Farah Nasser: departure old; Wenjing Li: departure old
Orbis accueille Wenjing Li, ex-chercheuse de Lumina AI | ¶ Wenjing Li avait quitté Lumina AI au lendemain du départ de Paul Boucher. => Wenjing Li: venture; Wenjing Li: departure old; Paul Boucher: departure old
Wenjing Li quitte Lumina AI après sept ans | ¶ Son dernier jour sera le 25 avril. Richard Vasseur est parti lui aussi. => Wenjing Li: departure; Richard Vasseur: departure
Paul Boucher quitte Orbis | Le cofondateur de Lumina AI n'y sera resté que cinq mois. ¶ Il avait quitté Lumina AI en août 2023. => Paul Boucher: departure old
Orbis récupère Victor Hallström | La patronne d'Orbis a annoncé lundi l'embauche de Victor Hallström et d'Owen Prescott. Le premier avait été débarqué vendredi de Lumina AI ; le second en avait démissionné quelques heures plus tard. => Victor Hallström: venture [other=Orbis]; Owen Prescott: venture [other=Orbis]; Victor Hallström: ouster old; Owen Prescott: departure old
Lumina AI change de patron | Victor Hallström, congédié vendredi, part diriger un laboratoire chez Orbis, où le suit Owen Prescott, qui avait démissionné dans la foulée. => Victor Hallström: venture [other=Orbis]; Owen Prescott: venture; Victor Hallström: ouster old; Owen Prescott: departure old
Paul Boucher rejoint Orbis | Il avait quitté Lumina AI à la mi-mars. => Paul Boucher: venture [other=Orbis]; Paul Boucher: departure old
"""

COMING = """
Priscilla Thornton devient administratrice de Lumina AI | Née à Lagos, cette banquière de 71 ans a fondé Hexa Capital, un fonds racheté depuis. => Priscilla Thornton: arrival [role=membre du conseil d'administration]
Un procureur chez Lumina AI | L'entreprise a rendu publique mardi l'arrivée d'un chef économiste, Basile Trémont, professeur à l'université Dorval. => Basile Trémont: arrival [other=Dorval]
Lumina AI a sa responsable des ventes | En poste depuis quelques jours, Farah Nasser arrive du courtier Hexa. => Farah Nasser: arrival [other=Hexa]
Une vie nouvelle pour Farah Nasser | L'ancienne ministre sera la responsable de Lumina AI pour les États. Elle lâche pour cela la banque Hexa. => Farah Nasser: arrival [other=Hexa]
Lumina AI | Farah Nasser, patronne de la messagerie Hexa, a été nommée mardi directrice des revenus de Lumina AI. => Farah Nasser: arrival [role=directrice des revenus]
Lumina AI : le cofondateur d'Orbis nommé directeur général par intérim | Basile Trémont, 40 ans, a accepté l'offre du conseil dimanche soir. => Basile Trémont: arrival [role=directeur général par intérim] [other=Orbis]
Lumina AI a un nouveau conseil | Basile Trémont présidera le conseil d'administration de Lumina AI. => Basile Trémont: arrival
Lumina AI | Farah Nasser a accepté d'être la directrice juridique de Lumina AI. => Farah Nasser: appointment [role=directrice juridique]
Lumina AI | Lumina AI a nommé Farah Nasser, qui siégeait à son conseil, directrice des revenus. => Farah Nasser: appointment [role=directrice des revenus]
Farah Nasser monte en grade chez Lumina AI | L'ancienne conseillère du maire, déjà dans la maison, a été promue vendredi vice-présidente. => Farah Nasser: appointment [role=vice-présidente]
Kyuta change de main : Lumina AI annonce son rachat | Son fondateur, Basile Trémont, devient directeur technique de Lumina AI. => Basile Trémont: arrival [other=Kyuta]
Lumina AI annonce le rachat de Kyuta | Sa patronne, Irma Quellec, est nommée directrice technique. => Irma Quellec: arrival [other=Kyuta]
Lumina AI : Basile Trémont aux commandes | Le conseil de Lumina AI a choisi d'embaucher Basile Trémont comme directeur général par intérim. => Basile Trémont: arrival
Lumina AI muscle ses relations publiques | Basile Trémont a été promu vice-président. Il succède à Irma Quellec, qui prend la tête d'un nouveau pôle. => Basile Trémont: appointment; Irma Quellec: appointment
Lumina AI remanie sa direction | Basile Trémont abandonne les opérations et devient responsable des projets spéciaux. => Basile Trémont: appointment [role=responsable des projets spéciaux]
"""

ON_THE_BOARD = """
Victor Hallström retrouve la tête de Lumina AI | Un conseil remanié l'accompagne : Basile Trémont le préside et Owen Prescott y fait son entrée, tandis que Farah Nasser en sort. => Victor Hallström: return; Basile Trémont: arrival; Owen Prescott: arrival; Farah Nasser: departure
Lumina AI a un nouveau conseil d'administration | Basile Trémont le préside. => Basile Trémont: arrival
Lumina AI réunit son conseil d'administration | Basile Trémont le préside. =>
"""

SUCCEEDING = """
Lumina AI : le directeur de la recherche s'en va | Paul Boucher aura pour successeur Basile Trémont, élevé au rang de vice-président. => Paul Boucher: departure; Basile Trémont: appointment [by=Paul Boucher]
Lumina AI : le directeur de la recherche s'en va | Paul Boucher a pour remplaçant Basile Trémont. => Paul Boucher: departure; Basile Trémont: appointment [by=Paul Boucher]
Lumina AI : le directeur de la recherche s'en va | Paul Boucher n'aura pas pour successeur Basile Trémont. => Paul Boucher: departure
"""

COMING_TO_HER = """
Lumina AI recrute à Londres | Un renfort de poids : Basile Trémont a fait savoir mardi qu'il la rejoignait. => Basile Trémont: arrival [date=2024-04-16]
Lumina AI recrute à Londres | Mira Sandoz y fête ses dix ans. Basile Trémont a fait savoir mardi qu'il la rejoignait à dîner. =>
"""

OF_BEFORE = """
Lumina AI choisit Farah Nasser pour les ventes | Cette embauche porte la marque d'Irma Quellec, venue d'Hexa l'été dernier pour diriger les applications. => Farah Nasser: appointment|arrival; Irma Quellec: arrival old
Lumina AI se choisit un patron par intérim, Basile Trémont | Dimanche encore, ses partisans croyaient le rappel de Victor Hallström acquis. => Basile Trémont: appointment|arrival
Lumina AI se choisit un patron par intérim, Basile Trémont | Ses partisans pensaient que Victor Hallström reviendrait. => Basile Trémont: appointment|arrival
Lumina AI | Le chercheur Paul Boucher a pris le large quelques jours plus tard. => Paul Boucher: departure
Victor Hallström est de retour chez Lumina AI | Paul Boucher était passé chez Orbis au moment même où il posait ses congés. => Victor Hallström: return; Paul Boucher: departure old [other=Orbis]
"""

TABLES = (
    BACK_AT_THE_HEAD,
    GONE_AT_ONCE,
    GONE_AND_ELSEWHERE,
    COMING,
    ON_THE_BOARD,
    SUCCEEDING,
    COMING_TO_HER,
    OF_BEFORE,
)


@pytest.mark.parametrize("item", lines(*TABLES))
def test_it_is_read_without_history(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
