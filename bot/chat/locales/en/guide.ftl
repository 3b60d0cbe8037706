# /help: what Vigie can do here, and how it is doing.

guide-title = Vigie
guide-intro = I keep watch on { $org }: departures, arrivals, appointments, leaves and returns, from the press.
guide-who = { $command }: who is in, who has left; with a name, all I know of the person.
guide-timeline = { $command }: the changes, newest first.
guide-subscribe = { $command }: get a message about whatever concerns a person.
guide-unsubscribe = { $command }: no longer get them.
guide-subscriptions = { $command }: the people you follow.
guide-alerts = { $command }: a channel’s alerts, for those who manage the server.
guide-sources = { $command }: the newspapers I read, and those that no longer answer.
guide-digest = { $command }: a digest, every day or every Monday.
guide-why = { $command }: where a piece of news comes from, and how I read it.
guide-forget = { $command }: delete all I keep about you.
guide-quit = { $command }: stop Vigie.
guide-feeds = { $failing ->
    [0] All { $feeds } feeds are well
   *[other] { $good } of { $feeds } feeds are well
}, { $polled ->
    [yes] last read { $ago }.
   *[no] none has been read yet.
}
guide-last = Latest change: { $event }

## Here

guide-here = This channel receives alerts.
guide-here-suspended = This channel should receive alerts, but nothing gets there: { $why }.
guide-here-not = This channel receives no alerts. To send them here: { $command }
guide-followed = { $count ->
    [one] You follow 1 person
   *[other] You follow { $count } people
}: { $command }
guide-permissions = Permissions checked in this channel: nothing is missing.
guide-permissions-missing = In this channel I lack { $permissions }.
guide-not-here = On this server you use Vigie from your own account. For alerts in a channel, whoever manages the server can add it.

## vigie check

check-install = Install on an account: { $url }
check-no-install = Installation on an account: off. To offer it, tick “User Install” in discord.com/developers/applications › Installation.
