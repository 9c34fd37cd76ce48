import type { Regulation } from "./regulations.js";

type Jurisdiction = Regulation["jurisdiction"];

/** Words of a question that name a place whose law is on the map. */
const PLACES: readonly (readonly [RegExp, readonly Jurisdiction[]])[] = [
  [/\b(?:uk|united kingdom|britain|british|england|english law|scotland|wales|cma|ico)\b/i, ["UK"]],
  [
    /\b(?:eu|europe|european|gdpr|dsgvo|dsa|germany|german|france|french|spain|spanish|italy|italian|netherlands|dutch|belgium|austria|ireland|irish|poland|polish|sweden|swedish|denmark|danish|finland|finnish|portugal|greece|czechia|romania|hungary)\b/i,
    ["EU"],
  ],
  [/\b(?:california|californian|ccpa|cpra)\b/i, ["US-CA", "US"]],
  [/\b(?:illinois|bipa)\b/i, ["US-IL", "US"]],
  [/\b(?:usa|united states|america|american|coppa|ferpa|ftc)\b/i, ["US", "US-CA", "US-IL"]],
  [/\bUS\b|\b(?:in|under|of) the us\b/, ["US", "US-CA", "US-IL"]],
];
/** The jurisdictions of the map that a question names; empty when it names none. */
export function lawsAskedAfter(question: string): Jurisdiction[] {
  return [...new Set(PLACES.flatMap(([named, laws]) => (named.test(question) ? laws : [])))];
}

/** Whether the question names the law itself, by the first word of its short name: "GDPR art. 22". */
export function namesLaw(question: string, provision: string): boolean {
  const words = new Set(question.toLowerCase().match(/[a-z]+/g) ?? []);
  return (provision.toLowerCase().match(/[a-z]+/g) ?? [])
    .slice(0, 2)
    .some((word) => word.length > 2 && words.has(word));
}
