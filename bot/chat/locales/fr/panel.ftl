# Le panneau d’un salon : ce qu’il reçoit, quand, et comment.

panel-of = Réglages de { $channel }.
panel-takes = Reçoit : { $certainty }, { $kinds }, { $language }.
panel-about = Sur : { $people }.
panel-everybody = { $unknown ->
    [yes] toute la liste, et les noms hors liste
   *[no] toute la liste
}
panel-role = Mentionne { $role } pour ce qui est annoncé.
panel-quiets = Heures calmes { $hours } ({ $zone }) ; { $broken ->
    [yes] les départs annoncés passent quand même.
   *[no] tout attend leur fin.
}
panel-digests = En plus, { $digest }.
panel-publishes = Publie ce qui est annoncé aux salons abonnés.
panel-suspended = Suspendu : { $why }.
panel-kinds = Mouvements
panel-certainty = Certitude
panel-sectors = Secteurs (aucun : toute la liste)
panel-without = Retirer des personnes
panel-pick = { $count ->
    [0] { $channel } reçoit ce qui concerne toute la liste. Choisissez des personnes pour la restreindre.
    [one] { $channel } : 1 personne choisie. Ajoutez, retirez, ou revenez à tout le monde.
   *[other] { $channel } : { $count } personnes choisies. Ajoutez, retirez, ou revenez à tout le monde.
}
panel-digest = Récap
panel-digest-off = Pas de récap
panel-digest-daily = Récap chaque jour à { $hour }
panel-digest-weekly = Récap chaque lundi à { $hour }
panel-quiet = Heures calmes
panel-quiet-off = Pas d’heures calmes
panel-zone = Fuseau horaire du serveur
panel-not-announcements = { $channel } n’est pas un salon d’annonces : Discord n’y publie rien vers d’autres serveurs.
quiet-hours = de { $start } à { $end }
button-people = Personnes…
button-when = Récap, heures calmes…
button-what = Contenu…
button-unknown = { $on ->
    [yes] Noms hors liste : oui
   *[no] Noms hors liste : non
}
button-broken = { $on ->
    [yes] Départs pendant les heures calmes : oui
   *[no] Départs pendant les heures calmes : non
}
button-publish = { $on ->
    [yes] Publier : oui
   *[no] Publier : non
}
button-no-role = Ne plus mentionner le rôle
button-settings = Régler le nᵒ { $number }

sector-founder = fondateurs
sector-executive = direction
sector-board = conseil d’administration
sector-research = recherche
sector-engineering = ingénierie
sector-product = produit
sector-safety = sécurité et alignement
sector-policy = politique et droit

zone-europe-paris = Paris, Bruxelles, Genève
zone-europe-london = Londres
zone-america-montreal = Montréal
zone-america-martinique = Antilles
zone-america-cayenne = Guyane
zone-indian-reunion = La Réunion
zone-pacific-noumea = Nouvelle-Calédonie
zone-pacific-tahiti = Tahiti
zone-africa-abidjan = Abidjan, Dakar
zone-africa-casablanca = Casablanca
zone-america-new-york = New York
zone-america-los-angeles = San Francisco
zone-etc-utc = UTC

moderators-set = C’est noté : ce qui ne va pas sera dit dans { $channel }, aux seules personnes qui le voient.
moderators-off = C’est noté : plus de salon pour la modération.
moderators-example = Vigie dira ici ce qui l’empêche de publier ses alertes.
role-refused = { $role } désigne tout le serveur : Vigie ne mentionne jamais tout le monde. Choisissez un autre rôle.
role-silent = { $role } ne peut pas être mentionné par Vigie. Autorisez « Permettre à tout le monde de mentionner ce rôle », ou donnez à Vigie « Mentionner @everyone, @here et tous les rôles ».
