/**
 * Draws the pictures of the README and the guides: what the product says in the demo's story, drawn as Slack, Discord
 * and a terminal show it. Needs Debian's chromium, pngquant, fonts-lato, fonts-inter and fonts-noto-color-emoji.
 *
 *   npx tsx bench/pictures.ts [folder] [--phone] [--all]
 *
 * --phone: at a phone's width · --all: every answer and form in each chat beside those of the docs. Both are to be looked at,
 * in a folder of their own. Ends with code 1 where something cannot be drawn.
 */
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readPressed } from "../src/chat/commands/line/read-pressed.js";
import {
  BELOW as BELOW_DISCORD,
  renderNotice as renderDiscord,
  IN_THREAD as UNDER_DISCORD,
} from "../src/chat/discord/card.js";
import { drawForm, missingForm } from "../src/chat/discord/form.js";
import { BELOW, IN_THREAD, renderNotice as renderSlack } from "../src/chat/slack/card.js";
import { changeForm } from "../src/chat/slack/form.js";
import { drawForm as drawSlackModal } from "../src/chat/slack/form-view.js";
import { homeView } from "../src/chat/slack/handlers/home.js";
import { renderNotice as renderTerminal } from "../src/chat/terminal/render.js";
import type { Notice } from "../src/chat/types.js";
import { drawDiscordForm } from "./pictures/discord-form-html.js";
import { drawDiscord } from "./pictures/discord-html.js";
import { playScenes } from "./pictures/scenes.js";
import { openCamera } from "./pictures/shoot.js";
import { drawSlackForm } from "./pictures/slack-form-html.js";
import { drawSlack, drawSlackHome } from "./pictures/slack-html.js";
import { drawTerminal } from "./pictures/terminal-html.js";

const { values, positionals } = parseArgs({
  options: { phone: { type: "boolean" }, all: { type: "boolean" } },
  allowPositionals: true,
});
const folder = resolve(positionals[0] ?? join(import.meta.dirname, "../docs/pictures"));
const { watch, change, acknowledged, explain, settings, help, digest, home, answers } = await playScenes();
const slack = { channel: "vendor-policies", ephemeral: false };
const terminal = renderTerminal({ ...change, details: [] }, { colour: true, columns: 100 });
const escalate = readPressed("escalate C-1");
const content = escalate && missingForm(escalate, "escalate C-1");
if (!content) throw new Error("Escalating asks for nothing.");
const form = drawForm("v1:escalate:C-1", content);
const pictures: Readonly<Record<string, string>> = {
  "slack-card": drawSlack({ ...slack, time: "6:02 AM", post: renderSlack(change, IN_THREAD) }),
  "slack-watch": drawSlack({ ...slack, time: "9:14 AM", post: renderSlack(watch, IN_THREAD) }),
  "slack-acknowledged": drawSlack({ ...slack, time: "6:02 AM", post: renderSlack(acknowledged, IN_THREAD) }),
  "slack-digest": drawSlack({ ...slack, time: "9:00 AM", post: renderSlack(digest, IN_THREAD) }),
  "slack-help": drawSlack({ ...slack, time: "9:10 AM", ephemeral: true, post: renderSlack(help, BELOW) }),
  "slack-explain": drawSlack({ ...slack, time: "6:05 AM", ephemeral: true, post: renderSlack(explain, BELOW) }),
  "slack-home": drawSlackHome(homeView(home, "D1")),
  terminal: drawTerminal("npm run demo", terminal),
  "discord-card": drawDiscord(renderDiscord(change, UNDER_DISCORD).card, { time: "Today at 6:02 AM" }),
  "discord-watch": drawDiscord(renderDiscord(watch, BELOW_DISCORD).card, {
    time: "Today at 9:14 AM",
    command: "/watch",
  }),
  "discord-help": drawDiscord(renderDiscord(help, BELOW_DISCORD).card, {
    ...{ time: "Today at 9:10 AM", command: "/policy help", ephemeral: true },
  }),
  "discord-explain": drawDiscord(renderDiscord(explain, BELOW_DISCORD).card, {
    ...{ time: "Today at 6:05 AM", command: "/policy explain", ephemeral: true },
  }),
  "discord-settings": drawDiscord(renderDiscord(settings, BELOW_DISCORD).card, {
    ...{ time: "Today at 9:20 AM", command: "/watch-settings settings", ephemeral: true },
  }),
  "discord-form": drawDiscordForm(form, {
    reason: "The opt-out ends on 1 July; legal has to decide before.",
    person: "@Alice",
  }),
};

/** Every answer as each chat draws it, and the forms of Slack. */
function everything(): Record<string, string> {
  const asked = { time: "9:20 AM", ephemeral: true };
  const forms = ["watch", "settings", "escalate C-1", "assign C-1", "share C-1", "export", "import"];
  return Object.fromEntries([
    ...Object.entries<Notice>({ ...answers, digest, "acknowledged-card": acknowledged }).flatMap(([name, notice]) => [
      [`slack-${name}`, drawSlack({ ...slack, ...asked, post: renderSlack(notice, BELOW) })],
      [`discord-${name}`, drawDiscord(renderDiscord(notice, BELOW_DISCORD).card, { ...asked, command: "/policy" })],
      [
        `terminal-${name}`,
        drawTerminal(name, renderTerminal(notice, { colour: true, columns: values.phone ? 44 : 100, numbered: true })),
      ],
    ]),
    ...forms.flatMap((line) => {
      const form = changeForm(line);
      return form
        ? [[`slack-form-${line.split(" ")[0]}`, drawSlackForm(drawSlackModal(form, { channel: "C1", user: "U1" }))]]
        : [];
    }),
  ]);
}

const camera = await openCamera();
for (const [name, html] of Object.entries({ ...pictures, ...(values.all ? everything() : {}) })) {
  const png = join(folder, `${name}.png`);
  await camera.shoot(values.phone ? html.replace("<body>", '<body class="phone">') : html, png);
  process.stdout.write(`${png} ${Math.round((await stat(png)).size / 1_000)} kB\n`);
}
await camera.close();
// The engine of the scenes has threads and a database that nobody waits for any more.
process.exit(0);
