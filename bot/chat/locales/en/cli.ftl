# What the command line says to whoever runs Vigie.

## Configuration problems (file and line go before)

problem-place = { $file }, line { $line }: { $what }
problem-place-file = { $file }: { $what }
problem-unreadable = it cannot be read ({ $why }). Check that the file exists and that its permissions allow reading.
problem-not-utf8 = this is not UTF-8. Save the file again as UTF-8.
problem-not-yaml = this is not YAML ({ $why }). Check indentation, colons and quotes on this line and the one before.
problem-not-toml = this is not TOML ({ $why }). A setting is written: name = "value".
problem-empty = there is nothing in this file. `vigie init` writes a complete one.
problem-key-twice = “{ $key }” stands there twice. Keep one of the two lines.
problem-missing = “{ $key }” is missing. Add it.
problem-unknown-key = “{ $key }” is not known here. Correct the name or remove the line.
problem-unknown-setting = “{ $key }” is not a setting. `vigie init` writes a file that names them all.
problem-not-text = “{ $key }” takes a text. Put the value in quotes.
problem-not-yes-no = “{ $value }” is neither yes nor no. Write 1 or 0.
problem-not-a-list = “{ $key }” takes a list: one line per element, each beginning with a dash.
problem-not-a-mapping = this takes lines of “name: value”.
problem-not-one-of = “{ $value }” is not accepted. Choose one of: { $expected }.
problem-refused = “{ $value }” is refused for “{ $key }” ({ $why }). Correct the value.
problem-blank = this name is empty. Write it, or remove the entry.
problem-not-a-slug = “{ $value }” cannot be an identifier. Write it in lower case without accents, with hyphens: jeanne-martin.
problem-not-a-date = “{ $value }” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.
problem-not-an-address = “{ $value }” is not an address. It begins with http:// or https:// and holds no space.
problem-not-a-language = “{ $value }” is not a language code. Write fr, or en.
problem-id-twice = the identifier “{ $key }” is taken on line { $first }. Give another one.
problem-name-twice = “{ $value }” names both { $one } and { $two }. Take the name away from one of the two.
problem-watched-elsewhere = “{ $value }” is watched as { $one } and listed as being elsewhere. Take the name off one of the two lists.
problem-seen-without-source = a change marked “seen” needs the address of its source. Add source, or write recalled.
problem-too-deep = this file nests without end. Remove references (&, *) and brackets too many.
problem-not-a-database = “{ $value }” is not the address of a database. Vigie keeps its own in an SQLite file: sqlite+aiosqlite:///var/vigie.db
problem-not-printable = “{ $value }” holds characters that a request cannot carry. Write an address on one line, without accents.
problem-a-folder = “{ $value }” is a folder; it takes a file.
problem-unwritable = it cannot be written ({ $why }). Free some space, or change folder.
cannot-write = The output cannot be written ({ $why }).
problem-url-twice = the address “{ $value }” is already on line { $first }. Remove one of the two.
problem-no-organizations = the list of organisations is empty. Add one, or take that of `vigie init`.
problem-no-feeds = the list of feeds is empty. Add at least one, or take those of `vigie init`.
problem-no-such-file = the file “{ $value }” does not exist. Correct the path, or make it with `vigie init`.
problem-no-such-zone = “{ $value }” is not a time zone. Write for example Europe/Paris.
problem-not-seconds = “{ $value }” is not a number of seconds. Write for example 300.
problem-poll-range = it takes between { $least } and 86400 seconds. Newspapers block those who read their feeds too often; VIGIE_ALLOW_PRIVATE_ADDRESSES=1 allows less, for trials.
problem-token-blanks = this token holds a space or a line break. Copy it again from Discord’s developer portal.
problem-not-an-article = this is not an article ({ $why }). It takes one JSON object per line, with at least id and title.

## What failed

storage-full = { $where }: the disk is full. Free some space and start again; nothing was lost.
storage-unsound = { $where }: this is not a sound SQLite database. Move the file away, or restore a backup.
storage-locked = { $where }: another program keeps the database locked. End it and start again.
storage-unwritable = { $where }: it cannot be written ({ $why }). Check the folder and its permissions.
storage-busy = { $where }: another Vigie is running on this database (process { $pid }). Stop it, or set VIGIE_DATABASE_URL to another one.
storage-newer = { $where }: this database comes from a newer version of Vigie. Install that version, or set VIGIE_DATABASE_URL to another one.
storage-older-runs = { $where }: a Vigie of an older version is running on this database. Restart it first.
storage-foreign = { $where }: this is another program’s database. Set VIGIE_DATABASE_URL to a file of Vigie’s own.
storage-other = { $where }: the database answers “{ $why }”.
reason-slow = timed out
reason-dns = address not found
reason-offline = network unreachable
reason-refused = connection refused
reason-lost = connection lost
reason-tls = certificate refused
reason-status = { $code }
reason-guarded = { $guard } guard
reason-html = an HTML page instead of a feed
reason-no-feed = not a feed
reason-empty = empty answer
reason-broken = broken XML
reason-large = more than { $size } MiB
reason-redirects = redirects lead nowhere
reason-private = private address refused ({ $host })

## Running

run-header = vigie { $version } · { $feeds ->
    [one] 1 feed
   *[other] { $feeds } feeds
}, { $people ->
    [one] 1 person
   *[other] { $people } people
}, { $changes ->
    [0] no change known
    [one] 1 change known
   *[other] { $changes } changes known
} · database { $database }
run-no-token = Discord: no token (VIGIE_DISCORD_TOKEN). Alerts appear here. Type /help.
run-discord = Discord: connecting. Alerts go to the channels set with /alerts set.
run-discord-connected = Discord: connected.
run-stopped = Stopped. Nothing is lost: what was still to be sent goes out at the next start.
round-read = { $read ->
    [one] 1 feed
   *[other] { $read } feeds
} read, { $new ->
    [0] nothing new
    [one] 1 new article
   *[other] { $new } new articles
}.
round-failed = { $read ->
    [one] 1 feed
   *[other] { $read } feeds
} read, { $failed } failed ({ $details }). { $new ->
    [0] Nothing new
    [one] 1 new article
   *[other] { $new } new articles
}.
round-none = No feed can be reached ({ $details }). Check this machine’s connection; the next try is in a few minutes.
round-failure = { $name }: { $reason }
round-more = and { $count } more
report-updated = { $name }: { $entries ->
    [one] 1 article
   *[other] { $entries } articles
}, { $new } new
report-unchanged = { $name }: unchanged
report-failed = { $name }: failed, { $reason }

## vigie check

check-good = good
check-bad = look here
check-configuration = Configuration: { $feeds } feeds, { $people } people, { $changes } changes known
check-unknown = Unknown variable: { $names }. Is it a typing mistake?
check-database = Database: { $url }
check-feeds = Feeds: { $good } reachable, { $bad } failing
check-no-token = Discord: no token (VIGIE_DISCORD_TOKEN). Vigie speaks on the console.
check-token = Discord: token accepted, application “{ $name }”
check-token-refused = Discord refuses the token. Copy a new one from the developer portal (Bot › Reset Token) into VIGIE_DISCORD_TOKEN.
check-unreachable = Discord cannot be reached: { $why }
check-invite = Invite: { $url }
check-alive = Running, last sign { $seconds } s ago
check-not-alive = No sign of life for { $seconds } s. Is the process running?
check-never-alive = No sign of life. Start `vigie run`.

## vigie init

init-written = { $file }: written
init-kept = { $file }: already there, kept as it is
init-next = Edit these files, then `vigie check` and `vigie run`.

## vigie who, vigie timeline

timeline-none = Nothing known that fits.
poll-needs-once = `vigie poll` reads each feed once: add --once. To go on reading: `vigie run`.
no-such-kind = “{ $value }” is not a kind of change. Choose one of: { $expected }.
no-such-day = “{ $value }” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.
no-such-person = I know nobody of the name “{ $name }”.

## vigie demo

demo-header = An invented fortnight: the press, the organisation and the people do not exist. { $feeds } feeds served on this machine.
demo-day = — { $day } —
demo-end = End of the fortnight. For the real watch: `make run`.

## Help

help-app = Vigie watches the leadership of an organisation: who leaves, joins, is promoted, goes on leave or comes back, as the French press tells it.
help-run = Read the feeds and alert: on Discord where VIGIE_DISCORD_TOKEN is set, else on the console.
help-run-console = stay on the console even where a token is set
help-poll = Read every feed once, now, and say how each did.
help-poll-once = a single reading of each feed
help-json = JSON objects, one per line, on standard output
help-match = Articles as JSON lines in; what they say of each person out.
help-match-file = the file, or - for standard input
help-replay = Replay articles in order of publication and show each alert.
help-replay-file = the articles, as JSON lines
help-replay-database = keep the database made; otherwise it is removed
help-no-history = start without the past changes of people.yaml
help-who = Who is in, who has left; with a name, all that is known of the person.
help-who-name = a name, whole or nearly so
help-timeline = The changes, latest first.
help-person = one person
help-kind = a kind: departure, ouster, leave, return, arrival, appointment, venture
help-since = from this date on (YYYY, YYYY-MM or YYYY-MM-DD)
help-until = up to this date
help-limit = at most this many
help-init = Write a commented vigie.toml and copies of both lists here.
help-check = Check the configuration, the database, the feeds and the token; give the invite address.
help-check-alive = say only whether the process is alive (the container’s probe)
help-demo = An invented fortnight, offline, in under a minute.
help-verbose = tell what goes well too, on standard error
help-version = tell the version
