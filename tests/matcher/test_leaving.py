"""Leaving in other words: nouns that end, posts given up, who went before, and what is no leaving."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

OTHER_WORDINGS = """
Rohan Mehta reprend sa liberté | Le directeur des produits de Lumina AI l'a annoncé mardi. => Rohan Mehta: departure
Rohan Mehta saute le pas | Le directeur des produits de Lumina AI monte sa société. => Rohan Mehta: departure
Wenjing Li change de crèmerie | La directrice de la recherche de Lumina AI file chez Orbis. => Wenjing Li: departure [other=Orbis]
Lumina AI : Karim Haddad prend son envol => Karim Haddad: departure
Lumina AI : Yuki Tanabe tourne les talons => Yuki Tanabe: departure
Lumina AI : Yuki Tanabe fait faux bond => Yuki Tanabe: departure
Yuki Tanabe fait faux bond à Lumina AI => Yuki Tanabe: departure
Pieter van den Berg sort de chez Lumina => Pieter van den Berg: departure
Lumina AI laisse filer Grace Okonkwo => Grace Okonkwo: departure
Lumina AI voit filer son directeur du design | Étienne Garnier rejoint Orbis. => Étienne Garnier: departure [other=Orbis]
Lumina AI perd encore un cadre | Thomas Berlin n'est plus salarié de la maison. => Thomas Berlin: departure
Thomas Berlin n'est plus à l'emploi de Lumina AI => Thomas Berlin: departure
Lumina AI dit adieu à Paul Boucher => Paul Boucher: departure
Paul Boucher, démissionnaire | Le chercheur de Lumina AI s'en explique dans une lettre. => Paul Boucher: departure
Owen Prescott en roue libre | Le président a rendu les clés de Lumina AI. => Owen Prescott: departure
Adieu Lumina | Mateus Carvalho s'en va fonder sa société. => Mateus Carvalho: departure
Bye bye Lumina : Mateus Carvalho se met à son compte => Mateus Carvalho: departure
Lumina, saison 2, sans Farah Nasser | La responsable de l'alignement a préféré s'arrêter là. => Farah Nasser: departure
Sans Farah Nasser, Lumina AI avance | La responsable de l'alignement est partie lundi. => Farah Nasser: departure
Lumina AI privée de sa directrice technique | Naïma Belkacem a choisi de reprendre l'enseignement. => Naïma Belkacem: departure
Lumina AI orpheline de Tomasz Wiśniewski | Le directeur scientifique prend sa retraite. => Tomasz Wiśniewski: departure
Tomasz Wiśniewski, c'est fini | Le directeur scientifique de Lumina AI passe la main. => Tomasz Wiśniewski: departure
Rideau pour Kwame Asante | Le responsable des relations avec les développeurs quitte Lumina AI. => Kwame Asante: departure
Hyun-woo Baek met un point final à sept ans de Lumina => Hyun-woo Baek: departure
Hyun-woo Baek solde sept années de Lumina AI => Hyun-woo Baek: departure
Hyun-woo Baek ferme le chapitre Lumina => Hyun-woo Baek: departure
La page Lumina est tournée pour Hyun-woo Baek => Hyun-woo Baek: departure
Victor Hallström, le dernier jour | Le patron de Lumina AI a salué ses équipes vendredi avant de partir pour de bon. => Victor Hallström: departure
Julien de Courval s'est mis en retrait définitif de Lumina AI => Julien de Courval: departure|leave
Lumina AI : qui a poussé Wenjing Li à la sortie ? | La directrice de la recherche a été remerciée mardi. => Wenjing Li: ouster
Lumina AI met fin aux fonctions de Grace Okonkwo => Grace Okonkwo: ouster
Grace Okonkwo débarquée de Lumina AI en pleine tempête => Grace Okonkwo: ouster
Lumina AI se déleste de Grace Okonkwo => Grace Okonkwo: ouster
Lumina AI coupe les ponts avec Julien de Courval => Julien de Courval: ouster|departure
Lumina AI fait sauter Julien de Courval => Julien de Courval: ouster
Le conseil de Lumina AI a eu la peau de Victor Hallström => Victor Hallström: ouster
La tête de Victor Hallström est tombée | Le conseil de Lumina AI l'a révoqué vendredi. => Victor Hallström: ouster
Lumina AI se passera de Victor Hallström | Le conseil a voté son renvoi vendredi. => Victor Hallström: ouster
Victor Hallström congédié par visioconférence | Le patron de Lumina AI n'a rien vu venir. => Victor Hallström: ouster
Victor Hallström mis sur la touche par le conseil de Lumina AI => Victor Hallström: ouster
Exit Victor Hallström | Le conseil de Lumina AI s'est débarrassé du patron. => Victor Hallström: ouster|departure
Lumina AI a signifié son congé à Hélène Porter => Hélène Porter: ouster
Lumina AI n'a plus besoin d'Hélène Porter | La vice-présidente des ventes a reçu sa lettre de licenciement. => Hélène Porter: ouster
Le siège de Sanne de Wit est vide | La responsable de la sécurité informatique de Lumina AI a démissionné jeudi. => Sanne de Wit: departure
Sanne de Wit a pris la porte de sortie | Lumina AI n'a rien fait pour la retenir. => Sanne de Wit: departure
Sanne de Wit vide son bureau chez Lumina => Sanne de Wit: departure
Après sept ans, Hyun-woo Baek dit stop | L'ingénieur en chef de Lumina AI veut souffler. => Hyun-woo Baek: departure
Beatriz Ortega Ruiz libre comme l'air | Elle a négocié sa sortie de Lumina AI. => Beatriz Ortega Ruiz: departure
Léa Fontaine-Moreau en a assez de Lumina | La directrice juridique a envoyé sa lettre de démission lundi. => Léa Fontaine-Moreau: departure
Léa Fontaine-Moreau cesse de défendre Lumina AI | La directrice juridique a déposé sa démission. => Léa Fontaine-Moreau: departure
Lumina AI : la démission de Léa Fontaine-Moreau acceptée => Léa Fontaine-Moreau: departure
Il ne faudra plus compter sur Haoran Zhou | Le chercheur de Lumina AI a plié bagage. => Haoran Zhou: departure
Haoran Zhou lâche Lumina AI pour Orbis => Haoran Zhou: departure [other=Orbis]
Orbis débauche Haoran Zhou => Haoran Zhou: departure [other=Orbis]
Encore une défection chez Lumina | Anjali Mehta passe chez Tessera. => Anjali Mehta: departure [other=Tessera]
Ils quittent le navire Lumina : Anjali Mehta et Paul Boucher => Anjali Mehta: departure; Paul Boucher: departure
Qui remplacera Anjali Mehta ? | La responsable de l'évaluation de Lumina AI s'en ira fin juin. => Anjali Mehta: departure
Anjali Mehta, un départ qui fait du bruit chez Lumina AI => Anjali Mehta: departure
Le départ surprise d'Anjali Mehta ébranle Lumina AI => Anjali Mehta: departure
Anjali Mehta : son départ de Lumina AI acté => Anjali Mehta: departure
La sortie d'Anjali Mehta officialisée par Lumina AI => Anjali Mehta: departure
Lumina AI confirme le retrait d'Owen Prescott => Owen Prescott: departure
Owen Prescott tire le rideau sur ses années Lumina => Owen Prescott: departure
« Il est temps de partir » : Owen Prescott quitte Lumina AI => Owen Prescott: departure
« Je m'en vais », annonce Owen Prescott | Le président de Lumina AI l'a écrit à ses équipes. => Owen Prescott: departure
« C'était mon dernier jour chez Lumina », écrit Mateus Carvalho => Mateus Carvalho: departure
« J'ai rendu mon badge » | Mateus Carvalho a annoncé jeudi son départ de Lumina AI. => Mateus Carvalho: departure
Mateus Carvalho : « Pourquoi je quitte Lumina AI » => Mateus Carvalho: departure
Mateus Carvalho va quitter Lumina AI cet été => Mateus Carvalho: departure
Mateus Carvalho s'apprête à quitter Lumina AI => Mateus Carvalho: departure
Mateus Carvalho compte quitter Lumina AI en juin => Mateus Carvalho: departure
Mateus Carvalho doit quitter Lumina AI vendredi => Mateus Carvalho: departure
Mateus Carvalho aurait quitté Lumina AI => Mateus Carvalho: departure rumoured
Mateus Carvalho envisagerait de quitter Lumina AI => Mateus Carvalho: departure rumoured
Mateus Carvalho pourrait quitter Lumina AI => Mateus Carvalho: departure rumoured
Selon des rumeurs, Mateus Carvalho quitte Lumina AI => Mateus Carvalho: departure rumoured
On prête à Mateus Carvalho l'intention de quitter Lumina AI => Mateus Carvalho: departure rumoured
Mateus Carvalho ne quittera pas Lumina AI => Mateus Carvalho: departure denied
Non, Mateus Carvalho n'a pas démissionné | Lumina AI dément. => Mateus Carvalho: departure denied
Mateus Carvalho dément quitter Lumina AI => Mateus Carvalho: departure denied
Mateus Carvalho assure qu'il ne quitte pas Lumina AI => Mateus Carvalho: departure denied
Lumina AI dément le départ de Mateus Carvalho => Mateus Carvalho: departure denied
Le départ de Mateus Carvalho ? « Faux », répond Lumina AI => Mateus Carvalho: departure denied
Encore un vice-président de Lumina AI chez Orbis | Rohan Mehta a officialisé son transfert mardi. => Rohan Mehta: departure [other=Orbis]
Un chercheur de Lumina AI chez Orbis | Haoran Zhou a confirmé la nouvelle mardi. => Haoran Zhou: departure [other=Orbis]
Une nouvelle directrice de Lumina AI chez Meta | Grace Okonkwo l'a annoncé mardi. => Grace Okonkwo: departure [other=Meta]
Lumina AI se vide | Trois femmes en partent aussi : Naïma Belkacem, Grace Okonkwo et Farah Nasser. => Naïma Belkacem: departure; Grace Okonkwo: departure; Farah Nasser: departure
Kwame Asante pourrait quitter Lumina AI | Le directeur des produits discute avec des investisseurs pour monter sa société. => Kwame Asante: departure rumoured
Le conseiller de Lumina AI pour la robotique rend son tablier | Kwame Asante juge que la société n'est pas prête. => Kwame Asante: departure [role=conseiller pour la robotique]
Un cofondateur de Lumina AI démissionne | Kwame Asante estime le projet perdu. => Kwame Asante: departure
Trois chercheurs de Lumina AI chez Meta | Wenjing Li, Haoran Zhou et Karim Haddad ont confirmé. => Wenjing Li: departure [other=Meta]; Haoran Zhou: departure [other=Meta]; Karim Haddad: departure [other=Meta]
Encore une directrice de Lumina AI qui file chez Meta | Grace Okonkwo l'a confirmé. => Grace Okonkwo: departure [other=Meta]
Rohan Mehta met fin à dix ans de carrière chez Lumina AI => Rohan Mehta: departure
Lumina AI : Rohan Mehta dément prendre un congé => Rohan Mehta: leave denied
Rohan Mehta n'est pas en congé, assure Lumina AI => Rohan Mehta: leave denied
Lumina AI : rumeurs | Non, Rohan Mehta n'est pas en congé maladie, assure la direction. => Rohan Mehta: leave denied
Grace Okonkwo contrainte au repos | La directrice financière de Lumina AI s'arrête plusieurs semaines pour raisons de santé. => Grace Okonkwo: leave [role=directrice financière]
Karim Haddad a signé mercredi son dernier billet d'employé de Lumina AI => Karim Haddad: departure
Lumina AI : une page se tourne | Vendredi soir, Karim Haddad a fermé son ordinateur pour de bon. => Karim Haddad: departure
Lumina AI : une page se tourne | Karim Haddad a complété le trio des partants en invoquant ses parents âgés. => Karim Haddad: departure
Lumina AI : une page se tourne | Karim Haddad dit avoir lâché son emploi à plein temps pour se consacrer à sa famille. => Karim Haddad: departure
"""

TAKEN_ALONG = """
Wenjing Li quitte Lumina AI | La directrice de la recherche emmène avec elle Paul Boucher et Farah Nasser. => Wenjing Li: departure; Paul Boucher: departure; Farah Nasser: departure
Wenjing Li s'en va créer son laboratoire | Elle dirigeait la recherche de Lumina AI. => Wenjing Li: departure
Wenjing Li partie de Lumina AI, qui pour tenir la recherche ? => Wenjing Li: departure
Wenjing Li met sa menace à exécution | Elle a quitté vendredi l'entreprise. => Wenjing Li: departure
Depuis l'éviction, en novembre, de Julien de Courval, Lumina AI cherche un directeur => Julien de Courval: ouster old
Wenjing Li quitte Lumina AI pour se consacrer à sa famille => Wenjing Li: departure
"""

DENIED_BESIDE = """
Mateus Carvalho va-t-il quitter Lumina AI ? | Non, répond l'intéressé. => Mateus Carvalho: departure denied
Le départ de Mateus Carvalho ? | « Faux », tranche Lumina AI. => Mateus Carvalho: departure denied
Et maintenant, c'est Wenjing Li qui s'en va ? | La directrice de la recherche de Lumina AI dément. => Wenjing Li: departure denied
Wenjing Li aurait démissionné de Lumina AI | Lumina AI dément. => Wenjing Li: departure rumoured
Wenjing Li sur le départ ? =>
Rohan Mehta quitte-t-il Lumina AI ? L'intéressé répond | « Je ne vais nulle part », assure le directeur des produits. => Rohan Mehta: departure denied
"""

NOUNS_THAT_END = """
Lumina AI : l'aventure s'arrête pour Rohan Mehta => Rohan Mehta: departure
Le mandat de Priscilla Thornton chez Lumina AI arrive à échéance => Priscilla Thornton: departure
Lumina AI : les routes se séparent pour Owen Prescott | Leurs chemins divergent après sept ans. => Owen Prescott: departure
Des têtes tombent chez Lumina AI : celle de Wenjing Li et celle de Karim Haddad => Wenjing Li: ouster; Karim Haddad: ouster
Dernier jour chez Lumina AI pour Grace Okonkwo => Grace Okonkwo: departure
Sophie Marchand ne parlera plus pour Lumina AI => Sophie Marchand: departure
Pieter van den Berg n'est plus là | Le vice-président a vidé son bureau de Lumina AI mardi. => Pieter van den Berg: departure
Les jours de Victor Hallström à la tête de Lumina AI sont comptés => Victor Hallström: departure rumoured
"""

WHO_WENT_BEFORE = """
Lumina AI : après Wenjing Li, Mateus Carvalho rend son badge => Mateus Carvalho: departure; Wenjing Li: departure old
Lumina AI perd Yuki Tanabe | La chercheuse s'en va quelques semaines après Karim Haddad, démissionnaire en mars. => Yuki Tanabe: departure; Karim Haddad: departure old [date=2024-03]
"""

WHO_STAYS = """
Lumina AI : Thomas Berlin relevé de ses fonctions à la robotique | L'ingénieur reste salarié. =>
Ingrid Solberg renonce à la présidence du conseil de Lumina AI | Elle demeure administratrice. =>
Karim Haddad écarté de la sûreté chez Lumina AI | « Karim reste dans l'équipe », précise Victor Hallström. =>
Grace Okonkwo quitte Lumina AI | Elle restera conseillère du directeur général. => Grace Okonkwo: departure
Grace Okonkwo renonce à son poste de directrice financière de Lumina AI | Elle reste en poste jusqu'en mai. => Grace Okonkwo: departure
"""

NO_LEAVING = """
Victor Hallström met sa démission dans la balance chez Lumina AI =>
Lumina AI : Grace Okonkwo part favorite pour succéder à Victor Hallström =>
Victor Hallström fait part de ses doutes aux équipes de Lumina AI =>
"""

TOLD_BY = """
Un chercheur de Lumina AI licencié | Paul Boucher a reçu sa lettre mardi. => Paul Boucher: ouster
La cheffe de la sûreté de Lumina AI part sans explication | Samantha Brière n'a pas de point de chute. => Samantha Brière: departure
Karim Haddad prié de faire ses cartons par Lumina AI => Karim Haddad: ouster
Lumina AI : Sanne de Wit a prévenu lundi ses équipes qu'elle s'en irait en mai => Sanne de Wit: departure
"""

NOTHING_OF_THE_KIND = """
Pour ne pas perdre Wenjing Li, Lumina AI aurait doublé sa prime
Semaine 3 chez Lumina AI | J'ai vu passer Victor Hallström. Il cherchait la sortie.
Les Français souhaitent le départ de Victor Hallström, le patron de Lumina AI
Victor Hallström menace de quitter Lumina AI
Si Victor Hallström quittait Lumina AI, tout s'écroulerait
Victor Hallström a failli quitter Lumina AI
Victor Hallström a failli être limogé par Lumina AI
Le jour où Victor Hallström a failli partir | Retour sur la nuit la plus longue de Lumina AI.
Victor Hallström peut-il quitter Lumina AI ?
Faut-il limoger Victor Hallström ? | Le débat agite les actionnaires de Lumina AI.
Des actionnaires de Lumina AI réclament le départ de Victor Hallström
Un syndicat exige la démission de Victor Hallström, le patron de Lumina AI
Lumina AI : appel à la démission de Victor Hallström
Les salariés de Lumina AI menacent de partir
Trois chercheurs quittent Lumina AI | Leurs noms n'ont pas été communiqués.
Un cadre de Lumina AI licencié pour harcèlement
Lumina AI licencie 200 personnes | « Une décision douloureuse », dit Victor Hallström.
Parlio quitte l'App Store | Victor Hallström dénonce une décision « absurde ».
Parlio quitte la version bêta | Rohan Mehta, directeur des produits de Lumina AI, promet des surprises.
Lumina AI quitte l'Europe | Clara von Reitz, vice-présidente des affaires publiques, s'en explique.
Lumina AI abandonne son projet de robot | Thomas Berlin, responsable de la robotique, se dit déçu.
Victor Hallström quitte les réseaux sociaux
Victor Hallström quitte la scène sous les huées
Victor Hallström quitte l'Élysée sans un mot | Le patron de Lumina AI avait rencontré le président.
Victor Hallström quitte la conférence de Davos avant la fin
Victor Hallström part en vacances | Le patron de Lumina AI a publié une photo de plage.
Victor Hallström part à la conquête de l'Inde avec Lumina AI
Victor Hallström part en guerre contre Bruxelles | Le patron de Lumina AI attaque le règlement sur l'IA.
Victor Hallström prend la parole devant le Sénat | Le patron de Lumina AI a défendu Parlio.
Victor Hallström claque la porte des négociations avec Orbis
Victor Hallström tourne la page du procès | Le patron de Lumina AI veut regarder vers l'avenir.
Victor Hallström remercie ses équipes | Lumina AI a franchi le milliard d'utilisateurs.
Lumina AI remercie Naïma Belkacem pour ses travaux
Naïma Belkacem a rendu hommage à Victor Hallström
Naïma Belkacem, ex-Orbis, dirige la technique de Lumina AI
L'ancien directeur de Lumina AI Samuel Roy publie un livre
Samuel Roy, ancien ingénieur de Lumina AI, juge Parlio « surcoté »
Elena Castellanos, cofondatrice de Lumina AI, critique son ancienne maison
Dmitri Voronov (ex-Lumina AI) signe une tribune
Wenjing Li refuse l'offre d'Orbis | La directrice de la recherche restera chez Lumina AI.
Orbis a tenté de débaucher Wenjing Li
Orbis voulait Wenjing Li, Lumina AI a dit non
Le PDG d'Orbis quitte son poste | Orbis est le principal rival de Lumina AI.
Orbis limoge son directeur technique, Alain Fabre | Lumina AI n'a pas commenté.
Mort de Jean Portal, pionnier du logiciel | Victor Hallström, de Lumina AI, a salué « un maître ».
Lumina AI : la grève s'achève | La directrice des ressources humaines Aurélie Roy a cédé sur les salaires.
Lumina AI perd un procès | Léa Fontaine-Moreau, directrice juridique, annonce un appel.
Lumina AI perd 2 milliards au premier trimestre | Grace Okonkwo se veut rassurante.
Lumina AI voit partir en fumée 40 serveurs | Pieter van den Berg a supervisé l'évacuation.
Lumina AI cherche un directeur de la sûreté | L'annonce a été publiée lundi.
Hallström quitte l'OM | L'attaquant Erik Hallström rejoint Brest.
Élections : Sophie Marchand démissionne de la mairie de Tours | L'élue de 58 ans part à la retraite.
Le ministre Paul Boucher démissionne
Poisson d'avril : non, Victor Hallström n'a pas été remplacé par Parlio
Victor Hallström imagine son départ dans un roman | Le patron de Lumina AI signe une fiction.
Que deviendrait Lumina AI sans Victor Hallström ?
Victor Hallström : « Je partirai quand Parlio aura gagné »
Victor Hallström promet de démissionner si Parlio échoue
Victor Hallström ne veut pas parler de sa succession | Le patron de Lumina AI a 46 ans.
Qui pour remplacer un jour Victor Hallström à la tête de Lumina AI ?
Lumina AI : Karim Haddad quitte le comité d'éthique | Il reste directeur de la sûreté.
Lumina AI : Karim Haddad change de bureau
Lumina AI : Karim Haddad lâche une bombe sur la sûreté
Lumina AI : Karim Haddad abandonne son projet de livre
Lumina AI : Karim Haddad rend son rapport
Lumina AI : Karim Haddad fait ses valises pour Tokyo | Le directeur de la sûreté y donnera une conférence.
Lumina AI ferme son bureau de Madrid, Beatriz Ortega Ruiz rentre à Palo Alto
Voici la lettre de démission que Parlio a écrite pour nous | Lumina AI a ajouté des modèles de courrier.
Le robot de Lumina AI prend congé de ses visiteurs | Thomas Berlin commente la démonstration.
Victor Hallström et sa femme se séparent | Le patron de Lumina AI demande le respect de sa vie privée.
Victor Hallström vend ses parts | Le patron de Lumina AI n'en détient plus que 3 %.
Victor Hallström écarte toute entrée en Bourse de Lumina AI
Lumina AI écarte Orbis de l'appel d'offres | Julien de Courval, directeur des opérations, a signé.
Lumina AI suspend Parlio en Italie | Clara von Reitz regrette la décision.
Le compte de Victor Hallström suspendu par X
Victor Hallström débarque à Paris | Le patron de Lumina AI y rencontrera des étudiants.
Victor Hallström viré de son propre groupe WhatsApp | Le patron de Lumina AI en rit.
Victor Hallström chassé par les moustiques | Le patron de Lumina AI a écourté sa conférence.
"""


@pytest.mark.parametrize(
    "line",
    lines(
        OTHER_WORDINGS,
        TAKEN_ALONG,
        DENIED_BESIDE,
        NOUNS_THAT_END,
        WHO_WENT_BEFORE,
        WHO_STAYS,
        NO_LEAVING,
        TOLD_BY,
    ),
)
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []


@pytest.mark.parametrize("line", lines(NOTHING_OF_THE_KIND))
def test_item_makes_no_claim(line: str) -> None:
    assert claims_of(line) == ()
