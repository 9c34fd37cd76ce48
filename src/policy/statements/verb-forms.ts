import type { Action } from "./statement.js";
import { DOUBLING, IRREGULAR_FORMS, OTHER_VERBS, VERBS } from "./tables/verbs.js";

/** base: "share" · s: "shares" · ed: past and participle · ing. */
export type VerbShape = "base" | "s" | "ed" | "ing";

/** A word that can be a verb. */
export interface VerbForm {
  readonly base: string;
  readonly shapes: readonly VerbShape[];
}

const IRREGULAR = new Map(IRREGULAR_FORMS.map(([base, ...forms]) => [base, forms]));
const DOUBLED = new Set(DOUBLING.split("|"));
const FORMS = new Map<string, { base: string; shapes: VerbShape[] }>();
const ACTIONS = new Map<string, Action>();

for (const [action, verbs] of Object.entries(VERBS) as [Action, string][]) {
  for (const verb of verbs.split("|")) {
    if (!ACTIONS.has(verb)) ACTIONS.set(verb, action);
    addForms(verb.split(" ")[0] ?? verb);
  }
}
for (const verb of OTHER_VERBS.split("|")) addForms(verb);

/** The verb a lower-case word is a form of, as far as the lexicon knows it. */
export function findVerbForm(word: string): VerbForm | null {
  return FORMS.get(word) ?? null;
}

/** The action of a verb, with the word that belongs to it if there is one ("opt out"); null for one the lexicon does not have. */
export function findVerbAction(base: string, particle = ""): Action | null {
  return (particle === "" ? undefined : ACTIONS.get(`${base} ${particle}`)) ?? ACTIONS.get(base) ?? null;
}

/** Whether the pair is in the lexicon as one verb. */
export function isPhrasal(base: string, particle: string): boolean {
  return ACTIONS.has(`${base} ${particle}`);
}

function addForms(base: string): void {
  if (base === "be") return;
  add(base, base, "base");
  const irregular = IRREGULAR.get(base);
  add(irregular?.[0] ?? thirdPerson(base), base, "s");
  for (const past of irregular?.slice(1) ?? pastForms(base)) add(past, base, "ed");
  for (const form of stems(base)) add(`${form}ing`, base, "ing");
}

function add(word: string, base: string, shape: VerbShape): void {
  const known = FORMS.get(word);
  if (known === undefined) FORMS.set(word, { base, shapes: [shape] });
  else if (known.base === base && !known.shapes.includes(shape)) known.shapes.push(shape);
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function pastForms(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return stems(base).map((stem) => (base.endsWith("e") && stem === base ? `${stem}d` : `${stem}ed`));
}

/** What endings are put to: "shar", "submitt" and "cancel", "cancell". */
function stems(base: string): string[] {
  if (/[^eoy]e$/.test(base)) return [base.slice(0, -1)];
  const last = base.slice(-1);
  return DOUBLED.has(base) ? [`${base}${last}`, base] : [base];
}
