# Les réponses aux commandes : une seule personne les lit.

kind-departure = départ
kind-ouster = limogeage
kind-leave = congé
kind-return = retour
kind-arrival = arrivée
kind-appointment = nomination
kind-venture = projet

## Un nom inconnu, une date illisible

nobody = Je ne connais personne du nom de « { $name } ».
nobody-near = Je ne connais personne du nom de « { $name } ». Vouliez-vous dire { $person } ?
nobody-several = Plusieurs personnes peuvent être « { $name } ». Laquelle ?
name-needed = Il me faut un nom. Exemple : { $example }
date-unread = Je ne lis pas « { $text } » comme une date. Écrivez par exemple mai 2024 ou 2024-05-17.
dates-crossed = La période est vide : { $since } vient après { $until }. Échangez les deux dates.
command-unknown = Je ne connais pas la commande { $name }. La liste est dans { $help }.
button-stale = Ce bouton ne sert plus. La liste des commandes est dans { $help }.

## Dates

since = { $precision ->
    [day] depuis le { $date }
   *[other] depuis { $date }
}

## /who

who-title = { $person } · { $role }
who-in = En poste chez { $org }
who-out = N’est plus chez { $org }
who-on-leave = En congé
who-unknown = Présence chez { $org } inconnue
who-since = { $standing } { $since }
who-returned = { $standing }, de retour { $since }
who-where = { $standing } ; suite connue : { $place }
who-board = Au conseil d’administration
who-board-left = N’est plus au conseil d’administration
unverified = { $text } (à vérifier)
who-event = { $date } · { $what }
who-no-events = Aucun mouvement connu.
who-history = Historique connu jusqu’au { $until }
who-history-then = Historique connu jusqu’au { $until }, puis flux suivis depuis le { $since }
who-watching = Flux suivis depuis le { $since }
did-ouster = { $status ->
    [rumoured] aurait perdu son poste chez { $org }
    [confirmed] perd son poste chez { $org }
    [denied] reste chez { $org } (limogeage démenti)
   *[announced] perd son poste chez { $org }
}
did-board-ouster = { $status ->
    [rumoured] aurait perdu son siège au conseil d’administration
    [confirmed] perd son siège au conseil d’administration
    [denied] garde son siège au conseil d’administration (éviction démentie)
   *[announced] perd son siège au conseil d’administration
}
did-leave = { $status ->
    [rumoured] prendrait un congé
    [confirmed] prend un congé
    [denied] reste chez { $org } (congé démenti)
   *[announced] prend un congé
}
did-venture-founds = { $status ->
    [rumoured] fonderait { $place }
    [confirmed] fonde { $place }
    [denied] ne fonde pas { $place } (projet démenti)
   *[announced] fonde { $place }
}
did-venture-joins = { $status ->
    [rumoured] rejoindrait { $place }
    [confirmed] rejoint { $place }
    [denied] ne rejoint pas { $place } (projet démenti)
   *[announced] rejoint { $place }
}
did-venture-bare = { $status ->
    [rumoured] préparerait un nouveau projet
    [confirmed] lance un nouveau projet
    [denied] ne lance pas de projet (démenti)
   *[announced] lance un nouveau projet
}
roster-title = { $org }
roster-count-in = En poste ({ $count })
roster-count-board = Au conseil ({ $count })
roster-count-on-leave = En congé ({ $count })
roster-count-out = Partis ({ $count })
roster-count-unknown = Inconnu ({ $count })
roster-count-unverified = À vérifier ({ $count })
page-of = page { $page } sur { $pages }
button-previous = Précédent
button-next = Suivant

## Abonnements

subscribed = C’est noté : Vigie vous écrira dès qu’il y a du nouveau sur { $person } ({ $certainty }).
subscribe-outside = { $person } n’est pas dans la liste de Vigie : je ne peux pas suivre ce nom.
unsubscribed = C’est noté : plus rien sur { $person }.
unsubscribed-nothing = Vous ne suiviez pas { $person } : rien à changer.
subscriptions = Vous suivez { $people }.
subscriptions-none = Vous ne suivez personne. Pour commencer : { $command }
and-more = { $names } { $more }
button-unfollow = Ne plus suivre { $person }

## Alertes d’un salon

alerts-refused = Régler les alertes demande la permission « Gérer le serveur ». Demandez à une personne qui l’a.
alerts-channel-needed = Il me faut un salon. Exemple : { $example }
alerts-certainty-unread = « { $text } » n’est pas une certitude. Choisissez announced (annonces seulement) ou all (rumeurs aussi).
alerts-language-unread = Vigie ne parle pas « { $text } ». Choisissez fr ou en.
alerts-set = C’est réglé : les alertes arrivent dans { $channel } ({ $certainty }, { $language }).
alerts-numbered = { $number }. { $line }
alerts-shown = { $channel } : { $certainty }, { $language }
alerts-suspended = { $channel } : { $certainty }, { $language } ; suspendu, { $why }
alerts-none = Aucun salon ne reçoit d’alertes ici. Pour en choisir un : { $command }
alerts-off = C’est noté : plus d’alertes dans { $channel }.
alerts-off-nothing = { $channel } ne recevait pas d’alertes : rien à changer.
alerts-which = Plusieurs salons reçoivent des alertes : { $channels }. Dites lequel : { $command }
certainty-announced = annonces seulement
certainty-all = annonces et rumeurs
language-fr = en français
language-en = en anglais

## Console

console-prompt = vigie>
console-edited = mise à jour
console-button = [{ $number }] { $label }
console-no-button = Il n’y a pas de choix { $number } ici.
console-option-unread = Je ne comprends pas « { $text } ». Exemple : { $example }
console-menu = { $label } : { $choices }
