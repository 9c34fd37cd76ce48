/**
 * Draws the pictures of the README and the guides: what the product says in the demo's story, drawn as Slack, Discord
 * and a terminal show it. Needs Debian's chromium, pngquant, fonts-lato, fonts-inter and fonts-noto-color-emoji.
 *
 *   npx tsx bench/pictures.ts [folder]
 */
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { renderNotice as renderDiscord, IN_THREAD as UNDER_DISCORD } from "../src/chat/discord/card.js";
import { BELOW, IN_THREAD, renderNotice as renderSlack } from "../src/chat/slack/card.js";
import { renderNotice as renderTerminal } from "../src/chat/terminal/render.js";
import { drawDiscord } from "./pictures/discord-html.js";
import { playScenes } from "./pictures/scenes.js";
import { shoot } from "./pictures/shoot.js";
import { drawSlack } from "./pictures/slack-html.js";
import { drawTerminal } from "./pictures/terminal-html.js";

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, "../docs/pictures"));
const { watch, change, explain } = await playScenes();
const slack = { channel: "vendor-policies", ephemeral: false };
const terminal = renderTerminal({ ...change, details: [] }, { colour: true, columns: 100 });
const pictures: Readonly<Record<string, string>> = {
  "change-card": drawSlack({ ...slack, time: "6:02 AM", post: renderSlack(change, IN_THREAD) }),
  watch: drawSlack({ ...slack, time: "9:14 AM", post: renderSlack(watch, IN_THREAD) }),
  explain: drawSlack({ ...slack, time: "6:05 AM", ephemeral: true, post: renderSlack(explain, BELOW) }),
  terminal: drawTerminal("npm run demo", terminal),
  "discord-card": drawDiscord(renderDiscord(change, UNDER_DISCORD).card, "Today at 6:02 AM"),
};
for (const [name, html] of Object.entries(pictures)) {
  const png = join(folder, `${name}.png`);
  await shoot(html, png);
  process.stdout.write(`${png} ${Math.round((await stat(png)).size / 1_000)} kB\n`);
}
