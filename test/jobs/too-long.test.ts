import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FineprintError } from "../../src/errors.js";
import { MOST_READ } from "../../src/policy/extract/find-too-long.js";
import { DAY, kinds, Pipeline, URL_OF_TERMS } from "./support/pipeline.js";
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

const read = (id: number) => pipeline.stores.documents.getDocument(id);
const refuses = async () =>
  Promise.reject(new FineprintError("analysis-timeout", "The page took more than 60 s to compare.", false));

describe("a text that is too long", () => {
  it("is a state that says how long it is, and no baseline", async () => {
    const log = "A partner of ours was added. ".repeat(MOST_READ.characters / 28);
    pipeline.pages.set(URL_OF_TERMS, policyHtml().replace("</main>", `<p>${log}</p></main>`));
    const id = await pipeline.watch();
    expect(kinds(await pipeline.check()).at(-1)).toBe("failed-read");
    const { readState, state, problem, currentVersionId } = await read(id);
    expect({ readState, state, currentVersionId }).toEqual({
      readState: "too-long",
      state: "unreadable",
      currentVersionId: null,
    });
    expect(problem).toContain("too long to be read whole");
    expect(problem).toContain("at most 1,500,000 characters in 20,000 clauses are read");
  });

  it("that cannot be compared in time is told, each check tries again, and it is never taken for the known one", async () => {
    const { engine } = pipeline.deps;
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    const id = await pipeline.watch();
    await pipeline.check();
    Object.assign(pipeline.deps, { engine: { ...engine, compare: refuses } });
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ retention: "90 days" }));
    for (let at = 0; at < 3; at += 1) expect(kinds(await pipeline.check(DAY)).at(-1)).not.toBe("verified");
    const failed = await read(id);
    expect(failed).toMatchObject({ readState: "too-long", state: "unreadable" });
    expect(failed.problem).toContain("too long to be looked through: The page took more than 60 s to compare.");
    expect(pipeline.adapter.sent).toHaveLength(1);
    Object.assign(pipeline.deps, { engine });
    await pipeline.check(DAY);
    await pipeline.pass(DAY);
    const changes = await pipeline.stores.changes.listChanges({ documentId: id, limit: 10 });
    expect(changes).toHaveLength(1);
    expect((await read(id)).state).toBe("verified");
  });

  it("that cannot be rated in time is told at the first read", async () => {
    Object.assign(pipeline.deps, { engine: { ...pipeline.deps.engine, readKnown: refuses } });
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    const id = await pipeline.watch();
    expect(kinds(await pipeline.check()).at(-1)).toBe("failed-read");
    expect(await read(id)).toMatchObject({ readState: "too-long", state: "unreadable", currentVersionId: null });
  });
});
