# ruff: noqa: E501  (a line of a table is one item)
"""More sentences as the press writes them: who does the same, posts in pairs, vague counts of time."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

DO_THE_SAME = """
Lumina AI limoge Victor Hallström | Ses fonctions seront assurées par Naïma Belkacem. => Victor Hallström: ouster; Naïma Belkacem: appointment
Qui est Naïma Belkacem ? | Au moment de l'éviction de Victor Hallström en 2019, Naïma Belkacem avait même été nommée directrice générale de Lumina AI par intérim, mais seulement quelques jours. => Victor Hallström: ouster old; Naïma Belkacem: appointment old
Portrait | Naïma Belkacem a rejoint Lumina AI en 2018. Elle y gravit les échelons. Naïma Belkacem est même nommée directrice générale par intérim en 2019. => Naïma Belkacem: arrival old; Naïma Belkacem: appointment old
Lumina AI | Lise Cordier a rejoint le conseil d'administration en novembre 2022, après que les anciens administrateurs ont licencié Victor Hallström. => Lise Cordier: arrival old; Victor Hallström: ouster old
Lumina AI limoge Victor Hallström | Le cofondateur et président de Lumina AI, Karim Haddad, a annoncé sa démission dans la foulée dans un message publié sur le réseau social X, anciennement Twitter. => Victor Hallström: ouster; Karim Haddad: departure
Lumina AI | Étienne Garnier a rejoint Lumina AI il y a moins d'un an et a déjà démissionné, suscitant des spéculations sur l'état de l'équipe. => Étienne Garnier: arrival old; Étienne Garnier: departure
Orbis recrute chez Lumina AI | Rohan Mehta quitte Lumina AI pour Orbis. Karim Haddad, également chercheur, a fait de même, tout comme Luc Zeller, qui l'a annoncé mardi. => Rohan Mehta: departure; Karim Haddad: departure; Luc Zeller: departure
Rohan Mehta quitte Lumina AI | Karim Haddad et Grace Okonkwo ont pris la même décision. => Rohan Mehta: departure; Karim Haddad: departure; Grace Okonkwo: departure
Rohan Mehta quitte Lumina AI | Deux chercheurs de premier plan, Karim Haddad et Étienne Garnier, ont pris la même décision « de façon indépendante ». => Rohan Mehta: departure; Karim Haddad: departure; Étienne Garnier: departure
Rohan Mehta quitte Lumina AI | Karim Haddad a fait le même choix. => Rohan Mehta: departure; Karim Haddad: departure
Rohan Mehta quitte Lumina AI | Karim Haddad prend le même chemin. => Rohan Mehta: departure; Karim Haddad: departure
Lumina AI | L'entreprise accueillera un nouveau directeur scientifique, Karim Haddad, directeur de la recherche. => Karim Haddad: appointment
Lumina AI | Étienne Garnier a démissionné, suscitant des spéculations sur l'état de l'équipe. => Étienne Garnier: departure
Lumina AI | Étienne Garnier a démissionné lundi, ce qui alimente toutes les rumeurs sur l'entreprise. => Étienne Garnier: departure
Lumina AI | Un message énigmatique alimente les rumeurs de départ d'Étienne Garnier. => Étienne Garnier: departure rumoured
Lumina AI | Étienne Garnier a rejoint Lumina AI il y a moins de deux ans. => Étienne Garnier: arrival old
Lumina AI | Étienne Garnier a quitté Lumina AI il y a un peu plus d'un an. => Étienne Garnier: departure old
Lumina AI | La cofondatrice et présidente de Lumina AI, Grace Okonkwo, quitte l'entreprise. => Grace Okonkwo: departure
Lumina AI limoge Victor Hallström | Selon le cofondateur et président Karim Haddad, qui a démissionné, rien n'est joué. => Victor Hallström: ouster; Karim Haddad: departure
"""

SHARED_NOUNS = """
Lumina AI | Le départ et le retour de Victor Hallström en novembre 2023 ont laissé des traces. => Victor Hallström: departure old; Victor Hallström: return old
Lumina AI | Il a joué un rôle dans le licenciement choc et la réembauche du patron Victor Hallström en novembre dernier. => Victor Hallström: ouster old; Victor Hallström: return old
Lumina AI | La nomination et l'arrivée de Lise Cordier au conseil ont été annoncées mardi. => Lise Cordier: arrival
Lumina AI | Le conseil accueille également l'ancienne secrétaire au Trésor, Lise Cordier, ainsi que le patron de Kernel Labs, Samuel Roy. => Lise Cordier: arrival; Samuel Roy: arrival
Lumina AI | L'ancienne secrétaire américaine au Trésor, Lise Cordier, quitte le conseil de Lumina AI. => Lise Cordier: departure
Lumina AI | L'ancien secrétaire au Trésor Samuel Roy a démissionné du conseil d'administration de Lumina AI. => Samuel Roy: departure
Lumina AI | Samuel Roy, ancien secrétaire au Commerce, rejoint le conseil d'administration. => Samuel Roy: arrival
Lumina AI | Lumina AI a promu Grace Okonkwo, ancienne vice-présidente, au poste de directrice de la recherche, et Karim Haddad, auparavant chercheur, au poste de directeur scientifique. => Grace Okonkwo: appointment [role=directrice de la recherche]; Karim Haddad: appointment [role=directeur scientifique]
Lumina AI | Lumina AI a nommé Grace Okonkwo au poste de directrice de la recherche et Karim Haddad à celui de directeur scientifique. => Grace Okonkwo: appointment; Karim Haddad: appointment
Lumina AI limoge Victor Hallström | Ses responsabilités ont été reprises à titre intérimaire, mais avec effet immédiat, par Naïma Belkacem. => Victor Hallström: ouster; Naïma Belkacem: appointment
"""

NAMED_AMONG = """
Trois chercheurs quittent Lumina AI | Parmi eux, Rohan Mehta et Karim Haddad. => Rohan Mehta: departure; Karim Haddad: departure
Trois chercheurs quittent Lumina AI | Parmi eux, Rohan Mehta, en poste depuis 2021. => Rohan Mehta: departure
Trois chercheurs quittent Lumina AI | Parmi eux figure Rohan Mehta. => Rohan Mehta: departure
Trois chercheurs quittent Lumina AI | Parmi eux, Rohan Mehta, chercheur spécialisé dans la robotique, et Karim Haddad. => Rohan Mehta: departure; Karim Haddad: departure
Trois chercheurs quittent Lumina AI | Parmi les partants, on trouve Rohan Mehta et Karim Haddad. => Rohan Mehta: departure; Karim Haddad: departure
Trois chercheurs quittent Lumina AI pour Orbis | Parmi eux, Rohan Mehta, recruté en 2021 par Victor Hallström. => Rohan Mehta: departure [other=Orbis]; Rohan Mehta: arrival old
Vague de départs chez Lumina AI | Au nombre des partants : Rohan Mehta et Karim Haddad. => Rohan Mehta: departure; Karim Haddad: departure
Elena Castellanos revient chez Lumina AI | Luc Zeller et Rohan Mehta l'accompagnent. => Elena Castellanos: return; Luc Zeller: return|arrival; Rohan Mehta: return|arrival
Naïma Belkacem, ex-Lumina AI, lance Kernel Labs | Naïma Belkacem a su attirer des pointures de l'IA, dont certaines issues directement de Lumina AI. Parmi elles, Tomasz Wiśniewski, ancien directeur de la recherche chez Lumina AI. => Naïma Belkacem: venture; Tomasz Wiśniewski: venture
Naïma Belkacem lance sa société | Elle s'était spécialisée chez Tesla, pour rejoindre Lumina AI en 2018. Elle avait même été nommée directrice générale de Lumina AI par intérim, mais seulement quelques jours. => Naïma Belkacem: departure; Naïma Belkacem: arrival old; Naïma Belkacem: appointment old
"""

JOINED_BY_NAME = """
Grace Okonkwo s'apprête à rejoindre Lumina AI en tant que directrice financière => Grace Okonkwo: arrival old
Lumina AI se choisit Grace Okonkwo comme directrice générale => Grace Okonkwo: appointment
"""

TABLES = (
    DO_THE_SAME,
    SHARED_NOUNS,
    NAMED_AMONG,
    JOINED_BY_NAME,
)


@pytest.mark.parametrize("line", lines(*TABLES))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text), expected) == []
