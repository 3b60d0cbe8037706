# Arriver sur un serveur, et dire ce qui ne va pas.

server-welcome = Vigie veille sur { $org } : départs, arrivées, nominations, d’après la presse française. Pour recevoir les alertes dans un salon : { $set }. Pour suivre une personne en message privé : { $subscribe }. Tout le reste : { $help }.
moderators-suspended = Je ne peux pas écrire dans { $channel } : { $why }. Vos réglages sont gardés, et ce qui attend y sera publié dès que ce sera possible.
moderators-server = Serveur { $server } : { $text }
