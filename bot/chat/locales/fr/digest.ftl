# Le récap : réglage et contenu.

digest-hour = { $hour } h
digest-daily = récap chaque jour à { $hour }, { $certainty }
digest-weekly = récap chaque lundi à { $hour }, { $certainty }
digest-set = C’est noté : { $digest }. Le prochain : { $at }. { $period ->
    [weekly] Une semaine sans nouvelle n’en donne pas.
   *[daily] Un jour sans nouvelle n’en donne pas.
}
digest-content = { $followed ->
    [yes] Il porte sur les personnes que vous suivez.
   *[no] Vous ne suivez personne en particulier : il porte sur toute la liste.
}
digest-shown = Réglé : { $digest }.
digest-stopped = C’est noté : plus de récap.
digest-none = Aucun récap n’est réglé. Pour en recevoir un : { $command }
digest-no-channel = { $channel } ne reçoit pas d’alertes. Commencez par { $command }.
digest-period-unread = « { $text } » n’est pas une fréquence. Choisissez daily (chaque jour), weekly (chaque lundi) ou off (arrêter).
digest-hour-unread = « { $text } » n’est pas une heure. Écrivez un nombre de 0 à 23.
digest-title = { $count ->
    [one] Récap : 1 mouvement depuis le { $since }
   *[other] Récap : { $count } mouvements depuis le { $since }
}
digest-footer = Récap { $id }
button-digest-stop = Arrêter le récap
