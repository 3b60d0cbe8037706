# What operators correct.

## Messages already posted

sentence-withdrawn = { $why }. Vigie’s own misreading.
sentence-duplicate = Duplicate: its articles are gathered in alert { $id }.
follow-up-withdrawn = Alert withdrawn: { $why }. Vigie’s own misreading.

## What cannot be corrected

correction-no-such-event = No event has the number “{ $id }”. See `vigie events list`.
correction-no-such-article = “{ $article }” is no article of event { $id }. See `vigie events show { $id }`.
correction-nothing-left = No article would be left to event { $id }. Correct it or retract it instead.
correction-no-words = What these articles said is not kept any more: nothing can be split off.
correction-same-event = { $id } cannot be merged into itself.
correction-two-people = { $one } and { $two } are two known people: it cannot be one event. Correct the person first.
correction-two-directions = A “{ $one }” and a “{ $two }” cannot be one event. Correct the kind first.
correction-of-history = { $id } comes from people.yaml: correct it in that file, then restart Vigie.
correction-merged = { $id } was merged into { $other } already. Correct { $other }.
correction-retracted = { $id } is retracted already. To restore it: `vigie events restore { $id }`.
correction-not-retracted = { $id } was not retracted by an operator: there is nothing to restore.
correction-no-source = No article supports { $id } any more: it cannot be restored.
correction-why = Say why: the reason is kept, and shown when an alert is withdrawn.
correction-too-long = That is too long: { $most } characters at most.
correction-nobody = An event cannot be nobody’s; to take it back: `vigie events retract`.
correction-not-one-of = “{ $value }” is not possible here. Choose among: { $expected }.

## vigie events

events-none = No event.
events-retracted = retracted
events-duplicate = duplicate of { $id }
events-silent = no alert
events-retract-done = { $id } is retracted. The messages already posted are corrected.
events-restore-done = { $id } stands again. The messages already posted are corrected.
events-merge-done = { $other } is merged into { $id }. The messages already posted are corrected.
events-split-done = The articles are split off { $id }: they are { $other }’s now.
events-correct-done = { $id } is corrected, and so are the messages already posted.
events-correct-moved = { $id } is corrected, and goes on as { $other }.
events-nothing-given = Say which slot to set right: --kind, --status, --person, --role, --other-organization, --counterpart or --date.
events-title-sources = Articles
events-title-revisions = Decisions
events-title-corrections = Corrections
events-pinned = set by correction

help-events = See and correct events: merge, split, retract, set right.
help-events-list = The latest events with their numbers, retracted and silent ones too.
help-events-show = One event: its slots, its articles, what was decided and why.
help-events-merge = Make one event of two. The second becomes a duplicate of the first.
help-events-split = Split articles off an event that they do not belong to.
help-events-retract = Take back an event that never was. Alerts already posted are corrected.
help-events-restore = Let an event stand again that was retracted by mistake. Alerts already posted are corrected.
help-events-correct = Set a slot right, against what later articles say.
help-events-log = Who corrected what, when and why.
help-event = the event’s number (at the foot of alerts, and in `vigie events list`)
help-events-duplicate = the duplicate’s number
help-events-article = the address or id of an article to split off (repeatable)
help-events-why = why; for a retraction, readers are shown the reason
help-events-by = who corrects (by default, the account on this machine)
help-events-slot-kind = the kind: departure, ouster, leave, return, arrival, appointment, venture
help-events-slot-status = how sure it is: rumoured, announced, denied
help-events-slot-person = the person
help-events-slot-role = the role
help-events-slot-other = the other organisation
help-events-slot-counterpart = who succeeds, or whom
help-events-slot-date = the date (YYYY, YYYY-MM, YYYY-MM-DD)
