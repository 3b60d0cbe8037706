# A channel's panel: what it takes, when, and how.

panel-of = Settings of { $channel }.
panel-takes = Takes: { $certainty }, { $kinds }, { $language }.
panel-about = About: { $people }.
panel-everybody = { $unknown ->
    [yes] the whole list, and names outside it
   *[no] the whole list
}
panel-role = Mentions { $role } for what is announced.
panel-quiets = Quiet hours { $hours } ({ $zone }); { $broken ->
    [yes] announced departures come through.
   *[no] everything waits for their end.
}
panel-digests = Besides, { $digest }.
panel-publishes = Publishes what is announced to the channels that follow it.
panel-suspended = Suspended: { $why }.
panel-kinds = Changes
panel-certainty = Certainty
panel-sectors = Sectors (none: the whole list)
panel-without = Remove people
panel-pick = { $count ->
    [0] { $channel } takes what concerns the whole list. Choose people to narrow it.
    [one] { $channel }: 1 person chosen. Add, remove, or go back to everybody.
   *[other] { $channel }: { $count } people chosen. Add, remove, or go back to everybody.
}
panel-digest = Digest
panel-digest-off = No digest
panel-digest-daily = A digest every day at { $hour }
panel-digest-weekly = A digest every Monday at { $hour }
panel-quiet = Quiet hours
panel-quiet-off = No quiet hours
panel-zone = Time zone of the server
panel-not-announcements = { $channel } is no announcement channel: Discord publishes nothing from there to other servers.
quiet-hours = from { $start } to { $end }
button-people = People…
button-when = Digest, quiet hours…
button-what = Content…
button-unknown = { $on ->
    [yes] Names outside the list: yes
   *[no] Names outside the list: no
}
button-broken = { $on ->
    [yes] Departures during quiet hours: yes
   *[no] Departures during quiet hours: no
}
button-publish = { $on ->
    [yes] Publish: yes
   *[no] Publish: no
}
button-no-role = Mention the role no more
button-settings = Settings of no. { $number }

sector-founder = founders
sector-executive = management
sector-board = board of directors
sector-research = research
sector-engineering = engineering
sector-product = product
sector-safety = safety and alignment
sector-policy = policy and law

zone-europe-paris = Paris, Brussels, Geneva
zone-europe-london = London
zone-america-montreal = Montreal
zone-america-martinique = French Antilles
zone-america-cayenne = French Guiana
zone-indian-reunion = Réunion
zone-pacific-noumea = New Caledonia
zone-pacific-tahiti = Tahiti
zone-africa-abidjan = Abidjan, Dakar
zone-africa-casablanca = Casablanca
zone-america-new-york = New York
zone-america-los-angeles = San Francisco
zone-etc-utc = UTC

moderators-set = Noted: what goes wrong will be told in { $channel }, to those who see it.
moderators-off = Noted: no more channel for moderators.
moderators-example = Vigie will say here what keeps it from posting its alerts.
role-refused = { $role } stands for the whole server: Vigie never mentions everybody. Choose another role.
role-silent = Vigie cannot mention { $role }. Allow “Allow anyone to @mention this role”, or give Vigie “Mention @everyone, @here, and All Roles”.
