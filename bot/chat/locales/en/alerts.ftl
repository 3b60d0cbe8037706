# Alerts, what follows them, and the sentence that tells of a change.
# $status: rumoured, announced, denied, or confirmed (a rumour that became an announcement).

## Titles

title-departure = { $status ->
    [rumoured] { $person } is said to be leaving { $org }
    [denied] { $person } stays at { $org } (departure denied)
   *[announced] { $person } leaves { $org }
}
title-ouster = { $status ->
    [rumoured] { $org } is said to have dismissed { $person }
    [denied] { $person } stays at { $org } (dismissal denied)
   *[announced] { $org } dismisses { $person }
}
title-leave = { $status ->
    [rumoured] { $person } is said to be taking leave from { $org }
    [denied] { $person } stays at { $org } (leave denied)
   *[announced] { $person } takes leave from { $org }
}
title-return = { $status ->
    [rumoured] { $person } is said to be returning to { $org }
    [denied] { $person } does not return to { $org } (return denied)
   *[announced] { $person } returns to { $org }
}
title-return-head = { $status ->
    [rumoured] { $person } is said to be returning as head { $of-org }
    [denied] { $person } does not return as head { $of-org } (return denied)
   *[announced] { $person } returns as head { $of-org }
}
title-arrival = { $status ->
    [rumoured] { $person } is said to be joining { $org }
    [denied] { $person } does not join { $org } (arrival denied)
   *[announced] { $person } joins { $org }
}
title-appointment = { $status ->
    [rumoured] { $person } is said to become { $role } { $of-org }
    [denied] { $person } does not become { $role } { $of-org } (appointment denied)
   *[announced] { $person } becomes { $role } { $of-org }
}
title-appointment-long = { $status ->
    [rumoured] { $person } is said to become { $role } at { $org }
    [denied] { $person } does not become { $role } at { $org } (appointment denied)
   *[announced] { $person } becomes { $role } at { $org }
}
title-appointment-bare = { $status ->
    [rumoured] { $person } is said to change roles at { $org }
    [denied] { $person } does not change roles at { $org } (appointment denied)
   *[announced] { $person } changes roles at { $org }
}
title-venture-founds = { $status ->
    [rumoured] { $person } (ex-{ $org }) is said to be founding { $place }
    [denied] { $person } (ex-{ $org }) does not found { $place } (venture denied)
   *[announced] { $person } (ex-{ $org }) founds { $place }
}
title-venture-joins = { $status ->
    [rumoured] { $person } (ex-{ $org }) is said to be joining { $place }
    [denied] { $person } (ex-{ $org }) does not join { $place } (venture denied)
   *[announced] { $person } (ex-{ $org }) joins { $place }
}
title-venture-bare = { $status ->
    [rumoured] { $person } (ex-{ $org }) is said to prepare a new venture
    [denied] { $person } (ex-{ $org }) starts no venture (denied)
   *[announced] { $person } (ex-{ $org }) starts a new venture
}
title-board-departure = { $status ->
    [rumoured] { $person } is said to be leaving the board { $of-org }
    [denied] { $person } stays on the board { $of-org } (departure denied)
   *[announced] { $person } leaves the board { $of-org }
}
title-board-ouster = { $status ->
    [rumoured] { $org } is said to have removed { $person } from its board
    [denied] { $person } stays on the board { $of-org } (removal denied)
   *[announced] { $org } removes { $person } from its board
}
title-board-return = { $status ->
    [rumoured] { $person } is said to be returning to the board { $of-org }
    [denied] { $person } does not return to the board { $of-org } (return denied)
   *[announced] { $person } returns to the board { $of-org }
}
title-board-arrival = { $status ->
    [rumoured] { $person } is said to be joining the board { $of-org }
    [denied] { $person } does not join the board { $of-org } (arrival denied)
   *[announced] { $person } joins the board { $of-org }
}
title-board-chair = { $status ->
    [rumoured] { $person } is said to be taking the chair of the board { $of-org }
    [denied] { $person } does not take the chair of the board { $of-org } (appointment denied)
   *[announced] { $person } takes the chair of the board { $of-org }
}
title-destination = { $title } for { $place }
title-as = { $title } as { $role }
title-succeeding = { $status ->
    [rumoured] { $title } (would succeed { $counterpart })
   *[announced] { $title } (succeeds { $counterpart })
}
title-retracted = Alert withdrawn ({ $person })
title-example = Example · { $title }
title-several = { $count } { $what } { $status ->
    [rumoured] rumoured
    [denied] denied
   *[announced] announced
} at { $org }
title-several-mixed = { $count } { $what } at { $org }

several-departure = departures
several-ouster = dismissals
several-leave = leaves
several-return = returns
several-arrival = arrivals
several-appointment = appointments
several-venture = ventures
several-out = departures
several-other = changes
several-agreement = s
that = that { $name }
that-vowel = that { $name }
number = { $count ->
    [2] Two
    [3] Three
    [4] Four
    [5] Five
    [6] Six
    [7] Seven
    [8] Eight
    [9] Nine
   *[other] { $count }
}

## Certainty

mark-announced = ● Announced
mark-press = ● Press
mark-rumoured = ○ Rumour
mark-denied = ✕ Denied
mark-reversed = ↺ Reversal
mark-recalled = ● To be verified
mark-retracted = Withdrawn
vouched-by = by { $who }
vouched-according = according to { $who }
vouched-repeated = { $count ->
    [one] repeated by 1 outlet
   *[other] repeated by { $count } outlets
}
date-effective = effective { $date }
date-effective-vague = effective in { $date }
date-announced = announced { $date }
date-published = published { $date }
date-known-later = { $date }, published { $later }

## Sentences

sentence-departure = { $status ->
    [rumoured] { $subject } is said to be leaving the company{ $stay ->
        [none] {""}
       *[other] {" "}{ $stay }
    }.
   *[announced] { $subject } leaves the company{ $stay ->
        [none] {""}
       *[other] {" "}{ $stay }
    }.
}
sentence-ouster = { $status ->
    [rumoured] { $subject } is said to lose the post{ $stay ->
        [none] {""}
       *[other] {" "}{ $stay } at the company
    }.
   *[announced] { $subject } loses the post{ $stay ->
        [none] {""}
       *[other] {" "}{ $stay } at the company
    }.
}
sentence-successor = { $status ->
    [rumoured] { $counterpart } would take over.
   *[announced] { $counterpart } takes over.
}
sentence-from = Previously at { $place }.
sentence-undone = Undone since: { $person } is back at { $org }.
sentence-unknown = A name outside Vigie’s list.
sentence-retracted = No article supports it any more: an edited article, or Vigie’s own misreading.
sentence-example = This is an example: nothing of the kind has happened.
quote = “{ $quote }” ({ $outlet })
quoted = “{ $text }”
quoted-inside = ‘{ $text }’
clock = { $hour }:{ $minute }
just-now = just now
late = Seen { $lapse } late
late-stopped = Seen { $lapse } late: Vigie was stopped
updated = updated { $ago }
context-leaders = Departure no. { $count } from the leadership in { $days } days
context-departures = Departure no. { $count } in { $days } days at { $org }

field-role = Role
field-sources = Sources
sources-count = { $count ->
    [one] 1 outlet
   *[other] { $count } outlets
}
sources-origin =
    { $count }, origin: { $origin }
    { $list }
sources-list = { $count }: { $list }
sources-one = { $outlet } ({ $time })
sources-more = { $count ->
    [one] and 1 other
   *[other] and { $count } others
}
footer = Vigie · { $ids }

button-follow = Follow { $person }
button-timeline = Timeline

## Follow-ups

follow-up-confirmed = Confirmed: { $title }{ $was ->
    [rumour] {" "}(rumour of { $date }, { $sources })
   *[none] {" "}({ $sources })
}.
follow-up-denied-by = Denied: { $who } says { $that-person } stays. The alert of { $ago } is corrected.
follow-up-denied-according = Denied: { $title }, according to { $who }. The alert of { $ago } is corrected.
follow-up-denied = Denied: { $title }. The alert of { $ago } is corrected.
follow-up-kind = Correction: it is { $right }, not { $wrong }.
follow-up-corrected = Correction: { $title }. The alert of { $ago } is updated.
follow-up-rumour = Correction: it is only a rumour so far. The alert of { $ago } is corrected.
follow-up-reversed = Reversal: { $title }.
follow-up-undone = Reversal: { $person } returns to { $org }.
follow-up-retracted = Alert withdrawn: no article supports { $title } any more. An edited article, or Vigie’s own misreading.
follow-up-more = More: { $title }.

kind-of-departure = a departure
kind-of-ouster = a dismissal
kind-of-leave = a leave
kind-of-return = a return
kind-of-arrival = an arrival
kind-of-appointment = an appointment
kind-of-venture = a new venture

## A channel was set

welcome = Vigie keeps watch here. { $feeds ->
    [one] 1 feed
   *[other] { $feeds } feeds
}, { $polled ->
    [yes] last read { $ago }
   *[no] first reading under way
}.
welcome-quiet = The last 48 hours: nothing at { $org }.
welcome-recent = The last 48 hours:
welcome-latest = Latest changes:
