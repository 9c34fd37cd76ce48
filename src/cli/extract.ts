import { readConfig } from "../config.js";
import { InputError } from "../errors.js";
import { createPageFetcher } from "../fetch/page-fetcher.js";
import { createProxyRules } from "../fetch/proxy-rules.js";
import { formatUserAgent } from "../fetch/user-agent.js";
import { packageVersion } from "../package-version.js";
import { readComparable } from "../policy/compare/comparable-clause.js";
import { findRoles } from "../policy/compare/roles.js";
import { extractPage } from "../policy/extract/extract-page.js";
import { COMBINED_TYPE, type CombinedPage, joinPages } from "../policy/extract/reading/combined-page.js";
import type { ReadingInstructions } from "../policy/extract/reading/instructions.js";
import type { PolicyText } from "../policy/types.js";
import type { PageFetcher } from "../ports.js";
import { readPolicyFile } from "./policy-file.js";
import { type ReadingOptions, readInstructions } from "./reading.js";

/**
 * `fineprint extract FILE|ADDRESS`: the text that quotes and offsets refer to, and so a way to try instructions before they
 * are set. Throws `InputError` for what cannot be read.
 */
export async function extractText(source: string, options: ExtractOptions): Promise<string> {
  const content = await readContent(source, readInstructions(options));
  return options.why === true ? describeSetAside(content) : content.text;
}

export interface ExtractOptions extends ReadingOptions {
  /** What is set aside, and why, in place of the text. */
  readonly why?: boolean;
}

/** A line each of what is not read as the policy: by the page's frame, and by what the clause says beside the policy's prose. */
function describeSetAside(content: PolicyText): string {
  const clauses = readComparable(content);
  const noise = findRoles(clauses).flatMap((role, at) => {
    const text = clauses[at]?.text ?? "";
    return role === null ? [] : [{ reason: role.replaceAll("-", " "), text }];
  });
  const lines = [...(content.setAside ?? []), ...noise].map(({ reason, text }) => `${reason}: ${text.slice(0, 300)}`);
  return [`${lines.length} ${lines.length === 1 ? "line" : "lines"} set aside`, ...lines].join("\n");
}

async function readContent(source: string, reading: ReadingInstructions | null): Promise<PolicyText> {
  if (!/^https?:\/\//i.test(source)) return (await readPolicyFile(source, reading)).content;
  const { fetchAllowPrivateHosts: allowPrivateHosts, publicUrl, proxy } = readConfig(process.env);
  const userAgent = formatUserAgent(packageVersion(), publicUrl);
  const fetcher = createPageFetcher({ allowPrivateHosts, userAgent, proxy: createProxyRules(proxy) });
  try {
    return await extractAddress(source, reading, fetcher);
  } finally {
    await fetcher.close();
  }
}

async function extractAddress(
  url: string,
  reading: ReadingInstructions | null,
  fetcher: PageFetcher,
): Promise<PolicyText> {
  const pages: CombinedPage[] = [];
  for (const asked of [url, ...(reading?.combine ?? []).map((page) => page.url)]) {
    const read = await fetcher.fetchPage({ url: asked });
    if (read.state !== "ok") throw new InputError("problem" in read ? read.problem : `${asked} has no text.`);
    pages.push({ asked, url: read.page.finalUrl, contentType: read.page.contentType, bytes: read.page.bytes });
  }
  const bytes = joinPages(pages);
  const extraction = await extractPage({ bytes, contentType: COMBINED_TYPE, url }, reading);
  if ("fault" in extraction) throw new InputError(`${url} was read, but it is ${extraction.fault}.`);
  return extraction;
}
