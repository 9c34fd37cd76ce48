import type { Sentence } from "../sentences/sentence.js";
import type { PolicyText } from "../types.js";
import type { JudgedNews } from "./judged-news.js";
import type { News } from "./news.js";
import { LONGEST_QUOTE } from "./operative-phrase.js";
import { isOneStretch } from "./readable-stretches.js";

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
  const byIndex = {
    before: indexOf(judged, "before"),
    after: indexOf(judged, "after"),
    reworded: indexOfReworded(judged),
  };
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

function indexOfReworded(judged: readonly JudgedNews[]): ReadonlyMap<number, JudgedNews> {
  return new Map(
    judged.flatMap((one) => {
      const { before, after } = one.news;
      return before === null || after === null ? [] : [[after.sentence.index, one] as const];
    }),
  );
}

interface Scene {
  readonly byIndex: Record<"before" | "after" | "reworded", ReadonlyMap<number, JudgedNews>>;
  readonly taken: ReadonlySet<JudgedNews>;
  readonly texts: Sides;
}

function withNeighbours(lead: JudgedNews, scene: Scene): JudgedNews[] {
  const { before, after } = lead.news;
  if (before !== null && after !== null) return withReworded(lead, scene);
  const side = after === null ? "before" : "after";
  const parts = [lead];
  for (;;) {
    const grown = neighbours(parts, side, scene).find((longer) => fitsQuote(longer, side, scene));
    if (grown === undefined) return parts;
    parts.splice(0, parts.length, ...grown);
  }
}

/** The run with the sentence behind it, and with the one ahead of it, where those are free and of the same kind. */
function neighbours(
  parts: readonly JudgedNews[],
  kind: "before" | "after" | "reworded",
  { byIndex, taken }: Scene,
): JudgedNews[][] {
  const side = kind === "before" ? "before" : "after";
  const free = (index: number) => {
    const found = byIndex[kind].get(index);
    return found === undefined || taken.has(found) || found.direction === "editorial" ? null : found;
  };
  const next = free((parts.at(-1)?.news[side]?.sentence.index ?? Number.NaN) + 1);
  const previous = free((parts[0]?.news[side]?.sentence.index ?? Number.NaN) - 1);
  return [...(next === null ? [] : [[...parts, next]]), ...(previous === null ? [] : [[previous, ...parts]])];
}

/** Sentences of one paragraph that were reworded one after another, where there is room for both sides. */
function withReworded(lead: JudgedNews, scene: Scene): JudgedNews[] {
  const parts = [lead];
  for (;;) {
    const grown = neighbours(parts, "reworded", scene).find(
      (longer) => fitsQuote(longer, "before", scene) && fitsQuote(longer, "after", scene) && areInOrder(longer),
    );
    if (grown === undefined) return parts;
    parts.splice(0, parts.length, ...grown);
  }
}

/** Whether a run fits one quote and stands in one block of the text. */
function fitsQuote(parts: readonly JudgedNews[], side: "before" | "after", { texts }: Scene): boolean {
  const run = parts.flatMap(({ news }) => news[side]?.sentence ?? []);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || last.end - first.start > LONGEST_QUOTE) return false;
  if (parts.length > 1 && !isOneStretch(texts[side].text.slice(first.start, last.end))) return false;
  return run.every((sentence, at) => {
    const next = run[at + 1];
    return next === undefined || areOneBlock(sentence, next, texts[side].text);
  });
}

function areInOrder(parts: readonly JudgedNews[]): boolean {
  return parts.every(({ news }, at) => {
    const next = parts[at + 1]?.news.before?.sentence.index;
    return next === undefined || next === (news.before?.sentence.index ?? Number.NaN) + 1;
  });
}

/** Sentences of one paragraph, a list with what introduces it, or a heading with what stands below it. */
function areOneBlock(from: Sentence, to: Sentence, text: string): boolean {
  if (from.clause === to.clause) return true;
  if (text.slice(from.end, to.start).trim() !== "") return false;
  if (from.kind === "heading") return to.kind !== "heading";
  const listed = to.kind === "item";
  return listed && (from.kind === "item" || /:\s*$/.test(from.text));
}
