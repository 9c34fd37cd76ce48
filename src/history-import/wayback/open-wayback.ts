import { FineprintError, InputError } from "../../errors.js";
import type { PageBody, PageFetcher, PageRead, Platform, PolicyDocument } from "../../ports.js";
import type { RecordedHistory } from "../types.js";
import { CAPTURE_FIELDS, type Capture, readCaptures } from "./read-captures.js";

export interface WaybackOptions {
  /** Asks the archive one page at a time, with pauses. */
  readonly fetcher: Pick<PageFetcher, "fetchPage">;
  /** "https://web.archive.org" */
  readonly archiveUrl: string;
  readonly document: PolicyDocument;
  readonly platform: Platform;
  readonly since: Date;
  sleep(ms: number): Promise<void>;
}

const TRIES = 5;
/** When the archive does not say how long to wait, ms; doubled each time. */
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 10 * 60_000;
const MAX_CAPTURES = 20_000;
const SEVERAL_PAGES =
  "The document is made up of several pages, which the archive recorded at different times: no text of a past day can be put together from them.";

/**
 * Reads the archive's index of a document's page; the pages themselves are read when they are asked for.
 * Throws an `InputError` for a document of several pages, and a `FineprintError` "archive" (retryable) when the archive does not answer: what was imported stays.
 */
export async function openWayback(options: WaybackOptions): Promise<RecordedHistory> {
  const { document, platform } = options;
  const { reading = null } = document;
  if (reading?.combine?.length) throw new InputError(SEVERAL_PAGES);
  const index = await askIndex(options);
  const captures = new Map(readCaptures(textOf(index)).map((capture) => [originOf(capture), capture]));
  return {
    ...{ platform, type: document.type, url: document.url },
    reads: [...captures].map(([origin, { at }]) => ({ origin, at, technical: false })),
    async readPage({ origin }) {
      const capture = captures.get(origin);
      const page = capture ? await askArchive(captureUrl(capture, options), options) : null;
      if (!capture || !page) return null;
      const { bytes, contentType } = page;
      return { bytes, contentType: contentType ?? capture.mimeType, finalUrl: capture.original, reading };
    },
  };
}

/** The index answers with an empty list where it has nothing; a refusal is an answer too, and never "nothing". */
async function askIndex(options: WaybackOptions): Promise<PageBody | null> {
  const read = await askPatiently(indexUrl(options), options);
  if (read.state === "ok") {
    if (REFUSAL.test(textOf(read.page).slice(0, 5_000))) throw refusal(options, "it says that this site is blocked");
    return read.page;
  }
  if (!("problem" in read) || read.state === "empty") return null;
  throw refusal(options, read.problem);
}

/** How the archive says that it shows nothing of a site (https://github.com/internetarchive/wayback, "RobotAccessControl"). */
const REFUSAL = /Blocked Site Error|AccessControlException|RobotAccessControl/;

function refusal({ document }: WaybackOptions, problem: string): FineprintError {
  const message = `The archive refuses ${document.url}: ${problem}. Nothing was imported.`;
  return new FineprintError("archive-refused", message, false);
}

function originOf({ timestamp, original }: Capture): string {
  return `wayback:${timestamp}:${original}`;
}

function indexUrl({ archiveUrl, document, since }: WaybackOptions): string {
  const url = new URL("/cdx/search/cdx", archiveUrl);
  const from = since.toISOString().slice(0, 10).replaceAll("-", "");
  const query = { url: document.url, output: "json", fl: CAPTURE_FIELDS, from, limit: String(MAX_CAPTURES) };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  url.searchParams.set("filter", "statuscode:200");
  for (const collapse of ["digest", "timestamp:8"]) url.searchParams.append("collapse", collapse);
  return url.href;
}

/** "id_" asks for the page as it was captured, without the archive's own frame. */
function captureUrl({ timestamp, original }: Capture, { archiveUrl }: WaybackOptions): string {
  return `${new URL("/web/", archiveUrl).href}${timestamp}id_/${original}`;
}

/** Null for what the archive does not have. Waits as long as it asks to. */
async function askArchive(url: string, { fetcher, sleep }: WaybackOptions): Promise<PageBody | null> {
  const read = await askPatiently(url, { fetcher, sleep });
  if (read.state === "ok") return read.page;
  if (read.state === "blocked" || read.state === "refused-address") throw archiveError(read.problem);
  return null;
}

async function askPatiently(
  url: string,
  { fetcher, sleep }: Pick<WaybackOptions, "fetcher" | "sleep">,
): Promise<PageRead> {
  for (let attempt = 1; ; attempt += 1) {
    const read = await fetcher.fetchPage({ url });
    if (read.state === "ok" || read.state === "not-modified" || read.state === "empty" || !read.retryable) return read;
    if (attempt === TRIES) throw archiveError(read.problem);
    await sleep(Math.min(read.retryAfterMs ?? FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS));
  }
}

function archiveError(problem: string): FineprintError {
  const message = `The archive does not answer: ${problem}. What was imported stays; run the command again to go on.`;
  return new FineprintError("archive", message, true);
}

function textOf(page: PageBody | null): string {
  return page ? new TextDecoder().decode(page.bytes) : "";
}
