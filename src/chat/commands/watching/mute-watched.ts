import { formatRecordId } from "../../../record-id.js";
import type { CommandContext } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { readChannel, type WatchedDocument } from "../watched.js";

export interface Muting {
  readonly verb: "mute" | "unmute";
  /** Null = posted again. */
  readonly until: Date | null;
  readonly context: CommandContext;
}

/** Sets until when watches are muted, and notes who did it. */
export async function muteWatched(
  chosen: readonly WatchedDocument[],
  { verb, until, context }: Muting,
  { stores, clock }: HandlerDeps,
): Promise<void> {
  const channel = await readChannel(stores, context);
  const ids = chosen.map(({ watch }) => watch.id);
  await stores.watches.muteWatches(ids, until);
  // One time for all: what one command did is taken back together.
  const at = clock.now();
  await stores.audit.appendAll(
    chosen.map(({ document }) => ({
      ...{ at, actor: context.user, channelId: channel.id, verb },
      subject: formatRecordId("document", document.id),
      detail: until ? { until: until.toISOString() } : {},
    })),
  );
}
