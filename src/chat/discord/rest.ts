import { REST, type RESTOptions } from "discord.js";
import type { DiscordConfig } from "../../config.js";

/** Each request is given up after this long. */
const TIMEOUT_MS = 15_000;
/** A rate limit longer than this is not sat out: the delivery is tried again later. */
const PATIENCE_MS = 20_000;

/**
 * discord.js brings an undici of its own, which sends through whichever undici of the process was loaded first; another
 * version than its own loses the files of a message. Node's fetch makes the body itself. (Same shape, other declarations: hence the cast.)
 */
const makeRequest: RESTOptions["makeRequest"] = (url, init) =>
  fetch(url, init as unknown as RequestInit).catch(throwCause);

/** "fetch failed" says nothing; its cause has the code that discord.js and we look for. */
function throwCause(error: unknown): never {
  throw error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
}

/** Options of every REST client of ours; `DISCORD_API_URL` stands for `https://discord.com/api`. */
export function restOptions({ apiUrl }: DiscordConfig): Partial<RESTOptions> {
  return {
    makeRequest,
    timeout: TIMEOUT_MS,
    ...(apiUrl === undefined ? {} : { api: apiUrl.replace(/(?<!\/)\/+$/, "") }),
  };
}

/** For deliveries. No retries by the client: a post tried twice may stand twice, and the queue knows when to try again. */
export function createRest(config: DiscordConfig): REST {
  const rejectOnRateLimit: RESTOptions["rejectOnRateLimit"] = ({ retryAfter }) => retryAfter > PATIENCE_MS;
  return new REST({ ...restOptions(config), version: "10", retries: 0, rejectOnRateLimit }).setToken(config.token);
}
