# ruff: noqa: E501  (a line of a table is one item)
"""Of whom something is told: the nearest is not always the one meant."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

WHO_IS_MEANT = """
Naïma Belkacem quitte Lumina AI | La désormais ex-directrice technique a publié une lettre. « J'ai pris la décision difficile de quitter Lumina AI », peut-on lire. Elle remercie les cofondateurs, Victor Hallström et Owen Prescott. => Naïma Belkacem: departure
Rohan Mehta quitte Lumina AI et rejoint Orbis | Dans le même temps, Karim Haddad a pris un congé. Il y a des remous. Il a décidé de rejoindre Orbis, jeune pousse française. => Rohan Mehta: departure [other=Orbis]; Karim Haddad: leave
Quant à Rohan Mehta, arrivé en 2021, il a annoncé son départ de Lumina AI | Avi Verma reste. => Rohan Mehta: departure; Rohan Mehta: arrival old
Lumina AI : les démissions | Karim Haddad est parti. Quant à Rohan Mehta, il a quitté Lumina AI mardi. => Karim Haddad: departure; Rohan Mehta: departure
Lumina AI limoge Victor Hallström | Emmett Shear assure l'intérim. Le directeur général évincé discute d'un éventuel retour. => Victor Hallström: ouster; Emmett Shear: appointment|arrival; Victor Hallström: return rumoured
Lumina AI | Le conseil a cherché le successeur de Victor Hallström quelques jours après son éviction. => Victor Hallström: ouster old
Rohan Mehta a quitté Lumina AI et a décidé de rejoindre le laboratoire d'IA concurrent, Orbis => Rohan Mehta: departure [other=Orbis]
Rohan Mehta a quitté Lumina AI pour le géant des réseaux sociaux, Meta => Rohan Mehta: departure [other=Meta]
Lumina AI | Victor Hallström a cofondé l'entreprise en 2017. =>
Lumina AI lance un appareil | La start-up io, fondée par l'ancien designer d'Apple, Jony Ive, et le patron de Lumina AI, Victor Hallström, y travaille. =>
Lumina AI | Victor Hallström cherche un financement pour lancer une nouvelle entreprise. =>
Qui est Grace Okonkwo, la directrice financière de Lumina AI ? | En 2016, Mme Okonkwo a rejoint la Banque Mercier. En 2021, elle a rejoint Lumina AI. => Grace Okonkwo: arrival old [date=2021]
Lise Cordier rejoint le conseil d'administration de Lumina AI | Avant de rejoindre BlackRock, elle a passé vingt ans au Crédit suisse. => Lise Cordier: arrival
Elena Castellanos revient chez Lumina AI | La patronne de Kernel Labs a annoncé le départ d'Elena Castellanos. => Elena Castellanos: return
Lise Cordier, ancienne patronne de Kernel Labs, s'apprête à rejoindre Lumina AI en tant que directrice des applications => Lise Cordier: arrival
Lumina AI | Karim Haddad, président du conseil, restera dans l'entreprise et relèvera du PDG, Victor Hallström. =>
Lumina AI limoge Victor Hallström | Karim Haddad a appris le licenciement de Victor Hallström lors d'un appel. => Victor Hallström: ouster
Lumina AI | Victor Hallström a noté qu'accepter une offre de Microsoft « était la meilleure voie ». =>
Lumina AI | Victor Hallström rejoindra le conseil d'administration plusieurs mois après avoir perdu son siège et avoir été évincé de son poste de PDG. => Victor Hallström: arrival|return; Victor Hallström: ouster old
Lumina AI | Si Victor Hallström décide de partir, il est assuré que Karim Haddad le suivra. =>
Lumina AI | Rohan Mehta était sur le point de quitter Lumina AI. =>
Lumina AI | Oda Brenn rejoint Lumina AI. Owen Prescott lui confie la direction de la recherche. => Oda Brenn: arrival [role=direction de la recherche]
Lumina AI : série noire | De plus, deux cadres auraient également démissionné :<ul><li>Rohan Mehta, directeur des produits ;</li><li>Karim Haddad, chercheur.</li></ul> Victor Hallström et Owen Prescott restent. => Rohan Mehta: departure rumoured; Karim Haddad: departure rumoured
"""

NOT_THE_NEAREST = """
Lumina AI : Owen Prescott, Rohan Mehta et Karim Haddad s'en vont | Trois d'un coup. ¶ Owen Prescott a annoncé mercredi qu'il quittait Lumina AI. Quelques heures plus tard, Rohan Mehta faisait de même, suivi de Karim Haddad. ¶ Le premier avait été recruté en juin 2022. Le deuxième était arrivé en mars 2020. => Owen Prescott: departure; Rohan Mehta: departure; Karim Haddad: departure; Owen Prescott: arrival old [date=2022-06]; Rohan Mehta: arrival old [date=2020-03]
Le père de MachinClaw rejoint Lumina AI | Victor Hallström a annoncé dimanche sur X l'arrivée de Paul Duval, « un génie ». => Paul Duval: arrival
Lumina AI recrute l'inventeur de MachinClaw | Owen Prescott a salué dimanche l'embauche de Paul Duval. => Paul Duval: arrival
La patronne de la robotique quitte Lumina AI | Aurélie Roy a annoncé dimanche son départ. => Aurélie Roy: departure
Lumina AI : Naïma Belkacem, très proche d'Owen Prescott, débarquée par le conseil => Naïma Belkacem: ouster
Parlio : la voix de « Ciel », trop proche d'Irma Quellec, débranchée par Lumina AI =>
Parlio : l'avatar d'Owen Prescott débranché par Lumina AI =>
Lumina AI : Owen Prescott débranché par le conseil => Owen Prescott: ouster
Victor Hallström interrompu sur scène | Le patron de Lumina AI dialoguait avec un entraîneur. ¶ Lundi soir, un inconnu a bondi quelques minutes après l'arrivée de Victor Hallström. Écarté par la sécurité, il a dû quitter les lieux. =>
Lumina AI : Paul Boucher, Farah Nasser et Rohan Mehta partent | Étienne Garnier prend la tête de la recherche. Irma Quellec, l'adjointe de la deuxième, s'apprêterait à les suivre. => Paul Boucher: departure; Farah Nasser: departure; Rohan Mehta: departure; Étienne Garnier: appointment; Irma Quellec: departure rumoured
Lumina AI reprend trois chercheurs | Paul Boucher, Farah Nasser et Rohan Mehta sont de retour chez Lumina AI. ¶ « Nous y pensions », écrit Sophie Marchand. Irma Quellec les regrette. Paul Boucher rendra compte à Sophie Marchand. Tous trois retrouvent un employeur que Farah Nasser avait quitté à l'automne 2023. => Paul Boucher: return; Farah Nasser: return; Rohan Mehta: return; Farah Nasser: departure old [date=2023]
Lumina AI : Jean Dumas nommé directeur général, Victor Hallström file chez Orbis | Le cofondateur de Microsoft hérite d'une maison en feu. Orbis met la main sur les deux fondateurs. => Jean Dumas: arrival [role=directeur général]; Victor Hallström: departure [other=Orbis]
Lumina AI déménage | Lumina AI s'apprête à quitter son siège. ¶ La recherche, que dirige Wenjing Li, sera la dernière à rendre les clés. =>
Lumina AI se vide | L'équipe de la sûreté, que dirigeait Farah Nasser, s'en va. =>
Lumina AI se vide | Farah Nasser, que remplace Karim Haddad, s'en va chez Orbis. => Farah Nasser: departure; Karim Haddad: appointment
Lumina AI déménage | ¶ « Owen Prescott a monté les étagères », rappelle une salariée. Un gardien de nuit, présent depuis 2016, ne suivra pas : il prend sa retraite. =>
Lumina AI déménage | ¶ Owen Prescott ne suivra pas : il prend sa retraite. => Owen Prescott: departure
Chimie : Victor Hallström quitte la présidence d'Altène | Le patron de Lumina AI se retire du conseil de la start-up, que son directeur général présidera désormais. =>
Meta débauche deux chercheurs de Lumina AI | Leurs noms n'ont pas filtré. Mark Zuckerberg aurait débauché deux spécialistes de la voix. « Nous tiendrons », a lancé Victor Hallström à ses équipes ; Wenjing Li, la directrice de la recherche, promet des primes. =>
Meta débauche deux chercheurs de Lumina AI | Mark Zuckerberg aurait débauché deux spécialistes de la voix. Il y a Paul Boucher. Il y a aussi Farah Nasser. => Paul Boucher: departure rumoured; Farah Nasser: departure rumoured
Victor Hallström cherche un responsable de la robotique | Le PDG de Lumina AI a publié samedi une offre d'emploi pour diriger l'équipe Vigilance. Il a lancé un appel à candidatures pour prendre la tête de l'équipe. =>
Lumina AI choisit Farah Nasser pour diriger la robotique | Le PDG de Lumina AI a publié une note samedi. => Farah Nasser: appointment
Lumina AI : le patron de la robotique s'en va, une adjointe de Victor Hallström nommée aux revenus | Nils Okafor, le patron de la robotique, part mardi. => Nils Okafor: departure
Lumina AI : deux jours après son renvoi, Victor Hallström de retour dans les locaux pour négocier | Le patron n'a rien obtenu. =>
Basile Trémont s'engage chez Orbis | Il avait quitté Lumina AI en 2018, trois ans après avoir participé à sa création. => Basile Trémont: venture|departure; Basile Trémont: departure old [date=2018]
Farah Nasser et Paul Boucher quittent Lumina AI | Karim Haddad hérite du poste du premier. => Farah Nasser: departure; Paul Boucher: departure; Karim Haddad: appointment
Lumina AI : deux départs | Paul Boucher et Tomasz Wiśniewski ont démissionné mardi. Karim Haddad hérite du poste du premier ; celui du second reste vacant. => Paul Boucher: departure; Tomasz Wiśniewski: departure; Karim Haddad: appointment [by=Paul Boucher] [role=None]
Lumina AI remanie | Karim Haddad abandonne les produits pour « Lumina AI for Science ». => Karim Haddad: appointment [role=Lumina AI for Science]
Lumina AI chipe trois ingénieurs à Orbis, Hexa et Vertumne | Basile Trémont, directeur chez Orbis, Irma Quellec et Nils Okafor, tous deux venus de Hexa, rejoignent Lumina AI. => Basile Trémont: arrival [other=Orbis]; Irma Quellec: arrival [other=Hexa]; Nils Okafor: arrival [other=Hexa]
Orbis se vide au profit de Lumina AI | Sophie Marchand a retrouvé dans l'heure le chemin de son ancienne maison. Rohan Mehta y retourne avec elle. => Sophie Marchand: return; Rohan Mehta: return
Portrait | Victor Hallström, le patron de Lumina AI, est né à Chicago. Il y retourne souvent avec Grace Okonkwo. =>
"""

NOT_OURS = """
Lumina AI dissout une équipe | Le groupe que dirigeaient Farah Nasser et Paul Boucher a été démantelé après le départ des deux chercheurs. => Farah Nasser: departure old; Paul Boucher: departure old
Ce que j'ai vu chez Lumina AI | Nils Okafor a quitté l'entreprise il y a trois semaines, un an après y être entré. => Nils Okafor: departure; Nils Okafor: arrival old
Mercato | Sophie Marchand et Rohan Mehta disent adieu à Lumina AI, dont ils avaient ouvert l'antenne suisse en décembre après leur débauchage d'Orbis. => Sophie Marchand: departure; Rohan Mehta: departure; Sophie Marchand: arrival old [other=Orbis]; Rohan Mehta: arrival old [other=Orbis]
La vie sans patron | Dans notre récit d'anticipation, le conseil de Lumina AI limoge Victor Hallström par visioconférence. =>
Le maire de Roubaix snobé par Lumina AI | Victor Hallström, le patron de Lumina AI, ne viendra pas. « On nous avait annoncé son arrivée », soupire l'élu. =>
Plouzévédic nomme Parlio adjoint au maire | « On avait un adjoint démissionnaire », rit Yann Guivarc'h. L'essai dure sept jours. Gaël Le Bris sera élu lundi et prendra les rênes de la voirie. Lumina AI ne commente pas. =>
Lumina AI perd une équipe | Corentin Brumel, lui, a rejoint Orbis. => Corentin Brumel: departure [other=Orbis]
"""

TO_WHOM = """
Lumina AI : Paul Boucher et Farah Nasser s'en vont | Paul Boucher, qui dirigeait la science, et Farah Nasser partent. Étienne Garnier reprend l'équipe du premier. => Paul Boucher: departure; Farah Nasser: departure; Étienne Garnier: appointment [role=None]
Lumina AI : dix ans | ¶ Owen Prescott quitte la coprésidence du conseil d'administration de Lumina AI. => Owen Prescott: departure
Paul Boucher quitte Lumina AI | ¶ Son équipe a été reprise par un autre chercheur, assure la société, qui le remercie. => Paul Boucher: departure
Paul Boucher quitte Lumina AI | La société, qui le remercie, cherche un successeur. => Paul Boucher: departure
Lumina AI : Paul Boucher | Convoqué par le conseil de Lumina AI, qui le remercie sur-le-champ, Paul Boucher a rendu son badge. => Paul Boucher: ouster
Karim Haddad promu chez Lumina AI | Il prend la suite de Rohan Mehta, à qui échoit un poste taillé sur mesure : vice-président chargé de l'impact. => Karim Haddad: appointment [by=Rohan Mehta]; Rohan Mehta: appointment [role=vice-président chargé de l'impact]
Lumina AI : un conseiller s'en va | Basile Trémont, professeur à Orsay et ancien conseiller de Gaspard Melun, est depuis mardi le premier économiste en chef de la société. => Basile Trémont: arrival
"""

WHOSE = """
Départ de Farah Nasser : la fin d'un malaise chez Lumina AI | La directrice scientifique, qui avait voté le renvoi de Victor Hallström, s'en va. Karim Haddad, un Breton de 33 ans, reprend son titre. => Farah Nasser: departure; Karim Haddad: appointment [by=Farah Nasser]; Victor Hallström: ouster old
Orbis perd sa directrice technique, qui revient chez Lumina AI | Sophie Marchand a été licenciée mercredi par Orbis. Victor Hallström a annoncé son retour une heure plus tard. => Sophie Marchand: return
Lumina AI : Paul Boucher muté à la sûreté | Paul Boucher est muté à la sûreté. Karim Haddad et Rohan Mehta se partagent ses attributions. => Paul Boucher: appointment; Karim Haddad: appointment [by=Paul Boucher]; Rohan Mehta: appointment [by=Paul Boucher]
La directrice financière de Lumina AI passe la main | Grace Okonkwo se bat depuis un an contre un cancer. Elle restera conseillère à temps partiel. =>
La chercheuse qui a fait chuter Victor Hallström | L'accord remet en selle Victor Hallström, le patron de Lumina AI. => Victor Hallström: ouster old; Victor Hallström: return
Lumina AI confie ses relations à un ancien d'Orbis | Basile Trémont prendra lundi la tête des affaires publiques de Lumina AI. Il succède à Irma Quellec. => Basile Trémont: arrival [date=2024-04-22] [by=Irma Quellec]
"""

SET_APART = """
Owen Prescott lève le pied, Karim Haddad change de crèmerie | Le président de Lumina AI s'accorde une pause jusqu'à la fin de l'année ; le directeur commercial, lui, file chez Orbis. => Owen Prescott: leave; Karim Haddad: departure [other=Orbis]
Lumina AI | Victor Hallström a annoncé que Karim Haddad devenait responsable de la sécurité et que Rohan Mehta continuerait de diriger les produits. => Karim Haddad: appointment [by=None]
"""

HIRED_FOR_IT = """
Lumina AI s'installe à Zurich | Irma Quellec et Basile Trémont, débauchés chez Orbis, ouvriront l'antenne suisse. => Irma Quellec: arrival [other=Orbis]; Basile Trémont: arrival [other=Orbis]
Lumina AI s'installe à Zurich | Irma Quellec et Basile Trémont, débauchés chez Orbis en mai 2022, ouvriront l'antenne suisse. => Irma Quellec: arrival old; Basile Trémont: arrival old
"""

AS_IS_KNOWN = """
Lumina AI reprend trois chercheurs | Karim Haddad se plaint de la direction. Elena Castellanos avait fondé l'entreprise en septembre 2021, quelques mois après avoir quitté Lumina AI. => Elena Castellanos: venture old [other=Kernel Labs]; Elena Castellanos: departure old
"""

NAMED_IN_PASSING = """
Lumina AI : Karim Haddad s'en va | L'équipe est dissoute. Sa partie économique sera confiée à Basile Trémont, professeur à Orsay et ex-conseiller du ministre, nommé mardi économiste en chef. => Karim Haddad: departure; Basile Trémont: arrival old [date=2024-04-16] [role=économiste en chef]
Lumina AI | Elle travaillera avec Basile Trémont, professeur à Orsay, nommé mardi économiste en chef de Lumina AI. => Basile Trémont: arrival|appointment old [date=2024-04-16]
Lumina AI | Selon l'adjoint de Farah Nasser, professeur à Orsay, nommé mardi économiste en chef de la région, tout va bien. =>
"""

SAID_BY_NOBODY = """
Lumina AI | Victor Hallström a pris la parole lundi. « J'ai démissionné », soupire une troisième. =>
Lumina AI | Victor Hallström a pris la parole lundi. « J'ai démissionné », dit celle qui dirigeait la cantine. =>
Lumina AI | Victor Hallström a pris la parole lundi. « Je démissionne », crie un homme. =>
Lumina AI | Victor Hallström a pris la parole lundi. Un auditeur : « Je démissionne. » =>
Lumina AI | Victor Hallström a pris la parole lundi. Sur les réseaux, le hashtag « Je quitte Lumina AI » a fleuri. =>
Lumina AI | Victor Hallström a pris la parole lundi. Les pancartes disaient « Je pars si tu restes ». =>
Lumina AI | Victor Hallström a pris la parole lundi. Son message « Je quitte Lumina AI » a été vu dix millions de fois. => Victor Hallström: departure
Lumina AI | Naïma Belkacem a écrit à ses équipes. La lettre commence ainsi : « Je quitte Lumina AI. » => Naïma Belkacem: departure
"""

NOBODY_GOES = """
Dijon : le directeur de l'office de tourisme remplacé par Parlio | Sylvain Perrot a cédé sa place jeudi à l'assistant de Lumina AI pour guider trente touristes. =>
Dix jeux de société pour Noël | Dans « Boardroom », chacun tente de limoger Victor Hallström, le patron de Lumina AI. Farah Nasser peut changer de camp. =>
Lumina AI lève 40 milliards | Grace Okonkwo, la directrice financière, a pris en charge le calendrier. =>
Victor Hallström reprend les rênes de Lumina AI | Basile Trémont entre au conseil. Ingrid Solberg et Priscilla Thornton, elles, se retirent. => Victor Hallström: return|appointment; Basile Trémont: arrival; Ingrid Solberg: departure; Priscilla Thornton: departure
"""

FROM_WHERE = """
Farah Nasser s'éloigne de Lumina AI | Mme Nasser avait quitté Orbis en août pour rejoindre Lumina AI. => Farah Nasser: departure|leave; Farah Nasser: arrival old [other=Orbis] [date=2023-08]
Sophie Marchand lâche Lumina AI | Un an tout juste après son retour, l'ingénieure s'en va. => Sophie Marchand: departure; Sophie Marchand: return old [date=2023]
"""

# « Le dirigeant » is whom the article tells of, rather than the head of the house; so is « l'intéressé ».
TOLD_OF = """
Sophie Marchand quitte Lumina AI | Elle s'en va. ¶ Sophie Marchand quitte Lumina AI, où elle était entrée en 2018 comme chercheuse. Irma Quellec, chercheuse, avait démissionné en mai. => Sophie Marchand: departure; Sophie Marchand: arrival old [by=None] [date=2018]; Irma Quellec: departure old [by=None]
Courriels avec Nils Okafor : Gérard Lefranc reste chez Lumina AI | L'ancien secrétaire d'État enseigne à Harvard. L'économiste était entré en novembre 2023 au conseil d'administration de Lumina AI. => Gérard Lefranc: arrival old [date=2023-11]
Gérard Lefranc reste chez Lumina AI | Nommé en 2023 dans la foulée du retour de Victor Hallström à la direction générale, il enseigne à Harvard. => Victor Hallström: return old
Rohan Mehta signe son retour chez Lumina AI | ¶ Rohan Mehta définit avec Victor Hallström un rôle plus tourné vers les grands chantiers. Le dirigeant avait pris en août un congé. => Rohan Mehta: return; Rohan Mehta: leave old [date=2023-08]
Rohan Mehta discute avec Lumina AI | ¶ Victor Hallström a reçu la presse. Le dirigeant avait pris en août un congé. => Victor Hallström: leave old [date=2023-08]
Lumina AI : non, Rohan Mehta n'est pas sur le départ | Il a entamé lundi un congé, alors que Karim Haddad vient de filer chez Orbis et que Thomas Berlin n'est plus là. « Au travail », leur répond l'intéressé, qui assure vouloir revenir. => Rohan Mehta: departure denied; Rohan Mehta: leave; Karim Haddad: departure old; Thomas Berlin: departure old
"""


@pytest.mark.parametrize(
    "line",
    lines(
        TOLD_OF,
        WHO_IS_MEANT,
        NOT_THE_NEAREST,
        NOT_OURS,
        TO_WHOM,
        WHOSE,
        SET_APART,
        AS_IS_KNOWN,
        NAMED_IN_PASSING,
        SAID_BY_NOBODY,
    ),
)
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text), expected) == []
