import { lines } from "../../reading/lines.js";
import { readPattern } from "../../reading/pattern.js";

/** What people say to a bot that is no question about a policy. In the notation of `reading/pattern.ts`. */
const TALK = [
  lines`
    how are (?:you|things|ya)
    |how do you do
    |how old are you
    |who (?:are|made|built|created) you
    |what are you
    |are you (?:(?:a|an) \w+|real|there|human|ok|okay|sure|alive|conscious|chatgpt|single|smart)
  `,
  lines`
    (?:what is|tell me) your (?:name|favou?rite|age|opinion)
    |do you (?:like|love|dream|sleep|feel|know any|have feelings|speak|believe|think)
    |can you (?:hear|sing|dance|write|help me(?: please)?$|speak|draw|cook|feel|tell me a|do my|be my)
  `,
  lines`
    tell me (?:a|an|another|about yourself|something|some) ?(?:
      joke|story|secret|funny|fun|riddle|fact|interesting
    )?
    |make me laugh
    |say something
    |sing (?:me|a)
    |knock knock
  `,
  lines`
    ^(?:hi|hey|hello|yo|hiya)(?: \w+)?$
    |good (?:morning|evening|night|afternoon|day|bye)
    |thank(?:s| you)
    |hello there
    |hey there
    |what is up
    |nice to meet
    |see you
    |goodbye
    |happy (?:birthday|new year)
    |merry christmas
    |congrat\w*
    |lol
    |haha\w*
  `,
  lines`
    (?:i am|i'm|i feel|feeling) (?:so |very |really )?(?:
      bored
      |hungry
      |tired
      |sad
      |happy
      |lonely
      |fine
      |good
      |cold
      |thirsty
      |drunk
      |in love
    )
    |i (?:love|hate|miss) (?:you|it|this|my (?:job|life|dog|cat))
    |you (?:suck|are (?:stupid|dumb|great|awesome|nice|useless|an idiot))
  `,
] as const;

const WORLD = [
  lines`
    weather
    |(?:will|is|does) it (?:going to )?(?:rain|snow|sunny|raining|snowing)
    |temperature (?:in|outside|today)
    |forecast
    |umbrella
  `,
  lines`
    capital (?:city )?of
    |population of
    |how (?:tall|far|deep|heavy|high) is
    |distance (?:from|to|between)
    |president of
    |prime minister
    |king of
    |queen of
    |currency of
    |flag of
    |biggest (?:city|country)
    |highest mountain
    |longest river
  `,
  lines`
    who (?:
      won
      |wins
      |invented
      |discovered
      |wrote
      |painted
      |sang
      |sings
      |scored
      |plays
      |played
      |shot
      |is the (?:president|king|queen|pope|best|richest|tallest)
    )
    |when (?:was|did) (?:\w+ ){1,4}(?:born|invented|built|begin|war|die in)
    |world (?:cup|war|series)
    |super bowl
    |olympics?
    |football
    |soccer
    |basketball
    |baseball
    |tennis
    |cricket
    |formula (?:1|one)
    |champions league
    |score of (?:the )?(?:game|match)
    |the (?:game|match) (?:last|tonight|yesterday)
  `,
  lines`
    what (?:time|day|date|year) is (?:it|today|tomorrow)
    |what is the time
    |what is today
    |tomorrow's date
    |days until (?:chris\w*|easter|summer|new year)
    |when is (?:
      christmas
      |easter
      |halloween
      |ramadan
      |thanksgiving
      |mother's day
      |the next (?:bus|train|full moon|election|holiday)
    )
  `,
  lines`
    (?:recommend|suggest|know|find|where (?:is|can i (?:get|find|buy|eat))|best) (?:\w+ ){0,5}(?:
      restaurants?
      |pizza
      |pizzeria
      |burgers?
      |sushi
      |coffee
      |caf[ée]
      |bar
      |pub
      |hotel
      |movie
      |film
      |book
      |recipe
      |song
      |beach
      |museum
      |gift for
      |place to (?:eat|stay|go)
    )
  `,
  lines`
    (?:
      recipe
      |how (?:do|can|to|should) (?:i |you |we )?(?:
        cook
        |bake
        |boil
        |make (?:a |an |some )?(?:cake|bread|pasta|pizza|coffee|soup|pancakes?|omelette|tea|bomb)
        |tie
        |knit
        |lose weight
        |learn
        |fix my (?:car|bike|sink)
        |grow
        |train for
      )
    )
    |where (?:did|do|have) i (?:park|put|leave|left|lost|lose) my
    |what should i (?:eat|cook|wear|watch|read|do (?:today|tonight|this weekend))
    |what is for (?:dinner|lunch|breakfast)
  `,
  lines`
    \d+ ?[-+*/x^] ?\d+
    |(?:plus|minus|times|divided by) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)
    |square root
    |solve (?:for|the equation|this)
    |derivative of
    |how many (?:\w+ )?(?:in a|are in a|make a) (?:year|mile|kilo|pound|gallon|dozen|foot|week|day|inch)
    |convert \d+
    |prime number
  `,
  lines`
    meaning of life
    |is there (?:a )?(?:god|life (?:on|after))
    |why is the sky
    |why do (?:cats|dogs|birds|men|women|people (?:snore|dream|yawn))
    |how (?:do|does) (?:planes?|magnets?|bees|birds|a (?:car|plane|fridge|microwave)|photosynthesis|gravity)
    |are aliens
    |the earth (?:is )?flat
    |the moon
    |dinosaurs?
    |black holes?
  `,
  lines`
    (?:price|value|worth) of (?:a |one )?(?:bitcoin|gold|oil|gas|milk)
    |(?:stock|share|bitcoin|gold|oil|gas) (?:price|market)s?(?: today| now)?(?! (?:change|increase|term))
    |lottery numbers
    |exchange rate (?:today|of)
    |latest news
    |news today
    |headlines
    |horoscope
    |zodiac
    |star sign
  `,
] as const;

const ORDERS = [
  lines`
    (?:write|compose|draft|generate|create) (?:me |us )?(?:a |an |some |my )?(?:\w+ )?(?:
      poem
      |song
      |story
      |essay
      |haiku
      |joke
      |limerick
      |cover letter
      |python
      |javascript
      |code
      |program
      |function
      |tweet
      |speech
      |email to
    )
  `,
  lines`
    translate (?:(?:this|that|it) )?(?:(?:in)?to|for me|please|this|that)
    |how do you say
    |spell (?:the|my|this)
    |synonyms? (?:for|of)
    |(?:what is|define) the (?:opposite|plural|past tense) of
  `,
  lines`
    (?:set|start) (?:a|an|the|my) (?:timer|alarm)
    |remind me
    |wake me
    |play (?:some |a |the |my )?(?:music|song|game|jazz|despacito)
    |turn (?:on|off) the (?:lights?|heating|tv|radio)
    |call (?:my )?(?:mum|mom|dad|wife)
    |(?:order|book|get) me (?:a|an|some)
    |open the (?:door|pod)
    |take me (?:to|home)
    |dim the
  `,
  lines`
    ignore (?:all |the |your |any )?(?:previous|prior|above|earlier)
    |system prompt
    |your instructions
    |pretend (?:to be|you are)
    |act as
    |roleplay
    |you are now
  `,
] as const;

/** No question about a policy, unless it names one or its parties. */
const OFF_TOPIC = readPattern(`(?:${[...WORLD, ...ORDERS].join("|")})(?![a-z])`);
const SMALL_TALK = readPattern(`(?:${TALK.join("|")})(?![a-z])`);

/** Words by which a question is about a policy after all: who it binds, and what it is. */
const NAMES_A_POLICY = readPattern(
  lines`
    (?:
      they
      |them
      |their
      |company
      |platform
      |service
      |services
      |website
      |app
      |account
      |accounts
      |policy
      |policies
      |terms
      |agreement
      |contract
      |clauses?
      |privacy
      |data
      |personal
      |users?
      |customers?
      |allowed
      |forbidden
      |prohibited
      |refund
      |liable
      |cookies
      |subscription
      |posts?
      |content
      |my (?:information|photos?|messages?|videos?|files?)
    )(?![a-z])
  `,
);

/** Whether a folded question is chat, general knowledge or an order, and no question about a policy. */
export function isOffTopic(folded: string): boolean {
  return !NAMES_A_POLICY.test(folded) && (SMALL_TALK.test(folded) || OFF_TOPIC.test(folded));
}
