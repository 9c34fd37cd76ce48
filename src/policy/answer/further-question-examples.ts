import type { ProvisionType } from "../taxonomy.js";

/** More voices: careful, curt, worried, of business customers, of parents. One question a line, as in `question-examples.ts`. */
export const FURTHER_QUESTION_EXAMPLES: Readonly<Partial<Record<ProvisionType, string>>> = {
  arbitration: `is there mandatory mediation
who would decide a conflict between the company and a customer
which arbitration body is used
do I have to complain internally before going further
is the arbitrator's decision final
how can I refuse the arbitration agreement
until when can I reject arbitration
are claims for small sums exempt from arbitration
where does the arbitration hearing take place
what are the steps if we fall out`,
  "class-action-waiver": `can claims of many users be bundled
is a representative action excluded
must every customer bring their own case
do I give up trial by jury
can we file one complaint for all of us
mass claims against the company
can a group of people go to court together
may a number of us take the company to court jointly`,
  jurisdiction: `do I have to appear before a foreign court
who has jurisdiction over disputes
which city's courts are competent
can they take me to court where I live
can a consumer bring the case in their own country
where must legal proceedings be started`,
  "choice-of-law": `what national law governs
do the laws of my own country still count
does English law apply to this agreement
is the contract subject to American law
whose consumer protection rules apply`,
  "claim-time-limit": `are claims barred after a certain time
after how many months can I no longer sue
how quickly must I raise a claim
does my right to complain lapse`,
  "liability-limitation": `are they accountable for damage caused by the service
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
  "warranty-disclaimer": `is the accuracy of the content assured
is availability promised
is there any promise of quality
can I trust the answers
do they guarantee the site has no viruses
what if it does not do what I need
is 24 hour operation guaranteed
do they stand behind the product
are typos and errors possible in the content`,
  indemnification: `do I have to compensate the company for third party claims
must I bear their defence costs
who covers the costs if a third party complains about my content
what do I owe when my conduct causes them a loss
do I protect them against lawsuits`,
  "unilateral-change": `may the provider amend this agreement alone
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
  "acceptance-by-use": `is visiting the page enough to be bound
do I agree by creating an account
does downloading mean I accept
am I bound if I only look around
do I consent by continuing after a change`,
  termination: `on what grounds can an account be terminated
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
  assignment: `may the company transfer its obligations
can another company take over the agreement
is my membership transferable
may I pass on my licence
can rights be assigned without my consent`,
  scope: `does this notice also cover the mobile app
which products fall under these rules
are subsidiaries covered
is this agreement for businesses or for consumers
do additional terms apply
which rules prevail in case of a contradiction
are external sites covered by it
what remains if a clause is unenforceable`,
  "content-licence": `what licence do I give them
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
  "content-removal": `may the company delete contributions
are posts checked before publication
for what reasons is content blocked
how do I file a takedown request
what do I do about a false copyright claim
do they have to explain a removal
are reviews moderated
what happens to illegal posts
can they reject my advertisement`,
  ownership: `who is the owner of uploaded material
do I keep my intellectual property
may I copy text or images from the site
who has copyright in the website
may I reproduce their materials
am I allowed to show their brand
do I own the output
who owns the customer data
can I use screenshots of the product
may I print pages for myself`,
  "feedback-licence": `what happens with suggestions I submit
are unsolicited ideas treated as confidential
do I get compensation for an idea they implement
may they use my improvement proposals freely`,
  "ai-training": `is customer content used for machine learning
are prompts and outputs used to improve models
can I refuse to have my data used for AI
do third parties train AI with the content
is it forbidden to use their outputs to train models
is my writing fed to a language model
do they analyse my content with artificial intelligence
which AI features process my data`,
  "automated-decisions": `are there decisions without human involvement
is my application assessed automatically
can I contest an automated decision
is profiling used to make decisions with legal effect
does software flag me as fraud
is my credit checked automatically`,
  "auto-renewal": `is the contract prolonged automatically
how do I prevent renewal
when is the next term charged
what notice is needed before renewal
does the trial turn into a paid plan
for how long is the subscription extended
until which day can I cancel the renewal
will my card be billed after the trial`,
  "price-change": `may the provider adjust the fees
when do new prices take effect
am I informed about higher fees
can I cancel when prices rise
is my price fixed
can they change fees in the middle of the term`,
  refunds: `under what conditions is money refunded
is there a withdrawal right
how long do I have to send an item back
are fees refundable after termination
do I get a pro rata refund
what if I cancel in the middle of the month
who pays the return shipping
do they credit me for downtime
can I revoke my order
when is the refund paid out`,
  fees: `which charges apply
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
  "data-collection": `what categories of personal data are processed
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
  "sensitive-data": `are special categories of data processed
is health data collected
do they process data about ethnic origin or beliefs
do they use information about disabilities
do they want my criminal record`,
  "biometric-data": `is biometric data processed
do they create a template of my face or voice
do they identify people in pictures
is a face scan needed to verify identity`,
  "location-data": `is precise geolocation collected
do they derive my location from the ip address
how do I disable location services
is my position shared with other users
do they collect bluetooth or wifi location`,
  children: `is the service aimed at children
what is done if a child gave data
is consent of a guardian needed
may parents see or delete their child's data
do they knowingly collect data of minors
from which age can someone register with parental consent`,
  "cookies-tracking": `what kinds of cookies are used
how can cookies be blocked
what are the cookies for
do they use web beacons or pixels
is there cross site tracking
which analytics tools run on the site
what happens when I reject cookies
do partners set cookies
do they recognise me on several devices
does it fingerprint my browser`,
  profiling: `are profiles created
is my behaviour analysed to predict preferences
do they combine data from several sources
are conclusions drawn about me
do they put me into a segment`,
  "data-use": `for which purposes is my information used
on what legal basis is data processed
what happens with the data I give
is data used for statistics
do they use my information to prevent fraud
do they use data to develop products
what do they need my birthday for
is my data used for surveys`,
  advertising: `is personal data used for advertising
do they show interest based ads
who serves the ads
how can I object to direct marketing
how do I unsubscribe from promotional mails
do they send text messages for marketing
can I use it without ads
can I turn off personalised advertising
are my purchases used for ads`,
  personalisation: `is content adapted to my interests
how are search results ordered
how does the recommendation system work
can I switch off recommendations`,
  "third-party-sharing": `with whom is data shared
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
  "data-sale": `is personal information sold
do they trade or rent customer lists
do they earn money with my data
how do I tell them not to sell my information
is sharing for ads counted as a sale`,
  "employer-access": `can the organisation that pays see my content
who controls a company account
can administrators access or delete my account
is my activity reported to my employer
does the teacher see pupils' work
what can a workspace owner do with my data`,
  "affiliate-sharing": `do group companies receive personal data
is information shared among brands of the company
do subsidiaries have access
who in the corporate family gets data`,
  "law-enforcement": `when is information disclosed to authorities
how do they deal with a subpoena
would the state get my information
do they challenge government requests
are users told about requests from authorities
do they disclose data to protect themselves in court`,
  "business-transfer": `what becomes of personal data in a merger
does data pass to the buyer of the business
what happens in an insolvency
is customer data an asset in a sale`,
  "international-transfer": `is personal data transferred to third countries
what safeguards apply to transfers outside the EU
do they use standard contractual clauses
in which countries is data processed
where are the data centres
is data kept within Europe`,
  subprocessors: `which processors are engaged
is there a list of subcontractors
who provides the hosting
how am I told about a new subprocessor
who handles the payments
which cloud do they run on`,
  retention: `what are the retention periods
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
  security: `which measures protect personal data
is traffic encrypted
how is access to data limited
do employees have access to my data
is security certified or audited
are there penetration tests
do they promise total security
are payment details encrypted
how do I report a vulnerability`,
  "breach-notice": `within how many hours do they report a breach
are customers notified of security incidents
what happens after a data breach
will they warn me if hackers get in`,
  deletion: `how do I request erasure
which data can I not have deleted
is everything erased when I close the account
can I delete single messages or photos
how long does deletion take
can my relatives have my account deleted
will my posts stay after I am gone`,
  "access-portability": `how do I request access to my data
in what format do I receive my data
is access free of charge
how do I prove my identity for a request
within how many days do they answer a request
can I transfer my data to another provider
can they refuse an access request
may someone request data on my behalf`,
  correction: `can inaccurate data be rectified
where do I change my details
how do I update my payment information
can I edit my profile`,
  "consent-choice": `how do I withdraw consent
can I object to processing
can I restrict the use of my data
is providing data voluntary
what happens if I do not provide data
where are the privacy settings
can I opt out of analytics
how do I stop notifications
can I limit what they do with my data`,
  "do-not-track": `is the dnt signal honoured
does the site answer browser privacy signals
what do they do with global privacy control`,
  "regional-rights": `which rights does the GDPR give me
where can I lodge a complaint
what applies to residents of California
are there extra rights for residents of other states
which supervisory authority is competent
do I suffer a disadvantage if I use my rights
who is their representative in the EU`,
  "acceptable-use": `which uses are prohibited
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
  "account-responsibility": `who is responsible for keeping the password secret
may several people use one login
do I have to give correct information
what must I do after unauthorised use
who pays for orders made with my account
must I keep my details up to date
can I choose any username
is one account per person the rule
can my colleague use my seat`,
  enforcement: `what measures follow a violation
how are violations investigated
can I object to a suspension
how do I report abusive content
what happens to repeat infringers
is there a complaints procedure for blocked accounts
is there a fine for breaking the rules`,
  "age-limit": `what age is required
may minors register
do they verify age
do I have to be of legal age
is the service for people over 18
at what age may someone sign up on their own`,
  "automation-ban": `is automated collection of data prohibited
may I use bots or scripts
is data mining permitted
may search engines index the site
can I mass download the content
may I access it through an unofficial client`,
  contact: `how can the company be contacted
where do I send a legal notice
who is responsible for data protection
what is the postal address
what is the registered name of the company
how do I reach the data protection officer
where do I send questions about this policy
which legal entity am I contracting with
is there a representative in the European Union
how do I give notice`,
  definitions: `what is meant by service
how is confidential information defined
what is considered personal data
who counts as an affiliate`,
};
