import type { Element } from "domhandler";

const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;
/** Marks of utility classes ("group-header:pt-4"), which say how an element looks and not what it is. */
const UTILITY = /[:[\](){}%/]/;
/** A longer class list is generated code whose words say nothing. */
const LONGEST_NAME = 600;

/** The words of an element's class and id, split at marks and capitals: "-cookie-banner-main-". */
export function nameWords(element: Element): string {
  const { class: className = "", id = "" } = element.attribs;
  if (className === "" && id === "") return "";
  const words = `${id.slice(0, LONGEST_NAME)} ${className.slice(0, LONGEST_NAME)}`
    .split(/\s+/)
    .filter((name) => !UTILITY.test(name))
    .map((name) => (name.match(WORD) ?? []).join("-").toLowerCase());
  return `-${words.join("--")}-`;
}

/** An expression that finds any of the words in what `nameWords` gives. */
export function nameExpression(words: readonly string[]): RegExp {
  return new RegExp(`-(?:${words.join("|")})-`);
}
