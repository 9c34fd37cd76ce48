import type { HookDesk } from "../ports.js";
import { makeSecret } from "./secrets.js";
import { type SendDeps, sendMessage } from "./send-message.js";

/** Secrets and sending, put together for commands and workers. */
export function createHookDesk(deps: SendDeps): HookDesk {
  return {
    makeSecret() {
      const secret = makeSecret();
      return { secret, keep: (hookId) => deps.secrets.keep(secret, hookId) };
    },
    send: (messageId) => sendMessage(messageId, deps),
  };
}
