# `vigie feeds`, for whoever runs Vigie.

feed-good = { $name }: is well{ $known ->
    [yes] , last article { $ago }
   *[no] {""}
}
feed-unread = { $name }: not read yet
feed-offline = { $name }: waits for this machine’s network
never = never
unknown = unknown
feed-detail-succeeded = Last answer: { $value }
feed-detail-last-new = Last new article: { $value }
feed-detail-gap = Between two articles, usually: { $value }
feed-detail-failures = Failures in a row: { $value }
feed-detail-next = Next try: { $value }
feed-detail-pages = Article pages: { $read ->
    [0] none read
   *[other] { $read } read
}, { $refused ->
    [0] none refused
   *[other] { $refused } refused
}
feed-no-pages = Article pages: never read (`full_text: false`)
feeds-checked = { $name }: { $entries ->
    [0] no articles
    [one] 1 article
   *[other] { $entries } articles
}, { $text ->
    [whole] in full
   *[summaries] as summaries
}, { $dated ->
    [yes] the last one { $ago }
   *[no] without dates
}.
feeds-added = { $name } added to { $file } ({ $url }). Restart Vigie to have it read.
feeds-removed = { $name } removed from { $file }. Restart Vigie to have it forgotten.
feeds-imported = { $new ->
    [0] Nothing to add
    [one] 1 feed added
   *[other] { $new } feeds added
} to { $file }{ $known ->
    [0] {""}
   *[other] , { $known } already there
}.{ $new ->
    [0] {""}
   *[other] {" "}Restart Vigie to have them read.
}
feeds-exported = { $feeds ->
    [one] 1 feed written
   *[other] { $feeds } feeds written
} to { $file }.
problem-no-such-feed = no feed is called “{ $value }”. `vigie feeds list` gives them all; an address will do too.
problem-several-feeds = several feeds are called “{ $value }”. Give the address of one of them: { $urls }
problem-feed-known = “{ $value }” is listed already, as { $name }.
problem-feed-refused = this feed cannot be read ({ $why }). Correct the address, or add --no-check to add it all the same.
problem-page-of-feeds = this is a page, not a feed. It names: { $urls }
problem-bundled-list = this is the list that comes with Vigie. Write your own with `vigie init`, then try again.
problem-not-a-line-each = this list is not written with a dash per feed; Vigie dares not change it. Please do it by hand.
problem-not-opml = this is not OPML ({ $why }). Export the list from your feed reader again.
problem-no-outlines = this OPML file holds no feed (outline with xmlUrl). Export the list from your feed reader again.
help-feeds = The list of feeds: look, check, change.
help-feeds-list = Each feed, and how it is.
help-feeds-show = All that is known of a feed.
help-feeds-check = Read feeds without keeping anything, and say what they hold.
help-feeds-add = Add a feed to feeds.yaml, once it was read.
help-feeds-remove = Take a feed out of feeds.yaml; all else in the file stays as it is.
help-feeds-import = Add the feeds of an OPML file.
help-feeds-export = Write the list as OPML.
help-feeds-name = the name of a feed, or its address
help-feeds-names = names or addresses; without any, all of them
help-feeds-url = the address of the RSS or Atom feed
help-feeds-add-name = the name to show; else the feed’s title
help-feeds-publisher = one word per newsroom; else from the address
help-feeds-topic = ia, tech, business or general
help-feeds-language = the language of the articles
help-feeds-no-check = add it without reading it first
help-feeds-opml = the OPML file
help-feeds-export-file = the file to write, or - for standard output
