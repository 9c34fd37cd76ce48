import { FineprintError } from "../../errors.js";
import type { AdapterContext } from "../adapter-context.js";
import type { ChatAdapter } from "../types.js";
import { createSlackAdapter } from "./slack-adapter.js";

/** Slack's entry in the registry. Throws when Slack is not configured. */
export function createAdapter({ config, ...context }: AdapterContext): ChatAdapter {
  if (!config.slack)
    throw new FineprintError("slack-config", "Set SLACK_BOT_TOKEN, or SLACK_CLIENT_ID for many workspaces.", false);
  return createSlackAdapter({ ...context, config: config.slack });
}
