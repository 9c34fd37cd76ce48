import { describe, expect, it } from "vitest";
import { registerCommands, unregisterCommands } from "../../../src/chat/discord/register.js";
import { answered, textOf } from "../../support/discord/echo.js";
import { slash } from "../../support/discord/payloads.js";
import { useDiscord } from "../../support/discord/use-discord.js";
import { APPLICATION_ID, GUILD_ID, TOKEN } from "../../support/discord/world.js";
import { sendCard } from "./cards.js";

const discord = useDiscord();

describe("registering commands", () => {
  const configOf = (apiUrl: string, token = TOKEN) => ({ token, applicationId: APPLICATION_ID, apiUrl });

  it("tells where they show twice, and takes those of one server back", async () => {
    const { discord: loopback } = await discord.open();
    const config = configOf(loopback.apiUrl);
    expect((await registerCommands(config, GUILD_ID)).twice).toEqual([]);
    expect((await registerCommands(config)).twice).toEqual([GUILD_ID]);
    await unregisterCommands(config, GUILD_ID);
    expect(loopback.commands.get(GUILD_ID)).toEqual([]);
    expect((await registerCommands(config)).twice).toEqual([]);
    expect((await registerCommands(config, GUILD_ID)).twice).toEqual([GUILD_ID]);
  });

  it("says what to do about a token that is wrong", async () => {
    const { discord: loopback } = await discord.open();
    const config = configOf(loopback.apiUrl, "wrong");
    await expect(registerCommands(config)).rejects.toThrow(/DISCORD_TOKEN.*Reset Token/);
    await expect(unregisterCommands(config)).rejects.toThrow(/DISCORD_TOKEN/);
  });
});

describe("a forum that wants a tag on every post", () => {
  const REQUIRE_TAG = 1 << 4;

  it.each([
    ["none at all", [], true],
    ["none that Fineprint may set", [{ id: "1", name: "High", moderated: true }], true],
    ["one that it may set", [{ id: "1", name: "Anything", moderated: false }], false],
  ])("and has %s", async (_what, tags, refused) => {
    const world = await discord.open();
    const forum = world.discord.addChannel({
      ...{ id: "400000000000000003", type: 15, available_tags: tags, flags: REQUIRE_TAG },
    });
    await world.adapter.start();
    const given = { platform: "acme", channel: forum.id };
    const interaction = world.discord.interact(slash({ channel: world.general }, ["watch"], given));
    await answered(interaction);
    expect(textOf(interaction.answers).includes("wants a tag on every post")).toBe(refused);
  });
});

describe("a card's details", () => {
  it("come as a file where messages in threads are not allowed any more", async () => {
    const world = await discord.open();
    world.general.denied.add("SendMessagesInThreads");
    const outcome = await sendCard(world);
    expect(outcome.kind).toBe("posted");
    const thread = outcome.kind === "posted" ? (outcome.message["message"] ?? "") : "";
    if (world.discord.messages(thread).length > 0) throw new Error("the loopback let it write in the thread");
    const files = world.discord.messages(world.general.id).flatMap(({ texts }) => Object.values(texts));
    expect(files.join()).toContain("You waive class actions.");
  });
});
