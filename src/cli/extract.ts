import { readConfig } from "../config.js";
import { InputError } from "../errors.js";
import { createPageFetcher } from "../fetch/page-fetcher.js";
import { formatUserAgent } from "../fetch/user-agent.js";
import { packageVersion } from "../package-version.js";
import { extractPage } from "../policy/extract/extract-page.js";
import { COMBINED_TYPE, type CombinedPage, joinPages } from "../policy/extract/reading/combined-page.js";
import type { ReadingInstructions } from "../policy/extract/reading/instructions.js";
import type { PageFetcher } from "../ports.js";
import { readPolicyFile } from "./policy-file.js";
import { type ReadingOptions, readInstructions } from "./reading.js";

/**
 * `fineprint extract FILE|ADDRESS`: the text that quotes and offsets refer to, and so a way to try instructions before they
 * are set. Throws `InputError` for what cannot be read.
 */
export async function extractText(source: string, options: ReadingOptions): Promise<string> {
  const reading = readInstructions(options);
  if (!/^https?:\/\//i.test(source)) return (await readPolicyFile(source, reading)).content.text;
  const { fetchAllowPrivateHosts: allowPrivateHosts, publicUrl } = readConfig(process.env);
  const userAgent = formatUserAgent(packageVersion(), publicUrl);
  const fetcher = createPageFetcher({ allowPrivateHosts, userAgent });
  try {
    return await extractAddress(source, reading, fetcher);
  } finally {
    await fetcher.close();
  }
}

async function extractAddress(url: string, reading: ReadingInstructions | null, fetcher: PageFetcher): Promise<string> {
  const pages: CombinedPage[] = [];
  for (const asked of [url, ...(reading?.combine ?? []).map((page) => page.url)]) {
    const read = await fetcher.fetchPage({ url: asked });
    if (read.state !== "ok") throw new InputError("problem" in read ? read.problem : `${asked} has no text.`);
    pages.push({ asked, url: read.page.finalUrl, contentType: read.page.contentType, bytes: read.page.bytes });
  }
  const bytes = joinPages(pages);
  const extraction = await extractPage({ bytes, contentType: COMBINED_TYPE, url }, reading);
  if ("fault" in extraction) throw new InputError(`${url} was read, but it is ${extraction.fault}.`);
  return extraction.text;
}
