# /timeline: the list, its filters, and the chart.

kind-unread = “{ $text }” is not a kind of change. Choose one of: { $choices }.
sureness-unread = “{ $text }” is not a degree of certainty. Choose one of: { $choices }.
date-ambiguous = “{ $text }” may mean { $one } or { $other }. Write { $write-one } or { $write-other }.
sureness-announced = announced
sureness-rumoured = rumours
sureness-denied = denials
sureness-unverified = to be verified
timeline-title = Timeline, { $about }
timeline-scope = ({ $scope })
timeline-since = since { $date }
timeline-until = until { $date }
timeline-during = { $precision ->
    [day] on { $date }
   *[rough] in { $date }
}
timeline-empty = Nothing known that fits.
button-filter = Filter
filter-kind = Kind of change
filter-kind-all = Every kind
filter-certainty = Certainty
filter-certainty-all = Every certainty
filter-period = Period
filter-period-all = From the beginning
filter-period-days = The last { $days } days
filter-period-year = Year { $year }

## The chart

chart-kind-departure = Departures
chart-kind-ouster = Dismissals
chart-kind-leave = Leaves
chart-kind-return = Returns
chart-kind-arrival = Arrivals
chart-kind-appointment = Appointments
chart-kind-venture = Ventures
chart-legend-announced = announced or reported
chart-legend-rumoured = rumour
chart-legend-denied = denied
chart-legend-unverified = to be verified
chart-unwatched = not watched
chart-described = Chart of { $count ->
    [one] 1 change
   *[other] { $count } changes
}, from { $first } to { $last }: { $kinds }.
chart-described-kind = { $kind } ({ $count })
