"""The reasons by which a later stage knows again what an earlier one decided.

All others are written where they are given; ``bot.reasons`` puts each of them into the operator's words.
"""

ASKED = "asked, and hearsay behind it"
CONDITIONAL = "conditional"  # why « X quitterait Y » is hedged
GIVEN_UP = "« renoncer »"  # within the reason of what somebody gives up to do
BACKGROUND = "background"
DENIED_APART = "denied in a sentence of its own"
SAID_FALSE = "said to be false"

LEAVES = "leaves "  # and what it is: not the watched organisation
LEAVES_A_THING = f"{LEAVES}something else"
LEAVES_ANOTHER = f"{LEAVES}another organisation"
LEAVES_AS_TITLED = f"{LEAVES}what the title says they leave"
GOES = "goes «"
OF_A_THING = "is about «"
STAGED = "comes or goes on a stage, in a hall or in court"
CONTEST = "a prize or a contest"
OTHER_TOPIC = "the article is about something else"

NO_TIE = "nothing ties them to the watched organisation"
POST_ELSEWHERE = "a post elsewhere"
BESIDE_THEIR_POST = "has it beside their post"
NOTHING_PARTICULAR = "named to nothing in particular"
POST_OF_GOAL = "the post is where they go"
OTHER_TRADE = "somebody of another trade"
NO_LONGER_SO = "no longer so"
TAKES_ANOTHER = "takes another post"
TO_COME_BACK = "is to come back from a leave"
AS_THE_ARRIVAL = "as the arrival that is news"
AS_THE_DISMISSAL = "as the dismissal told beside"
