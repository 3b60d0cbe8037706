# Signalements, modération d’un serveur, corrections depuis Discord.

## Qui lit

report-title = Signaler une erreur
report-label = Qu’est-ce qui est faux ?
report-hint = Par exemple : « c’est un congé, pas un départ », avec l’adresse d’un article si possible.
report-nothing = Je ne trouve plus ce mouvement. Cherchez-le avec `/pourquoi`.
report-already = Votre signalement sur cette alerte est déjà entre les mains de l’équipe de Vigie. Vous aurez la réponse en message privé.
report-thanks = Merci, signalement transmis. Vous aurez la réponse en message privé.
report-corrected = Vous aviez signalé une erreur dans { $title } : c’est corrigé, merci.{ $answer ->
    [none] {""}
   *[other] {" "}Motif : { $answer }.
}
report-declined = Vous aviez signalé une erreur dans { $title } : après vérification, l’alerte reste telle quelle.{ $answer ->
    [none] {""}
   *[other] {" "}Motif : { $answer }.
}

## Qui modère un serveur

button-hide = Masquer ici
button-contest = Marquer comme contestée
button-uphold = Ne plus contester
moderate-nothing = Aucune copie de cette alerte que vous modérez ici.
moderate-hidden = C’est fait : l’alerte est masquée ici. Les autres serveurs la gardent ; pour un avis de l’équipe de Vigie, « Signaler une erreur ».
moderate-contest = C’est noté : l’alerte portera ici « Contesté par la modération de ce serveur ».
moderate-uphold = C’est noté : l’alerte n’est plus contestée ici.

## Qui exploite Vigie

operators-only = C’est réservé à l’équipe qui exploite cette Vigie (VIGIE_OPERATORS). Pour lui écrire : « Signaler une erreur ».
report-case = Signalement { $number }
report-by = Par { $who }{ $moderator ->
    [yes] , modération du serveur
   *[no] {""}
}
button-correct = Rectifier
button-retract = Retirer l’alerte
button-restore = Rétablir l’alerte
button-merge = Réunir à un autre
button-split = Séparer des articles
button-decline = Classer sans suite
operate-why = Pourquoi
operate-why-hint = Pour un retrait, la raison est montrée : « l’article parlait de Microsoft »
operate-other = Numéro du doublon
operate-articles = Adresses des articles à séparer
operate-slot = Quel champ rectifier ? Les articles suivants ne le changeront plus.
operate-slot-pick = Champ
operate-answer = Réponse (facultatif)
operate-declined = Signalement classé. La réponse est partie.
operate-closed-already = Ce signalement est déjà classé.
operate-done = C’est fait pour { $id } : tous les messages publiés suivent.{ $heard ->
    [0] {""}
    [one] {" "}1 signalement classé.
   *[other] {" "}{ $heard } signalements classés.
}
slot-person = Personne
slot-kind = Genre (departure, ouster, leave…)
slot-status = Certitude (rumoured, announced, denied)
slot-role = Poste
slot-other_organization = Autre organisation
slot-counterpart = Qui succède, ou à qui
slot-date = Date (AAAA, AAAA-MM, AAAA-MM-JJ)

## Discord

discord-command-why = pourquoi
discord-command-why-about = D’où vient une alerte : ce qui a été lu, ce qui en a été fait, pourquoi ici
discord-option-event = mouvement
discord-option-event-about = Le mouvement, ou le numéro au bas de l’alerte
discord-menu-why = Pourquoi cette alerte

## Réglage

problem-not-users = « { $value } » n’est pas une liste d’identifiants d’utilisateurs de Discord. Écrivez leurs numéros, séparés par des virgules (Discord : mode développeur, puis « Copier l’identifiant »).

## vigie reports

reports-none = Aucun signalement n’attend.
reports-closed = Le signalement { $number } est classé. Qui l’a fait aura la réponse en message privé.
reports-not-open = Aucun signalement ouvert ne porte le numéro { $number }. Voyez `vigie reports list`.
help-reports = Ce que les lecteurs signalent : lister, classer, exporter.
help-reports-list = Les signalements qui attendent, avec le mouvement dont ils parlent.
help-reports-close = Classer un signalement ; la réponse part en message privé.
help-reports-export = Tous les signalements avec les articles en cause, en lignes JSON, sans qui les a faits.
help-reports-number = le numéro du signalement
help-reports-verdict = s’il y avait une erreur ou non
help-reports-answer = la réponse, montrée à qui a signalé
