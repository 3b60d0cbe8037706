# /who : un jour donné, un poste, une phrase à citer.

who-one-of-both = Donnez une personne ou un poste, pas les deux.
who-on-future = Cette date est à venir : { $date }. Choisissez une date passée.
who-as-of = État au { $date }
who-before = Pas encore chez { $org }
roster-count-before = Pas encore arrivés ({ $count })
roster-as-of = { $org }, état au { $date }
roster-menu = Filtrer
roster-all = Tout le monde ({ $count })
button-cite = Citer
who-and-back = { $left } — { $back }
who-earlier = { $count ->
    [one] 1 mouvement plus ancien
   *[other] { $count } mouvements plus anciens
}

## Un poste

post-title = Poste : { $role } ({ $org })
post-title-on = Poste : { $role } ({ $org }), état au { $date }
post-holder = Titulaire : { $person }
post-holder-interim = Par intérim : { $person }
post-vacant = Titulaire inconnu de Vigie { $since }
post-span = { $since } – { $until } · { $who }
post-span-open = { $since } · { $who }
post-span-until = jusqu’à { $until } · { $who }
post-listed = { $who }, d’après la liste de Vigie
post-interim = { $who } (par intérim)
post-on-leave = { $who } (en congé)
post-gap = { $since } – { $until } · titulaire inconnu de Vigie
post-unknown = Je ne connais personne au poste « { $post } ».
post-near = Je ne connais personne au poste « { $post } ». Cherchez-vous l’un de ceux-ci ?

## Une phrase à citer

cite-title = À citer : { $person }
cite-text = { $title }, { $precision ->
    [day] le { $date }
   *[other] en { $date }
}. { $outlet }{ $headline ->
    [none] {""}
   *[other] , « { $headline } »
}, { $address }, consulté le { $today }.
cite-rumour = { $title } (rumeur)
cite-note = Ouvrez la page avant de citer : Vigie ne l’a pas relue aujourd’hui.
cite-nothing = Je n’ai pas de page à citer sur { $person }.
cite-menu = Citer un autre mouvement
cite-choice = { $date } · { $what }

## vigie who

help-who-on = état à cette date (mai 2024, 2024-05-14, il y a 3 mois)
help-who-post = qui tient ce poste, et qui l’a tenu
who-post-no-json = La réponse sur un poste n’existe qu’en texte : retirez --json.
