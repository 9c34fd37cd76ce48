import type { Sentence, SentencePair, SentenceSides } from "./sentence.js";

/** Sentences of either side that stand in each other's place: runs of sentences that the other text has not as they are. */
export type Hunk = SentenceSides;

/**
 * Groups what either text has alone into hunks: runs between the same sentences that stayed, and runs of which a sentence
 * became one of the other's. A run without any counterpart is in none.
 */
export function findHunks(all: SentenceSides, open: SentenceSides, pairs: readonly SentencePair[]): Hunk[] {
  const old = runsOf(withEntries(open.before, all.before));
  const young = runsOf(withEntries(open.after, all.after));
  const links = new Links(old.length + young.length);
  const runOf = { before: indexRuns(old), after: indexRuns(young) };
  const linkTo = (from: number | undefined, to: number | undefined) => {
    if (from !== undefined && to !== undefined) links.join(from, old.length + to);
  };
  for (const { before, after } of pairs) linkTo(runOf.before.get(before.index), runOf.after.get(after.index));
  const places = placesOf(young, all.after);
  old.forEach((run, at) => {
    for (const place of neighboursOf(run, all.before)) linkTo(at, places.get(place));
  });
  const groups = new Map<number, { before: Sentence[]; after: Sentence[] }>();
  [...old, ...young].forEach((run, at) => {
    const group = groups.get(links.root(at)) ?? { before: [], after: [] };
    group[at < old.length ? "before" : "after"].push(...run);
    groups.set(links.root(at), group);
  });
  return [...groups.values()].filter(({ before, after }) => before.length > 0 && after.length > 0);
}

/** Entries of so few words stand elsewhere in a text by chance. */
const SHORT_ENTRY = 3;

/** The sentences with the short entries beside them that the other text has as well: they belong to the same list. */
function withEntries(open: readonly Sentence[], all: readonly Sentence[]): readonly Sentence[] {
  const indexes = new Set(open.map(({ index }) => index));
  const isEntry = ({ kind, tokens, index }: Sentence) =>
    kind === "item" && tokens.length <= SHORT_ENTRY && (indexes.has(index - 1) || indexes.has(index + 1));
  const entries = all.filter((sentence) => !indexes.has(sentence.index) && isEntry(sentence));
  return entries.length === 0 ? open : [...open, ...entries].sort((a, b) => a.index - b.index);
}

type Run = readonly Sentence[];

/** Sentences that follow one another without a break. */
function runsOf(open: readonly Sentence[]): Run[] {
  const runs: Sentence[][] = [];
  for (const sentence of open) {
    const last = runs.at(-1);
    if (last?.at(-1)?.index === sentence.index - 1) last.push(sentence);
    else runs.push([sentence]);
  }
  return runs;
}

function indexRuns(runs: readonly Run[]): ReadonlyMap<number, number> {
  return new Map(runs.flatMap((run, at) => run.map(({ index }) => [index, at] as const)));
}

function placesOf(runs: readonly Run[], all: readonly Sentence[]): ReadonlyMap<string, number> {
  return new Map(runs.flatMap((run, at) => neighboursOf(run, all).map((place) => [place, at] as const)));
}

/** The sentences around a run, as names of its place; the ends of the text name one too. */
function neighboursOf(run: Run, all: readonly Sentence[]): string[] {
  const [first, last] = [run[0]?.index ?? 0, run.at(-1)?.index ?? 0];
  return [`> ${all[first - 1]?.key ?? ""}`, `< ${all[last + 1]?.key ?? ""}`];
}

/** Which runs belong together. */
class Links {
  readonly #up: number[];

  constructor(count: number) {
    this.#up = Array.from({ length: count }, (_, at) => at);
  }

  root(at: number): number {
    let top = at;
    while (this.#up[top] !== undefined && this.#up[top] !== top) top = this.#up[top] ?? top;
    this.#up[at] = top;
    return top;
  }

  join(a: number, b: number): void {
    this.#up[this.root(a)] = this.root(b);
  }
}
