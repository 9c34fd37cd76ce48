import { readChannelSettings } from "../../channels/channel-settings.js";
import { type KnownPeriod, knowPeriod, type Period } from "../../channels/period.js";
import type { CommandContext } from "../types.js";
import type { HandlerDeps } from "./deps.js";
import { readChannel } from "./watched.js";

/** The days of a period on the channel's clocks; no bounds and no words where none was said. Throws `InputError`. */
export async function askedPeriod(
  period: Period | undefined,
  context: Pick<CommandContext, "channel">,
  { stores, clock }: Pick<HandlerDeps, "stores" | "clock">,
): Promise<KnownPeriod> {
  if (period === undefined) return { words: "" };
  const { id } = await readChannel(stores, context);
  const { timeZone } = await readChannelSettings(stores, id);
  return knowPeriod(period, clock.now(), timeZone);
}
