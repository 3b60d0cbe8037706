# Reports, moderation of a server, corrections from Discord.

## Readers

report-title = Report an error
report-label = What is wrong?
report-hint = For instance “it is a leave, not a departure”, with an article’s address if possible.
report-nothing = I no longer find this move. Look for it with `/why`.
report-already = Your report on this alert is already with Vigie’s team. You will have the answer by private message.
report-thanks = Thank you, your report is passed on. You will have the answer by private message.
report-corrected = You reported an error in { $title }: it is corrected, thank you.{ $answer ->
    [none] {""}
   *[other] {" "}Reason: { $answer }.
}
report-declined = You reported an error in { $title }: it was checked, and the alert stays as it is.{ $answer ->
    [none] {""}
   *[other] {" "}Reason: { $answer }.
}

## Moderators of a server

button-hide = Hide here
button-contest = Mark as contested
button-uphold = No longer contest
moderate-nothing = There is no copy of this alert here that you moderate.
moderate-hidden = Done: the alert is hidden here. Other servers keep it; to ask Vigie’s team, “Report an error”.
moderate-contest = Noted: the alert will say here “Contested by the moderators of this server”.
moderate-uphold = Noted: the alert is no longer contested here.

## Operators

operators-only = This is for the team that runs this Vigie (VIGIE_OPERATORS). To write to them: “Report an error”.
report-case = Report { $number }
report-by = By { $who }{ $moderator ->
    [yes] , moderator of the server
   *[no] {""}
}
button-correct = Correct
button-retract = Take back
button-restore = Restore
button-merge = Merge with another
button-split = Split articles off
button-decline = Close, nothing to do
operate-why = Why
operate-why-hint = When taken back the reason is shown: “the article was about Microsoft”
operate-other = Number of the duplicate
operate-articles = Addresses of the articles to split off
operate-slot = Which field is to be corrected? Later articles will not change it any more.
operate-slot-pick = Field
operate-answer = Answer (optional)
operate-declined = Report closed. The answer is on its way.
operate-closed-already = This report is closed already.
operate-done = Done for { $id }: every message posted follows.{ $heard ->
    [0] {""}
    [one] {" "}1 report closed.
   *[other] {" "}{ $heard } reports closed.
}
slot-person = Person
slot-kind = Kind (departure, ouster, leave…)
slot-status = Certainty (rumoured, announced, denied)
slot-role = Post
slot-other_organization = Other organisation
slot-counterpart = Who succeeds, or whom
slot-date = Date (YYYY, YYYY-MM, YYYY-MM-DD)

## Discord

discord-command-why = why
discord-command-why-about = Where an alert comes from: what was read, what was made of it, why here
discord-option-event = event
discord-option-event-about = The move, or the number at the foot of the alert
discord-menu-why = Why this alert

## Setting

problem-not-users = “{ $value }” is not a list of ids of Discord users. Write their numbers with commas between them (Discord: developer mode, then “Copy User ID”).

## vigie reports

reports-none = No report is waiting.
reports-closed = Report { $number } is closed. Whoever made it will have the answer by private message.
reports-not-open = No open report has the number { $number }. See `vigie reports list`.
help-reports = What readers report: list, close, export.
help-reports-list = The reports that wait, with the move that each is about.
help-reports-close = Close a report; the answer goes out by private message.
help-reports-export = Every report with the articles concerned, as JSON lines, without who made it.
help-reports-number = the number of the report
help-reports-verdict = whether there was an error
help-reports-answer = the answer, shown to whoever reported
