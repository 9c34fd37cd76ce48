import type { Clause, PolicyText } from "../../src/policy/types.js";
import { createRandom, pick, type Random } from "./random.js";

type Words = readonly [string, ...string[]];
const WHO: Words = [
  "We",
  "Our affiliates",
  "The service",
  "Our partners",
  "The company",
  "Administrators of your account",
  "Our payment provider",
];
const MAY: Words = ["may", "will", "will not", "reserve the right to", "can, where the law allows it,", "shall"];
const DO: Words = [
  "collect",
  "share",
  "retain",
  "disclose",
  "suspend",
  "delete",
  "transfer",
  "license",
  "charge",
  "review",
  "combine",
  "assign",
];
const WHAT: Words = [
  "account details",
  "payment records",
  "device identifiers",
  "precise location",
  "messages you send",
  "uploaded files",
  "usage statistics",
  "subscription fees",
  "course progress",
  "survey answers",
  "profile pictures",
  "support requests",
  "public posts",
  "voice recordings",
];
const WHY: Words = [
  "to provide the features you asked for",
  "for fraud prevention",
  "for direct advertising",
  "to train our models",
  "when a court orders it",
  "for as long as your account is open",
  "to measure how campaigns perform",
  "in connection with a merger",
  "where you have consented",
  "to meet tax duties",
  "to answer your questions",
  "for research with aggregated figures",
];
const WHEN: Words = [
  "within 30 days",
  "without further notice",
  "at any time",
  "after twelve months",
  "before each renewal",
  "once a year",
  "on written request",
  "no later than 90 days after closure",
  "immediately",
  "during the trial period",
  "in the regions listed on our site",
  "as described above",
];

/** Policies written from parts, for runs without a corpus: headings, paragraphs and lists of clauses that are much alike. */
export function writePolicies(count: number): PolicyText[] {
  return Array.from({ length: count }, (_, at) => writePolicy(createRandom(at + 1)));
}

function writePolicy(random: Random): PolicyText {
  const clauses: { kind: Clause["kind"]; text: string }[] = [{ kind: "heading", text: "Terms of Service" }];
  for (let section = 1; section <= 12; section += 1) {
    clauses.push({ kind: "heading", text: `${section}. ${capital(pick(random, DO))} of ${pick(random, WHAT)}` });
    for (let paragraph = 0; paragraph < 4; paragraph += 1) {
      clauses.push({ kind: "paragraph", text: [sentence(random), sentence(random), sentence(random)].join(" ") });
    }
    for (let entry = 0; entry < 4; entry += 1)
      clauses.push({ kind: "item", text: `${pick(random, WHAT)} ${pick(random, WHY)};` });
  }
  return textOfClauses(clauses);
}

function sentence(random: Random): string {
  return `${pick(random, WHO)} ${pick(random, MAY)} ${pick(random, DO)} ${pick(random, WHAT)} ${pick(random, WHY)} ${pick(random, WHEN)}.`;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** A policy text made of the given clauses, one under the other. */
export function textOfClauses(parts: readonly { kind: Clause["kind"]; text: string }[]): PolicyText {
  const clauses: Clause[] = [];
  let text = "";
  for (const part of parts) {
    if (text !== "") text += "\n\n";
    clauses.push({ kind: part.kind, path: [], start: text.length, end: text.length + part.text.length, linkShare: 0 });
    text += part.text;
  }
  return { extractor: "bench", text, clauses, title: null, language: "eng", dateLine: null };
}
