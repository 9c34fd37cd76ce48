import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FineprintError } from "../../src/errors.js";
import { ANALYSER_VERSION } from "../../src/policy/analyser-version.js";
import { HOUR, MINUTE, Pipeline, URL_OF_TERMS } from "./support/pipeline.js";
import { policyHtml } from "./support/policy.js";

let shared: Pipeline;
let pipeline: Pipeline;
beforeAll(async () => {
  shared = await Pipeline.open();
});
beforeEach(async () => {
  pipeline = await shared.fresh();
});
afterAll(async () => {
  await shared.database.close();
});

const renew = () => pipeline.run([{ step: "renew", id: "renew", payload: {} }]);
const provisions = (documentId: number) => pipeline.stores.provisions.listProvisions({ documentId, limit: 100 });

/** A document with a confirmed change, whose readings an older analyser made. */
async function watched(): Promise<number> {
  pipeline.pages.set(URL_OF_TERMS, policyHtml());
  const id = await pipeline.watch();
  await pipeline.check();
  pipeline.pages.set(URL_OF_TERMS, policyHtml({ retention: "90 days" }));
  await pipeline.check(24 * HOUR);
  await pipeline.pass(10 * MINUTE);
  expect(pipeline.adapter.sent).toHaveLength(1);
  const current = (await pipeline.stores.documents.getDocument(id)).currentVersionId ?? 0;
  const { content } = await pipeline.stores.versions.readVersion(current);
  const clauses = (await pipeline.deps.engine.read(content)).map((one) => ({
    ...one,
    score: 1,
    severity: "low" as const,
  }));
  const renewal = { documentId: id, versionId: current, clauses, titles: clauses.map(() => "Old"), analyser: "0" };
  expect(await pipeline.stores.readings.renew({ ...renewal, now: pipeline.time })).toBe(true);
  return id;
}

describe("readings after an upgrade of the analyser", () => {
  it("are renewed without a card, and provisions keep their IDs", async () => {
    const id = await watched();
    const old = await provisions(id);
    expect(old.every(({ analyser, score }) => analyser === "0" && score === 1)).toBe(true);
    expect(await renew()).toEqual([{ kind: "renewed", documents: 1, left: 0 }]);
    const now = await provisions(id);
    expect(now.map((one) => one.id).sort()).toEqual(old.map((one) => one.id).sort());
    expect(now.every(({ analyser }) => analyser === ANALYSER_VERSION)).toBe(true);
    expect(now.some(({ title }) => title === "Old")).toBe(false);
    const kept = await pipeline.stores.readings.findReadings(now.map(({ clause }) => clause));
    for (const [place, { types, score, reasons }] of now.entries()) {
      expect(kept[place]?.[0]).toMatchObject({ analyser: ANALYSER_VERSION, reading: { types, score, reasons } });
    }
    expect(pipeline.adapter.sent).toHaveLength(1);
    expect(await renew()).toEqual([{ kind: "renewed", documents: 0, left: 0 }]);
  });

  it("leave change records as they were told", async () => {
    const id = await watched();
    const { changes } = pipeline.stores;
    const before = await changes.listChanges({ documentId: id, limit: 1 });
    const clauses = await changes.listClauseChanges(before[0]?.id ?? 0);
    await renew();
    expect(await changes.listChanges({ documentId: id, limit: 1 })).toEqual(before);
    expect(await changes.listClauseChanges(before[0]?.id ?? 0)).toEqual(clauses);
  });

  it("that cannot be made leave the old ones, and the others go on", async () => {
    const id = await watched();
    const { engine } = pipeline.deps;
    const failing = async () => Promise.reject(new FineprintError("analysis-timeout", "too long", false));
    Object.assign(pipeline.deps, { engine: { ...engine, read: failing } });
    expect(await renew()).toEqual([{ kind: "renewed", documents: 1, left: 1 }]);
    expect((await provisions(id)).every(({ analyser }) => analyser === "0")).toBe(true);
  });
});
