import type { Sentence } from "../sentences/sentence.js";
import type { PolicyText } from "../types.js";
import type { JudgedNews } from "./judge-news.js";
import type { News } from "./news.js";
import { LONGEST_QUOTE } from "./operative-phrase.js";

/** A piece of news with its neighbours that are told in one quote with it. */
export interface Story {
  /** The weightiest of them. */
  readonly lead: JudgedNews;
  readonly weight: number;
  /** In the order of the text. */
  readonly parts: readonly JudgedNews[];
  /** What the lead took the place of, where that stood in another sentence. */
  readonly met: News | null;
}

interface Sides {
  readonly before: PolicyText;
  readonly after: PolicyText;
}

/** Joins sentences that came, or went, side by side into stories that fit one quote; the weightiest story first. */
export function findStories(judged: readonly JudgedNews[], texts: Sides): Story[] {
  const order = judged.map((one, at) => ({ one, at })).sort((a, b) => b.one.weight - a.one.weight || a.at - b.at);
  const byIndex = { before: indexOf(judged, "before"), after: indexOf(judged, "after") };
  const taken = new Set<JudgedNews>();
  return order.flatMap(({ one }) => {
    if (taken.has(one) || one.toldBy !== null) return [];
    const met = judged.find(({ toldBy }) => toldBy === one.news)?.news ?? null;
    const parts = met === null ? withNeighbours(one, { byIndex, taken, texts }) : [one];
    for (const part of parts) taken.add(part);
    return [{ lead: one, weight: one.weight, parts, met }];
  });
}

/** The sentences that only one side has, by their places. */
function indexOf(judged: readonly JudgedNews[], side: "before" | "after"): ReadonlyMap<number, JudgedNews> {
  const other = side === "before" ? "after" : "before";
  return new Map(
    judged.flatMap((one) => {
      const sentence = one.news[side]?.sentence;
      const alone = sentence !== undefined && one.news[other] === null && one.toldBy === null;
      return alone ? [[sentence.index, one] as const] : [];
    }),
  );
}

interface Scene {
  readonly byIndex: Record<"before" | "after", ReadonlyMap<number, JudgedNews>>;
  readonly taken: ReadonlySet<JudgedNews>;
  readonly texts: Sides;
}

function withNeighbours(lead: JudgedNews, { byIndex, taken, texts }: Scene): JudgedNews[] {
  const side = lead.news.after === null ? "before" : "after";
  const only = lead.news[side]?.sentence;
  if (only === undefined || lead.news[side === "before" ? "after" : "before"] !== null) return [lead];
  const parts = [lead];
  let [first, last] = [only, only];
  const free = (index: number) => {
    const found = byIndex[side].get(index);
    return found === undefined || taken.has(found) || found.direction === "editorial" ? undefined : found;
  };
  const joins = (from: Sentence, to: Sentence, whole: { start: number; end: number }) =>
    whole.end - whole.start <= LONGEST_QUOTE && areOneBlock(from, to, texts[side].text);
  for (;;) {
    const next = free(last.index + 1);
    const young = next?.news[side]?.sentence;
    if (next !== undefined && young !== undefined && joins(last, young, { start: first.start, end: young.end })) {
      parts.push(next);
      last = young;
      continue;
    }
    const previous = free(first.index - 1);
    const old = previous?.news[side]?.sentence;
    if (previous === undefined || old === undefined || !joins(old, first, { start: old.start, end: last.end })) break;
    parts.unshift(previous);
    first = old;
  }
  return parts;
}

/** Sentences of one paragraph, a list with what introduces it, or a heading with what stands below it. */
function areOneBlock(from: Sentence, to: Sentence, text: string): boolean {
  if (from.clause === to.clause) return true;
  if (text.slice(from.end, to.start).trim() !== "") return false;
  if (from.kind === "heading") return to.kind !== "heading";
  const listed = to.kind === "item";
  return listed && (from.kind === "item" || /:\s*$/.test(from.text));
}
