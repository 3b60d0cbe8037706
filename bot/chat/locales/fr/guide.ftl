# /help : ce que Vigie sait faire ici, et comment elle va.

guide-title = Vigie
guide-intro = Je veille sur { $org } : départs, arrivées, nominations, congés et retours, d’après la presse.
guide-who = { $command } : qui est là, qui est parti ; avec un nom, tout ce que je sais de la personne.
guide-timeline = { $command } : les mouvements, du plus récent au plus ancien.
guide-subscribe = { $command } : recevoir un message dès qu’il y a du nouveau sur une personne.
guide-unsubscribe = { $command } : ne plus rien recevoir sur une personne.
guide-subscriptions = { $command } : les personnes que vous suivez.
guide-alerts = { $command } : les alertes d’un salon, pour qui gère le serveur.
guide-sources = { $command } : les journaux que je lis, et ceux qui ne répondent plus.
guide-digest = { $command } : un récap, chaque jour ou chaque lundi.
guide-why = { $command } : d’où vient une nouvelle, et comment je l’ai lue.
guide-forget = { $command } : effacer tout ce que je garde de vous.
guide-quit = { $command } : arrêter Vigie.
guide-feeds = { $failing ->
    [0] Les { $feeds } flux vont bien
   *[other] { $good ->
        [one] 1 flux sur { $feeds } va bien
       *[other] { $good } flux sur { $feeds } vont bien
    }
}, { $polled ->
    [yes] dernière lecture { $ago }.
   *[no] aucun n’a encore été lu.
}
guide-last = Dernier mouvement : { $event }

## Ici

guide-here = Ce salon reçoit les alertes.
guide-here-suspended = Ce salon devrait recevoir les alertes, mais rien n’y arrive : { $why }.
guide-here-not = Ce salon ne reçoit pas d’alertes. Pour l’y mettre : { $command }
guide-followed = { $count ->
    [one] Vous suivez 1 personne
   *[other] Vous suivez { $count } personnes
} : { $command }
guide-permissions = Permissions vérifiées dans ce salon : rien ne manque.
guide-permissions-missing = Dans ce salon, il me manque { $permissions }.
guide-not-here = Sur ce serveur, vous utilisez Vigie depuis votre compte. Pour des alertes dans un salon, qui gère le serveur peut l’y ajouter.

## vigie check

check-install = Installer sur son compte : { $url }
check-no-install = Installation sur un compte : éteinte. Pour l’offrir, cochez « User Install » dans discord.com/developers/applications › Installation.
