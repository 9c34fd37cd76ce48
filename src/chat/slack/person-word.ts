import type { webApi } from "@slack/bolt";
import { cutText, safeLine } from "../../records/safe-text.js";

const MAX_NAME = 60;

/**
 * A person as a command line writes one, `<@U2|Alice>`. Slack gives forms the ID alone; the name is asked for where the app
 * may (the optional scope users:read), else the ID stands for it.
 */
export async function findPersonWord(
  user: string,
  { client }: { readonly client: Pick<webApi.WebClient, "users"> },
): Promise<string> {
  try {
    const { user: found } = await client.users.info({ user });
    const name = found?.profile?.display_name || found?.real_name || found?.name || "";
    const plain = cutText(safeLine(name).replaceAll(/[<>|"'“”‘’„]/g, ""), MAX_NAME).trim();
    return plain === "" ? `<@${user}>` : `<@${user}|${plain}>`;
  } catch {
    return `<@${user}>`;
  }
}
