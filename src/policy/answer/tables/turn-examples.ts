import type { Turn } from "../../answers.js";

/**
 * How people say each turn of a conversation about a clause, a phrasing a line. `it` stands for whatever is pointed at or named
 * ("this", "that clause", "the arbitration thing"), `they` for the company, `we` for those who ask. What is said otherwise is
 * taken for the nearest phrasing, so that a new way of saying belongs here only when it has none near it.
 */
export const TURN_EXAMPLES: Readonly<Record<Turn, string>> = {
  since: `date
the date
dates
is it a new rule
is it a new clause
is it an old clause
is it old
is it fresh
was it put in recently
when was it put in
when was it written
how long ago
did it say so last year
did it always say so
has that always been the case
was it like that when we signed up
how recent is it
is it a recent addition
how long has it stood there
did they just add it
did they sneak it in
has it been around for a while
which day
what day was it
since which version
when does it go back to
has it been there all along
is it brand new
when did they put it in
when did they write it in
when did it begin
when did you notice
since when
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
  before: `what was the wording until now
until now
what did it say until now
how was it until now
so it did not say that before
it did not say that before
did it not say so before
was it not there before
it was different before
what was the rule until now
before the change
what was it like before the change
show old vs new
old against new
side by side with the old one
what is the old one
compare old and new
the text from before
and earlier
what was in the old terms
what was in there before
what did it look like before
and before
and before it
how did it read before
how did it read last time
what is difference from last time
difference from last time
last version
the version before
the one before
what did we have before
what was the rule before
what were the old terms
show the old text next to the new
original version
go back to the old one
what got deleted
what did they drop
what disappeared
did it say something else before
how did they change it
what exactly changed in the text
old and new
what it replaced
what did it say before
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
  peers: `is it just them
is it just them or everybody
only them
just them or all of them
have you seen it anywhere else
seen it anywhere else
seen it elsewhere
does it exist anywhere else
do you know others with it
how unusual is it
how normal is it
how rare is it
is there anyone without it
who does not do it
is there a better one
who is better
any alternatives
are there alternatives without it
are others better
are others worse
what do google and co do
are they the odd one out
the odd ones out
is it an outlier
anyone else
anyone else doing it
any others
any others with it
who does it better
does any company do it
has anyone else got the same
do other vendors have the same thing
does slack do it
do google or microsoft do it
what is everyone else doing
how is everyone handling it
how does it stack up
how does it look elsewhere
elsewhere
is it the same elsewhere
is it the same with others
what percentage do it
how widespread is it
how many companies
is it boilerplate
is it just boilerplate
a common clause
is it usual for them
would others do it
where else
benchmark
who else does it
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
  "to-do": `do we need to bring it to legal
do we need to take it to legal
should we take it to a lawyer
is it something for legal
who do we talk to about it
whom do we ask
what would a sensible company do
what do other teams do about it
what do people usually do
what is the best thing to do
what is the right thing to do
what should one do
how should one react
what is our deadline
deadline
when do we have to decide
how long have we got
is there time
do we still have time
do we need to update anything
do we need to change anything
do we need to change our policy
do we need to sign anything
do we need new consent
can we say no
can we refuse
can we disagree
can we keep the old terms
so what do you suggest
what can a person do about it
what are our options
what options do we have
what choices do we have
do we have a choice
do we have to do something before it kicks in
before it starts
what is our move
what is the plan
where do we go from here
who should handle it
who handles it on our side
who has to deal with it
who needs to know
whose job is it
should legal look at it
should we escalate it
should we tell the boss
should we tell the team
should we sign
should we accept it
should we object
should we stop using it
can we stop it
can we avoid it
can we get around it
can we push back
can we negotiate
how do we avoid it
how do we deal with it
how do we handle it
do we have to accept it
do we have to agree
anything urgent for us
is there anything we can do
what is expected from us
what do you want us to do
can we leave it
can we just ignore it
till when
how soon do we have to move
time frame
recommendation
recommendations
todo
what should we do
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
  severity: `the biggest risks
tell me the biggest risks
what are the biggest risks
main risks
what are the dangers
biggest problem
is it worth getting upset about
should we be angry
rate it
how would you rate it
what rating does it have
how high is it
why is it marked so
what is so special about it
how bad is it for us
how much does it hurt
is it critical
is it minor
is it major
is it trivial
is it just a formality
no big deal right
should we lose sleep over it
scale of one to ten
how bad from one to ten
on a scale how bad
big deal or not
should we freak out
should we panic
do we need to panic
how worried should we be
is it worth a fuss
is it worse than it sounds
how bad does it get
is it as bad as it sounds
is it just noise
is it nothing
how much of a problem is it
what makes it so bad
what makes it high
why the red flag
why did you flag it
why do we get it
why is it flagged
why is it marked
what is the danger
how harmful is it
is it safe
are we safe
are we in trouble
good or bad
is it good or bad for us
better or worse
is it worse for us
what could go wrong
worst thing about it
the nastiest part
how bad is it
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
  summary: `what is the main point
the main point
the point
what is the point
short
in short please
make it quick
the change in one line
the change in one sentence
what is the change
headline
just the headline
in few words
in a few words
the essentials
essence
quick recap
can we get a summary
what is it this time
give me the ten second version
the one minute version
quick version
the version for busy people
in one line
one liner
just the main bits
just the important parts
only the important stuff
what do we need to know
what should we know
what is important here
can you condense it
make it short
shorter
shorter please
keep it short
wait what
wait what happened
what did we miss
what is going on
what is all about
what is it all about
what is the story
what is the update
what is the deal
give me the facts
digest
abstract
summarise
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
  plainly: `meaning what
meaning what exactly
and for us it means
and it means what
it means what
what does it mean for our team
what does it mean for people
what is it in practice
in practice
for example
give me an example
an example
could you say it in english
english
explain it like we are twelve
pretend we are five
talk to me like a child
use small words
what is the effect
what changes for us
what changes for me
what will be different for us
does it change anything for us
anything change for us
break it down for a non lawyer
for a non lawyer
we are no lawyers
in non legal words
without the legalese
no legalese
no jargon
what is it in normal words
explain like we are new here
explain as if we are new
explain it to a child
explain it to my grandma
like we are stupid
make it understandable
can someone explain
what does all of it mean
what do all these words mean
what is meant
what is meant by it
what are they saying
what are they trying to say
what do they want
we do not follow
lost me
you lost me
confused
we are confused
it is confusing
unclear
what does it mean for a normal person
can you put it differently
put it in other words
in other words
rephrase
reword it
elaborate
tell me more
more details
more on it
go on
explain it simply
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
  wording: `link to it
link to the section
the link
url
where is the text
what does the clause say
what does it say there
what is the text
the text please
their words
in their words
what were their words
what did they write
which part says so
which bit
where did you see it
what are you quoting
what is it based on
paste the sentence
paste the actual sentence
the actual sentence
what are the actual words
what is the actual text
send me the clause
copy the clause here
can we see the clause
can we see it
let me see it
see the text
which line
what line
on which page
where do they say it
where does it come from
where is it written
where in the document
point me to it
got a source
any evidence
evidence
screenshot
show your source
is it really in there
do they really say it
does it really say so
i do not believe it
says who
according to whom
reference
cite it
citation
can you cite it
show me the wording
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
  affected: `are we affected as customers
are we affected as a customer
does it affect customers
is it for customers in our country
do we fall under it
does it concern free users
does it count for old accounts
is it only business
is it only for private people
are kids affected
are students affected
who is meant
who is it for
is it for all customers
is it for all users or only some
only for some customers
all of us or only some
is it only for americans
is it only in the us
does it hit everyone
does it hit us
who is in scope
are we in scope
who has to follow it
is it worldwide
is it global
does it matter where we are
does it apply outside the us
does it apply in europe
does it apply in the uk
does it apply to old customers
does it apply to free users
does it apply to companies
does it cover our team
is it about us
us too
me too
also for us
who does it affect
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
  legality: `sounds illegal
it sounds illegal
it sounds illegal to me
it looks illegal
smells illegal
seems illegal
can it be legal
could it be illegal
that must be illegal
there must be a law
are they allowed to do it in our country
is it enforceable at all
does it bind us
is it void
does the court accept it
it can not be allowed
they are not allowed to
who allows it
which law allows it
consumer rights
what about consumer rights
surely it is not allowed
surely it is not legal
surely they can not do it
that can not be legal
that can not be right
is it not illegal
is it not a violation
is it a violation
is it not a gdpr violation
is it a breach of gdpr
is it not against the law
would it hold up
would it stand up in court
would a court accept it
can it be enforced
do they have the right to do it
do they have the right
who gave them the right
is it ok with gdpr
is it ok under the law
under what law
legally ok
legal
legality
is it legal in our country
is it legal in the uk
is it legal in the eu
is there a law against it
what would a lawyer say
what would a judge say
can we report them
can we complain
should we complain to the regulator
regulator
unfair contract terms
consumer law
is it legal
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
  thanks: `cheers mate
thanks mate
thanks man
thanks so much
thanks again
thanks for it
thank you so much
ok got it
ah ok
ah i see
i see
ok makes sense
got you
gotcha
nice thanks
great stuff
you are the best
amazing
thanks that is useful
useful
that is useful
very useful
good answer
exactly what we needed
brilliant
wonderful
fantastic
super
sweet
legend
love it
you rock
well done
alright
all right
right
fair enough
copy that
will do
no more questions
that is all
bye
have a good one
thanks
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
