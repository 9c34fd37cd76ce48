import { foldText } from "./fold-text.js";
import { lines } from "./lines.js";

/** A number with its unit as a text states it. `value` is in the unit's base: days, currency units, percent, years of age. */
export interface Quantity {
  readonly kind: "duration" | "amount" | "percentage" | "age";
  readonly value: number;
  /** Days for a duration, the currency for an amount, "" otherwise. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const TENS = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
/** "twenty-one" to "ninety-nine". */
const COMPOUNDS = Object.entries(TENS).flatMap(([ten, value]) =>
  UNITS.map((unit, index) => [`${ten}-${unit}`, value + index + 1] as const),
);
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...TENS,
  ...Object.fromEntries(COMPOUNDS),
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  "half a": 0.5,
  "half an": 0.5,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  "one hundred": 100,
  "one hundred eighty": 180,
};
const DAYS: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};
const CURRENCIES: Readonly<Record<string, string>> = {
  $: "USD",
  us$: "USD",
  usd: "USD",
  "€": "EUR",
  eur: "EUR",
  euros: "EUR",
  "£": "GBP",
  gbp: "GBP",
  pounds: "GBP",
  "¥": "JPY",
  inr: "INR",
  "₹": "INR",
  dollars: "USD",
  p: "GBP",
  pence: "GBP",
  cent: "USD",
  cents: "USD",
  cad: "CAD",
  aud: "AUD",
  chf: "CHF",
};

const NUMBER = `(?:\\d{1,9}(?:[.,]\\d{1,3}){0,3}|${Object.keys(NUMBER_WORDS)
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
/** "For a year", "within an hour": a figure only where a length of time is meant, not in "once a year". */
const ONE = "(?<=\\b(?:for|within|after|least|than|until) )an?(?= )";
const HUNDREDTHS = /^(?:p|pence|cents?)$/;
const IN_BRACKETS = "(?: ?\\( ?\\d{1,4} ?\\))?";
const DURATION = new RegExp(
  lines`
    \b(${NUMBER}|${ONE})${IN_BRACKETS}[ -]?(?:
      calendar |business |working |consecutive |full |more\
    )?(minute|hour|day|week|month|year)s?'?(?![a-z])
  `,
  "g",
);
const AMOUNT = new RegExp(
  lines`
    (us\$|[$€£¥₹]|\b(?:usd|eur|gbp|inr|cad|aud|chf)) ?(${NUMBER})
    |\b(${NUMBER})${IN_BRACKETS} ?(euros?|eur|usd|gbp|pounds|dollars|u\.?s\.? dollars|p|pence|cents?)\b
  `,
  "g",
);
const PERCENTAGE = new RegExp(`\\b(${NUMBER})${IN_BRACKETS} ?(?:%|percent\\b|per cent\\b)`, "g");
const AGE = new RegExp(
  lines`
    \b(?:
      under|over|least|than|age of|aged|below|above|ages?
    ) (?:the age of )?(${NUMBER})(?! ?(?:minutes?|hours?|days?|weeks?|months?|percent|%))
  `,
  "g",
);
const AGE_CONTEXT = /\b(?:age|aged|years? old|years of age|child|minor|parent|or older|young|old)/;
const AFTER_AGE = /^ ?(?:years? of age|years? old|years? or older)/;

/** Every quantity of a text in order of appearance; offsets are into the text. */
export function findQuantities(text: string): Quantity[] {
  const folded = foldText(text);
  const ages = AGE_CONTEXT.test(folded) ? findAges(folded) : [];
  const taken = (start: number) => ages.some((age) => start >= age.start && start < age.end);
  const durations = findDurations(folded).filter(({ start }) => !taken(start));
  return [...ages, ...durations, ...findAmounts(folded), ...findPercentages(folded)].sort((a, b) => a.start - b.start);
}

/** Durations of a folded text, in days (a month counts 30, a year 365). */
export function findDurations(folded: string): Quantity[] {
  return [...folded.matchAll(DURATION)].flatMap((match) => {
    const [words, number = "", unit = ""] = match;
    if (AFTER_AGE.test(folded.slice(match.index + number.length))) return [];
    const value = readNumber(number) * (DAYS[unit] ?? 1);
    return [{ kind: "duration" as const, value, unit: "days", start: match.index, end: match.index + words.length }];
  });
}

function findAmounts(folded: string): Quantity[] {
  return [...folded.matchAll(AMOUNT)].map((match) => {
    const [words, sign, after, before, name] = match;
    const unit = CURRENCIES[sign ?? name ?? ""] ?? CURRENCIES[`${name}s`] ?? "USD";
    const value = readNumber(after ?? before ?? "0") / (HUNDREDTHS.test(name ?? "") ? 100 : 1);
    return { kind: "amount", value, unit, start: match.index, end: match.index + words.length };
  });
}

function findPercentages(folded: string): Quantity[] {
  return [...folded.matchAll(PERCENTAGE)].map((match) => {
    const value = readNumber(match[1] ?? "0");
    return { kind: "percentage", value, unit: "", start: match.index, end: match.index + match[0].length };
  });
}

function findAges(folded: string): Quantity[] {
  return [...folded.matchAll(AGE)].flatMap((match) => {
    const value = readNumber(match[1] ?? "");
    if (value < 10 || value > 25) return [];
    return [{ kind: "age" as const, value, unit: "", start: match.index, end: match.index + match[0].length }];
  });
}

/** "1,000.50", "1.000,50" and "thirty" as a number. */
function readNumber(words: string): number {
  const named = words === "a" || words === "an" ? 1 : NUMBER_WORDS[words];
  if (named !== undefined) return named;
  const decimal = /[.,](\d{1,2})$/.exec(words);
  const whole = (decimal === null ? words : words.slice(0, decimal.index)).replace(/[.,]/g, "");
  return Number(whole) + (decimal === null ? 0 : Number(`0.${decimal[1]}`));
}
