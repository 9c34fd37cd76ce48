import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { HOUR, MINUTE, Pipeline, URL_OF_TERMS } from "./support/pipeline.js";
import { type PolicyWords, policyHtml } from "./support/policy.js";

let shared: Pipeline;
let pipeline: Pipeline;
beforeAll(async () => {
  shared = await Pipeline.open();
});
beforeEach(async () => {
  pipeline = await shared.fresh();
});
afterAll(() => shared.database.close());

/** A policy whose page has something else at each fetch; `extra` says what, by the number of the fetch. */
function serve(extra: (fetch: number) => string, words: () => PolicyWords = () => ({})): void {
  let fetches = 0;
  pipeline.pages.validators = false;
  pipeline.pages.set(URL_OF_TERMS, () => {
    fetches += 1;
    return policyHtml(words()).replace("<h2>3.", `${extra(fetches)}<h2>3.`);
  });
}

const records = () => pipeline.adapter.sent.map(({ notice }) => notice.record ?? notice.summary);
const stretches = () => pipeline.stores.looks.listStretches(1);

async function check(times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await pipeline.check(14 * HOUR);
    await pipeline.pass(2 * HOUR);
  }
}

const READERS = ["the best app there is", "I lost two notes with it", "my cat likes it", "works on every train"];
const TITLES = [
  "Ten ways to draw a map",
  "How to bind a book",
  "Ink for winter",
  "Where paper comes from",
  "At the mill",
];
const PAPERS = ["Our notebooks are made of paper that grows back.", "Every page we make has room for a long day."];

const THINGS: [name: string, extra: (fetch: number) => string][] = [
  ["a ticker", (fetch) => `<p>A reader says: ${READERS[fetch % 4]}, number ${fetch}.</p>`],
  ["a figure", (fetch) => `<p>Already ${31_200 + fetch * 7} people have read this page, and today is a fine day.</p>`],
  [
    "a clock",
    (fetch) => `<p>At our office it is ${fetch % 24} hours and ${(fetch * 7) % 60} minutes, as you can see.</p>`,
  ],
  ["a nonce", (fetch) => `<p>Request ${(fetch * 7919).toString(16)}f00${fetch}abcdef</p>`],
  [
    "a related list",
    (fetch) =>
      `<ul>${[0, 1, 2].map((at) => `<li>${TITLES[(fetch * 2 + at) % 5]}, part ${fetch % 3}</li>`).join("")}</ul>`,
  ],
  ["a paragraph in two wordings", (fetch) => `<p>${PAPERS[fetch % 2]}</p>`],
  ["a heading that comes and goes", (fetch) => (fetch % 2 ? "<h2>Our summer of long evenings</h2>" : "")],
];

describe("a page with a thing that differs at each fetch", () => {
  it.each(THINGS)(
    "%s: is no news and costs two fetches a check at most; a real change is told",
    async (_name, extra) => {
      let retention = "12 months";
      serve(extra, () => ({ retention }));
      await pipeline.watch();
      await check(4);
      expect(records()).toEqual([]);
      const before = pipeline.pages.requests.length;
      expect(before).toBeLessThanOrEqual(8);
      await check(4);
      expect(pipeline.pages.requests.length - before).toBeLessThanOrEqual(5);
      retention = "36 months";
      await check();
      expect(records()).toEqual(["C-1"]);
      const [clause, ...others] = await pipeline.stores.changes.listClauseChanges(1);
      expect(clause?.after?.quote).toContain("within 36 months");
      expect(others).toEqual([]);
      retention = "48 months";
      await check(3);
      expect(records()).toEqual(["C-1", "C-2"]);
    },
  );

  it("confirms a change that comes together with it, at the first check", async () => {
    let retention = "12 months";
    serve(THINGS[0]?.[1] ?? String, () => ({ retention }));
    await pipeline.watch();
    await check();
    retention = "36 months";
    await check();
    expect(records()).toEqual(["C-1"]);
    expect(pipeline.pages.requests.length).toBeLessThanOrEqual(4);
  });

  it("tells a change inside the paragraph that holds the figure", async () => {
    let days = "30 days";
    serve(
      (fetch) =>
        `<p>Already ${900 + fetch} people trust us, and we delete what they wrote within ${days} of their last visit.</p>`,
    );
    await pipeline.watch();
    await check(4);
    const told = records().length;
    days = "two years";
    await check(2);
    expect(records().slice(told)).toEqual(["C-1"]);
    const [clause] = await pipeline.stores.changes.listClauseChanges(1);
    expect(clause?.after?.quote).toContain("within two years");
  });

  it("is looked at every five seconds without an end of fetches", async () => {
    Object.assign(pipeline.deps, { settings: { checkEveryMs: 12 * HOUR, confirmAfterMs: 5_000 } });
    let retention = "12 months";
    serve(THINGS[0]?.[1] ?? String, () => ({ retention }));
    const id = await pipeline.watch();
    await pipeline.check();
    retention = "36 months";
    for (let time = 0; time < 12; time += 1) {
      await pipeline.stores.documents.scheduleCheck(id, pipeline.time);
      await pipeline.check(5_000);
    }
    expect(records()).toEqual(["C-1"]);
    expect(pipeline.pages.requests.length).toBeLessThanOrEqual(2 * 13);
  });
});

describe("a clause of a kind that is served in turn", () => {
  it("is told once as that, with both wordings, and held until it holds still", async () => {
    let turn = 0;
    let settled = false;
    const words = () => {
      turn += 1;
      const other = settled || turn % 2 === 1;
      return {
        disputes: other ? "final and binding arbitration, and you waive a trial by jury" : "the courts of your country",
      };
    };
    serve(() => "", words);
    await pipeline.watch();
    await check(6);
    expect(pipeline.adapter.sent).toHaveLength(1);
    const [first] = pipeline.adapter.sent;
    expect(first?.notice.summary).toContain("in turn");
    expect(JSON.stringify(first?.notice.blocks)).toContain("final and binding arbitration");
    expect(JSON.stringify(first?.notice.blocks)).toContain("the courts of your country");
    expect((await stretches()).filter(({ volatileSince }) => volatileSince !== null)).toHaveLength(1);
    await check(4);
    expect(pipeline.adapter.sent).toHaveLength(1);
    settled = true;
    await check(30);
    expect((await stretches()).filter(({ volatileSince }) => volatileSince !== null)).toEqual([]);
    expect(pipeline.adapter.sent.length).toBeLessThanOrEqual(2);
  });

  it("does not keep another clause from being told, and is told itself once it is seen twice", async () => {
    const last = {
      retention: "90 days",
      disputes: "binding arbitration before three arbitrators, and you waive a trial by jury",
    };
    const looks: PolicyWords[] = [
      {},
      { retention: "90 days", disputes: "binding arbitration before one arbitrator, and you waive a trial by jury" },
      last,
    ];
    serve(
      () => "",
      () => looks.shift() ?? last,
    );
    const id = await pipeline.watch();
    await pipeline.check();
    await pipeline.check(14 * HOUR);
    await pipeline.pass(11 * MINUTE);
    expect(records()).toEqual(["C-1"]);
    const { currentVersionId } = await pipeline.stores.documents.getDocument(id);
    const held = await pipeline.stores.versions.readVersion(currentVersionId ?? 0);
    expect(held.content.text).toContain("within 90 days");
    expect(held.content.text).toContain("the courts of the country in which you live");
    expect(held.held).toEqual([{ index: expect.any(Number), versionId: 1 }]);
    await pipeline.pass(11 * MINUTE);
    expect(records()).toEqual(["C-1", "C-2"]);
    for (const change of await pipeline.stores.changes.listChanges({ limit: 9 })) {
      const before = await pipeline.stores.versions.readVersion(change.beforeVersionId);
      const after = await pipeline.stores.versions.readVersion(change.afterVersionId);
      for (const clause of await pipeline.stores.changes.listClauseChanges(change.id)) {
        expect(before.content.text.slice(clause.before?.start, clause.before?.end)).toBe(clause.before?.quote);
        expect(after.content.text.slice(clause.after?.start, clause.after?.end)).toBe(clause.after?.quote);
      }
    }
  });
});
