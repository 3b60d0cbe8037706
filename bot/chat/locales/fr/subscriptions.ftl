# S’abonner : à qui, à quoi, comment. Espaces insécables : voir VOICE.

kinds-all = tous les mouvements
kinds-out = départs
kinds-in = arrivées et retours
kinds-posts = nominations
kinds-default = tous les mouvements sauf les projets
kinds-ventures = projets

everybody = toutes les personnes de la liste
picker-label = Choisir des personnes (page { $page } sur { $pages })
picker-one = Choisir des personnes
button-search = Chercher un nom
button-everybody = Tout le monde
picker-search-title = Chercher une personne
picker-search-name = Nom, ou son début
picker-nothing = Je ne connais personne du nom de « { $name } ».
picker-subscribe = Qui voulez-vous suivre ? Choisissez dans la liste, cherchez un nom, ou prenez tout le monde.
picker-subscribe-as = Qui voulez-vous suivre ({ $choice }) ? Choisissez dans la liste, cherchez un nom, ou prenez tout le monde.

subscribed-mention = C’est noté : Vigie vous mentionnera dans { $channel } dès qu’il y a du nouveau sur { $person } ({ $certainty }).
subscription-line = { $person } : { $choice }
subscription-by-dm = { $line }, en message privé
subscription-by-mention = { $line }, par mention dans { $channel }
subscription-suspended = { $line } ; suspendu, { $why }
subscriptions-title = Vos abonnements
subscriptions-change = Changer ce que vous recevez
subscription-about = Ce que vous recevez sur { $person } : { $choice }.
subscription-nobody = Vous ne suivez pas { $person } : il n’y a rien à changer.
subscription-kinds = Mouvements
subscription-certainty = Certitude
subscription-changed = C’est noté : sur { $person }, { $choice }.
unsubscribed-all = C’est noté : plus aucun abonnement.
button-unfollow-all = Ne plus tout suivre
button-announced-only = Annonces seulement
button-subscriptions = Mes abonnements

forgotten = C’est fait. J’ai effacé ce que je gardais de vous : { $what }. Il ne reste rien.
forgotten-nothing = Je ne garde rien de vous : il n’y a rien à effacer.
forgotten-people = { $count ->
    [one] 1 personne suivie
   *[other] { $count } personnes suivies
}
forgotten-mentions = { $count ->
    [one] les mentions demandées dans 1 salon
   *[other] les mentions demandées dans { $count } salons
}
forgotten-digest = le récap
forgotten-settings = la langue et le degré de certitude
forgotten-reports = { $count ->
    [one] votre nom sur 1 signalement
   *[other] votre nom sur { $count } signalements
}
