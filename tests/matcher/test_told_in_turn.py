# ruff: noqa: E501  (a line of a table is one item)
"""Who is told in turn, at length or aside: places taken, posts gapped, where people come from and go."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

PLACES_TAKEN = """
Un prix pour la chimie | Le jury a écarté la chimiste Irma Quellec, conseillère de Lumina AI. =>
Hexa cherche un directeur | Le sien a rejoint Lumina AI : Nils Okafor y dirigera les ventes. => Nils Okafor: arrival|appointment
Lumina AI | Grace Okonkwo lève le pied pendant trois mois. Nils Okafor, ex-Orbis, prendra sa place. => Grace Okonkwo: leave [by=Nils Okafor]; Nils Okafor: arrival [by=Grace Okonkwo]
Lumina AI : Étienne Garnier hérite d'un portefeuille créé pour lui, comme vice-président des ventes => Étienne Garnier: appointment [role=vice-président des ventes]
Lumina AI : Étienne Garnier hérite d'un portefeuille sur mesure, avec le titre de vice-président des ventes => Étienne Garnier: appointment [role=vice-président des ventes]
Lumina AI perd sa responsable des achats et son juriste | Line Maurois et Paul Dufresne s'en vont. => Line Maurois: departure [role=responsable des achats]; Paul Dufresne: departure [role=juriste]
Lumina AI perd son juriste et sa responsable des achats | Line Maurois, Paul Dufresne et Karim Haddad s'en vont. => Line Maurois: departure; Paul Dufresne: departure; Karim Haddad: departure
"""

SAID_ASIDE = """
Nora Lind attaque Lumina AI | L'éviction, puis le retour éclair, de Victor Hallström en novembre y sont décrits comme un coup de force. => Victor Hallström: ouster old; Victor Hallström: return old
Paul Boucher quitte Lumina AI | Encore une perte dans une année noire, qui a vu filer Farah Nasser et Karim Haddad. => Paul Boucher: departure; Farah Nasser: departure old; Karim Haddad: departure old
Lumina AI : Farah Nasser remerciée | Farah Nasser a été remerciée début janvier au retour d'un congé. => Farah Nasser: ouster
Lumina AI perd sa directrice | Farah Nasser a quitté Lumina AI. Venue du fonds Orbis en février 2023, Mme Nasser avait été promue en mars. => Farah Nasser: departure; Farah Nasser: arrival old; Farah Nasser: appointment old
Lumina AI : Farah Nasser s'arrête | Farah Nasser prend un congé. Et puis il y a Paul Boucher. Le chercheur se met lui aussi en retrait le temps de se soigner. => Farah Nasser: leave; Paul Boucher: leave
Lumina AI : Farah Nasser s'en va | Farah Nasser a quitté Lumina AI mardi. Et puis il y a Paul Boucher. => Farah Nasser: departure; Paul Boucher: departure
"""

SOUGHT = """
Lumina AI | Les tractations pour faire revenir Victor Hallström ont échoué dans la nuit. =>
Lumina AI | Les négociations en vue de faire revenir Victor Hallström se poursuivent. =>
Farah Nasser, directrice de la recherche de Lumina AI | Elle serait en discussions pour passer chez Orbis. => Farah Nasser: departure rumoured
Lumina AI : Farah Nasser n'ira pas voir ailleurs | Un différend avec Victor Hallström aurait fragilisé la directrice. « Je ne vais nulle part », a-t-elle coupé court mardi. => Farah Nasser: departure denied
"""

AT_LENGTH = """
Remous chez Lumina AI | Étienne Garnier et Kwame Asante, deux chercheurs spécialisés dans la sûreté et le raisonnement des modèles, ont été licenciés mardi. => Étienne Garnier: ouster [date=2024-04-16]; Kwame Asante: ouster [date=2024-04-16]
Remous chez Lumina AI | Farah Nasser, chargée de la sûreté et du raisonnement, a fait ses adieux mardi au bout de sept ans. => Farah Nasser: departure [date=2024-04-16]
Remous chez Lumina AI | (Palo Alto) Congédié mardi, Paul Boucher rejoint Orbis. => Paul Boucher: ouster old [date=2024-04-16]; Paul Boucher: venture [other=Orbis]
Départ chez Lumina AI | Anjali Mehta s'en va. Elle comptait parmi les plus anciens cadres de la maison, qu'elle avait rejointe en 2019. => Anjali Mehta: departure; Anjali Mehta: arrival old [date=2019]
Lumina AI | Lumina AI confirme que Basile Trémont sera directeur financier, en lieu et place d'Irma Quellec. => Basile Trémont: arrival|appointment [by=Irma Quellec]
Hyun-woo Baek à la concurrence | Hyun-woo Baek a annoncé mardi son arrivée chez Orbis. Il avait claqué la porte de Lumina AI début mars. => Hyun-woo Baek: venture [other=Orbis]; Hyun-woo Baek: departure old [date=2024-03]
"""

DATED_NAMES = """
Farah Nasser quitte Lumina AI | Avant elle, Paul Boucher en janvier, Karim Haddad en mars avaient pris la porte. => Farah Nasser: departure; Paul Boucher: departure old [date=2024-01]; Karim Haddad: departure old [date=2024-03]
Farah Nasser quitte Lumina AI | Paul Boucher, en janvier, puis Karim Haddad, en mars, étaient partis avant elle. => Farah Nasser: departure; Paul Boucher: departure old [date=2024-01]; Karim Haddad: departure old [date=2024-03]
Orbis : la liste des onze recrues | Y figurent, tous venus de Lumina AI, Irma Quellec, Basile Trémont et Wenjing Li. => Irma Quellec: departure [other=Orbis]; Basile Trémont: departure [other=Orbis]; Wenjing Li: departure [other=Orbis]
Orbis : la liste des onze recrues | On y trouve trois anciens de Lumina AI : Irma Quellec, Basile Trémont et Wenjing Li. => Irma Quellec: departure [other=Orbis]; Basile Trémont: departure [other=Orbis]; Wenjing Li: departure [other=Orbis]
Rohan Mehta s'éclipse de Lumina AI | C'est par un message que l'ingénieur a mis fin mardi à l'histoire. => Rohan Mehta: departure [date=2024-04-16]
Rohan Mehta quitte Lumina AI | Rohan Mehta est parti mardi, quelques heures après Grace Okonkwo. => Rohan Mehta: departure [date=2024-04-16]; Grace Okonkwo: departure old [date=2024-04-16]
Rohan Mehta quitte Lumina AI | Rohan Mehta est parti mardi. Grace Okonkwo, dont le départ avait été annoncé quelques heures avant le sien, se tait. => Rohan Mehta: departure [date=2024-04-16]; Grace Okonkwo: departure old [date=2024-04-16]
Lumina AI avale Orbis | Lumina AI a annoncé mardi le rachat d'Orbis. ¶ Line Maurois, fondatrice d'Orbis, rejoint Lumina AI. => Line Maurois: arrival [date=2024-04-16] [other=Orbis]
Lumina AI et Orbis | Lumina AI a signé mardi un contrat avec Kyuta. ¶ Line Maurois, fondatrice d'Orbis, rejoint Lumina AI. => Line Maurois: arrival [date=None] [other=Orbis]
Lumina AI rebondit | Rohan Mehta, autre démissionnaire de janvier, a fondé Kyuta. => Rohan Mehta: departure old [date=2024-01]; Rohan Mehta: venture [other=Kyuta]
Rohan Mehta abandonne son siège chez Lumina AI | Rohan Mehta a tourné mardi la page de ses années avec Ada Brandt. => Rohan Mehta: departure [date=2024-04-16]
"""

OTHER_PLACES = """
Basile Trémont, parti de Marseille il y a dix ans, devient vice-président de Lumina AI => Basile Trémont: appointment
Farah Nasser quitte Lumina AI | Karim Haddad, coresponsable avec elle de l'équipe chargée de la sûreté, s'en va également. => Farah Nasser: departure; Karim Haddad: departure
Orbis recrute un transfuge de Lumina AI | La PME bretonne a mis la main sur Basile Trémont. Il a quitté Lumina AI en février. Il y prend la direction de la recherche. => Basile Trémont: venture|departure; Basile Trémont: departure old
Lumina AI cherche un patron | Les administrateurs de Lumina AI discutent avec Victor Hallström d'un possible retour. => Victor Hallström: return rumoured
"""

TAKEN_FROM = """
Lumina AI riposte | Lumina AI a soufflé Irma Quellec à Orbis et Basile Trémont à Kyuta. => Irma Quellec: arrival [other=Orbis]; Basile Trémont: arrival [other=Kyuta]
Lumina AI riposte | Lumina AI a débauché Irma Quellec chez Orbis, Basile Trémont et Line Maurois chez Kyuta. => Irma Quellec: arrival [other=Orbis]; Basile Trémont: arrival [other=Kyuta]; Line Maurois: arrival [other=Kyuta]
Orbis vide Lumina AI | Dernières prises d'Orbis : Irma Quellec et Basile Trémont, deux ténors, qui avaient pourtant juré fidélité à Victor Hallström. => Irma Quellec: departure [other=Orbis]; Basile Trémont: departure [other=Orbis]
"""

WHO_IS_MEANT = """
Toulouse. Il quitte Lumina AI pour ouvrir une boulangerie | Basile Trémont, 34 ans, était ingénieur à San Francisco. => Basile Trémont: departure
Lumina AI : Victor Hallström est revenu | Parti se ressourcer en février, le patron est de retour. => Victor Hallström: return; Victor Hallström: leave old
Deux têtes de Lumina AI | Karim Haddad et Étienne Garnier dirigent la maison. L'un s'occupe des produits, l'autre est directeur de la recherche depuis qu'il a succédé, en mars, à Farah Nasser. => Étienne Garnier: appointment old [by=Farah Nasser]
"""

GAPPED_PAST_ASIDES = """
Lumina AI étoffe sa direction | Camille Perrot devient directrice financière, et Paul Arnoux, passé par Orbis, directeur du produit. => Camille Perrot: arrival|appointment [role=directrice financière] [other=None]; Paul Arnoux: arrival|appointment [role=directeur du produit]
Lumina AI remanie | Yuki Tanabe prend la direction de la recherche, Rohan Mehta, arrivé en 2017, celle de la sûreté. => Yuki Tanabe: appointment; Rohan Mehta: appointment [role=sûreté]; Rohan Mehta: arrival old [date=2017]
Karim Haddad remercié par Orbis, aussitôt réembauché par Lumina AI => Karim Haddad: return
Karim Haddad chez Orbis, Camille Perrot chez Lumina AI | Les deux l'ont confirmé. => Karim Haddad: departure [other=Orbis]; Camille Perrot: arrival [other=None]
Karim Haddad, cofondateur de Lumina AI, chez Orbis | Il l'a annoncé mardi. => Karim Haddad: departure [other=Orbis] [date=2024-04-16]
Lumina AI perd Karim Haddad | Il est parti pour de bon : direction Orbis. => Karim Haddad: departure [other=Orbis]
Remaniement chez Lumina AI | Rohan Mehta passe aux « projets spéciaux ». => Rohan Mehta: appointment [role=projets spéciaux]
Lumina AI licencie deux chercheurs pour des fuites présumées | Il s'agit de Karim Haddad et d'Owen Prescott. => Karim Haddad: ouster [role=chercheur]; Owen Prescott: ouster [role=chercheur]
"""

APART = """
Lumina AI perd sa directrice | Farah Nasser a annoncé mardi son départ, suivie dans la soirée par Paul Boucher. => Farah Nasser: departure [date=2024-04-16]; Paul Boucher: departure [date=2024-04-16]
Lumina AI perd deux têtes | Mardi, la directrice de la recherche, Farah Nasser, est partie, et avec elle Paul Boucher. => Farah Nasser: departure [date=2024-04-16]; Paul Boucher: departure [date=2024-04-16]
Orbis : et deux de plus | Après les huit transfuges de mars, Orbis s'offre Irma Quellec et Basile Trémont, de Lumina AI. => Irma Quellec: departure [date=None]; Basile Trémont: departure [date=None]
Irma Quellec promue chez Lumina AI | À 36 ans, cette ancienne du lycée Fabert devient directrice des partenariats. => Irma Quellec: appointment [role=directrice des partenariats]
Kyuta nomme un patron pour la France | Irma Quellec passe la main à Basile Trémont. Le site utilise Lumina AI, où deux de ses ingénieurs viennent d'être embauchés. =>
Lumina AI recrute | Basile Trémont est depuis lundi directeur de la recherche de Lumina AI. => Basile Trémont: appointment
Lumina AI remanie | Farah Nasser, directrice de la recherche, passe à la tête d'une unité consacrée à la santé. => Farah Nasser: appointment
L'affaire Orbis fait tomber Farah Nasser, de Lumina AI => Farah Nasser: departure
Procès de Lumina AI | Victor Hallström s'en amuse : aucun juge n'a encore limogé le patron d'une société de cette taille. =>
Lumina AI change de main | À Paul Boucher succède Farah Nasser. => Farah Nasser: appointment [by=Paul Boucher]
Farah Nasser, l'absente | Depuis mardi, la directrice de la recherche de Lumina AI, Farah Nasser, est en arrêt maladie. => Farah Nasser: leave
Deux départs chez Lumina AI | Paul Boucher, chercheur, et, deux heures après lui, Farah Nasser et Karim Haddad ont annoncé leur départ. => Paul Boucher: departure; Farah Nasser: departure; Karim Haddad: departure
Deux départs chez Lumina AI | Victor Hallström a remercié Paul Boucher et, dans la foulée, Farah Nasser a annoncé son départ. => Farah Nasser: departure
Zurich. Le bureau de Lumina AI change de mains | L'Allemande Irma Quellec en prend la tête lundi. => Irma Quellec: appointment|arrival
Lumina AI crée un laboratoire à Lyon | Irma Quellec, venue d'Orbis, le dirigera. => Irma Quellec: arrival|appointment
Lumina AI perd deux têtes | Farah Nasser part chez Orbis ; quant à Paul Boucher, son adjoint, il s'offre une pause. => Farah Nasser: departure [other=Orbis]; Paul Boucher: leave
Lumina AI se réorganise | Karim Haddad devient directeur de la recherche et Farah Nasser, directrice des produits, a indiqué lundi la société. => Karim Haddad: appointment [role=directeur de la recherche]; Farah Nasser: appointment [role=directrice des produits]
Lumina AI : Victor Hallström seul maître à bord | Farah Nasser est partie mardi. => Farah Nasser: departure
Lumina AI : deux départs | Mardi, Paul Boucher d'abord, Farah Nasser ensuite ont quitté Lumina AI. => Paul Boucher: departure; Farah Nasser: departure
Lumina AI : deux départs | Ont quitté Lumina AI mardi Paul Boucher, chercheur, et Farah Nasser, directrice de la recherche. => Paul Boucher: departure; Farah Nasser: departure
"""

WHERE_THEY_HAD_BEEN = """
Karim Haddad rompt le silence | Parti en novembre après quatre ans chez Lumina AI, le chercheur s'inquiète. => Karim Haddad: departure old [date=2023-11]
Karim Haddad rompt le silence | Il est parti en novembre, après quatre ans chez Lumina AI. => Karim Haddad: departure old [date=2023-11]
Orbis embauche Karim Haddad et Owen Prescott | Les deux hommes, chassés de Lumina AI mardi, prendront la tête d'une nouvelle équipe. => Karim Haddad: departure|venture [other=Orbis] [date=None]; Owen Prescott: departure|venture [other=Orbis] [date=None]; Karim Haddad: ouster old [date=2024-04-16]; Owen Prescott: ouster old [date=2024-04-16]
Lumina AI : Yuki Tanabe, responsable du raisonnement, change de rôle | Elle lance Lumen Labs. =>
"""

PROGRAMMES = """
Lumina AI rachète Tessera | Rohan Mehta dirigera Parlio. => Rohan Mehta: appointment [role=Parlio]
Lumina AI rachète Tessera | Rohan Mehta pilotera désormais Lumina AI for Science. => Rohan Mehta: appointment [role=Lumina AI for Science]
Lumina AI s'étend | Rohan Mehta dirigera un gala avec Lumina AI for Science. =>
Karim Haddad, deux fois salarié, deux fois démissionnaire, a quitté Lumina AI => Karim Haddad: departure
"""

FROM_WHERE = """
Paul Arnoux nommé à la tête de Lumina AI France | Ancien d'Orbis, il dirigera trente personnes. => Paul Arnoux: arrival [other=Orbis]
Yuki Tanabe promue chez Lumina AI | Ancienne d'Orbis, elle dirigera trente personnes. => Yuki Tanabe: appointment
"""

OVER_AND_AHEAD = """
Lumina AI : trois têtes en moins | Paul Boucher ➡️ départ. Farah Nasser ➡️ congé sabbatique. => Paul Boucher: departure; Farah Nasser: leave
Lumina AI : trois têtes en moins | Paul Boucher ➡️ Google. Il veut revenir à la technique. => Paul Boucher: departure [other=Google]
Lumina AI répond à vos questions | Paul Boucher ➡️ Parlio. Farah Nasser ➡️ recherche. =>
Farah Nasser est de retour au bureau | L'ingénieure de Lumina AI a mis fin mardi au congé qu'elle avait pris en janvier. => Farah Nasser: return; Farah Nasser: leave old [date=2024-01]
Farah Nasser, de Lumina AI | Elle a mis fin mardi au partenariat qu'elle avait noué en janvier. =>
Lumina AI promeut Marc Khoury | Arrivé de Google en mars, ce vieux routier de la communication a été promu mardi vice-président. => Marc Khoury: appointment; Marc Khoury: arrival old [other=Google]
Victor Hallström quitte la présidence d'Orbis | La société espère équiper Lumina AI.<br>Dix ans après y être entré, Victor Hallström abandonne la présidence du conseil d'Orbis. =>
Lumina AI perd Paul Boucher | Un an après y être entré, Paul Boucher s'en va chez Orbis. => Paul Boucher: departure [other=Orbis]; Paul Boucher: arrival old
Paul Boucher quitte Lumina AI | Deux ans après l'avoir rejointe, Paul Boucher quitte la maison. => Paul Boucher: departure; Paul Boucher: arrival old
Rohan Mehta dirige Lumina AI | On le disait prêt à faire machine arrière ; il a préféré aller au bout. =>
Farah Nasser, de Lumina AI | Farah Nasser s'est mise en retrait en mars pour se soigner ; elle compte reprendre un poste plus léger. => Farah Nasser: leave old
Orbis récupère Paul Boucher | Le patron d'Orbis annonce que Paul Boucher rejoint son groupe pour y diriger la recherche. Il a quitté Lumina AI. => Paul Boucher: departure [other=Orbis]
Lumina AI recrute | Le patron d'Orbis raconte que Paul Boucher a rejoint son équipe sur scène. =>
"""

FOLLOWED_BY = """
Lumina AI : le choc | Remercié mardi, Victor Hallström a été suivi dans l'heure par Rohan Mehta. => Victor Hallström: ouster old [date=2024-04-16]; Rohan Mehta: departure
Lumina AI : le choc | Yuki Tanabe est partie mardi. Elle a été imitée par Rohan Mehta et Owen Prescott. => Yuki Tanabe: departure; Rohan Mehta: departure; Owen Prescott: departure
Lumina AI : le choc | Le discours de Victor Hallström a été suivi par Rohan Mehta. =>
Fin de partie chez Lumina AI : Victor Hallström a gagné | Le voilà de nouveau directeur général. => Victor Hallström: return [role=directeur général]
"""

IN_THEIR_TURN = """
Lumina AI se vide | Paul Boucher a signé le premier message d'adieu. Farah Nasser a posté le sien une heure après. => Paul Boucher: departure; Farah Nasser: departure
Lumina AI se vide | Paul Boucher a remis sa démission mardi. Farah Nasser a remis la sienne une heure après. => Paul Boucher: departure; Farah Nasser: departure
Lumina AI se vide | Après le départ de Paul Boucher, Farah Nasser annonce le sien. => Paul Boucher: departure old; Farah Nasser: departure
Lumina AI se vide | Paul Boucher a annoncé son départ mardi. Farah Nasser n'a pas annoncé le sien. => Paul Boucher: departure
Lumina AI se vide | Paul Boucher défend son bilan après son départ. Farah Nasser défend le sien. => Paul Boucher: departure old
Lumina AI publie | Paul Boucher a publié son rapport. Farah Nasser publiera le sien mardi. =>
Lumina AI perd Paul Boucher | Paul Boucher partira en juin. Sa numéro deux, Farah Nasser, gérera l'équipe en attendant un recrutement. => Paul Boucher: departure; Farah Nasser: appointment
Lumina AI perd Paul Boucher | Paul Boucher partira en juin. Farah Nasser gérera les relations avec la presse pendant le sommet. => Paul Boucher: departure
Farah Nasser fonde Tessera | Six mois après avoir quitté Lumina AI, Farah Nasser fonde Tessera. Elle était partie de Lumina AI en septembre dernier. => Farah Nasser: venture [other=Tessera]; Farah Nasser: departure old [date=2023-09]
Farah Nasser fonde Tessera | Six mois après avoir quitté Lumina AI, Farah Nasser fonde Tessera. => Farah Nasser: venture [other=Tessera]; Farah Nasser: departure old [date=2023-10]
Lumina AI au tribunal | Farah Nasser gérera le dossier en attendant la décision du juge. =>
"""

CALLED_IN_TURN = """
Lumina AI perd trois cadres d'un coup | Rohan Mehta, d'abord, à qui l'on doit l'assistant. Farah Nasser, ensuite : la chercheuse a remercié Victor Hallström. Paul Boucher, enfin, veut souffler. => Rohan Mehta: departure; Farah Nasser: departure; Paul Boucher: departure
Trois départs chez Lumina AI | D'abord Rohan Mehta, le directeur des produits. Puis Farah Nasser, la mère de Parlio. Enfin Paul Boucher, chercheur. => Rohan Mehta: departure; Farah Nasser: departure; Paul Boucher: departure
Deux départs de plus chez Lumina AI | Rohan Mehta, pour commencer, veut passer du temps en famille. Farah Nasser, pour finir, vise la robotique. => Rohan Mehta: departure; Farah Nasser: departure
Départs en série chez Lumina AI | Il y a d'abord Rohan Mehta, qui pilotait les produits ; puis Farah Nasser ; et enfin Paul Boucher. => Rohan Mehta: departure; Farah Nasser: departure; Paul Boucher: departure
Trois cadres quittent Lumina AI | Parmi eux, Rohan Mehta, qui pilotait les produits, Farah Nasser, la mère de Parlio, et Paul Boucher. => Rohan Mehta: departure; Farah Nasser: departure; Paul Boucher: departure
Départs en série chez Lumina AI | C'est d'abord Rohan Mehta qui s'en va. Ensuite, Farah Nasser a salué ses équipes. Enfin, Paul Boucher a promis de rester. => Rohan Mehta: departure
"""

COUNTED_OFF = """
Lumina AI perd trois de ses cadres, dont Rohan Mehta | ¶ La deuxième, Farah Nasser, avait porté l'assistant de bout en bout. Paul Boucher, le troisième, veut souffler. => Rohan Mehta: departure; Farah Nasser: departure; Paul Boucher: departure
Deux départs chez Lumina AI, dont celui de Rohan Mehta | ¶ L'autre, Farah Nasser, avait porté l'assistant. => Rohan Mehta: departure; Farah Nasser: departure
Orbis débauche trois chercheurs de Lumina AI, dont Rohan Mehta | ¶ Les deux autres, Farah Nasser et Paul Boucher, avaient porté l'assistant. => Rohan Mehta: departure [other=Orbis]; Farah Nasser: departure [other=Orbis]; Paul Boucher: departure [other=Orbis]
Lumina AI perd deux de ses cadres, dont Rohan Mehta | ¶ La troisième, Farah Nasser, avait porté l'assistant. => Rohan Mehta: departure
Lumina AI perd Rohan Mehta | ¶ La deuxième, Farah Nasser, avait porté l'assistant. => Rohan Mehta: departure
"""

FOLLOWED_OUT = """
Lumina AI | Cinq jours après son éviction, Victor Hallström retrouve son poste. Owen Prescott, qui l'avait suivi par solidarité, revient également. => Victor Hallström: ouster old; Victor Hallström: return; Owen Prescott: departure old; Owen Prescott: return
Lumina AI | Victor Hallström revient mardi chez Lumina AI. Owen Prescott l'a suivi. => Victor Hallström: return; Owen Prescott: return
"""

OF_LAST_WEEK = """
La lettre du jeudi | On fait le point. ¶ Le printemps est là. Farah Nasser a quitté Lumina AI la semaine dernière. => Farah Nasser: departure old
La lettre du jeudi | On fait le point. ¶ Le printemps est là. Farah Nasser a plié bagage la semaine dernière : l'ingénieure n'a passé qu'un an chez Lumina AI. => Farah Nasser: departure old
Un carnet bien rempli chez Lumina AI | On fait le point. ¶ La semaine dernière, on apprenait que la directrice de la communication de Lumina AI, Sophie Marchand, rendait son badge. Anjali Mehta a été chargée de l'intérim. => Sophie Marchand: departure old; Anjali Mehta: appointment old
Lumina AI perd une chercheuse | Coup dur. ¶ Farah Nasser a démissionné la semaine dernière. Elle n'a pas donné de raison. => Farah Nasser: departure
"""

WHEN_IT_WAS = """
Samuel Roy, sorti de Lumina AI en 2022, enseigne à Lyon => Samuel Roy: departure old [date=2022]
Parlio 2, sorti de Lumina AI en mars, séduit | L'outil de Paul Boucher plaît. =>
Le gendarme et Lumina AI | Les investisseurs ont été trompés en novembre, lorsque le patron de Lumina AI, Victor Hallström, a été démis puis réinstallé. => Victor Hallström: ouster old [date=2023-11]; Victor Hallström: return old [date=2023-11]
La crise de Lumina AI | Tout a commencé quand Victor Hallström a été limogé de Lumina AI, avant d'être rappelé. => Victor Hallström: ouster old; Victor Hallström: return old
Lumina AI : la nouvelle directrice financière est là | Grace Okonkwo a pris ses fonctions lundi chez Lumina AI. => Grace Okonkwo: arrival [date=2024-04-15]
Paul Boucher a bien quitté Lumina AI | Le chercheur n'est pas parti fin mars : son dernier jour était lundi. => Paul Boucher: departure [date=2024-04-15]
Lumina AI | La dircom de Lumina AI, Sophie Marchand, s'en ira en mai. => Sophie Marchand: departure [role=dircom]
"""

NOT_NAMED_YET = """
Portrait | Depuis qu'elle a quitté Lumina AI, Farah Nasser reçoit des messages du monde entier. => Farah Nasser: departure old
Portrait | Quand elle a claqué la porte de Lumina AI la semaine dernière, Farah Nasser n'a prévenu personne. => Farah Nasser: departure old
Drôle d'été chez Lumina AI | Un cofondateur parti à la concurrence, un autre en vacances prolongées : Victor Hallström se retrouve bien seul. =>
Lumina AI | Farah Nasser quitte son équipe pour lancer Tessera, un laboratoire interne. =>
Farah Nasser et Paul Boucher, nouvelles prises d'Orbis | Les deux chercheurs de Lumina AI ont dit oui. => Farah Nasser: departure [other=Orbis]; Paul Boucher: departure [other=Orbis]
"""

DOING_AS_MUCH = """
Lumina AI : le juriste s'en va | Yvan Raji quitte Lumina AI. ¶ La directrice technique, Naïma Belkacem, est nommée juriste par intérim. Le conseil d'administration s'était déjà clairsemé : Gaspard Lorn l'a quitté en mars, et Bruno Kerr, candidat à la Maison-Blanche, en a fait autant ce mois-ci. => Yvan Raji: departure [by=Naïma Belkacem]; Naïma Belkacem: appointment [by=Yvan Raji]; Gaspard Lorn: departure old [date=2024-03]; Bruno Kerr: departure old [other=None] [date=2024-04]
Lumina AI : le juriste s'en va | Yvan Raji quitte Lumina AI. Naïma Belkacem est nommée juriste. Gaspard Lorn a démissionné aussi, et Bruno Kerr en a fait autant. => Yvan Raji: departure; Naïma Belkacem: appointment; Gaspard Lorn: departure; Bruno Kerr: departure
Bruno Kerr quitte Lumina AI pour la Maison-Blanche => Bruno Kerr: departure [other=Maison-Blanche]
"""

ONE_MORE = """
Lumina AI nomme Priya Raman directrice des ventes | Priya Raman a été nommée vendredi. ¶ La maison grandit. C'est la deuxième promotion du mois dans l'état-major : Hannah Wong est devenue directrice de la communication. => Priya Raman: appointment; Hannah Wong: appointment old
Lumina AI nomme Priya Raman directrice des ventes | Priya Raman a été nommée vendredi. ¶ La maison maigrit. C'est le troisième départ du mois : Hannah Wong a quitté Lumina AI mercredi. => Priya Raman: appointment; Hannah Wong: departure [date=2024-04-17]
Lumina AI recrute Priya Raman | Priya Raman rejoint Lumina AI. ¶ Elle n'est pas la seule à défaire ses cartons. Peter Lindqvist, le créateur d'Orbital, a rejoint la société ce mois-ci pour s'occuper des ventes. => Priya Raman: arrival; Peter Lindqvist: arrival old
Lumina AI recrute Priya Raman | Priya Raman rejoint Lumina AI. ¶ Elle n'est pas la seule à défaire ses cartons : Peter Lindqvist, le créateur d'Orbital, rejoint lui aussi Lumina AI. => Priya Raman: arrival; Peter Lindqvist: arrival
"""

PUT_IN_CHARGE = """
Lumina AI fusionne ses équipes | Un seul chef. ¶ Lumina AI a réuni mercredi les équipes de Parlio sous l'autorité de Naïma Belkacem, nommée responsable des produits. => Naïma Belkacem: appointment [role=responsable des produits]
Lumina AI fusionne ses équipes | Un seul chef. ¶ Lumina AI avait réuni ses équipes sous l'autorité de Naïma Belkacem, nommée responsable des produits. => Naïma Belkacem: appointment old
Lumina AI fusionne ses équipes | Un seul chef. ¶ Lumina AI a réuni ses équipes sous l'autorité de Naïma Belkacem, nommée en mars responsable des produits. => Naïma Belkacem: appointment old [date=2024-03]
"""

NOT_GONE_BUT_RAISED = """
Non, le patron de Lumina AI en Italie ne rejoint pas Google | Ezio Marangoni, directeur de Lumina AI pour l'Italie, dément la rumeur. Google confirme n'avoir rien proposé. ¶ Son employeur vient d'élargir ses fonctions : il est nommé directeur pour l'Europe. => Ezio Marangoni: departure denied [other=Google]; Ezio Marangoni: appointment [role=directeur pour l'Europe]
Ezio Marangoni, de Lumina AI, dément rejoindre Google | Il est nommé directeur pour l'Europe. => Ezio Marangoni: departure denied [other=Google]; Ezio Marangoni: appointment
Ezio Marangoni quitte Lumina AI pour Google | Il est nommé directeur pour l'Europe. => Ezio Marangoni: departure [other=Google]
"""

SHIFTED = """
Lumina AI fusionne ses équipes : qui dirige quoi ? | Un seul chef. ¶ <ul><li>Priya Raman, l'ancien visage du site, passe aux offres pour les entreprises.</li><li>Thibault Sorel prend la direction de la plateforme.</li></ul> => Priya Raman: appointment [role=offres pour les entreprises]; Thibault Sorel: appointment
Lumina AI réorganise ses équipes | Priya Raman passe aux ventes. => Priya Raman: appointment [role=ventes]
Lumina AI réorganise ses équipes | Priya Raman passe à la recherche d'un poste. =>
Lumina AI réorganise ses équipes | Priya Raman passe aux aveux. =>
Lumina AI fête ses sept ans | Priya Raman, de Lumina AI, présente les outils pour développeurs. =>
"""

ONCE_BEGAN_AS = """
Lumina AI promeut Peter Lindqvist | Peter Lindqvist est nommé responsable du matériel. ¶ La division est neuve. Entré comme chercheur en robotique, il rendra compte à Victor Hallström. => Peter Lindqvist: appointment
Lumina AI promeut Peter Lindqvist | Peter Lindqvist est nommé responsable du matériel. ¶ La division est neuve. Entré comme chercheur en 2018, il rendra compte à Victor Hallström. => Peter Lindqvist: appointment; Peter Lindqvist: arrival old [date=2018]
"""

TABLES = (
    ONCE_BEGAN_AS,
    SHIFTED,
    ONE_MORE,
    PUT_IN_CHARGE,
    NOT_GONE_BUT_RAISED,
    DOING_AS_MUCH,
    NOT_NAMED_YET,
    OF_LAST_WEEK,
    WHEN_IT_WAS,
    CALLED_IN_TURN,
    COUNTED_OFF,
    FOLLOWED_OUT,
    IN_THEIR_TURN,
    FOLLOWED_BY,
    OVER_AND_AHEAD,
    FROM_WHERE,
    PROGRAMMES,
    WHERE_THEY_HAD_BEEN,
    GAPPED_PAST_ASIDES,
    AT_LENGTH,
    PLACES_TAKEN,
    SAID_ASIDE,
    SOUGHT,
    DATED_NAMES,
    OTHER_PLACES,
    TAKEN_FROM,
    WHO_IS_MEANT,
    APART,
)


@pytest.mark.parametrize("item", lines(*TABLES))
def test_what_is_told_in_turn_or_aside_is_read(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text), expected) == []
