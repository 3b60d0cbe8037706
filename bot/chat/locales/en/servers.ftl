# Arriving on a server, and saying what is wrong.

server-welcome = Vigie keeps watch over { $org }: departures, arrivals, appointments, from the French press. To get the alerts in a channel: { $set }. To follow somebody by direct message: { $subscribe }. Everything else: { $help }.
moderators-suspended = I cannot write in { $channel }: { $why }. Your settings are kept, and what waits will be posted there as soon as that is possible.
moderators-server = Server { $server }: { $text }
