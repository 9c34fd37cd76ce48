import { setTimeout as sleep } from "node:timers/promises";
import ms from "ms";
import { type App, startApp } from "../app.js";
import { readTypedAddress } from "../catalogue/address.js";
import { readingFor } from "../catalogue/document-reading.js";
import { guessDocumentType, platformOfAddress } from "../chat/commands/platforms/site-platform.js";
import { readConfig } from "../config.js";
import { InputError } from "../errors.js";
import { createLogger } from "../logger.js";
import type { PolicyDocument } from "../ports.js";
import { formatRecordId } from "../record-id.js";

/** The longest wait for one run, in ms: a page may take several tries of 30 s each. */
const PATIENCE_MS = 10 * 60_000;
const POLL_MS = 200;

/**
 * `fineprint check`: reads documents now, through the same steps as the schedule, and says what came of each.
 * Exit code 1 when a page could not be read.
 */
export async function checkNow(urls: readonly string[], all: boolean): Promise<void> {
  if (urls.length === 0 && !all) throw new InputError("Give an address to check, or --all.");
  const config = readConfig(process.env);
  const app = await startApp({ config, role: "worker", logger: createLogger("error") });
  try {
    const documents = all ? await listWatched(app) : await Promise.all(urls.map((url) => documentOf(url, app)));
    if (documents.length === 0) process.stdout.write("Nothing is watched yet. Try: npm start, then /watch coursera\n");
    const failed = await check(documents, app, config.confirmAfterMs);
    if (failed > 0) process.exitCode = 1;
  } finally {
    await app.close();
  }
}

async function listWatched(app: App): Promise<PolicyDocument[]> {
  const watches = await app.stores.watches.listWatches({});
  const ids = [...new Set(watches.map(({ documentId }) => documentId))];
  return Promise.all(ids.map((id) => app.stores.documents.getDocument(id)));
}

async function documentOf(url: string, app: App): Promise<PolicyDocument> {
  const address = readTypedAddress(url);
  if (!address) throw new InputError(`${url} is no address. Write it like https://example.com/privacy`);
  const known = await app.stores.documents.findDocumentByUrl(address.href);
  if (known) return known;
  const platform = await app.stores.platforms.addPlatform(platformOfAddress(address, app.catalogue));
  const type = guessDocumentType(address);
  const page = { platformId: platform.id, type, url: address.href, reading: readingFor(app.catalogue, address.href) };
  return app.stores.documents.saveDocument(page, new Date());
}

/** Requests the checks, prints each outcome as it comes, and returns how many pages could not be read. */
async function check(documents: readonly PolicyDocument[], app: App, confirmAfterMs: number): Promise<number> {
  const startedAt = new Date();
  const waiting = new Map(documents.map((document) => [document.id, document]));
  for (const id of waiting.keys()) await app.checks.requestCheck(id);
  let failed = 0;
  while (waiting.size > 0) {
    if (Date.now() - startedAt.getTime() > PATIENCE_MS) {
      process.stdout.write(
        `${waiting.size} still under way after ${ms(PATIENCE_MS)}; the schedule goes on with them.\n`,
      );
      return failed + waiting.size;
    }
    await sleep(POLL_MS);
    const idle = await isIdle(app);
    for (const before of [...waiting.values()]) {
      const document = await app.stores.documents.getDocument(before.id);
      if (!idle || document.lastCheckedAt === null || document.lastCheckedAt < startedAt) continue;
      waiting.delete(document.id);
      if (document.problem !== null) failed += 1;
      const progress = `[${documents.length - waiting.size}/${documents.length}]`;
      process.stdout.write(`${progress} ${await outcomeOf(before, document, { app, confirmAfterMs })}\n`);
    }
  }
  return failed;
}

async function isIdle(app: App): Promise<boolean> {
  const counts = await app.checks.countJobs();
  return counts.every(({ step, waiting, active }) => step === "notify" || step === "sweep" || waiting + active === 0);
}

async function outcomeOf(
  before: PolicyDocument,
  after: PolicyDocument,
  { app, confirmAfterMs }: { app: App; confirmAfterMs: number },
): Promise<string> {
  const name = `${formatRecordId("document", after.id)} ${after.url}`;
  if (after.problem !== null) return `${name}: not read. ${after.problem}`;
  if (await app.stores.looks.findCandidate(after.id)) {
    return `${name}: reads otherwise; a second look after ${ms(confirmAfterMs)} confirms it while fineprint start runs.`;
  }
  if (before.currentVersionId === null) return `${name}: read for the first time.`;
  return before.currentVersionId === after.currentVersionId
    ? `${name}: unchanged.`
    : `${name}: new version, nothing to post.`;
}
