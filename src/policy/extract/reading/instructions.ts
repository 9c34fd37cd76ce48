import { createHash } from "node:crypto";
import { z } from "zod";
import { findSelectorFault } from "./compile-selector.js";

/**
 * How one document is to be read where the general reading of pages does not do: which parts to take, which to leave, which
 * pages make it up. The words of the parts are those of Open Terms Archive's declarations.
 */

const MOST_PARTS = 50;
const MOST_PAGES = 10;
const LONGEST_SELECTOR = 300;
const LONGEST_ADDRESS = 2_000;

/** A CSS selector, or "heading: Your rights" for the heading with these words. */
const Selector = z
  .string("write a CSS selector, or “heading: …” with a heading's words")
  .trim()
  .min(1, "is empty")
  .max(LONGEST_SELECTOR, `is longer than ${LONGEST_SELECTOR} characters`)
  .superRefine((selector, context) => {
    const fault = findSelectorFault(selector);
    if (fault !== null) context.addIssue({ code: "custom", message: `“${selector}” ${fault}` });
  });

/** A stretch of the page, from one element to another; without an end it goes on to the end of the page. */
const Range = z
  .strictObject({
    startBefore: Selector.optional(),
    startAfter: Selector.optional(),
    endBefore: Selector.optional(),
    endAfter: Selector.optional(),
  })
  .refine((range) => (range.startBefore === undefined) !== (range.startAfter === undefined), {
    message: "needs either startBefore or startAfter",
  })
  .refine((range) => range.endBefore === undefined || range.endAfter === undefined, {
    message: "takes endBefore or endAfter, not both",
  });

const Part = z.union([Selector, Range], "write a CSS selector or a range");
const oneOrMore = z.preprocess(
  (value) => (Array.isArray(value) ? value : [value]),
  z.array(Part).min(1).max(MOST_PARTS),
);

const Page = { select: oneOrMore.optional(), remove: oneOrMore.optional() };

const Address = z
  .string("write a web address")
  .max(LONGEST_ADDRESS)
  .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), "is no web address");

/** Parses reading instructions from a catalogue, a declaration, a database. Faults say what to write. */
export const ReadingInstructionsShape = z.strictObject({
  ...Page,
  combine: z
    .array(z.strictObject({ ...Page, url: Address }))
    .max(MOST_PAGES)
    .optional(),
  browser: z.boolean().optional(),
});

export type PartRange = z.infer<typeof Range>;
export type PagePart = z.infer<typeof Part>;

/** What to take of one page and what to leave. */
export interface PageReading {
  readonly select?: readonly PagePart[] | undefined;
  readonly remove?: readonly PagePart[] | undefined;
}

export interface ReadingInstructions extends PageReading {
  /** Further pages that make up the document, after the first; one without parts of its own takes the document's. */
  readonly combine?: readonly (PageReading & { readonly url: string })[] | undefined;
  /** The page is shown in a browser at once, where there is one. */
  readonly browser?: boolean | undefined;
}

/** Part of a version's extractor: the same page read by other instructions is another text, and no change of the policy. */
export function readingMark(reading: ReadingInstructions | null): string {
  const { select, remove, combine } = reading ?? {};
  if (select === undefined && remove === undefined && !combine?.length) return "";
  const text = JSON.stringify([select, remove, combine?.map((page) => [page.url, page.select, page.remove])]);
  return `+${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;
}
