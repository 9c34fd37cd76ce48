import { Agent, getGlobalDispatcher, setGlobalDispatcher } from "undici";
import { afterEach, expect, it } from "vitest";
import { openDiscord } from "../../support/discord/open-discord.js";
import { sendCard } from "./cards.js";

const before = getGlobalDispatcher();
afterEach(() => setGlobalDispatcher(before));

it("sends files whichever undici of the process was loaded first", async () => {
  setGlobalDispatcher(new Agent());
  const open = await openDiscord();
  expect(await sendCard(open, {})).toMatchObject({ kind: "posted" });
  const files = [...open.discord.channels.values()].flatMap(({ messages }) => messages.map(({ texts }) => texts));
  expect(files).toContainEqual({ "C-67.diff": "-old\n+new\n" });
  await open.discord.close();
});
