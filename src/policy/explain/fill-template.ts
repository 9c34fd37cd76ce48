import type { Filling } from "./slots.js";

const LONGEST = 30;
const PART = /\[([^\]{]*)\{([\w-]+)\}([^\]]*)\]/g;

/** A filled template, and the words of the clause that it rests on. */
export interface Filled {
  readonly text: string;
  readonly fillings: readonly Filling[];
}

/**
 * Fills a template of `texts/`: a bracketed part stands when its slot is filled and the sentence stays at 30 words or
 * fewer; otherwise it is left out.
 */
export function fillTemplate(template: string, fill: (slot: string) => Filling | null): Filled {
  const fillings: Filling[] = [];
  let budget = LONGEST - countWords(template.replace(PART, ""));
  const text = template.replace(PART, (_, before: string, slot: string, after: string) => {
    const filling = fill(slot);
    if (filling === null) return "";
    const part = `${before}${filling.said}${after}`;
    const cost = countWords(part);
    if (cost > budget) return "";
    budget -= cost;
    fillings.push(filling);
    return part;
  });
  return { text, fillings };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
