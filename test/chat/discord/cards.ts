import type { Notice, SendRequest } from "../../../src/chat/types.js";
import type { OpenDiscord } from "../../support/discord/open-discord.js";
import { GUILD_ID } from "../../support/discord/world.js";

/** A change, drawn from a company that does not exist. */
export const CARD: Notice = {
  summary: "Meadow Learn · Terms: class actions are now waived.",
  severity: "high",
  blocks: [
    { kind: "heading", text: "Meadow Learn · Terms" },
    { kind: "footer", text: "C-67" },
  ],
  details: [{ kind: "quote", text: "You waive class actions.", source: "Now" }],
  actions: [{ label: "Explain", verb: "explain", argument: "C-67", place: "button" }],
  files: [{ name: "C-67.diff", text: "-old\n+new\n" }],
};

/** Delivers the card to the general channel, unless told otherwise. */
export function sendCard({ adapter, general }: OpenDiscord, change: Partial<SendRequest> = {}) {
  const { channel } = toChannel(general.id);
  return adapter.send({ channel, notice: CARD, deliveryId: "7", mayBeRepeat: false, ...change });
}

export function toChannel(channel: string): Pick<SendRequest, "channel"> {
  return { channel: { adapter: "discord", workspace: GUILD_ID, channel } };
}

/** What stands in a channel, as text to look into. */
export function contentsOf({ discord }: OpenDiscord, channel: string): string[] {
  return discord.messages(channel).map(({ components }) => JSON.stringify(components));
}
