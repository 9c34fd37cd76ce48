import { slotsOf, type Told, withoutSlots } from "../told.js";
import type { Filling } from "./slots.js";

const LONGEST = 30;

/** A filled template, and the words of the clause that it rests on. */
export interface Filled {
  readonly told: Told;
  readonly fillings: readonly Filling[];
}

/**
 * Fills a template of `tables/`: a bracketed part stands when its slot is filled and the sentence stays at 30 words or
 * fewer; otherwise it is left out.
 */
export function fillTemplate(template: string, fill: (slot: string) => Filling | null): Filled {
  const fillings: Filling[] = [];
  let budget = LONGEST - countWords(withoutSlots(template));
  const slots = slotsOf(template).map(({ name, before, after }) => {
    const filling = fill(name);
    if (filling === null) return null;
    const cost = countWords(`${before}${filling.said}${after}`);
    if (cost > budget) return null;
    budget -= cost;
    fillings.push(filling);
    return filling.said;
  });
  return { told: { template, slots }, fillings };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
