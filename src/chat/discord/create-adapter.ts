import { InputError } from "../../errors.js";
import type { AdapterContext } from "../adapter-context.js";
import type { ChatAdapter } from "../types.js";
import { createDiscordAdapter } from "./discord-adapter.js";

/** What the registry calls; there is a Discord configuration whenever it does. */
export function createAdapter({ config, stores, ...context }: AdapterContext): ChatAdapter {
  if (config.discord === null) throw new InputError("DISCORD_TOKEN and DISCORD_APPLICATION_ID are not set.");
  return createDiscordAdapter({ ...context, watches: stores.watches, config: config.discord });
}
