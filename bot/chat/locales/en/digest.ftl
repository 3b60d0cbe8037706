# The digest: how it is set, and what it says.

digest-hour = { $hour }:00
digest-daily = a digest every day at { $hour }, { $certainty }
digest-weekly = a digest every Monday at { $hour }, { $certainty }
digest-set = Noted: { $digest }. The next one: { $at }. { $period ->
    [weekly] A week without news brings none.
   *[daily] A day without news brings none.
}
digest-content = { $followed ->
    [yes] It covers the people you follow.
   *[no] You follow nobody in particular: it covers the whole list.
}
digest-shown = Set: { $digest }.
digest-stopped = Noted: no more digest.
digest-none = No digest is set. To get one: { $command }
digest-no-channel = { $channel } takes no alerts. Begin with { $command }.
digest-period-unread = “{ $text }” is no frequency. Choose daily, weekly (on Mondays) or off.
digest-hour-unread = “{ $text }” is no hour. Write a number from 0 to 23.
digest-title = { $count ->
    [one] Digest: 1 change since { $since }
   *[other] Digest: { $count } changes since { $since }
}
digest-footer = Digest { $id }
button-digest-stop = Stop the digest
