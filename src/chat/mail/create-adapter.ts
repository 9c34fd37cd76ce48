import type { AdapterContext } from "../adapter-context.js";
import type { ChatAdapter } from "../types.js";
import { createMailAdapter } from "./mail-adapter.js";

/** The adapter for people outside chat. */
export function createAdapter({ config, logger }: AdapterContext): ChatAdapter {
  if (!config.mail) throw new Error("Mail is not configured.");
  return createMailAdapter({ ...config.mail, logger });
}
