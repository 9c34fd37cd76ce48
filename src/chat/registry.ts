import type { Config } from "../config.js";
import type { AdapterContext } from "./adapter-context.js";
import type { ChatAdapter } from "./types.js";

interface ChatPlatform {
  /** People give commands there. Mail only carries what is said. */
  readonly takesCommands: boolean;
  isConfigured(config: Config): boolean;
  /** Loads the platform's code only when it is used: a bot at rest should be small. */
  load(): Promise<{ createAdapter(context: AdapterContext): ChatAdapter }>;
}

/** Every chat platform there is, one line each. The terminal is not here: it is opened where none of these is configured. */
const PLATFORMS: readonly ChatPlatform[] = [
  {
    takesCommands: true,
    isConfigured: (config) => config.slack !== null,
    load: () => import("./slack/create-adapter.js"),
  },
  {
    takesCommands: true,
    isConfigured: (config) => config.discord !== null,
    load: () => import("./discord/create-adapter.js"),
  },
  {
    takesCommands: false,
    isConfigured: (config) => config.mail !== null,
    load: () => import("./mail/create-adapter.js"),
  },
];

/** Whether any that takes commands is set up; without one, people chat in the terminal. */
export function isChatConfigured(config: Config): boolean {
  return PLATFORMS.some(({ takesCommands, isConfigured }) => takesCommands && isConfigured(config));
}

/** Makes the adapters of the configured platforms; they are not started yet. */
export async function createAdapters(context: AdapterContext): Promise<ChatAdapter[]> {
  const configured = PLATFORMS.filter((platform) => platform.isConfigured(context.config));
  return Promise.all(configured.map(async (platform) => (await platform.load()).createAdapter(context)));
}
