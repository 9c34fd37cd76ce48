import type { webApi } from "@slack/bolt";
import { cutText, safeLine } from "../../records/safe-text.js";

const MAX_NAME = 60;

/**
 * A person as a command line writes one, `<@U2|Alice>`. Slack gives forms the ID alone; the name is asked for where the app
 * may (the optional scope users:read), else the ID stands for it.
 */
export async function findPersonWord(user: string, deps: PersonDeps): Promise<string> {
  const name = await findPersonName(user, deps);
  return name === null ? `<@${user}>` : `<@${user}|${name}>`;
}

interface PersonDeps {
  readonly client: Pick<webApi.WebClient, "users">;
}

/** What people call them; null where Slack does not say (without the scope users:read). */
export async function findPersonName(user: string, { client }: PersonDeps): Promise<string | null> {
  try {
    const { user: found } = await client.users.info({ user });
    const name = found?.profile?.display_name || found?.real_name || found?.name || "";
    return cutText(safeLine(name).replaceAll(/[<>|"'“”‘’„]/g, ""), MAX_NAME).trim() || null;
  } catch {
    return null;
  }
}
