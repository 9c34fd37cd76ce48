import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { recordFailedRead } from "../../jobs/steps/failed-read.js";
import { writePdf } from "../policy/extract/pdf/write-pdf.js";
import { unreachable } from "./support/pages.js";
import { CHANNEL, DAY, HOUR, kinds, MINUTE, Pipeline, URL_OF_TERMS } from "./support/pipeline.js";
import { LOGIN_WALL, policyHtml } from "./support/policy.js";

let shared: Pipeline;
let pipeline: Pipeline;

beforeAll(async () => {
  shared = await Pipeline.open();
});
afterAll(() => shared.database.close());
beforeEach(async () => {
  pipeline = await shared.fresh();
});

const document = (id: number) => pipeline.stores.documents.getDocument(id);
const summaries = () => pipeline.adapter.sent.map(({ notice }) => notice.summary);

describe("a document's first check", () => {
  it("is a baseline and no news", async () => {
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    const id = await pipeline.watch();
    expect(kinds(await pipeline.check())).toEqual(["swept", "page-new", "text-new", "baseline"]);
    expect(await document(id)).toMatchObject({
      state: "verified",
      failedReads: 0,
      lastSnapshotId: 1,
      currentVersionId: 1,
    });
    expect(await pipeline.stores.provisions.listProvisions({ documentId: id, limit: 50 })).not.toEqual([]);
    expect(pipeline.adapter.sent).toEqual([]);
  });

  it("names a platform that was only known by its host after what the page calls itself", async () => {
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    const documentId = await pipeline.watch();
    const { platforms, documents } = pipeline.stores;
    const { platformId, url } = await documents.getDocument(documentId);
    const { id: _id, ...platform } = await platforms.getPlatform(platformId);
    await platforms.savePlatform({ ...platform, name: new URL(url).host.replace(/^www\./, "") });
    await pipeline.check();
    const { name } = await platforms.getPlatform(platformId);
    expect(name).toContain("Marigold");
  });

  it("leaves it to the answer to the watch that the page cannot be read, and says once when it can", async () => {
    const id = await pipeline.watch();
    expect(kinds(await pipeline.check())).toEqual(["swept", "failed-read"]);
    expect(await document(id)).toMatchObject({ state: "unreadable", problem: expect.stringContaining("refused") });
    await pipeline.check(4 * HOUR);
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    await pipeline.check(4 * HOUR);
    await pipeline.check(14 * HOUR);
    expect(summaries()).toHaveLength(1);
    expect(await document(id)).toMatchObject({ state: "verified", problem: null });
  });

  it("says of a page that scripts write that it needs a browser, and how to give it one", async () => {
    pipeline.pages.set(
      URL_OF_TERMS,
      '<!doctype html><title>App</title><div id="root"></div><script src="/a.js"></script>',
    );
    const id = await pipeline.watch();
    await pipeline.check();
    const { readState, problem } = await document(id);
    expect(readState).toBe("needs-browser");
    expect(problem).toMatch(/needs a browser.*BROWSER_PATH/);
  });

  it("reads a PDF, and says of a scanned one that it has no text", async () => {
    const lines = Array.from({ length: 20 }, (_, index) => ({
      text: `${index + 1}. We keep the notes that you write in the privacy of your account for ${index + 2} days.`,
      y: 720 - 14 * index,
    }));
    pipeline.pages.set(URL_OF_TERMS, writePdf([lines]));
    const id = await pipeline.watch();
    expect(kinds(await pipeline.check())).toEqual(["swept", "page-new", "text-new", "baseline"]);
    pipeline.pages.set(URL_OF_TERMS, writePdf([[]]));
    expect(await pipeline.check(14 * HOUR)).toContainEqual(
      expect.objectContaining({ kind: "failed-read", readState: "not-text" }),
    );
    expect((await document(id)).problem).toBe(
      `${URL_OF_TERMS} was read, but it is a PDF of images without text, such as a scan.`,
    );
  });

  it("does not take a wall for the policy", async () => {
    pipeline.pages.set(URL_OF_TERMS, LOGIN_WALL);
    const id = await pipeline.watch();
    const outcomes = await pipeline.check();
    expect(outcomes.at(-1)).toMatchObject({ kind: "failed-read", readState: "wall" });
    expect(await document(id)).toMatchObject({ currentVersionId: null, lastSnapshotId: null });
  });

  it.each([
    [
      "a file",
      '<p>You can download our policy here:</p><p><a href="/terms.pdf">Terms (PDF, 40 kB)</a></p>',
      "/terms.pdf",
    ],
    [
      "a frame of another site",
      "<p>The notice below is provided by our partner and forms part of the agreement between you and us.</p><iframe src=https://vendor.example/marigold></iframe>",
      "https://vendor.example/marigold",
    ],
  ])("does not take a page for the policy that only leads to %s, and names it", async (_, body, address) => {
    pipeline.pages.set(
      URL_OF_TERMS,
      `<html><title>Terms</title><body><main><h1>Terms</h1>${body}</main></body></html>`,
    );
    const id = await pipeline.watch();
    expect((await pipeline.check()).at(-1)).toMatchObject({ kind: "failed-read", readState: "leads-elsewhere" });
    const { currentVersionId, problem } = await document(id);
    expect(currentVersionId).toBe(null);
    expect(problem).toContain(`it seems to stand at ${new URL(address, URL_OF_TERMS).href}`);
  });

  it("does not take a choice of countries for the policy", async () => {
    const body =
      "<p>Please choose the country you live in to read the policy that applies to you.</p><ul><li><a href=/de>Germany</a><li><a href=/us>United States</a></ul>";
    pipeline.pages.set(
      URL_OF_TERMS,
      `<html><title>Terms</title><body><main><h1>Terms</h1>${body}</main></body></html>`,
    );
    const id = await pipeline.watch();
    expect((await pipeline.check()).at(-1)).toMatchObject({ kind: "failed-read", readState: "wall" });
    expect((await document(id)).problem).toContain("asks visitors for their country");
  });
});

describe("a page that did not change", () => {
  it.each([true, false])("costs one job (conditional answers: %s)", async (validators) => {
    pipeline.pages.validators = validators;
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    const id = await pipeline.watch();
    await pipeline.check();
    const before = await document(id);
    expect(kinds(await pipeline.check(14 * HOUR))).toEqual(["swept", "verified"]);
    const after = await document(id);
    expect(after.lastVerifiedAt?.getTime()).toBeGreaterThan(before.lastVerifiedAt?.getTime() ?? 0);
    expect(after.lastCheckedAt).toEqual(after.lastVerifiedAt);
    expect(after.etag).toBe(before.etag);
  });

  it("is due again after about its cadence, and not before", async () => {
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    await pipeline.watch();
    await pipeline.check();
    expect(kinds(await pipeline.check(10 * HOUR))).toEqual(["swept"]);
    expect(kinds(await pipeline.check(4 * HOUR))).toEqual(["swept", "verified"]);
  });

  it("counts other markup around the same text as verified", async () => {
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ nonce: "a" }));
    const id = await pipeline.watch();
    await pipeline.check();
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ nonce: "b" }));
    expect(kinds(await pipeline.check(14 * HOUR))).toEqual(["swept", "page-new", "verified"]);
    expect(await document(id)).toMatchObject({ lastSnapshotId: 2, currentVersionId: 1 });
  });

  it("accepts another date line quietly", async () => {
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ date: "1 March 2026" }));
    const id = await pipeline.watch();
    await pipeline.check();
    const provisions = await pipeline.stores.provisions.listProvisions({ documentId: id, limit: 50 });
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ date: "9 March 2026" }));
    const outcomes = await pipeline.check(14 * HOUR);
    expect(outcomes.at(-1)).toMatchObject({ kind: "quiet", verdict: "date-only", deliveries: [] });
    expect(await document(id)).toMatchObject({ state: "verified", currentVersionId: 2 });
    const after = await pipeline.stores.provisions.listProvisions({ documentId: id, limit: 50 });
    expect(after.map(({ id: provisionId, types, score }) => ({ provisionId, types, score }))).toEqual(
      provisions.map(({ id: provisionId, types, score }) => ({ provisionId, types, score })),
    );
    expect(pipeline.adapter.sent).toEqual([]);
  });

  it("keeps one record of a page that dates itself at each visit", async () => {
    let day = 0;
    pipeline.pages.validators = false;
    pipeline.pages.set(URL_OF_TERMS, () => {
      day += 1;
      return policyHtml({ date: `${day} March 2026` });
    });
    const documentId = await pipeline.watch();
    for (let time = 0; time < 5; time += 1) await pipeline.check(14 * HOUR);
    const records = await pipeline.stores.changes.listChanges({ documentId, withQuiet: true, limit: 9 });
    expect(records.map(({ verdict }) => verdict)).toEqual(["date-only"]);
    expect((await document(documentId)).currentVersionId).toBe(5);
  });
});

describe("a change", () => {
  async function readOnce(): Promise<number> {
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    const id = await pipeline.watch();
    await pipeline.check();
    return id;
  }

  it("is posted once, after a second fetch has seen it", async () => {
    const id = await readOnce();
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ retention: "180 days" }));
    expect(kinds(await pipeline.check(14 * HOUR))).toEqual(["swept", "page-new", "text-new", "unconfirmed"]);
    expect(pipeline.adapter.sent).toEqual([]);
    expect(await document(id)).toMatchObject({ currentVersionId: 1 });
    expect(kinds(await pipeline.pass(11 * MINUTE))).toEqual(["seen-again", "confirmed", "posted"]);
    expect(summaries()).toEqual([expect.stringContaining("Marigold Notes")]);
    expect(await document(id)).toMatchObject({ currentVersionId: 2, state: "verified" });
    await pipeline.check(14 * HOUR);
    await pipeline.check(14 * HOUR);
    expect(pipeline.adapter.sent).toHaveLength(1);
  });

  it("is confirmed although the bytes and the date line differ each time", async () => {
    pipeline.pages.validators = false;
    await readOnce();
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ retention: "180 days", nonce: "1" }));
    await pipeline.check(14 * HOUR);
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ retention: "180 days", nonce: "2", date: "2 March 2026" }));
    expect(kinds(await pipeline.pass(11 * MINUTE))).toEqual(["page-new", "text-new", "confirmed", "posted"]);
    expect(pipeline.adapter.sent).toHaveLength(1);
  });

  it("is not confirmed by a look that comes too early", async () => {
    const id = await readOnce();
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ retention: "180 days" }));
    await pipeline.check(14 * HOUR);
    await pipeline.stores.documents.scheduleCheck(id, pipeline.time);
    expect(kinds(await pipeline.check(MINUTE))).toEqual(["swept", "seen-again", "unconfirmed"]);
    expect(pipeline.adapter.sent).toEqual([]);
    await pipeline.pass(11 * MINUTE);
    expect(pipeline.adapter.sent).toHaveLength(1);
  });

  it("is confirmed by a regular check when the second look was lost", async () => {
    await readOnce();
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ retention: "180 days" }));
    await pipeline.check(14 * HOUR);
    pipeline.pages.set(URL_OF_TERMS, unreachable(URL_OF_TERMS));
    expect(kinds(await pipeline.pass(11 * MINUTE))).toEqual(["failed-read"]);
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ retention: "180 days" }));
    expect(kinds(await pipeline.check(4 * HOUR))).toEqual(["swept", "seen-again", "confirmed", "posted"]);
  });

  it("is a flap when it is gone at the second look", async () => {
    const id = await readOnce();
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ retention: "180 days" }));
    await pipeline.check(14 * HOUR);
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    expect(kinds(await pipeline.pass(11 * MINUTE))).toEqual(["page-new", "verified"]);
    expect(await pipeline.stores.changes.listChanges({ limit: 5, withQuiet: true })).toEqual([]);
    expect(await pipeline.stores.looks.findCandidate(id)).toBeNull();
    expect(kinds(await pipeline.check(14 * HOUR))).toEqual(["swept", "page-new", "verified"]);
    expect(pipeline.adapter.sent).toEqual([]);
  });

  it("starts anew when the second look shows a third text", async () => {
    await readOnce();
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ retention: "180 days" }));
    await pipeline.check(14 * HOUR);
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ retention: "two years" }));
    expect(kinds(await pipeline.pass(11 * MINUTE))).toEqual(["page-new", "text-new", "unconfirmed"]);
    expect(await pipeline.stores.changes.listChanges({ limit: 5, withQuiet: true })).toEqual([]);
    expect(kinds(await pipeline.pass(11 * MINUTE))).toEqual(["seen-again", "confirmed", "posted"]);
    expect(pipeline.adapter.sent).toHaveLength(1);
  });

  async function goOver(html: string, afterMs: number): Promise<void> {
    pipeline.pages.set(URL_OF_TERMS, html);
    await pipeline.check(afterMs);
    await pipeline.pass(11 * MINUTE);
  }

  const HIGH = {
    disputes: "binding arbitration alone, and you waive your right to a jury trial and to a class action",
  };

  it("that goes back to an earlier text says to which, and is Low when that one stood of late", async () => {
    await readOnce();
    await goOver(policyHtml(HIGH), 14 * HOUR);
    await goOver(policyHtml({ nonce: "later" }), 14 * HOUR);
    expect(await pipeline.stores.changes.getChange(1)).toMatchObject({ severity: "high", flags: ["silent"] });
    expect(await pipeline.stores.changes.getChange(2)).toMatchObject({
      ...{ status: "confirmed", revertedToVersionId: 1, severity: "low" },
      flags: expect.arrayContaining(["reverted"]),
    });
    const [, back] = pipeline.adapter.sent.map(({ notice }) => JSON.stringify(notice.blocks));
    expect(back).toContain("Marigold Notes: Back to the text of 2026-03-10");
    expect(back).not.toContain("Reverted");
  });

  it("that goes back to a text of long ago is as severe as what it says", async () => {
    await readOnce();
    await goOver(policyHtml(HIGH), 14 * HOUR);
    await goOver(policyHtml({ nonce: "later" }), 31 * DAY);
    expect(await pipeline.stores.changes.getChange(2)).toMatchObject({ revertedToVersionId: 1, severity: "high" });
  });

  it("is told as taken back where its card is, whatever the threshold there, and nowhere else below it", async () => {
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    await pipeline.watch({ threshold: "medium" });
    await pipeline.check();
    await goOver(policyHtml(HIGH), 14 * HOUR);
    await pipeline.watch({ threshold: "medium" }, { ...CHANNEL, channel: "newcomers" });
    await goOver(policyHtml({ nonce: "later" }), 14 * HOUR);
    expect(pipeline.adapter.sent.map(({ channel, notice }) => [channel.channel, notice.record])).toEqual([
      ["policies", "C-1"],
      ["policies", "C-2"],
    ]);
  });

  it("of a text that goes to and fro is told as that, once, and then must stand for days", async () => {
    await readOnce();
    const texts = [policyHtml({ retention: "180 days" }), policyHtml()];
    for (const turn of [0, 1, 2, 3, 4]) {
      pipeline.pages.set(URL_OF_TERMS, texts[turn % 2] ?? "");
      await pipeline.check(14 * HOUR);
      await pipeline.pass(11 * MINUTE);
    }
    expect(pipeline.adapter.sent.map(({ notice }) => notice.record)).toEqual(["C-1", "C-2", undefined]);
    expect(summaries()[2]).toContain("in turn");
    for (let check = 0; check < 4; check += 1) await pipeline.check(14 * HOUR);
    expect(pipeline.adapter.sent).toHaveLength(3);
    for (let check = 0; check < 3; check += 1) await pipeline.check(14 * HOUR);
    expect(pipeline.adapter.sent.map(({ notice }) => notice.record)).toEqual(["C-1", "C-2", undefined, "C-3"]);
  });
});

describe("a page that cannot be read any more", () => {
  it("is told once after three failed checks, and once when it can be read since", async () => {
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    const id = await pipeline.watch();
    await pipeline.check();
    pipeline.pages.set(URL_OF_TERMS, LOGIN_WALL);
    await pipeline.check(14 * HOUR);
    await pipeline.check(4 * HOUR);
    expect(pipeline.adapter.sent).toEqual([]);
    expect(await document(id)).toMatchObject({ state: "verified", failedReads: 2 });
    await pipeline.check(4 * HOUR);
    await pipeline.check(4 * HOUR);
    expect(summaries()).toEqual([expect.stringContaining("cannot be read")]);
    expect(await document(id)).toMatchObject({ state: "unreadable", currentVersionId: 1, readState: "wall" });
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    await pipeline.check(4 * HOUR);
    await pipeline.check(14 * HOUR);
    expect(summaries()).toHaveLength(2);
    expect(summaries()[1]).toContain("can be read since");
    expect(await pipeline.stores.changes.listChanges({ withQuiet: true, limit: 5 })).toEqual([]);
  });

  it("is tried again at once when that may help", async () => {
    const id = await pipeline.watch();
    pipeline.pages.set(URL_OF_TERMS, unreachable(URL_OF_TERMS, true));
    const job = { step: "fetch", id: "x", payload: { documentId: id } } as const;
    await expect(pipeline.run([job], { last: false })).rejects.toMatchObject({ retryable: true });
    expect(await document(id)).toMatchObject({ failedReads: 0 });
    expect(kinds(await pipeline.run([job], { last: true }))).toEqual(["failed-read"]);
  });
});

describe("a host that asks for patience", () => {
  it("is no failure of the page's: it is due again when the host may be asked", async () => {
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    const id = await pipeline.watch();
    await pipeline.check();
    const problem = "marigold.example answered 503; it is left alone";
    const busy = { state: "http-error", problem, retryable: true, retryAfterMs: HOUR, postponed: true } as const;
    pipeline.pages.set(URL_OF_TERMS, busy);
    const outcomes = await pipeline.check(14 * HOUR);
    expect(kinds(outcomes)).toEqual(["swept", "postponed"]);
    const { failedReads, problem: said, nextCheckAt, state } = await document(id);
    expect({ failedReads, said, state }).toEqual({ failedReads: 0, said: null, state: "verified" });
    expect(nextCheckAt.getTime() - pipeline.time.getTime()).toBeGreaterThan(HOUR);
    expect(nextCheckAt.getTime() - pipeline.time.getTime()).toBeLessThan(HOUR + MINUTE);
  });
});

describe("a page that is gone", () => {
  it("is reported with the page that took its place, looked for once", async () => {
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    const id = await pipeline.watch();
    await pipeline.check();
    const asked: number[] = [];
    const deps = {
      ...pipeline.deps,
      findReplacement: async (gone: { id: number }) => {
        asked.push(gone.id);
        return "https://marigold.example/legal/terms";
      },
    };
    const problem = "marigold.example answered 404: there is no such page";
    const failure = { readState: "http-error", problem } as const;
    for (let read = 1; read <= 5; read += 1) await recordFailedRead(await document(id), failure, deps);
    expect(asked).toEqual([id]);
    const { state, problem: said, replacementUrl } = await document(id);
    expect(state).toBe("unreadable");
    expect(said).toBe(problem);
    expect(replacementUrl).toBe("https://marigold.example/legal/terms");
    await pipeline.stores.documents.recordVerified(id, pipeline.deps.clock.now());
    expect((await document(id)).replacementUrl).toBeNull();
  });
});

function upgradeExtractor(): void {
  const { extract } = pipeline.deps.engine;
  const upgraded = Object.assign(Object.create(pipeline.deps.engine), {
    extract: async (input: Parameters<typeof extract>[0]) => ({ ...(await extract(input)), extractor: "next" }),
  });
  Object.assign(pipeline.deps, { engine: upgraded });
}

describe("an upgrade of the extractor", () => {
  it("can be taken back", async () => {
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ nonce: "a" }));
    const id = await pipeline.watch();
    await pipeline.check();
    const { engine } = pipeline.deps;
    const provisions = await pipeline.stores.provisions.listProvisions({ documentId: id, limit: 50 });
    upgradeExtractor();
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ nonce: "b" }));
    await pipeline.check(14 * HOUR);
    expect((await document(id)).currentVersionId).toBe(2);
    Object.assign(pipeline.deps, { engine });
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ nonce: "c" }));
    expect(kinds(await pipeline.check(14 * HOUR))).toEqual(["swept", "page-new", "verified"]);
    expect((await document(id)).currentVersionId).toBe(1);
    expect(await pipeline.stores.provisions.listProvisions({ documentId: id, limit: 50 })).toEqual(provisions);
  });

  it("is a silent baseline, and a real change is still found", async () => {
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    const id = await pipeline.watch();
    await pipeline.check();
    upgradeExtractor();
    const provisions = await pipeline.stores.provisions.listProvisions({ documentId: id, limit: 50 });
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ retention: "180 days" }));
    expect(kinds(await pipeline.check(14 * HOUR))).toEqual(["swept", "page-new", "text-new", "unconfirmed"]);
    const current = await pipeline.stores.versions.getVersion((await document(id)).currentVersionId ?? 0);
    expect(current).toMatchObject({ extractor: "next", snapshotId: 1 });
    const carried = await pipeline.stores.provisions.listProvisions({ documentId: id, limit: 50 });
    expect(carried.map((provision) => provision.id)).toEqual(provisions.map((provision) => provision.id));
    await pipeline.pass(11 * MINUTE);
    expect(pipeline.adapter.sent).toHaveLength(1);
  });
});
