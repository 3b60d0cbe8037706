# Pourquoi une alerte est là : ce qui a été lu, ce qui en a été fait, pourquoi ici.

button-why = Pourquoi ?
button-report = Signaler une erreur

why-title = Pourquoi cette alerte
why-read = Ce qui a été lu
why-made = Ce que Vigie en a fait
why-here = Pourquoi ici
why-which = Ce message parle de plusieurs mouvements. Lequel ?
why-nothing = Je ne trouve aucun mouvement « { $text } ». Son numéro est au bas de l’alerte ; sinon, cherchez-le avec { $command }.

why-said = { $news ->
    [no] rappel
   *[yes] { $status ->
        [rumoured] rumeur
        [denied] démenti
       *[announced] annonce
    }
}, { $voice }
why-source = { $dated ->
    [no] { $outlet } : { $words }
   *[yes] { $time } · { $outlet } : { $words }
}{ $quote ->
    [none] .
   *[other] . { $quote }
}
why-voice-person = par { $who }
why-voice-organization = par { $who }
why-voice-outlet = de source propre
why-voice-hearsay = sans source nommée
why-voice-origin = d’après { $who }

why-channel = { $wanted ->
    [no] Ce salon ne recevrait pas cette alerte avec ses réglages actuels :
   *[yes] Ce salon la reçoit d’après ses réglages :
} { $certainty }, { $kinds } genres de mouvement sur { $all }, { $whom ->
    [some] certaines personnes ou certains secteurs
    [anybody] toute personne, même hors de la liste
   *[listed] toute la liste de Vigie
}.
why-followed = { $wanted ->
    [no] Vous suivez { $person }, mais cette alerte ne passerait pas vos choix actuels :
   *[yes] Vous suivez { $person } :
} { $certainty }, { $kinds } genres de mouvement sur { $all }.
why-step = { $alert ->
    [new] Première annonce
    [confirmed] Confirmé
    [denied] Démenti
    [reversed] Revirement
    [corrected] Corrigé
    [retracted] Retiré
    [more_sources] Repris
   *[none] Noté, rien à dire
}{ $known ->
    [yes] , par { $outlet }
   *[no] {""}
}.

contested = Contesté par la modération de ce serveur.
