import { setTimeout as sleep } from "node:timers/promises";
import { readConfig } from "../config.js";
import { InputError } from "../errors.js";
import { createPageFetcher } from "../fetch/page-fetcher.js";
import { createProxyRules } from "../fetch/proxy-rules.js";
import { formatUserAgent } from "../fetch/user-agent.js";
import { describeResult, sayProgress } from "../history-import/import-all.js";
import { importHistory } from "../history-import/import-history.js";
import { openWayback } from "../history-import/wayback/open-wayback.js";
import { packageVersion } from "../package-version.js";
import { readRecordId } from "../record-id.js";
import { EXIT_CODES } from "./exit-codes.js";
import { openImport } from "./open-import.js";
import { readSince } from "./read-since.js";

/** The archive asks for few requests at a time and slows down who asks too often. */
const SPACING_MS = 2_000;
const TIMEOUT_MS = 90_000;

/**
 * `fineprint import wayback D-12 --since 2025-01-01`: what the Wayback Machine (or the archive given) has of a document.
 * Stopped and started again it goes on where it was.
 */
export async function importWayback(name: string, options: { since: string; archive: string }): Promise<void> {
  const since = readSince(options.since);
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
      say(`The archive has no captures of ${document.url} since ${options.since}.`);
      process.exitCode = EXIT_CODES.archiveEmpty;
      return;
    }
    say(`${history.reads.length} captures since ${options.since}`);
    const onProgress = sayProgress(`D-${id}`, { say, clock: open.clock });
    const leaveOut = (at: Date, problem: string) => say(`The capture of ${at.toISOString()} is left out: ${problem}`);
    const result = await importHistory(history, "wayback", { ...open, onProgress, leaveOut });
    say(`${describeResult(result)}. Nothing of it is posted.`);
  } finally {
    await fetcher.close();
    await open.close();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function wait(ms: number): Promise<void> {
  say(`The archive asks for patience: next try in ${Math.ceil(ms / 1_000)} s`);
  await sleep(ms);
}

function readDocumentId(name: string): number {
  const record = readRecordId(name);
  if (record?.kind !== "document")
    throw new InputError(`${name} is no document; write its ID, like D-12 (/policy list).`);
  return record.id;
}
