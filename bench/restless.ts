/**
 * Forty policies, each with one thing that differs at every fetch, through the real steps and stores: which of their real
 * changes are told, what else is told, and how many fetches a check costs. What is told falsely is
 * printed. `npx tsx bench/restless.ts [--checks 12] [--pages 40] [--seed 7]`
 */
import { parseArgs } from "node:util";
import { HOUR, Pipeline } from "../test/jobs/support/pipeline.js";
import { policyHtml } from "../test/jobs/support/policy.js";

const { values } = parseArgs({
  options: {
    checks: { type: "string", default: "12" },
    pages: { type: "string", default: "40" },
    seed: { type: "string", default: "7" },
  },
});
const [checks, pages] = [Number(values.checks), Number(values.pages)];

const READERS = ["the best app there is", "I lost two notes with it", "my cat likes it", "works on every train"];
const TITLES = [
  "Ten ways to draw a map",
  "How to bind a book",
  "Ink for winter",
  "Where paper comes from",
  "At the mill",
];
const PAPERS = ["Our notebooks are made of paper that grows back.", "Every page we make has room for a long day."];
const COOKIES = [
  "We use cookies to keep you signed in.",
  "This site stores cookies to remember your notebooks and your language.",
];

/** What differs, by the number of the fetch; `dice` is the same in every run. */
const THINGS: Record<string, (fetch: number, dice: () => number) => string> = {
  ticker: (fetch) => `<p>A reader says: ${READERS[fetch % 4]}, number ${fetch}.</p>`,
  clock: (fetch) => `<p>At our office it is ${fetch % 24} hours and ${(fetch * 7) % 60} minutes, as you can see.</p>`,
  nonce: (fetch) => `<p>Request ${(fetch * 7919).toString(16)}f00${fetch}abcdef</p>`,
  "related list": (_fetch, dice) => {
    const titles = [0, 1, 2].map(() => `<li>${TITLES[Math.floor(dice() * 5)]}, part ${Math.floor(dice() * 9)}</li>`);
    return `<h3>Related</h3><ul>${titles.join("")}</ul>`;
  },
  "paragraph in turn": (fetch) => `<p>${PAPERS[fetch % 2]}</p>`,
  "paragraph at random": (_fetch, dice) => `<p>${PAPERS[dice() < 0.5 ? 0 : 1]}</p>`,
  "cookie text": (fetch) => `<p>${COOKIES[fetch % 2]} Visit ${fetch}.</p>`,
  "visitor count": (fetch) =>
    `<p>Already ${31_200 + fetch * 7} people have read this page, and today is a fine day.</p>`,
};

const names = Object.keys(THINGS);
const dice = createDice(Number(values.seed));
const pipeline = await Pipeline.open();
const state = Array.from({ length: pages }, (_none, number) => ({
  url: `https://page-${number}.example/terms`,
  thing: names[number % names.length] ?? "",
  months: 12,
  fetches: 0,
  documentId: 0,
  due: 0,
}));
pipeline.pages.validators = false;
for (const page of state) {
  const extra = THINGS[page.thing] ?? String;
  pipeline.pages.set(page.url, () => {
    page.fetches += 1;
    return policyHtml({ retention: `${page.months} months` }).replace("<h2>3.", `${extra(page.fetches, dice)}<h2>3.`);
  });
  page.documentId = await pipeline.watch({}, undefined, page.url);
}
for (let check = 0; check < checks; check += 1) {
  // A real change of every other page at the third check, of the others at the fifth, and again of all at the eighth.
  for (const [number, page] of state.entries()) {
    if ((check === 3 && number % 2 === 0) || (check === 5 && number % 2 === 1) || check === 8) {
      page.months += 12;
      page.due += 1;
    }
  }
  await pipeline.check(14 * HOUR);
  await pipeline.pass(2 * HOUR);
}
const rows = names.map((thing) => ({ thing, due: 0, told: 0, false: 0, notices: 0, fetchesPerCheck: 0, pages: 0 }));
for (const page of state) {
  const row = rows.find(({ thing }) => thing === page.thing);
  if (!row) continue;
  const changes = await pipeline.stores.changes.listChanges({ documentId: page.documentId, limit: 100 });
  let real = 0;
  for (const { id } of changes) {
    const clauses = await pipeline.stores.changes.listClauseChanges(id);
    const isReal = clauses.some(({ after }) => after?.quote.includes("months"));
    if (isReal) real += 1;
    if (isReal && clauses.length === 1) continue;
    row.false += 1;
    console.log(
      `false, ${page.thing}:`,
      clauses.map(({ before, after }) => [before?.quote, after?.quote]),
    );
  }
  row.pages += 1;
  row.due += page.due;
  row.told += real;
  row.fetchesPerCheck += page.fetches / checks;
}
for (const { notice } of pipeline.adapter.sent) {
  if (notice.record !== undefined) continue;
  const url = JSON.stringify(notice.blocks);
  const page = state.find((one) => url.includes(one.url));
  const row = rows.find(({ thing }) => thing === page?.thing);
  if (row) row.notices += 1;
}
for (const row of rows) {
  const each = (row.fetchesPerCheck / Math.max(1, row.pages)).toFixed(2);
  console.log(
    `${row.thing.padEnd(20)} ${row.pages} pages: told ${row.told} of ${row.due}, false ${row.false}, told as in turn ${row.notices}, fetches a check ${each}`,
  );
}
const all = (name: "due" | "told" | "false" | "notices") => rows.reduce((sum, row) => sum + row[name], 0);
const fetches = state.reduce((sum, page) => sum + page.fetches, 0);
console.log(
  JSON.stringify({
    due: all("due"),
    told: all("told"),
    false: all("false"),
    inTurn: all("notices"),
    fetchesPerCheck: fetches / (checks * pages),
  }),
);
await pipeline.database.close();
process.exit(0);

/** A small generator of the same numbers each time (mulberry32). */
function createDice(seed: number): () => number {
  let state_ = seed;
  return () => {
    state_ = (state_ + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state_ ^ (state_ >>> 15), 1 | state_);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
