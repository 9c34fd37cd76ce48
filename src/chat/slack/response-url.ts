import type { Clock } from "../../ports.js";
import type { SlackMessage } from "./card.js";
import { RESPONSE_URL } from "./limits.js";

/** The address Slack gives with a command or a press: answers to the person, five times within 30 minutes. */
export interface ResponseUrl {
  /** Sends a message; false when the address is used up, too old, or Slack takes it no more. Never throws. */
  send(message: SlackMessage, seenBy: "asker" | "channel"): Promise<boolean>;
  /** How many more messages it takes. */
  left(): number;
}

const TIMEOUT_MS = 10_000;

/** Wraps a response_url. Without one (a mention) nothing can be sent. */
export function createResponseUrl(url: string | undefined, clock: Clock): ResponseUrl {
  const until = clock.now().getTime() + RESPONSE_URL.lifeMs;
  let uses = 0;

  function left(): number {
    return url === undefined || clock.now().getTime() >= until ? 0 : RESPONSE_URL.uses - uses;
  }

  return {
    left,
    async send({ text, blocks }, seenBy) {
      if (url === undefined || left() <= 0) return false;
      uses += 1;
      const responseType = seenBy === "asker" ? "ephemeral" : "in_channel";
      const body = { text, blocks, response_type: responseType, replace_original: false, unfurl_links: false };
      try {
        const answer = await fetch(url, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
          redirect: "error",
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        await answer.body?.cancel();
        return answer.ok;
      } catch {
        return false;
      }
    },
  };
}
