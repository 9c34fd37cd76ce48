import type { App } from "@slack/bolt";
import { OWN_COMMANDS } from "../../commands/verbs/find-verb.js";
import { changeForm, linesForm } from "../form.js";
import { createResponseUrl } from "../response-url.js";
import { unescapeText } from "../slack-text.js";
import { askRunner, type HandlerDeps } from "./ask.js";
import { openForm } from "./form.js";

/** `/watch`, `/unwatch`, `/policy`: the verbs with a command of their own, and the one for all others. */
export const SLASH_COMMANDS: readonly string[] = [...OWN_COMMANDS.map(({ name }) => `/${name}`), "/policy"];

/** Takes the slash commands: acknowledged at once, answered when the work is done. */
export function takeCommands(app: App, deps: HandlerDeps): void {
  for (const name of SLASH_COMMANDS) {
    app.command(name, async ({ ack, command }) => {
      await ack();
      const text = unescapeText(command.text ?? "").trim();
      const who = { user: command.user_id, userName: command.user_name, team: command.team_id };
      const place = { channel: command.channel_id, ...who };
      const form = name === "/watch" && text === "" ? changeForm("watch") : linesForm(`${name} ${text}`);
      if (form) {
        const asked = { ...place, responseUrl: command.response_url };
        return openForm(command.trigger_id, { form, place: asked }, deps);
      }
      const responseUrl = createResponseUrl(command.response_url, deps.clock);
      await askRunner(`${name} ${text}`, { ...place, responseUrl, staysInThread: false }, deps);
    });
  }
}
