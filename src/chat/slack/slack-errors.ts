import { webApi } from "@slack/bolt";
import { errorMessage } from "../../errors.js";

/**
 * What a call to Slack that failed means: try again later · dead: not without a person · rejected: Slack will not take
 * this message (a mistake of ours) · denied: a permission the app was not given.
 */
export type SlackFailure =
  | { readonly kind: "retry"; readonly reason: string; readonly retryAfterMs?: number; readonly mayHavePosted: boolean }
  | { readonly kind: "dead"; readonly reason: string }
  | { readonly kind: "rejected"; readonly reason: string }
  | { readonly kind: "denied"; readonly reason: string };

const INVITE = "Invite it with /invite @fineprint in the channel, then watch again.";
const REINSTALL = "Install the app again (and set the new SLACK_BOT_TOKEN, where there is one), then watch again.";

/** Error codes after which no try will help until a person acts, with what to do. */
export const DEAD_CHANNELS: Readonly<Record<string, string>> = {
  not_in_channel: `Fineprint is not in this channel. ${INVITE}`,
  channel_not_found: `Slack has no such channel, or Fineprint is not in it. ${INVITE}`,
  is_archived: "The channel is archived. Unarchive it, then watch again; or watch in another channel.",
  restricted_action:
    "Only some people may post in this channel. Let the app post there (channel settings), then watch again.",
  restricted_action_read_only_channel: "The channel is read-only. Let the app post there, then watch again.",
  user_disabled: "The person's account is closed. Watch in another channel.",
  cannot_dm_bot: "Slack does not let apps write to this direct message. Watch in a channel.",
  messages_tab_disabled: "The app's Messages tab is off. Switch it on under App Home, then watch again.",
  account_inactive: `The app's account is switched off. ${REINSTALL}`,
  token_revoked: `The app was removed or its token revoked. ${REINSTALL}`,
};

/** Error codes that pass, by themselves or when the operator puts the configuration right. */
const PASSING: Readonly<Record<string, string>> = {
  ratelimited: "Slack asked to wait.",
  rate_limited: "Slack asked to wait.",
  message_limit_exceeded: "The workspace has used up its messages for now.",
  invalid_auth: "Slack does not accept SLACK_BOT_TOKEN. Copy the Bot User OAuth Token again.",
  not_authed: "Slack got no token. Set SLACK_BOT_TOKEN.",
  token_expired: "The bot's token has expired and could not be renewed yet.",
};

/** Slack's own trouble: the call may or may not have been carried out. */
const UNSURE: ReadonlySet<string> = new Set([
  "internal_error",
  "fatal_error",
  "service_unavailable",
  "request_timeout",
]);

/** Reads what a Web API call threw. */
export function readFailure(error: unknown): SlackFailure {
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return {
      kind: "retry",
      reason: "Slack asked to wait.",
      retryAfterMs: error.retryAfter * 1_000,
      mayHavePosted: false,
    };
  }
  if (error instanceof webApi.WebAPIPlatformError) return readCode(error.data.error);
  // A request that got no answer, or a 5xx on the way: nobody knows whether Slack has seen it.
  const refused = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(causes(error));
  return { kind: "retry", reason: `Slack could not be reached: ${errorMessage(error)}`, mayHavePosted: !refused };
}

function readCode(code: string): SlackFailure {
  const dead = DEAD_CHANNELS[code];
  if (dead !== undefined) return { kind: "dead", reason: dead };
  const passing = PASSING[code];
  if (passing !== undefined) return { kind: "retry", reason: passing, mayHavePosted: false };
  if (UNSURE.has(code)) return { kind: "retry", reason: `Slack has trouble (${code}).`, mayHavePosted: true };
  if (code === "missing_scope" || code === "no_permission" || code === "not_allowed_token_type") {
    return {
      kind: "denied",
      reason: "The app lacks a permission. Install it again from the manifest (docs/slack.md).",
    };
  }
  return { kind: "rejected", reason: `Slack did not take the message (${code}).` };
}

/** Messages and codes of an error and of what caused it. */
function causes(error: unknown): string {
  const words: string[] = [];
  for (let one: unknown = error; one instanceof Error && words.length < 10; one = nextCause(one)) {
    words.push(one.message, "code" in one ? String(one.code) : "");
  }
  return words.join(" ");
}

function nextCause(error: Error): unknown {
  return error instanceof webApi.WebAPIRequestError ? error.original : error.cause;
}
