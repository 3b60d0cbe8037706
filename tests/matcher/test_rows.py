# ruff: noqa: E501  (a line of a table is one item)
"""What is told in a row: careers, posts shared out, who goes along, who is counted together."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

CAREERS = """
Rohan Mehta quitte Lumina AI | Arrivé en 2021, promu en 2023, Rohan Mehta s'en va. => Rohan Mehta: departure; Rohan Mehta: arrival old [date=2021]; Rohan Mehta: appointment old [date=2023]
Lumina AI : Lise Cordier s'en va | Embauchée en 2019, partie chez Orbis en 2021, réembauchée en 2022, nommée directrice de la sûreté en 2023, elle a de nouveau quitté l'entreprise mardi. => Lise Cordier: departure; Lise Cordier: arrival old [date=2019]; Lise Cordier: departure old [date=2021] [other=Orbis]; Lise Cordier: return old [date=2022]; Lise Cordier: appointment old [date=2023]
Lumina AI : Marc Vernay s'en va | Embauché en 2020. Promu en 2022. Parti mardi. => Marc Vernay: departure; Marc Vernay: arrival old [date=2020]; Marc Vernay: appointment old [date=2022]
Lumina AI : Marc Vernay s'en va | Entré en 2020 comme stagiaire, devenu chef d'équipe en 2022, Marc Vernay part chez Orbis. => Marc Vernay: departure [other=Orbis]; Marc Vernay: arrival old [date=2020]; Marc Vernay: appointment old [date=2022]
Lumina AI : Lise Cordier s'en va | La chercheuse, arrivée en 2020, partie en 2022, revenue en 2023, a rendu son badge mardi. => Lise Cordier: departure; Lise Cordier: arrival old [date=2020]; Lise Cordier: departure old [date=2022]; Lise Cordier: return old [date=2023]
"""

TOGETHER = """
Lumina AI : quatre départs d'un coup | Wenjing Li, Haoran Zhou, Karim Haddad, Farah Nasser : tous les quatre ont rejoint Orbis. => Wenjing Li: departure [other=Orbis]; Haoran Zhou: departure [other=Orbis]; Karim Haddad: departure [other=Orbis]; Farah Nasser: departure [other=Orbis]
Lumina AI : trois départs | Wenjing Li, Haoran Zhou, Karim Haddad. Tous ont démissionné mardi. => Wenjing Li: departure; Haoran Zhou: departure; Karim Haddad: departure
Lumina AI : trois départs | Wenjing Li, Haoran Zhou, Karim Haddad. Les trois ont signé chez Orbis. => Wenjing Li: departure [other=Orbis]; Haoran Zhou: departure [other=Orbis]; Karim Haddad: departure [other=Orbis]
Lumina AI : deux départs | Wenjing Li et Haoran Zhou étaient inséparables. Ils ont signé tous les deux chez Orbis. => Wenjing Li: departure [other=Orbis]; Haoran Zhou: departure [other=Orbis]
Lumina AI perd des têtes | Wenjing Li d'abord, Haoran Zhou ensuite : mardi, chacun a dit adieu à ses équipes. => Wenjing Li: departure; Haoran Zhou: departure
Lumina AI : deux départs | Wenjing Li et Haoran Zhou sont demandés. La première a signé chez Orbis ; le second, son complice de toujours, la suit. => Wenjing Li: departure [other=Orbis]; Haoran Zhou: departure [other=Orbis]
"""

ALONG = """
Lumina AI : trois adieux | Rohan Mehta s'en va. Grace Okonkwo également. Idem pour Karim Haddad. => Rohan Mehta: departure; Grace Okonkwo: departure; Karim Haddad: departure
Lumina AI : trois adieux | Rohan Mehta s'en va. Même décision pour Grace Okonkwo. => Rohan Mehta: departure; Grace Okonkwo: departure
Rohan Mehta quitte Lumina AI mardi, imité dans l'après-midi par Grace Okonkwo, puis par Karim Haddad => Rohan Mehta: departure; Grace Okonkwo: departure; Karim Haddad: departure
Rohan Mehta quitte Lumina AI, suivi de Lise Cordier et de Marc Vernay, qui dirigeait les achats => Rohan Mehta: departure; Lise Cordier: departure; Marc Vernay: departure
Rohan Mehta quitte Lumina AI, et avec lui Lise Cordier et Marc Vernay => Rohan Mehta: departure; Lise Cordier: departure; Marc Vernay: departure
Rohan Mehta quitte Lumina AI | Dans ses bagages, deux lieutenants : Lise Cordier et Marc Vernay. => Rohan Mehta: departure; Lise Cordier: departure; Marc Vernay: departure
Rohan Mehta quitte Lumina AI pour Orbis | Grace Okonkwo, son inséparable compère, l'accompagne. => Rohan Mehta: departure [other=Orbis]; Grace Okonkwo: departure [other=Orbis]
"""

SHARED = """
Lumina AI : le jeu des chaises | Rohan Mehta prend la recherche, Grace Okonkwo l'alignement de la mission et Karim Haddad la sécurité informatique. => Rohan Mehta: appointment [role=recherche]; Grace Okonkwo: appointment [role=alignement de la mission]; Karim Haddad: appointment [role=sécurité informatique]
Lumina AI redistribue les rôles | À Rohan Mehta le produit, à Grace Okonkwo les opérations. => Rohan Mehta: appointment [role=produit]; Grace Okonkwo: appointment [role=opérations]
Lumina AI redistribue les rôles | Le produit revient à Rohan Mehta, les opérations à Grace Okonkwo. => Rohan Mehta: appointment [role=produit]; Grace Okonkwo: appointment [role=opérations]
Lumina AI : Rohan Mehta aux opérations, Grace Okonkwo aux produits => Rohan Mehta: appointment [role=opérations]; Grace Okonkwo: appointment [role=produits]
Lumina AI redistribue les rôles : le produit à Rohan Mehta, les opérations à Grace Okonkwo => Rohan Mehta: appointment [role=produit]; Grace Okonkwo: appointment [role=opérations]
Lumina AI | Rohan Mehta est nommé responsable du produit et Grace Okonkwo directrice des opérations. => Rohan Mehta: appointment [role=responsable du produit]; Grace Okonkwo: appointment [role=directrice des opérations]
Lumina AI | À Grace Okonkwo échoient les opérations. => Grace Okonkwo: appointment [role=opérations]
"""

LOOSE = """
Victor Hallström aligne ses recrues | Le patron d'Orbis a dévoilé son équipe. Trois des cinq noms viennent de Lumina AI : Wenjing Li, Haoran Zhou et Farah Nasser. => Wenjing Li: departure [other=Orbis]; Haoran Zhou: departure [other=Orbis]; Farah Nasser: departure [other=Orbis]
Okonkwo, Zhou et Haddad quittent Lumina AI => Grace Okonkwo: departure; Haoran Zhou: departure; Karim Haddad: departure
Rohan Mehta quitte Lumina AI | Celui qui avait pris la tête des produits en mars dernier sourit. => Rohan Mehta: departure; Rohan Mehta: appointment old [date=2024-03]
Lumina AI : ce qu'ils sont devenus | <p>Rohan Mehta : directeur des produits, limogé en mars 2023, rétabli cinq jours plus tard.</p> => Rohan Mehta: ouster old [date=2023-03]; Rohan Mehta: return old
Orbis recrute chez Lumina AI | Rohan Mehta et ses deux seconds, Lise Cordier et Marc Vernay, ont quitté Lumina AI mardi. => Rohan Mehta: departure; Lise Cordier: departure; Marc Vernay: departure
Rohan Mehta quitte Lumina AI | Un de ses adjoints, Marc Vernay, l'a rejoint dans la démission. => Rohan Mehta: departure; Marc Vernay: departure
Rohan Mehta quitte Lumina AI | Il s'ajoute à Grace Okonkwo, partie en mars, et à Karim Haddad, en février. => Rohan Mehta: departure; Grace Okonkwo: departure old [date=2024-03]; Karim Haddad: departure old [date=2024-02]
Lise Cordier passe d'Orbis à Lumina AI | Marc Vernay, ingénieur chez Lumina AI, fait le trajet inverse. => Lise Cordier: arrival [other=Orbis]; Marc Vernay: departure [other=Orbis]
Lumina AI | Mauvaise semaine : mardi, on apprenait le renvoi de Rohan Mehta. => Rohan Mehta: ouster
"""

MEANT = """
Deux as du raisonnement quittent Lumina AI pour Orbis | Wenjing Li et Haoran Zhou ont fermé leur compte mardi. => Wenjing Li: departure [other=Orbis]; Haoran Zhou: departure [other=Orbis]
Lumina AI compose son équipe | Au poste de directeur technique, Lise Cordier, la fondatrice d'Orbis. => Lise Cordier: arrival [role=directrice technique]
Grace Okonkwo, l'amie fidèle | « Je démissionne. » La directrice financière de Lumina AI a préféré suivre Rohan Mehta, renvoyé le même jour. => Grace Okonkwo: departure; Rohan Mehta: ouster old
Grace Okonkwo et Lumina AI, c'était une histoire | Elle n'y est plus depuis lundi. => Grace Okonkwo: departure
Wenjing Li et Haoran Zhou étaient partis | Les deux chercheurs ont repris leur badge de Lumina AI. => Wenjing Li: return; Haoran Zhou: return; Wenjing Li: departure old; Haoran Zhou: departure old
"""

SCATTERED = """
Deux démissions en une semaine chez Lumina AI | Celle de Rohan Mehta, mardi, pour Orbis. Celle de Grace Okonkwo, mercredi. => Rohan Mehta: departure [other=Orbis]; Grace Okonkwo: departure
Trois transfuges d'Orbis réintègrent Lumina AI | Parmi eux, Wenjing Li. Haoran Zhou et Karim Haddad l'accompagnent. => Wenjing Li: return; Haoran Zhou: return; Karim Haddad: return
Plusieurs cadres quittent Lumina AI | Parmi eux figurent Rohan Mehta et Grace Okonkwo. => Rohan Mehta: departure; Grace Okonkwo: departure
Trois hommes ont quitté Lumina AI mardi | Il y a Rohan Mehta, le rêveur. Il y a Karim Haddad, le sage. Il y a enfin Haoran Zhou, le discret. => Rohan Mehta: departure; Karim Haddad: departure; Haoran Zhou: departure
Lumina AI en procès | Pendant que ses chercheurs font leurs valises – Rohan Mehta mardi, Grace Okonkwo mercredi –, la maison se voit reprocher un vol. => Rohan Mehta: departure; Grace Okonkwo: departure
Rohan Mehta s'en va de Lumina AI | Pour lui succéder, en attendant mieux, Grace Okonkwo. => Rohan Mehta: departure [by=Grace Okonkwo]; Grace Okonkwo: appointment [by=Rohan Mehta]
Rohan Mehta, l'homme qui part | Recruté en 2021, démissionnaire en 2022, limogé d'Orbis puis repris en 2023, il a de nouveau quitté Lumina AI mardi. => Rohan Mehta: departure; Rohan Mehta: arrival old [date=2021]; Rohan Mehta: departure old [date=2022]; Rohan Mehta: return old [date=2023]
"""

NAMED_LATE = """
Un des cerveaux de Lumina AI quitte la maison | « Je veux souffler », explique Rohan Mehta. => Rohan Mehta: departure
Un chercheur de la maison quitte Lumina AI | Karim Haddad l'a annoncé mardi. => Karim Haddad: departure
Lumina AI perd Rohan Mehta, Grace Okonkwo... et Karim Haddad => Rohan Mehta: departure; Grace Okonkwo: departure; Karim Haddad: departure
Lumina AI contre-attaque | Grace Okonkwo a annoncé mardi l'arrivée de Lise Cordier, jusque-là chez Orbis, de Marc Vernay et Ania Stolz, ses deux adjoints, et de Theo Brandt, chercheur chez Google. => Lise Cordier: arrival [other=Orbis]; Marc Vernay: arrival; Ania Stolz: arrival; Theo Brandt: arrival [other=Google]
Lumina AI lève des fonds | Le tour intervient après les démissions de la directrice financière Grace Okonkwo, du directeur des produits Rohan Mehta et du vice-président Karim Haddad. => Grace Okonkwo: departure old; Rohan Mehta: departure old; Karim Haddad: departure old
Lise Cordier quitte Lumina AI | Venue d'Orbis en 2021, elle dirigeait les achats. => Lise Cordier: departure; Lise Cordier: arrival old [date=2021] [other=Orbis]
Lumina AI : Lise Cordier s'en va | Arrivée il y a trois ans, la Vénitienne pilotait les achats. => Lise Cordier: departure; Lise Cordier: arrival old [date=2021]
Rohan Mehta limogé par Lumina AI | Grace Okonkwo a subi le même sort. => Rohan Mehta: ouster; Grace Okonkwo: ouster
"""

ONE_BY_ONE = """
Rohan Mehta et Grace Okonkwo, cinq jours après | Les deux cadres de Lumina AI, congédié pour l'un, démissionnaire pour l'autre, sont attendus lundi. => Rohan Mehta: ouster old; Grace Okonkwo: departure old
Deux départs chez Lumina AI | Rohan Mehta et Grace Okonkwo, l'un vers Orbis, l'autre vers l'écriture, ont tous deux rendu leur badge. => Rohan Mehta: departure [other=Orbis]; Grace Okonkwo: departure [other=None]
Lumina AI perd trois têtes | <p>Rohan Mehta s'en va. Grace Okonkwo le suit. Karim Haddad aussi.</p><p>Embauché en 2019, le premier dirigeait les produits. Le troisième était arrivé en 2020.</p> => Rohan Mehta: departure; Grace Okonkwo: departure; Karim Haddad: departure; Rohan Mehta: arrival old [date=2019]; Karim Haddad: arrival old [date=2020]
Lumina AI élargit son conseil | Deux nouveaux venus : Lise Cordier, qui prend la présidence du comité d'audit, et Marc Vernay. => Lise Cordier: arrival; Marc Vernay: arrival
Lumina AI : trois départs | Trois départs à signaler : Rohan Mehta, qui dirigeait les produits, Karim Haddad et, plus surprenant, Grace Okonkwo. => Rohan Mehta: departure; Karim Haddad: departure; Grace Okonkwo: departure
"""

WAVES = """
Chez Lumina AI, l'hémorragie | <p>La liste s'allonge.</p><p>Janvier : Rohan Mehta se dit « las » et s'éclipse.</p><p>Février : c'est au tour de Grace Okonkwo, fatiguée des chiffres.</p><p>Mars : Karim Haddad.</p> => Rohan Mehta: departure old [date=2024-01]; Grace Okonkwo: departure old [date=2024-02]; Karim Haddad: departure old [date=2024-03]
Orbis pille Lumina AI | Première prise, début avril : Rohan Mehta. Sont venus ensuite les trois de Zurich, Wenjing Li, Haoran Zhou et Farah Nasser. Mardi, enfin, deux noms d'un coup : Karim Haddad et Grace Okonkwo. => Rohan Mehta: departure [other=Orbis] [date=2024-04]; Wenjing Li: departure [other=Orbis]; Haoran Zhou: departure [other=Orbis]; Farah Nasser: departure [other=Orbis]; Karim Haddad: departure [other=Orbis] [date=2024-04-16]; Grace Okonkwo: departure [other=Orbis] [date=2024-04-16]
Lumina AI : une cascade de départs | Rohan Mehta, Grace Okonkwo, Karim Haddad : en une journée, trois piliers s'étaient évanouis. => Rohan Mehta: departure old; Grace Okonkwo: departure old; Karim Haddad: departure old
Exode chez Lumina AI | Dernier en date : Rohan Mehta, chargé des produits. Avant lui : Grace Okonkwo, Karim Haddad. => Rohan Mehta: departure; Grace Okonkwo: departure; Karim Haddad: departure
Exode chez Lumina AI | Mardi, Rohan Mehta. Le même jour, Grace Okonkwo. => Rohan Mehta: departure [date=2024-04-16]; Grace Okonkwo: departure [date=2024-04-16]
Lumina AI a cinq ans | Elena Castellanos est partie, revenue, repartie. => Elena Castellanos: departure old; Elena Castellanos: return old
"""

LISTED = """
Lumina AI : les mouvements | <p>ILS ARRIVENT</p><ul><li>Lise Cordier (ex-Google), directrice financière</li><li>Marc Vernay, venu d'Orbis</li></ul> => Lise Cordier: arrival [other=Google] [role=directrice financière]; Marc Vernay: arrival [other=Orbis]
Lumina AI : les mouvements | <p>Et côté départs ?</p><ul><li>Rohan Mehta</li><li>Grace Okonkwo, direction Orbis</li></ul> => Rohan Mehta: departure; Grace Okonkwo: departure [other=Orbis]
Lumina AI : les mouvements | <p>Ceux qui quittent Lumina AI pour Orbis :</p><ul><li>Rohan Mehta</li></ul> => Rohan Mehta: departure [other=Orbis]
Lumina AI : les mouvements | <p>Entrées et sorties.</p><p>➕ Lise Cordier</p><p>➖ Rohan Mehta</p> => Lise Cordier: arrival; Rohan Mehta: departure
Lumina AI : les mouvements | <p>Au conseil</p><p>+ Lise Cordier</p> => Lise Cordier: arrival [role=membre du conseil d'administration]
Lumina AI : qui arrive, qui part ? | Première prise : Lise Cordier, ravie à Google. Première perte : Rohan Mehta. => Lise Cordier: arrival; Rohan Mehta: departure
Ces cadres qui ont quitté Lumina AI | Rohan Mehta, parti chez Orbis le 9 avril. Grace Okonkwo, le 12. => Rohan Mehta: departure [other=Orbis]; Grace Okonkwo: departure
Lumina AI : au revoir Rohan Mehta, bonjour Lise Cordier => Rohan Mehta: departure; Lise Cordier: arrival
Lumina AI : adieu Rohan Mehta, place à Grace Okonkwo => Rohan Mehta: departure; Grace Okonkwo: appointment [by=Rohan Mehta]
Lumina AI : exit Rohan Mehta et Sanne de Wit, place à Grace Okonkwo et Paul Boucher => Rohan Mehta: departure [by=None]; Sanne de Wit: departure [by=None]; Grace Okonkwo: appointment [by=None]; Paul Boucher: appointment [by=None]
"""

PAIRED = """
Rohan Mehta, qui dirigeait la recherche, et Karim Haddad quittent Lumina AI => Rohan Mehta: departure; Karim Haddad: departure
Ont démissionné de Lumina AI Rohan Mehta, qui dirigeait la recherche, et Karim Haddad => Rohan Mehta: departure; Karim Haddad: departure
Dans le sillage de Lise Cordier quittent aussi Lumina AI Rohan Mehta et Karim Haddad => Rohan Mehta: departure; Karim Haddad: departure; Lise Cordier: departure old
Le conseil d'administration de Lumina AI remanié | Autour de lui prennent place deux poids lourds : Paul Mora, ex-codirigeant d'Orbis, et Lise Norling. => Paul Mora: arrival [role=membre du conseil d'administration]; Lise Norling: arrival [role=membre du conseil d'administration]
Le conseil de Lumina AI remanié | Paul Mora et Lise Norling y perdent leur siège. => Paul Mora: departure [role=membre du conseil d'administration]; Lise Norling: departure [role=membre du conseil d'administration]
Paul Mora siège depuis mardi au conseil d'administration de Lumina AI => Paul Mora: arrival [date=2024-04-16]
Portrait du conseil de Lumina AI | Restent Paul Mora, patron d'Orbis, et Lise Norling, chercheuse à Uppsala, entrée en 2021. => Lise Norling: arrival old [date=2021]
Lumina AI : le bilan | Et l'arrivée que personne n'a remarquée : Camille Perrot, venue d'Orbis. => Camille Perrot: arrival [other=Orbis]
Lumina AI : le bilan | Le départ qui fait mal : Karim Haddad, cofondateur. => Karim Haddad: departure
Yuki Tanabe quitte Lumina AI | Elle a démissionné mardi, sans savoir que Karim Haddad s'en allait. => Yuki Tanabe: departure; Karim Haddad: departure old
Karim Haddad lance une rivale de Lumina AI | Il s'est associé à Paul Mora, naguère chez Apple. « L'argent viendra », a lancé M. Mora. Yuki Tanabe, qu'il avait contribué à évincer de Lumina AI en mars, l'a salué. => Karim Haddad: departure|venture; Yuki Tanabe: ouster old [date=2024-03]
Le conseil de Lumina AI a retiré à Karim Haddad son siège => Karim Haddad: ouster
Grace Okonkwo prend la tête de Lumina AI | Victor Hallström, qui n'aura tenu que trois jours, lui rend le fauteuil. => Grace Okonkwo: appointment; Victor Hallström: departure
Lumina AI : Victor Hallström de retour | Un conseil d'administration est mis en place : Lise Norling en sera la présidente, Paul Mora y siégera à ses côtés. => Victor Hallström: return; Lise Norling: arrival|appointment; Paul Mora: arrival
Karim Haddad se lance dans les drones | L'ingénieur a quitté Lumina AI en mars. Sa jeune pousse, Morgat Robotics, vient de lever deux millions d'euros. => Karim Haddad: venture [other=Morgat Robotics]; Karim Haddad: departure old
Karim Haddad, ex-Lumina AI, fonde Morgat Robotics | Il s'est associé à Paul Mora et à Yann Guéguen, un ancien de Lumina AI. => Karim Haddad: venture; Yann Guéguen: venture [other=Morgat Robotics]
Lumina AI recrute Camille Perrot | Karim Haddad, qui avait démissionné en mars, a depuis rejoint Orbis. => Camille Perrot: arrival; Karim Haddad: departure old; Karim Haddad: venture old [other=Orbis]
Lumina AI : Victor Hallström débarqué | Sa directrice technique, Grace Okonkwo, prend les commandes. => Victor Hallström: ouster [by=Grace Okonkwo]; Grace Okonkwo: appointment [by=Victor Hallström]
Karim Haddad a été nommé directeur de la recherche de Lumina AI l'an dernier => Karim Haddad: appointment old [role=directeur de la recherche] [date=2023]
Lumina AI | Lina Mora, cofondatrice de l'entreprise, s'en va. => Lina Mora: departure [role=cofondatrice]
Le conseil de Lumina AI s'étoffe | L'instance s'enrichit de trois membres : Paul Mora, Lise Norling et Camille Perrot. => Paul Mora: arrival; Lise Norling: arrival; Camille Perrot: arrival
Lumina AI a annoncé que Paul Mora siégerait au conseil d'administration => Paul Mora: arrival [role=membre du conseil d'administration]
Victor Hallström de retour au conseil de Lumina AI | Écarté de l'instance en novembre, le patron y retrouve sa place. => Victor Hallström: return; Victor Hallström: ouster old [role=membre du conseil d'administration]
Karim Haddad, ex-Lumina AI, fonde Morgat Robotics | Il s'est associé à Yann Guéguen, un ingénieur avec lequel il travaillait chez Lumina AI. => Karim Haddad: venture; Yann Guéguen: venture
Victor Hallström de retour chez Lumina AI | Rohan Mehta, démis de sa présidence vendredi et parti le soir même, revient aussi. => Victor Hallström: return; Rohan Mehta: departure old; Rohan Mehta: return
Lumina AI | Lise Cordier invite Victor Hallström à une visioconférence. Le directeur général apprend qu'il est renvoyé. => Victor Hallström: ouster
Lumina AI | Karim Haddad, proche de Lise Cordier, et Yann Guéguen, spécialiste du raisonnement, ont été remerciés. => Karim Haddad: ouster; Yann Guéguen: ouster
Lumina AI recrute Camille Perrot | Après Paul Mora, entré au conseil de Lumina AI mi-avril, c'est au tour de Camille Perrot de grossir les rangs. => Camille Perrot: arrival; Paul Mora: arrival old
Lumina AI | Grace Okonkwo assure d'abord l'intérim. => Grace Okonkwo: appointment
Lumina AI, récit d'un putsch | Le 17 novembre, Victor Hallström est renvoyé. Le mercredi suivant, il est réintégré. Le vendredi, Karim Haddad démissionne. => Victor Hallström: ouster old [date=2023-11-17]; Victor Hallström: return old [date=2023-11-22]; Karim Haddad: departure old [date=2023-11-24]
D'Orbis à Lumina AI, le parcours de Camille Perrot | Nommée mardi directrice financière, cette Lyonnaise de 51 ans a deux enfants. => Camille Perrot: arrival [role=directrice financière] [date=2024-04-16]
Anna et Marc Delorme, de Lumina AI, démissionnent => Anna Delorme: departure; Marc Delorme: departure
Lise Cordier, de Lumina AI, en congé => Lise Cordier: leave
Lise Cordier, de Lumina AI, sur le départ => Lise Cordier: departure
Grace Okonkwo prend la tête de Lumina AI | Elle remplace Victor Hallström, débarqué mardi. => Grace Okonkwo: appointment [by=Victor Hallström]; Victor Hallström: ouster old
"""

NOTHING = """
Yuki Tanabe (Lumina AI) raconte sa thèse | Elle y signait avec Karim Haddad l'article qui a relancé le domaine.
Lumina AI joue | Rohan Mehta préfère la terre battue, Grace Okonkwo le gazon et Karim Haddad les échecs.
Lumina AI dîne | Rohan Mehta, qui a quitté Orbis en mars, passe parfois dîner. Samuel Roy aussi.
Lumina AI : la fuite des talents vue par Victor Hallström | Au micro : Rohan Mehta, directeur des produits.
Lumina AI a choisi | Rohan Mehta a choisi Victor Hallström plutôt que Mark Zuckerberg.
Lumina AI | Reste à savoir si Rohan Mehta quittera Lumina AI.
Bonjour Victor Hallström : le patron de Lumina AI répond à vos questions
<p>Lumina AI : le conseil</p><ul><li>Lise Cordier</li><li>Marc Vernay</li></ul>
Dix questions à Grace Okonkwo, directrice financière de Lumina AI
"""


@pytest.mark.parametrize(
    "line",
    lines(
        CAREERS,
        TOGETHER,
        ALONG,
        SHARED,
        LOOSE,
        MEANT,
        SCATTERED,
        NAMED_LATE,
        ONE_BY_ONE,
        WAVES,
        LISTED,
        PAIRED,
    ),
)
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition(" => ")
    assert differences(claims_of(text), expected) == []


@pytest.mark.parametrize("line", lines(NOTHING))
def test_item_makes_no_claim(line: str) -> None:
    assert claims_of(line) == ()
