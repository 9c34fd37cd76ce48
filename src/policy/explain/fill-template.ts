import type { SlotName, Slots } from "./slots.js";

const LONGEST = 30;
const PART = /\[([^\]{]*)\{(\w+)\}([^\]]*)\]/g;

/**
 * Fills a template of `texts.ts`: a bracketed part stands when its slot is filled and the sentence stays at 30 words or
 * fewer; otherwise it is left out.
 */
export function fillTemplate(template: string, slots: Slots): string {
  let budget = LONGEST - countWords(template.replace(PART, ""));
  return template.replace(PART, (_, before: string, name: string, after: string) => {
    const value = slots[name as SlotName];
    if (value === undefined) return "";
    const part = `${before}${value}${after}`;
    const cost = countWords(part);
    if (cost > budget) return "";
    budget -= cost;
    return part;
  });
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
