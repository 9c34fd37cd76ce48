import { createRenderer } from "./browser/renderer.js";
import { createRenderingFetcher } from "./browser/rendering-fetcher.js";
import type { Closers } from "./closers.js";
import type { Config } from "./config.js";
import { createPolicyEngine } from "./engine/policy-engine.js";
import { createPageFetcher } from "./fetch/page-fetcher.js";
import { createProxyRules } from "./fetch/proxy-rules.js";
import { formatUserAgent } from "./fetch/user-agent.js";
import type { Logger } from "./logger.js";
import { measureEngine, measureFetcher } from "./operations/measure.js";
import { packageVersion } from "./package-version.js";
import type { Clock, HostSpacing, Metrics, PageFetcher, PolicyEngine } from "./ports.js";

/** What reads pages: the fetcher, and the threads that make text of what it brings. */
export interface Reader {
  readonly fetcher: PageFetcher;
  readonly engine: PolicyEngine;
}

/** What a reader is put together from. */
export interface ReaderParts {
  readonly config: Config;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly metrics: Metrics;
  /** Turns at hosts shared with other processes. */
  readonly spacing?: HostSpacing;
}

/** Opens what reads pages; `closers` let go of it. */
export function openReader({ config, logger, clock, metrics, ...shared }: ReaderParts, closers: Closers): Reader {
  const engine = measureEngine(createPolicyEngine(), metrics);
  closers.add(() => engine.close());
  const userAgent = formatUserAgent(packageVersion(), config.publicUrl);
  const access = { allowPrivateHosts: config.fetchAllowPrivateHosts, userAgent, proxy: createProxyRules(config.proxy) };
  const plain = createPageFetcher({ ...access, ...shared, clock });
  const rendering = config.browser
    ? createRenderingFetcher(plain, createRenderer({ ...config.browser, ...access }), logger)
    : plain;
  const fetcher = measureFetcher(rendering, metrics);
  closers.add(() => fetcher.close());
  return { engine, fetcher };
}
