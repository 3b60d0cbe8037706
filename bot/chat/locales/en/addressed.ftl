# What a message owes to whom it is for.

rolling = Many changes at once: Vigie gathers them in this message and keeps it up to date.
held-quiet = Held for { $lapse }, during quiet hours.
held-late = Posted here { $lapse } late.
