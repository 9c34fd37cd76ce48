import { createDeadChannelNotice } from "../../src/chat/notice/dead-channel-notice.js";
import { errorMessage } from "../../src/errors.js";
import { homeOf } from "../../src/mail-channel.js";
import type { Channel, Watch } from "../../src/ports.js";
import type { StepDeps } from "../step.js";

/**
 * Switches off the watches of a channel that cannot be reached any more, and tells whoever set them up, once: the channel
 * itself cannot say it. Only the call that switched them off tells.
 */
export async function closeChannel(channel: Channel, reason: string, deps: StepDeps): Promise<void> {
  const off = await deps.stores.watches.disableWatches(channel.id, reason);
  const people = new Set(off.map(({ createdBy }) => createdBy));
  for (const user of people) await tell(user, channel, { off, reason }, deps);
}

interface Closing {
  readonly off: readonly Watch[];
  readonly reason: string;
}

/** A person who cannot be told must not bring the delivery back. */
async function tell(user: string, channel: Channel, { off, reason }: Closing, deps: StepDeps): Promise<void> {
  const theirs = off.filter(({ createdBy }) => createdBy === user).length;
  const notice = createDeadChannelNotice({ channel, watches: theirs, reason });
  try {
    const { adapter, workspace } = homeOf(channel);
    const outcome = await deps.adapters.get(adapter)?.tell?.({ workspace, user }, notice);
    if (outcome && outcome.kind !== "posted") deps.logger.warn({ channel, reason: outcome.reason }, "nobody was told");
  } catch (error) {
    deps.logger.warn({ channel, error: errorMessage(error) }, "nobody was told");
  }
}
