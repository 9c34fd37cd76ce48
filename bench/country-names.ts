/**
 * Writes `src/policy/compare/country-names.json`: what each country is called in the languages of the policies that are
 * read, as normalised words, from the runtime's own table of Unicode CLDR: `npx tsx bench/country-names.ts`, then `npm run fix`.
 */
import { writeFileSync } from "node:fs";
import { normaliseClause } from "../src/policy/compare/normalise.js";

const LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi", "cs", "ro"];
/** Written in policies and not in the table. "US" is left out: as a normalised word it is "us". */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  US: ["usa", "united states of america"],
  GB: ["uk", "great britain"],
  AE: ["uae"],
  CZ: ["czech republic"],
  KR: ["republic of korea", "korea"],
  NL: ["the netherlands"],
  RU: ["russian federation"],
  VN: ["viet nam"],
};

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const codes = letters.flatMap((one) => letters.map((other) => `${one}${other}`));
const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
/** States that are gone stand under the code of what they are now; the others are no countries. */
const isCountry = (code: string) =>
  Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` && !/^(?:XA|XB|ZZ|QO|EU|EZ|UN)$/.test(code);
const known = codes.filter((code) => english.of(code) !== undefined && isCountry(code));
const names = known.map((code) => {
  const own = LANGUAGES.flatMap((language) => {
    const name = new Intl.DisplayNames(language, { type: "region", fallback: "none" }).of(code);
    return name === undefined ? [] : [normaliseClause(name).tokens.join(" ")];
  });
  return [...new Set([...own, ...(OTHERS[code] ?? [])])].sort();
});
writeFileSync(
  new URL("../src/policy/compare/country-names.json", import.meta.url),
  `[\n${names.map((row) => `  ${JSON.stringify(row)}`).join(",\n")}\n]\n`,
);
