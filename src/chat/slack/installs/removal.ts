import { z } from "zod";
import type { Logger } from "../../../logger.js";
import type { InstallationStore, WatchStore } from "../../../ports.js";
import { ADAPTER_NAME } from "../handlers/ask.js";
import { workspaceOf } from "./workspace-of.js";

/** Events that say a workspace has let us go; both come, in any order, and more than once. */
export const REMOVAL_EVENTS: readonly string[] = ["app_uninstalled", "tokens_revoked"];

export interface Removal {
  readonly workspace: string;
  readonly at: Date;
}

const Body = z.object({
  /** Seconds. */
  event_time: z.number(),
  event: z.union([
    z.object({ type: z.literal("app_uninstalled") }),
    // People's own tokens may be revoked without the bot's.
    z.object({ type: z.literal("tokens_revoked"), tokens: z.object({ bot: z.array(z.string()).min(1) }) }),
  ]),
});

/** Reads a request that says so, or null. */
export function readRemoval(body: unknown): Removal | null {
  const parsed = Body.safeParse(body);
  const workspace = parsed.success ? workspaceOf(body) : null;
  return parsed.success && workspace !== null ? { workspace, at: new Date(parsed.data.event_time * 1_000) } : null;
}

export const REMOVED =
  "Fineprint was removed from this Slack workspace. Install it again, invite it to the channel, then watch again.";
/** Slack's event tells the second, and its clock is not ours. */
const CLOCK_SKEW_MS = 5_000;

export interface RemovalDeps {
  readonly stores: {
    readonly installations: InstallationStore;
    readonly watches: Pick<WatchStore, "disableWorkspace">;
  };
  readonly logger: Pick<Logger, "info">;
}

/** Forgets the workspace's token and switches its watches off with the reason. Doing it twice is the same as once. */
export async function removeWorkspace({ workspace, at }: Removal, { stores, logger }: RemovalDeps): Promise<void> {
  const installation = await stores.installations.findInstallation(ADAPTER_NAME, workspace);
  const installedSince = installation && installation.installedAt.getTime() > at.getTime() + CLOCK_SKEW_MS;
  if (installedSince) return logger.info({ workspace }, "slack removal is older than the installation");
  await stores.watches.disableWorkspace({ adapter: ADAPTER_NAME, workspace }, REMOVED);
  await stores.installations.removeInstallation(ADAPTER_NAME, workspace);
  logger.info({ workspace }, "slack workspace removed");
}
