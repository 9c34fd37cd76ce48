import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FineprintError } from "../../src/errors.js";
import { readSeal } from "../../src/evidence/seal.js";
import { ANALYSER_VERSION } from "../../src/policy/analyser-version.js";
import type { PolicyText } from "../../src/policy/types.js";
import type { HoldPlan } from "../../src/ports.js";
import { changeHead } from "../../src/records/change-sentences.js";
import { readChangeView } from "../../src/records/change-view.js";
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

describe("a change from before there were headlines", () => {
  /** As an older release stored it: sentences on its clauses, nothing told. */
  async function older(): Promise<number> {
    const { engine } = pipeline.deps;
    const asOf = { headline: null, told: [], direction: "unclear", analyser: "3" } as const;
    const older = {
      compare: async (before: PolicyText, after: PolicyText) => ({ ...(await engine.compare(before, after)), ...asOf }),
      async hold(before: PolicyText, after: PolicyText, plan: HoldPlan) {
        const look = await engine.hold(before, after, plan);
        return { ...look, report: { ...look.report, ...asOf } };
      },
    };
    Object.assign(pipeline.deps, { engine: { ...engine, ...older } });
    await watched();
    Object.assign(pipeline.deps, { engine });
    return 1;
  }

  it("gets its headline and what it does from its stored versions, without a card, once", async () => {
    const id = await older();
    const { stores } = pipeline;
    const { engine } = pipeline.deps;
    const before = await stores.changes.getChange(id);
    expect(before).toMatchObject({ headline: null, told: [], direction: "unclear" });
    const sealed = await readSeal(id, stores);
    const compared: unknown[] = [];
    const compare: typeof engine.compare = (...texts) => {
      compared.push(texts);
      return engine.compare(...texts);
    };
    Object.assign(pipeline.deps, { engine: { ...engine, compare } });
    await Promise.all([renew(), renew()]);
    const now = await stores.changes.getChange(id);
    expect(now.headline).toContain("90");
    expect(now).toMatchObject({ direction: "worse", toldLater: { analyser: ANALYSER_VERSION } });
    const view = await readChangeView(stores, id);
    expect(view.told.length).toBeGreaterThan(0);
    expect(view).toMatchObject({ unproven: 0 });
    expect(changeHead(view)).toContain(now.headline?.replace(/\.$/, ""));
    // What was sealed is as it was; only the record says more.
    expect(await readSeal(id, stores)).toBe(sealed);
    expect(pipeline.adapter.sent).toHaveLength(1);
    const once = compared.length;
    await renew();
    expect(compared).toHaveLength(once);
    expect(await stores.changes.listUntold(9)).toEqual([]);
  });

  it("of which nothing can be told stays as it is, and stands in nobody's way", async () => {
    const id = await older();
    const { stores, deps } = pipeline;
    const compare = async () => Promise.reject(new FineprintError("analysis-timeout", "too long", false));
    Object.assign(pipeline.deps, { engine: { ...deps.engine, compare } });
    await renew();
    expect(await stores.changes.getChange(id)).toMatchObject({ headline: null, told: [], direction: "unclear" });
    expect(await stores.changes.listUntold(9)).toEqual([]);
  });
});
