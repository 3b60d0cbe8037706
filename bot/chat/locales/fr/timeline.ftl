# /timeline : la liste, ses filtres, et la frise.

kind-unread = « { $text } » n’est pas un genre de mouvement. Choisissez parmi : { $choices }.
sureness-unread = « { $text } » n’est pas un degré de certitude. Choisissez parmi : { $choices }.
date-ambiguous = « { $text } » peut vouloir dire { $one } ou { $other }. Écrivez { $write-one } ou { $write-other }.
sureness-announced = annonces
sureness-rumoured = rumeurs
sureness-denied = démentis
sureness-unverified = à vérifier
timeline-title = Chronologie, { $about }
timeline-scope = ({ $scope })
timeline-since = depuis { $date }
timeline-until = jusqu’à { $date }
timeline-during = { $precision ->
    [day] le { $date }
   *[rough] en { $date }
}
timeline-empty = Rien de connu pour ces critères.
button-filter = Filtrer
filter-kind = Genre de mouvement
filter-kind-all = Tous les genres
filter-certainty = Certitude
filter-certainty-all = Toutes les certitudes
filter-period = Période
filter-period-all = Depuis le début
filter-period-days = Les { $days } derniers jours
filter-period-year = Année { $year }

## La frise

chart-kind-departure = Départs
chart-kind-ouster = Limogeages
chart-kind-leave = Congés
chart-kind-return = Retours
chart-kind-arrival = Arrivées
chart-kind-appointment = Nominations
chart-kind-venture = Projets
chart-legend-announced = annonce ou presse
chart-legend-rumoured = rumeur
chart-legend-denied = démenti
chart-legend-unverified = à vérifier
chart-unwatched = non suivi
chart-described = Frise de { $count ->
    [one] 1 mouvement
   *[other] { $count } mouvements
}, de { $first } à { $last } : { $kinds }.
chart-described-kind = { $kind } ({ $count })
