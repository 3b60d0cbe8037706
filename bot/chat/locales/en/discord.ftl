# What only Discord needs said.

## Commands: names and descriptions (100 characters at most)

discord-command-who = who
discord-command-who-about = Who is in, who has left: somebody’s card, or the list
discord-command-timeline = timeline
discord-command-timeline-about = Known changes, newest first
discord-command-subscribe = subscribe
discord-command-subscribe-about = Get a direct message whenever there is news of somebody
discord-command-unsubscribe = unsubscribe
discord-command-unsubscribe-about = Stop following somebody
discord-command-subscriptions = subscriptions
discord-command-subscriptions-about = The people you follow
discord-command-alerts = alerts
discord-command-alerts-about = This server’s alerts (for those who may manage the server)
discord-command-alerts-set = set
discord-command-alerts-set-about = Choose the channel where Vigie posts its alerts
discord-command-alerts-show = show
discord-command-alerts-show-about = The channels set on this server, and what they receive
discord-command-alerts-off = off
discord-command-alerts-off-about = Stop a channel’s alerts, and the mentions asked for there
discord-command-alerts-test = test
discord-command-alerts-test-about = Post an example alert, marked as such
discord-command-help = help
discord-command-help-about = What Vigie does, and how it is doing

discord-option-person = person
discord-option-person-about = Somebody’s name
discord-option-on = on
discord-option-on-about = As of that day: May 2024, 2024-05-14, 3 months ago
discord-option-post = post
discord-option-post-about = Who holds this post, and who held it
discord-option-kind = kind
discord-option-kind-about = One kind of change only
discord-option-since = since
discord-option-since-about = From: May 2024, 2024-05-14, 3 months ago, late 2023
discord-option-until = until
discord-option-until-about = Up to: May 2024, 2024-05-14, yesterday
discord-option-channel = channel
discord-option-channel-about = The channel concerned
discord-option-certainty = certainty
discord-option-certainty-timeline = One degree of certainty only
discord-option-certainty-about = Announced changes only (the default), or rumours too
discord-option-certainty-followed = Announced changes and rumours (the default), or no rumours; for everybody you follow
discord-option-language = language
discord-option-language-about = Language of the alerts (yours by default)

discord-kind-departure = departure
discord-kind-ouster = dismissal
discord-kind-leave = leave
discord-kind-return = return
discord-kind-arrival = arrival
discord-kind-appointment = appointment
discord-kind-venture = venture
discord-certainty-announced = announced changes only
discord-certainty-all = announced changes and rumours
discord-language-fr = French
discord-language-en = English

## Permissions, as Discord names them

discord-permission-view_channel = “View Channel”
discord-permission-send_messages = “Send Messages”
discord-permission-embed_links = “Embed Links”
discord-permission-read_message_history = “Read Message History”
discord-and = { $first } and { $last }
discord-missing = I cannot write in { $channel }: I lack { $permissions }.
discord-missing-remedy = { $count ->
    [one] Grant it
   *[other] Grant them
 } in Edit Channel › Permissions, then run { $command } again.
discord-channel-gone = This channel no longer exists or is hidden from me. Choose another one with { $command }.

## Subscriptions

discord-subscribed-by-dm = Done: the confirmation is waiting in your direct messages.
discord-dm-closed = Discord does not let me write to you directly: the subscription to { $person } is not kept. Allow direct messages from this server and try again, or ask for a mention in this channel.
discord-dm-closed-alone = Discord does not let me write to you directly: the subscription to { $person } is not kept. Allow direct messages in your privacy settings, then try again.
discord-dm-closed-elsewhere = Discord does not let me write to you directly: the subscription to { $person } is not kept. Allow direct messages from this server and try again, or run { $command } in a channel where you can write to ask for a mention there.
discord-mention-here = Mention me here
discord-mention-refused = You cannot write in { $channel }, so Vigie cannot mention you there. Run { $command } again in a channel where you can write.

## A server’s alerts

discord-alerts-in-server = Alerts are set in a channel of the server. Run the command there.
discord-alerts-reserved = A server’s alerts are set with the “Manage Server” permission. Ask somebody who has it to run the command.
discord-welcome-posted = A welcome message has just been posted there.
discord-mentions-shown = { $channel }: mentions asked for by { $users }
discord-mentions-remedy = To stop the mentions in a channel: { $command }
discord-mentions-off = Noted: no more mentions in { $channel }.
discord-test-posted = Example posted in { $channel }.
discord-test-nowhere = No channel of this server takes alerts. Choose one with { $command }.

## When something is wrong

discord-stale-command = This command has changed since Discord showed it to you. Restart Discord, then run it again.
discord-stale-button = This button is no longer supported. Run { $command } to see what Vigie can do.
discord-too-long = The answer is taking more than { $seconds } seconds. Try again in a minute.
discord-storage = Vigie’s database does not answer. Try again in a minute; your settings are intact.
discord-fault = Vigie could not answer, and the fault is its own. Try again; if it comes back, report the reference { $reference }.
discord-refused = Discord refuses the request ({ $why }). Try again in a minute.

## Why a delivery is not possible

discord-why-permissions = Vigie lacks { $permissions }
discord-why-forbidden = Discord forbids Vigie to write there (error { $code })
discord-why-gone = the channel no longer exists (error { $code })
discord-why-dm-closed = direct messages are closed
discord-why-message-gone = the message was deleted
discord-why-malformed = Discord refuses the message (error { $code })
discord-why-rate = Discord asks to wait
discord-why-down = Discord does not answer ({ $what })
discord-why-offline = Vigie is not connected to Discord yet
discord-token-refused = Discord refuses the token (VIGIE_DISCORD_TOKEN). Copy a new one from discord.com/developers/applications › Bot › Reset Token.
discord-intents-refused = Discord refuses what was asked for when connecting. Check the application at discord.com/developers/applications › Bot.
