import { webApi } from "@slack/bolt";
import { FineprintError } from "../../errors.js";
import { readFailure } from "./slack-errors.js";

/** Who the bot token makes us. */
export interface Identity {
  readonly teamId: string;
  readonly botId: string;
  readonly botUserId: string;
}

const WRONG_TOKEN: ReadonlySet<string> = new Set(["invalid_auth", "not_authed", "account_inactive", "token_revoked"]);

/** Asks Slack who we are. Throws a `FineprintError` that says what to do about a token or a network that does not work. */
export async function fetchIdentity(client: webApi.WebClient): Promise<Identity> {
  try {
    const { team_id: teamId = "", bot_id: botId = "", user_id: botUserId = "" } = await client.auth.test();
    return { teamId, botId, botUserId };
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError && WRONG_TOKEN.has(error.data.error)) {
      const message = `Slack does not accept SLACK_BOT_TOKEN (${error.data.error}). Copy the Bot User OAuth Token (xoxb-…) from OAuth & Permissions.`;
      throw new FineprintError("slack-token", message, false, { cause: error });
    }
    throw new FineprintError("slack-unreachable", readFailure(error).reason, true, { cause: error });
  }
}
