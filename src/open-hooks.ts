import type { Closers } from "./closers.js";
import type { Config } from "./config.js";
import { createHookPoster } from "./fetch/hook-poster.js";
import { createProxyRules } from "./fetch/proxy-rules.js";
import { formatUserAgent } from "./fetch/user-agent.js";
import { createHookDesk } from "./hooks/desk.js";
import { createSecretKeeper } from "./hooks/secrets.js";
import { HOOK_WAITS_MS } from "./hooks/waits.js";
import type { Logger } from "./logger.js";
import { packageVersion } from "./package-version.js";
import type { Clock, HookDesk, Stores } from "./ports.js";
import type { FindRecordAddress } from "./records/record-address.js";

/** What messages to endpoints outside are sent with. */
interface HookParts {
  readonly config: Config;
  readonly stores: Stores;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly recordAddress: FindRecordAddress;
}

/** Opens what sends messages outside; `closers` let go of it. */
export function openHooks({ config, ...parts }: HookParts, closers: Closers): HookDesk {
  const poster = createHookPoster({
    allowPrivateHosts: config.fetchAllowPrivateHosts,
    userAgent: formatUserAgent(packageVersion(), config.publicUrl),
    proxy: createProxyRules(config.proxy),
  });
  closers.add(() => poster.close());
  return createHookDesk({
    ...parts,
    poster,
    secrets: createSecretKeeper(config.encryptionKeys),
    waitsMs: HOOK_WAITS_MS,
  });
}
