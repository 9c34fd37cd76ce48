import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkJob } from "../../jobs/job.js";
import { describeReading } from "../../src/cli/reading.js";
import { readChangeView } from "../../src/records/change-view.js";
import { changeCitations, provisionCitation } from "../../src/records/citations.js";
import { readProvisionView } from "../../src/records/provision-view.js";
import { readRestlessPlaces } from "../../src/records/restless-places.js";
import { verifyRecord } from "../../src/records/verify-record.js";
import { HOUR, kinds, MINUTE, Pipeline, URL_OF_TERMS } from "./support/pipeline.js";
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

const records = () => pipeline.adapter.sent.map(({ notice }) => notice.record ?? notice.summary);

async function check(times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await pipeline.check(14 * HOUR);
    await pipeline.pass(2 * HOUR);
  }
}

/** Serves these looks one after the other, the last of them for ever; `extra` stands before the third heading. */
function serve(looks: readonly { readonly words?: PolicyWords; readonly extra?: string }[]): void {
  let fetches = 0;
  pipeline.pages.validators = false;
  pipeline.pages.set(URL_OF_TERMS, () => {
    const { words = {}, extra = "" } = looks[Math.min(fetches, looks.length - 1)] ?? {};
    fetches += 1;
    return policyHtml({ ...words, nonce: String(fetches) }).replace("<h2>3.", `${extra}<h2>3.`);
  });
}

const reader = (says: string, number: number) => ({ extra: `<p>A reader says: ${says}, number ${number}.</p>` });
const RANDOM = [0, 0, 0, 1, 1, 2, 0, 0, 3, 3, 3, 1, 2, 2, 0, 3, 1, 1, 1, 0, 2, 3, 3, 0, 1, 2, 2, 2, 0, 0];
const SAID = ["the best app there is", "I lost two notes with it", "my cat likes it", "works on every train"];

describe("chance", () => {
  it("is no agreement where a part of a line is the same in two looks, and its rest is not", async () => {
    serve(RANDOM.map((at, number) => reader(SAID[at] ?? "", number)));
    await pipeline.watch();
    await check(20);
    expect(records()).toEqual([]);
    expect(pipeline.pages.requests.length).toBeLessThanOrEqual(20 * 1.3);
  });

  it("is no agreement where a clause without a kind reads the same at three looks out of four", async () => {
    const papers = ["Our notebooks are made of paper that grows back.", "Every page has room for a long day."];
    serve([0, 1, 1, 1, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0].map((at) => ({ extra: `<p>${papers[at]}</p>` })));
    await pipeline.watch();
    await check(8);
    expect(records()).toEqual([]);
  });

  it("is no agreement of an entry of a kind amid others that differ, which is told once it stood for three looks", async () => {
    const kind = "We may sell your personal data to advertisers.";
    const list = (...items: string[]) => ({ extra: `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>` });
    const looks = [
      list("Ten ways to draw a map", "Ink for winter", "At the mill"),
      list("How to bind a book", kind, "Where paper comes from"),
      list("Paper of the old days", kind, "A walk in the hills"),
      list("Ten ways to fold a boat", "The summer of long evenings", "Our new office"),
    ];
    serve([...looks, ...looks.slice(0, 1)]);
    await pipeline.watch();
    await check(3);
    expect(records().filter((record) => record.startsWith("C-"))).toEqual([]);
  });
});

describe("news without a clause of a kind", () => {
  it("is told within the day, after a regular check has seen it as well, with the time of the first look", async () => {
    serve([{}, { extra: "<p>Our notebooks are made of paper that grows back.</p>" }]);
    await pipeline.watch();
    await pipeline.check();
    await pipeline.check(14 * HOUR);
    const firstSeen = pipeline.time.getTime();
    await pipeline.pass(2 * HOUR);
    expect(records()).toEqual([]);
    expect(pipeline.pages.requests).toHaveLength(5);
    await pipeline.check(11 * HOUR);
    await pipeline.pass(HOUR);
    expect(records()).toEqual(["C-1"]);
    expect(pipeline.pages.requests).toHaveLength(8);
    const change = await pipeline.stores.changes.getChange(1);
    expect(Math.abs(change.detectedAt.getTime() - firstSeen)).toBeLessThan(MINUTE);
  });
});

describe("a new document", () => {
  it("is fetched once for three hundred watches, and its ETag goes with the second fetch", async () => {
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    const id = await pipeline.watch();
    const asked = Array.from({ length: 300 }, (_none, at) => checkJob(id, new Date(pipeline.time.getTime() + at)));
    const outcomes = kinds(await pipeline.run(asked));
    expect(outcomes.filter((kind) => kind === "under-way")).toHaveLength(299);
    expect(pipeline.pages.requests).toHaveLength(1);
    await pipeline.check(14 * HOUR);
    expect(pipeline.pages.etags).toEqual([null, expect.stringMatching(/^"[0-9a-f]{16}"$/)]);
  });
});

describe("a clause that is held at its known wording", () => {
  beforeEach(async () => {
    const retention = "90 days";
    const by = (who: string): PolicyWords => ({
      retention,
      disputes: `binding arbitration before ${who}, and you waive a trial by jury`,
    });
    const known: PolicyWords = {
      disputes: "binding arbitration before the chamber of its seat, and you waive a trial by jury",
    };
    serve([{ words: known }, { words: by("one arbitrator") }, { words: by("three arbitrators") }]);
    await pipeline.watch();
    await pipeline.check();
    await pipeline.check(14 * HOUR);
    await pipeline.pass(11 * MINUTE);
    expect(records()).toEqual(["C-1"]);
  });

  const captured = async (versionId: number) => {
    const { snapshotId } = await pipeline.stores.versions.getVersion(versionId);
    return (await pipeline.stores.snapshots.getSnapshot(snapshotId)).sha256;
  };

  it("is cited from the page that has its words, and checked against it", async () => {
    const provisions = await pipeline.stores.provisions.listProvisions({ documentId: 1, limit: 50 });
    const held = provisions.find(({ clause }) => clause.quote.includes("the chamber of its seat"));
    const { lastVersionId = 0, id = 0 } = held ?? {};
    expect((await pipeline.stores.versions.getVersion(lastVersionId)).held).toHaveLength(1);
    const citation = provisionCitation(await readProvisionView(pipeline.stores, id), { now: pipeline.time });
    expect(citation.sha256).toBe(await captured(1));
    expect(citation.sha256).not.toBe(await captured(lastVersionId));
    const { good, sides } = await verifyRecord({ kind: "provision", id }, pipeline.stores);
    expect(good).toBe(true);
    expect(sides.map(({ title }) => title.includes(citation.sha256))).toEqual([false, true]);
    expect(sides[1]?.results.at(-1)?.sentence).toBe("Quotes: 1 of 1 stand in this version's text, word for word.");
  });

  it("is cited so as the wording before a later change as well", async () => {
    await pipeline.pass(11 * MINUTE);
    expect(records()).toEqual(["C-1", "C-2"]);
    const view = await readChangeView(pipeline.stores, 2);
    const [now, was] = changeCitations(view, { now: pipeline.time });
    expect(now?.quote).toContain("three arbitrators");
    expect(was?.quote).toContain("the chamber of its seat");
    expect(was?.sha256).toBe(await captured(1));
    const { good, sides } = await verifyRecord({ kind: "change", id: 2 }, pipeline.stores);
    expect([good, sides.length]).toEqual([true, 3]);
  });
});

describe("a place that does not hold still", () => {
  it("is named, with where, since when and how often, until it holds still", async () => {
    const looks = [0, 1, 2, 3, 0, 1].map((at, number) => reader(SAID[at] ?? "", number));
    serve([...looks, reader(SAID[0] ?? "", 0)]);
    const id = await pipeline.watch();
    await check(3);
    const document = await pipeline.stores.documents.getDocument(id);
    expect(await readRestlessPlaces(pipeline.stores, id)).toMatchObject([
      { where: expect.stringContaining("content") },
    ]);
    expect(await describeReading(document, pipeline.stores)).toMatch(
      /^D-1 .*: read as pages are in general\.\n.*2\. Your content: does not hold still since .* UTC; \d turns?$/,
    );
    await check(20);
    expect(await describeReading(document, pipeline.stores)).not.toContain("hold still");
  });
});
