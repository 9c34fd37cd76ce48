import { lines } from "../reading/lines.js";
import { contentWords } from "../words/content-words.js";
import type { Question } from "./read-question.js";

/** Asks what a term covers; the group is the term. Read on folded text. */
const ASKS_MEANING = new RegExp(lines`
  \b(?:
    (?:what|who|which \w+) (?:all )?(?:counts?|qualif(?:y|ies)|is (?:treated|classed|considered|defined)) as
    |what (?:is|are) (?:meant by|the (?:definition|meaning) of)
    |definition of
    |what (?:does|do|is|are) (?=[^?]{1,60} (?:mean|defined)\b)
    |how (?:is|are|do they define) (?=[^?]{1,60})(?=.*\bdefine)
  ) (?<term>[^?,.]{2,60})
`);
/** Words of such a question that are not of the term. */
const OF_ASKING = new Set(
  contentWords("mean defined define definition meaning term terms here policy agreement contract"),
);
/** Asks who the other side of the contract is. */
const ASKS_COMPANY = new RegExp(lines`
  \bcontracting (?:party|entity|company)
  |\b(?:which|what) (?:\w+ )?(?:entity|legal entity|company|firm) (?:am i|are we|do i|do we|is (?:behind|the|our)|runs|operates|provides|stands)
  |\bwho (?:am i|are we|do i|do we) (?:\w+ )?(?:contract\w*|dealing|deal|sign\w*)
  |\bcontract(?:ing)? with\b.{0,40}\b(?:entity|company)
  |\b(?:entity|company)\b.{0,40}\bcontract(?:ing)? with\b
`);
/** The words before a definition's verb are its term: '"Customer Content" means', "Personal data is any". */
const DEFINES =
  /^(?<term>.{2,120}?)\W{0,3} (?:(?:shall |will |also )?(?:means?|refers? to|includes?)|(?:is|are) (?:defined as|any\b|information\b|data\b)|has the meaning)/i;
const COMPANY_FORM =
  /\b(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp(?:oration)?|GmbH|AG|S\.?A\.?S?|B\.?V|PBC|PLC|plc|Oy|AB|ApS|LP|Co|S\.?[àa] ?r\.?l|Pte|Pty)\b/;
const CONTRACTS =
  /\b(?:between|agreement with|contract(?:ing)? with|entity|operated by|provided by|incorporated|registered|means)\b/i;

/** A term in brackets behind what it stands for: '(collectively, "Customer Content")'. */
const IN_BRACKETS = /\([^()\u201c"]{0,40}[\u201c"](?<term>[^()\u201d"]{2,60})[\u201d"][^()]{0,40}\)/g;

/** Stems of the term whose meaning a question asks; null where it asks none. */
export function termAsked({ folded }: Pick<Question, "folded">): readonly string[] | null {
  const asked = ASKS_MEANING.exec(folded)?.groups?.["term"];
  const words = asked === undefined ? [] : contentWords(asked).filter((word) => !OF_ASKING.has(word));
  return words.length === 0 ? null : words;
}

/** Whether the words define the term that a question asks the meaning of; false where it asks none. */
export function definesAsked(question: Pick<Question, "folded">, text: string): boolean {
  const words = termAsked(question);
  if (words === null) return false;
  const leading = DEFINES.exec(text)?.groups?.["term"];
  const bracketed = [...text.matchAll(IN_BRACKETS)].map(({ groups }) => groups?.["term"]);
  return [leading, ...bracketed].some((term) => {
    const stems = new Set(contentWords(term ?? ""));
    return words.every((word) => stems.has(word));
  });
}

/** Whether a question asks with which company the contract is. */
export function asksContractor({ folded }: Pick<Question, "folded">): boolean {
  return ASKS_COMPANY.test(folded);
}

/** Whether the sentence says with which company the contract is, and a question asks for it. */
export function namesContractor(question: Pick<Question, "folded">, text: string): boolean {
  return asksContractor(question) && COMPANY_FORM.test(text) && CONTRACTS.test(text);
}
