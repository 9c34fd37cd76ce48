import type { Turn } from "../../answers.js";

/**
 * How people say each turn of a conversation about a clause, a phrasing a line. `it` stands for whatever is pointed at or named
 * ("this", "that clause", "the arbitration thing"), `they` for the company, `we` for those who ask. What is said otherwise is
 * taken for the nearest phrasing, so that a new way of saying belongs here only when it has none near it.
 */
export const TURN_EXAMPLES: Readonly<Record<Turn, string>> = {
  since: `since when
since when is it in there
since when does it say so
since when do they do it
how long has it been in there
how long has it been like that
how long have they had it
how long has it been around
when did they add it
when did it start
when did it come in
when was it added
when was it introduced
when did it change
when did it get changed
when did it appear
from when is it
from what date
what date is it from
is it new
is it a new thing
is it recent
is it something new
was it always like that
has it always been there
has it always said so
was it already there
how old is it
date of it
what day did it change`,
  before: `what did it say before
what was it before
what did it use to say
what was there before
what was the old version
what was the old one
what did the old version say
how was it before
how was it worded before
what was it previously
previous version
previous wording
old wording
old version
old text
show me the old version
the earlier wording
what stood there earlier
what is different now
what is the difference
difference to before
compared to before
compared to the old one
before and after
old vs new
what did they change it from
what did they remove
what did they take out
what was removed
what is gone`,
  peers: `who else does it
who else has it
who else says so
do others do it too
do others do the same
do others have it
do other companies do it
do other platforms do it
does anyone else do it
does everyone do it
does everybody have it
do they all do it
is everyone doing it
what do others do
what do others say
what do the others have
how do others handle it
how do competitors do it
what about others
what about the others
what about other companies
are others the same
are they the only one
are they alone with it
is it normal
is it common
is it usual
is it standard
is it typical
is it unusual
is it rare
is it industry standard
what is the industry standard
what is normal
what is market standard
how common is it
how many do it
how many others have it
compare it to others
compare it with the others
how does it compare
how do they compare
does it stand out
anyone better`,
  "to-do": `what should we do
what should we do about it
what do we do now
what do we do with it
what now
now what
what next
next steps
what are the next steps
what can we do
what can we do about it
what do we need to do
do we need to do anything
do we need to do something
do we have to do anything
do we have to act
anything to do
anything for us to do
anything we should do
anything we need to do by when
is there something to do
should we do anything
should we act
need to act
action needed
any action required
action items
is there a deadline
any deadline
what is the deadline
by when
until when
by when do we have to react
how long do we have
how much time do we have
what happens if we do nothing
what if we ignore it
can we ignore it
can we do anything against it
how do we get out of it
how do we react
how do we respond
what would you do
what do you recommend
any advice
your advice
who should look at it
do we need a lawyer
do we have to tell anyone
should we leave
should we switch`,
  severity: `how bad is it
how bad is it really
how bad are they
how bad
how severe is it
how serious is it
how risky is it
how dangerous is it
is it bad
is it that bad
is it serious
is it dangerous
is it risky
is it a problem
is it a big deal
is it important
is it ok
is it fine
is it fair
is it harmless
is it high
why
why high
why is it high
why is it rated so
why is it rated high
why is it medium
why is it red
why that rating
why so severe
what is the risk
what is the risk here
what are the risks
what is so bad about it
what is wrong with it
what is the problem with it
what is the catch
what is the worst
what is the worst part
the worst bits
worst case
red flags
any red flags
should we worry
should we be worried
should we care
should we be concerned
do we need to worry
worth worrying about
does it matter
is it urgent
severity
rating
score`,
  summary: `summarise
summarise it
summarise it please
can you summarise it
summary
short summary
quick summary
give me a summary
give me the gist
the gist
gist
the short version
short version
in short
in brief
in a nutshell
in one sentence
in two sentences
sum it up
sum up
can you sum it up
too long did not read
tldr
tl dr
tl;dr
key points
main points
the highlights
bottom line
what is the bottom line
what is it about
what is the change about
what happened
what happened here
what changed
what changed here
what did they change
what is new
what is new here
what is the news
recap
give me the short one
boil it down
too long
catch me up
fill me in
overview`,
  plainly: `explain it simply
explain it
explain
explain it please
explain it in simple words
explain it in plain english
explain it to me
explain it like i am five
explain like i am 5
eli5
can you explain it
could you explain it
in plain english
in plain words
in simple terms
in simple words
in normal english
in human language
in english please
simpler
simpler please
simplify
simplify it
say it simpler
plain language
for dummies
what does it mean
what does it even mean
what does it actually mean
what does it mean for us
what does it mean for me
what does it mean in practice
what is that supposed to mean
what do they mean
what do they mean by it
meaning
so what
so what does it mean
i do not understand
i do not get it
i do not understand it
help me understand it
break it down
translate it
what is it
huh
why does it matter
why should we care
what is the impact
what is the impact on us
how does it affect us`,
  wording: `show me the wording
show me the exact wording
the exact wording
exact wording
exact words
what exactly does it say
what does it say exactly
what does it say
what do they say exactly
word for word
verbatim
quote it
quote please
give me the quote
can you quote it
the full text
full text
full clause
show me the text
show me the clause
the original text
original wording
where does it say so
where does it say it
where is it
where exactly
where can we find it
which section
which clause
which paragraph
what section is it in
source
source please
what is the source
link
link please
have you got a link
got a link
proof
prove it
can you prove it
how do you know
where did you get it from
are you sure
sure about it
really
citation needed`,
  affected: `who does it affect
who is affected
who is affected by it
who is hit by it
whom does it concern
who does it apply to
who does it cover
for whom
for who
does it affect us
does it affect me
does it affect everyone
does it apply to us
does it apply to me
does it apply to everyone
does it apply to us too
does it apply here
does it apply in our country
does it count for us
is it for everyone
is it only for them
does it concern us
are we affected
are we affected by it
am i affected
is our country affected
which users
which customers
which countries`,
  legality: `is it legal
is it even legal
is it legal here
is it lawful
is it allowed
is it allowed at all
is it against the law
is it illegal
is it against the rules
is it enforceable
is it binding
is it valid
can they do it
can they just do it
can they really do it
can they even do it
can they legally do it
are they allowed to do it
are they even allowed to
may they do it
they can not do it can they
how can they do it
how is it legal
is it gdpr compliant
is it compliant
does it break the law
does it break gdpr
does it violate gdpr
does it violate the law
does it breach
does it comply with the law
does it comply with gdpr
would it hold up in court
does it hold in court
what does the law say
which regulations
any regulations
what about gdpr
what about the law
gdpr`,
  thanks: `thanks
thank you
thanks a lot
thank you very much
many thanks
thx
ty
tysm
cheers
great thanks
ok thanks
okay thank you
thanks bot
perfect
perfect thanks
great
great job
nice
nice one
awesome
cool
cool thanks
got it
got it thanks
ok
okay
ok cool
understood
makes sense
good to know
good bot
that helps
that was helpful
very helpful
appreciate it
appreciated
much appreciated
lovely`,
};
