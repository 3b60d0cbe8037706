# Ce que seul Discord a besoin de dire. Typographie française : voir VOICE.

## Commandes : noms et descriptions (100 caractères au plus)

discord-command-who = qui
discord-command-who-about = Qui est en poste, qui est parti : la fiche d’une personne, ou la liste
discord-command-timeline = chronologie
discord-command-timeline-about = Les mouvements connus, du plus récent au plus ancien
discord-command-subscribe = suivre
discord-command-subscribe-about = Recevoir en message privé ce qui concerne une personne
discord-command-unsubscribe = ne-plus-suivre
discord-command-unsubscribe-about = Ne plus rien recevoir sur une personne
discord-command-subscriptions = abonnements
discord-command-subscriptions-about = Les personnes que vous suivez
discord-command-alerts = alertes
discord-command-alerts-about = Les alertes de ce serveur (réservé à qui peut gérer le serveur)
discord-command-alerts-set = définir
discord-command-alerts-set-about = Choisir le salon où Vigie publie ses alertes
discord-command-alerts-show = voir
discord-command-alerts-show-about = Les salons réglés sur ce serveur, et ce qu’ils reçoivent
discord-command-alerts-off = arrêter
discord-command-alerts-off-about = Arrêter les alertes d’un salon, et les mentions qu’on y a demandées
discord-command-alerts-test = tester
discord-command-alerts-test-about = Publier un exemple d’alerte, signalé comme tel
discord-command-help = aide
discord-command-help-about = Ce que fait Vigie, et son état

discord-option-person = personne
discord-option-person-about = Nom de la personne
discord-option-on = le
discord-option-on-about = État à cette date : mai 2024, 2024-05-14, il y a 3 mois
discord-option-post = poste
discord-option-post-about = Qui tient ce poste, et qui l’a tenu
discord-option-kind = genre
discord-option-kind-about = Un seul genre de mouvement
discord-option-since = depuis
discord-option-since-about = À partir de : mai 2024, 2024-05-14, il y a 3 mois, fin 2023
discord-option-until = jusque
discord-option-until-about = Jusqu’à : mai 2024, 2024-05-14, hier
discord-option-channel = salon
discord-option-channel-about = Salon concerné
discord-option-certainty = certitude
discord-option-certainty-timeline = Un seul degré de certitude
discord-option-certainty-about = Annonces seulement (par défaut), ou rumeurs aussi
discord-option-certainty-followed = Annonces et rumeurs (par défaut), ou annonces seulement ; pour toutes les personnes suivies
discord-option-language = langue
discord-option-language-about = Langue des alertes (par défaut, la vôtre)

discord-kind-departure = départ
discord-kind-ouster = limogeage
discord-kind-leave = congé
discord-kind-return = retour
discord-kind-arrival = arrivée
discord-kind-appointment = nomination
discord-kind-venture = projet
discord-certainty-announced = annonces seulement
discord-certainty-all = annonces et rumeurs
discord-language-fr = français
discord-language-en = anglais

## Permissions, telles que Discord les nomme

discord-permission-view_channel = « Voir le salon »
discord-permission-send_messages = « Envoyer des messages »
discord-permission-embed_links = « Intégrer des liens »
discord-permission-read_message_history = « Voir les anciens messages »
discord-and = { $first } et { $last }
discord-missing = Je ne peux pas écrire dans { $channel } : il me manque { $permissions }.
discord-missing-remedy = { $count ->
    [one] Accordez-la
   *[other] Accordez-les
 } dans Modifier le salon › Permissions, puis relancez { $command }.
discord-channel-gone = Ce salon n’existe plus ou m’est caché. Choisissez-en un autre avec { $command }.

## Abonnements

discord-subscribed-by-dm = C’est noté : la confirmation vous attend en message privé.
discord-dm-closed = Discord ne me laisse pas vous écrire en message privé : l’abonnement à { $person } n’est pas enregistré. Autorisez les messages privés de ce serveur puis recommencez, ou demandez une mention dans ce salon.
discord-dm-closed-alone = Discord ne me laisse pas vous écrire en message privé : l’abonnement à { $person } n’est pas enregistré. Autorisez les messages privés dans les réglages de confidentialité, puis recommencez.
discord-dm-closed-elsewhere = Discord ne me laisse pas vous écrire en message privé : l’abonnement à { $person } n’est pas enregistré. Autorisez les messages privés de ce serveur puis recommencez, ou relancez { $command } dans un salon où vous pouvez écrire, pour y demander une mention.
discord-mention-here = Me mentionner ici
discord-mention-refused = Vous ne pouvez pas écrire dans { $channel } : Vigie ne peut donc pas vous y mentionner. Relancez { $command } dans un salon où vous pouvez écrire.

## Alertes d’un serveur

discord-alerts-in-server = Les alertes se règlent dans un salon du serveur. Relancez la commande là-bas.
discord-alerts-reserved = Les alertes d’un serveur se règlent avec la permission « Gérer le serveur ». Demandez à une personne qui l’a de lancer la commande.
discord-welcome-posted = Un message de bienvenue vient d’y être publié.
discord-mentions-shown = { $channel } : mentions demandées par { $users }
discord-mentions-remedy = Pour arrêter les mentions dans un salon : { $command }
discord-mentions-off = C’est noté : plus de mentions dans { $channel }.
discord-test-posted = Exemple publié dans { $channel }.
discord-test-nowhere = Aucun salon de ce serveur ne reçoit d’alertes. Choisissez-en un avec { $command }.

## Quand quelque chose ne va pas

discord-stale-command = Cette commande a changé depuis que Discord vous l’a montrée. Relancez Discord, puis la commande.
discord-stale-button = Ce bouton n’est plus pris en charge. Lancez { $command } pour retrouver ce que Vigie sait faire.
discord-too-long = La réponse met plus de { $seconds } secondes à venir. Réessayez dans une minute.
discord-storage = La base de Vigie ne répond pas. Réessayez dans une minute ; vos réglages sont intacts.
discord-fault = Vigie n’a pas su répondre, c’est un défaut de sa part. Réessayez ; s’il revient, signalez la référence { $reference }.
discord-refused = Discord refuse la demande ({ $why }). Réessayez dans une minute.

## Raisons d’une livraison impossible

discord-why-permissions = il manque à Vigie { $permissions }
discord-why-forbidden = Discord interdit à Vigie d’y écrire (erreur { $code })
discord-why-gone = le salon n’existe plus (erreur { $code })
discord-why-dm-closed = les messages privés sont fermés
discord-why-message-gone = le message a été supprimé
discord-why-malformed = Discord refuse le message (erreur { $code })
discord-why-rate = Discord demande d’attendre
discord-why-down = Discord ne répond pas ({ $what })
discord-why-offline = Vigie n’est pas encore connectée à Discord
discord-token-refused = Discord refuse le jeton (VIGIE_DISCORD_TOKEN). Copiez-en un nouveau depuis discord.com/developers/applications › Bot › Reset Token.
discord-intents-refused = Discord refuse les droits demandés à la connexion. Vérifiez l’application dans discord.com/developers/applications › Bot.
