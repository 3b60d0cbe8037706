# Subscribing: to whom, to what, how.

kinds-all = every change
kinds-out = departures
kinds-in = arrivals and returns
kinds-posts = appointments
kinds-default = every change but ventures
kinds-ventures = ventures

everybody = everybody on the list
picker-label = Choose people (page { $page } of { $pages })
picker-one = Choose people
button-search = Search a name
button-everybody = Everybody
picker-search-title = Search somebody
picker-search-name = Name, or how it begins
picker-nothing = I know nobody by the name of “{ $name }”.
picker-subscribe = Whom do you want to follow? Choose from the list, search a name, or take everybody.
picker-subscribe-as = Whom do you want to follow ({ $choice })? Choose from the list, search a name, or take everybody.

subscribed-mention = Noted: Vigie will mention you in { $channel } as soon as there is news about { $person } ({ $certainty }).
subscription-line = { $person }: { $choice }
subscription-by-dm = { $line }, by direct message
subscription-by-mention = { $line }, by mention in { $channel }
subscription-suspended = { $line }; suspended, { $why }
subscriptions-title = Your subscriptions
subscriptions-change = Change what you receive
subscription-about = What you receive about { $person }: { $choice }.
subscription-nobody = You do not follow { $person }: there is nothing to change.
subscription-kinds = Changes
subscription-certainty = Certainty
subscription-changed = Noted: about { $person }, { $choice }.
unsubscribed-all = Noted: no subscription is left.
button-unfollow-all = Stop following everybody
button-announced-only = Announcements only
button-subscriptions = My subscriptions

forgotten = Done. I deleted what I kept of you: { $what }. Nothing is left.
forgotten-nothing = I keep nothing of you: there is nothing to delete.
forgotten-people = { $count ->
    [one] 1 person followed
   *[other] { $count } people followed
}
forgotten-mentions = { $count ->
    [one] the mentions asked for in 1 channel
   *[other] the mentions asked for in { $count } channels
}
forgotten-digest = the digest
forgotten-settings = language and certainty
forgotten-reports = { $count ->
    [one] your name on 1 report
   *[other] your name on { $count } reports
}
