import { setTimeout as sleep } from "node:timers/promises";
import { readConfig } from "../config.js";
import { InputError } from "../errors.js";
import { createPageFetcher } from "../fetch/page-fetcher.js";
import { createProxyRules } from "../fetch/proxy-rules.js";
import { formatUserAgent } from "../fetch/user-agent.js";
import { importHistory } from "../history-import/import-history.js";
import { openWayback } from "../history-import/wayback/open-wayback.js";
import { packageVersion } from "../package-version.js";
import { readRecordId } from "../record-id.js";
import { describeResult, openImport } from "./open-import.js";

/** The archive asks for few requests at a time and slows down who asks too often. */
const SPACING_MS = 2_000;
const TIMEOUT_MS = 90_000;
/** Exit codes beside those of every command: the archive has nothing of the page, the archive refuses it. */
const NOTHING_THERE = 3;

/**
 * `fineprint import wayback D-12 --since 2025-01-01`: what the Wayback Machine (or the archive given) has of a document.
 * Stopped and started again it goes on where it was.
 */
export async function importWayback(name: string, options: { since: string; archive: string }): Promise<void> {
  const since = readDay(options.since);
  const id = readDocumentId(name);
  const config = readConfig(process.env);
  const open = await openImport(config);
  const fetcher = createPageFetcher({
    allowPrivateHosts: config.fetchAllowPrivateHosts,
    proxy: createProxyRules(config.proxy),
    userAgent: formatUserAgent(packageVersion(), config.publicUrl),
    // The index is an interface for programs, and a person has asked for these very pages.
    robots: false,
    spacingMs: SPACING_MS,
    timeoutMs: TIMEOUT_MS,
  });
  try {
    const document = await open.stores.documents.getDocument(id);
    const platform = await open.stores.platforms.getPlatform(document.platformId);
    const wayback = { fetcher, archiveUrl: options.archive, document, platform, since, sleep: wait };
    const history = await openWayback(wayback);
    if (history.reads.length === 0) {
      process.stdout.write(`The archive has no captures of ${document.url} since ${options.since}.\n`);
      process.exitCode = NOTHING_THERE;
      return;
    }
    process.stdout.write(`${history.reads.length} captures since ${options.since}\n`);
    const counted = countReads(history.reads.length);
    const result = await importHistory(
      { ...history, readPage: (read) => counted(history.readPage(read)) },
      "wayback",
      open,
    );
    process.stdout.write(`${describeResult(result)}. Nothing of it is posted.\n`);
  } finally {
    await fetcher.close();
    await open.close();
  }
}

/** A line now and then, so that a person sees that it goes on. */
function countReads(total: number) {
  let done = 0;
  return async <T>(read: Promise<T>): Promise<T> => {
    const page = await read;
    done += 1;
    if (done % 10 === 0) process.stdout.write(`[${done}/${total}] captures read\n`);
    return page;
  };
}

async function wait(ms: number): Promise<void> {
  process.stdout.write(`The archive asks for patience: next try in ${Math.ceil(ms / 1_000)} s\n`);
  await sleep(ms);
}

function readDay(text: string): Date {
  const day = new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : Number.NaN);
  if (Number.isNaN(day.getTime())) throw new InputError(`--since is "${text}"; write a day like 2025-01-01.`);
  return day;
}

function readDocumentId(name: string): number {
  const record = readRecordId(name);
  if (record?.kind !== "document")
    throw new InputError(`${name} is no document; write its ID, like D-12 (/policy list).`);
  return record.id;
}
