import type { JudgedNews } from "./judged-news.js";

/** So many sentences that came side by side are a new section. */
const FEWEST = 3;
/** What the sentence that opens a new section weighs of the section's weightiest one: it says what the section is about. */
const OPENS = 1.02;

/** Lets the first sentence of a new section weigh what the section weighs. */
export function liftOpeners(judged: readonly JudgedNews[]): JudgedNews[] {
  const lifted = new Map<JudgedNews, number>();
  for (const block of findBlocks(judged)) {
    const opener = block.find(({ news }) => news.after?.sentence.kind !== "heading");
    if (block.length < FEWEST || opener === undefined || !saysSomething(opener)) continue;
    lifted.set(opener, Math.max(opener.weight, OPENS * Math.max(...block.map(({ weight }) => weight))));
  }
  return judged.map((one) => ({ ...one, weight: lifted.get(one) ?? one.weight }));
}

/** Runs of sentences that came side by side. */
function findBlocks(judged: readonly JudgedNews[]): JudgedNews[][] {
  const added = judged.filter(({ news }) => news.before === null);
  const blocks: JudgedNews[][] = [];
  let last = Number.NaN;
  for (const one of added) {
    const index = one.news.after?.sentence.index ?? Number.NaN;
    if (index === last + 1) blocks.at(-1)?.push(one);
    else blocks.push([one]);
    last = index;
  }
  return blocks;
}

function saysSomething({ points, news }: JudgedNews): boolean {
  return points.length > 0 || (news.after?.sentence.tokens.length ?? 0) >= 8;
}
