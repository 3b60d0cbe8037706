# What the commands about subscriptions and settings say on Discord. Descriptions: 100 characters at most.

discord-command-digest = digest
discord-command-digest-about = Get a digest every day or every Monday, or stop it
discord-command-forget = forget
discord-command-forget-about = Delete everything Vigie keeps of you, and say what it was
discord-option-person-followed = Name of the person, or “tout” for everybody; without it, a list to choose from
discord-option-kinds = kinds
discord-option-kinds-about = Every change (by default), or one sort only
discord-option-how = how
discord-option-how-about = By direct message (by default), or by a mention in this channel
discord-how-dm = by direct message
discord-how-mention = by a mention here
discord-option-period = period
discord-option-period-about = Every day, every Monday, or no more
discord-option-hour = hour
discord-option-hour-about = The hour, from 0 to 23 (8 by default)
discord-option-certainty-digest = Announcements only (by default), or rumours too
discord-option-channel-digest = A channel with alerts, for those who manage the server; without it, the digest is yours
discord-period-daily = every day
discord-period-weekly = every Monday
discord-period-off = stop

discord-mention-on-server = A mention is asked for in the channel where it will come. Run { $command } there, or choose direct messages.
discord-digest-dm-closed = Discord does not let me write to you: the digest is not kept. Allow direct messages from this server in its privacy settings, then try again.

discord-command-alerts-moderators = moderators
discord-command-alerts-moderators-about = Choose the channel where Vigie tells moderators what is wrong
discord-option-role = role
discord-option-role-about = A role to mention for what is announced
discord-option-channel-moderators = The channel; without it, Vigie keeps none
