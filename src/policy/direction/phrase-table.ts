import { readPattern } from "../reading/pattern.js";

/** Words that by themselves are worse or better for the user where they appear, and the other way round where they go. */
export interface TellingPhrase {
  readonly name: string;
  readonly appears: "worse" | "better";
  readonly words: RegExp;
}

function phrase(name: string, appears: TellingPhrase["appears"], words: string): TellingPhrase {
  return { name, appears, words: readPattern(words) };
}

const LEAVE = "(?:cancel|terminate|end|leave|close|stop|withdraw|unsubscribe|pause|downgrade)";
const DEVICE = "your (?:own )?(?:device|phone|computer|browser|machine)";

/** Each row is read on the changed sentences of either side. In the notation of `reading/pattern.ts`. */
export const TELLING_PHRASES: readonly TellingPhrase[] = [
  phrase(
    "rights given up",
    "worse",
    "(?:you|users?|members?|customers?) (?:hereby |also |irrevocably )*(?:assign|waive|surrender|forfeit|relinquish|give up|cede|lose|renounce|release)(?:s|d)?(?! (?:to|your password))",
  ),
  phrase(
    "rights kept",
    "better",
    "(?:you|users?|members?|customers?) (?:always |still |continue to |will )*(?:keep|retain|own|remain the owners?|hold)s? (?:\\w+ ){0,4}(?:rights?|ownership|title|copyright|control|content|everything)",
  ),
  phrase(
    "court order needed",
    "better",
    "(?:court order|warrant|subpoena|legally binding (?:order|request)|order of a (?:court|judge)|judicial order)",
  ),
  phrase("on mere request", "worse", "(?:up)?on (?:their |its |a |an |any |simple |mere )?request(?! (?:of yours|by you|from you|you make))|voluntarily"),
  phrase(
    "hurdle",
    "worse",
    "(?:in writing|written (?:request|notice|form|letter)|by (?:registered |certified )?(?:post|mail|letter)|registered (?:mail|letter)|notari[sz]ed|copy of your (?:passport|id|identity|driver)|proof of (?:identity|address)|by (?:tele)?phone only|call us|in person)",
  ),
  phrase(
    "easy way",
    "better",
    "(?:yourself|on your own|with (?:one|a single) click|in (?:the|your) (?:account )?(?:settings|preferences|profile|dashboard)|from the settings|online at any time|in the app)",
  ),
  phrase(
    "your approval",
    "better",
    "(?:with|after|upon|on|subject to|without <not>|only with|unless we have|need|needs|require|requires|seek|obtain) (?:your |the user's |prior |express |explicit |written )*(?:approval|agreement|authori[sz]ation|go-ahead|say-so)(?! (?:between|with|and))|(?:if|once|after|when|unless) you (?:have )?(?:approve|authori[sz]e)d?",
  ),
  phrase("tied to you", "worse", "(?<!not |nt |not be |cannot be |never be |never )(?:tied|linked|linkable|attached|connected|traceable|traced) to (?:you|your (?:profile|identity|account|name)|individuals?)"),
  phrase(
    "stays with you",
    "better",
    `(?:stays?|remains?|kept|stored|processed|happens?|held) (?:only |solely |locally )*(?:on|in|within) ${DEVICE}|processed locally|never leaves? ${DEVICE}`,
  ),
  phrase(
    "leaves your device",
    "worse",
    "(?:sent|uploaded|transmitted|transferred|copied|synced|backed up) (?:\\w+ ){0,2}to (?:our|the company's|their|its|third[- ]party|external|remote) (?:servers?|cloud|systems?|data ?cent(?:er|re)s?)",
  ),
  phrase("leave at any time", "better", `you (?:may|can|could|are free to) (?:\\w+ ){0,3}${LEAVE} (?:\\w+ ){0,5}(?:at )?any time`),
  phrase(
    "bound for a term",
    "worse",
    `${LEAVE} ~ only (?:at|after|once|by)|only ~ at the end of (?:the|your|each|a)|at the end of (?:the|your|a) (?:current |minimum |contract |commitment )?(?:\\S+ )?(?:term|period) only|(?:may|can)(?:not| not) (?:\\w+ ){0,2}${LEAVE} (?:\\w+ ){0,4}before|early termination fee|locked in`,
  ),
  phrase("free of charge", "better", "(?:free of charge|at no (?:extra |additional )?(?:charge|cost)|without charge|for free)"),
  phrase(
    "charged for",
    "worse",
    "(?:may|will|can|shall|reserve the right to) (?:\\w+ ){0,2}(?:charge|bill|levy|deduct) (?:you )?(?:\\w+ ){0,4}(?:fees?|charges?|costs?|for)",
  ),
  phrase("reasons given", "better", "(?:tell|inform|explain|give|state|provide|notify) (?:\\w+ ){0,4}(?:why|reasons?|grounds|the reasons)"),
  phrase("no reasons", "worse", "(?:need not|(?:do|does|will|shall|are|is) not|not (?:obliged|required) to|without) (?:\\w+ ){0,3}(?:giv\\w+|stat\\w+|explain\\w*|tell\\w*|provid\\w+) (?:\\w+ ){0,3}(?:why|reasons?|explanation)"),
  phrase("warning first", "better", "(?:after|with|only after|following) (?:\\w+ ){0,2}(?:warning|chance to|opportunity to)|(?:warn|remind) you (?:first|before)"),
  phrase("no warning", "worse", "without (?:\\w+ ){0,2}(?:warning|chance|opportunity)"),
  phrase("final sale", "worse", "(?:non-?refundable|not refundable|no refunds?|(?:sales?|purchases?|payments?) (?:are|is) final|final and)"),
  phrase("agreed by using", "worse", "by (?:us|visit|access|brows|continu|click|open|install)\\w*(?: \\w+){0,5} you (?:\\w+ )?(?:agree|accept|consent)"),
];
