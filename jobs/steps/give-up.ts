import type { Channel, Delivery } from "../../src/ports.js";
import type { PlannedDeliveries } from "../outcome.js";
import type { StepDeps } from "../step.js";
import { closeChannel } from "./close-channel.js";
import { planUndelivered } from "./plan-deliveries.js";

interface GivenUp {
  readonly channel: Channel;
  readonly reason: string;
  /** The channel itself cannot be reached any more. */
  readonly isClosed: boolean;
}

/**
 * A card that will not be posted is an error of ours to whoever runs the process, and no secret to those it was for: a
 * channel that can be reached is told once, else whoever set up its watches.
 */
export async function giveUp(
  delivery: Delivery,
  { channel, reason, isClosed }: GivenUp,
  deps: StepDeps,
): Promise<PlannedDeliveries> {
  const { adapter, workspace, channel: name } = channel;
  const { id, kind, changeId } = delivery;
  deps.logger.error({ delivery: id, kind, changeId, adapter, workspace, channel: name, reason }, "delivery failed");
  if (isClosed) {
    await closeChannel(channel, reason, deps);
    return [];
  }
  return planUndelivered(delivery, deps);
}
