import { REST, type RESTOptions } from "discord.js";
import type { DiscordConfig } from "../../config.js";

/** Each request is given up after this long. */
const TIMEOUT_MS = 15_000;
/** A rate limit longer than this is not sat out: the delivery is tried again later. */
const PATIENCE_MS = 20_000;

/** Options of every REST client of ours; `DISCORD_API_URL` stands for `https://discord.com/api`. */
export function restOptions({ apiUrl }: DiscordConfig): Partial<RESTOptions> {
  return { timeout: TIMEOUT_MS, ...(apiUrl === undefined ? {} : { api: apiUrl.replace(/\/+$/, "") }) };
}

/** For deliveries. No retries by the client: a post tried twice may stand twice, and the queue knows when to try again. */
export function createRest(config: DiscordConfig): REST {
  const rejectOnRateLimit: RESTOptions["rejectOnRateLimit"] = ({ retryAfter }) => retryAfter > PATIENCE_MS;
  return new REST({ ...restOptions(config), version: "10", retries: 0, rejectOnRateLimit }).setToken(config.token);
}
