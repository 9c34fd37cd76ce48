import { PROVISION_FAMILIES, type ProvisionType } from "../taxonomy.js";
import { titleOfType } from "../type-titles.js";
import type { ClauseChange } from "../types.js";
import type { JudgedChange } from "./clause-changes.js";
import { changedWords, cite, droppedPhrase, isTold, movedFacts, weightyWords } from "./short-facts.js";

const MOST = 3;
const DISPUTES: ReadonlySet<ProvisionType> = new Set(PROVISION_FAMILIES.disputes);

/** At most three short sentences on what changed: one a subject, the heaviest first, new wording before what is gone. */
export function summarise(judged: readonly JudgedChange[]): string[] {
  const told = judged.filter(({ change }) => change.kind !== "moved" && change.direction !== "editorial");
  const clauses = told.filter(({ change }) => !isHeadingOf(change, told));
  const order = [...clauses].sort((a, b) => weight(b.change) - weight(a.change));
  const subjects = new Map<string, JudgedChange[]>();
  for (const one of order) {
    const said = sayHead(one.change);
    subjects.set(said, [...(subjects.get(said) ?? []), one]);
  }
  return [...subjects]
    .slice(0, MOST)
    .flatMap(([said, [first, ...more]]) => (first ? [say(said, first, more.length)] : []));
}

function say(said: string, first: JudgedChange, more: number): string {
  const others = more === 0 ? "" : ` (and ${more} more ${more === 1 ? "clause" : "clauses"})`;
  return `${said}${others}: ${tell(first)}.`;
}

/** "New clause on binding arbitration", "Removed clause on data retention", and of a reworded clause its subject alone. */
function sayHead(change: ClauseChange): string {
  const known = namedTypes(change);
  if (change.kind !== "added" && change.kind !== "removed") return subjectOf(change);
  const verb = change.kind === "added" ? "New" : "Removed";
  if (known.length === 0) return `${verb} clause under ${subjectOf(change)}`;
  return `${verb} clause on ${known.map((type) => lowerFirst(titleOfType(type))).join(" and ")}`;
}

/** The leading type; of a clause on disputes the next one too: arbitration and the waiver of class actions come together. */
function namedTypes({ types }: ClauseChange): ProvisionType[] {
  const [leading, ...others] = types.filter((type) => type !== "other");
  if (leading === undefined) return [];
  const next = DISPUTES.has(leading) ? others.find((type) => DISPUTES.has(type)) : undefined;
  const order = PROVISION_FAMILIES.disputes as readonly ProvisionType[];
  return next === undefined ? [leading] : [leading, next].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** Severity bands apart, new wording before removed wording, headings and unrated clauses last. */
function weight({ severity, after, types, score }: ClauseChange): number {
  const band = severity === "high" ? 300 : severity === "medium" ? 200 : severity === "low" ? 100 : 0;
  return band + (after === null ? 0 : 50) + (types[0] === "other" ? 0 : 20) + (score ?? 0) / 10;
}

/** A title that came or went with the clause below it says nothing by itself. */
function isHeadingOf({ before, after }: ClauseChange, others: readonly JudgedChange[]): boolean {
  const only = after === null ? before : before === null ? after : null;
  const title = only?.quote.trim();
  return (
    title !== undefined &&
    others.some(({ change }) =>
      [change.before, change.after].some((span) => span?.path.some((one) => one.trim() === title)),
    )
  );
}

/** What moved, or what weighs, in few of the policy's own words. */
function tell({ change, moves }: JudgedChange): string {
  const { before, after } = change;
  if (before === null || after === null) {
    const words = weightyWords(change);
    return words.length > 0 ? words.join(", ") : cite((after ?? before)?.quote ?? "");
  }
  const link = tellLinks(change);
  if (link !== null) return link;
  const facts = movedFacts(change, moves);
  const dropped = droppedPhrase(change);
  if (dropped !== null && !isTold(dropped, facts)) facts.push(dropped);
  return facts.length > 0 ? facts.join("; ") : (changedWords(change) ?? cite(after.quote));
}

/** A link that leads elsewhere, where no word of the clause changed. */
function tellLinks({ links = [], words }: ClauseChange): string | null {
  const [first] = links;
  if (first === undefined || words.some(({ op }) => op !== "=")) return null;
  const more = links.length > 1 ? ` (and ${links.length - 1} more)` : "";
  return `the link “${first.text}” now leads to ${first.after}, before to ${first.before}${more}`;
}

function subjectOf({ types, after, before }: ClauseChange): string {
  const [type] = types;
  if (type !== undefined && type !== "other") return titleOfType(type);
  return (after ?? before)?.path.at(-1)?.trim() || "Clause";
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
