/**
 * A sentence of ours about a clause: a template and what the clause puts into it. What is kept of a clause is this, so that
 * one text serves thousands of clauses, and so that it says the same when the tables it came from say something else.
 */
export interface Told {
  /** `Your data may be sold[, including {data}].` A slot in square brackets takes the brackets with it when it is empty. */
  readonly template: string;
  /** What fills the template's slots, in their order; null for one that is left out. */
  readonly slots: readonly (string | null)[];
}

/** A slot alone, or with the words in square brackets around it. */
const SLOT = /\[([^\]{]*)\{([\w-]+)\}([^\]]*)\]|\{([\w-]+)\}/g;

/** A template's slot: its name, and the words that come and go with it. */
export interface TemplateSlot {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** The slots of a template, in order. */
export function slotsOf(template: string): TemplateSlot[] {
  return [...template.matchAll(SLOT)].map(([, before = "", framed, after = "", bare]) => {
    return { name: framed ?? bare ?? "", before, after };
  });
}

/** A template without its slots: what it says whatever fills them. */
export function withoutSlots(template: string): string {
  return template.replace(SLOT, "");
}

/** A sentence that holds no words of a clause. */
export function plainly(template: string): Told {
  return { template, slots: [] };
}

/** The sentence as people read it. */
export function tell({ template, slots }: Told): string {
  let place = 0;
  return template.replace(SLOT, (_, before: string | undefined, _name: string, after: string | undefined) => {
    const said = slots[place++] ?? null;
    return said === null ? "" : `${before ?? ""}${said}${after ?? ""}`;
  });
}
