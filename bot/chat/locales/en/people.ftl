# The list of people, at the command line.

people-added = { $name } is in { $file } now. Restart Vigie: event { $id } will be theirs.
people-known = { $name } is on the list already.
people-half-name = “{ $name }” is not a first and a last name. Complete it first: `vigie events correct { $id } --person "First Last" --why …`.
people-bundled = This is the list that comes with Vigie, which its next version replaces. Make it yours with `vigie init`.

help-people = The list of people whom Vigie knows.
help-people-add = Put the person of an event who is not on the list onto it, with what is known.
