import { lines } from "../../reading/lines.js";
import { readPattern } from "../../reading/pattern.js";

/**
 * Words that by and large speak for the user, and against. They are asked last, and only of the words that were put in place
 * of others: one of them tells little, the difference of both sides tells which way a sentence was rewritten.
 */
export const FOR_THE_USER = readPattern(
  lines`
    (?:
      delet\w+
      |eras\w+
      |destroy\w*
      |forgets?
      |forgotten
      |anonym\w+
      |aggregated?
      |totals?
      |pseudonym\w+
      |encrypt\w*
      |protect\w*
      |secur\w+
      |refund\w*
      |money back
      |everything
      |in full
      |full
      |whole
      |free
      |gratis
      |return\w*
      |guarante\w+
      |notif\w+
      |inform(?:s|ed)?(?= you)
      |tell you
      |remind\w*
      |ask(?:s|ed)? you
      |your (?:permission|consent|agreement|approval|choice|control)
      |consent
      |permission
      |choose
      |choice
      |appeal
      |human
      |person
      |panel
      |private
      |alone
      |only you
      |on (?:your|the) (?:own )?(?:device|phone|computer|speaker|machine)
      |locally
      |necessary
      |report
      |both (?:sides|of us|parties)
      |mutual\w*
      |jointly
      |belongs? to you
      |yours
      |compensat\w+
      |voluntar\w+
      |optional
      |rights?
      |audit\w*
      |independent\w*
      |tested
      |reason(?:s|ed)?
      |warning
      |before(?=hand)
      |in advance
      |never
      |before (?:a|the|we|it|any|your|they)
      |until
      |stops?
      |ends?
      |open source
      |court order
      |warrant
      |local courts?
      |same
      |equal
      |at least
      |promptly
      |immediately
      |straight away
      |always
      |friends only
      |all (?:\w+ )?(?:members|users|customers|plans|subscribers)
      |every (?:day|week|month|quarter|year)
      |twice a year
      |once a year
      |yearly
      |annual\w*
      |fixed
      |unlimited
      |lifetime
      |cap(?:ped)?
      |repair\w*
      |replac\w+
      |waived
      |when you (?:press|click|ask|choose|start)
      |only (?:when|while|if|to|for|by|with|those)
    )(?![a-z])
  `,
  "g",
);
export const AGAINST_THE_USER = readPattern(
  lines`
    (?:
      shar(?:e|es|ed|ing)
      |sell
      |sells
      |sold
      |sale
      |keeps?
      |kept
      |stor(?:e|es|ed)(?! credit)
      |retain\w*
      |remembers?
      |continuous\w*
      |constant\w*
      |permanent\w*
      |random
      |at any (?:time|point|moment)
      |whenever
      |whatever
      |identif(?:y|ies) you
      |seen by everyone
      |non-?refundable
      |forfeit\w*
      |waiv(?:e|es|er)
      |arbitrat\w+
      |fees?
      |charged?
      |charges
      |penalt\w+
      |surcharge
      |expir\w+
      |los(?:e|es|t)
      |binding
      |irrevocabl\w+
      |perpetual\w*
      |forever
      |indefinite\w*
      |third[- ]part(?:y|ies)
      |partners?
      |advertis\w+
      |insurers?
      |brokers?
      |employers?
      |listen\w*
      |eavesdrop\w*
      |monitor\w*
      |track\w*
      |screenshots?
      |profil\w+
      |scan\w*
      |record(?:s|ed|ing)?
      |upload\w*
      |final
      |sole
      |owners only
      |members only
      |only owners
      |discretion
      |bound
      |locked
      |must
      |aim
      |try
      |tries
      |endeavou?r\w*
      |attempt
      |hope
      |intend
      |reasonabl[ey]
      |comparable
      |similar
      |appropriate
      |from time to time
      |occasionally
      |sometimes
      |where (?:possible|practical|feasible)
      |vouchers?
      |store credit
      |half
      |partly
      |in part
      |partial
      |portion
      |exact
      |precise
      |detailed
      |individual
      |identifiable
      |third countries
      |outside
      |anywhere
      |worldwide
      |any (?:region|country|place|location|reason|purpose)
      |no longer
      |not (?:obliged|required)
      |for now
      |currently
      |at present
      |automatic\w*
      |algorithm\w*
      |suspend\w*
      |ban
      |bans
      |banned
      |block\w*
      |chosen by us
      |our choice
      |as we (?:see|think|like)
      |however we
      |we (?:feel|think|believe|like|see)
      |by (?:post|letter|registered)
      |in writing
      |phone
    )(?![a-z])
  `,
  "g",
);
/** Before such a word, within a few others, it says the contrary. */
export const DENIED = /\b(?:not|nt|never|no|without|neither|nor|cannot|free of)(?: \w+){0,3} $/;
