# L’état des flux : réponse à /sources, avis à qui fait tourner Vigie, `vigie feeds`.

sources-title = Sources
sources-read = { $feeds ->
    [one] Un flux suivi
   *[other] { $feeds } flux suivis
}{ $read ->
    [yes] , dernière lecture { $ago }
   *[no] , aucun lu pour l’instant
}.
sources-all-good = { $good ->
    [one] Il va bien.
   *[other] Tous vont bien.
}
sources-others-good = { $good ->
    [one] L’autre flux va bien.
   *[other] Les { $good } autres flux vont bien.
}
sources-unread = { $count ->
    [one] Un flux n’a pas encore été lu.
   *[other] { $count } flux n’ont pas encore été lus.
}
sources-offline = Le réseau de cette machine ne répond pas : { $count ->
    [one] un flux attend
   *[other] { $count } flux attendent
} qu’il revienne. Ce n’est pas leur faute.
sources-others = { $count ->
    [one] Un autre flux est en difficulté.
   *[other] { $count } autres flux sont en difficulté.
}
sources-names = Lus

## Raisons, en peu de mots

reason-status-guarded = { $code }, protection { $guard }
reason-not-http = ce n’est pas une réponse HTTP
reason-not-an-address = ce n’est pas une adresse
reason-internal = erreur de Vigie, décrite dans le journal

## Un flux en difficulté. $reason est un mot de plus : un code, un nom de protection, une erreur.

trouble-refused = { $name } refuse la lecture ({ $reason }) depuis { $since }.
trouble-missing = { $name } n’est plus à cette adresse ({ $reason }) depuis { $since }.
trouble-server = Le serveur de { $name } est en panne ({ $reason }) depuis { $since }.
trouble-guarded = { $name } écarte les robots ({ $reason }) depuis { $since }.
trouble-unreachable = { $name } est injoignable ({ $reason }) depuis { $since }.
trouble-unreadable = { $name } n’est plus lisible ({ $reason }) depuis { $since }.
trouble-gone = { $name } a été fermé par son éditeur (410).
trouble-silent = { $name } répond, mais sans rien de neuf depuis { $since } ; d’habitude, { $gap } entre deux articles.
trouble-next = Prochain essai { $when }.
trouble-moved = { $name } a déménagé : { $url }

under-a-minute = moins d’une minute
when-clock = à { $clock }
when-day = le { $day } à { $clock }

## Avis à qui fait tourner Vigie : un quand un flux casse, un quand il revient

notice-recovered = { $name } est de nouveau lu.
notice-moved = { $name } a changé d’adresse pour de bon. Dans feeds.yaml, mettez { $url }
notice-gone = Retirez-le de feeds.yaml, ou donnez sa nouvelle adresse.
notice-refused = Certains journaux refusent les hébergeurs : donnez une adresse de contact dans VIGIE_CONTACT.
notice-missing = Vérifiez son adresse avec `vigie feeds check`.
notice-silent = Regardez si son adresse a changé : `vigie feeds check`.

## Commande

discord-command-sources = sources
discord-command-sources-about = Les journaux lus, et ceux qui ne répondent plus

## Réglage

problem-not-a-channel = « { $value } » n’est pas l’identifiant d’un salon. Dans Discord, mode développeur activé : clic droit sur le salon › Copier l’identifiant.
