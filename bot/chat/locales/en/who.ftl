# /who: a given day, a post, a sentence to quote.

who-one-of-both = Give a person or a post, not both.
who-on-future = That date is still to come: { $date }. Choose one in the past.
who-as-of = As of { $date }
who-before = Not at { $org } yet
roster-count-before = Not there yet ({ $count })
roster-as-of = { $org }, as of { $date }
roster-menu = Filter
roster-all = Everybody ({ $count })
button-cite = Cite
who-and-back = { $left } — { $back }
who-earlier = { $count ->
    [one] 1 earlier change
   *[other] { $count } earlier changes
}

## A post

post-title = Post: { $role } ({ $org })
post-title-on = Post: { $role } ({ $org }), as of { $date }
post-holder = Held by { $person }
post-holder-interim = In the interim: { $person }
post-vacant = No holder known to Vigie { $since }
post-span = { $since } – { $until } · { $who }
post-span-open = { $since } · { $who }
post-span-until = until { $until } · { $who }
post-listed = { $who }, according to Vigie’s list
post-interim = { $who } (interim)
post-on-leave = { $who } (on leave)
post-gap = { $since } – { $until } · no holder known to Vigie
post-unknown = I know nobody in the post “{ $post }”.
post-near = I know nobody in the post “{ $post }”. Did you mean one of these?

## A sentence to quote

cite-title = To cite: { $person }
cite-text = { $title }, { $precision ->
    [day] { $date }
   *[other] { $date }
}. { $outlet }{ $headline ->
    [none] {""}
   *[other] , “{ $headline }”
}, { $address }, accessed { $today }.
cite-rumour = { $title } (rumour)
cite-note = Open the page before you cite it: Vigie has not read it again today.
cite-nothing = I have no page to cite about { $person }.
cite-menu = Cite another change
cite-choice = { $date } · { $what }

## vigie who

help-who-on = as of that day (May 2024, 2024-05-14, 3 months ago)
help-who-post = who holds this post, and who held it
who-post-no-json = The answer about a post is text only: leave out --json.
