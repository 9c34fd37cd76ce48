import type { DefinedTerms } from "./statement.js";
import {
  COMPANY_NAME,
  COMPANY_WORDS,
  FIRST_PERSON,
  GENERIC_NAMES,
  SECOND_PERSON,
  SUBJECT_NAME,
} from "./tables/definitions.js";

/** How much of a document is read for names: who is who is said at its beginning, who acts is seen soon (UTF-16 units). */
const READ = 120_000;
const OFTEN = 2;
/** A document names its own company early; one that only comes later is another's (UTF-16 units). */
const OPENING = 1_500;

const known = new WeakMap<object, DefinedTerms>();

/** Who is who in a document: the names it gives the company, its users and others. Read once for a document, and then the same object. */
export function readDefinedTerms(policy: { readonly text: string }): DefinedTerms {
  const before = known.get(policy);
  if (before !== undefined) return before;
  const found = findDefinedTerms(policy);
  known.set(policy, found);
  return found;
}

function findDefinedTerms(policy: { readonly text: string }): DefinedTerms {
  const text = policy.text
    .slice(0, READ)
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2018\u2019]/g, "'");
  const company = new Set<string>();
  const user = new Set<string>();
  for (const { before, names } of bracketed(text)) {
    const folded = names.map(fold);
    if (folded.some((name) => FIRST_PERSON.test(name))) {
      for (const name of folded) if (isName(name)) company.add(name);
      const full = COMPANY_NAME.exec(before);
      if (full !== null) addCompany(company, full[0]);
    } else if (folded.some((name) => SECOND_PERSON.test(name))) {
      for (const name of folded) if (isName(name)) user.add(name);
    }
  }
  for (const match of text.matchAll(FIRST_PERSON_MEANS)) addCompany(company, match[1] ?? "");
  for (const name of actingNames(text)) addCompany(company, name);
  for (const name of company) user.delete(name);
  return { company, user, thirdParty: new Set() };
}

/** "References to "we", "us" and "our" are to Acme Ltd". */
const FIRST_PERSON_MEANS =
  /"(?:we|us|our)"(?:,? ?(?:and|or)? ?"[\w ]{1,20},?")* (?:all )?(?:refers?|means?|mean|are|is|shall mean|refer) (?:to )?(?:the )?([A-Z][\w&.]*(?: [A-Z][\w&.]*){0,4})/gi;
const BRACKET = /\(([^()\n]{2,160})\)/g;
const QUOTED = /"([^"\n]{1,40}?),?"/g;

/** Quoted names in brackets with the words before: 'Acme Inc. ("Acme", "we")'. */
function bracketed(text: string): { before: string; names: string[] }[] {
  return [...text.matchAll(BRACKET)].flatMap((match) => {
    const names = [...(match[1] ?? "").matchAll(QUOTED)].map(([, name = ""]) => name);
    return names.length === 0 ? [] : [{ before: text.slice(Math.max(0, match.index - 80), match.index), names }];
  });
}

function addCompany(company: Set<string>, name: string): void {
  const folded = fold(name);
  if (!isName(folded)) return;
  company.add(folded);
  const short = folded.replace(COMPANY_WORDS, "").trim();
  if (isName(short)) company.add(short);
}

/** Capitalised names that may, will or do something again and again, and stand where the document opens: "Acme may share". */
function actingNames(text: string): string[] {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(SUBJECT_NAME)) {
    const name = match[1] ?? "";
    if (!GENERIC_NAMES.test(fold(name))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const opening = text.slice(0, OPENING);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).filter(([name]) => opening.includes(name));
  return ranked
    .slice(0, 3)
    .filter(([, count], at) => count >= (at === 0 ? OFTEN : 2 * OFTEN))
    .map(([name]) => name);
}

function isName(name: string): boolean {
  return name.length > 1 && !FIRST_PERSON.test(name) && !SECOND_PERSON.test(name) && !GENERIC_NAMES.test(name);
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a|an|each|every|any) /, "")
    .replace(/(?<![.,;])[.,;]+$/, "")
    .trim();
}
