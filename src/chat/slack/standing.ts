import type { webApi } from "@slack/bolt";
import type { Logger } from "../../logger.js";
import { readFailure } from "./slack-errors.js";

interface StandingDeps {
  readonly client: Pick<webApi.WebClient, "users" | "conversations" | "usergroups">;
  readonly logger: Pick<Logger, "warn">;
}

/**
 * Whether a person is an admin or owner of the workspace, or created the channel. Slack tells the first to apps with the scope
 * users:read, the second with channels:read; where it tells neither, nobody is.
 */
export async function isAdmin(
  { user, channel }: { readonly user: string; readonly channel: string },
  { client, logger }: StandingDeps,
): Promise<boolean> {
  const admin = await answered(async () => {
    const { user: found } = await client.users.info({ user });
    return found?.is_admin === true || found?.is_owner === true;
  }, logger);
  if (admin) return true;
  return answered(async () => (await client.conversations.info({ channel })).channel?.creator === user, logger);
}

/** Whether a person is in a user group; with the scope usergroups:read, else never. */
export function isInGroup(usergroup: string, user: string, { client, logger }: StandingDeps): Promise<boolean> {
  return answered(async () => {
    const { users = [] } = await client.usergroups.users.list({ usergroup });
    return users.includes(user);
  }, logger);
}

async function answered(ask: () => Promise<boolean>, logger: StandingDeps["logger"]): Promise<boolean> {
  try {
    return await ask();
  } catch (error) {
    logger.warn({ reason: readFailure(error).reason }, "slack does not say who somebody is: nobody is let in by it");
    return false;
  }
}
