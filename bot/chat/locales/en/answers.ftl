# The answers to commands: one person alone reads them.

kind-departure = departure
kind-ouster = dismissal
kind-leave = leave
kind-return = return
kind-arrival = arrival
kind-appointment = appointment
kind-venture = venture

## A name not known, a date that cannot be read

nobody = I know nobody called “{ $name }”.
nobody-near = I know nobody called “{ $name }”. Did you mean { $person }?
nobody-several = Several people may be “{ $name }”. Which one?
name-needed = I need a name. Example: { $example }
date-unread = I cannot read “{ $text }” as a date. Write for example May 2024 or 2024-05-17.
dates-crossed = The period is empty: { $since } comes after { $until }. Swap the two dates.
command-unknown = I do not know the command { $name }. The list is in { $help }.
button-stale = This button is no longer in use. The list of commands is in { $help }.

## Dates

since = since { $date }

## /who

who-title = { $person } · { $role }
who-in = At { $org }
who-out = No longer at { $org }
who-on-leave = On leave
who-unknown = Not known whether at { $org }
who-since = { $standing } { $since }
who-returned = { $standing }, back { $since }
who-where = { $standing }; next known: { $place }
who-board = On the board of directors
who-board-left = No longer on the board of directors
unverified = { $text } (to be verified)
who-event = { $date } · { $what }
who-no-events = No change known.
who-history = History known until { $until }
who-history-then = History known until { $until }, then feeds watched since { $since }
who-watching = Feeds watched since { $since }
did-ouster = { $status ->
    [rumoured] is said to have lost the post at { $org }
    [denied] stays at { $org } (dismissal denied)
   *[announced] loses the post at { $org }
}
did-board-ouster = { $status ->
    [rumoured] is said to have lost the seat on the board
    [denied] keeps the seat on the board (removal denied)
   *[announced] loses the seat on the board
}
did-leave = { $status ->
    [rumoured] is said to be taking leave
    [denied] stays at { $org } (leave denied)
   *[announced] takes leave
}
did-venture-founds = { $status ->
    [rumoured] is said to be founding { $place }
    [denied] does not found { $place } (venture denied)
   *[announced] founds { $place }
}
did-venture-joins = { $status ->
    [rumoured] is said to be joining { $place }
    [denied] does not join { $place } (venture denied)
   *[announced] joins { $place }
}
did-venture-bare = { $status ->
    [rumoured] is said to prepare a new venture
    [denied] starts no venture (denied)
   *[announced] starts a new venture
}
roster-title = { $org }
roster-count-in = In ({ $count })
roster-count-board = On the board ({ $count })
roster-count-on-leave = On leave ({ $count })
roster-count-out = Left ({ $count })
roster-count-unknown = Unknown ({ $count })
roster-count-unverified = To be verified ({ $count })
page-of = page { $page } of { $pages }
button-previous = Previous
button-next = Next

## Subscriptions

subscribed = Noted: Vigie will write to you as soon as there is news of { $person } ({ $certainty }).
subscribe-outside = { $person } is not on Vigie’s list: I cannot follow that name.
unsubscribed = Noted: nothing more about { $person }.
unsubscribed-nothing = You were not following { $person }: nothing to change.
subscriptions = You follow { $people }.
subscriptions-none = You follow nobody. To begin: { $command }
and-more = { $names } { $more }
button-unfollow = Unfollow { $person }

## Alerts of a channel

alerts-refused = Setting alerts takes the “Manage Server” permission. Ask somebody who has it.
alerts-channel-needed = I need a channel. Example: { $example }
alerts-certainty-unread = “{ $text }” is not a certainty. Choose announced (announcements only) or all (rumours too).
alerts-language-unread = Vigie does not speak “{ $text }”. Choose fr or en.
alerts-set = Done: alerts come to { $channel } ({ $certainty }, { $language }).
alerts-numbered = { $number }. { $line }
alerts-shown = { $channel }: { $certainty }, { $language }
alerts-suspended = { $channel }: { $certainty }, { $language }; suspended, { $why }
alerts-none = No channel takes alerts here. To choose one: { $command }
alerts-off = Noted: no more alerts in { $channel }.
alerts-off-nothing = { $channel } took no alerts: nothing to change.
alerts-which = Several channels take alerts: { $channels }. Say which one: { $command }
certainty-announced = announcements only
certainty-all = announcements and rumours
language-fr = in French
language-en = in English

## Console

console-prompt = vigie>
console-edited = updated
console-button = [{ $number }] { $label }
console-no-button = There is no choice { $number } here.
console-option-unread = I do not understand “{ $text }”. Example: { $example }
console-menu = { $label }: { $choices }
