import type { Delivery } from "../../ports.js";
import { commandWords, prose } from "../commands/verbs/prose.js";
import { typedProse } from "../commands/verbs/typed-prose.js";
import type { Notice } from "../types.js";

/** `webhook-3-1775000000000`: the endpoint, and when it was found. */
const KEY = /^webhook-(\d+)-/;

/** Says once that messages to an endpoint were given up; what they were and why is listed for those who manage. */
export function createHookNotice({ key }: Pick<Delivery, "key">): Notice {
  const name = `W-${KEY.exec(key)?.[1] ?? "?"}`;
  const said = prose`Webhook ${name} does not take its messages: at least one was given up. Which, and why: ${commandWords("webhook", `failed ${name}`)}. Send them again when it works: ${commandWords("webhook", `replay ${name}`)}.`;
  return {
    summary: typedProse(said),
    blocks: [
      { kind: "text", text: said },
      { kind: "footer", text: "Told once, until a message arrives again." },
    ],
  };
}
