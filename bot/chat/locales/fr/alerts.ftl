# Les alertes, leurs suites, et la phrase qui dit un mouvement.
# $status : rumoured, announced, denied, ou confirmed (une rumeur devenue annonce).

## Titres

title-departure = { $status ->
    [rumoured] { $person } quitterait { $org }
    [confirmed] { $person } quitte bien { $org }
    [denied] { $person } reste chez { $org } (départ démenti)
   *[announced] { $person } quitte { $org }
}
title-ouster = { $status ->
    [rumoured] { $org } aurait limogé { $person }
    [confirmed] { $org } limoge bien { $person }
    [denied] { $person } reste chez { $org } (limogeage démenti)
   *[announced] { $org } limoge { $person }
}
title-leave = { $status ->
    [rumoured] { $person } ({ $org }) prendrait un congé
    [confirmed] { $person } ({ $org }) prend bien un congé
    [denied] { $person } reste chez { $org } (congé démenti)
   *[announced] { $person } ({ $org }) prend un congé
}
title-return = { $status ->
    [rumoured] { $person } reviendrait chez { $org }
    [confirmed] { $person } revient bien chez { $org }
    [denied] { $person } ne revient pas chez { $org } (retour démenti)
   *[announced] { $person } revient chez { $org }
}
title-return-head = { $status ->
    [rumoured] { $person } reviendrait à la tête { $of-org }
    [confirmed] { $person } revient bien à la tête { $of-org }
    [denied] { $person } ne revient pas à la tête { $of-org } (retour démenti)
   *[announced] { $person } revient à la tête { $of-org }
}
title-arrival = { $status ->
    [rumoured] { $person } rejoindrait { $org }
    [confirmed] { $person } rejoint bien { $org }
    [denied] { $person } ne rejoint pas { $org } (arrivée démentie)
   *[announced] { $person } rejoint { $org }
}
title-appointment = { $status ->
    [rumoured] { $person } deviendrait { $role } { $of-org }
    [confirmed] { $person } devient bien { $role } { $of-org }
    [denied] { $person } ne devient pas { $role } { $of-org } (nomination démentie)
   *[announced] { $person } devient { $role } { $of-org }
}
title-appointment-long = { $status ->
    [rumoured] { $person } deviendrait { $role } chez { $org }
    [confirmed] { $person } devient bien { $role } chez { $org }
    [denied] { $person } ne devient pas { $role } chez { $org } (nomination démentie)
   *[announced] { $person } devient { $role } chez { $org }
}
title-appointment-bare = { $status ->
    [rumoured] { $person } changerait de fonctions chez { $org }
    [confirmed] { $person } change bien de fonctions chez { $org }
    [denied] { $person } ne change pas de fonctions chez { $org } (nomination démentie)
   *[announced] { $person } change de fonctions chez { $org }
}
title-venture-founds = { $status ->
    [rumoured] { $person } (ex-{ $org }) fonderait { $place }
    [confirmed] { $person } (ex-{ $org }) fonde bien { $place }
    [denied] { $person } (ex-{ $org }) ne fonde pas { $place } (projet démenti)
   *[announced] { $person } (ex-{ $org }) fonde { $place }
}
title-venture-joins = { $status ->
    [rumoured] { $person } (ex-{ $org }) rejoindrait { $place }
    [confirmed] { $person } (ex-{ $org }) rejoint bien { $place }
    [denied] { $person } (ex-{ $org }) ne rejoint pas { $place } (projet démenti)
   *[announced] { $person } (ex-{ $org }) rejoint { $place }
}
title-venture-bare = { $status ->
    [rumoured] { $person } (ex-{ $org }) préparerait un nouveau projet
    [confirmed] { $person } (ex-{ $org }) lance bien un nouveau projet
    [denied] { $person } (ex-{ $org }) ne lance pas de projet (démenti)
   *[announced] { $person } (ex-{ $org }) lance un nouveau projet
}
title-board-departure = { $status ->
    [rumoured] { $person } quitterait le conseil d’administration { $of-org }
    [confirmed] { $person } quitte bien le conseil d’administration { $of-org }
    [denied] { $person } reste au conseil d’administration { $of-org } (départ démenti)
   *[announced] { $person } quitte le conseil d’administration { $of-org }
}
title-board-ouster = { $status ->
    [rumoured] { $org } aurait écarté { $person } de son conseil d’administration
    [confirmed] { $org } écarte bien { $person } de son conseil d’administration
    [denied] { $person } reste au conseil d’administration { $of-org } (éviction démentie)
   *[announced] { $org } écarte { $person } de son conseil d’administration
}
title-board-return = { $status ->
    [rumoured] { $person } reviendrait au conseil d’administration { $of-org }
    [confirmed] { $person } revient bien au conseil d’administration { $of-org }
    [denied] { $person } ne revient pas au conseil d’administration { $of-org } (retour démenti)
   *[announced] { $person } revient au conseil d’administration { $of-org }
}
title-board-arrival = { $status ->
    [rumoured] { $person } entrerait au conseil d’administration { $of-org }
    [confirmed] { $person } entre bien au conseil d’administration { $of-org }
    [denied] { $person } n’entre pas au conseil d’administration { $of-org } (arrivée démentie)
   *[announced] { $person } entre au conseil d’administration { $of-org }
}
title-board-chair = { $status ->
    [rumoured] { $person } prendrait la présidence du conseil d’administration { $of-org }
    [confirmed] { $person } prend bien la présidence du conseil d’administration { $of-org }
    [denied] { $person } ne prend pas la présidence du conseil d’administration { $of-org } (nomination démentie)
   *[announced] { $person } prend la présidence du conseil d’administration { $of-org }
}
title-destination = { $title } pour { $place }
title-as = { $title } comme { $role }
title-succeeding = { $status ->
    [rumoured] { $title } (succéderait à { $counterpart })
   *[announced] { $title } (succède à { $counterpart })
}
title-retracted = Alerte retirée ({ $person })
title-example = Exemple · { $title }
title-several = { $count } { $what } { $status ->
    [rumoured] évoqué{ $agreement }
    [denied] démenti{ $agreement }
   *[announced] annoncé{ $agreement }
} chez { $org }
title-several-mixed = { $count } { $what } chez { $org }

several-departure = départs
several-ouster = limogeages
several-leave = congés
several-return = retours
several-arrival = arrivées
several-appointment = nominations
several-venture = projets
several-out = départs
several-other = mouvements
several-agreement = { $kind ->
    [arrival] es
    [appointment] es
   *[other] s
}
that = que { $name }
that-vowel = qu’{ $name }
number = { $count ->
    [2] Deux
    [3] Trois
    [4] Quatre
    [5] Cinq
    [6] Six
    [7] Sept
    [8] Huit
    [9] Neuf
   *[other] { $count }
}

## Certitude

mark-announced = ● Annonce
mark-press = ● Presse
mark-rumoured = ○ Rumeur
mark-denied = ✕ Démenti
mark-reversed = ↺ Revirement
mark-recalled = ● À vérifier
mark-retracted = Retirée
vouched-by = par { $who }
vouched-according = selon { $who }
vouched-repeated = { $count ->
    [one] repris par 1 média
   *[other] repris par { $count } médias
}
date-effective = effectif le { $date }
date-effective-vague = effectif en { $date }
date-announced = annoncé le { $date }
date-published = publié le { $date }
date-known-later = { $date }, publié le { $later }

## Phrases

sentence-departure = { $status ->
    [rumoured] { $subject } quitterait l’entreprise{ $stay ->
        [none] {""}
       *[other] {" "}{ $stay }
    }.
   *[announced] { $subject } quitte l’entreprise{ $stay ->
        [none] {""}
       *[other] {" "}{ $stay }
    }.
}
sentence-ouster = { $status ->
    [rumoured] { $subject } perdrait son poste{ $stay ->
        [none] {""}
       *[other] {" "}{ $stay } dans l’entreprise
    }.
   *[announced] { $subject } perd son poste{ $stay ->
        [none] {""}
       *[other] {" "}{ $stay } dans l’entreprise
    }.
}
sentence-successor = { $status ->
    [rumoured] { $counterpart } prendrait la suite.
   *[announced] { $counterpart } prend la suite.
}
sentence-from = Précédemment chez { $place }.
sentence-undone = Annulé depuis : { $person } est de retour chez { $org }.
sentence-unknown = Nom hors de la liste de Vigie.
sentence-retracted = Plus aucun article ne le soutient : article modifié, ou erreur de lecture de Vigie.
sentence-example = Ceci est un exemple : rien de tel n’est arrivé.
quote = « { $quote } » ({ $outlet })
quoted = « { $text } »
quoted-inside = “{ $text }”
clock = { $hour } h { $minute }
just-now = à l’instant
late = Vu avec { $lapse } de retard
late-stopped = Vu avec { $lapse } de retard : Vigie était arrêtée
updated = à jour { $ago }
context-leaders = { $count }ᵉ départ à la direction en { $days } jours
context-departures = { $count }ᵉ départ en { $days } jours chez { $org }

field-role = Poste
field-sources = Sources
sources-count = { $count ->
    [one] 1 média
   *[other] { $count } médias
}
sources-origin =
    { $count }, origine : { $origin }
    { $list }
sources-list = { $count } : { $list }
sources-one = { $outlet } ({ $time })
sources-more = { $count ->
    [one] et 1 autre
   *[other] et { $count } autres
}
footer = Vigie · { $ids }

button-follow = Suivre { $person }
button-timeline = Chronologie

## Suites

follow-up-confirmed = Confirmé : { $title }{ $was ->
    [rumour] {" "}(rumeur du { $date }, { $sources })
   *[none] {" "}({ $sources })
}.
follow-up-denied-by = Démenti : { $who } assure { $that-person } reste. L’alerte { $ago } est corrigée.
follow-up-denied-according = Démenti : { $title }, selon { $who }. L’alerte { $ago } est corrigée.
follow-up-denied = Démenti : { $title }. L’alerte { $ago } est corrigée.
follow-up-kind = Correction : il s’agit { $right }, pas { $wrong }.
follow-up-corrected = Correction : { $title }. L’alerte { $ago } est mise à jour.
follow-up-rumour = Correction : ce n’est à ce stade qu’une rumeur. L’alerte { $ago } est corrigée.
follow-up-reversed = Revirement : { $title }.
follow-up-undone = Revirement : { $person } revient chez { $org }.
follow-up-retracted = Alerte retirée : plus aucun article ne soutient { $title }. Article modifié, ou erreur de lecture de Vigie.
follow-up-more = Du nouveau : { $title }.

kind-of-departure = d’un départ
kind-of-ouster = d’un limogeage
kind-of-leave = d’un congé
kind-of-return = d’un retour
kind-of-arrival = d’une arrivée
kind-of-appointment = d’une nomination
kind-of-venture = d’un nouveau projet

## Salon réglé

welcome = Vigie veille ici. { $feeds ->
    [one] 1 flux
   *[other] { $feeds } flux
}, { $polled ->
    [yes] dernière lecture { $ago }
   *[no] première lecture en cours
}.
welcome-quiet = Ces 48 dernières heures : rien chez { $org }.
welcome-recent = Ces 48 dernières heures :
welcome-latest = Derniers mouvements :
