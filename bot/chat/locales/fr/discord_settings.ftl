# Ce que les commandes des abonnements et des réglages disent sur Discord. Descriptions : 100 caractères au plus.

discord-command-digest = recap
discord-command-digest-about = Recevoir un récap chaque jour ou chaque lundi, ou l’arrêter
discord-command-forget = oublier
discord-command-forget-about = Effacer tout ce que Vigie garde de vous, et dire ce que c’était
discord-option-person-followed = Nom de la personne, ou « tout » ; sans rien, une liste où choisir
discord-option-kinds = mouvements
discord-option-kinds-about = Tous les mouvements (par défaut), ou une sorte seulement
discord-option-how = comment
discord-option-how-about = En message privé (par défaut), ou par une mention dans ce salon
discord-how-dm = en message privé
discord-how-mention = par une mention ici
discord-option-period = fréquence
discord-option-period-about = Chaque jour, chaque lundi, ou plus du tout
discord-option-hour = heure
discord-option-hour-about = L’heure, de 0 à 23 (par défaut, 8)
discord-option-certainty-digest = Annonces seulement (par défaut), ou rumeurs aussi
discord-option-channel-digest = Un salon d’alertes, pour qui gère le serveur ; sans lui, le récap est pour vous
discord-period-daily = chaque jour
discord-period-weekly = chaque lundi
discord-period-off = arrêter

discord-mention-on-server = Une mention se demande dans le salon où elle viendra. Relancez { $command } là-bas, ou choisissez le message privé.
discord-digest-dm-closed = Discord ne me laisse pas vous écrire en message privé : le récap n’est pas enregistré. Autorisez les messages privés de ce serveur dans ses réglages de confidentialité, puis recommencez.

discord-command-alerts-moderators = modération
discord-command-alerts-moderators-about = Choisir le salon où Vigie dit à la modération ce qui ne va pas
discord-option-role = rôle
discord-option-role-about = Un rôle à mentionner pour ce qui est annoncé
discord-option-channel-moderators = Salon concerné ; sans lui, Vigie n’en garde plus aucun
