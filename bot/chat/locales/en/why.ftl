# Why an alert is there: what was read, what was made of it, why here.

button-why = Why?
button-report = Report an error

why-title = Why this alert
why-read = What was read
why-made = What Vigie made of it
why-here = Why here
why-which = This message is about several moves. Which one?
why-nothing = I find no move “{ $text }”. Its number is at the foot of the alert; or look for it with { $command }.

why-said = { $news ->
    [no] recalled
   *[yes] { $status ->
        [rumoured] rumour
        [denied] denial
       *[announced] announcement
    }
}, { $voice }
why-source = { $dated ->
    [no] { $outlet }: { $words }
   *[yes] { $time } · { $outlet }: { $words }
}{ $quote ->
    [none] .
   *[other] . { $quote }
}
why-voice-person = by { $who }
why-voice-organization = by { $who }
why-voice-outlet = on its own word
why-voice-hearsay = without a named source
why-voice-origin = crediting { $who }

why-channel = { $wanted ->
    [no] This channel would not get this alert with its present settings:
   *[yes] This channel gets it by its settings:
} { $certainty }, { $kinds } of { $all } kinds of move, { $whom ->
    [some] some people or sectors
    [anybody] anybody, even outside the list
   *[listed] everybody on Vigie’s list
}.
why-followed = { $wanted ->
    [no] You follow { $person }, but this alert would not pass your present choices:
   *[yes] You follow { $person }:
} { $certainty }, { $kinds } of { $all } kinds of move.
why-step = { $alert ->
    [new] First word
    [confirmed] Confirmed
    [denied] Denied
    [reversed] Reversed
    [corrected] Corrected
    [retracted] Taken back
    [more_sources] Also reported
   *[none] Noted, nothing to tell
}{ $known ->
    [yes] , by { $outlet }
   *[no] {""}
}.

contested = Contested by the moderators of this server.
