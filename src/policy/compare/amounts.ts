/** Names of currencies that have a sign, as they stand before or behind an amount. */
const SIGNS: readonly (readonly [sign: string, names: string])[] = [
  ["$", "us\\$|usd|us dollars?|u\\.s\\. dollars?"],
  ["€", "eur|euros?"],
  ["£", "gbp|pounds? sterling|british pounds?"],
];
const AMOUNT = "(\\d[\\d.,]{0,15}\\d|\\d)";
const RULES = SIGNS.map(([sign, names]) => ({
  sign,
  before: new RegExp(`(?<![\\p{L}\\p{N}])(?:${names}) ?(?=\\d)`, "gu"),
  behind: new RegExp(
    `(?<![\\p{L}\\p{N}.,])${AMOUNT} ?(?:${names}|${sign.replace("$", "\\$")})(?![\\p{L}\\p{N}])`,
    "gu",
  ),
}));
const NO_CENTS = /(?<=[$€£] ?\d[\d,]{0,12})[.,]00(?!\d)/gu;
const HAS_MONEY = /[$€£]|usd|eur|gbp|dollar|pound/u;

/** Writes amounts of money one way: "USD 25", "25 US dollars", "$25.00" and "$25" are the same sum. Lower case in and out. */
export function canonicaliseAmounts(text: string): string {
  if (!HAS_MONEY.test(text) || !/\d/.test(text)) return text;
  let plain = text;
  for (const { sign, before, behind } of RULES) {
    plain = plain.replace(before, () => sign).replace(behind, (_, amount: string) => `${sign}${amount}`);
  }
  return plain.replace(NO_CENTS, "");
}
