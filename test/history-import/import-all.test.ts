import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FineprintError } from "../../src/errors.js";
import { importAll, sayProgress } from "../../src/history-import/import-all.js";
import { importHistory } from "../../src/history-import/import-history.js";
import type { RecordedHistory } from "../../src/history-import/types.js";
import type { PolicyEngine } from "../../src/ports.js";
import { Pipeline } from "../jobs/support/pipeline.js";
import { policyHtml } from "../jobs/support/policy.js";

let shared: Pipeline;
let pipeline: Pipeline;
beforeAll(async () => {
  shared = await Pipeline.open();
});
beforeEach(async () => {
  pipeline = await shared.fresh();
});
afterAll(() => shared.database.close());

const german = (days: string) => `<html lang="de"><body><main><h1>Datenschutzerklärung</h1>
  <p>Diese Erklärung gilt für alle, die ein Konto bei Marigold eröffnen, und für jedes Notizbuch, das darin liegt.</p>
  <p>Wenn Sie Ihr Konto schließen, löschen wir Ihre personenbezogenen Daten innerhalb von ${days} und die Sicherungen danach.</p>
  <p>Wir geben Ihre personenbezogenen Daten an die Unternehmen weiter, die unsere Server betreiben, und an niemanden sonst.</p>
  <p>Sie können jederzeit Auskunft über Ihre Daten verlangen, und wir antworten Ihnen innerhalb eines Monats.</p></main></body></html>`;

/** A history of one page a month. */
function history(name: string, pages: readonly string[]): RecordedHistory {
  const slug = name.toLowerCase();
  const reads = pages.map((_, place) => ({
    origin: `test:${slug}:${place}`,
    at: new Date(Date.UTC(2024, place, 1)),
    technical: false,
  }));
  return {
    platform: { slug, name, aliases: [], domains: [`${slug}.example`] },
    type: "privacy",
    url: `https://${slug}.example/privacy`,
    reads,
    async readPage(read) {
      const bytes = new TextEncoder().encode(pages[reads.indexOf(read)] ?? "");
      return { bytes, contentType: "text/html; charset=utf-8", finalUrl: `https://${slug}.example/privacy` };
    },
  };
}

const THREE = ["30 days", "60 days", "90 days"].map((retention) => policyHtml({ retention }));

/** An engine that gives up on comparisons with what has these words, as often as told. */
function giveUpOn(words: string, times: number): PolicyEngine {
  const { engine } = pipeline.deps;
  let left = times;
  return {
    ...engine,
    compare(before, after) {
      if (left === 0 || !after.text.includes(words)) return engine.compare(before, after);
      left -= 1;
      return Promise.reject(
        new FineprintError("analysis-timeout", "The page took more than 60000 ms to compare.", false),
      );
    },
  };
}

async function run(engine: PolicyEngine, histories: readonly RecordedHistory[]) {
  const lines: string[] = [];
  const result = await importAll(histories, "test", { ...pipeline.deps, engine, say: (line) => lines.push(line) });
  return { result, lines };
}

describe("an archive with a document that cannot be compared", () => {
  it("goes on with the others, names it, and tries it again at the end", async () => {
    const { result, lines } = await run(giveUpOn("60 days", 1), [history("Acme", THREE), history("Brook", THREE)]);
    expect(result).toEqual({ documents: 2, versions: 6, lost: [] });
    expect(lines).toEqual([
      "[1/2] https://acme.example/privacy: left for later: The page took more than 60000 ms to compare.",
      expect.stringMatching(/^\[2\/2\] D-\d+ https:\/\/brook\.example\/privacy: 3 versions, 2 changes$/),
      expect.stringMatching(/^\[again\] D-\d+ https:\/\/acme\.example\/privacy: 3 versions, 2 changes$/),
    ]);
  });

  it("leaves out the one read that fails for good, by its day, and tries that again in the next run", async () => {
    const acme = history("Acme", THREE);
    const { lines } = await run(giveUpOn("60 days", 2), [acme]);
    expect(lines[1]).toContain("the read of 2024-02-01 is left out");
    expect(lines[2]).toContain("3 versions, 1 changes, 1 reads left out");
    const again = await run(pipeline.deps.engine, [acme]);
    expect(again.lines[0]).toContain("3 versions, 2 changes");
    const third = await run(pipeline.deps.engine, [acme]);
    expect(third.lines[0]).toContain("on record already");
  });

  it("ends with what no second try could mend, such as a store that is gone", async () => {
    const broken = { ...pipeline.deps.engine, compare: () => Promise.reject(new Error("disk full")) };
    await expect(run(broken, [history("Acme", THREE)])).rejects.toThrow("disk full");
  });
});

describe("a page that changes its language", () => {
  const languagesOf = async (pages: readonly string[]) => {
    const result = await importHistory(history("Acme", pages), "test", pipeline.deps);
    const found = await pipeline.stores.changes.listChanges({ documentId: result.document.id, limit: 20 });
    const document = await pipeline.stores.documents.getDocument(result.document.id);
    const current = await pipeline.stores.versions.readVersion(document.currentVersionId ?? 0);
    return { result, changes: found.length, language: current.content.language };
  };

  it("and stays in it is read in it: what changes later is found within the new language", async () => {
    const pages = [...THREE.slice(0, 2), ...["60 Tagen", "60 Tagen ", "30 Tagen", "14 Tagen"].map(german)];
    expect(await languagesOf(pages)).toMatchObject({ changes: 3, language: "deu", result: { changes: 3 } });
  });

  it("for one read only is a failed read", async () => {
    const pages = [THREE[0] ?? "", german("30 Tagen"), THREE[0] ?? "", THREE[1] ?? ""];
    expect(await languagesOf(pages)).toMatchObject({ changes: 1, language: "eng", result: { skipped: 1 } });
  });
});

describe("the word on how far a document is", () => {
  it("comes every ten seconds, for reads and comparisons", () => {
    let time = 0;
    const lines: string[] = [];
    const clock = { now: () => new Date(time) };
    const progress = sayProgress("[1/2]", { say: (line) => lines.push(line), clock });
    for (const step of ["read", "compared"] as const) {
      for (let done = 0; done < 4; done += 1) {
        progress({ step, done, total: 4 });
        time += 6_000;
      }
    }
    expect(lines).toEqual(["[1/2] 2 of 4 reads", "[1/2] 0 of 4 comparisons", "[1/2] 2 of 4 comparisons"]);
  });
});
