# Ce que les opérateurs corrigent. Typographie française : voir VOICE.

## Messages déjà publiés

sentence-withdrawn = { $why }. Erreur de lecture de Vigie.
sentence-duplicate = Doublon : les articles sont réunis dans l’alerte { $id }.
follow-up-withdrawn = Alerte retirée : { $why }. Erreur de lecture de Vigie.

## Ce qui ne se corrige pas

correction-no-such-event = Aucun mouvement ne porte le numéro « { $id } ». Voyez `vigie events list`.
correction-no-such-article = « { $article } » n’est pas un article du mouvement { $id }. Voyez `vigie events show { $id }`.
correction-nothing-left = Il ne resterait aucun article au mouvement { $id }. Corrigez-le ou retirez-le plutôt.
correction-no-words = Ce que ces articles disaient n’est plus gardé : rien ne peut en être séparé.
correction-same-event = { $id } ne peut pas être réuni à lui-même.
correction-two-people = { $one } et { $two } sont deux personnes connues : ce ne peut être un seul mouvement. Corrigez d’abord la personne.
correction-two-directions = Un mouvement « { $one } » et un mouvement « { $two } » ne peuvent être un seul. Corrigez d’abord le genre.
correction-of-history = { $id } vient de people.yaml : corrigez-le dans ce fichier, puis relancez Vigie.
correction-merged = { $id } a déjà été réuni à { $other }. Corrigez { $other }.
correction-retracted = { $id } est déjà retiré. Pour le rétablir : `vigie events restore { $id }`.
correction-not-retracted = { $id } n’a pas été retiré par un opérateur : il n’y a rien à rétablir.
correction-no-source = Plus aucun article ne soutient { $id } : il ne peut être rétabli.
correction-why = Dites pourquoi : la raison est gardée, et montrée quand une alerte est retirée.
correction-too-long = C’est trop long : { $most } caractères au plus.
correction-nobody = Un mouvement ne peut être de personne ; pour le retirer : `vigie events retract`.
correction-not-one-of = « { $value } » n’est pas possible ici. Choisissez parmi : { $expected }.

## vigie events

events-none = Aucun mouvement.
events-retracted = retiré
events-duplicate = doublon de { $id }
events-silent = sans alerte
events-retract-done = { $id } est retiré. Les messages publiés sont corrigés.
events-restore-done = { $id } est rétabli. Les messages publiés sont corrigés.
events-merge-done = { $other } est réuni à { $id }. Les messages publiés sont corrigés.
events-split-done = Les articles sont séparés de { $id } : ils sont maintenant ceux de { $other }.
events-correct-done = { $id } est corrigé. Les messages publiés le sont aussi.
events-correct-moved = { $id } est corrigé, et continue sous le numéro { $other }.
events-nothing-given = Dites quel champ rectifier : --kind, --status, --person, --role, --other-organization, --counterpart ou --date.
events-title-sources = Articles
events-title-revisions = Décisions
events-title-corrections = Corrections
events-pinned = fixé par correction

help-events = Voir et corriger les mouvements : fusionner, séparer, retirer, rectifier.
help-events-list = Les derniers mouvements avec leur numéro, retirés et sans alerte compris.
help-events-show = Un mouvement : ses champs, ses articles, ce qui a été décidé et pourquoi.
help-events-merge = Réunir deux mouvements qui n’en font qu’un. Le second devient un doublon du premier.
help-events-split = Séparer des articles d’un mouvement auquel ils n’appartiennent pas.
help-events-retract = Retirer un mouvement qui n’a pas eu lieu. Les alertes publiées sont corrigées.
help-events-restore = Rétablir un mouvement retiré par erreur. Les alertes publiées sont corrigées.
help-events-correct = Rectifier un champ, que les articles suivants ne changeront plus.
help-events-log = Qui a corrigé quoi, quand et pourquoi.
help-event = le numéro du mouvement (au pied des alertes, et dans `vigie events list`)
help-events-duplicate = le numéro du doublon
help-events-article = l’adresse ou l’identifiant d’un article à séparer (répétable)
help-events-why = pourquoi ; pour un retrait, la raison est montrée aux lecteurs
help-events-by = qui corrige (par défaut, le compte de cette machine)
help-events-slot-kind = le genre : departure, ouster, leave, return, arrival, appointment, venture
help-events-slot-status = la certitude : rumoured, announced, denied
help-events-slot-person = la personne
help-events-slot-role = le poste
help-events-slot-other = l’autre organisation
help-events-slot-counterpart = qui succède, ou à qui
help-events-slot-date = la date (AAAA, AAAA-MM, AAAA-MM-JJ)
