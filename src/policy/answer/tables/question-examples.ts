import type { ProvisionType } from "../../taxonomy.js";

/** How people ask after each type, in their own words: what `question-types.ts` learns from. One question a line. */
export const QUESTION_EXAMPLES: Readonly<Partial<Record<ProvisionType, string>>> = {
  arbitration: `who settles an argument between us and them
if we disagree is there a judge or an arbitrator
do I give up going to court
can I still take them to small claims court
am I forced to arbitrate
how are conflicts resolved
what happens when we have a dispute
do I have to talk to them before suing
is mediation required first
who pays the arbitrator
do I lose my day in court
who hears a fight between us
can I go to a normal judge
is there a step before a lawsuit
must disputes go to an arbitrator
where do I go if we can't agree
how is a disagreement sorted out
is there an ombudsman or a board for disputes
what comes before a court case
is there mandatory mediation
who would decide a conflict between the company and a customer
which arbitration body is used
do I have to complain internally before going further
is the arbitrator's decision final
how can I refuse the arbitration agreement
until when can I reject arbitration
are claims for small sums exempt from arbitration
where does the arbitration hearing take place
what are the steps if we fall out`,
  "class-action-waiver": `can several of us sue together
can I team up with others in a lawsuit
may I join a group claim
do I waive a jury trial
is a collective complaint possible
can customers band together against them in court
do I have to sue alone
will a jury hear my case
are class actions banned
can claims of many users be bundled
is a representative action excluded
must every customer bring their own case
do I give up trial by jury
can we file one complaint for all of us
mass claims against the company
can a group of people go to court together
may a number of us take the company to court jointly`,
  jurisdiction: `where would I have to sue
which city is the court in
must I travel to another country for a trial
whose courts hear the case
can I sue at home
which judges would hear a quarrel
what court deals with complaints and lawsuits
where does a lawsuit take place
who gets to hear a fight in court
which town's court is in charge
in which court would the case be
can I sue them in my town
do I have to appear before a foreign court
who has jurisdiction over disputes
which city's courts are competent
can they take me to court where I live
can a consumer bring the case in their own country
where must legal proceedings be started`,
  "choice-of-law": `which country's law applies
what state law governs the contract
under whose laws is this agreement
is it Californian or Irish law
does my local consumer law protect me
which legal system is used
law of what country
which law applies
is it under swiss law
what national law governs
do the laws of my own country still count
does English law apply to this agreement
is the contract subject to American law
whose consumer protection rules apply`,
  "claim-time-limit": `how long do I have to bring a claim
is there a deadline for suing
when is it too late to take legal action
how many months to file a case
time limit for complaints and claims
by when must I go to court
are claims barred after a certain time
after how many months can I no longer sue
how quickly must I raise a claim
does my right to complain lapse`,
  "liability-limitation": `what do they owe me if something goes wrong
how much would they pay for damage
are they responsible when my data is lost
who is to blame if it breaks
is there a cap on compensation
do they pay for an outage or downtime
can I get damages if I am harmed
what is the maximum they would be liable for
will they make up for lost profits
what if their mistake costs me money
do they pay for harm somebody did with my account
who pays when their mistake hurts me
what if the app crashes and I lose everything
are they to blame for a virus
what if they lose my files
are they to blame if a seller cheats me
who answers for damage
what do I get if the site goes down
will they compensate me for deleted photos
do they take responsibility for other users
what if I lose money because of them
are they accountable for damage caused by the service
what is the ceiling of their liability
do they exclude liability for indirect damages
who bears the loss if the system fails
do I get anything when their servers break
is the company to blame for wrong information
are they liable for negligence
what if their software harms my computer
who carries the risk of losing data
will they replace what I lost
what if a delivery driver injures me
are they on the hook for another user's behaviour
is there compensation for an interruption`,
  "warranty-disclaimer": `is there any guarantee that it works
do they promise it is always available
is the information accurate or reliable
what if the service has bugs or errors
is it sold as is
do they vouch for quality
will it work without interruption
what warranty do I get
is there an uptime promise
can I rely on the results being correct
can I rely on the results being right
what if the facts are wrong
does it always run
does it have to work all the time
what if results are inaccurate
is the accuracy of the content assured
is availability promised
is there any promise of quality
can I trust the answers
do they guarantee the site has no viruses
what if it does not do what I need
is 24 hour operation guaranteed
do they stand behind the product
are typos and errors possible in the content`,
  indemnification: `do I have to pay their lawyers
who pays if they get sued because of me
must I cover their costs and losses
am I on the hook for claims against them
do I have to defend the company
would I owe them legal fees
do I reimburse them when someone sues over my posts
would I have to pay them for damage if I break the rules
what do I owe them if I do something wrong
do I pay if somebody sues them over what I posted
do I have to compensate the company for third party claims
must I bear their defence costs
who covers the costs if a third party complains about my content
what do I owe when my conduct causes them a loss
do I protect them against lawsuits`,
  "unilateral-change": `can they change the terms whenever they want
do they tell me before the rules change
how much warning do I get about new terms
how will I find out about an update to the policy
when do new terms take effect
what if I don't agree with the new version
will I get an email when the agreement changes
can they rewrite the contract without asking
can they alter or drop features
when do new rules start to count for me
can they drop a feature overnight
can they switch the service off without telling me
how long before the new terms apply
how many weeks before new terms
do they email me about changes
can they remove a function I paid for
what if they change something I don't like
may the provider amend this agreement alone
how are users informed of amendments
what happens if I disagree with an amendment
how many days in advance are changes announced
is silence taken as consent to new terms
when does a revised policy become effective
do I have to check the page for changes myself
may they stop offering a function
can they end the whole product
what if the service is discontinued
do they reserve the right to modify features`,
  "acceptance-by-use": `do I agree just by using it
am I bound without signing anything
does browsing the site count as consent to the terms
did I accept this by opening the app
is continuing to use it the same as saying yes
what if I never clicked agree
do I accept all this simply by installing it
is visiting the page enough to be bound
do I agree by creating an account
does downloading mean I accept
am I bound if I only look around
do I consent by continuing after a change`,
  termination: `can they close my account for no reason
can I be kicked out or banned
do they warn me before they suspend me
what happens when they shut me off
how do I cancel my account
can I leave whenever I want
what happens to my account if I don't log in for a long time
is my profile deactivated after inactivity
can they block me without notice
what happens when I quit
how do I end the contract
can I be thrown out for nothing
what if they lock me out
when does the contract end
can I walk away
could they close me down today without a word
can they switch off my account at any time
will they delete my account if I am inactive
do I get a warning before I lose access
can they refuse to serve me
on what grounds can an account be terminated
how much notice do I have to give to end the agreement
may either side end the contract
what happens to my stuff once the account is closed
can they suspend access while they investigate
can they stop my service if I do not pay
how do I deactivate my profile
is there a minimum term
what survives the end of the contract
when may the provider end the agreement immediately
do they delete dormant accounts
can they terminate my licence`,
  assignment: `can they pass the contract to another company
can I give my account to somebody else
may the agreement be handed over to someone else
can I transfer my subscription to a friend
can I sell my account
who could take over my contract
may the company transfer its obligations
can another company take over the agreement
is my membership transferable
may I pass on my licence
can rights be assigned without my consent`,
  scope: `which services does this cover
who does this policy apply to
does it apply to other websites they link to
are links to other sites covered
is this the whole agreement
which document wins if two contradict each other
does this count for their apps too
what happens if part of the agreement is invalid
which language of the contract wins
which version counts if texts clash
who is this meant for
is this only for the website
does it cover partners
what if a rule is void
does this notice also cover the mobile app
which products fall under these rules
are subsidiaries covered
is this agreement for businesses or for consumers
do additional terms apply
which rules prevail in case of a contradiction
are external sites covered by it
what remains if a clause is unenforceable`,
  "content-licence": `what can they do with my photos
can they use what I upload in their ads
do they get rights to my work
can other people reuse my posts
may they sell my pictures
can they make money with what I create
do they keep using my videos after I delete them
how long does the licence to my content last
can they publish or edit my stuff
am I paid when they use my content
could my letter end up in print
can they show my name next to my photo
may they publish what I send them
what may they do with a video I upload
do they get to use my name and picture
can my post appear in an advert
what licence do I give them
are they allowed to modify my posts
may they let others use my content
can they use my content for promotion
does the licence end when I remove the content
is the licence exclusive
do I get royalties
can they translate or shorten my text
can they use my picture to advertise
may my videos be shown on other sites
may they print my comment`,
  "content-removal": `can they take down my post
why would a video be removed
do they tell me the reason when content is deleted
can they censor what I write
do they check or moderate uploads
how do I report copied material
what if somebody stole my picture
can they hide my comment
how are copyright complaints handled
can they delete something I uploaded
will they take my listing offline
may the company delete contributions
are posts checked before publication
for what reasons is content blocked
how do I file a takedown request
what do I do about a false copyright claim
do they have to explain a removal
are reviews moderated
what happens to illegal posts
can they reject my advertisement`,
  ownership: `who owns what I make
are my videos still mine
do I keep the copyright
does my work belong to them
who holds the rights to the service
may I use their logo or trademark
is the software mine after I buy it
do I own what I bought
is what the AI makes mine
can I use their name and logo
does the code I write belong to me
who has the rights to the results
can I put their logo on my site
who is the owner of uploaded material
do I keep my intellectual property
may I copy text or images from the site
who has copyright in the website
may I reproduce their materials
am I allowed to show their brand
do I own the output
who owns the customer data
can I use screenshots of the product
may I print pages for myself`,
  "feedback-licence": `can they use my ideas for free
what if I send them a suggestion
do I get paid for feedback
who owns an idea I give them
is my proposal kept confidential
can I email them a great invention
do they want my suggestions
I reported a bug do I own that report
can they build my suggestion without credit
what happens with suggestions I submit
are unsolicited ideas treated as confidential
do I get compensation for an idea they implement
may they use my improvement proposals freely`,
  "ai-training": `is my data used to train AI
do they teach models with my texts
does a chatbot learn from what I type
can I keep my photos out of machine learning
is what I write fed into an algorithm
do they use artificial intelligence anywhere
may I train an AI on their content
does the software get smarter from my files
may I build my own AI from its answers
can I keep my drawings away from AI
can I train a model on their data
will my chats make their AI better
is generative AI part of this
is customer content used for machine learning
are prompts and outputs used to improve models
can I refuse to have my data used for AI
do third parties train AI with the content
is it forbidden to use their outputs to train models
is my writing fed to a language model
do they analyse my content with artificial intelligence
which AI features process my data`,
  "automated-decisions": `does a computer decide about me
is a human involved in decisions
can a machine reject me
do algorithms judge my application
can I ask for a person to look at it
is there automated scoring of customers
are there decisions without human involvement
is my application assessed automatically
can I contest an automated decision
is profiling used to make decisions with legal effect
does software flag me as fraud
is my credit checked automatically`,
  "auto-renewal": `does it renew by itself
will I be charged again next year
what happens when the free trial ends
does my plan keep going until I cancel
how do I stop the subscription
is it a recurring charge
do they keep billing me every month
when do I have to cancel to avoid the next payment
does the membership continue on its own
is my plan extended automatically
how do I make sure I am not charged again
when must I cancel
is the contract prolonged automatically
how do I prevent renewal
when is the next term charged
what notice is needed before renewal
does the trial turn into a paid plan
for how long is the subscription extended
until which day can I cancel the renewal
will my card be billed after the trial`,
  "price-change": `can they raise the price
how early do they tell me about a price increase
will it get more expensive
can the fee go up during my contract
what if I don't want to pay the new price
do they warn before charging more
may the provider adjust the fees
when do new prices take effect
am I informed about higher fees
can I cancel when prices rise
is my price fixed
can they change fees in the middle of the term`,
  refunds: `can I get my money back
do I get a refund if I cancel
can I return what I bought
is my deposit returned
what if I change my mind after paying
are payments final
can I give it back
how many days to return it
do they reimburse unused months
can I withdraw from the purchase
how do I get my cash back
is the ticket refundable
do I get money back if I downgrade
is there a cooling off period
what happens to money I already paid
under what conditions is money refunded
is there a withdrawal right
how long do I have to send an item back
are fees refundable after termination
do I get a pro rata refund
what if I cancel in the middle of the month
who pays the return shipping
do they credit me for downtime
can I revoke my order
when is the refund paid out`,
  fees: `how much does it cost
does it cost anything
is it free
are there hidden charges
what do I have to pay
what happens if my payment fails
do they take a commission
is there a penalty for paying late
which payment methods are accepted
are taxes included
do my credits or tokens expire
do I need to pay to use it
what does the premium plan cost
can I pay without giving my name
can I pay in cash or bitcoin
do I get an invoice
when is my card charged
which charges apply
is registration free of charge
what is the transaction fee
who pays the taxes
is there interest on late payments
what happens if my card is declined
how am I billed
in which currency do I pay
when is payment due
how do I get paid what I earned
when are payouts made
do gift cards expire
what can I do with my points
do I lose credits when I leave
is there a fee for inactivity
who pays for shipping
is there a charge for withdrawals`,
  "data-collection": `what do they know about me
what data do they collect
do they see what I type
do they record my calls
can they read my messages
do they look at my contacts
what information about my phone or computer do they get
do they see my credit card number
are my searches logged
do they buy information about me from others
do they watch my mouse and keyboard
can they listen through the microphone
is my ip address recorded
where do they get my information from
do my own files get uploaded anywhere
what comes over when I sign in with google
do they read the mails they forward
can they listen to calls
do they look inside the files I send
do they keep a record of the sites I open
can they see if I opened their email
do they open my packages
do they read my documents
is my voice recorded
which details must I give to sign up
do they watch what I play
is there a log of what I do
what categories of personal data are processed
which technical data is recorded on a visit
is usage of the product monitored
what does the app access on my phone
do they receive data about me from third parties
what do they get when I contact support
do they have my date of birth
do they collect phone numbers
is my purchase history stored
do they note which videos I watch
what details are needed for an account
is the content of my messages scanned
do they get my photos
do they collect information about my friends
is data collected from non users`,
  "sensitive-data": `do they collect health information
do they know my religion or politics
do they handle data about my sexuality
is my medical condition recorded
do they ask for race or ethnicity
do they process criminal records
do they ask about my faith
do they know if I am ill
are special categories of data processed
is health data collected
do they process data about ethnic origin or beliefs
do they use information about disabilities
do they want my criminal record`,
  "biometric-data": `do they scan my face
is my fingerprint stored
do they use facial recognition
is my voice print kept
do they take a selfie to recognise me
do they use my eyes or hand to identify me
is biometric data processed
do they create a template of my face or voice
do they identify people in pictures
is a face scan needed to verify identity`,
  "location-data": `do they know where I am
is my location tracked
do they use gps
do they follow my movements
can I switch off location
do they see which places I visit
do they work out which city I am in
does the app know where I am
is gps needed
is precise geolocation collected
do they derive my location from the ip address
how do I disable location services
is my position shared with other users
do they collect bluetooth or wifi location`,
  children: `what about data of kids
do they collect information from children
what if my child signed up
do parents have to agree
is my daughter's data deleted
are teenagers protected
how do I remove my son's information
do they know about my kid
is there a parental control
is the service aimed at children
what is done if a child gave data
is consent of a guardian needed
may parents see or delete their child's data
do they knowingly collect data of minors
from which age can someone register with parental consent`,
  "cookies-tracking": `which cookies do they set
can I refuse cookies
do they track me on other websites
are there trackers or pixels
do they use google analytics
how do I switch off tracking
do they follow what I click
how long do cookies last
can I say no to cookies
do they plant trackers on me
how do I turn off tracking of what I do
do their emails contain trackers
what kinds of cookies are used
how can cookies be blocked
what are the cookies for
do they use web beacons or pixels
is there cross site tracking
which analytics tools run on the site
what happens when I reject cookies
do partners set cookies
do they recognise me on several devices
does it fingerprint my browser`,
  profiling: `do they build a profile of me
do they guess my interests
do they infer things about me
do they score me
do they combine data about me from different places
do they predict what I like
do they analyse my behaviour
do they group me with similar users
are profiles created
is my behaviour analysed to predict preferences
do they combine data from several sources
are conclusions drawn about me
do they put me into a segment`,
  "data-use": `why do they need my data
what do they do with my information
what is my phone number used for
for what purposes is data processed
what is the legal basis
do they use my data for research
do they use my information to improve products
what is my email used for
do they use my data to develop new things
for which purposes is my information used
on what legal basis is data processed
what happens with the data I give
is data used for statistics
do they use my information to prevent fraud
do they use data to develop products
what do they need my birthday for
is my data used for surveys`,
  advertising: `do they show me ads based on what I do
is my data used for marketing
do I get promotional emails
how do I stop the newsletter
are the ads personalised
how do I opt out of targeted ads
do they send adverts by post
can advertisers target me
do the ads I see depend on what I read
why do I get these adverts
is personal data used for advertising
do they show interest based ads
who serves the ads
how can I object to direct marketing
how do I unsubscribe from promotional mails
do they send text messages for marketing
can I use it without ads
can I turn off personalised advertising
are my purchases used for ads`,
  personalisation: `do they personalise what I see
are recommendations based on my history
is the content tailored to me
do they customise my feed
why am I shown these suggestions
is content adapted to my interests
how are search results ordered
how does the recommendation system work
can I switch off recommendations`,
  "third-party-sharing": `who gets my data
do they share my information with others
do other companies see my details
does facebook or google get my info
who else can see my data
do other users see my profile or email
does the seller get my address
do they pass my details on to partners
do they give my email to the shop
are my messages private
can strangers see what I post
do they share with advertisers
will my email be given to others
do facebook or google get anything
is my phone number shown to other people
do partners receive my details
with whom is data shared
who are the recipients of my data
is my profile public
what do other members see
is information passed to business partners
do merchants see my payment details
are my contact details given to sellers
do they share aggregated data
do advertisers receive personal data
does my message reach anyone else
can the host or driver see my number
do app developers get my information
is my data published`,
  "data-sale": `do they sell my data
is my information sold
do they make money from my details
do they rent out my email address
is my data for sale
do data brokers get it
is personal information sold
do they trade or rent customer lists
do they earn money with my data
how do I tell them not to sell my information
is sharing for ads counted as a sale`,
  "employer-access": `can my boss see what I do
does my employer get my data
can the school see my messages
can an administrator read my files
does my company control my account
can my teacher look at my work
can the organisation that pays see my content
who controls a company account
can administrators access or delete my account
is my activity reported to my employer
does the teacher see pupils' work
what can a workspace owner do with my data`,
  "affiliate-sharing": `do they share with sister companies
does the parent company get my data
is my data shared inside the group
which other brands of the same owner see it
does the owner of the company get my information
do group companies receive personal data
is information shared among brands of the company
do subsidiaries have access
who in the corporate family gets data`,
  "law-enforcement": `do they give data to the police
can the government get my messages
what if a court asks for my data
do they hand over information to authorities
do they need a warrant
do they answer subpoenas
do they report me to the police
do they give my searches to the police
what if police from another country want my data
do they tell me when the state asks for my data
when is information disclosed to authorities
how do they deal with a subpoena
would the state get my information
do they challenge government requests
are users told about requests from authorities
do they disclose data to protect themselves in court`,
  "business-transfer": `what happens to my data if they are bought
what if the company is sold or merges
who gets my information if they go bankrupt
does a new owner get my data
if the firm gets a new owner will they tell me
what becomes of my account if the company is sold
what becomes of personal data in a merger
does data pass to the buyer of the business
what happens in an insolvency
is customer data an asset in a sale`,
  "international-transfer": `is my data sent abroad
where are their servers
does my data leave europe
is data from europe sent to america
in which country is my information stored
is information transferred to the united states
which protections apply when data goes overseas
does my stuff go to america
which countries can see my data
is personal data transferred to third countries
what safeguards apply to transfers outside the EU
do they use standard contractual clauses
in which countries is data processed
where are the data centres
is data kept within Europe`,
  subprocessors: `which service providers do they use
who hosts the data
do they use subcontractors
who processes payments for them
which vendors handle my data
do contractors see my information
which companies work for them
who delivers their emails
which processors are engaged
is there a list of subcontractors
who provides the hosting
how am I told about a new subprocessor
who handles the payments
which cloud do they run on`,
  retention: `how long do they keep my data
when is my information deleted
do they still have it after I delete my account
is anything kept after I leave
how many years are records stored
do they keep copies or backups of deleted files
what happens to my files afterwards
how long are logs stored
do they keep my data forever
how long until it is gone
when are messages gone
how many years do they keep my email
when do they throw away old logs
how long do my files stay after I delete them
are backups wiped too
when are logs removed
what are the retention periods
how long is data stored after the contract ends
for what period are log files kept
when is personal data erased
are deleted items really gone
how long do they store applications or cvs
how long are invoices kept
how long are recordings available
what decides how long data is kept
how long do backups exist
how long after deletion can I restore my account`,
  security: `is my data safe
is it encrypted
how do they protect information
can hackers get in
are passwords stored securely
who is responsible for keeping it safe
do they guarantee security
what do they do against hackers
is my connection encrypted
do they use two factor login
which measures protect personal data
is traffic encrypted
how is access to data limited
do employees have access to my data
is security certified or audited
are there penetration tests
do they promise total security
are payment details encrypted
how do I report a vulnerability`,
  "breach-notice": `do they tell me if they are hacked
how soon would I hear about a data leak
will I be informed of a security breach
what if my data is stolen from them
do they say something when there is a leak
within how many hours do they report a breach
are customers notified of security incidents
what happens after a data breach
will they warn me if hackers get in`,
  deletion: `can I have my data deleted
how do I erase my account and everything in it
do they delete my information if I ask
how do I get rid of my data
is there a right to be forgotten
can I remove my history
how do I wipe my profile
can they refuse to delete me
how do I request erasure
which data can I not have deleted
is everything erased when I close the account
can I delete single messages or photos
how long does deletion take
can my relatives have my account deleted
will my posts stay after I am gone`,
  "access-portability": `can I get a copy of my data
can I see what they have on me
how do I export my files
can I take my data to another service
how do I download everything
can I ask what they store about me
how fast do they answer when I ask for my data
do I have to pay for a copy of my data
how do I request access to my data
in what format do I receive my data
is access free of charge
how do I prove my identity for a request
within how many days do they answer a request
can I transfer my data to another provider
can they refuse an access request
may someone request data on my behalf`,
  correction: `how do I fix wrong information
can I change my name or address
can I correct mistakes in my data
can I update my details
my details are wrong will they fix them
can inaccurate data be rectified
where do I change my details
how do I update my payment information
can I edit my profile`,
  "consent-choice": `can I say no
how do I opt out
can I withdraw my consent
can I object to the processing
how do I unsubscribe
do they ask for permission first
can I turn it off
what choices do I have
do I have to give them my data
how do I stop the mails
which settings can I change
can I use it without giving data
how do I withdraw consent
can I object to processing
can I restrict the use of my data
is providing data voluntary
what happens if I do not provide data
where are the privacy settings
can I opt out of analytics
how do I stop notifications
can I limit what they do with my data`,
  "do-not-track": `do they respect do not track
do they honour global privacy control
do they react to browser signals
is the dnt signal honoured
does the site answer browser privacy signals
what do they do with global privacy control`,
  "regional-rights": `what rights do I have in california
do europeans have more rights
what about gdpr
who can I complain to about misuse of my data
is there a regulator or watchdog
what are my privacy rights
special rules for my state
where can I file a privacy complaint
which authority is in charge of data protection
which rights does the GDPR give me
where can I lodge a complaint
what applies to residents of California
are there extra rights for residents of other states
which supervisory authority is competent
do I suffer a disadvantage if I use my rights
who is their representative in the EU`,
  "acceptable-use": `what am I not allowed to do
can I use it for my business
may I resell it
is it ok to copy their content
what are the rules for posting
is hate speech allowed
may I use it commercially
can I modify or hack the software
can I have two accounts
may I record or stream it
on how many devices can I use it
can I cheat
is swearing banned
can I mine bitcoin there
am I allowed to run a shop on it
is porn forbidden
may I post links to my business
can I use it to send spam
what will get me in trouble
which uses are prohibited
may I use it for commercial purposes
is reselling allowed
may I modify or decompile the software
what content may not be uploaded
may I use the service through a vpn
may I build a competing product
is it ok to publish benchmark results
may I advertise my own products
what is banned in the chat
may I use the material in class
may I stream or record gameplay
can I use it outside my country
may I make copies
is gambling or nudity allowed
may I link to the site
can I play the music at an event
can I frame or embed it`,
  "account-responsibility": `can I share my password
may my wife or a friend use my account
who is responsible if someone uses my login
what must I do if my account is hacked
I lost my phone, what now
do I have to use my real name
what if my password is stolen
can somebody else in the family use it
am I responsible for what happens on my account
somebody else used my password do they pay
can I have two accounts
can I register with a false name
may I share the login with a colleague
who is responsible for keeping the password secret
may several people use one login
do I have to give correct information
what must I do after unauthorised use
who pays for orders made with my account
must I keep my details up to date
can I choose any username
is one account per person the rule
can my colleague use my seat`,
  enforcement: `what happens if I break the rules
how many strikes before I am banned
can I appeal a ban
do they investigate users
what is the penalty for cheating
how do I report someone
what do they do to repeat offenders
will they warn me first if I break a rule
what measures follow a violation
how are violations investigated
can I object to a suspension
how do I report abusive content
what happens to repeat infringers
is there a complaints procedure for blocked accounts
is there a fine for breaking the rules`,
  "age-limit": `how old do I have to be
is it for kids of twelve
what is the minimum age
can my ten year old use it
can a teenager sign up
must I be an adult
does my son need my permission to join
my daughter is 15 can she have it
do kids need permission from mum and dad
can a 14 year old make an account
is my age checked
who is too young
what age is required
may minors register
do they verify age
do I have to be of legal age
is the service for people over 18
at what age may someone sign up on their own`,
  "automation-ban": `can I scrape the site
are bots allowed
may I use a script
can I crawl the pages
is automated access ok
can I pull data with a program
may I use a robot to download things
am I allowed to run a crawler
can a bot have an account
is automated collection of data prohibited
may I use bots or scripts
is data mining permitted
may search engines index the site
can I mass download the content
may I access it through an unofficial client`,
  contact: `how do I reach them
what is their email address
who is the data protection officer
whom can I write to
what is the company's address
who is the controller
how do I contact support
who runs this
which company is behind it
to whom do I send a letter
is there a phone number
how can the company be contacted
where do I send a legal notice
who is responsible for data protection
what is the postal address
what is the registered name of the company
how do I reach the data protection officer
where do I send questions about this policy
which legal entity am I contracting with
is there a representative in the European Union
how do I give notice`,
  definitions: `what do they mean by personal data
what counts as content
what is the definition of user
what does this word mean
what is meant by service
how is confidential information defined
what is considered personal data
who counts as an affiliate`,
};
