# `vigie explain`: how an article is read.

reason-not-a-page = This address gives no HTML page.
reason-no-article = No article was found in this page.

explain-section-title = title
explain-section-summary = summary
explain-section-content = text
explain-news = news
explain-background = background
explain-no-kind = ?

explain-status-announced = announced
explain-status-rumoured = rumoured
explain-status-denied = denied

explain-outcome-made = kept
explain-outcome-hedged = kept as a rumour
explain-outcome-denied = kept as a denial
explain-outcome-background = kept as background
explain-outcome-refused = refused

explain-stage-names = name
explain-stage-dates = date
explain-stage-groups = group

explain-seen-person = person
explain-seen-watched = watched organisation
explain-seen-company = company
explain-seen-outlet = outlet
explain-seen-place = place
explain-seen-thing = thing
explain-seen-date = date
explain-seen-people = person
explain-seen-org = organisation
explain-seen-post = role
explain-seen-pronoun = pronoun
explain-seen-verb = verb
explain-seen-action = action

explain-word-present = present
explain-word-imperfect = imperfect
explain-word-future = future
explain-word-conditional = conditional
explain-word-past = past
explain-word-subjunctive = subjunctive
explain-word-infinitive = infinitive
explain-word-participle = participle
explain-word-gerund = present participle
explain-word-passive = passive
explain-word-negated = negated
explain-word-reflexive = reflexive
explain-word-under = under
explain-word-vague = vague

explain-slot-role = role
explain-slot-other_organization = other organisation
explain-slot-counterpart = who succeeds, or whom
explain-slot-date = date
explain-slot-voice = who says so
explain-slot-origin = origin
explain-slot-evidence = sentence

explain-voice-person = the person
explain-voice-organization = the organisation
explain-voice-outlet = an outlet
explain-voice-hearsay = nobody named

help-explain = Show, sentence by sentence, what Vigie saw in an article and why it concluded what it did.
help-explain-file = a file (text, or articles as JSON lines), the address of an article, or - for standard input
explain-unconcerned = Nothing here names the organisation or anybody on the list: the article is not read further.
explain-claims = { $count ->
    [0] No change kept.
    [one] 1 change kept
   *[other] { $count } changes kept
}
