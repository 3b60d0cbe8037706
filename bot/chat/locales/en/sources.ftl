# How the feeds are: the answer to /sources, notices to the operator, `vigie feeds`.

sources-title = Sources
sources-read = { $feeds ->
    [one] One feed followed
   *[other] { $feeds } feeds followed
}{ $read ->
    [yes] , last read { $ago }
   *[no] , none read so far
}.
sources-all-good = { $good ->
    [one] It is well.
   *[other] All are well.
}
sources-others-good = { $good ->
    [one] The other feed is well.
   *[other] The { $good } other feeds are well.
}
sources-unread = { $count ->
    [one] One feed has not been read yet.
   *[other] { $count } feeds have not been read yet.
}
sources-offline = This machine’s network does not answer: { $count ->
    [one] one feed waits
   *[other] { $count } feeds wait
} for it. It is no fault of theirs.
sources-others = { $count ->
    [one] One more feed is in trouble.
   *[other] { $count } more feeds are in trouble.
}
sources-names = Read

## Reasons, in few words

reason-status-guarded = { $code }, { $guard } guard
reason-not-http = not an HTTP answer
reason-not-an-address = not an address
reason-internal = an error of Vigie’s own, described in the log

## A feed in trouble. $reason is one word more: a code, the name of a guard, an error.

trouble-refused = { $name } has refused to be read ({ $reason }) for { $since }.
trouble-missing = { $name } has not been at this address ({ $reason }) for { $since }.
trouble-server = The server of { $name } has been failing ({ $reason }) for { $since }.
trouble-guarded = { $name } has kept robots out ({ $reason }) for { $since }.
trouble-unreachable = { $name } has been out of reach ({ $reason }) for { $since }.
trouble-unreadable = { $name } has been unreadable ({ $reason }) for { $since }.
trouble-gone = { $name } was closed by its publisher (410).
trouble-silent = { $name } answers, but has had nothing new for { $since }; usually it is { $gap } between two articles.
trouble-next = Next try { $when }.
trouble-moved = { $name } has moved: { $url }

under-a-minute = less than a minute
when-clock = at { $clock }
when-day = on { $day } at { $clock }

## Notices to the operator: one when a feed breaks, one when it recovers

notice-recovered = { $name } is being read again.
notice-moved = { $name } has changed its address for good. In feeds.yaml, put { $url }
notice-gone = Remove it from feeds.yaml, or give its new address.
notice-refused = Some newspapers refuse hosting providers: give an address to reach you at in VIGIE_CONTACT.
notice-missing = Check its address with `vigie feeds check`.
notice-silent = See whether its address has changed: `vigie feeds check`.

## Command

discord-command-sources = sources
discord-command-sources-about = The newspapers read, and those that no longer answer

## Setting

problem-not-a-channel = “{ $value }” is not the id of a channel. In Discord, with developer mode on: right-click the channel › Copy ID.
