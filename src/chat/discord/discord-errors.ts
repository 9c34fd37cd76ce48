import { RESTJSONErrorCodes as Code, DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import { errorMessage } from "../../errors.js";
import type { SendOutcome } from "../types.js";
import { permissionFix } from "./permissions.js";

/** What a request to Discord that failed means; rejected: Discord will not take this message (a mistake of ours). */
export type DiscordFailure =
  | Exclude<SendOutcome, { kind: "posted" }>
  | { readonly kind: "rejected"; readonly reason: string };

/** What there is to say about a place that is gone. */
export const CHANNEL_GONE = "The channel was deleted. Watch in another channel.";
export const GUILD_GONE = "Fineprint is no longer in this server. Add it again, then /watch again.";

export const NO_TAG =
  "This forum wants a tag on every post and has none Fineprint may use. Add the tags High, Medium and Low; then /watch again.";

/** Codes after which no try will help until a person acts, with what to do. */
const DEAD: Readonly<Record<number, string>> = {
  [Code.UnknownChannel]: CHANNEL_GONE,
  [Code.UnknownGuild]: GUILD_GONE,
  [Code.MissingAccess]: permissionFix(["View Channel"]),
  [Code.CannotSendMessagesToThisUser]: "The person takes no direct messages from Fineprint.",
  [Code.CannotSendMessagesInNonTextChannel]:
    "No messages can be posted in a channel of this kind. Watch in a text channel.",
  [Code.TagRequiredToCreateAForumPostInThisChannel]: NO_TAG,
};

/** Codes that pass by themselves. */
const PASSING: ReadonlySet<number> = new Set([
  Code.ChannelSendRateLimit,
  Code.ServerSendRateLimit,
  Code.ActionCannotBePerformedDueToSlowmodeRateLimit,
  Code.CloudflareIsBlockingYourRequest,
]);

/** Reads what a request threw. `trying` is the permission it needs, for the answer that one is missing. */
export function readFailure(error: unknown, trying: string): DiscordFailure {
  if (error instanceof RateLimitError) {
    return { kind: "retry", reason: "Discord asked to wait.", retryAfterMs: error.retryAfter, mayHavePosted: false };
  }
  if (error instanceof DiscordAPIError) return readCode(error, trying);
  if (error instanceof HTTPError) {
    return { kind: "retry", reason: `Discord has trouble (${error.status}).`, mayHavePosted: true };
  }
  // No answer came: nobody knows whether Discord has seen the request, unless nobody was there to take it.
  const refused = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|Expected token/.test(`${errorCode(error)} ${errorMessage(error)}`);
  return { kind: "retry", reason: `Discord could not be reached: ${errorMessage(error)}`, mayHavePosted: !refused };
}

/** The code of Discord's answer; null when it gave none. */
export function codeOf(error: unknown): number | null {
  return error instanceof DiscordAPIError && typeof error.code === "number" ? error.code : null;
}

/** Nobody waits for the answer to an interaction any more, or it has been given. */
export function isTooLate(error: unknown): boolean {
  const late: readonly (number | null)[] = [
    Code.UnknownInteraction,
    Code.InteractionHasAlreadyBeenAcknowledged,
    Code.UnknownWebhook,
    Code.InvalidWebhookToken,
  ];
  return late.includes(codeOf(error));
}

function readCode(error: DiscordAPIError, trying: string): DiscordFailure {
  const code = codeOf(error) ?? 0;
  const dead = DEAD[code];
  if (dead !== undefined) return { kind: "dead", reason: dead };
  if (code === Code.MissingPermissions) return { kind: "dead", reason: permissionFix([trying]) };
  if (PASSING.has(code)) return { kind: "retry", reason: `Discord asked to wait (${code}).`, mayHavePosted: false };
  if (error.status === 401) {
    const reason = "Discord does not accept DISCORD_TOKEN. Copy the bot's token again and restart.";
    return { kind: "retry", reason, mayHavePosted: false };
  }
  return { kind: "rejected", reason: `Discord did not take the message (${code}: ${error.message}).` };
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
