import { readPattern } from "../reading/pattern.js";
import type { Quantity } from "../reading/quantities.js";

/** What a number near these words measures, and which way is worse for the user. */
export interface QuantityMeaning {
  readonly name: string;
  readonly kinds: readonly Quantity["kind"][];
  readonly near: RegExp;
  readonly worse: "up" | "down";
  /** What it means for the user that such a figure comes where there was none; null = nothing by itself. */
  readonly appears: "worse" | "better" | null;
}

const APPEARS: Readonly<Record<string, "worse" | "better">> = {
  price: "worse",
  "time to claim": "worse",
  refund: "better",
  "notice period": "better",
  "time you have": "better",
};

function meaning(
  name: string,
  worse: "up" | "down",
  kinds: readonly Quantity["kind"][],
  near: string,
): QuantityMeaning {
  return { name, worse, kinds, near: readPattern(near), appears: APPEARS[name] ?? null };
}

/** First match wins: the narrow meanings stand before the wide ones. */
export const QUANTITY_MEANINGS: readonly QuantityMeaning[] = [
  meaning(
    "time to claim",
    "down",
    ["duration"],
    "(?:claims?|causes? of action|actions?|proceedings?|suits?) ~~ (?:filed|brought|commenced|barred|within)",
  ),
  meaning(
    "time to tell or answer",
    "up",
    ["duration"],
    "(?:tell|told|inform|notif(?:y|ied|ies)|alert|let you know|repl(?:y|ies)|respond|answer|warn|confirm)(?:ed)? (?:\\w+ ){0,8}within",
  ),
  meaning(
    "age under which children are protected",
    "down",
    ["age"],
    "(?:child(?:ren)?|minors?|teen\\w*|parent\\w*|guardian\\w*) ~~ (?:under|below|younger)|(?:under|below) ~~ (?:parent|guardian|consent|<not>|delet|knowingly)\\w*",
  ),
  meaning("liability cap", "down", ["duration", "amount", "percentage"], "(?:liability|liable|damages)"),
  meaning(
    "inactivity before closure",
    "down",
    ["duration"],
    "(?:inactiv\\w+|dormant|without (?:a |any |\\w+ )?(?:log-?in|logging|sign|activity|use|visit)|<not> (?:log|use|sign))",
  ),
  meaning(
    "notice you must give",
    "up",
    ["duration"],
    "you (?:may|can|must|could) (?:\\w+ ){0,2}(?:end|terminate|cancel|leave|withdraw) (?:\\w+ ){0,5}(?:with|on|by|upon|subject to|giving)? ?(?:at least )?(?:\\S+ ){1,3}(?:prior |advance |written )*notice",
  ),
  meaning(
    "opt-out window",
    "down",
    ["duration"],
    "(?:opt[- ]?(?:ing )?out|object|reject|withdraw|cooling|refund|return|money|cancel|cancellation|change your mind|appeal|trial)",
  ),
  meaning(
    "notice period",
    "down",
    ["duration"],
    "(?:notice|notif\\w+|advance|prior|inform|announce|before (?:the|any|they|it|such|we) )",
  ),
  meaning(
    "time to delete or answer",
    "up",
    ["duration"],
    "(?:delet|eras|destroy|remov|anonymi|purg|respond|reply|answer|comply|process your|honou?r|report|acknowledg)\\w*",
  ),
  meaning(
    "retention period",
    "up",
    ["duration"],
    "(?:retain|retention|keep|kept|stor|preserv|sav|hold|held|log|archiv|maintain|backup|expir|last)\\w*",
  ),
  meaning(
    "time you have",
    "down",
    ["duration"],
    "you (?:have|get|are given|may|can|must) (?:\\w+ ){0,6}(?:\\S+ )?(?:minutes?|hours?|days?|weeks?|months?|years?)|to (?:dispute|contest|challenge|complain|react|respond|download|export|remedy|claim)",
  ),
  meaning("commitment", "up", ["duration"], "(?:renew|term|subscription|commit|minimum|billing|contract)\\w*"),
  meaning("time to pay", "down", ["duration"], "(?:pay|invoice|due|remedy|cure)\\w*"),
  meaning(
    "refund",
    "down",
    ["amount", "percentage"],
    "(?:refund|credit|compensat|reimburs|discount|payout|revenue|receive)\\w*",
  ),
  meaning(
    "price",
    "up",
    ["amount", "percentage"],
    "(?:fee|price|cost|charge|pay|buy|purchas|interest|commission|penalt|subscription|rate|increase|deduct|tax)\\w*",
  ),
];

/** What a quantity measures, read from the words of its sentence; null when nothing known stands near. */
export function meaningOf(quantity: Quantity, sentence: string): QuantityMeaning | null {
  const around = sentence.slice(Math.max(0, quantity.start - 110), quantity.end + 80);
  return QUANTITY_MEANINGS.find(({ kinds, near }) => kinds.includes(quantity.kind) && near.test(around)) ?? null;
}
