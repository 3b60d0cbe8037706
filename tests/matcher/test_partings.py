"""Departures, dismissals and leaves as a newsroom words them: one line, one item."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

DEPARTURES = """
Grace Okonkwo a demandé à être relevée de ses fonctions | La directrice financière de Lumina AI partira le 30 juin, a fait savoir la société mercredi. => Grace Okonkwo: departure [date=2024-04-17]
Lumina AI : un de moins | Karim Haddad a vidé son casier mardi soir sans prévenir personne. => Karim Haddad: departure
Il avait promis de rester jusqu'au bout. Thomas Berlin a finalement préféré quitter Lumina AI lundi. => Thomas Berlin: departure
Chez Lumina AI, Yuki Tanabe et Mateus Carvalho prennent congé de leurs équipes | Les deux chercheurs ont signé leur dernier code vendredi. => Yuki Tanabe: departure; Mateus Carvalho: departure
« Rien ne va plus avec la direction » : Farah Nasser s'en explique après avoir démissionné de Lumina AI => Farah Nasser: departure
Lumina AI : Sophie Marchand ne reviendra pas de son congé maternité | La directrice de la communication a choisi de monter une agence. => Sophie Marchand: departure
Pieter van den Berg sera parti avant l'été, assure-t-on chez Lumina AI => Pieter van den Berg: departure
Lumina AI pleure le départ de celle qui avait bâti sa sécurité, Sanne de Wit => Sanne de Wit: departure
Wenjing Li : « Ma décision de quitter Lumina AI est irrévocable » => Wenjing Li: departure
Étienne Garnier n'aura tenu que quatre ans à la tête du design de Lumina AI => Étienne Garnier: departure
Lumina AI : la responsable de l'alignement, Farah Nasser, troque son badge contre celui d'Orbis => Farah Nasser: departure [other=Orbis]
L'un des piliers de Lumina AI, Tomasz Wiśniewski, jette le gant | Le directeur scientifique s'en va après sept ans. => Tomasz Wiśniewski: departure
Lumina AI : Julien de Courval a signé sa lettre de départ, selon Wired => Julien de Courval: departure
Rohan Mehta aurait pris la décision de s'en aller | Le directeur des produits de Lumina AI ne s'est pas exprimé. => Rohan Mehta: departure rumoured
Il se dit que Karim Haddad ferait ses cartons | Lumina AI se refuse à tout commentaire. => Karim Haddad: departure rumoured
Paul Boucher raccroche | À 61 ans, le chercheur le plus ancien de Lumina AI fait valoir ses droits à la retraite. => Paul Boucher: departure
Hyun-woo Baek, treize lettres au bas d'un courriel d'adieu | « C'est mon dernier jour », a écrit mardi l'ingénieur en chef de Lumina AI. => Hyun-woo Baek: departure
À Lumina AI, les chaises volent : Beatriz Ortega Ruiz est la dernière en date à faire ses valises => Beatriz Ortega Ruiz: departure
Ingrid Solberg abandonne la présidence du conseil de Lumina AI => Ingrid Solberg: departure
Gérard Lefranc ne siégera plus au conseil d'administration de Lumina AI => Gérard Lefranc: departure
Priscilla Thornton a rendu son siège d'administratrice de Lumina AI => Priscilla Thornton: departure
Lumina AI remanie son conseil : sortie de Gérard Lefranc, qui avait voté contre le patron => Gérard Lefranc: departure
Priée de choisir entre son blog et son poste, Sanne de Wit a choisi son blog | La responsable de la sécurité de Lumina AI s'en va. => Sanne de Wit: departure
Fin de l'histoire entre Lumina AI et Mateus Carvalho => Mateus Carvalho: departure
Mateus Carvalho a lâché Lumina AI en plein vol => Mateus Carvalho: departure
Lumina AI, c'est terminé pour Mateus Carvalho => Mateus Carvalho: departure
Le torchon brûlait, la rupture est consommée : Naïma Belkacem et Lumina AI se séparent => Naïma Belkacem: departure
Naïma Belkacem partie, Lumina AI se retrouve sans directrice technique => Naïma Belkacem: departure
Le nom de Thomas Berlin a disparu du site de Lumina AI | La société confirme qu'il n'y travaille plus depuis lundi. => Thomas Berlin: departure
Orbis met le grappin sur Yuki Tanabe, de Lumina AI => Yuki Tanabe: departure [other=Orbis]
Pour Orbis, Haoran Zhou a dit au revoir à Lumina AI => Haoran Zhou: departure [other=Orbis]
Comme Farah Nasser avant elle, Wenjing Li déserte Lumina AI => Farah Nasser: departure old; Wenjing Li: departure
Karim Haddad quitte Lumina AI et Yuki Tanabe l'accompagne => Karim Haddad: departure; Yuki Tanabe: departure
Karim Haddad quitte Lumina AI pour Orbis ; Yuki Tanabe, sa plus proche collaboratrice, le suit => Karim Haddad: departure [other=Orbis]; Yuki Tanabe: departure [other=Orbis]
Karim Haddad s'en va chez Orbis | La responsable du post-entraînement de Lumina AI, Yuki Tanabe, part avec lui. => Karim Haddad: departure [other=Orbis]; Yuki Tanabe: departure
Karim Haddad quitte Lumina AI, suivi de Yuki Tanabe et de Mateus Carvalho. Les trois étaient à bout. => Karim Haddad: departure; Yuki Tanabe: departure; Mateus Carvalho: departure
Karim Haddad quitte Lumina AI lundi, suivi le lendemain par Yuki Tanabe, qui dirigeait le post-entraînement => Karim Haddad: departure; Yuki Tanabe: departure
Un mois après sa sortie de Lumina AI, Paul Boucher ouvre un laboratoire => Paul Boucher: departure old; Paul Boucher: venture
Comme Karim Haddad en mars, Yuki Tanabe quitte Lumina AI => Karim Haddad: departure old; Yuki Tanabe: departure
Karim Haddad n'est pas parti de Lumina AI sur la pointe des pieds => Karim Haddad: departure
Farah Nasser n'est pas partie de gaieté de cœur | La responsable de l'alignement a quitté Lumina AI lundi. => Farah Nasser: departure
Lumina AI perd Farah Nasser | « Je suis triste de la voir partir », écrit Victor Hallström. => Farah Nasser: departure
Mouvements chez Lumina AI : Haoran Zhou out, Rohan Mehta in => Haoran Zhou: departure
Lumina AI : Naïma Belkacem n'aura passé que sept ans à la technique => Naïma Belkacem: departure
Il n'y sera resté que six mois : Thomas Berlin a déjà quitté Lumina AI => Thomas Berlin: departure
Thomas Berlin n'est resté que six mois chez Lumina AI => Thomas Berlin: departure
Entre Lumina AI et Naïma Belkacem, c'est fini => Naïma Belkacem: departure
Sanne de Wit n'en est plus | La responsable de la sécurité a rendu ses accès à Lumina AI vendredi. => Sanne de Wit: departure
Wenjing Li annonce sa décision de quitter Lumina AI => Wenjing Li: departure
« J'ai pris la décision de partir », écrit Wenjing Li aux équipes de Lumina AI => Wenjing Li: departure
Privée de Wenjing Li, Lumina AI cherche une nouvelle tête à sa recherche => Wenjing Li: departure
Amputée de deux cadres, Lumina AI se cherche | Wenjing Li et Karim Haddad ont pris la poudre d'escampette. => Wenjing Li: departure; Karim Haddad: departure
Elle quitte Lumina AI après six ans | Farah Nasser, responsable de l'alignement, l'a annoncé mardi. => Farah Nasser: departure
Il claque la porte de Lumina AI | Thomas Berlin, responsable de la robotique, n'a pas supporté la fusion. => Thomas Berlin: departure
Ils quittent Lumina AI pour fonder un laboratoire | Yuki Tanabe et Mateus Carvalho l'ont annoncé jeudi. => Yuki Tanabe: departure; Mateus Carvalho: departure
Elle dirigeait la sûreté, elle est partie | Sanne de Wit n'aura pas attendu l'été pour quitter Lumina AI. => Sanne de Wit: departure
Karim Haddad n'a pas tardé à quitter Lumina AI => Karim Haddad: departure
Karim Haddad n'a pas hésité à claquer la porte de Lumina AI => Karim Haddad: departure
Karim Haddad n'attend pas la fin du mois pour rendre son badge à Lumina AI => Karim Haddad: departure
Wenjing Li plaque tout | La directrice de la recherche de Lumina AI part élever des chèvres. => Wenjing Li: departure
Wenjing Li dépose son badge | La directrice de la recherche de Lumina AI s'en va. => Wenjing Li: departure
Wenjing Li boucle six années chez Lumina AI => Wenjing Li: departure
Lumina AI : les départs | Rohan Mehta a quitté la maison lundi. Quant à Karim Haddad, il prend un congé de trois mois. => Rohan Mehta: departure; Karim Haddad: leave
Lumina AI : les départs | Rohan Mehta a quitté la maison lundi. Quant à Karim Haddad, il s'en ira en mai. => Rohan Mehta: departure; Karim Haddad: departure
Yuki Tanabe et Mateus Carvalho rendent leurs badges | Les deux chercheurs de Lumina AI rejoignent Orbis. => Yuki Tanabe: departure [other=Orbis]; Mateus Carvalho: departure [other=Orbis]
Lumina AI | Yuki Tanabe, chercheuse, et Mateus Carvalho, ingénieur, ont démissionné lundi. => Yuki Tanabe: departure; Mateus Carvalho: departure
Yuki Tanabe a troqué son badge Lumina contre celui d'Orbis => Yuki Tanabe: departure [other=Orbis]
Yuki Tanabe, Mateus Carvalho, Haoran Zhou : tous les trois ont troqué leur badge Lumina contre celui d'Orbis => Yuki Tanabe: departure [other=Orbis]; Mateus Carvalho: departure [other=Orbis]; Haoran Zhou: departure [other=Orbis]
Yuki Tanabe troque Lumina AI pour un fauteuil chez Orbis => Yuki Tanabe: departure [other=Orbis]
Chez Lumina AI, le père de Parlio rend les armes | Après neuf mois de bras de fer, Étienne Garnier s'en est allé mercredi. => Étienne Garnier: departure [date=2024-04-17]
Lumina AI : le numéro deux jette l'éponge | « Je n'y crois plus », lâche Julien de Courval. => Julien de Courval: departure
Pour Paul Boucher, Lumina AI, c'était mieux avant. Il a posé son badge lundi. => Paul Boucher: departure
Samuel Roy n'en finit pas de compter les départs | Après Paul Boucher, parti en janvier, Lumina AI perd Haoran Zhou. => Paul Boucher: departure old; Haoran Zhou: departure
« Trop de produits, pas assez de science » : pourquoi Wenjing Li a dit stop à Lumina AI => Wenjing Li: departure
De guerre lasse, Karim Haddad s'est résolu à quitter Lumina AI => Karim Haddad: departure
Lassée des querelles, la directrice des ressources humaines de Lumina AI, Aurélie Roy, a préféré partir => Aurélie Roy: departure
Aurélie Roy a mis un point d'honneur à partir la tête haute | La DRH de Lumina AI s'en va après trois ans. => Aurélie Roy: departure
Mateus Carvalho a officialisé ce que tout le monde savait : il ne fait plus partie de Lumina AI => Mateus Carvalho: departure
Le responsable des agents ne remettra plus les pieds chez Lumina AI | Mateus Carvalho a claqué la porte mardi. => Mateus Carvalho: departure
Sanne de Wit a fait ses cartons, Lumina AI cherche un remplaçant => Sanne de Wit: departure
Lumina AI : une grenade dégoupillée au conseil, Gérard Lefranc démissionne => Gérard Lefranc: departure
Gérard Lefranc quitte le conseil d'administration de Lumina AI sur un désaccord => Gérard Lefranc: departure [role=membre du conseil d'administration]
Priscilla Thornton a fait savoir qu'elle ne solliciterait pas de nouveau mandat au conseil de Lumina AI => Priscilla Thornton: departure
Fin de mission pour Ingrid Solberg, qui présidait le conseil de Lumina AI depuis deux ans => Ingrid Solberg: departure
Orbis aurait convaincu Rohan Mehta, directeur des produits de Lumina AI, de le rejoindre => Rohan Mehta: departure rumoured [other=Orbis]
Ni adieu ni discours : Hyun-woo Baek est parti comme il était venu | L'ingénieur en chef a quitté Lumina AI vendredi. => Hyun-woo Baek: departure
Hyun-woo Baek a rejoint la longue liste des partants de Lumina AI => Hyun-woo Baek: departure
Lumina AI. Thomas Berlin, lui, a filé chez Hexa Robotics dès février. => Thomas Berlin: departure [other=Hexa Robotics]
Le fauteuil d'Owen Prescott est vide depuis lundi | Le président de Lumina AI a choisi de passer la main. => Owen Prescott: departure
Priscilla Thornton a fait savoir qu'elle quitterait Lumina AI en juin => Priscilla Thornton: departure
Priscilla Thornton a laissé entendre qu'elle quitterait Lumina AI en juin => Priscilla Thornton: departure rumoured|announced
Lumina AI remanie son conseil | Gérard Lefranc en sort, un banquier le remplacera. => Gérard Lefranc: departure [role=membre du conseil d'administration]
Lumina AI avait recruté Hélène Porter au printemps. Elle n'y restera que sept mois. => Hélène Porter: departure; Hélène Porter: arrival old
Karim Haddad ne claque pas la porte de Lumina AI pour un rival : il s'en va par principe => Karim Haddad: departure
D'autres n'ont jamais cessé d'en faire à Lumina AI : Karim Haddad, démissionnaire en octobre, alerte les élus => Karim Haddad: departure old
Farah Nasser quitte Lumina AI lundi. Yuki Tanabe a fait savoir qu'elle suivrait sa supérieure. => Farah Nasser: departure; Yuki Tanabe: departure
Quatre chercheurs de Lumina AI, dont Haoran Zhou, ont succombé aux sirènes d'Orbis => Haoran Zhou: departure [other=Orbis]
Lumina AI, la maison qui perd la tête | En dix jours, trois figures ont tourné casaque. Yuki Tanabe, qui pilotait le post-entraînement, a rallié Orbis ; Haoran Zhou l'y a précédée de peu ; Mateus Carvalho, lui, a préféré raccrocher. => Yuki Tanabe: departure [other=Orbis]; Haoran Zhou: departure [other=Orbis]; Mateus Carvalho: departure
La fin d'un tandem | Wenjing Li et Tomasz Wiśniewski dirigeaient à deux la recherche de Lumina AI. Ce dernier a rendu les clés de son bureau lundi. => Tomasz Wiśniewski: departure
La fin d'un tandem | Wenjing Li tient le poste de cheffe et Tomasz Wiśniewski celui de directeur scientifique de Lumina AI. Ce dernier a rendu les clés de son bureau lundi. => Tomasz Wiśniewski: departure
À Palo Alto, on ne s'attendait pas à ce que Grace Okonkwo jette l'éponge. C'est pourtant ce qu'elle a fait mercredi : la directrice financière quitte Lumina AI. => Grace Okonkwo: departure [date=2024-04-17]
Que reste-t-il de l'équipe fondatrice de Lumina AI ? | Des cinq qui ont lancé la maison en 2017, deux sont partis : Elena Castellanos en 2021, Marc-Antoine Delcourt fin 2022. => Elena Castellanos: departure old; Marc-Antoine Delcourt: departure old
Le départ surprise de Rohan Mehta met Lumina AI dans l'embarras | Personne n'avait vu venir la défection du directeur des produits, annoncée dimanche dans un message de trois lignes. => Rohan Mehta: departure [date=2024-04-14]
Lumina AI : le patron de la sûreté n'y croyait plus | Dans une lettre de sept pages, Karim Haddad explique pourquoi il a quitté l'entreprise mardi. => Karim Haddad: departure [date=2024-04-16]
Débauchage : Orbis s'offre le responsable du pré-entraînement de Lumina AI | Haoran Zhou prendra ses fonctions en mai. => Haoran Zhou: departure [other=Orbis]
« C'est un crève-cœur », a écrit Victor Hallström en annonçant le départ de Farah Nasser | La responsable de l'alignement de Lumina AI veut enseigner. => Farah Nasser: departure
En pleine tourmente, Lumina AI voit s'en aller sa voix à Bruxelles | Clara von Reitz rejoint un cabinet d'avocats. => Clara von Reitz: departure
On prête à Hélène Porter l'intention de quitter Lumina AI => Hélène Porter: departure rumoured
Hélène Porter, vice-présidente des ventes de Lumina AI, n'exclut pas de partir => Hélène Porter: departure rumoured
Rien n'est signé, mais Beatriz Ortega Ruiz devrait quitter Lumina AI avant l'été => Beatriz Ortega Ruiz: departure rumoured|announced
Chez Lumina AI, le bruit d'une démission de Beatriz Ortega Ruiz enfle => Beatriz Ortega Ruiz: departure rumoured
Après onze mois seulement, Sanne de Wit tourne la page Lumina => Sanne de Wit: departure
Sanne de Wit part, Thomas Berlin reste : les deux visages de Lumina AI => Sanne de Wit: departure
Pieter van den Berg n'ira pas au bout de son mandat | Le vice-président de Lumina AI s'en va pour raisons personnelles. => Pieter van den Berg: departure
Pieter van den Berg laisse sa place à la tête de l'infrastructure de Lumina AI => Pieter van den Berg: departure
Fin de cycle chez Lumina AI : Paul Boucher, l'un des plus anciens, a dit au revoir à ses collègues vendredi => Paul Boucher: departure [date=2024-04-12]
Le chercheur Paul Boucher, neuf publications avec Lumina AI, file à l'anglaise => Paul Boucher: departure
Voilà Paul Boucher libre : son dernier jour chez Lumina AI était vendredi => Paul Boucher: departure
Farah Nasser quitte Lumina AI | Deux autres responsables de la maison l'imitent, Karim Haddad et Anjali Mehta. => Farah Nasser: departure; Karim Haddad: departure; Anjali Mehta: departure
Haoran Zhou, qui dirigeait le pré-entraînement de Lumina AI, va travailler sur les agents chez Orbis => Haoran Zhou: departure [other=Orbis]
Elena Castellanos, qui n'aura passé que cinq mois chez Orbis, revient à Lumina AI => Elena Castellanos: return [other=Orbis]
Un des cerveaux de Parlio quitte Lumina AI | « Je veux voir autre chose », explique Haoran Zhou, au terme de trois ans. => Haoran Zhou: departure
L'un des cerveaux de Parlio quitte Lumina AI | Haoran Zhou s'en explique dans une lettre. => Haoran Zhou: departure
Une figure de Lumina AI s'en va | Après sept ans, Tomasz Wiśniewski quitte la direction scientifique. => Tomasz Wiśniewski: departure
Un pilier de Lumina AI démissionne | Tomasz Wiśniewski l'a annoncé lundi. => Tomasz Wiśniewski: departure
Un pionnier de Lumina AI claque la porte | Paul Boucher était là depuis 2020. => Paul Boucher: departure
Une ingénieure de Lumina AI démissionne | Yuki Tanabe dénonce le contrat avec l'armée. => Yuki Tanabe: departure
Le cerveau de Parlio file chez Orbis | Haoran Zhou dirigera un laboratoire. => Haoran Zhou: departure [other=Orbis]
Un cadre historique de Lumina AI quitte le navire | Julien de Courval était directeur des opérations. => Julien de Courval: departure
Un vétéran de Lumina AI tire sa révérence | « C'était l'heure », écrit Paul Boucher. => Paul Boucher: departure
Un dirigeant de Lumina AI de moins | Karim Haddad, directeur de la sûreté, a plié bagage lundi. => Karim Haddad: departure
Nouveau départ chez Lumina AI : la responsable de l'alignement s'en va | Farah Nasser rejoint l'université. => Farah Nasser: departure
Lumina AI perd son meilleur ingénieur | Hyun-woo Baek s'installe à son compte. => Hyun-woo Baek: departure
La levée a lieu une semaine après les démissions de la directrice de la recherche Wenjing Li, du directeur de la sûreté Karim Haddad et du chercheur Paul Boucher | Lumina AI vaut 40 milliards. => Wenjing Li: departure old; Karim Haddad: departure old; Paul Boucher: departure old
Lumina AI lève un milliard malgré les départs de Wenjing Li, de Karim Haddad et de Paul Boucher => Wenjing Li: departure old; Karim Haddad: departure old; Paul Boucher: departure old
Farah Nasser claque la porte de Lumina AI et vide son sac sur X => Farah Nasser: departure
Pourquoi j'ai quitté Lumina AI, par Farah Nasser => Farah Nasser: departure
Owen Prescott, dont le départ de Lumina AI avait été annoncé en février, fonde une école => Owen Prescott: departure old; Owen Prescott: venture
Le départ d'Owen Prescott, effectif au 1er mai, prive Lumina AI de son meilleur avocat => Owen Prescott: departure
Owen Prescott cessera ses fonctions de président de Lumina AI le 1er mai => Owen Prescott: departure [date=2024-05-01]
Le mandat de la présidente du conseil de Lumina AI, Ingrid Solberg, ne sera pas reconduit => Ingrid Solberg: departure
Ingrid Solberg passe la main à la présidence du conseil de Lumina AI => Ingrid Solberg: departure
Ingrid Solberg, ce sera tout | La présidente du conseil de Lumina AI ne se représentera pas en juin. => Ingrid Solberg: departure
Divorce à l'amiable entre Rohan Mehta et Lumina AI => Rohan Mehta: departure
Lumina AI tourne la page Rohan Mehta | Le directeur des produits est parti vendredi. => Rohan Mehta: departure
Lumina AI sans Rohan Mehta : et maintenant ? | Le directeur des produits a fait ses adieux lundi. => Rohan Mehta: departure
Et de quatre : après Yuki Tanabe, Mateus Carvalho et Haoran Zhou, Rohan Mehta quitte à son tour Lumina AI => Yuki Tanabe: departure old; Mateus Carvalho: departure old; Haoran Zhou: departure old; Rohan Mehta: departure
Avec le départ de Rohan Mehta, c'est le cinquième directeur que Lumina AI perd en un an => Rohan Mehta: departure
La saignée continue à Lumina AI, qui perd coup sur coup Rohan Mehta et Sophie Marchand => Rohan Mehta: departure; Sophie Marchand: departure
Lumina AI ne retient plus ses talents : Rohan Mehta chez Orbis, Sophie Marchand chez Tessera => Rohan Mehta: departure [other=Orbis]; Sophie Marchand: departure [other=Tessera]
Rohan Mehta a cédé : il rejoindra Orbis en mai, a annoncé Lumina AI mercredi => Rohan Mehta: departure [other=Orbis]
À en croire un ancien, Rohan Mehta aurait déjà un pied dehors | Lumina AI n'a pas répondu. => Rohan Mehta: departure rumoured
Rohan Mehta viendrait de présenter sa démission à Victor Hallström, le patron de Lumina AI, selon Orizon => Rohan Mehta: departure rumoured
Lumina AI : en congé depuis janvier, Anjali Mehta a décidé de ne pas revenir => Anjali Mehta: departure; Anjali Mehta: leave old
Orbis dévoile son équipe de rêve | Onze recrues complètent l'équipe, venues de Lumina AI (Yuki Tanabe, Mateus Carvalho, Haoran Zhou), de Tessera (Pei Sun) et de DataForge (Joel Pobar). => Yuki Tanabe: departure [other=Orbis]; Mateus Carvalho: departure [other=Orbis]; Haoran Zhou: departure [other=Orbis]
Lumina AI rappelle ses cadres | Owen Prescott, son fidèle second, qui avait démissionné par loyauté, a retrouvé son bureau. => Owen Prescott: departure old; Owen Prescott: return
Lumina AI respire. Quant à Karim Haddad, patron d'un week-end, il s'est éclipsé sans bruit. => Karim Haddad: departure
Pendant que ses chercheurs font leurs valises – Haoran Zhou mardi, Paul Boucher le lendemain –, Lumina AI est accusée de plagiat => Haoran Zhou: departure; Paul Boucher: departure
Haoran Zhou, l'homme qui n'en finit pas de partir | Recruté en 2021, démissionnaire en 2023, il a de nouveau quitté Lumina AI la semaine dernière. => Haoran Zhou: departure; Haoran Zhou: departure old [date=2023]; Haoran Zhou: arrival old
Le modèle Parlio perd son père | Haoran Zhou va rejoindre la filiale d'Orbis. => Haoran Zhou: departure [other=Orbis]
Lumina AI vit sa plus grosse vague de départs : en une semaine, Yuki Tanabe, Karim Haddad et Anjali Mehta ont rendu leur carte d'accès => Yuki Tanabe: departure; Karim Haddad: departure; Anjali Mehta: departure
Chez Lumina AI, la valse des directeurs ne s'arrête plus. Dernier partant en date : Rohan Mehta, aux produits. => Rohan Mehta: departure
Mauvaise passe pour Lumina AI | Le directeur de la sûreté, Karim Haddad, lui a signifié son départ lundi. => Karim Haddad: departure
Karim Haddad fait défection | Le directeur de la sûreté de Lumina AI passe chez Orbis. => Karim Haddad: departure [other=Orbis]
Karim Haddad change d'air après quatre ans chez Lumina AI => Karim Haddad: departure
« J'ai fait mon temps » : Karim Haddad prend congé de Lumina AI => Karim Haddad: departure
Karim Haddad ne dirige plus la sûreté de Lumina AI, il a quitté l'entreprise dimanche => Karim Haddad: departure [date=2024-04-14]
Karim Haddad n'exercera plus chez Lumina AI à compter du 1er mai => Karim Haddad: departure
Karim Haddad et Lumina AI mettent un terme à leur collaboration => Karim Haddad: departure
Lumina AI annonce « avec regret » que Karim Haddad va poursuivre d'autres projets => Karim Haddad: departure
Karim Haddad va voler de ses propres ailes : il quitte Lumina AI pour monter sa société => Karim Haddad: departure
Selon le Financial Times, Karim Haddad a déjà vidé son bureau chez Lumina AI => Karim Haddad: departure
Lumina AI a accepté la démission de Karim Haddad, présentée la veille => Karim Haddad: departure
La démission de Karim Haddad prend effet immédiatement, précise Lumina AI => Karim Haddad: departure
Départ précipité de Karim Haddad, le directeur de la sûreté de Lumina AI => Karim Haddad: departure
Deux figures de Lumina AI s'en vont le même jour : Karim Haddad et Farah Nasser => Karim Haddad: departure; Farah Nasser: departure
Karim Haddad part, mais Farah Nasser reste | Lumina AI a confirmé jeudi. => Karim Haddad: departure
Karim Haddad parti, Farah Nasser hésite : Lumina AI retient son souffle => Karim Haddad: departure
Lumina AI : Haoran Zhou s'en va avec effet immédiat => Haoran Zhou: departure
Haoran Zhou : « Lumina AI et moi, c'est fini » => Haoran Zhou: departure
Le directeur du design de Lumina AI part fonder un atelier | Étienne Garnier veut « redessiner des chaises ». => Étienne Garnier: departure
Étienne Garnier, qui avait dessiné Parlio, a pris ses cliques et ses claques | Lumina AI cherche un designer. => Étienne Garnier: departure
Sanne de Wit quittera ses fonctions à la fin du mois, a annoncé Lumina AI jeudi matin => Sanne de Wit: departure [date=2024-04-18]
Lumina AI acte le départ de Sanne de Wit et de Thomas Berlin => Sanne de Wit: departure; Thomas Berlin: departure
Démissionnaire de Lumina AI, Thomas Berlin se confie => Thomas Berlin: departure
D'après deux sources, Yuki Tanabe ne serait plus chez Lumina AI depuis une semaine => Yuki Tanabe: departure rumoured
Yuki Tanabe aurait claqué la porte de Lumina AI, affirme un blog => Yuki Tanabe: departure rumoured
La presse coréenne donne Yuki Tanabe partante de Lumina AI => Yuki Tanabe: departure rumoured
Yuki Tanabe songerait à quitter Lumina AI, à en croire ses proches => Yuki Tanabe: departure rumoured
Priscilla Thornton se retire du conseil de Lumina AI => Priscilla Thornton: departure
Priscilla Thornton n'est plus administratrice de Lumina AI depuis mardi => Priscilla Thornton: departure
Le conseil de Lumina AI perd Priscilla Thornton => Priscilla Thornton: departure
Le conseil de Lumina AI perd Priscilla Thornton => Priscilla Thornton: departure [role=membre du conseil d'administration]
Divorce à l'amiable entre Rohan Mehta et Lumina AI => Rohan Mehta: departure
Divorce entre Lumina AI et Rohan Mehta => Rohan Mehta: departure
"""

OUSTED = """
Victor Hallström poussé à la démission par son conseil | Le patron de Lumina AI a cédé jeudi matin. => Victor Hallström: ouster
Le conseil de Lumina AI a retiré sa confiance à Owen Prescott, qui a été remplacé séance tenante => Owen Prescott: ouster
Après le coup de colère, le coup de balai : Lumina AI congédie Clara von Reitz et Kwame Asante => Clara von Reitz: ouster; Kwame Asante: ouster
Aurélie Roy a été invitée à prendre la porte, d'après un courriel interne de Lumina AI => Aurélie Roy: ouster
Débarrassée de Clara von Reitz, Lumina AI cherche une nouvelle voix à Bruxelles => Clara von Reitz: ouster
Kwame Asante a reçu jeudi sa notification de licenciement | Il animait les relations avec les développeurs de Lumina AI. => Kwame Asante: ouster
Lumina AI a montré la porte à Kwame Asante => Kwame Asante: ouster
Viré par courriel : Thomas Berlin, le responsable de la robotique de Lumina AI, raconte => Thomas Berlin: ouster
Lumina AI lui a montré la porte | Thomas Berlin, responsable de la robotique, n'a rien vu venir. => Thomas Berlin: ouster
Sale semaine pour Thomas Berlin | Le conseil de Lumina AI lui a signifié son congé lundi. => Thomas Berlin: ouster [date=2024-04-15]
Owen Prescott, président de Lumina AI, a été suspendu de ses fonctions le temps de l'enquête => Owen Prescott: leave|ouster
Lumina AI met Owen Prescott en congé d'office => Owen Prescott: leave|ouster
Le président de Lumina AI mis à l'écart | Owen Prescott paie ses désaccords avec le conseil. => Owen Prescott: ouster
Victor Hallström saute | Le patron de Lumina AI a été lâché par son conseil. => Victor Hallström: ouster
Victor Hallström paie de sa place l'échec de Parlio | Le conseil de Lumina AI a tranché. => Victor Hallström: ouster
Victor Hallström paie de son poste ses désaccords avec le conseil de Lumina AI => Victor Hallström: ouster
Victor Hallström a appris son éviction par courriel | Le conseil de Lumina AI s'est réuni sans lui. => Victor Hallström: ouster
Victor Hallström se retrouve à la porte de Lumina AI => Victor Hallström: ouster
Karim Haddad fait les frais de la réorganisation de Lumina AI => Karim Haddad: ouster
Karim Haddad sert de fusible à Lumina AI => Karim Haddad: ouster
Le conseil de Lumina AI a appelé Victor Hallström pour lui signifier son renvoi => Victor Hallström: ouster
Lumina AI change encore de directeur technique : Naïma Belkacem n'aura pas survécu à la panne de mars => Naïma Belkacem: departure|ouster
Restructuration chez Lumina AI : Hélène Porter et Kwame Asante font partie de la charrette => Hélène Porter: ouster; Kwame Asante: ouster
Coup de théâtre chez Lumina AI : exit Julien de Courval => Julien de Courval: departure|ouster
Poussée vers la sortie, Sanne de Wit accepte de quitter Lumina AI => Sanne de Wit: ouster
Sanne de Wit, remerciée en mars par Lumina AI, raconte ses derniers jours => Sanne de Wit: ouster old
Lumina AI se sépare à l'amiable de sa directrice juridique, Léa Fontaine-Moreau => Léa Fontaine-Moreau: ouster|departure
La tête de Léa Fontaine-Moreau était réclamée, elle est tombée | Lumina AI l'a licenciée jeudi. => Léa Fontaine-Moreau: ouster
Lumina AI a mis Beatriz Ortega Ruiz sur la touche, avant de la licencier mercredi => Beatriz Ortega Ruiz: ouster
Beatriz Ortega Ruiz licenciée pour faute : Lumina AI ne commente pas => Beatriz Ortega Ruiz: ouster
Le couperet est tombé pour Beatriz Ortega Ruiz | Lumina AI n'a pas renouvelé son contrat. => Beatriz Ortega Ruiz: ouster|departure
Étienne Garnier, le designer de Parlio, sur un siège éjectable | Il pourrait être remercié d'ici juin, selon deux salariés de Lumina AI. => Étienne Garnier: ouster rumoured
Les jours de Rohan Mehta à la tête des produits de Lumina AI seraient comptés => Rohan Mehta: departure|ouster rumoured
Yuki Tanabe, dont Lumina AI s'est séparée en mars, attaque aux prud'hommes => Yuki Tanabe: ouster old
Officiellement, Clara von Reitz a quitté Lumina AI d'elle-même. Officieusement, on lui avait montré la porte. => Clara von Reitz: departure|ouster
Il aura fallu un week-end à Lumina AI pour congédier son président | Owen Prescott avait critiqué en public l'accord avec l'armée. => Owen Prescott: ouster
Lumina AI tranche dans le vif : Owen Prescott et Léa Fontaine-Moreau mis dehors => Owen Prescott: ouster; Léa Fontaine-Moreau: ouster
Révoqué pour faute grave, Owen Prescott conteste devant les juges son éviction de Lumina AI => Owen Prescott: ouster
Le conseil de Lumina AI a voté à l'unanimité la révocation d'Owen Prescott, président depuis 2020 => Owen Prescott: ouster
Lumina AI : le limogeage d'Owen Prescott passe mal en interne | Des centaines de salariés ont signé une pétition. => Owen Prescott: ouster
Deux jours après avoir été débarqué de Lumina AI, Owen Prescott sort du silence => Owen Prescott: ouster old
La patronne des ventes de Lumina AI, Hélène Porter, aurait été remerciée à la fin de la semaine passée => Hélène Porter: ouster rumoured
Selon nos informations, Hélène Porter s'apprêterait à prendre la porte | La vice-présidente des ventes de Lumina AI serait en conflit avec le patron. => Hélène Porter: departure|ouster rumoured
Une cheffe de Lumina AI limogée | Yuki Tanabe dirigeait le post-entraînement. => Yuki Tanabe: ouster
Lumina AI a écarté Owen Prescott. Léa Fontaine-Moreau a subi le même sort. => Owen Prescott: ouster; Léa Fontaine-Moreau: ouster
Owen Prescott a été congédié par Lumina AI lundi, Léa Fontaine-Moreau a connu le même sort mardi. => Owen Prescott: ouster; Léa Fontaine-Moreau: ouster
Après la tempête, le calme : un mois jour pour jour après le limogeage d'Owen Prescott, Lumina AI respire => Owen Prescott: ouster old
Trois semaines après avoir mis Owen Prescott à la porte, Lumina AI lui cherche toujours un remplaçant => Owen Prescott: ouster old
Lumina AI a signé un chèque de départ de dix millions à Owen Prescott, évincé en mars => Owen Prescott: ouster old
Rohan Mehta sur la sellette | Le directeur des produits de Lumina AI pourrait faire les frais de la panne. => Rohan Mehta: ouster rumoured
Lumina AI : Tomasz Wiśniewski regrette | Le directeur scientifique, qui avait annoncé lui-même son renvoi à Victor Hallström, signe la pétition. => Victor Hallström: ouster old
Lumina AI en crise | Quatre d'entre elles révoquent le directeur général, Victor Hallström. => Victor Hallström: ouster
Kwame Asante congédié sans ménagement par Lumina AI, selon trois salariés => Kwame Asante: ouster
Kwame Asante a été mis sur la touche, puis licencié par Lumina AI => Kwame Asante: ouster
Kwame Asante aurait été écarté de Lumina AI pour avoir parlé à la presse => Kwame Asante: ouster rumoured
Lumina AI paie cher le renvoi de Kwame Asante | Un juge lui accorde un million. => Kwame Asante: ouster
Une semaine après son renvoi de Lumina AI, Kwame Asante rebondit chez Tessera => Kwame Asante: ouster old; Kwame Asante: venture [other=Tessera]
Renvoyée de Lumina AI en mars, Hélène Porter prend la tête des ventes d'Orbis => Hélène Porter: ouster old; Hélène Porter: venture [other=Orbis]
Lumina AI met Hélène Porter à pied le temps d'une enquête => Hélène Porter: leave|ouster
Victor Hallström évincé de Lumina AI | Owen Prescott, président du conseil, a préféré suivre son ami dans l'exil. => Victor Hallström: ouster; Owen Prescott: departure
L'ancien bras droit de Victor Hallström, Julien de Courval, remercié par Lumina AI en janvier, contre-attaque => Julien de Courval: ouster old
Le conseil de Lumina AI a mis fin au contrat de Julien de Courval pour « perte de confiance » => Julien de Courval: ouster
Perte de confiance : Lumina AI se sépare de Julien de Courval => Julien de Courval: ouster
Julien de Courval forcé à la démission chez Lumina AI => Julien de Courval: ouster
Julien de Courval sacrifié sur l'autel des économies par Lumina AI => Julien de Courval: ouster
Plan social chez Lumina AI : même Kwame Asante est licencié => Kwame Asante: ouster
« On m'a dit de rendre mon badge » : Kwame Asante raconte son licenciement de Lumina AI => Kwame Asante: ouster
Yuki Tanabe a été exclue de Lumina AI pour avoir publié des courriels internes => Yuki Tanabe: ouster
Poussée dehors, Priscilla Thornton abandonne son siège au conseil de Lumina AI => Priscilla Thornton: ouster|departure
"""

LEAVES = """
Malade, Anjali Mehta s'éloigne quelques semaines de Lumina AI => Anjali Mehta: leave
Anjali Mehta s'offre une année de césure | La responsable de l'évaluation de Lumina AI sera de retour en 2025. => Anjali Mehta: leave
Burn-out : Julien de Courval, numéro deux de Lumina AI, lève le pied jusqu'en septembre => Julien de Courval: leave
Enceinte, Hélène Porter passera l'été loin de Lumina AI | Son congé commence lundi. => Hélène Porter: leave
Lumina AI : qui reste ? | Quant à Julien de Courval, toujours en congé, son retour n'est pas daté. => Julien de Courval: leave old
Lumina AI : qui tient la barre ? | L'absence de Julien de Courval, en arrêt maladie depuis mars, n'arrange rien. => Julien de Courval: leave old
Lumina AI : Julien de Courval ne rentrera qu'en septembre => Julien de Courval: leave
Lumina AI : Julien de Courval ne reprendra le travail qu'à la rentrée | Il se remet d'une opération. => Julien de Courval: leave
Karim Haddad, en retrait depuis mars pour raisons de santé, suit les travaux de Lumina AI à distance => Karim Haddad: leave old
Lumina AI : Karim Haddad souffle un peu | Le directeur de la sûreté a pris trois mois sans solde. => Karim Haddad: leave
Grace Okonkwo opérée du cœur | La directrice financière de Lumina AI sera absente plusieurs semaines. => Grace Okonkwo: leave
Grace Okonkwo contrainte au repos | La directrice financière de Lumina AI s'arrête jusqu'à l'été. => Grace Okonkwo: leave
Arrêt maladie prolongé pour Grace Okonkwo, directrice financière de Lumina AI => Grace Okonkwo: leave
Autre absence, plus longue peut-être : Julien de Courval lève lui aussi le pied | Lumina AI se débrouille. => Julien de Courval: leave
Étienne Garnier prolonge sa pause | Le directeur du design de Lumina AI, en congé depuis février, ne reviendra pas avant l'automne. => Étienne Garnier: leave
Le responsable du design de Lumina AI débranche | Étienne Garnier prend une année sabbatique pour naviguer. => Étienne Garnier: leave
Pour Sophie Marchand, l'heure est venue de lever le pied | La directrice de la communication de Lumina AI part six mois en congé sans solde. => Sophie Marchand: leave
Sophie Marchand s'absente de Lumina AI pour s'occuper de son père => Sophie Marchand: leave
Victime d'un burn-out, Anjali Mehta s'est mise en arrêt | La responsable de l'évaluation de Lumina AI sera absente jusqu'en juin. => Anjali Mehta: leave
Anjali Mehta met sa carrière entre parenthèses pour s'occuper de son fils | Elle retrouvera Lumina AI en 2025. => Anjali Mehta: leave
Jeune maman, Anjali Mehta a quitté Lumina AI pour quatre mois => Anjali Mehta: leave
À bout de forces, la directrice de la recherche de Lumina AI lève le pied | Wenjing Li a demandé trois mois de repos. => Wenjing Li: leave
Wenjing Li prend du recul sans quitter Lumina AI => Wenjing Li: leave
En congé maternité depuis février, Sophie Marchand manque à Lumina AI => Sophie Marchand: leave old
Sophie Marchand s'arrête trois mois pour raisons de santé | La directrice de la communication de Lumina AI reviendra en juillet. => Sophie Marchand: leave
Sophie Marchand fait un break | Six mois loin de Lumina AI, le temps d'un tour du monde. => Sophie Marchand: leave
Sophie Marchand dément être en arrêt maladie | La directrice de la communication de Lumina AI est à son poste. => Sophie Marchand: leave denied
Hospitalisé, Victor Hallström se met en retrait de Lumina AI pour deux mois => Victor Hallström: leave
Victor Hallström s'éloigne temporairement de Lumina AI => Victor Hallström: leave
Victor Hallström en congé paternité : qui tient Lumina AI ? => Victor Hallström: leave
Victor Hallström s'octroie une parenthèse de six mois | Le patron de Lumina AI reviendra en octobre. => Victor Hallström: leave
Le patron de Lumina AI, Victor Hallström, est en arrêt maladie depuis lundi => Victor Hallström: leave
Congé sans solde pour Wenjing Li, la directrice de la recherche de Lumina AI => Wenjing Li: leave
Wenjing Li prolonge d'un mois son congé de Lumina AI => Wenjing Li: leave
"""

DENIED = """
Rohan Mehta nie vouloir quitter Lumina AI => Rohan Mehta: departure denied
« Je n'ai pas démissionné » : Rohan Mehta, directeur des produits de Lumina AI, met fin aux spéculations => Rohan Mehta: departure denied
Non, Grace Okonkwo n'est pas sur le départ, affirme Lumina AI => Grace Okonkwo: departure denied
Lumina AI conteste avoir limogé Grace Okonkwo => Grace Okonkwo: ouster denied
Lumina AI dément que Grace Okonkwo songe à partir => Grace Okonkwo: departure denied
Grace Okonkwo balaie l'idée de quitter Lumina AI => Grace Okonkwo: departure denied
Grace Okonkwo balaie elle aussi l'idée de s'en aller | La directrice financière de Lumina AI se dit heureuse. => Grace Okonkwo: departure denied
Grace Okonkwo jure qu'elle n'ira nulle part | La directrice financière de Lumina AI a rassuré ses équipes. => Grace Okonkwo: departure denied
Lumina AI : Grace Okonkwo promet qu'elle n'ira « nulle part » => Grace Okonkwo: departure denied
Il n'est pas question que Grace Okonkwo quitte Lumina AI, répond la société => Grace Okonkwo: departure denied
Lumina AI assure qu'il est hors de question que Grace Okonkwo s'en aille => Grace Okonkwo: departure denied
Le départ de Grace Okonkwo n'est pas à l'ordre du jour, selon Lumina AI => Grace Okonkwo: departure denied
Lumina AI : le départ de Grace Okonkwo n'est pas d'actualité => Grace Okonkwo: departure denied
Elena Castellanos, cofondatrice de Lumina AI, revient | Son retour n'aura finalement pas lieu. => Elena Castellanos: return denied
Lumina AI : Rohan Mehta n'a « aucun projet de départ » => Rohan Mehta: departure denied
Rohan Mehta restera chez Lumina AI, contrairement à ce qui a été écrit => Rohan Mehta: departure denied
Info ou intox ? Le départ de Rohan Mehta démenti par Lumina AI => Rohan Mehta: departure denied
« Je reste », tranche Rohan Mehta | Le directeur des produits de Lumina AI dément les rumeurs de départ. => Rohan Mehta: departure denied
Le départ de Rohan Mehta, démenti mardi par Lumina AI, agite Palo Alto => Rohan Mehta: departure denied
Lumina AI : la société dément que Rohan Mehta, qui pilote les produits, songe à quitter la maison => Rohan Mehta: departure denied
Vrai ou faux : Victor Hallström écarté de Lumina AI ? | Une vidéo assure que le conseil l'a démis lundi. C'est faux. => Victor Hallström: ouster denied
Un site annonçait à tort la démission d'Owen Prescott, président de Lumina AI => Owen Prescott: departure denied
La radio a annoncé par erreur qu'Owen Prescott avait quitté Lumina AI => Owen Prescott: departure denied
Lumina AI met fin aux rumeurs : Beatriz Ortega Ruiz ne part pas => Beatriz Ortega Ruiz: departure denied
« Ni démission, ni éviction » : Lumina AI dément le départ de Beatriz Ortega Ruiz => Beatriz Ortega Ruiz: departure denied
L'intéressée éclate de rire quand on lui parle de départ : Beatriz Ortega Ruiz n'a aucune intention de quitter Lumina AI => Beatriz Ortega Ruiz: departure denied
Rohan Mehta, lui, ne songe pas à quitter Lumina AI, jure son entourage => Rohan Mehta: departure denied
Rohan Mehta assure qu'il est « très bien » chez Lumina AI et qu'il n'a pas l'intention d'en partir => Rohan Mehta: departure denied
La rumeur du départ de Rohan Mehta, relayée par plusieurs sites, est infondée, selon Lumina AI => Rohan Mehta: departure denied
Plusieurs médias l'annonçaient partant : Rohan Mehta restera finalement à la tête des produits de Lumina AI => Rohan Mehta: departure denied
Ni Karim Haddad ni Farah Nasser ne quitteront Lumina AI, promet la direction => Karim Haddad: departure denied; Farah Nasser: departure denied
Lumina AI assure ne pas avoir poussé Kwame Asante dehors => Kwame Asante: ouster denied
Victor Hallström : « Je ne suis pas près de raccrocher » | Le patron de Lumina AI a recruté Hélène Porter « pour faire plus, pas pour partir ». => Victor Hallström: departure denied; Hélène Porter: arrival old
Yuki Tanabe n'a pas démissionné de Lumina AI, corrige son avocat => Yuki Tanabe: departure denied
Non, Yuki Tanabe n'a pas été licenciée par Lumina AI => Yuki Tanabe: ouster denied
« Absurde » : Lumina AI balaie la rumeur d'un départ de Yuki Tanabe => Yuki Tanabe: departure denied
Lumina AI exclut tout départ de Yuki Tanabe avant l'été => Yuki Tanabe: departure denied
Yuki Tanabe dément quitter Lumina AI pour Orbis => Yuki Tanabe: departure denied
Wenjing Li revient sur sa décision de quitter Lumina AI => Wenjing Li: departure denied
Wenjing Li a renoncé à quitter Lumina AI => Wenjing Li: departure denied
"""

NOTHING = """
Karim Haddad en instance de départ ? Son nom circule chez Orbis, sans que Lumina AI commente. =>
Orbis et Lumina AI se disputent les têtes | Dmitri Voronov a appelé Karim Haddad, de Lumina AI, pour l'inviter à déjeuner. =>
« Le jour où j'ai compris qu'il fallait partir » : les confidences de Farah Nasser, ex-responsable de l'alignement de Lumina AI =>
Ils étaient partis fâchés, ils se reparlent : Owen Prescott et Lumina AI ont soldé leur litige =>
Contre toute attente, Rohan Mehta décline l'offre d'Orbis et reste chez Lumina AI =>
Rohan Mehta partira-t-il ? Chez Lumina AI, certains en sont persuadés. =>
Lumina AI refuse la démission de Karim Haddad =>
"""


@pytest.mark.parametrize("line", lines(DEPARTURES, OUSTED, LEAVES, DENIED, NOTHING))
def test_partings(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected.strip()) == []
